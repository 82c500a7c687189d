// Forms that were sent: checked at their fields, done, and said to the person.
import type { App } from '@slack/bolt'
import { esc } from '../escape.ts'
import type { FormMemory } from '../messages/forms.ts'
import { changedMessage, lessonMessage, sentenceMessage } from '../messages/why-message.ts'
import {
  type FormValues,
  listOf,
  type Read,
  readChannelSettings,
  readCorrection,
  readFact,
  readMilestone,
  readPersonSettings,
  readSource,
  required,
  textOf,
} from '../read-form.ts'
import { postOnce } from '../post-once.ts'
import type { Reader } from '../readers.ts'
import type { SlackRoom } from '../room.ts'
import { openDirect } from '../send-file.ts'
import { say, type TextKey } from '../texts.ts'
import type { Change, FieldProblem } from '../use-cases.ts'
import { answerInThread } from './answer-in-thread.ts'
import { acceptClaims } from './editor-buttons.ts'
import { fieldErrors, refusedSentence } from './editor-change.ts'
import { fillWindow, holdUntil } from './held-form.ts'
import { publishHome } from './home-listener.ts'
import { onForm, type Sent, type Ways } from './on-form.ts'
import { sayTo } from './reply.ts'

export function addFormListeners(app: App, room: SlackRoom): void {
  onForm(app, room, 'settings', (sent, ways) => saveOwn(room, sent, ways))
  onForm(app, room, 'ask', (sent, ways) => ask(room, sent, ways))
  onForm(app, room, 'choose-claims', async (sent, { begin }) => {
    await begin()
    const { memory, reader, values, outcome } = sent
    const place = { channel: memory.channel ?? null, threadTs: memory.threadTs ?? null }
    const { mayAnswer } = outcome
    const asking = { reader, ...place, window: null, respond: null, mayAnswer }
    await acceptClaims(room, asking, memory.articleId ?? 0, listOf(values, 'seqs').map(Number))
  })
  onForm(app, room, 'narrow', (sent, ways) => narrow(room, sent, ways))
  addEditorForms(app, room)
}

/** Each form of the editors: what it reads, what it calls, and how the result is said. */
function addEditorForms(app: App, room: SlackRoom): void {
  const { useCases, watch } = room
  editorForm(app, room, 'channel-settings', {
    read: ({ values, memory }) => readChannelSettings(values, memory.channel ?? '', watch.zone),
    act: (settings, by) => useCases.saveChannelSettings({ settings, by }),
    told: (lang) => say(lang, 'change.channelSaved'),
  })
  editorForm(app, room, 'add-fact', {
    read: ({ values }) => readFact(values),
    act: (fact, by) => useCases.addFact({ fact, by }),
    told: (lang, fact) => factSaid(lang, 'change.factAdded', fact),
  })
  editorForm(app, room, 'correct-fact', {
    read: ({ values }) => readCorrection(values),
    act: ({ why, ...change }, by, { factId }) =>
      useCases.correctFact({ factId: factId ?? 0, change, why, by }),
    told: (lang, fact) => factSaid(lang, 'change.factCorrected', fact),
  })
  editorForm(app, room, 'retract-fact', {
    read: ({ values }) => readWhy(values),
    act: (why, by, { factId }) => useCases.retractFact({ factId: factId ?? 0, why, by }),
    told: (lang, fact) => factSaid(lang, 'change.factRetracted', fact),
  })
  editorForm(app, room, 'merge-stories', {
    read: ({ values }) => readInto(values),
    act: (into, by, { storyId }) => useCases.mergeStories({ storyId: storyId ?? 0, into, by }),
    told: (lang, { headline }) => say(lang, 'change.merged', { headline: esc(headline) }),
  })
  editorForm(app, room, 'split-story', {
    read: ({ values }) => ({ kind: 'read', value: listOf(values, 'articles').map(Number) }),
    act: (articleIds, by, { storyId }) =>
      useCases.splitStory({ storyId: storyId ?? 0, articleIds, by }),
    told: (lang, { headline }) => say(lang, 'change.split', { headline: esc(headline) }),
  })
  editorForm(app, room, 'add-source', {
    read: ({ values }) => readSource(values),
    act: (source, by) => useCases.addSource({ source, by }),
    told: (lang, source) => say(lang, 'change.sourceAdded', { name: esc(source.name) }),
  })
  editorForm(app, room, 'add-milestone', {
    read: ({ values }) => readMilestone(values),
    act: (milestone, by) => useCases.addMilestone({ milestone, by }),
    told: (lang, milestone) =>
      say(lang, 'change.milestoneAdded', { text: esc(milestone.text[lang]) }),
  })
}

