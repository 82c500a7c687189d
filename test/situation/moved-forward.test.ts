// What a project that is on track moved forward by.
import { expect, it } from 'vitest'
import { judgeTopic, type StateFact } from '../../src/situation/situation-rules.ts'

const effects = new Map([['launch', 'advances' as const]])
const project = { id: 'venture', kind: 'project' as const }

function fact(id: number, more: Partial<StateFact>): StateFact {
  return {
    ...{ id, topic: 'venture', bearsOn: null, status: 'confirmed', lifecycle: 'current' },
    ...{ events: ['launch'], negated: false, day: '2025-01-10', dated: false },
    ...{ storyId: id, counts: false },
    ...more,
  }
}

function reasonsOf(...facts: StateFact[]) {
  const { state, reasons } = judgeTopic(project, facts, [], effects, '2025-06-01')
  return { state, facts: reasons.flatMap(({ factIds }) => factIds) }
}

it('is what names its day, before what only speaks of it', () =>
  expect(reasonsOf(fact(1, { dated: true }), fact(2, { day: '2025-02-01' }))).toEqual({
    state: 'on-track',
    facts: [1],
  }))

it('is nothing that is denied, disputed, negated or a rumour', () =>
  expect(
    reasonsOf(
      fact(1, { status: 'denied' }),
      fact(2, { lifecycle: 'disputed' }),
      fact(3, { negated: true }),
      fact(4, { status: 'speculated' }),
      fact(5, { day: '2024-12-01' }),
    ).facts,
  ).toEqual([5]))
