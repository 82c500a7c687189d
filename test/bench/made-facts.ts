// Facts and questions for the bench of answers, made from a number: the same in every process. Words
// are as frequent as words of news are (Zipf's law, 200,000 of each language), names less so.
import { factTerms, type FactTermsInput } from '../../src/facts/fact-terms.ts'
import { findAmounts } from '../../src/language/amounts.ts'
import { findDates } from '../../src/language/dates.ts'
import type { Lang } from '../../src/language/language.ts'

export type MadeFact = {
  id: number
  /** Five facts share an article and its title. */
  article: number
  lang: Lang
  title: string
  statement: string
  learnedAt: Date
  /** What a question can ask about: the name, the words rarest first, the amount, the day. */
  name: string
  words: string[]
  amount: string | null
  day: string | null
}

export type MadeQuestion = { question: string; factId: number }

const WORDS = 200_000
/** The commonest word stands in one of sixteen facts, the hundredth in a hundred. */
const FLAT_WORDS = 20
const NAMES = 20_000
const FLAT_NAMES = 50
const ENDED = Date.UTC(2026, 0, 30)
const SPAN_MS = 3 * 365 * 86_400_000
const KOREAN_SHARE = 0.5
export const ZONE = 'Asia/Seoul'

/** The fact of a number. Pure. */
export function makeFact(id: number): MadeFact {
  const article = Math.floor(id / 5)
  const heading = randomOf(article * 2 + 1)
  const random = randomOf(id * 2)
  const lang: Lang = heading() < KOREAN_SHARE ? 'ko' : 'en'
  const make = lang === 'ko' ? koreanWord : englishWord
  const name = nameOf(lang, rankOf(heading, NAMES, FLAT_NAMES))
  const learnedAt = new Date(ENDED - Math.floor(heading() * SPAN_MS))
  const pick = (from: () => number) => rankOf(from, WORDS, FLAT_WORDS)
  const titleRanks = [pick(heading), pick(heading), pick(heading)]
  const ranks = [titleRanks[id % 3] ?? 1]
  for (let n = 6 + Math.floor(random() * 9); n > 0; n--) ranks.push(pick(random))
  const amount = random() < 0.4 ? amountOf(lang, random) : null
  const day = random() < 0.35 ? dayOf(lang, random) : null
  const partner = nameOf(lang, rankOf(random, NAMES, FLAT_NAMES))
  const parts = { name, partner, words: ranks.map(make), amount, day }
  return {
    id,
    article,
    lang,
    title: titleOf(lang, name, titleRanks.map(make)),
    statement: lang === 'ko' ? koreanSentence(parts) : englishSentence(parts),
    learnedAt,
    name,
    words: ranks.toSorted((a, b) => b - a).map(make),
    amount,
    day,
  }
}

/**
 * What a fact is found by, as the bot stores it.
 * @returns the terms' input beside the text of the tsvector
 */
export function termsOf(fact: MadeFact): FactTermsInput & { terms: string } {
  const { statement, title, learnedAt } = fact
  const input: FactTermsInput = {
    statement,
    quote: statement,
    title,
    entities: [],
    amounts: findAmounts(statement),
    dates: findDates(statement, { publishedAt: learnedAt, zone: ZONE }),
    topics: ['everything'],
  }
  return { ...input, terms: factTerms(input) }
}

/**
 * One of the mixed questions on the first `size` facts: the fact that it asks for, and its words:
 * six of a fact in English and four in Korean at the median, as people ask, and one that it lacks.
 */
export function makeQuestion(number: number, size: number): MadeQuestion {
  const random = randomOf(0x5eed_0000 + number)
  const fact = makeFact(Math.floor(random() * size))
  const asked: string[] = []
  // Every tenth names nothing and asks by the commonest words of its fact alone.
  if (number % 10 === 0) asked.push(...fact.words.slice(-5))
  else {
    if (random() < 0.7) asked.push(fact.name)
    const wanted = fact.lang === 'ko' ? 1 + random() * 4 : 3 + random() * 5
    while (asked.length < wanted) {
      const word = fact.words[Math.floor(random() * fact.words.length)] ?? fact.name
      asked.push(word)
    }
    if (fact.day && random() < 0.3) asked.push(fact.day)
    if (fact.amount && random() < 0.2) asked.push(fact.amount)
    const make = fact.lang === 'ko' ? koreanWord : englishWord
    asked.push(make(rankOf(random, 300, FLAT_WORDS)))
  }
  return { question: ask(fact.lang, [...new Set(asked)], number), factId: fact.id }
}

