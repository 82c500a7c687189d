import { expect, it } from 'vitest'
import { urlKey } from '../../src/articles/article.ts'

it.each([
  ['https://www.Example.com/a/?utm_source=x&id=7&fbclid=q#top', 'example.com/a?id=7'],
  ['http://m.example.co.kr:80/view?b=2&a=1', 'example.co.kr/view?a=1&b=2'],
  ['https://example.com/amp/story/', 'example.com/story'],
  ['https://example.com/story/amp', 'example.com/story'],
  [
    'https://n.news.naver.com/mnews/article/001/0001?sid=105',
    'n.news.naver.com/mnews/article/001/0001',
  ],
  ['https://m.kt/x', 'm.kt/x'],
  ['https://example.com/', 'example.com'],
  ['https://example.com/champion', 'example.com/champion'],
  ['urn:piece:1', 'urn:piece:1'],
  ['  not an address ', 'not an address'],
])('%s is known as %s', (url, key) => {
  expect(urlKey(url)).toBe(key)
})
