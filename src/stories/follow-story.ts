// Whether an article that names too little of the watch goes on with a story of it.
import type { Article } from '../articles/article.ts'
import type { Db } from '../db/database.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { chooseStory } from './choose-story.ts'
import { loadMemory } from './load-memory.ts'
import { commonTerms, storyFeatures } from './story-features.ts'
import { topicsOfStory } from './story-store.ts'

/**
 * The topics of the story that an article goes on with, with the reason; null when there is none.
 * News of a strike vote names the company alone, and still is news of the story that began with both.
 */
export async function findFollowedStory(
  deps: { db: Db; index: WatchIndex },
  article: Article,
): Promise<{ topics: string[]; reason: string } | null> {
  const { id, publishedAt, title, publisher } = article
  const features = storyFeatures(deps.index, commonTerms(deps.index), article)
  const member = { id, publishedAt, title, publisher, features }
  const choice = chooseStory(await loadMemory(deps, [member]), member)
  if (choice.storyId === null) return null
  const topics = await topicsOfStory(deps.db, choice.storyId)
  return topics.length === 0 ? null : { topics, reason: `goes on with a story: ${choice.why}` }
}
