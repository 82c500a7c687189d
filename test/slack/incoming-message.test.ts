// What a message wants of the bot.
import { expect, it } from 'vitest'
import { ledgerEntry } from '../../src/slack/ledger-entry.ts'
import { type IncomingMessage, readMessage } from '../../src/slack/incoming-message.ts'

const read = (over: Partial<IncomingMessage>) =>
  readMessage({ type: 'message', channel: 'C1', user: 'U1', ts: '1.0', ...over }, 'UBOT')

it.each([
  [
    'a mention',
    { text: '<@UBOT> what is due?' },
    { kind: 'spoken-to', text: 'what is due?', direct: false },
  ],
  [
    'a mention in a channel without the bot',
    { type: 'app_mention', text: 'hi <@UBOT>' },
    { kind: 'spoken-to', text: 'hi' },
  ],
  ['a direct message', { channel: 'D1', text: 'help' }, { kind: 'spoken-to', direct: true }],
  ['a reply', { text: 'who says?', thread_ts: '0.5' }, { kind: 'reply', threadTs: '0.5' }],
  ['a link', { text: 'see <https://a.example/>' }, { kind: 'links', urls: ['https://a.example/'] }],
  ['talk', { text: 'lunch?' }, { kind: 'nothing' }],
  [
    'talk to somebody else in a thread',
    { text: '<@U2> can you?', thread_ts: '0.5' },
    { kind: 'nothing' },
  ],
  ['its own message', { user: 'UBOT', text: 'x' }, { kind: 'nothing' }],
  ['another bot', { bot_id: 'B1', text: '<@UBOT> x' }, { kind: 'nothing' }],
  ['an edit', { subtype: 'message_changed', text: '<@UBOT> x' }, { kind: 'nothing' }],
  [
    'a reply shown in the channel',
    { subtype: 'thread_broadcast', text: 'who?', thread_ts: '0.5' },
    { kind: 'reply' },
  ],
])('reads %s', (_, message, wish) => expect(read(message)).toMatchObject(wish))

it('names a message once for both of its events, and writes down only what must not be lost', () => {
  const body = (type: string, more = {}) => ({
    event_id: `Ev-${type}`,
    event: { type, channel: 'C1', ts: '1.0', ...more },
  })
  expect(ledgerEntry(body('message'))?.messageKey).toBe('C1:1.0')
  expect(ledgerEntry(body('app_mention'))?.messageKey).toBe('C1:1.0')
  expect(ledgerEntry(body('message', { subtype: 'message_deleted' }))?.messageKey).toBeNull()
  expect(ledgerEntry(body('app_home_opened'))).toBeNull()
  expect(ledgerEntry({ type: 'block_actions', trigger_id: '1.2' })).toBeNull()
})

it('writes a command down without names and tokens', () => {
  const kept = {
    command: '/kt-status',
    text: '일정',
    user_id: 'U1',
    response_url: 'https://x.example',
  }
  const sent = { ...kept, token: 'verification', user_name: 'dana', trigger_id: '1.2' }
  expect(ledgerEntry(sent)).toEqual({
    eventId: 'command:1.2',
    messageKey: null,
    type: 'command',
    payload: kept,
  })
})
