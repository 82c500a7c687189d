// Words that deny, refuse, stop and leave out, in both languages.

export const NO_EN =
  /\b(?:not|no longer|never|without|neither|nor|none|nobody|nothing|cannot|no(?!\. ?\d| (?:cost|charge|fee)s?\b| later than| less than| fewer than| more than| matter)|fail(?:ed|s|ing)? to|den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing) to|refus(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|unable to|reject(?:s|ed)?|undisclosed|turn(?:ed|s)? down|unconfirmed|undecided|unsettled|unclear|hardly|scarcely|barely|by no means|far from|yet to|untouched|unharmed|unaffected|stopped short of|untrue|unfounded|baseless|false|avoid(?:ed|s)?|shunned|uncondition\w+)\b|n[’']t\b/gi
export const NO_KO =
  /않|(?<!잘)못[했하한할해]|(?<!잘)못\s(?!미[치쳤친])|없[었는을이고으도다음습던지어]|아니(?!냐)|(?<![가-힣])안 [가-힣]|(?<![가-힣])[미비][공확][개정]|부인|무산|사실무근|거절|거부|실패|부정했|일축|피했|피하|삼갔|삼가|말을 아[꼈끼]|낭설/g
/** A thing that is gone: said in one text with a negation, in the other without. */
export const LACKS =
  /\b(?:lost|los(?:e|es|ing)|lack\w*|cut off|blackouts?|exclud\w+|fail\w*|miss(?:ed|es)?|short of)\b|정전|미달|끊[겼기]|잃|제외/i
/** A refusal or a denial that is itself denied, and somebody who did not say it. */
export const DOUBLED =
  /(?:거절|거부|부인|반박|반대|실패|일축|취소|중단|정전)(?:하지|되지|을 하지) 않|(?:거절|거부|부인|반박|일축|피)한 (?:바|적)이? 없|정전된 (?:바|적)이? 없|피하지 않|\b(?:not|never|n[’']t) (?:declin|den[iy]|refus|reject|fail|oppos)/i
export const UNSAID =
  /\b(?:not|never|n[’']t) (?:say|said|announc|disclos|tell|told|report|claim|confirm|state)|(?<![가-힣])(?:밝히|말하|발표하|전하|설명하|공시하|주장하|추산하|집계하)지 않/i

/** Verbs that deny by themselves, whatever stands beside them. */
export const REFUSES =
  /den[iy]|declin|refus|reject|rul|turn|avoid|shun|거절|거부|부인|일축|피[했하]|삼[갔가]|아[꼈끼]/i
/** What is no longer done, said with a verb of its own. */
export const STOPS =
  /\b(?:suspend\w*|stop\w*|halt\w*|end(?:s|ed)?|clos\w+|ground(?:s|ed)|cancel\w*|scrap\w*|drop\w*|ban(?:s|ned)?|lack\w*|shortage)\b|중단|멈[췄춘추]|취소|폐지|금지|부족|없애|끊/i

/** What somebody says is not so. */
export const DENIAL =
  /(?:없|아니|않)\S{0,4}["”’]?(?:고|며) |\bsa(?:id|ys) [^.]*\b(?:not|never|no)\b/i

/** What nobody has said, in other words. */
export const UNKNOWN =
  /\bnot (?:been )?(?:made public|known|revealed|released)|undisclosed|알려지지 않|공개[하되]지 않|미공개/i

export const QUOTED_DENIAL = /(?:않다|않았다|아니라|없다)(?:며|고|면서).*(?:부인|반박|일축)/

/** In Amsterdam and not in London. */
export const INSTEAD = /\b(?:instead of|rather than)\b|대신/i

/** What was gone is there again. */
export const AGAIN =
  /\b(?:again|back|restor\w+|resum\w+|recover\w*|regain\w*)\b|복구|재개|정상화|되찾|회복/i

/** "unless it improves" is 나아지지 않으면. */
export const UNLESS = /\bunless\b/i
export const IF_NOT = /^\S{0,3}(?:으면|면|는 한)/
