// What of an English question a report lacks: a thing of the kind, the act, the figure that is given. Pure.
import { lacksDeed } from './english-deeds.ts'
import { OF_SUMS } from './english-kinds.ts'
import { predicateOf } from './english-predicate.ts'
import { HELD, matchIn, mean, nearOf, type Reading } from './english-reading.ts'
import { isDenied, isOfOthers, isOfPart, isOtherMinute } from './english-premise.ts'
import { isReversed } from './english-reversed.ts'
import { isOtherActor } from './english-roles.ts'
import { lacksFiller } from './english-slots.ts'
import { isKnown, lacksAct, lacksOffice, lacksThing, lacksTitled } from './english-things.ts'
import type { AnswerKind } from './english-types.ts'
import { kinship } from './english-words.ts'

/** What it lacks of what is asked, in a word; null where nothing is known to be lacking. */
export function lackOf(reading: Reading): string | null {
  return LACKS.find(([, lacks]) => lacks(reading))?.[0] ?? null
}

const LACKS: readonly (readonly [string, (reading: Reading) => boolean])[] = [
  ['kind', lacksKind],
  ['figure', lacksFigure],
  ['quote', lacksQuote],
  ['ordinal', isOfOtherOrdinal],
  ['measure', lacksMeasure],
  ['sum', lacksSum],
  ['act', lacksAct],
  ['deed', lacksDeed],
  ['office', lacksOffice],
  ['office', lacksTitled],
  ['thing', lacksThing],
  ['counted', lacksCounted],
  ['all', lacksAll],
  ['filler', lacksFiller],
  ['place', lacksBeside],
  ['premise', isDenied],
  ['reversed', isReversed],
  ['bearer', isOfOthers],
  ['bearer', isOfPart],
  ['bearer', isOtherMinute],
  ['actor', ({ question, told }) => isOtherActor(question, told)],
]

const WRITTEN: ReadonlySet<AnswerKind> = new Set([
  'address',
  'weight',
  'heat',
  'speed',
  'year',
  'clock',
  'time',
  'money',
  'percent',
])

/** Nothing of the kind stands anywhere in it: no weight, no year, no sum. */
function lacksKind({ kind, holders }: Reading): boolean {
  return WRITTEN.has(kind) && holders.length === 0
}

const MEASURE_NEAR = 5

/** "How tall is the tower?" A length, but not beside the tower nor its height. */
function lacksMeasure({ kind, told, holders, words, question }: Reading): boolean {
  if (kind !== 'length' || /\bhow (?:big|large|strong|far)\b/i.test(question)) return false
  // The measure and what is measured; what else is said of it may stand beside any length.
  const wanted = words.slice(0, 4)
  if (wanted.length === 0) return holders.length === 0
  return !holders.some((at) => {
    const sentence = told[at] ?? []
    return sentence.some(
      ({ raw }, i) =>
        LENGTH.test(raw) &&
        sentence
          .slice(Math.max(0, i - MEASURE_NEAR), i + MEASURE_NEAR)
          .some((one) => wanted.some((word) => kinship(word, one) >= HELD)),
    )
  })
}

const LENGTH =
  /(?:met(?:er|re)s?|inch(?:es)?|feet|foot|miles?|yards?|storeys?|hectares?|acres?|^km|^m|^cm|^mm|\d(?:m|km|cm|mm))$/i

/** "What did the kit cost?" A sum, but of something else; of who pays it stands where he is named. */
function lacksSum({ kind, matches, holders, words, names, told }: Reading): boolean {
  if (kind !== 'money' || words.length === 0) return false
  const things = matches.filter((_, i) => !OF_SUMS.test(words[i]?.raw ?? ''))
  const rows = things.length > 0 ? things : matches
  const isNamed = (at: number) =>
    things.length === 0 &&
    told[at]?.some((word) => word.name && names.some(({ stem }) => stem === word.stem))
  return !holders.some((at) => isNamed(at) || rows.some((row) => (row[at] ?? 0) >= HELD))
}

