// Editors merge and split stories; what hangs on the articles goes along, and an undo brings it back.
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { undoChange } from '../../src/alerts/undo-change.ts'
import { articles, audit, decisions, stories } from '../../src/db/schema.ts'
import {
  followMerges,
  mergeStories,
  splitStory,
  storyParts,
} from '../../src/stories/edit-stories.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

const at = new Date('2024-07-19T08:00:00Z')
let base: TestDatabase
let deps: { db: TestDatabase['db']; now: () => Date }
let one = 0
let two = 0

beforeEach(async () => {
  base = await testDatabase()
  deps = { db: base.db, now: () => at }
  one = await addStory('Windows computers crash', ['Wire', 'Daily'])
  two = await addStory('Airlines check in by hand', ['Herald'])
})
afterEach(() => base.close())

async function addStory(title: string, publishers: string[]): Promise<number> {
  const times = { firstAt: at, lastAt: at }
  const counts = { articleCount: publishers.length, outletCount: publishers.length }
  const [story] = await base.db
    .insert(stories)
    .values({ title, lang: 'en', ...times, ...counts })
    .returning()
  const storyId = story?.id ?? 0
  for (const publisher of publishers) {
    const url = `https://${publisher}.example/${storyId}`
    const [article] = await base.db
      .insert(articles)
      .values({
        url,
        urlKey: url,
        publisher,
        kind: 'press',
        lang: 'en',
        zone: 'UTC',
        title,
        text: title,
        textHash: url,
        publishedAt: at,
        seenAt: at,
        state: 'done',
        storyId,
      })
      .returning()
    const reason = { code: 'first-report', params: {} }
    const decided = { channel: 'C1', articleId: article?.id ?? 0, storyId, reason, at }
    await base.db.insert(decisions).values({ ...decided, kind: 'alert' as const })
  }
  return storyId
}

async function outletsOf(storyId: number): Promise<string[]> {
  const parts = await storyParts(deps, { storyId })
  return parts?.story.articles.map((article) => article.publisher).toSorted() ?? []
}

it('merges a story into another with its decisions, counts anew, and follows old links', async () => {
  const merged = await mergeStories(deps, { storyId: two, into: one, by: 'U1' })
  expect(merged).toMatchObject({ kind: 'done', value: { headline: 'Windows computers crash' } })
  expect(await outletsOf(one)).toEqual(['Daily', 'Herald', 'Wire'])
  expect(await followMerges(base.db, two)).toBe(one)
  expect(await outletsOf(two)).toEqual(['Daily', 'Herald', 'Wire'])
  const [story] = await base.db.select().from(stories).where(eq(stories.id, one))
  expect(story).toMatchObject({ articleCount: 3, outletCount: 3 })
  const moved = await base.db.select().from(decisions).where(eq(decisions.storyId, one))
  expect(moved).toHaveLength(3)
})

it('takes a merge back once, and writes down who did it', async () => {
  const merged = await mergeStories(deps, { storyId: two, into: one, by: 'U1' })
  const changeId = merged.kind === 'done' ? merged.changeId : 0
  await undoChange(deps, { changeId, by: 'U2', editor: true })
  expect(await outletsOf(one)).toEqual(['Daily', 'Wire'])
  expect(await outletsOf(two)).toEqual(['Herald'])
  await expect(undoChange(deps, { changeId, by: 'U2', editor: true })).rejects.toThrow(
    'taken back before',
  )
  const written = await base.db.select().from(audit).orderBy(audit.id)
  expect(written.map(({ person, action }) => [person, action])).toEqual([
    ['U1', 'story-merge'],
    ['U2', `undo:${changeId}`],
  ])
})

it('splits articles off into a story of their own, and back', async () => {
  const daily = (await storyParts(deps, { storyId: one }))?.story.articles.find(
    (article) => article.publisher === 'Daily',
  )
  const split = await splitStory(deps, { storyId: one, articleIds: [daily?.id ?? 0], by: 'U1' })
  expect(await outletsOf(one)).toEqual(['Wire'])
  const [row] = await base.db.select().from(articles).where(eq(articles.publisher, 'Daily'))
  expect(row?.storyId).not.toBe(one)
  await undoChange(deps, {
    changeId: split.kind === 'done' ? split.changeId : 0,
    by: 'U1',
    editor: true,
  })
  expect(await outletsOf(one)).toEqual(['Daily', 'Wire'])
})

it('refuses at the field: into itself, all articles, or none', async () => {
  expect(await mergeStories(deps, { storyId: one, into: one, by: 'U1' })).toMatchObject({
    kind: 'refused',
    problems: [{ field: 'into' }],
  })
  const ids = (await storyParts(deps, { storyId: one }))?.story.articles.map(({ id }) => id) ?? []
  for (const articleIds of [ids, []])
    expect(await splitStory(deps, { storyId: one, articleIds, by: 'U1' })).toMatchObject({
      kind: 'refused',
      problems: [{ field: 'articles' }],
    })
})
