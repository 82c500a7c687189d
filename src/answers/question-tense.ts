// Whether a question asks for what has happened or for what was planned. Pure.

/** "How much did they pay?" 언제 나왔어? It asks for what has happened, and not for what somebody said or agreed. */
export function asksDone(text: string): boolean {
  if (OF_PLANS.test(text)) return false
  return DONE.test(text) || endsInPast(text) || SETTLED.test(text)
}

/** "When was it supposed to come out?" */
export function asksPlan(text: string): boolean {
  return PLAN.test(text)
}

const DONE = /\b(?:did|was|were|has|have|had|already)\b|이미|벌써/iu
const PLAN =
  /\b(?:supposed to|due(?! to (?:an?|the|its|their|this|that)\b)|originally|initially|scheduled|planned|slated|meant to)\b|당초|원래|애초|예정|나온다고|계획/iu
/** Acts that are about plans: they are told by what is planned. */
const OF_PLANS = new RegExp(
  `${PLAN.source}|\\b(?:will|would|plan\\w*|expect\\w*|intend\\w*|going to|aim\\w*|hope\\w*|want\\w*|estimat\\w*|project(?:ed|s)?|forecast\\w*|s(?:eek|ought)\\w*|demand\\w*|agree\\w*|pledge\\w*|commit\\w*|promise\\w*|decid\\w*|announc\\w*|sa(?:y|id|ys)|call\\w*|ask\\w*|earmark\\w*|set aside|target\\w*|should|might|may|reveal\\w*|disclos\\w*|t(?:ell|old)|report\\w*|on time|in time|late)\\b|기로|다고|라고|[다라]\\s(?:했|하[더지나]|그[랬러])|[ㄴ다란한된]대|약속|합의|발표|추산|예상|전망|목표|요구|청구|정했|정해|잡았|말했|밝혔|공개|전했|까지`,
  'iu',
)

/** Verbs of settling, as they stand before a noun. */
const SETTLED =
  /(?:확정|지급|집행|납부|판결|선고|배상)[한된](?!\s?[거것건])|(?:처음|최초로|먼저)\s(?:\S+\s){0,2}(?:받은|타낸|따낸|산|도입한|뽑힌|선정된|가져간)\s/u

/** The last word has the final ㅆ of the past, and is neither "is there" nor "would". */
function endsInPast(text: string): boolean {
  const last = /(\p{Script=Hangul}+)[^\p{L}]*$/u.exec(text)?.[1] ?? ''
  return [...last].some((one) => hasSsangSios(one) && one !== '있' && one !== '겠')
}

const FIRST_SYLLABLE = 0xac00
const FINALS = 28
const SSANG_SIOS = 20

function hasSsangSios(syllable: string): boolean {
  return ((syllable.codePointAt(0) ?? 0) - FIRST_SYLLABLE) % FINALS === SSANG_SIOS
}
