// An editor's changes as rows: the fact, its history, and the audit entry that can be undone.
import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { factColumns, audit, facts } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'
import type { FactRow, FactState } from './fact-history.ts'
import {
  insertClaims,
  insertFacts,
  insertHistory,
  linkFirstClaims,
  type NewFact,
  type NewHistory,
  termsColumn,
  updateFact,
} from './record-store.ts'

export type EditStoreDeps = { db: Db; now: () => Date }

export async function factRow(db: Db, factId: number): Promise<FactRow | null> {
  const [row] = await db.select(factColumns).from(facts).where(eq(facts.id, factId))
  return row ?? null
}

/** Whether the base holds a statement word for word, in a fact that was not retracted. */
export async function holdsStatement(db: Db, lang: Lang, statement: string): Promise<boolean> {
  const column = lang === 'en' ? facts.statementEn : facts.statementKo
  const rows = await db
    .select({ id: facts.id })
    .from(facts)
    .where(and(eq(column, statement), ne(facts.lifecycle, 'retracted')))
    .limit(1)
  return rows.length > 0
}

/** A fact as an editor states it, with its evidence. */
export type EditedFact = {
  by: string
  statement: string
  quote: string
  publisher: string
  url: string
  publishedAt: Date
  fact: Pick<
    NewFact,
    | 'topic'
    | 'lang'
    | 'status'
    | 'speaker'
    | 'speakerKind'
    | 'event'
    | 'eventFrom'
    | 'entities'
    | 'events'
    | 'amounts'
  > & { terms: string }
}

/** Stores a fact that an editor added; returns its id and that of the change. */
export async function insertEditedFact(
  deps: EditStoreDeps,
  edited: EditedFact,
): Promise<{ factId: number; changeId: number }> {
  const now = deps.now()
  const { terms, ...fact } = edited.fact
  return deps.db.transaction(async (tx) => {
    const [factId = 0] = await insertFacts(tx, [
      {
        ...fact,
        statementEn: fact.lang === 'en' ? edited.statement : null,
        statementKo: fact.lang === 'ko' ? edited.statement : null,
        learnedAt: edited.publishedAt,
        recordedAt: now,
        terms: termsColumn(terms),
      },
    ])
    const claimIds = await insertClaims(tx, [
      {
        articleId: null,
        factId,
        relation: 'new',
        seq: 1,
        lang: fact.lang,
        statement: edited.statement,
        quote: edited.quote,
        quoteStart: 0,
        quoteEnd: edited.quote.length,
        speaker: fact.speaker ?? null,
        speakerKind: fact.speakerKind,
        status: fact.status,
        publisher: edited.publisher,
        url: edited.url,
        publishedAt: edited.publishedAt,
        foundBy: 'editor',
      },
    ])
    await linkFirstClaims(tx, claimIds)
    await insertHistory(tx, [
      { factId, at: edited.publishedAt, kind: 'created', by: edited.by, recordedAt: now },
    ])
    const changeId = await insertAudit(tx, deps, edited.by, 'fact-add', factId, null, {
      statement: edited.statement,
    })
    return { factId, changeId }
  })
}

/** Changes a fact and writes down what it was before; returns the change's id. */
export async function changeFact(
  deps: EditStoreDeps,
  row: FactRow,
  change: { by: string; why: string; kind: NewHistory['kind']; after: Partial<FactState> },
): Promise<number> {
  const now = deps.now()
  const before = Object.fromEntries(
    Object.keys(change.after).map((key) => [key, row[key as keyof FactState]]),
  )
  return deps.db.transaction(async (tx) => {
    await updateFact(tx, row.id, change.after)
    const entry = { factId: row.id, at: now, by: change.by, recordedAt: now }
    await insertHistory(tx, [{ ...entry, kind: change.kind, before, after: change.after }])
    return insertAudit(tx, deps, change.by, `fact-${change.kind}`, row.id, before, {
      ...change.after,
      why: change.why,
    })
  })
}

/** Writes down which claims of an offered page an editor accepted. */
export async function auditAccepted(
  tx: Db,
  deps: Pick<EditStoreDeps, 'now'>,
  input: { articleId: number; seqs: number[]; by: string },
): Promise<number> {
  const [row] = await tx
    .insert(audit)
    .values({
      at: deps.now(),
      person: input.by,
      action: 'claims-accept',
      subject: `article:${input.articleId}`,
      after: { seqs: input.seqs },
    })
    .returning({ id: audit.id })
  return (row as { id: number }).id
}

/**
 * Takes a change back, once: a fact gets back what it was before; an added one is retracted.
 * Returns false when the change is of another kind, or was taken back before.
 */
export async function undoFactChange(
  deps: EditStoreDeps,
  input: { changeId: number; by: string },
): Promise<boolean> {
  return deps.db.transaction(async (tx) => {
    const [change] = await tx
      .update(audit)
      .set({ undoneAt: deps.now() })
      .where(and(eq(audit.id, input.changeId), isNull(audit.undoneAt)))
      .returning()
    const factId = Number(/^fact:(\d+)$/.exec(change?.subject ?? '')?.[1] ?? 0)
    const row = factId > 0 ? await factRow(tx, factId) : null
    if (!change || !row) return false
    const after = (change.before as Partial<FactState> | null) ?? {
      lifecycle: 'retracted' as const,
    }
    const before = Object.fromEntries(
      Object.keys(after).map((key) => [key, row[key as keyof FactState]]),
    )
    await updateFact(tx, row.id, after)
    const at = deps.now()
    await insertHistory(tx, [
      { factId: row.id, at, kind: 'restored', before, after, by: input.by, recordedAt: at },
    ])
    return true
  })
}

async function insertAudit(
  tx: Db,
  deps: EditStoreDeps,
  person: string,
  action: string,
  factId: number,
  before: Record<string, unknown> | null,
  after: Record<string, unknown>,
): Promise<number> {
  const [row] = await tx
    .insert(audit)
    .values({ at: deps.now(), person, action, subject: `fact:${factId}`, before, after })
    .returning({ id: audit.id })
  return (row as { id: number }).id
}
