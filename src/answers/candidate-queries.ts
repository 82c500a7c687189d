// Which facts a search looks at, so that it stays quick however many there are. Pure.
import { quoteLexeme } from '../facts/fact-terms.ts'
import { SINGLE_BUDGET, type TermStats } from './term-count-store.ts'

/** Candidates of the terms behind the rarest, two or three together: of all and of each. */
const TOGETHER_BUDGET = 300
const TOGETHER_LIMIT = 80
const PAIRED_TERMS = 6
const MOST_TOGETHER = 12

/** The text of a tsquery, and how many of its facts to take. */
export type CandidateQuery = { query: string; limit: number }

/**
 * Which facts to look at: those with one of the rarest terms, those with two of the next, and where
 * two are too common together, with three. A fact that holds a single common term cannot be the
 * answer to a question of several. Pure.
 */
export function candidateQueries(stats: TermStats): CandidateQuery[] {
  const count = (term: string) => stats.counts.get(term) ?? 0
  const single: string[] = []
  let budget = SINGLE_BUDGET
  for (const term of stats.terms) {
    if (count(term) > budget) break
    budget -= count(term)
    single.push(term)
  }
  const queries: CandidateQuery[] = []
  if (single.length > 0) queries.push({ query: anyOf(single), limit: SINGLE_BUDGET })
  const rest = stats.terms.slice(single.length, single.length + PAIRED_TERMS)
  const taken: string[][] = []
  let together = TOGETHER_BUDGET
  for (const size of [2, 3]) {
    for (const { terms, expected } of expectTogether(stats, rest, size)) {
      if (taken.some((fewer) => fewer.every((term) => terms.includes(term)))) continue
      // The rarest two are looked at in any case: the three may stand nowhere together.
      if (expected > together && size === 2 && taken.length > 0) break
      if (taken.length === MOST_TOGETHER) break
      together -= expected
      taken.push(terms)
    }
  }
  queries.push(...gather(taken))
  const [only] = rest
  if (queries.length === 0 && only) queries.push({ query: anyOf([only]), limit: SINGLE_BUDGET })
  return queries
}

/** Those that differ in their last term alone are one query: the index reads what they share once. */
function gather(taken: readonly string[][]): CandidateQuery[] {
  const lasts = new Map<string, string[]>()
  for (const terms of taken) {
    const shared = terms.slice(0, -1).map(quoteLexeme).join(' & ')
    lasts.set(shared, [...(lasts.get(shared) ?? []), ...terms.slice(-1)])
  }
  return [...lasts].map(([shared, last]) => ({
    query: last.length > 1 ? `${shared} & (${anyOf(last)})` : `${shared} & ${anyOf(last)}`,
    limit: TOGETHER_LIMIT * last.length,
  }))
}

/** Every `size` of the terms, and in how many facts they stand together by chance; fewest first. */
function expectTogether(
  stats: TermStats,
  terms: readonly string[],
  size: number,
): { terms: string[]; expected: number }[] {
  const share = (term: string) => (stats.counts.get(term) ?? 0) / Math.max(1, stats.total)
  return combine(terms, size)
    .map((some) => ({
      terms: some,
      expected: stats.total * some.reduce((product, term) => product * share(term), 1),
    }))
    .sort((a, b) => a.expected - b.expected)
}

function combine(terms: readonly string[], size: number): string[][] {
  if (size === 0) return [[]]
  return terms.flatMap((term, at) =>
    combine(terms.slice(at + 1), size - 1).map((others) => [term, ...others]),
  )
}

function anyOf(terms: readonly string[]): string {
  return terms.map(quoteLexeme).join(' | ')
}
