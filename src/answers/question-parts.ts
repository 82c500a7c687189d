// What of a question are questions of their own: two sides that are compared, two things asked of one. Pure.

/** `sides`: the same of each, "2024 vs 2025". `asks`: several of one, "day·place". `clauses`: one after the other. */
export type QuestionParts = {
  kind: 'sides' | 'asks' | 'clauses'
  /** Each whole enough to be asked alone; the second of `clauses` follows the first. */
  questions: string[]
  /** Each as it is called in the question. */
  names: string[]
}

const MOST_PARTS = 3
const MOST_WORDS = 30

/** The parts of a question; null where it asks one thing. */
export function questionParts(text: string): QuestionParts | null {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.split(' ').length > MOST_WORDS || DIFFERENCE.test(plain)) return null
  const bare = plain.replace(SUMMING_UP, '').trim()
  return sidesOf(bare) ?? asksOf(bare) ?? clausesOf(plain)
}

/** What two things are, told together, is what makes them differ. */
const DIFFERENCE = /\bdiff(?:erence|erent|ers?)?\b|차이|다른\s?점|다르|달라|헷갈/iu

/** What only says in what form it is to be told. */
export const SUMMING_UP =
  /\s(?:(?:한 ?줄|짧게|간단히|간략히|표로)\s?)?(?:정리|요약|비교|대조)(?:해\s?(?:줘|주세요|주실래요|달라)|해|좀|본)?\s*[.!?？]?$|^(?:compare|comparison(?: of)?|summar(?:y(?: of)?|ise|ize))[: ]\s?/iu

const VERSUS = /\s+(?:vs\.?|versus)\s+/iu
const HEADED = /^([^:：]{2,80}?)\s?[:：]\s(?=\S)/u

function sidesOf(text: string): QuestionParts | null {
  const heading = HEADED.exec(text)?.[1]
  const rest = heading === undefined ? text : text.replace(HEADED, '')
  const [left, right, ...more] = rest.split(VERSUS).map((side) => side.replace(/[?？]$/, '').trim())
  if (heading !== undefined && left && right && more.length === 0) {
    const about = ABOUT.test(left) ? '' : (ABOUT.exec(right)?.[0] ?? '')
    return sides([left, right], (side) => headed(heading, side === left ? left + about : side))
  }
  const [first, second] = heading?.split(VERSUS) ?? []
  // "A vs B: who runs it?" It is one of them.
  if (first && second && CHOICE.test(rest)) return null
  if (first && second) return inLine(heading as string, (whole) => `${whole}: ${rest}`)
  if (heading !== undefined) return null
  return inLine(rest, (whole) => whole) ?? years(text)
}

const CHOICE = /^(?:who|which)\b|누가|누구|어느\s?(?:쪽|회사|곳)/iu

/** "The charge vs the answer on volume": both are on it. */
const ABOUT = /\s(?:on|about|over|regarding|concerning) .+$/iu

function sides(names: string[], ask: (side: string) => string): QuestionParts {
  return { kind: 'sides', questions: names.map(ask), names }
}

/** A side within a line: a time, or a name of one or two words. */
const TIME =
  '(?:(?:[Qq][1-4]|[Hh][12]|(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]une?|[Jj]uly?|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec)[a-z]*)\\s(?:19|20)\\d\\d|(?:19|20)\\d\\d(?:\\s?[Qq][1-4]|년(?:\\s?\\d{1,2}월|\\s?\\d분기)?)?|[Qq][1-4]|\\d{1,2}월|\\d분기|\\d{1,2}일)'
const NAME =
  '(?:\\p{Lu}[\\p{L}\\d&.-]*(?: \\p{Lu}[\\p{L}\\d&.]*\\+?)?|\\p{Script=Hangul}{2,}(?<![의은는을를]))'
const IN_LINE = new RegExp(
  `(?<![\\p{L}\\d'’])(?:(${TIME}) (?:vs\\.?|versus|compared (?:with|to)) (${TIME})|(${NAME}) (?:vs\\.?|versus) (${NAME}))(?![\\p{L}\\d])`,
  'u',
)

function inLine(text: string, ask: (whole: string) => string): QuestionParts | null {
  const found = IN_LINE.exec(text)
  const [left, right] = found?.slice(1).filter(Boolean) ?? []
  if (!found || !left || !right) return null
  return around(text, found, [left, right], ask)
}

/** The line with one side in the place of both; null where nothing is asked of them. */
function around(
  text: string,
  { index, 0: whole }: RegExpExecArray,
  names: string[],
  ask: (whole: string) => string,
): QuestionParts | null {
  const [before, after] = [text.slice(0, index), text.slice(index + whole.length)]
  const rest = ask(before + after)
  if (!/\p{L}{2}/u.test(rest)) return null
  const alone = (line: string) => line.replace(/\s?각각|\b(?:each|respectively)\b/giu, '')
  return sides(names, (side) => ask(alone(`${before}${side}${after}`)))
}

/** 2024년과 2025년 2분기 영업이익, "in Q2 2024 and Q2 2025": of each year the same. */
const YEARS =
  /(?<!\d|\b(?:between|from) )((?:[Qq][1-4] )?(?:19|20)\d\d년?)(?:과|와|이랑|랑|하고|,| and|·|\/)\s?((?:[Qq][1-4] )?(?:19|20)\d\d년?)(?!\d|[-./]\d)/u

