// How the words around an amount bound it: 최대, 이상, 약, 원대, more than, up to, about.

/** How the words around an amount bound it. */
export type BoundKind = 'least' | 'most' | 'around' | 'band'

const BEFORE: [BoundKind, RegExp][] = [
  [
    'most',
    /(?<![A-Za-z])(?:최대|많게는|많아야|up to|as much as|as many as|at most|less than|fewer than|under|below|no more than|maximum of)(?: an?)? ?$/i,
  ],
  [
    'least',
    /(?<![A-Za-z])(?:최소|적어도|최소한|적게는|at least|more than|over|above|exceed(?:s|ed|ing)?|in excess of|upwards? of|surpass(?:ed|ing)|top(?:s|ped|ping)?|north of|no less than|minimum of)(?: an?)? ?$/i,
  ],
  [
    'around',
    /(?<![A-Za-z])(?:약|대략|거의|about|around|roughly|approximately|nearly|almost|close to|an estimated|estimated|some|an additional about) ?$/i,
  ],
]
const AFTER: [BoundKind, RegExp][] = [
  [
    'least',
    /^ ?(?:이상|초과|넘는|넘게|넘어|[이가을를] ?(?:넘|웃도|상회|초과)|or more|or longer|plus\b|\+)/,
  ],
  ['most', /^ ?(?:이하|미만|이내|에 (?:못|미치지) |[을를] ?(?:밑도|하회)|or less|or fewer)/],
  ['band', /^대(?![가-힣]*[표학])/],
  ['around', /^ ?(?:가량|정도|안팎|내외|남짓|쯤|or so\b)/],
]

/** The bound that the words before or after an amount set, and where they end. */
export function boundAround(
  text: string,
  start: number,
  end: number,
): { kind: BoundKind | null; end: number } {
  const before = text.slice(Math.max(0, start - 20), start)
  const after = text.slice(end, end + 10)
  for (const [kind, pattern] of AFTER) {
    const found = pattern.exec(after)
    if (found !== null)
      return { kind, end: /^ ?[이가을를에](?!량)/.test(found[0]) ? end : end + found[0].length }
  }
  for (const [kind, pattern] of BEFORE) {
    if (pattern.test(before)) return { kind, end }
  }
  return { kind: null, end }
}

/** An amount with its bound; `scaled` is what its digits were multiplied by. */
export function withBound(
  value: number,
  kind: BoundKind | null,
  scaled: number,
): { min: number | null; max: number | null; vague: boolean } {
  if (kind === null) return { min: value, max: value, vague: false }
  if (kind === 'least') return { min: value, max: null, vague: true }
  if (kind === 'most') return { min: null, max: value, vague: true }
  if (kind === 'around') return { min: value, max: value, vague: true }
  // 2조원대: from two to under three trillion; 40%대: from 40 to under 50.
  const step = scaled > 1 ? scaled * lowestDigit(value / scaled) : lowestDigit(value)
  return { min: value, max: value + step, vague: true }
}

function lowestDigit(value: number): number {
  let step = 1
  while (value !== 0 && Number.isInteger(value) && value % (step * 10) === 0) step *= 10
  return step
}
