// Buttons, menus, forms and shortcuts of the real app, as readers and as editors.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { AppError } from '../../src/errors.ts'
import type { Lang } from '../../src/language/language.ts'
import type { LedgerEvent } from '../../src/slack/use-cases.ts'
import type { StoredMessage } from '../../src/workspace/workspace-state.ts'
import { type Running, startApp } from './running-app.ts'
import { sampleAlert } from './sample-content.ts'
import { scriptUseCases } from './scripted-use-cases.ts'

let run: Running
const ids = () => run.workspace.ids
const until = <T>(read: () => T | null | undefined | false) => run.workspace.until(read)

beforeEach(async () => {
  run = await startApp()
})
afterEach(() => run.close())

async function postAlert(lang: Lang = 'en'): Promise<StoredMessage> {
  const sent = await run.app.deliver({
    outboxId: 1,
    key: `alert:${lang}`,
    channel: ids().channel,
    threadTs: null,
    editTs: null,
    broadcast: false,
    content: sampleAlert('usual', lang),
    ambiguous: false,
    createdAt: new Date(),
  })
  const ts = sent.kind === 'sent' ? sent.ts : ''
  return until(() => run.workspace.messages().find((m) => m.ts === ts))
}

function seenBy(person: string): StoredMessage[] {
  return run.workspace.messages().filter((m) => m.visibleTo === person)
}

async function click(person: string, message: StoredMessage, use: string, value?: string) {
  const before = seenBy(person).length
  const target = value === undefined ? use : { actionId: use, value }
  expect(await run.workspace.click(person, message, target)).toEqual({ problem: null })
  return until(() => seenBy(person)[before])
}

it('explains an alert, in the language of who asks', async () => {
  const alert = await postAlert()
  const why = await click(ids().korean, alert, 'why')
  expect(JSON.stringify(why.blocks)).toContain('점수 71 (알림 기준 50)')
  expect(run.callsOf('explainDecision')).toEqual([{ channel: ids().channel, developmentId: 12 }])
})

it('shows the sources; an editor gets the tools beside each fact', async () => {
  const alert = await postAlert()
  const reader = await click(ids().strategist, alert, 'sources')
  expect(JSON.stringify(reader.blocks)).not.toContain('retract:1')
  const editor = await click(ids().editor, alert, 'sources')
  expect(JSON.stringify(editor.blocks)).toContain('retract:1')
})

it('mutes a story from the menu for a day or a week, and unmutes it', async () => {
  const alert = await postAlert()
  const muted = await click(ids().strategist, alert, 'more', 'mute-week:12:3')
  expect(muted.text).toContain('Muted in this channel until')
  const [call] = run.callsOf('muteStory') as { until: Date }[]
  expect(Math.round(((call?.until.getTime() ?? 0) - Date.now()) / 86_400_000)).toBe(7)
  await click(ids().strategist, muted, 'unmute:3')
  expect(run.callsOf('unmuteStory')).toMatchObject([{ storyId: 3 }])
})

it('learns from "Not relevant", says what changed, and takes it back', async () => {
  const alert = await postAlert()
  const lesson = await click(ids().strategist, alert, 'not-relevant')
  expect(JSON.stringify(lesson.blocks)).toContain('The feed weighs less.')
  await run.workspace.click(ids().strategist, lesson, 'undo-change')
  await until(() => run.callsOf('undoChange')[0])
  expect(run.callsOf('undoChange')).toEqual([{ changeId: 4, by: ids().strategist, editor: false }])
})

