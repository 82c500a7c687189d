// The words by which English attributes what is said: verbs, and the shapes of sentences around them.

const SAYS =
  'apologi[sz]ed|said|says|say|told|tells|added|adds|noted|notes|announced|announces|stated|states|stating|explained|explains|confirmed|confirms|acknowledged|acknowledges|admitted|admits|insisted|stressed|emphasized|emphasised|argued|warn(?:ed|s)?|claimed|claims|disclosed|revealed|report(?:ed|s)|wrote|commented|responded|replied|pledged|promised|vowed|cautioned|recalled|remarked|conceded|maintained|indicated|unveiled|pointed out|asked'
const PLANS =
  '(?:will(?! be seen| likely)|plans?|planned|aims?|aimed|intends?|intended|hopes?|seeks?|anticipat(?:es|ed)|is set|are set|is preparing|are preparing|is planning|are planning|decided|agreed|expects? to|is to|are to)'
const ESTIMATES =
  'estimates?|estimated|forecasts?|projects|projected|puts?|values|valued|reckons?|calculat(?:es|ed)'
export const EXPECTS =
  'expects?|expected|predicts?|predicted|believes?|believed|thinks?|sees|suggests?|suggested|fears?|feared|speculates?|speculated|suspects?'
export const DENIES =
  'denied|denies|declined|declines|refused|refuses|dismissed|dismisses|rejected|rejects|rebutted|refuted|disputed|disputes|ruled out|rules out|would not (?:immediately )?(?:say|comment|confirm|be drawn|discuss|disclose|elaborate|name|respond|give|reveal)|did not comment|did not respond'
const ADVERBS =
  '(?:(?:also|has|have|had|initially|earlier|later|recently|previously|reportedly|then|further|however|previously|repeatedly|separately|already|now|still|only|flatly|categorically|firmly) )*'
const VERBS = `${SAYS}|${ESTIMATES}|${EXPECTS}|${DENIES}`
export const OPENING =
  /^(?:(?:However|Meanwhile|Moreover|Furthermore|Separately|Also|But|And|Still|Yet|Earlier|Later|Instead|In response|In a (?:statement|filing|press release|blog post|regulatory filing|note|report|letter|post)|At a [^,]{3,40}|On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Under the (?:plan|deal|agreement|contract|partnership)|As part of [^,]{3,50}|For (?:its|his|her|their) part|Now|Typically|Currently|Initially|Last \w+|This \w+|Through this|In addition),? )+/

export const SUBJECT = new RegExp(`^(?<name>[^“”"]{1,110}?),? ${ADVERBS}(?<verb>${VERBS})\\b`)
export const PLANNER = new RegExp(
  `^(?<name>[^“”"]{1,60}?),? (?:also |now |still |initially |has |have |had )*(?<verb>${PLANS})\\b`,
)
export const AFTER_QUOTE = new RegExp(
  `[,.?!…][”"’']+,? (?:(?<name>(?!(?:said|says|added|told|wrote) )[^“”",]{2,80}(?:, [^“”"]{2,60})?),? ${ADVERBS}(?:${VERBS})\\b|(?:${VERBS}) (?<name2>[^“”"]{2,90}?)(?=[,.]?(?:$| [“"]|, (?:adding|denying|noting|saying|in|at|on|who|referring|after|when)| in an?| on [A-Z]| at a|[.]|, )))`,
)
export const LAST = new RegExp(
  `, (?:(?<name>(?:the |an? )?[^,“”"]{2,70}?) ${ADVERBS}(?<verb>said|says|told|added|announced|reported|noted|wrote|warned|estimated|confirmed|acknowledged)(?: (?:on |in |at |late |earlier |to )?[^,“”"]{0,50})?(?:, citing [^“”"]{2,60})?|(?<verb2>said|says|added|noted|wrote|warned|estimated|reported) (?<name2>[A-Zat][^“”"]{2,110}))\\.?$`,
)
/** "KT withdrew the figure, saying …": who acts is who says. */
export const SAYING =
  /^(?<name>[A-Z][^“”",]{1,60}?) (?:has |have )?[a-z]+(?:ed|ew|t) [^“”"]{2,140}?, (?:saying|adding|stating|explaining)\b/
export const ACCORDING =
  /\b[Aa]ccording to (?<name>[^“”",.]{2,90}(?:\.(?=[A-Z\d])[^“”",.]*)?(?:, (?:an?|the) [^,.“”"]{3,60}(?=[,.]))?)/
export const NOT_NAME =
  /^(?:(?:Last|This|That|Next|In|On|By) )?(?:January|February|March|April|May|June|July|August|September|October|November|December) |(?:^|\s)(?:is|are|was|were|has|have|had|that|which|what|how|why|whether|who|when|while|because|if|as|would|could|may|might|did|does|do|been|being|it|there|will|to|not|\w+n['’]t)(?:\s|$)|(?:^|\s)(?:the|an?|its|his|her|their|of|for|from|with|by|in|on|at|and|or|this|these|some of|[\d$€£₩])$|[$€£₩]|\d{2}|\d\.\d|percent/
export const COMPANY = /company|firm|group|operator|carrier|bank/i
export const OFFICER =
  /spokes|chief|CEO|CFO|chair|president|executive|director|head of|founder|official/i
export const ANAPHORA =
  /^(?:he|she|they|the (?:spokes(?:person|man|woman)|insider|official|executive|source|analyst|professor|chief executive|minister|company|firm|group|operator|carrier|bank|ministry|agency|expert|person)|the (?:same )?(?:spokes\w+|official|source))$/i
export const SAYER =
  /^(?:the |an? |[A-Z])|^(?:(?:two|three|four|several|some|industry|market|company|government|local|people|senior) )*(?:sources?|people|persons|insiders|analysts|experts|officials|observers|watchers|media|police|prosecutors|firefighters|regulators|executives)\b/
export const OWN_NOUN =
  /^The (?:[a-z]+ )?(?:regulator|ministry|court|bank|company|agency|airline|carrier|union|city|government)\b/
export const OWN_NAME =
  /^((?:[A-Z][\p{L}\p{N}&.-]*)(?: [A-Z][\p{L}\p{N}&.-]*){0,3})(?:[’']s)? (?=[a-z])(?!and\b)/u
/** Who votes a plan down, or turns an offer down, decides: nothing that was said is denied. */
export const DECIDED =
  /declined (?:by|in|from|\d)|\b(?:reject|dismiss|refus)\w* (?:by [\d.]+ percent )?(?:(?:the|a|an|its|their|this|that) )?(?:\w+ ){0,2}(?:plan|offer|proposal|bid|request|motion|deal|appeal|transfer|suit|lawsuit|injunction)/i
