// Whether an article holds what a Korean question names beside what it asks for: the number that tells
// one of a row from the others, which of them it is, what somebody did something to. Pure.
import { CLASS, KIND } from './korean-kinds.ts'
import { isSpoken } from '../spoken.ts'

/** Whether the article speaks of another of the row; false where the question names none. */
export function lacksNamed(question: string, article: string): boolean {
  return (
    lacksNumber(question, article) || lacksTurn(question, article) || lacksBearer(question, article)
  )
}

/** Native numbers as they stand before a counter. */
const NATIVE = [
  '',
  '한',
  '두',
  '세|석|서',
  '네|넉|너',
  '다섯',
  '여섯',
  '일곱',
  '여덟',
  '아홉',
  '열',
]

const COUNTER = '(?:회|번|차례|명|사람|개|대|곳|가지|달|개월|배|권|편|살|세)'

/** Whether a number of the question is told in words: 1회, where the article says 한 번. */
export function isInWords(number: string, question: string, article: string): boolean {
  const native = NATIVE[Number(number)]
  if (!native || !new RegExp(`(?<![\\d제])${number}\\s?${COUNTER}`, 'u').test(question))
    return false
  return new RegExp(`(?<!\\p{L})(?:${native})\\s?${COUNTER}`, 'u').test(article)
}

/** "2등 항해사는 몇 명": an article about the third officers alone says nothing of them. */
function lacksNumber(question: string, article: string): boolean {
  const told = article.replace(/(?<=\d),(?=\d)/g, '')
  const asked = question.replace(/(?<=\d),(?=\d)/g, '')
  return [...asked.matchAll(NUMBERED)].some(({ index, 1: number = '', 2: unit = '' }) => {
    const native = NATIVE[Number(number)]
    const forms = native ? `(?<![\\d.])${number}|${native}` : `(?<![\\d.])${number}`
    // 1회 충전 is 한 번 충전, but 제1회 is the first of a row.
    const times = unit === '회' && asked[index - 1] !== '제'
    return !new RegExp(`(?:${forms})\\s?(?:${times ? '회|번|차례' : unit})`, 'u').test(told)
  })
}

/** A number with its unit; what is only about so much, and a day of the calendar, is told otherwise. */
const NUMBERED =
  /(?<![\d.~약]|약 )(\d+(?:\.\d+)?)\s?(등|호|급|개월|차|회|층|단지|㎡|kg|㎏|km|세대|부|권|년(?!대|\d|에|의|도|부터|까지))(?!\s?(?:이상|이하|정도|가량|쯤|여))/gu

/** "초대 감독은 누구": who comes first in a row is told in words. */
function lacksTurn(question: string, article: string): boolean {
  return TURNS.some(([asked, told]) => asked.test(question) && !told.test(article))
}

const TURNS: readonly (readonly [RegExp, RegExp])[] = [
  [/초대 \p{Script=Hangul}/u, /초대|첫|처음|최초|1대|제1/u],
  [
    /첫\s?번째|첫째/u,
    /첫|처음|최초|데뷔|초대|1호|제1(?!\d)|(?<!\d)1(?:차|회|집|부|편|권)|순(?:이|으로)/u,
  ],
  [
    /(?:두\s?번째|둘째)(?!로)/u,
    /두\s?번|둘째|(?<!\d)2(?:호|차|회|집|부|편|권|번)|제2(?!\d)|후속|다음/u,
  ],
  [/(?:세\s?번째|셋째)(?!로)/u, /세\s?번|셋째|(?<!\d)3(?:호|차|회|집|부|편|권|번)|제3(?!\d)/u],
]

/** "각본을 쓴 사람은 누구": what it was done to, of which the article says nothing. */
export function lacksObject(question: string, article: string): boolean {
  const object = OBJECT.exec(question)?.[1]
  return object !== undefined && !isSpoken(object, article)
}

const OBJECT =
  /(\p{Script=Hangul}{2,})[을를]\s(?:\p{Script=Hangul}+\s)?\p{Script=Hangul}*[쓴든한은은된낸린운긴친킨]\s(?:사람|인물|이|회사|업체|기관|곳|배우|감독|작가|건축가|학자|선수|교수|단체)[은는이가]/u

/** 한솔은행 where the text speaks of 다온은행: another of the same kind, by the end of its name. */
export function isOfKind(name: string | null, text: string): boolean {
  if (name === null || name.length < 4) return false
  return new RegExp(`\\p{Script=Hangul}{2}${name.slice(-2)}`, 'u').test(text)
}

/** "오페라의 제목은": what bears the name must be there, if it is more than the kind (작품의 제목). */
function lacksBearer(question: string, article: string): boolean {
  const bearer = /(\p{Script=Hangul}{2,})의\s(?:이름|제목|명칭)[은이]/u.exec(question)?.[1]
  if (bearer === undefined || KIND.has(bearer) || CLASS.has(bearer)) return false
  return !isSpoken(bearer, article)
}
