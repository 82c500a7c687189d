// The buttons of an alert: Why?, Sources, Ask, muting, Not relevant, feedback, Tell me.
import type { App } from '@slack/bolt'
import { esc } from '../escape.ts'
import { askForm } from '../messages/forms.ts'
import { mergeForm, phraseForm, splitForm } from '../messages/story-forms.ts'
import {
  changedMessage,
  lessonMessage,
  mutedMessage,
  sentenceMessage,
  storySourcesMessage,
  whyMessage,
} from '../messages/why-message.ts'
import { postOnce } from '../post-once.ts'
import type { SlackRoom } from '../room.ts'
import { openDirect } from '../send-file.ts'
import { say } from '../texts.ts'
import {
  askingOf,
  type Click,
  clickedValue,
  headlineOfClick,
  isEphemeral,
  refOf,
  threadOfClick,
} from './asking-of.ts'
import { always, onClick } from './on-click.ts'
import { type Asking, reply } from './reply.ts'

const DAY_MS = 86_400_000

export function addAlertButtons(app: App, room: SlackRoom): void {
  onClick(app, room, 'why', (click) => explain(room, click))
  onClick(app, room, 'sources', (click) => showSources(room, click))
  onClick(app, room, 'ask', (click) => openAsk(room, click), always)
  onClick(app, room, 'not-relevant', (click) => learn(room, click))
  onClick(app, room, 'feedback', (click) => rate(room, click))
  onClick(app, room, 'tell-me', (click) => notifyLater(room, click))
  onClick(app, room, 'unmute', (click) => unmute(room, click))
  onClick(app, room, 'narrow', (click) => openPhrase(room, click), always)
  onClick(
    app,
    room,
    'more',
    (click) => chooseMore(room, click),
    (click) => /^(merge|split)/.test(clickedValue(click)),
  )
}

/** The menu behind the dots: mute for a day or a week; for editors correct, merge, split. */
async function chooseMore(room: SlackRoom, click: Click): Promise<void> {
  const value = clickedValue(click)
  if (value.startsWith('mute-day')) return mute(room, click, DAY_MS)
  if (value.startsWith('mute-week')) return mute(room, click, 7 * DAY_MS)
  const asking = await askingOf(room, click)
  if (!asking.reader.editor)
    return reply(room, asking, sentenceMessage(say(asking.reader.lang, 'command.editorsOnly')))
  const storyId = refOf(value)?.storyId ?? 0
  if (value.startsWith('merge') || value.startsWith('split'))
    return openStoryForm(room, asking, value.startsWith('merge') ? 'merge' : 'split', storyId)
  await showSources(room, click)
}

/** Which story it goes into, or which articles leave it. */
async function openStoryForm(
  room: SlackRoom,
  asking: Asking,
  action: 'merge' | 'split',
  storyId: number,
): Promise<void> {
  const { lang } = asking.reader
  const found = await room.useCases.storyParts({ storyId })
  const memory = { ...(asking.channel ? { channel: asking.channel } : {}) }
  if (!found) return reply(room, asking, sentenceMessage(say(lang, 'story.gone')))
  const view = action === 'merge' ? mergeForm(found, lang, memory) : splitForm(found, lang, memory)
  if (!view) return reply(room, asking, sentenceMessage(say(lang, `form.${action}.none`)))
  await asking.window?.show(view)
}

async function explain(room: SlackRoom, click: Click): Promise<void> {
  const asking = await askingOf(room, click)
  const { lang } = asking.reader
  const ref = refOf(clickedValue(click))
  const channel = asking.channel ?? ''
  const found = ref
    ? await room.useCases.explainDecision({ channel, developmentId: ref.developmentId })
    : null
  await reply(
    room,
    asking,
    found ? whyMessage(found, room.watch, lang) : sentenceMessage(say(lang, 'story.gone')),
  )
}

async function showSources(room: SlackRoom, click: Click): Promise<void> {
  const asking = await askingOf(room, click)
  const { lang, editor } = asking.reader
  const ref = refOf(clickedValue(click))
  const found = ref ? await room.useCases.sourcesOf({ storyId: ref.storyId, lang }) : null
  const message = found
    ? storySourcesMessage(found, lang, editor)
    : sentenceMessage(say(lang, 'story.gone'))
  await reply(room, asking, message)
}

