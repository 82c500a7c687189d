// What all facts that a sentence cites carry together: the ground that it must stand on.
import type { FactStatus } from '../../db/schema.ts'
import { findAmounts } from '../../language/amounts.ts'
import { findDates } from '../../language/dates.ts'
import { detectLanguage } from '../../language/detect-language.ts'
import type { Amount, EventDate, FoundDate, Lang, Span } from '../../language/language.ts'
import { findNames } from '../../language/names.ts'
import { soundKey } from '../../language/sound-key.ts'
import { findNumbers } from '../../language/numbers.ts'
import { isStopWord, wordsOf } from '../../language/words.ts'
import { meaningsOf } from './gate-glossary.ts'
import type { GateFact, GateWords } from './gate.ts'
import { statesOfPairs } from './gate-country-pairs.ts'
import { calendarBefore, calendarOf, calendarOfDates, spokenness } from './gate-calendar.ts'
import { joinedNames, type Sounds, soundsOf } from './gate-sounds.ts'
import { romanisedOf } from './gate-romanised.ts'
import { type Fraction, fractionsOf } from './gate-fractions.ts'
import { inFigures } from './gate-wordings.ts'
import { withoutClocks } from './gate-clocks.ts'
import { scaledOf, spelledOf } from './gate-numbers.ts'

/** A sentence of the model on its way through the gate. */
export type Said = { text: string; lang: Lang; kind: 'sentence' | 'translation' }

/** `spoken`: the day on which it was said, and not on which it happened; null where that is not known. */
export type KnownDate = { date: EventDate | FoundDate; spoken: boolean | null }

export type DatedFact = { publishedAt: Date; zone: string; dates: KnownDate[] }

export type Ground = {
  texts: { text: string; lang: Lang }[]
  /** All texts and who says them, joined. */
  all: string
  /** What may be named besides, where a fact refers to it without its name. */
  nearby: string
  langs: ReadonlySet<Lang>
  amounts: Amount[]
  /** Shares and multiples in words. */
  fractions: Fraction[]
  /** Every number, and those that stand without a unit. */
  numbers: ReadonlySet<number>
  bareNumbers: ReadonlySet<number>
  /** Whole values of numbers with a magnitude. */
  scaled: ReadonlySet<number>
  /** Months, weekdays, quarters, halves and years. */
  calendar: ReadonlySet<string>
  facts: DatedFact[]
  statuses: FactStatus[]
  entities: ReadonlySet<string>
  events: ReadonlySet<string>
  /** Normalised words, by language. */
  words: { [lang in Lang]: ReadonlySet<string> }
  senses: ReadonlySet<string>
  sounds: ReadonlySet<string>
  /** Sounds by language, also of what a name may be within a word: 한국 of 한국반도체, 도현 of 김도현. */
  soundsIn: { [lang in Lang]: Sounds }
  /** Names as they are romanised, by the language they stand in. */
  romanised: { [lang in Lang]: ReadonlySet<string> }
}

