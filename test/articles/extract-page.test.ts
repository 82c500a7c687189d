import { afterAll, describe, expect, it } from 'vitest'
import { createPageExtractor } from '../../src/articles/extract-page.ts'

const extract = createPageExtractor()
afterAll(() => extract.close())
const job = (html: string) => ({
  bytes: new TextEncoder().encode(html),
  contentType: 'text/html',
  url: 'https://news.example.com/1',
  zone: 'UTC',
})
const article = `<article>${'<p>The telecom company said on Monday that its service was back to normal, after eight hours.</p>'.repeat(5)}</article>`

const hostile: [string, string][] = [
  ['unclosed tags', '<div>'.repeat(200_000)],
  ['unclosed mixed tags', '<b><p><i><table>'.repeat(60_000)],
  ['deep tables', '<table><tr><td>'.repeat(30_000)],
  ['a long attribute', `<p class="${'share '.repeat(300_000)}">x</p>`],
  ['open comments', '<!--'.repeat(200_000)],
  ['open angle brackets', '<'.repeat(1_000_000)],
  ['broken entities', '&#'.repeat(500_000)],
  ['a million breaks', '<br>'.repeat(700_000)],
  ['many small paragraphs', '<p>a, b. <a href=x>c</a></p>'.repeat(80_000)],
  ['one long line', `<p>${'word, '.repeat(500_000)}</p>`],
  ['a script without end', `<script>${'x='.repeat(500_000)}`],
  ['broken JSON-LD', `<script type="application/ld+json">${'{"a":['.repeat(100_000)}</script>`],
  ['an open page state', `<script>Fusion.globalContent={${'"a":{'.repeat(100_000)}</script>`],
  ['many links', '<a href="/x">y</a>'.repeat(100_000)],
]

describe('hostile pages', () => {
  it.each(hostile)('%s: ends with a page or with a sentence', async (_name, html) => {
    const end = await extract(job(html)).catch((error) => error)
    if (end instanceof Error) expect(end.message).toMatch(/^https:\/\/news\.example\.com\/1 /)
    else expect(typeof end.text).toBe('string')
  })

  it('reads the next page after a page that took too long', async () => {
    const quick = createPageExtractor({ timeoutMs: 1, memoryMb: 256 })
    await expect(quick(job('<p>a, b.</p>'.repeat(100_000)))).rejects.toMatchObject({
      code: 'page-too-slow',
    })
    await quick.close()
    expect((await extract(job(article))).text).toContain('back to normal')
  })

  it('keeps the reader after a page that took too much memory', async () => {
    const small = createPageExtractor({ timeoutMs: 30_000, memoryMb: 20 })
    const big = `<p>${'word, <i>x</i> '.repeat(180_000)}</p>`
    const end = await small(job(big)).catch((error) => error)
    if (end instanceof Error) expect(end.message).toContain('news.example.com')
    expect((await small(job(article))).text).toContain('back to normal')
    await small.close()
  })
})

it('reads a page of 5 MB', async () => {
  const filler = `<div class="sidebar">${'<a href="/x">another headline of the day</a>'.repeat(100)}</div>`
  const page = await extract(job(`<html><body>${article}${filler.repeat(1_200)}</body></html>`))
  expect(page.text.split('\n')).toHaveLength(5)
})
