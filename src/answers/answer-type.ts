// Whether a text holds the kind of thing that a question asks for: a figure of that unit, a day, a name.
import type { ShownFact } from '../facts/fact.ts'
import { wordsOf } from '../language/words.ts'
import type { Question } from './question.ts'
import { speakerAsked } from './question-turns.ts'

const DATE_WORDS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|week|month|year|quarter)\b|\b(?:19|20)\d\d\b|\d\s*(?:년|월|일|시)|분기|상반기|하반기|내년|올해|지난해|오늘|어제|[이그]날(?=[\s은에])|\b(?:that|the same) day\b/i

/** Ids of the watch's entities: the persons that a fact names, and those whose words it is. */
export type Named = { persons: readonly string[]; speakers: readonly string[] }

/** Whether a fact holds the kind of thing that is asked for; true where nothing can be told. */
export function holdsWanted(question: Question, fact: ShownFact, named: Named): boolean {
  const text = `${fact.statement} ${fact.quote}`
  const { persons } = named
  switch (question.wants) {
    case 'statement':
      return isSaidByAsked(question, fact, named.speakers)
    case 'amount':
      return holdsFigure(text, question, fact)
    case 'date':
      return fact.event !== null || holdsDate(text) || holdsLength(text, question, fact)
    case 'duration':
      return DURATION.test(text)
    case 'person':
      return holdsPerson(text, question, fact, persons)
    case 'place':
      return holdsPlace(text, question)
    case 'name':
      return holdsNewName(text, question)
    case 'reason':
      return REASON.test(text)
    default:
      return true
  }
}

/** Whether a text names a day, a month, a year or a time that can be reckoned from its own. */
export function holdsDate(text: string): boolean {
  return DATE_WORDS.test(text)
}

/** Who is asked about speaks, or publishes it. */
function isSaidByAsked(question: Question, fact: ShownFact, speakers: readonly string[]): boolean {
  const asked = (speakerAsked(question.text) ?? '').toLowerCase()
  if (speakers.some((id) => question.speakers.includes(id))) return true
  return fact.publisher.length > 3 && asked.includes(fact.publisher.toLowerCase())
}

const REASON =
  /\b(?:because|due|after|over|caus\w+|owing|since|for|reason|led|blam\w+|trigger\w*|set off|result\w*|follow\w*)\b|때문|따라|영향|탓|위해|인해|원인|이유|까닭|결함|비롯|으로 [가-힣]+(?:다|고)|으로\s/iu

const DURATION =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|half an?|an?))[\s-]*(?:-\s*)?(?:minute|hour|day|week|month|year|decade)s?\b|(?:\d|[한두세네]|다섯|여섯|열)\s?(?:시간|분|년|개월|달|주|일)(?:간|여|\s?(?:동안|만에|넘게|짜리|이내|가까이)|[^가-힣]|$)|하루|이틀|사흘|나흘|닷새|열흘|보름|한나절|내내/iu

const NO_COUNT =
  /\d+\s?(?:년|월|일|시|분|분기)|\b(?:19|20)\d\d\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|[A-Za-z]+[-.]?\d[\w.]*/giu

/** "며칠인가": a length of time answers as well as a day does. */
function holdsLength(text: string, question: Question, fact: ShownFact): boolean {
  return /며칠|기간|how long/iu.test(question.text) && holdsFigure(text, question, fact)
}

const MONEY =
  /[$€£¥₩]\s?\d|(?:\d[\d,.]*\s?[조억만천백]*\s?)+(?:원|달러|엔|유로|위안)|\b(?:won|dollars?|euros?|yen|pounds?|cents?|[mbt]illion|bn)\b|수[십백천조억만]+\s?원/iu
const PERCENT = /%|\bper\s?cent\b|\bpercentage\b|퍼센트|프로(?![가-힣])|\d\s?p\b/iu
const FIGURE =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|[mbt]illions?|half|twice|once|several)\b|수(?:십|백|천|만|조|억)|[한두세네]\s?(?:개|명|곳|번|배|달|시간|척|대|가지|차례)|(?:다섯|여섯|일곱|여덟|아홉|열|스무|열흘|사흘|나흘|닷새|하루|이틀|절반)/iu

const ASKS_MONEY =
  /\bhow much\b.{0,60}\b(?:costs?|pay|paid|worth|invest|spend|money)\b|\bwhat\b.{0,80}\b(?:cost|price|worth)\b|(?:비용|금액|가격|요금|예산|[수입]?장?료|배당금|과태료)(?:은|는|이|가)?\s*(?:총\s*)?(?:얼마|몇\s?원)|얼마(?:를|가|나)?\s*(?:투자|지불|내[나는고기]|냈|쓰|썼|들[었어]|드[나는]|받|벌|비싸)/iu
/** Money by its own word, and what a text must have to tell of any ("won" is also a verb). */
const ASKS_SUM =
  /\bhow much (?:\w+ ){0,2}(?:money|revenue|profit|income|cash)\b|\bhow much\b[^,?]{0,120}\bcosts?\s*\?/iu
