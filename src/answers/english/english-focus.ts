// What an English question asks for: the noun after its asking word, and the act that it asks about.
import type { Focus } from '../question-focus.ts'

const AUXILIARY =
  /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must|be|been)$/
const BREAK =
  /^(?:of|in|on|at|by|for|with|from|to|into|about|after|before|between|during|since|until|than|as|that|who|which|per|and|or|because|if|when|while|against|over|under|compared|according)$/
const DETERMINER = /^(?:the|a|an|its|their|his|her|our|this|that|these|those|any|all)$|['’]s?$/

/** Nouns that only say what kind of thing is asked for: an answer names one, and need not say so. */
const GENERIC =
  /^(?:compan(?:y|ies)|firms?|business(?:es)?|organi[sz]ations?|people|persons?|men|women|officials?|executives?|countr(?:y|ies)|nations?|states?|cit(?:y|ies)|places?|locations?|things?|kinds?|types?|sorts?|names?|times?|days?|dates?|years?|months?|weeks?|hours?|reasons?|causes?|numbers?|amounts?|figures?|percentage|percent|share|sum|size|value|worth|total|cost|costs|price|part|parts|role|plan|plans|status|state|situation|steps?|details?|difference|news|latest|else|money|of|more|bit|bits|areas?|exactly|next|new|sources?|evidence|point|goal|aim|purpose|name|term|conditions?)$/

/** Past forms that end in no -ed. */
const IRREGULAR = new Set(
  (
    'built held sold bought met left won lost began paid cut set hit fell rose led made took gave ' +
    'sent spent told chose broke found put shut grew drew rejoined'
  ).split(' '),
)

/** Verbs of news as they stand after "did", "will" or "to". */
const VERBS = new Set(
  (
    'accept acquire add agree aim announce apologise apologize appoint approve ask attend ban begin ' +
    'blame block build buy cancel cause change choose claim close compensate complete confirm ' +
    'continue contribute cost create criticise criticize cut cover decide decline delay demand deny ' +
    'develop dismiss double drop earn employ end expand expect expire extend fail fall file fine ' +
    'finish fire fix form found fund gain grow help hire hold increase introduce invest join keep ' +
    'launch lay lead leak leave lose lower meet merge miss move name negotiate offer open operate ' +
    'order own pay plan postpone pull publish purchase quit raise recall receive recover reduce ' +
    'refuse reject release renew repair replace resign restore return reveal rise sack seek sell ' +
    'send settle share shut sign spend split start step stop sue supply support suspend take target ' +
    'terminate train unveil use visit vote warn win withdraw'
  ).split(' '),
)

/** Adjectives that leave the kind as it is. */
const LOOSE =
  /^(?:other|new|next|big|biggest|large|largest|main|same|first|last|latest|exact|total|whole|full|final|good|best|own|more|further|joint|major|real|official|annual|yearly|total|overall)$/

const NUMBERS = /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|many|much|other)$/

