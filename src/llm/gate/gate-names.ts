// The names of a sentence: persons, companies, products and places are those of the facts.
import { findAmounts } from '../../language/amounts.ts'
import { findDates } from '../../language/dates.ts'
import { findNames, type FoundName } from '../../language/names.ts'
import { isStopWord, wordsOf } from '../../language/words.ts'
import { bodiesOf, hasBodyOf } from './gate-bodies.ts'
import { liesWithin } from './gate-regions.ts'
import { KNOWN_NAMES } from './gate-known-names.ts'
import { liesIn } from './gate-countries.ts'
import { pairsHeld } from './gate-country-pairs.ts'
import { bringsName } from './gate-korean-names.ts'
import type { GateWords, Refusal } from './gate.ts'
import { latinTokens, MONTHS_AND_DAYS } from './gate-capitals.ts'
import { meaningsOf } from './gate-glossary.ts'
import { pinyinNames } from './gate-pinyin.ts'
import { ANY_TIME, type Ground, type Said, withoutCities, withoutSpans } from './gate-ground.ts'
import { isShortFor, isTranslatedCode, spelledOut, SURNAMES } from './gate-short-names.ts'
import { bringsTitled } from './gate-titled-names.ts'
import { isBloc, standsForState, tellsOfKorea, tellsOfOffice } from './gate-states.ts'
import { soundsHeld } from './gate-sounds.ts'

/** Refuses a sentence that names what its facts do not. */
export function judgeNames(words: GateWords, said: Said, ground: Ground): Refusal | null {
  const figures = [...findAmounts(said.text), ...findDates(said.text, ANY_TIME)]
  const bare = withoutCities(withNames(withoutSpans(withoutWon(said.text), figures), said.text))
  const bodies = bodiesOf(said.text, ground)
  if (bodies.swapped || !pairsHeld(said.text, ground.all)) return 'name'
  const known = knownIn(bare).filter((name) => !isWithin(name, bare, ground))
  const isState = (name: FoundName) =>
    standsForState(name, said.text, ground) ||
    liesIn(name.text, ground.all) ||
    isBloc(name.text, ground) ||
    liesWithin(name.text, ground.all) ||
    hasBodyOf(name.text, ground) ||
    bodies.held.some(({ start, end }) => start <= name.start && name.end <= end)
  const isKnownHeld = (name: FoundName) =>
    known.some(({ id, start }) => start === name.start && knownNameHeld(id, ground)) ||
    isState(name)
  if (!known.every(isKnownHeld)) return 'name'
  // "Polish" names Poland.
  const isPlace = ({ start }: FoundName) => known.some((name) => name.start === start)
  const found = findNames(words.entities, bare).filter(
    (name) => !isWithin(name, bare, ground) && !isUncapped(words, name),
  )
  const isInside = (id: string) =>
    found.some((other) => ground.entities.has(other.id) && isPartOf(words, id, other.id))
  const own = new Set(found.map(({ id }) => id))
  const isOwn = (id: string) =>
    entityHeld(words, id, ground) ||
    isInside(id) ||
    isNearby(words, id, own, ground) ||
    found.some(
      (one) =>
        one.id === id &&
        (isDescribed(one.text, ground) ||
          isState(one) ||
          isPlace(one) ||
          isGroup(one, bare, ground)),
    )
  if (![...own].every(isOwn)) return 'name'
  const persons = pinyinNames(bare, `${ground.all}\n${ground.nearby}`)
  const held = [...found, ...known, ...bodies.held, ...persons]
  const rest = withoutSpans(bare, [...held, ...spelledOut(bare, ground)])
  if (latinTokens(rest, said, ground).some((token) => !isKnownToken(token, ground))) return 'name'
  if (said.lang === 'ko' && bringsTitled(rest, ground)) return 'name'
  const unknown = withoutSpans(said.text, [...known, ...bodies.held])
  return bringsName(words, said, unknown, ground) ? 'name' : null
}

/** Known names of a text; a Latin one has its capital. */
function knownIn(text: string): FoundName[] {
  return findNames(KNOWN_NAMES, text).filter((name) => !/^[a-z]/.test(name.text))
}

/** "apple output": a name with a capital is none without it. */
function isUncapped(words: GateWords, { id, text }: FoundName): boolean {
  if (!/^[a-z]+$/.test(text)) return false
  const { en = [] } = words.watch.entities.find((one) => one.id === id)?.aliases ?? {}
  return (
    !en.includes(text) &&
    en.some(
      (alias) => new RegExp(`^\\p{Lu}\\p{Ll}+$`, 'u').test(alias) && alias.toLowerCase() === text,
    )
  )
}

