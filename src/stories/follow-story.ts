// Whether an article that names too little of the watch goes on with a story of it.
import type { Article } from '../articles/article.ts'
import type { Db } from '../db/database.ts'
import { findNames } from '../language/names.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { chooseStory } from './choose-story.ts'
import { loadMemory } from './load-memory.ts'
import { commonTerms, storyFeatures } from './story-features.ts'
import { topicsOfStory } from './story-store.ts'

/**
 * A headline that names one of the watch's own may stand a little further off than the members of a
 * story do: of 50 articles beside our streams none that is not about them came nearer than 0.08.
 */
const NAMED = 0.1

/** Whether a text names somebody whom a topic needs. */
function namesParty(index: WatchIndex, text: string): boolean {
  const needed = new Set(index.watch.topics.flatMap((topic) => topic.needs.flat()))
  return findNames(index.entities, text).some(({ id }) => needed.has(id))
}

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
  const far = choice.storyId === null && !(choice.score >= NAMED && namesParty(deps.index, title))
  if (choice.nearestId === null || far) return null
  const topics = await topicsOfStory(deps.db, choice.nearestId)
  return topics.length === 0 ? null : { topics, reason: `goes on with a story: ${choice.why}` }
}
