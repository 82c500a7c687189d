// The real Bolt app over Socket Mode: commands, mentions, threads, direct messages, Home, life and death.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LedgerEvent } from '../../src/slack/use-cases.ts'
import type { StoredMessage } from '../../src/workspace/workspace-state.ts'
import { buildApp, manifestWorkspace, type Running, startApp } from './running-app.ts'
import { scriptUseCases } from './scripted-use-cases.ts'

let run: Running
const ids = () => run.workspace.ids
const botSaid = (channel?: string) => run.workspace.messages(channel).filter((m) => m.fromBot)
const until = <T>(read: () => T | null | undefined | false) => run.workspace.until(read)
const shown = (message: StoredMessage) => JSON.stringify(message.blocks)

async function command(text: string, person = ids().strategist): Promise<StoredMessage> {
  const before = botSaid().length
  expect(await run.workspace.runCommand(person, text)).toEqual({ problem: null })
  return until(() => botSaid()[before])
}

describe('a running app', () => {
  beforeEach(async () => {
    run = await startApp()
  })
  afterEach(() => run.close())

  it('answers /kt-status to the asker alone and remembers the look', async () => {
    const answer = await command('')
    expect(answer.visibleTo).toBe(ids().strategist)
    expect(answer.text).toContain('on track')
    await until(() => run.callsOf('rememberLook').length === 1)
  })

  it('answers in Korean to a Korean reader, and to Korean words', async () => {
    expect((await command('', ids().korean)).text).toContain('순항')
    expect((await command('일정')).text).toContain('주요 일정')
  })

  it.each([
    'partnership',
    'timeline',
    'milestones',
    'since last week',
    'as-of 2024-07-20',
    'sources',
    'mute',
    'subscribe',
    'export csv',
    'help',
    'timline',
    'since never',
    'what does it cost?',
  ])('answers "%s"', async (text) => {
    const answer = await command(text)
    expect(answer.visibleTo).toBe(ids().strategist)
    expect(answer.text).not.toContain('Something went wrong')
  })

  it('sends the export and the timeline picture to the person', async () => {
    await command('export json')
    const dm = run.workspace.imOf(ids().strategist)
    await until(() => run.workspace.messages(dm).some((m) => m.files.length > 0))
    const answer = await command('timeline outage')
    expect(shown(answer)).toContain('in your messages with me')
  })

  it('shares an answer with the channel, with who shared it', async () => {
    const answer = await command('milestones')
    await run.workspace.click(ids().strategist, answer, 'share')
    const shared = await until(() => botSaid().find((m) => m.visibleTo === null))
    expect(shown(shared)).toContain(`Shared by <@${ids().strategist}>`)
    expect(shown(shared)).not.toContain('"actions"')
  })

  it('turns the page of a long list in place', async () => {
    const answer = await command('timeline')
    await run.workspace.click(ids().strategist, answer, 'page')
    await until(() => run.callsOf('listTimeline').length === 2)
    expect(run.callsOf('listTimeline')[1]).toMatchObject({ offset: 3 })
  })

  it('answers a mention once in its thread, though it arrives as two events', async () => {
    const asked = run.workspace.postAs(ids().strategist, '@KT Status what does the deal cost?')
    const answer = await until(() => botSaid()[0])
    expect(answer.threadTs).toBe(asked.ts)
    expect(shown(answer)).toContain('[1][2]')
    await until(() => run.threads.has(`${ids().channel}:${asked.ts}`))
    run.workspace.postAs(ids().strategist, 'and by when?', { threadTs: asked.ts })
    await until(() => botSaid().length === 2)
    const questions = run.callsOf('answerQuestion') as { question: string; thread: unknown }[]
    expect(questions.map((q) => q.question)).toEqual(['what does the deal cost?', 'and by when?'])
    expect(questions[1]?.thread).toMatchObject({ lastQuestion: 'what does the deal cost?' })
  })

  it('answers all who ask at once, though Slack takes one message a second and channel', async () => {
    const questions = Array.from({ length: 7 }, (_, n) => `@KT Status what does lot ${n} cost?`)
    for (const question of questions) run.workspace.postAs(ids().strategist, question)
    const answers = await until(() => {
      const said = botSaid()
      return said.length >= questions.length && said
    })
    expect(answers.map(({ text }) => text).join()).not.toContain('Something went wrong')
    expect(new Set(answers.map(({ threadTs }) => threadTs)).size).toBe(questions.length)
  })

  it('keeps out of talk that is not meant for it, and does not write it down', async () => {
    run.workspace.postAs(ids().strategist, 'lunch?')
    const other = run.workspace.postAs(ids().korean, 'a thread of others')
    run.workspace.postAs(ids().strategist, 'indeed', { threadTs: other.ts })
    const ours = run.workspace.postAs(ids().korean, 'a thread of ours')
    run.threads.set(`${ids().channel}:${ours.ts}`, {
      storyId: 1,
      lastQuestion: null,
      factIds: [],
      entities: [],
    })
    run.workspace.postAs(ids().korean, 'thanks, will do', { threadTs: ours.ts })
    await until(() => [...run.ledger.values()].some((row) => row.state === 'done'))
    expect(run.ledger.size).toBe(1)
    expect(botSaid()).toEqual([])
  })

  it('says that it does not know, what is nearest, and keeps the question', async () => {
    const asked = run.workspace.postAs(ids().strategist, '@KT Status what is the share price?')
    const answer = await until(() => botSaid()[0])
    expect(answer.text).toContain('Not known')
    expect(shown(answer)).toContain('nearest')
    await run.workspace.click(ids().strategist, answer, 'tell-me')
    await until(() => run.callsOf('notifyWhenKnown')[0])
    expect(run.callsOf('notifyWhenKnown')[0]).toMatchObject({
      threadTs: asked.ts,
      question: 'what is the share price?',
    })
  })

  it('streams an answer in direct messages and keeps the subject without a thread', async () => {
    const dm = run.workspace.imOf(ids().korean)
    run.workspace.postAs(ids().korean, '계약 규모는 얼마인가요?', { channel: dm })
    const answer = await until(() => botSaid(dm).find((m) => !m.streaming && m.blocks.length > 0))
    expect(shown(answer)).toContain('출처')
    run.workspace.postAs(ids().korean, '언제까지인가요?', { channel: dm })
    await until(() => run.callsOf('answerQuestion').length === 2)
    expect(run.callsOf('answerQuestion')[1]).toMatchObject({
      thread: { lastQuestion: '계약 규모는 얼마인가요?' },
    })
  })

  it('posts the whole answer where a stream is refused', async () => {
    run.workspace.playFault({
      method: 'chat.startStream',
      kind: 'error',
      error: 'channel_type_not_supported',
    })
    const dm = run.workspace.imOf(ids().strategist)
    run.workspace.postAs(ids().strategist, 'what does it cost?', { channel: dm })
    const answer = await until(() => botSaid(dm).find((m) => m.blocks.length > 0))
    expect(shown(answer)).toContain('[1][2]')
  })

  it('takes the words of the command in a direct message', async () => {
    const dm = run.workspace.imOf(ids().strategist)
    run.workspace.postAs(ids().strategist, 'milestones', { channel: dm })
    const answer = await until(() => botSaid(dm)[0])
    expect(answer.text).toContain('Milestones')
    expect(shown(answer)).not.toContain('Share to channel')
  })

  it('reads a posted link and offers its claims to editors', async () => {
    const posted = run.workspace.postAs(ids().strategist, 'look: https://news.example/a')
    const offer = await until(() => botSaid()[0])
    expect(offer.threadTs).toBe(posted.ts)
    await run.workspace.click(ids().strategist, offer, 'accept-claims')
    await until(() => botSaid().some((m) => m.text.includes('Only editors')))
    await run.workspace.click(ids().editor, offer, 'accept-claims')
    await until(() => run.callsOf('acceptClaims')[0])
    expect(run.callsOf('acceptClaims')[0]).toMatchObject({ articleId: 5, seqs: [0] })
    const closed = await until(() =>
      botSaid().find((m) => m.ts === offer.ts && m.text.includes('1 fact added')),
    )
    expect(JSON.stringify(closed.blocks)).toContain(`<@${ids().editor}>`)
    expect(JSON.stringify(closed.blocks)).not.toContain('accept-claims')
  })

  it('draws the Home tab and suggests questions in the Messages tab', async () => {
    run.workspace.openAppTab(ids().editor, 'home')
    const home = await until(() => run.workspace.home(ids().editor))
    expect(JSON.stringify(home.blocks)).toContain('Add a source')
    run.workspace.openAppTab(ids().strategist, 'messages')
    const dm = run.workspace.imOf(ids().strategist)
    await until(() => run.workspace.promptsOf(dm))
    await run.workspace.clickInView(ids().editor, home.id, 'run:milestones')
    await until(() => run.workspace.modal(ids().editor))
  })

  it('opens a channel it is invited to, and closes one it is put out of', async () => {
    run.workspace.inviteBot(ids().lounge)
    await until(() => run.callsOf('joinedChannel')[0])
    expect(run.callsOf('joinedChannel')[0]).toMatchObject({ channel: ids().lounge })
    run.workspace.removeBot(ids().lounge)
    await until(() => run.callsOf('leftChannel')[0])
  })

  it('survives an envelope without an event', async () => {
    run.workspace.sendRateLimitEnvelope()
    await until(() => run.log.some((line) => line.includes('envelope without an event')))
    expect((await command('help')).text).toContain('What I can do')
  })

  it('keeps answering while Slack renews both of its connections', async () => {
    expect(run.app.connected()).toBe(2)
    run.workspace.sockets.rotate('refresh_requested')
    expect((await command('help')).text).toContain('What I can do')
    await until(() => run.app.connected() === 1)
    expect((await command('help')).text).toContain('What I can do')
  })

  it('writes no token into the log', () => {
    expect(run.log.join('')).not.toMatch(/xox[a-z]-|xapp-/)
  })
})

