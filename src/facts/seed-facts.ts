// Puts the watch's seed facts into the base, each once its source was published.
import type { Db } from '../db/database.ts'
import { takeTurn } from '../db/turn-lock.ts'
import { findAmounts } from '../language/amounts.ts'
import type { EventDate, FoundDate } from '../language/language.ts'
import { addDays, startOfLocalDay } from '../language/local-day.ts'
import { findNames } from '../language/names.ts'
import type { SeedFact } from '../watch/watch.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { factTerms } from './fact-terms.ts'
import {
  insertClaims,
  insertFacts,
  insertHistory,
  linkFirstClaims,
  type NewFact,
  seedKeys,
  termsColumn,
} from './record-store.ts'

/**
 * Seeds what was published by now and is not in the base yet; returns how many facts that were.
 * With the clock of a story the base thus never knows what nobody could have read.
 */
export async function seedFacts(deps: {
  db: Db
  index: WatchIndex
  now: () => Date
}): Promise<number> {
  const { watch } = deps.index
  const now = deps.now()
  const published = watch.seedFacts.filter((seed) => publishedAt(seed, watch.zone) <= now)
  const missingIn = async (db: Db) => {
    const present = await seedKeys(db)
    return published.filter((seed) => !present.has(seed.id))
  }
  if (published.length === 0 || (await missingIn(deps.db)).length === 0) return 0
  return deps.db.transaction(async (tx) => {
    // Every replica looks; one of them seeds.
    await takeTurn(tx, 'record')
    const missing = await missingIn(tx)
    if (missing.length === 0) return 0
    const ids = await insertFacts(
      tx,
      missing.map((seed) => toFact(deps.index, seed, now)),
    )
    const claimIds = await insertClaims(
      tx,
      missing.map((seed, at) => ({
        articleId: null,
        factId: ids[at] as number,
        relation: 'new' as const,
        seq: at + 1,
        lang: seed.quoteLang,
        statement: seed.statement[seed.quoteLang],
        quote: seed.quote,
        quoteStart: 0,
        quoteEnd: seed.quote.length,
        speaker: seed.speaker,
        speakerKind: speakerKindOf(seed.speaker),
        status: seed.status,
        publisher: seed.publisher,
        url: seed.url,
        publishedAt: publishedAt(seed, watch.zone),
        foundBy: 'seed' as const,
      })),
    )
    await linkFirstClaims(tx, claimIds)
    await insertHistory(
      tx,
      missing.map((seed, at) => ({
        factId: ids[at] as number,
        at: publishedAt(seed, watch.zone),
        kind: 'created' as const,
        by: 'seed',
        recordedAt: now,
      })),
    )
    return missing.length
  })
}

function toFact(index: WatchIndex, seed: SeedFact, now: Date): NewFact {
  const { watch } = index
  const both = `${seed.statement.en}\n${seed.statement.ko}`
  const idsIn = (finder: WatchIndex['entities']) => [
    ...new Set(findNames(finder, both).map((found) => found.id)),
  ]
  const event = seed.eventDate ? seedDate(seed.eventDate, watch.zone) : null
  const dates: FoundDate[] = event
    ? [{ ...event, relation: 'on', text: seed.eventDate ?? '', start: 0, end: 0 }]
    : []
  const parts = {
    entities: idsIn(index.entities),
    events: idsIn(index.events),
    amounts: findAmounts(seed.statement.en, 'en'),
    dates,
  }
  return {
    ...parts,
    seedKey: seed.id,
    topic: seed.topic,
    bearsOn: seed.bearsOn ?? null,
    lang: seed.quoteLang,
    statementEn: seed.statement.en,
    statementKo: seed.statement.ko,
    status: seed.status,
    speaker: seed.speaker,
    speakerKind: speakerKindOf(seed.speaker),
    event,
    eventFrom: event?.from ?? null,
    negated: seed.status === 'denied',
    learnedAt: publishedAt(seed, watch.zone),
    recordedAt: now,
    terms: termsColumn(
      factTerms({
        ...parts,
        statement: seed.statement.en,
        otherStatement: seed.statement.ko,
        quote: seed.quote,
        title: '',
        topics: [seed.topic],
      }),
    ),
  }
}

/** A seed says the speaker in words; who names nobody is an outlet, who names no person is unnamed. */
function speakerKindOf(speaker: string | null): NewFact['speakerKind'] {
  if (speaker === null) return 'outlet'
  return /industry|insider|speculation|estimates/i.test(speaker) ? 'unnamed' : 'party'
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as a date of that precision. */
export function seedDate(text: string, zone: string): EventDate {
  if (text.length === 4)
    return { from: `${text}-01-01`, to: `${text}-12-31`, precision: 'year', zone }
  if (text.length === 7) {
    const first = `${text}-01`
    const nextMonth = addDays(first, 31).slice(0, 7)
    return { from: first, to: addDays(`${nextMonth}-01`, -1), precision: 'month', zone }
  }
  return { from: text, to: text, precision: 'day', zone }
}

const NOON_MS = 12 * 3_600_000

/** A seed that names only the day is taken as published at its noon: the same day in most zones. */
function publishedAt(seed: SeedFact, zone: string): Date {
  return seed.publishedAt.length === 10
    ? new Date(startOfLocalDay(seed.publishedAt, zone).getTime() + NOON_MS)
    : new Date(seed.publishedAt)
}
