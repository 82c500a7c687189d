// What kind of thing a question asks for, by its words. Pure.
import { withoutAsOf } from './as-of-phrase.ts'
import type { Question } from './question.ts'
import { SUMMING_UP } from './question-parts.ts'

/** A kind of answer; `any` where the words show none. */
export type Slot =
  | 'person'
  | 'place'
  | 'day'
  | 'clock'
  | 'date'
  | 'duration'
  | 'money'
  | 'percent'
  | 'count'
  | 'figure'
  | 'name'
  | 'reason'
  | 'statement'
  | 'any'

const ASKS: readonly (readonly [Slot, RegExp])[] = [
  ['clock', /\b(?:what|which) (?:time|hour)\b|몇\s*시(?!간)/iu],
  [
    'duration',
    /\bhow long\b(?! ago)|\bhow many (?:minutes|hours|days|weeks|months|years)\b|얼마 동안|얼마\s?만에|얼마나 빨리|\bhow quickly\b|[한된]\s?지 얼마나|얼마나 (?:오래|걸)|몇\s*(?:시간|분|년|개월|달|주일?)\s*(?:동안|간|만에|걸|이나|짜리|치|계약)|기간(?:은|이|동안)|며칠\s*(?:동안|간|만에|이나|걸)/iu,
  ],
  [
    'day',
    /\b(?:what|which|on what) (?:day|date)\b|며칠|몇\s*일|날짜|(?:방한|체결|발표|출시|공개|개막|개최|선임|기)일(?:은|이|[?？]|$)|[은한된린긴던간난온] 날(?:은|이|짜|[?？]|$)/iu,
  ],
  [
    'percent',
    /\bpercent(?:age)?\b|\b(?:what|which)\s?%|\b(?:what|which) (?:share|proportion|fraction)\b|\bby what margin\b|(?:중|중에|중에서|가운데)\s?얼마(?:가|나|만큼)|\bhow far\b.{0,40}\b(?:drop|fall|slide|sink|slump|tumble|rise|climb|jump|decline|grow|shrink)\b|몇\s*(?:프로|퍼센트|%)|비율|비중/iu,
  ],
  [
    'money',
    /\bhow many (?:(?:b|m|tr)illions? (?:of )?)?(?:us |korean |american )?(?:dollars|won|euros|bucks|yen|pounds)\b|\b(?:contract|deal|fund) (?:size|value|price)\b|원화로|달러로|\bin (?:won|dollars|krw|usd)\b|\bhow much\b(?! (?:of|more|longer|further|faster|did .{2,40} (?:grow|fall|rise|drop|shrink|climb))|.{2,40} (?:grow|grown|grew|fall|fell|fallen|rise|risen|rose|drop|dropped|shrink|climb|infrastructure)\b)|\b(?:what|how big|how large)\b.{0,60}\b(?:costs?|price|bill|fee|value|worth|profit|revenue|sales|turnover|investment|spending|spend|budget|damages|fund|pot|money|dollars|pay|amount|sum|payout|fine|penalty)\b|(?:비용|금액|가격|요금|예산|매출|매출액|이익|영업익|액수|값|돈|이용료|목표액|펀드|계약금|투자액|총액|연봉|월급)(?:은|는|이|가|을|를)?\s*(?:총\s*)?(?:얼마(?!나\s*(?:늘|줄|올랐|올라|오르|떨|빠|뛰|감소|증가|성장|하락|상승))|몇|어느 정도|어떻게|[?？]|$)|얼마(?!나)(?!\s*(?:동안|만에))|얼마나\s*(?:투자|지불|내|냈|쓰|썼|들(?!고)|드|받|벌|쏟|푸|풀|넣|돈)|몇\s*[십백천만]*\s?(?:원|달러|억|조(?!각|항))/iu,
  ],
  [
    'count',
    /\bhow many\b|\b(?:count|number|tally) (?:of|for)\b|\s수(?:는|가|\?|$)|몇\s*(?!시(?!간)|월|일|년|분기)[\p{Script=Hangul}]|(?:건수|편수|대수|인원|개수|사람 수)/iu,
  ],
  [
    'figure',
    /\bhow (?:much|fast|big|large|far(?! along\b|.{1,40} (?:get|got|gotten|come|came|gone|go|along|progressed|advanced) (?:in|with|along|towards?)\b))\b|\bby how much\b|얼마나|어느 정도|규모(?:는|가)/iu,
  ],
  [
    'reason',
    /\bwhy\b|\bwhat (?:caused|led to|made|triggered|brought|drove|boosted|lifted|pushed|prompted|(?:was|is|lay) behind)\b|\bhow come\b|왜(?!냐)|(?:뭐|뭣|무엇|무슨 일|어떤 일|누구)\s?(?:때문|탓)|이유|원인|까닭|목적(?:은|이)|\bpurpose of\b/iu,
  ],
  [
    'date',
    /^(?:\W|and|so|but|then|also|exactly|since|until|till|by|from|ok)*when\b|\bwhen (?:did|does|do|is|was|will|are|were|should|can|has|would)\b|\b(?:what|which) (?:year|month|quarter)\b|\bby when\b|\b(?:word|idea|news|clue|know|say|said|tell me) (?:on |of |about )?when\b|\bhow soon\b|\bdeadline\b|\bdue date\b|\b(?:launch|release|rollout|delivery|opening|signing) (?:window|timing|time ?frame|time|target|date|schedule|slot)\b|\btime ?frame\b|\bETA\b|\bwhat(?:['’](?:s|ll))?\b.{1,50}\bdate\b|언제|몇\s*(?:년|월|분기)|시기|(?<![제얘야포무연폐동투분])기한|(?<!\p{L})시한|마감|데드라인/iu,
  ],
  [
    'name',
    /^names? of\b|\bby name\b|\bname (?:them|all|each|every|the \w+s)\b|실명|이름을 대|\b(?:what|which) names?\b|\bwhat(?:['’]s| is| was| are)? (?:the |its |their )?(?:(?:registered|legal|official|corporate|full|formal) )?names? of\b|\bwhat.{1,40}\bcalled\b|이름(?:은|이|을|[?？]|$|\s(?:알|뭐|좀|무엇))|명단|목록|\blist of\b|뭐라고 (?:부르|불러|해\?)/iu,
  ],
  [
    'person',
    /\bwho(?:m|se)?\b|\bwhich (?:judge|person|executive|lawmaker|official|reporter|journalist|analyst|columnist|editor|author|engineer|employee|minister|spokes\w+|lawyer)\b|(?:어느|어떤|무슨) (?:기자|판사|의원|임원|직원|사람|인물|애널리스트|개발자|변호사|장관)|누구|누가|누군|누굴/iu,
  ],
  [
    'place',
    /\bwhere\b|\bwhich (?:\p{Ll}+ ){0,2}(?:country|city|place|town|sites?|locations?|district|venue|campus|branch)\b|(?<!(?:회사|항공사|업체|기업|기관|은행|[곳데])들?(?:은|는|이|가)?\s(?:(?:중|가운데)(?:에|에서)?\s)?|어디\s?)어디(?!까지|에\s?(?:쓰|써|쓸|쓴|사용|활용))|어느 (?:나라|도시|지역|곳|동네)/iu,
  ],
]

/** Told by their words wherever they stand. */
const CLEAR: ReadonlySet<Slot> = new Set(['clock', 'percent', 'duration', 'day', 'reason'])

const ASKING =
  /\b(?:what|when|where|who\w*|which|how|why)\b|언제|며칠|누구|누가|누굴|어디|어느|어떤|얼마|몇|무엇|무슨|뭐|뭘|왜/iu

/** Of a question without a word of asking ("GPU budget?", 참가비?), what its noun measures; the first that fits. */
const TERSE: readonly (readonly [Slot, RegExp])[] = [
  [
    'money',
    /\b(?:revenue|sales|turnover|profit|budget|cost|price|fee|bill|salary|dividend)s?\b(?! (?:growth|share|margin))|(?:매출액?|이익|예산|비용|가격|요금|금액|연봉|배당금|위약금|보상금|과징금|자본금|총액|액수|지출액?|(?:청구|투자|계약|배상|피해|손실|보상|부담|출자|목표|합의)액|(?:참가|가입|사업|공사|제작|입장|이용|사용|수수|보험)[비료])(?:은|는|이|가)?\s*(?:총액)?\s*[?？]?$/iu,
  ],
  [
    'count',
    /\b(?:delays|cancellations|flights|headcount|devices|victims|subscribers|employees|attendees)\b|(?:건수|편수|대수|인원|인원수|명수|직원\s?수|고객\s?수|가입자\s?수)(?:은|는|이|가)?\s*[?？]?$/iu,
  ],
  [
    'percent',
    /\b(?:market )?share of (?:\S+ ){0,4}(?:market|sales|revenue|business|total)\b|\b(?:growth|market share|stake|margin|proportion|ratio|percentage)(?: rate)?\W*$|(?:비율|비중|지분율?|점유율|[성증감이하인][장가소익락상]률|찬성률|득표율)(?:은|는|이|가)?\s*[?？]?$/iu,
  ],
  [
    'day',
    /\b(?:day)\W*$|(?:발생|개소|확정|개통|시행|계약|서명|설립|창립|분사|만료|종료|완료|복구|신고|제기|선고|접수|마감|취임|퇴임|사임|임명|상장|착공|준공|개장|도입|적용|배포|착수|방한|체결|발표|출시|공개|개막|개최|선임)일(?:자|은|이)?\s*[?？]?$/iu,
  ],
  [
    'date',
    /\b(?:timing|schedule|timeline|dates?)\W*$|(?:시점|시기|일정|타이밍|연도|때|시한|기한)(?:은|는|이|가)?\s*[?？]?$/iu,
  ],
  ['clock', /(?<!동)시각(?:은|이)?\s*[?？]?$/u],
  [
    'place',
    /\b(?:place|location|venue|site|address|whereabouts)\W*$|(?:장소|위치|소재지|주소|개최지|행선지|현장|입지)(?:은|는|이|가)?\s*[?？]?$/iu,
  ],
  ['figure', /\b(?:scores?|size)\W*$|(?:점수|규모)(?:은|는|이|가)?\s*[?？]?$/iu],
]
const MOST_TERSE = 7

/** The kind of answer that the words ask for: the first that they name. */
export function slotOf(question: Question): Slot {
  if (question.wants === 'statement') return 'statement'
  // "Did they meet the deadline?" asks for no date.
  if (question.yesNo && !ASKING.test(question.text)) return 'any'
  const clear = ASKS.find(([slot, pattern]) => CLEAR.has(slot) && pattern.test(question.text))
  if (clear) return clear[0]
  const found = ASKS.flatMap(([slot, pattern]) => {
    const at = question.text.search(pattern)
    return at === -1 ? [] : [{ slot, at }]
  })
  const [first] = found.sort((a, b) => a.at - b.at)
  // 출처가 어디야: whoever says it.
  if (asksSource(question.text)) return 'person'
  return first?.slot ?? terseSlot(question)
}

function terseSlot({ text: said, yesNo }: Question): Slot {
  const text = withoutAsOf(said)
    .replace(SUMMING_UP, '')
    .replace(/[\s,.]+$/, '')
  if (yesNo || ASKING.test(text) || text.split(' ').length > MOST_TERSE) return 'any'
  return TERSE.find(([, pattern]) => pattern.test(text))?.[0] ?? 'any'
}

/** "Who reported that?" 누구 말이야? It asks who stands behind what it tells itself. */
export function asksSource(text: string): boolean {
  return SOURCE.test(text)
}

const SOURCE =
  /\bwho (?:gave|cited|quoted|came up with|put out|provided|published|mentioned|put forward) (?:the |that |this )?(?:number|figure|estimate|sum|count)?(?=.*\d)|(?<=\d.*)누가 (?:말한|말했|밝힌|밝혔|제시|언급|내놓|내놨|꺼낸|추산)|\bwho (?:reported|said|says|counted|announced|claimed|told us) (?:that|this|it|so)\b|\b(?:whose|what) (?:number|figure|count|estimate) is\b|출처|누구\s?(?:말|얘기|주장)(?:이|인|야)|누가 (?:그래|그랬|그러|한 말|낸 거|집계)/iu
