// What an article is compared by when its story is looked for: weighted terms of title and lead. Pure.
import { statusTitle } from '../articles/mentions.ts'
import { findAmounts } from '../language/amounts.ts'
import { findDates } from '../language/dates.ts'
import type { Amount, Lang } from '../language/language.ts'
import { findNames } from '../language/names.ts'
import { isCount, TIME_UNITS } from '../language/units.ts'
import { isStopWord, wordsOf } from '../language/words.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { readGlossary, sensesOf } from '../language/glossary.ts'
import { nameSounds } from './name-sounds.ts'
import { signsOf, type StorySigns } from './story-signs.ts'

/** An article as far as its story goes. */
export type StoryText = {
  title: string
  publisher: string
  text: string
  lang: Lang
  zone: string
  publishedAt: Date
}

/**
 * Terms with their weight in the article. Plain terms are words of its language; terms with a
 * prefix mean the same in both languages: `e:` entity, `v:` kind of happening, `a:` amount,
 * `d:` day, `g:` sense of an everyday word, `x:` Latin name or abbreviation, `s:` sound of a name.
 */
export type StoryFeatures = StorySigns & {
  lang: Lang
  terms: Record<string, number>
  /** Numbered happenings: `round 12`, `차 13`. */
  ordinals: string[]
  /** Proper names of an English lead, by which happenings of one kind differ. */
  names: string[]
}

// A happening is told in the title and the first sentences; what follows is background that
// happenings of one kind share.
const LEAD = 700
const TITLE_WEIGHT = 1
const BIGRAM_WEIGHT = 0.5
const MAX_TERMS = 160

/** Whether a term means the same in both languages. */
export function isNeutral(term: string): boolean {
  return term.charCodeAt(1) === 58 && /^[evadgxs]:/.test(term)
}

/**
 * What every article of a watch is about tells none of its stories apart: the entities that topics
 * need, and the topics' words. Made once per batch.
 */
export function commonTerms(index: WatchIndex): Set<string> {
  const terms = new Set<string>()
  const needed = new Set(index.watch.topics.flatMap((topic) => topic.needs.flat()))
  for (const { id, aliases } of index.watch.entities) {
    if (!needed.has(id)) continue
    terms.add(`e:${id}`)
    for (const alias of [...aliases.en, ...aliases.ko]) addCommon(terms, index, alias)
  }
  for (const { words } of index.watch.topics) {
    for (const word of [...words.en, ...words.ko]) addCommon(terms, index, word)
  }
  return terms
}

function addCommon(terms: Set<string>, index: WatchIndex, text: string): void {
  const words = new Map<string, number>()
  addWords(words, text, 1)
  for (const word of words.keys()) terms.add(word)
  for (const event of findNames(index.events, text)) terms.add(`v:${event.id}`)
  for (const word of text.match(/[A-Za-z0-9-]{2,}/g) ?? []) terms.add(`x:${word.toLowerCase()}`)
  for (const word of wordsOf(text)) {
    for (const sense of sensesOf(GLOSSARY, word)) terms.add(`g:${sense}`)
    for (const sound of nameSounds(word)) terms.add(`s:${sound}`)
  }
}

/** The terms of an article's title and lead; `common` are those of its watch. */
export function storyFeatures(
  index: WatchIndex,
  common: Set<string>,
  article: StoryText,
): StoryFeatures {
  const title = statusTitle(article).slice(0, 300)
  const lead = leadOf(article)
  const whole = `${title}\n${lead}`
  const terms = new Map<string, number>()
  addWords(terms, title, 1 + TITLE_WEIGHT)
  addWords(terms, lead, 1)
  for (const [term, count] of terms) terms.set(term, 1 + Math.log(count))
  const names = properNames(title, lead)
  for (const name of names) {
    const word = wordsOf(name)[0]
    if (word !== undefined && terms.has(word)) terms.set(word, (terms.get(word) ?? 1) * NAME_WEIGHT)
  }
  addNeutral(terms, index, article, whole, names)
  for (const [term, weight] of terms) if (common.has(term)) terms.set(term, weight * COMMON_WEIGHT)
  return {
    lang: article.lang,
    terms: Object.fromEntries(heaviest(terms)),
    ordinals: findOrdinals(whole),
    names: [...names].map((name) => name.toLowerCase()),
    ...signsOf(index, title, lead),
  }
}

const NAME_WEIGHT = 1.3
const GLOSSARY = readGlossary(wordsOf)
const SENSE_WEIGHT = 0.7
const COMMON_WEIGHT = 0.35

