// The recorded story over HTTP, as the poller sees it.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseFeed } from 'feedsmith'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { escapeXml, renderRecordedFeed } from '../../src/workspace/recorded-feeds.ts'
import {
  createRecordedStory,
  loadRecordedStory,
  type StoryData,
} from '../../src/workspace/recorded-story.ts'

const startedAt = new Date('2030-01-01T00:00:00Z')
const clock = { ms: 0 }
const realNow = () => new Date(startedAt.getTime() + clock.ms)
let data: StoryData
let server: Server
let baseUrl = ''

beforeAll(async () => {
  data = await loadRecordedStory()
  const story = createRecordedStory({ now: realNow }, { data, startedAt, speed: 1 })
  server = createServer((request, response) => void story.route.handle(request, response))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => new Promise((closed) => server.close(closed)))

function tell(realMs: number) {
  clock.ms = realMs
  return createRecordedStory({ now: realNow }, { data, startedAt, speed: 1 })
}

test('the story is told in eight to ten minutes', () => {
  const minutes = tell(0).lengthMs / 60_000
  expect(minutes).toBeGreaterThan(8)
  expect(minutes).toBeLessThan(10)
})

test('the first entry is about the partnership and comes within ten seconds', () => {
  expect(tell(0).published()).toEqual([])
  expect(tell(10_000).published()[0]?.title).toContain('마이크로소프트')
})

test('twice the speed takes half the time', () => {
  const twice = createRecordedStory({ now: realNow }, { data, startedAt, speed: 2 })
  expect(twice.lengthMs).toBe(tell(0).lengthMs / 2)
})

test('at the end every entry is out, in a feed that a source names', async () => {
  const story = tell(3_600_000)
  expect(story.published()).toHaveLength(story.entryCount)
  const addresses: string[] = []
  for (const source of story.sources(baseUrl)) {
    const response = await fetch(source.url)
    expect(response.status, source.url).toBe(200)
    addresses.push(...linksOf(await response.text()))
  }
  expect(addresses.toSorted()).toEqual(data.entries.map((entry) => entry.url).toSorted())
})

test('an unchanged feed answers 304, a grown one the whole feed', async () => {
  clock.ms = 10_000
  const address = `${baseUrl}/recorded/kt-press.xml`
  const etag = (await fetch(address)).headers.get('etag') ?? ''
  expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(304)
  clock.ms = 3_600_000
  expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(200)
})

test('a feed that the story does not have is a 404 with a sentence', async () => {
  const response = await fetch(`${baseUrl}/recorded/nothing.xml`)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('no such feed')
})

test('text with markup, quotes and control characters stays well-formed and comes out whole', () => {
  const odd = 'A & B <b>"quoted"</b> ]]> \u0000\u000b 한국어 😀 &amp;'
  const entry = {
    id: 'x&"1',
    url: 'https://recorded.example/a?b=1&c=2',
    publisher: 'A & B',
    feed: 'f',
    publishedAt: new Date('2024-06-04T00:00:00Z'),
    title: odd,
    text: odd,
  }
  for (const format of ['rss', 'atom', 'json'] as const) {
    const { body } = renderRecordedFeed(
      { id: 'f', title: 'F & G', publisher: null, format, kind: 'press', lang: 'en' },
      [entry],
      new Date('2024-06-05T00:00:00Z'),
    )
    expect(linksOf(body)).toEqual([entry.url])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is the point
    if (format !== 'json') expect(body).not.toMatch(/[\u0000-\u0008\u000b\u000c]/)
    expect(body).toContain('한국어 😀')
  }
  expect(escapeXml('lone \ud800 surrogate')).toBe('lone  surrogate')
})

test('entries stand in known feeds, once, with a title and sentences', () => {
  const feeds = new Set(data.feeds.map((feed) => feed.id))
  expect(new Set(data.entries.map((entry) => entry.url)).size).toBe(data.entries.length)
  for (const entry of data.entries) {
    expect(feeds, entry.id).toContain(entry.feed)
    expect(entry.publishedAt.getTime(), entry.id).not.toBeNaN()
    expect(entry.text.length, entry.id).toBeGreaterThan(40)
  }
})

test('a made-up publisher stands at a made-up address, a real one at its own', () => {
  for (const entry of data.entries) {
    const invented = ['Recorded Wire', '재구성통신', 'KT'].includes(entry.publisher)
    expect(new URL(entry.url).hostname === 'recorded.example', entry.id).toBe(invented)
  }
})

/** The entries' addresses by a parser that is not ours: the feed is well-formed. */
function linksOf(body: string): string[] {
  const parsed = parseFeed(body)
  if (parsed.format === 'rss') return (parsed.feed.items ?? []).map((item) => item.link ?? '')
  if (parsed.format === 'json') return (parsed.feed.items ?? []).map((item) => item.url ?? '')
  if (parsed.format !== 'atom') return []
  return (parsed.feed.entries ?? []).map((entry) => entry.links?.[0]?.href ?? '')
}
