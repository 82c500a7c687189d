// The names of a sentence: persons, companies, products and places are those of the facts.
import { findAmounts } from '../language/amounts.ts'
import { findDates } from '../language/dates.ts'
import type { Span } from '../language/language.ts'
import { findNames } from '../language/names.ts'
import { isStopWord, stripParticle, wordsOf } from '../language/words.ts'
import { KNOWN_NAMES } from './gate-known-names.ts'
import { replacesName } from './gate-places.ts'
import type { GateWords, Refusal } from './gate.ts'
import { meaningsOf } from './gate-glossary.ts'
import { type Ground, type Said, soundsHeld, withoutCities } from './gate-ground.ts'

/** Refuses a sentence that names what its facts do not. */
export function judgeNames(words: GateWords, said: Said, ground: Ground): Refusal | null {
  const figures = [...findAmounts(said.text), ...findDates(said.text, ANY_TIME)]
  const bare = withoutCities(blank(said.text, figures))
  if (findNames(KNOWN_NAMES, bare).some((name) => !knownNameHeld(name.id, ground))) return 'name'
  const found = findNames(words.entities, bare)
  if (found.some((name) => !entityHeld(words, name.id, ground))) return 'name'
  const rest = blank(bare, found)
  if (latinTokens(rest, said, ground).some((token) => !isKnownToken(token, ground))) return 'name'
  if (said.lang === 'ko' && titledNames(rest).some((name) => !holdsKorean(name, ground)))
    return 'name'
  return replacesName(words, said, ground) ? 'name' : null
}

/** Where dates stand does not depend on when they were written. */
const ANY_TIME = { publishedAt: new Date(0), zone: 'UTC' }

function blank(text: string, spans: Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
}

function knownNameHeld(id: string, ground: Ground): boolean {
  return findNames(KNOWN_NAMES, ground.all).some((name) => name.id === id)
}

/** Found in the facts, or one of its other names stands there inside a longer word (워싱턴주). */
function entityHeld(words: GateWords, id: string, ground: Ground): boolean {
  if (ground.entities.has(id)) return true
  if (id === 'south-korea') return /Korea|한국|국내/.test(ground.all)
  if (id === 'united-states' && AMERICAN.test(ground.all)) return true
  const entity = words.watch.entities.find((one) => one.id === id)
  const all = ground.all.toLowerCase()
  return [...(entity?.aliases.en ?? []), ...(entity?.aliases.ko ?? [])].some((alias) =>
    /[가-힣]/.test(alias)
      ? alias.length >= 3 && all.includes(alias)
      : alias.length >= 5 && all.includes(alias.toLowerCase()),
  )
}

/** Places that lie in the United States. */
const AMERICAN =
  /\bUS\b|U\.S\.|America|Washington|Redmond|Seattle|California|New York|Texas|Georgia|워싱턴|레드먼드|시애틀|캘리포니아|뉴욕|텍사스|조지아|미국|현지시간/

const MONTHS_AND_DAYS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|ms|mrs|dr|ceo|cfo|cto|it|us|q[1-4]|h[12]|kst|utc|gmt|krw|usd|won|korean?|south|north|i|am|pm|st|nd|rd|th|tn|bn|mn|state|city|province|ministry|board|parliament)$/i

