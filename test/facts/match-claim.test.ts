// Which known fact a claim is: alike in words is not enough where its figures are others.
import { expect, test } from 'vitest'
import { isNoComment } from '../../src/facts/claim-status.ts'
import type { FactRow } from '../../src/facts/fact-history.ts'
import { findClaims } from '../../src/facts/find-claims.ts'
import { gatherKnowledge, toKnownFact, watchWords } from '../../src/facts/known-fact.ts'
import { matchClaim } from '../../src/facts/match-claim.ts'
import { findAmounts } from '../../src/language/amounts.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

const index = indexWatch(await loadWatch(null))
const publishedAt = new Date('2028-05-12T08:00:00Z')

function relationOf(statement: string, known: string): string {
  const [, claim] = findClaims(index, {
    title: 'KT와 마이크로소프트',
    text: statement,
    lang: 'ko',
    publisher: 'Example Daily',
    publishedAt,
    zone: 'Asia/Seoul',
    kind: 'press',
    firstParty: false,
  })
  if (!claim) throw new Error('There is no claim.')
  const amounts = findAmounts(known, 'ko')
  const rest = { status: 'reported', lifecycle: 'current', speaker: null, speakerKind: 'outlet' }
  const row = { ...claim, ...rest, id: 1, lang: 'ko', statementKo: known, event: null, amounts }
  const words = watchWords(index)
  const fact = toKnownFact({ ...row, learnedAt: publishedAt } as unknown as FactRow, words)
  const knowledge = gatherKnowledge([fact], { storyId: 2, publishedAt, words })
  return matchClaim(claim, knowledge, { publishedAt }).relation
}

test('a claim whose figures a fact lacks is a fact of its own', () => {
  const three = 'KT 이사회가 이달 초 추천한 3명 가운데 한 명은 MS에서 공공부문을 맡았던 윤 후보다.'
  expect(relationOf('이사회가 추천한 3명 중 한 명은 MS 공공부문을 맡았던 윤 후보다.', three)).toBe(
    'repeats',
  )
  const seats = '이사회 7명 가운데 5명은 KT가, 한 명은 MS가 추천했다.'
  expect(relationOf(seats, three)).toBe('new')
})

test.each([
  ['마이크로소프트는 보상에 대해서는 언급하지 않았다.', true],
  ['It said nothing about compensation.', true],
  ['Microsoft denied that it had said nothing about the fault.', false],
  ['마이크로소프트는 보상 계획이 없다고 밝혔다.', false],
])('what a party keeps to itself is no denial: %s', (text, kept) => {
  expect(isNoComment(text)).toBe(kept)
})

test('what was told in the early morning of the day that it names is no promise that later news keeps', () => {
  const told = new Date('2028-06-03T23:40:00Z')
  const later = new Date('2028-09-29T00:10:00Z')
  const read = (text: string, at: Date) => {
    const article = { title: 'KT', text, lang: 'ko' as const, publisher: 'KT', publishedAt: at }
    const more = { zone: 'Asia/Seoul', kind: 'official' as const, firstParty: true }
    const claim = findClaims(index, { ...article, ...more }).find(({ seq }) => seq === 1)
    if (!claim) throw new Error('There is no claim.')
    return claim
  }
  const place = '미국 시애틀 마이크로소프트 본사에서 마이크로소프트와'
  const first = read(`KT는 3일(현지시간) ${place} 전략적 파트너십을 체결했다고 4일 밝혔다.`, told)
  const second = read(
    `KT는 27일(현지시간) ${place} 전략적 파트너십을 체결했다고 29일 밝혔다.`,
    later,
  )
  const words = watchWords(index)
  const rest = { id: 1, lifecycle: 'current', event: first.eventDate, learnedAt: told }
  const row = { ...first, ...rest, lang: 'ko', statementKo: first.statement }
  const fact = toKnownFact(row as unknown as FactRow, words)
  const knowledge = gatherKnowledge([fact], { storyId: 2, publishedAt: later, words })
  expect(matchClaim(second, knowledge, { publishedAt: later }).relation).not.toBe('changes-status')
})
