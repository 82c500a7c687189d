// Finds the article that a text repeats: by equal text, by MinHash bands, by equal headline.
import { and, asc, between, eq, inArray, ne, sql } from 'drizzle-orm'
import { type Db, together } from '../db/database.ts'
import { articleBands, articles } from '../db/schema.ts'
import { type ComparedText, compareTexts, textBands } from './copy.ts'

/** An article as it is when its copies are looked for; `id` is its own row. */
export type CopyCandidate = ComparedText & {
  id: number
  textHash: string
  publishedAt: Date
}

// A wire's text is repeated for days; the same headline a week later is a series ("Market wrap").
const WINDOW_MS = 7 * 86_400_000
const HEADLINE_WINDOW_MS = 2 * 86_400_000
// The best candidates share the most bands; true similarity is then computed on these few only.
const MAX_CANDIDATES = 8

const FIELDS = {
  id: articles.id,
  title: articles.title,
  text: articles.text,
  lang: articles.lang,
  publisher: articles.publisher,
  publishedAt: articles.publishedAt,
  copyOf: articles.copyOf,
}

/**
 * The earlier article that this one repeats, or null. `copyOf` is always an original, never a copy
 * itself. What was read first stays the original even if the other was published earlier: it was
 * told first. Only articles whose bands are saved are found; `db` may be a transaction.
 */
export async function findCopy(
  deps: { db: Db },
  article: CopyCandidate,
): Promise<{ copyOf: number; why: string } | null> {
  const [equal, candidates] = await together([
    findEqual(deps.db, article),
    findNear(deps.db, article),
  ])
  return equal ?? bestCopy(article, candidates)
}

/** The articles that share the most bands. */
async function findNear(db: Db, article: CopyCandidate) {
  const bands = textBands(article)
  if (bands.length === 0) return []
  const near = db
    .select({
      id: articleBands.articleId,
      shared: sql<number>`count(*)`.as('shared'),
    })
    .from(articleBands)
    .where(and(inArray(articleBands.band, bands), ne(articleBands.articleId, article.id)))
    .groupBy(articleBands.articleId)
    .orderBy(sql`count(*) desc`, asc(articleBands.articleId))
    .limit(MAX_CANDIDATES * 4)
    .as('near')
  return db
    .select({ ...FIELDS, shared: near.shared })
    .from(near)
    .innerJoin(articles, eq(articles.id, near.id))
    .where(within(article))
    .orderBy(sql`${near.shared} desc`, asc(articles.publishedAt), asc(articles.id))
    .limit(MAX_CANDIDATES)
}

/** Every copy of one text points at the earliest: the one that was there before. */
function bestCopy(
  article: CopyCandidate,
  candidates: (ComparedText & {
    id: number
    publishedAt: Date
    copyOf: number | null
  })[],
): { copyOf: number; why: string } | null {
  let best: { copyOf: number; why: string; similarity: number } | null = null
  for (const earlier of candidates) {
    if (earlier.copyOf === article.id) continue
    const verdict = compareTexts(article, earlier)
    if (verdict === null || (best !== null && verdict.similarity <= best.similarity)) continue
    const gap = Math.abs(article.publishedAt.getTime() - earlier.publishedAt.getTime())
    if (verdict.why.startsWith('the same headline') && gap > HEADLINE_WINDOW_MS) continue
    best = { copyOf: earlier.copyOf ?? earlier.id, ...verdict }
  }
  return best === null ? null : { copyOf: best.copyOf, why: best.why }
}

async function findEqual(
  db: Db,
  article: CopyCandidate,
): Promise<{ copyOf: number; why: string } | null> {
  const same = await db
    .select(FIELDS)
    .from(articles)
    .where(
      and(
        eq(articles.textHash, article.textHash),
        ne(articles.id, article.id),
        // An article that no step has read yet may still turn out to be nothing.
        ne(articles.state, 'found'),
        ne(articles.state, 'ignored'),
        within(article),
      ),
    )
    .orderBy(asc(articles.publishedAt), asc(articles.id))
    .limit(1)
  const [first] = same
  if (first === undefined || first.copyOf === article.id) return null
  return {
    copyOf: first.copyOf ?? first.id,
    why: `the same text as ${first.publisher}`,
  }
}

function within(article: CopyCandidate) {
  const at = article.publishedAt.getTime()
  return between(articles.publishedAt, new Date(at - WINDOW_MS), new Date(at + WINDOW_MS))
}

/**
 * Stores the bands of an article, replacing those of an earlier version of it. A copy needs none:
 * what repeats it repeats its original, and the look-up stays short in a flood of copies.
 */
export async function saveBands(
  deps: { db: Db },
  article: ComparedText & { id: number; version: number; copyOf: number | null },
): Promise<void> {
  if (article.version > 1)
    await deps.db.delete(articleBands).where(eq(articleBands.articleId, article.id))
  if (article.copyOf !== null) return
  const bands = [...new Set(textBands(article))]
  if (bands.length === 0) return
  await deps.db
    .insert(articleBands)
    .values(bands.map((band) => ({ band, articleId: article.id })))
    .onConflictDoNothing()
}
