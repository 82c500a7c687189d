// Step 3: gives each read article its story, in the order of publication.
import {
  failArticle,
  type Held,
  holdArticles,
  releaseArticles,
  whileHeld,
} from '../articles/article-claim-store.ts'
import { type Db, isConnectionLoss } from '../db/database.ts'
import { describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Wording } from '../llm/word-facts.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { chooseStory } from './choose-story.ts'
import { articlesOfStory, markMerged, moveArticles } from './edit-story-store.ts'
import { loadMemory } from './load-memory.ts'
import { settleDoubts, type StoryDoubt } from './settle-doubts.ts'
import { commonTerms, storyFeatures } from './story-features.ts'
import {
  addMember,
  joinStories,
  type Member,
  type StoryJoin,
  type StoryMemory,
  tellingTerms,
} from './story-memory.ts'
import {
  addTermCounts,
  insertStories,
  loadStoriesOf,
  lockPlacing,
  markPlaced,
  refreshStories,
  reserveStoryIds,
  saveFeatures,
  saveProfiles,
  takeWaiting,
  type WaitingArticle,
} from './story-store.ts'

type Deps = { db: Db; index: WatchIndex; log: Log; wording?: Wording | null }

// Memory and the length of a transaction stay bounded; larger batches are hardly faster.
const BATCH = 200
const STORED = { words: 18, neutral: 20, sounds: 40 }

/**
 * Places up to `limit` articles in state `read`; returns how many. A batch is one transaction, and
 * only one replica places at a time. A copy goes where its original is; an edited article stays in
 * its story; an article that cannot be placed is marked with its error and does not stop the rest.
 */
export async function placeArticles(deps: Deps, input: { limit: number }): Promise<number> {
  let placed = 0
  while (placed < input.limit) {
    const want = Math.min(BATCH, input.limit - placed)
    const count = await placeSafely(deps, want)
    placed += count
    if (count < want) break
  }
  return placed
}

/** One batch; when it fails, its articles one by one, so that the one at fault is found. */
async function placeSafely(deps: Deps, limit: number): Promise<number> {
  const taken: WaitingArticle[] = []
  try {
    const placed = await deps.db.transaction((tx) => placeBatch({ ...deps, db: tx }, limit, taken))
    // Until the doubts are settled, no other replica goes on with these articles.
    await whileHeld(deps, placed.held, () => settleDoubts(deps, placed.doubts))
    if (placed.held.length > 0) await releaseArticles(deps.db, placed.held)
    return placed.count
  } catch (error) {
    if (limit > 1 && !isConnectionLoss(error)) return placeOneByOne(deps, limit)
    const [article] = taken
    if (article === undefined) throw error
    await failArticle(deps, article, error, `no story could be found: ${describeError(error)}`)
    return 0
  }
}

async function placeOneByOne(deps: Deps, limit: number): Promise<number> {
  let placed = 0
  for (let i = 0; i < limit; i++) placed += await placeSafely(deps, 1)
  return placed
}

type Batch = { count: number; doubts: StoryDoubt[]; held: Held[] }

/** `taken` is given the articles before anything can go wrong with them. */
async function placeBatch(deps: Deps, limit: number, taken: WaitingArticle[]): Promise<Batch> {
  if (!(await lockPlacing(deps.db))) return { count: 0, doubts: [], held: [] }
  const waiting = await takeWaiting(deps.db, limit)
  taken.push(...waiting)
  if (waiting.length === 0) return { count: 0, doubts: [], held: [] }
  const common = commonTerms(deps.index)
  const members = waiting.map((article) => toMember(deps.index, common, article))
  const memory = await loadMemory(deps, members)
  const plan = await decideAll(deps.db, memory, waiting, members)
  await writePlan(deps.db, memory, plan)
  const doubts = deps.wording ? plan.doubts : []
  const inDoubt = plan.opened.filter(({ storyId }) => doubts.some((one) => one.storyId === storyId))
  const held = await holdArticles(
    deps.db,
    inDoubt.map(({ article }) => article.id),
  )
  return { count: waiting.length, doubts, held }
}

function toMember(index: WatchIndex, common: Set<string>, article: WaitingArticle): Member {
  const { id, publishedAt, title, publisher } = article
  return { id, publishedAt, title, publisher, features: storyFeatures(index, common, article) }
}

