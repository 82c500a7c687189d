// An answer that grows in its thread while it is worded, where Slack allows it.
import type { Answer, AnswerSentence } from '../../answers/answer.ts'
import { answerMarkdown, answerTail, sentenceMarkdown } from '../messages/answer-message.ts'
import type { SlackRoom } from '../room.ts'
import { wordsOf } from '../slack-errors.ts'
import type { Asked } from './answer-in-thread.ts'

/** How it went; what is `broken` with a `ts` is a message that was begun and must be made whole. */
export type Streamed =
  { kind: 'whole' } | { kind: 'stopped' } | { kind: 'broken'; ts: string | null }

export type AnswerStream = {
  /** Shows a sentence as soon as it stands; never throws. */
  add(sentence: AnswerSentence, answer: Answer): void
  /** Shows what is still missing, then the sources. */
  finish(answer: Answer): Promise<Streamed>
  /** Ends a stream that was begun, without an answer. */
  drop(): Promise<void>
}

/**
 * Opens a stream that begins with its first sentence. Slack may not allow it
 * (`channel_type_not_supported`) or end it (5 minutes): then the whole answer is posted, or put into
 * the message that was begun.
 */
export function openStream(room: SlackRoom, asked: Asked, stop: AbortSignal): AnswerStream {
  const streamer = room.client.chatStream({
    channel: asked.channel,
    thread_ts: asked.threadTs,
    recipient_user_id: asked.reader.id,
    recipient_team_id: room.bot().teamId,
    buffer_size: 1,
  })
  const shown = new Set<string>()
  let failed = false
  let last: Promise<void> = Promise.resolve()
  const append = (text: string) => {
    last = last
      .then(async () => {
        if (!failed && !stop.aborted) await streamer.append({ markdown_text: text })
      })
      .catch((error) => {
        failed = true
        room.log.debug({ why: wordsOf(error) }, 'no stream; the answer is posted whole')
      })
  }
  const broken = (): Streamed => ({ kind: 'broken', ts: streamer.ts ?? null })
  return {
    add(sentence, answer) {
      const part = sentenceMarkdown(answer, sentence)
      shown.add(part)
      append(part)
    },
    async finish(answer) {
      for (const part of answerMarkdown(answer)) if (!shown.has(part)) append(part)
      await last
      if (stop.aborted) return { kind: 'stopped' }
      if (failed) return broken()
      try {
        await streamer.stop({
          blocks: answerTail(answer, { recorded: room.recorded, asker: null, shareable: false }),
          metadata: { event_type: 'kt_status_message', event_payload: { key: asked.key } },
        })
        return { kind: 'whole' }
      } catch (error) {
        room.log.debug({ why: wordsOf(error) }, 'the stream did not end; the answer is put into it')
        return broken()
      }
    },
    async drop() {
      await last
      if (streamer.ts && !failed) await streamer.stop().catch(() => {})
    },
  }
}
