// Contents of every kind for tests: the shortest, the usual, the longest, and hostile ones.
import type {
  AlertContent,
  DigestContent,
  KnownContent,
  OutboxContent,
  ReminderContent,
  ShownSource,
} from '../../src/alerts/content.ts'
import type { Answer } from '../../src/answers/answer.ts'
import type { ShownFact } from '../../src/facts/fact.ts'
import type { Lang } from '../../src/language/language.ts'
import type { MilestoneView } from '../../src/milestones/milestone.ts'
import type { Situation, TopicSituation } from '../../src/situation/situation.ts'
import type {
  ListedChange,
  SourceView,
  StoryChoices,
  WatchFace,
} from '../../src/slack/use-cases.ts'

export type Size = 'short' | 'usual' | 'long' | 'hostile'
export const SIZES: Size[] = ['short', 'usual', 'long', 'hostile']

/** What must never reach Slack as a mark. */
const HOSTILE =
  '<!channel> <@U0AAAAAAA> <https://evil.example|KT> *bold* ~x~ `c` \u202e\u0007 @here <!subteam^S1> & > | </a>'

const text = (size: Size, usual: string) =>
  ({ short: 'A', usual, long: `${usual} `.repeat(150), hostile: `${HOSTILE} ${usual}` })[size]
const many = <T>(size: Size, usual: number, make: (i: number) => T): T[] =>
  Array.from({ length: { short: 0, usual, long: usual * 30, hostile: usual }[size] }, (_, i) =>
    make(i),
  )
const both = (size: Size, en: string) => ({
  en: text(size, en),
  ko: text(size, '한국어 문장입니다'),
})
const url = (size: Size) =>
  ({
    short: 'https://a.example/',
    usual: 'https://news.example/kt/2024?a=1&b=2',
    long: `https://news.example/${'path/'.repeat(60)}`,
    hostile: 'https://news.example/|fake><!channel>?q="x"',
  })[size]

export function sampleWatch(): WatchFace {
  const topic = (id: string, en: string, ko: string) => ({
    id,
    name: { en, ko },
    aliases: { en: [], ko: [] },
  })
  return {
    name: { en: 'KT and Microsoft', ko: 'KT·마이크로소프트' },
    about: { en: 'The partnership and the outage.', ko: '협력과 장애를 따라갑니다.' },
    zone: 'Asia/Seoul',
    topics: [
      topic('partnership', 'Partnership', '파트너십'),
      topic('outage', 'Outage', '장애'),
      topic('sovereign-cloud', 'Sovereign cloud', '소버린 클라우드'),
    ],
    examples: [{ en: 'What does the deal cost?', ko: '계약 규모는 얼마인가요?' }],
  }
}

export function sampleFact(size: Size, lang: Lang, id = 1): ShownFact {
  return {
    factId: id,
    topic: 'partnership',
    storyId: 3,
    statement: text(size, 'KT will invest 2.4 trillion won over five years'),
    lang: id % 2 ? lang : lang === 'en' ? 'ko' : 'en',
    quote: text(size, 'will invest 2.4 trillion won'),
    quoteLang: 'en',
    names: [text(size, 'Kim Young-shub'), text(size, 'Microsoft')],
    status:
      (['confirmed', 'announced', 'reported', 'estimated', 'speculated', 'denied'] as const)[
        id % 6
      ] ?? 'reported',
    lifecycle: (['current', 'superseded', 'disputed', 'retracted'] as const)[id % 4] ?? 'current',
    speaker: size === 'short' ? null : text(size, 'a KT spokesperson'),
    speakerKind:
      (['party', 'authority', 'person', 'unnamed', 'outlet'] as const)[id % 5] ?? 'outlet',
    event:
      size === 'short'
        ? null
        : { from: '2024-06-03', to: '2024-06-03', precision: 'day', zone: 'Asia/Seoul' },
    amounts: [],
    learnedAt: '2024-06-03T01:00:00.000Z',
    publisher: text(size, 'Example Daily'),
    url: url(size),
    publishedAt: '2024-06-03T01:00:00.000Z',
    outletCount: 2,
    disputedBy: [],
    supersededBy: null,
  }
}

