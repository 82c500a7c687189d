// How sure a claim is, in the words of its source: the six statuses and what decides between them.
import type { FactStatus } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'
import type { Speaker } from './speaker.ts'

export type StatusInput = {
  text: string
  lang: Lang
  speaker: Speaker | null
  /** The piece is a party's own: what it says of itself is not reporting. */
  firstParty: boolean
  title: boolean
  /** A date not after publication stands in the sentence. */
  pastDate: boolean
  /** An amount of money, a share or a count: something that can be estimated. */
  figure: boolean
}

const EN = {
  deny: /\bden(?:y|ies|ied|ying)\b|\b(?:declin|refus)e[sd]? to\b|\b(?:would|did|could|does) not (?:immediately )?(?:confirm|comment|respond|elaborate)|\bno comment\b|\b(?:not|n[’']t) (?:true|the case|considering|planning)\b|\buntrue\b|\bgroundless\b|\bbaseless\b|\bunfounded\b|\bdismiss(?:ed|es) (?:the |a |as|reports|claims|talk|rumou?rs)|\breject(?:ed|s) (?:the |a |any |media |press )?(?:claim|report|allegation|suggestion|rumou?r|notion)|\brebut|\brefut|\bno truth\b|\bno such \w+|\bthere (?:is|are|was|were) no (?:plans?|talks?|signs?|evidence|indication|intention|breach)\b|\bno (?:signs?|evidence|indication)s? (?:of|that)\b|\b(?:is|was|were|are) (?:false|fabricated|inaccurate)\b|\bno plans? (?:to|for)|\bno intention of|\bno (?:additional|further) (?:information|details) to/i,
  estimate:
    /\bestimat(?:e[sd]?|es|ing)\b|\bforecasts?\b|\bprojec(?:ts|ted) (?:to|that|growth|revenue|a )|\bput(?:s)? the (?:cost|value|size|damage|figure|price|loss|number|total)\b/i,
  expect:
    /\b(?:is|are|was|were) (?:expected|projected|forecast|likely|predicted|thought|believed) to\b|\bexpect(?:s|ed)?\b|\bcould (?:reach|cost|exceed|total|be worth)\b|\bpredict(?:s|ed)?\b/i,
  speculate:
    /\bspeculat|\brumou?r|\breportedly\b|\b(?:is|are|was|were|being) (?:widely )?(?:seen|viewed|regarded|interpreted) as\b|\b(?:is|are|was|were) (?:widely )?(?:expected|said|believed|thought|likely|understood|tipped) to\b|\b(?:may|might|could)\b|\bunclear (?:whether|if|when|how)|\b(?:possibility|likelihood|prospect) (?:of|that)|\bappears? (?:to|likely)|\bseems? (?:to|likely)|\b(?:un)?likely\b|\b(?:perhaps|probably)\b|\bdoubts? (?:remain|linger|persist|about|over)|\bis (?:said|known) to\b|\bthere is talk\b|\breports? (?:that|of a possible)/i,
  plan: /\b(?:will|would|shall|won[’']t|’ll|'ll)\b|\b(?:plan|aim|intend|hope|seek|want|expect|mean)(?:s|ed|ing)? (?:to|on)\b|\bplans? (?:for|is)\b|\b(?:is|are) (?:set|due|going|scheduled|slated|preparing|planning|considering|to)\b|\bpledg|\bpromis|\bvow|\banticipat|\btarget(?:s|ing|ed)?\b|\bgoal\b|\bdecided to\b|\bto be \w+ed\b|\bas soon as possible\b|\bcommitted to\b/i,
  event:
    /\b(?:signed|launched|acquired|opened|closed|resumed|restored|approved|rejected|ordered|fined|sued|arrested|fell|rose|dropped|jumped|gained|slid|cancell?ed|crashed|died|killed|injured|resigned|appointed|elected|named|took office|stepped down|won|lost|held|attended|broke out|ended|began|started|completed|finished|merged|bought|sold|raised|cut|released|unveiled|shipped|delivered|withdrew|withdrawn|recalled|suspended|halted|delayed|stopped|grounded|founded|established|set up|spun off|moved|joined|left|filed|passed|agreed|settled|paid|received|reached|recorded|posted|failed|hit|struck|returned|recovered|collapsed|met|visited|hired|fired|laid off|went (?:down|public|live|offline)|came (?:into|back)|was down|were down|issued|announced|awarded|granted|accepted|invested|shut|published|complet(?:ed|es)|expired|ruled|voted|evacuated|rescued|taken to|wounded|hurt|damaged|destroyed|flooded|lifted|restarted|caused|sank|drowned|capsized|derailed|leaked|postponed|rescheduled|diverted|retracted|corrected|terminated|scrapped|apologi[sz]ed)\b/i,
  past: /\b(?:was|were|had|did|has been|have been|has|have|went|came|took|made|gave|got|saw|ran|began|fell|rose|met|\w{3,}ed)\b/i,
  ongoing:
    /\b(?:is|are|has been|have been|been)(?: \w+ly)? \w+ing\b|\bremains?\b|\bcontinues? to\b|\bstruggl/i,
}

const KO = {
  deny: /부인했|부인하|사실무근|사실이 아니|사실과 다르|사실 아니|일축|반박|선을 그[었으]|말을 아꼈|확인해 ?줄 수 없|확인할 수 없|답변을 (?:거부|거절|피)|입장을 (?:내지|내놓지|밝히지) 않|언급을 피|설명을 거절|거절했|노코멘트|(?:검토|논의|결정|확정|계획|정해진|정한)[가-힣]* ?(?:바|것|적)[이은도]? 없|[한은던할] (?:바|적|사실)[이은도가]? (?:전혀 )?없|그런 [가-힣]{1,8}[은는이가도]? (?:전혀 )?없|(?:정황|징후|흔적|증거|계획|의도|의향)[은는이가도]? (?:전혀 |확인되지 )?(?:없|않)|뜻이 없|근거 없|낭설|오보/,
  estimate: /추산|추정/,
  expect: /전망|예상|관측|내다[봤보]|예측|것으로 (?:보고|봤|본다|보인다)/,
  speculate:
    /관측|전망이[ 다]|전망된|전망도|예상된|예상이|(?<![선돋내엿])보인다|보여진다|풀이[된되]|해석[이된되]|분석이 (?:나온|제기|우세)|분석된|가능성|우려가|우려도|우려했|소문|추측|거론|점쳐|점친|아니냐|수도 있|수 있다(?:는|고|\.|$)|것이란|듯하|듯 하|기대된|미지수|불투명|[수인]설[이을에]|루머|의혹|조짐|유력/,
  plan: /계획|예정|방침|기로 (?:했|합의|결정)|겠다|[할될을길릴볼설올날출힐킬갈칠울] 것(?:이|으로|을|$|["”])|목표|추진한|구상|약속|나선다|나설|할 방안|검토 ?중|준비 ?중|[가-힣](?:교체|도입|투자|출시|공급|구축|설립|확대|시행|실시|진행|제공|개최|인수|지원|개발)한다|들어간다|시작한다|연다$|짓는다/,
  event:
    /체결|출시|발생|복구|중단|인수|개최|열렸|올랐|내렸|상승|하락|기록|취임|선임|승인|착수|시작|도입|공급|구축|설립|분사|합병|매각|사임|퇴임|해임|체포|구속|기소|선고|명령|부과|결항|지연|취소|정상화|재개|마감|완료|마무리|착공|준공|개통|상장|발표|공개|도달|철회|회수|숨졌|사망|다쳤|불이|화재|폭발|붕괴|정전|먹통|마비|멈췄|끊겼|수상|당선|통과|가결|부결|합의|서명|방문|참석|만났|받았|냈다|줄었|늘었|넘었|떨어졌|급등|급락|집계|나타났|확인됐|드러났|파악됐|피해를 (?:봤|입)|해지|정정|맺었/,
  past: /[했됐었았렸졌났왔갔봤줬썼샀쳤냈웠뒀켰혔섰였랐췄겼꼈셨렀됐랬뺐갰](?:으며|지만|고|는데|으나)?(?:다|습니다)?(?:고|며|는|면서)?\.?["”']?\.?$/,
  pastInside:
    /[했됐었았렸졌났왔갔봤줬썼샀쳤냈웠뒀켰혔섰였랐췄겼](?:다|음)(?:고|며|는|면서|을|["”])/,
  hearsay: /알려졌다|전해졌다|전해진다|알려진다|것으로 (?:보도|전해)|후문/,
  pluperfect: /[했었았]었다/,
  notYet: /아직|(?:지|진) 않(?:았다|고 있다|은 상태)|미정|베일에/,
  cause: /때문이|때문$|탓이|탓$|원인(?:이었|은|으로)|에 따른 것|에서 비롯/,
}

const NO_COMMENT =
  /\b(?:declin|refus)e[sd]? to (?:comment|confirm|say|discuss|elaborate|provide|give|name)|\b(?:would|did|could|can|does) ?not (?:immediately )?(?:confirm|comment|respond|elaborate|discuss)|\bno comment\b|확인(?:해 ?줄|할|해 ?드릴) 수 (?:는 )?없|밝힐 수 없|말을 아꼈|답변을 (?:거부|거절|피)|입장을 (?:내지|내놓지|밝히지) 않|언급을 (?:피|삼갔)|드릴 말씀이 없|노코멘트|언급하지 않|언급[은이]? (?:전혀 )?없|\bsaid nothing (?:about|of|on)\b|\b(?:did not|didn[’']t) mention\b|\bmade no mention\b/i
const SAYS_NO =
  /\bden(?:y|ies|ied|ying)\b|\b(?:untrue|groundless|baseless|false)\b|부인했|부인하|사실무근|사실이 아니|사실과 다르/i

/** Whether a party only keeps silent on something: by status a denial, but it turns nothing round. */
export function isNoComment(statement: string): boolean {
  return NO_COMMENT.test(statement) && !SAYS_NO.test(statement)
}

/** Headlines mark a rumour in their own short way. */
const TITLE_RUMOUR =
  /\b(?:weigh(?:s|ing)?|mull(?:s|ing)?|ey(?:es|ing)|consider(?:s|ing)?|said to|nears|nearing|close to (?:a |an )?(?:deal|agreement|buying|selling))\b|[:–—-] ?sources?$|\bsources? sa(?:y|id)\b|검토(?!하지| ?안)|저울질|임박|눈독|만지작|[가-힣]설(?:[…·,? ]|$)|하나\?|되나\?|할까|될까|듯(?:[…,. ]|$)/i

const PERMITTED = /\b((?:ruled|ruling|decided|held|granted|allowed)\b[^.;]{0,120}?)\bmay\b/gi

/** The status of a claim. Pure: the words and the speaker decide, in this order. */
export function judgeStatus(asked: StatusInput): FactStatus {
  // The month of May is no doubt, nor what somebody may do by a ruling.
  const text = asked.text.replace(/\bMay\b/g, 'Jun').replace(PERMITTED, '$1can')
  const input = { ...asked, text }
  const words = input.lang === 'ko' ? KO : EN
  const { speaker } = input
  if (words.deny.test(text) && (speaker !== null || input.title || input.lang === 'ko'))
    return 'denied'
  if (speaker?.manner === 'denies') return 'denied'
  if (words.estimate.test(text) && (input.figure || speaker?.manner === 'estimates'))
    return 'estimated'
  if (speaker?.manner === 'estimates' && input.figure) return 'estimated'
  if (words.expect.test(text) && input.figure && !isParty(input)) return 'estimated'
  if (speaker === null || speaker.kind === 'outlet') return ofOutlet(input)
  if (speaker.kind === 'unnamed') return 'speculated'
  // "Is said to have said so": somebody's word at second hand is the outlet's report.
  if (isSecondHand(input)) return input.lang === 'ko' ? 'reported' : 'speculated'
  if (speaker.kind === 'person') return ofPerson(input)
  return ofParty(input)
}

/** The sentence ends, or says of its speaker, that it passes on what others heard. */
function isSecondHand({ text, lang, speaker }: StatusInput): boolean {
  if (lang === 'ko') return HEARD.test(text)
  return /\breportedly\b|\b(?:is|are|was|were) (?:said|understood|reported) to (?:have )?\w+/i.test(
    text.slice(0, speaker?.contentStart || text.length),
  )
}

const HEARD = /것으로 (?:알려졌|전해졌|전해진|알려진)다?\.?$|(?:고|는) (?:전해졌|알려졌)다\.?$/

function isParty(input: StatusInput): boolean {
  return input.speaker?.kind === 'party' || input.speaker?.kind === 'authority'
}

/** Who confirms or admits, confirms; what it confirms may be a plan ("confirmed that it will"). */
const CONFIRMS = /\b(?:confirmed|confirms|admitted|admits|acknowledged)$/

/** A party or an authority: what it did is confirmed, what it intends or thinks is announced. */
function ofParty(input: StatusInput): FactStatus {
  const { speaker, text, lang } = input
  if (speaker === null || speaker.manner === 'plans') return 'announced'
  const content = text.slice(speaker.contentStart, speaker.contentEnd)
  if (lang === 'en' && CONFIRMS.test(text.slice(0, speaker.contentStart)) && !EN.plan.test(content))
    return 'confirmed'
  if (lang === 'ko') {
    const end = content.replace(/["”']?(?:이?라)?(?:고|며|면서)?\s*$/, '')
    if (KO.plan.test(end.slice(-24))) return 'announced'
    const filed = input.figure && /공시했/.test(text)
    const done =
      filed || KO.past.test(end) || KO.pastInside.test(`${content} `) || KO.cause.test(end)
    return done ? 'confirmed' : 'announced'
  }
  const said =
    speaker.contentStart === 0 ? content : content.replace(/^[^“"]{0,40}?\b(?:that|to)\b/, '')
  if (EN.plan.test(content)) return 'announced'
  const done = EN.event.test(said) || (EN.past.test(said) && input.pastDate)
  return done && !/[“"]/.test(content.slice(0, 2)) ? 'confirmed' : quoteStatus(content, input)
}

/** A quotation tells an event only where it is dated. */
function quoteStatus(content: string, input: StatusInput): FactStatus {
  return EN.event.test(content) && input.pastDate && !EN.plan.test(content)
    ? 'confirmed'
    : 'announced'
}

function ofPerson(input: StatusInput): FactStatus {
  const words = input.lang === 'ko' ? KO : EN
  if (input.speaker?.manner === 'expects') return 'speculated'
  return words.speculate.test(input.text) ? 'speculated' : 'reported'
}

/** The outlet's own account: an undisputed event is confirmed, a state or a judgement reported. */
function ofOutlet(input: StatusInput): FactStatus {
  const { text, lang, speaker } = input
  const words = lang === 'ko' ? KO : EN
  if (speaker === null && words.speculate.test(text)) return 'speculated'
  if (input.firstParty && !input.title) return firstPartyStatus(input)
  if (input.title && TITLE_RUMOUR.test(text)) return 'speculated'
  if (input.title || speaker !== null) return 'reported'
  if (lang === 'ko') {
    if (KO.hearsay.test(text) || KO.pluperfect.test(text) || KO.notYet.test(text)) return 'reported'
    if (!KO.past.test(text)) return KO.plan.test(text.slice(-20)) ? 'announced' : 'reported'
    return KO.event.test(text) || input.pastDate || input.figure ? 'confirmed' : 'reported'
  }
  if (EN.ongoing.test(text)) return 'reported'
  if (input.pastDate && isEvent(text)) return 'confirmed'
  if (/\bwill\b|\b(?:is|are) (?:scheduled|due|set|slated) (?:to|for)\b/.test(text))
    return 'announced'
  if (!EN.past.test(text) && !EN.event.test(text)) return 'reported'
  return input.pastDate || isEvent(text) ? 'confirmed' : 'reported'
}

/** "had relied on" is no event; "was held", "fell 6 percent" are. */
function isEvent(text: string): boolean {
  return EN.event.test(text) && !/\bhad \w+(?:ed|n)\b/.test(text)
}

function firstPartyStatus(input: StatusInput): FactStatus {
  const { text, lang } = input
  if (lang === 'ko') {
    return KO.past.test(text) && !KO.plan.test(text.slice(-24)) ? 'confirmed' : 'announced'
  }
  if (EN.plan.test(text)) return 'announced'
  return EN.event.test(text) || (EN.past.test(text) && input.pastDate) ? 'confirmed' : 'announced'
}
