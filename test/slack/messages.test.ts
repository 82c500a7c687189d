// Every message, in both languages, shortest to longest and hostile: within Slack's limits, and escaped.
import { describe, expect, it } from 'vitest'
import type { ShownFact } from '../../src/facts/fact.ts'
import { findAmounts } from '../../src/language/amounts.ts'
import type { Lang } from '../../src/language/language.ts'
import {
  answerMarkdown,
  answerMessage,
  answerTail,
} from '../../src/slack/messages/answer-message.ts'
import { type SlackMessage, withoutNewBlocks } from '../../src/slack/messages/blocks.ts'
import { statement } from '../../src/slack/messages/fact-line.ts'
import * as forms from '../../src/slack/messages/forms.ts'
import { readCommand } from '../../src/slack/command.ts'
import {
  commandRows,
  helpMessage,
  wrongCommandMessage,
} from '../../src/slack/messages/help-message.ts'
import { homeView } from '../../src/slack/messages/home-view.ts'
import * as lists from '../../src/slack/messages/list-messages.ts'
import { acceptedOffer, offerMessage } from '../../src/slack/messages/offer-message.ts'
import { renderOutgoing } from '../../src/slack/messages/outgoing-message.ts'
import { channelForm, settingsForm } from '../../src/slack/messages/settings-forms.ts'
import { mergeForm, phraseForm, splitForm } from '../../src/slack/messages/story-forms.ts'
import { situationMessage, topicMessage } from '../../src/slack/messages/situation-message.ts'
import * as why from '../../src/slack/messages/why-message.ts'
import type { OfferedClaims } from '../../src/slack/use-cases.ts'
import { blocksText, checkBlocks } from '../../src/workspace/block-limits.ts'
import * as sample from './sample-content.ts'

const watch = sample.sampleWatch()
const LANGS: Lang[] = ['en', 'ko']
const at = new Date('2024-07-27T00:00:00Z')

/** Actions of the audit that editors see, a few of each room. */
const CHANGES = ['fact-corrected', 'pause-source', 'story-merge', 'not-relevant', 'mute']

