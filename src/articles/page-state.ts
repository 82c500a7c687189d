// Article text that a page carries as JSON: JSON-LD's articleBody, and the Fusion state of chosun.com. Pure.

import type { PageTree } from '../web/page-tree.ts'
import { plainText } from '../web/plain-text.ts'

type Json = Record<string, unknown>

/** The text in the page's own state, or null. */
export function readStateText(scripts: PageTree['scripts']): string | null {
  for (const { text } of scripts) {
    const at = text.indexOf('Fusion.globalContent')
    if (at === -1) continue
    const state = readObject(text, text.indexOf('{', at))
    const elements = state?.content_elements
    if (!Array.isArray(elements)) continue
    const body = elements
      .filter(isObject)
      .filter((one) => one.type === 'text' || one.type === 'header')
      .map((one) => plainText(String(one.content ?? '')))
      .filter((line) => line !== '')
      .join('\n')
    if (body !== '') return body
  }
  return null
}

/** The longest `articleBody` of the JSON-LD. */
export function readDeclaredText(scripts: PageTree['scripts']): string {
  const bodies = readLinkedData(scripts).map((one) =>
    typeof one.articleBody === 'string' ? plainText(one.articleBody) : '',
  )
  return bodies.reduce((best, body) => (body.length > best.length ? body : best), '')
}

/** Objects of a page's JSON-LD, with those in `@graph`. */
export function readLinkedData(scripts: PageTree['scripts']): Json[] {
  return scripts
    .filter((script) => script.type.includes('ld+json'))
    .flatMap((script) => flatten(parse(script.text)))
}

function flatten(value: unknown): Json[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(flatten)
  if (!isObject(value)) return []
  return [value, ...(Array.isArray(value['@graph']) ? flatten(value['@graph']) : [])]
}

function parse(text: string): unknown {
  const bare = text.replace(
    /^\s*(<!--|\/\/\s*<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(-->|\/\/\s*\]\]>|\/\*\]\]>\*\/)\s*$/g,
    '',
  )
  for (const attempt of [bare, bare.replace(/[\n\r\t]+/g, ' '), bare.replace(/,\s*([}\]])/g, '$1')])
    try {
      return JSON.parse(attempt)
    } catch {}
  return null
}

/** The JSON object that starts at `from`, found by counting braces outside of strings. */
function readObject(text: string, from: number): Json | null {
  if (from < 0) return null
  let depth = 0
  let quoted = false
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (quoted) {
      if (char === '\\') at++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '{') depth++
    else if (char === '}' && --depth === 0) {
      const value = parse(text.slice(from, at + 1))
      return isObject(value) ? value : null
    }
  }
  return null
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
