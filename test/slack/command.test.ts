// What people type after /kt-status, in two languages, right and wrong.
import { describe, expect, it } from 'vitest'
import { readCommand } from '../../src/slack/command.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { faceOf } from '../../src/watch/watch-face.ts'
import { sampleWatch } from './sample-content.ts'

const watch = sampleWatch()
const shipped = faceOf(await loadWatch(null))
const read = (text: string) => readCommand(text, watch, '2024-07-26')

describe('readCommand', () => {
  it.each([
    ['파트너십', 'partnership'],
    ['장애', 'outage'],
    ['outages', 'outage'],
    ['Partnership with Microsoft', 'partnership'],
    ['경영진', 'leadership'],
  ])('finds the shipped topic that "%s" names', (typed, topic) => {
    expect(readCommand(typed, shipped, '2024-07-26')).toEqual({ kind: 'topic', topic })
  })

  it('leaves a word of several topics to the question', () => {
    expect(readCommand('Microsoft', shipped, '2024-07-26').kind).not.toBe('topic')
  })

  it('takes nothing as the status', () => {
    expect(read('')).toEqual({ kind: 'status' })
    expect(read('   ')).toEqual({ kind: 'status' })
  })

  it.each([
    ['partnership', { kind: 'topic', topic: 'partnership' }],
    ['파트너십', { kind: 'topic', topic: 'partnership' }],
    ['Outage', { kind: 'topic', topic: 'outage' }],
    ['장애', { kind: 'topic', topic: 'outage' }],
    ['sovereign cloud', { kind: 'topic', topic: 'sovereign-cloud' }],
    ['timeline', { kind: 'timeline', topic: null }],
    ['timeline outage', { kind: 'timeline', topic: 'outage' }],
    ['타임라인 장애', { kind: 'timeline', topic: 'outage' }],
    ['milestones', { kind: 'milestones' }],
    ['일정', { kind: 'milestones' }],
    ['도움말', { kind: 'help' }],
    ['help', { kind: 'help' }],
    ['출처', { kind: 'sources' }],
    ['설정', { kind: 'settings' }],
    ['mute', { kind: 'mutes' }],
    ['subscribe', { kind: 'subscribe', on: true }],
    ['unsubscribe', { kind: 'subscribe', on: false }],
    ['export', { kind: 'export', format: 'csv' }],
    ['export markdown', { kind: 'export', format: 'md' }],
    ['since 2024-07-19', { kind: 'since', day: '2024-07-19' }],
    ['since 19 July 2024', { kind: 'since', day: '2024-07-19' }],
    ['since last week', { kind: 'since', day: '2024-07-19' }],
    ['since 3 days ago', { kind: 'since', day: '2024-07-23' }],
    ['지난주 이후', { kind: 'since', day: '2024-07-19' }],
    ['7월 19일 이후', { kind: 'since', day: '2024-07-19' }],
    ['3일 전 이후', { kind: 'since', day: '2024-07-23' }],
    ['as-of 2024.7.20', { kind: 'as-of', day: '2024-07-20' }],
    ['2024년 7월 20일 기준', { kind: 'as-of', day: '2024-07-20' }],
    ['as-of Dec 24', { kind: 'as-of', day: '2023-12-24' }],
    ['ask help', { kind: 'question', text: 'help' }],
  ])('reads "%s"', (text, command) => expect(read(text)).toEqual(command))

  it.each([
    [
      'source add https://kt.example/feed',
      { kind: 'source', action: 'add', url: 'https://kt.example/feed' },
    ],
    [
      'source add <https://kt.example/feed|kt.example/feed>',
      { kind: 'source', action: 'add', url: 'https://kt.example/feed' },
    ],
    ['fact correct F12', { kind: 'fact', action: 'correct', factId: 12 }],
    ['fact add', { kind: 'fact', action: 'add', factId: null }],
    ['milestone add', { kind: 'milestone', action: 'add' }],
  ])('reads the editors\' "%s"', (text, command) => expect(read(text)).toEqual(command))

  it.each([
    ['since', 'no-date'],
    ['since the flood', 'wrong-date'],
    ['since 2024-02-30', 'wrong-date'],
    ['as-of 2031-01-01', 'future-date'],
    ['export pdf', 'wrong-format'],
    ['timeline weather', 'wrong-topic'],
    ['source', 'needs-action'],
    ['source pause', 'needs-url'],
    ['fact retract', 'needs-fact'],
  ])('says what is wrong with "%s"', (text, problem) =>
    expect(read(text)).toMatchObject({ kind: 'wrong', wrong: { problem } }),
  )

  it.each([
    ['timline', 'timeline'],
    ['partnrship', 'partnership'],
    ['milestons', 'milestones'],
    ['도움멀', '도움말'],
    ['타임라', '타임라인'],
    ['timelne outage', 'timeline outage'],
  ])('offers the nearest command for "%s"', (text, nearest) =>
    expect(read(text)).toMatchObject({ kind: 'wrong', wrong: { problem: 'nearest', nearest } }),
  )

  it.each([
    'what does the deal cost?',
    'source of the 2.4 trillion figure?',
    'help me understand the outage',
    'KT 주가는 얼마인가요?',
    'who signed?',
    '🙂🙂🙂',
    '🙃',
    'What is the next step for GPT-4o?',
    'x'.repeat(10_000),
  ])('takes anything else as a question (%#)', (text) => expect(read(text).kind).toBe('question'))

  it.each([
    'Is the partnership on track?',
    '파트너십은 잘 진행되고 있어?',
    'is the deal on track?',
    'how is the leadership doing',
  ])('leaves "%s" to what answers questions, which cites its reasons', (text) =>
    expect(readCommand(text, shipped, '2024-07-26')).toEqual({ kind: 'question', text }),
  )

  it.each([
    ['파트너쉽', '파트너십'],
    ['agreemnt', 'partnership'],
  ])('offers the topic that a mistyped alias means: %s', (text, nearest) =>
    expect(readCommand(text, shipped, '2024-07-26')).toMatchObject({ wrong: { nearest } }),
  )

  it.each(['real', '장민', 'MSB'])('takes "%s" for no slip of a short alias', (text) =>
    expect(readCommand(text, shipped, '2024-07-26').kind).toBe('question'),
  )

  it.each([
    ['the deal', 'partnership'],
    ['제휴', 'partnership'],
  ])('knows the topic by what people call it: %s', (text, topic) =>
    expect(readCommand(text, shipped, '2024-07-26')).toEqual({ kind: 'topic', topic }),
  )

  it.each([
    'what is due next?',
    "what's next",
    'Upcoming milestones',
    '다음 일정은 뭐야?',
    '향후 일정 알려줘',
  ])('answers "%s" with the milestones', (text) =>
    expect(read(text)).toEqual({ kind: 'milestones' }),
  )

  it('takes the examples of the shipped watch for questions', () => {
    for (const { en, ko } of shipped.examples.slice(0, 4))
      for (const text of [en, ko])
        expect(readCommand(text, shipped, '2024-07-26').kind).toBe('question')
  })

  it.each([
    'Was the partnership on track on 20 July 2024?',
    'is the weather on track?',
    'what does the partnership cost?',
  ])('leaves "%s" a question', (text) => expect(read(text).kind).toBe('question'))

  it('never lets marks of Slack through into a question', () => {
    expect(read('is <!channel> down for <@U123>?')).toEqual({
      kind: 'question',
      text: 'is down for ?',
    })
  })
})
