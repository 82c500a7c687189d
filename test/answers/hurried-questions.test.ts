// Questions written in a hurry: short forms, slips, borrowed words and endings as they sound.
import { expect, it } from 'vitest'
import { sensesMeant } from '../../src/answers/mistyped-words.ts'
import { cleanQuestion } from '../../src/answers/question.ts'
import { wordsWithSenses } from '../../src/answers/senses/senses.ts'
import { sensesInTalk } from '../../src/answers/talk-words.ts'

it.each([
  ['which ones couldnt land in july 24', "which ones couldn't land in July 2024"],
  ['whos in charge rn', "who's in charge right now"],
  ['that 45bn figure w/ all its parts', 'that 45 billion figure with all its parts'],
  ['profit, Apr–Jun 2024', 'profit, Q2 2024'],
  ['when in sept did 3.2m pcs stop', 'when in September did 3.2 million pcs stop'],
  ['25년은 어땠어', '2025년은 어땠어'],
  ['no. of flights on 3 may 25', 'number of flights on 3 May 2025'],
  ['어디까지 됐나여?', '어디까지 됐나요?'],
  ['얼마라고 보도됬죠', '얼마라고 보도됐죠'],
  ['25년 4~6월 매출 얼마임?', '2025년 2분기 매출 얼마야?'],
  ['장애 땜에 늦어졌나ㅋㅋ', '장애 때문에 늦어졌나'],
])('reads %s as it is meant', (hasty, full) => {
  expect(cleanQuestion(hasty)).toBe(full)
})

it.each([
  'The HR head of the IT dept. of Air France',
  'they may march in 25 cities',
  'a mast of 30m high',
  '장비 대여 비용은?',
  '참여 모임 이용 내용',
  'On June 24 it ended',
  // Nine months are no quarter.
  '4~12월 매출은?',
  '1~9월 누적 매출은?',
])('leaves %s as it is', (question) => {
  expect(
    cleanQuestion(question)
      .replace(/department/, 'dept')
      .replace('dept ', 'dept. '),
  ).toBe(question)
})

it.each([
  ['lenght', 'length'],
  ['togehter', 'together'],
  ['cuas', 'cause'],
  ['partership', 'partnership'],
])('takes %s for %s', (typed, word) => {
  const senses = wordsWithSenses(word).flatMap((one) => one.senses)
  expect(sensesMeant(typed, `what ${typed}`).some((sense) => senses.includes(sense))).toBe(true)
})

it.each([
  ['llama', 'the llama model'],
  ['beat', 'does it beat them'],
  ['Contrac', 'who runs Contrac'],
])('takes %s for no other word', (typed, question) => {
  expect(sensesMeant(typed.toLowerCase(), question)).toEqual([])
})

it.each([
  ['딜레이', 'delay'],
  ['타깃', 'target'],
  ['론칭', 'launch'],
  ['릴리즈', 'release'],
])('knows the borrowed word %s', (loan, word) => {
  const senses = wordsWithSenses(word).flatMap((one) => one.senses)
  const [known] = wordsWithSenses(loan)
  expect(known?.senses.some((sense) => senses.includes(sense))).toBe(true)
})

it.each([
  ['spinoff', 'spin off'],
  ['rollout', 'roll out'],
])('reads %s as its verb and particle', (joined, phrase) => {
  expect(wordsWithSenses(joined)[0]?.senses).toEqual(wordsWithSenses(phrase)[0]?.senses)
})

it.each([
  ['honcho', 'boss'],
  ['총수', '대표'],
  ['로펌', '변호사'],
])('takes %s in a question for what reports write', (talk, word) => {
  const senses = wordsWithSenses(word).flatMap((one) => one.senses)
  expect(sensesInTalk(talk).some((sense) => senses.includes(sense))).toBe(true)
})

it('leaves a word that no talk has as it is', () => {
  expect(sensesInTalk('zebra')).toEqual([])
})
