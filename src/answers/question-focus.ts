// What a Korean question asks for: the noun before its asking word, what is said of it, and what
// kind of thing an answer must hold ("나이는?": a number of years).

/** The words by which a question asks for something. All may be absent. */
export type Focus = {
  /** The noun that it begins with: what it is about ("한빛교의 주탑은" → 한빛교). */
  subject: string | null
  /** As written: the noun that the answer is ("건축가는 누구인가" → 건축가). */
  asked: string | null
  /** The word that says which one ("설계한 사람은" → 설계한; "죽은 곳은" → 죽은). */
  said: string | null
  /** What any answer must hold, where the words show it. */
  holds: RegExp | null
}

const ASKING =
  /^(?:누구|누가|누굴|무엇|무얼|뭐|뭔|어디|어딘|언제|얼마|며칠|몇|어느|어떤|무슨|왜(?:요|$)|어떻게|어째서)/
const BEFORE_NOUN = /^(?:어느|어떤|무슨|몇)$/
const PARTICLE = /(?:에서는|에서|에게는|으로는|이란|에는|은|는|이|가|을|를|의|도)$/
const ENDING = /(?:이었나요?|였나요?|인가요?|입니까|이야|이에요|예요|인지|이었는가|인가|일까)$/

/** Nouns that only say what kind of thing is asked for: the word before them says which. */
const GENERIC =
  /^(?:이름|명칭|사람|사람들|인물|담당자|것|곳|장소|점|해|연도|년도|때|시기|날짜|날|일|수|이유|원인|까닭|기간|시간|정도|내용|주제|나라|도시|회사|기업|업체|기관|단체|거|게|데|쪽|얘기|이야기|말|뜻|업종|종류|자리|숫자)$/

const NUMBER = '(?:\\d|[한두세네]|다섯|여섯|일곱|여덟|아홉|열|스무|반)'

/** Words between what is counted and 몇. */
const COUNTING = /^(?:모두|전부|총|각각|약|대략|합쳐|합해|매년|해마다|한해|하루)$/

/** A verb before its noun: 설계한 건축가, 죽은 곳. */
const MODIFIER =
  /(?:한|된|던|[하되있없않]는|[죽지받남잃얻잡찾읽넣맡묻심뽑꼽낳닮닫높낮깊넓짧많적]은|[린킨난든른쓴친운끈긴낸])$/

/** 재택근무하면: what is said at first is no subject. */
const TIED = /(?:면|는데|[아어여해]서)$/

/** Words before the subject of a question. */
const LEADING =
  /^(?:가장|제일|처음|최초|마지막|현재|지금|당시|최근|지난|지난해|작년|올해|내년|다음|이번|그때|그럼|그러면|그리고|그런데|혹시|만약|만일|보통|실제|한국|국내|우리|세계|전체|모두|주로)$/

/** What an answer holds, by the noun that is asked for. */
const HOLDS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:나이|연령)$/, /(?:\d|[한두세네섯곱덟홉열물른흔쉰순])\s?(?:세|살)/],
  [/(?:무게|중량|체중|질량)$/, /그램|킬로그램|㎏|\d\s?(?:kg|g|톤|t)(?![a-z])|\d\s?근/i],
  [
    /(?:길이|높이|거리|깊이|너비|폭|지름|해발|몸길이)$/,
    /미터|킬로|센티|㎞|㎝|㎜|\d\s?(?:km|cm|mm|m|리|자|척|층)(?![a-z])/i,
  ],
  [/(?:넓이|면적)$/, /제곱|㎡|㎢|헥타르|\d\s?(?:평|ha|km)/i],
  [
    /(?:가격|판매가|요금|금액|비용|예산|매출액?|순이익|영업이익|배당금|연봉|상금|벌금|과태료|과징금|수수료|입장료|이용료|사용료|보험료|임대료|공사비|사업비|제작비|건설비|거래액|피해액|투자액|자본금)$/,
    /\d\s?[조억만천]?\s?(?:원|달러|엔|유로|위안|파운드)|[$€£¥₩]\s?\d|[조억만]\s?(?:원|달러|엔)|냥|무료/,
  ],
  [
    /(?:비율|비중|점유율|회수율|증가율|감소율|성장률|지지율|득표율|출산율|금리)$/,
    /%|퍼센트|프로|할\b|[배분]의|절반/,
  ],
  [/(?:속도|풍속|시속)$/, /시속|초속|초당|분당|km\/h|킬로미터|노트|미터|빠르|bps/i],
  [/(?:온도|기온|수온)$/, /\d\s?(?:도|℃|°)|영하|영상/],
  [/(?:점수|평점|학점)$/, /\d/],
  [/(?:주가|시가총액|시총)$/, /주가|종가|시가총액|시총|주당/],
  [
    /(?:수명|주기|기간|임기)$/,
    new RegExp(
      `${NUMBER}\\s?(?:세기|년|개월|달|주|일|시간|분|초|번|차례)|열흘|사흘|나흘|닷새|이틀|하루|보름|매[년월주일]|마다`,
    ),
  ],
  [
    /(?:연도|년도|생일|생년월일|[창설]립일|상장일|개교일|발매일|개봉일|날짜|시기)$/,
    /\d\s?(?:년|월|일)|\d{4}|세기|[정동섣]월|초순|중순|하순|봄|여름|가을|겨울/,
  ],
  [/^해$/, /\d\s?년|\d{4}|세기/],
  [/(?:인구|관광객|방문객|통행량|횟수|건수|인원|개수)$/, /\d|수[십백천만]/],
]

