// Words that deny, refuse, stop and leave out, in both languages.

export const NO_EN =
  /\b(?:not(?! (?:only|just|least|merely|simply)\b)|no longer|never|without|neither|nor|none|nobody|nothing|cannot|no(?!\. ?\d| (?:cost|charge|fee)s?\b| (?:later|earlier|sooner) than| less than| fewer than| more than| matter)|fail(?:ed|s|ing)? to|den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing) to(?! (?:a|an|the|its|about|around|just|only|nearly|almost|roughly|below|under|above|less|record|zero|as)\b| [$€£₩]?\d)|refus(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|unable to|reject(?:s|ed|ing)?|undisclosed|(?:turn|vote)(?:ed|d|s)? down|unconfirmed|undecided|unsettled|unclear|hardly|scarcely|barely|by no means|far from|yet to|untouched|unharmed|unaffected|stopped short of|untrue|unfounded|baseless|groundless|meritless|bogus|fabricated|false|avoid(?:ed|s)?|shunned|uncondition\w+)\b|n[’']t\b/gi
export const NO_KO =
  /(?<!못지 ?|머지)않|(?<!잘)못[했하한할해]|(?<!잘)못\s(?!미[치칠쳐쳤친])|(?<!끊임|틀림|어김|빠짐|다름|유례|아낌|변함|꾸밈|스스럼|거침|손색)없[었는을이고으도다음습던지어]|(?<!뿐만? ?)아니(?!냐)|(?<![가-힣])안 (?=[가-힣]*(?:[다고며면는던해돼된될했됐한할간갈온올나쓴쓸준줄]|지만|[어아]서?)(?:[ ,."”'’]|$|고|며))|(?<![가-힣])[미비][공확][개정](?! ?(?:중요 ?)?정보)|부인|무산|사실무근|(?<!의견 ?)거절|거부|실패|부정했|일축|(?<![대도])피했|(?<![대도])피하|삼갔|삼가|말을 아[꼈끼]|낭설|무혐의|불구속|불기소|불참|불발|불합치|부결|반려[했됐하되]|(?<=(?:가능성|여지|공격|개입)[을은도]? (?:완전히 |전적으로 )?)배제(?!할 수|하지|하기)/g
/** A thing that is gone: said in one text with a negation, in the other without. */
export const LACKS =
  /\b(?:lost|los(?:e|es|ing)|lack\w*|cut off|blackouts?|exclud\w+|fail\w*|miss(?:ed|es)?|short of)\b|정전|미달|밑도|밑돌|끊[겼기]|잃|제외/i
/** A refusal or a denial that is itself denied, and somebody who did not say it. */
export const DOUBLED =
  /(?:거절|거부|부인|반박|반대|실패|일축|취소|중단|정전)(?:하지|되지|을 하지) 않|(?:거절|거부|부인|반박|일축|피)한 (?:바|적)이? 없|정전된 (?:바|적)이? 없|피하지 않|배제(?:할 수|하지|하기엔?) ?(?:없|않|이르|못)|\b(?:too (?:early|soon)|premature) to (?:rule|den|exclud|dismiss)|\b(?:not|never|n[’']t|cannot) (?:be )?rul\w* (?:\w+ )?out|\b(?:not|never|n[’']t) (?:declin|den[iy]|refus|reject|fail|oppos)/i
export const UNSAID =
  /\bno (?:such |further |official |public )?announcements?\b|\b(?:not|never|n[’']t) (?:yet )?(?:say|said|announc|disclos|tell|told|report|claim|confirm|state)|(?<![가-힣])(?:밝히|말하|발표하|전하|설명하|공시하|주장하|추산하|집계하)지 않|(?<![가-힣])(?:밝힌|말한|발표한|전한|설명한|공시한|주장한|추산한|집계한) (?:바|적)[이은]? ?없/i

/** Where nothing is decided, it is not decided against. */
export const UNDECIDED =
  /\bno (?:final )?decisions?\b|\b(?:not|n[’']t|yet to) (?:yet )?(?:been )?decided?\b(?! (?:to|against))|\bundecided\b|(?:결정|확정|정해진?)\S{0,2} ?(?:것|바|사항|내용)[이은도]? ?(?:아직 )?없|(?:결정|확정)되지 않|정해지지 않|정하지 않/i
export const DECIDED_NOT =
  /\bdecided (?:not to|against)|\bdecision (?:not to|against)|지 않기로 (?:결정|확정|했|정했)/i

/** Verbs that deny by themselves, whatever stands beside them. */
export const REFUSES =
  /den[iy]|declin|refus|reject|rul|turn|vote|부결|반려|avoid|shun|거절|거부|부인|일축|피[했하]|삼[갔가]|아[꼈끼]|배제/i
/** What is no longer done, said with a verb of its own. */
export const STOPS =
  /\b(?:suspend\w*|stop\w*|halt\w*|end(?:s|ed)?|clos\w+|ground(?:s|ed)|cancel\w*|scrap\w*|drop\w*|ban(?:s|ned)?|lack\w*|shortage)\b|중단|정지|멈[췄춘추]|취소|폐지|금지|부족|없애|끊/i

/** What somebody says is not so. */
export const DENIAL =
  /(?:없|아니|않)\S{0,4}["”’]?(?:고|며) |\bsa(?:id|ys) [^.]*\b(?:not|never|no)\b/i

/** What nobody has said, in other words. */
export const UNKNOWN =
  /\bnot (?:been )?(?:made public|known|revealed|released)|undisclosed|알려지지 않|공개[하되]지 않|미공개/i

export const QUOTED_DENIAL = /(?:않다|않았다|아니라|없다)(?:며|고|면서).*(?:부인|반박|일축)/

/** In Amsterdam and not in London. */
export const INSTEAD = /\b(?:instead of|rather than)\b|대신/i

/** What is as it was, said with a negation and without one. */
const UNCHANGED =
  /\b(?:(?:did|does|do|has|have|had|will|would|is|was|are|were)(?: not|n[’']t) (?:be |been )?(?:chang|alter|revis|adjust|mov)\w*|no changes?|without change)\b|(?:바꾸|바뀌|변하|변경하|변경되|조정하|조정되|달라지|손대)지 않|(?:변화|변동|변경)[가이은는도]? ?없|\b(?:(?:very |only )?little|hardly|barely|scarcely|not much|almost un|virtually un|nearly un) ?changed|(?:거의|큰) (?:변동|변화)[가이은는도]? ?없|(?:(?:추가 )?(?:인상|인하|변동|조정|변경|증감|변화|수정)(?:이나|과|와|도|·|, ?|또는)? ?)+없이|\bwithout (?:an? |any |further )?(?:(?:rise|raise|increase|hike|cut|reduction|change|adjustment|alteration)s?(?: or | nor |, )?)+/gi
const KEEPS =
  /\b(?:unchanged|unaltered|flat|steady|on hold|kept?|keeps|held|maintain\w*|left|stays?|stayed|remain\w*)\b|동결|유지|그대로|제자리|보합/i

/** "did not change" where the other text has "left unchanged", "not on time" where it is late. Pure. */
export function withoutUnchanged(text: string, other: string): string {
  const timed = LATE.test(other)
    ? text.replace(NOT_ON_TIME, (one) => (/[가-힣]/.test(one) ? '늦게' : 'late'))
    : text
  return KEEPS.test(other) ? timed.replace(UNCHANGED, 'unchanged') : timed
}

/** What is late has not come on time. */
const LATE = /\b(?:late|delay\w*|overdue|behind)\b|늦|지연|미뤄|뒤늦|연체|밀[린리려렸]/i
const NOT_ON_TIME =
  /\b(?:not|never|n[’']t|fail(?:ed|s|ing)? to|without)(?: \w+){0,4} (?:on time|in time|on schedule|when due|by the deadline)\b|(?:제때|제시간에|제날짜에|기한 (?:내|안)에|기한까지)(?:에)? (?:[가-힣]+ )?[가-힣]+(?:지 (?:않|못)[가-힣]*)/gi

/** What is too little, and words for that. */
export const ENOUGH = /\b(?:enough|sufficient)\b|충분/i
export const SHORT = /\b(?:lack\w*|insufficient\w*|short\w*|inadequate)\b|부족|미흡|불충분|모자라/i
/** What costs nothing is not charged for. */
export const FREE = /\b(?:free|at no (?:cost|charge)|waiv\w+)\b|무료|무상|면제/i
export const CHARGES = /^(?:charg|fee|cost|pay|fare|요금|비용|수수료|돈|통행료|입장료)/i
/** Who is cleared has done no wrong. */
export const CLEARED = /\b(?:cleared|acquitted|exonerated)\b|무혐의|무죄|혐의를 벗/i
/** That it is planned says not what is planned. */
export const PLANNED = /^(?:plan|schedul|계획|예정|방침)/i

/** What was gone is there again. */
export const AGAIN =
  /\b(?:again|back|restor\w+|resum\w+|recover\w*|regain\w*)\b|복구|재개|정상화|되찾|회복/i

/** "unless it improves" is 나아지지 않으면. */
export const UNLESS = /\bunless\b/i
export const IF_NOT = /^\S{0,3}(?:으면|면|는 한)/

/** What did not work, said as a failure of it: 접속 장애 for 접속되지 않았다. */
export const DOWN =
  /\b(?:outages?|disrupt\w*|inaccessible|unavailable|unreachable|offline|failed|failures?|down|crash\w*|broke|faults?|errors?|out of (?:action|service))\b|장애|먹통|불통|마비|오류|다운|불가|고장|차질/i
export const WORKS =
  /^(?:access|connect|work|log|open|load|us[ei]|function|reach|call|pay|send|operat|run|접속|연결|작동|이용|사용|결제|로그인|열리|통화|가동|송금|운행|운항|발권|예약)/i
export const UNABLE =
  /\b(?:can|could|cannot|unable|able|work\w*|function\w*|load\w*|open\w*|connect\w*)\b|[되돼될된]지|(?:작동|동작|가동|실행|접속|연결)하지 (?:않|못)|(?:켜|열리)지 (?:않|못)|안 ?[되돼됐될]|못 ?[했하할한]|수 없/i
/** A win without a loss, a game without a goal. */
export const CLEAN =
  /\b(?:straight (?:games?|sets?|wins?|matches)|unbeaten|undefeated|shut ?out|clean sheet|swept|sweep|blank\w*|perfect)\b|무실점|무실세트|무패|완승|완봉|영봉|전승|연승|셧아웃|퍼펙트|싹쓸이/i
export const YIELDS =
  /^(?:drop|conced|los[et]|yield|allow|giv|surrender|lett|game|set|goal|run|point|내주|내준|허용|잃|지|패|세트|실점|한 판|골|점)/i
/** Who is kept out cannot do it. */
export const BARRED =
  /\b(?:barred|barring|bars|bann(?:ed|ing)|bans?|lock(?:ed|s|ing) (?:\S+ ){0,3}out|locked out|shut out|prevent\w*|block(?:ed|s|ing)?|prohibit\w*|forbid\w*|forbade|forbidden|off limits|stopp?(?:ed|s|ing)? \S+ (?:\S+ )?from|kept \S+ (?:\S+ )?(?:from|out)|stranded|trapped|cut off|disrupt\w*)\b|막[았아기는히혔힌을]|금지|차단|통제|제한|봉쇄|묶였|묶인|갇[혔힌히]|못하게|못하도록/i
/** What is left over has not been used. */
export const LEFT =
  /\b(?:unused|unspent|left ?over|leftovers?|left|remain(?:s|ed|ing|der)?|unsold|surplus)\b|남은|남는|남긴|남았|잔여|잔량|잔액|미사용|미소진|미판매/i
export const USES =
  /^(?:us[ei]?|used|spen[dt]|consum|sold|sell|exhaust|쓰|쓴|썼|쓸|사용|소진|소비|판매|팔|집행)/i
/** What is not renewed runs out. */
export const LAPSES =
  /\b(?:laps\w+|expir\w+|run(?:s|ning)? out|ends?|ending|terminat\w+|let(?:s|ting)? go)\b|만료|종료|끝[나난날내낸]|해지/i
export const RENEWS = /^(?:renew|extend|prolong|continu|연장|갱신|재계약|이어)/i
/** What is too low for something does not let it be done. */
export const TOO = /\btoo \w+ (?:for|to)\b|너무 [가-힣]+/i

/** Who cannot confirm it confirms nothing. */
export const UNCONFIRMED =
  /\b(?:unable|not|nor|cannot|never|refus\w+|declin\w+|fail\w*|without|no|neither|yet)(?: \w+){0,2}? (?:confirm\w*|verif\w*|finali[sz]\w*)|n[’']t (?:\w+ ){0,2}?(?:confirm\w*|verif\w*|finali[sz]\w*)|(?:확인|확정|입증)(?:해|할|된|하|되)?[가-힣]{0,2} ?(?:[가-힣]+ )?(?:수 ?없|않|못|없)/gi
/** The month, which is no verb. */
export const MONTH =
  /\b(?<=\b(?:in|by|from|since|until|till|through|of|early|late|mid|next|last|before|after|on|during|for|between|\d(?:st|nd|rd|th)?)[ -])May\b/g
/** What nobody has confirmed. */
export const NOT_CONFIRMED =
  /\b(?:not|never|n[’']t|yet to)(?: yet)? (?:been |be )?(?:confirm|verif|settl|decid)\w*|(?:확인|확정|결정)(?:된|되|하|할)?[가-힣]{0,2} ?(?:[가-힣]+ )?(?:없|않|못)|미확[인정]|미정/i

/** What is gone without, as 전기 공급이 끊겼다 says it. */
export const CUT = /끊[겼기긴어]|중단|정전|단전|단수|\b(?:cut off|lost|losing|lack\w*|outage)\b/i
/** What is called untrue, and the same said with a negation. */
export const NOT_SO =
  /사실과 (?:다르|달라|다른)|선을 그[었어은]|(?<![가-힣])(?:거짓|허위|오보)|\b(?:false|untrue|wrong|incorrect|inaccurate|baseless|fabricated)\b/i
export const NOT_TRUE =
  /사실[이은도]? ?(?:전혀 )?(?:아니|없)|사실무근|\b(?:not|isn[’']t|aren[’']t|wasn[’']t) (?:at all )?true\b|\bno truth\b|부인|\bden(?:y|ies|ied)/i
/** There having been no outage is no outage. */
export const NO_LACK =
  /\b(?:without|no|not|never)(?: \w+){0,3} (?:blackouts?|outages?|power cuts?)\b|정전[이은도]? ?(?:한 번도 )?없|무정전/i

/** Who says that it is not so, in words that deny nothing by themselves. */
export const DISPUTES =
  /\b(?:refut\w+|rebut\w*|disput\w+|contradict\w*|wrong|incorrect|inaccurate|pushed back|hit back|countered)\b|반박|사실과 (?:다르|다른|달라)|맞섰|맞서|선을 그[었어은]/i
/** A denial, and what it calls untrue. */
export const DENIES =
  /^(?:den|reject|untrue|unfounded|baseless|groundless|false|bogus|부인|일축|사실무근)/i

/** 삭감하지 못하도록 막았다: one ban. */
export const KEPT_FROM = /못하?(?:게|도록) ?(?:[가-힣]+ )?(?:막|금지|차단|제동|명령|했|하)/

/** The first in eleven years is one such as there was none for eleven years. */
export const FIRST_IN =
  /\bfirst\b[^.;]*\b(?:in|for|since)\b[^.;]*\b(?:years?|decades?|centur(?:y|ies)|months?|weeks?|days?|games?|matches|seasons?|(?:19|20)\d\d)\b|(?:년|개월|달|주|일|경기|시즌)여?(?: ?만에| ?만의| ?만이| ?만으로)|이[후래] (?:처음|첫)/i
export const FOR_YEARS =
  /\b(?:for|in) (?:the (?:past|last|first time in) )?(?:about |over |more than |nearly )?(?:\d+|[a-z]+(?:-[a-z]+)?) (?:years?|decades|months|weeks|days|games|matches|seasons)\b|\bsince\b|\d+여?(?:년|개월|주|일|경기|시즌) ?(?:동안|간|내내|넘게)|이[후래]로?/i

/** What is not planned is told as a plan. */
export const NO_PLAN =
  /\b(?:no|not have (?:any )?|without) (?:\w+ )?(?:plans?|intention)\b|(?:계획|방침|의향)[이은도]? ?(?:전혀 |아직 )?없/i
export const HAS_PLAN =
  /\b(?:plan(?:s|ned|ning)? to|intend\w* to|aims? to)\b|(?:할|될|릴|을|칠|낼) (?:계획|방침|예정)(?:이라고|이며|이다|을 밝)/i
