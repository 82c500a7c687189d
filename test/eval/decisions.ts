// Decisions of a replay on the labelled streams: first reports found, repeats told again, updates.
// `--misses` lists every decision that is not as labelled, with its reason; a name picks one stream.

import { readFileSync } from 'node:fs'
import type { NewArticle } from '../../src/articles/article.ts'
import { readDocument } from '../../src/articles/read-document.ts'
import { detectLanguage } from '../../src/language/detect-language.ts'
import { createLog } from '../../src/log.ts'
import { type ReplayResult, replayArticles } from '../../src/operator/replay-articles.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'
import { loadRecordedStory } from '../../src/workspace/recorded-story.ts'
import { readRows, repository } from './labelled.ts'

type Labels = { url?: string; relevant: boolean; decision: string; also?: string[] }
type Stream = { name: string; watch: string | null; seed: boolean }

const STREAMS: Stream[] = [
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
]

const [picked] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
for (const stream of STREAMS.filter(({ name }) => !picked || name === picked)) {
  const watch = stream.watch && `${repository}test/fixtures/watch/${stream.watch}`
  const index = indexWatch(await loadWatch(watch))
  const { articles, labels } =
    stream.name === 'recorded'
      ? await readRecorded()
      : await readStream(stream.name, index.watch.zone)
  const results = await replayArticles(
    { index, log: createLog('silent'), startAt: new Date() },
    { articles, seed: stream.seed },
  )
  report(stream.name, labels, results)
  if (process.argv.includes('--misses')) listMisses(articles, labels, results)
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

function isRight(label: Labels, got: string): boolean {
  return [label.decision, ...(label.also ?? [])].includes(got)
}

function report(name: string, labels: Labels[], results: ReplayResult[]): void {
  const pairs = labels.map((label, place) => ({ label, got: results[place]?.decision ?? 'none' }))
  const right = pairs.filter(({ label, got }) => isRight(label, got))
  const firsts = pairs.filter(({ label }) => label.decision === 'alert')
  const repeats = pairs.filter(({ label }) => label.decision === 'repeat')
  const told = (got: string) => got === 'alert' || got === 'update'
  const wanted = pairs.filter(({ label }) => label.decision === 'update')
  const hit = wanted.filter(({ got }) => told(got)).length
  const found = firsts.filter(({ label, got }) => told(got) || isRight(label, got)).length
  const again = repeats.filter(({ label, got }) => told(got) && !isRight(label, got))
  const f1 = (2 * hit) / (2 * hit + (wanted.length - hit) + again.length || 1)
  process.stdout.write(
    `${name}: ${right.length} of ${pairs.length} decisions as labelled; first reports told ` +
      `${found}/${firsts.length}; repeats told again ` +
      `${again.length}/${repeats.length}; updates ${hit}/${wanted.length}, F1 ${f1.toFixed(3)}\n`,
  )
}

function listMisses(articles: NewArticle[], labels: Labels[], results: ReplayResult[]): void {
  labels.forEach((label, place) => {
    const got = results[place]
    if (!got || isRight(label, got.decision)) return
    process.stdout.write(
      `  ${label.decision} -> ${got.decision} [${got.story}] ${articles[place]?.title}\n` +
        `      ${got.reason}\n`,
    )
  })
}