function editorForm<Input, Result>(
  app: App,
  room: SlackRoom,
  id: string,
  steps: {
    read: (sent: Sent) => Read<Input>
    act: (input: Input, by: string, memory: FormMemory) => Promise<Change<Result>>
    told: (lang: Reader['lang'], result: Result) => string
  },
): void {
  onForm(app, room, id, async (sent, { done, refuse, hold }) => {
    const { reader, memory, outcome } = sent
    const { lang } = reader
    const place = { channel: memory.channel ?? null, threadTs: memory.threadTs ?? null }
    const first = Object.keys(sent.values)[0] ?? ''
    if (!reader.editor) return refuse({ [first]: say(lang, 'command.editorsOnly') })
    const read = steps.read(sent)
    if (read.kind === 'problems') return refuse(fieldErrors(read.problems, lang))
    const acting = steps.act(read.value, reader.id, memory)
    // Taken up again, it has no window any more.
    const held = !outcome.redone && (await holdUntil(acting, hold))
    const change = await acting.catch(async (error: unknown) => {
      if (held) await fillWindow(room, sent, sentenceMessage(say(lang, 'form.failed')))
      throw error
    })
    if (!(await outcome.mayAnswer())) return
    if (change.kind === 'refused') {
      const why = refusedSentence(change, lang)
      if (held) return fillWindow(room, sent, why)
      if (outcome.redone) return sayTo(room, { reader, ...place }, why)
      return refuse(fieldErrors(change.problems.map(atField(sent, first)), lang))
    }
    const told = steps.told(lang, change.value)
    await (held ? fillWindow(room, sent, sentenceMessage(told)) : done())
    await sayTo(room, { reader, ...place }, changedMessage(told, change.changeId, lang))
    // Opened on the Home tab: it shows what was changed.
    if (!place.channel) await publishHome(room, reader.id)
  })
}

/** A problem stands at its field, or at the first one where the form has no such field. */
function atField({ values }: Sent, first: string): (problem: FieldProblem) => FieldProblem {
  return (problem) => (problem.field in values ? problem : { ...problem, field: first })
}

async function saveOwn(room: SlackRoom, sent: Sent, { begin, refuse }: Ways): Promise<void> {
  const { reader, values } = sent
  const read = readPersonSettings(values, reader.zone)
  if (read.kind === 'problems') return refuse(fieldErrors(read.problems, reader.lang))
  await begin()
  const dm = await openDirect(room, reader.id)
  const saved = { person: reader.id, dm, settings: read.value }
  const changeId = await room.useCases.savePersonSettings(saved)
  const lang = read.value.lang ?? reader.lang
  if (!(await sent.outcome.mayAnswer())) return
  const message = changedMessage(say(lang, 'settings.saved'), changeId, lang)
  await sayTo(room, { reader, channel: dm, threadTs: null }, message)
}

/** "Not relevant" said of a phrase: what it changed is shown where the button was clicked. */
async function narrow(room: SlackRoom, sent: Sent, { done, refuse }: Ways): Promise<void> {
  const { values, memory, reader } = sent
  const problems = required(values, ['phrase'])
  if (problems.length) return refuse(fieldErrors(problems, reader.lang))
  const wish = { changeId: memory.changeId ?? 0, phrase: textOf(values, 'phrase') }
  const taught = await room.useCases.narrowLesson({ ...wish, person: reader.id })
  if (taught.kind === 'refused') return refuse(fieldErrors(taught.problems, reader.lang))
  await done()
  const place = { channel: memory.channel ?? null, threadTs: memory.threadTs ?? null }
  await sayTo(room, { reader, ...place }, lessonMessage(taught.value, reader.lang))
}

/** The question goes with its answer into the thread it is about; from the Home tab, to the person. */
async function ask(room: SlackRoom, sent: Sent, { begin, refuse }: Ways): Promise<void> {
  const { values, memory, viewId, outcome } = sent
  const { redone } = outcome
  const problems = required(values, ['question'])
  if (problems.length) return refuse(fieldErrors(problems, sent.reader.lang))
  await begin()
  const question = textOf(values, 'question')
  const reader = await room.readers.read(sent.reader.id, question)
  const direct = !memory.channel
  const channel = memory.channel ?? (await openDirect(room, reader.id))
  const text = say(reader.lang, 'answer.asked', { person: reader.id, question: esc(question) })
  const asked = { channel, threadTs: null, broadcast: false, message: sentenceMessage(text) }
  const threadTs =
    memory.threadTs ??
    (await postOnce(room, { ...asked, key: `asked:${viewId}`, ambiguous: redone }))
  const key = `ask:${viewId}`
  const place = { reader, question, channel, threadTs, key }
  await answerInThread(room, { ...place, redone, direct, spokenTo: true, quoted: !direct })
}

function readInto(values: FormValues): Read<number> {
  const problems = required(values, ['into'])
  return problems.length
    ? { kind: 'problems', problems }
    : { kind: 'read', value: Number(textOf(values, 'into')) }
}

function readWhy(values: FormValues): Read<string> {
  const problems = required(values, ['why'])
  return problems.length
    ? { kind: 'problems', problems }
    : { kind: 'read', value: textOf(values, 'why') }
}

function factSaid(
  lang: Reader['lang'],
  key: Extract<TextKey, `change.fact${string}`>,
  fact: { factId: number; statement: string },
): string {
  return say(lang, key, { id: fact.factId, statement: esc(fact.statement) })
}
