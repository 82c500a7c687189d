// Delivery: once, whatever the network does; and every refusal in words with its cure.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Delivery, OutgoingMessage } from '../../src/alerts/content.ts'
import { secret } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { createDelivery } from '../../src/slack/post-message.ts'
import { removeDoubles } from '../../src/slack/post-once.ts'
import { createWebClient } from '../../src/slack/web-client.ts'
import type { Workspace } from '../../src/workspace/start-workspace.ts'
import { manifestWorkspace } from './running-app.ts'
import { sampleAlert, sampleOutbox, sampleWatch } from './sample-content.ts'
import { scriptUseCases } from './scripted-use-cases.ts'

const NOW = new Date('2024-07-26T00:00:00Z')
let workspace: Workspace

function web() {
  const log = createLog('silent')
  const { apiUrl } = workspace
  return {
    log,
    client: createWebClient({ log }, { botToken: secret(workspace.botToken), apiUrl }),
  }
}

function deliver(over: Partial<OutgoingMessage> = {}): Promise<Delivery> {
  const { log, client } = web()
  const { useCases } = scriptUseCases()
  const send = createDelivery({ log, client, now: () => NOW, watch: sampleWatch(), useCases })
  return send({
    outboxId: 1,
    key: 'alert:1',
    channel: workspace.ids.channel,
    threadTs: null,
    editTs: null,
    broadcast: false,
    content: sampleAlert('usual', 'en'),
    ambiguous: false,
    createdAt: NOW,
    ...over,
  })
}

beforeEach(async () => {
  workspace = await manifestWorkspace({ rateLimits: false })
})
afterEach(() => workspace.close())

