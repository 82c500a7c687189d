// Reads the labelled sets of this folder, and the third-party headlines where they are present.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SourceKind } from '../../src/db/schema.ts'
import { detectLanguage } from '../../src/language/detect-language.ts'
import type { Lang } from '../../src/language/language.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch, type WatchIndex } from '../../src/watch/watch-index.ts'
import { loadRecordedStory } from '../../src/workspace/recorded-story.ts'

export type Labelled = {
  title: string
  text: string
  lang: Lang
  kind: SourceKind
  publisher: string
  publishedAt: Date
  relevant: boolean
  topics: string[]
  story: string | null
}
export type LabelledSet = { name: string; index: WatchIndex; articles: Labelled[] }

export const repository = fileURLToPath(new URL('../../', import.meta.url))

/** The rows of a JSONL file; none where it is absent. */
export function readRows(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** A watch that takes everything. */
export async function everythingWatch(): Promise<WatchIndex> {
  return indexWatch(await loadWatch(`${repository}test/fixtures/watch/minimal.json`))
}

/** The labelled streams, each with its watch: the recorded story, and those of `articles-*.jsonl`. */
export async function readStreams(): Promise<LabelledSet[]> {
  const shipped = indexWatch(await loadWatch(null))
  const sets: LabelledSet[] = [
    { name: 'recorded', index: shipped, articles: await readRecorded() },
    { name: 'kt', index: shipped, articles: readArticles('articles-kt') },
    { name: 'kt-two', index: shipped, articles: readArticles('articles-kt-two') },
    { name: 'kt-four', index: shipped, articles: readArticles('articles-kt-four') },
    { name: 'kt-six', index: shipped, articles: readArticles('articles-kt-six') },
    { name: 'kt-five', index: shipped, articles: readArticles('articles-kt-five') },
  ]
  for (const name of ['merger', 'recall', 'strike', 'plant', 'bank']) {
    const watch = await loadWatch(`${repository}test/fixtures/watch/${name}.yaml`)
    sets.push({ name, index: indexWatch(watch), articles: readArticles(`articles-${name}`) })
  }
  return sets
}

/** Namesakes and near misses beside articles of the shipped watch; labelled for relevance alone. */
export async function readNamesakes(): Promise<LabelledSet[]> {
  const index = indexWatch(await loadWatch(null))
  return ['namesakes', 'mixed'].map((name) => ({
    name,
    index,
    articles: readArticles(`articles-${name}`),
  }))
}

type Labels = { relevant: boolean; topics?: string[]; story?: string | null }

function readArticles(name: string): Labelled[] {
  return readRows(`${repository}test/eval/${name}.jsonl`).map((row) => {
    const labels = row.labels as Labels
    return {
      title: String(row.title),
      text: String(row.text),
      lang: row.lang as Lang,
      kind: 'press',
      publisher: String(row.publisher),
      publishedAt: new Date(String(row.publishedAt)),
      relevant: labels.relevant,
      topics: labels.topics ?? [],
      story: labels.story ?? null,
    }
  })
}

async function readRecorded(): Promise<Labelled[]> {
  const rows = readRows(`${repository}test/eval/recorded-labels.jsonl`)
  const labels = new Map(rows.map((row) => [String(row.url), row as unknown as Labels]))
  const { feeds, entries } = await loadRecordedStory()
  return entries.flatMap((entry): Labelled[] => {
    const label = labels.get(entry.url)
    if (label === undefined) return []
    const kind = feeds.find((feed) => feed.id === entry.feed)?.kind ?? 'press'
    const { title, text, publisher, publishedAt } = entry
    const { relevant, topics = [], story = null } = label
    const lang = detectLanguage(`${title} ${text}`)
    return [{ title, text, lang, kind, publisher, publishedAt, relevant, topics, story }]
  })
}
