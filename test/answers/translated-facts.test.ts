// What a model translated is shown to readers of that language, and changes nothing in what is answered.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { loadShownFacts } from '../../src/facts/fact-store.ts'
import { saveTranslations } from '../../src/facts/reading-store.ts'
import { createLog } from '../../src/log.ts'
import { type Newsroom, openNewsroom } from '../support/newsroom.ts'

const LEAD = 'KT는 마이크로소프트와 5년간 전략적 파트너십을 체결했다고 29일 밝혔다.'
const QUESTION = 'How long does the strategic partnership of KT and Microsoft last?'

let room: Newsroom
beforeEach(async () => {
  room = await openNewsroom()
  await room.tell({
    title: 'KT-MS, 5년간 전략적 파트너십 체결',
    text: `${LEAD} KT 이사회는 차기 대표 선임 절차를 시작했다고 밝혔다.`,
    at: '2024-09-29T10:00:00+09:00',
  })
})
afterEach(() => room.close())

async function ask(question: string) {
  const { answered, citations, why } = await answerQuestion(
    { db: room.db, index: room.index, now: room.now, log: createLog('silent') },
    { question },
  )
  return {
    answered,
    why,
    ids: citations.map(({ factId }) => factId),
    said: citations[0]?.statement,
  }
}

async function translate(words: (statement: string) => string) {
  const facts = await loadShownFacts(room, [1, 2, 3, 4], { lang: 'en', asOf: null })
  const rows = facts
    .filter(({ lang }) => lang === 'ko')
    .map(({ factId, statement }) => ({
      ...{ factId, lang: 'en' as const, of: statement, at: room.now() },
      statement: words(statement),
    }))
  await saveTranslations(room.db, rows)
}

it('an answer cites the same facts, in the words of the translation', async () => {
  const before = await ask(QUESTION)
  expect(before).toMatchObject({ answered: true, said: LEAD })
  const english = 'KT said that it had signed a five-year strategic partnership with Microsoft.'
  await translate((statement) => (statement === LEAD ? english : 'Something else.'))
  expect(await ask(QUESTION)).toEqual({ ...before, said: english })
})

it('what is not known stays so, whatever a translation says', async () => {
  const question = 'How many employees does KT have?'
  const before = await ask(question)
  expect(before.answered).toBe(false)
  await translate(() => 'KT has 20,000 employees.')
  expect(await ask(question)).toEqual(before)
})
