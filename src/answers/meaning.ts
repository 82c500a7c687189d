// What the words of recorded facts mean, read once for a question: senses, names, days. Pure.
import type { ShownFact } from '../facts/fact.ts'
import { findDates } from '../language/dates.ts'
import type { EventDate, Lang } from '../language/language.ts'
import { editDistance } from '../language/nearest.ts'
import { shortSoundKey } from '../language/sound-key.ts'
import { wordsOf } from '../language/words.ts'
import type { Named } from './answer-type.ts'
import type { Asked } from './asked.ts'
import { withDigits } from './question-frame.ts'
import { wordsAndParts } from './senses/senses.ts'

/** A fact as its words mean. */
export type Meant = {
  fact: ShownFact
  /** Lower case: statement, quote, speaker and publisher. */
  text: string
  stems: ReadonlySet<string>
  senses: ReadonlySet<number>
  /** Ids of the watch's entities in it. */
  ids: ReadonlySet<string>
  named: Named
  /** The languages that it is told in. */
  langs: readonly Lang[]
  /** When it happened, and the days that it names. */
  dates: () => EventDate[]
  /** Whether it names in the other script what a word sounds like: 델타 is Delta, Pangyo 판교. */
  sounds: (word: string) => boolean
  /** Ids of those right beside whose name a figure stands: "제주항공 47편", "100 from Microsoft". */
  beside: () => ReadonlySet<string>
  /** The words themselves. */
  besideText: () => string
  /** Ids of the houses whose office it names: "KT 대표", "chief executive of CrowdStrike". */
  offices: () => ReadonlySet<string>
  /** Ids of those that it begins with as who acts: "KISA는 주의를 당부했다". */
  leads: () => ReadonlySet<string>
  /** Places of the sentences around it in its article. */
  near: number[]
}

/** Sentences further off in an article speak of something else. */
export const NEARBY = 5

/** The facts of a base, each with its meaning and its neighbours. */
export function readMeaning(
  asked: Pick<Asked, 'namesIn' | 'personsIn' | 'zone'>,
  facts: readonly ShownFact[],
): Meant[] {
  const places = new Map<string, number[]>()
  for (const [at, { url, storyId }] of facts.entries())
    // What the watch holds from the start is one list of statements, and no running text.
    if (storyId !== null) places.set(url, [...(places.get(url) ?? []), at])
  return facts.map((fact, at) => {
    const near = (places.get(fact.url) ?? []).filter((place) => {
      const distance = Math.abs((facts[place]?.factId ?? 0) - fact.factId)
      return place !== at && distance <= NEARBY
    })
    return { ...meaningOf(asked, fact), near: fact.storyId === null ? [] : near }
  })
}

function meaningOf(
  asked: Pick<Asked, 'namesIn' | 'personsIn' | 'zone'>,
  fact: ShownFact,
): Omit<Meant, 'near'> {
  const said = `${fact.statement} ${fact.quote}`
  // 오는 31일: of the coming day, nobody comes.
  const text = withDigits(`${said} ${fact.speaker ?? ''} ${fact.publisher}`).replace(
    /오는(?= \d)/gu,
    '',
  )
  // 47편 are flights.
  const words = wordsAndParts([text, ...fact.amounts.map(({ unit }) => unit)].join(' '))
  return {
    fact,
    text: text.toLowerCase(),
    stems: new Set([...words.map(({ stem }) => stem), ...wordsOf(fact.publisher)]),
    senses: new Set(words.flatMap(({ senses }) => senses)),
    ids: new Set(asked.namesIn(text)),
    named: { persons: asked.personsIn(said), speakers: asked.namesIn(fact.speaker ?? '') },
    langs: langsOf(said),
    dates: onceOnly(() => datesOf(fact, asked.zone)),
    sounds: soundsIn(said),
    offices: onceOnly(() => new Set(asked.namesIn(besideOffices(said)))),
    leads: onceOnly(() => new Set(asked.namesIn(leadOf(fact.statement)))),
    beside: onceOnly(() => new Set(asked.namesIn(besideFigures(fact.statement)))),
    besideText: onceOnly(() => besideFigures(fact.statement).toLowerCase()),
  }
}

