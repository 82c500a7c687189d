// "Tell me when it is known": a later fact that answers the question is told in its thread, once.
import type { KnownContent } from '../alerts/content.ts'
import { enqueueMessage } from '../alerts/outbox-store.ts'
import type { ShownFact } from '../facts/fact.ts'
import { type AnswerDeps, answerQuestion } from './answer-question.ts'
import {
  markAnswered,
  markSeen,
  type NotifyRequest,
  newestFactId,
  type OpenRequest,
  openRequests,
  saveRequest,
} from './notify-store.ts'
import { rememberThread } from './thread-store.ts'

export type NotifyDeps = AnswerDeps & {
  /** The base holds the recorded story. */
  recorded: boolean
}

/** Remembers that a person wants to know; facts recorded from now on are looked at. */
export async function notifyWhenKnown(
  deps: Pick<AnswerDeps, 'db' | 'now'>,
  request: NotifyRequest,
): Promise<void> {
  await saveRequest(deps.db, {
    ...request,
    question: request.question.slice(0, 1_000),
    createdAt: deps.now(),
    seenFactId: await newestFactId(deps.db),
  })
}

/** Asks the open requests again of facts that came since; returns how many were answered. */
export async function tellWhatIsKnown(deps: NotifyDeps, input: { limit: number }): Promise<number> {
  const newest = await newestFactId(deps.db)
  const requests = await openRequests(deps.db, newest, input.limit)
  let told = 0
  for (const request of requests) {
    const fact = await findNewAnswer(deps, request)
    if (!fact) await markSeen(deps.db, request.id, newest)
    else if (await tellOnce(deps, request, fact)) told += 1
  }
  return told
}

async function findNewAnswer(deps: NotifyDeps, request: OpenRequest): Promise<ShownFact | null> {
  const answer = await answerQuestion(deps, { question: request.question, lang: request.lang })
  return answer.citations.find((fact) => fact.factId > request.seenFactId) ?? null
}

async function tellOnce(deps: NotifyDeps, request: OpenRequest, fact: ShownFact): Promise<boolean> {
  return deps.db.transaction(async (tx) => {
    const answer = { at: deps.now(), factId: fact.factId }
    if (!(await markAnswered(tx, request.id, answer))) return false
    const content: KnownContent = {
      kind: 'answer',
      lang: request.lang,
      recorded: deps.recorded,
      question: request.question,
      person: request.person,
      fact,
    }
    await enqueueMessage(
      { db: tx, now: deps.now },
      {
        key: `known:${request.id}:${fact.factId}`,
        channel: request.channel,
        threadTs: request.threadTs,
        storyId: fact.storyId,
        publishedAt: new Date(fact.publishedAt),
        content,
      },
    )
    // Whoever asks on in the thread asks about what is known now.
    const { channel, threadTs: ts, question: lastQuestion } = request
    const { storyId, factId } = fact
    const state = { storyId, lastQuestion, factIds: [factId], entities: [] }
    await rememberThread({ db: tx, now: deps.now }, { channel, ts, state })
    return true
  })
}
