// A question in a channel, thread or direct message, answered where it was asked, once.
import type { Answer } from '../../answers/answer.ts'
import { answerMessage } from '../messages/answer-message.ts'
import { sentenceMessage } from '../messages/why-message.ts'
import { editMessage, postOnce } from '../post-once.ts'
import type { Reader } from '../readers.ts'
import type { SlackRoom } from '../room.ts'
import { wordsOf } from '../slack-errors.ts'
import { say } from '../texts.ts'
import { type AnswerStream, openStream } from './answer-stream.ts'

export type Asked = {
  reader: Reader
  question: string
  channel: string
  /** The thread to answer in. */
  threadTs: string
  /** Names the answer, so that a question taken up again is not answered twice. */
  key: string
  /** The process died over it before: look whether it was answered. */
  redone: boolean
  direct: boolean
  /** The bot was spoken to; in a thread of ours a remark that is no question gets no answer. */
  spokenTo: boolean
  /** Quote the question above the answer. */
  quoted: boolean
}

/** A direct message stands outside threads: its subject is kept under this name as well. */
const DIRECT_THREAD = 'direct'

/** Answers, and remembers what the thread is about. */
export async function answerInThread(room: SlackRoom, asked: Asked): Promise<void> {
  const place = `${asked.channel}:${asked.threadTs}`
  const stop = new AbortController()
  room.running.set(place, stop)
  try {
    if (asked.spokenTo) await showStatus(room, asked, say(asked.reader.lang, 'answer.working'))
    // A direct message streams; elsewhere, and when it is taken up again, the answer is posted whole.
    const streams = asked.direct && !asked.redone && !asked.quoted
    const stream = streams ? openStream(room, asked, stop.signal) : null
    const answer = await askBase(room, asked, stop.signal, stream)
    if (answer.why === 'not-a-question' && !asked.spokenTo) return
    // Stopped while it was written: what stands there stays, and nothing follows it.
    if (stop.signal.aborted || (await postAnswer(room, asked, answer, stream)) === 'stopped')
      return await sayStopped(room, asked, stream)
    await remember(room, asked, answer)
  } finally {
    room.running.delete(place)
    if (asked.spokenTo) await showStatus(room, asked, '')
  }
}

async function sayStopped(room: SlackRoom, asked: Asked, stream: AnswerStream | null) {
  await stream?.drop()
  await postSentence(room, asked, say(asked.reader.lang, 'answer.stopped'))
}

/** One sentence into the thread, once. */
export async function postSentence(
  room: SlackRoom,
  to: Pick<Asked, 'channel' | 'threadTs' | 'key' | 'redone'>,
  text: string,
): Promise<void> {
  await postOnce(room, {
    ...to,
    broadcast: false,
    ambiguous: to.redone,
    message: sentenceMessage(text),
  })
}

async function askBase(
  room: SlackRoom,
  asked: Asked,
  signal: AbortSignal,
  stream: AnswerStream | null,
): Promise<Answer> {
  const { channel, threadTs } = asked
  const thread =
    (await room.useCases.threadOf({ channel, ts: threadTs })) ??
    (asked.direct ? await room.useCases.threadOf({ channel, ts: DIRECT_THREAD }) : null)
  try {
    const { lang, id: person } = asked.reader
    return await room.useCases.answerQuestion({
      question: asked.question,
      lang,
      thread,
      person,
      signal,
      ...(stream ? { onSentence: stream.add } : {}),
    })
  } catch (error) {
    if (!signal.aborted) throw error
    return stoppedAnswer(asked)
  }
}

async function postAnswer(
  room: SlackRoom,
  asked: Asked,
  answer: Answer,
  stream: AnswerStream | null,
): Promise<'posted' | 'stopped'> {
  const asker = asked.quoted ? asked.reader.id : null
  const frame = { recorded: room.recorded, asker, shareable: false }
  const message = answerMessage(answer, frame)
  if (stream) {
    const streamed = await stream.finish(answer)
    if (streamed.kind === 'stopped') return 'stopped'
    if (streamed.kind === 'whole') return 'posted'
    if (streamed.ts) {
      await editMessage(room, { channel: asked.channel, ts: streamed.ts }, message)
      return 'posted'
    }
  }
  await postOnce(room, { ...asked, broadcast: false, ambiguous: asked.redone, message })
  return 'posted'
}

async function remember(room: SlackRoom, asked: Asked, answer: Answer): Promise<void> {
  const facts = answer.answered ? answer.citations : answer.nearest
  const before = await room.useCases.threadOf({ channel: asked.channel, ts: asked.threadTs })
  const state = {
    storyId: before?.storyId ?? facts[0]?.storyId ?? null,
    lastQuestion: asked.question,
    factIds: facts.map((fact) => fact.factId),
    entities: before?.entities ?? [],
  }
  const { channel } = asked
  await room.useCases.rememberThread({ channel, ts: asked.threadTs, state })
  if (asked.direct) await room.useCases.rememberThread({ channel, ts: DIRECT_THREAD, state })
}

/** "… is looking through the facts", with a Stop button: a comfort, so its failure is no error. */
async function showStatus(room: SlackRoom, asked: Asked, status: string): Promise<void> {
  const place = { channel_id: asked.channel, thread_ts: asked.threadTs }
  const session = status ? 'processing' : 'active'
  const calls = [
    room.client.assistant.threads.setStatus({ ...place, status }),
    ...(asked.direct ? [room.client.agents.sessions.setStatus({ ...place, status: session })] : []),
  ]
  for (const call of await Promise.allSettled(calls))
    if (call.status === 'rejected') room.log.debug({ why: wordsOf(call.reason) }, 'no status line')
}

function stoppedAnswer(asked: Asked): Answer {
  return {
    question: asked.question,
    answered: false,
    language: asked.reader.lang,
    asOf: null,
    sentences: [],
    citations: [],
    nearest: [],
    why: null,
  }
}
