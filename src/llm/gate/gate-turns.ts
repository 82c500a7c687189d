// What turns a sentence round: the direction of a change, opposites, and words that take in all.
import type { Refusal } from './gate.ts'
import { areCrossed, keepsActor } from './gate-actors.ts'
import { waysHold } from './gate-changes.ts'
import { contestHolds, tellsContest } from './gate-contests.ts'
import type { Ground, Said } from './gate-ground.ts'
import { judgeAdditions } from './gate-additions.ts'
import { EXTREMES, type Extreme } from './gate-extremes.ts'
import { turnsUn } from './gate-negated.ts'
import { CONTEST, OPPOSITES } from './gate-opposites.ts'
import { STAGES } from './gate-stages.ts'

/** Refuses a sentence that says the opposite of its facts, or more than they hold. */
export function judgeTurns(said: Said, ground: Ground): Refusal | null {
  const isOther = (poles: Poles) => isTurned(poles, said.text, ground.all)
  if ([...POLES, ...STAGES, ...OPPOSITES].some(isOther)) return 'direction'
  const isSameContest = () => ground.texts.some((one) => tellsContest(said, one))
  if (!ground.texts.every((one) => contestHolds(said, one))) return 'direction'
  if (!waysHold(said, ground.texts)) return 'direction'
  if (isOther(CONTEST) && !isSameContest()) return 'direction'
  if (TRADES.some((trade) => isOther(trade) && !isOtherSide(trade, said, ground)))
    return 'direction'
  const added = judgeAdditions(said.text, ground.all)
  if (added !== null) return added
  if (turnsUn(said.text, ground.all)) return 'negation'
  if (
    !isReckoned(said.text) &&
    CHANGES.some(({ said: word, held }) => changes(said.text, word) && !held.test(ground.all))
  )
    return 'direction'
  if ([SPANS, TURNS].some((spans) => isOtherSpan(said.text, ground.all, spans))) return 'amount'
  // 10곳 가운데 6곳 are not all.
  if (PARTIAL.test(ground.all) && !PARTIAL.test(said.text) && ALL.test(said.text))
    return 'direction'
  const isWhole = WHOLE.test(said.text) && !WHOLE.test(ground.all)
  if (isWhole && SOME.test(ground.all) && !SOME.test(said.text)) return 'direction'
  const isTooMuch = ({ said: word, held }: Extreme) =>
    word.test(withoutListed(said.text)) && !word.test(ground.all) && held?.test(ground.all) !== true
  return EXTREMES.some(isTooMuch) ? 'direction' : null
}

export type Poles = [RegExp, RegExp]

