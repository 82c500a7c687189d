// Which kind of thing an English question asks for, and where a text holds one that the question does
// not give itself. Pure.

export type AnswerKind =
  | 'money'
  | 'percent'
  | 'weight'
  | 'length'
  | 'speed'
  | 'heat'
  | 'age'
  | 'clock'
  | 'year'
  | 'date'
  | 'duration'
  | 'time'
  | 'count'
  | 'person'
  | 'place'
  | 'named'
  | 'reason'
  | 'address'
  | 'any'

const ASKS: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    'address',
    /\b(?:what|which) (?:is|was|are)?\s?(?:the |its )?(?:\w+ )?address\b|\b(?:phone|telephone) number\b|\bwhat number\b|\be-?mail address\b/i,
  ],
  ['age', /\bhow old\b|\bwhat age\b|\bwhat (?:is|was) the age\b/i],
  [
    'weight',
    /\bhow heavy\b|\bhow much (?:do|does|did) .{1,80}\bweigh\b|\bwhat (?:is|was) the (?:mass|weight)\b|\bwhat .{1,60}\bweigh\b/i,
  ],
  ['heat', /\bhow (?:hot|cold|warm)\b|\btemperature\b/i],
  ['speed', /\bhow fast\b|\bwhat speed\b|\b(?:top|average|wind|maximum) speed\b/i],
  [
    'length',
    /\bhow (?:tall|high|deep|wide|far|thick|big|large)\b(?!.{0,30}\b(?:fines?|inflation|prices?|costs?|rents?|tax\w*|rates?|turnout|shares?|fees?|tolls?|salar\w+|wages?|unemployment|debts?|bills?|scores?|fund|profits?|losses|demand|risk)\b)|(?<!\b(?:by|for) )\bhow long (?:is|are|was|were) the\b(?!.{1,80}\b(?:closed|shut|open|stuck|stranded|trapped|delayed|last|valid|expected|held|missing|down|offline|out|left|kept|going to|silent|in (?:jail|prison|office|hospital|power))\b)|\bwhat (?:is|was) the (?:height|length|depth|width|diameter|distance)\b|\bwhat (?:height|length|depth|width|distance)\b|\bhow many (?:metres|meters|kilomet\w+|miles|feet)\b/i,
  ],
  ['time', /\bin what time\b|\b(?:finishing|winning|record|race) time\b/i],
  ['clock', /\b(?:at )?what (?:exact )?time\b(?! of)|\bwhat hour\b/i],
  ['year', /\b(?:what|which) year\b/i],
  [
    'duration',
    /\bhow long\b(?! ago)|\bhow many (?:\w+ )?(?:seconds|minutes|hours|days|weeks|months|years)\b|\bfor how (?:long|many)\b/i,
  ],
  ['percent', /\bpercent(?:age)?\b|\bwhat (?:share|proportion)\b/i],
  [
    'money',
    /\bhow much (?:money|did .{1,80}\bcost|do(?:es)? .{1,80}\bcost|will .{1,80}\bcost|would .{1,80}\bcost|was .{1,60}\bworth|is .{1,60}\bworth)\b|\b(?:what|which) (?:sum|price|salary|fee|fare|budget|amount of money)\b|\bwhat (?:is|was|are|were|will be) (?:the |its |their |his |her )?(?:\w+ ){0,3}(?:price|cost|salary|value|fee|fare|budget|revenue|profit|turnover|bonus|prize money)\b|\bwhat (?:did|does|do|will|would) (?:\S+ ){1,6}?(?:cost\b|(?:spend|pay|charge|earn)\b(?! (?:(?:the|his|her|its|their|all|that|this) |attention|tribute)))|\bhow much\b.{0,80}\b(?:pay|paid|earn|earned|receive|received|cost|costs|spend|spent|charge|charged|worth|raise|raised|invest|invested|fined?|lend|lent|offer(?:ed|ing)?|compensation|prize money|debt|revenue|profit)\b/i,
  ],
  ['count', /\bhow many\b/i],
  [
    'date',
    /^(?:\W|and|so|but|by|since|until|from)*when\b|\bwhen (?:is|was|will|did|does|do|are|were)\b(?!.*\bwho\b)|\b(?:what|which) (?:day|date|month)\b|\bon what date\b/i,
  ],
  ['reason', /\bwhy\b|\bfor (?:what|which) reason\b|\bhow come\b/i],
  [
    'place',
    /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:countr(?:y|ies)|cit(?:y|ies)|towns?|villages?|place(?!s)|states?|islands?|count(?:y|ies)|nations?|provinces?|regions?)\b/i,
  ],
  ['person', /\bwho(?:m|se)?\b/i],
  [
    'named',
    /\bwhat (?:is|was|are|were) .{1,100}\b(?:called|named)\b|\bnames? of\b|\bby what name\b/i,
  ],
]

/** The kind that its words ask for. */
export function kindAsked(question: string): AnswerKind {
  return ASKS.find(([, pattern]) => pattern.test(question))?.[0] ?? 'any'
}