function years(text: string): QuestionParts | null {
  const found = YEARS.exec(text)
  const [, left, right] = found ?? []
  return found && left && right ? around(text, found, [left, right], (whole) => whole) : null
}

/** A year goes to the quarter of its heading: "KT profit in Q2" and 2025. */
function headed(heading: string, side: string): string {
  const year = /^((?:19|20)\d\d)년?$/.exec(side)?.[1]
  const korean = /(?<!\d)[1-4]분기|[상하]반기|(?<!\d)\d{1,2}월/u
  const english = /\b(?:Q[1-4]|H[12])\b/i
  if (year && korean.test(heading)) return heading.replace(korean, `${year}년 $&`)
  if (year && english.test(heading)) return heading.replace(english, `$& ${year}`)
  return `${heading} ${side}`
}

/** Between several things that are asked of one. */
const BETWEEN =
  /\s?[·‧・/+]\s?|\s?,\s(?:and )?|\s(?:and|및|그리고|&)\s|(?<=\p{Script=Hangul})[와과]\s/u

/** "Place and day", 총액·연간 지출 after what they are asked of. */
function asksOf(text: string): QuestionParts | null {
  const heading = HEADED.exec(text)?.[1]
  const rest = (heading === undefined ? text : text.replace(HEADED, '')).replace(/[?？.]$/, '')
  const items = rest.split(BETWEEN).map((item) => item.trim())
  if (items.length < 2 || items.length > MOST_PARTS || items.some((item) => item === ''))
    return null
  if (heading !== undefined)
    return items.some(isAsk) && items.every(isShort)
      ? asks(items, (item) => `${heading} ${item}`)
      : null
  // "What it is asked of" stands before the first.
  const [first = '', ...others] = items
  const words = first.split(' ')
  const own = words.at(-1) ?? ''
  if (words.length < 2 || ![own, ...others].every(isAsk)) return null
  const topic = words.slice(0, -1).join(' ')
  return asks([own, ...others], (item) => `${topic} ${item}`)
}

function asks(names: string[], ask: (item: string) => string): QuestionParts {
  return { kind: 'asks', questions: names.map(ask), names }
}

const MOST_ITEM = 4
/** What a briefing asks of a thing, at the end of a few words. */
const ASK_NOUN =
  /(?:장소|위치|소재지|주소|개최지|[가-힣]일|날짜|시점|시기|시각|시간|일정|기간|연도|총액|금액|액수|[가-힣]액|[가-힣]금|[가-힣]비|비용|지출|가격|규모|매출|이익|예산|대수|건수|편수|인원|인원수|[가-힣]{2}수|비중|비율|지분|지분율|점유율|[가-힣]{2}률|[가-힣]{2}율|원인|이유|배경|내용|범위|대상|조건|영향|근거|목적|방법|수법|참석자|참가사|담당자|책임자|대표|후보|이력|경력|직책|명단|이름|스톡옵션|투자처|고객|발표일)$|\b(?:place|location|venue|site|address|day|date|dates|time|timing|schedule|deadline|year|month|duration|length|total|amount|sum|size|value|price|cost|costs|budget|revenue|sales|profit|growth|headcount|number|count|share|stake|cause|reason|background|scope|terms|conditions|target|targets|event|method|attendees|participants|names?|result|status)$/iu

function isAsk(item: string): boolean {
  return isShort(item) && ASK_NOUN.test(item)
}

function isShort(item: string): boolean {
  return item.split(' ').length <= MOST_ITEM
}

const ASKING_WORD =
  '(?:who|what|when|where|which|why|how|is|are|was|were|did|does|do|has|have|had|will|would|can|(?:in|on|to|by|for|from|since|at|until) (?:which|what|whom|when|how))'
const AND_ASKS = new RegExp(`(?:,? and|[;?] (?:and )?)\\s?(?=${ASKING_WORD}\\b)`, 'iu')
const KOREAN_ASKS =
  /(?<=(?:얼마|언제|누구|어디|무엇|뭐|(?:얼마|언제|누가|누구|어디|몇|무엇|무슨|어떤|어느|왜)\s[^,?？]{1,25}?)(?:이고|이며|[했됐었았렸났갔왔]고|[했됐었았]으며|는지|인지)),?\s(?=[^?？]*(?:얼마|언제|누구|누가|어디|몇|무엇|무슨|뭐|어떤|어느|왜|인가|입니까))/u
const LEAST_WORDS = 3
const ASKS_ITSELF = new RegExp(`(?:^|: |, )${ASKING_WORD}\\b`, 'iu')

/** "Who asked for it, and was it granted?" */
function clausesOf(text: string): QuestionParts | null {
  const [first, second, ...more] = text.split(AND_ASKS).map((one) => one.trim())
  if (first && second && more.length === 0) {
    const heading = HEADED.exec(first)?.[1]
    const asked = ASKS_ITSELF.test(first) || heading !== undefined
    if (!asked || first.split(' ').length < LEAST_WORDS || second.split(' ').length < 2) return null
    const follows = heading === undefined ? second : `${heading}: ${second}`
    return { kind: 'clauses', questions: [first, follows], names: [first, second] }
  }
  const [before, after, ...others] = text.split(KOREAN_ASKS).map((one) => one.trim())
  if (!before || !after || others.length > 0) return null
  return { kind: 'clauses', questions: [before, after], names: [before, after] }
}
