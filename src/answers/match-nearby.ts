// What the sentences around a fact add to what it holds itself. Pure.
import type { AskedUnit } from './asked-units.ts'
import { K } from './fit-weights.ts'
import type { Meant } from './meaning.ts'
import type { Slot } from './asked-slot.ts'

/** `asks`: places of what is asked for; `beside`: a figure stands beside the name asked about. */
export type Looking = { slot: Slot; fills: number; asks: readonly number[]; beside: boolean }

/** What a sentence lacks, those around it may say: most where it begins with what was named before. */
export function withNeighbours(
  units: readonly AskedUnit[],
  held: readonly number[][],
  one: Meant,
  own: readonly number[],
  { slot, fills, asks, beside }: Looking,
): number[] {
  const refers = REFERRING.test(one.fact.statement)
  const reasons = slot === 'reason' && fills === 1
  const word = Math.max(reasons ? K.whyNear : 0, refers ? K.refersWord : K.nearWord)
  // Who holds an office must be told of the house that is asked about.
  const name = refers ? K.refersName : slot === 'person' ? K.personName : K.nearName
  return units.map((unit, i) => {
    // KT Cloud's revenue is not KT's.
    if (FIGURES.has(slot) && (isWithinName(unit, one) || isOfParent(unit, one)))
      return Math.min(own[i] ?? 0, K.withinName)
    const around = Math.max(0, ...one.near.map((place) => held[i]?.[place] ?? 0))
    if (around === 0) return own[i] ?? 0
    const date = () =>
      reasons ? K.whyNear : one.dates().length > 0 ? K.nearDate : refers ? K.refersDate : K.undated
    const said = asks.includes(i) && !beside ? word : Math.max(word, K.nearTopic)
    const whose = leadsAnother(unit, one) ? K.otherActor : name
    const calls = unit.kind === 'name' || (slot === 'any' && isTerm(unit))
    const part = unit.kind === 'date' ? date() : calls ? whose : said
    return Math.max(own[i] ?? 0, part * around)
  })
}

/** 5년 제휴: by how long it runs a contract is called. */
function isTerm({ kind, stem }: AskedUnit): boolean {
  return kind === 'word' && /^\d+\s?(?:년|개월|year|month)$/.test(stem)
}

/** Who acts in it is another than the one asked about. */
function leadsAnother({ actor, ids }: AskedUnit, one: Meant): boolean {
  if (!actor) return false
  const leads = one.leads()
  if (leads.size === 0) return BODY.test(one.fact.statement) && !ids.some((id) => one.ids.has(id))
  return !ids.some((id) => leads.has(id))
}

/** Begins with an office or a body, of whatever name. */
const BODY =
  /^(?:\S+\s)?\S+(?:\([A-Z]{2,}\)|[가-힣]{2}(?:부|청|원|처)|위원회|협회|공사|공단|법원|경찰)[은는이가]\s|^(?:The|A) (?:\p{L}+ )?(?:ministry|regulator|agency|court|judge|police|union|watchdog|authority)\b/u

const FIGURES: ReadonlySet<Slot> = new Set(['count', 'figure', 'money', 'percent'])

/** Named only as a part of a longer name. */
function isWithinName({ kind, ids, text }: AskedUnit, one: Meant): boolean {
  if (kind !== 'name' || !/^[A-Z]{2,}$/.test(text) || ids.some((id) => one.ids.has(id)))
    return false
  return new RegExp(`(?<![a-z])${text.toLowerCase()}\\s?\\p{L}`, 'u').test(one.text)
}

/** KT's profit is not KT Cloud's, whatever the next sentence speaks of. */
function isOfParent({ kind, ids, text }: AskedUnit, one: Meant): boolean {
  const [, parent] = /^([A-Z]{2,})\s?\p{L}/u.exec(text) ?? []
  if (kind !== 'name' || parent === undefined || ids.some((id) => one.ids.has(id))) return false
  const own = text.slice(parent.length).trim().toLowerCase()
  const alone = new RegExp(`(?<![a-z])${parent.toLowerCase()}(?!\\s?${own})(?![a-z])`, 'u')
  return alone.test(one.text)
}

const REFERRING =
  /^(?:It|They|He|She|The (?:company|operator|partners|two|figure|whole|board)|That|This|These|Both)\b|^(?:이|그|양사|두 사람|두 회사|이어|또|당초|그는|안건|회사)[ 는은이가의]|^[김이박최정] [가-힣]{2,3}[ 는은이가]/u
