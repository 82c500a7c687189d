// Search stays bounded: how common terms are is counted ahead, and candidates are few.
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { candidateQueries } from '../../src/answers/candidate-queries.ts'
import { findFacts } from '../../src/answers/fact-search-store.ts'
import { countTerms, refreshSearch } from '../../src/answers/term-count-store.ts'
import { storeMadeFacts } from '../bench/store-made-facts.ts'
import { makeFact, termsOf } from '../bench/made-facts.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

const FACTS = 600
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await storeMadeFacts(database.db, 0, FACTS)
})
afterAll(() => database.close())

/** The share of the made facts that hold a term, counted one by one. */
function held(term: string): number {
  let count = 0
  for (let id = 0; id < FACTS; id++)
    if (
      termsOf(makeFact(id))
        .terms.split(' ')
        .some((one) => one.startsWith(`'${term}':`))
    )
      count++
  return count
}

it('counts terms as the facts hold them, common and rare, before and after counting ahead', async () => {
  const common = 't:everything'
  const rare = makeFact(7).name.toLowerCase()
  const terms = [common, rare, 'absent']
  const expected = new Map([
    [common, FACTS],
    [rare, held(rare)],
    ['absent', 0],
  ])
  expect((await countTerms(database, terms)).counts).toEqual(expected)
  await database.db.execute(sql`delete from fact_term_counts`)
  expect((await countTerms(database, terms)).counts).toEqual(expected)
  await refreshSearch(database)
})

it('does not believe what was counted of a base that has more than doubled', async () => {
  await database.db.execute(sql`update fact_term_counts set facts = ${FACTS / 3} where term = ''`)
  await database.db.execute(sql`update fact_term_counts set facts = 20 where term = 't:everything'`)
  const { counts } = await countTerms(database, ['t:everything'])
  expect(counts.get('t:everything')).toBe(FACTS)
  await refreshSearch(database)
})

it('finds a fact by its name among its words, and by two common words together', async () => {
  const fact = makeFact(311)
  const { terms } = termsOf(fact)
  const words = terms.split(' ').map((term) => term.slice(1, term.indexOf("':")))
  const { facts } = await findFacts(database, { terms: words.slice(0, 6), asOf: null })
  expect(facts.map((hit) => hit.factId)).toContain(fact.id + 1)
})

it('looks at rare terms alone, and at common ones only where they meet', () => {
  const stats = (counts: Record<string, number>) => ({
    terms: Object.keys(counts).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0)),
    counts: new Map(Object.entries(counts)),
    total: 1_000_000,
  })
  const asked = (counts: Record<string, number>) =>
    candidateQueries(stats(counts)).map(({ query }) => query)
  expect(asked({ rare: 12, mid: 5_000, often: 30_000, all: 60_000 })).toEqual([
    "'rare'",
    "'mid' & 'often'",
  ])
  // What two pairs share is read once, and as many of their facts are taken.
  const rich = candidateQueries(stats({ a: 2_000, b: 3_000, c: 4_000 }))
  expect(rich).toEqual([
    { query: "'a' & ('b' | 'c')", limit: 160 },
    { query: "'b' & 'c'", limit: 80 },
  ])
  // Common together: the rarest two in any case, and then three at a time.
  const common = { a: 50_000, b: 60_000, c: 70_000, d: 80_000 }
  expect(asked(common)).toEqual(["'a' & 'b'", "'a' & 'c' & 'd'", "'b' & 'c' & 'd'"])
  const limits = candidateQueries(stats(common)).map(({ limit }) => limit)
  expect(Math.max(...limits)).toBeLessThan(200)
  // A question of one common word has nothing else to go by.
  expect(asked({ all: 60_000 })).toEqual(["'all'"])
})
