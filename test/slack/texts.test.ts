// The catalogue: whole in both languages, and nothing in it that nobody says.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { say, TEXTS } from '../../src/slack/texts.ts'

const folder = join(import.meta.dirname, '..', '..', 'src', 'slack')
const code = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'texts.ts')
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')

it('has no text that is never used', () => {
  const families = [...code.matchAll(/`([a-z-]+(?:\.[a-zA-Z]+)*\.)\$\{/g)].map((m) => m[1] ?? '')
  const unused = Object.keys(TEXTS).filter(
    (key) => !code.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
  )
  expect(unused).toEqual([])
})

it('says the same values in both languages', () => {
  for (const [key, { en, ko }] of Object.entries(TEXTS)) {
    const values = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+)/g)].map((m) => m[1]))].sort()
    expect(values(ko), key).toEqual(values(en))
    expect(en.trim() && ko.trim(), key).toBeTruthy()
  }
})

it('is written in Korean wherever there are words', () => {
  for (const [key, { en, ko }] of Object.entries(TEXTS)) {
    const words = en.replace(/\{[^}]*\}/g, '').match(/[a-z]/i)
    if (words && key !== 'settings.language.en') expect(ko, key).toMatch(/\p{Script=Hangul}/u)
  }
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
