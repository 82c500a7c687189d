// Whether an article names what a Korean question asks of and leaves out what it asks for. Pure.
import { focusOf } from '../question-focus.ts'
import { formOf } from './korean-form.ts'
import { clausesOf, isHeld, isUntold, type Reading } from './korean-reading.ts'
import { isOtherOfKind } from './korean-rows.ts'

/** Whether what is asked for is left out. */
export function isUnfilled(reading: Reading): boolean {
  return [isFigureApart, isUnnamed, isMakerUntold, isDetailUntold, isOtherOfKind].some((check) =>
    check(reading),
  )
}

/** Measures: where one is told with its figure, both stand in one clause, or in two that follow. */
const MEASURE =
  /(?:료|액|이익|손실|금|봉|비|율|률|금리|인구|객|단가|가격|면적|넓이|높이|길이|깊이|수심|너비|무게|속도|온도|기간|수명|주기|임기|나이|연령|용량|출력|점수|수입|소득|한도)$/u

/** "관리비는 얼마", where 관리비 is paid apart, and the figure beside it is another's. */
function isFigureApart({ question, words, asked, title, sentences }: Reading): boolean {
  const form = formOf({ text: question, focus: focusOf(question) })
  const word = words[asked]
  const holds = word && /얼마/u.test(question) && SUM_OF.test(word.stem) ? SUM : form
  if (!holds || !form || !word || !/얼마|몇|언제|며칠/u.test(question)) return false
  if (word.role === 'kind' || title.includes(word.stem) || !MEASURE.test(word.stem)) return false
  const filled = sentences.map(clausesOf).flatMap((clauses) =>
    clauses.flatMap((clause, at) => {
      if (!isHeld(word, clause)) return []
      return [holds.test(clause) || holds.test(clauses[at + 1] ?? '')]
    }),
  )
  return filled.length > 0 && !filled.includes(true)
}

/** Measures of money: a day beside one is no sum. */
const SUM_OF =
  /(?:료|(?<!준|대|장|설|정|낭|소)비|상금|요금|기금|벌금|임금|등록금|보증금|계약금|장학금|가격|단가|연봉|월급|봉급)$/u
const SUM =
  /(?:\d|[백천만억조])\s?(?:[백천만억조]\s?)*여?\s?(?:원|달러|유로|엔|위안|파운드|프랑|마르크|루블|냥|%|퍼센트|배)|무료|면제|없|공짜|절반|\d만|\d억/u

/** Details that a text tells in few words, by how they are asked: without one of them it tells none. */
const DETAILS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:태어난|출생한)\s(?:곳|도시|고장|나라|마을|지역|해|날|년도|연도|때)|(?:어디|어느\s\p{L}+|언제|몇\s?년)(?:에서|에|도에)?\s(?:태어|출생)|출생지|고향은/u,
    /태어|출생|출신|고향|탄생|생가|토박이|년생|\([^)]*\d{3,4}년|본적|태생/u,
  ],
  [
    /(?:며칠|몇\s?(?:일|주|달|개월|년|시간|분|초))\s?(?:간격|주기|마다)|얼마나 자주|어떤 간격/u,
    /간격|마다|[번회차씩]\s?씩|에\s(?:한|두|세|\d+)\s?(?:번|차례|회)|주기|매[일주달월년시]|격[주월년일]|번갈|되풀이|반복|하루|연\s\d/u,
  ],
  [
    /마감(?:일|일자|날짜|시한)?[은이]\s(?:언제|며칠)|언제\s마감|(?:접수|신청|모집|제출)\s?기한은/u,
    /(?:\d|초|말|순|일|월|년|시|금일|당일)\s?(?:\([^)]*\)\s?)?(?:까지|마감)|~|마감[은일]|안에\s(?:신청|접수|제출|청구)/u,
  ],
  [
    /마지막\s(?:왕|국왕|황제|임금|총리|대통령|술탄|군주|교장|회장|영주|공작)[은이의]/u,
    /마지막|최후|끝으로|말대|퇴위|폐위/u,
  ],
  [
    /(?:전화번호|연락처)[는은가]|몇 번으로 전화/u,
    /\d{2,4}[-‑–)]\s?\d{3,4}|(?<!\d)1\d{2,3}(?:번|[-‑–])|대표\s?전화|콜센터/u,
  ],
  [
    /(?:몇 살|나이[는에가]|향년)/u,
    /\d\s?[세살]|[한두세네]\s?살|(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)\p{L}*\s?[살]?|년생|출생|태어|\(\d{3,4}|환갑|회갑|칠순|팔순|연령/u,
  ],
]

/** "태어난 곳은", where no birth is told. */
function isDetailUntold({ question, told }: Reading): boolean {
  return DETAILS.some(([asked, tells]) => asked.test(question) && !tells.test(told))
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
