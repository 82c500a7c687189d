// kt ingest: a feed, a page, a plain text or JSONL, carried through the steps.
import type { Command } from 'commander'
import { refreshSearch } from '../answers/term-count-store.ts'
import { saveArticles } from '../articles/article-store.ts'
import { createPageExtractor } from '../articles/extract-page.ts'
import { type Document, readDocument } from '../articles/read-document.ts'
import type { Lang } from '../language/language.ts'
import { runInnerSteps } from '../pipeline.ts'
import { createFetchUrl } from '../web/fetch-url.ts'
import { readLang } from './ask-command.ts'
import { type Base, type BaseOptions, type CommandContext, withBase } from './command-context.ts'
import { readBytes } from './document-options.ts'
import { stepDeps } from './step-deps.ts'

type IngestOptions = BaseOptions & {
  url?: string
  publisher?: string
  publishedAt?: string
  lang?: Lang
  json?: boolean
}

/** Adds `kt ingest`. */
export function addIngestCommand(program: Command, context: CommandContext): void {
  program
    .command('ingest')
    .description('read a feed, an HTML page, a text or JSONL into the base')
    .argument('<file-or-url>', 'a file or an address')
    .option('--url <url>', 'where a text or page is from')
    .option('--publisher <name>', 'who published it')
    .option('--published-at <time>', 'when it was published')
    .option('--lang <lang>', 'en or ko', readLang)
    .option('--json', 'print one JSON object')
    .option('--data <dir>', 'folder of the embedded database')
    .option('--watch <file>', 'watch file')
    .action((what: string, options: IngestOptions) => ingest(context, what, options))
}

async function ingest(
  context: CommandContext,
  what: string,
  options: IngestOptions,
): Promise<void> {
  await withBase(context, options, async (base) => {
    const { url, publisher, publishedAt, lang } = options
    const given = {
      ...(url ? { url } : {}),
      ...(publisher ? { publisher } : {}),
      ...(publishedAt ? { publishedAt } : {}),
      ...(lang ? { lang } : {}),
    }
    const extractPage = createPageExtractor()
    const document = { ...(await load(base, what)), ...given }
    const { articles, problems } = await readDocument(
      { now: base.now, extractPage },
      document,
    ).finally(() => extractPage.close())
    for (const problem of problems) context.warn(problem)
    const saved = await saveArticles(base, articles)
    await runInnerSteps(stepDeps(base))
    await refreshSearch(base)
    const count = (outcome: string) => saved.filter((one) => one.outcome === outcome).length
    const summary = {
      articles: saved.length,
      new: count('new'),
      edited: count('edited'),
      known: count('known'),
    }
    context.print(
      options.json
        ? JSON.stringify(summary)
        : `${summary.articles} articles read: ${summary.new} new, ${summary.edited} edited, ${summary.known} known.`,
    )
  })
}

async function load(base: Base, what: string): Promise<Document> {
  const { zone } = base.index.watch
  if (!/^https?:\/\//i.test(what)) return { bytes: await readBytes(what), name: what, zone }
  const fetchUrl = createFetchUrl({ ...base.config.fetch, now: base.now })
  try {
    const fetched = await fetchUrl({ url: what })
    return {
      bytes: fetched.bytes,
      name: fetched.url,
      url: fetched.url,
      zone,
      contentType: fetched.contentType,
    }
  } finally {
    await fetchUrl.close()
  }
}
