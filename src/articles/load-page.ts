// A page from the open web as an article's text: robots.txt, fetch, extract.
import { AppError } from '../errors.ts'
import type { FetchUrl } from '../web/fetch-url.ts'
import type { AskRobots } from '../web/robots.ts'
import type { ExtractPage } from './extract-page.ts'
import type { PageText } from './page-text.ts'

/** Loads one page; `from` is the address that named it. Every failure is an AppError. */
export type LoadPage = (page: { url: string; zone: string; from?: string }) => Promise<PageText>

/**
 * Builds the page loader. A page above the limit is read as far as the limit goes: articles stand
 * at the start.
 */
export function createPageLoader(deps: {
  fetchUrl: FetchUrl
  askRobots: AskRobots
  extractPage: ExtractPage
}): LoadPage {
  return async ({ url, zone, from }) => {
    const robots = await deps.askRobots(url)
    if (!robots.allowed)
      throw new AppError('robots-refused', `${url} is not read: ${robots.reason}.`)
    const answer = await deps.fetchUrl({
      url,
      accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1',
      truncate: true,
      ...(from === undefined ? {} : { from }),
    })
    const { contentType } = answer
    if (contentType && !/html|xml|text\/plain/i.test(contentType))
      throw new AppError('page-not-html', `${url} is ${contentType}, not a page with text.`)
    return deps.extractPage({
      bytes: answer.bytes,
      contentType,
      url: answer.url,
      zone,
    })
  }
}
