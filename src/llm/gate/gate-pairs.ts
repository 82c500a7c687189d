// What belongs together: of two things told side by side, each keeps its own date, place, figure or name.
import { findAmounts } from '../../language/amounts.ts'
import type { Lang } from '../../language/language.ts'
import { findNames } from '../../language/names.ts'
import { soundKey } from '../../language/sound-key.ts'
import { isStopWord, wordsOf } from '../../language/words.ts'
import { findBodies } from './gate-bodies.ts'
import { calendarOf } from './gate-calendar.ts'
import { meaningsOf } from './gate-glossary.ts'
import { KNOWN_NAMES } from './gate-known-names.ts'
import { inFigures } from './gate-wordings.ts'
import type { GateWords } from './gate.ts'

type Text = { text: string; lang: Lang }
/** `values`: dates, figures and names; `signs`: the marks of each other word. */
type Part = { values: Set<string>; signs: string[][] }

/** Signs that tie two parts the wrong way round, at the least; one on either side, and none the right way. */
const LEAST = 3

/** Where the next thing begins. */
const NEXT =
  /(?<=[.!?;]) |,? (?:and(?! [A-Z])|but|while|whereas|then) |(?<=[가-힣](?:(?<![다라자냐리])고|며|지만|으나|는데|면서|자)),? |(?<=[가-힣](?:에서|에는|부터)), /

/** Whether two things of the facts have changed what is told of each. Pure. */
export function arePaired(words: GateWords, said: Text, known: Text, others: Text[] = []): boolean {
  // What another fact has as well may be told of that one.
  const elsewhere = new Set(
    others.flatMap(({ text }) => partsOf(words, text).flatMap(({ values }) => [...values])),
  )
  const own = partsOf(words, said.text)
    .map(({ values, signs }) => ({ values: values.difference(elsewhere), signs }))
    .filter(({ values }) => values.size > 0)
  const theirs = partsOf(words, known.text)
  if (own.length < 2 || theirs.length < 2) return true
  return !pairsOf(own).some(([one, other]) =>
    [...theirs].some((a) => theirs.some((b) => a !== b && isExchanged([one, other], [a, b]))),
  )
}

function pairsOf(parts: Part[]): [Part, Part][] {
  return parts.flatMap((one, at) => parts.slice(at + 1).map((other): [Part, Part] => [one, other]))
}

/** Of each, something is told of the one and something of the other; or all beside one value of it is the other's. */
function isExchanged([one, other]: [Part, Part], [a, b]: [Part, Part]): boolean {
  const [here, there] = [ties(one, a, b), ties(one, b, a)]
  const [hereToo, thereToo] = [ties(other, b, a), ties(other, a, b)]
  const isSplit = [here, there, hereToo, thereToo].every(({ values }) => values >= 1)
  if (isSplit) return true
  const moved = there.signs + there.values + thereToo.signs + thereToo.values
  return (
    here.values === 1 &&
    hereToo.values === 1 &&
    here.signs + hereToo.signs === 0 &&
    there.signs + there.values >= 1 &&
    thereToo.signs + thereToo.values >= 1 &&
    moved >= LEAST
  )
}

/** How much of a part is in one part of the facts and not in the other. */
function ties(part: Part, inside: Part, outside: Part): { signs: number; values: number } {
  const marks = (one: Part) => new Set(one.signs.flat())
  const [held, away] = [marks(inside), marks(outside)]
  const signs = part.signs.filter(
    (sign) => sign.some((mark) => held.has(mark)) && !sign.some((mark) => away.has(mark)),
  ).length
  const values = [...part.values].filter(
    (value) => inside.values.has(value) && !outside.values.has(value),
  ).length
  return { signs, values }
}

function partsOf(words: GateWords, text: string): Part[] {
  return inFigures(text)
    .replace(SUBJECT, '')
    .split(NEXT)
    .filter((part) => part !== undefined && part !== '')
    .map((part) => partOf(words, part))
    .filter(({ values }) => values.size > 0)
}

function partOf(words: GateWords, text: string): Part {
  const names = [
    ...findNames(words.entities, text),
    ...findNames(KNOWN_NAMES, text),
    ...findBodies(text),
  ]
  const amounts = findAmounts(text)
  const named = new Set(names.flatMap((name) => wordsOf(name.text)))
  const content = [...new Set(wordsOf(text))].filter(
    (word) => !isStopWord(word) && !/\d/.test(word) && !named.has(word) && !SAYS.test(word),
  )
  return {
    values: new Set([
      ...names.map(({ id }) => `n:${id}`),
      ...amounts.map(({ min, max }) => `f:${min ?? max}`),
      ...(text.match(/(?<![\d.,])\d{1,2}(?=일|(?:st|nd|rd|th)\b| [A-Z][a-z]+)/g) ?? []).map(
        (day) => `d:${day}`,
      ),
      ...calendarOf(text).map((one) => `c:${one}`),
      ...content.filter(isUnknown).flatMap((word) => soundKey(word) ?? []),
    ]),
    signs: content.map((word) => [word, ...meaningsOf(word), ...(soundKey(word) ?? [])].flat()),
  }
}

/** A name that no list knows. */
function isUnknown(word: string): boolean {
  return word.length >= 2 && meaningsOf(word).length === 0
}

/** Who it is all about, told of neither alone. */
const SUBJECT =
  /^(?:(?:(?:[A-Z][\w'’&.-]*|of|the|[a-z]+(?= [A-Z])) ){1,6}|(?:[^\s,\d]+ ){0,3}?[^\s,\d]+[은는이가] )/

/** Whoever says it. */
const SAYS = /^(?:sa(?:id|y)|announc|told|tell|add|밝[혔히]|말[했하]|발표|전[했하]|덧붙)/