it('takes a phrase for "Not relevant", says at the field what is wrong with it, and says what changed', async () => {
  await run.close()
  const text = { en: 'Not in the message.', ko: '메시지에 없습니다.' }
  const refuse = { kind: 'refused' as const, problems: [{ field: 'phrase', text }] }
  const { narrowLesson } = scriptUseCases().useCases
  run = await startApp({
    narrowLesson: async (input) => (input.phrase === 'typo' ? refuse : narrowLesson(input)),
  })
  const alert = await postAlert()
  const lesson = await click(ids().korean, alert, 'not-relevant')
  await run.workspace.click(ids().korean, lesson, 'narrow')
  const form = await until(() => run.workspace.modal(ids().korean))
  expect(JSON.stringify(form.blocks)).toContain('A story')
  expect(await run.workspace.submitModal(ids().korean, { phrase: ' ' })).toMatchObject({
    errors: { phrase: '내용을 적어 주세요.' },
  })
  expect(await run.workspace.submitModal(ids().korean, { phrase: 'typo' })).toMatchObject({
    errors: { phrase: '메시지에 없습니다.' },
  })
  await run.workspace.submitModal(ids().korean, { phrase: '유심 교체' })
  const told = await until(() => seenBy(ids().korean)[1])
  expect(JSON.stringify(told.blocks)).toContain('“유심 교체” 비중 감소')
  expect(JSON.stringify(told.blocks)).not.toContain('"action_id":"narrow"')
})

it('lets an editor merge and split a story from the menu, and nobody else', async () => {
  const alert = await postAlert()
  const refused = await click(ids().strategist, alert, 'more', 'merge:12:3')
  expect(refused.text).toContain('Only editors')
  await run.workspace.click(ids().editor, alert, { actionId: 'more', value: 'merge:12:3' })
  await until(() => run.workspace.modal(ids().editor)?.callback_id === 'merge-stories')
  await run.workspace.submitModal(ids().editor, { into: '11' })
  await until(() => run.callsOf('mergeStories')[0])
  expect(run.callsOf('mergeStories')).toEqual([{ storyId: 3, into: 11, by: ids().editor }])
  const merged = await until(() => seenBy(ids().editor)[0])
  expect(merged.text).toContain('Merged into:')
  await run.workspace.click(ids().editor, merged, 'undo-change')
  await until(() => run.callsOf('undoChange')[0])
  await run.workspace.click(ids().editor, alert, { actionId: 'more', value: 'split:12:3' })
  await until(() => run.workspace.modal(ids().editor)?.callback_id === 'split-story')
  await run.workspace.submitModal(ids().editor, { articles: ['2'] })
  await until(() => run.callsOf('splitStory')[0])
  expect(run.callsOf('splitStory')).toEqual([{ storyId: 3, articleIds: [2], by: ids().editor }])
})

it('takes feedback', async () => {
  const alert = await postAlert()
  await click(ids().strategist, alert, 'feedback', '+12:3')
  expect(run.callsOf('giveFeedback')).toMatchObject([
    { about: `${ids().channel}:${alert.ts}`, helpful: true },
  ])
})

it('takes a thumb under its own message as a verdict, and no other reaction', async () => {
  const alert = await postAlert()
  const remark = run.workspace.postAs(ids().korean, 'good find')
  run.workspace.react(ids().strategist, remark, '+1')
  run.workspace.react(ids().strategist, alert, 'eyes')
  run.workspace.react(ids().strategist, alert, '-1')
  await until(() => run.callsOf('giveFeedback')[0])
  expect(run.callsOf('giveFeedback')).toEqual([
    { about: `${ids().channel}:${alert.ts}`, person: ids().strategist, helpful: false },
  ])
})

it('says in the language of the reader what is wrong with a page', async () => {
  await run.close()
  run = await startApp({
    offerClaims: async () => {
      throw new AppError('host-unknown', 'news.example has no address.')
    },
  })
  const dm = run.workspace.imOf(ids().korean)
  run.workspace.postAs(ids().korean, 'https://news.example/a', { channel: dm })
  const told = await until(() => run.workspace.messages(dm).find((m) => m.fromBot))
  expect(told.text).toContain('페이지를 읽지 못했습니다')
  expect(told.text).toContain('news.example has no address.')
})

