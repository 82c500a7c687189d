// Use cases that answer from a script and remember what they were asked: the ports of slack/ in its tests.
import type { LedgerEvent, SlackUseCases, ThreadState } from '../../src/slack/use-cases.ts'
import * as sample from './sample-content.ts'

export type Scripted = {
  useCases: SlackUseCases
  /** Every call: name and input. */
  calls: { name: string; input: unknown }[]
  callsOf(name: keyof SlackUseCases): unknown[]
  ledger: Map<string, { event: LedgerEvent; state: string; error: string | null }>
  threads: Map<string, ThreadState>
}

const DAY = new Date('2024-07-26T00:00:00Z')

/** Scripted use cases; `over` replaces single ones. */
export function scriptUseCases(over: Partial<SlackUseCases> = {}): Scripted {
  const calls: Scripted['calls'] = []
  const ledger: Scripted['ledger'] = new Map()
  const threads: Scripted['threads'] = new Map()
  const all = { ...script(ledger, threads), ...over }
  const useCases = Object.fromEntries(
    Object.entries(all).map(([name, run]) => [
      name,
      (input: unknown) => {
        calls.push({ name, input })
        return (run as (input: unknown) => unknown)(input)
      },
    ]),
  ) as unknown as SlackUseCases
  const callsOf = (name: string) => calls.filter((c) => c.name === name).map((c) => c.input)
  return { useCases, calls, callsOf, ledger, threads }
}

function script(ledger: Scripted['ledger'], threads: Scripted['threads']): SlackUseCases {
  const facts = [1, 2, 3].map((i) => sample.sampleFact('usual', 'en', i))
  const fact = sample.sampleFact('usual', 'en', 1)
  const mute = {
    storyId: 3,
    headline: 'A story',
    until: new Date('2024-07-27T00:00:00Z'),
    by: 'U0LOCAL01',
  }
  const source = sample.sampleSourceView('usual', 0)
  const alert = sample.sampleAlert('usual', 'en')
  const done = <T>(value: T) => ({ kind: 'done' as const, value, changeId: 9 })
  const unknownWords = /share price|주가/
  return {
    answerQuestion: async ({ question, lang }) => ({
      ...sample.sampleAnswer(
        'usual',
        /\p{Script=Hangul}/u.test(question) ? 'ko' : lang,
        !unknownWords.test(question),
      ),
      asOf: null,
      question,
      ...(question.startsWith('thanks') ? { answered: false, why: 'not-a-question' as const } : {}),
    }),
    describeSituation: async ({ lang, asOf }) =>
      sample.sampleSituation('usual', lang, asOf ?? null),
    listTimeline: async () => ({ facts, total: 14 }),
    drawTimeline: async () => ({ png: new Uint8Array([137, 80, 78, 71]), alt: 'Two dated facts.' }),
    listMilestones: async () => ({ milestones: [sample.sampleMilestone('usual')], facts }),
    listSince: async () => ({ facts, total: 3 }),
    listSources: async () => [source],
    explainDecision: async () => ({
      headline: alert.headline,
      storyId: 3,
      score: 71,
      threshold: 50,
      scoreParts: alert.scoreParts,
      reasons: alert.reasons,
      decisions: [],
    }),
    sourcesOf: async () => ({
      headline: alert.headline,
      outlets: 5,
      independent: 3,
      sources: alert.sources,
      facts,
    }),
    storyParts: async ({ storyId }) => sample.sampleStoryChoices('usual', storyId),
    findFact: async ({ factId }) => (factId === 1 ? fact : null),
    exportFacts: async ({ format }) => ({ name: `facts.${format}`, content: 'id,statement' }),
    lastAlerts: async () => [{ headline: alert.headline, at: DAY, channel: 'C1', permalink: null }],
    listChannels: async () => [{ channel: 'C1', name: 'strategy' }],
    describeSpending: async () => ({
      day: { calls: 3, tokens: 1200, budget: 200_000 },
      month: { calls: 40, tokens: 52_000, budget: 4_000_000 },
    }),
    threadOf: async ({ channel, ts }) => threads.get(`${channel}:${ts}`) ?? null,
    rememberThread: async ({ channel, ts, state }) => void threads.set(`${channel}:${ts}`, state),
    rememberLook: async () => {},
    notifyWhenKnown: async () => {},
    muteStory: async () => mute,
    unmuteStory: async () => 11,
    listMutes: async () => [mute],
    markNotRelevant: async () => ({
      changeId: 4,
      headline: 'A story',
      changed: [{ en: 'The feed weighs less.', ko: '피드 비중 감소' }],
      exact: false,
    }),
    narrowLesson: async ({ phrase }) =>
      done({
        changeId: 5,
        headline: 'A story',
        changed: [{ en: `“${phrase}” weighs less.`, ko: `“${phrase}” 비중 감소` }],
        exact: true,
      }),
    giveFeedback: async () => {},
    personSettings: async () => ({
      lang: null,
      directMessages: false,
      topics: [],
      quietHours: null,
    }),
    savePersonSettings: async () => 12,
    channelSettings: async ({ channel }) => ({
      channel,
      lang: 'en',
      active: true,
      topics: [],
      threshold: null,
      capPerHour: null,
      quietHours: null,
      digest: true,
    }),
    saveChannelSettings: async () => done(null),
    addFact: async () => done(fact),
    correctFact: async () => done(fact),
    retractFact: async () => done(fact),
    addSource: async () => done(source),
    pauseSource: async () => done(source),
    resumeSource: async () => done(source),
    removeSource: async () => done(source),
    addMilestone: async () => done(sample.sampleMilestone('usual')),
    mergeStories: async () => done({ headline: alert.headline }),
    splitStory: async () => done({ headline: alert.headline }),
    undoChange: async () => {},
    listChanges: async () => [sample.sampleChange('usual', 'fact-corrected')],
    offerClaims: async ({ url }) => ({
      articleId: 5,
      url,
      title: 'A page',
      publisher: 'Example Daily',
      publishedAt: DAY,
      relevant: true,
      claims: [
        {
          seq: 0,
          statement: 'KT signs.',
          lang: 'en',
          quote: 'signs',
          status: 'announced',
          speaker: 'KT',
          known: false,
        },
        {
          seq: 1,
          statement: 'KT exists.',
          lang: 'en',
          quote: 'exists',
          status: 'reported',
          speaker: null,
          known: true,
        },
      ],
    }),
    acceptClaims: async () => done([fact]),
    joinedChannel: async () => {},
    leftChannel: async () => {},
    writeEvent: async (event) => {
      const seen = [...ledger.values()].some(
        (row) => row.event.messageKey !== null && row.event.messageKey === event.messageKey,
      )
      if (seen || ledger.has(event.eventId)) return 'seen'
      ledger.set(event.eventId, { event, state: 'new', error: null })
      return 'new'
    },
    markEvent: async ({ eventId, state, error }) => {
      const row = ledger.get(eventId)
      if (row) ledger.set(eventId, { ...row, state, error })
    },
    claimEvents: async () =>
      [...ledger.values()]
        .filter((r) => r.state === 'new')
        .map((r) => ({ ...r.event, attempt: 2 })),
    settleEvent: async ({ eventId }) => ledger.delete(eventId),
  }
}
