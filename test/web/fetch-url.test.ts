import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HttpStatusError, retryAfter } from '../../src/web/fetch-errors.ts'
import { createFetchUrl } from '../../src/web/fetch-url.ts'
import { startWebServer, type WebServer } from '../support/web-server.ts'

let server: WebServer
const now = () => new Date('2024-07-19T00:00:00Z')
const options = { userAgent: 'kt-status/test', allowPrivate: true, now }
const inside = createFetchUrl(options)
const outside = createFetchUrl({ ...options, allowPrivate: false })

beforeAll(async () => {
  server = await startWebServer({ '/plain': 'hello' })
})
afterAll(async () => {
  await Promise.all([inside.close(), outside.close(), server.close()])
})
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const packed = (encoding: string, body: Uint8Array) => {
  server.routes['/packed'] = (_, response) => {
    response.setHeader('content-encoding', encoding).end(body)
  }
}

describe('what is read', () => {
  it.each([
    ['gzip', gzipSync('packed text')],
    ['br', brotliCompressSync('packed text')],
    ['deflate', deflateSync('packed text')],
    ['deflate', deflateRawSync('packed text')],
    ['gzip', gzipSync('packed text').subarray(0, -8)],
  ])('unpacks %s', async (encoding, body) => {
    packed(encoding, body)
    expect(text((await inside({ url: `${server.url}/packed` })).bytes)).toBe('packed text')
  })

  it('says that nothing changed', async () => {
    server.routes['/feed'] = (request, response) => {
      response.statusCode = request.headers['if-none-match'] === '"a"' ? 304 : 200
      response.end()
    }
    const answer = await inside({
      url: `${server.url}/feed`,
      headers: { 'if-none-match': '"a"' },
    })
    expect(answer).toMatchObject({ notModified: true, status: 304 })
  })

  it('follows redirects and says where it ended, without taking keys to another host', async () => {
    const other = await startWebServer()
    let key: unknown = 'unread'
    other.routes['/end'] = (request, response) => {
      key = request.headers['x-key']
      response.end('end')
    }
    server.routes['/moved'] = (_, response) => {
      response.writeHead(301, { location: `${other.url}/end` }).end()
    }
    const answer = await inside({
      url: `${server.url}/moved`,
      headers: { 'x-key': 'k' },
    })
    expect([answer.url, text(answer.bytes), key]).toEqual([`${other.url}/end`, 'end', undefined])
    await other.close()
  })
})

describe('what is refused', () => {
  it('refuses a compression bomb, or keeps its start', async () => {
    packed('gzip', gzipSync(Buffer.alloc(50_000_000, 'a')))
    await expect(inside({ url: `${server.url}/packed` })).rejects.toThrow(
      `${server.url}/packed: the body is larger than 3072 KB`,
    )
    const start = await inside({
      url: `${server.url}/packed`,
      truncate: true,
      maxBytes: 1000,
    })
    expect([start.bytes.length, start.truncated]).toEqual([1000, true])
  })

  it('refuses a body that is packed many times, or in an unknown way', async () => {
    packed('gzip, gzip, gzip', gzipSync('x'))
    await expect(inside({ url: `${server.url}/packed` })).rejects.toThrow('packed 3 times')
    packed('zstandard', gzipSync('x'))
    await expect(inside({ url: `${server.url}/packed` })).rejects.toThrow('"zstandard"')
  })

  it('gives up on a server that never ends', async () => {
    server.routes['/endless'] = (_, response) => void response.write('<rss>')
    const slow = inside({ url: `${server.url}/endless`, timeoutMs: 50 })
    await expect(slow).rejects.toMatchObject({ code: 'fetch-timeout' })
  })

  it('refuses private addresses by literal, by name, by rebinding and by redirect', async () => {
    await expect(outside({ url: 'http://127.0.0.1/' })).rejects.toThrow('FETCH_PRIVATE=on')
    const named = createFetchUrl({
      ...options,
      allowPrivate: false,
      lookup: async () => [
        { address: '93.184.216.34', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ],
    })
    await expect(named({ url: 'http://news.example.com/' })).rejects.toMatchObject({
      code: 'address-private',
    })
    await named.close()
    server.routes['/in'] = (_, response) => {
      response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end()
    }
    await expect(inside({ url: `${server.url}/in` })).rejects.toThrow(
      /redirects to http:\/\/169\.254\.169\.254\/latest, which leads to/,
    )
  })

  it('lets no public page lead into the own network', async () => {
    const led = inside({
      url: `${server.url}/plain`,
      from: 'https://news.example.com/feed',
    })
    await expect(led).rejects.toMatchObject({
      code: expect.stringMatching(/^address-/),
    })
    const own = await inside({
      url: `${server.url}/plain`,
      from: `${server.url}/feed`,
    })
    expect(text(own.bytes)).toBe('hello')
  })

  it('ends a circle of redirects', async () => {
    server.routes['/circle'] = (_, response) =>
      void response.writeHead(302, { location: '/circle' }).end()
    await expect(inside({ url: `${server.url}/circle` })).rejects.toThrow('more than 5 times')
  })

  it('hides a password from the message', async () => {
    const error = await inside({ url: 'http://me:secret@127.0.0.1/' }).catch((e) => e)
    expect(error.message).not.toContain('secret')
  })

  it('says of each status what to do, and when to come back', async () => {
    server.routes['/busy'] = (_, response) =>
      void response.writeHead(429, { 'retry-after': '120' }).end()
    const error = await inside({ url: `${server.url}/busy` }).catch((e) => e)
    expect(error).toBeInstanceOf(HttpStatusError)
    expect(error).toMatchObject({ status: 429, retryAfterMs: 120_000 })
    await expect(inside({ url: `${server.url}/none` })).rejects.toThrow('answered 404')
  })

  it('names the host that nobody answers at', async () => {
    const gone = await startWebServer()
    await gone.close()
    await expect(inside({ url: `${gone.url}/feed` })).rejects.toThrow(
      `${gone.url}/feed could not be reached`,
    )
  })
})

it('reads Retry-After as seconds or as a date, at most a day', () => {
  expect(retryAfter('Fri, 19 Jul 2024 00:01:00 GMT', now())).toBe(60_000)
  expect(retryAfter('999999', now())).toBe(86_400_000)
  expect(retryAfter('soon', now())).toBeNull()
})
