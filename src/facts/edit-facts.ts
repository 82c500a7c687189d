// What editors do to facts: add, correct, retract, each with who, before and after, and an undo.
import type { Db } from '../db/database.ts'
import type { FactStatus } from '../db/schema.ts'
import { findAmounts } from '../language/amounts.ts'
import { detectLanguage } from '../language/detect-language.ts'
import type { Bilingual, EventDate, Lang } from '../language/language.ts'
import { isDay, startOfLocalDay } from '../language/local-day.ts'
import { findNames } from '../language/names.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { changeFact, factRow, holdsStatement, insertEditedFact } from './edit-store.ts'
import type { ShownFact } from './fact.ts'
import { loadShownFacts } from './fact-store.ts'
import { factTerms } from './fact-terms.ts'
import { seedDate } from './seed-facts.ts'

export type EditDeps = { db: Db; index: WatchIndex; now: () => Date }

export type FactInput = {
  statement: string
  topic: string
  status: FactStatus
  speaker: string | null
  quote: string
  publisher: string
  url: string
  /** Local day `YYYY-MM-DD`. */
  publishedOn: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  eventDate: string | null
}

/** What is wrong with one field of a form. */
export type FieldProblem = { field: string; text: Bilingual }

/** A change that an editor asked for: done and undoable, or refused at named fields. */
export type Change<T> =
  { kind: 'done'; value: T; changeId: number } | { kind: 'refused'; problems: FieldProblem[] }

const STATEMENT_AT_MOST = 500
const QUOTE_AT_MOST = 500

/** Adds a fact with its evidence. */
export async function addFact(
  deps: EditDeps,
  input: { fact: FactInput; by: string },
): Promise<Change<ShownFact>> {
  const problems = checkFact(input.fact, deps.index)
  if (problems.length > 0) return { kind: 'refused', problems }
  const { fact } = input
  const { zone } = deps.index.watch
  const lang = detectLanguage(fact.statement)
  // A form that was acted on just before a crash comes once more.
  if (await holdsStatement(deps.db, lang, fact.statement.trim()))
    return refuse('statement', 'The fact base holds this already.', '이미 저장된 사실입니다.')
  const made = await insertEditedFact(deps, {
    by: input.by,
    quote: fact.quote.trim(),
    publisher: fact.publisher.trim(),
    url: fact.url.trim(),
    publishedAt: startOfLocalDay(fact.publishedOn, zone),
    statement: fact.statement.trim(),
    fact: {
      topic: fact.topic,
      lang,
      status: fact.status,
      speaker: fact.speaker,
      speakerKind: fact.speaker ? 'person' : 'outlet',
      ...eventOf(fact.eventDate, zone),
      ...read(deps.index, fact.statement, fact.quote, lang, fact.topic),
    },
  })
  return done(deps, made)
}

/** Corrects statement, status, speaker or date of a fact. */
export async function correctFact(
  deps: EditDeps,
  input: {
    factId: number
    change: Pick<FactInput, 'statement' | 'status' | 'speaker' | 'eventDate'>
    why: string
    by: string
  },
): Promise<Change<ShownFact>> {
  const row = await factRow(deps.db, input.factId)
  if (!row) return refuse('factId', 'There is no such fact.', '그런 사실이 없습니다.')
  const problems = checkStatement(input.change)
  if (problems.length > 0) return { kind: 'refused', problems }
  const { change } = input
  const lang = detectLanguage(change.statement)
  const statement = change.statement.trim()
  const changeId = await changeFact(deps, row, {
    by: input.by,
    why: input.why,
    kind: 'corrected',
    after: {
      status: change.status,
      speaker: change.speaker,
      ...(lang === 'en' ? { statementEn: statement } : { statementKo: statement }),
      ...eventOf(change.eventDate, deps.index.watch.zone),
      amounts: findAmounts(statement, lang),
    },
  })
  return done(deps, { factId: row.id, changeId })
}

