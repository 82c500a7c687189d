// What the model used, and whether one more call fits into the budgets.
import { and, eq, gte, sql } from 'drizzle-orm'
import type { ModelBudget } from '../config.ts'
import { type Db, rowsOf } from '../db/database.ts'
import { modelCalls } from '../db/schema.ts'
import type { Silence } from './model.ts'
import type { Usage } from './openai-api.ts'

export type Wish = {
  purpose: string
  lane: 'alerts' | 'people'
  person: string | null
  /** Tokens that the call may use, in and out. */
  input: number
  output: number
}

export type Reserved =
  | { kind: 'reserved'; id: number }
  | { kind: 'refused'; why: Silence & ('budget' | 'person-budget') }

const DAY_MS = 86_400_000

/**
 * Puts the estimate of a call down as spent, if the budgets hold it. Replicas that reserve at the
 * same instant can pass a limit by one call each.
 */
export async function reserveTokens(
  db: Db,
  budget: ModelBudget,
  wish: Wish,
  now: Date,
): Promise<Reserved> {
  const spent = await sumTokens(db, now, wish.person)
  const wanted = wish.input + wish.output
  const share = wish.lane === 'alerts' ? 1 : 1 - budget.alertReserve
  if (
    spent.day + wanted > budget.dayTokens * share ||
    spent.month + wanted > budget.monthTokens * share
  )
    return { kind: 'refused', why: 'budget' }
  if (wish.person && spent.person + wanted > budget.personTokens)
    return { kind: 'refused', why: 'person-budget' }
  const [row] = await db
    .insert(modelCalls)
    .values({
      at: now,
      purpose: wish.purpose,
      lane: wish.lane,
      person: wish.person,
      inputTokens: wish.input,
      outputTokens: wish.output,
    })
    .returning({ id: modelCalls.id })
  return { kind: 'reserved', id: row?.id as number }
}

/** Puts what a call really used in the place of its estimate; without usage the estimate stays. */
export async function settleTokens(
  db: Db,
  id: number,
  result: { outcome: string; usage: Usage | null },
): Promise<void> {
  const { usage, outcome } = result
  await db
    .update(modelCalls)
    .set(
      usage
        ? {
            outcome,
            inputTokens: usage.input,
            outputTokens: usage.output,
            cachedTokens: usage.cached,
          }
        : { outcome },
    )
    .where(eq(modelCalls.id, id))
}

type Sums = { day: number; month: number; person: number }

/** Days and months are UTC. */
async function sumTokens(db: Db, now: Date, person: string | null): Promise<Sums> {
  const day = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS)
  const tokens = sql`(${modelCalls.inputTokens} + ${modelCalls.outputTokens})`
  const today = sql`${modelCalls.at} >= ${day.toISOString()}::timestamptz`
  const [sums] = await db
    .select({
      day: sql<string>`coalesce(sum(${tokens}) filter (where ${today}), 0)`,
      month: sql<string>`coalesce(sum(${tokens}), 0)`,
      person: sql<string>`coalesce(sum(${tokens}) filter (where ${today} and ${modelCalls.person} = ${person ?? ''}), 0)`,
    })
    .from(modelCalls)
    .where(gte(modelCalls.at, monthOf(now)))
  return { day: Number(sums?.day), month: Number(sums?.month), person: Number(sums?.person) }
}

function monthOf(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1))
}

/** What was spent, for editors and operators. */
export type Spending = {
  day: { calls: number; tokens: number; budget: number }
  month: { calls: number; tokens: number; budget: number }
  byPurpose: { purpose: string; calls: number; tokens: number }[]
}

/** Sums today and this month (UTC), and this month by purpose. */
export async function describeSpending(db: Db, budget: ModelBudget, now: Date): Promise<Spending> {
  const sums = await sumTokens(db, now, null)
  const day = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS)
  const rows = await rowsOf<{ purpose: string; calls: string; today: string; tokens: string }>(
    db,
    sql`select purpose, count(*) as calls,
          count(*) filter (where at >= ${day.toISOString()}::timestamptz) as today,
          sum(input_tokens + output_tokens) as tokens
        from model_calls where ${and(gte(modelCalls.at, monthOf(now)))} group by purpose order by purpose`,
  )
  const sum = (key: 'calls' | 'today') => rows.reduce((all, row) => all + Number(row[key]), 0)
  return {
    day: { calls: sum('today'), tokens: sums.day, budget: budget.dayTokens },
    month: { calls: sum('calls'), tokens: sums.month, budget: budget.monthTokens },
    byPurpose: rows.map(({ purpose, calls, tokens }) => ({
      purpose,
      calls: Number(calls),
      tokens: Number(tokens),
    })),
  }
}
