// kt read: what the bot reads in a text, a page or a feed: its claims and normal forms. Nothing is stored.
import type { Command } from 'commander'
import type { NewArticle } from '../articles/article.ts'
import { createPageExtractor } from '../articles/extract-page.ts'
import { readDocument } from '../articles/read-document.ts'
import { AppError } from '../errors.ts'
import { findClaims } from '../facts/find-claims.ts'
import { parsePublished } from '../language/dates.ts'
import { detectLanguage } from '../language/detect-language.ts'
import { findNormalForms } from '../language/normal-forms.ts'
import { loadWatch } from '../watch/load-watch.ts'
import { indexWatch, type WatchIndex } from '../watch/watch-index.ts'
import { type CommandContext, commandConfig } from './command-context.ts'
import { readBytes } from './document-options.ts'

type ReadOptions = {
  text?: boolean
  url?: string
  publisher?: string
  publishedAt?: string
  json?: boolean
  watch?: string
}

/** Adds `kt read`. */
export function addReadCommand(program: Command, context: CommandContext): void {
  program
    .command('read')
    .description('print what the bot reads: text, claims, amounts and dates; nothing is stored')
    .argument('<file>', 'a feed, an HTML page, a text or JSONL; with --text the words themselves')
    .option('--text', 'the argument is the text to read')
    .option('--url <url>', 'where a page or text is from')
    .option('--publisher <name>', 'who published it')
    .option('--published-at <time>', 'when; unfinished dates are finished from it')
    .option('--json', 'print one JSON object an article')
    .option('--watch <file>', 'watch file')
    .action((what: string, options: ReadOptions) => read(context, what, options))
}

async function read(context: CommandContext, what: string, options: ReadOptions): Promise<void> {
  const index = indexWatch(await loadWatch(commandConfig(context, options).watch.file))
  const articles = options.text
    ? [articleOf(context, what, index.watch.zone, options)]
    : await load(context, what, index.watch.zone, options)
  for (const article of articles) {
    const seen = readArticle(index, article, context.now())
    context.print(options.json ? JSON.stringify(seen) : render(seen))
  }
}

async function load(
  context: CommandContext,
  file: string,
  zone: string,
  options: ReadOptions,
): Promise<NewArticle[]> {
  const extractPage = createPageExtractor()
  try {
    const { articles, problems } = await readDocument(
      { now: context.now, extractPage },
      {
        bytes: await readBytes(file),
        name: file,
        zone,
        url: options.url ?? 'https://unknown.invalid/',
        publisher: options.publisher ?? 'unknown',
        publishedAt: options.publishedAt ?? context.now().toISOString(),
      },
    )
    for (const problem of problems) context.warn(problem)
    return articles
  } finally {
    await extractPage.close()
  }
}

/** A text given on the command line, as an article without a title. */
function articleOf(
  context: CommandContext,
  text: string,
  zone: string,
  options: ReadOptions,
): NewArticle {
  const given = options.publishedAt
  const publishedAt = given === undefined ? context.now() : parsePublished(given, zone)
  if (publishedAt === null)
    throw new AppError('wrong-usage', `"${given}" is no time: write it as 2024-07-20T09:30.`)
  return {
    sourceId: null,
    url: options.url ?? 'https://unknown.invalid/',
    publisher: options.publisher ?? 'unknown',
    kind: 'press',
    lang: detectLanguage(text, 'en'),
    zone,
    title: '',
    text,
    publishedAt,
  }
}

type Seen = {
  url: string
  title: string
  text: string
  publisher: string
  publishedAt: string | null
  lang: NewArticle['lang']
  claims: ReturnType<typeof findClaims>
  forms: ReturnType<typeof findNormalForms>
}

function readArticle(index: WatchIndex, article: NewArticle, now: Date): Seen {
  const { url, title, text, publisher, lang, zone, kind } = article
  const publishedAt = article.publishedAt ?? now
  return {
    url,
    title,
    text,
    publisher,
    publishedAt: article.publishedAt?.toISOString() ?? null,
    lang,
    claims: findClaims(index, { ...article, publishedAt, kind, firstParty: false }),
    forms: findNormalForms(text, { reference: publishedAt, zone }),
  }
}

function render({ url, title, text, claims, forms }: Seen): string {
  return [
    `${title || url}\n${text}`,
    ...claims.map(
      ({ status, speaker, speakerKind, statement }) =>
        `  [${status}; ${speaker ?? 'the outlet'}, ${speakerKind}] ${statement}`,
    ),
    ...forms.map(({ type, values, text: said }) => `  ${type} "${said}" ${JSON.stringify(values)}`),
  ].join('\n')
}
