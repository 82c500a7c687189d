// What a channel is told of a stream of articles: really new things once, with a reason; nothing twice.
import { desc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listOutbox } from '../../src/alerts/outbox-list-store.ts'
import { claims, developments, facts, outbox } from '../../src/db/schema.ts'
import { type Newsroom, openNewsroom, type Piece } from '../support/newsroom.ts'

let room: Newsroom
beforeEach(async () => {
  room = await openNewsroom()
})
afterEach(() => room.close())

const STAKE: Piece = {
  title: 'KT, KT클라우드 지분 일부 매각 검토',
  text: 'KT가 자회사 KT클라우드 지분 20%를 매각하는 방안을 검토하는 것으로 알려졌다. 투자은행 업계는 지분 가치를 약 1조원으로 추정한다.',
  at: '2027-09-07T09:30:00+09:00',
}
const OUTAGE: Piece = {
  title: 'MS 애저 한국 리전 장애…쇼핑몰 접속 불가',
  text: '14일 오전 9시 40분께부터 마이크로소프트 애저 한국 중부 리전에서 장애가 발생해 쇼핑몰 접속이 끊겼다.',
  at: '2027-09-14T10:12:00+09:00',
}
const HIRING: Piece = {
  title: 'KT to hire 3,000 AI engineers with Microsoft',
  text: 'KT will hire 3,000 engineers for its AI business with Microsoft, the company said on Thursday.',
  at: '2027-11-25T08:50:00+09:00',
}

describe('says nothing of', () => {
  test('a translation, whatever event words it uses', async () => {
    expect(await room.tell(STAKE)).toMatchObject({ decision: 'alert' })
    const told = await room.tell({
      title: 'KT weighs sale of a fifth of KT Cloud',
      text: 'KT is in talks and plans to announce the sale of a 20 percent stake in its subsidiary KT Cloud, according to people in the industry. Bankers estimate the stake at about 1 trillion won.',
      at: '2027-09-07T10:45:00+09:00',
    })
    expect(told.decision).toBe('repeat')
    expect(told.reason).toMatch(/^nothing new/)
  })

  test('a wire copy under another headline, which is no independent source', async () => {
    await room.tell(STAKE)
    const told = await room.tell({ ...STAKE, title: 'KT클라우드 지분 팔리나', publisher: '남도' })
    expect(told).toMatchObject({ decision: 'repeat' })
    expect(told.reason).toMatch(/copy of a piece already read/)
  })

  test('a piece that looks back, also with dates and figures', async () => {
    await room.tell(OUTAGE)
    const told = await room.tell({
      title: '[되돌아보기] 애저 한국 장애 1년',
      text: '지난해 9월 14일 마이크로소프트 애저 한국 중부 리전에서 장애가 발생해 쇼핑몰 접속이 끊겼다. 당시 복구에는 5시간이 걸렸다.',
      at: '2028-09-14T09:00:00+09:00',
    })
    expect(told.decision).toBe('repeat')
  })

  test('an outlet that states a denied rumour flatly: it confirms nothing', async () => {
    await room.tell(STAKE)
    await room.tell({
      title: 'KT "KT클라우드 지분 매각 사실무근"',
      text: 'KT는 7일 KT클라우드 지분 매각 검토 보도는 사실무근이라고 밝혔다.',
      at: '2027-09-07T17:30:00+09:00',
    })
    await room.tell({
      title: 'KT, KT클라우드 지분 매각 나선다',
      text: 'KT가 자회사 KT클라우드 지분 20%를 매각한다. 지분 가치는 약 1조원이다.',
      at: '2027-09-08T09:00:00+09:00',
    })
    const rows = await room.db.select().from(developments)
    expect(rows.flatMap((row) => row.reasons).map((reason) => reason.code)).not.toContain(
      'confirmed',
    )
  })

  test('a denial told again in the other language', async () => {
    await room.tell(STAKE)
    await room.tell({
      title: 'KT "KT클라우드 지분 매각 사실무근"',
      text: 'KT는 7일 KT클라우드 지분 매각 검토 보도는 사실무근이라고 밝혔다.',
      at: '2027-09-07T17:30:00+09:00',
    })
    const told = await room.tell({
      title: 'KT rejects talk of KT Cloud stake sale',
      text: 'KT said on Tuesday that a report about the sale of a stake in KT Cloud was groundless.',
      at: '2027-09-08T08:20:00+09:00',
    })
    expect(told.decision).toBe('repeat')
  })
})

