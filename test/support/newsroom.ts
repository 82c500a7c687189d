// A base that is told articles one after the other, each carried through every inner step.
import { desc, eq } from 'drizzle-orm'
import { joinChannel } from '../../src/alerts/channel-store.ts'
import { decideAlerts } from '../../src/alerts/decide-alerts.ts'
import type { NewArticle } from '../../src/articles/article.ts'
import {
  findArticle,
  type SaveOutcome,
  saveArticle,
  saveArticles,
} from '../../src/articles/article-store.ts'
import { readArticles } from '../../src/articles/read-articles.ts'
import type { Db } from '../../src/db/database.ts'
import { decisions } from '../../src/db/schema.ts'
import { findDevelopments } from '../../src/developments/find-developments.ts'
import { renderReason } from '../../src/developments/reason.ts'
import { recordFacts } from '../../src/facts/record-facts.ts'
import { detectLanguage } from '../../src/language/detect-language.ts'
import type { Wording } from '../../src/llm/word-facts.ts'
import { createLog } from '../../src/log.ts'
import { seedMilestones } from '../../src/milestones/seed-milestones.ts'
import { refusePage } from '../../src/operator/step-deps.ts'
import { findFollowedStory } from '../../src/stories/follow-story.ts'
import { placeArticles } from '../../src/stories/place-articles.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch, type WatchIndex } from '../../src/watch/watch-index.ts'
import { testDatabase } from './database.ts'

export type Piece = {
  title: string
  text: string
  /** Published, with its zone; null when the publisher gave no time. */
  at: string | null
  publisher?: string
  url?: string
}

export type Told = {
  articleId: number
  outcome: SaveOutcome
  relevant: boolean | null
  storyId: number | null
  /** `none` when nothing was decided: not relevant, or the same text again. */
  decision: string
  reason: string
  reasonKo: string
}

export type Newsroom = {
  db: Db
  index: WatchIndex
  now: () => Date
  /** Sets the clock that articles are seen by; otherwise they are seen when they are published. */
  setClock(at: string): void
  /** From here on the model is asked for a second opinion. */
  hear(model: Wording | null): void
  tell(piece: Piece): Promise<Told>
  /** Many at once, as a restart or a busy day brings them; returns how many were told. */
  flood(pieces: Piece[]): Promise<number>
  close(): Promise<void>
}

/** A newsroom with one English channel. `watch`: a file of `test/fixtures/watch`; none: the shipped one. */
export async function openNewsroom(watch?: string): Promise<Newsroom> {
  const file = watch ? new URL(`../fixtures/watch/${watch}`, import.meta.url).pathname : null
  const index = indexWatch(await loadWatch(file))
  const database = await testDatabase()
  let clock = new Date(0)
  let set = false
  let wording: Wording | null = null
  const base = { db: database.db, index, log: createLog('silent'), now: () => clock }
  await joinChannel(base, { channel: 'C1', name: 'strategy', lang: 'en', by: 'test' })
  let count = 0
  const toArticle = (piece: Piece): NewArticle => ({
    sourceId: null,
    url: piece.url ?? `https://news.example/${++count}`,
    publisher: piece.publisher ?? `Paper ${count}`,
    kind: 'press',
    lang: detectLanguage(`${piece.title} ${piece.text}`),
    zone: index.watch.zone,
    title: piece.title,
    text: piece.text,
    publishedAt: piece.at === null ? null : new Date(piece.at),
  })
  const follow = ({ publishedAt }: NewArticle) => {
    if (!set && publishedAt && publishedAt > clock) clock = publishedAt
  }
  const carry = async () => {
    await seedMilestones(base)
    while (
      (await readArticles(
        { ...base, loadPage: refusePage, followStory: findFollowedStory },
        { limit: 200 },
      )) > 0
    );
    while ((await placeArticles({ ...base, wording }, { limit: 200 })) > 0);
    while ((await recordFacts({ ...base, wording }, { limit: 200 })) > 0);
    while ((await findDevelopments(base, { limit: 200 })) > 0);
    while ((await decideAlerts(base, { limit: 200 })) > 0);
  }
  return {
    db: database.db,
    index,
    now: base.now,
    setClock: (at) => {
      clock = new Date(at)
      set = true
    },
    hear: (model) => {
      wording = model
    },
    close: database.close,
    tell: async (piece) => {
      const article = toArticle(piece)
      follow(article)
      const { id, outcome } = await saveArticle(base, article)
      await carry()
      return { outcome, ...(await whatBecame(database.db, id)) }
    },
    flood: async (pieces) => {
      const list = pieces.map(toArticle)
      list.forEach(follow)
      await saveArticles(base, list)
      await carry()
      const rows = await database.db.select({ kind: decisions.kind }).from(decisions)
      return rows.filter(({ kind }) => kind === 'alert' || kind === 'update').length
    },
  }
}

async function whatBecame(db: Db, articleId: number): Promise<Omit<Told, 'outcome'>> {
  const article = await findArticle(db, articleId)
  const [decision] = await db
    .select()
    .from(decisions)
    .where(eq(decisions.articleId, articleId))
    .orderBy(desc(decisions.id))
    .limit(1)
  return {
    articleId,
    relevant: article?.relevant ?? null,
    storyId: article?.storyId ?? null,
    decision: decision?.kind ?? 'none',
    reason: decision ? renderReason(decision.reason, 'en') : '',
    reasonKo: decision ? renderReason(decision.reason, 'ko') : '',
  }
}