/** Gathers what facts carry. Pure. */
export function gatherGround(words: GateWords, facts: GateFact[], nearby = ''): Ground {
  const texts = facts.flatMap((fact) =>
    [...new Set(fact.texts)].map((text) => ({ text, lang: detectLanguage(text) })),
  )
  const sayers = facts.flatMap((fact) => [fact.speaker ?? '', fact.publisher])
  const states = texts.flatMap(({ text }) => statesOfPairs(text))
  const all = [...texts.map(({ text }) => text), ...sayers, ...states].join('\n')
  const bare = { en: new Set<string>(), ko: new Set<string>() }
  for (const { text, lang } of texts) for (const word of wordsOf(text)) bare[lang].add(word)
  for (const word of states) bare.ko.add(word)
  for (const sayer of sayers)
    for (const word of wordsOf(sayer)) bare[detectLanguage(sayer)].add(word)
  const every = [...bare.en, ...bare.ko]
  const joined = [...texts.map(({ text }) => text), ...sayers].flatMap(joinedNames)
  const capitals = all.match(/\b\p{Lu}[\p{Script=Latin}'’]+/gu) ?? []
  const amounts = texts.flatMap(({ text }) => findAmounts(inFigures(text)))
  const dated = facts.map((fact) => datesOfFact(fact))
  return {
    texts,
    all,
    nearby,
    langs: new Set(texts.map(({ lang }) => lang)),
    amounts,
    fractions: texts.flatMap(({ text }) => fractionsOf(text)),
    ...numbersOf(texts, amounts, all),
    calendar: new Set([
      ...calendarOf(all),
      ...texts.flatMap(({ text }) => calendarBefore(text)),
      ...calendarOfDates(dated.flatMap(({ dates }) => dates.map(({ date }) => date))),
    ]),
    facts: dated,
    statuses: facts.map((fact) => fact.status),
    entities: entitiesIn(words, withoutCities(all)),
    events: new Set(findNames(words.events, all).map((name) => name.id)),
    words: bare,
    senses: new Set(every.flatMap(meaningsOf)),
    sounds: new Set(every.flatMap((word) => (isStopWord(word) ? [] : (soundKey(word) ?? [])))),
    soundsIn: { en: soundsOf([...bare.en], [...joined, ...capitals]), ko: soundsOf([...bare.ko]) },
    romanised: {
      en: romanisedOf([...joined, ...capitals]),
      // 여의도: a name may end like a particle.
      ko: romanisedOf([...bare.ko, ...(all.match(/[가-힣]{3,}/g) ?? [])]),
    },
  }
}

/** Entities of a text; a person brings the company that is part of one of their names ("KT CEO Kim"). */
function entitiesIn(words: GateWords, text: string): Set<string> {
  const found = findNames(words.entities, text)
  const within = words.watch.entities
    .filter(({ id, kind }) => kind === 'person' && found.some((name) => name.id === id))
    .flatMap(({ aliases }) => [...aliases.en, ...aliases.ko].flatMap((alias) => alias.split(' ')))
    .flatMap((part) => findNames(words.entities, part))
  return new Set([...found, ...within].map((name) => name.id))
}

function datesOfFact(fact: GateFact): DatedFact {
  const { publishedAt, zone } = fact
  const written = fact.texts.map(inFigures).flatMap((text) => {
    const dates = findDates(text, fact).map((date) => ({ date, spoken: spokenness(text, date) }))
    // Where one date is that of the saying, no other one is.
    const isTold = dates.some(({ spoken }) => spoken === true)
    return dates.map((one) => (isTold && one.spoken === null ? { ...one, spoken: false } : one))
  })
  const event = fact.event ? [{ date: fact.event, spoken: null }] : []
  return { publishedAt, zone, dates: [...written, ...event] }
}

const KOREAN_COUNTS = '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열'.split(' ')
const KOREAN_COUNT = new RegExp(`(?<![가-힣])(${KOREAN_COUNTS.join('|')}) (?=[가-힣])`, 'g')

function numbersOf(
  texts: Ground['texts'],
  amounts: Amount[],
  all: string,
): Pick<Ground, 'numbers' | 'bareNumbers' | 'scaled'> {
  const bareNumbers = new Set<number>()
  for (const { text: written } of texts) {
    const whole = inFigures(written)
    // What is part of a date or a time of day counts nothing.
    const text = withoutSpans(withoutClocks(whole), findDates(whole, ANY_TIME))
    const inside = findAmounts(text)
    for (const one of numbersIn(text))
      if (!inside.some((amount) => amount.start < one.end && one.start < amount.end))
        bareNumbers.add(one.value)
    // "five of its seven members": the whole is a figure as well.
    for (const { value } of spelledOf(text))
      if (!inside.some(({ min, max }) => min === value || max === value)) bareNumbers.add(value)
    for (const [, word] of text.matchAll(KOREAN_COUNT))
      bareNumbers.add(KOREAN_COUNTS.indexOf(word as string) + 1)
    for (const match of text.matchAll(/(?<![\d.,])(\d+)(?=사|곳|개|인|명|명의)/g))
      if (!inside.some((a) => a.start <= match.index && match.index < a.end))
        bareNumbers.add(Number(match[1]))
  }
  const numbers = new Set(bareNumbers)
  for (const one of numbersIn(all)) numbers.add(one.value)
  for (const { min, max } of amounts)
    for (const value of [min, max]) if (value !== null) numbers.add(value)
  for (const digits of all.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [])
    numbers.add(Number(digits.replaceAll(',', '')))
  const scaled = new Set([...numbers, ...scaledOf(all).map((one) => one.value)])
  return { numbers, bareNumbers, scaled }
}

/** Of "9 billion" the magnitude alone is no number. */
function numbersIn(text: string) {
  return findNumbers(text).filter(
    ({ text: own, start }) =>
      !/^(?:hundred|thousand|[mb]illion|trillion)$/i.test(own) ||
      !/\d[ -]?$/.test(text.slice(0, start)),
  )
}

/** Where dates stand does not depend on when they were written. */
export const ANY_TIME = { publishedAt: new Date(0), zone: 'UTC' }

/** A text with blanks in the place of what was found in it. */
export function withoutSpans(text: string, spans: Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
}

/** 서울시, 조지아주: the names of places without what kind of place they are; the length stays. */
export function withoutCities(text: string): string {
  return text.replace(
    /(?<=[가-힣]{2})(?:특별시|광역시|시|주)(?=(?:[은는이가의에를와]|에서)?(?:[ ,.]|$))/g,
    (kind) => ' '.repeat(kind.length),
  )
}
