// The Home tab is drawn when it is opened; the Messages tab offers questions to begin with.
import type { App } from '@slack/bolt'
import { clip } from '../escape.ts'
import { homeView } from '../messages/home-view.ts'
import type { SlackRoom } from '../room.ts'
import { wordsOf } from '../slack-errors.ts'
import { say } from '../texts.ts'

export function addHomeListener(app: App, room: SlackRoom): void {
  app.event('app_home_opened', async ({ event }) => {
    if (event.tab === 'messages') await suggestPrompts(room, event.user, event.channel)
    else await publishHome(room, event.user)
  })
}

/** Draws the Home tab of a person as things stand. */
export async function publishHome(room: SlackRoom, person: string): Promise<void> {
  const reader = await room.readers.read(person)
  const { lang, editor } = reader
  const at = room.now()
  const [situation, alerts, sources, channels, spending, changes] = await Promise.all([
    room.useCases.describeSituation({ lang, person, where: 'home' }),
    room.useCases.lastAlerts({ limit: 8, lang }),
    room.useCases.listSources(),
    editor ? room.useCases.listChannels() : [],
    editor ? room.useCases.describeSpending() : null,
    editor ? room.useCases.listChanges({ lang, limit: 5 }) : [],
  ])
  const view = homeView(
    { situation, alerts, sources, editor, channels, spending, changes },
    room.watch,
    lang,
  )
  await room.client.views.publish({ user_id: person, view })
  await room.useCases.rememberLook({ person, where: 'home', at })
}

async function suggestPrompts(room: SlackRoom, person: string, channel: string): Promise<void> {
  const { lang } = await room.readers.read(person)
  const prompts = room.watch.examples.slice(0, 4).map((example) => ({
    title: clip(example[lang], 75),
    message: example[lang],
  }))
  const [first, ...rest] = prompts
  if (!first) return
  try {
    await room.client.assistant.threads.setSuggestedPrompts({
      channel_id: channel,
      title: say(lang, 'prompts.title', { name: room.watch.name[lang] }),
      prompts: [first, ...rest],
    })
  } catch (error) {
    room.log.debug({ why: wordsOf(error) }, 'no suggested prompts')
  }
}
