// Names of the watch in the reader's language: who speaks, and whom a foreign quote names.
import { expect, it } from 'vitest'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { namesIn, speakerFor } from '../../src/watch/said-names.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

const index = indexWatch(await loadWatch(null))

it.each([
  ['김영섭 KT 대표', 'KT CEO Kim Young-shub'],
  ['사티아 나델라 마이크로소프트 최고경영자', 'Microsoft CEO Satya Nadella'],
  ['KT와 마이크로소프트', 'KT and Microsoft'],
  ['장민 KT 최고재무책임자', 'KT CFO Jang Min'],
  ['KT클라우드 관계자', 'KT Cloud official'],
  ['한국인터넷진흥원(KISA)', 'Korea Internet & Security Agency'],
  ['양사', 'the two companies'],
])('says %s in English', (korean, english) => expect(speakerFor(index, korean, 'en')).toBe(english))

it.each([
  ['KT CEO Kim Young-shub', '김영섭 KT 대표'],
  ["Microsoft's chief executive Satya Nadella", '사티아 나델라 마이크로소프트 대표'],
  ['KT and Microsoft', 'KT·마이크로소프트'],
])('says %s in Korean', (english, korean) => expect(speakerFor(index, english, 'ko')).toBe(korean))

it.each([
  ['한빛텔레콤 대표', 'en'],
  ['KT 새노조 조합원', 'en'],
  ['KT CEO Kim Young-shub', 'en'],
  ['김영섭 KT 대표', 'ko'],
  ['a partner of Microsoft in Gyeonggi', 'ko'],
] as const)('leaves "%s" as it is where it does not know all of it, for %s', (speaker, lang) =>
  expect(speakerFor(index, speaker, lang)).toBe(speaker),
)

it('says whom a foreign quote names, once, and not what stands there already', () => {
  const quote = '김영섭 KT 대표와 사티아 나델라 마이크로소프트 CEO가 만났다. 김영섭 대표는 웃었다.'
  expect(namesIn(index, quote, 'en')).toEqual(['Kim Young-shub', 'Satya Nadella', 'Microsoft'])
  expect(namesIn(index, 'KT and Microsoft met.', 'ko')).toEqual(['마이크로소프트'])
})
