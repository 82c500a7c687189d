import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/articles/read-document.ts'

const deps = { now: () => new Date('2024-07-27T00:00:00Z') }
const read = (text: string | Uint8Array, more: Partial<Parameters<typeof readDocument>[1]> = {}) =>
  readDocument(deps, {
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    name: 'given.txt',
    zone: 'Asia/Seoul',
    ...more,
  })
const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)))

describe('a document given by hand', () => {
  it('is a feed: its entries', async () => {
    const { articles } = await read(fixture('feeds/rss-cp949.xml'), { name: 'feed.xml' })
    expect(articles).toMatchObject([
      { publisher: '가상경제 통신', lang: 'ko', title: '똠방각하 펲시, 통신사 장애 "복구 완료"' },
    ])
  })

  it('is a page: one article at the address that it names', async () => {
    const { articles } = await read(fixture('pages/ko-nd.html'), { name: 'page.html' })
    expect(articles).toMatchObject([
      {
        url: 'https://ilbo.example.kr/news/articleView.html?idxno=1',
        publisher: '가상일보',
        lang: 'ko',
        publishedAt: new Date('2024-06-03T06:40:00Z'),
      },
    ])
  })

  it('is a text: headline and body', async () => {
    const where = { url: 'https://a.example/1', publisher: 'A', publishedAt: '2024-07-26' }
    const { articles } = await read('Deal at risk\n\nThe outage lasted a day.\n', where)
    expect(articles).toMatchObject([
      {
        title: 'Deal at risk',
        text: 'The outage lasted a day.',
        publishedAt: new Date('2024-07-25T15:00:00Z'),
      },
    ])
  })

  it('is JSONL: many articles, with bad lines named and skipped', async () => {
    const good = {
      url: 'https://a.example/1',
      title: '가상통신 장애',
      text: '장애가 났다.',
      publishedAt: '2024-07-19T09:00:00+09:00',
      publisher: 'A',
    }
    const lines = [
      good,
      { title: 'no url' },
      { ...good, publishedAt: '19th of never' },
      { ...good, url: 7 },
      5,
    ].map((one) => JSON.stringify(one))
    const { articles, problems } = await read(
      [...lines.slice(0, 2), '{broken', '', ...lines.slice(2)].join('\n'),
      { name: 'many.jsonl' },
    )
    expect(articles).toMatchObject([{ url: 'https://a.example/1', lang: 'ko' }])
    expect(problems).toEqual([
      'many.jsonl, line 2: it has no url; it was skipped.',
      expect.stringMatching(/^many\.jsonl, line 3: .*skipped\.$/),
      expect.stringContaining('many.jsonl, line 5: its publishedAt is "19th of never"'),
      'many.jsonl, line 6: its url is no text; it was skipped.',
      expect.stringMatching(/^many\.jsonl, line 7: /),
    ])
  })
})

it.each([
  ['', {}, 'document-empty', 'given.txt is empty'],
  ['Just a text.', {}, 'wrong-usage', '--url, --publisher, --published-at'],
  [
    'A text.',
    { url: 'https://a.example', publisher: 'A', publishedAt: '2024-02-31' },
    'wrong-usage',
    '2024-02-31',
  ],
  ['<html><body><p>No address</p></body></html>', {}, 'wrong-usage', '--url'],
  ['{"title": "x"}', {}, 'document-unreadable', 'line 1'],
] as const)('says what is missing in %j', async (text, more, code, words) => {
  const error = await read(text, more).catch((one) => one)
  expect(error).toMatchObject({ code, message: expect.stringContaining(words) })
})
