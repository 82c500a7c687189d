// What the channels show in the end, against what was to be told.
import { sql } from 'drizzle-orm'
import { type Db, rowsOf } from '../../src/db/database.ts'
import type { StoredMessage } from '../../src/workspace/workspace-state.ts'

export type Verdict = {
  expected: number
  lost: string[]
  doubled: string[]
  /** Behind what a later article of its story brought, or outside its story's thread. */
  outOfOrder: string[]
  /** Corrected alerts that are not struck through. */
  notEdited: string[]
  givenUp: number
}

type Told = { key: string; channel: string; story: number; article: number; kind: string }

/** Every channel must show each development once, a story's in order and in one thread. */
export async function judge(
  db: Db,
  developmentCount: number,
  channels: Record<string, StoredMessage[]>,
): Promise<Verdict> {
  const told = await rowsOf<Told>(
    db,
    sql`select d.kind || ':' || d.channel || ':' || d.development_id as key, d.channel, d.kind,
               d.story_id::int as story, d.article_id::int as article
        from decisions d where d.kind in ('alert', 'update', 'correction')`,
  )
  const [given] = await rowsOf<{ count: number }>(
    db,
    sql`select count(*)::int as count from outbox where state = 'never'`,
  )
  const verdict: Verdict = {
    expected: developmentCount * Object.keys(channels).length,
    lost: [],
    doubled: [],
    outOfOrder: [],
    notEdited: [],
    givenUp: given?.count ?? 0,
  }
  const missing = verdict.expected - told.length
  if (missing !== 0) verdict.lost.push(`${missing} never decided`)
  for (const [channel, messages] of Object.entries(channels)) {
    const shown = Map.groupBy(messages.filter(keyOf), keyOf)
    const own = told.filter((one) => one.channel === channel)
    for (const { key } of own) {
      const count = shown.get(key)?.length ?? 0
      if (count === 0) verdict.lost.push(key)
      if (count > 1) verdict.doubled.push(key)
    }
    for (const story of Map.groupBy(own, (one) => one.story).values())
      judgeStory(verdict, story, shown)
  }
  return verdict
}

function keyOf(message: StoredMessage): string {
  const payload = message.metadata?.event_payload as { key?: string } | undefined
  return payload?.key ?? ''
}

function judgeStory(verdict: Verdict, story: Told[], shown: Map<string, StoredMessage[]>): void {
  const placed = story
    .toSorted((a, b) => a.article - b.article)
    .flatMap(({ key, kind }) =>
      (shown.get(key) ?? []).slice(0, 1).map((post) => ({ key, kind, post })),
    )
  const [root] = placed
  if (!root) return
  if (root.post.threadTs !== null) verdict.outOfOrder.push(root.key)
  for (const [at, { key, post }] of placed.entries()) {
    const before = placed[at - 1]
    if (!before) continue
    const isBehind = Number(post.ts) > Number(before.post.ts)
    if (!isBehind || post.threadTs !== root.post.ts) verdict.outOfOrder.push(key)
  }
  const corrected = placed.some(({ kind }) => kind === 'correction')
  if (corrected && root.post.edited === null) verdict.notEdited.push(root.key)
}
