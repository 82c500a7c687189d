// What people call a channel.
import type { SlackRoom } from './room.ts'
import { wordsOf } from './slack-errors.ts'

/** The name of a channel; its id where Slack does not say. */
export async function channelName(
  room: Pick<SlackRoom, 'client' | 'log'>,
  channel: string,
): Promise<string> {
  try {
    return (await room.client.conversations.info({ channel })).channel?.name ?? channel
  } catch (error) {
    room.log.debug({ channel, why: wordsOf(error) }, 'the name of a channel is unknown')
    return channel
  }
}
