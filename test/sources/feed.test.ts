import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { parseFeed, withoutPublisher } from '../../src/sources/feed.ts'
import { toArticles } from '../../src/sources/feed-articles.ts'

const folder = new URL('../fixtures/feeds/', import.meta.url)
const hints = { url: 'https://feeds.example.com/all', zone: 'Asia/Seoul', lang: 'en' as const }
const parse = (text: string | Uint8Array) =>
  parseFeed(typeof text === 'string' ? new TextEncoder().encode(text) : text, hints)
const failure = (text: string) => {
  try {
    parse(text)
  } catch (error) {
    return error as AppError
  }
  throw new Error('was read')
}

describe('feeds as publishers send them', () => {
  const names = readdirSync(folder).filter((name) => !name.endsWith('.json'))
  it.each(names)('%s means what it says', (name) => {
    const feed = parse(new Uint8Array(readFileSync(new URL(name, folder))))
    const wanted = JSON.parse(
      readFileSync(new URL(name.replace(/\.\w+$/, '.json'), folder), 'utf8'),
    )
    const { entries, ...head } = JSON.parse(JSON.stringify(feed))
    expect({
      ...head,
      entries: entries.map(({ id: _, content: __, ...entry }: Record<string, unknown>) => entry),
    }).toEqual(wanted)
  })

  it('takes the whole text of an entry without its scripts', () => {
    const bytes = readFileSync(new URL('rss-undeclared-prefix.xml', folder))
    const origin = { id: 's', name: 'Gov', kind: 'official' as const, ...hints }
    const [article] = toArticles(parse(new Uint8Array(bytes)), origin)
    expect(article).toMatchObject({ text: 'The ministry has begun a review.', publisher: 'Gov' })
  })

  it('orders entries by publication, and asks for the page of a teaser', () => {
    const item = (day: number) =>
      `<item><title>Day ${day}</title><link>https://a.example/${day}</link><pubDate>${day} Jul 2024 00:00:00 GMT</pubDate></item>`
    const feed = parse(`<rss><channel>${item(20)}${item(18)}</channel></rss>`)
    const articles = toArticles(feed, { id: 's', name: 'A', kind: 'press', ...hints })
    expect(articles.map((one) => [one.title, one.needsPage])).toEqual([
      ['Day 18', true],
      ['Day 20', true],
    ])
  })
})

it('takes no harm from entities that multiply', () => {
  const bomb = '<!DOCTYPE r [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;">]>'
  const long = `<rss version="2.0"><channel><title>&c; ${'&a;'.repeat(30_000)}</title></channel></rss>`
  const { title } = parse(`${bomb}${long}`)
  expect(title).toMatch(/^&c; a+/)
  expect(title.length).toBeLessThan(200_000)
})

describe('feeds that are none', () => {
  it('names the feed that a web page names', () => {
    const error = failure(
      '<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head><body>Hi</body></html>',
    )
    expect(error.code).toBe('feed-is-html')
    expect(error.message).toBe(
      'https://feeds.example.com/all is a web page, not a feed. It names this feed: https://feeds.example.com/rss.xml',
    )
  })

  it.each([
    ['', 'feed-empty'],
    ['  \n ', 'feed-empty'],
    ['<html><body>404</body></html>', 'feed-is-html'],
    ['just words', 'feed-unknown'],
    ['<opml><body/></opml>', 'feed-is-html'],
    ['<svg></svg>', 'feed-unknown'],
    ['{"items": [', 'feed-broken-json'],
    ['{"a": 1}', 'feed-unknown'],
    ['<a>'.repeat(100_000), 'feed-too-deep'],
  ])('says what is wrong with %.20s', (text, code) => {
    const error = failure(text)
    expect(error.code).toBe(code)
    expect(error.message).toContain(hints.url)
  })

  it('gives an entity bomb and an external entity no effect', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
      <rss><channel><title>&b;&x;</title></channel></rss>`
    expect(parse(bomb).title).toBe('&b;&x;')
  })

  it('reads the first 500 entries of a huge feed and says so', () => {
    const items = Array.from(
      { length: 900 },
      (_, at) => `<item><title>T${at}</title><link>https://a.example/${at}</link></item>`,
    )
    const feed = parse(`<rss><channel>${items.join('')}</channel></rss>`)
    expect([feed.entries.length, feed.note]).toEqual([
      500,
      'it holds 900 entries: the first 500 were read',
    ])
  })

  it('either reads anything or fails with a sentence', () => {
    const piece = fc.constantFrom(
      '<rss>',
      '<channel>',
      '<item>',
      '<title>',
      '</title>',
      '<link>',
      'https://a.example/',
      '<![CDATA[',
      ']]>',
      '&#x0;',
      '&amp',
      '<!--',
      '-->',
      '</item>',
      '<entry',
      ' href="',
      '"',
      '>',
      '한국',
      '\ufffe',
      '<a:b xmlns:a="c">',
      '<pubDate>99</pubDate>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        try {
          parse(pieces.join(''))
        } catch (error) {
          expect(error).toBeInstanceOf(AppError)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

it('takes the publisher from the end of a title, and nothing else', () => {
  expect(withoutPublisher('A - B deal - Example Times', 'Example Times')).toBe('A - B deal')
  expect(withoutPublisher('통신사 장애 복구 | 가상일보', '가상일보')).toBe('통신사 장애 복구')
  expect(withoutPublisher('A - B deal', 'Example Times')).toBe('A - B deal')
})
