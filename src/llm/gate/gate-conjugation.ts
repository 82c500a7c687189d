// Korean verbs in the forms that contract with their stem: of 멈추 those are 멈춘, 멈출, 멈췄 and 멈춰.

/** Vowels of a stem = those of its past: 추 췄, 기 겼, 내 냈, 나 났. */
const PAST: Record<number, number> = { 13: 14, 20: 6, 1: 1, 0: 0, 8: 9, 5: 5 }
const NO_TAIL = 0
const [TAIL_N, TAIL_L, TAIL_M, TAIL_SS] = [4, 8, 16, 20]
/** What verbs end in that take a tail; a noun in 사 or 지 has other words beside it (감사, 감산). */
const STEM_END = /(?:[이리기히치키추우꾸루내르드트켜서끼니미비피]|(?<=..)[지나])$/
/** Two syllables that are nouns. */
const NOUN =
  /^(?:사이|아이|회의|관리|처리|수리|정리|거리|자리|권리|승리|금리|경기|위기|시기|연기|전기|기기|무기|분기|단기|장기|조기|초기|대기|용기|수치|가치|정치|설치|유치|위치|배치|조치|준비|장비|정비|설비|소비|대비|경비|시내|국내|사내|연내|카드|펀드|배우|경우|시트|노트|나이|차이|종이|하루|이루|의미|취미|거래|미래|부서|순서|질서|도서|문서|각서|독서)$/

/** The contracted forms of a Korean stem; none of what is no verb. Pure. */
export function conjugated(stem: string): string[] {
  if (!/^[가-힣]{2,}$/.test(stem) || !STEM_END.test(stem) || NOUN.test(stem)) return []
  const last = stem.charCodeAt(stem.length - 1) - 0xac00
  if (last % 28 !== NO_TAIL) return []
  const head = stem.slice(0, -1)
  const at = (code: number) => head + String.fromCharCode(0xac00 + code)
  const [lead, vowel] = [Math.floor(last / 588), Math.floor((last % 588) / 28)]
  const past = PAST[vowel]
  const spoken = past === undefined ? [] : [lead * 588 + past * 28]
  return [
    ...[TAIL_N, TAIL_L, TAIL_M].map((tail) => at(last + tail)),
    ...spoken.flatMap((code) => [at(code), at(code + TAIL_SS)]),
  ].filter((form) => form !== stem)
}
