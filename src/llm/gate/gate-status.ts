// How sure a sentence is: a rumour is no fact, a plan is nothing done, and the other way round.
import { localDay } from '../../language/local-day.ts'
import { isAside, saysItself, saysRumour } from './gate-asides.ts'
import type { Ground, Said } from './gate-ground.ts'
import { MONTH, NOT_CONFIRMED, UNCONFIRMED, UNSAID } from './gate-negation-words.ts'
import {
  CAN_HAVE,
  EARLIEST,
  FRAMES_TALK,
  GIVES,
  isBegun,
  isConsidered,
  losesMay,
  MAYBE,
  RUMOUR,
  RUMOURS,
  WEIGHS,
  withoutCarried,
} from './gate-doubts.ts'
import { tellsAsDone } from './gate-tense.ts'

/** A Korean syllable that ends in n (한다, 낸다) or l (할, 낼): the present, and what is to come. */
const ENDS_IN_N = syllablesWith(4)
const ENDS_IN_L = syllablesWith(8)

function syllablesWith(tail: number): string {
  const syllables = Array.from({ length: 19 * 21 }, (_, at) => 0xac00 + at * 28 + tail)
  return `[${String.fromCharCode(...syllables)}]`
}

const SPECULATES =
  /\b(?:(?<!\d )may(?! \d| not)|might|could(?! not)|possibl[ey]|perhaps|reportedly|allegedly|rumou?r\w*|supposed(?:ly)?|purported(?:ly)?|apparently|speculat\w+|appear(?:s|ed)? to|seem(?:s|ed)? to|likely|believ\w+|thought to|think(?:s|ing)?|said to be|considering|mull(?:s|ing|ed)?|possibilit(?:y|ies)|talk (?:in|of|is|has|that|among)|word is|whispers?|chatter|grapevine|unconfirmed|suggest\w*|hint\w*)\b|관측|추측|루머|소문|듯[하 했]|듯$|수도? 있[다는을으]|가능성|점쳐|아니냐|것으로 (?:알려|전해)|알려[졌진]|전해[졌진]|전해지|의혹|불투명|(?<=[가-힣]{2})(?<![건시개연증가부해학전소사신역폭낭독욕배잔논적제누어나맞앞라다들])설(?=[이을은도에과의로]?(?:[ ,.]|$))(?! (?:것|예정|계획|수|전망|방침|때|듯|만|경우))|(?<=[가-힣]는 )설[이을은도]|우려(?![는고면던])/i
const ESTIMATES =
  /\b(?:estimat\w+|expect\w*|forecast\w*|project(?:s|ed|ion\w*)|predict\w*|(?:about|around|roughly|approximately) [\d$₩]|calculat\w+|put(?:s)? (?:the|it|that|its|their)|puts? (?:[^\s.;]+ ){1,12}?at (?=[\d$€£¥₩]|about|around|roughly|nearly|almost|over|under|more|less|some|between))\b|추산|추정|예상|전망|예측|예보|계산|약 \d|\d\S*가량|\d\S* 정도|어림/i
const ROUGH =
  /약 (?=\d)|\b(?:about|around|roughly|approximately) (?=[\d$₩])|(?<=\d\S{0,8})(?:가량| 정도)/gi
/** What is foreseen, which is as sure as a plan or an estimate. */
const FORESEES =
  /전망|내다[보봤본]|(?<![가-힣]{2}[을를] |들여다)본다|(?<!들여다|지켜|살펴|돌아|바라|알아|찾아|(?:손해|손실|피해|이익|이득|덕|재미|혜택)[을를]? ?)보고 있|(?<!눈에 )보인다|것으로 (?:예상|추정|전망|추산|예보|예측|기대)|관측/i