/** Words that look like names: capitals within an English sentence, every Latin word in a Korean one. */
function latinTokens(text: string, said: Said, ground: Ground): string[] {
  const tokens = [
    ...text.matchAll(
      /[\p{Script=Latin}][\p{Script=Latin}\p{N}&+'’.-]*[\p{Script=Latin}\p{N}+]|[\p{Script=Latin}]/gu,
    ),
  ]
  return tokens.flatMap((match) => {
    const token = match[0].replace(/['’]s$/, '').replace(/(?<=^[A-Z]{2,})s$/, '')
    if (token === '' || MONTHS_AND_DAYS.test(token)) return []
    if (/\d/.test(text[match.index - 1] ?? '')) return []
    if (/^Korean?-[a-z]+$/.test(token)) return []
    const mixed = /\d/.test(token)
    if (said.lang === 'ko' || mixed) return [token]
    if (!/^\p{Lu}/u.test(token)) return []
    const first =
      /^[\s"'“‘(]*$/.test(said.text.slice(0, match.index)) ||
      /[.!?:]["”’]?\s+["“‘]?$/.test(said.text.slice(0, match.index))
    return first &&
      !/\p{Lu}/u.test(token.slice(1)) &&
      isOrdinary(token, text.slice(match.index + match[0].length), ground)
      ? []
      : [token]
  })
}

/** The first word of a sentence is a name when another capital follows, or when it looks like no word. */
function isOrdinary(token: string, after: string, ground: Ground): boolean {
  const lower = token.toLowerCase()
  const next = /^ (\p{Lu}\p{Ll}+)/u.exec(after)?.[1]
  if (next !== undefined && !MONTHS_AND_DAYS.test(next)) return isStopWord(lower)
  if (isStopWord(lower) || WORD_LIKE.test(lower)) return true
  return wordsOf(token).every((word) => ground.words.en.has(word) || meaningsOf(word).length > 0)
}

/** Endings of English words, and short words that begin sentences. */
const WORD_LIKE =
  /(?:[^su]s|ed|ing|[st]ion|ment|ness|ity|er|or|al|ly|ful|ous|ive|ist|ism|[ae]nce|ure|age|ship|hood|ant|ent|ic|ble)$|^(?:one|two|both|half|part|most|work|talk|news|staff|budget|payment|nothing|nobody|none|neither|local|early|late|last|next|next|data|demand|access|output|profit|debt|unlike|despite|amid|besides|instead|together|altogether|meanwhile|thus|hence|yet|still|even|per|plus|given|about|around|roughly|nearly|almost|some|several|many|few|such|it|he|she|they|we|a|an|the|this|that|these|those|there|here|now|once|since|until|unless|whether|what|when|where|who|why|how|which|if|but|and|or|so|no|not|never|only|also|just|by|for|from|to|in|on|at|of|with|without|within|into|over|under|up|down|out|off|as|critics|brokers|industry|company|court|judge|police|board|chief|group|union|bank|city|state|plan|deal|talks)$/

function isKnownToken(token: string, ground: Ground): boolean {
  const lower = token.toLowerCase()
  const all = ground.all.toLowerCase()
  if (
    new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}])${escaped(lower)}(?:['’]?s|es)?(?![\\p{Script=Latin}\\p{N}])`,
      'u',
    ).test(all)
  )
    return true
  if (lower === 'r&d') return /research|연구/i.test(ground.all)
  if (/\d/.test(token) && !/[a-z]{3}/i.test(token)) return numeralLike(token, ground)
  const parts = lower.split(/[-.'’&]/).filter((part) => part.length > 1)
  if (parts.length > 1 && parts.every((part) => isKnownToken(part, ground))) return true
  if (wordsOf(token).every((word) => isStopWord(word) || ground.words.en.has(word))) return true
  const ordinary = wordsOf(token)
  if (
    ordinary.length > 0 &&
    ordinary.every((word) => meaningsOf(word).some((meaning) => ground.senses.has(meaning)))
  )
    return true
  if (SURNAMES[token] && new RegExp(`(?<![가-힣])${SURNAMES[token]}`).test(ground.all)) return true
  return ground.langs.has('ko') && soundsHeld(token, ground)
}

/** 19th, 2.4tn, 5-year: figures, which the figures' own check has judged. */
function numeralLike(token: string, ground: Ground): boolean {
  if (/^\d[\d.,]*(?:st|nd|rd|th|tn|bn|mn|k|m|b|am|pm|%|-[a-z]+)?$/i.test(token)) return true
  return ground.all.toLowerCase().includes(token.toLowerCase())
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

const SURNAMES: Record<string, string> = {
  Kim: '김',
  Lee: '[이리]',
  Park: '박',
  Choi: '최',
  Jung: '정',
  Kang: '강',
  Cho: '조',
  Yoon: '윤',
  Jang: '장',
  Lim: '임',
  Han: '한',
  Shin: '신',
  Ku: '구',
  Koo: '구',
}

const TITLE =
  '(?:최고경영자|최고재무책임자|대표이사|부회장|부사장|본부장|위원장|국회의원|대통령|대표|사장|회장|의원|장관|차관|의장|전무|상무|교수|판사|변호사|씨|대변인|후보|CEO|CFO)'
const TITLED = new RegExp(
  `((?:[가-힣]{2,6}\\s){0,2})\\s*([가-힣]{2,6})?\\s*${TITLE}(?=[은는이가을를와과도의에께 ,.·]|$)`,
  'g',
)
/** A word with such an ending is no name beside a title. */
const NO_NAME =
  /(?:에는|에서|에게|에|은|는|을|를|의|와|과|로|으로|한|된|던|할|인|및|등|측|전|현|고|며|해|지만|면서|주|다)$/

/** Right before a title, a syllable alone may also end a name (김동한 대표). */
const VERBAL =
  /(?:지만|면서|는데|앞둔|맡은|받은|나온|오른|이끄는|이끈|하던|물러난|뽑힌|[다라]고|[다라]며|[다라]는|[되하]면|[라으]면)$/

/** Korean names before a title; between them and it the company (blanked) may stand. */
function titledNames(text: string): string[] {
  return [...text.matchAll(TITLED)].flatMap((match) => {
    const before = (match[1] ?? '').trim().split(/\s+/)
    const names: string[] = match[2] ? [match[2]] : []
    for (const word of before.reverse()) {
      if (word === '' || NO_NAME.test(word)) break
      names.push(word)
    }
    return names.filter((name) => !VERBAL.test(name) && (!NO_NAME.test(name) || name === match[2]))
  })
}

function holdsKorean(name: string, ground: Ground): boolean {
  const stem = stripParticle(name).replace(/(?<=[가-힣]{2})[주시군]$/, '')
  if (ground.all.includes(name) || ground.all.includes(stem)) return true
  if (isStopWord(name) || COMMON_BEFORE_TITLE.test(name)) return true
  if (wordsOf(name).some((word) => meaningsOf(word).length > 0)) return true
  if (ground.langs.has('ko')) return false
  return soundsHeld(name, ground) || soundsHeld(stem, ground)
}

const COMMON_BEFORE_TITLE =
  /^(?:출신|신임|차기|전임|현직|전직|최종|당시|여당|야당|공동|담당|이사회|대표이사|최고|새|이번|자사|그룹|본사|부문|사업|관련|정기|임시|오는|전문|업계)$/
