// The other side of the bench of answers: MiniSearch over the same facts, found by the same terms,
// and BM25 over every fact as the measure of recall. Run by answers.ts: <facts> <questions>.
import MiniSearch from 'minisearch'
import { questionTerms, readQuestion } from '../../src/answers/question.ts'
import { everythingWatch } from '../eval/labelled.ts'
import type { Asked } from './answers.ts'
import { makeFact, makeQuestion, termsOf, ZONE } from './made-facts.ts'
import { percentile } from './measure.ts'

const [size = 0, count = 0] = process.argv.slice(2).map(Number)
const TOP = 20
const MB = 1_048_576

const index = await everythingWatch()
const now = new Date('2026-01-31T00:00:00Z')
const asked = Array.from({ length: count }, (_, at) => makeQuestion(at, size)).map((made) => {
  const { concepts } = readQuestion(index, made.question, { now, zone: ZONE })
  return { terms: questionTerms({ concepts }), factId: made.factId }
})

const peer = new MiniSearch<{ id: number; own: string; title: string }>({
  fields: ['own', 'title'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
  searchOptions: { boost: { title: 0.3 } },
})
for (let id = 0; id < size; id++) {
  const { own, title } = termsIn(id)
  peer.add({ id, own: own.join(' '), title: title.join(' ') })
}
const times: number[] = []
let found = 0
for (const { terms, factId } of asked) {
  const from = performance.now()
  const hits = peer.search(terms.join(' '))
  times.push(performance.now() - from)
  if (hits.slice(0, TOP).some((hit) => hit.id === factId)) found += 1
}
globalThis.gc?.()
const result: Asked = {
  p50: percentile(times, 0.5),
  p95: percentile(times, 0.95),
  recall: found / Math.max(1, count),
  memory: process.memoryUsage().rss / MB,
  exact: exactRecall(),
}
process.stdout.write(JSON.stringify(result))

/** The terms of a fact as the bot stores them: its own, and those that only the title has. */
function termsIn(id: number): { own: string[]; title: string[] } {
  const lexemes = termsOf(makeFact(id)).terms.split(' ')
  const bare = (suffix: string) =>
    lexemes.flatMap((one) => (one.endsWith(suffix) ? [one.slice(1, -suffix.length)] : []))
  return { own: bare("':1A"), title: bare("':1") }
}

/** BM25 (k1 1.2, b 0.75) of every fact that holds a term; terms of the title count 0.3. */
function exactRecall(): number {
  const wanted = new Map(asked.flatMap(({ terms }) => terms.map((term) => [term, newPostings()])))
  const lengths = new Float32Array(size)
  for (let id = 0; id < size; id++) {
    const { own, title } = termsIn(id)
    lengths[id] = own.length + 0.3 * title.length
    for (const term of own) wanted.get(term)?.own.push(id)
    for (const term of title) wanted.get(term)?.title.push(id)
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size)
  let hit = 0
  for (const { terms, factId } of asked) {
    const scores = new Map<number, number>()
    for (const term of new Set(terms)) {
      const postings = wanted.get(term) ?? newPostings()
      const held = postings.own.length + postings.title.length
      const idf = Math.log(1 + (size - held + 0.5) / (held + 0.5))
      for (const [ids, times] of [
        [postings.own, 1],
        [postings.title, 0.3],
      ] as const)
        for (const id of ids) {
          const norm = 1.2 * (0.25 + (0.75 * (lengths[id] ?? 0)) / mean)
          scores.set(id, (scores.get(id) ?? 0) + (idf * times * 2.2) / (times + norm))
        }
    }
    const score = scores.get(factId) ?? 0
    let better = 0
    for (const other of scores.values()) if (other > score) better += 1
    if (score > 0 && better < TOP) hit += 1
  }
  return hit / Math.max(1, asked.length)
}

function newPostings(): { own: number[]; title: number[] } {
  return { own: [], title: [] }
}
