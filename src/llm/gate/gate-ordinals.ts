// Which one of a row: a third term is no second one, whatever figures stand beside it.
import type { Amount } from '../../language/language.ts'
import type { Ground, Said } from './gate-ground.ts'

const ENGLISH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const KOREAN = '첫 두 세 네 다섯 여섯 일곱 여덟 아홉 열'.split(' ')
const IN_A_ROW = '첫째 둘째 셋째 넷째 다섯째'.split(' ')

/** Of a calendar or a length the word is judged elsewhere. */
const WORD = new RegExp(
  `(?<!\\b(?:per|each|every|split) |[-\\d] ?)\\b(${ENGLISH.slice(1).join('|')})\\b(?![- ](?:half|quarters?|of|party|parties|hand|inning)\\b)`,
  'gi',
)
const DIGITS =
  /\b(\d{1,2})(?:st|nd|rd|th)(?=[- ](?:terms?|times?|rounds?|straight|consecutive|successive|years?|weeks?|months?|days?|generation|edition|anniversary|place|case|victim|plant|factory|largest|biggest)\b)/gi

/** The places in a row that a text names, from the second on; "a third of" and 3분의 1 are none. */
function ordinalsOf(text: string): number[] {
  return [
    ...[...text.matchAll(WORD)].map(([, word = '']) => ENGLISH.indexOf(word.toLowerCase()) + 1),
    ...[...text.matchAll(DIGITS)].map(([, digits]) => Number(digits)),
    ...[...text.matchAll(/(?<![가-힣])(두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?번째/g)].map(
      ([, word = '']) => KOREAN.indexOf(word) + 1,
    ),
    ...[...text.matchAll(/(둘째|셋째|넷째|다섯째)(?! ?(?:주|날|아))/g)].map(
      ([, word = '']) => IN_A_ROW.indexOf(word) + 1,
    ),
    ...[...text.matchAll(/(?<![\d.,])(\d{1,2})(?:번째|연[승패임]|선(?= ))/g)].map(([, digits]) =>
      Number(digits),
    ),
    ...(/재선|연임|재차/.test(text) ? [2] : []),
  ].filter((place) => place >= 2)
}

/** Whether no place in a row is another one than the facts name. Pure. */
export function ordinalsHeld(text: string, ground: Ground): boolean {
  const own = ordinalsOf(text)
  if (own.length === 0) return true
  const known = ordinalsOf(ground.all)
  const isOther = (place: number) => !known.includes(place) && !ground.numbers.has(place)
  return !own.some(isOther) || known.every((place) => own.includes(place))
}

/** Said of the last of a row: 3년째, 여섯 차례 연속, "five meetings in a row". */
const IN_ROW =
  /^(?:간|동안)?(?:째| ?(?:[가-힣]{1,4} )?(?:연속|내리|잇달아|잇따라)| ?[가-힣]{1,4}째)|^(?: \w+)? (?:in a row|in succession|running)\b/
const ROW = /\b(?:straight|consecutive|successive)\b|연속/i

/** Whether a count is the place that the facts give the last of a row: "a fifth straight meeting" is 5회 연속. Pure. */
export function isPlaceInRow(
  { min, max, text: own, end }: Amount,
  { text }: Said,
  ground: Ground,
): boolean {
  if (min === null || min !== max) return false
  const isRow = IN_ROW.test(text.slice(end)) || ROW.test(own)
  return isRow && ordinalsOf(ground.all).includes(min)
}

const GRADE = new RegExp(
  `(?<!\\d)([1-6])학년(?!도)|\\b(${ENGLISH.slice(0, 6).join('|')})[- ](?:grade(?:rs?)?|year (?=\\w* ?(?:students?|pupils?|middle|high|elementary|primary|school)))\\b|\\b(?:grade|year) ([1-6])\\b`,
  'gi',
)

/** Whether no class of a school is another one than the facts name. Pure. */
export function gradesHeld(text: string, all: string): boolean {
  const gradesOf = (one: string) =>
    [...one.matchAll(GRADE)].map(
      ([, digit, word = '', behind]) =>
        Number(digit ?? behind) || ENGLISH.indexOf(word.toLowerCase()) + 1,
    )
  const known = gradesOf(all)
  return known.length === 0 || gradesOf(text).every((grade) => known.includes(grade))
}
