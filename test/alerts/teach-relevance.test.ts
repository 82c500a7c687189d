// "Not relevant" lowers a source or a phrase of it, shows what it changed, and is taken back.
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listChanges } from '../../src/alerts/change-list-store.ts'
import { markNotRelevant, narrowLesson } from '../../src/alerts/teach-relevance.ts'
import { undoChange } from '../../src/alerts/undo-change.ts'
import { articles, developments, sources } from '../../src/db/schema.ts'
import { type Newsroom, openNewsroom, type Piece } from '../support/newsroom.ts'

const PERSON = 'U0READER'

let room: Newsroom

beforeEach(async () => {
  room = await openNewsroom()
  await room.db.insert(sources).values({
    id: 'wire',
    name: 'Example Wire',
    url: 'https://wire.example/rss',
    kind: 'wire',
    format: 'feed',
    lang: 'en',
    zone: 'Asia/Seoul',
    everyMs: 60_000,
    state: 'active',
    nextPollAt: new Date(0),
    addedBy: 'test',
  })
})
afterEach(() => room.close())

/** The development that a piece from the wire brought, with its score. */
async function develop(piece: Piece) {
  const { articleId } = await room.tell(piece)
  await room.db.update(articles).set({ sourceId: 'wire' }).where(eq(articles.id, articleId))
  const [row] = await room.db
    .select()
    .from(developments)
    .where(eq(developments.articleId, articleId))
  if (!row) throw new Error(`nothing developed: ${piece.title}`)
  return row
}

const piece = (day: number, title: string): Piece => ({
  title,
  text: `${title}, KT said on ${day} July 2024.`,
  at: `2024-07-${day}T03:00:00Z`,
})
const HOSPITAL = piece(10, 'KT and Microsoft sign a hospital on a data deal')
const AGAIN = piece(15, 'KT and Microsoft invest 300 billion won with a hospital in Busan')
const OTHER = piece(20, 'KT and Microsoft open a cloud centre in Daegu')
const LATER = piece(25, 'KT and Microsoft launch a security service for a hospital group')
const trustOf = async () => (await room.db.select().from(sources))[0]?.trust

it('lowers the source, and gives its trust back', async () => {
  const { id } = await develop(HOSPITAL)
  const lesson = await markNotRelevant(room, { developmentId: id, person: PERSON })
  expect(lesson).toMatchObject({
    changed: [{ en: 'What Example Wire brings now scores 5 points less.' }],
    exact: false,
  })
  expect(await trustOf()).toBe(-0.25)
  await undoChange(room, { changeId: lesson.changeId, by: PERSON, editor: false })
  expect(await trustOf()).toBe(0)
})

it('lowers a phrase in place of the source: what holds it scores less, and as before once undone', async () => {
  const { id } = await develop(HOSPITAL)
  const { changeId } = await markNotRelevant(room, { developmentId: id, person: PERSON })
  const taught = await narrowLesson(room, { changeId, phrase: ' a Hospital', person: PERSON })
  if (taught.kind !== 'done') throw new Error('refused')
  expect(taught.value).toMatchObject({
    exact: true,
    changed: [
      { ko: '“a Hospital” 표현이 있는 소식은 이제 10점 낮게 평가합니다.' },
      { en: 'The source counts as before.' },
    ],
  })
  expect(await trustOf()).toBe(0)
  const with_ = await develop(AGAIN)
  const without = await develop(OTHER)
  expect(with_.scoreParts).toContainEqual({ part: 'phrase', points: -10, why: '“a Hospital”' })
  expect(without.scoreParts.map(({ part }) => part)).not.toContain('phrase')
  await undoChange(room, { changeId: taught.changeId, by: PERSON, editor: false })
  const later = await develop(LATER)
  expect(later.scoreParts.map(({ part }) => part)).not.toContain('phrase')
})

it.each([
  ['a shipyard', /does not hold these words/],
  ['KT and Microsoft', /what the watch follows/],
  ['on a', /what the watch follows/],
])('refuses the phrase "%s" at its field', async (phrase, words) => {
  const { id } = await develop(HOSPITAL)
  const { changeId } = await markNotRelevant(room, { developmentId: id, person: PERSON })
  const taught = await narrowLesson(room, { changeId, phrase, person: PERSON })
  expect(taught).toMatchObject({ kind: 'refused', problems: [{ field: 'phrase' }] })
  expect(taught.kind === 'refused' && taught.problems[0]?.text.en).toMatch(words)
  // The source stays lowered: the person meant something by it.
  expect(await trustOf()).toBe(-0.25)
})

it('shows editors what was taught, and lets them alone take back what somebody else taught', async () => {
  const { id } = await develop(HOSPITAL)
  const { changeId } = await markNotRelevant(room, { developmentId: id, person: PERSON })
  expect(await listChanges(room.db, { lang: 'en', limit: 5 })).toMatchObject([
    { changeId, person: PERSON, action: 'not-relevant', what: 'Example Wire' },
  ])
  const other = { changeId, by: 'U0OTHER' }
  await expect(undoChange(room, { ...other, editor: false })).rejects.toThrow('Only an editor')
  await undoChange(room, { ...other, editor: true })
  expect(await listChanges(room.db, { lang: 'en', limit: 5 })).toEqual([])
  await expect(undoChange(room, { ...other, editor: true })).rejects.toThrow('taken back before')
})
