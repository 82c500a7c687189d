// One happening as several outlets tell it, in two languages and over a day: told once, in one thread.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isColumn } from '../../src/developments/development.ts'
import { isMarketPiece } from '../../src/articles/market-piece.ts'
import { type Newsroom, openNewsroom, type Piece } from '../support/newsroom.ts'

let room: Newsroom
beforeEach(async () => {
  room = await openNewsroom()
})
afterEach(() => room.close())

const FAILURE: Piece = {
  title: 'Microsoft Azure unreachable after a network switch fails',
  text: 'Customers of Microsoft Azure could not reach their services on Monday after a network switch failed, Microsoft said. Hospital bookings and delivery apps were hit.',
  at: '2028-03-06T09:20:00+09:00',
}
const HEARSAY: Piece = {
  title: 'KT 새 CEO 박윤영 “MS 계약 재검토”',
  text: '박윤영 KT 대표가 마이크로소프트와 맺은 2조4000억원 규모의 계약을 재검토하겠다는 뜻을 밝힌 것으로 전해졌다. MS 측은 입장을 내지 않았다.',
  at: '2028-04-03T08:00:00+09:00',
}
const CLOUD: Piece = {
  title: 'KT to sell a Microsoft-based cloud to banks',
  text: 'KT said on Monday it would sell a secure cloud built with Microsoft to banks. It aims for 1 trillion won in orders over five years, chief executive Park Yoon-young said.',
  at: '2028-05-08T09:00:00+09:00',
}

describe('goes into the thread of its story', () => {
  test('what the other language says of a service that fails', async () => {
    const first = await room.tell(FAILURE)
    const told = await room.tell({
      title: '애저 먹통 6시간 만에 복구',
      text: '마이크로소프트는 6일 오전 네트워크 스위치 고장으로 멈췄던 클라우드 애저가 오후 3시께 모두 복구됐다고 밝혔다. 병원 예약과 배달 앱이 한때 막혔다.',
      at: '2028-03-06T15:40:00+09:00',
    })
    expect(told).toMatchObject({ decision: 'update', storyId: first.storyId })
  })

  test('a note of a status page, which leaves to its publisher what fails', async () => {
    const first = await room.tell({
      title: 'Storage - Korea Central - Investigating',
      text: 'Starting at 00:40 UTC, customers using Storage in Korea Central may see failed requests and time-outs. Engineers are investigating.',
      publisher: 'Azure Status',
      at: '2028-06-05T10:00:00+09:00',
    })
    expect(first.decision).toBe('alert')
    const told = await room.tell({
      title: '애저 한국 중부 리전 스토리지 장애',
      text: '마이크로소프트 클라우드 애저의 한국 중부 리전에서 5일 오전 스토리지 접속 장애가 발생했다. 마이크로소프트는 원인을 조사하고 있다.',
      at: '2028-06-05T10:40:00+09:00',
    })
    expect(told).toMatchObject({ decision: 'repeat', storyId: first.storyId })
  })

  test('but not the failure of another service', async () => {
    const first = await room.tell(FAILURE)
    const told = await room.tell({
      title: 'CrowdStrike console down for customers in Europe',
      text: 'Customers of CrowdStrike in Europe could not open its console on Monday. The company blamed an expired certificate.',
      at: '2028-03-06T17:00:00+09:00',
    })
    expect(told.decision).toBe('alert')
    expect(told.storyId).not.toBe(first.storyId)
  })

  test('a denial of what was only heard, in other words, also after a "no comment"', async () => {
    const first = await room.tell(HEARSAY)
    expect(first.decision).toBe('alert')
    const told = await room.tell({
      title: 'KT, MS 계약 재검토 보도 사실 아냐',
      text: 'KT는 4일 마이크로소프트와의 계약을 재검토한다는 일부 언론 보도는 사실이 아니라고 밝혔다.',
      at: '2028-04-04T09:00:00+09:00',
    })
    expect(told).toMatchObject({ decision: 'correction', storyId: first.storyId })
  })
})

describe('says nothing of', () => {
  test('how long a thing takes, in the other language', async () => {
    await room.tell(CLOUD)
    const told = await room.tell({
      title: 'KT, MS 기반 보안 클라우드 은행에 판다',
      text: 'KT가 마이크로소프트와 만든 보안 클라우드를 은행에 공급한다고 8일 밝혔다. 박윤영 KT 대표는 "향후 5년간 1조원 규모의 수주를 목표로 한다"고 말했다.',
      at: '2028-05-08T10:10:00+09:00',
    })
    expect(told.decision).toBe('repeat')
  })

  test('a piece on how the shares moved, and a move told in passing', async () => {
    await room.tell(CLOUD)
    const piece = await room.tell({
      title: '[특징주] KT, MS 기반 보안 클라우드 소식에 3.1% 상승',
      text: 'KT 주가가 8일 전 거래일보다 3.1% 오른 5만9800원에 거래를 마쳤다.',
      at: '2028-05-08T16:10:00+09:00',
    })
    expect(piece).toMatchObject({
      decision: 'repeat',
      reason: 'about how the shares moved upon what was reported',
    })
    const others = ['[장마감 특징주] KT, 3%대 올라', '[오늘의 종목] KT', 'KT 주가, 사흘째 강세']
    for (const title of others) expect(isMarketPiece(title)).toBe(true)
    const columns = [
      '[IT 돋보기] 구름은 왜 멈췄나',
      '[주말 칼럼] 파란 화면의 날',
      '[기자수첩] 또 MS',
    ]
    for (const title of columns) expect(isColumn(title)).toBe(true)
    expect(isMarketPiece('KT, 자사 주식 100만주 매입(종합)')).toBe(false)
    const passing = await room.tell({
      title: 'KT to sell cloud built with Microsoft to banks',
      text: 'KT will sell banks a secure cloud built with Microsoft, it said on Monday. Shares in KT rose 3.1% to 59,800 won.',
      at: '2028-05-08T16:30:00+09:00',
    })
    expect(passing.decision).toBe('repeat')
  })

  test('the same sum once more in another currency', async () => {
    await room.tell(CLOUD)
    const told = await room.tell({
      title: 'KT offers banks a secure cloud built with Microsoft',
      text: 'KT will sell banks a secure cloud built with Microsoft and aims for 1 trillion won ($720 million) in orders, it said on Monday.',
      at: '2028-05-08T11:00:00+09:00',
    })
    expect(told.decision).toBe('repeat')
  })
})
