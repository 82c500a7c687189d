// The questions that the shipped watch gives as examples: each is answered, in both languages.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { type AnswerBase, recordedBase } from '../eval/answer-bases.ts'

const { examples } = await loadWatch(null)
let base: AnswerBase
beforeAll(async () => {
  base = await recordedBase()
})
afterAll(() => base.database.close())

describe('an example of the shipped watch', () => {
  it.each(examples.flatMap(({ en, ko }) => [en, ko]))('"%s"', async (question) => {
    const now = () => new Date('2026-03-12T00:00:00Z')
    const answer = await answerQuestion({ ...base, now }, { question })
    expect(answer.why).toBeNull()
    expect(answer.citations.length).toBeGreaterThan(0)
  })
})
