// "Tell me when it is known": a later fact is told in the thread that asked, once.
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listOutbox } from '../../src/alerts/outbox-list-store.ts'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { notifyWhenKnown, tellWhatIsKnown } from '../../src/answers/notify-when-known.ts'
import { threadOf } from '../../src/answers/thread-store.ts'
import { COST, LAUNCH, openStory, SIGNING, type StoryBase } from './story.ts'

let base: StoryBase
beforeEach(async () => {
  base = await openStory('kt')
  await base.read([SIGNING])
})
afterEach(() => base.database.close())

const REQUEST = {
  channel: 'C7',
  threadTs: '17.5',
  person: 'U7',
  question: 'When was SOTA K launched?',
  lang: 'en' as const,
}

async function told() {
  const messages = await listOutbox(base.db, { limit: 50 })
  return messages.filter((message) => message.content.kind === 'answer')
}

it('tells it in the thread with the question, once, however often facts come', async () => {
  expect((await answerQuestion(base, REQUEST)).answered).toBe(false)
  await notifyWhenKnown(base, REQUEST)
  await base.read([COST])
  expect(await told()).toEqual([])
  await base.read([LAUNCH])
  await base.read([{ ...LAUNCH, publisher: 'Another Paper', at: '2025-09-30T09:00:00+09:00' }])
  await tellWhatIsKnown(base, { limit: 10 })
  const [message, ...others] = await told()
  expect(others).toEqual([])
  expect(message).toMatchObject({ channel: 'C7', threadTs: '17.5' })
  expect(message?.content).toMatchObject({ question: REQUEST.question, person: 'U7' })
  const thread = await threadOf(base, { channel: 'C7', ts: '17.5' })
  const answer = await answerQuestion(base, { question: 'who says that?', lang: 'en', thread })
  const { fact } = message?.content as { fact: { factId: number; publisher: string } }
  expect(answer.citations.map(({ factId }) => factId)).toEqual([fact.factId])
  expect(answer.sentences[0]?.text).toContain(fact.publisher)
})

it('tells nothing of what was known when it was asked for', async () => {
  await notifyWhenKnown(base, { ...REQUEST, question: 'When was the partnership signed?' })
  await tellWhatIsKnown(base, { limit: 10 })
  expect(await told()).toEqual([])
})

it('is told once by two replicas that look at the same time', async () => {
  await notifyWhenKnown(base, REQUEST)
  await base.db.execute(sql`update notify_requests set seen_fact_id = 1000000`)
  await base.read([LAUNCH])
  await base.db.execute(sql`update notify_requests set seen_fact_id = 0`)
  const replica = await base.database.replica()
  await Promise.all([
    tellWhatIsKnown(base, { limit: 10 }),
    tellWhatIsKnown({ ...base, db: replica.db }, { limit: 10 }),
  ])
  await replica.close()
  expect(await told()).toHaveLength(1)
})
