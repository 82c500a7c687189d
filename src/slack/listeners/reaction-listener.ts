// A thumb under a message of the bot is a verdict on it, as its buttons are.
import type { App } from '@slack/bolt'
import type { SlackRoom } from '../room.ts'

const HELPFUL = new Set(['+1', 'thumbsup', 'heart', 'white_check_mark', '100'])
const NOT_HELPFUL = new Set(['-1', 'thumbsdown', 'x'])

export function addReactionListener(app: App, room: SlackRoom): void {
  app.event('reaction_added', async ({ event }) => {
    const { user, item, item_user: author } = event
    if (item.type !== 'message' || author !== room.bot().userId) return
    // Skin tones are written behind the name: `+1::skin-tone-3`.
    const name = event.reaction.split('::')[0] ?? ''
    const helpful = HELPFUL.has(name)
    if (!helpful && !NOT_HELPFUL.has(name)) return
    const about = `${item.channel}:${item.ts}`
    await room.useCases.giveFeedback({ about, person: user, helpful })
  })
}