describe('when something goes wrong', () => {
  afterEach(() => run.close())

  it('acknowledges at once and says that a slow answer is coming', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    run = await startApp({
      listMilestones: async () => held.then(() => ({ milestones: [], facts: [] })),
    })
    expect(await run.workspace.runCommand(ids().strategist, 'milestones')).toEqual({
      problem: null,
    })
    await until(() => botSaid().some((m) => m.text.includes('Working on it')))
    release()
    await until(() => botSaid().some((m) => m.text.includes('No milestone')))
  })

  it('says a reference to the person and writes it to the log', async () => {
    run = await startApp({
      listMilestones: async () => {
        throw new Error('the disk is full')
      },
    })
    const answer = await command('milestones')
    const ref = /ref ([0-9a-f]{6})\)/.exec(answer.text)?.[1]
    expect(answer.text).toContain('Something went wrong on my side')
    expect(answer.text).not.toContain('disk')
    expect(
      run.log.some((line) => line.includes(`"ref":"${ref}"`) && line.includes('the disk is full')),
    ).toBe(true)
  })

  it('marks the event of a failed answer and tells the asker', async () => {
    run = await startApp({
      answerQuestion: async () => {
        throw new Error('no base')
      },
    })
    run.workspace.postAs(ids().strategist, '@KT Status what is due?')
    await until(() => botSaid().some((m) => m.text.includes('Something went wrong')))
    await until(() =>
      [...run.ledger.values()].some(
        (row) => row.state === 'failed' && row.error?.includes('no base'),
      ),
    )
  })

  it('takes up the event of a process that died over it, and answers once', async () => {
    run = await startApp()
    run.workspace.postAs(ids().strategist, '@KT Status what is due in the deal?')
    await until(() => botSaid().length === 1)
    await until(() => [...run.ledger.values()].every((row) => row.state === 'done'))
    for (const [id, row] of run.ledger) run.ledger.set(id, { ...row, state: 'new' })
    expect(await run.app.redoEvents()).toBe(1)
    expect(botSaid()).toHaveLength(1)
    expect(run.callsOf('answerQuestion')).toHaveLength(2)
  })

  it('answers a command that a dead process left, and keeps nothing of it', async () => {
    run = await startApp()
    await command('milestones')
    expect(run.ledger.size).toBe(0)
    const [written] = run.callsOf('writeEvent') as LedgerEvent[]
    if (!written) throw new Error('the command was not written down')
    expect(Object.keys(written.payload).toSorted()).toEqual([
      'channel_id',
      'command',
      'is_enterprise_install',
      'response_url',
      'team_id',
      'text',
      'user_id',
    ])
    run.ledger.set(written.eventId, { event: written, state: 'new', error: null })
    expect(await run.app.redoEvents()).toBe(1)
    expect(botSaid().map((m) => m.visibleTo)).toEqual(Array(2).fill(ids().strategist))
    expect(run.ledger.size).toBe(0)
  })

  it('offers the form of a command that a dead process left, as its trigger has run out', async () => {
    run = await startApp()
    await run.workspace.runCommand(ids().strategist, 'settings')
    await until(() => run.workspace.modal(ids().strategist))
    await run.workspace.closeModal(ids().strategist)
    const [written] = run.callsOf('writeEvent') as LedgerEvent[]
    if (written) run.ledger.set(written.eventId, { event: written, state: 'new', error: null })
    await run.app.redoEvents()
    const offer = await until(() => botSaid()[0])
    await run.workspace.click(ids().strategist, offer, 'run:form')
    await until(() => run.workspace.modal(ids().strategist))
  })

  it('leaves the answer to the process that took the command over', async () => {
    run = await startApp({ settleEvent: async () => false })
    await run.workspace.runCommand(ids().strategist, '')
    await until(() => run.callsOf('settleEvent').length === 1)
    await run.app.stop()
    expect(botSaid()).toEqual([])
    expect(run.callsOf('settleEvent')).toHaveLength(1)
    // What changed since they looked is still to be told.
    expect(run.callsOf('rememberLook')).toEqual([])
  })

  it('answers a command that the base could not write down', async () => {
    run = await startApp({
      writeEvent: async () => {
        throw new Error('no base')
      },
    })
    expect((await command('help')).text).toContain('What I can do')
  })

  it('stops an answer when the person asks it to', async () => {
    run = await startApp({
      answerQuestion: ({ signal }) =>
        new Promise((_, reject) =>
          signal?.addEventListener('abort', () => reject(new Error('aborted'))),
        ),
    })
    const dm = run.workspace.imOf(ids().strategist)
    const asked = run.workspace.postAs(ids().strategist, 'a long question?', { channel: dm })
    await until(() => run.callsOf('answerQuestion').length === 1)
    run.workspace.stopAgent(ids().strategist, dm, asked.ts)
    await until(() => botSaid(dm).some((m) => m.text.includes('Stopped')))
  })

  it('stops an answer while it is written: what stands there stays, and nothing follows', async () => {
    run = await startApp()
    const dm = run.workspace.imOf(ids().strategist)
    run.workspace.playFault({ method: 'chat.startStream', kind: 'slow', delayMs: 1_000 })
    const asked = run.workspace.postAs(ids().strategist, 'What does it cost?', { channel: dm })
    const begun = await until(() => botSaid(dm).find((message) => message.streaming))
    run.workspace.stopAgent(ids().strategist, dm, asked.ts)
    await until(() => botSaid(dm).some((m) => m.text.includes('Stopped')))
    await until(() => !begun.streaming)
    expect(botSaid(dm)).toHaveLength(2)
    expect(begun.blocks.map((block) => block.type)).toEqual(['markdown'])
  })

  it('ends what is in work before it closes its connections', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    run = await startApp({ listSources: async () => held.then(() => []) })
    await run.workspace.runCommand(ids().strategist, 'sources')
    await until(() => run.callsOf('listSources').length === 1)
    const stopped = run.app.stop()
    release()
    await stopped
    expect(botSaid()).toHaveLength(1)
    await until(() => run.workspace.sockets.sockets() === 0)
  })
})

it('says what is wrong with a token and what to do', async () => {
  const workspace = await manifestWorkspace()
  const app = buildApp(workspace, scriptUseCases().useCases, [], 'xoxb-wrong')
  await expect(app.start()).rejects.toThrow(/bot token is not valid: copy it again/)
  await app.stop()
  await workspace.close()
})
