// Facts and their vectors in the database: which lack one, who asks for it, and what processes read.
import { type SQL, sql } from 'drizzle-orm'
import { arrayOf, type Db, KEPT, rowsOf } from '../db/database.ts'
import type { Embedder } from '../llm/model.ts'
import { type Packed, toBase64 } from './vector.ts'

/** Vectors of one space can be compared. */
export type Space = Pick<Embedder, 'model' | 'dimensions'>

/** A fact to be embedded, with the words and their digest. */
export type Unembedded = { factId: number; text: string; wording: string }

/** What a fact says, in the languages in which the base has words for it. */
const TEXT = sql`concat_ws(E'\n', f.statement_en, f.statement_ko)`
/** A process that asked and did not come back by then is gone. */
const TAKEN = sql`interval '10 minutes'`

/**
 * The newest facts that have no vector of this space and of their present words, and nobody asks
 * for: among the last so many facts, or among all, which takes a second and more for 100,000.
 */
export async function findUnembedded(
  db: Db,
  space: Space,
  { limit, among }: { limit: number; among: number | null },
): Promise<Unembedded[]> {
  const last = sql`f.id > (select coalesce(max(id), 0) from facts) - ${among}::bigint and`
  return rowsOf<Unembedded>(
    db,
    sql`
    select f.id::float8 as "factId", ${TEXT} as text, md5(${TEXT}) as wording
    from facts f left join fact_vectors v on v.fact_id = f.id
    where ${among === null ? sql`` : last}
      (v.fact_id is null or ${isOld(space, sql`md5(${TEXT})`)})
    order by f.id desc limit ${limit}`,
  )
}

function isOld({ model, dimensions }: Space, wording: SQL): SQL {
  return sql`(v.model <> ${model} or v.dimensions <> ${dimensions}::int or v.wording <> ${wording}
    or (length(v.vector) = 0 and v.at < now() - ${TAKEN}))`
}

/** Takes facts for this process; those that another one took meanwhile are not among the returned ids. */
export async function takeForEmbedding(
  db: Db,
  space: Space,
  facts: readonly Unembedded[],
): Promise<Set<number>> {
  const { model, dimensions } = space
  const ids = facts.map((fact) => fact.factId)
  const wordings = facts.map((fact) => fact.wording)
  const rows = await rowsOf<{ factId: number }>(
    db,
    sql`
    insert into fact_vectors as v (fact_id, model, dimensions, wording, vector, signs, at)
    select q.id, ${model}, ${dimensions}::int, q.wording, '', '', now()
    from unnest(${arrayOf('bigint', ids)}, ${arrayOf('text', wordings)}) as q(id, wording)
    on conflict (fact_id) do update set model = excluded.model, dimensions = excluded.dimensions,
      wording = excluded.wording, vector = '', signs = '', at = now()
    where ${isOld(space, sql`excluded.wording`)}
    returning v.fact_id::float8 as "factId"`,
  )
  return new Set(rows.map((row) => row.factId))
}

/** Gives facts back that got no vector. */
export async function giveBackFacts(db: Db, factIds: readonly number[]): Promise<void> {
  await db.execute(
    sql`delete from fact_vectors where length(vector) = 0 and fact_id = any(${arrayOf('bigint', factIds)})`,
  )
}

/** Keeps the vectors of facts that were taken, unless another process took them for another space. */
export async function saveVectors(
  db: Db,
  space: Space,
  rows: readonly { factId: number; wording: string; packed: Packed }[],
): Promise<void> {
  const ids = rows.map((row) => row.factId)
  const wordings = rows.map((row) => row.wording)
  const vectors = rows.map((row) => toBase64(row.packed.vector))
  const signs = rows.map((row) => toBase64(row.packed.signs))
  await db.execute(sql`
    update fact_vectors v set vector = decode(q.vector, 'base64'), signs = decode(q.signs, 'base64'),
      version = nextval(pg_get_serial_sequence('fact_vectors', 'version')), at = now()
    from unnest(${arrayOf('bigint', ids)}, ${arrayOf('text', wordings)},
      ${arrayOf('text', vectors)}, ${arrayOf('text', signs)}) as q(id, wording, vector, signs)
    where v.fact_id = q.id and v.wording = q.wording and v.model = ${space.model}
      and v.dimensions = ${space.dimensions}::int`)
}

/** The newest version; 0 without any. */
export async function newestVersion(db: Db): Promise<number> {
  const [row] = await rowsOf<{ version: number }>(
    db,
    sql`select coalesce(max(version), 0)::float8 as version from fact_vectors ${KEPT}`,
  )
  return row?.version ?? 0
}

/** Signs of the space that changed after a version, oldest first; a page of them. */
export async function loadSigns(
  db: Db,
  { model, dimensions }: Space,
  after: number,
  limit: number,
): Promise<{ factId: number; version: number; signs: string }[]> {
  return rowsOf(
    db,
    sql`
    select fact_id::float8 as "factId", version::float8 as version, encode(signs, 'base64') as signs
    from fact_vectors
    where version > ${after}::bigint and model = ${model} and dimensions = ${dimensions}::int
      and length(signs) > 0
    order by version limit ${limit}`,
  )
}

/** Whole vectors of facts, as base64 by fact. */
export async function loadVectors(
  db: Db,
  { model, dimensions }: Space,
  factIds: readonly number[],
): Promise<Map<number, string>> {
  const rows = await rowsOf<{ factId: number; vector: string }>(
    db,
    sql`
    select fact_id::float8 as "factId", encode(vector, 'base64') as vector from fact_vectors
    where fact_id = any(${arrayOf('bigint', factIds)}) and model = ${model}
      and dimensions = ${dimensions}::int and length(vector) > 0 ${KEPT}`,
  )
  return new Map(rows.map((row) => [row.factId, row.vector]))
}

/** How many facts have a vector of the space and of their words, and how many wait for one. */
export async function countVectors(
  db: Db,
  space: Space,
): Promise<{ facts: number; waiting: number }> {
  const [row] = await rowsOf<{ facts: number; waiting: number }>(
    db,
    sql`
    select (count(*) filter (where ready))::float8 as facts,
      (count(*) filter (where not ready))::float8 as waiting
    from (select v.fact_id is not null and length(v.vector) > 0
        and not ${isOld(space, sql`md5(${TEXT})`)} as ready
      from facts f left join fact_vectors v on v.fact_id = f.id) f`,
  )
  return row ?? { facts: 0, waiting: 0 }
}
