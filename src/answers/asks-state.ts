// Whether a question asks how a topic stands, what of it is open or what came to pass, and nothing of its own. Pure.
import { findNames, type NameFinder } from '../language/names.ts'
import { isStopWord, wordsOf } from '../language/words.ts'
import { isFrameWord, isLightKorean } from './question-words.ts'

/** `state`: how it stands; `open`: what is rumoured, disputed or overdue. */
export type StateKind = 'state' | 'open'

/** Names that may stand in such a question: the topics', and those of the situation's parties. */
export type StateNames = { topics: NameFinder; parties: NameFinder }

/** What is asked, and of which topics; none: of the whole situation. */
export type StateAsked = { kind: StateKind; topics: string[] }

const STATE_EN =
  /\b(?:still )?(?:(?:on|off|back on) (?:track|course|schedule)|at risk|in (?:danger|trouble|jeopardy|doubt)|(?:going|coming) (?:well|okay|ok|fine|badly|smoothly|wrong|along|ahead|as planned|to plan|according to plan|on with)|in (?:good|bad) shape|alive|dead|intact|holding|standing)\b|\bhow(?:['’]?s| is| are| was)\b.{0,60}\b(?:going|doing|coming (?:along|on)|progressing|faring|looking|holding up|getting on|shaping up)\b|\bhow (?:did|does|do)\b.{0,60}\bgo\b|\bwhere (?:do|does|did|are|is)\b.{0,60}\b(?:stand(?:ing)?|we (?:with|on|at))\b|\b(?:status|state|situation|progress)(?: update| report| of play)?(?= (?:of|on|with|for|around|regarding)\b|[?.! ]*$)|\b(?:brief(?:ing)?|update|fill|catch) me\b(?: (?:in|up))?|\btell me about\b|\b(?:summary|overview|recap|rundown|briefing)\b|\b(?:the|any|current|overall) (?:latest|news|updates?|status|state|situation|progress)\b|\bwhat(?:['’]?s| is) (?:new|happening|going on|up)(?= (?:with|on|at|about)\b)/gi
const STATE_KO =
  /(?:순항|순조|위험[해한하]|위태|삐걱|지지부진|잘 ?(?:되|돼|진행|가고|굴러|풀리|돌아)|어떻게 ?(?:되고|되어 ?가|돼 ?가|됐|진행|흘러|돌아|가고)|어디까지 ?(?:왔|진행|갔|됐)|(?:상황|현황|상태|근황|진척)(?=[은는이가을를도]? ?(?:어때|어땠|어떤|어떻|뭐|무엇|알려|요약|정리|좀|공유|말해|보고|브리핑|[?？.!]|$))|(?:차질|문제|이상)[은이]? ?없|괜찮|어때|어떤가|유효|브리핑|요약|정리(?=[해좀을]| ?부탁)|(?:최신|최근|새로운|새) ?(?:소식|동향|상황|뉴스)|진행 ?(?:상황|상태|중))\p{Script=Hangul}*/gu

const OPEN_EN =
  /\b(?:(?:open|unresolved|outstanding|unsettled) (?:questions?|issues?|points?|matters?)|(?:still |yet )?(?:unclear|unconfirmed|unresolved|unsettled|undecided)|not (?:yet )?(?:been )?(?:confirmed|settled|resolved|clear)(?: yet)?|(?:main |biggest |key |open )?(?<!\bat )risks?(?: factors?)?|red flags?|(?:disputed|in dispute)|(?:could|might|can) (?:still )?go wrong)\b/gi
const OPEN_KO =
  /(?:리스크|위험 ?(?:요인|요소)|미확인|미해결|(?:아직 )?확인(?:되지|이? ?안) ?(?:않은|된)|불확실|(?:남은|열린|핵심) ?(?:쟁점|과제|문제|질문|의문)|쟁점)\p{Script=Hangul}*/gu

/** What such a question may hold besides: "between", "these days", 전반적으로. */
const BESIDE =
  /^(?:right|now|any|pleas|play|between|around|regard|respect|ongo|today|moment|present|overall|general|thing|everyth|all|both|side|part|brief|summar|quick|short|point|relat|list|main|big|key|major|top|still|yet|so|far|plan)|^(?:지금|현재|요즘|최근|전반|전체|요약|정리|공유|브리핑|보고|좀|아직|관련|관계|사이|쪽|건|계속|여전히|제대로|계획대로|예정대로|주요|가장|큰|중요|간단|짧게|우리|진행|소식|있|어때|어땠|어떤|어떻|에$|에는|에선|당시|부탁|\p{Script=Hangul}$)/iu

const HAPPENED_EN =
  /\bwhat(?:['’]?s| is| has| have| was| were| all| else| did)*\b.{0,30}\b(?:changed?|happen(?:ed|ing)?|new|learn(?:ed|t)?|news|developments?|events?|highlights?)\b/gi
const HAPPENED_KO =
  /(?:무슨|어떤|무엇이|뭐가|뭔) ?(?:일[이들]?|것[이들]?|게)? ?(?:있었|있어|벌어|일어|달라|바뀌|바뀐|생겼)\p{Script=Hangul}*|(?:주요|중요한|큰) ?(?:소식|사건|일|뉴스|변화|동향)\p{Script=Hangul}*/gu

/** What is asked of the state of things; null where the question is about something of its own. */
export function asksState(text: string, names: StateNames): StateAsked | null {
  const isIn = (patterns: RegExp[]) => patterns.some((pattern) => text.search(pattern) >= 0)
  const kind = isIn([OPEN_EN, OPEN_KO]) ? 'open' : isIn([STATE_EN, STATE_KO]) ? 'state' : null
  const topics = kind && topicsAlone(text, names, [STATE_EN, STATE_KO, OPEN_EN, OPEN_KO])
  return kind && topics && { kind, topics }
}

/** The topics of which it is asked what came to pass; null where it asks for something of its own. */
export function asksWhatHappened(text: string, names: StateNames): string[] | null {
  const patterns = [HAPPENED_EN, HAPPENED_KO]
  return patterns.some((pattern) => text.search(pattern) >= 0)
    ? topicsAlone(text, names, patterns)
    : null
}

/** The topics that it names, if besides them, their parties and the asking it says nothing. */
function topicsAlone(text: string, names: StateNames, asking: RegExp[]): string[] | null {
  const topics = findNames(names.topics, text)
  const named = [...topics, ...findNames(names.parties, text)]
  // A topic's name may hold a party's: what is taken out leaves its place.
  const rest = named.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  )
  const bare = asking.reduce((left, pattern) => left.replace(pattern, ' '), rest)
  const isOwn = (word: string) =>
    !isStopWord(word) && !isFrameWord(word) && !isLightKorean(word) && !BESIDE.test(word)
  // "How is KT doing?" is about a party, and no topic.
  if (wordsOf(bare).some(isOwn) || (topics.length === 0 && named.length > 0)) return null
  return [...new Set(topics.map(({ id }) => id))]
}
