// What the bot can do, with examples; and the answers to a command that it could not read.
import type { Lang } from '../../language/language.ts'
import { typedWord, type Word, type WrongCommand } from '../command.ts'
import { clip, esc } from '../escape.ts'
import { say } from '../texts.ts'
import { typedTopic } from '../typed-topic.ts'
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
import { formatDay } from '../../language/format-date.ts'

/** What may be typed, each with what it answers. */
export function commandRows(watch: WatchFace, lang: Lang): [string, string][] {
  const [topic = 'topic'] = typedTopics(watch, lang)
  // Names are understood as well, and say more than the word that is enough.
  const names = watch.topics.map(({ id, name }) => (lang === 'ko' ? name.ko : id))
  const topics = esc(names.join(', '))
  const word = (name: Word) => typedWord(name, lang)
  const mine = (['mute', 'subscribe', 'settings'] as const).map(word).join(' · ')
  const ko = lang === 'ko'
  const rows: [string, string][] = [
    ['', say(lang, 'help.status')],
    [topic, say(lang, 'help.topic', { topics })],
    [word('timeline'), say(lang, 'help.timeline')],
    [word('milestones'), say(lang, 'help.milestones')],
    [ko ? '지난주 이후' : 'since last week', say(lang, 'help.since')],
    [ko ? '2024년 7월 20일 기준' : 'as-of 2024-07-20', say(lang, 'help.asOf')],
    [word('sources'), say(lang, 'help.sources')],
    [mine, say(lang, 'help.mine')],
    [`${word('export')} csv`, say(lang, 'help.export')],
  ]
  return rows.map(([typed, what]) => [`/kt-status ${typed}`.trim(), what])
}

function typedTopics(watch: WatchFace, lang: Lang): string[] {
  return watch.topics.map((topic) => typedTopic(topic, watch, lang))
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
  const text = `${say(lang, 'help.title')}: ${rows.map(([typed]) => esc(typed)).join(', ')}`
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
      return sentence(say(lang, 'command.futureDate', { day: formatDay(wrong.typed, lang) }))
    case 'wrong-format':
      return sentence(say(lang, 'command.wrongFormat', { typed }))
    case 'wrong-topic': {
      const topics = typedTopics(watch, lang)
        .map((topic) => `\`${esc(topic)}\``)
        .join(', ')
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