it('asks about an alert in a form and answers in its thread, with the question quoted', async () => {
  const alert = await postAlert()
  await run.workspace.click(ids().strategist, alert, 'ask')
  await until(() => run.workspace.modal(ids().strategist))
  await run.workspace.submitModal(ids().strategist, { question: 'who says that?' })
  const answer = await until(() =>
    run.workspace.messages().find((m) => m.threadTs === alert.ts && m.fromBot),
  )
  expect(JSON.stringify(answer.blocks)).toContain(`<@${ids().strategist}> asked: “who says that?”`)
})

it('lets an editor correct a fact, refuses a date that does not exist, and undoes', async () => {
  const alert = await postAlert()
  const sources = await click(ids().editor, alert, 'more', 'correct:12:3')
  await run.workspace.click(ids().editor, sources, { actionId: 'fact:1', value: 'correct:1' })
  await until(() => run.workspace.modal(ids().editor))
  const filled = { statement: 'KT invests 2.4 trillion won', why: 'typo' }
  const wrong = await run.workspace.submitModal(ids().editor, {
    ...filled,
    eventDate: '2024-02-30',
  })
  expect(wrong.errors).toHaveProperty('eventDate')
  await run.workspace.submitModal(ids().editor, { ...filled, eventDate: '2024-06-03' })
  const done = await until(() => seenBy(ids().editor).find((m) => m.text.includes('now reads')))
  expect(run.callsOf('correctFact')).toMatchObject([{ factId: 1, why: 'typo', by: ids().editor }])
  await run.workspace.click(ids().editor, done, 'undo-change')
  await until(() => run.callsOf('undoChange')[0])
})

it.each([
  ['source add https://feed.example/rss', { name: 'Feed' }, 'addSource'],
  [
    'fact add',
    { statement: 'A', quote: 'A', publisher: 'P', url: 'https://p.example/a' },
    'addFact',
  ],
  ['fact retract 1', { why: 'wrong' }, 'retractFact'],
  ['milestone add', { textEn: 'Launch', textKo: '출시' }, 'addMilestone'],
  ['settings', { lang: 'ko', quietFrom: '22:00', quietTo: '07:00' }, 'savePersonSettings'],
] as const)('opens the form of "%s" and saves it', async (typed, filled, port) => {
  await run.workspace.runCommand(ids().editor, typed)
  await until(() => run.workspace.modal(ids().editor))
  expect(await run.workspace.submitModal(ids().editor, filled)).toMatchObject({ errors: {} })
  await until(() => run.callsOf(port)[0])
})

it('says at the field what a use case refuses', async () => {
  await run.close()
  const text = { en: 'That feed is known already.', ko: '이미 등록된 피드입니다.' }
  run = await startApp({
    addSource: async () => ({ kind: 'refused', problems: [{ field: 'url', text }] }),
  })
  await run.workspace.runCommand(ids().editor, 'source add https://feed.example/rss')
  await until(() => run.workspace.modal(ids().editor))
  const sent = await run.workspace.submitModal(ids().editor, { name: 'Feed' })
  expect(sent.errors).toEqual({ url: 'That feed is known already.' })
})

it.each(['fact add', 'source add', 'source pause https://a.example', 'milestone add'])(
  'keeps "%s" for editors',
  async (typed) => {
    await run.workspace.runCommand(ids().strategist, typed)
    const answer = await until(() => seenBy(ids().strategist)[0])
    expect(answer.text).toContain('Only editors')
    expect(run.workspace.modal(ids().strategist)).toBeNull()
  },
)

it('asks about any message with the shortcut', async () => {
  const message = run.workspace.postAs(ids().korean, 'the deal is off, I hear')
  await run.workspace.useShortcut(ids().strategist, message, 'ask_about_this')
  const modal = await until(() => run.workspace.modal(ids().strategist))
  expect(JSON.stringify(modal.blocks)).toContain('the deal is off')
  await run.workspace.submitModal(ids().strategist, { question: 'is that so?' })
  await until(() => run.workspace.messages().find((m) => m.threadTs === message.ts && m.fromBot))
})