const NUMBER =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozens?|half an?|an?|several|few|couple of)'
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

const HOLDS: Partial<Record<AnswerKind, RegExp>> = {
  address:
    /\b\d+\s+\p{Lu}\p{L}+ (?:Street|Road|Lane|Avenue|Square)|\p{Lu}\p{L}+ (?:Street|Road|Lane|Avenue|Square|Boulevard|Alley|Strasse)\b|www\.|https?:|@|\+?\d[\d -]{6,}\d/u,
  age: /\b(?:aged?|years?[ -]olds?|year-old|born|birthday)\b|\p{Lu}\p{L}+, \d{1,3}[,.]/u,
  weight: new RegExp(
    `\\b${NUMBER}[\\s-]?(?:kilogram\\w*|kilos?|kgs?|grams?|g|tonnes?|tons?|pounds?|lbs?|ounces?|stone)\\b`,
    'iu',
  ),
  heat: /\bdegrees?\b|°|\d\s?[CF]\b|\bcelsius\b|\bfahrenheit\b|\bminus \d/iu,
  speed: /\b(?:an hour|per hour|a second|per second|mph|km\/h|kph|knots?)\b/iu,
  length: new RegExp(
    `\\b${NUMBER}[\\s-]?(?:million |thousand |square |cubic )*(?:milli|centi|kilo)?(?:met(?:er|re)s?|inch(?:es)?|f(?:ee|oo)t|miles?|yards?|km|cm|mm|m|hectares?|acres?|light[ -]years?|storeys?|stor(?:y|ies)|nautical)\\b|\\bmagnitude\\b`,
    'iu',
  ),
  time: /\b\d{1,2}[:.]\d\d\b|\b(?:hours?|minutes?)\b/iu,
  clock:
    /\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b|\b(?:noon|midnight|dawn|dusk|sunrise|sunset|early|morning|evening|o['’]clock)\b/iu,
  year: /\b(?:1[5-9]|20)\d\d\b/u,
  date: new RegExp(
    `\\b(?:1[5-9]|20)\\d\\d\\b|\\b${MONTH}\\b|\\b\\w+day\\b|\\b(?:today|yesterday|tomorrow|tonight|week|month|year|spring|summer|autumn|winter|quarter|decade|century)s?\\b`,
    'u',
  ),
  duration: new RegExp(
    `\\b${NUMBER}[\\s-]+(?:\\w+ )?(?:second|minute|hour|day|night|week|month|year|decade|centur)\\w*|\\b(?:since|until|overnight|weekend)\\b`,
    'iu',
  ),
  percent: /%|\bper ?cent\b|\bpercentage\b|\b(?:half|third|quarter|fifth|tenth)s?\b/iu,
  money:
    /\p{Sc}\s?\d|\b\d[\d.,]*\s?(?:[mbt]illion|bn|m|k)?\s?(?:won|dollars?|euros?|yen|pounds?|francs?|crowns?|krone|kroner|rupees?|rand|pesos?|yuan|ringgit|pula|cents?|pence)\b|\bfree(?: of charge)?\b|\b(?:[mbt]illion|thousand|hundred) (?:dollars?|euros?|pounds?|yen|won|crowns?)\b/iu,
  reason:
    /\b(?:because|since|due|after|as|to|for|so|owing|over|reason|cause\w*|led|blam\w+|when|with|that|which|by)\b/iu,
}

/** Whether a sentence holds such a thing besides what the question gives. */
export function holdsKind(kind: AnswerKind, sentence: string, question: string): boolean {
  if (kind === 'person' || kind === 'place' || kind === 'named')
    return holdsName(sentence, question)
  if (kind === 'count') return holdsNumber(sentence, question)
  return HOLDS[kind]?.test(sentence) ?? true
}

function holdsNumber(sentence: string, question: string): boolean {
  const given = new Set(question.match(/\d[\d.,]*/g) ?? [])
  const told = sentence.match(/\d[\d.,]*/g) ?? []
  return (
    told.some((figure) => !given.has(figure)) ||
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|million|half|twice|both|no|none|nobody|no one|only|an?|one|all|single)\b/iu.test(
      sentence,
    )
  )
}

const NO_NAME = new RegExp(
  `^(?:${MONTH}|\\w+day|The|A|An|It|He|She|They|I|But|In|On|At|And|Its|His|Her|Their|This|That|There|We|You)$`,
  'u',
)

/** A name that the question does not give: at the head of a sentence only where it goes on as one. */
export function holdsName(sentence: string, question: string): boolean {
  const asked = question.toLowerCase()
  const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  return words.some((word, at) => {
    if (!/^\p{Lu}/u.test(word) || NO_NAME.test(word)) return false
    const bare = word.replace(/['’]s?$/u, '').toLowerCase()
    if (asked.includes(bare)) return false
    return at > 0 || /^\p{Lu}/u.test(words[1] ?? '') || /['’]s$/u.test(word)
  })
}
