import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NewArticle } from '../../src/articles/article.ts'
import { findArticle, saveArticle } from '../../src/articles/article-store.ts'
import { createPageExtractor } from '../../src/articles/extract-page.ts'
import { createPageLoader } from '../../src/articles/load-page.ts'
import { readArticles } from '../../src/articles/read-articles.ts'
import { createLog } from '../../src/log.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'
import { createFetchUrl } from '../../src/web/fetch-url.ts'
import { createRobots } from '../../src/web/robots.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { startWebServer, type WebServer } from '../support/web-server.ts'

let database: TestDatabase
let server: WebServer
const now = () => new Date('2024-07-19T12:00:00Z')
const index = indexWatch(await loadWatch(null))
const fetchUrl = createFetchUrl({ userAgent: 'kt-status/test', allowPrivate: true, now })
const extractPage = createPageExtractor()

beforeEach(async () => {
  database = await testDatabase()
  server = await startWebServer()
})
afterEach(async () => {
  await extractPage.close()
  await server.close()
  await database.close()
})
const read = async () => {
  const askRobots = createRobots({ fetchUrl, now, userAgent: 'kt-status/test' })
  const loadPage = createPageLoader({ fetchUrl, askRobots, extractPage })
  return readArticles(
    { db: database.db, now, log: createLog('silent'), index, loadPage },
    { limit: 20 },
  )
}
const save = async (patch: Partial<NewArticle>) => {
  const saved = await saveArticle(
    { db: database.db, now },
    {
      sourceId: null,
      url: `${server.url}/page`,
      publisher: 'Example Times',
      kind: 'press',
      lang: 'en',
      zone: 'Asia/Seoul',
      title: 'KT and Microsoft sign AI and cloud partnership',
      text: 'KT and Microsoft have signed.',
      publishedAt: now(),
      needsPage: true,
      ...patch,
    },
  )
  return async () => findArticle(database.db, saved.id)
}
const page = `<html lang="en"><body><article>${'<p>KT said on Monday that it had signed a partnership with Microsoft on AI and cloud services, worth several trillion won over five years.</p>'.repeat(3)}</article></body></html>`

describe('reading an article', () => {
  it('takes the text of its page when the feed gave a teaser', async () => {
    server.routes['/page'] = page
    const stored = await save({})
    await read()
    expect(await stored()).toMatchObject({
      state: 'read',
      relevant: true,
      error: null,
      text: expect.stringContaining('several trillion won'),
    })
  })

  it('fetches no page of an article about something else', async () => {
    server.routes['/page'] = page
    const stored = await save({
      title: 'Baseball team wins at home',
      text: 'Nine innings were enough.',
    })
    await read()
    expect(await stored()).toMatchObject({
      state: 'ignored',
      relevant: false,
      relevanceReason: expect.any(String),
    })
    expect(server.asked).toEqual([])
  })

  it.each([
    ['is not there', undefined, 'answered 404'],
    ['may not be read', 'robots', 'does not allow'],
    ['is a picture', 'image', 'not a page with text'],
  ])('keeps the text of the feed when the page %s, and notes why', async (_, what, words) => {
    if (what === 'robots') server.routes['/robots.txt'] = 'User-agent: *\nDisallow: /'
    if (what === 'image')
      server.routes['/page'] = (_request, response) =>
        void response.setHeader('content-type', 'image/png').end('x')
    const stored = await save({})
    await read()
    expect(await stored()).toMatchObject({
      state: 'read',
      text: 'KT and Microsoft have signed.',
      error: expect.stringContaining(words),
    })
  })

  it('follows no feed into the own network', async () => {
    const stored = await save({ url: 'http://169.254.169.254/latest' })
    await read()
    expect(await stored()).toMatchObject({
      state: 'read',
      error: expect.stringContaining('page not read'),
    })
  })

  it('finds the copy of what it read before', async () => {
    const text = `${'KT and Microsoft agreed to invest together in AI and cloud services for companies in Korea, both said on Monday. '.repeat(3)}`
    await save({
      url: 'https://a.example/1',
      text,
      needsPage: false,
      publishedAt: new Date('2024-07-19T10:00:00Z'),
    })
    const copy = await save({
      url: 'https://b.example/1',
      publisher: 'Other Daily',
      text,
      needsPage: false,
      publishedAt: new Date('2024-07-19T11:00:00Z'),
    })
    expect(await read()).toBe(2)
    expect(await copy()).toMatchObject({ copyOf: expect.any(Number), copyWhy: expect.any(String) })
  })

  it('reads an article with nothing in it', async () => {
    const stored = await save({ url: 'https://a.example/2', title: '', text: '', needsPage: false })
    await read()
    expect(await stored()).toMatchObject({ state: 'ignored' })
  })
})
