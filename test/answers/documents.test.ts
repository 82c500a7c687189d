// Documents under a watch that takes everything: each sentence can be found, the right one is cited.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answers/answer-question.ts'
import { exportFacts } from '../../src/facts/export-facts.ts'
import { openStory, type StoryBase } from './story.ts'

const AT = '2024-12-01T00:30:00+09:00'
const PAGES = [
  {
    url: 'https://documents.example/plant',
    title: '한결제지 안전 지침',
    text: '제7조 보일러는 해마다 두 번 점검한다.\n· 점검 기록 보존: 5년\n=비상 연락은 안전환경팀(02-000-0000)으로 한다.\n굴뚝의 높이는 84미터이다.\n보일러 교체 비용은 3억 원이다. 제어판의 비밀번호를 다섯 번 틀리면 전원이 끊긴다. 화면에 E4가 뜨면 연료가 부족하다는 뜻이다.',
  },
  {
    url: 'https://documents.example/poet',
    title: '서은하',
    text: '서은하는 1912년 강릉에서 태어난 시인이다. 첫 시집 《파도의 문법》은 1937년에 나왔다. 서은하의 누이는 화가 서정하이다. 1931년 서울로 옮겼고, 같은 해 9월 2일 잡지사에 들어갔다.',
  },
  {
    url: 'https://documents.example/rival',
    title: '다온제지 안전 지침',
    text: '다온제지의 보일러는 달마다 점검하며 기록은 10년 동안 보존한다. 굴뚝의 높이는 61미터이다. 지난해에는 소음을 막으려고 야간 운전을 줄였다.',
  },
  {
    url: 'https://documents.example/tannery',
    title: 'Tannery fire leaves Quillby without water',
    text: 'A blaze at the old tannery in Quillby burst the main on Sunday and left 4,000 homes dry. Engineer Ottilie Brandt said that a valve had rusted through. Tankers will call at the market square until Thursday.',
  },
]

let base: StoryBase
beforeAll(async () => {
  base = await openStory('everything')
  await base.read(PAGES.map((page) => ({ ...page, publisher: 'documents', at: AT })))
})
afterAll(() => base.database.close())

it.each([
  ['한결제지의 보일러는 얼마나 자주 점검하나요?', 'plant'],
  ['한결제지 굴뚝의 높이는 몇 미터인가?', 'plant'],
  ['한결제지 점검 기록의 보존 기간은 몇 년인가?', 'plant'],
  ['한결제지 제어판은 비밀번호를 몇 번 틀리면 전원이 끊기나요?', 'plant'],
  ['한결제지 보일러 화면에 E4가 뜨면 무슨 뜻인가?', 'plant'],
  ['다온제지 굴뚝의 높이는?', 'rival'],
  ['다온제지가 야간 운전을 줄인 이유는 무엇인가?', 'rival'],
  ['서은하가 태어난 곳은 어디인가?', 'poet'],
  ['서은하의 첫 시집은 언제 나왔나?', 'poet'],
  ['서은하의 누이는 누구인가?', 'poet'],
  ['1931년 9월 2일 서은하가 들어간 곳은?', 'poet'],
  ['What did Ottilie Brandt find to be wrong with the tap of the pipe?', 'tannery'],
])('%s cites %s', async (question, page) => {
  const answer = await answerQuestion(base, { question })
  expect(answer.answered).toBe(true)
  expect(answer.citations[0]?.url).toBe(`https://documents.example/${page}`)
})

it.each([
  ['세림제지 굴뚝의 높이는?', 'other-subject'],
  ['한결제지 보일러 화면에 E7이 뜨면 무슨 뜻인가?', 'other-subject'],
  ['한결제지 굴뚝의 무게는 얼마인가?', 'weak-evidence'],
  ['한결제지 보일러의 점검 수수료는 얼마인가요?', 'weak-evidence'],
  ['한결제지 제어판의 비밀번호는 뭐야?', 'private'],
  ['서은하가 사망한 나이는?', 'weak-evidence'],
  ['서은하의 남편은 누구인가?', 'weak-evidence'],
  ['다온제지가 야간 운전을 늘린 이유는 무엇인가?', 'false-premise'],
  ['다온제지 굴뚝을 설계한 건축가는 누구인가?', 'weak-evidence'],
])('refuses %s: the document lacks what is asked', async (question, why) => {
  const answer = await answerQuestion(base, { question })
  expect({ answered: answer.answered, why: answer.why }).toEqual({ answered: false, why })
})

it('refuses what no document speaks of', async () => {
  const answer = await answerQuestion(base, { question: '달 탐사선을 발사한 우주 기구의 국장은?' })
  expect(answer.answered).toBe(false)
})

it('exports what it holds: a sheet that runs nothing, JSON that is read back, Markdown of the zone’s day', async () => {
  const file = async (format: 'csv' | 'json' | 'md') => exportFacts(base, { format, lang: 'ko' })
  const csv = await file('csv')
  expect(csv.name).toBe('facts-2024-12-01.csv')
  expect(csv.content.startsWith('\uFEFFid,topic,statement')).toBe(true)
  expect(csv.content).toContain('굴뚝의 높이는 84미터이다.')
  expect(csv.content).not.toMatch(/(?:^|,)[=+@]/m)
  const rows = JSON.parse((await file('json')).content) as { url: string; quote: string }[]
  expect(rows.map((row) => row.url)).toContain(PAGES[1]?.url)
  expect((await file('md')).content).toContain('documents, 2024-12-01, <https://documents.example/')
})