/** Opposites in both languages. A sentence may have a pole that its facts have, or when they have neither. */
const POLES: Poles[] = [
  [
    /\b(?:ris(?:e|es|en|ing)|rose|increas\w+|gr[eo]w\w*|gain\w*|climb\w*|jump\w*|surg\w+|soar\w*|higher|(?<!set |line-)up (?:by|from|\d)|expand\w*|extend\w*|lengthen\w*|enlarg\w+|widen\w*|rais(?:e|es|ed|ing)(?! (?:[\w-]+ ){0,3}(?:funds?|funding|capital|money|investment)\b| (?:up to |about |around |nearly |roughly |some |more than |as much as |at least )?[$€£¥₩]?\d[\d.,]* ?(?:[mb]illion|trillion|bn|tn|[mb]n?\b))|lift(?:s|ed)?)\b|늘[어었리렸린릴]|늘[고면며자던지]|늘(?= (?:것|전망|듯|수 ))|증가|증설|증원|증[산편액량]|확충|확장|인상|불어|상승(?!세)|상향|(?<!(?:안건|안|매출|이익|성과|실적|수익|글|사진)[을를] |바이)올[리린릴렸려]|높[여였인일]|(?<!(?:정상|우승|결승|준결승|[48]강|결승전|자리|왕좌|선두|반열|무대|본선|포스트시즌|한국시리즈|월드시리즈|시상대|단상|도마|마운드|왕위|대통령직?|총리직?|권좌|\d위|순위표 맨 위)에? )올(?:랐|라(?!간|갔))|올라(?=간|갔)|오른|(?<![가-힣])오를 |(?<![가-힣])오르[고며는]|급등|(?<!역|마이너스 ?)성장|확대/i,
    /\b(?:f[ae]ll(?:s|en|ing)?(?! behind)|drop\w*|declined (?:by|from|\d)|decreas\w+|shrank|shr[iu]nk\w*|lower\w*|(?<!went |came )down (?:by|from|\d)|plung\w+|slump\w*|slid|reduc\w+|shorten\w*|cut(?:s|ting)?)\b|줄[어었이였인일]|줄[고면며자던지]|줄(?= (?:것|전망|듯|수 ))|끌어내|단축|감소|감[산편액량축]|하락|하향|(?<![부확승용묵공시기])인하|낮[췄춰춘]|(?<!(?:형|판결|결정|결론|명령|처분|조치|판단|주의|지시|경고)[을를이가] )내렸|(?<!(?:광년|미터|km|마일|m|해리) ?(?:쯤 |정도 |가량 |남짓 )?|멀리 |가까이 )떨어|급락|축소|(?:역|마이너스 ?)성장/i,
  ],
  [
    /\b(?:sign(?:s|ed|ing)?|conclud\w+|seal(?:s|ed)?)\b|체결|서명|맺[었은어]/i,
    /\b(?:terminat\w+|cancel\w*|scrap\w*|call(?:s|ed)? off|withdr[ae]w\w*|abandon\w*|tore up|end(?:s|ed) the)\b|해지|파기|취소|철회|백지화|종료했/i,
  ],
  [
    /\b(?:restor\w+|recover\w*|back to normal|resum\w+|fixed|back up)\b|복구|정상화|재개|회복/i,
    /\b(?:crash\w*|halt\w*|suspend\w*|knocked|collaps\w+|paralys\w+|went down|still down)\b|멈[췄춘추]|중단|먹통|마비|다운/i,
  ],
  [
    /\b(?:maximum|ceiling|at most)\b|최고 ?(?:가|입찰|한도)|상한/i,
    /\b(?:minimum|floor|reserve price|at least)\b|최저|하한/i,
  ],
  [/\b(?:twice|double[ds]?|doubling)\b|두 배|2배|배로|갑절/i, /\b(?:half|halv\w+)\b|절반/i],
  [
    /\b(?:expir\w*|laps\w+|forfeit\w*|disappear\w*)\b|사라[지진졌]|소멸|만료/i,
    /\b(?:extend\w*|extension|carr(?:y|ied) over|rolled? over)\b|연장|이월/i,
  ],
  [
    /\b(?:continu\w+|persist\w*|go on|carry on|last)\b|이어[지질갈가]|계속/i,
    /\b(?:come to an end|ends?(?! of)|ended|stop\w*)\b|끝[나난날내]|그[치칠]|멈[추출]/i,
  ],
  [/\b(?:profits?|surplus)\b|이익|흑자/i, /\b(?:loss(?:es)?|deficit)\b|손실|적자/i],
  [
    /\b(?:allow\w*|let(?:s)?|permit\w*|approv\w+|may pursue|may proceed|go ahead|granted)\b|허용|승인|허가|인용/i,
    /\b(?:dismiss\w*|ban(?:s|ned)?|reject\w*|block(?:s|ed)?|barred|threw out|may not)\b|기각|금지|반려|불허|각하|(?<![가-힣]|점으로 |안타로 |점만 |볼넷으로 )막[았아은을는]|못하(?:게|도록)|\bstop(?:s|ped)? (?:\S+ ){1,4}?from \w+ing\b/i,
  ],
  [
    /\b(?:join(?:s|ed)?|appoint\w*|hir(?:e|es|ed)|recruit\w*|named|elected|chosen)\b|영입|선임|임명|합류|취임|확정/i,
    /\b(?:resign\w*|step(?:s|ped)? down|quit|fired|dismissed(?! (?:(?:the|its|his|her|their|an?|all) )?(?:\S+ ){0,3}?(?:appeals?|cases?|claims?|lawsuits?|suits?|petitions?|charges?|counts?|complaints?|motions?|requests?|reports?|ideas?|suggestions?|concerns?|criticism|rumou?rs?)\b)|ousted|left the)\b|사임|사퇴|해임|퇴임|경질/i,
  ],
  [
    /\b(?:unfair\w*|unfavou?rable|disadvantage\w*)\b|불공정|불리|부당|불합리/i,
    /(?<!un)\b(?:fair|favou?rable|advantageous)\b|(?<!불)공정한|유리|(?<!부)정당한|(?<!불)합리적/i,
  ],
  [
    /\b(?:begin\w*|beg[au]n|start(?!ing (?:next|from|in|on)|-)\w*|launch\w*|(?:re)?open(?:s|ed)?)\b|시작|개시|출시|착수|열[렸린었]/i,
    /\b(?:clos(?:e|es|ed)|stop\w*|ceas\w+|ends?(?! of)|ended|finish\w*|shut)\b|종료|끝[나난날났내낼]|폐쇄|중지|닫/i,
  ],
  [
    /\b(?:delay\w*|postpon\w*|late)\b|지연|연기|늦/i,
    /\b(?:on time|ahead of schedule|early|brought forward)\b|제때|앞당|예정대로|정시/i,
  ],
  [/\b(?:delay\w*)\b|지연/i, /\b(?:cancel\w*)\b|결항|취소/i],
  [
    /\b(?:more than|(?:over|above) (?=[\d$₩€])|exceed\w*|at least)\b|이상|초과|넘[는을어었게]|최소/i,
    /\b(?:less than|fewer than|(?:under|below) (?=[\d$₩€])|at most|up to)\b|이하|미만|(?<![가-힣])최대(?= ?\d)|못 미/i,
  ],
  [
    /\b(?:highest|largest|biggest|record high|most)\b|최대(?! ?\d)|최고치/i,
    /\b(?:lowest|smallest|record low|least)\b|최소|최저/i,
  ],
  [
    /\b(?:free(?: of charge)?|at no cost)\b|무료|무상/i,
    /\b(?:charge(?:s|d)? for|paid|at a cost|for a fee)\b|유료|유상/i,
  ],
  [
    /\b(?:success\w*|succeed\w*|smooth\w*)\b|성공|순조/i,
    /\b(?:fail\w*|unsuccessful\w*)\b|실패|차질/i,
  ],
  [
    /\b(?:support\w*|back(?:s|ed)|welcom\w*|prais\w*|favou?r(?:s|ed)?)\b|지지|환영|찬성/i,
    /\b(?:oppos\w+|critici[sz]\w+|condemn\w*|against the|vot(?:e|ed|es) (?:\S+ ){0,3}against)\b|반대|비판|규탄/i,
  ],
  [
    /\b(?:before|ahead of|prior to)\b|이전|앞서|전에/i,
    /\b(?:after|following|since)\b|이후|뒤에?|다음|부터|(?:[하되지나오들르]|결렬되|끝나)자(?=[ ,])/i,
  ],
  [/\b(?:first half|opening half)\b|상반기/i, /\b(?:second half|latter half)\b|하반기/i],
  [
    /\b(?:arrest\w*|detain\w*|custody|jail\w*|sentenc\w+|prison|convict\w*|guilty)\b|(?<![신])구속|체포|수감|징역|실형|유죄|벌금|집행유예/i,
    /\b(?:releas\w+|freed|acquit\w*)\b|석방|무죄|풀려/i,
  ],
  [
    /\b(?:suspend\w*|suspension|revok\w+)\b|정지|박탈/i,
    /\b(?:licen[cs]ed?|permit\w*|authori[sz]\w+)\b|허가|인가/i,
  ],
  [/\b(?:each|apiece)\b|각각/i, /\b(?:combined|together|in total)\b|합쳐|합계|합산/i],
  [
    /\b(?:accept\w*|agree[ds]?|admit\w*|acknowledg\w+)\b|수용|동의|인정|시인/i,
    /\b(?:den(?:y|ies|ied)|refus\w+|reject\w*|disput\w+)\b|부인|거부|거절|반박|일축/i,
  ],
  [
    /\b(?:join(?:tly|t)|together|both)\b|공동|함께|같이|합쳐|합계/i,
    /\b(?:alone|solely|separately|independently|by itself|on (?:its|their|his|her) own)\b|단독|따로|각자|혼자|독자|[가-힣A-Za-z]만 \d/i,
  ],
  [/\b(?:domestic\w*|at home)\b|국내/i, /\b(?:abroad|overseas|foreign)\b|해외|국외/i],
]

