// News for the run: recorded articles of stories, each of them a development that every channel is told.
import { eq, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from '../../src/db/database.ts'
import {
  articles,
  channels,
  claims,
  developments,
  facts,
  outbox,
  stories,
} from '../../src/db/schema.ts'

export type News = { developments: number; channels: string[] }

/** Developments of a story; the last one of some stories denies the first. */
const PER_STORY = 5
const DENIED_EVERY = 4

/** Channels without a threshold, a cap or quiet hours: everything is told at once. */
export async function openChannels(db: Db, news: News, at: Date): Promise<void> {
  await db
    .insert(channels)
    .values(
      news.channels.map((id) => ({
        id,
        name: id,
        lang: 'en' as const,
        threshold: 0,
        capPerHour: 1_000_000,
        digest: false,
        joinedAt: at,
      })),
    )
    .onConflictDoNothing()
}

/**
 * Stores the article that brings the `index`-th development, once, whatever became of an earlier try:
 * its facts are recorded, and the replicas have to find what is new, decide and post.
 */
export async function addDevelopment(db: Db, news: News, index: number, at: Date): Promise<void> {
  const storyCount = Math.ceil(news.developments / PER_STORY)
  const storyId = (index % storyCount) + 1
  const nth = Math.floor(index / storyCount)
  const denies = nth === PER_STORY - 1 && storyId % DENIED_EVERY === 0
  const url = `https://news.example/${index}`
  await db.transaction(async (tx) => {
    const [known] = await tx
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.urlKey, url))
    if (known) return
    const piece = { publisher: 'Harbour Post', lang: 'en' as const, url, publishedAt: at }
    const topics = ['everything']
    await tx
      .insert(stories)
      .values({
        id: storyId,
        title: `Story ${storyId}`,
        lang: 'en',
        topics,
        firstAt: at,
        lastAt: at,
        outletCount: 1,
      })
      .onConflictDoNothing()
    const [article] = await tx
      .insert(articles)
      .values({
        ...piece,
        urlKey: url,
        kind: 'press',
        zone: 'UTC',
        title: `Story ${storyId}, part ${nth + 1}`,
        text: '',
        textHash: url,
        seenAt: at,
        state: 'recorded',
        relevant: true,
        topics,
        storyId,
      })
      .returning({ id: articles.id })
    const articleId = article?.id ?? 0
    const statement = `Part ${nth + 1} of story ${storyId} happened.`
    const said = {
      lang: 'en' as const,
      status: 'reported' as const,
      speakerKind: 'outlet' as const,
    }
    const [fact] = await tx
      .insert(facts)
      .values({
        ...said,
        topic: 'everything',
        storyId,
        statementEn: statement,
        learnedAt: at,
        recordedAt: at,
      })
      .returning({ id: facts.id })
    const factId = fact?.id ?? 0
    const [first] = denies
      ? await tx
          .select({ id: facts.id })
          .from(facts)
          .where(eq(facts.storyId, storyId))
          .orderBy(facts.id)
          .limit(1)
      : []
    await tx.insert(claims).values({
      ...said,
      ...piece,
      articleId,
      factId,
      relation: denies ? 'changes-status' : 'new',
      novelty: {
        reason: { code: denies ? 'denied' : 'new-happening', params: {} },
        points: 5,
        beforeFactIds: first ? [first.id] : [],
      },
      seq: 1,
      statement,
      quote: statement,
      quoteStart: 0,
      quoteEnd: statement.length,
      foundBy: 'rule',
    })
  })
}

export type Open = { undecided: number; decided: number; unposted: number }

/** What still has to be decided, what is decided, and what still has to be posted. */
export async function countOpen(db: Db): Promise<Open> {
  const found = await db.$count(developments, isNull(developments.decidedAt))
  return {
    undecided: found + (await db.$count(articles, eq(articles.state, 'recorded'))),
    decided: await db.$count(developments, isNotNull(developments.decidedAt)),
    unposted: await db.$count(outbox, eq(outbox.state, 'pending')),
  }
}
