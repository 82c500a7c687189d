// The catalogues, of the bot and of the local workspace's page: whole in both languages, and nothing in
// them that nobody says.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Bilingual } from '../../src/language/language.ts'
import { say, TEXTS } from '../../src/slack/texts.ts'
import { PAGE_TEXTS, sayIn } from '../../src/workspace/page/page-texts.js'

const SRC = join(import.meta.dirname, '..', '..', 'src')
const EXCEPT = ['texts.ts', 'page-texts.js']

function codeOf(folder: string, ending: string): string {
  return readdirSync(join(SRC, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith(ending) && !EXCEPT.includes(name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}

const pageCode = `${codeOf('workspace/page', '.js')}\n${codeOf('workspace/page', '.html')}`
const acts = codeOf('workspace', '.ts')

const CATALOGUES: { name: string; texts: Record<string, Bilingual>; code: string }[] = [
  { name: 'the bot', texts: TEXTS, code: codeOf('slack', '.ts') },
  { name: 'the page', texts: PAGE_TEXTS, code: pageCode },
]

describe.each(CATALOGUES)('$name', ({ name, texts, code }) => {
  it('has no text that is never used', () => {
    const families = [...code.matchAll(/`([a-z-]+(?:\.[a-zA-Z]+)*\.)\$\{/g)].map((m) => m[1] ?? '')
    const unused = Object.keys(texts).filter((key) => {
      // What could not be done is named by the server.
      if (name === 'the page' && key.startsWith('problem.'))
        return !acts.includes(`'${key.slice('problem.'.length)}'`)
      const said = code.includes(`'${key}'`) || code.includes(`"${key}"`)
      return !said && !families.some((family) => key.startsWith(family))
    })
    expect(unused).toEqual([])
  })

  it('says the same values in both languages', () => {
    for (const [key, { en, ko }] of Object.entries(texts)) {
      const values = (text: string) =>
        [...new Set([...text.matchAll(/\{(\w+)/g)].map((m) => m[1]))].sort()
      expect(values(ko), key).toEqual(values(en))
      expect(en.trim() && ko.trim(), key).toBeTruthy()
    }
  })

  it('is written in Korean wherever there are words', () => {
    for (const [key, { en, ko }] of Object.entries(texts)) {
      const words = en.replace(/\{[^}]*\}/g, '').match(/[a-z]/i)
      if (words && key !== 'settings.language.en') expect(ko, key).toMatch(/\p{Script=Hangul}/u)
    }
  })
})

describe('the page', () => {
  it('says nothing that the catalogue lacks', () => {
    const said = [...pageCode.matchAll(/(?:say\(|data-say(?:-label)?=)['"]([^'"]+)['"]/g)]
    expect(said.length).toBeGreaterThan(50)
    expect(said.map((found) => found[1] ?? '').filter((key) => !(key in PAGE_TEXTS))).toEqual([])
  })

  it('has words nowhere but in the catalogue', () => {
    const lines = pageCode.split('\n').filter((line) => !/^\s*(\/\/|\/?\*)/.test(line))
    // A sentence or a capitalised word between quotes is something that a person would read.
    const words = /(['"`])(?:[A-Z][a-z]+(?: [a-zA-Z]+)*|[a-z]+(?: [a-z]+){2,}[.?!…]?)\1/
    const own = /Arrow(?:Down|Up)|Escape|Enter|Home|End|Tab|FIELDSET|\.key|type: 'module'/
    expect(lines.filter((line) => words.test(line) && !own.test(line))).toEqual([])
  })

  it('counts one and many', () => {
    expect(sayIn('en-US', 'thread.replies', { n: 1 })).toBe('1 reply')
    expect(sayIn('en-US', 'thread.replies', { n: 2 })).toBe('2 replies')
    expect(sayIn('ko-KR', 'thread.replies', { n: 2 })).toBe('답글 2개')
  })
})

it('counts one and many', () => {
  expect(say('en', 'outlets.independent', { outlets: 1, independent: 1 })).toBe(
    '1 outlet, 1 independent',
  )
  expect(say('en', 'outlets.independent', { outlets: 5, independent: 3 })).toBe(
    '5 outlets, 3 independent',
  )
  expect(say('ko', 'outlets.independent', { outlets: 5, independent: 3 })).toBe(
    '매체 5곳, 독립 보도 3곳',
  )
})
