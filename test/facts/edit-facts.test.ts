// What an editor adds by hand is there once, however often the form comes.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addFact, retractFact } from '../../src/facts/edit-facts.ts'
import { promiseMilestone } from '../../src/milestones/promise-milestone.ts'
import { type Newsroom, openNewsroom } from '../support/newsroom.ts'

let room: Newsroom
beforeEach(async () => {
  room = await openNewsroom()
})
afterEach(() => room.close())

const FACT = {
  topic: 'partnership',
  statement: 'KT told analysts that the Microsoft contract runs until 2029.',
  quote: 'The contract runs until 2029.',
  publisher: 'KT',
  url: 'https://kt.example/call',
  publishedOn: '2027-08-10',
  status: 'announced' as const,
  speaker: 'KT',
  eventDate: null,
}

test('a fact that is there already is refused, and may be added again once it is retracted', async () => {
  const first = await addFact(room, { fact: FACT, by: 'U1' })
  if (first.kind !== 'done') throw new Error('The first was refused.')
  const again = { fact: { ...FACT, statement: ` ${FACT.statement} ` }, by: 'U1' }
  expect(await addFact(room, again)).toMatchObject({
    kind: 'refused',
    problems: [{ field: 'statement' }],
  })
  await retractFact(room, { factId: first.value.factId, why: 'misheard', by: 'U1' })
  expect((await addFact(room, again)).kind).toBe('done')
})

test('a milestone that is there already is refused; the same on another day is not', async () => {
  const milestone = {
    topic: 'partnership',
    textEn: '',
    textKo: '계약 갱신 발표',
    dueOn: '2027-12-01',
    metWords: '갱신',
  }
  expect((await promiseMilestone(room, { milestone, by: 'U1' })).kind).toBe('done')
  expect(await promiseMilestone(room, { milestone, by: 'U1' })).toMatchObject({
    kind: 'refused',
    problems: [{ field: 'textEn' }],
  })
  const later = { ...milestone, dueOn: '2027-12-02' }
  expect((await promiseMilestone(room, { milestone: later, by: 'U1' })).kind).toBe('done')
})
