// The words by which a question shows what it asks for, in both languages.
import { speakerAsked } from './question-turns.ts'

/** What a fact must hold to answer. */
export type Wanted =
  'statement' | 'person' | 'date' | 'amount' | 'duration' | 'place' | 'reason' | 'name' | 'any'

/** What is to be done with the question, besides finding facts that answer it. */
export type QuestionKind = 'find' | 'who-says' | 'confirmed' | 'changed' | 'next'

type Patterns = readonly RegExp[]

const WHO_SAYS: Patterns = [
  /\bwho(?:\s+(?:exactly|else))?\s+(?:says?|said|claims?|claimed|told|reports?|reported)\s+(?:that|so|this|it)\b/i,
  /\b(?:says|said)\s+who\b|\baccording to whom\b/i,
  /\bwhat(?:'s| is| are)\s+(?:the|your|its)\s+sources?\b|^\s*sources?\s*\?*$/i,
  /누가\s*(?:그렇게|그런|그걸|그)?\s*(?:말|주장|얘기|이야기|밝혔|전했)/,
  /(?:출처|소스)\s*(?:가|는|은)?\s*(?:뭐|무엇|어디|\?|$)/,
]
const CONFIRMED: Patterns = [
  /\b(?:is|was|are|has|have)\b.{0,80}\b(?:confirmed|official|verified|denied)\b/i,
  /\b(?:rumou?r|speculation)\b.{0,40}\?/i,
  /(?:확정|확인|공식|사실)\s*(?:된|인|적으로)?\s*(?:거|것|건|인가|인지|이야|야|됐|되었|이에요|입니까|인가요)/,
]
const CHANGED: Patterns = [
  /\bwhat(?:'s| has| is|)?\s*(?:changed|happened|new)\b.{0,40}\bsince\b/i,
  /\b(?:changes?|updates?|news|new)\s+since\b/i,
  /(?:이후|뒤로?|이래).{0,20}(?:달라|변|바뀌|바뀐|새로|무슨 일|어떤 일)/,
]
const NEXT: Patterns = [
  /\bwhat(?:'s| is| comes| happens)?\s+(?:due\s+)?next\b|\bnext (?:steps?|milestones?)\b/i,
  /\b(?:upcoming|coming up)\b/i,
  /(?:다음|향후)\s*(?:일정|단계|계획|절차)|앞으로.{0,15}(?:일정|계획)/,
]
const HISTORY: Patterns = [
  /\b(?:history|originally|initially|at first|previously|used to|earlier figure|before that|(?:supposed|meant) to|was due)\b/i,
  /당초|애초|처음에|원래|이전에는|과거에는|연혁|경과/,
]
const OPINION: Patterns = [
  /\b(?:do|would|did) you (?:think|believe|feel|recommend|like|prefer)\b|\byour (?:opinion|view|favou?rite|thoughts)\b/i,
  /\bshould (?:i|we|kt|they|one|he|she|investors)\b|\bis it (?:a )?(?:good|bad|wise|smart) (?:idea|to)\b/i,
  /\b(?:which|who|what) is (?:better|best|worse|worst)\b|\bworth (?:it|the (?:money|cost|price|trouble|hassle))\b/i,
  /어떻게 생각|네 생각|당신.{0,4}생각|추천해|(?:해야|하는 게|하는 것이) (?:할까|좋을까|나을까|맞을까)|사야 (?:할|하)|좋을까요?|나을까요?|(?:누가|뭐가|어느 쪽이|중에).{0,20}(?:더 나은|더 낫|더 좋)|라고 생각(?:해|하)/,
]
const PREDICTION: Patterns = [
  /\b(?:predict|(?<!\b(?:industry|analysts?['’]?|market|insiders?['’]?|educated|rough) )guess(?! (?:for|of|at|on) (?:the|how|what|its|their)\b))\b|\bforecast (?:the|how|what|when|whether|if|its|their)\b|\bhow likely\b|\bwhat are the (?:odds|chances)\b/i,
  /\bwill\b.{0,60}\b(?:stock|share price|shares|rise|fall|go up|go down|win|succeed|fail|survive|recover)\b/i,
  /\bwhat will\b.{0,60}\b(?:be worth|cost|price)\b/i,
  /(?:오를까|내릴까|떨어질까|성공할까|실패할까|망할까|이길까|될 것 같|할 것 같|예측해|전망해|점쳐)/,
]
const PRIVATE: Patterns = [
  /\b(?:phone|mobile|cell|passport|social security|credit card|bank account) numbers?\b|\bhome address\b|\bwhere does .{1,60} live\b/i,
  /\b(?:private|personal) (?:e-?mail|address|number|life)\b|\b(?:what|tell|give|show|send|share)\b.{0,40}\bpasswords?\b|\bmedical records?\b|\bapi keys?\b/i,
  /전화\s?번호|휴대폰\s?번호|집\s?주소|주민(?:등록)?\s?번호|계좌\s?번호|비밀번호(?:는|은|이|가|를)?\s*(?:뭐|뭔|무엇|알려|가르쳐|말해|보여|줘|좀|[?？]|$)|사생활|어디에? (?:살|거주)/,
]
const FOLLOW_UP: Patterns = [
  /^\s*(?:and|but|so|also|what about|how about|ok(?:ay)?)\b/i,
  // "That Kim said so" leans on nothing.
  /\b(?:[Ii]t|[Tt](?:hat|his|hey|hem|hose|hese|heir)|[Hh](?:e|is|er)|[Ss]he)\b(?!\s+\p{Lu})/u,
  /^\s*(?:그럼|그러면|그리고|그런데|근데|그래서|그건|그게|그것|그거|그때|그는|그가|이건|이게|언제까지|왜요?|얼마나?요?|누가요?)/,
  /\b(?:the )?same (?:day|week|month|quarter|year|period)\b|같은 (?:날|주|달|해|분기|기간|시기)/i,
  /그렇게|그것|(?<=\s)그때(?=[\s도는의]|$)|그 (?:당시|자리|만남|행사|건|계약|회사|사람|일|때|말|발표|회의|장애|금액|비용)/,
]
const YES_NO =
  /^\s*(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)\b|(?:했|됐|었|았|인|는|은|을|한|된|있|없)(?:나|니|나요|습니까|는가|는지|어|어요|지|죠)\s*\?*\s*$|(?:이야|인가|인가요|거야|건가|건가요|거예요|맞아|맞나|맞나요|사실이야|진짜야)\s*\?*\s*$/i

const WANTED: readonly (readonly [Wanted, RegExp])[] = [
  [
    'duration',
    /\bhow long\b(?! ago)|\bhow many (?:minutes|hours|days|weeks|months|years)\b|얼마 동안|얼마나 오래|몇\s*(?:시간|분|년|개월|달|주)\s*(?:동안|간|만에|걸|이나|짜리)|기간(?:은|이)/i,
  ],
  [
    'amount',
    /\bhow (?:much|many|big|large|old|far|high)\b|\bwhat (?:percentage|percent|share|number|amount|price|size)\b|\b(?:cost|price|worth|value)\b.{0,30}\?|\bwhat (?:is|was|are|were)\b.{1,80}\bworth\b|\baverage price\b|\bwhat (?:is|was|were|are)\b.{1,60}\b(?:profit|revenue|sales|turnover|income|loss|salary|budget|margin|headcount|population)\b|(?:영업이익|순이익|매출|매출액|영업익|수익|적자|손실|예산|연봉|주가|시총|점유율|가입자 수)(?:은|이|는)?\s*\??\s*$|\bwhat\b.{0,30}\b(?:spend|spending|pay|paying|cost|costing|charge)\b|얼마|몇\s*(?!시|월|일|년|년도)|규모(?:는|가)|비용(?:은|이)|금액(?:은|이)/i,
  ],
  [
    'date',
    /^(?:(?!\b(?:who|what|why|how|which|where|did|does|is|are|was|were)\b).){0,30}\bwhen\b|\b(?:what|which) (?:day|date|year|month|time)\b|\bby when\b|\bhow soon\b|언제|며칠|몇\s*(?:년|월|일|시)|날짜|시기(?:는|가)|기한/i,
  ],
  [
    'reason',
    /\bwhy\b|\bwhat (?:caused|led to)\b|\bhow come\b|왜|이유|원인|까닭|(?:무엇|무슨 일|뭐|누구) ?때문/i,
  ],
  ['person', /\bwho(?:m|se)?\b|누구|누가|(?:어느|어떤) (?:사람|인물)/i],
  [
    'place',
    /\bwhere\b|\b(?:what|which)(?: us| american)? (?:country|state|city|place|location|town|county|nation)\b|어디|어느 (?:나라|도시|지역|국가)/i,
  ],
  ['name', /\b(?:which|what(?:'s| is| was) (?:the|its) name)\b|어느|어떤|무슨 이름|이름(?:은|이)/i],
]

const AS_OF: Patterns = [
  /\bas[ -]of\b|\bas it was known (?:on|by)\b|\bknown (?:on|by|at)\b/i,
  /(?:기준으로|기준|시점에서?|시점|당시까지|까지 알려진)/,
]

// Words of the question's frame: that a fact lacks them says little.
const LIGHT = new Set(
  [
    'announc recently latest week month day today make mak made tak tok took plac happen occur get got giv given com cam cum becam becom call use nam typ kind many much percentag follow accord current currently soon newly know known tell show list information sort bit go goe bunch anyth someth across beyond word ask couldn doesn didn isn wasn won hasn haven wouldn whats vs versus difference diff differ stand amid due amount number least several like way thing lot ago past last first recent report reveal confirm official full exactly pleas status country stat city town company team person peopl group around actually pay worth respons respond react reaction answer comment stanc position happen big larg siz long attend suppos want keep kept went gone wrong run ran last rumour rumor tru really thre two one four five six seven eight nin ten exact even ever far mean meant writ wrot written need else',
    '무엇 무슨 누구 누가 언제 어디 어디서 얼마 얼마나 어떤 어느 어떻게 몇 왜 이유 이름 것 거 뭐 뭔가 뭔지 최근 지금 알려 알려줘 말해 말해줘 가르쳐 인가 인가요 인지 일까 있나 있나요 없나 했나 했나요 됐나 됐나요 되나 되나요 하나 하나요 나요 건가 건가요 무엇인가 누구인가 어디인가 언제인가 얼마인가 누구인지 무엇인지 사람 이것 그것 정도 대해서 관해 대하여 의하면 따르면 어떻게 되는 되었 위한 통한 몇명 가지 경우 다음 종류 며칠 몇 얼마 곳 점 수 데 때 해 동안 이름 까닭 대한 대해 관련 무엇이 무슨 어떠한 각각 모두 총 언제까지 언제부터 얼마마다 몇명 누구 누구의 것은 건 어느정도 정도 설명 사람들 이유 방법 의미 뜻 부르 불리 무엇이라 뭐라 라고 이라고 한다면 어떻 그건 그게 그것 그거 이건 이게 이거 그때 그럼 그러면 그래서 맞아 맞나 맞 아니 대답 뭐라고 무엇이라고 있었어 있었나 있었 있었지 있어 있지 없었 없었나 없었어 없어 답했 답했나 답변 해명 반응 입장 뭐래 했어 했 하기로 내용 받았 받았다고 있는 다 걸로 진짜 정말 혹시 무슨일 어떻게든 얘기 그래 언제야 누구야 뭐야 어디야 얼마야',
  ]
    .join(' ')
    .split(' '),
)

/** What kind of question it is. */
export function kindOf(text: string): QuestionKind {
  if (matches(WHO_SAYS, text)) return 'who-says'
  if (matches(CHANGED, text)) return 'changed'
  if (matches(NEXT, text)) return 'next'
  if (matches(CONFIRMED, text)) return 'confirmed'
  return 'find'
}

/** What an answer must hold. */
export function wantedOf(text: string): Wanted {
  if (speakerAsked(text) !== null) return 'statement'
  return WANTED.find(([, pattern]) => pattern.test(text))?.[0] ?? 'any'
}

/** Why no base of facts answers it, whatever it holds; null when it may. */
export function refusalOf(text: string): 'opinion' | 'prediction' | 'private' | null {
  if (matches(PRIVATE, text)) return 'private'
  if (matches(OPINION, text)) return 'opinion'
  return matches(PREDICTION, text) ? 'prediction' : null
}

/** Whether it leans on what was said before. */
export function leansOnThread(text: string): boolean {
  return matches(FOLLOW_UP, text)
}

export function asksYesNo(text: string): boolean {
  return YES_NO.test(text) || (!ASKS_WHAT.test(text) && endsInPast(text))
}

const ASKS_WHAT = /언제|누구|누가|누굴|어디|어느|어떤|어떻게|얼마|며칠|몇|무엇|무슨|뭐|뭘|뭔|왜/u

/** 멈췄어, 걸렸나요: a past of any verb before the ending. */
function endsInPast(text: string): boolean {
  const found =
    /(\p{Script=Hangul})(?:나|니|냐|나요|습니까|는가|는지|어|어요|지|죠|대|대요|단|던가)\s*[?？]*\s*$/u.exec(
      text,
    )
  return found !== null && ((found[1]?.charCodeAt(0) ?? 0) - 0xac00) % 28 === 20
}

export function asksHistory(text: string): boolean {
  return matches(HISTORY, text)
}

export function asksAsOf(text: string): boolean {
  return matches(AS_OF, text)
}

const MEASURE = new Set(['cost', 'worth', 'valu', 'price', '비용', '금액', '규모', '액수'])

/** Names what is asked for rather than its subject: a figure answers without the word. */
export function isMeasureWord(word: string): boolean {
  return MEASURE.has(word)
}

/** Whether a normalised word belongs to the frame of a question rather than to its subject. */
export function isFrameWord(word: string): boolean {
  return LIGHT.has(word)
}

/** A light verb or bare noun with an ending, unless it is a word of its own (해지, 가지). */
export function isLightKorean(word: string): boolean {
  return LIGHT_KOREAN.test(word)
}

// Light verbs and bare nouns with whatever endings speech gives them: 거예요, 했다던데, 쪽에서는.
const LIGHT_KOREAN = new RegExp(
  '^(?:하|했|한|할|해|되|됐|된|될|돼|있|없|보|봤|본|볼|봐|말하|말했|말한|말해|그러|그랬|그런|이러|이런|어떻|어떤|어떠|어디|' +
    '언제|누구|누가|답하|답했|답한|대답하|대답했|뭐|뭘|뭔|무슨|무엇|정확히|진짜|정말|거|건|게|걸|것|데|때|쪽|얘기|얘긴|이야기|입|놈|줄|수|점|셈|덕|말|일|씨|님|' +
    '측|분|새|치|어치|얼마|와|왔|오|온|갔|간|가|난|났|나|나왔|나오|나온|맞|같|알|주|줬|준|입은|사태|결국|중|보도|기사|숫자|당시)' +
    '(?:은|는|이|가|을|를|도|만|의|에|로|으로|에서|까지|부터|라고|다고|다는|라는|냐고|려고|려면|면|고|며|지만|는데|던데|던|기|음|게|서|' +
    '니|니까|나|나요|냐|지|지요|죠|요|어|어요|아|아요|었|았|였|어치|래|래요|대|대요|거|건|예요|에요|야|이야|인가|인지|입니까|' +
    '습니까|는지|을까|네|네요|자|잖아|더라|씩|들|쯤|정도|한테|하고|랑|이랑|다|인|할|한|했|해)*$',
  'u',
)

const QUESTION_ENDING =
  /(?:하|되|했|됐|되었|하였|됩|합|입|할|될|한|된|하는|되는|이|인|이었|였|했었|예정인|예정이)?(?:[했됐었았였][어니냐지네음]|했대|됐대|이었나요?|였나요?|인가요?|한가요?|된가요?|던가요?|는가요?|은가요?|나요?|가요|는지요?|은지|인지|습니까|니까|어요|아요|예요|이에요|에요|을까요?|까요?|지요|죠|이야|야|래요?|대요?)$/

/** A Korean word without the ending of a question: 체결했나요 → 체결. Never below two syllables. */
export function stripQuestionEnding(word: string): string {
  const found = QUESTION_ENDING.exec(word)
  // 척인가: a counter of one syllable stands alone where the ending is unmistakable.
  const least = found && /^(?:인가|이었나|이야|이에요|입니까)/.test(found[0]) ? 1 : 2
  return found && found.index >= least ? word.slice(0, found.index) : word
}

/** The last Korean word of each sentence without the ending of a question. */
export function stripQuestionEndings(text: string): string {
  return text.replace(/\p{Script=Hangul}+(?=[^\p{L}\p{N}]*(?:[?!.]|$))/gu, stripQuestionEnding)
}

/**
 * One syllable with a particle that seldom ends a noun (해는, 새를): too short to say what is meant,
 * and written otherwise wherever it stands.
 */
export function isShortKorean(word: string): boolean {
  return /^\p{Script=Hangul}[은는을를]?$/u.test(word)
}

const ASKING = ['what', 'the', 'when', 'who', 'does', 'how', 'which', 'where', 'why', 'did'].map(
  letters,
)

/** A word of asking with its letters in another order: "waht", "teh". */
export function isScrambledAsking(word: string): boolean {
  return word.length > 2 && word.length < 6 && ASKING.includes(letters(word))
}

function letters(word: string): string {
  return [...word].sort().join('')
}

/** A language that is neither: most letters belong to another script. */
export function isThirdLanguage(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  if (letters.length < 4) return false
  const ours = letters.filter((letter) => /[\p{Script=Latin}\p{Script=Hangul}]/u.test(letter))
  return ours.length < letters.length / 2
}

function matches(patterns: Patterns, text: string): boolean {
  return patterns.some((pattern) => pattern.test(text))
}
