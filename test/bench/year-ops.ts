// What is timed on a base of a month and of a year: each is one thing that somebody or something waits for.
import { desc, sql } from 'drizzle-orm'
import { lastAlerts } from '../../src/alerts/channel-store.ts'
import { deliverMessages } from '../../src/alerts/deliver-messages.ts'
import { enqueueMessage } from '../../src/alerts/outbox-store.ts'
import { explainDecision, sourcesOf } from '../../src/alerts/explain-alert.ts'
import { postDigest } from '../../src/alerts/post-digest.ts'
import { remindMilestones } from '../../src/alerts/remind-milestones.ts'
import { claimEvents, markEvent, writeEvent } from '../../src/alerts/slack-event-store.ts'
import { tellTroubles } from '../../src/alerts/tell-editors.ts'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { tellWhatIsKnown } from '../../src/answers/notify-when-known.ts'
import { saveArticle } from '../../src/articles/article-store.ts'
import { sweepDatabase } from '../../src/db/housekeeping.ts'
import { developments } from '../../src/db/schema.ts'
import { measureBase } from '../../src/db/measure-base.ts'
import { claimTick, finishTick, lastSlot, writeTick } from '../../src/db/tick-store.ts'
import { describeSpending } from '../../src/llm/spend-store.ts'
import { describeSituation } from '../../src/situation/describe-situation.ts'
import { listSince, listTimeline } from '../../src/situation/list-facts.ts'
import { rememberLook } from '../../src/situation/situation-store.ts'
import { drawTimeline } from '../../src/situation/timeline-picture.ts'
import { pollSources } from '../../src/sources/poll-sources.ts'
import { lastSuccessfulPoll } from '../../src/sources/source-store.ts'
import { makeArticle } from './made-articles.ts'
import { SOURCE, type YearBase } from './year-base.ts'

/** Returns milliseconds where only a part of it counts. */
type Op = (base: YearBase, round: number) => Promise<unknown>

const DAY_MS = 86_400_000
/** Articles of these numbers stand in no base yet. */
const FRESH = 50_000
const BUDGET = { dayTokens: 1e6, monthTokens: 15e6, personTokens: 1e5, alertReserve: 0.4 }
const lang = 'en' as const
const page = { lang, limit: 10, offset: 0 }

/** By what the report calls it. Those of one round do not disturb each other. */
export const OPS: Record<string, Op> = {
  'poll, 100 entries of which 2 new': ({ deps }) =>
    pollSources(deps, { onlyIds: [SOURCE], force: true }),
  'one article, reading to deciding': async ({ deps, carry }, round) => {
    await carry()
    await saveArticle(deps, makeArticle(FRESH + round * 5, deps.now()))
    return timed(carry)
  },
  '/kt-status': async ({ deps }, round) => {
    const person = `U${round % 50}`
    await describeSituation(deps, { lang, person, where: 'status' })
    await rememberLook(deps.db, { person, where: 'status', at: deps.now() })
  },
  '/kt-status as-of': ({ deps }) => {
    const day = new Date(deps.now().getTime() - 20 * DAY_MS)
    return describeSituation(deps, { lang, asOf: day.toISOString().slice(0, 10) })
  },
  '/kt-status timeline': ({ deps }) => listTimeline(deps, page),
  'the timeline picture': ({ deps }) => drawTimeline(deps, { lang }),
  '/kt-status since last week': ({ deps }) => {
    const day = new Date(deps.now().getTime() - 7 * DAY_MS)
    return listSince(deps, { ...page, since: day.toISOString().slice(0, 10) })
  },
  'an answer': ({ deps }, round) =>
    answerQuestion(deps, {
      question: `When was this: ${makeArticle(round * 3, deps.now()).title}?`,
    }),
  'answers to those who wait': async ({ deps }) => {
    // As if one fact had come since they were looked at.
    await deps.db.execute(sql`
      update notify_requests set seen_fact_id = (select max(id) - 1 from facts) where answered_at is null`)
    return timed(() => tellWhatIsKnown(deps, { limit: 20 }))
  },
  'the Home tab’s last alerts': ({ deps }) => lastAlerts(deps.db, { limit: 5, lang: 'en' }),
  'Why? and Sources': async ({ deps }, round) => {
    const [newest] = await deps.db
      .select({ id: developments.id })
      .from(developments)
      .orderBy(desc(developments.id))
      .offset(round % 50)
      .limit(1)
    const about = { channel: 'C1', developmentId: newest?.id ?? 0 }
    const found = await explainDecision(deps, about)
    if (found) await sourcesOf(deps, { storyId: found.storyId, lang })
  },
  'a digest for each of 5 channels': async ({ deps }, round) => {
    const slot = new Date(deps.now().getTime() + round * 60_000)
    await postDigest(deps, { slot, period: 'daily' })
  },
  'outbox: put in, claim, settle': async ({ deps }, round) => {
    await enqueueMessage(deps, {
      key: `bench:${round}`,
      channel: 'C5',
      content: { kind: 'trouble', lang, what: 'a bench', cure: 'none' },
    })
    const ts = `b${round}`
    return timed(() =>
      deliverMessages(
        { ...deps, deliver: async () => ({ kind: 'sent', ts, permalink: null }) },
        { limit: 1 },
      ),
    )
  },
  'an event of Slack': async ({ deps }, round) => {
    const eventId = `EvBench${round}`
    const key = { messageKey: `C1:bench${round}`, type: 'app_mention', payload: {} }
    await writeEvent(deps, { eventId, ...key })
    await markEvent(deps.db, { eventId, state: 'done', error: null })
    await claimEvents(deps, { limit: 20 })
  },
  'a tick of the schedule': async ({ deps }, round) => {
    await lastSlot(deps.db, 'poll')
    await writeTick(deps.db, {
      name: 'poll',
      slot: new Date(deps.now().getTime() + round * 60_000),
    })
    const tick = await claimTick(deps.db, 'poll')
    if (tick) await finishTick(deps.db, tick, null)
  },
  'reminders and troubles': async ({ deps }) => {
    await remindMilestones(deps)
    await tellTroubles({ ...deps, editors: async () => [] })
  },
  '/metrics': ({ deps }) => measureBase(deps.db, deps.now()),
  '/readyz': ({ deps }) => lastSuccessfulPoll(deps.db),
  'what the model used': ({ deps }) => describeSpending(deps.db, BUDGET, deps.now()),
  housekeeping: ({ deps }) => sweepDatabase(deps, { keepTextDays: 30 }),
}

/** Milliseconds of the part that counts; the rest of an operation prepares it. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}