const SUM =
  /\p{Sc}\s?\d|\d\s?(?:[mbt]illion|bn)?\s?(?:won|dollars?|euros?|yen|pounds?|francs?|crowns?)\b|[조억만천\d]\s?(?:원|달러|엔|유로|위안)/iu
const ASKS_PERCENT = /\bpercent(?:age)?\b|몇\s?(?:퍼센트|%|프로)/iu

/** Whether the question names the unit of what it asks for, so that a text without it cannot answer. */
export function namesUnit(question: Question): boolean {
  if (question.wants !== 'amount') return false
  return asksMoneyOrShare(question) || countedIn(question.text) !== null
}

/** Money and percentages are written alike everywhere: a text without one cannot be the answer. */
export function asksMoneyOrShare({ wants, text }: Question): boolean {
  return (
    wants === 'amount' && [ASKS_MONEY, ASKS_SUM, ASKS_PERCENT].some((pattern) => pattern.test(text))
  )
}

function holdsFigure(text: string, question: Question, fact: ShownFact): boolean {
  const asked = question.text
  if (ASKS_SUM.test(asked)) return SUM.test(text)
  if (
    /\bhow much\b.{0,40}\b(?:cost|pay|paid|worth|invest|spend|money)|\b(?:price|worth)\b|비용|금액|가격|얼마를|배당금|매출액|거래액/iu.test(
      asked,
    )
  )
    if (MONEY.test(text)) return true
  if (/\bpercent(?:age)?\b|퍼센트|비율|비중|몇\s?%/iu.test(asked)) return PERCENT.test(text)
  const counter = countedIn(asked)
  // What is counted has another word in the other language: any new figure may be its number.
  const sameLanguage = counter?.korean === /\p{Script=Hangul}/u.test(text)
  if (counter && sameLanguage) return holdsCounted(text, counter)
  const counters =
    counter && COUNTERS.find(([word, other]) => (counter.korean ? other : word).test(counter.word))
  if (counters) return (counter.korean ? counters[3] : counters[2]).test(text)
  if (counter) return /\d/.test(text.replace(NO_COUNT, ' ').replace(new RegExp(MONEY, 'giu'), ' '))
  return fact.amounts.length > 0 || holdsNewFigure(text.replace(NO_COUNT, ' '), asked)
}

/** What is counted: "how many hours" → hour; "몇 척" → 척. */
function countedIn(asked: string): { word: string; korean: boolean } | null {
  const korean = /몇\s*(\p{Script=Hangul}{1,2}?)(?=인|이|을|를|은|는|에|이나|[^가-힣]|$)/u.exec(
    asked,
  )
  if (korean?.[1]) return { word: korean[1], korean: true }
  const english =
    /\bhow many\s+((?:\p{L}+\s+)?(?:people|men|women|children)|(?:\p{L}+\s+){0,2}?\p{L}+s(?<!\b(?:does|was|is|has)))\b/iu.exec(
      asked,
    )
  const word = wordsOf(english?.[1] ?? '').at(-1)
  return word ? { word, korean: false } : null
}

/** What is counted, as English stems and as Korean counters, and how the other language tells it. */
const COUNTERS: readonly (readonly [RegExp, RegExp, RegExp, RegExp])[] = [
  [
    /^(?:peopl|person|employe|staff|worker|customer|user|subscriber|member|student|engineer|victim|passenger|voter)/,
    /^(?:명|인|사람)$/,
    /\d\s?만?여?\s?(?:명|인)(?![가-힣])|\d[\d만천,]*\s?명|사람/u,
    /\b[\d,.]+(?:\s\w+){0,3}\s(?:people|persons?|employees|staff|workers|customers|users|subscribers|members|students|engineers|victims|passengers)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ )?(?:people|men|women)/i,
  ],
  [/^(?:flight)/, /^편$/, /\d\s?편/u, /\b[\d,]+(?:\s\w+){0,2}\sflights/i],
  [
    /^(?:company|firm|busines|organi|airlin|carrier|bank)/,
    /^(?:곳|군데|개사|사)$/,
    /\d\s?(?:곳|개사|개\s?(?:기업|회사|업체)|사(?![가-힣]))/u,
    /\b(?:[\d,]+|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s\w+){0,3}\s(?:compan|firms|business|organi|airlines|carriers|sites|places)/i,
  ],
  [
    /^(?:devic|machin|comput|pc|server|vehicl|car|plan)/,
    /^대$/,
    /\d\s?만?\s?대(?![가-힣]{2})/u,
    /\b[\d,.]+(?:\s\w+){0,3}\s(?:devices|machines|computers|pcs|servers|vehicles|cars|planes)/i,
  ],
]

function holdsCounted(text: string, counter: { word: string; korean: boolean }): boolean {
  if (counter.korean)
    return new RegExp(
      `(?:\\d|[십백천만억조한두세네섯곱덟홉열물])\\s?여?\\s?${counter.word}`,
      'u',
    ).test(text)
  const words = text.toLowerCase().split(/\s+/)
  return words.some((word, at) => {
    if (!wordsOf(word).includes(counter.word) && !/^(?:people|of)$/.test(word)) return false
    return words.slice(Math.max(0, at - 4), at + 1).some((near) => FIGURE.test(near))
  })
}