/** Hyundai of "Hyundai E&C", which is 현대건설: the first word of a longer name that the facts have. */
function isGroup({ text, end }: FoundName, all: string, ground: Ground): boolean {
  const next = /^ ([A-Z][\w&]+)/.exec(all.slice(end))?.[1]
  if (next === undefined || !soundsHeld(text, ground)) return false
  return (
    isShortFor(next, ground) ||
    wordsOf(next).some((word) => meaningsOf(word).some((sense) => ground.senses.has(sense)))
  )
}

/** 이라크 in 스카이라크: a name within a longer one that the facts have. */
function isWithin({ start, end }: FoundName, text: string, ground: Ground): boolean {
  const before = /[가-힣]+$/.exec(text.slice(0, start))?.[0] ?? ''
  if (before === '' || !/[가-힣]/.test(text.slice(start, end))) return false
  return soundsHeld(before + text.slice(start, end), ground)
}

/** 한화로 약 5900억원: the money of Korea, and no company. */
function withoutWon(text: string): string {
  return text.replace(
    /(?<![가-힣])한화(?=(?:로|로는| 기준)? ?(?:약 |총 |환산|따지|\d|계산))/g,
    '원화',
  )
}

/** "47 Jeju Air flights": of what is counted the names stay. */
function withNames(blanked: string, text: string): string {
  let kept = blanked
  for (const { index, 0: word } of text.matchAll(/(?<=\d |[A-Z][a-z]+ )[A-Z][a-z]{2,}/g))
    if (!MONTHS_AND_DAYS.test(word) && !/illion$|^(?:US|Won)$/i.test(word))
      kept = kept.slice(0, index) + word + kept.slice(index + word.length)
  return kept
}

/** By any of its names, also within a word (워싱턴주), or by the first word of one: "Delta" for 델타항공. */
function knownNameHeld(id: string, ground: Ground): boolean {
  const all = `${ground.all}\n${ground.nearby}`
  if (findNames(KNOWN_NAMES, all).some((name) => name.id === id)) return true
  if (id.split(/, ~?| = ~?/).some((alias) => startsWord(alias, all))) return true
  const [first = ''] = id.split(/[ ,]/)
  if (!id.includes(' ') || first.length < 3 || COMMON_FIRST.test(first)) return false
  return new RegExp(`\\b${first}\\b`).test(ground.all)
}

/** Words that many names begin with. */
const COMMON_FIRST = /^(?:New|San|Los|Las|The|Sao|Old|El|Le|La|De|Al)$/

/** Found in the facts, or one of its other names stands there inside a longer word (워싱턴주). */
function entityHeld(words: GateWords, id: string, ground: Ground): boolean {
  if (ground.entities.has(id)) return true
  if (id === 'south-korea') return tellsOfKorea(ground)
  // "his office" of a president is 대통령실.
  if (id === 'presidential-office' && tellsOfOffice(ground)) return true
  // 인도 is also what a maker does with its ships.
  if (id === 'india' && /(?<![가-힣])인도(?!네시아|주의)/.test(ground.all)) return true
  if (id === 'united-states' && AMERICAN.test(ground.all)) return true
  const entity = words.watch.entities.find((one) => one.id === id)
  // 부산경찰청: what is no name of its own stands within longer ones.
  const isCommon = entity?.aliases.en.some((alias) => /^[a-z]/.test(alias)) ?? false
  const all = ground.all.toLowerCase()
  return [...(entity?.aliases.en ?? []), ...(entity?.aliases.ko ?? [])].some((alias) =>
    /[가-힣]/.test(alias)
      ? startsWord(alias, all) || (alias.length >= (isCommon ? 2 : 3) && all.includes(alias))
      : alias.length >= 5 && all.includes(alias.toLowerCase()),
  )
}

/** 한국형 GPT-4o, the Korean version of GPT-4o: a name that is made of words of the facts. */
function isDescribed(name: string, ground: Ground): boolean {
  const parts = name.split(' ')
  return (
    parts.length > 1 &&
    parts.every(
      (part) =>
        ground.all.includes(part) ||
        wordsOf(part).some((word) => meaningsOf(word).some((sense) => ground.senses.has(sense))),
    )
  )
}

/** Named in the same article, and no person in the place of one whom the facts name. */
function isNearby(words: GateWords, id: string, own: Set<string>, ground: Ground): boolean {
  if (!findNames(words.entities, ground.nearby).some((name) => name.id === id)) return false
  const people = words.watch.entities.filter(({ kind }) => kind === 'person')
  const isPerson = people.some((one) => one.id === id)
  return !isPerson || people.every((one) => !ground.entities.has(one.id) || own.has(one.id))
}

