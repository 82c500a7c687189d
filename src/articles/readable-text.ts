// The fallback where our own scorer finds too little: Readability over linkedom.
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { plainText } from '../web/plain-text.ts'

/** The article's text as Readability sees it; empty when it finds none. */
export function readReadable(html: string): string {
  try {
    const { document } = parseHTML(html)
    const article = new Readability(document as never, {
      maxElemsToParse: 30_000,
    })
    return plainText(article.parse()?.content ?? '')
  } catch {
    // It throws on a page without elements, and gives up so on one with too many.
    return ''
  }
}
