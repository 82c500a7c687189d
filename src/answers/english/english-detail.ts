// Whether an article holds the detail that an English question asks for: a figure of what is counted, an
// age, the name of somebody. To be about the right happening is not enough. Pure.
import { VERBS } from './english-verbs.ts'
import { alike, asAmerican, lacksNameOf, sentencesIn, wordsOf } from './english-bearer.ts'

const FIGURE =
  /^(?:\d[\d,.]*(?:m|bn|k)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|dozens?|hundreds?|thousands?|million|billion|no|several|some|half)$/iu
const AUXILIARY =
  /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|in|on|at|of|per|for|from|to|by|a|with|worldwide|ever)$/
/** How many words may stand between a figure and what it counts. */
const BETWEEN = 4

/** Whether the article lacks the detail; false where the question asks for none that can be told. */
export function lacksDetail(question: string, article: string): boolean {
  return (
    lacksCount(question, article) ||
    lacksHarmed(question, article) ||
    lacksAge(question, article) ||
    lacksNameOf(question, article) ||
    lacksNumbered(question, article) ||
    lacksMake(question, article) ||
    TOLD_SO.some(([asked, told]) => asked.test(question) && !told.test(article))
  )
}

/** Whether the article tells of another than the question names. */
export function isOther(question: string, article: string): boolean {
  const english = !/\p{Script=Hangul}/u.test(question + article)
  return tellsOther(question, article) || (english && namesStranger(question, article))
}

/** "How many passengers were on board?" No figure counts any. */
function lacksCount(question: string, article: string): boolean {
  const asked = /^(?:(?:and|about|around|roughly|so),? )*how many (.+)/iu.exec(question)?.[1]
  if (asked === undefined) return false
  const counted: string[] = []
  for (const word of wordsOf(asked)) {
    const said = counted.length > 0 && /[^e]ed$/.test(word)
    if (said || AUXILIARY.test(word.toLowerCase()) || counted.length === BETWEEN) break
    if (word !== 'and') counted.push(word)
  }
  const unit = /^(?:cubic|square)$/i.exec(counted[0] ?? '')?.[0]
  if (unit && !new RegExp(`\\b${unit}|\\blit(?:re|er)s?\\b|\\bhectares?\\b`, 'iu').test(article))
    return true
  const isNoun = (word: string) =>
    !/(?:ing|ly)$|^(?:nearby|away|altogether)$/.test(word) && !VERBS.has(word)
  const nouns = counted.filter((word, at) => at === 0 || isNoun(word))
  const isCounted = alike(nouns.length === 2 ? nouns.slice(-1) : nouns)
  if (counted.length === 0) return false
  return !sentencesIn(article).some((told) =>
    told.some(
      (word, at) =>
        isCounted(word) &&
        told.slice(Math.max(0, at - BETWEEN), at).some((one) => FIGURE.test(one)),
    ),
  )
}

/** "How many people were injured?" Those that died are others. */
function lacksHarmed(question: string, article: string): boolean {
  const kind = HARMED.find((words) =>
    new RegExp(`\\bhow many\\b[^,?]*${words.source}`, 'iu').test(question),
  )
  return kind !== undefined && !kind.test(article)
}

const HARMED: readonly RegExp[] = [
  /\b(?:injur\w+|hurt|wounded|wounds?|hospitali[sz]ed)\b/iu,
  /\b(?:killed|died|dead|deaths?|lost their lives|perished|lives|fatal\w*|drowned)\b/iu,
  /\b(?:missing|unaccounted)\b/iu,
  /\b(?:arrest\w*|detained|held|custody)\b/iu,
]

/** "Who won stage eight?", where the ninth is told of. */
function lacksNumbered(question: string, article: string): boolean {
  const [, noun = '', number = ''] =
    /\b(stage|round|game|match|phase|chapter|part|episode|lap|set|leg|step|section|article|highway|route|unit|reactor|terminal|gate|platform) (one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b/iu.exec(
      question,
    ) ?? []
  if (number === '') return false
  const at = ORDINALS.findIndex((pair) => pair.includes(number.toLowerCase()))
  const forms = [number, ...(ORDINALS[at] ?? [])].join('|')
  return !new RegExp(`\\b${noun} (?:${forms})\\b|\\b(?:${forms}) ${noun}\\b`, 'iu').test(article)
}

const ORDINALS: readonly (readonly string[])[] = [
  ['1', 'one', 'first', '1st'],
  ['2', 'two', 'second', '2nd'],
  ['3', 'three', 'third', '3rd'],
  ['4', 'four', 'fourth', '4th'],
  ['5', 'five', 'fifth', '5th'],
  ['6', 'six', 'sixth', '6th'],
  ['7', 'seven', 'seventh', '7th'],
  ['8', 'eight', 'eighth', '8th'],
  ['9', 'nine', 'ninth', '9th'],
  ['10', 'ten', 'tenth', '10th'],
]

/** Details that a report tells in few words, by how they are asked: without one of them it tells none. */
const TOLD_SO: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:where|when|in (?:which|what) \p{L}+) (?:was|were) .{2,80}\bborn\b|\bbirthplace\b/iu,
    /born\b|\b(?:birth\w*|natives?|hails?|grew up|raised|brought up|hometown|originally)\b|\(\d{4}/iu,
  ],
  [
    /\bhow (?:often|frequently)\b/iu,
    /\b(?:every|each|once|twice|times|daily|weekly|monthly|yearly|hourly|nightly|fortnight\w*|annual\w*|quarterly|regular\w*|frequent\w*|always|never|rarely|seldom|intervals?|(?:a|per|an) (?:minute|hour|day|night|week|month|year|season|decade))\b/iu,
  ],
  [
    /\b(?:where|at (?:which|what) \p{L}+|which (?:university|college|school)) (?:did|does|was|has) .{2,60}\b(?:stud(?:y|ied)|graduate[d]?|educated)\b/iu,
    /\b(?:stud(?:y|ied|ies|ying|ents?)|graduat\w+|degree|universit\w+|colleges?|schools?|train(?:ed|ing)|academy|institute|educated|alma mater|pupils?|PhD|doctorate)\b/iu,
  ],
]