export function sampleMilestone(size: Size, i = 0): MilestoneView {
  return {
    id: `m${i}`,
    topic: 'partnership',
    text: both(size, 'Details of the contract settled'),
    dueOn: '2024-09-30',
    precision: 'month',
    state: (['pending', 'met', 'missed', 'moved'] as const)[i % 4] ?? 'pending',
    late: i % 2 === 1,
    daysLeft: 5 - i * 5,
    factIds: [1, 2],
    promised: 'watched',
  }
}

function sampleSource(size: Size, i: number): ShownSource {
  return {
    publisher: text(size, `Example Daily ${i}`),
    url: url(size),
    title: text(size, 'KT and Microsoft sign'),
    lang: 'en',
    publishedAt: '2024-06-03T01:00:00.000Z',
    independent: i % 2 === 0,
  }
}

export function sampleAlert(
  size: Size,
  lang: Lang,
  kind: AlertContent['kind'] = 'alert',
): AlertContent {
  return {
    kind,
    lang,
    recorded: size !== 'short',
    developmentId: 12,
    storyId: 3,
    headline: text(size, 'KT and Microsoft sign a five-year deal'),
    headlineLang: 'en',
    facts: many(size, 3, (i) => sampleFact(size, lang, i + 1)),
    reasons: many(size, 2, () => ({
      code: 'first-report',
      params: { publisher: text(size, 'Example') },
    })),
    beforeFacts: many(size, 1, (i) => sampleFact(size, lang, i + 8)),
    bearsOn: {
      topics: many(size, 2, (i) => ({
        topic: i ? 'outage' : 'partnership',
        before: 'watch',
        after: i ? 'watch' : 'at-risk',
      })),
      milestones: many(size, 2, (i) => sampleMilestone(size, i)),
    },
    sources: many(size, 3, (i) => sampleSource(size, i)),
    outlets: 5,
    independent: 3,
    score: 71.4,
    scoreParts: many(size, 3, () => ({
      part: 'topic',
      points: 12.5,
      why: text(size, 'the topic weighs'),
    })),
    at: '2024-06-03T01:00:00.000Z',
  }
}

export function sampleSituation(size: Size, lang: Lang, asOf: string | null = null): Situation {
  const states = ['on-track', 'watch', 'at-risk', 'disrupted', 'resolved'] as const
  const topic = (id: string, i: number): TopicSituation => ({
    topic: id,
    name: both(size === 'long' ? 'usual' : size, id),
    state: states[i % 5] ?? 'watch',
    reasons: many(size, 2, () => ({ text: both(size, 'A milestone is near'), factIds: [1, 2] })),
    latest: many(size, 3, (n) => sampleFact(size, lang, n + 1)),
    openQuestions: many(size, 2, () => ({
      text: both(size, 'The figure is not confirmed'),
      factIds: [1],
    })),
  })
  return {
    asOf,
    recorded: size !== 'short',
    topics: sampleWatch().topics.map((t, i) => topic(t.id, i)),
    milestones: many(size, 4, (i) => sampleMilestone(size, i)),
    coverage: {
      fresh: 12,
      total: 14,
      silent: many(size, 1, () => text(size, 'Example feed')),
      paused: many(size, 1, () => text(size, 'Other feed')),
    },
    changed: size === 'short' ? null : many(size, 3, (i) => sampleFact(size, lang, i + 1)),
    changedSince: '2024-06-02T01:00:00.000Z',
    facts: [sampleFact(size, lang, 1), sampleFact(size, lang, 2)],
  }
}

export function sampleAnswer(size: Size, lang: Lang, answered = true): Answer {
  const citations = [1, 2, 3].map((i) => sampleFact(size, lang, i))
  return {
    question: text(size, 'What does the deal cost?'),
    answered,
    language: lang,
    asOf: size === 'usual' ? '2024-07-20' : null,
    sentences: answered
      ? [{ text: text(size, 'The deal costs 2.4 trillion won.'), cites: [1, 2] }]
      : [],
    citations: answered ? citations : [],
    nearest: answered || size === 'short' ? [] : citations,
    why: answered ? null : 'no-evidence',
  }
}

