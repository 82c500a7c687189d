// Whether an article names what a Korean question asks of and leaves out what it asks for. Pure.
import { focusOf } from '../question-focus.ts'
import { formOf } from './korean-form.ts'
import { clausesOf, isHeld, isUntold, type Reading } from './korean-reading.ts'
import { isOtherOfKind } from './korean-rows.ts'

/** Whether what is asked for is left out. */
export function isUnfilled(reading: Reading): boolean {
  return [isFigureApart, isUnnamed, isMakerUntold, isOtherOfKind].some((check) => check(reading))
}

/** Measures: where one is told with its figure, both stand in one clause, or in two that follow. */
const MEASURE =
  /(?:료|액|이익|손실|금|봉|비|율|률|금리|인구|객|단가|가격|면적|넓이|높이|길이|깊이|수심|너비|무게|속도|온도|기간|수명|주기|임기|나이|연령|용량|출력|점수|수입|소득|한도)$/u

/** "관리비는 얼마", where 관리비 is paid apart, and the figure beside it is another's. */
function isFigureApart({ question, words, asked, title, sentences }: Reading): boolean {
  const form = formOf({ text: question, focus: focusOf(question) })
  const word = words[asked]
  if (!form || !word || !/얼마|몇|언제|며칠/u.test(question)) return false
  if (word.role === 'kind' || title.includes(word.stem) || !MEASURE.test(word.stem)) return false
  const filled = sentences.map(clausesOf).flatMap((clauses) =>
    clauses.flatMap((clause, at) => {
      if (!isHeld(word, clause)) return []
      return [form.test(clause) || form.test(clauses[at + 1] ?? '')]
    }),
  )
  return filled.length > 0 && !filled.includes(true)
}

/** "교사의 이름은", where it was 한 초등학교 교사. */
function isUnnamed({ question, sentences }: Reading): boolean {
  const role = /(\p{L}{2,}?)(?:의\s이름[은이]|[은는이가]\s누구|[은는]?\?$|[은는]\s어디)/u.exec(
    question,
  )?.[1]
  if (role === undefined) return false
  const told = sentences.filter((sentence) => sentence.includes(role))
  const one = new RegExp(`(?<!\\p{L})한\\s(?:\\p{L}+\\s)?${role}`, 'u')
  return told.length > 0 && told.every((sentence) => one.test(sentence))
}

/** Acts of a trade, which few words tell: without one of them it is not said who did it. */
const OF_TRADE =
  /^(?:설계|시공|공급|납품|작곡|작사|편곡|촬영|연출|편집|번역|조각|설치|후원|감수|통역|해설|각색|연주|발행|인쇄|철거|발굴|측량|조율)/u

function isMakerUntold(reading: Reading): boolean {
  const { words, asked } = reading
  const act = words.findLast(({ verb }, at) => verb && at <= asked)
  return act !== undefined && OF_TRADE.test(act.stem) && isUntold(act, reading)
}
