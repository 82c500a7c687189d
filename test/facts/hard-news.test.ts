// What in a claim is a day to come: no length of time, and no year that only says which one is meant.
import { expect, test } from 'vitest'
import { findClaims } from '../../src/facts/find-claims.ts'
import { judgeNovelty } from '../../src/facts/claim-novelty.ts'
import type { FoundClaim } from '../../src/facts/claim.ts'
import { findNewDate } from '../../src/facts/hard-news.ts'
import { gatherKnowledge, watchWords } from '../../src/facts/known-fact.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

const index = indexWatch(await loadWatch(null))
const publishedAt = new Date('2028-05-12T08:00:00Z')
const nothingKnown = gatherKnowledge([], { storyId: null, publishedAt, words: watchWords(index) })

function claimOf(text: string): FoundClaim {
  const lang = /[가-힣]/.test(text) ? ('ko' as const) : ('en' as const)
  const rest = { publisher: 'Example Daily', zone: 'Asia/Seoul', kind: 'press' as const }
  const article = { title: 'KT', text, lang, publishedAt, firstParty: false, ...rest }
  const claim = findClaims(index, article).find(({ seq }) => seq > 0)
  if (!claim) throw new Error('There is no claim.')
  return claim
}

test.each([
  ['KT는 내년 3월 클라우드 센터를 연다.', '2029-03-01'],
  ['KT는 내년 클라우드 센터를 연다.', '2029-01-01'],
  ['KT와 MS는 내년 예산을 함께 정했다.', null],
  ['건물은 5년 뒤 되살 수 있다고 KT 클라우드가 밝혔다.', null],
  ["KT and Microsoft settled next year's budget.", null],
  ['KT may buy the cloud centre back in ten years.', null],
])('%s', (text, from) => {
  expect(findNewDate(claimOf(text), nothingKnown, '2028-05-12')?.from ?? null).toBe(from)
})

test('one day more says little within hours of the other language, and is news later', () => {
  const claim = claimOf('KT는 7월 20일 클라우드 센터를 연다.')
  const context = {
    ...{ publishedAt, publishedOn: '2028-05-12', translation: false, translationDue: true },
    ...{ sameFigures: false, young: false },
  }
  const pointsOf = (soon: { translationSoon?: boolean; breaking?: boolean }) =>
    judgeNovelty(claim, { relation: 'new', fact: null, amount: null, likeness: 0 }, nothingKnown, {
      ...context,
      ...{ translationSoon: false, breaking: false, ...soon },
    })?.points
  expect(pointsOf({})).toBe(3)
  expect(pointsOf({ translationSoon: true })).toBe(1)
  expect(pointsOf({ breaking: true })).toBe(1)
})
