// Whether a report fills what an English question leaves open: an age of whom it names, a sum that is paid
// and not won, a count where it is asked for, a name beside the deed. Pure.
import { HELD, matchIn, type Reading } from './english-reading.ts'
import { predicateOf } from './english-predicate.ts'
import { isDay } from './english-roles.ts'
import { holdsName } from './english-types.ts'
import type { EnglishWord } from './english-words.ts'

/** What the report has of the kind fills something else. */
export function lacksFiller(reading: Reading): boolean {
  return FILLS.some((lacks) => lacks(reading))
}

const FILLS: readonly ((reading: Reading) => boolean)[] = [
  isAgeOfOthers,
  isSumOfOthers,
  lacksMeasured,
  lacksCountThere,
  lacksDoer,
  lacksOrigin,
  lacksYear,
  lacksBoth,
  lacksList,
  lacksPlaces,
]

const AGE =
  /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*),? (?:who is )?(?:aged )?\d{1,3}(?=[,.;)]| years)|\b\d{1,3}[- ]year[- ]old ((?:\p{L}+[ -]){0,5}?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/gu

/** "The 118-year-old mill in Tarn": the mill is so old, and Tarn is where it stands. */
const PLACED_THING = /^(?:\p{Ll}+[ -])+(?:in|at|near|of|on|from|outside|by) (?:the )?\p{Lu}/u

/** "How old is the swimmer Vamos?" Ages are told of others alone, each by the name beside it. */
function isAgeOfOthers({ kind, names, sentences, question }: Reading): boolean {
  if (kind !== 'age' || names.length === 0) return false
  const asked = new Set(names.map(({ raw }) => raw))
  const isAsked = (text: string) => text.split(/[^\p{L}'’-]+/u).some((word) => asked.has(word))
  // Of two of one family each has a first name.
  const isNamesake = (bearer: string) => {
    const told = bearer.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []
    const last = told.at(-1) ?? ''
    const full = new RegExp(`\\p{Lu}[\\p{L}-]+ ${last}`, 'u').test(question)
    return full && told.length > 1 && told.filter((one) => asked.has(one)).length === 1
  }
  const ages = sentences.flatMap((sentence, at) =>
    /\byears?[ -]old|\baged?\b|\p{L}, \d{1,3}[,.]|\bborn\b|birthday/iu.test(sentence)
      ? [{ sentence, before: sentences[at - 1] ?? '' }]
      : [],
  )
  if (ages.length === 0) return false
  return !ages.some(({ sentence, before }) => {
    const bearers = [...sentence.matchAll(AGE)]
      .map(([, one, other]) => one ?? other ?? '')
      .filter((bearer) => !PLACED_THING.test(bearer))
    if (bearers.length > 0) return bearers.some((bearer) => isAsked(bearer) && !isNamesake(bearer))
    // "The 22-year-old led": whoever was spoken of last.
    if (/^The \d{1,3}-year-old\b/.test(sentence))
      return isAsked(before) || !/\p{Lu}\p{L}+ \p{Lu}/u.test(before)
    return isAsked(sentence) || isAsked(before) || /\b(?:he|she|his|her|its?)\b/i.test(sentence)
  })
}

/** Sums by the words that say what becomes of them. */
const SUMS: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'paid',
    /\b(?:pay|pays|paid|cost|costs|price|spend|spent|buy|bought|fee)\b/i,
    /\b(?:pay|pays|paid|paying|cost\w*|pric\w+|spen[dt]\w*|buy\w*|bought|fees?|sold|sale|sell\w*|purchase\w*|acquir\w+|deal|takeover|charg\w+|worth|bill|ticket\w*)\b/i,
  ],
  ['won', /\b(?:win|won|prize)\b/i, /\b(?:win\w*|won|prize\w*|award\w*|jackpot|lottery)\b/i],
  ['lost', /\b(?:lose|lost|losses)\b/i, /\b(?:los[est]+\w*|deficit|damage\w*|stolen)\b/i],
]
const SUM =
  /(?:\p{Sc}\s?\d[\d.,]*|\d[\d.,]*\s?(?:[mbt]illion|bn|m|k)?\s?(?:won|dollars?|euros?|yen|pounds?|francs?|crowns?|kron\w+|rupees?|pesos?|yuan|marks?|zlotys?))/iu

/** "What did they pay for it?", where the only sum is what they had won. */
function isSumOfOthers({ kind, question, sentences, holders }: Reading): boolean {
  if (kind !== 'money') return false
  const { words, act } = predicateOf(question)
  const asked = SUMS.find(([, pattern]) => pattern.test(words[act]?.raw ?? ''))
  if (asked === undefined || asked[0] !== 'paid') return false
  const others = SUMS.filter(([name]) => name !== asked[0])
  return (
    holders.length > 0 &&
    holders.every((at) => {
      const parts = clausesOf(sentences[at] ?? '').filter((part) => SUM.test(part))
      return (
        parts.length > 0 &&
        parts.every(
          (part) =>
            UNPAID.test(part) ||
            (!asked[2].test(part) && others.some(([, , told]) => told.test(part))),
        )
      )
    })
  )
}

const UNPAID = /\b(?:turn\w* down|refus\w+|reject\w*|declin\w+|spurn\w*)\b.{0,40}\d/i

function clausesOf(sentence: string): string[] {
  return sentence.split(/[,;:]\s|\s(?=(?:after|before|when|while|which|who|because|and|but)\s)/)
}

/** Measures that a sum or a share is one of, with the words that tell it. */
const MEASURES: readonly RegExp[] = [
  /^(?:revenues?|turnover|sales|takings|income|receipts|earnings)$/i,
  /^(?:profits?|earnings|income|surplus)$/i,
  /^(?:salar(?:y|ies)|wages?|pay|paid|earns?|earned|income)$/i,
  /^(?:dut(?:y|ies)|tariffs?|tax(?:es)?|lev(?:y|ies))$/i,
  /^(?:debts?|loans?|owes?|owed|borrow\w*|liabilities)$/i,
  /^(?:rents?|lease[ds]?)$/i,
  /^(?:budgets?)$/i,
  /^(?:dividends?)$/i,
]
const MEASURED =
  /%|per ?cent|\p{Sc}\s?\d|\d[\d.,]*\s?(?:[mbt]illion|bn|m)?\s?(?:won|dollars?|euros?|yen|pounds?|francs?|crowns?|kron\w+|rupees?|pesos?|yuan|marks?|zlotys?|pence|cents?)\b|\bfree\b/iu
const MEASURE_ASKED =
  /^(?:and |so |but )?what (?:is|was|are|were|will be) (?:the |its |their |his |her )?(?:[\p{L}'’&-]+ ){0,5}?([\p{Ll}]+)(?= (?:of|on|for|in|at|before|after|that|which|last|this|when|per|a)\b|\?)/iu

/** "What was its revenue?" Sums are told, and none as revenue. */
function lacksMeasured({ question, sentences }: Reading): boolean {
  const noun = MEASURE_ASKED.exec(question)?.[1] ?? ''
  const measures = MEASURES.filter((one) => one.test(noun))
  if (measures.length === 0) return false
  return !sentences.some(
    (sentence) =>
      MEASURED.test(sentence) &&
      (sentence.match(/\p{L}+/gu) ?? []).some((word) => measures.some((one) => one.test(word))),
  )
}

/** "How many shops in Korea?" Shops are counted, and not there. */
function lacksCountThere({ kind, question, sentences, told, words, holders }: Reading): boolean {
  if (kind !== 'count') return false
  const there = /\b(?:in|at|on) ((?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)\??$/u.exec(
    question,
  )?.[1]
  const [counted] = words
  if (there === undefined || counted === undefined) return false
  const place = there.replace(/^the /, '')
  const isThere = (at: number) => (sentences[at] ?? '').includes(place)
  if (!sentences.some((_, at) => isThere(at)) || isThere(0) || isThere(1)) return false
  const counts = holders.filter((at) => matchIn(counted, told[at] ?? []) >= HELD)
  return counts.length > 0 && !counts.some(isThere)
}

/** "Which company built it?", "Who scored?" Wherever the deed is told nobody is named. */
function lacksDoer({ question, told, sentences }: Reading): boolean {
  const [, verb = ''] = DOER.exec(question) ?? []
  if (/^(?:and |so |but )?who\b/iu.test(question) && !PERSONAL.test(verb) && !HOLDING.test(verb))
    return false
  const { words, act } = predicateOf(question)
  const deed = words.find(({ raw }, at) => raw === verb && (at === act || act === -1))
  if (deed === undefined || deed.light || deed.families.length === 0) return false
  const places = told.flatMap((sentence, at) => (matchIn(deed, sentence) >= HELD ? [at] : []))
  if (places.length === 0) return HOLDING.test(verb) || AUTHORED.test(verb)
  return !places.some(
    (at) =>
      holdsName((sentences[at] ?? '').replace(PLACE, ''), question) ||
      ((told[at] ?? []).some(({ raw }) => PRONOUN.test(raw)) &&
        holdsName(sentences[at - 1] ?? '', question)),
  )
}

const DOER =
  /^(?:and |so |but )?(?:who|which (?:\p{Ll}+ )?(?:compan(?:y)|firm|group|chain|\p{Ll}*maker|manufacturer|bank|lender|insurer|airline|laboratory|university|hospital|institute|agency|club|studio|publisher|supplier|contractor|retailer|newspaper|builder|developer|brewery|bakery|museum|gallery|fund|charity|label|broadcaster|shipyard))(?: (?:has|had|was|is|will))? (\p{Ll}+)/iu
/** Where a deed is done is nobody. */
const PLACE =
  /\b(?:in|near|at|from|to|on|outside|off|across|around) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu
/** What a council or a company does not do, told of by its common noun. */
const PERSONAL =
  /^(?:scor|design|wrote|writ|paint|compos|invent|discover|direct|coach|train|photograph|translat|carv|sang|sing|drove|pilot|referee|captain|stole|found(?:ed)?$|star|play|conduct|illustrat|nominat|arrest|succeed|replac)/i
/** What somebody is to somebody: told nowhere, it is of nobody. */
const HOLDING =
  /^(?:own(?:s|ed)?|coach(?:es|ed)?|sponsor(?:s|ed)?|chair(?:s|ed)?|insure[sd]?|represent(?:s|ed)?|advise[sd]?|employ(?:s|ed)?|publish(?:es|ed)?|translate[sd]?|compose[sd]?|direct(?:s|ed)?)$/i
const AUTHORED =
  /^(?:designed|painted|invented|illustrated|photographed|nominated|refereed|captained|stole|wrote|sang|piloted)$/i
const PRONOUN = /^(?:he|she|it|they|who|which|we|i|his|her|its|their)$/i

/** "From which station?" It came from nowhere that is named. */
function lacksOrigin({ question, text }: Reading): boolean {
  if (
    !/^from (?:which|what) (?:\p{Ll}+ )?(?:site|station|port|airport|town|city|village|harbou?r|base|pier|cosmodrome|spaceport)\b/iu.test(
      question,
    )
  )
    return false
  const asked = question.toLowerCase()
  const from = [
    ...text.matchAll(
      /\b(?:from|left|out of|off|leaving|departed) (?:the |its )?(?:\p{Ll}+ ){0,3}?(\p{Lu}\p{L}+)/gu,
    ),
  ]
  return from.every(([, name = '']) => isDay(name) || asked.includes(name.toLowerCase()))
}

/** "In which year did he retire?" The years told are of other deeds. */
function lacksYear({ kind, question, told, holders }: Reading): boolean {
  if (kind !== 'year') return false
  const { words, act } = predicateOf(question)
  const deed = words[act]
  if (deed === undefined || deed.light) return false
  const near = (at: number, word: EnglishWord) => matchIn(word, told[at] ?? []) >= HELD
  return !holders.some((at) => near(at, deed))
}

/** "What cargo was it carrying?" Neither cargo nor carrying is told of. */
function lacksBoth({ head, words, matches, told, question }: Reading): boolean {
  const noun = head.at(-1)
  if (noun === undefined || noun.families.length === 0 || !/\b(?:what|which)\b/i.test(question))
    return false
  if (told.some((sentence) => head.some((one) => matchIn(one, sentence) >= HELD))) return false
  const others = matches.filter((_, at) => !head.some(({ raw }) => raw === words[at]?.raw))
  return others.every((row) => row.every((one) => one < HELD))
}

const LISTED =
  /\bwhich (two|three|four|five|six) (?:\p{Ll}+ )?(?:countr(?:y|ies)|cit(?:y|ies)|towns?|villages?|ports?|airports?|islands?|states?|regions?|provinces?|compan(?:y|ies)|firms?|banks?|clubs?|teams?|airlines?|brands?|part(?:y|ies)|players?|winners?|men|women|people|universities|schools|hospitals|rivals?|authors?|books?|films?)\b/iu
const LIST =
  /\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)*(?:, (?:the )?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)*)*,? (?:and|or) (?:the |in |to )?(?:[\p{Ll}'’]+ ){0,3}\p{Lu}[\p{L}'’.-]+/gu

/** "Which three ports?" No list of names is told that the question does not give. */
function lacksList({ question, sentences }: Reading): boolean {
  if (!LISTED.test(question)) return false
  const lists = sentences.flatMap((sentence) => sentence.match(LIST) ?? [])
  return !lists.some((list) =>
    (list.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).some((name) => !question.includes(name)),
  )
}

const PLACES_ASKED =
  /\b(?:in|to|from|at|near) (?:which|what) (?:\p{Ll}+ )?(?:towns?|cit(?:y|ies)|villages?|countr(?:y|ies)|districts?|provinces?|states?|islands?|ports?|airports?|regions?)\b/iu
const PLACED =
  /\b(?:in|at|near|from|to|outside|inside|of|around|between|across|and|off|through|for|on|over) (?:the |its )?(?:[\p{Ll}-]+ ){0,3}?(\p{Lu}[\p{L}-]+)|(\p{Lu}[\p{L}-]+)['’]s?\b|(\p{Lu}[\p{L}-]+), /gu

/** "In which towns did it happen?" Nothing is told to be in one where it is told. */
function lacksPlaces({ question, told, sentences }: Reading): boolean {
  if (!PLACES_ASKED.test(question)) return false
  const { words, act } = predicateOf(question)
  const deed = words[act]
  if (deed === undefined || deed.light) return false
  const isPlaced = (at: number) =>
    [...(sentences[at] ?? '').matchAll(PLACED)].some(([, ...names]) =>
      names.some((name) => name !== undefined && !isDay(name) && !question.includes(name)),
    )
  const places = told.flatMap((sentence, at) => (matchIn(deed, sentence) >= HELD ? [at] : []))
  return places.length > 0 && !places.some((at) => [at - 1, at, at + 1].some(isPlaced))
}