/** Every message that the bot can produce, by name. */
function everyMessage(size: sample.Size, lang: Lang): [string, SlackMessage][] {
  const facts = Array.from({ length: 10 }, (_, i) => sample.sampleFact(size, lang, i))
  const situation = sample.sampleSituation(size, lang)
  const sources = Array.from({ length: size === 'long' ? 80 : 3 }, (_, i) =>
    sample.sampleSourceView(size, i),
  )
  const page = { facts: size === 'short' ? [] : facts, total: 40, offset: 0 }
  const headline = sample.sampleAlert(size, lang).headline
  const mute = { storyId: 3, headline, until: at, by: 'U0EDITOR' }
  const frame = { recorded: true, asker: 'U0STRATEGY', shareable: false }
  const milestones = Array.from({ length: size === 'long' ? 60 : 4 }, (_, i) =>
    sample.sampleMilestone(size, i),
  )
  const alert = sample.sampleAlert(size, lang)
  const most = size === 'long' ? Number.MAX_SAFE_INTEGER : 52_000
  const spent = { calls: 40, tokens: most, budget: most }
  const spending = { day: spent, month: spent }
  const named: [string, SlackMessage][] = [
    ['situation', situationMessage(situation, watch, lang)],
    ['situation for editors', situationMessage(situation, watch, lang, spending)],
    [
      'situation as of',
      situationMessage(sample.sampleSituation(size, lang, '2024-07-20'), watch, lang),
    ],
    ['topic', topicMessage(situation, 'partnership', lang)],
    ['no topic', topicMessage(situation, 'none', lang)],
    [
      'timeline',
      lists.timelineMessage({ ...page, topic: 'outage', pictureSent: true }, watch, lang),
    ],
    ['since', lists.sinceMessage({ ...page, since: '2024-07-19' }, lang)],
    [
      'milestones',
      lists.milestonesMessage(
        { milestones: size === 'short' ? [] : milestones, facts, offset: 0 },
        lang,
      ),
    ],
    ['sources', lists.sourcesMessage(size === 'short' ? [] : sources, 0, lang)],
    [
      'mutes',
      lists.mutesMessage(
        size === 'short' ? [] : Array.from({ length: 30 }, (_, storyId) => ({ ...mute, storyId })),
        0,
        lang,
      ),
    ],
    ['muted', why.mutedMessage(mute, lang)],
    [
      'lesson',
      why.lessonMessage(
        { changeId: 1, headline, changed: [{ en: headline, ko: headline }], exact: false },
        lang,
      ),
    ],
    [
      'story sources',
      why.storySourcesMessage(
        { headline, outlets: 1, independent: 1, sources: alert.sources, facts },
        lang,
        true,
      ),
    ],
    [
      'why',
      why.whyMessage(
        {
          headline,
          storyId: 3,
          score: 1,
          threshold: 50,
          scoreParts: alert.scoreParts,
          reasons: alert.reasons,
          decisions: alert.reasons.map((reason) => ({
            kind: 'hold',
            reason,
            at,
            publisher: headline,
            title: headline,
            url: facts[0]?.url ?? '',
          })),
        },
        watch,
        lang,
      ),
    ],
    ['answer', answerMessage(sample.sampleAnswer(size, lang), frame)],
    [
      'answer to share',
      answerMessage(sample.sampleAnswer(size, lang), { ...frame, asker: null, shareable: true }),
    ],
    ['not known', answerMessage(sample.sampleAnswer(size, lang, false), frame)],
    [
      'answer tail',
      {
        text: answerMarkdown(sample.sampleAnswer('usual', lang)).join(''),
        blocks: answerTail(sample.sampleAnswer(size, lang), frame),
      },
    ],
    ['help', helpMessage(watch, lang, true)],
    ['offer', offerMessage(sampleOffer(size, lang), lang)],
    [
      'offer taken',
      acceptedOffer(
        offerMessage(sampleOffer(size, lang), lang).blocks,
        { n: 3, by: 'U0EDITOR' },
        lang,
      ),
    ],
  ]
  const problems = [
    'wrong-date',
    'no-date',
    'wrong-format',
    'wrong-topic',
    'needs-url',
    'needs-fact',
  ] as const
  const wrong = problems.map((problem): [string, SlackMessage] => [
    problem,
    wrongCommandMessage({ problem, typed: headline }, watch, lang),
  ])
  const outbox = sample
    .sampleOutbox(size, lang)
    .map((content): [string, SlackMessage] => [
      `outbox ${content.kind}`,
      renderOutgoing(content, watch),
    ])
  return [...named, ...wrong, ...outbox]
}

function sampleOffer(size: sample.Size, lang: Lang): OfferedClaims {
  const fact = sample.sampleFact(size, lang)
  const claim = (seq: number) => ({
    seq,
    statement: fact.statement,
    lang,
    quote: fact.quote,
    status: fact.status,
    speaker: fact.speaker,
    known: seq % 2 === 0,
  })
  return {
    articleId: 5,
    url: fact.url,
    title: fact.statement,
    publisher: fact.publisher,
    publishedAt: at,
    relevant: true,
    claims: Array.from({ length: { short: 0, usual: 4, long: 60, hostile: 4 }[size] }, (_, i) =>
      claim(i),
    ),
  }
}

it('says the names and the sums of a foreign quote in the language of the reader', () => {
  const korean: ShownFact = {
    ...sample.sampleFact('usual', 'en'),
    statement: '김영섭 대표와 나델라 CEO가 2조4000억원을 말했다.',
    lang: 'ko',
    names: ['Kim Young-shub', 'Satya Nadella'],
    amounts: findAmounts('2조4000억원'),
  }
  expect(statement(korean, 'en')).toMatch(
    /” \(in Korean: Kim Young-shub, Satya Nadella, 2\.4 trillion won\)$/,
  )
  expect(statement({ ...korean, lang: 'en' }, 'en')).toBe(korean.statement)
})

