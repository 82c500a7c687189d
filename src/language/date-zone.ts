// The zone of a date that a text gives in local time: (현지시간), local time, ET, KST.

const PLACES: [RegExp, string][] = [
  [
    /Redmond|Seattle|San Francisco|Silicon Valley|Las Vegas|Los Angeles|California|레드먼드|시애틀|샌프란시스코|실리콘밸리|라스베이거스|로스앤젤레스|캘리포니아|마운틴뷰|쿠퍼티노|워싱턴주/,
    'America/Los_Angeles',
  ],
  [/London|런던|영국|Britain/, 'Europe/London'],
  [
    /Barcelona|Madrid|바르셀로나|스페인|Paris|파리|프랑스|Berlin|베를린|독일|Davos|다보스|스위스|Brussels|브뤼셀/,
    'Europe/Paris',
  ],
  [/Tokyo|Japan|도쿄|일본/, 'Asia/Tokyo'],
  [/Beijing|Shanghai|China|베이징|상하이|중국/, 'Asia/Shanghai'],
  [/Singapore|싱가포르/, 'Asia/Singapore'],
  [/India|인도/, 'Asia/Kolkata'],
  [/Sydney|Australia|시드니|호주/, 'Australia/Sydney'],
]
const SAID_LOCAL =
  /^.{0,14}?(?:\(현지 ?시[간각]\)|현지 ?시[간각]|local time)|^,? (?:Pacific|Eastern|Korean?) (?:Standard |Daylight )?Time|^,? ?(?:PT|PDT|PST|ET|EDT|EST|KST|UTC|GMT)\b/

/** The zone of a date that is said in local time; where no place is named it is New York. */
export function localZone(text: string, end: number): string | null {
  const said = SAID_LOCAL.exec(text.slice(end, end + 34))
  if (said === null) return null
  if (/Pacific|P[DS]?T/.test(said[0])) return 'America/Los_Angeles'
  if (/KST|Korea/.test(said[0])) return 'Asia/Seoul'
  if (/UTC|GMT/.test(said[0])) return 'UTC'
  if (/Eastern|E[DS]?T/.test(said[0])) return 'America/New_York'
  return PLACES.find(([place]) => place.test(text))?.[1] ?? 'America/New_York'
}
