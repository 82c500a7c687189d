// A second opinion on articles that opened a story, though they nearly belong to another one.
import type { Db } from '../db/database.ts'
import { askOpinion } from '../llm/ask-opinion.ts'
import type { Wording } from '../llm/word-facts.ts'
import { articlesOfStory, findStory, markMerged, moveArticles } from './edit-story-store.ts'
import { PLACED_BY_MODEL } from './story.ts'
import { lockPlacing } from './story-store.ts'

/** An article alone in its new story, with the stories that it nearly belongs to, nearest first. */
export type StoryDoubt = {
  title: string
  storyId: number
  near: { storyId: number; title: string }[]
}

const IN_ONE_CALL = 4

/**
 * Asks the model, when there is one, and joins a new story with the one that it names. Comes before
 * the facts are recorded; without an answer the article keeps its own story.
 */
export async function settleDoubts(
  deps: { db: Db; wording?: Wording | null },
  doubts: StoryDoubt[],
): Promise<void> {
  if (!deps.wording || doubts.length === 0) return
  const asked = doubts.slice(0, IN_ONE_CALL)
  const opinions = await askOpinion(
    deps.wording,
    asked.map(({ title, near }) => ({
      ask: 'about',
      text: title,
      choices: near.map((one) => one.title),
    })),
  )
  for (const [at, { storyId, near }] of asked.entries()) {
    const opinion = opinions[at]
    const to = typeof opinion === 'number' ? near[opinion]?.storyId : undefined
    if (to !== undefined) await deps.db.transaction((tx) => joinNewStory(tx, storyId, to))
  }
}

/** Only a story that nothing else came into meanwhile, and into one that is still there. */
async function joinNewStory(tx: Db, from: number, to: number): Promise<void> {
  if (!(await lockPlacing(tx))) return
  const [own, other] = [await findStory(tx, from), await findStory(tx, to)]
  const articles = await articlesOfStory(tx, from)
  if (!own || own.mergedInto !== null || !other || other.mergedInto !== null) return
  if (articles.length !== 1) return
  await moveArticles(
    tx,
    articles.map(({ id }) => id),
    { from, to, why: PLACED_BY_MODEL },
  )
  await markMerged(tx, from, to)
}
