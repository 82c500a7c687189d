// One article of these tests, with what a test makes different about it.
import type { NewArticle } from '../../src/articles/article.ts'

export const piece = (patch: Partial<NewArticle> = {}): NewArticle => ({
  sourceId: 'a',
  url: 'https://news.example.com/1',
  publisher: 'Example Times',
  kind: 'press',
  lang: 'en',
  zone: 'UTC',
  title: 'Service is back',
  text: 'The service is back after eight hours.',
  publishedAt: new Date('2024-07-19T10:00:00Z'),
  ...patch,
})
