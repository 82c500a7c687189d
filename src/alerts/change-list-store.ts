// What people changed lately and nobody took back: who, when, what; each can be undone by its id.
import { and, desc, isNull, notLike, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { audit } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'

export type ListedChange = {
  changeId: number
  at: Date
  person: string
  action: string
  /** The statement, name or headline that was changed; empty where it is gone. */
  what: string
}

/** The newest changes, without people's own settings: those concern nobody else. */
export async function listChanges(
  db: Db,
  input: { lang: Lang; limit: number },
): Promise<ListedChange[]> {
  const ref = (kind: string) =>
    sql`substring(${audit.subject} from ${`^${kind}:([0-9]+)$`})::bigint`
  const [own, other] = input.lang === 'ko' ? ['ko', 'en'] : ['en', 'ko']
  const statement = sql.raw(`coalesce(f.statement_${own}, f.statement_${other})`)
  const milestone = sql.raw(`text_${own}`)
  const what = sql<string>`coalesce(
    ${audit.after}->>'phrase', ${audit.after}->>'name', ${audit.before}->>'name',
    (select ${statement} from facts f where f.id = ${ref('fact')}),
    (select s.title from stories s where s.id = ${ref('story')}),
    (select a.title from articles a where a.id = ${ref('article')}),
    (select a.title from developments d join articles a on a.id = d.article_id
      where d.id = ${ref('development')}),
    (select ${milestone} from milestones m where 'milestone:' || m.id = ${audit.subject}),
    (select '#' || c.name from channels c where c.id = ${audit.subject}),
    '')`
  return db
    .select({
      changeId: audit.id,
      at: audit.at,
      person: audit.person,
      action: audit.action,
      what,
    })
    .from(audit)
    .where(
      and(
        isNull(audit.undoneAt),
        notLike(audit.action, 'undo:%'),
        notLike(audit.action, 'person-settings'),
      ),
    )
    .orderBy(desc(audit.id))
    .limit(input.limit)
}
