// What turns a sentence round: negation, the direction of a change, and how sure it is.
import { sensesOf } from '../language/glossary.ts'
import { findNames } from '../language/names.ts'
import { soundKey } from '../language/sound-key.ts'
import type { Lang } from '../language/language.ts'
import { isStopWord, wordsOf } from '../language/words.ts'
import type { GateWords, Refusal } from './gate.ts'
import { type Ground, newsGlossary, type Said } from './gate-ground.ts'

/** Refuses a sentence that says the opposite of its facts, or says it more or less surely. */
export function judgeTurns(words: GateWords, said: Said, ground: Ground): Refusal | null {
  if (!negationHolds(words, said, ground)) return 'negation'
  if (POLES.some((poles) => isTurned(poles, said.text, ground.all))) return 'direction'
  if (
    !POLES.slice(0, 1).every((poles) =>
      poles.every((pole) => !pole.test(said.text) || pole.test(ground.all)),
    )
  )
    return 'direction'
  if (
    said.lang === 'en' &&
    ground.langs.has('en') &&
    SPANS.some((span) => span.test(said.text) && !span.test(ground.all))
  )
    return 'amount'
  if (EXTREMES.some((word) => word.test(said.text) && !word.test(ground.all))) return 'direction'
  return statusHolds(said, ground) ? null : 'status'
}

