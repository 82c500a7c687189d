import { asc } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { secret } from '../../src/config.ts'
import { articles } from '../../src/db/schema.ts'
import { createLog } from '../../src/log.ts'
import {
  addSource,
  listSources,
  pauseSource,
  removeSource,
  resumeSource,
} from '../../src/sources/manage-sources.ts'
import { pollSources } from '../../src/sources/poll-sources.ts'
import { findSource } from '../../src/sources/source-store.ts'
import { syncSources } from '../../src/sources/sync-sources.ts'
import type { SourceSpec } from '../../src/watch/watch.ts'
import { createFetchUrl } from '../../src/web/fetch-url.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { startWebServer, type WebServer } from '../support/web-server.ts'

let database: TestDatabase
let server: WebServer
let now: Date
const fetchUrl = createFetchUrl({ userAgent: 'test', allowPrivate: true, now: () => now })
const deps = (keys: Record<string, ReturnType<typeof secret>> = {}) => ({
  db: database.db,
  now: () => now,
  log: createLog('silent'),
  fetchUrl,
  keys,
  allowPrivate: true,
})
beforeEach(async () => {
  database = await testDatabase()
  server = await startWebServer()
  now = new Date('2024-07-19T12:00:00Z')
})
afterEach(async () => {
  await server.close()
  await database.close()
})
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}
const spec = (id: string, patch: Partial<SourceSpec> = {}): SourceSpec => ({
  id,
  name: id,
  url: `${server.url}/${id}`,
  kind: 'press',
  format: 'feed',
  lang: 'en',
  zone: 'UTC',
  everyMinutes: 10,
  enabled: true,
  keys: [],
  ...patch,
})
const rss = (...titles: string[]) =>
  `<rss><channel><title>Feed</title>${titles.map((t) => `<item><title>${t}</title><link>https://news.example.com/${t}</link><pubDate>Fri, 19 Jul 2024 10:00:00 GMT</pubDate></item>`).join('')}</channel></rss>`
const source = (id: string) => findSource(database.db, id)

describe('polling', () => {
  it('stores what is new, asks again when it is due, and with conditions', async () => {
    let seen: unknown
    server.routes['/a'] = (request, response) => {
      seen = request.headers['if-none-match']
      if (seen) return void response.writeHead(304).end()
      response.setHeader('etag', '"v1"').end(rss('one', 'two'))
    }
    await syncSources(deps(), { sources: [spec('a')] })
    expect((await pollSources(deps())).newArticles).toBe(2)
    expect((await pollSources(deps())).sources).toEqual([])
    later(11)
    const second = await pollSources(deps())
    expect([second.sources.length, second.newArticles, seen]).toEqual([1, 0, '"v1"'])
    expect(await source('a')).toMatchObject({ state: 'active', lastSuccessAt: now, failures: 0 })
  })

  it('pauses a source whose first poll shows that it is none, with the reason', async () => {
    server.routes['/html'] = '<!doctype html><html><body>News</body></html>'
    await syncSources(deps(), { sources: [spec('html'), spec('gone')] })
    await pollSources(deps())
    expect(await source('html')).toMatchObject({
      state: 'paused',
      pausedWhy: expect.stringContaining('is a web page, not a feed'),
    })
    expect(await source('gone')).toMatchObject({
      state: 'paused',
      pausedWhy: expect.stringContaining('answered 404'),
    })
  })

  it('gives a new source three tries when only the network fails', async () => {
    server.routes['/slow'] = (_, response) => void response.writeHead(503).end()
    await syncSources(deps(), { sources: [spec('slow')] })
    const states: unknown[] = []
    for (let tries = 0; tries < 3; tries++) {
      await pollSources(deps())
      states.push((await source('slow'))?.state)
      later(24 * 60)
    }
    expect(states).toEqual(['new', 'new', 'paused'])
  })

  it('waits longer after each failure, and as long as the server asks', async () => {
    server.routes['/a'] = rss('one')
    await syncSources(deps(), { sources: [spec('a')] })
    await pollSources(deps())
    const waits: number[] = []
    for (const hold of [undefined, undefined, '7200']) {
      server.routes['/a'] = (_, response) =>
        void response.writeHead(429, hold ? { 'retry-after': hold } : {}).end()
      later(24 * 60)
      await pollSources(deps())
      waits.push(((await source('a'))?.nextPollAt.getTime() ?? 0) - now.getTime())
    }
    expect(waits.map((ms) => ms / 60_000)).toEqual([20, 40, 120])
    expect(await source('a')).toMatchObject({
      state: 'active',
      failures: 3,
      lastError: expect.stringContaining('429'),
    })
  })

  it('is not held up by a source that never answers', async () => {
    const quick = {
      ...deps(),
      fetchUrl: (request: Parameters<typeof fetchUrl>[0]) =>
        fetchUrl({ ...request, timeoutMs: 300 }),
    }
    server.routes['/hangs'] = () => {}
    server.routes['/bomb'] = `<!DOCTYPE x [<!ENTITY a "b">]>${'<x>'.repeat(5000)}`
    server.routes['/fine'] = rss('one')
    await syncSources(deps(), { sources: [spec('hangs'), spec('bomb'), spec('fine')] })
    const polled = await pollSources(quick)
    expect([polled.sources.length, polled.newArticles]).toEqual([3, 1])
  })

  it('is done once by several workers', async () => {
    server.routes['/a'] = rss('one')
    await syncSources(deps(), { sources: [spec('a')] })
    const both = await Promise.all([pollSources(deps()), pollSources(deps())])
    expect(both.flatMap((one) => one.sources)).toHaveLength(1)
  })

  it('takes an empty status feed as healthy only under its own title', async () => {
    server.routes['/s'] = '<rss><channel><title>Cloud Status</title></channel></rss>'
    await syncSources(deps(), {
      sources: [
        spec('s', { kind: 'status', expectTitle: 'cloud status' }),
        spec('t', { url: `${server.url}/s?t`, expectTitle: 'Azure' }),
      ],
    })
    await pollSources(deps())
    expect(await source('s')).toMatchObject({ state: 'active' })
    expect(await source('t')).toMatchObject({
      state: 'paused',
      pausedWhy: expect.stringContaining('not "Azure"'),
    })
  })

  it('reads a listing page and filings, and never tells their key', async () => {
    server.routes['/list'] =
      '<ul><li><a href="/n/1">보도자료 제목이 여기에 있다</a><span>2024.07.18</span></li><li><a href="/about">회사 소개 페이지로 가기</a></li></ul>'
    server.routes['/dart'] = (request, response) => {
      const good = request.url?.includes('crtfc_key=topsecretkey&from=20240712')
      response.end(
        JSON.stringify(
          good
            ? {
                status: '000',
                list: [
                  {
                    corp_name: '케이티',
                    report_nm: '단일판매ㆍ공급계약체결',
                    rcept_no: '2024',
                    rcept_dt: '20240718',
                    flr_nm: '케이티',
                  },
                ],
              }
            : { status: '010', message: 'no key' },
        ),
      )
    }
    const keyed = spec('dart', {
      url: `${server.url}/dart?crtfc_key={OPENDART_API_KEY}&from={YYYYMMDD}`,
      format: 'json',
      keys: ['OPENDART_API_KEY'],
    })
    const keys = { OPENDART_API_KEY: secret('topsecretkey') }
    await syncSources(deps(keys), { sources: [spec('list', { format: 'html' }), keyed] })
    await pollSources(deps(keys))
    const stored = await database.db
      .select({ url: articles.url, title: articles.title })
      .from(articles)
      .orderBy(asc(articles.url))
    expect(stored).toEqual([
      { url: `${server.url}/n/1`, title: '보도자료 제목이 여기에 있다' },
      {
        url: 'https://dart.fss.or.kr/dsaf001/main.do?rcpNo=2024',
        title: '케이티 공시: 단일판매ㆍ공급계약체결',
      },
    ])
    server.routes['/dart'] = (_, response) => void response.writeHead(500).end()
    later(600)
    await pollSources(deps(keys))
    expect((await source('dart'))?.lastError).toMatch(/answered 500/)
    expect((await source('dart'))?.lastError).not.toContain('topsecretkey')
  })
})

