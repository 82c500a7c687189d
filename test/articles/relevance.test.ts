import { describe, expect, it } from 'vitest'
import { isFirstParty } from '../../src/articles/first-party.ts'
import { type JudgedArticle, judgeRelevance } from '../../src/articles/relevance.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

const index = indexWatch(await loadWatch(null))

function article(title: string, text: string, more: Partial<JudgedArticle> = {}): JudgedArticle {
  const lang = /[가-힣]/.test(title) ? 'ko' : 'en'
  const publishedAt = new Date('2027-05-03T00:00:00Z')
  return { title, text, lang, kind: 'press', publisher: 'Harbour Post', publishedAt, ...more }
}

describe('relevance', () => {
  it.each([
    ['KT&G signs AI deal with Microsoft', 'KT&G will use Azure in its plants.'],
    ['KT Wiz sign a pitcher', 'The KT Wiz agreed a two-year contract with the pitcher.'],
    ['KT Rolster reach the final', 'KT Rolster beat their rivals; the partnership held.'],
    ['SKT, MS와 AI 동맹', 'SK텔레콤이 마이크로소프트와 손잡았다. KT도 2024년 MS와 협력했다.'],
    ['Xbox goes down', "Microsoft's Xbox service suffered an outage on Sunday."],
    ['Power cut in Seoul', 'A power outage hit 2,000 homes. A KT base station ran on battery.'],
    ['Google Cloud outage', 'Google Cloud failed for an hour. Microsoft Azure was not affected.'],
    [
      '코스피 하락 마감',
      '코스피가 내렸다. 삼성전자 1.9%, KT 0.3%, 네이버 0.5% 하락했고 MS는 0.2% 올랐다.',
    ],
  ])('leaves out %s', (title, text) => {
    expect(judgeRelevance(index, article(title, text)).relevant).toBe(false)
  })

  it.each([
    ['KT widens its AI deal with Microsoft', 'KT and Microsoft will spend 2 trillion won.'],
    ['KT, MS와 AI 협력 확대', 'KT와 마이크로소프트가 2조원을 투자한다.'],
    ['SKT follows KT into Microsoft alliance', 'KT signed first; its alliance is the larger one.'],
    ['Delta cancels 900 flights', 'Delta has not recovered from the CrowdStrike outage.'],
  ])('takes %s', (title, text) => {
    expect(judgeRelevance(index, article(title, text)).relevant).toBe(true)
  })

  it('judges a Korean and an English report of one thing alike', () => {
    const english = article('Azure outage in Seoul', 'Azure was down in Seoul for three hours.')
    const korean = article('애저 서울 리전 장애', '서울에서 애저가 3시간 동안 멈췄다.')
    const [a, b] = [judgeRelevance(index, english), judgeRelevance(index, korean)]
    expect(a.relevant && b.relevant).toBe(true)
    expect(a.topics).toEqual(b.topics)
  })

  it('says why', () => {
    const taken = judgeRelevance(index, article('KT and Microsoft sign pact', 'An AI pact.'))
    expect(taken.reason).toBe(
      'Partnership with Microsoft: KT and Microsoft in the title, with "AI"',
    )
    const left = judgeRelevance(index, article('KT Wiz win', 'The KT Wiz won 4-1.'))
    expect(left.reason).toMatch(/KT Wiz/)
  })

  it('hears a party in a longer name: the union of an airline names the airline', async () => {
    const strike = indexWatch(await loadWatch('test/fixtures/watch/strike.yaml'))
    const vote = article('탐나항공 조종사노조 파업 가결', '조합원 91%가 찬성했다.')
    expect(judgeRelevance(strike, vote).topics).toContain('dispute')
  })
})

describe('first-party statements', () => {
  it.each([
    ['KT Newsroom', 'press', true],
    ['PR Newswire', 'wire', true],
    ['Harbour Post', 'press', false],
    ['KT Times of Somewhere', 'press', false],
  ] as const)('from %s: %s', (publisher, kind, own) => {
    const said = article('KT opens AI centre', 'KT said it opened the centre.', { publisher, kind })
    expect(isFirstParty(index, said)).toBe(own)
  })
})
