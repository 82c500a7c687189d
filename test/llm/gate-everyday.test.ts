// The gate on everyday news: bounds said with a negation, who is kept out, pairs that are exchanged, causes that are others.
import { beforeAll, describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/language/detect-language.ts'
import { type GateFact, type GateWords, judgeSentence } from '../../src/llm/gate/gate.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

let words: GateWords
beforeAll(async () => {
  words = indexWatch(await loadWatch(null))
})

function judge(text: string, fact: string, status: GateFact['status'] = 'reported') {
  const held: GateFact = {
    id: 1,
    texts: [fact],
    speaker: null,
    publisher: 'Recorded Wire',
    status,
    event: null,
    publishedAt: new Date('2029-03-10T09:00:00+09:00'),
    zone: 'Asia/Seoul',
  }
  const input = { text, cites: [1], lang: detectLanguage(text), kind: 'sentence' as const }
  return judgeSentence(words, input, new Map([[1, held]]))
}

describe('an honest rewording passes', () => {
  it.each<[string, string]>([
    // A bound that is said with a negation.
    ['저수지 물은 절반이 채 안 된다.', 'The reservoir is less than half full.'],
    ['찬성표는 30%가 안 됐다.', 'Fewer than 30 percent of the votes were in favour.'],
    // Who is kept out cannot do it; what is left has not been used.
    [
      '승객들은 하루 동안 북쪽 출구를 이용하지 못했다.',
      'Passengers were barred from using the north exit for a day.',
    ],
    [
      'The club carried over the 3 million won that it had not spent.',
      '동호회는 남은 예산 300만원을 이월했다.',
    ],
    [
      'A broken pipe left 700 households without water.',
      '수도관이 터져 700가구에 물 공급이 끊겼다.',
    ],
    // Figures in words, and basis points.
    ['The ferry carried 43 sheep.', 'The ferry carried forty-three sheep.'],
    [
      '중앙은행이 금리를 0.75%포인트 올렸다.',
      'The central bank raised its rate by 75 basis points.',
    ],
    ['The first snow came 9 days later than usual.', '첫눈은 평년보다 9일 늦었다.'],
    // Names: police of a city, a fruit and no company, a university.
    ['Incheon police arrested 4 men.', '인천경찰청은 남성 4명을 체포했다.'],
    ['The price of an apple rose 8% at the market.', '시장에서 사과값이 8% 올랐다.'],
    ['베르겐대가 등대 3곳을 조사했다.', 'The University of Bergen surveyed three lighthouses.'],
    // What is told in another word.
    ['기사들이 하루 파업을 벌였다.', 'Drivers walked off the job for a day.'],
    ['The barn fire killed 40 pigs.', '축사에 불이 나 돼지 40마리가 폐사했다.'],
    // A rate that is kept, beside what some wanted.
    [
      'The bank left its rate at 2.5%, with one member favouring a cut.',
      '은행은 금리를 2.5%로 동결했다. 위원 1명은 인하 의견을 냈다.',
    ],
    [
      'Rejecting the claim, the mayor called it unfair.',
      '시장은 그 주장을 부인하며 불공정하다고 말했다.',
    ],
    [
      '시의회가 도로 확장안을 반대 57%로 부결했다.',
      'The council rejected a plan to widen the road, with 57 percent against.',
    ],
  ])('%s', (text, fact) => {
    expect(judge(text, fact)).toBeNull()
  })

  it('of an estimate that is put at a figure, and of talk that people in the know carry', () => {
    const share = 'Tin sellers held 12 percent of the market, Orbel estimates.'
    expect(
      judge("Orbel puts tin sellers' share of the market at 12%.", share, 'estimated'),
    ).toBeNull()
    const sale =
      'Dutch brewer Hollart may sell its Polish unit, people familiar with the matter said.'
    const told =
      '네덜란드 양조업체 홀라트가 폴란드 사업부를 매각할 수 있다고 사정을 아는 사람들이 말했다.'
    expect(judge(told, sale, 'speculated')).toBeNull()
  })
})

describe('a lie is stopped', () => {
  it.each<[string, string]>([
    // Two things exchange their dates, places or figures.
    [
      '항공사는 6월 5일 파리 노선을 열고 4월 2일 로마 노선을 닫는다.',
      'The airline will open its Paris route on 2 April and close its Rome route on 5 June.',
    ],
    // Another cause.
    ['강풍으로 다리가 통제됐다.', 'Freezing rain closed the bridge.'],
    ['A short circuit caused the explosion at the mill.', '방앗간 폭발은 가스 누출 때문이었다.'],
    // The wrong side of a bound, a ban and an order.
    ['저수지 물은 절반을 넘었다.', 'The reservoir is less than half full.'],
    ['Snow came 9 days earlier than usual.', '눈이 평년보다 9일 늦었다.'],
    ['The city will expand it even if results are poor.', '시는 결과가 좋으면 사업을 늘린다.'],
    ['Most cases were in vaccinated children.', 'Most cases were in unvaccinated children.'],
    [
      'Anders Holt won in four sets, overcoming Milan Kerak.',
      'Milan Kerak beat Anders Holt in four sets.',
    ],
    [
      'Demand will grow to 990 tonnes from the 870 it forecast.',
      'Demand will grow by 870 tonnes, down from the 990 it forecast.',
    ],
  ])('%s', (text, fact) => {
    expect(judge(text, fact)).not.toBeNull()
  })
})