const ATTRIBUTES =
  /['’]s (?:figure|count|tally|number|estimate|reckoning|view|calculation)s?\b|\b(?:according to|count|tally|industry|analysts?|observers|critics?|sources?|some|counted|provisional\w*|preliminary|insiders?|officials?|brokers?|people familiar|says?|said|told)\b|업계|증권가|일각|지적|주장|전문가|소식통|집계|관계자|[로고] [봤본보]|잠정|잡았|말했|전했|밝혔/i
/** Words of what is to come, as a sentence says it … */
const PLANS = new RegExp(
  `\\b(?:will|would|plans?|planned|planning|aim(?:s|ed|ing)?|intend(?:s|ed)?|set to|due|to be|is to|are to|scheduled|slated|going to|(?:is|are) (?:coming|launching|opening|joining|replacing|building|investing)|target(?:s|ed)?|goal|hope(?:s|d)?|promis\\w+|pledg\\w+|seek(?:s|ing)?|upcoming|ambition|vow(?:s|ed)?|want(?:s|ed)?|anticipat\\w+|expect(?:s|ed)?|agreed to|commit\\w*|propos\\w+|(?<!\\d )may(?! \\d)|might|could|whether)\\b|계획|예정|방침|목표|겠다|구상|약속|나설|하기로|기로 |앞두|추진|도모|포부|의지|다짐|밝힐|할 방안|전망|예상|기대|준비|[될할릴낼갈날] 것|게 된다|[을를] 위해|제안|상정|후보|${ENDS_IN_N}다(?:고|며|는|면|[.\\s"”']|$)|${ENDS_IN_L} (?:것|예정|계획|방침|전망|수|듯|방안|가능)`,
  'i',
)
/** … and as the facts may. */
const PLANS_HELD = new RegExp(
  `${PLANS.source}|\\b(?:ahead|next|by (?:the end of |early |late |\\w+ )?\\d{4}|until|would|from (?:next|\\w+ \\d{4})|(?:plays?|opens?|begins?|starts?|meets?|returns?|hosts?|faces?|visits?|kicks off|takes place|goes on sale)(?: \\w+){0,4} (?:on|at|in|this|next|from))\\b|까지|오는|다음 달|내년|부터|[될할을릴낼] `,
  'i',
)
const PLAN_WORD =
  /\b(?:plans? to|planned to|aims? to|intends? to|is set to|are set to|is scheduled|are scheduled|hopes? to|is to|are to|will)\b|할 계획|할 예정|할 방침|예정이|계획이|방침이|할 것이/i
/** What has been ended is no longer so from then on. */
const NO_LONGER = /\bwill no longer\b/gi
/** What is asked is not said. */
const ASKED =
  /\b(?:how (?:much|many|long|far)|whether|who|when|where|what|which|if)\b[^.,;]*?\bwill\b/gi
const CONFIRMS =
  /\b(?:confirm(?:s|ed|ation)?|officially|(?:is|was|are|made|an?) official(?= (?:confirmation|that)|[.,])|finali[sz]ed|definitive(?:ly)?|verified|prove[dns]?|know(?! how)|(?:is|are) known that|certain to|certainly|definitely|undoubtedly|(?:is|it was) clear that|clearly|beyond doubt)\b|분명|확실|명백|틀림없|확정|확인[됐했된되]|공식|입증|최종|판명/i
const SETTLES = new RegExp(
  `${CONFIRMS.source}|\\b(?:settle[sd]?|fix(?:ed|es)?|decid\\w+|named|chos\\w+|select\\w+|upheld|final|cannot be right)\\b|정했|정해|결정`,
  'i',
)
const DENIES =
  /\b(?:den(?:y|ies|ied|ial)|rul(?:es|ed) out|refut\w+|rebut\w*|reject\w*|withdr[ae]wn?|wrong(?:ly)?|not|no|nothing|none|never|without|declin\w+|refus\w+|dismiss\w*|thr[eo]w(?:n|s)? out|toss\w* (?:\S+ ){0,4}?out|struck (?:down|out)|quash\w*|overturn\w*|turned down|disput\w+|unable|cannot|could not|untrue|unfounded|false|baseless|groundless|meritless|bogus|fabricated|inaccurate|incorrect)\b|n[’']t\b|부인|반박|일축|사실무근|아니|않|없|부정|틀[리렸]|정정|철회|반론|거절|거부|기각|삼가|피했|배제|사실과 다르|낭설|근거/i
/** What a court lets somebody do is no rumour. */
const RULED = /\bjudge|\bruled|판사|판결/i
const OVER =
  /\b(?:finish\w*|end(?:ed|s)|complet\w*|over|done|recovered|restored|closed)\b|끝[났난나내]|완료|마[쳤친치]|마무리|복구[됐된]|이미/i
const DENIES_WORD = /\b(?:den(?:y|ies|ied)|refut\w+|ruled out)\b|부인|반박|일축|사실무근/i
const GOSSIP =
  /\b(?:speculat\w+|rumou?r\w*|possibly|perhaps|might|may or may not|allegedly|supposed(?:ly)?|purported(?:ly)?|apparently|unconfirmed|unverified)\b|관측|추측|루머|소문|아니냐|의혹|(?<=[가-힣]{2})(?<![건시개연증가부해학전소사신역폭낭독욕배잔논적제누어나맞앞라다들])설(?=[이을은도에과의로]?(?:[ ,.]|$))(?! (?:것|예정|계획|수|전망|방침|때|듯|만|경우))|(?<=[가-힣]는 )설[이을은도]/i
const ALREADY =
  /\b(?:already|finally|eventually|managed to|succeeded in|has begun|have begun|has started|have started|(?:has|have|had|was|were) completed)\b|이미|벌써|마침내|결국|성공했/i
const FINISHES = /마쳤다|완료(?:했|됐)다|끝냈다|끝마쳤다|마쳤다고|완료했다고/
const ALLEGES =
  /\b(?:alleg\w+|claim\w*|argu\w+|accus\w+|critici[sz]\w+|suspect\w*)\b|주장|의혹|지적|비판|제기/i
const HEARSAY = /\breportedly\b|알려[졌진]|전해[졌진]/i
/** What may come only if something else does. */
const POSSIBLE = /\b(?:could|may|might)\b|[될질날칠를을릴할] (?:수도? 있|가능성)/i
const WILL = /\bwill\b|[될질날칠릴할] (?:것이|예정|계획)/i
const STRONG_PLAN =
  /\b(?:plans?|aims?|intends?|will|is to|are to|is slated|are slated|is due|set to|scheduled|(?<!\b(?:caus|forc|led|allow|found|enabl|requir|order|prov|appear|seem|claim|believ|thought|turn|want|ask|had|has|have|need)\w* (?:[\w-]+ ){0,5})to be)\b|계획|예정|방침|목표|겠다|할 것|(?:들어가|나서|돌입하|시작하|열|짓|세우|출시하|설립하|착공하)기로 (?:결정)?했|(?:\d년|\d월|내년|연말|년 말)까지 [^.,]{0,24}(?:는|한|운|린|인다|친|킨|춘)다(?:고|며|는)? ?(?:밝|말|발표|$|\.)/i
const DONE =
  /\b(?:signed|launched|completed|settled|began|opened|said that it had|ha(?:s|ve) (?:begun|signed|launched|made|become)|was|were|fell|rose|had|sold|bought|acquired|paid|(?<![\d,.] ?|illion )won|lost|cut|raised|named|appointed|hired|took|made|built|rejected|turned down|voted down|threw out|thrown out|vetoed|defeated|opposed)\b|[했됐었았렸졌났](?:다|으며|고(?= )|지만)/i

/** Whether the sentence is as sure as its facts. */
export function statusHolds(said: Said, ground: Ground): boolean {
  const plain = (text: string) => text.replace(MONTH, 'Month')
  const own = plain(said.text)
  const texts = ground.texts.map((one) => ({ ...one, text: plain(one.text) }))
  const all = plain(ground.all)
  // "unconfirmed" is "has not been confirmed".
  const text = NOT_CONFIRMED.test(all) ? own.replace(/\bunconfirmed\b/gi, 'not confirmed') : own
  return isAsSure({ ...said, text }, { ...ground, all, texts })
}

function isAsSure(said: Said, ground: Ground): boolean {
  const { text } = said
  const { all, statuses } = ground
  const confirming = text.replace(UNCONFIRMED, '')
  const some = (...wanted: string[]) => statuses.some((status) => wanted.includes(status))
  const brings = (words: RegExp) => words.test(text) && !words.test(all)
  const unsure = [SPECULATES, ESTIMATES, FORESEES].some((words) => words.test(text))
  if (!keepsDoubt(said, ground, unsure)) return false
  if (DENIES_WORD.test(text) && !DENIES.test(all) && !some('denied')) return false
  // A rumour that is denied was there.
  const isDenied = (some('denied') || DENIES.test(all)) && DENIES.test(text)
  const sure = withoutCarried(isDenied ? text.replace(RUMOURS, '') : text, all)
  const doubts = (words: RegExp) => words.test(sure) && !words.test(all)
  if (doubts(GOSSIP) && !some('speculated') && (!EARLIEST.test(all) || RUMOUR.test(sure)))
    return false
  if (WILL.test(text) && !unsure && !STRONG_PLAN.test(all) && isPossible(ground)) return false
  if (FRAMES_TALK.test(text) && !some('speculated') && !FRAMES_TALK.test(all)) return false
  if (CONFIRMS.test(confirming) && !SETTLES.test(all) && (!some('confirmed') || ALLEGES.test(all)))
    return false
  const isUnder = isBegun(text, all) && !STRONG_PLAN.test(all)
  if (brings(ALREADY) && !isUnder && (!OVER.test(all) || STRONG_PLAN.test(all))) return false
  // 공급한다 is not 공급을 마쳤다.
  if (FINISHES.test(text) && !OVER.test(all) && !isAnyDone(ground)) return false
  const rumoured = some('speculated', 'estimated') || (HEARSAY.test(text) && some('reported'))
  // 살 수 있다: what is done at present, offered or planned, can be done.
  const isOpen =
    /\bcan\b|\b(?:that|which) could\b|[^았었했됐] 수 있/.test(text) &&
    (PLANS.test(all) || (GIVES.test(all) && CAN_HAVE.test(text)))
  const isAble = ((ABLE.test(text) && ABLE.test(all)) || isOpen) && !GOSSIP.test(sure)
  const isWeighed = (WEIGHS.test(all) || EARLIEST.test(all)) && !RUMOUR.test(text)
  if (doubts(SPECULATES) && !ESTIMATES.test(all) && !rumoured && !isAble && !isWeighed) return false
  if (tellsAsDone(said, ground)) return false
  const isForecast = ground.texts.every((one) => FORECAST.test(one.text))
  if (isForecast && !FORECAST.test(text) && !unsure && !PLANS.test(text) && isDone(said))
    return false
  if (saysItself(text) && saysRumour(text, ground)) return false
  if (saysItself(text) && SOURCED.test(all) && !ground.texts.some((one) => saysItself(one.text)))
    return false
  if (saysItself(text) && (HEARSAY.test(all) || TALK.test(all)) && !SAYS.test(all)) return false
  return plansHold(said, ground)
}

/** What only may be so, is guessed at or is denied is told as no more; `unsure`: the sentence doubts by itself. */
function keepsDoubt(said: Said, ground: Ground, unsure: boolean): boolean {
  const { text } = said
  const { all, statuses, texts } = ground
  const confirming = text.replace(UNCONFIRMED, '')
  const only = (...wanted: string[]) => statuses.every((status) => wanted.includes(status))
  if (only('speculated', 'estimated')) {
    const isTold = ATTRIBUTES.test(text) || isAside(text, ground)
    if (!unsure && !isTold && !RULED.test(all) && !(UNSAID.test(text) && UNSAID.test(all)))
      return false
    if (CONFIRMS.test(confirming) && !CONFIRMS.test(all)) return false
  }
  if (!unsure && losesMaybe(text, ground)) return false
  const isPlain = !unsure && !WEIGHS.test(text) && !isAside(text, ground)
  if (isPlain && losesMay(text, texts)) return false
  if (isPlain && only('speculated') && isDone(said) && !isAnyDone(ground)) return false
  if (CONFIRMS.test(confirming) && !CONFIRMS.test(all) && MAYBE.test(all) && !MAYBE.test(text))
    return false
  return !only('denied') || DENIES.test(text) || isAside(text, ground)
}

function isAnyDone({ texts }: Ground): boolean {
  return texts.some(isDone)
}

function isPossible({ texts }: Ground): boolean {
  return texts.every((one) => POSSIBLE.test(one.text))
}

/** Whether what is foreseen, planned and done is so in the facts. */
function plansHold(said: Said, ground: Ground): boolean {
  const { text } = said
  const { all, statuses } = ground
  const foreseen =
    statuses.some((status) => ['speculated', 'estimated'].includes(status)) ||
    [PLANS_HELD, SPECULATES, ESTIMATES, FORECAST].some((words) => words.test(all))
  if (FORESEES.test(text) && !FORESEES.test(all) && !foreseen) return false
  const isAhead = ground.facts.some(({ publishedAt, zone, dates }) =>
    dates.some(({ date }) => date.to > localDay(publishedAt, zone)),
  )
  const plans = PLAN_WORD.test(text.replace(NO_LONGER, '').replace(ASKED, ''))
  const isReckoned = foreseen && ESTIMATES.test(text)
  if (plans && !isReckoned && !PLANS_HELD.test(all) && !statuses.includes('announced') && !isAhead)
    return false
  // A Korean sentence says at its end whether it is done: 구상하는 펀드에 출자했다.
  const told = said.lang === 'ko' ? text.slice(-24) : text
  // "about 3,400" leaves open how many, and not whether.
  const plain = text.replace(ROUGH, '')
  const isOpen = [SPECULATES, ESTIMATES, FORESEES].some((words) => words.test(plain))
  return PLANS.test(told) || WEIGHS.test(text) || isOpen || !isPlanned(ground) || !isDone(said)
}

const SAYS =
  /\b(?:said|says|say|told|announced|disclosed|stated|revealed|according to|report\w*|sources?)\b|밝혔|말했|발표|공시|설명했|관계자|소식통|보도|[다라]고 (?:했|한)다|입장이다|입장을|답했|해명|강조했|덧붙였/i

/** People without a name. */
const SOURCED =
  /\b(?:people (?:familiar|close|with|briefed)|sources?|insiders?)\b|소식통|(?:아는|정통한|밝은|가까운) (?:\S+ )?(?:사람|인사|이들|관계)/i

/** Figures that are foreseen only. */
const FORECAST =
  /\b(?:forecast|outlook|guidance|projection|estimate)s?\b|전망치|예상치|추정치|목표치|전망이/i

const TALK =
  /\b(?:speculat\w+|rumou?r\w*|wonder\w*|talk in the)\b|(?:업계|증권가|시장|일각)에서는? .*(?:보고 있|본다|분석|전망|해석|관측)|관측이|말이 (?:나|돈)|얘기가|소문/i

/** "may have leaked" is no "has leaked". */
function losesMaybe(text: string, ground: Ground): boolean {
  const isHeldPossible = ground.texts.every((one) => MAYBE.test(one.text))
  return isHeldPossible && !MAYBE.test(text) && !PLANS.test(text)
}

/** What somebody is able to do is no rumour: 쓸 수 있다, "may be used". */
const ABLE =
  /\b(?:can|could|able to|may|allow\w*|let(?:s|ting)?|possible|permit\w*|approv\w+|authori[sz]\w+|licen[cs]\w+|cleared to|rights? to|eligible|entitled)\b|수 있|가능|허용|승인|허가|인가|자격|권한/i

/** Whether a sentence says that something was done, and not that somebody said so. */
function isDone({ text, lang }: Pick<Said, 'text' | 'lang'>): boolean {
  if (lang === 'ko') return DONE_KO.test(text.replace(TOLD_KO, ''))
  return DONE_EN.test(text.replace(TOLD_EN, '').replace(MOVED_EN, ''))
}

/** What is put off has been moved, and is still to come. */
const MOVED_EN =
  /\b(?:delayed|postponed|deferred|rescheduled|(?<!\b(?:has|have|had) )extended|(?:pushed|set|put|moved) (?:back|off)|brought forward)\b/gi

const TOLD_KO =
  /(?:밝혔|말했|발표했|공시했|전했|설명했|알렸|약속했|강조했|덧붙였|했)다(?=[."”’\s]|$)(?<=(?:(?:고|며|라고|다고) ?|(?:뜻|입장|의사|계획|방침|구상|포부|의지|각오|목표)[을를] [^.]{0,60})[가-힣]+다)/g
/** What is decided is still to come. */
const DECIDED_KO = /기로 (?:결정)?했다/g
const DONE_KO = new RegExp(`(?![있겠혔])${syllablesWith(20)}(?:다|으며)`)
const TOLD_EN =
  /\b(?:said|told|announced|disclosed|promised|pledged|agreed|vowed|planned|decided|expected|scheduled|intended|aimed|hoped|proposed|wanted|set|based|led|called|named|added|according|involved)\b/gi
const DONE_EN =
  /\b(?:(?:has|have|had) (?:\w+ )?(?:\w+(?:ed|un|en|t|wn|ne)|made|cut|put|sold|paid|held|won|led|hit|come|become)|(?:was|were) \w+|began|hit|reached|grew|sold|bought|paid|took|gave|held|cut|found|met|built|opened|launched|signed|started|completed|made|put|went|came|became|(?<![\d,.] ?|illion |thousand )won|lost|rose|fell)\b/i

/** Every text of the facts speaks of what is to come, and says so with a word of planning. */
function isPlanned(ground: Ground): boolean {
  return (
    ground.texts.length > 0 &&
    ground.texts.every(
      ({ text }) =>
        (STRONG_PLAN.test(text) || isConsidered(text)) &&
        !DONE.test(text.replace(TOLD_KO, '').replace(DECIDED_KO, '')),
    )
  )
}
