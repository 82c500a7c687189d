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