async function openAsk(room: SlackRoom, click: Click): Promise<void> {
  const asking = await askingOf(room, click)
  const ref = refOf(clickedValue(click))
  const threadTs = threadOfClick(click)
  const memory = {
    ...(asking.channel ? { channel: asking.channel } : {}),
    ...(threadTs ? { threadTs } : {}),
    ...(ref ? { storyId: ref.storyId } : {}),
  }
  const view = askForm(headlineOfClick(click), memory, asking.reader.lang)
  await asking.window?.show(view)
}

async function mute(room: SlackRoom, click: Click, forMs: number): Promise<void> {
  const asking = await askingOf(room, click)
  const ref = refOf(clickedValue(click))
  if (!ref || !asking.channel) return
  const until = new Date(room.now().getTime() + forMs)
  const muted = await room.useCases.muteStory({
    channel: asking.channel,
    storyId: ref.storyId,
    until,
    by: asking.reader.id,
  })
  await reply(room, asking, mutedMessage(muted, asking.reader.lang))
}

async function unmute(room: SlackRoom, click: Click): Promise<void> {
  const asking = await askingOf(room, click)
  if (!asking.channel) return
  const storyId = Number(clickedValue(click))
  const { id: by, lang } = asking.reader
  const changeId = await room.useCases.unmuteStory({ channel: asking.channel, storyId, by })
  const text = say(lang, 'mute.undone')
  await reply(room, asking, changeId ? changedMessage(text, changeId, lang) : sentenceMessage(text))
}

async function learn(room: SlackRoom, click: Click): Promise<void> {
  const asking = await askingOf(room, click)
  const ref = refOf(clickedValue(click))
  if (!ref) return
  const { developmentId } = ref
  const person = asking.reader.id
  const lesson = await room.useCases.markNotRelevant({ developmentId, person })
  await reply(room, asking, lessonMessage(lesson, asking.reader.lang))
}

/** Asks which words of the message were meant by "Not relevant". */
async function openPhrase(room: SlackRoom, click: Click): Promise<void> {
  const asking = await askingOf(room, click)
  const [change = '', ...headline] = clickedValue(click).split(' ')
  const { channel, threadTs, window, reader } = asking
  const memory = {
    changeId: Number(change),
    ...(channel ? { channel } : {}),
    ...(threadTs ? { threadTs } : {}),
  }
  const view = phraseForm(headline.join(' '), memory, reader.lang)
  await window?.show(view)
}

async function rate(room: SlackRoom, click: Click): Promise<void> {
  const asking = await askingOf(room, click)
  const about = `${asking.channel ?? ''}:${click.body.message?.ts ?? ''}`
  const helpful = clickedValue(click).startsWith('+')
  await room.useCases.giveFeedback({ about, person: asking.reader.id, helpful })
  await reply(room, asking, sentenceMessage(say(asking.reader.lang, 'feedback.thanks')))
}

/** Keeps the question. What only the asker saw has no thread: one is begun in the direct messages. */
async function notifyLater(room: SlackRoom, click: Click): Promise<void> {
  const asking = await askingOf(room, click)
  const { id: person, lang } = asking.reader
  const question = clickedValue(click)
  const done = sentenceMessage(say(lang, 'notify.done'))
  const thread = isEphemeral(click) ? null : threadOfClick(click)
  if (asking.channel && thread) {
    const place = { channel: asking.channel, threadTs: thread }
    await room.useCases.notifyWhenKnown({ ...place, person, question, lang })
    return reply(room, asking, done)
  }
  const channel = await openDirect(room, person)
  const text = `> ${say(lang, 'answer.asked', { person, question: esc(question) })}\n${done.text}`
  const threadTs = await postOnce(room, {
    ...{ channel, threadTs: null, broadcast: false },
    key: `tell-me:${click.outcome.id}`,
    ambiguous: click.outcome.redone,
    message: sentenceMessage(text),
  })
  await room.useCases.notifyWhenKnown({ channel, threadTs, person, question, lang })
  await reply(room, asking, done)
}
