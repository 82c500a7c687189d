// Milestones from claims: promised in passing or by the watch, then met, moved or missed; as of any day.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listMilestones } from '../../src/milestones/milestone-store.ts'
import { type Newsroom, openNewsroom } from '../support/newsroom.ts'

let room: Newsroom
beforeEach(async () => {
  room = await openNewsroom('plant.yaml')
})
afterEach(() => room.close())

const on = (day: string) => ({ asOf: new Date(`${day}T23:59:59+09:00`), today: day })

async function promise(): Promise<void> {
  await room.tell({
    title: 'Helion to open its training centre in Cheongun',
    text: 'Helion Semiconductor will launch a training centre in Cheongun by 30 June 2032, it said on Monday.',
    at: '2032-02-02T09:00:00+09:00',
  })
}

async function promised(day: string) {
  const all = await listMilestones(room.db, on(day))
  return all.filter((milestone) => milestone.promised === 'in-passing')
}

describe('a promise read in a claim', () => {
  test('becomes a milestone with its day and its fact', async () => {
    await promise()
    const [milestone] = await promised('2032-02-03')
    expect(milestone).toMatchObject({ dueOn: '2032-06-30', state: 'pending', late: false })
    expect(milestone?.factIds).toHaveLength(1)
  })

  test('is one milestone when a translation repeats it', async () => {
    await promise()
    await room.tell({
      title: '헬리온, 청운에 교육센터 연다',
      text: '헬리온반도체는 2032년 6월 30일까지 청운에 교육센터를 출시한다고 2일 밝혔다.',
      at: '2032-02-02T10:00:00+09:00',
    })
    expect(await promised('2032-02-03')).toHaveLength(1)
  })

  test('is met by a later report of the same happening, and pending before that', async () => {
    await promise()
    await room.tell({
      title: 'Helion launches training centre in Cheongun',
      text: 'Helion Semiconductor launched its training centre in Cheongun on Thursday.',
      at: '2032-06-17T12:00:00+09:00',
    })
    expect((await promised('2032-06-18'))[0]).toMatchObject({ state: 'met', late: false })
    expect((await promised('2032-06-16'))[0]).toMatchObject({ state: 'pending' })
  })

  test('is moved by a later day', async () => {
    await promise()
    await room.tell({
      title: 'Helion delays training centre in Cheongun',
      text: 'Helion Semiconductor will launch its training centre in Cheongun on 30 September 2032 instead of 30 June 2032, it said on Monday.',
      at: '2032-05-31T09:00:00+09:00',
    })
    expect((await promised('2032-06-01'))[0]).toMatchObject({
      state: 'moved',
      dueOn: '2032-09-30',
    })
    expect((await promised('2032-05-01'))[0]).toMatchObject({ dueOn: '2032-06-30' })
  })

  test('is missed when its day passes without a word', async () => {
    await promise()
    expect((await promised('2032-07-01'))[0]).toMatchObject({ state: 'missed', daysLeft: -1 })
  })
})

describe('a milestone of the watch', () => {
  test('is met by a statement with its words, late where the day has passed', async () => {
    const told = await room.tell({
      title: 'Helion starts production in Cheongun',
      text: 'Helion Semiconductor said on Tuesday that its plant in Cheongun had produced its first wafers.',
      at: '2035-02-20T10:50:00+09:00',
    })
    expect(told.reason).toBe('milestone met: First wafers from Cheongun — late')
    const all = await listMilestones(room.db, on('2035-02-21'))
    expect(all.find((milestone) => milestone.id === 'first-wafers')).toMatchObject({
      state: 'met',
      late: true,
    })
  })
})
