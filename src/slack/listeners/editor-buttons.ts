// Changes: correct and retract, accept or dismiss offered claims, for editors; undo.
import type { App, types } from '@slack/bolt'
import { chooseForm, sheet } from '../messages/forms.ts'
import { acceptedOffer } from '../messages/offer-message.ts'
import { changedMessage, sentenceMessage } from '../messages/why-message.ts'
import { editMessage } from '../post-once.ts'
import type { Reader } from '../readers.ts'
import type { SlackRoom } from '../room.ts'
import { say } from '../texts.ts'
import { askingOf, type Click, clickedValue, isEphemeral, threadOfClick } from './asking-of.ts'
import { openForm } from './command-listener.ts'
import { publishHome } from './home-listener.ts'
import { refusedSentence } from './editor-change.ts'
import { always, onClick } from './on-click.ts'
import { type Asking, reply } from './reply.ts'

export function addEditorButtons(app: App, room: SlackRoom): void {
  onClick(
    app,
    room,
    'fact',
    async (click) => {
      const [chosen, factId] = clickedValue(click).split(':')
      const action = chosen === 'retract' ? 'retract' : 'correct'
      const asking = await askingOf(room, click)
      await openForm(room, asking, { kind: 'fact', action, factId: Number(factId) })
    },
    always,
  )
  onClick(app, room, 'accept-claims', (click) =>
    forEditor(room, click, (a) => accept(room, click, a)),
  )
  onClick(
    app,
    room,
    'choose-claims',
    (click) => forEditor(room, click, (a) => choose(room, click, a)),
    always,
  )
  onClick(app, room, 'dismiss', (click) => forEditor(room, click, (a) => dismiss(room, a)))
  onClick(app, room, 'undo-change', (click) => undo(room, click))
}

async function forEditor(
  room: SlackRoom,
  click: Click,
  act: (asking: Asking) => Promise<void>,
): Promise<void> {
  const asking = await askingOf(room, click)
  if (asking.reader.editor) return act(asking)
  await reply(room, asking, sentenceMessage(say(asking.reader.lang, 'command.editorsOnly')))
}

async function accept(room: SlackRoom, click: Click, asking: Asking): Promise<void> {
  const [article = '', list = ''] = clickedValue(click).split(':')
  const seqs = list.split(',').filter(Boolean).map(Number)
  const n = await acceptClaims(room, asking, Number(article), seqs)
  if (n !== null) await closeOffer(room, click, asking.reader, n)
}

/** The offer stands for everybody: it says who took it, in the language it was made in. */
async function closeOffer(room: SlackRoom, click: Click, reader: Reader, n: number): Promise<void> {
  const { channel, message } = click.body
  if (!channel?.id || !message?.ts || isEphemeral(click)) return
  const lang = (await room.useCases.channelSettings({ channel: channel.id }))?.lang ?? reader.lang
  const closed = acceptedOffer(
    (message.blocks ?? []) as types.KnownBlock[],
    { n, by: reader.id },
    lang,
  )
  await editMessage(room, { channel: channel.id, ts: message.ts }, closed)
}

/** Puts claims into the base and says how many became facts; null: it was refused. */
export async function acceptClaims(
  room: SlackRoom,
  asking: Asking,
  articleId: number,
  seqs: number[],
): Promise<number | null> {
  const { lang, id: by } = asking.reader
  const change = await room.useCases.acceptClaims({ articleId, seqs, by })
  if (change.kind === 'refused') {
    await reply(room, asking, refusedSentence(change, lang))
    return null
  }
  const text = say(lang, 'change.factsAdded', { n: change.value.length })
  await reply(room, asking, changedMessage(text, change.changeId, lang))
  return change.value.length
}

/** Reading takes longer than a trigger lives: the window opens first and is filled afterwards. */
async function choose(room: SlackRoom, click: Click, asking: Asking): Promise<void> {
  const url = clickedValue(click).split(' ').slice(1).join(' ')
  const threadTs = threadOfClick(click)
  const memory = {
    ...(asking.channel ? { channel: asking.channel } : {}),
    ...(threadTs ? { threadTs } : {}),
  }
  await openChoice(room, asking, url, memory)
}

/** Opens the choice of the claims that a page offers. */
export async function openChoice(
  room: SlackRoom,
  asking: Asking,
  url: string,
  memory: { channel?: string; threadTs?: string },
): Promise<void> {
  const { lang, id: by } = asking.reader
  const { window } = asking
  if (!window) return
  const title = say(lang, 'offer.formTitle')
  const waiting = sheet(title, sentenceMessage(say(lang, 'offer.reading')), lang)
  await window.show(waiting)
  const offer = await room.useCases.offerClaims({ url, by })
  await window.show(chooseForm(offer, lang, memory))
}

async function dismiss(room: SlackRoom, asking: Asking): Promise<void> {
  if (asking.respond) {
    await asking.respond({ delete_original: true })
    return
  }
  await reply(room, asking, sentenceMessage(say(asking.reader.lang, 'offer.dismissed')))
}

/** Who may take what back is decided where the change is known. */
async function undo(room: SlackRoom, click: Click): Promise<void> {
  const asking = await askingOf(room, click)
  const { id: by, editor, lang } = asking.reader
  await room.useCases.undoChange({ changeId: Number(clickedValue(click)), by, editor })
  await reply(room, asking, sentenceMessage(say(lang, 'undo.done')), { replace: true })
  // The Home tab lists changes: the one that was taken back goes.
  if (!asking.channel) await publishHome(room, by)
}