function ask(lang: Lang, asked: string[], number: number): string {
  if (lang === 'ko')
    return `${asked.join(' ')} ${['언제 있었나요', '얼마인가요', '누가 했나요', '무엇인가요'][number % 4]}?`
  const how = ['When did', 'How much was', 'Who', 'What was'][number % 4]
  return `${how} ${asked.join(' ')}?`
}

type Parts = {
  name: string
  partner: string
  words: string[]
  amount: string | null
  day: string | null
}

const BETWEEN = ['of the', 'and', 'for its', 'with the', 'in', 'to', 'from the', 'on a']
const PARTICLES = ['을', '의', '에', '와', '이', '에서', '로', '도', '']

function englishSentence({ name, partner, words, amount, day }: Parts): string {
  const body = words
    .map((word, at) => (at % 2 ? `${BETWEEN[word.length % 8]} ${word}` : word))
    .join(' ')
  const when = day ? ` on ${day}` : ''
  const worth = amount ? ` worth ${amount}` : ''
  return `${name} ${body}${worth} with ${partner}${when}.`
}

function koreanSentence({ name, partner, words, amount, day }: Parts): string {
  const body = words.map((word) => `${word}${PARTICLES[word.charCodeAt(0) % 9]}`).join(' ')
  const when = day ? `${day} ` : ''
  const worth = amount ? `${amount} 규모의 ` : ''
  return `${name}는 ${when}${partner}와 ${worth}${body} 추진한다고 밝혔다.`
}

function titleOf(lang: Lang, name: string, words: string[]): string {
  return lang === 'ko' ? `${name}, ${words.join(' ')}` : `${name} ${words.join(' ')}`
}

function amountOf(lang: Lang, random: () => number): string {
  const figure = 1 + Math.floor(10 ** (random() * 3.5))
  if (lang === 'ko') return `${figure}억원`
  return random() < 0.5 ? `${figure} million won` : `$${figure} million`
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

function dayOf(lang: Lang, random: () => number): string {
  const [year, month, day] = [2023, 0, 1].map((from, at) =>
    Math.floor(from + random() * ([3, 12, 28][at] ?? 1)),
  ) as [number, number, number]
  return lang === 'ko' ? `${year}년 ${month + 1}월 ${day}일` : `${day} ${MONTHS[month]} ${year}`
}

function nameOf(lang: Lang, rank: number): string {
  if (lang === 'ko') return koreanWord(rank + 7_000_003)
  const word = englishWord(rank + 7_000_003)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const ONSETS = 'b c d f g h j k l m n p r s t v w br cr dr fl gr pl pr sh st th tr'.split(' ')
const RIMES = 'a e i o u al an ar el en er il in ir ol on or um un ai ea ou'.split(' ')

/** A word that can be spoken, two syllables for common words and up to four for rare ones. */
function englishWord(rank: number): string {
  const random = randomOf(rank + 0x11)
  let word = ''
  for (let n = syllablesOf(rank); n > 0; n--)
    word += `${ONSETS[Math.floor(random() * ONSETS.length)]}${RIMES[Math.floor(random() * RIMES.length)]}`
  return word
}

const SYLLABLES = [
  ...'이사기시지자인대상정주수전부국장일공구제소성연원동경조선보계관회산유무보도세화물신영해',
  ...'고비가교안진발운생학민단실통방중명모적리용재과권차면문식생호합현양치미환업의개판결금법건',
  ...'라마바하아나다타파카우오추투표후초최취출충토포피필한행향허혁형혜홍황효훈휴희강각간감객거',
  ...'검격견곡곤골광괴군굴궁귀규균극근급난남내노농뇌능담답당덕독돈두득등락란람량력련령록론류',
]

/** Syllables as uneven as in Korean: a few dozen make most words. */
function koreanWord(rank: number): string {
  const random = randomOf(rank + 0x22)
  let word = ''
  for (let n = syllablesOf(rank); n > 0; n--)
    word += SYLLABLES[rankOf(random, SYLLABLES.length, 30) - 1]
  return word
}

function syllablesOf(rank: number): number {
  return rank < 3_000 ? 2 : rank < 60_000 ? 3 : 4
}

/** 1 to `count`, each as often as 1 / (rank + flat). */
function rankOf(random: () => number, count: number, flat: number): number {
  return Math.floor(flat * ((count + flat) / flat) ** random()) - flat + 1
}

/** Numbers of 0 to 1, always the same for a seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e37_79b1) >>> 0
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