/** Measures of the same kind that bear a name: money is no fee until it is called one. */
const OF_ITS_OWN =
  /(?:.료|[^금]액|이익|손실|손해|[^요자현임조지방]금|연봉|식대|.[사업작설]비|[^비]율|.률|금리|인구|[광방]\S?객|통행량)$/

/** Whether a figure of the right kind is not enough: its text must also name it. */
export function needsName(noun: string): boolean {
  return OF_ITS_OWN.test(noun)
}

/** By the counter behind 몇 what an answer holds. */
function counted(counter: string): RegExp {
  return new RegExp(`(?:\\d|[십백천만억조한두세네섯곱덟홉열스무몇])\\s?여?\\s?${counter}`, 'u')
}

/** Reads what a Korean question asks for. Pure; all parts are null where nothing can be told. */
export function focusOf(text: string): Focus {
  const tokens = text
    .replace(/[?？!,'"“”‘’《》]+/g, ' ')
    .trim()
    .split(/\s+/)
  const subject = bare(tokens[0] ?? '')
  const own =
    /^\p{Script=Hangul}{2,}$/u.test(subject) &&
    ![ASKING, LEADING, TIED].some((pattern) => pattern.test(subject))
  const focus = askedIn(tokens)
  return { ...focus, subject: own && tokens.length > 1 && subject !== focus.asked ? subject : null }
}

type Asked = Omit<Focus, 'subject'>

function askedIn(tokens: readonly string[]): Asked {
  const at = tokens.findIndex((token) => ASKING.test(token))
  if (at === -1) return named(tokens, tokens.length - 1)
  const token = tokens[at] ?? ''
  if (BEFORE_NOUN.test(token)) {
    const noun = bare(tokens[at + 1] ?? '')
    if (token !== '몇')
      return { asked: GENERIC.test(noun) ? null : noun || null, said: null, holds: holdsOf(noun) }
    const before = named(tokens, at - 1)
    const counter =
      /^(?:개월|시간|가지|차례|군데|사람|퍼센|프로|\p{Script=Hangul})/u.exec(noun)?.[0] ?? ''
    if (/^(?:퍼센|프로)/.test(counter)) return { ...before, holds: holdsOf('비율') }
    return { ...before, holds: before.holds ?? (counter ? counted(counter) : null) }
  }
  // 언제 열렸나, 어디에서 죽었는가: what is asked about is the act.
  const last = tokens.length - 1
  // 나이가 어떻게 돼: it asks for the noun, and not how.
  if (token === '어떻게' && /^(?:되|돼|됩|될)/.test(tokens[at + 1] ?? ''))
    return named(tokens, at - 1)
  if (at < last && /^(?:언제|어디|어딘|왜|어떻게|누가|어째서)/.test(token))
    return { asked: topicOf(tokens[at - 1] ?? ''), said: tokens[last] ?? null, holds: null }
  return named(tokens, at - 1)
}

/** 초연은 어디서 열렸나: what the act is said of. */
function topicOf(token: string): string | null {
  return /(?:은|는|이|가)$/.test(token) ? bare(token) : null
}

/** The noun at a place and what is said of it; where it only says the kind, the noun before it. */
function named(tokens: readonly string[], at: number): Asked {
  const noun = bare(tokens[at] ?? '')
  if (noun === '') return { asked: null, said: null, holds: null }
  if (COUNTING.test(noun) && at > 0) return named(tokens, at - 1)
  const said = saidBefore(tokens, at)
  const holds = holdsOf(noun)
  if (!GENERIC.test(noun)) return { asked: noun, said, holds }
  if (said !== null || at < 1) return { asked: null, said, holds }
  return { ...named(tokens, at - 1), holds }
}

function saidBefore(tokens: readonly string[], at: number): string | null {
  const before = tokens[at - 1] ?? ''
  return MODIFIER.test(before) && at > 1 ? before : null
}

function holdsOf(noun: string): RegExp | null {
  return HOLDS.find(([asked]) => asked.test(noun))?.[1] ?? null
}

function bare(token: string): string {
  const stem = token.replace(ENDING, '')
  return stem.length > 1 ? stem.replace(PARTICLE, '') || stem : stem
}
