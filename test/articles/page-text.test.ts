import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPageText } from '../../src/articles/page-text.ts'
import { readReadable } from '../../src/articles/readable-text.ts'
import { decodeText } from '../../src/web/decode-text.ts'
import { measureKoreanPages } from '../eval/korean-pages.ts'

const folder = new URL('../fixtures/pages/', import.meta.url)
const load = (name: string) => decodeText(readFileSync(new URL(name, folder))).text
const paragraphs = JSON.parse(load('paragraphs.json')) as { ko: string[]; en: string[] }
const read = (name: string) =>
  readPageText(load(name), { url: `https://a.example/${name}`, zone: 'Asia/Seoul' })

describe('Korean pages', () => {
  it.each(['ko-nd.html', 'ko-br.html', 'ko-naver.html', 'ko-fusion.html'])(
    '%s: its text, title and time',
    (name) => {
      const page = read(name)
      expect(page.text.split('\n')).toEqual(paragraphs.ko)
      expect(page.title).toBe('가상통신, 해외 기업과 협력')
      expect(page.publishedAt?.toISOString().slice(0, 16)).toBe('2024-06-03T06:40')
    },
  )

  it('are read better than by Readability', () => {
    const wrong = (text: string) =>
      paragraphs.ko.filter((one) => !text.includes(one)).length +
      ['무단', '구독하기', '기자 gasang', '악수'].filter((one) => text.includes(one)).length
    const names = ['ko-nd.html', 'ko-br.html', 'ko-naver.html', 'ko-fusion.html']
    const ours = names.reduce((sum, name) => sum + wrong(read(name).text), 0)
    const readability = names.reduce((sum, name) => sum + wrong(readReadable(load(name))), 0)
    expect(ours).toBeLessThan(readability)
  })
})

it('reads an English page with what its JSON-LD says', () => {
  expect(read('en-ld.html')).toMatchObject({
    title: 'Harbour Telecom widens AI work',
    text: paragraphs.en.join('\n'),
    publisher: 'Example Times',
    author: 'Jo Park',
    lang: 'en',
    publishedAt: new Date('2024-06-03T06:40:00Z'),
  })
})

it.each(['', '<html></html>', 'no markup at all', '<p>Short.</p>', '<script>while(1){}</script>'])(
  'takes %s for what it is',
  (html) => {
    expect(() => readPageText(html, { url: 'https://a.example/', zone: 'UTC' })).not.toThrow()
  },
)

it('reads the shapes of Korean news sites nearly whole, and better than Readability', () => {
  const { ours, readability } = measureKoreanPages(() => {})
  expect(ours.f1).toBeGreaterThan(0.98)
  expect(ours.f1).toBeGreaterThan(readability.f1)
})