function holdsNewFigure(text: string, asked: string): boolean {
  const given = new Set(asked.match(/\d+/g) ?? [])
  const told = text.replace(/\b(?:first|second) half\b/giu, ' ')
  const figures = told.match(/\d+/g) ?? []
  return figures.some((figure) => !given.has(figure)) || FIGURE.test(told.replace(/\d+/g, ' '))
}

const PLACE_KO =
  /[가-힣A-Za-z]{2,}(?:에서|에\s?(?:있|위치|들어서|짓|지을|지어|세우|세울|세워|마련|설립|열|연|개소|두))|[가-힣]{2,}(?:시|구|도|군|동)(?:에|의)?\s/u
const PLACE_EN =
  /\b(?:in|at|near|outside)\s+(?:the\s+)?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}/u

/** Where something is or happens, in words of place. */
function holdsPlace(text: string, question: Question): boolean {
  return (PLACE_KO.test(text) || PLACE_EN.test(text)) && holdsNewName(text, question)
}

export const NOT_YET = /차기|후보|내정|\b(?:next|candidates?|nominees?|successors?)\b/iu
export const DENYING = /\b(?:den(?:y|ies|ied)|reject\w*|dismiss\w*)\b|부인|반박|일축/iu
const FULL_NAME =
  /\p{Lu}\p{Ll}+[- ]\p{Lu}\p{Ll}[\p{L}-]*|(?:(?:Mr|Ms|Mrs|Dr|Sen|Gov)\.?|CEO|President|Judge|executive) \p{Lu}/u
const PERSON_KO =
  /([가-힣]{2,4})\s?(?:[A-Z]{2,6}\s)?(?:전\s|전 [가-힣]{2,8}\s|[가-힣]{2,6} )?(?:대표|의원|회장|사장|장관|교수|의장|총리|대통령|씨|후보|감독|전무|상무|소장|위원|최고|판사|변호사|기자|CEO)/u

const SAYING =
  /\b(?:says?|said|claim\w*|call(?:s|ed)|argu\w+|warn\w*|accus\w+|speculat\w+|estimat\w+|told|think\w*)\b|주장|말했|말해|말하|밝혔|지적|추산|추측/iu

/** Somebody besides those that the question names. */
function holdsPerson(
  text: string,
  question: Question,
  fact: ShownFact,
  persons: readonly string[],
): boolean {
  // A candidate does not hold the office that is asked about, nor its holder the next one's.
  if (NOT_YET.test(text) !== NOT_YET.test(question.text)) return false
  // Who denies a claim is not who makes it.
  if (DENYING.test(text) && !DENYING.test(question.text)) return false
  if (persons.some((id) => !question.entities.includes(id))) return true
  const speaks = fact.speakerKind === 'person' || fact.speakerKind === 'unnamed'
  if (speaks && SAYING.test(question.text)) return true
  if (fact.lang === 'ko' || /\p{Script=Hangul}/u.test(text)) return namesOtherKorean(text, question)
  return namesOther(text, question)
}

/** A person's full name that the question does not give; a company's is none. */
function namesOther(text: string, question: Question): boolean {
  const asked = question.text.toLowerCase()
  return [...text.matchAll(new RegExp(FULL_NAME, 'gu'))].some(([name]) => {
    if (COMPANY.test(name)) return false
    return !name
      .toLowerCase()
      .split(/[\s-]+/)
      .some((part) => part.length > 2 && asked.includes(part))
  })
}

const COMPANY =
  /\b(?:Air|Airlines|Jet|Front|Door|Cloud|Korea|Korean|Telecom|Group|Wire|Act|Summit|House|Bank|Times|Daily|Herald|University|County|City|State|States|Street|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/

function namesOtherKorean(text: string, question: Question): boolean {
  return [...text.matchAll(new RegExp(PERSON_KO, 'gu'))].some(
    ([, name]) => name !== undefined && !question.text.includes(name),
  )
}

/** A question that only somebody's name, a reason, or a figure of a named unit can answer. */
export function mustHold(question: Question): boolean {
  return question.wants === 'person' || question.wants === 'reason' || namesUnit(question)
}

/** A name that the question does not give itself; Korean names show no capital and pass. */
function holdsNewName(text: string, question: Question): boolean {
  if (/\p{Script=Hangul}/u.test(text)) return true
  const asked = question.text.toLowerCase()
  // The first word of a sentence bears a capital whatever it is.
  const inner = text.replace(/(^|[.!?”"]\s+)\p{Lu}\p{Ll}+/gu, '$1')
  return (inner.match(/\p{Lu}[\p{L}’'&-]+/gu) ?? []).some(
    (name) => !asked.includes(name.toLowerCase().replace(/[’'](?:s)?$/, '')),
  )
}
