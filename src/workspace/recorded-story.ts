// The recorded story for a machine without tokens: its entries, its clock, and its feeds as a route.
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { parse } from 'yaml'
import { z } from 'zod'
import type { SourceSpec } from '../watch/watch.ts'
import { type RecordedEntry, type RecordedFeed, renderRecordedFeed } from './recorded-feeds.ts'
import { scheduleStory, storyLengthMs, storyTime } from './story-clock.ts'
import type { Route } from './workspace-server.ts'

const SHIPPED = new URL('./recorded-story.yaml', import.meta.url)
const ROUTE = '/recorded'

const storyShape = z.object({
  feeds: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      publisher: z.string().optional(),
      format: z.enum(['rss', 'atom', 'json']),
      kind: z.enum(['official', 'filing', 'wire', 'press', 'status']),
      lang: z.enum(['en', 'ko']),
    }),
  ),
  entries: z.array(
    z.object({
      id: z.string(),
      url: z.url(),
      publisher: z.string(),
      feed: z.string(),
      publishedAt: z.string().transform((text) => new Date(text)),
      title: z.string(),
      text: z.string(),
    }),
  ),
})

/** Feeds and entries, the entries in the order of their publication. */
export type StoryData = { feeds: RecordedFeed[]; entries: RecordedEntry[] }

/** The story as it is being told. */
export type RecordedStory = {
  /** The story's clock: the whole bot runs by it. */
  now(): Date
  /** Entries that are out by now, oldest first. */
  published(): RecordedEntry[]
  entryCount: number
  /** Real time from the start to the end of the story. */
  lengthMs: number
  /** `GET /recorded/<feed>.xml` (or `.json`), to be mounted beside the local workspace. */
  route: Route
  /** What the bot polls instead of the watch's sources. */
  sources(baseUrl: string): SourceSpec[]
}

/** Reads the shipped story. */
export async function loadRecordedStory(): Promise<StoryData> {
  const { feeds, entries } = storyShape.parse(parse(await readFile(SHIPPED, 'utf8')))
  return {
    feeds: feeds.map(({ publisher, ...feed }) => ({ ...feed, publisher: publisher ?? null })),
    entries: entries.toSorted((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime()),
  }
}

/**
 * Starts telling a story.
 * @param deps `now` is the real clock
 * @param input `startedAt` is the real time of the first start, so that a restart goes on where the
 *   story was; `speed` 2 tells it twice as fast
 */
export function createRecordedStory(
  deps: { now: () => Date },
  input: { data: StoryData; startedAt: Date; speed: number },
): RecordedStory {
  const { feeds, entries } = input.data
  const beats = scheduleStory(entries.map((entry) => entry.publishedAt))
  const now = () =>
    storyTime(beats, (deps.now().getTime() - input.startedAt.getTime()) * input.speed)
  const published = () => {
    const at = now().getTime()
    return entries.filter((entry) => entry.publishedAt.getTime() <= at)
  }
  return {
    now,
    published,
    entryCount: entries.length,
    lengthMs: storyLengthMs(beats) / input.speed,
    route: {
      method: 'GET',
      path: ROUTE,
      handle: (request, response) => sendFeed(feeds, published(), now(), request, response),
    },
    sources: (baseUrl) => recordedSources(feeds, baseUrl),
  }
}

/** The story's feeds as sources of the bot. */
export function recordedSources(feeds: readonly RecordedFeed[], baseUrl: string): SourceSpec[] {
  return feeds.map((feed) => ({
    id: `recorded-${feed.id}`,
    name: feed.publisher ?? `${feed.title} (${feed.lang === 'ko' ? '녹화' : 'recorded'})`,
    url: new URL(`${ROUTE}/${fileOf(feed)}`, baseUrl).href,
    kind: feed.kind,
    format: 'feed',
    lang: feed.lang,
    zone: 'Asia/Seoul',
    everyMinutes: 1,
    enabled: true,
    keys: [],
  }))
}

function fileOf(feed: RecordedFeed): string {
  return `${feed.id}.${feed.format === 'json' ? 'json' : 'xml'}`
}

function sendFeed(
  feeds: readonly RecordedFeed[],
  published: readonly RecordedEntry[],
  now: Date,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = (request.url ?? '').split('?')[0]
  const feed = feeds.find((each) => path === `${ROUTE}/${fileOf(each)}`)
  if (feed === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
    response.end('The recorded story has no such feed.')
    return
  }
  const entries = published.filter((entry) => entry.feed === feed.id)
  const etag = `"${feed.id}-${entries.length}"`
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag })
    response.end()
    return
  }
  const { contentType, body } = renderRecordedFeed(feed, entries, now)
  response.writeHead(200, { 'content-type': contentType, etag })
  response.end(body)
}
