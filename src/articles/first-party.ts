// Whether a party to the situation speaks in an article for itself. Pure.
import { findNames } from '../language/names.ts'
import type { Entity } from '../watch/watch.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import type { JudgedArticle } from './relevance.ts'

const RELEASE_WIRE =
  /pr ?newswire|business ?wire|globe ?newswire|news ?wire|뉴스와이어|보도자료|press release|newsroom|뉴스룸/i

/** Whether a party to the situation speaks here for itself: a press release, a filing, its own site. */
export function isFirstParty(index: WatchIndex, article: JudgedArticle): boolean {
  const parties = new Map(
    index.watch.entities.filter((entity) => entity.party).map((entity) => [entity.id, entity]),
  )
  if (speaksAs(index, parties, article.publisher)) return true
  const named = findNames(index.entities, `${article.title}\n${article.text.slice(0, 600)}`)
  const own = article.kind === 'official' || article.kind === 'filing' || article.kind === 'status'
  if (own) {
    const publisher = findNames(index.entities, article.publisher)
    // A filing stands at the exchange; a ministry's page is official, but no party.
    return (
      publisher.length > 0 || (article.kind === 'filing' && named.some((n) => parties.has(n.id)))
    )
  }
  return RELEASE_WIRE.test(article.publisher) && named.some((name) => parties.has(name.id))
}

/** "KT", "KT Newsroom", "Microsoft Korea Blog" speak; "KT Times of Somewhere" does not. */
function speaksAs(index: WatchIndex, parties: Map<string, Entity>, publisher: string): boolean {
  const rest = publisher
    .replace(
      /newsroom|news center|news centre|press|blog|blogs|official|corporate|source|뉴스룸|뉴스센터|블로그|보도자료|공식|그룹|corp\b|inc\b/gi,
      '',
    )
    .replace(/[^\p{L}\p{N}]+/gu, '').length
  return findNames(index.entities, publisher).some(
    (name) => parties.has(name.id) && name.text.replace(/[^\p{L}\p{N}]+/gu, '').length >= rest,
  )
}