/** Who buys from somebody is sold to. */
function isConverse(text: string, all: string): boolean {
  const sells = /\b(?:sold|sells?|selling) [^.]*\bto\b|[에에게] [^.]*(?:매각|팔)/i
  const buys =
    /\b(?:bought|buys?|buying|acquir\w+) [^.]*\bfrom\b|(?:에서|로부터|에게서) [^.]*(?:인수|매입|사들|영입)/i
  return (sells.test(all) && buys.test(text)) || (buys.test(all) && sells.test(text))
}

/** What two sides do in two words: who sells is no buyer. */
const TRADES: Poles[] = [
  [/수주/, /발주/],
  [
    /\b(?:acqui\w+|buy(?:s|ing)?|bought|purchas\w+)\b|인수|매입|사들[이인여]|(?:에서|로부터) [^.]*영입/i,
    /\b(?:sell(?:s|ing)?|sold|divest\w*)\b|매각/i,
  ],
  [
    /\b(?:rais(?:e|es|ed|ing) (?:\S+ ){0,3}(?:million|billion|funds?|capital)|funding)\b|유치|조달|투자를? ?받/i,
    /\b(?:invest(?:s|ed)? (?:\S+ ){0,4}in)\b|투자했|출자했/i,
  ],
]

/** Whether it is told from the other side: then the parts change with the word. */
function isOtherSide(trade: Poles, said: Said, ground: Ground): boolean {
  if (ground.texts.some((one) => areCrossed(said, one, true))) return true
  return (
    trade !== TRADES[0] &&
    isConverse(said.text, ground.all) &&
    !ground.texts.some((one) => keepsActor(said, one))
  )
}

