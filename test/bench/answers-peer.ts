// The other side of the bench of answers: an index in the process over the same facts, and BM25 over
// every fact as the measure of recall. Started by answers.ts: <facts> <questions> <peer>.
import { create, insertMultiple, search as searchOrama, type Tokenizer } from '@orama/orama'
import MiniSearch from 'minisearch'
import { questionTerms, readQuestion } from '../../src/answers/question.ts'
import { everythingWatch } from '../eval/labelled.ts'
import { type Asked, takeTurns, type Turn } from './contestant.ts'
import { makeFact, makeQuestion, termsOf, ZONE } from './made-facts.ts'

/** From the question as it was typed to the numbers of the facts. */
type Search = (question: string) => Promise<number[]> | number[]

const [size = 0, count = 0] = process.argv.slice(2).map(Number)
const which = process.argv[4] ?? 'terms'
const TOP = 20
const MB = 1_048_576

const index = await everythingWatch()
const now = new Date('2026-01-31T00:00:00Z')
const questions = Array.from({ length: count }, (_, at) => makeQuestion(at, size))
const peers: Record<string, () => Promise<Search> | Search> = {
  terms: miniSearchOfTerms,
  text: miniSearchOfText,
  orama: oramaOfTerms,
}
const search = await (peers[which] ?? miniSearchOfTerms)()
for (const { question } of questions.slice(0, 5)) await search(question)
takeTurns({
  ask: askPeer,
  describe() {
    globalThis.gc?.()
    const memory = process.memoryUsage().rss / MB
    return { memory, ...(which === 'terms' ? { exact: exactRecall() } : {}) }
  },
  end: async () => {},
})

async function askPeer({ from, to }: Turn): Promise<Asked> {
  const times: number[] = []
  let found = 0
  for (const one of questions.slice(from, to)) {
    const started = performance.now()
    const hits = await search(one.question)
    times.push(performance.now() - started)
    if (hits.includes(one.factId)) found += 1
  }
  return { times, found }
}

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
  return (question) => firstOf(peer.search(termsAsked(question).join(' ')))
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
  return (question) => firstOf(peer.search(question))
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
  return async (question) => {
    const { hits } = await searchOrama(peer, {
      term: termsAsked(question).join(' '),
      limit: TOP,
      boost: { title: 0.3 },
    })
    return firstOf(hits)
  }
}

/** The terms that this bot searches for, which are read from the question as its own are. */
function termsAsked(question: string): string[] {
  const { concepts } = readQuestion(index, question, { now, zone: ZONE })
  return questionTerms({ concepts })
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
  const asked = questions.map(({ question, factId }) => ({ terms: termsAsked(question), factId }))
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
