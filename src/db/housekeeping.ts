// Deletes what is old, from every table that grows, in small bites. Facts, claims and the audit stay.
import {
  and,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { type AnyPgColumn, alias, type PgTable } from 'drizzle-orm/pg-core'
import type { Db } from './database.ts'
import {
  articleBands,
  articleFeatures,
  articles,
  articleTerms,
  decisions,
  modelCalls,
  mutes,
  notifyRequests,
  outbox,
  slackEvents,
  stories,
  storyProfiles,
  threads,
  ticks,
} from './schema.ts'

export type HousekeepingDeps = { db: Db; now: () => Date }

/** How many rows of each kind were deleted or emptied; only what is above zero. */
export type Swept = Record<string, number>

/** `oldest`: they go by this order, along the index of those that may go. */
type Rule = { what: string; table: PgTable; old: SQL | undefined; oldest?: AnyPgColumn }

const DAY_MS = 86_400_000
/** Embedded, 134,000 rows went in 1.9 s, and no other statement waited longer than 56 ms. */
const BITE = 2_000
/** Per rule and run; what is left waits for the next run. */
const MAX_BITES = 50

/**
 * Sweeps once. Articles count from when they were seen, not from publication: an old article that is
 * read today is new to this base.
 */
export async function sweepDatabase(
  deps: HousekeepingDeps,
  input: { keepTextDays: number },
): Promise<Swept> {
  const before = (days: number) => new Date(deps.now().getTime() - days * DAY_MS)
  const swept: Swept = {}
  const count = (what: string, rows: number) => {
    if (rows > 0) swept[what] = (swept[what] ?? 0) + rows
  }
  count('article texts', await repeat(() => emptyTexts(deps.db, before(input.keepTextDays))))
  for (const rule of rules(deps.db, before))
    count(rule.what, await repeat(() => deleteSome(deps.db, rule)))
  return swept
}

function rules(db: Db, before: (days: number) => Date): Rule[] {
  const newer = alias(ticks, 'newer')
  const newerTick = db
    .select({ slot: newer.slot })
    .from(newer)
    .where(and(eq(newer.name, ticks.name), gt(newer.slot, ticks.slot)))
  // Articles are numbered as they are seen: all before the first one that is not old, give or take a minute.
  const ofArticle = (id: AnyPgColumn, days: number) => {
    const first = db
      .select({ id: articles.id })
      .from(articles)
      .where(gte(articles.seenAt, before(days)))
      .orderBy(articles.seenAt)
      .limit(1)
    return sql`${id} < (${first})`
  }
  return [
    // The newest of each job stays: catching up goes by it.
    {
      what: 'ticks',
      table: ticks,
      old: and(ne(ticks.state, 'new'), lt(ticks.slot, before(14)), exists(newerTick)),
    },
    // They hold what people wrote. Slack sends an event again for an hour at most.
    {
      what: 'Slack events',
      table: slackEvents,
      old: and(ne(slackEvents.state, 'new'), lt(slackEvents.receivedAt, before(3))),
    },
    // They hold an address that lives for half an hour; one that was answered is gone already.
    {
      what: 'commands',
      table: slackEvents,
      old: and(eq(slackEvents.type, 'command'), lt(slackEvents.receivedAt, before(1 / 48))),
    },
    // They are acted on within a day, or not at all.
    {
      what: 'clicks and forms',
      table: slackEvents,
      old: and(inArray(slackEvents.type, ['click', 'form']), lt(slackEvents.receivedAt, before(1))),
    },
    { what: 'threads', table: threads, old: lt(threads.at, before(180)) },
    // The longest budget is a month.
    { what: 'model calls', table: modelCalls, old: lt(modelCalls.at, before(62)) },
    { what: 'mutes', table: mutes, old: lt(mutes.until, before(1)) },
    {
      what: 'requests to be told',
      table: notifyRequests,
      old: or(
        and(isNotNull(notifyRequests.answeredAt), lt(notifyRequests.answeredAt, before(90))),
        lt(notifyRequests.createdAt, before(400)),
      ),
    },
    {
      what: 'edits of messages',
      table: outbox,
      old: and(
        sql`${outbox.kind} = 'edit'`,
        inArray(outbox.state, ['sent', 'replaced', 'never']),
        lt(outbox.createdAt, before(7)),
      ),
      oldest: outbox.createdAt,
    },
    // A copy is looked for within a week of its original.
    { what: 'article bands', table: articleBands, old: ofArticle(articleBands.articleId, 30) },
    { what: 'article terms', table: articleTerms, old: ofArticle(articleTerms.articleId, 400) },
    {
      what: 'article features',
      table: articleFeatures,
      old: ofArticle(articleFeatures.articleId, 400),
    },
    {
      what: 'story profiles',
      table: storyProfiles,
      old: inArray(
        storyProfiles.storyId,
        db
          .select({ id: stories.id })
          .from(stories)
          .where(lt(stories.lastAt, before(400))),
      ),
    },
    {
      what: 'decisions to say nothing',
      table: decisions,
      old: and(sql`${decisions.kind} in ('ignored', 'repeat')`, lt(decisions.at, before(180))),
      oldest: decisions.at,
    },
    // Feeds do not list a piece for three months: it would not be read again.
    {
      what: 'irrelevant articles',
      table: articles,
      old: and(
        inArray(articles.state, ['ignored', 'failed']),
        isNull(articles.storyId),
        lt(articles.seenAt, before(90)),
      ),
      oldest: articles.seenAt,
    },
  ]
}

async function deleteSome(db: Db, { table, old, oldest }: Rule): Promise<number> {
  const some = db
    .select({ ctid: sql`ctid` })
    .from(table)
    .where(old)
    .orderBy(...(oldest ? [oldest] : []))
    .limit(BITE)
  const deleted = await db
    .delete(table)
    .where(sql`ctid = any(array(${some}))`)
    .returning({ one: sql`1` })
  return deleted.length
}

/** Facts and their short quotes live on in the claims. */
async function emptyTexts(db: Db, seenBefore: Date): Promise<number> {
  const some = db
    .select({ id: articles.id })
    .from(articles)
    .where(
      and(
        inArray(articles.state, ['done', 'ignored', 'failed']),
        lt(articles.seenAt, seenBefore),
        sql`${articles.text} <> ''`,
      ),
    )
    .orderBy(articles.seenAt)
    .limit(BITE)
  const emptied = await db
    .update(articles)
    .set({ text: '' })
    .where(inArray(articles.id, some))
    .returning({ id: articles.id })
  return emptied.length
}

async function repeat(bite: () => Promise<number>): Promise<number> {
  let total = 0
  for (let i = 0; i < MAX_BITES; i++) {
    const rows = await bite()
    total += rows
    if (rows < BITE) break
  }
  return total
}
