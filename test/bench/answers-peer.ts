// The other side of the bench of answers: an index in the process over the same facts, and BM25 over
// every fact as the measure of recall. Run by answers.ts: <facts> <questions> <peer>.
import { create, insertMultiple, search, type Tokenizer } from '@orama/orama'
import MiniSearch from 'minisearch'
import { questionTerms, readQuestion } from '../../src/answers/question.ts'
import { everythingWatch } from '../eval/labelled.ts'
import type { Asked } from './answers.ts'
import { makeFact, makeQuestion, termsOf, ZONE } from './made-facts.ts'
import { percentile } from './measure.ts'

/** What is asked: the question as it was typed, the terms that this bot searches for, and the fact. */
type Question = { question: string; terms: string[]; factId: number }
type Search = (asked: Question) => Promise<number[]> | number[]

const [size = 0, count = 0] = process.argv.slice(2).map(Number)
const which = process.argv[4] ?? 'terms'
const TOP = 20
const MB = 1_048_576
/** A peer that is slow is asked the first of the mixed questions, for so long. */
const PATIENCE_MS = 90_000

const index = await everythingWatch()
const now = new Date('2026-01-31T00:00:00Z')
const asked = Array.from({ length: count }, (_, at) => makeQuestion(at, size)).map(
  ({ question, factId }): Question => {
    const { concepts } = readQuestion(index, question, { now, zone: ZONE })
    return { question, terms: questionTerms({ concepts }), factId }
  },
)
const peers: Record<string, () => Promise<Search> | Search> = {
  terms: miniSearchOfTerms,
  text: miniSearchOfText,
  orama: oramaOfTerms,
}
const ask = await (peers[which] ?? miniSearchOfTerms)()
const times: number[] = []
let found = 0
const until = performance.now() + PATIENCE_MS
for (const one of asked) {
  const from = performance.now()
  const hits = await ask(one)
  times.push(performance.now() - from)
  if (hits.includes(one.factId)) found += 1
  if (performance.now() > until) break
}
globalThis.gc?.()
const result: Asked = {
  p50: percentile(times, 0.5),
  p95: percentile(times, 0.95),
  questions: times.length,
  recall: found / Math.max(1, times.length),
  memory: process.memoryUsage().rss / MB,
  ...(which === 'terms' ? { exact: exactRecall() } : {}),
}
process.stdout.write(JSON.stringify(result))

/** MiniSearch with this bot's terms: a search as good as its own. */
function miniSearchOfTerms(): Search {
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
  return ({ terms }) => firstOf(peer.search(terms.join(' ')))
}

/** MiniSearch as its documentation begins: title and text, its own tokenizer, the question as typed. */
function miniSearchOfText(): Search {
  const peer = new MiniSearch<{ id: number; title: string; statement: string }>({
    fields: ['title', 'statement'],
  })
  for (let id = 0; id < size; id++) {
    const { title, statement } = makeFact(id)
    peer.add({ id, title, statement })
  }
  return ({ question }) => firstOf(peer.search(question))
}

function firstOf(hits: { id: unknown }[]): number[] {
  return hits.slice(0, TOP).map((hit) => Number(hit.id))
}

/** Orama with this bot's terms: its own tokenizer drops what is not Latin. */
async function oramaOfTerms(): Promise<Search> {
  const tokenizer: Tokenizer = {
    language: 'english',
    normalizationCache: new Map(),
    tokenize: (text) => text.split(' '),
  }
  const peer = create({
    schema: { own: 'string', title: 'string' } as const,
    components: { tokenizer },
  })
  const facts = Array.from({ length: size }, (_, id) => {
    const { own, title } = termsIn(id)
    return { id: String(id), own: own.join(' '), title: title.join(' ') }
  })
  await insertMultiple(peer, facts)
  return async ({ terms }) => {
    const { hits } = await search(peer, {
      term: terms.join(' '),
      limit: TOP,
      boost: { title: 0.3 },
    })
    return firstOf(hits)
  }
}

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
