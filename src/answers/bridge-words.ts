// Words of a question in the other language: a Korean source answers an English question without a model.
import { readGlossary, sensesOf } from '../language/glossary.ts'
import { isHangulCode } from '../language/detect-language.ts'
import { wordsOf } from '../language/words.ts'
import { everydayGroups } from './everyday-words.ts'
import { sameInKorean } from './korean/korean-synonyms.ts'

const GLOSSARY = readGlossary(wordsOf)
const SAID = readGroups()
const GLOSSARY_BRIDGE = turnGlossary()
/** Of two meanings that the other language parts: a share of a fund is no share on the market. */
const AMBIGUOUS = new Set(['share', '주가', '지분', 'second', 'end'])
/** More than these only blur what is asked. */
const MOST = 10

/**
 * Words that mean what a question's word means, in the other language and in its own. `word` is as
 * `wordsOf` makes it; so are the results.
 */
export function bridgeWord(word: string): string[] {
  const asked = saidFor(word)
  const senses = AMBIGUOUS.has(word) ? [] : sensesOf(GLOSSARY, word)
  // A compound of two senses means neither of them by itself; 한솔은행 does not mean 은행, but
  // 출시됐어 means 출시.
  const whole = !isHangulCode(word.charCodeAt(0)) || beginsKnown(word)
  const meant = whole && senses.length === 1 ? (GLOSSARY_BRIDGE.get(senses[0] ?? '') ?? []) : []
  const same = isHangulCode(word.charCodeAt(0)) ? sameInKorean(word) : []
  const other = [...new Set([...asked, ...meant])].filter((one) => one !== word).slice(0, MOST)
  return [...new Set([...other, ...same])]
}

function beginsKnown(word: string): boolean {
  for (let length = word.length; length >= 2; length--)
    if (GLOSSARY.korean.has(word.slice(0, length))) return true
  return false
}

/** The others of its groups; a Korean word is known by its stem, whatever ending it bears. */
function saidFor(word: string): string[] {
  const exact = SAID.get(word)
  if (exact || !isHangulCode(word.charCodeAt(0))) return exact ?? []
  for (let length = Math.min(word.length - 1, 4); length >= 2; length--) {
    const found = SAID.get(word.slice(0, length))
    if (found) return found
  }
  return []
}

function readGroups(): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const words of everydayGroups()) {
    const forms = [
      ...new Set(words.flatMap((word) => (/^[a-z]/.test(word) ? wordsOf(word) : word))),
    ]
    for (const word of forms)
      merge(
        groups,
        word,
        forms.filter((other) => other !== word),
      )
  }
  return groups
}

function turnGlossary(): Map<string, string[]> {
  const bySense = new Map<string, string[]>()
  for (const map of [GLOSSARY.korean, GLOSSARY.english])
    for (const [word, sense] of map) merge(bySense, sense, [word])
  return bySense
}

function merge(map: Map<string, string[]>, key: string, words: string[]): void {
  map.set(key, [...new Set([...(map.get(key) ?? []), ...words])])
}