type Plan = {
  placed: { article: WaitingArticle; storyId: number; why: string }[]
  opened: { storyId: number; article: WaitingArticle }[]
  features: Parameters<typeof saveFeatures>[1]
  touched: Set<number>
  newTerms: Map<string, number>
  joins: StoryJoin[]
  doubts: StoryDoubt[]
}

async function decideAll(
  db: Db,
  memory: StoryMemory,
  waiting: WaitingArticle[],
  members: Member[],
): Promise<Plan> {
  const originals = waiting.flatMap((article) => article.copyOf ?? [])
  const storyOf = await loadStoriesOf(db, originals)
  const free = await reserveStoryIds(db, waiting.length)
  const plan: Plan = {
    placed: [],
    opened: [],
    features: [],
    touched: new Set(),
    newTerms: new Map(),
    joins: [],
    doubts: [],
  }
  waiting.forEach((article, at) => {
    const member = members[at] as Member
    const decision = decideStory(memory, article, member, storyOf)
    const storyId = decision.storyId ?? (free[at] as number)
    if (decision.storyId === null) plan.opened.push({ storyId, article })
    if (decision.doubts.length > 0)
      plan.doubts.push({ title: article.title, storyId, near: decision.doubts })
    plan.placed.push({ article, storyId, why: decision.why })
    storyOf.set(article.id, storyId)
    plan.touched.add(storyId)
    // A copy teaches nothing about its story, and a flood of copies must not drown the others.
    if (decision.kind === 'copy') return
    const terms = tellingTerms(memory, member.features, STORED).map(({ term }) => term)
    plan.features.push({ ...member, terms, edited: article.version > 1 })
    // The story's profile holds an edited article's first version already.
    if (decision.kind === 'edited') return
    for (const term of addMember(memory, member, storyId)) {
      plan.newTerms.set(term, (plan.newTerms.get(term) ?? 0) + 1)
    }
    for (const other of decision.joins) joinInPlan(memory, plan, storyOf, storyId, other)
  })
  return plan
}

/** Two stories are one from here on: the rest of the batch, and copies, go where the smaller went. */
function joinInPlan(
  memory: StoryMemory,
  plan: Plan,
  storyOf: Map<number, number>,
  storyId: number,
  other: number,
): void {
  const own = plan.joins.findLast(({ from }) => from === storyId)?.to ?? storyId
  const join = joinStories(memory, own, other)
  plan.joins.push(join)
  plan.touched.add(join.to)
  for (const [id, at] of storyOf) if (at === join.from) storyOf.set(id, join.to)
}

type Decision = {
  kind: 'copy' | 'edited' | 'chosen'
  storyId: number | null
  why: string
  joins: number[]
  doubts: StoryDoubt['near']
}

function decideStory(
  memory: StoryMemory,
  article: WaitingArticle,
  member: Member,
  storyOf: Map<number, number>,
): Decision {
  if (article.storyId !== null) {
    return {
      kind: 'edited',
      storyId: article.storyId,
      why: 'an edited article stays in its story',
      joins: [],
      doubts: [],
    }
  }
  const original = article.copyOf === null ? undefined : storyOf.get(article.copyOf)
  if (original !== undefined) {
    return {
      kind: 'copy',
      storyId: original,
      why: article.copyWhy ?? 'a copy of a member',
      joins: [],
      doubts: [],
    }
  }
  return { kind: 'chosen', ...chooseStory(memory, member) }
}

async function writePlan(db: Db, memory: StoryMemory, plan: Plan): Promise<void> {
  await insertStories(
    db,
    plan.opened.map(({ storyId, article }) => ({
      id: storyId,
      title: article.title,
      lang: article.lang,
      topics: article.topics,
      firstAt: article.publishedAt,
      lastAt: article.publishedAt,
    })),
  )
  await markPlaced(
    db,
    plan.placed.map(({ article, storyId, why }) => ({ id: article.id, storyId, why })),
  )
  await saveFeatures(db, plan.features)
  const profiles = new Map([...memory.profiles].filter(([id]) => plan.touched.has(id)))
  await saveProfiles(db, profiles)
  await addTermCounts(db, plan.newTerms, plan.opened.length)
  await refreshStories(db, [...plan.touched])
  for (const join of plan.joins) await storeJoin(db, join)
}

/** The articles of the smaller story go to the larger one, with all that hangs on them. */
async function storeJoin(db: Db, { from, to }: StoryJoin): Promise<void> {
  const ids = (await articlesOfStory(db, from)).map(({ id }) => id)
  await moveArticles(db, ids, { from, to, why: 'one story by a later report' })
  await markMerged(db, from, to)
}