/** Reads what an English question asks for. Pure; all parts are null where nothing can be told. */
export function englishFocusOf(text: string): Focus {
  const tokens = (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).map((token) =>
    token.replace(/n['’]t$/, ''),
  )
  const asked = askedPhrase(tokens)
  return {
    subject: null,
    asked: asked === null ? null : headOf(asked),
    said: actOf(tokens, asked !== null),
    holds: HOLDS.find(([pattern]) => pattern.test(text))?.[1] ?? null,
  }
}

/** "Which law firm": of a noun that only says the kind, the word before it says which. */
function headOf(phrase: readonly string[]): string | null {
  const noun = phrase.at(-1) ?? ''
  if (!GENERIC.test(noun)) return noun
  const before = phrase.at(-2) ?? ''
  return before === '' || LOOSE.test(before) || GENERIC.test(before) ? null : before
}

/** "which three budget airlines were": airlines; "what is KT's share price": price. */
function askedPhrase(tokens: readonly string[]): string[] | null {
  const at = tokens.findIndex((token, i) => /^(?:which|what)$/.test(token) || isHowMany(tokens, i))
  if (at === -1) return null
  const first = tokens[at + 1] ?? ''
  const direct = AUXILIARY.test(first) ? [] : nounPhrase(tokens, at + 1)
  const phrase = direct.length > 0 ? direct : definedNoun(tokens, at + 2)
  return phrase.length > 0 ? phrase : null
}

function isHowMany(tokens: readonly string[], at: number): boolean {
  return /^(?:many|much)$/.test(tokens[at] ?? '') && tokens[at - 1] === 'how'
}

/** Words up to the verb or preposition; where no auxiliary ends them, the first alone. */
function nounPhrase(tokens: readonly string[], from: number): string[] {
  const phrase: string[] = []
  for (const token of tokens.slice(from, from + 5)) {
    if (AUXILIARY.test(token) || BREAK.test(token)) return phrase
    if (isPast(token) && phrase.length > 0) return phrase
    if (!NUMBERS.test(token) && !DETERMINER.test(token)) phrase.push(token)
  }
  return from + 5 >= tokens.length ? phrase : phrase.slice(0, 1)
}

/** "what is the share price of": only a noun with an article or an owner is asked for. */
function definedNoun(tokens: readonly string[], from: number): string[] {
  // "What is the name of KT's chief technology officer": whose name it is.
  const named =
    tokens
      .slice(from, from + 4)
      .join(' ')
      .indexOf('name of') >= 0
  if (named) return nounPhrase(tokens, tokens.indexOf('of', from) + 1)
  const owner = tokens.slice(from, from + 3).findIndex((token) => DETERMINER.test(token))
  if (owner === -1) return []
  const phrase: string[] = []
  for (const token of tokens.slice(from + owner + 1)) {
    if (AUXILIARY.test(token) || BREAK.test(token) || isPast(token)) break
    phrase.push(token)
  }
  return phrase.length <= 3 ? phrase : []
}

/** The verb that is asked about: "when was it opened", "where will KT build". */
function actOf(tokens: readonly string[], subjectFirst: boolean): string | null {
  const aux = tokens.findIndex((token) => AUXILIARY.test(token))
  const after = tokens.slice(aux + 1)
  const helped = /^(?:do|does|did|will|would|can|could|should|may|might|must)$/.test(
    tokens[aux] ?? '',
  )
  const being = /^(?:is|are|was|were|be|been)$/.test(tokens[aux] ?? '')
  const act = after.find(
    (token, at) =>
      (at > 0 || subjectFirst) &&
      (isPast(token) ||
        (being && at > 0 && /.{3}ing$/.test(token) && !DETERMINER.test(after[at - 1] ?? '')) ||
        (helped && VERBS.has(token) && !DETERMINER.test(after[at - 1] ?? ''))),
  )
  return act ?? (aux === -1 ? (tokens.find(isPast) ?? null) : null)
}

function isPast(token: string): boolean {
  return IRREGULAR.has(token) || (token.length > 4 && /[^e]ed$/.test(token))
}

/** What an answer holds, by what is asked for. */
const HOLDS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bhow old\b|\b(?:age|birthday)\b/i,
    /\b(?:aged?|years?[ -]old|born)\b|\d\s?(?:세|살)|[출탄]생/iu,
  ],
  [
    /\bhow (?:tall|high|deep|wide|far)\b/i,
    /\b(?:met(?:er|re)|feet|foot|mile|kilomet|inch|km)|미터|킬로|㎞/iu,
  ],
  [
    /\b(?:share|stock) price\b|\bmarket (?:cap|value)/i,
    /\b(?:share|stock) price|\bshares? (?:rose|fell|closed|ended|gained|lost)|market cap|주가|종가|시가총액/iu,
  ],
  [/\b(?:salary|salaries|wages?)\b/i, /\b(?:salar|wage|paid|pay)|연봉|급여|임금|보수/iu],
  [/\b(?:e-?mail|telephone|website)\b/i, /@|www\.|https?:/i],
]
