// What editors do to stories: merge one into another, split articles off, and take either back.
import type { Db } from '../db/database.ts'
import type { Bilingual } from '../language/language.ts'
import {
  articlesOfStory,
  auditMove,
  findStory,
  listOtherStories,
  markMerged,
  moveArticles,
  openStory,
} from './edit-story-store.ts'
import { PLACED_BY_HAND } from './story.ts'

export type EditStoryDeps = { db: Db; now: () => Date }

/** A story as an editor chooses it. */
export type StoryChoiceView = { storyId: number; headline: string; at: Date; outlets: number }

/** A story with the articles that may be split off it, the newest first. */
export type StoryParts = {
  storyId: number
  headline: string
  articles: { id: number; title: string; publisher: string; publishedAt: Date }[]
}

type Change =
  | { kind: 'done'; value: { headline: string }; changeId: number }
  | { kind: 'refused'; problems: { field: string; text: Bilingual }[] }

/** A menu of Slack holds 100 options. */
const OTHERS_AT_MOST = 100

/** A story with its articles and the stories it could be merged into; null when it is gone. */
export async function storyParts(
  deps: EditStoryDeps,
  input: { storyId: number },
): Promise<{ story: StoryParts; others: StoryChoiceView[] } | null> {
  const storyId = await followMerges(deps.db, input.storyId)
  const story = await findStory(deps.db, storyId)
  if (!story) return null
  const others = await listOtherStories(deps.db, { storyId, limit: OTHERS_AT_MOST })
  return {
    story: { storyId, headline: story.title, articles: await articlesOfStory(deps.db, storyId) },
    others: others.map((other) => ({
      storyId: other.id,
      headline: other.title,
      at: other.lastAt,
      outlets: other.outletCount,
    })),
  }
}

/** The story that a story was merged into, or itself: links of old messages lead there. */
export async function followMerges(db: Db, storyId: number): Promise<number> {
  const seen = new Set<number>()
  let at = storyId
  while (!seen.has(at)) {
    seen.add(at)
    at = (await findStory(db, at))?.mergedInto ?? at
  }
  return at
}

/** Puts all articles of a story into another one. */
export async function mergeStories(
  deps: EditStoryDeps,
  input: { storyId: number; into: number; by: string },
): Promise<Change> {
  return deps.db.transaction(async (tx) => {
    const { storyId: from, into: to } = input
    const target = await findStory(tx, to)
    const articleIds = (await articlesOfStory(tx, from)).map((article) => article.id)
    if (!target || target.mergedInto !== null || from === to || articleIds.length === 0)
      return refuse(
        'into',
        'Choose another story that still stands.',
        '아직 남아 있는 다른 이야기를 고르세요.',
      )
    await moveArticles(tx, articleIds, { from, to, why: PLACED_BY_HAND })
    await markMerged(tx, from, to)
    const move = { articleIds, from, to }
    const audited = { at: deps.now(), by: input.by, action: 'story-merge' as const, move }
    const changeId = await auditMove(tx, audited)
    return { kind: 'done', value: { headline: target.title }, changeId }
  })
}

/** Gives some articles of a story a story of their own. */
export async function splitStory(
  deps: EditStoryDeps,
  input: { storyId: number; articleIds: number[]; by: string },
): Promise<Change> {
  return deps.db.transaction(async (tx) => {
    const { storyId: from } = input
    const all = await articlesOfStory(tx, from)
    const chosen = all.filter((article) => input.articleIds.includes(article.id))
    const story = await findStory(tx, from)
    const first = chosen.at(-1)
    if (!story || !first || chosen.length === all.length)
      return refuse(
        'articles',
        'Choose some of the articles, and leave at least one.',
        '기사를 하나 이상 고르고, 하나 이상은 남겨 두세요.',
      )
    const { lang, topics } = story
    const at = { firstAt: first.publishedAt, lastAt: first.publishedAt }
    const to = await openStory(tx, { title: first.title, lang, topics, ...at })
    const move = { articleIds: chosen.map((article) => article.id), from, to }
    await moveArticles(tx, move.articleIds, { from, to, why: PLACED_BY_HAND })
    const audited = { at: deps.now(), by: input.by, action: 'story-split' as const, move }
    const changeId = await auditMove(tx, audited)
    return { kind: 'done', value: { headline: first.title }, changeId }
  })
}

/** Puts the articles of a merge or a split back where they were. */
export async function undoStoryMove(
  tx: Db,
  move: { action: string; articleIds: number[]; from: number; to: number },
): Promise<void> {
  const { articleIds, from, to, action } = move
  await moveArticles(tx, articleIds, { from: to, to: from, why: PLACED_BY_HAND })
  if (action === 'story-merge') await markMerged(tx, from, null)
  else await markMerged(tx, to, from)
}

function refuse(field: string, en: string, ko: string): Change {
  return { kind: 'refused', problems: [{ field, text: { en, ko } }] }
}