/** What else says that a figure grew, or that it shrank. */
const MORE =
  /\b(?:more|larger|bigger|up|add(?:s|ed|ing)?|gained|rais\w+|advanc\w+|rebound\w*|rall(?:y|ied)|boost\w*|swell\w*|swollen|accelerat\w+|upgrad\w+|hik\w+|leap\w*|leapt|spik\w+|balloon\w*|mount\w*|quicken\w*|top(?:s|ped)|exceed\w*|step\w* up|put up|doubl\w+|tripl\w+|build\w* up|recover\w*|improv\w+|highest|warm\w*|hotter)\b|많|높|뛰[어었]|뛴|치솟|솟[구은았]|껑충|불[었어리]|가팔라|급증|반등|개선|두 배|곱절|갑절|넘[어었]|최고|더 /
const LESS =
  /\b(?:fewer|less|smaller|down|cut|lost|los(?:e|es|ing)|shed|declin\w+|discount\w*|trim\w*|slash\w*|shav\w+|par(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|slip\w*|slid\w*|tumbl\w+|halv\w+|erod\w+|s[iau]nk\w*|dip\w*|dwindl\w+|weaken\w*|soften\w*|curb\w*|curtail\w*|scal\w+ back|lop\w*|knock\w*|downgrad\w+|retreat\w*|contract(?:s|ed|ing)|lowest|cooler|colder|cooled|cheap\w*|sav(?:e|es|ed|ing))\b|적[은었]|낮|내린|깎|삭감|할인|(?<![부확승용묵공시기])인하|내려|반토막|쪼그라|위축|뒷걸음|주저앉|급감|둔화|절감|아끼|덜 |빠졌|밑도|최저/

/** Changes of a figure, as a sentence says them and as its facts may. */
const CHANGES = (POLES[0] as Poles).map((pole, at) => ({
  said: pole,
  held: new RegExp(`${pole.source}|${[MORE, LESS][at]?.source}`, 'i'),
}))

/** From 6 to 10: what grows and shrinks between two figures is seen from them. */
function isReckoned(text: string): boolean {
  const [first, last, ...more] = [
    ...text.replace(/\d+[월일년시]/g, '').matchAll(/(?<![\d.,가-힣])\d[\d,.]*(?=[곳개명대건]| )/g),
  ]
    .map(([digits]) => Number(digits.replaceAll(',', '')))
    .slice(-2)
  if (!/이던|였던|에서|\bfrom\b/.test(text)) return false
  if (first === undefined || last === undefined || more.length > 0 || first === last) return false
  return ((last > first ? POLES[0]?.[0] : POLES[0]?.[1]) as RegExp).test(text)
}

/** Of a figure, and not of talk that grows. */
function changes(text: string, word: RegExp): boolean {
  const figures = text.replace(NO_FIGURE, (one) => one.replace(/\d/g, '-')).replace(TRENDS, '')
  const found = word.exec(figures)
  return found !== null && /\d/.test(figures.slice(Math.max(0, found.index - 24), found.index + 40))
}

/** 물가 상승세: what goes up there is no figure of the sentence. */
const TRENDS =
  /(?:상승|하락|증가|감소|성장)(?:세|률|폭)|(?:물가|수온|기온|해수면|유가|금리|비용|원가|환율) ?(?:상승|하락)/g

/** Days and times, which nothing raises. */
const NO_FIGURE =
  /\d+ ?(?:년|월|일|시|분기|분|차|회차|호)(?![가-힣]{2})|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b20\d\d\b/g

function isTurned([one, other]: Poles, said: string, all: string): boolean {
  const turned = (a: RegExp, b: RegExp) =>
    a.test(said) && !a.test(all) && b.test(all) && !b.test(said)
  return turned(one, other) || turned(other, one)
}

/** A와 B 모두: of those who are named, and of no others. */
function withoutListed(text: string): string {
  return text.replace(/(?<=(?:[와과]|및) \S+(?: \S+){0,2} )모두/g, '함께')
}
/** Lengths of time without a figure: "within hours" is not "within days". */
const SPANS = [
  /\b(?<!\d )minutes\b|(?:몇|수) ?분/i,
  /(?<!\d )\bhours\b|(?:몇|수) ?시간/i,
  /(?<!\d )\bdays\b|며칠|수일/i,
  /(?<!\d )\bweeks\b|(?:몇|수) ?주/i,
  /(?<!\d )\bmonths\b|(?:몇|수) ?(?:달|개월)/i,
  /(?<!\d )\byears\b|(?:몇|수) ?(?:년|해)/i,
]

/** How often: every month is not every year. */
const TURNS = [
  /\b(?:(?:every|a|per|each) (?:single )?year|annual(?:ly)?|yearly)\b|해마다|매년|연간|(?<![가-힣\d])연 ?\d|(?<![가-힣])연(?:산|봉|매출|소득|수입|생산량?|순익|이용객|발전량)(?=[은는이가을를 ])/i,
  /\b(?:(?:every|per|each) month|monthly)\b|\d[^.,;]{0,16} a month\b(?! (?:ago|earlier|before|later))|매달|매월|다달이|(?<![가-힣\d])월 ?(?:평균 ?)?\d/i,
  /\b(?:(?:every|per|each) week|weekly)\b|\d[^.,;]{0,16} a week\b(?! (?:ago|earlier|before|later))|매주|(?<![가-힣])주 ?\d+(?:회|번|차례|일)|\btimes a week\b/i,
  /\b(?:(?:every|per|each) day|daily)\b|\d[^.,;]{0,16} a day\b(?! (?:ago|earlier|before|later))|하루 ?(?:평균 ?|최대 ?)?\d|일평균|매일|날마다|\btimes a day\b/i,
]

const PARTIAL =
  /\d+\S* ?(?:가운데|중) \S*\d|\b(?!total)\w+ (?:out )?of (?:the |its )?(?:\d+|two|three|four|ten|seven|five|six|eight|nine|twelve|dozen)\b/i
/** A part of it is not the whole. */
const SOME = /일부|부분적|\bsome (?!\d)|\b(?:part of|parts of|partial\w*|partly)\b/i
const WHOLE =
  /(?<![가-힣])전 ?(?:구간|노선|지역|매장|제품|차종|부문|공정|점포)|전면(?!에)|전체|\b(?:the (?:whole|entire)|entirely|completely|in full)\b/i
const ALL =
  /\b(?:all|every|both(?! (?:compan|sides|firms|parties)))\b|모두|전부|모든|전액|전량|둘 다/i

function isOtherSpan(text: string, all: string, spans: RegExp[]): boolean {
  const brought = spans.some((span) => span.test(text) && !span.test(all))
  return brought && spans.some((span) => span.test(all) && !span.test(text))
}
