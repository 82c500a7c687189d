import { expect, it } from 'vitest'
import { createFetchUrl } from '../../src/web/fetch-url.ts'
import { createPoliteFetch } from '../../src/web/politeness.ts'
import { createRobots } from '../../src/web/robots.ts'
import { startWebServer } from '../support/web-server.ts'

const userAgent = 'kt-status/0.1 (ops@example.com)'

it('obeys robots.txt, asks for it once a day, and reads a missing one as a yes', async () => {
  const server = await startWebServer()
  let now = new Date('2024-07-19T00:00:00Z')
  const fetchUrl = createFetchUrl({
    userAgent,
    allowPrivate: true,
    now: () => now,
  })
  const ask = createRobots({ fetchUrl, now: () => now, userAgent })
  server.routes['/robots.txt'] =
    'User-agent: *\nDisallow: /paid/\n\nUser-agent: kt-status\nDisallow: /no-bots/'
  expect(await ask(`${server.url}/news/1`)).toMatchObject({ allowed: true })
  expect(await ask(`${server.url}/no-bots/1`)).toMatchObject({
    allowed: false,
  })
  expect(server.asked).toEqual(['/robots.txt'])
  now = new Date('2024-07-20T00:00:01Z')
  delete server.routes['/robots.txt']
  expect(await ask(`${server.url}/no-bots/1`)).toMatchObject({ allowed: true })
  await Promise.all([fetchUrl.close(), server.close()])
})

it('stays away while robots.txt fails', async () => {
  const server = await startWebServer({
    '/robots.txt': (_, r) => void r.writeHead(503).end(),
  })
  const now = () => new Date('2024-07-19T00:00:00Z')
  const fetchUrl = createFetchUrl({ userAgent, allowPrivate: true, now })
  const verdict = await createRobots({ fetchUrl, now, userAgent })(`${server.url}/a`)
  expect(verdict).toMatchObject({
    allowed: false,
    reason: expect.stringContaining('503'),
  })
  await Promise.all([fetchUrl.close(), server.close()])
})

it('calls one host one request at a time, and others meanwhile', async () => {
  const log: string[] = []
  const open: (() => void)[] = []
  const fetchUrl = ({ url }: { url: string }) =>
    new Promise<never>((resolve) => {
      log.push(url)
      open.push(() => resolve(undefined as never))
    })
  const polite = createPoliteFetch(fetchUrl, {
    gapMs: 5,
    wait: async () => log.push('pause'),
  })
  const first = polite({ url: 'https://a.example/1' })
  const second = polite({ url: 'https://a.example/2' })
  polite({ url: 'https://b.example/1' })
  expect(log).toEqual(['https://a.example/1', 'https://b.example/1'])
  open[0]?.()
  await first
  await new Promise(setImmediate)
  expect(log).toEqual([
    'https://a.example/1',
    'https://b.example/1',
    'pause',
    'https://a.example/2',
  ])
  open[2]?.()
  await second
})