describe('managing', () => {
  it('pauses a source of the watch until its key is there', async () => {
    const keyed = {
      sources: [spec('k', { keys: ['NAVER_CLIENT_ID'] }), spec('off', { enabled: false })],
    }
    await syncSources(deps(), keyed)
    expect(await source('k')).toMatchObject({
      state: 'paused',
      pausedWhy: expect.stringContaining('NAVER_CLIENT_ID'),
    })
    const synced = await syncSources(deps({ NAVER_CLIENT_ID: secret('x') }), keyed)
    expect([synced.resumed, (await source('off'))?.state]).toEqual([['k'], 'paused'])
  })

  it('keeps what an editor decided when the watch is loaded again', async () => {
    await syncSources(deps(), { sources: [spec('a'), spec('b')] })
    await pauseSource(deps(), { url: 'a', by: 'U1' })
    await syncSources(deps(), { sources: [spec('a', { name: 'New name' })] })
    expect(await source('a')).toMatchObject({
      state: 'paused',
      pausedWhy: 'paused by U1',
      name: 'New name',
    })
    expect(await source('b')).toMatchObject({
      state: 'paused',
      pausedWhy: 'no longer in the watch',
    })
    await resumeSource(deps(), { url: 'a', by: 'U1' })
    expect(await source('a')).toMatchObject({ state: 'new' })
  })

  it('tries an address before it is added, and refuses it with the reason', async () => {
    server.routes['/new'] = rss('one')
    const fields = { name: 'New', kind: 'press' as const, lang: 'en' as const, everyMinutes: 30 }
    const add = (url: string) => addSource(deps(), { source: { ...fields, url }, by: 'U1' })
    expect(await add(`${server.url}/new`)).toMatchObject({
      kind: 'done',
      value: { name: 'New', state: 'new' },
    })
    for (const [url, words] of [
      [`${server.url}/new`, 'already'],
      [`${server.url}/none`, '404'],
      ['http://169.254.169.254/', 'public internet'],
      ['nonsense', 'no web address'],
    ] as const)
      expect(await add(url)).toMatchObject({
        kind: 'refused',
        problems: [{ field: 'url', text: { en: expect.stringContaining(words) } }],
      })
    expect(await removeSource(deps(), { url: `${server.url}/new`, by: 'U1' })).toMatchObject({
      kind: 'done',
    })
    expect(await listSources(deps())).toEqual([])
    expect(await removeSource(deps(), { url: 'nothing', by: 'U1' })).toMatchObject({
      kind: 'refused',
    })
  })
})
