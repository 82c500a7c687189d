// Joining and leaving channels: the introduction once, and no silence when the bot is put out.
import type { App } from '@slack/bolt'
import { channelName } from '../channel-name.ts'
import type { SlackRoom } from '../room.ts'

const REMOVED = 'The bot was removed from the channel.'

export function addChannelListeners(app: App, room: SlackRoom): void {
  app.event('member_joined_channel', async ({ event }) => {
    if (event.user !== room.bot().userId) return
    const by = event.inviter ?? ''
    const lang = by ? (await room.readers.read(by)).lang : 'en'
    const name = await channelName(room, event.channel)
    await room.useCases.joinedChannel({ channel: event.channel, name, lang, by })
  })
  app.event('member_left_channel', async ({ event }) => {
    if (event.user === room.bot().userId) await left(room, event, REMOVED)
  })
  for (const type of ['channel_left', 'group_left'] as const)
    app.event(type, async ({ event }) => left(room, event as { channel?: string }, REMOVED))
  app.event('channel_archive', async ({ event }) =>
    left(room, event as { channel?: string }, 'The channel was archived.'),
  )
}

async function left(room: SlackRoom, event: { channel?: string }, why: string): Promise<void> {
  if (event.channel)
    await room.useCases.leftChannel({ channel: event.channel, why, editors: room.readers.editors })
}