function leadOf(article: StoryText): string {
  const text = article.text.trimStart()
  // A feed's summary often begins with the title again.
  const body = text.startsWith(article.title) ? text.slice(article.title.length) : text
  if (body.length <= LEAD) return body
  const end = body.slice(0, LEAD).search(/[.。!?]["”’]?\s[^.。!?]*$/)
  return body.slice(0, end > LEAD / 2 ? end + 1 : LEAD)
}

function addWords(terms: Map<string, number>, text: string, weight: number): void {
  for (const word of wordsOf(text)) {
    if (isStopWord(word) || (word.length < 2 && !/[\d\p{Script=Hangul}]/u.test(word))) continue
    terms.set(word, (terms.get(word) ?? 0) + weight)
    if (word.length < 3 || !/^[가-힣]/.test(word)) continue
    for (let i = 0; i + 2 <= word.length; i++) {
      const pair = word.slice(i, i + 2)
      terms.set(pair, (terms.get(pair) ?? 0) + weight * BIGRAM_WEIGHT)
    }
  }
}

function addNeutral(
  terms: Map<string, number>,
  index: WatchIndex,
  article: StoryText,
  whole: string,
  names: Set<string>,
): void {
  const known = new Set<string>()
  for (const name of findNames(index.entities, whole)) {
    terms.set(`e:${name.id}`, 1)
    for (const word of name.text.split(/[^\p{L}\p{N}&-]+/u)) known.add(word.toLowerCase())
  }
  for (const name of findNames(index.events, whole)) terms.set(`v:${name.id}`, 1)
  for (const amount of findAmounts(whole, article.lang)) {
    const key = amountKey(amount)
    if (key !== null) terms.set(key, 1.5)
  }
  for (const date of findDates(whole, article)) {
    if (date.precision === 'day' || date.precision === 'minute') terms.set(`d:${date.from}`, 0.7)
    else terms.set(`d:${date.from.slice(0, 7)}/${date.precision}`, 0.7)
  }
  for (const word of wordsOf(whole)) {
    for (const sense of sensesOf(GLOSSARY, word)) terms.set(`g:${sense}`, SENSE_WEIGHT)
  }
  for (const name of article.lang === 'ko' ? latinWords(whole) : names) {
    if (!known.has(name.toLowerCase())) terms.set(`x:${name.toLowerCase()}`, 1)
  }
  for (const name of article.lang === 'ko' ? hangulWords(whole) : [...names, ...fullNames(whole)]) {
    if (known.has(name.toLowerCase())) continue
    for (const sound of nameSounds(name)) terms.set(`s:${sound}`, 1)
  }
}

/** An amount to two figures, so that 2.4 trillion and 2조 4,000억 are one; small counts tell nothing. */
function amountKey(amount: Amount): string | null {
  const { min, max, unit, vague } = amount
  const value = min ?? max
  if (value === null || (unit === '' && value < 100)) return null
  if (vague && min !== max) return null
  // Two languages count in other words: 1900만 건 are 19 million articles.
  const counted = isCount(unit) && !TIME_UNITS.has(unit) && value >= COUNTED_FROM
  return `a:${counted ? '#' : unit}:${Number(value.toPrecision(3))}`
}

const COUNTED_FROM = 20

function latinWords(text: string): Set<string> {
  return new Set(text.match(/(?<![A-Za-z])[A-Za-z][A-Za-z0-9-]{1,}(?![A-Za-z])/g) ?? [])
}

/** Han Do-yoon as one word, which sounds as 한도윤 does. */
function fullNames(text: string): string[] {
  const found = text.match(/\b[A-Z][a-z]{1,4} [A-Z][a-z]{1,5}-[a-z]{2,5}\b/g) ?? []
  return found.map((name) => name.replace(' ', ''))
}

function hangulWords(text: string): Set<string> {
  return new Set(wordsOf(text).filter((word) => /^[가-힣]{2,10}$/.test(word)))
}

/**
 * Words with a capital inside a sentence, and abbreviations. A title in Title Case says nothing, so
 * its capitals count only where they are a minority.
 */
function properNames(title: string, lead: string): Set<string> {
  const names = new Set<string>()
  const titleWords = title.match(/[A-Za-z][A-Za-z'’-]*/g) ?? []
  const capitals = titleWords.filter((word) => /^[A-Z]/.test(word)).length
  const text = capitals * 2 < titleWords.length + 2 ? `${title}. ${lead}` : lead
  for (const match of text.matchAll(/(?<=([\w,;:'’"“)]) )["“‘]?([A-Z][A-Za-z0-9&-]+)/g)) {
    const word = (match[2] ?? '').replace(/['’]s$/, '')
    if (!CALENDAR.has(word) && !isStopWord(word.toLowerCase())) names.add(word)
  }
  for (const word of whole(text)) names.add(word)
  return names
}

function whole(text: string): string[] {
  return text.match(/\b[A-Z][A-Z0-9&]{1,7}\b/g) ?? []
}

const CALENDAR = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(
    ' ',
  ),
)

const NUMBER_WORDS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ')
// What happens in a row and is told apart by its number.
const SERIES = 'round|meeting|summit|session|package|phase|stage|hearing|term|edition|test|launch'

function findOrdinals(text: string): string[] {
  const found = new Set<string>()
  const english = new RegExp(
    `\\b(?:(\\d{1,3})(?:st|nd|rd|th)|(${NUMBER_WORDS.join('|')}))\\s+(?:\\w+\\s+)?(?:${SERIES})\\b`,
    'gi',
  )
  for (const match of text.matchAll(english)) {
    const number = match[1] ?? NUMBER_WORDS.indexOf((match[2] ?? '').toLowerCase()) + 1
    found.add(String(number))
  }
  for (const match of text.matchAll(/제?\s?(\d{1,3})\s?(?:차|회|라운드|단계)(?![가-힣]*량)/g)) {
    found.add(match[1] ?? '')
  }
  return [...found]
}

function heaviest(terms: Map<string, number>): [string, number][] {
  const list = [...terms].map(([term, weight]): [string, number] => [term, round(weight)])
  if (list.length <= MAX_TERMS) return list
  return list.sort((a, b) => b[1] - a[1]).slice(0, MAX_TERMS)
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100
}
