// Parties and things that a question calls by what they are ("our phone company", 윈도우 만드는 회사) instead of by
// name: the watch says who is meant. Pure.
import { type FoundName, findNames } from '../language/names.ts'
import type { WatchIndex } from '../watch/watch-index.ts'

/** A question with names in the place of the descriptions that the watch has; of two or of another, none. */
export function inNames(index: WatchIndex, text: string): string {
  const found = findNames(index.descriptions, text)
  if (found.length === 0) return text
  const named = findNames(index.entities, text)
  return found
    .filter((one) => isMeant(index, text, one, { found, named }))
    .reduceRight((left, one) => replaced(index, left, one, named), text)
}

type Around = { found: readonly FoundName[]; named: readonly FoundName[] }

function isMeant(index: WatchIndex, text: string, one: FoundName, around: Around): boolean {
  const { start, end } = one
  const isOfSeveral = around.found.some((other) => other.start === start && other.id !== one.id)
  // "KT Cloud spin-off" is no cloud spin-off of anybody: what is part of a name describes nobody.
  const isInName = around.named.some(
    (name) => name.start < end && name.end > start && (name.start < start || name.end > end),
  )
  return (
    !isOfSeveral &&
    !isInName &&
    !OTHER.test(text.slice(0, start)) &&
    !SEVERAL.test(text.slice(end)) &&
    !isPlural(index, one) &&
    !around.named.some((name) => name.id !== one.id && isBeside(index, text, one, name))
  )
}

/** Another, any, or that of another country: whoever the watch means is not meant. */
const OTHER =
  /\b(?:an|another|(?:no )?others?|a|any|some|every|each|which|what|whose|no|rival|competing|different|second|third|foreign|local|two|three|both|all|most|many|american|us|japanese|chinese|european|german|british|french|indian)(?: (?!(?:the|our|that|this|did|does|do|is|was|has|will)\b)[\w-]+)? $|(?:다른|딴|타|경쟁|라이벌|어느|어떤|무슨|아무|모든|여러|각|두|세|외국|해외|일본|중국|미국|유럽|독일|영국|프랑스|인도)\s?(?:\p{Script=Hangul}{1,3}\s)?$/iu

/** 통신사들, 통신 3사, 통신사 중에: one of several. */
const SEVERAL = /^(?:들|\s?[3삼]사|\s(?:몇|중|가운데)|마다|별)/u

function isPlural(index: WatchIndex, { id, text }: FoundName): boolean {
  if (!/s$/i.test(text)) return false
  const { en = [] } = index.watch.entities.find((entity) => entity.id === id)?.descriptions ?? {}
  return !en.some((words) => words.toLowerCase() === text.toLowerCase())
}

/** "The phone company SKT", "Naver's cloud arm": said of somebody else, who is named right beside it. */
function isBeside(index: WatchIndex, text: string, one: FoundName, name: FoundName): boolean {
  const entity = index.watch.entities.find(({ id }) => id === name.id)
  if (entity?.kind !== 'company' && entity?.kind !== 'organisation') return false
  if (name.start >= one.end) return /^\s?$/u.test(text.slice(one.end, name.start))
  // What belongs to a party is its own: "KT's cloud arm".
  const between = text.slice(name.end, one.start)
  return name.end <= one.start && !entity.party && /^(?:['’]s|의|라는|같은)?\s?$/u.test(between)
}

/** What makes it the one that everybody knows: "our", 우리나라, 그. A name has none of it. */
const OWN =
  /(?:\b(?:our|your|my|the|this|that|its|their|his) |(?<!\p{L})(?:우리\s?나라|우리|저희|한국|국내|그|이|저)\s)$/iu

function replaced(
  index: WatchIndex,
  text: string,
  one: FoundName,
  named: readonly FoundName[],
): string {
  const entity = index.watch.entities.find(({ id }) => id === one.id)
  const lang = /\p{Script=Hangul}/u.test(one.text) ? 'ko' : 'en'
  const after = text.slice(one.end)
  // 통신사 KT: the name stands there already.
  const isNamed = named.some(
    (name) => name.id === one.id && /^\s?$/u.test(text.slice(one.end, name.start)),
  )
  // "KT's cloud arm" is KT Cloud, and not KT's KT Cloud.
  const owner = named.find(
    (name) => name.end <= one.start && /^(?:['’]s|의)\s$/u.test(text.slice(name.end, one.start)),
  )
  const before = text.slice(0, owner?.start ?? one.start).replace(OWN, '')
  return `${before}${isNamed ? '' : (entity?.name[lang] ?? one.text)}${after}`
}