describe('deliver', () => {
  it('posts with its key, its text and its blocks, and gives the permalink', async () => {
    const sent = await deliver()
    const [message] = workspace.messages()
    expect(sent).toMatchObject({ kind: 'sent', ts: message?.ts })
    expect(sent.kind === 'sent' && sent.permalink).toContain('http')
    expect(message && workspace.wire(message)).toMatchObject({
      metadata: { event_type: 'kt_status_message', event_payload: { key: 'alert:1' } },
    })
    expect(message?.text).toContain('New: KT and Microsoft sign')
  })

  it.each(['usual', 'long', 'hostile', 'short'] as const)(
    'posts every kind of content: %s',
    async (size) => {
      for (const lang of ['en', 'ko'] as const)
        for (const content of sampleOutbox(size, lang)) {
          const ended = await deliver({ content, key: `${content.kind}` })
          expect(ended, `${content.kind} ${lang}`).toMatchObject({ kind: 'sent' })
        }
    },
  )

  it('posts once when the response to the first post is lost', async () => {
    workspace.playFault({ method: 'chat.postMessage', kind: 'drop-response' })
    const first = await deliver()
    expect(first).toMatchObject({ kind: 'later', ambiguous: true, burns: true })
    const second = await deliver({ ambiguous: true })
    expect(second).toMatchObject({ kind: 'sent' })
    expect(workspace.messages()).toHaveLength(1)
  })

  it.each([false, true])(
    'takes away a second post with its key, and no other, in a thread: %s',
    async (threaded) => {
      const root = await deliver({ key: 'alert:0' })
      const threadTs = threaded && root.kind === 'sent' ? root.ts : null
      const kept = await deliver({ threadTs })
      await deliver({ threadTs, key: 'alert:2' })
      await deliver({ threadTs })
      const place = { channel: workspace.ids.channel, threadTs, key: 'alert:1', since: NOW }
      const ts = kept.kind === 'sent' ? kept.ts : ''
      expect(workspace.messages()).toHaveLength(4)
      expect(await removeDoubles(web(), { ...place, ts })).toBe(1)
      expect(workspace.messages().map((one) => one.ts)).toContain(ts)
      expect(workspace.messages()).toHaveLength(3)
      // What people deleted stays away, and so does nothing else go.
      expect(await removeDoubles(web(), { ...place, ts: '1.000001' })).toBe(0)
    },
  )

  it('posts when an ambiguous try had not arrived, in a thread as well', async () => {
    const root = await deliver()
    const threadTs = root.kind === 'sent' ? root.ts : ''
    workspace.playFault({ method: 'chat.postMessage', kind: 'drop-response' })
    const content = sampleAlert('usual', 'ko', 'update')
    await deliver({ threadTs, key: 'update:1', content })
    await deliver({ threadTs, key: 'update:1', content, ambiguous: true })
    await deliver({ threadTs, key: 'update:2', content, ambiguous: true })
    expect(workspace.messages().filter((m) => m.threadTs === threadTs)).toHaveLength(2)
  })

  it('takes its own post back when an earlier try was stored late, after the look for it', async () => {
    workspace.playFault({ method: 'chat.postMessage', kind: 'late', delayMs: 100 })
    expect(await deliver()).toMatchObject({ kind: 'later', ambiguous: true })
    workspace.playFault({ method: 'conversations.history', kind: 'slow', delayMs: 500 })
    const second = await deliver({ ambiguous: true })
    const left = workspace.messages()
    expect(left).toHaveLength(1)
    expect(second).toMatchObject({ kind: 'sent', ts: left[0]?.ts })
  })

  it('finds its earlier post at the end of a long thread and a long channel', async () => {
    const root = await deliver()
    const threadTs = root.kind === 'sent' ? root.ts : ''
    const { strategist, channel } = workspace.ids
    for (let i = 0; i < 230; i++) workspace.postAs(strategist, `reply ${i}`, { channel, threadTs })
    const content = sampleAlert('usual', 'en', 'update')
    const reply = { threadTs, key: 'update:1', content }
    const first = await deliver(reply)
    expect(await deliver({ ...reply, ambiguous: true })).toEqual(first)
    for (let i = 0; i < 230; i++) workspace.postAs(strategist, `remark ${i}`)
    expect(await deliver({ ambiguous: true })).toEqual(root)
  })

  it('keeps the doubt while it cannot look', async () => {
    workspace.playFault({ method: 'conversations.history', kind: 'ratelimited', retryAfterS: 3 })
    expect(await deliver({ ambiguous: true })).toMatchObject({
      kind: 'later',
      ambiguous: true,
      burns: false,
    })
    expect(workspace.messages()).toEqual([])
  })

  it('waits as long as Slack asks without burning an attempt', async () => {
    workspace.playFault({ method: 'chat.postMessage', kind: 'ratelimited', retryAfterS: 7 })
    expect(await deliver()).toEqual({
      kind: 'later',
      at: new Date(NOW.getTime() + 7000),
      why: 'Slack asks to wait (rate limit).',
      burns: false,
      ambiguous: false,
    })
  })

  it('edits with text and blocks', async () => {
    const sent = await deliver()
    const ts = sent.kind === 'sent' ? sent.ts : ''
    const content = { kind: 'edit' as const, of: sampleAlert('usual', 'en'), corrected: true }
    expect(await deliver({ content, editTs: ts })).toEqual({ kind: 'sent', ts, permalink: null })
    const [message] = workspace.messages()
    expect(message?.edited).not.toBeNull()
    expect(JSON.stringify(message?.blocks)).toContain('~*KT and Microsoft')
  })

  it('sends blocks plainer when Slack refuses the newer ones', async () => {
    workspace.playFault({ method: 'chat.postMessage', kind: 'error', error: 'invalid_blocks' })
    expect(await deliver()).toMatchObject({ kind: 'sent' })
    expect(JSON.stringify(workspace.messages()[0]?.blocks)).not.toContain('container')
  })

  it('puts the picture under the digest, and posts the digest without it when that fails', async () => {
    const digest = sampleOutbox('usual', 'en').find((c) => c.kind === 'digest')
    if (!digest) throw new Error('no digest')
    await deliver({ content: digest })
    expect(workspace.messages().some((m) => m.files.length === 1 && m.threadTs)).toBe(true)
    workspace.playFault({ method: 'files.getUploadURLExternal', kind: 'server-error' })
    expect(await deliver({ content: digest, key: 'digest:2' })).toMatchObject({ kind: 'sent' })
  })

  it.each([
    ['channel_not_found', /invite the bot/],
    ['not_in_channel', /\/invite/],
    ['is_archived', /unarchive/],
    ['msg_too_long', /longer than Slack takes/],
    ['message_not_found', /deleted/],
  ])('gives up on %s and says why', async (error, why) => {
    workspace.playFault({ method: 'chat.postMessage', kind: 'error', error })
    expect(await deliver()).toEqual({ kind: 'never', why: expect.stringMatching(why) })
  })

  it.each([
    ['token_revoked', /reinstall/],
    ['invalid_auth', /copy it again/],
    ['missing_scope', /manifest\.yml/],
    ['account_inactive', /reinstall/],
  ])('keeps the message until %s is put right', async (error, why) => {
    workspace.playFault({ method: 'chat.postMessage', kind: 'error', error })
    expect(await deliver()).toMatchObject({
      kind: 'later',
      burns: false,
      why: expect.stringMatching(why),
    })
  })

  it('burns an attempt on an error of Slack that nobody knows', async () => {
    workspace.playFault({ method: 'chat.postMessage', kind: 'error', error: 'internal_error' })
    expect(await deliver()).toMatchObject({ kind: 'later', burns: true, ambiguous: true })
    workspace.playFault({ method: 'chat.postMessage', kind: 'server-error' })
    expect(await deliver()).toMatchObject({ kind: 'later', burns: true, ambiguous: true })
  })

  it('burns nothing while Slack cannot be reached', async () => {
    await workspace.close()
    const ended = await deliver()
    expect(ended).toMatchObject({ kind: 'later', burns: false, ambiguous: false })
    expect(JSON.stringify(ended)).not.toContain('xoxb')
  })
})
