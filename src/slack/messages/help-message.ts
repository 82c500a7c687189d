// What the bot can do, with examples; and the answers to a command that it could not read.
import type { Lang } from '../../language/language.ts'
import type { WrongCommand } from '../command.ts'
import { clip, esc } from '../escape.ts'
import { say } from '../texts.ts'
import type { WatchFace } from '../use-cases.ts'
import {
  actions,
  button,
  context,
  fitMessage,
  header,
  type SlackMessage,
  section,
} from './blocks.ts'
import { shownDay } from './shown-dates.ts'

/** What may be typed, each with what it answers. */
export function commandRows(watch: { topics: { id: string }[] }, lang: Lang): [string, string][] {
  const topics = topicIds(watch)
  return [
    ['/kt-status', say(lang, 'help.status')],
    [`/kt-status ${watch.topics[0]?.id ?? 'topic'}`, say(lang, 'help.topic', { topics })],
    ['/kt-status timeline', say(lang, 'help.timeline')],
    ['/kt-status milestones', say(lang, 'help.milestones')],
    ['/kt-status since last week', say(lang, 'help.since')],
    ['/kt-status as-of 2024-07-20', say(lang, 'help.asOf')],
    ['/kt-status sources', say(lang, 'help.sources')],
    ['/kt-status mute · subscribe · settings', say(lang, 'help.mine')],
    ['/kt-status export csv', say(lang, 'help.export')],
  ]
}

function topicIds(watch: { topics: { id: string }[] }): string {
  return esc(watch.topics.map((topic) => topic.id).join(', '))
}

/** Every row of `/kt-status`; editors see theirs as well. */
export function helpMessage(watch: WatchFace, lang: Lang, editor: boolean): SlackMessage {
  const rows = commandRows(watch, lang)
  const examples = watch.examples.slice(0, 4).map((e) => `• ${esc(e[lang])}`)
  const tools = [
    'source add|pause|resume|remove <url>',
    'fact add',
    'fact correct|retract <n>',
    'milestone add',
  ]
  const blocks = [
    header(say(lang, 'help.title')),
    section(rows.map(([typed, what]) => `• \`${esc(typed)}\` ${what}`).join('\n')),
    section(`${say(lang, 'help.question')}. ${say(lang, 'help.ask')}`),
    ...(examples.length
      ? [section(`*${say(lang, 'help.examples')}*\n${examples.join('\n')}`)]
      : []),
    ...(editor
      ? [
          context(
            `*${say(lang, 'help.editors')}* ${tools.map((t) => `\`/kt-status ${esc(t)}\``).join(' ')}`,
          ),
        ]
      : []),
    actions(
      button('run:status', '/kt-status', 'status'),
      button('settings', say(lang, 'button.settings'), 'person'),
      ...(editor
        ? [button('channel-settings', say(lang, 'button.channelSettings'), 'channel')]
        : []),
    ),
  ]
  const text = `${say(lang, 'help.title')}: /kt-status, ${topicIds(watch)}, timeline, milestones, since, as-of, sources, settings, export`
  return fitMessage({ text, blocks }, say(lang, 'more.left'))
}

/** What is wrong with a command, and how it is written. */
export function wrongCommandMessage(
  wrong: WrongCommand,
  watch: WatchFace,
  lang: Lang,
): SlackMessage {
  const typed = esc(clip(wrong.typed, 100))
  switch (wrong.problem) {
    case 'nearest': {
      const command = wrong.nearest
      const text = say(lang, 'command.nearest', { command: esc(command) })
      const row = actions(
        button('run:nearest', say(lang, 'button.run', { command }), command),
        button('run:question', say(lang, 'button.askIt'), `ask ${wrong.typed}`),
      )
      return { text, blocks: [section(text), row] }
    }
    case 'wrong-date':
      return sentence(say(lang, 'command.wrongDate', { typed }))
    case 'no-date':
      return sentence(say(lang, 'command.noDate', { command: `/kt-status ${typed}` }))
    case 'future-date':
      return sentence(say(lang, 'command.futureDate', { day: shownDay(wrong.typed, lang) }))
    case 'wrong-format':
      return sentence(say(lang, 'command.wrongFormat', { typed }))
    case 'wrong-topic': {
      const topics = watch.topics.map((topic) => `\`${esc(topic.id)}\``).join(', ')
      return sentence(say(lang, 'command.wrongTopic', { typed, topics }))
    }
    case 'needs-url':
      return sentence(say(lang, 'command.needsUrl', { action: typed }))
    case 'needs-fact':
      return sentence(say(lang, 'command.needsFact', { action: typed }))
    case 'needs-action': {
      const actionsOf = wrong.actions.map((a) => `\`/kt-status ${typed} ${esc(a)}\``).join(', ')
      return sentence(say(lang, 'command.needsAction', { actions: actionsOf }))
    }
  }
}

function sentence(text: string): SlackMessage {
  return { text, blocks: [section(text)] }
}