describe('of a story that just broke', () => {
  const QUITS: Piece = {
    title: 'KT chief will not seek second term',
    text: 'KT chief executive Seo Jung-yoon told the board that he will not seek a second term at the partner of Microsoft.',
    at: '2027-09-07T17:38:00+09:00',
  }
  const AGAIN = {
    title: 'Seo of KT decides against another term, race for successor begins',
    text: 'Seo Jung-yoon, who heads KT, has decided to step aside when his term ends on 12 March 2028. The telecom works with Microsoft on AI.',
  }

  test.each([
    { when: 'minutes later', at: '2027-09-07T17:52:00+09:00', decision: 'repeat' },
    { when: 'hours later', at: '2027-09-07T23:52:00+09:00', decision: 'update' },
  ])('another outlet’s date of background says $decision $when', async ({ at, decision }) => {
    await room.tell(QUITS)
    expect(await room.tell({ ...AGAIN, at })).toMatchObject({ decision })
  })

  test.each([
    { who: '깃허브', decision: 'update' },
    { who: '온라인 상점', decision: 'repeat' },
  ])('other words within hours say what somebody new met: $who, $decision', async (row) => {
    await room.tell(OUTAGE)
    const told = await room.tell({
      title: `MS 애저 한국 리전 장애…${row.who} 이용자도 불편`,
      text: `${row.who} 이용자들이 MS 애저 한국 중부 리전 문제로 오전 내내 코드를 올리거나 결제를 마치지 못해 발을 구르며 환불과 사과를 요구하고 있다.`,
      at: '2027-09-14T12:05:00+09:00',
    })
    expect(told.decision).toBe(row.decision)
  })
})

