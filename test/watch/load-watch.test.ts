// Loading a watch: the shipped one, a minimal one, and broken ones.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { findNames } from '../../src/language/names.ts'
import { loadWatch, parseWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

const fixture = (name: string) =>
  fileURLToPath(new URL(`../fixtures/watch/${name}`, import.meta.url))
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'))
})

afterAll(() => rm(folder, { recursive: true }))

async function write(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

async function problemsOf(path: string): Promise<string> {
  const error = await loadWatch(path).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(AppError)
  return (error as AppError).message
}

function complain(raw: unknown): string {
  try {
    parseWatch(raw, 'test')
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
  return ''
}

const withTopic = (more: object) => ({ id: 'w', topics: [{ id: 't', words: ['cloud'] }], ...more })

describe('the shipped watch', () => {
  test('has its topics, milestones, sources and the twenty seed facts', async () => {
    const watch = await loadWatch(null)
    expect(watch.topics.map(({ id }) => id)).toEqual([
      'partnership',
      'outage',
      'sovereign-cloud',
      'msp-shift',
      'kt-cloud',
      'leadership',
    ])
    expect(watch.seedFacts).toHaveLength(20)
    expect(watch.milestones.find(({ id }) => id === 'details-settled')).toMatchObject({
      due: '2024-09-30',
      precision: 'month',
      promisedBy: 'F13',
    })
    expect(watch.sources.length).toBeGreaterThan(25)
  })

  test('says everything in both languages', async () => {
    const watch = await loadWatch(null)
    const texts = [
      watch.name,
      watch.about,
      ...watch.topics.map(({ name }) => name),
      ...watch.milestones.map(({ text }) => text),
      ...watch.seedFacts.map(({ statement }) => statement),
      ...watch.examples,
    ]
    for (const { en, ko } of texts) {
      expect(en).not.toBe('')
      expect(ko).not.toBe('')
    }
    for (const { statement } of watch.seedFacts) expect(statement.ko).toMatch(/\p{Script=Hangul}/u)
  })

  test('leaves out the addresses that are known to fail, and pauses what needs a key', async () => {
    const { sources } = await loadWatch(null)
    const hosts = sources.map(({ url }) => new URL(url).hostname)
    expect(hosts).not.toContain('koreajoongangdaily.joins.com')
    expect(hosts).not.toContain('status.azure.com')
    expect(hosts.some((host) => host.includes('hankyung') || host.includes('kedglobal'))).toBe(
      false,
    )
    expect(sources.find(({ id }) => id === 'opendart-kt')?.keys).toEqual(['OPENDART_API_KEY'])
    expect(sources.find(({ id }) => id === 'presskt')?.enabled).toBe(false)
    expect(sources.find(({ id }) => id === 'azure-status')?.expectTitle).toBe('Azure Status')
  })
})

describe('a watch of another situation', () => {
  test('needs an id and one topic, and nothing else', async () => {
    const watch = await loadWatch(fixture('minimal.json'))
    expect(watch.topics[0]).toEqual({
      id: 'everything',
      name: { en: 'everything', ko: 'everything' },
      aliases: { en: [], ko: [] },
      everything: true,
      words: { en: [], ko: [] },
      needs: [],
      kind: 'theme',
      weight: 0.6,
    })
    expect(watch.zone).toBe('Asia/Seoul')
    expect(watch.thresholds.alert).toBeGreaterThan(0)
    expect(watch.sources).toEqual([])
  })

  test('gets the everyday event words unless it declines them', async () => {
    const plain = await loadWatch(fixture('minimal.json'))
    expect(plain.eventWords.find(({ id }) => id === 'launch')?.words.ko).toContain('출시')
    const bare = await write('bare.yaml', 'id: w\ngeneralWords: false\ntopics: [{id: t, words: x}]')
    expect((await loadWatch(bare)).eventWords).toEqual([])
  })

  test('may name longer words that hold an event word and mean something else', () => {
    const storm = { id: 'storm', words: ['storm'], not: ['brainstorm meeting', 'storm drain'] }
    const { events } = indexWatch(parseWatch(withTopic({ eventWords: [storm] }), 'test'))
    const idsIn = (text: string) => findNames(events, text).map(({ id }) => id)
    expect(idsIn('A storm hit the plant.')).toEqual(['storm'])
    expect(idsIn('A storm drain was laid.')).toEqual([])
  })

  test('keeps its own name where a general one shares an alias', () => {
    const general = {
      entities: [
        {
          id: 'amazon',
          kind: 'company' as const,
          name: { en: 'Amazon', ko: '아마존' },
          aliases: { en: ['Amazon'], ko: ['아마존'] },
          descriptions: { en: [], ko: [] },
          not: [],
          party: false,
          rival: false,
          general: true as const,
        },
      ],
      eventWords: [],
    }
    const own = { id: 'amazonas', kind: 'place', aliases: ['amazon'] }
    expect(parseWatch(withTopic({ entities: [own] }), 'test', general).entities).toHaveLength(1)
    expect(parseWatch(withTopic({}), 'test', general).entities).toHaveLength(1)
  })

  test('may write words as one list, names as one text, needs as single ids', () => {
    const watch = parseWatch(
      {
        id: 'w',
        topics: [{ id: 't', name: 'Merger', words: ['merger', '합병'], needs: ['a', ['a', 'b']] }],
        entities: [
          { id: 'a', name: { en: 'Alpha Air', ko: '알파항공' } },
          { id: 'b', aliases: 'Beta' },
        ],
      },
      'test',
    )
    expect(watch.topics[0]).toMatchObject({
      name: { en: 'Merger', ko: 'Merger' },
      words: { en: ['merger'], ko: ['합병'] },
      needs: [['a'], ['a', 'b']],
    })
    expect(watch.entities[0]?.aliases).toEqual({ en: ['Alpha Air'], ko: ['알파항공'] })
    expect(watch.entities[1]).toMatchObject({ name: { en: 'Beta', ko: 'Beta' }, party: false })
  })

  test.each([
    ['2024-09', '2024-09-30', 'month'],
    ['2024-02-29', '2024-02-29', 'day'],
    ['2025-Q1', '2025-03-31', 'quarter'],
    ['2025-H1', '2025-06-30', 'half'],
    [2026, '2026-12-31', 'year'],
  ])('a milestone due %s is met in time until %s', (due, last, precision) => {
    const watch = parseWatch(withTopic({ milestones: [{ id: 'm', text: 'Done', due }] }), 'test')
    expect(watch.milestones[0]).toMatchObject({ due: last, precision, topic: 't' })
  })

  test('takes in the lists of included files', async () => {
    await write('names.yaml', 'entities: [{ id: a }]')
    const path = await write(
      'whole.yaml',
      'id: w\ninclude: [names.yaml]\nentities: [{ id: b }]\ntopics: [{ id: t, needs: [[a], [b]] }]',
    )
    const own = (await loadWatch(path)).entities.filter(({ general }) => !general)
    expect(own.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  test('may hold notes of its writer', () => {
    expect(complain(withTopic({ comment: 'ask Jiwon', 'x-owner': 'strategy' }))).toBe('')
  })
})

describe('a broken watch', () => {
  test('names every problem at once, with its place and cure', async () => {
    expect(await problemsOf(fixture('broken.yaml'))).toMatchInlineSnapshot(`
      "The watch broken.yaml needs a change:
      - tresholds is not a key of a watch; did you mean "thresholds"?
      - entities[0].aliasses is not a key of a watch; did you mean "aliases"?
      - id must be letters, digits, dots and hyphens, at most 64 of them.
      - topics[0].weight must be a number from 0 to 1.
      - topics[1].kind must be one of project, service, theme.
      - sources[0].url must be an address that starts with https://.
      - sources[0].everyMinutes must be a number from 1 to 1440.
      - seedFacts[0].status must be one of confirmed, announced, reported, estimated, speculated, denied.
      - topics[1] has the id "cloud" of topics[0]; give it its own id.
      - topics[0].needs[0] names the entity "kt-clod", which this watch does not have; did you mean "kt-cloud"?
      - topics[2] ("empty") can hold no article; give it words, needs, or everything: true.
      - milestones[0].topic names the topic "clouds", which this watch does not have; did you mean "cloud"?
      - milestones[0].due is "next autumn"; write 2024-09-30, 2024-09, 2025-Q1, 2025-H1 or 2026.
      - seedFacts[0].publishedAt is "yesterday"; write 2024-07-26 or 2024-07-26T09:00:00+09:00.
      - zone is "Asia/Soul"; write an IANA time zone such as Asia/Seoul."
    `)
  })

  test('names what refers to nothing, with the nearest that is there', () => {
    const watch = {
      id: 'w',
      topics: [{ id: 'cloud', needs: [['kt-clod', 'ms']] }],
      entities: [{ id: 'kt-cloud' }],
      milestones: [{ id: 'm', text: 'Done', due: 'soon', topic: 'clud', promisedBy: 'F9' }],
    }
    expect(complain(watch)).toBe(
      `The watch test needs a change:
- topics[0].needs[0] names the entity "kt-clod", which this watch does not have; did you mean "kt-cloud"?
- topics[0].needs[0] names the entity "ms", which this watch does not have; add it, or use one of: kt-cloud.
- milestones[0].topic names the topic "clud", which this watch does not have; did you mean "cloud"?
- milestones[0].promisedBy names the seed fact "F9", which this watch does not have; add it, or use one of: none yet.
- milestones[0].due is "soon"; write 2024-09-30, 2024-09, 2025-Q1, 2025-H1 or 2026.`,
    )
  })

  test('names a name that two entities claim, and an id that is given twice', () => {
    const message = complain(
      withTopic({
        entities: [{ id: 'a', aliases: ['Delta'] }, { id: 'b', aliases: ['Delta'] }, { id: 'b' }],
      }),
    )
    expect(message).toContain('entities[1].aliases names "Delta", which is "a" already')
    expect(message).toContain('entities[2] has the id "b" of entities[1]')
  })

  test.each([null, 7, 'text', [], {}])('that is %j is refused in a sentence', (raw) => {
    expect(complain(raw)).toMatch(/id|object/)
  })

  test('that does not exist is named with the cure', async () => {
    expect(await problemsOf(join(folder, 'nowhere.yaml'))).toMatch(/nowhere\.yaml.*WATCH_FILE/s)
  })

  test('that is neither JSON nor YAML is named with the line', async () => {
    const path = await write('torn.json', '{ "id": "w", "topics": [ {')
    expect(await problemsOf(path)).toMatch(/torn\.json is neither JSON nor YAML.*line 1/s)
  })

  test('that expands without end is refused', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 9; level += 1)
      lines.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}*a${level - 1}]`)
    expect(await problemsOf(await write('bomb.yaml', lines.join('\n')))).toContain('bomb.yaml')
  })

  test('names a description that two share, or that is a name', () => {
    const entities = [
      { id: 'one', aliases: ['One Air'], descriptions: ['budget airline'] },
      { id: 'two', aliases: ['Two Air'], descriptions: ['budget airline', 'One Air'] },
    ]
    expect(() => parseWatch(withTopic({ entities }), 'test')).toThrow(
      /entities\[1\]\.descriptions holds "budget airline", which describes "one" already[^]*"One Air", which is a name/,
    )
  })
})