describe.each(LANGS)('every message in %s', (lang) => {
  it.each(sample.SIZES)('keeps the limits of Slack: %s', (size) => {
    for (const [name, message] of everyMessage(size, lang)) {
      expect(checkBlocks(message.blocks, 'message'), `${name} ${size}`).toEqual([])
      expect(
        checkBlocks(withoutNewBlocks(message.blocks), 'message'),
        `${name} ${size}, plain`,
      ).toEqual([])
      expect(blocksText(message.blocks), `${name} ${size}`).toBeLessThan(13_000)
      expect(message.text.length, `${name} ${size}`).toBeLessThanOrEqual(4000)
      expect(message.text.trim(), `${name} ${size}`).not.toBe('')
      const shown = JSON.stringify(message).replace(/\{date_short_pretty\}|\{time\}/g, '')
      const unfilled = /\{\w+[|}]|undefined|NaN/.exec(shown)?.[0] ?? null
      expect(unfilled, `${name} ${size}`).toBeNull()
    }
  })

  it('lets nothing from outside ping, forge a link or turn the text round', () => {
    for (const [name, message] of everyMessage('hostile', lang)) {
      for (const marked of [message.text, ...marksOf(message.blocks)]) {
        expect(marked, name).not.toMatch(/<!(?:channel|here|everyone|subteam)/)
        expect(marked, name).not.toMatch(/<@U0AAAAAAA/)
        expect(marked, name).not.toMatch(/<https:\/\/evil/)
        expect(marked, name).not.toMatch(/@here/)
        expect(marked.replace(/<[^<>]*>/g, ''), name).not.toMatch(/[<]/)
      }
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
      expect(JSON.stringify(message), name).not.toMatch(/\u202e|\\u0007|\u0007/)
    }
  })

  it('marks the recorded story wherever it is shown', () => {
    const mark = lang === 'en' ? 'Recorded story' : '녹화된 이야기'
    for (const content of sample.sampleOutbox('usual', lang)) {
      if (content.kind === 'trouble') continue
      const shown = JSON.stringify(renderOutgoing(content, watch).blocks)
      expect(shown.split(mark).length - 1, content.kind).toBe(1)
    }
    expect(
      JSON.stringify(situationMessage(sample.sampleSituation('usual', lang), watch, lang)),
    ).toContain(mark)
  })

  it.each(sample.SIZES)('keeps the limits of the Home tab and of forms: %s', (size) => {
    const home = homeView(
      {
        situation: sample.sampleSituation(size, lang),
        alerts: [
          { headline: sample.sampleAlert(size, lang).headline, at, channel: 'C1', permalink: null },
        ],
        sources: [0, 1, 2].map((i) => sample.sampleSourceView(size, i)),
        editor: true,
        channels: Array.from({ length: size === 'long' ? 40 : 1 }, (_, i) => ({
          channel: `C${i}`,
          name: size === 'long' ? `${'strategie-'.repeat(7)}${i}` : 'strategy',
        })),
        spending: null,
        changes: CHANGES.map((action) => sample.sampleChange(size, action)),
      },
      watch,
      lang,
    )
    expect(checkBlocks(home.blocks, 'home')).toEqual([])
    const fact = sample.sampleFact(size, lang)
    const quiet = { from: '22:00', to: '07:00', zone: 'Asia/Seoul' }
    const own = { lang, directMessages: true, topics: ['outage'], quietHours: quiet }
    const channel = {
      ...own,
      channel: 'C1',
      active: true,
      threshold: 50,
      capPerHour: null,
      digest: true,
    }
    const views = [
      settingsForm(own, watch, lang, 'America/Argentina/ComodRivadavia'),
      channelForm(channel, watch, lang),
      forms.askForm(fact.statement, { channel: 'C1' }, lang),
      phraseForm(fact.statement, { changeId: 4 }, lang),
      forms.addFactForm(
        { statement: fact.statement, url: '', today: '2024-07-26' },
        watch,
        lang,
        {},
      ),
      forms.correctFactForm(fact, lang, {}),
      forms.retractFactForm(fact, lang, {}),
      forms.sourceForm('', lang, {}),
      forms.milestoneForm(watch, lang, '2024-07-26', {}),
      forms.chooseForm(sampleOffer(size, lang), lang, {}),
      forms.sheet(
        'x',
        answerMessage(sample.sampleAnswer(size, lang), {
          recorded: true,
          asker: null,
          shareable: true,
        }),
        lang,
      ),
    ]
    const choices = sample.sampleStoryChoices(size)
    for (const view of [...views, mergeForm(choices, lang, {}), splitForm(choices, lang, {})]) {
      if (!view) continue
      expect(checkBlocks(view.blocks, 'modal'), JSON.stringify(view.title)).toEqual([])
    }
  })
})

it('says an alert in one line: headline, first fact, status, publisher', () => {
  const { text } = renderOutgoing(sample.sampleAlert('usual', 'en'), watch)
  expect(text).toBe(
    'New: KT and Microsoft sign a five-year deal — KT will invest 2.4 trillion won over five years (announced), Example Daily',
  )
})

