import { describe, expect, it } from 'vitest'
import { checkPush, MAX_PUSH, readPush, signPush } from '../../src/sources/push.ts'

const now = new Date('2024-07-19T12:00:00Z')
const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const article = {
  url: 'https://a.example/1',
  title: 'T',
  text: 'Text.',
  publishedAt: '2024-07-19',
  publisher: 'A',
}
const body = bytes({ articles: [article] })
const timestamp = String(now.getTime() / 1000)
const signed = (patch: object = {}) => ({
  signature: signPush('s', timestamp, body),
  timestamp,
  body,
  ...patch,
})

describe('a push', () => {
  it('is taken when it is signed and fresh', () => {
    expect(checkPush('s', signed(), now)).toEqual({ ok: true })
  })

  it.each([
    ['another secret', { signature: signPush('other', timestamp, body) }, 401],
    ['another body', { body: bytes('{}') }, 401],
    ['another time', { timestamp: String(Number(timestamp) + 1) }, 401],
    ['no signature', { signature: undefined }, 401],
    ['a short signature', { signature: 'v1=00' }, 401],
    ['no number as its time', { timestamp: 'now' }, 401],
    ['too much', { body: new Uint8Array(MAX_PUSH + 1) }, 413],
  ])('is refused with %s', (_, patch, status) => {
    expect(checkPush('s', signed(patch), now)).toMatchObject({ ok: false, status })
  })

  it('cannot be repeated after five minutes', () => {
    expect(checkPush('s', signed(), new Date(now.getTime() + 299_000))).toEqual({ ok: true })
    expect(checkPush('s', signed(), new Date(now.getTime() + 301_000))).toMatchObject({
      status: 401,
    })
  })

  it('holds articles, and names the bad ones', () => {
    const read = readPush(bytes([article, { url: 'x' }]), { zone: 'UTC' })
    expect(read).toMatchObject({
      ok: true,
      articles: [{ title: 'T' }],
      problems: ['article 2: it has neither title nor text'],
    })
    for (const bad of ['', '{', '[]', 'null', '7', '{"articles":[]}'])
      expect(readPush(bytes(bad), { zone: 'UTC' })).toMatchObject({ ok: false, status: 400 })
  })
})
