// News for the run: stories whose developments are told to every channel.
import { eq, isNull } from 'drizzle-orm'
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

/** Stores the `index`-th development, once, whatever became of an earlier try. */
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
        state: 'done',
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
    await tx.insert(claims).values({
      ...said,
      ...piece,
      articleId,
      factId,
      relation: 'new',
      seq: 0,
      statement,
      quote: statement,
      quoteStart: 0,
      quoteEnd: statement.length,
      foundBy: 'rule',
    })
    const [first] = denies
      ? await tx
          .select({ id: facts.id })
          .from(facts)
          .where(eq(facts.storyId, storyId))
          .orderBy(facts.id)
          .limit(1)
      : []
    const reason = { code: denies ? 'denied' : 'first-report', params: {} }
    await tx.insert(developments).values({
      storyId,
      articleId,
      kind: reason.code,
      reasons: [reason],
      factIds: [factId],
      changedFactIds: first ? [first.id] : [],
      topics,
      score: 50,
      scoreParts: [],
      bearings: { topics: [], milestoneIds: [] },
      at,
      createdAt: at,
    })
  })
}

/** What still has to be decided, and what still has to be posted. */
export async function countOpen(db: Db): Promise<{ undecided: number; unposted: number }> {
  return {
    undecided: await db.$count(developments, isNull(developments.decidedAt)),
    unposted: await db.$count(outbox, eq(outbox.state, 'pending')),
  }
}
