// The outbox's way into Slack: posts or edits one message, and says how it ended. Never throws.
import type { webApi } from '@slack/bolt'
import type { DeliverToSlack, Delivery, OutgoingMessage } from '../alerts/content.ts'
import type { Log } from '../log.ts'
import { isEmpty } from './messages/digest-message.ts'
import { renderOutgoing } from './messages/outgoing-message.ts'
import { editMessage, postOnce } from './post-once.ts'
import { uploadFile } from './send-file.ts'
import { deliveryOf, wordsOf } from './slack-errors.ts'
import { say } from './texts.ts'
import type { ReadingUseCases, WatchFace } from './use-cases.ts'

type Deps = {
  client: webApi.WebClient
  log: Log
  now: () => Date
  watch: WatchFace
  useCases: Pick<ReadingUseCases, 'drawTimeline'>
}

/** Fills the port that `alerts/` declares. */
export function createDelivery(deps: Deps): DeliverToSlack {
  return async (message) => {
    try {
      return await deliver(deps, message)
    } catch (error) {
      const ended = deliveryOf(error, deps.now())
      // The look for an earlier post failed: the doubt about it remains.
      return ended.kind === 'later' && message.ambiguous ? { ...ended, ambiguous: true } : ended
    }
  }
}

async function deliver(deps: Deps, outgoing: OutgoingMessage): Promise<Delivery> {
  const message = renderOutgoing(outgoing.content, deps.watch)
  const { channel, editTs } = outgoing
  if (editTs) {
    await editMessage(deps, { channel, ts: editTs }, message)
    return { kind: 'sent', ts: editTs, permalink: null }
  }
  const ts = await postOnce(deps, { ...outgoing, message, since: outgoing.createdAt })
  if (outgoing.content.kind === 'digest' && !isEmpty(outgoing.content))
    await addPicture(deps, outgoing, ts)
  return { kind: 'sent', ts, permalink: await permalinkOf(deps, channel, ts) }
}

/** The timeline picture under the digest: an extra, so its failure is a log line. */
async function addPicture(deps: Deps, outgoing: OutgoingMessage, ts: string): Promise<void> {
  if (outgoing.content.kind !== 'digest') return
  try {
    const picture = await deps.useCases.drawTimeline({ lang: outgoing.content.lang })
    if (!picture) return
    const { channel } = outgoing
    const file = { name: 'timeline.png', content: Buffer.from(picture.png), alt: picture.alt }
    const title = say(outgoing.content.lang, 'timeline.pictureTitle')
    await uploadFile(deps, { channel, threadTs: outgoing.threadTs ?? ts, file, title })
  } catch (error) {
    deps.log.warn({ channel: outgoing.channel, why: wordsOf(error) }, 'digest without its picture')
  }
}

async function permalinkOf(deps: Deps, channel: string, ts: string): Promise<string | null> {
  try {
    const found = await deps.client.chat.getPermalink({ channel, message_ts: ts })
    return found.permalink ?? null
  } catch {
    // Posted all the same: a link to it is a comfort.
    return null
  }
}
