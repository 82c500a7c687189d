// A part that is told beside its whole: of 14, eight in Wales; neither is the other.
import { findAmounts } from '../../language/amounts.ts'
import { isStopWord, wordsOf } from '../../language/words.ts'
import { meaningsOf } from './gate-glossary.ts'
import { spelledOf } from './gate-numbers.ts'

/** `count`: the whole; `part`: how many of it; `told`: what is said of these alone. */
type Part = { count: number; part: number; told: string }

const NUMBER =
  '\\d[\\d,]*|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)'
const OF_THEM = new RegExp(
  `\\b(${NUMBER}) ([^.;]{3,60}?)[,;]? (?:including )?(${NUMBER}|one|two) of (?:them|which|whom|those) ([^,.;]+)`,
  'gi',
)
const OF_THEM_KO =
  /(?<![\d.,])(\d[\d,]*)(?:명|곳|개|건|대|척|채|마리|가구|편)[^.]{0,30}?(?:이 가운데|가운데|이 중|중) ([^.\d]{0,20}?)(?<![\d.,])(\d[\d,]*)(?:명|곳|개|건|대|척|채|마리|가구|편)([^.,]*)/g

/** Whether what the facts say of a part is not said of the whole. Pure. */
export function partsHold(text: string, all: string): boolean {
  if (IS_ALL.test(text) && SHARE_OF_ALL.test(all) && !SHARE_OF_ALL.test(text)) return false
  const numbers = new Set(numbersOf(text))
  return partsOf(all).every(({ count, part, told }) => {
    if (!numbers.has(count) || numbers.has(part) || count === part) return true
    const rest = all.replace(told, '')
    const elsewhere = marksOf(rest)
    const own = marksOf(text)
    return ![...wordsOf(told)].some((word) => {
      const marks = isStopWord(word) || /\d/.test(word) ? [] : [word, ...meaningsOf(word)]
      return marks.some((mark) => own.has(mark)) && !marks.some((mark) => elsewhere.has(mark))
    })
  })
}

/** 전체 수출은 205억달러: a figure of the whole, where the facts have a share of the whole. */
const IS_ALL =
  /전체 [가-힣]+(?:은|는|이|가) (?:약 )?\d[^%]*$|\btotal \w+ (?:was|were|came to|reached|stood at) [^%]*$/i
const SHARE_OF_ALL =
  /전체 [가-힣]+의 (?:약 )?\d[\d.]* ?(?:%|퍼센트)|\d(?:%| per ?cent) of (?:all|total|the total|overall) \w+/i

const SMALL = ['one', 'two']

function partsOf(all: string): Part[] {
  const value = (one: string) =>
    Number(one.replaceAll(',', '')) ||
    (spelledOf(one)[0]?.value ?? SMALL.indexOf(one.toLowerCase()) + 1)
  return [
    ...[...all.matchAll(OF_THEM)].map(([, count = '', , part = '', told = '']) => ({
      count: value(count),
      part: value(part),
      told,
    })),
    ...[...all.matchAll(OF_THEM_KO)].map(([, count = '', before = '', part = '', after = '']) => ({
      count: value(count),
      part: value(part),
      told: before.trim() === '' ? after : before,
    })),
  ].filter(({ count, part }) => count > 0 && part > 0)
}

function numbersOf(text: string): number[] {
  return [
    ...findAmounts(text).flatMap(({ min }) => (min === null ? [] : [min])),
    ...spelledOf(text).map(({ value }) => value),
    ...(/\bone\b|(?<![가-힣])한 |하나/i.test(text) ? [1] : []),
    ...(/\b(?:two|both)\b|(?<![가-힣])(?:두 |둘)/i.test(text) ? [2] : []),
    ...(text.match(/\d[\d,]*/g) ?? []).map((digits) => Number(digits.replaceAll(',', ''))),
  ]
}

function marksOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !isStopWord(word))
      .flatMap((word) => [word, ...meaningsOf(word)]),
  )
}