/** What stands before the particle of the subject, or before the verb; nothing of something else's part. */
const LEAD =
  /^([^,의]{2,40}?)(?:은|는|이|가)\s|^((?:\p{Lu}[\p{L}&]*,? ?){1,4})(?:said|says|has|had|will|plans|seeks|put|estimates)\b/u

function leadOf(statement: string): string {
  const found = LEAD.exec(statement)
  return found?.[1] ?? found?.[2] ?? ''
}

const OFFICE =
  '(?:대표|최고경영자|최고재무책임자|사장|회장|의장|지사장|[Cc]hief|CEO|CFO|[Cc]hair(?:man|woman)?|[Pp]resident|[Hh]ead|[Bb]oss)'
const BEFORE_OFFICE = new RegExp(
  `[\\p{L}&·]+(?:['’]s)?(?= (?:former |next |차기 )?${OFFICE})`,
  'gu',
)
const AFTER_OFFICE = new RegExp(
  `(?<=${OFFICE}(?: executive| financial officer)? of )[\\p{L}&]+(?: \\p{Lu}\\p{L}*)?`,
  'gu',
)

/** The words that stand right beside an office. */
function besideOffices(text: string): string {
  return [...(text.match(BEFORE_OFFICE) ?? []), ...(text.match(AFTER_OFFICE) ?? [])].join(' | ')
}

/** The words that stand right beside a figure. */
function besideFigures(text: string): string {
  const before =
    text.match(
      /(?:\p{Lu}[\p{L}&]* )?(?:\p{Lu}[\p{L}&]*|\p{Script=Hangul}+)(?=\s?\d(?!\s?(?:분기|년|월|일|시)|\d\s?(?:년|월|일|시)|\d{3}년))/gu,
    ) ?? []
  const after = text.match(/(?<=\d (?:from|at|of) )\p{Lu}[\p{L}&]*(?: \p{Lu}\p{L}*)?/gu) ?? []
  // "MS에 4억달러": to whom it goes is not whose it is.
  const own = before.filter((one) => !/(?:에|에게|[와과을를])$/u.test(one))
  return [...own, ...after].join(' | ')
}

/** Looks names of the other script up by their sound; one letter may differ in long ones. */
function soundsIn(text: string): (word: string) => boolean {
  const capitals = onceOnly(() => keysOf(text.match(/\p{Lu}\p{Ll}{2,}/gu) ?? []))
  const hangul = onceOnly(() =>
    keysOf((text.match(/\p{Script=Hangul}{2,}/gu) ?? []).flatMap((run) => [run, ...wordsOf(run)])),
  )
  return (word) => {
    const korean = /\p{Script=Hangul}/u.test(word)
    const key = korean || /^[a-z]{4,}$/.test(word) ? shortSoundKey(word)?.key : undefined
    if (key === undefined || key.length < 4) return false
    return (korean ? capitals() : hangul()).some((other) => isAlike(key, other))
  }
}

function keysOf(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => shortSoundKey(word)?.key ?? []))]
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  return (
    one.length > 5 && other.length > 5 && one[0] === other[0] && editDistance(one, other, 1) <= 1
  )
}

function langsOf(text: string): Lang[] {
  const korean = /\p{Script=Hangul}/u.test(text)
  return [
    ...(korean ? ['ko' as const] : []),
    ...(/(?:\b[a-z]{2,}\s){3}/.test(text) ? ['en' as const] : []),
  ]
}

function datesOf(fact: ShownFact, zone: string): EventDate[] {
  const publishedAt = new Date(fact.publishedAt)
  // "14.3% less than a year ago" is no happening of that year.
  const said = `${fact.statement} ${fact.quote}`.replace(COMPARED, ' ')
  const told = findDates(said, { publishedAt, zone })
  return [...(fact.event ? [fact.event] : []), ...told]
}

const COMPARED =
  /(?:지난해|작년|전년)\s?(?:같은\s?(?:기간|분기)|동기)|1년 전|a year (?:earlier|ago|before)|year-on-year/giu

function onceOnly<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}
