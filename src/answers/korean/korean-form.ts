// What the sentence that answers a Korean question looks like: a number with the unit asked for, a day,
// a title in its marks, a reason. Pure.
import type { Question } from '../question.ts'

const NUMBER =
  '(?:\\d|[한두세네석넉섯곱덟홉열백천만억조]|이틀|사흘|나흘|닷새|하루|보름|절반)[\\d,.]*\\s?여?\\s?(?:영업)?'
const UNIT =
  /몇\s*(퍼센트|프로|개월|시간|가지|차례|군데|킬로미터|미터|센티미터|킬로그램|메가와트|사람|나라|도시|회사|\p{Script=Hangul})/u

/** Units that stand for one another. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:퍼센트|프로)$/, '%|퍼센트|프로|분의|할|절반'],
  [/^(?:곳|군데)$/, '곳|군데|개소|개'],
  [/^(?:명|사람)$/, '명|사람|인|쌍'],
  [/^나라$/, '나라|개국|국'],
  [/^도시$/, '도시|개|곳'],
  [/^회사$/, '회사|개|곳|사'],
  [/^[살세]$/, '살|세'],
  [/^(?:번|차례|회)$/, '번|차례|회'],
  [/^(?:개월|달)$/, '개월|달'],
  [/^시$/, '시|:'],
  [/^년$/, '년|\\d{3}'],
  [/^개$/, '개|가지|곳|자루|종|권|대'],
  [/^킬로미터$/, '킬로미터|km|㎞'],
  [/^미터$/, '미터|m'],
  [/^센티미터$/, '센티미터|cm|㎝'],
  [/^킬로그램$/, '킬로그램|kg|㎏'],
]

const FORMS: readonly (readonly [RegExp, RegExp])[] = [
  [/며칠/u, /\d\s?(?:일|영업일|주)|이틀|사흘|나흘|닷새|열흘|보름|하루/u],
  [/얼마/u, /\d|절반|(?:[한두세네석넉]|다섯|여섯)\s?(?:배|달|해|개|명|시간)/u],
  [
    /언제|[한된난진]\s?해[는가]|(?<!\p{L})시기|때는?\s?[?？]?$/u,
    /\d\s?(?:년|월|일|시|세기)|당일|[정동섣]월|봄|여름|가을|겨울|대보름|추석|설날/u,
  ],
  [
    /이유|까닭|원인|왜|때문|목적/u,
    /때문|위하|위해|인해|탓|덕|따라|므로|[여아어해]서|[있없였았었아어여져쳐혀겨려워해]어?[,\s]|자[,\s]|지만|으나|라서|려고|도록|니까|말미암|비롯|계기|영향|으로 인|[고며][,\s]|목적|이유|원인|로\s/u,
  ],
  [
    /(?:제목|책|작품|영화|노래|곡|소설|저서|별명)[은는이가]?\s?(?:무엇|뭐|[?？]|$)|(?:부르|불리|불렀|일컫)[\p{L}\s]*[?？]?$/u,
    /[《〈「'‘"“]/u,
  ],
]

/** What the sentence that answers holds; null where the words do not show it. */
export function formOf({ text, focus }: Pick<Question, 'text' | 'focus'>): RegExp | null {
  const unit = UNIT.exec(text)?.[1]
  if (unit) {
    const units = UNITS.find(([asked]) => asked.test(unit))?.[1] ?? unit
    return new RegExp(`(?:${NUMBER}|수[십백천만])(?:${units})`, 'u')
  }
  if (/며칠/u.test(text)) return FORMS[0]?.[1] ?? null
  return focus.holds ?? FORMS.find(([asked]) => asked.test(text))?.[1] ?? null
}
