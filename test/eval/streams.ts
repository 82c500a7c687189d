// The labelled streams of articles that decisions are measured on, and how a replay of one is scored.
import { readFileSync } from 'node:fs'
import type { NewArticle } from '../../src/articles/article.ts'
import { readDocument } from '../../src/articles/read-document.ts'
import { detectLanguage } from '../../src/language/detect-language.ts'
import { createLog } from '../../src/log.ts'
import {
  type OpenWording,
  type ReplayResult,
  replayArticles,
} from '../../src/operator/replay-articles.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch, type WatchIndex } from '../../src/watch/watch-index.ts'
import { loadRecordedStory } from '../../src/workspace/recorded-story.ts'
import { readRows, repository } from './labelled.ts'

export type Labels = {
  url?: string
  relevant: boolean
  decision: string
  story?: string | null
  also?: string[]
}
type Source = { name: string; watch: string | null; seed: boolean }
export type Stream = {
  name: string
  index: WatchIndex
  articles: NewArticle[]
  labels: Labels[]
  seed: boolean
}

const SOURCES: Source[] = [
  // The seed facts are what the recorded story tells: with them nothing in it would be new.
  { name: 'recorded', watch: null, seed: false },
  { name: 'kt', watch: null, seed: true },
  { name: 'merger', watch: 'merger.yaml', seed: true },
  { name: 'recall', watch: 'recall.yaml', seed: true },
  { name: 'strike', watch: 'strike.yaml', seed: true },
  { name: 'plant', watch: 'plant.yaml', seed: true },
  { name: 'bank', watch: 'bank.yaml', seed: true },
  { name: 'kt-two', watch: null, seed: true },
  { name: 'kt-five', watch: null, seed: true },
  { name: 'kt-four', watch: null, seed: true },
  { name: 'kt-six', watch: null, seed: true },
  { name: 'kt-seven', watch: null, seed: true },
  { name: 'kt-eight', watch: null, seed: true },
  { name: 'kt-nine', watch: null, seed: true },
  { name: 'kt-ten', watch: null, seed: true },
  { name: 'kt-eleven', watch: null, seed: true },
  { name: 'kt-twelve', watch: null, seed: true },
  { name: 'kt-thirteen', watch: null, seed: true },
  { name: 'kt-fourteen', watch: null, seed: true },
  { name: 'kt-fifteen', watch: null, seed: true },
  { name: 'kt-sixteen', watch: null, seed: true },
  { name: 'kt-seventeen', watch: null, seed: true },
  { name: 'kt-eighteen', watch: null, seed: true },
]

/** Every stream, or the one that is named. */
export async function loadStreams(picked?: string): Promise<Stream[]> {
  const streams: Stream[] = []
  for (const { name, watch, seed } of SOURCES.filter((one) => !picked || one.name === picked)) {
    const index = indexWatch(await loadWatch(watch && `${repository}test/fixtures/watch/${watch}`))
    const read =
      name === 'recorded' ? await readRecorded() : await readStream(name, index.watch.zone)
    streams.push({ name, index, seed, ...read })
  }
  return streams
}

/**
 * All of it under the shipped watch, as the sources of one channel bring it: its own streams, those of
 * other watches, and the sets of namesakes and near misses, most of which are off this one.
 */
export async function mixStreams(index: WatchIndex): Promise<Stream> {
  const others = SOURCES.map(({ name }) => name).filter((name) => name !== 'recorded')
  const mixed: Stream = { name: 'mixed', index, seed: true, articles: [], labels: [] }
  for (const name of [...others, 'mixed', 'namesakes']) {
    const { articles, labels } = await readStream(name, index.watch.zone)
    mixed.articles.push(...articles)
    // The same word for a story may stand in two streams.
    mixed.labels.push(
      ...labels.map((label) => ({
        ...label,
        story: label.story ? `${name} ${label.story}` : null,
      })),
    )
  }
  return mixed
}

/** Replays a stream, with a model where one is given. */
export async function replayStream(
  { index, articles, seed }: Stream,
  openWording?: OpenWording,
): Promise<ReplayResult[]> {
  const deps = { index, log: createLog('silent'), startAt: new Date() }
  return replayArticles({ ...deps, ...(openWording ? { openWording } : {}) }, { articles, seed })
}

async function readStream(name: string, zone: string) {
  const file = `${repository}test/eval/articles-${name}.jsonl`
  const { articles } = await readDocument(
    { now: () => new Date() },
    { bytes: readFileSync(file), name: file, format: 'jsonl', zone },
  )
  return { articles, labels: readRows(file).map((row) => row.labels as Labels) }
}

async function readRecorded() {
  const rows = readRows(`${repository}test/eval/recorded-labels.jsonl`) as unknown as Labels[]
  const { feeds, entries } = await loadRecordedStory()
  const pairs = entries.flatMap((entry) => {
    const label = rows.find(({ url }) => url === entry.url)
    if (!label) return []
    const { url, publisher, title, text, publishedAt } = entry
    const kind = feeds.find((feed) => feed.id === entry.feed)?.kind ?? 'press'
    const lang = detectLanguage(`${title} ${text}`)
    const zone = 'Asia/Seoul'
    const article: NewArticle = {
      ...{ sourceId: null, url, publisher, kind, lang, zone, title, text, publishedAt },
    }
    return [{ article, label }]
  })
  return { articles: pairs.map((pair) => pair.article), labels: pairs.map((pair) => pair.label) }
}

export function isRight(label: Labels, got: string): boolean {
  return [label.decision, ...(label.also ?? [])].includes(got)
}

/** Counts of one replay, that add up over streams. */
export type Score = {
  right: number
  all: number
  firsts: number
  found: number
  repeats: number
  again: number
  updates: number
  hit: number
}

export function scoreOf(labels: Labels[], results: ReplayResult[]): Score {
  const pairs = labels.map((label, place) => ({ label, got: results[place]?.decision ?? 'none' }))
  const told = (got: string) => got === 'alert' || got === 'update'
  const labelled = (decision: string) => pairs.filter(({ label }) => label.decision === decision)
  const count = (list: typeof pairs, is: (pair: (typeof pairs)[number]) => boolean) =>
    list.filter(is).length
  return {
    right: count(pairs, ({ label, got }) => isRight(label, got)),
    all: pairs.length,
    firsts: labelled('alert').length,
    found: count(labelled('alert'), ({ label, got }) => told(got) || isRight(label, got)),
    repeats: labelled('repeat').length,
    again: count(labelled('repeat'), ({ label, got }) => told(got) && !isRight(label, got)),
    updates: labelled('update').length,
    hit: count(labelled('update'), ({ got }) => told(got)),
  }
}

export function describeScore(score: Score): string {
  const { right, all, firsts, found, repeats, again, updates, hit } = score
  const f1 = (2 * hit) / (2 * hit + (updates - hit) + again || 1)
  return (
    `${right} of ${all} decisions as labelled; first reports told ${found}/${firsts}; ` +
    `repeats told again ${again}/${repeats}; updates ${hit}/${updates}, F1 ${f1.toFixed(3)}`
  )
}