/** KT beside KT Cloud, or 케이티클라우드: any name of a part names the whole. */
function isPartOf(words: GateWords, id: string, part: string): boolean {
  const { en = [], ko = [] } = words.watch.entities.find((one) => one.id === part)?.aliases ?? {}
  return [...en, ...ko].some((alias) => {
    const [first = '', ...rest] = alias.split(' ')
    return rest.length > 0 && findNames(words.entities, first).some((one) => one.id === id)
  })
}

/** 광양 of 광양제철소. */
function startsWord(alias: string, text: string): boolean {
  return /^[가-힣]{2,}$/.test(alias) && new RegExp(`(?<![가-힣])${alias}`).test(text)
}

/** Places that lie in the United States. */
const AMERICAN =
  /\bUS\b|U\.S\.|America|Washington|Redmond|Seattle|California|New York|Texas|Georgia|Ohio|Michigan|Arizona|Florida|Illinois|Chicago|Boston|Silicon Valley|Los Angeles|San Francisco|Nevada|Tennessee|Indiana|Alabama|Virginia|Oregon|Hawaii|워싱턴|레드먼드|시애틀|캘리포니아|뉴욕|텍사스|조지아|오하이오|미시간|애리조나|플로리다|일리노이|시카고|보스턴|실리콘밸리|로스앤젤레스|샌프란시스코|네바다|테네시|인디애나|앨라배마|버지니아|오리건|하와이|미국|북미|현지시간/

function isKnownToken(token: string, ground: Ground): boolean {
  const lower = token.toLowerCase()
  const all = ground.all.toLowerCase()
  if (
    new RegExp(
      `(?<![\\p{Script=Latin}])${escaped(lower)}(?:['’]?s|es)?(?![\\p{Script=Latin}\\p{N}])`,
      'u',
    ).test(all)
  )
    return true
  if (isBloc(token, ground) || (/^U\.S(?:\.A)?$/.test(token) && AMERICAN.test(ground.all)))
    return true
  if (isShortFor(token, ground) || (!SURNAMES[lower] && isOrdinaryName(lower))) return true
  if (/^koreans?$|^korea$/.test(lower) && tellsOfKorea(ground)) return true
  if (/\d/.test(token) && !/[a-z]{3}/i.test(token)) return numeralLike(token, ground)
  // under-16s, over-65s: those on one side of an age.
  const side = /^(under|over)-\d+s?$/i.exec(token)?.[1]?.toLowerCase()
  if (side !== undefined) return (side === 'under' ? YOUNGER : OLDER).test(ground.all)
  // GPT-5 is no GPT-4o.
  if (/^\p{Lu}[\p{L}]*-?\d/u.test(token)) {
    const model = lower.replace(/[- ]/g, '')
    return all.replace(/[- ]/g, '').includes(model) || isTranslatedCode(token, ground)
  }
  const parts = lower.split(/[-.'’&]/).filter((part) => part.length > 1)
  if (parts.length > 1 && parts.every((part) => isKnownToken(part, ground))) return true
  if (wordsOf(token).every((word) => isStopWord(word) || ground.words.en.has(word))) return true
  const ordinary = wordsOf(token)
  if (
    ordinary.length > 0 &&
    ordinary.every((word) => meaningsOf(word).some((meaning) => ground.senses.has(meaning)))
  )
    return true
  const people = `${ground.all}\n${ground.nearby}`
  if (SURNAMES[lower] && new RegExp(`(?<![가-힣])${SURNAMES[lower]}`).test(people)) return true
  return ground.langs.has('ko') && soundsHeld(token, ground)
}

/** 19th, 2.4tn, 5-year: figures, which the figures' own check has judged. */
function numeralLike(token: string, ground: Ground): boolean {
  if (/^\d[\d.,]*(?:st|nd|rd|th|tn|bn|mn|k|m|b|am|pm|%|-[a-z]+)?$/i.test(token)) return true
  return ground.all.toLowerCase().includes(token.toLowerCase())
}

const YOUNGER = /\b(?:under|below|younger|less|minors?)\b|미만|이하|안 된/i
const OLDER = /\b(?:over|above|older|more|aged? \d+ (?:and|or) (?:over|up|older))\b|이상|초과|넘/i

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

const COUNTRIES =
  /^(?:america|american|us|china|chinese|japan|japanese|europe|european|germany|german|france|french|britain|british|uk|india|indian|vietnam|vietnamese|taiwan|taiwanese|russia|russian|australia|australian|canada|canadian|greece|greek|singapore|indonesia|asia|asian|saudi|arabia|north|south|korea|korean)$/

/** Words that names are made of (Corporation, River, Economic) name nobody by themselves. */
function isOrdinaryName(lower: string): boolean {
  return !COUNTRIES.test(lower) && wordsOf(lower).every((word) => meaningsOf(word).length > 0)
}
