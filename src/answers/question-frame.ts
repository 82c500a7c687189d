// What of a question's words only makes it a question, and its small numbers in digits. Data.
import { EVERYDAY_FRAME } from './everyday-frame.ts'

/** What only makes it a question, or names the unit of its answer. */
const FRAME: readonly RegExp[] = [
  /\b(?:(?:timing|timeline)(?=\W*$)|(?:gist|summary|rundown|recap|overview|in brief|at a glance|one[- ]liner)(?=\W*$)|how many (?:us )?(?:dollars|won|euros)|how (?:much|many|long|big|large|soon|come)|(?:what|which) (?:time|hour|day|date|month|year|quarter)|what(?:['’]s)? (?:kind|sort|type)s? of|any word on|is it true that|tell me(?: about)?|do (?:we|you) know|supposed to|is expected to|by when|so far|when did|at (?:all|first)|(?:whats |what(?:['’]s| is) )?the difference(?: between)?|as opposed to|versus|vs|the first time|names? of|right (?:after|now)|because of|because|dates?(?= (?:of|for|be)\b|\W*$)|(?:by|through) what (?:means|method|way)|purpose of|according to|going (?:by|for|to)|itself|themselves|i mean|(?<=\bhow long\b.{1,50})\b(?:runs?|lasts?|takes?|go(?:es)? on)|who (?:reported|said|says|counted|announced|claimed|told us) (?:that|this|it|so)|(?:what|which) figure|do we know|actually|really|exactly|roughly|already|anyway|still|did you|reasons?|supposedly|in the end|at least|(?<=\b(?:anyone|anybody|someone|somebody)(?: (?:at|from|in|inside) \S+)? )(?:claims?|says?|said|thinks?|believes?)|anybody|anyone|someone|deadline(?: for)?|compared (?:with|to)|stands? for|short for|in (?:won|dollars|korean won)|(?<=(?:launch|release|rollout) )(?:window|timing|time ?frame|slot)|time ?frame|ETA|target(?= (?:customers?|market|audience|users?|clients?)\b)|(?<=\b(?:count|tally|figures?|numbers?|dates?|schedule|timing|timeline|estimates?|forecast)\b.{0,50}\b)changed?|(?<=\b(?:revenue|sales|profit|earnings|turnover) )(?:targets?|goals?|forecasts?|projections?|estimates?)|who (?:gave|cited|quoted|came up with|put out|provided|published|mentioned|named|put forward) (?:the |that |this )?(?:number|figure|estimate|sum|count)?(?=.*\d)|legit(?=\W*$)|for real(?=\W*$)|true or (?:false|not)|in total|year[- ](?:on|over)[- ]year|yoy|(?:just |only )?(?:a )?(?:rumou?r|speculation|gossip) or (?:a )?fact|fact or (?:fiction|rumou?r)|(?:an? |any |the )?offi?cial (?:number|figure|word|statement)s?(?= (?:for|on|of|about)\b)|ok now|(?<=^(?:and |so )?do )(?:some|any|many|most) (?:people|analysts|observers) (?:think|say|believe|feel)(?: that)?|(?<=\brole\b.*\b)plays?|(?<=,\s*)(?:right|correct|yes or no|(?:is|was|did|does|has|have)n['’]?t (?:it|they|he|she))(?=\W*$))\b/giu,
  /(?<=\s)(?:한 ?줄\s?|짧게\s?|간단히\s?)?(?:정리|요약|요지)(?:해\s?\S+|해|좀)?(?=\s*[?？.]?$|\s*\()|어느\s?정도|차지하는(?=\s(?:비율|비중|몫|부분))|(?:묻는|물은|물었을|관한|대한)\s(?:질문|물음)(?:에는?|을|이)?|어떻게\s?(?:대응|반응|대답|답변|답|설명|해명|반박|말)(?:했|하였|하셨)\S*|(?:(?:이었|였|했|됐)?다는|단|라는)\s?(?:게|것이|거|건|말이|얘기가|소문이|보도가)\s?(?:사실|진짜|정말|맞)\S*|(?:게|거|것이)\s?(?:사실|진짜)(?:인가요?|이에요|이야|예요|입니까|일까요?|인지|이죠|이지|야|인가)(?=\s*[?？]?$)|(?<=(?:편수|집계|수치|숫자|시점|일정|시기|금액|전망|전망치|추정치|날짜|목표|규모)(?:은|는|이|가)?\s)어떻게\s(?:바뀌|바뀐|달라|변|수정)\S*|(?:을지|[갈할될올]지)도?\s?모[르를]\S*|빨리(?=\s)|어디까지\s?(?:됐|왔|갔|되|진행|끝났)\S*|(?:target|타깃|타겟)\s?(?=고객|시장|소비자)|(?:편수|건수|대수|시점|타이밍)(?:은|는|이|가|을)?(?=[\s?]|$)|이었(?:나|죠|지|어|습니까|던가|을까|다고|대)\S*|(?:어떤|무슨)\s?(?:수법|방법|방식|경로|수단)(?:으로|을)?|몇\s*(?:개월|시간|군데|가지|차례|사람|퍼센트|프로|\p{Script=Hangul})(?:이나|나|쯤|정도|까지|부터)?(?=[^\p{Script=Hangul}]|\p{Script=Hangul}{0,3}(?:[\s?]|$))|출처(?:가|는|은)?|(?:이라는|라는|이란|란)?\s?(?:숫자|수치)(?=\s)|(?:누구\s?)?(?:말|얘기|주장)(?:이야|인가요?|이지|이에요)|말고(?=\s(?:또|다른|누가|누구|뭐|어디|어느))|만큼(?:은|도)?(?=\s)|(?:다는|단|라는|[ㄱ-힣]다던)?\s?(?:얘기|소리)(?:이|가|도)?\s?(?:있던데|있는데|들리던데|돌던데|나오던데)|(?<=\s)쪽(?:으로|에서|은|이)(?=\s)|(?<=\s)(?:맞아|맞나|맞지|맞는지)(?:요)?(?=\s*[?？]?$)|얼마(?:가|나)?\s*(?:들어|들었|드나|드는|들까|들지)\S*|얼마(?:나|씩|쯤|어치|짜리|만큼|까지|인지)*|며칠|언제(?:쯤|까지|부터)?|누구|누가|어디(?:서|에|다|에서)?|무엇|무슨|뭐(?:라고|래|야)?|어떤|어느|어떻게\s?다[르른]\S*|(?:뭐가|무엇이|어디가)\s?다[르른]\S*|(?:확인|확정)된\s?(?:사실|내용|얘기|이야기|거|건|것)(?:은|이|인)?\S{0,3}(?=\s*[?？]?$)|(?:썰|팩트|찌라시|루머|뇌피셜)(?:이야|이냐|임|인가|인지|야|냐|이|가)?(?=[\s?]|$)|어떻게|처음(?:에|으로)?|최초로?|이름(?:은|이|을)?|날짜(?:는|가)?|정확히|도대체|대체|어디어디|어디까지|원화로?는?|달러로는?|차이(?:가|는|점은|점이)?|달라|땜에|때문에|됐을\s?때|지금까지|여태(?:까지)?|아예|혹시|이제|결국|대충|이유(?:가|는|를|로)?|까닭(?:이|은)?|목적(?:이|은)|(?:알려|말해|가르쳐)\s?[주줘줄]\S*|(?<=\s)곳(?:은|이)?(?=\s|$)|(?<=\s)데(?:가|는)(?=\s)|(?:뭐의\s*)?(?:기한|(?<!\p{L})시한|데드라인|마감)(?:은|이)|(?:뭐의\s*)?(?:줄임말|약자|약어)(?:이|가|야|인)?|뜻(?:이|은)|의미(?:가|는)|(?:전년|작년|지난해)\s?(?:동기\s?)?대비|(?:에게|한테)?\s?물어[보봤봐]\S*|(?<=[?.,]\s.*|\s)말(?:이|)야(?=\W*$)|거야|건가요?|거예요|거지|(?<=[\s년월원])(?:짜리|건데|왜)(?:야|요|예요|인가요?|임|이에요)?(?=[\s?]|$)|(?<=\s)이(?:야|냐|에요|예요|임)(?=[\s?]|$)|(?:말|얘기|소리)(?:이|도|가)?\s(?:있|나오|돌)던데요?|(?<=\d.*(?:이?라는|이?란)\s?)(?:숫자|수치|금액|액수)(?:은|는|이|가|을|를)?(?=\s)|(?<=\d.*)누가\s(?:말한|말했|밝힌|밝혔|제시|언급|내놓|내놨|꺼낸|추산)\p{Script=Hangul}*(?:\s?(?:거|건|것)\p{Script=Hangul}*)?|(?<=(?:매출|이익|실적)\s?)(?:목표|전망|추산|예상)(?:치|액)?(?:은|는|이|가)?(?=[\s?]|$)/gu,
]

/** Small numbers as words: "four areas" is 네 갈래. */
const NUMBER_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /\btwo\b(?! (?:companies|firms|sides|ceos?|chiefs|bosses|partners|men))|(?<=^|\s)두\s(?=[가갈개번])/giu,
    '2',
  ],
  [/\bthree\b|(?<=^|\s)(?:세|석)\s(?=[가갈개곳번])/giu, '3'],
  [/\bfour\b|(?<=^|\s)(?:네|넉)\s(?=[가갈개곳번])/giu, '4'],
  [/\bfive\b|다섯\s?(?=[가갈개곳번])/giu, '5'],
  [/\bsix\b|여섯\s?(?=[가갈개곳번])/giu, '6'],
  [/\bten\b|열\s(?=[가갈개곳번])/giu, '10'],
  [/\btwelve\b/giu, '12'],
]

/** A text with its small numbers in digits. */
export function withDigits(text: string): string {
  return NUMBER_WORDS.reduce((left, [word, digits]) => left.replace(word, ` ${digits} `), text)
}

/** A text without what only makes it a question. */
export function withoutFrame(text: string): string {
  return [...FRAME, ...EVERYDAY_FRAME].reduce((left, frame) => left.replace(frame, ' '), text)
}