it('reads the link of a message with the shortcut and lets an editor choose its claims', async () => {
  const message = run.workspace.postAs(ids().korean, 'see https://news.example/a', {
    channel: ids().lounge,
  })
  await run.workspace.useShortcut(ids().editor, message, 'add_to_facts')
  await until(() =>
    JSON.stringify(run.workspace.modal(ids().editor)?.blocks ?? '').includes('KT signs.'),
  )
  await run.workspace.submitModal(ids().editor, { seqs: ['0'] })
  await until(() => run.callsOf('acceptClaims')[0])
  expect(run.callsOf('acceptClaims')).toEqual([{ articleId: 5, seqs: [0], by: ids().editor }])
  // The bot is not in that channel: the editor is told in person.
  const dm = run.workspace.imOf(ids().editor)
  const told = await until(() => run.workspace.messages(dm).find((m) => m.fromBot))
  expect(told.text).toContain('1 fact added')
})

it('opens the channel’s settings for editors', async () => {
  await run.workspace.runCommand(ids().editor, 'help')
  const help = await until(() => seenBy(ids().editor)[0])
  await run.workspace.click(ids().editor, help, 'channel-settings')
  await until(() => run.workspace.modal(ids().editor))
  const wrong = await run.workspace.submitModal(ids().editor, { threshold: '500' })
  expect(wrong.errors).toEqual({ threshold: 'Write a number from 0 to 100.' })
  await run.workspace.submitModal(ids().editor, {
    threshold: '60',
    quietFrom: '22:00',
    quietTo: '07:00',
  })
  await until(() => run.callsOf('saveChannelSettings')[0])
  expect(run.callsOf('saveChannelSettings')).toMatchObject([
    { settings: { threshold: 60, quietHours: { from: '22:00', to: '07:00' } } },
  ])
})

it('opens a channel’s settings from the Home tab, where editors also see what the model used', async () => {
  run.workspace.openAppTab(ids().editor, 'home')
  const home = await until(() => run.workspace.home(ids().editor))
  expect(JSON.stringify(home.blocks)).toContain('today 1,200 of 200,000 tokens in 3 calls')
  await run.workspace.clickInView(ids().editor, home.id, 'channel-settings:C1')
  const modal = await until(() => run.workspace.modal(ids().editor))
  expect(JSON.stringify(modal.blocks)).toContain('threshold')
  expect(run.callsOf('channelSettings')).toContainEqual({ channel: 'C1' })
})

it('lists the last changes on the Home tab for editors, and takes one back there', async () => {
  run.workspace.openAppTab(ids().editor, 'home')
  const home = await until(() => run.workspace.home(ids().editor))
  expect(JSON.stringify(home.blocks)).toContain('Fact corrected')
  await run.workspace.clickInView(ids().editor, home.id, 'undo-change:9')
  await until(() => run.callsOf('undoChange')[0])
  expect(run.callsOf('undoChange')).toEqual([{ changeId: 9, by: ids().editor, editor: true }])
  // Drawn when it was opened, and again without the change.
  await until(() => run.callsOf('listChanges').length === 2)
  run.workspace.openAppTab(ids().strategist, 'home')
  const plain = await until(() => run.workspace.home(ids().strategist))
  expect(JSON.stringify(plain.blocks)).not.toContain('undo-change')
})

it('gives an undo with saved settings, with a subscription, and with an unmuted story', async () => {
  const { strategist } = ids()
  const alert = await postAlert()
  const muted = await click(strategist, alert, 'more', 'mute-day:12:3')
  const unmuted = await click(strategist, muted, 'unmute:3')
  await run.workspace.click(strategist, unmuted, 'undo-change')
  await until(() => run.callsOf('undoChange').length === 1)
  await run.workspace.runCommand(strategist, 'subscribe')
  const subscribed = await until(() =>
    seenBy(strategist).find((m) => /direct message/.test(m.text)),
  )
  await run.workspace.click(strategist, subscribed, 'undo-change')
  await until(() => run.callsOf('undoChange').length === 2)
  expect(run.callsOf('undoChange')).toEqual([
    { changeId: 11, by: strategist, editor: false },
    { changeId: 12, by: strategist, editor: false },
  ])
})