export function sampleSourceView(size: Size, i: number): SourceView {
  const at = new Date('2024-07-26T00:00:00Z')
  return {
    id: `s${i}`,
    name: text(size, 'Example feed'),
    url: url(size),
    kind: 'press',
    state: (['active', 'new', 'paused'] as const)[i % 3] ?? 'active',
    pausedWhy: text(size, 'needs a key'),
    lastSuccessAt: i % 2 ? at : null,
    lastNewAt: at,
    nextPollAt: at,
    failures: i % 4,
    lastError: text(size, 'HTTP 503'),
  }
}

/** A change as editors see it on the Home tab. */
export function sampleChange(size: Size, action: string): ListedChange {
  const what = text(size, 'KT signs a deal.')
  return { changeId: 9, at: new Date('2024-07-26T00:00:00Z'), person: 'U0EDITOR', action, what }
}

/** One content of every kind that the outbox holds. */
export function sampleOutbox(size: Size, lang: Lang): OutboxContent[] {
  const recorded = size !== 'short'
  const digest = (period: 'daily' | 'weekly'): DigestContent => ({
    kind: 'digest',
    lang,
    recorded,
    period,
    from: '2024-07-25T00:00:00.000Z',
    to: '2024-07-26T00:00:00.000Z',
    situation: sampleSituation(size, lang),
    held: many(size, 2, () => ({
      headline: text(size, 'A held piece'),
      facts: [sampleFact(size, lang, 1)],
      reasons: [{ code: 'new-details', params: {} }],
      storyId: 3,
    })),
    told: many(size, 3, (i) => ({
      headline: text(size, 'An alert of the week'),
      at: '2024-07-25T03:00:00.000Z',
      permalink: i % 2 ? 'https://example.slack.com/archives/C1/p1' : null,
      corrected: i === 2,
    })),
    due: many(size, 2, (i) => sampleMilestone(size, i)),
    unconfirmed: many(size, 2, (i) => ({ fact: sampleFact(size, lang, i), days: i + 1 })),
    silentSources: many(size, 2, (i) => ({
      name: text(size, 'Example feed'),
      lastSuccessAt: i ? '2024-07-20T00:00:00.000Z' : null,
      error: text(size, 'HTTP 503'),
    })),
  })
  const reminder = (when: ReminderContent['when']): ReminderContent => ({
    kind: 'reminder',
    lang,
    recorded,
    when,
    milestone: sampleMilestone(size),
    facts: many(size, 2, (i) => sampleFact(size, lang, i + 1)),
  })
  const known: KnownContent = {
    kind: 'answer',
    lang,
    recorded,
    question: text(size, 'What does the deal cost?'),
    person: size === 'hostile' ? '<!channel>' : 'U0STRATEGY',
    fact: sampleFact(size, lang, 4),
  }
  return [
    sampleAlert(size, lang),
    sampleAlert(size, lang, 'update'),
    sampleAlert(size, lang, 'correction'),
    { kind: 'edit', of: sampleAlert(size, lang), corrected: false },
    { kind: 'edit', of: sampleAlert(size, lang), corrected: true },
    digest('daily'),
    digest('weekly'),
    reminder('before'),
    reminder('on-the-day'),
    reminder('passed'),
    known,
    { kind: 'introduction', lang, recorded },
    {
      kind: 'trouble',
      lang,
      what: text(size, 'A source fails'),
      cure: text(size, 'Check its address'),
    },
  ]
}

export function sampleStoryChoices(size: Size, storyId = 3): StoryChoices {
  const at = new Date('2024-07-26T00:00:00Z')
  return {
    story: {
      storyId,
      headline: text(size, 'A story'),
      articles: [1, 2, 3].map((id) => ({
        id,
        title: text(size, `Piece ${id}`),
        publisher: text(size, 'Example'),
        publishedAt: at,
      })),
    },
    others: many(size, 3, (i) => ({
      storyId: i + 10,
      headline: text(size, 'Another story'),
      at,
      outlets: 2,
    })),
  }
}