/** "What make of van was it?" No van bears a name that the question does not give. */
function lacksMake(question: string, article: string): boolean {
  const noun = /\b(?:what|which) (?:make|brand|model)s? of (?:the )?(\p{Ll}{3,})/iu.exec(
    question,
  )?.[1]
  if (noun === undefined || /\b(?:made|built|manufactured) by\b/i.test(article)) return false
  const isOne = alike([noun])
  const isName = (word = '') =>
    /^\p{Lu}/u.test(word) && !question.includes(word.replace(/['’]s$/u, ''))
  return !sentencesIn(article).some((told) =>
    told.some((word, at) => at > 0 && isName(word) && told.slice(at + 1, at + 3).some(isOne)),
  )
}

/** "How old is she?" */
function lacksAge(question: string, article: string): boolean {
  if (!/^how old\b|\bwhat age\b|\bat what age\b/i.test(question)) return false
  return !/\b(?:aged?|years?[ -]olds?|born|birthday)\b|\p{Lu}\p{L}+, \d{1,3}[,.]|세|살/iu.test(
    article,
  )
}

/** The men's race is not the women's, nor the north the south: what tells of the other alone. */
function tellsOther(question: string, article: string): boolean {
  return OPPOSITES.some(
    (pair) =>
      pair.filter((one) => one.test(question)).length === 1 &&
      pair.every((one) => one.test(question) !== one.test(article)),
  )
}

const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bmen['’]s\b|\bmale\b|남자|남성/iu, /\bwomen['’]s\b|\bfemale\b|여자|여성/iu],
  [/\bboys['’]?\b/iu, /\bgirls['’]?\b/iu],
  [/\bnorthern\b|북부|북쪽/iu, /\bsouthern\b|남부|남쪽/iu],
  [/\beastern\b|동부|동쪽/iu, /\bwestern\b|서부|서쪽/iu],
  [/\bimports?\b|수입(?:량|액|품)/iu, /\bexports?\b|수출/iu],
  [
    /\b(?:accept(?:ed|s|ing)?|approv\w+|ratif\w+|said yes|vot(?:ed?|ing|es) (?:yes|for|in favou?r)|endors\w+)\b/iu,
    /\b(?:reject\w*|turn(?:ed|ing|s)? down|refus\w+|veto\w*|said no|vot(?:ed?|ing|es) (?:no|down|against)|throw out|thrown out|threw out)\b/iu,
  ],
  [/\bupper\b/iu, /\blower\b/iu],
  [/수컷/u, /암컷/u],
  [/상반기/u, /하반기/u],
]

/** "Which Rubens portrait was stolen?" A name within the question of which the article says nothing. */
function namesStranger(question: string, article: string): boolean {
  const names = question.match(/(?<=[\p{Ll}\d,;’'] )\p{Lu}\p{Ll}{3,}/gu) ?? []
  const words = question.match(/\p{L}+/gu) ?? []
  // A headline's capitals name nothing, and whose country it is of is often left unsaid.
  if (names.length > words.length / 2) return false
  const strange = names.filter(
    (name) => !OF_A_COUNTRY.test(name) || isOfAnotherCountry(name, question, article),
  )
  if (strange.length === 0) return false
  const told = asAmerican(article).toLowerCase()
  return strange.some((name) => !new RegExp(`(?<!\\p{L})${beginOf(name)}`, 'u').test(told))
}

/** "The Croatian government" is none where it is the Slovenian that is told of. */
function isOfAnotherCountry(name: string, question: string, article: string): boolean {
  const [, noun] = new RegExp(`\\b${name} (\\p{Ll}{4,})`, 'u').exec(question) ?? []
  if (noun === undefined) return false
  return new RegExp(`\\b\\p{Lu}\\p{Ll}+(?:ian|[ao]n|ish|ese|ch) ${noun}\\b`, 'u').test(article)
}

const OF_A_COUNTRY =
  /(?:an|ish|ese|stani|aeli)s?$|^(?:French|Dutch|Greek|Welsh|Swiss|Former|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)$/u

function beginOf(name: string): string {
  return name.toLowerCase().slice(0, 4)
}