it('tells what the model used under the situation, to editors alone', async () => {
  await run.workspace.runCommand(ids().strategist, '')
  const plain = await until(() => seenBy(ids().strategist)[0])
  expect(JSON.stringify(plain.blocks)).not.toContain('tokens')
  await run.workspace.runCommand(ids().editor, '')
  const shown = await until(() => seenBy(ids().editor)[0])
  expect(JSON.stringify(shown.blocks)).toContain(
    'this month 52,000 of 4,000,000 tokens in 40 calls',
  )
})

/** As if the process had died right after it was written down: what is left is taken up again. */
async function takeUpAgain(type: string): Promise<number> {
  const written = (run.callsOf('writeEvent') as LedgerEvent[]).filter((one) => one.type === type)
  for (const event of written) run.ledger.set(event.eventId, { event, state: 'new', error: null })
  return run.app.redoEvents()
}

it('does what was clicked for a dead process, says it to the person, and keeps nothing of it', async () => {
  const alert = await postAlert()
  await click(ids().strategist, alert, 'more', 'mute-day:12:3')
  expect(run.ledger.size).toBe(0)
  expect(await takeUpAgain('click')).toBe(1)
  await until(() => seenBy(ids().strategist).length === 2)
  expect(run.callsOf('muteStory')).toMatchObject(Array(2).fill({ storyId: 3 }))
  expect(run.ledger.size).toBe(0)
})

it('shares once what was shared for a dead process', async () => {
  await run.workspace.runCommand(ids().strategist, 'milestones')
  const own = await until(() => seenBy(ids().strategist)[0])
  const inChannel = () => run.workspace.messages().filter((m) => m.fromBot && !m.visibleTo)
  await run.workspace.click(ids().strategist, own, 'share')
  await until(() => inChannel().length === 1 && run.ledger.size === 0)
  expect(await takeUpAgain('click')).toBe(1)
  expect(inChannel()).toHaveLength(1)
})

it('writes no click down that only opens a form', async () => {
  const alert = await postAlert()
  await run.workspace.click(ids().strategist, alert, 'ask')
  await until(() => run.workspace.modal(ids().strategist))
  expect(run.callsOf('writeEvent')).toEqual([])
})

it('leaves what was clicked to the process that took it over', async () => {
  await run.close()
  run = await startApp({ settleEvent: async () => false })
  const alert = await postAlert()
  await run.workspace.click(ids().strategist, alert, 'why')
  await until(() => run.callsOf('settleEvent').length === 1)
  await run.app.stop()
  expect(seenBy(ids().strategist)).toEqual([])
})

it('saves what was sent in a form for a dead process; one that was refused is not kept', async () => {
  await run.workspace.runCommand(ids().strategist, 'settings')
  await until(() => run.workspace.modal(ids().strategist))
  const isForm = (event: unknown) => (event as LedgerEvent).type === 'form'
  const half = { quietFrom: '22:00', quietTo: '' }
  expect((await run.workspace.submitModal(ids().strategist, half)).errors).toBeTruthy()
  expect(run.callsOf('writeEvent').filter(isForm)).toEqual([])
  await run.workspace.submitModal(ids().strategist, { ...half, quietTo: '07:00' })
  await until(() => run.callsOf('savePersonSettings').length === 1 && run.ledger.size === 0)
  expect(await takeUpAgain('form')).toBe(1)
  const [first, again] = run.callsOf('savePersonSettings')
  expect(again).toEqual(first)
  expect(run.ledger.size).toBe(0)
})

it('answers once what was asked in a form for a dead process', async () => {
  const alert = await postAlert()
  await run.workspace.click(ids().strategist, alert, 'ask')
  await until(() => run.workspace.modal(ids().strategist))
  await run.workspace.submitModal(ids().strategist, { question: 'What does it cost?' })
  const inThread = () => run.workspace.messages().filter((m) => m.threadTs === alert.ts)
  await until(() => inThread().length === 1 && run.ledger.size === 0)
  expect(await takeUpAgain('form')).toBe(1)
  expect(inThread()).toHaveLength(1)
})