const FIGURE =
  /(?<![\p{L}\d.,:-]|\b(?:than|over|about|around|least|nearly|almost|some|under|roughly) )\d[\d,.]*\d(?![\p{L}\d:-])/giu

/** "Which bricks burned 74 children?" No 74 is told of. */
function lacksFigure({ question, text }: Reading): boolean {
  const given = question.match(FIGURE) ?? []
  const told = text.replace(/(?<=\d),(?=\d{3})/g, '')
  return given.some((figure) => {
    const plain = figure.replace(/(?<=\d),(?=\d{3})/g, '')
    return !/^(?:19|20)\d\d$/.test(plain) && !told.includes(plain) && !inWords(plain, told)
  })
}

const QUOTED = /[“"]([^”"]{3,80})[”"]/gu

/** "Said that they “will take over” what?" Of words that are quoted nothing stands in it. */
function lacksQuote({ question, text }: Reading): boolean {
  const told = plain(text)
  return [...question.matchAll(QUOTED)].some(
    ([, said = '']) => said.trim().includes(' ') && !told.includes(plain(said)),
  )
}

function plain(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `.replace(/ s /g, ' ')
}

const ORDINAL = /\b\d+(?:st|nd|rd|th)\b/g

/** "Who won the 149th show?" Wherever a winner is told it is of the 148th. */
function isOfOtherOrdinal({ question, sentences, told }: Reading): boolean {
  const [ordinal] = question.match(ORDINAL) ?? []
  const { words, act } = predicateOf(question)
  const deed = words[act]
  if (ordinal === undefined || deed === undefined || deed.light) return false
  const telling = sentences.filter((_, at) => matchIn(deed, told[at] ?? []) >= HELD)
  const isOther = (sentence: string) => {
    const given: readonly string[] = sentence.match(ORDINAL) ?? []
    return given.length > 0 && !given.includes(ordinal)
  }
  return telling.length > 0 && telling.every(isOther)
}

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')

function inWords(figure: string, text: string): boolean {
  const number = Number(figure)
  const word = number < 20 ? TEENS[number - 10] : TENS[Math.floor(number / 10) - 2]
  return number < 100 && word !== undefined && text.toLowerCase().includes(word)
}

/** Of all that is asked it holds nothing; how old somebody is may be all that is asked. */
function lacksAll({ matches, kind, head, names, words }: Reading): boolean {
  // Where nobody is named, what is asked must itself say which happening it is about.
  const held = mean(matches.map((row) => Math.max(0, ...row)))
  if (names.length === 0 && matches.length > 3 && held < HELD) return true
  if (kind === 'money' && words.every(({ raw }) => OF_SUMS.test(raw))) return false
  if (kind === 'age' || matches.length === 0 || (kind === 'any' && head.length === 0)) return false
  return matches.every((row) => row.every((one) => one < HELD))
}

/** "How many films are in competition?" Films are counted, and no competition is told of. */
function lacksCounted({ kind, question, words, matches }: Reading): boolean {
  if (kind !== 'count') return false
  const counted =
    /\bhow many (?:of (?:the|its|their) )?((?:\p{L}+\s?){1,2})/iu.exec(question)?.[1] ?? ''
  const others = matches.filter((_, i) => !counted.includes(words[i]?.raw ?? ''))
  const known = words.some((word) => !counted.includes(word.raw) && isKnown(word))
  return known && others.every((row) => row.every((one) => one < HELD))
}

/** "In which three countries?", "When was it built?": none stands in or beside a sentence that tells it. */
function lacksBeside(reading: Reading): boolean {
  const least = NEAR_BY[reading.kind]
  if (least === undefined || reading.matches.length === 0) return false
  return nearOf(reading) < least
}

const NEAR_BY: Partial<Record<AnswerKind, number>> = { place: 0.35, date: 0.5, count: 0.4 }
