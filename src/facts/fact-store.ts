// Facts in the database: reading them as they are shown, now or as of a day.
import { and, desc, eq, lte, sql } from 'drizzle-orm'
import { arrayOf, type Db, KEPT } from '../db/database.ts'
import { factColumns, claims, factHistory, facts, factTranslations } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'
import type { ShownFact } from './fact.ts'
import { namesIn, speakerFor } from '../watch/said-names.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { type FactRow, type HistoryRow, rewindFact } from './fact-history.ts'

/** `index`: what the watch knows by name is said in the reader's language. */
export type FactReader = { db: Db; index: WatchIndex }

/**
 * How facts are to be shown: in which language, and as of which instant (null: now). `own`: without
 * what a model translated.
 */
export type Showing = { lang: Lang; asOf: Date | null; own?: boolean }

/**
 * Facts by id with their best evidence, in the order of `ids`; ids that the base does not hold
 * (or did not hold at `asOf`) are left out.
 */
export async function loadShownFacts(
  deps: FactReader,
  ids: readonly number[],
  showing: Showing,
): Promise<ShownFact[]> {
  if (ids.length === 0) return []
  const wanted = [...new Set(ids)]
  const rows = await selectShown(deps, showing).where(
    sql`${facts.id} = any(${arrayOf('bigint', wanted)}) ${KEPT}`,
  )
  const shown = showRows(deps, rows, showing)
  const byId = new Map(shown.map((fact) => [fact.factId, fact]))
  return wanted.flatMap((id) => byId.get(id) ?? [])
}

/** The same facts with their statements in a language, as far as the base holds them in it or a model put them into it. */
export async function inLanguage(
  deps: FactReader,
  facts: ShownFact[],
  showing: Showing,
): Promise<ShownFact[]> {
  const foreign = facts.filter((fact) => fact.lang !== showing.lang)
  const ids = foreign.map(({ factId }) => factId)
  const shown = new Map((await loadShownFacts(deps, ids, showing)).map((one) => [one.factId, one]))
  return facts.map((fact) => {
    const { statement, lang, speaker, names } = shown.get(fact.factId) ?? fact
    return { ...fact, statement, lang, speaker, names }
  })
}

type HistoryEntry = Pick<HistoryRow, 'at' | 'kind' | 'otherFactId' | 'before'>
type ShownRow = {
  fact: FactRow
  claim: Evidence | null
  translation: { of: string; statement: string } | null
  history: (Omit<HistoryEntry, 'at'> & { at: string })[] | null
}
type Evidence = Pick<
  typeof claims.$inferSelect,
  'statement' | 'quote' | 'lang' | 'publisher' | 'url' | 'publishedAt'
>

/** Facts with all that showing them takes, in one statement: a statement more is as long a wait. */
export function selectShown({ db }: Pick<FactReader, 'db'>, { lang, asOf }: Showing) {
  const claim = bestClaim(db, lang, asOf)
  // Today's view needs of the history only who disagrees; an earlier one takes all of it back.
  const told = asOf ? sql`true` : sql`h.kind = 'contradicted'`
  return db
    .select({
      fact: factColumns,
      claim: {
        statement: claim.statement,
        quote: claim.quote,
        lang: claim.lang,
        publisher: claim.publisher,
        url: claim.url,
        publishedAt: claim.publishedAt,
      },
      translation: { of: factTranslations.of, statement: factTranslations.statement },
      history: sql<ShownRow['history']>`(
        select json_agg(json_build_object('at', h.at, 'kind', h.kind, 'otherFactId',
          h.other_fact_id, 'before', h.before) order by h.at, h.id)
        from ${factHistory} h where h.fact_id = ${facts.id} and ${told})`,
    })
    .from(facts)
    .leftJoinLateral(claim, sql`true`)
    .leftJoin(
      factTranslations,
      and(eq(factTranslations.factId, facts.id), eq(factTranslations.lang, lang)),
    )
}

/** The claim that speaks best for a fact, of those published by then. */
function bestClaim(db: Db, lang: Lang, asOf: Date | null) {
  const told = lang === 'en' ? facts.statementEn : facts.statementKo
  return db
    .select()
    .from(claims)
    .where(and(eq(claims.factId, facts.id), asOf ? lte(claims.publishedAt, asOf) : undefined))
    .orderBy(
      // The report whose words the fact bears in the asker's language; else the sentence that was
      // chosen as the fact's own, then the eldest.
      sql`(${claims.lang} = ${lang} and ${claims.statement} = ${told}) desc nulls last`,
      desc(eq(claims.id, facts.claimId)),
      // As a parameter the limit would make the planner plan each time: see `arrayOf`.
      sql`${claims.publishedAt} limit 1`,
    )
    .as('claim')
}

/** Facts as they were on the day asked for; those without evidence by then are left out. */
export function showRows({ index }: FactReader, rows: ShownRow[], showing: Showing): ShownFact[] {
  return rows.flatMap(({ fact: row, claim, translation, history: told }) => {
    if (!claim || (showing.asOf && row.learnedAt > showing.asOf)) return []
    const history = (told ?? []).map((entry) => ({ ...entry, at: new Date(entry.at) }))
    const fact = rewindFact(row, history, showing.asOf)
    return [inWords(index, toShownFact(fact, history, claim, showing, translation), showing.lang)]
  })
}

/** Who speaks, and whom a foreign quote names, in the reader's language. */
function inWords(index: WatchIndex, fact: ShownFact, lang: Lang): ShownFact {
  return {
    ...fact,
    speaker: fact.speaker && speakerFor(index, fact.speaker, lang),
    names: fact.lang === lang ? [] : namesIn(index, fact.quote, lang),
  }
}

function toShownFact(
  fact: FactRow,
  history: HistoryEntry[],
  claim: Evidence,
  showing: Showing,
  translation: ShownRow['translation'],
): ShownFact {
  const own = fact.lang === 'en' ? fact.statementEn : fact.statementKo
  const held = showing.lang === 'en' ? fact.statementEn : fact.statementKo
  // Of a day before the other language had words for it, only its own count.
  const known = showing.asOf === null || claim.lang === showing.lang || fact.seedKey !== null
  const put = !showing.own && translation?.of === own ? translation.statement : ''
  const translated = (known ? held : null) ?? (put || null)
  const disputes = history.filter(
    (entry) =>
      entry.kind === 'contradicted' &&
      entry.otherFactId !== null &&
      (!showing.asOf || entry.at <= showing.asOf),
  )
  return {
    factId: fact.id,
    topic: fact.topic,
    storyId: fact.storyId,
    statement: translated ?? own ?? claim.statement,
    lang: translated ? showing.lang : fact.lang,
    quote: claim.quote,
    quoteLang: claim.lang,
    status: fact.status,
    lifecycle: fact.lifecycle,
    speaker: fact.speaker,
    speakerKind: fact.speakerKind,
    event: fact.event,
    amounts: fact.amounts,
    learnedAt: fact.learnedAt.toISOString(),
    publisher: claim.publisher,
    url: claim.url,
    publishedAt: claim.publishedAt.toISOString(),
    outletCount: fact.outletCount,
    disputedBy: [...new Set(disputes.flatMap((entry) => entry.otherFactId ?? []))],
    supersededBy: fact.supersededBy,
  }
}
