// Posts one message exactly once: a key in its metadata finds it again after a lost response.
import type { webApi } from '@slack/bolt'
import type { Log } from '../log.ts'
import type { SlackMessage } from './messages/blocks.ts'
import { withoutNewBlocks } from './messages/blocks.ts'
import { refusalOf, wordsOf } from './slack-errors.ts'

const EVENT_TYPE = 'kt_status_message'

export type Post = {
  channel: string
  threadTs: string | null
  broadcast: boolean
  /** Names the message for ever. */
  key: string
  message: SlackMessage
  /** An earlier try may have posted it: look first. */
  ambiguous: boolean
  /** When the message was first meant to be posted: it cannot stand there before. */
  since?: Date
}

type Deps = { client: webApi.WebClient; log: Log }

/** Posts, or finds what was posted before. Throws what the Web API throws. */
export async function postOnce(deps: Deps, post: Post): Promise<string> {
  const [before] = post.ambiguous ? await findPosted(deps, post) : []
  if (before) return before
  const ts = await postNew(deps, post)
  return post.ambiguous ? keepFirst(deps, post, ts) : ts
}

/** A try that Slack was slow to store can stand there by now: the later of the two goes. */
async function keepFirst(deps: Deps, post: Post, own: string): Promise<string> {
  const [first = own] = await findPosted(deps, post)
  if (first === own) return own
  deps.log.warn({ key: post.key, channel: post.channel }, 'an earlier try came late; ours goes')
  await deletePost(deps, { channel: post.channel, ts: own })
  return first
}

/**
 * Takes away what else stands there with the key of a post that is kept, and returns how many went; none
 * where the kept one is gone itself.
 */
export async function removeDoubles(
  deps: Deps,
  kept: Pick<Post, 'channel' | 'threadTs' | 'key' | 'since'> & { ts: string },
): Promise<number> {
  const found = await findPosted(deps, kept, { all: true })
  const others = found.includes(kept.ts) ? found.filter((ts) => ts !== kept.ts) : []
  for (const ts of others) await deletePost(deps, { channel: kept.channel, ts })
  return others.length
}

/** Takes a message of the bot away; one that is gone already is no error. */
export async function deletePost(
  deps: Pick<Deps, 'client'>,
  at: { channel: string; ts: string },
): Promise<void> {
  try {
    await deps.client.chat.delete(at)
  } catch (error) {
    if (refusalOf(error) !== 'message_not_found') throw error
  }
}

function postNew(deps: Deps, post: Post): Promise<string> {
  return withPlainWayBack(deps, post.message, async (message) => {
    const content = {
      channel: post.channel,
      text: message.text,
      blocks: message.blocks,
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: EVENT_TYPE, event_payload: { key: post.key } },
    }
    const posted = await deps.client.chat.postMessage(
      post.threadTs
        ? { ...content, thread_ts: post.threadTs, reply_broadcast: post.broadcast }
        : content,
    )
    return posted.ts ?? ''
  })
}

/** Edits a message: always with text and blocks, because text alone would remove the blocks. */
export async function editMessage(
  deps: Deps,
  at: { channel: string; ts: string },
  message: SlackMessage,
): Promise<void> {
  await withPlainWayBack(deps, message, ({ text, blocks }) =>
    deps.client.chat.update({ ...at, text, blocks }),
  )
}

/** Newer blocks that a workspace refuses are laid open; at last the text goes alone. */
export async function withPlainWayBack<T>(
  deps: { log: Log },
  message: SlackMessage,
  send: (message: SlackMessage) => Promise<T>,
): Promise<T> {
  const plain = { text: message.text, blocks: withoutNewBlocks(message.blocks) }
  for (const way of [message, plain]) {
    try {
      return await send(way)
    } catch (error) {
      const code = refusalOf(error)
      if (code !== 'invalid_blocks' && code !== 'msg_blocks_too_long') throw error
      deps.log.warn({ code, why: wordsOf(error) }, 'blocks were refused; sending them plainer')
    }
  }
  return send({ text: message.text, blocks: [] })
}

/** How far clocks of the bot and of Slack may differ. */
const SKEW_MS = 10 * 60_000
const PAGES = 10

type Sought = Pick<Post, 'channel' | 'threadTs' | 'key' | 'since'>

/** Where messages with that key stand in their channel or thread, oldest first; `all`: however far back. */
async function findPosted(deps: Deps, post: Sought, { all } = { all: false }): Promise<string[]> {
  const oldest = post.since && ((post.since.getTime() - SKEW_MS) / 1_000).toFixed(6)
  const where = {
    channel: post.channel,
    include_all_metadata: true,
    limit: 200,
    ...(oldest ? { oldest } : {}),
  }
  const found: string[] = []
  let cursor = ''
  for (let page = 0; page < PAGES; page++) {
    const part = await readPage(deps, post, cursor ? { ...where, cursor } : where)
    found.push(...part.found)
    cursor = part.cursor
    // A channel is read from its newest message back, a thread from its first on.
    if (!cursor || (found.length > 0 && !post.threadTs && !all)) break
  }
  return found.toSorted((a, b) => Number(a) - Number(b))
}

type Where = { channel: string; include_all_metadata: boolean; limit: number; cursor?: string }

async function readPage(
  deps: Deps,
  post: Sought,
  where: Where,
): Promise<{ found: string[]; cursor: string }> {
  try {
    const read = post.threadTs
      ? await deps.client.conversations.replies({ ...where, ts: post.threadTs })
      : await deps.client.conversations.history(where)
    const own = (read.messages ?? []).filter(
      (m) =>
        m.metadata?.event_type === EVENT_TYPE &&
        (m.metadata.event_payload as { key?: unknown } | undefined)?.key === post.key,
    )
    return {
      found: own.flatMap((m) => m.ts ?? []),
      cursor: read.response_metadata?.next_cursor ?? '',
    }
  } catch (error) {
    // Without the history scope nobody can look; a doubled alert is better than a missing one.
    if (refusalOf(error) !== 'missing_scope') throw error
    deps.log.warn({ key: post.key }, 'cannot look for an earlier post: history scope is missing')
    return { found: [], cursor: '' }
  }
}