describe('tells, with its reason,', () => {
  test('a denial, into the thread, and marks the original', async () => {
    await room.tell(STAKE)
    const told = await room.tell({
      title: 'KT "KT클라우드 지분 매각 사실무근"',
      text: 'KT는 7일 KT클라우드 지분 매각 검토 보도는 사실무근이라고 밝혔다.',
      at: '2027-09-07T17:30:00+09:00',
    })
    expect(told).toMatchObject({ decision: 'correction', reason: 'new: it is denied by KT' })
    const posts = await listOutbox(room.db, { limit: 10 })
    const edit = posts.find((post) => post.kind === 'edit')
    expect(edit?.content).toMatchObject({ kind: 'edit', corrected: true })
    const [alert] = await room.db.select().from(outbox).where(eq(outbox.kind, 'alert'))
    const [correction] = await room.db.select().from(outbox).where(eq(outbox.kind, 'correction'))
    expect(correction?.parentId).toBe(alert?.id)
    // The rumour and its denial stand side by side, each with who says it.
    const rows = await room.db.select().from(facts)
    expect(rows.filter((row) => row.lifecycle === 'disputed').length).toBeGreaterThan(0)
    expect(rows.find((row) => row.status === 'denied')?.speaker).toBe('KT')
  })

  const SILENT = 'KT declined to comment on the sale of a stake in KT Cloud.'
  const SALE = 'KT is considering the sale of a 20 percent stake in its subsidiary KT Cloud.'

  test.each([
    { where: 'begins with it', text: SILENT, decision: 'update' },
    { where: 'says so on the side', text: `${SALE} ${SILENT}`, decision: 'repeat' },
  ])('that a party says nothing, or not, where a report $where', async ({ text, decision }) => {
    const rumour = { title: 'KT may sell part of KT Cloud, sources say', text: SALE }
    await room.tell({ ...rumour, at: '2027-09-07T09:30:00+09:00' })
    const told = await room.tell({
      title: 'KT silent on KT Cloud stake sale',
      text,
      at: '2027-09-08T10:45:00+09:00',
    })
    expect(told.decision).toBe(decision)
    if (decision === 'update')
      expect(told.reason).toBe('new: KT was asked, and declined to comment')
  })

  test('a corrected figure, and takes the wrong one back', async () => {
    await room.tell(HIRING)
    const told = await room.tell({
      title: 'Correction: KT to hire 300 AI engineers, not 3,000',
      text: 'An earlier report wrongly said that KT would hire 3,000 engineers for its AI business with Microsoft. The correct number is 300.',
      at: '2027-11-25T13:05:00+09:00',
    })
    expect(told.decision).toBe('correction')
    expect(told.reason).toMatch(/^correction: /)
    const wrong = await room.db.select().from(facts).orderBy(facts.id).limit(1)
    expect(wrong[0]?.lifecycle).toBe('retracted')
  })

  test('a figure that stands in the place of another: 12곳이 아니라 17곳', async () => {
    await room.tell(OUTAGE)
    const counted =
      '과학기술정보통신부는 애저 한국 리전 장애로 국내 기업 12곳이 피해를 봤다고 14일 밝혔다.'
    await room.tell({
      title: '애저 장애에 국내 기업 12곳 피해',
      text: counted,
      at: '2027-09-14T11:30:00+09:00',
    })
    const told = await room.tell({
      title: '과기정통부, 애저 장애 피해 기업 12곳→17곳 정정',
      text: '과학기술정보통신부는 14일 애저 장애의 피해 기업이 당초 집계한 12곳이 아니라 17곳이라고 정정했다.',
      at: '2027-09-17T09:10:00+09:00',
    })
    expect(told.decision).toBe('correction')
    expect(told.reasonKo).toBe('정정: 17곳, 앞서 알려진 12곳 아님')
    // The outage itself is no mistake: the update that told the count is struck through, not the alert.
    const rows = await room.db.select().from(outbox).orderBy(outbox.id)
    const [alert, update] = ['alert', 'update'].map((kind) => rows.find((row) => row.kind === kind))
    const struck = rows.filter((row) => row.kind === 'edit' && row.content.corrected)
    expect(struck.map((row) => row.parentId)).toEqual([update?.id])
    const correction = rows.find((row) => row.kind === 'correction')
    expect(correction?.parentId).toBe(alert?.id)
  })

  test('that a service is back', async () => {
    await room.tell(OUTAGE)
    const told = await room.tell({
      title: '애저 한국 리전 5시간 만에 복구',
      text: '마이크로소프트는 애저 한국 중부 리전 장애가 14일 오후 2시 50분께 복구됐다고 밝혔다.',
      at: '2027-09-14T15:25:00+09:00',
    })
    expect(told.decision).toMatch(/update|alert/)
    expect(told.reason).toBe('new: a recovery is reported, for the first time in this story')
    expect(told.reasonKo).toBe('새 소식: 이 일과 관련해 복구 소식이 처음 나옴')
  })

  test('that somebody was not hit', async () => {
    await room.tell(OUTAGE)
    const told = await room.tell({
      title: 'KT "애저 장애에도 SPC 고객 영향 없어"',
      text: 'KT는 애저 한국 리전 장애가 시큐어 퍼블릭 클라우드(SPC) 고객에게 영향을 주지 않았다고 밝혔다.',
      at: '2027-09-14T13:10:00+09:00',
    })
    expect(told.decision).toMatch(/update|alert/)
  })

  test('the first exact figure where a vague one was told', async () => {
    await room.tell({
      title: 'KT to invest several trillion won with Microsoft, sources say',
      text: 'KT plans to invest several trillion won in AI and cloud with Microsoft, industry sources said.',
      at: '2027-05-10T09:00:00+09:00',
    })
    const told = await room.tell({
      title: 'KT to invest 2.4 trillion won with Microsoft',
      text: 'KT said on Tuesday that it would invest 2.4 trillion won in AI and cloud with Microsoft.',
      at: '2027-05-11T09:00:00+09:00',
    })
    expect(told.decision).toMatch(/update|alert/)
    expect(told.reason).toMatch(
      /^new: first figure for the investment \(2\.4 trillion won\); before: "several trillion won" \(/,
    )
  })

  test('another happening of the same kind on the same day as a story of its own', async () => {
    const first = await room.tell(OUTAGE)
    const second = await room.tell({
      title: 'Microsoft Teams outage hits offices across Europe',
      text: 'Users in Germany, France and Spain could not join calls on Microsoft Teams on Tuesday because of an outage. Microsoft said that a certificate had expired.',
      at: '2027-09-14T20:30:00+09:00',
    })
    expect(second.decision).toBe('alert')
    expect(second.storyId).not.toBe(first.storyId)
  })
})

test('profit and revenue are no two values of one figure', async () => {
  await room.tell({
    title: "KT's operating profit falls",
    text: 'KT reported an operating profit of 494 billion won for the quarter of its work with Microsoft.',
    at: '2027-08-09T09:00:00+09:00',
  })
  await room.tell({
    title: "KT's revenue rises",
    text: 'KT reported revenue of 6.5 trillion won for the quarter of its work with Microsoft.',
    at: '2027-08-09T10:00:00+09:00',
  })
  const rows = await room.db.select().from(claims)
  expect(rows.map((row) => row.relation)).not.toContain('contradicts')
})

test('a score is stored in named parts that add up to it', async () => {
  await room.tell(OUTAGE)
  const [row] = await room.db.select().from(developments).orderBy(desc(developments.id)).limit(1)
  const sum = row?.scoreParts.reduce((total, part) => total + part.points, 0)
  expect(Math.min(100, sum ?? 0)).toBe(row?.score)
  expect(row?.scoreParts.map((part) => part.part)).toEqual(
    expect.arrayContaining(['topic', 'status', 'first', 'outage', 'situation']),
  )
})
