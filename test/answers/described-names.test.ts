import { expect, test } from 'vitest'
import { inNames } from '../../src/answers/described-names.ts'
import { readQuestion } from '../../src/answers/question.ts'
import { parseWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

const index = indexWatch(
  parseWatch(
    {
      id: 'merger',
      topics: [{ id: 'merger', words: ['merger'] }],
      entities: [
        {
          id: 'hansol',
          kind: 'company',
          party: true,
          aliases: ['Hansol Bank', '한솔은행'],
          descriptions: ['bank', 'big bank', '은행', '동네 은행'],
        },
        {
          id: 'hansol-card',
          kind: 'company',
          aliases: ['Hansol Card', '한솔카드'],
          descriptions: ['card arm', '카드 자회사'],
        },
        { id: 'daon', kind: 'company', aliases: ['Daon Bank', '다온은행'] },
      ],
    },
    'test',
  ),
)
const named = (text: string) => inNames(index, text)

test('calls by name whom a question only describes', () => {
  expect(named('Who runs our bank?')).toBe('Who runs Hansol Bank?')
  expect(named("What did the bank's boss say?")).toBe("What did Hansol Bank's boss say?")
  expect(named('우리 은행이 언제 합친대요?')).toBe('한솔은행이 언제 합친대요?')
  expect(named("Is Hansol Bank's card arm for sale?")).toBe('Is Hansol Card for sale?')
  expect(named('은행 한솔은행은 뭐래?')).toBe(' 한솔은행은 뭐래?')
  const question = readQuestion(index, 'Who runs our bank?', { now: new Date(0), zone: 'UTC' })
  expect(question.entities).toEqual(['hansol'])
})

test('takes nobody else for whom the watch describes', () => {
  for (const text of [
    'Did another bank join?',
    'Did a rival big bank join?',
    'Which bank joined?',
    'How many banks joined?',
    'Did the bank Daon Bank join?',
    "Is Daon Bank's card arm for sale?",
    'Did the Japanese bank join?',
    '다른 은행도 합쳤어?',
    '경쟁 은행은 어디야?',
    '은행들이 뭐래?',
    '은행 중에 어디가 커?',
    '다온은행 카드 자회사는 어때?',
  ])
    expect(named(text)).toBe(text)
})
