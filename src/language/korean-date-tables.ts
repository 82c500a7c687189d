// The words that Korean dates are made of, with what they stand for.

/** What 전 means all of, as a pattern: 28일 전 노선 is all routes on the 28th, not 28 days ago. */
export const ALL_OF =
  '(?:노선|지점|점포|매장|직원|임직원|계열사|고객|회원|가입자|공항|역사|구간|학교|병원|서비스|사업장|제품|기종|기관|부처|세계|산업|세대|국민|지역|품목|차종)'

/** Days from today. */
export const DAY_WORDS: Record<string, number> = {
  오늘: 0,
  금일: 0,
  당일: 0,
  이날: 0,
  '이 날': 0,
  그날: 0,
  '그 날': 0,
  어제: -1,
  어젯: -1,
  전일: -1,
  전날: -1,
  '그 전날': -1,
  '지난 날': -1,
  내일: 1,
  명일: 1,
  익일: 1,
  이튿날: 1,
  '다음 날': 1,
  다음날: 1,
  '그 다음날': 1,
  모레: 2,
  내일모레: 2,
  '내일 모레': 2,
  그저께: -2,
  그제: -2,
  그끄저께: -3,
  글피: 3,
}
/** Years from this one. */
export const YEAR_WORDS: Record<string, number> = {
  올해: 0,
  '올 해': 0,
  올: 0,
  금년: 0,
  '같은 해': 0,
  같은해: 0,
  이번해: 0,
  '이번 해': 0,
  내년: 1,
  '다음 해': 1,
  다음해: 1,
  이듬해: 1,
  내후년: 2,
  '다다음 해': 2,
  작년: -1,
  지난해: -1,
  '지난 해': -1,
  전년: -1,
  재작년: -2,
}
/** Months from this one. */
export const MONTH_WORDS: Record<string, number> = {
  이달: 0,
  '이 달': 0,
  '이번 달': 0,
  이번달: 0,
  당월: 0,
  '같은 달': 0,
  지난달: -1,
  '지난 달': -1,
  저번달: -1,
  '저번 달': -1,
  전월: -1,
  내달: 1,
  '다음 달': 1,
  다음달: 1,
  '다가오는 달': 1,
  '다다음 달': 2,
  다다음달: 2,
}
/** Weeks from this one. */
export const WEEK_WORDS: Record<string, number> = {
  '이번 주': 0,
  이번주: 0,
  금주: 0,
  '이 주': 0,
  '같은 주': 0,
  '지난 주': -1,
  지난주: -1,
  '저번 주': -1,
  저번주: -1,
  '다음 주': 1,
  다음주: 1,
  내주: 1,
  차주: 1,
  '다가오는 주': 1,
  '다다음 주': 2,
  다다음주: 2,
}
/** Which one; -1 is the last. */
export const NTH: Record<string, number> = {
  첫: 1,
  첫째: 1,
  둘째: 2,
  두: 2,
  셋째: 3,
  세: 3,
  넷째: 4,
  네: 4,
  다섯째: 5,
  다섯: 5,
  마지막: -1,
}
/** Holidays that keep their day, as [month, day]. */
export const HOLIDAYS: Record<string, [number, number]> = {
  신정: [1, 1],
  삼일절: [3, 1],
  '3·1절': [3, 1],
  노동절: [5, 1],
  어린이날: [5, 5],
  현충일: [6, 6],
  독립기념일: [7, 4],
  '독립 기념일': [7, 4],
  제헌절: [7, 17],
  광복절: [8, 15],
  개천절: [10, 3],
  한글날: [10, 9],
  성탄절: [12, 25],
  크리스마스: [12, 25],
}
/** Months whose numeral loses a consonant. */
export const SPELLED_MONTHS: Record<string, number> = { 유: 6, 시: 10 }
