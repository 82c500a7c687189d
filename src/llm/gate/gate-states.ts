// Capitals that stand for their governments (Brussels launched a probe), and what shows that a fact is Korean.
import type { Ground } from './gate-ground.ts'

/** A capital = the words of its government. */
const CAPITALS: [RegExp, RegExp][] = [
  [/^(?:Brussels|브뤼셀)$/i, /European (?:Union|Commission|regulators?)|\bEU\b|유럽연합|EU|집행위/],
  [
    /^(?:Washington|워싱턴)$/i,
    /\bUS\b|U\.S\.|American|White House|미국|백악관|미 (?:정부|상무부|재무부|행정부|의회)/,
  ],
  [/^(?:Beijing|베이징)$/i, /Chin(?:a|ese)|중국/],
  [/^(?:Seoul)$/i, /Korean? (?:government|president|ministry)|정부|대통령실|외교부|부는 /],
  [/^(?:Tokyo|도쿄)$/i, /Japan|일본/],
  [/^(?:London|런던)$/i, /Brit|\bUK\b|영국/],
  [/^(?:Berlin|베를린)$/i, /German|독일/],
  [/^(?:Paris|파리)$/i, /French|France|프랑스/],
  [/^(?:Moscow|모스크바)$/i, /Russia|러시아/],
  [/^(?:New Delhi|Delhi|뉴델리)$/i, /India|인도/],
  [/^(?:Canberra|캔버라)$/i, /Australia|호주/],
  [/^(?:Ottawa|오타와)$/i, /Canad|캐나다/],
  [/^(?:Taipei|타이베이)$/i, /Taiwan|대만/],
  [/^(?:Hanoi|하노이)$/i, /Vietnam|베트남/],
  [/^(?:Jakarta|자카르타)$/i, /Indonesia|인도네시아/],
  [/^(?:Rome|로마)$/i, /Ital(?:y|ian)|이탈리아/],
  [/^(?:Madrid|마드리드)$/i, /Spain|Spanish|스페인/],
]

/** Whether a name is a capital that acts in the place of a government that the facts name. Pure. */
export function standsForState(
  name: { text: string; start: number; end: number },
  text: string,
  ground: Ground,
): boolean {
  const before = text.slice(0, name.start)
  const after = text.slice(name.end)
  const isPlace =
    /\b(?:in|at|to|from|near|of|for|outside|around|via) $/i.test(before) ||
    /^(?:에서|에 |시|,)/.test(after)
  return (
    !isPlace && CAPITALS.some(([capital, held]) => capital.test(name.text) && held.test(ground.all))
  )
}

/** Whether a name is that of the European Union, which the facts call the bloc or by its institutions. Pure. */
export function isBloc(name: string, { all }: Ground): boolean {
  if (!/^(?:EU|European Union|유럽연합)(?:['’]s)?$/i.test(name)) return false
  return /\bEurop\w+ (?:Commission|Parliament|Council|regulators?)|유럽 ?(?:의회|집행위|이사회)/.test(
    all,
  )
}

/** Institutions that Korea alone has under these names, and its money. */
const KOREAN =
  /Korea|한국|국내|공정거래위|공정위|금융감독|금감원|금융위|한은|국회|국세청|관세청|식약처|식품의약품|질병관리청|국토부|복지부|기재부|산업부|과기정통부|[가-힣]{3,}부[는가와의 ]|서울|대법원|헌법재판소|헌재|국민연금|코스피|코스닥|정부|(?:통계|기상|특허|병무|산림|조달|방위사업|경찰|소방|해양경찰|국가유산|중소벤처기업|농촌진흥|질병관리|새만금개발|행정중심복합도시건설)청|\bSeoul\b|\bBusan\b|\bIncheon\b|부산|인천|대구|대전|울산|세종시|강원|충[북남청]|전[북남라](?=[도 ])|경[북남상](?=[도 ])|제주/

/** Whether the facts tell of Korea, as "South Korea's watchdog" does. Pure. */
export function tellsOfKorea(ground: Ground): boolean {
  return KOREAN.test(ground.all) || ground.amounts.some(({ unit }) => unit === 'KRW')
}

/** The office of a president of whatever country. */
const OFFICE =
  /\b[Pp]residen(?:t|cy|tial)\b[^.]*\b(?:his|her|the|their) (?:\w+ )?(?:office|palace|spokes\w+|administration)|\bpresidential (?:office|palace|spokes\w+)|\bpresident['’]s office|엘리제궁|크렘린|백악관|\bKremlin\b|\bWhite House\b|\bElys[eé]e\b/

/** Whether the facts tell of the office of a president, as "his office" does. Pure. */
export function tellsOfOffice({ all }: Ground): boolean {
  return OFFICE.test(all)
}