const NO_EN =
  /\b(?:not|no longer|never|without|neither|nor|none|nobody|nothing|cannot|no|fail(?:ed|s|ing)? to|den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing) to|refus(?:e|es|ed|ing) to|rul(?:e|es|ed|ing) out|unable to|reject(?:s|ed)?|undisclosed|unconfirmed)\b|n[’']t\b/gi
const NO_KO =
  /않|못[했하한할해 ]|못\s|없[었는을이고으도다음습던지]|아니(?!냐)|(?<![가-힣])안 [가-힣]|(?<![가-힣])미[공확][개정]|부인|무산|사실무근|거절|거부|실패|부정했|일축/g

function negations(text: string, lang: Lang): RegExpMatchArray[] {
  return [...text.matchAll(lang === 'ko' ? NO_KO : NO_EN)]
}

function negationHolds(words: GateWords, said: Said, ground: Ground): boolean {
  const own = negations(said.text, said.lang)
  const known = ground.texts.map(({ text, lang }) => ({ text, lang, found: negations(text, lang) }))
  if (own.length > 0) {
    const mostKnown = Math.max(...known.map(({ found }) => found.length))
    // Two languages negate in different places; within one a further negation turns something round.
    const same = known.filter(({ lang }) => lang === said.lang)
    const most =
      same.length > 0 ? Math.max(...same.map(({ found }) => found.length)) : mostKnown * 2
    return (
      mostKnown > 0 && own.length <= Math.max(most, 1) && sharesNegated(words, said, own, known)
    )
  }
  return known.every(({ text, lang, found }) =>
    found.every((match) => !touches(words, said, negatedWords(text, lang, match), lang)),
  )
}

type Known = { text: string; lang: Lang; found: RegExpMatchArray[] }

/** What a sentence negates is what its facts negate. */
function sharesNegated(
  words: GateWords,
  said: Said,
  own: RegExpMatchArray[],
  known: Known[],
): boolean {
  const theirs = known.flatMap(({ text, lang, found }) =>
    found.flatMap((match) => negatedWords(text, lang, match, 6)),
  )
  const same = known.some(({ lang }) => lang === said.lang)
  const marks = new Set(theirs.flatMap((word) => marksOf(words, word)))
  return own.every((match) => {
    const mine = negatedWords(said.text, said.lang, match, 6)
    const comparable = (word: string) => marksOf(words, word).some((mark) => /^[sv]:/.test(mark))
    const known = mine.filter((word) => same || comparable(word))
    if (!same && !theirs.some(comparable)) return true
    // One word alone may have no counterpart in the other language that is known.
    if (!same && known.length < 2) return true
    return known.length === 0 || mine.some((word) => marksOf(words, word).some((m) => marks.has(m)))
  })
}

/** What a word can be known by in another language: itself, its senses, happenings and sound. */
function marksOf(words: GateWords, word: string): string[] {
  const key = soundKey(word)
  return [
    word,
    ...(/^[가-힣]{2,}/.test(word) ? [word.slice(0, 2)] : []),
    ...sensesOf(newsGlossary(), word).map((sense) => `s:${sense}`),
    ...findNames(words.events, word).map((event) => `v:${event.id}`),
    // cancellation, disruption: the verb within.
    ...(/^[a-z]{8,}$/.test(word) ? findNames(words.events, word.slice(0, 6)) : []).map(
      (event) => `v:${event.id}`,
    ),
    ...(key === null ? [] : [`k:${key}`]),
  ]
}

/** The content words that a negation stands with: behind it in English, around it in Korean. */
function negatedWords(text: string, lang: Lang, match: RegExpMatchArray, reach = 3): string[] {
  const at = match.index ?? 0
  const end = at + match[0].length
  const content = (part: string) => wordsOf(part).filter((word) => !isStopWord(word))
  if (lang === 'en') {
    const self = content(match[0])
    const after = content(text.slice(end).split(/[,;.]|\b(?:but|and|because|while)\b/)[0] ?? '')
    return [
      ...self,
      ...(after.length > 0 ? after : content(text.slice(0, at)).slice(-reach)),
    ].slice(0, reach + self.length)
  }
  const start = text.lastIndexOf(' ', at) + 1
  const word = text.slice(start).split(/[\s,.]/)[0] ?? ''
  return [...content(text.slice(0, start)).slice(-(reach - 1)), ...content(word)]
}

/** Whether the sentence speaks of most of what is negated, in either language. */
function touches(words: GateWords, said: Said, negated: string[], lang: Lang): boolean {
  if (negated.length === 0) return false
  const own = new Set(wordsOf(said.text).flatMap((word) => marksOf(words, word)))
  for (const event of findNames(words.events, said.text)) own.add(`v:${event.id}`)
  const across = lang !== said.lang
  const shared = negated.filter((word) => marksOf(words, word).some((mark) => own.has(mark)))
  // Across languages half of the words have no counterpart that is known.
  return shared.length > 0 && shared.length * (across ? 4 : 2) >= negated.length
}

type Poles = [RegExp, RegExp]

/** Opposites in both languages. A sentence may have a pole that its facts have, or when they have neither. */
const POLES: Poles[] = [
  [
    /\b(?:ris(?:e|es|en|ing)|rose|increas\w+|gr[eo]w\w*|gain\w*|climb\w*|jump\w*|surg\w+|soar\w*|higher|(?<!set |line-)up (?:by|from|\d)|expand\w*)\b|늘[어었리렸]|늘고|증가|상승|올랐|올라|오른|급등|성장|확대/i,
    /\b(?:f[ae]ll(?:s|en|ing)?|drop\w*|declined (?:by|from|\d)|decreas\w+|shrank|shr[iu]nk\w*|lower\w*|(?<!went |came )down (?:by|from|\d)|plung\w+|slump\w*|slid|reduc\w+)\b|줄[어었이였]|줄고|감소|하락|내렸|떨어|급락|축소/i,
  ],
  [
    /\b(?:sign(?:s|ed|ing)?|conclud\w+|seal(?:s|ed)?)\b|체결|서명|맺[었은어]/i,
    /\b(?:terminat\w+|cancel\w*|scrap\w*|call(?:s|ed)? off|withdr[ae]w\w*|abandon\w*|tore up|end(?:s|ed) the)\b|해지|파기|취소|철회|백지화|종료했/i,
  ],
  [
    /\b(?:restor\w+|recover\w*|back to normal|resum\w+|fixed|back up)\b|복구|정상화|재개|회복/i,
    /\b(?:crash\w*|halt\w*|suspend\w*|knocked|collaps\w+|paralys\w+|went down|still down)\b|멈[췄춘추]|중단|먹통|마비|다운/i,
  ],
  [/\b(?:profits?|surplus)\b|이익|흑자/i, /\b(?:loss(?:es)?|deficit)\b|손실|적자/i],
  [
    /\b(?:acqui\w+|buy(?:s|ing)?|bought|purchas\w+)\b|인수|매입/i,
    /\b(?:sell(?:s|ing)?|sold|divest\w*)\b|매각/i,
  ],
  [
    /\b(?:allow\w*|let(?:s)?|permit\w*|approv\w+|may pursue|may proceed|go ahead|granted)\b|허용|승인|허가|인용/i,
    /\b(?:dismiss\w*|ban(?:s|ned)?|reject\w*|block(?:s|ed)?|barred|threw out|may not)\b|기각|금지|반려|불허|각하/i,
  ],
  [
    /\b(?:join(?:s|ed)?|appoint\w*|hir(?:e|es|ed)|recruit\w*|named|elected|chosen)\b|영입|선임|임명|합류|취임|확정/i,
    /\b(?:resign\w*|step(?:s|ped)? down|quit|fired|dismissed|ousted|left the)\b|사임|사퇴|해임|퇴임|경질/i,
  ],
  [
    /\b(?:unfair\w*|unfavou?rable|disadvantage\w*)\b|불공정|불리/i,
    /(?<!un)\b(?:fair|favou?rable|advantageous)\b|(?<!불)공정한|유리/i,
  ],
  [
    /\b(?:begin\w*|beg[au]n|start\w*|launch\w*|open(?:s|ed)?)\b|시작|개시|출시|착수|열[렸린]/i,
    /\b(?:clos(?:e|es|ed)|stop\w*|ceas\w+|ends?|ended|finish\w*|shut)\b|종료|끝[난났내]|폐쇄|중지|닫/i,
  ],
  [
    /\b(?:public|disclosed)\b|공개[했된됐]|밝혔/i,
    /\b(?:secret\w*|private(?:ly)?|confidential|undisclosed)\b|비공개|비밀|미공개/i,
  ],
  [
    /\b(?:delay\w*|postpon\w*|late)\b|지연|연기|늦/i,
    /\b(?:on time|ahead of schedule|early|brought forward)\b|제때|앞당|예정대로|정시/i,
  ],
  [/\b(?:delay\w*)\b|지연/i, /\b(?:cancel\w*)\b|결항|취소/i],
  [
    /\b(?:more|over|above|exceed\w*|at least)\b|이상|초과|넘[는을어었게]|최소/i,
    /\b(?:less|fewer|under|below|at most|up to)\b|이하|미만|최대|못 미/i,
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
    /\b(?:oppos\w+|critici[sz]\w+|condemn\w*|against the)\b|반대|비판|규탄/i,
  ],
  [
    /\b(?:before|ahead of|prior to)\b|이전|앞서|전에/i,
    /\b(?:after|following|since)\b|이후|뒤에?|다음|부터/i,
  ],
  [/\b(?:first half|opening half)\b|상반기/i, /\b(?:second half|latter half)\b|하반기/i],
  [
    /\b(?:suppl(?:y|ies|ied)|provid\w+)\b|공급|제공/i,
    /\b(?:receiv\w+|import\w*)\b|공급받|제공받|수입했/i,
  ],
  [
    /\b(?:accept\w*|agree[ds]?|admit\w*|acknowledg\w+)\b|수용|동의|인정|시인/i,
    /\b(?:den(?:y|ies|ied)|refus\w+|reject\w*|disput\w+)\b|부인|거부|거절|반박|일축/i,
  ],
  [
    /\b(?:join(?:tly|t)|together|both)\b|공동|함께|같이/i,
    /\b(?:alone|solely|separately|independently|by itself)\b|단독|따로|각자|혼자|독자/i,
  ],
  [/\b(?:domestic\w*|at home)\b|국내/i, /\b(?:abroad|overseas|foreign)\b|해외|국외/i],
]

function isTurned([one, other]: Poles, said: string, all: string): boolean {
  const turned = (a: RegExp, b: RegExp) =>
    a.test(said) && !a.test(all) && b.test(all) && !b.test(said)
  return turned(one, other) || turned(other, one)
}

/** Lengths of time without a figure: "within hours" is not "within days". */
const SPANS = [
  /\bminutes\b/i,
  /\bhours?\b/i,
  /\bdays\b/i,
  /\bweeks\b/i,
  /\bmonths\b/i,
  /\byears\b/i,
]

/** Words that take in everything, or set a record: a fact must hold them. */
const EXTREMES = [
  /\b(?:all|every|entire(?:ly)?|whole|completely|fully|total(?:ly)?)\b|모두|모든|전부|전체|전원|완전히|일제히|전량/i,
  /\b(?:only|sole(?:ly)?|exclusive(?:ly)?|merely)\b|유일|독점|오직|단독|만이/i,
  /\b(?:largest|biggest|highest|record(?:-\w+)?|most (?:expensive|valuable|powerful)|unprecedented|historic)\b|최대|최고(?!경영|재무|기술|운영|정보|위)|역대|사상|유례/i,
  /\b(?:first[- ]ever|the first (?:time|company|in))\b|최초|처음/i,
  /\b(?:permanent(?:ly)?|forever|indefinite(?:ly)?|irrevocabl[ey])\b|영구|무기한|영원/i,
  /\b(?:immediate(?:ly)?|instantly|at once)\b|즉시|즉각|당장|곧바로/i,
  /\b(?:guarantee[ds]?|certain(?:ly)?|definite(?:ly)?|undoubtedly|surely)\b|보장|반드시|틀림없|확실/i,
  /\b(?:half|double[ds]?|twice|triple[ds]?|doubling)\b|절반|두 배|2배|배로|갑절|상반기|하반기/i,
]

const SPECULATES =
  /\b(?:may|might|could|possibly|perhaps|reportedly|allegedly|rumou?r(?:s|ed)?|speculat\w+|appear(?:s|ed)? to|seem(?:s|ed)? to|likely|thought to|believed to|said to be|considering|mull(?:s|ing|ed)?|unconfirmed)\b|관측|추측|루머|소문|듯[하 했]|듯$|수도? 있[다는을으]|가능성|전망|점쳐|아니냐|것으로 (?:보인|보고|알려|전해|예상|추정|전망|관측|추산)|알려졌|전해졌|알려진|의혹|내다[보봤]|본다\.?$|보고 있|불투명|설이/i
const ESTIMATES =
  /\b(?:estimat\w+|expect(?:s|ed|ation\w*)?|forecast\w*|project(?:s|ed|ion\w*)|predict\w*|(?:about|around|roughly|approximately) [\d$₩]|calculat\w+|put(?:s)? (?:the|it|that|its|their))\b|추산|추정|예상|전망|예측|계산|약 \d|\d\S*가량|\d\S* 정도|어림/i
const PLANS =
  /\b(?:will|would|plans?|planned|planning|aim(?:s|ed|ing)?|intend(?:s|ed)?|set to|due|to be|is to|are to|scheduled|slated|going to|target(?:s|ed)?|goal|hope(?:s|d)?|promis\w+|pledg\w+|seek(?:s|ing)?|ahead|upcoming|next|by \d{4}|until|ambition|vow(?:s|ed)?|want(?:s|ed)?|anticipat\w+|expect(?:s|ed)?|agreed to|commit\w*|proposal|proposed)\b|계획|예정|방침|목표|겠다|할 것|될 것|낼 것|구상|약속|나선다|나설|하기로|기로 (?:했|합의)|[가-힣](?:한다|된다|든다|린다|본다|간다|연다|운다|친다|는다|인다|받는다)(?=[.\s"”']|$)|앞두|까지|추진|도모|포부|의지|다짐|밝힐|할 방안|전망|예상|기대|[을를] 위해|오는|다음 달|내년|제안|상정|후보|다룬다|[될할을릴낼] /i
const CONFIRMS =
  /\b(?:confirm(?:s|ed|ation)?|official(?:ly)?|finali[sz]ed|definitive(?:ly)?|verified|proven?|it is certain)\b|확정|확인[됐했된되]|공식|입증|최종|판명/i
const SETTLES = new RegExp(
  `${CONFIRMS.source}|\\b(?:settle[sd]?|fix(?:ed|es)?|decid\\w+|named|chosen|select\\w+|cannot be right)\\b|정했|결정`,
  'i',
)
const DENIES =
  /\b(?:den(?:y|ies|ied|ial)|rul(?:es|ed) out|refut\w+|rebut\w*|reject(?:s|ed)? (?:the )?(?:claim|report|allegation)|withdr[ae]wn?|wrong(?:ly)?|not|no|nothing|none|never|without|declin\w+|refus\w+|dismiss\w*|disput\w+)\b|n[’']t\b|부인|반박|일축|사실무근|사실이 아니|아니|않|없|부정|틀[리렸]|정정|철회|반론|거절|거부|기각|삼가/i

function statusHolds(said: Said, ground: Ground): boolean {
  const { text } = said
  const { all, statuses } = ground
  const only = (...wanted: string[]) => statuses.every((status) => wanted.includes(status))
  const some = (...wanted: string[]) => statuses.some((status) => wanted.includes(status))
  const unsure = SPECULATES.test(text) || ESTIMATES.test(text)
  if (only('speculated', 'estimated') && !unsure && !ATTRIBUTES.test(text)) return false
  if (only('speculated', 'estimated') && CONFIRMS.test(text) && !CONFIRMS.test(all)) return false
  if (only('denied') && !DENIES.test(text)) return false
  if (DENIES_WORD.test(text) && !DENIES.test(all) && !some('denied')) return false
  if (GOSSIP.test(text) && !GOSSIP.test(all) && !some('speculated')) return false
  if (CONFIRMS.test(text) && !SETTLES.test(all) && (!some('confirmed') || ALLEGES.test(all)))
    return false
  if (ALREADY.test(text) && !ALREADY.test(all)) return false
  if (
    SPECULATES.test(text) &&
    !SPECULATES.test(all) &&
    !ESTIMATES.test(all) &&
    !some('speculated', 'estimated') &&
    !(HEARSAY_ONLY.test(text) && some('reported'))
  )
    return false
  const planned = PLANS.test(all)
  if (PLAN_WORD.test(text) && !planned && !some('announced')) return false
  return !(!PLANS.test(text) && plannedAlone(ground) && !unsure)
}

const ATTRIBUTES =
  /\b(?:according to|industry|analysts?|observers|critics|sources?|some|counted|insiders?|officials?|says?|said|told)\b|업계|증권가|일각|지적|주장|전문가|소식통|집계|관계자|말했|전했|밝혔/i
const DENIES_WORD = /\b(?:den(?:y|ies|ied)|refut\w+|ruled out)\b|부인|반박|일축|사실무근/i
const PLAN_WORD =
  /\b(?:plans? to|planned to|aims? to|intends? to|is set to|are set to|is scheduled|are scheduled|hopes? to|is to|are to|will)\b|할 계획|할 예정|할 방침|예정이|계획이|방침이|할 것이/i
const GOSSIP =
  /\b(?:speculat\w+|rumou?r\w*|possibly|perhaps|might|allegedly|unconfirmed|unverified)\b|관측|추측|루머|소문|아니냐|의혹|설이 /i
const ALREADY = /\b(?:already|has begun|have begun|has started|have started|completed)\b|이미|벌써/i
const ALLEGES =
  /\b(?:alleg\w+|claim\w*|argu\w+|accus\w+|critici[sz]\w+|suspect\w*)\b|주장|의혹|지적|비판|제기/i
const HEARSAY_ONLY = /\breportedly\b|알려졌|전해졌|알려진/i

/** Every text of the facts speaks of what is to come, and says so with a word of planning. */
function plannedAlone(ground: Ground): boolean {
  return (
    ground.texts.length > 0 &&
    ground.texts.every(({ text }) => STRONG_PLAN.test(text) && !DONE.test(text))
  )
}

const STRONG_PLAN =
  /\b(?:plans?|aims?|intends?|will|is to|are to|is slated|are slated|is due|set to|scheduled|to be)\b|계획|예정|방침|목표|겠다|할 것/i
const DONE =
  /\b(?:signed|launched|completed|settled|began|opened|said that it had|has (?:begun|signed|launched)|was|were|fell|rose|had)\b|[했됐었았렸졌났]다/i
