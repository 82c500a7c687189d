// What all facts that a sentence cites carry together: the ground that it must stand on.
import type { FactStatus } from '../db/schema.ts'
import { findAmounts } from '../language/amounts.ts'
import { findDates } from '../language/dates.ts'
import { detectLanguage } from '../language/detect-language.ts'
import { type Glossary, readGlossary, sensesOf } from '../language/glossary.ts'
import type { Amount, EventDate, FoundDate, Lang } from '../language/language.ts'
import { findNames } from '../language/names.ts'
import { soundKey } from '../language/sound-key.ts'
import { findNumbers } from '../language/numbers.ts'
import { isStopWord, wordsOf } from '../language/words.ts'
import { STATEMENT_WORDS } from './gate-glossary.ts'
import type { GateFact, GateWords } from './gate.ts'
import { calendarOf, calendarOfDates, isSpoken } from './gate-calendar.ts'
import { scaledOf } from './gate-figures.ts'

/** A sentence of the model on its way through the gate. */
export type Said = { text: string; lang: Lang; kind: 'sentence' | 'translation' }

/** `spoken`: the day on which it was said, and not on which it happened; null where that is not known. */
export type KnownDate = { date: EventDate | FoundDate; spoken: boolean | null }

export type DatedFact = { publishedAt: Date; zone: string; dates: KnownDate[] }

export type Ground = {
  texts: { text: string; lang: Lang }[]
  /** All texts and who says them, joined. */
  all: string
  langs: ReadonlySet<Lang>
  amounts: Amount[]
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
}

const GLOSSARY: Glossary = readGlossary((text) => wordsOf(text), STATEMENT_WORDS)

/** The glossary in the word form of this gate. */
export function newsGlossary(): Glossary {
  return GLOSSARY
}

/** Gathers what facts carry. Pure. */
export function gatherGround(words: GateWords, facts: GateFact[]): Ground {
  const texts = facts.flatMap((fact) =>
    [...new Set(fact.texts)].map((text) => ({ text, lang: detectLanguage(text) })),
  )
  const sayers = facts.flatMap((fact) => [fact.speaker ?? '', fact.publisher])
  const all = [...texts.map(({ text }) => text), ...sayers].join('\n')
  const bare = { en: new Set<string>(), ko: new Set<string>() }
  for (const { text, lang } of texts) for (const word of wordsOf(text)) bare[lang].add(word)
  for (const sayer of sayers)
    for (const word of wordsOf(sayer)) bare[detectLanguage(sayer)].add(word)
  const every = [...bare.en, ...bare.ko]
  const amounts = texts.flatMap(({ text }) => findAmounts(text))
  const dated = facts.map((fact) => datesOfFact(fact))
  return {
    texts,
    all,
    langs: new Set(texts.map(({ lang }) => lang)),
    amounts,
    ...numbersOf(texts, amounts, all),
    calendar: new Set([
      ...calendarOf(all),
      ...calendarOfDates(dated.flatMap(({ dates }) => dates.map(({ date }) => date))),
    ]),
    facts: dated,
    statuses: facts.map((fact) => fact.status),
    entities: entitiesIn(words, all),
    events: new Set(findNames(words.events, all).map((name) => name.id)),
    words: bare,
    senses: new Set(every.flatMap((word) => sensesOf(newsGlossary(), word))),
    sounds: new Set(every.flatMap((word) => (isStopWord(word) ? [] : (soundKey(word) ?? [])))),
  }
}

/** Entities of a text; in "장민 KT 최고재무책임자" the person's alias holds the company as well. */
function entitiesIn(words: GateWords, text: string): Set<string> {
  const persons = new Set(
    words.watch.entities.filter((entity) => entity.kind === 'person').map((entity) => entity.id),
  )
  const found = findNames(words.entities, text)
  const within = found
    .filter((name) => persons.has(name.id))
    .flatMap((name) => name.text.split(' '))
    .flatMap((part) => findNames(words.entities, part))
  return new Set([...found, ...within].map((name) => name.id))
}

function datesOfFact(fact: GateFact): DatedFact {
  const { publishedAt, zone } = fact
  const written = fact.texts.flatMap((text) =>
    findDates(text, fact).map((date) => ({ date, spoken: isSpoken(text, date) })),
  )
  const event = fact.event ? [{ date: fact.event, spoken: null }] : []
  return { publishedAt, zone, dates: [...written, ...event] }
}

function numbersOf(
  texts: Ground['texts'],
  amounts: Amount[],
  all: string,
): Pick<Ground, 'numbers' | 'bareNumbers' | 'scaled'> {
  const bareNumbers = new Set<number>()
  for (const { text } of texts) {
    const inside = findAmounts(text)
    for (const one of findNumbers(text))
      if (!inside.some((amount) => amount.start < one.end && one.start < amount.end))
        bareNumbers.add(one.value)
    for (const match of text.matchAll(/(?<![\d.,])(\d+)(?=사|곳|개|인|명|명의)/g))
      if (!inside.some((a) => a.start <= match.index && match.index < a.end))
        bareNumbers.add(Number(match[1]))
  }
  const numbers = new Set(bareNumbers)
  for (const one of findNumbers(all)) numbers.add(one.value)
  for (const { min, max } of amounts)
    for (const value of [min, max]) if (value !== null) numbers.add(value)
  for (const digits of all.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [])
    numbers.add(Number(digits.replaceAll(',', '')))
  const scaled = new Set([...numbers, ...scaledOf(all).map((one) => one.value)])
  return { numbers, bareNumbers, scaled }
}
