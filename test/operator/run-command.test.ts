// The operator's commands as other tools call them, on a real base in a folder.
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../../src/operator/run-command.ts'

/** Beside the project where it is developed; not part of it. */
const SEED = join(import.meta.dirname, '../../../shared/domain/seed-article.txt')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kt-commands-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function kt(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await runCommand(argv, {
    env: {},
    now: () => new Date('2024-10-20T00:00:00Z'),
    print: (line) => out.push(line),
    warn: (line) => err.push(line),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const FIRST = {
  url: 'https://one.example/1',
  publisher: 'Harbour Post',
  publishedAt: '2024-10-10T10:00:00+09:00',
  title: 'KT and Microsoft to spend 2.4 trillion won together',
  text: 'KT said on Thursday that it and Microsoft will invest 2.4 trillion won in AI and cloud over five years. KT chief Kim Young-shub announced the plan at a press event in Seoul.',
}
const ROWS = [
  FIRST,
  { ...FIRST, url: 'https://two.example/1', publisher: 'Pacific Ledger' },
  {
    url: 'https://three.example/1',
    publisher: '한밭경제',
    publishedAt: '2024-10-10T12:00:00+09:00',
    title: 'KT 위즈, 연장 끝에 승리',
    text: 'KT 위즈가 10일 수원에서 열린 경기에서 연장 11회 끝내기 안타로 이겼다.',
  },
]

describe('kt read', () => {
  it('prints what it reads in a text, and stores nothing', async () => {
    const said = 'KT는 오는 9월까지 2조4000억원을 투자할 계획이라고 밝혔다.'
    const { code, out } = await kt('read', '--json', '--text', said, '--published-at', '2024-06-03')
    expect(code).toBe(0)
    const { claims, forms } = JSON.parse(out)
    expect(claims).toMatchObject([{ quote: said, status: 'announced', speaker: 'KT' }])
    expect(forms).toContainEqual(
      expect.objectContaining({
        type: 'currency',
        values: [{ value: '2400000000000', unit: 'KRW' }],
      }),
    )
  })

  it('reads a page from a file, and says which time is none', async () => {
    const page = join(import.meta.dirname, '../fixtures/pages/ko-naver.html')
    const { out } = await kt('read', page)
    expect(out).toContain('가상통신, 해외 기업과 협력')
    const wrong = await kt('read', '--text', 'KT said so today in Seoul.', '--published-at', 'soon')
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('"soon"') })
  })
})

describe('kt', () => {
  it('ends with 2 and a hint on wrong usage', async () => {
    expect(await kt('nonsense')).toMatchObject({ code: 2 })
    expect((await kt('ask', '--as-of', '2024-02-31', 'who?')).code).toBe(2)
    expect((await kt('replay', 'no-such-file.jsonl')).err).toContain('no-such-file.jsonl')
  })

  it('replays articles: a first report alerts, its copy repeats, a namesake is ignored', async () => {
    const file = join(folder, 'rows.jsonl')
    await writeFile(file, ROWS.map((row) => JSON.stringify(row)).join('\n'))
    const { code, out } = await kt('replay', file, '--json', '--no-seed')
    const rows = out.split('\n').map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(rows.map((row) => row.decision)).toEqual(['alert', 'repeat', 'ignored'])
    expect(rows[0]).toMatchObject({ url: FIRST.url, relevant: true, story: rows[1].story })
    expect(rows[0].topics).toContain('partnership')
  })

  it('ingests, answers with citations, and knows nothing before it was published', async () => {
    const data = join(folder, 'base')
    const file = join(folder, 'first.jsonl')
    await writeFile(file, JSON.stringify(FIRST))
    expect((await kt('ingest', file, '--data', data)).out).toContain('1 new')
    const question = 'How much will KT and Microsoft invest in AI and cloud?'
    const now = JSON.parse((await kt('ask', '--json', '--data', data, question)).out)
    expect(now.answered).toBe(true)
    expect(now.citations[0]).toMatchObject({ url: FIRST.url, publisher: 'Harbour Post' })
    expect(now.citations[0].quote).toContain('2.4 trillion won')
    const before = JSON.parse(
      (await kt('ask', '--json', '--as-of', '2024-10-01', '--data', data, question)).out,
    )
    expect(before.citations.map((one: { url: string }) => one.url)).not.toContain(FIRST.url)
  })

  it.skipIf(!existsSync(SEED))('reads the article that the product came from', async () => {
    const data = join(folder, 'seed')
    const source = ['--publisher', 'The Chosun Daily', '--published-at', '2024-07-26']
    const url = 'https://www.chosun.com/english/the-seed'
    const read = await kt('ingest', SEED, '--url', url, ...source, '--data', data)
    expect(read).toMatchObject({ code: 0, err: '' })
    expect(read.out).toContain('1 new')
    const asked = await kt('ask', '--json', '--data', data, 'what does the deal cost?')
    const { answered, citations } = JSON.parse(asked.out)
    expect(answered).toBe(true)
    expect(citations[0]).toMatchObject({ status: 'estimated', publisher: 'The Chosun Daily' })
  })

  it('prints the situation with its reasons', async () => {
    const { out } = await kt('status', '--json', '--data', join(folder, 'base'))
    const situation = JSON.parse(out)
    expect(situation.topics.map((topic: { topic: string }) => topic.topic)).toContain('outage')
    expect(situation.milestones.length).toBeGreaterThan(0)
  })
})
