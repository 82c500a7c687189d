// What a claim says about milestones: met, moved, or nothing.
import { expect, test } from 'vitest'
import {
  compileMilestones,
  type MilestoneClaim,
  readMilestones,
} from '../../src/milestones/milestone-rules.ts'

const finder = compileMilestones(
  [
    {
      id: 'korean-model',
      topic: 'sovereign-cloud',
      textEn: 'Korean model released',
      textKo: '한국형 모델 출시',
      dueOn: '2025-06-30',
      metWords: { en: ['launched SOTA K'], ko: ['SOTA K를 출시'] },
      promise: null,
    },
  ],
  new Set(),
)
const claim = (more: Partial<MilestoneClaim>): MilestoneClaim => ({
  statement: "KT가 한국형 AI 모델 'SOTA K'를 출시했다고 29일 밝혔다.",
  status: 'confirmed',
  speakerKind: 'party',
  eventDate: null,
  dates: [],
  entities: ['kt'],
  events: ['launch'],
  negated: false,
  beforeFactIds: [],
  ...more,
})
const read = (more: Partial<MilestoneClaim> = {}, on = '2025-09-29') =>
  readMilestones(finder, claim(more), ['sovereign-cloud'], on)

test('what happened, with the words of a milestone, meets it: late after its day', () => {
  expect(read()).toEqual([
    { milestoneId: 'korean-model', state: 'met', late: true, dueOn: '2025-06-30' },
  ])
  expect(read({}, '2025-06-29')).toMatchObject([{ state: 'met', late: false }])
  expect(read({ statement: 'KT launched “SOTA K” on Monday.' })).toMatchObject([{ state: 'met' }])
})

test.each([
  ['a denial', { status: 'denied' as const }],
  ['a negation', { negated: true }],
  ['a plan', { status: 'announced' as const }],
  ['a rumour', { status: 'speculated' as const }],
  ['other words', { statement: 'KT showed a demo of its Korean model.' }],
])('%s meets nothing', (_what, more) => {
  expect(read(more)).toEqual([])
})

test('a delay with a later day moves it', () => {
  const dates = [
    { from: '2025-12-31', to: '2025-12-31', precision: 'day', relation: 'by', text: 'December' },
  ] as unknown as MilestoneClaim['dates']
  expect(
    read(
      { statement: 'SOTA K를 출시하는 시점을 12월로 미뤘다.', events: ['delay'], dates },
      '2025-06-20',
    ),
  ).toEqual([{ milestoneId: 'korean-model', state: 'moved', late: false, dueOn: '2025-12-31' }])
})
