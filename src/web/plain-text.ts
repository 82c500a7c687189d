// Markup → plain text, in one linear pass: for titles and summaries. Pure.
import { decodeHTML } from 'entities'

const BLOCK =
  /^(p|div|br|li|ul|ol|tr|table|h[1-6]|blockquote|section|article|header|footer|dd|dt|figure|figcaption|hr|pre)$/
const SILENT = /^(script|style|noscript|template|iframe|svg|object)$/

/**
 * Text of a piece of markup: tags away, entities decoded, blocks as lines. A `<` that opens no
 * tag stays. Linear in the length, whatever is left open.
 */
export function plainText(markup: string): string {
  const lower = markup.toLowerCase()
  const parts: string[] = []
  let at = 0
  while (at < markup.length) {
    const open = markup.indexOf('<', at)
    if (open === -1) break
    const tag = tagAt(markup, lower, open)
    parts.push(markup.slice(at, open))
    if (tag === null) {
      parts.push('&lt;')
      at = open + 1
      continue
    }
    if (BLOCK.test(tag.name)) parts.push('\n')
    at = tag.end
  }
  parts.push(markup.slice(at))
  return decodeHTML(parts.join(''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

function tagAt(markup: string, lower: string, open: number): { name: string; end: number } | null {
  const next = markup.charCodeAt(open + 1)
  if (lower.startsWith('<!--', open)) return { name: '!', end: after(lower, '-->', open) }
  const letter = (next >= 65 && next <= 90) || (next >= 97 && next <= 122)
  if (!letter && next !== 47 && next !== 33 && next !== 63) return null
  const close = markup.indexOf('>', open)
  if (close === -1) return { name: '!', end: markup.length }
  const name =
    lower.slice(open + 1, Math.min(close, open + 24)).match(/^\/?([a-z0-9:]*)/)?.[1] ?? ''
  if (next !== 47 && SILENT.test(name) && markup[close - 1] !== '/')
    return { name, end: after(lower, `</${name}`, close) }
  return { name, end: close + 1 }
}

/** Behind the next `mark` and, for a closing tag, behind its `>`. */
function after(lower: string, mark: string, from: number): number {
  const found = lower.indexOf(mark, from)
  if (found === -1) return lower.length
  if (mark === '-->') return found + 3
  const close = lower.indexOf('>', found)
  return close === -1 ? lower.length : close + 1
}

/** A title on one line. Markup in it counts only where it is markup: `AI < human` stays. */
export function plainTitle(markup: string): string {
  return plainText(markup).replace(/\s+/g, ' ').trim()
}