/** Retracts a fact: it is no longer told, and says so where it was. */
export async function retractFact(
  deps: EditDeps,
  input: { factId: number; why: string; by: string },
): Promise<Change<ShownFact>> {
  const row = await factRow(deps.db, input.factId)
  if (!row) return refuse('factId', 'There is no such fact.', '그런 사실이 없습니다.')
  const changeId = await changeFact(deps, row, {
    by: input.by,
    why: input.why,
    kind: 'retracted',
    after: { lifecycle: 'retracted' },
  })
  return done(deps, { factId: row.id, changeId })
}

async function done(
  deps: EditDeps,
  made: { factId: number; changeId: number },
): Promise<Change<ShownFact>> {
  const [value] = await loadShownFacts(deps, [made.factId], { lang: 'en', asOf: null })
  return { kind: 'done', value: value as ShownFact, changeId: made.changeId }
}

function eventOf(
  text: string | null,
  zone: string,
): { event: EventDate | null; eventFrom: string | null } {
  const event = text ? seedDate(text, zone) : null
  return { event, eventFrom: event?.from ?? null }
}

/** What the rules read in an editor's statement, as they would in an article's. */
function read(index: WatchIndex, statement: string, quote: string, lang: Lang, topic: string) {
  const both = `${statement}\n${quote}`
  const idsIn = (finder: WatchIndex['entities']) => [
    ...new Set(findNames(finder, both).map((found) => found.id)),
  ]
  const parts = {
    entities: idsIn(index.entities),
    events: idsIn(index.events),
    amounts: findAmounts(statement, lang),
  }
  const terms = factTerms({ ...parts, statement, quote, title: '', dates: [], topics: [topic] })
  return { ...parts, terms }
}

function checkFact(fact: FactInput, index: WatchIndex): FieldProblem[] {
  const problems = checkStatement(fact)
  if (!index.watch.topics.some((topic) => topic.id === fact.topic))
    problems.push(problem('topic', 'Choose a topic of the watch.', '관찰 주제 중에서 고르세요.'))
  if (!fact.quote.trim() || fact.quote.length > QUOTE_AT_MOST)
    problems.push(
      problem(
        'quote',
        'Quote the source: 1 to 500 characters.',
        '출처의 문장을 1~500자로 인용하세요.',
      ),
    )
  if (!fact.publisher.trim())
    problems.push(problem('publisher', 'Name the publisher.', '매체 이름을 적으세요.'))
  if (!/^https?:\/\//.test(fact.url) || !URL.canParse(fact.url))
    problems.push(
      problem('url', 'Give a whole address: https://…', 'https://… 로 시작하는 주소를 적으세요.'),
    )
  if (!isDay(fact.publishedOn))
    problems.push(
      problem('publishedOn', 'Write the day as 2024-07-26.', '날짜를 2024-07-26처럼 적으세요.'),
    )
  return problems
}

function checkStatement(fact: Pick<FactInput, 'statement' | 'eventDate'>): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (!fact.statement.trim() || fact.statement.length > STATEMENT_AT_MOST)
    problems.push(
      problem(
        'statement',
        'Write one sentence, at most 500 characters.',
        '한 문장을 500자 이내로 적으세요.',
      ),
    )
  if (fact.eventDate !== null && !isPartialDay(fact.eventDate))
    problems.push(
      problem(
        'eventDate',
        'Write a date that exists: 2024, 2024-07 or 2024-07-19.',
        '실제 날짜를 2024, 2024-07, 2024-07-19처럼 적으세요.',
      ),
    )
  return problems
}

function isPartialDay(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true
  return isDay(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text)
}

function problem(field: string, en: string, ko: string): FieldProblem {
  return { field, text: { en, ko } }
}

function refuse<T>(field: string, en: string, ko: string): Change<T> {
  return { kind: 'refused', problems: [problem(field, en, ko)] }
}
