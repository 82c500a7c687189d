// Whether two figures count the same: flights are no passengers, and things of no known kind may be.
import type { Amount } from '../../language/language.ts'
import { isMoney, TIME_UNITS } from '../../language/units.ts'
import type { Ground } from './gate-ground.ts'

const MEASURED = new Set([...TIME_UNITS, '%'])
/** What is counted, by kind: things of two kinds are not one another, of one kind they may be. */
const KINDS = [
  /^(?:person|customer|employee|user|passenger|worker|subscriber|staff|people|member|child|patient|student|resident|job|voter|investor|shareholder|pilot)$/,
  /^(?:company|firm|site|airline|organisation|institution|business|store|branch|station|supplier|bank)$/,
  /^(?:home|house|household)$/,
  /^flight$/,
  /^train$/,
  /^(?:ship|vessel|tanker)$/,
  /^(?:device|machine|computer|vehicle|car|van|bus|buse|truck|unit|aircraft|plane)$/,
  /^country$/,
  /^(?:share|stock)$/,
  /^(?:ton|tonne|kilogram|gram|litre|barrel)$/,
  /^(?:metre|kilometre|mile|square metre|hectare)$/,
  /^(?:watt|kilowatt|megawatt|gigawatt)$/,
]

/** The unit is the same, or the things that are counted are not known to be of two kinds. */
export function unitFits(a: Amount, b: Amount, ground: Ground): boolean {
  if (a.unit === b.unit) return true
  // "three times a week" is 주 3회.
  if ([a.unit, b.unit].every((unit) => /^times?$/.test(unit))) return true
  // 편 and 대 count trains as well.
  if (b.unit === 'flight' && a.unit === 'train' && !/항공|flight/i.test(ground.all)) return true
  const isTrain = [a, b].some(({ unit }) => unit === 'train')
  if (isTrain && [a, b].some(({ text }) => /\d ?대$/.test(text))) return true
  if ([a, b].some(({ unit }) => isMoney(unit) || MEASURED.has(unit))) return false
  const [one, other] = [a.unit, b.unit].map((unit) => KINDS.findIndex((kind) => kind.test(unit)))
  return one === -1 || other === -1 || one === other
}

const PREFIXES: Record<string, number> = {
  kilo: 1e3,
  mega: 1e6,
  giga: 1e9,
  tera: 1e12,
  킬로: 1e3,
  메가: 1e6,
  기가: 1e9,
  테라: 1e12,
  k: 1e3,
  m: 1e6,
  g: 1e9,
  t: 1e12,
}
const SCALED =
  /(\d[\d,]*(?:\.\d+)?)[ -]?(?:(kilo|mega|giga|tera)(watt-?(?: ?hours?)?|bytes?|bits?|hertz|tonn?es?|tons?)|(킬로|메가|기가|테라)(와트시|와트|바이트|비트|헤르츠|톤)|([kMGT])(Wh|W|B|bps|Hz)(?![A-Za-z]))/g

/** Whether no measure of power, energy or data has another prefix than the facts give its figure. Pure. */
export function scalesHold(text: string, all: string): boolean {
  const known = scaledIn(all)
  return scaledIn(text).every(({ figure, value }) => {
    const same = known.filter((one) => one.figure === figure)
    return same.length === 0 || known.some((one) => one.value === value)
  })
}

function scaledIn(text: string): { figure: number; value: number }[] {
  return [...text.matchAll(SCALED)].map(([, digits = '', english, , korean, , letter]) => {
    const figure = Number(digits.replaceAll(',', ''))
    const prefix = (english ?? korean ?? letter ?? '').toLowerCase()
    return { figure, value: figure * (PREFIXES[prefix] ?? 1) }
  })
}
