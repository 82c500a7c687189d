// The fact base as a file: CSV, JSON or Markdown, with quotes, statuses and links.
import type { Db } from '../db/database.ts'
import type { Lang } from '../language/language.ts'
import { localDay } from '../language/local-day.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import type { ShownFact } from './fact.ts'
import { listShownFacts } from './fact-list-store.ts'

export type ExportFormat = 'csv' | 'json' | 'md'
export type ExportedFile = { name: string; content: string }

/** More than this is no file to read; the newest are kept. */
const FACTS_AT_MOST = 20_000

/** Exports the facts of the base, newest first. `now` names the file; days are those of the watch's zone. */
export async function exportFacts(
  deps: { db: Db; now: () => Date; index: WatchIndex },
  input: { format: ExportFormat; lang: Lang },
): Promise<ExportedFile> {
  const facts = await listShownFacts(
    deps,
    { limit: FACTS_AT_MOST },
    { lang: input.lang, asOf: null },
  )
  const { zone } = deps.index.watch
  const day = localDay(deps.now(), zone)
  return { name: `facts-${day}.${input.format}`, content: RENDER[input.format](facts, zone) }
}

const COLUMNS = [
  ['id', (fact: ShownFact) => String(fact.factId)],
  ['topic', (fact: ShownFact) => fact.topic],
  ['statement', (fact: ShownFact) => fact.statement],
  ['status', (fact: ShownFact) => fact.status],
  ['lifecycle', (fact: ShownFact) => fact.lifecycle],
  ['speaker', (fact: ShownFact) => fact.speaker ?? ''],
  ['happened', (fact: ShownFact) => fact.event?.from ?? ''],
  ['learned', (fact: ShownFact) => fact.learnedAt],
  ['quote', (fact: ShownFact) => fact.quote],
  ['publisher', (fact: ShownFact) => fact.publisher],
  ['url', (fact: ShownFact) => fact.url],
  ['published', (fact: ShownFact) => fact.publishedAt],
] as const

const RENDER: { [format in ExportFormat]: (facts: ShownFact[], zone: string) => string } = {
  csv: (facts) =>
    // The byte-order mark makes Excel read Hangul as UTF-8.
    `\uFEFF${[
      COLUMNS.map(([name]) => name).join(','),
      ...facts.map((fact) => COLUMNS.map(([, read]) => csvCell(read(fact))).join(',')),
    ].join('\r\n')}\r\n`,
  json: (facts) => `${JSON.stringify(facts, null, 2)}\n`,
  md: (facts, zone) =>
    facts
      .map(
        (fact) =>
          `- **${mdText(fact.statement)}** (${fact.status}${fact.speaker ? `, ${mdText(fact.speaker)}` : ''})\n` +
          `  > ${mdText(fact.quote)}\n\n` +
          `  ${mdText(fact.publisher)}, ${localDay(new Date(fact.publishedAt), zone)}, <${fact.url}>\n`,
      )
      .join('\n'),
}

/** A cell that begins like a formula gets an apostrophe: a spreadsheet must not run it. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function mdText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&')
}
