// The gate by kinds of honest rewording and of lies, each with the fact that it is about.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/language/detect-language.ts'
import { type GateFact, type GateWords, judgeSentence } from '../../src/llm/gate/gate.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

let words: GateWords
beforeAll(async () => {
  words = indexWatch(await loadWatch(null))
})

function judge(text: string, fact: string) {
  const held: GateFact = {
    id: 1,
    texts: [fact],
    speaker: null,
    publisher: 'Recorded Wire',
    status: 'reported',
    event: null,
    publishedAt: new Date('2029-09-10T09:00:00+09:00'),
    zone: 'Asia/Seoul',
  }
  const input = { text, cites: [1], lang: detectLanguage(text), kind: 'sentence' as const }
  return judgeSentence(words, input, new Map([[1, held]]))
}

const WEIGHS_RULE = '환경부는 내년부터 대형 마트에 포장재 회수를 의무화하는 방안을 검토하고 있다.'
const ORDERS = '한울상선은 가스 운반선 4척을 대솔조선에 총 8200억원에 발주했다.'
const HALF = '가온전자는 보유 지분 8.4% 가운데 절반을 라임파트너스에 매각하는 협상을 벌이고 있다.'
const BUYS = 'Orvane has agreed to buy the software maker Beltrix for 90 million euros.'
const PROBE =
  'The European Commission opened an investigation on 3 September into whether Zentro abused its position.'
const EARLIEST = '나라은행은 이르면 10월 앱의 송금 수수료를 없앨 것으로 알려졌다.'
const RESUMES = 'Calder Ferries expects to resume its services on Friday.'

describe('an honest rewording passes', () => {
  it.each<[string, string]>([
    // Names romanised from Korean, the institutions of a country, and a capital for its government.
    ['Chief executive Seo Tae-on of Iraon said so.', '서태온 이라온 대표가 그렇게 말했다.'],
    [
      "South Korea's competition watchdog fined Haon 3 billion won.",
      '공정거래위원회는 하온에 과징금 30억원을 부과했다.',
    ],
    ['Brussels opened a probe on 3 September into whether Zentro abused its position.', PROBE],
    [
      'The Hungarian plant of Beltrix will open in 2030.',
      '벨트릭스의 헝가리 공장은 2030년 문을 연다.',
    ],
    // Shares in words and in figures.
    [
      'Sales are set to fall 10 per cent to 19 million units.',
      'Sales will fall by about a tenth to 19 million units.',
    ],
    ['가온전자는 라임파트너스에 지분 4.2%를 넘기는 협상을 하고 있다.', HALF],
    [
      'Two thirds of the team of 30 come from Orvane.',
      'Orvane sends 20 people and Beltrix 10 to a team of 30.',
    ],
    // What is weighed could be required, and what comes in October at the earliest possibly does.
    [
      'Supermarkets could be required to take back packaging from 2030, as the environment ministry considers a rule.',
      WEIGHS_RULE,
    ],
    [
      'Nara Bank will reportedly abolish transfer fees in its app, possibly as early as October.',
      EARLIEST,
    ],
    // Who orders, and who receives the order.
    ['대솔조선이 한울상선으로부터 가스 운반선 4척을 8200억원에 수주했다.', ORDERS],
    ['Beltrix is to be bought by Orvane for 90 million euros.', BUYS],
    // What is denied.
    ['Unused data can be carried over.', '다 쓰지 못한 데이터는 이월해 쓸 수 있다.'],
    ['Calder delayed 12 sailings.', '칼더는 12편을 지연시켰고 결항은 없었다.'],
  ])('%s', (text, fact) => {
    expect(judge(text, fact)).toBeNull()
  })
})

describe('a lie is refused', () => {
  it.each<[string, string, string]>([
    ['role', 'Beltrix has agreed to buy the software maker Orvane for 90 million euros.', BUYS],
    ['direction', '한울상선이 대솔조선으로부터 가스 운반선 4척을 8200억원에 수주했다.', ORDERS],
    ['amount', 'Hanul ordered four gas carriers from Daesol at 820 billion won each.', ORDERS],
    [
      'direction',
      'The European Commission ruled on 3 September that Zentro abused its position.',
      PROBE,
    ],
    ['status', 'Calder Ferries has resumed its services.', RESUMES],
    ['direction', '나라은행은 늦어도 10월 앱의 송금 수수료를 없앨 것으로 알려졌다.', EARLIEST],
    ['status', 'Nara Bank said that it would abolish transfer fees in its app.', EARLIEST],
    ['direction', 'Gaon has sold half of its 8.4 per cent stake to Lime Partners.', HALF],
    ['amount', 'Orvane lost a fifth of its customers.', 'Orvane lost 8 percent of its customers.'],
    [
      'direction',
      'Orvane starts a commercial bus service in Daegu.',
      'Orvane starts a pilot bus service in Daegu.',
    ],
    [
      'direction',
      '노조는 성과급 인상을 요구하며 파업했다.',
      '노조는 성과급 기준 공개를 요구하며 파업했다.',
    ],
    [
      'direction',
      'Orvane switched off the network a month earlier than planned.',
      'Orvane switched off the network a month later than planned.',
    ],
  ])('%s: %s', (why, text, fact) => {
    expect(judge(text, fact)).toBe(why)
  })
})

/** Lines of business news: F a fact, + an honest sentence about it, - a lie. */
function readNews(): { fact: string; text: string; isHonest: boolean }[] {
  const file = new URL('gate-news.txt', import.meta.url)
  let fact = ''
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const text = line.slice(2)
      if (line.startsWith('F')) fact = text
      return line.startsWith('F') ? [] : [{ fact, text, isHonest: line.startsWith('+') }]
    })
}

describe('business news of our own', () => {
  it.each(readNews())('$text', ({ fact, text, isHonest }) => {
    expect(judge(text, fact) === null).toBe(isHonest)
  })
})
