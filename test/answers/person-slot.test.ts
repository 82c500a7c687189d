// Who claims something, and who only denies it.
import { expect, it } from 'vitest'
import type { ShownFact } from '../../src/facts/fact.ts'
import { fillsPerson } from '../../src/answers/person-slot.ts'
import { readQuestion } from '../../src/answers/question.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

const index = indexWatch(await loadWatch(null))

it.each([
  '요금이 비싸다고 따진 의원이 누구야?',
  '국회에서 몰아붙인 분이 누구예요?',
  'Who objected to the fees?',
  'Which lawmaker contended that the fees are unfair?',
  'Who raised concerns over the fees?',
])('%s asks for who claims it', (text) => {
  const question = readQuestion(index, text, { now: new Date(0), zone: 'Asia/Seoul' })
  const fill = (statement: string) =>
    fillsPerson(
      question,
      { statement, quote: statement, speaker: null } as ShownFact,
      { persons: ['kim-young-shub'], speakers: [], ids: new Set(), leads: () => new Set() },
      statement,
    )
  const denied = fill('김영섭 KT 대표는 요금이 비싸다는 지적을 부인했다.')
  expect(denied).toBeLessThan(fill('김영섭 KT 대표는 요금이 비싸다고 주장했다.'))
})

it.each([
  'Who headed the board that looked at the candidates?',
  'Who announced the next chief executive?',
  '차기 대표 후보를 발표한 사람은 누구야?',
])('%s asks for who chooses', (text) => {
  const question = readQuestion(index, text, { now: new Date(0), zone: 'Asia/Seoul' })
  const statement = '김용헌 의장이 결과를 알렸다.'
  const fact = { statement, quote: statement, speaker: null } as ShownFact
  const names = {
    persons: [],
    speakers: [],
    ids: new Set<string>(),
    leads: () => new Set<string>(),
  }
  expect(fillsPerson(question, fact, names, statement)).toBe(1)
})
