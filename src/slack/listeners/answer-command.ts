// One command, one message: what `/kt-status` shows, on whatever surface it was asked.
import type { Command } from '../command.ts'
import { esc } from '../escape.ts'
import { answerMessage } from '../messages/answer-message.ts'
import type { SlackMessage } from '../messages/blocks.ts'
import { helpMessage, wrongCommandMessage } from '../messages/help-message.ts'
import {
  milestonesMessage,
  mutesMessage,
  PAGE,
  sinceMessage,
  sourcesMessage,
  timelineMessage,
} from '../messages/list-messages.ts'
import { situationMessage, topicMessage } from '../messages/situation-message.ts'
import { changedMessage, sentenceMessage } from '../messages/why-message.ts'
import type { Reader } from '../readers.ts'
import type { SlackRoom } from '../room.ts'
import { openDirect, uploadFile } from '../send-file.ts'
import { wordsOf } from '../slack-errors.ts'
import { say } from '../texts.ts'
import { refusedSentence } from './editor-change.ts'

export type AskedFrom = { reader: Reader; channel: string | null; offset: number }

/** The message that answers a command. Commands that open a form are not for here. */
export async function answerCommand(
  room: SlackRoom,
  command: Command,
  from: AskedFrom,
): Promise<SlackMessage> {
  const { lang } = from.reader
  switch (command.kind) {
    case 'status':
    case 'topic':
    case 'as-of':
      return showSituation(room, command, from)
    case 'timeline':
      return showTimeline(room, command.topic, from)
    case 'since': {
      const page = { lang, since: command.day, limit: PAGE, offset: from.offset }
      const found = await room.useCases.listSince(page)
      return sinceMessage({ ...found, offset: from.offset, since: command.day }, lang)
    }
    case 'milestones':
      return milestonesMessage(
        { ...(await room.useCases.listMilestones({ lang })), offset: from.offset },
        lang,
      )
    case 'sources':
      return sourcesMessage(await room.useCases.listSources(), from.offset, lang)
    case 'mutes':
      if (!from.channel) return sentenceMessage(say(lang, 'command.dmOnly'))
      return mutesMessage(
        await room.useCases.listMutes({ channel: from.channel }),
        from.offset,
        lang,
      )
    case 'subscribe':
      return subscribe(room, command.on, from.reader)
    case 'export':
      return exportFile(room, command.format, from.reader)
    case 'help':
      return helpMessage(room.watch, lang, from.reader.editor)
    case 'question':
      return showAnswer(room, command.text, from)
    case 'source':
      return changeSource(room, command, from.reader)
    case 'wrong':
      return wrongCommandMessage(command.wrong, room.watch, lang)
    default:
      return helpMessage(room.watch, lang, from.reader.editor)
  }
}

/** To be called when the answer is out: a person has seen what changed up to `at`, when it was read. */
export async function rememberLook(
  room: SlackRoom,
  command: Command,
  reader: Reader,
  at: Date,
): Promise<void> {
  if (command.kind !== 'status') return
  await room.useCases.rememberLook({ person: reader.id, where: 'status', at })
}

async function showSituation(
  room: SlackRoom,
  command: { kind: 'status' | string; topic?: string; day?: string },
  from: AskedFrom,
): Promise<SlackMessage> {
  const { id, lang } = from.reader
  if (command.day) {
    const then = await room.useCases.describeSituation({ lang, asOf: command.day })
    return situationMessage(then, room.watch, lang)
  }
  const situation = await room.useCases.describeSituation({ lang, person: id, where: 'status' })
  if (command.topic) return topicMessage(situation, command.topic, lang)
  const spending = from.reader.editor ? await room.useCases.describeSpending() : null
  return situationMessage(situation, room.watch, lang, spending)
}

async function showTimeline(
  room: SlackRoom,
  topic: string | null,
  from: AskedFrom,
): Promise<SlackMessage> {
  const { lang } = from.reader
  const of = topic ? { lang, topic } : { lang }
  const wanted = from.offset === 0 && from.channel !== null
  const [page, pictureSent] = await Promise.all([
    room.useCases.listTimeline({ ...of, limit: PAGE, offset: from.offset }),
    wanted ? sendPicture(room, of, from.reader) : false,
  ])
  return timelineMessage({ ...page, offset: from.offset, topic, pictureSent }, room.watch, lang)
}

/** An ephemeral message cannot hold a file: the picture goes to the person's own messages. */
async function sendPicture(
  room: SlackRoom,
  of: { lang: Reader['lang']; topic?: string },
  reader: Reader,
): Promise<boolean> {
  try {
    const picture = await room.useCases.drawTimeline(of)
    if (!picture) return false
    const channel = await openDirect(room, reader.id)
    const file = { name: 'timeline.png', content: Buffer.from(picture.png), alt: picture.alt }
    const title = say(reader.lang, 'timeline.pictureTitle')
    await uploadFile(room, { channel, threadTs: null, file, title })
    return true
  } catch (error) {
    room.log.warn({ why: wordsOf(error) }, 'timeline without its picture')
    return false
  }
}

async function exportFile(
  room: SlackRoom,
  format: 'csv' | 'json' | 'md',
  reader: Reader,
): Promise<SlackMessage> {
  const { lang } = reader
  const exported = await room.useCases.exportFacts({ format, lang })
  const channel = await openDirect(room, reader.id)
  const file = { name: exported.name, content: Buffer.from(exported.content, 'utf8'), alt: '' }
  const title = say(lang, 'command.exportTitle', { name: room.watch.name[lang] })
  await uploadFile(room, { channel, threadTs: null, file, title })
  return sentenceMessage(say(lang, 'command.exported'))
}

async function subscribe(room: SlackRoom, on: boolean, reader: Reader): Promise<SlackMessage> {
  const own = await room.useCases.personSettings({ person: reader.id })
  const dm = await openDirect(room, reader.id)
  const settings = { ...own, directMessages: on }
  const changeId = await room.useCases.savePersonSettings({ person: reader.id, dm, settings })
  const text = say(reader.lang, on ? 'settings.subscribed' : 'settings.unsubscribed')
  return changedMessage(text, changeId, reader.lang)
}

async function showAnswer(room: SlackRoom, question: string, from: AskedFrom) {
  const { lang } = from.reader
  const answer = await room.useCases.answerQuestion({
    question,
    lang,
    thread: null,
    person: from.reader.id,
  })
  return answerMessage(answer, { recorded: room.recorded, asker: null, shareable: true })
}

async function changeSource(
  room: SlackRoom,
  command: Extract<Command, { kind: 'source' }>,
  reader: Reader,
): Promise<SlackMessage> {
  const { lang } = reader
  if (!reader.editor) return sentenceMessage(say(lang, 'command.editorsOnly'))
  const input = { url: command.url ?? '', by: reader.id }
  const [change, key] =
    command.action === 'pause'
      ? ([await room.useCases.pauseSource(input), 'change.sourcePaused'] as const)
      : command.action === 'resume'
        ? ([await room.useCases.resumeSource(input), 'change.sourceResumed'] as const)
        : ([await room.useCases.removeSource(input), 'change.sourceRemoved'] as const)
  if (change.kind === 'refused') return refusedSentence(change, lang)
  const text = say(lang, key, { name: esc(change.value.name) })
  return changedMessage(text, change.changeId, lang)
}