it.each(LANGS)(
  'never sets a date or a link in italics, whose marks hold underscores: %s',
  (lang) => {
    for (const [name, message] of everyMessage('usual', lang))
      for (const marked of marksOf(message.blocks))
        expect(marked, name).not.toMatch(/(^|[\s(])_[^_\n<]*<[^>]*>[^_\n]*_/)
  },
)

it('strikes a corrected alert through and points to the thread', () => {
  const message = renderOutgoing(
    { kind: 'edit', of: sample.sampleAlert('usual', 'en'), corrected: true },
    watch,
  )
  expect(JSON.stringify(message.blocks)).toContain('~*KT and Microsoft sign a five-year deal*~')
  expect(message.text).toContain('Corrected: see thread')
})

it('strikes an update through where it stands, in the thread that holds the correction', () => {
  const of = { ...sample.sampleAlert('usual', 'en'), kind: 'update' as const }
  const message = renderOutgoing({ kind: 'edit', of, corrected: true }, watch)
  expect(message.text).toContain('Corrected further down: ~KT and Microsoft sign')
})

function marksOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(marksOf)
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  if (record.type === 'mrkdwn') return [String(record.text)]
  return Object.values(record).flatMap(marksOf)
}

it('names a milestone once in its reminder', () => {
  const milestone = sample.sampleMilestone('usual')
  const reminder = { kind: 'reminder', lang: 'en', recorded: false, when: 'before' } as const
  const { blocks } = renderOutgoing({ ...reminder, facts: [], milestone }, watch)
  expect(JSON.stringify(blocks).split(milestone.text.en)).toHaveLength(2)
})

it('goes through a long list of milestones, sources and mutes page by page', () => {
  const milestones = Array.from({ length: 12 }, (_, i) => sample.sampleMilestone('usual', i))
  const page = (offset: number) => lists.milestonesMessage({ milestones, facts: [], offset }, 'en')
  expect(JSON.stringify(page(0).blocks)).toContain('"value":"10 milestones"')
  expect(JSON.stringify(page(0).blocks)).toContain('1–10 of 12')
  expect(JSON.stringify(page(10).blocks)).toContain('11–12 of 12')
  expect(JSON.stringify(page(10).blocks)).not.toContain('"action_id":"page"')
  const sources = Array.from({ length: 21 }, (_, i) => sample.sampleSourceView('usual', i))
  expect(JSON.stringify(lists.sourcesMessage(sources, 20, 'en').blocks)).toContain('21–21 of 21')
  const mute = { storyId: 3, headline: 'A story', until: at, by: 'U0EDITOR' }
  const mutes = Array.from({ length: 11 }, (_, storyId) => ({ ...mute, storyId }))
  expect(JSON.stringify(lists.mutesMessage(mutes, 0, 'en').blocks)).toContain('"value":"10 mute"')
})

it('says in Korean how commands are written in Korean, and each of them is understood', () => {
  const rows = commandRows(watch, 'ko').map(([typed]) => typed)
  expect(rows).toContain('/kt-status 타임라인')
  for (const typed of rows.flatMap((row) => row.replace('/kt-status', '').split('·')))
    expect(readCommand(typed, watch, '2024-07-26').kind, typed).not.toMatch(/question|wrong/)
})

it('puts the worst topic first, and what is quiet on one line', () => {
  const situation = sample.sampleSituation('usual', 'en')
  const [one] = situation.topics
  if (!one) throw new Error('no topic')
  const quiet = { text: { en: 'Nothing recent', ko: '없음' }, factIds: [] }
  const topic = (name: string, state: 'on-track' | 'watch' | 'disrupted', reasons = [quiet]) => ({
    ...one,
    name: { en: name, ko: name },
    state,
    reasons,
  })
  const topics = [
    topic('Calm', 'on-track'),
    topic('Seen', 'watch'),
    topic('Down', 'disrupted'),
    topic('Still', 'on-track'),
  ]
  const { blocks } = situationMessage({ ...situation, topics }, watch, 'en')
  const shown = JSON.stringify(blocks)
  expect(shown.indexOf('Down')).toBeLessThan(shown.indexOf('Seen'))
  expect(shown.indexOf('Seen')).toBeLessThan(shown.indexOf('Calm'))
  expect(shown).toContain('*Calm* · *Still*: :large_green_circle: *on track*')
})
