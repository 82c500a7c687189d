// Feed fields against what another parser reads from the same feeds: npx node test/eval/feeds.ts
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readFeedFields } from '../../src/sources/feed-fields.ts'
import type { EntryFields, FeedFields } from '../../src/sources/feed-model.ts'

type Wanted = Record<string, unknown>
type Row = { id: string; suite: string; body_b64: string; expected: Wanted }
type Checked = { id: string; field: string; wanted: unknown; got: unknown; right: boolean }

const normal = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value
const time = (at: Date | null) => at?.toISOString().replace(/\.000Z$/, 'Z')
const names = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value : [value]).map((one) =>
    typeof one === 'object' && one !== null
      ? ((one as Wanted).name ??
        (one as Wanted).email ??
        (one as Wanted).term ??
        (one as Wanted).value ??
        null)
      : one,
  )
const href = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? ((value as Wanted).href ?? (value as Wanted).url ?? '')
    : value

/** What our fields say under the name that the data uses; undefined where the data's field is not ours. */
function ours(
  from: FeedFields | EntryFields,
  field: string,
  wanted: unknown,
): [unknown, unknown] | undefined {
  const entry = from as EntryFields
  const feed = from as FeedFields
  const isEntry = 'summary' in from
  const simple: Record<string, unknown> = {
    title: from.title,
    link: from.link,
    rights: from.rights,
    copyright: from.rights,
    id: from.id,
    guid: from.id,
    comments: entry.comments,
    language: from.lang,
    generator: feed.generator,
    subtitle: feed.description,
    description: isEntry ? entry.summary : feed.description,
    summary: entry.summary,
    updatedParsed: time(from.updatedAt),
    publishedParsed: time(from.publishedAt),
    pubDateParsed: time(from.publishedAt),
    lastBuildDateParsed: time(from.updatedAt),
  }
  if (field === 'content')
    return [href(wanted) === '' ? (wanted as Wanted).value : wanted, entry.content]
  if (field === 'generator')
    return [typeof wanted === 'object' ? (wanted as Wanted).value : wanted, feed.generator]
  if (field === 'guid')
    return [typeof wanted === 'object' ? (wanted as Wanted).value : wanted, from.id]
  if (field === 'authors') return [names(wanted), from.authors.map((one) => one.name ?? one.email)]
  if (field === 'author') {
    if (isEntry || typeof wanted !== 'string')
      return [
        names(wanted)[0],
        typeof wanted === 'string'
          ? joined(from)
          : (from.authors[0]?.name ?? from.authors[0]?.email),
      ]
    return [wanted, joined(from)]
  }
  if (field === 'managingEditor') return [wanted, joined(from)]
  if (field === 'contributors')
    return [names(wanted), from.contributors.map((one) => one.name ?? one.email)]
  if (field === 'categories') return [names(wanted).filter(Boolean), from.categories]
  if (field === 'links') return [(wanted as unknown[]).map(href), from.links.map((one) => one.url)]
  if (field === 'enclosures')
    return [(wanted as unknown[]).map(href), entry.enclosures.map((one) => one.url)]
  if (field === 'image')
    return [
      (wanted as Wanted).title ?? href(wanted),
      (wanted as Wanted).title ? feed.image?.title : (feed.image?.url ?? entry.image),
    ]
  return field in simple ? [wanted, simple[field]] : undefined
}

function joined(from: FeedFields | EntryFields): string | undefined {
  const [one] = from.authors
  return one?.email && one.name
    ? `${one.email} (${one.name})`
    : (one?.name ?? one?.email ?? undefined)
}

function compare(id: string, from: FeedFields | EntryFields, wanted: Wanted): Checked[] {
  return Object.entries(wanted).flatMap(([field, value]) => {
    const pair = ours(from, field, value)
    if (!pair) return []
    const [want, got] = pair.map((one) =>
      JSON.stringify(Array.isArray(one) ? one.map(normal) : (normal(one) ?? '')),
    )
    return [{ id, field, wanted: want, got, right: want === got }]
  })
}

/** Checks one feed: its own fields and those of each entry. */
function check(row: Row): Checked[] {
  try {
    const bytes = new Uint8Array(Buffer.from(row.body_b64, 'base64'))
    const feed = readFeedFields(bytes, { url: '', zone: 'UTC' })
    const entries = (row.expected.items ?? row.expected.entries ?? []) as Wanted[]
    return [
      ...compare(row.id, feed, row.expected),
      ...entries.flatMap((wanted, at) =>
        compare(
          row.id,
          feed.entries[at] ??
            ({
              summary: null,
              authors: [],
              links: [],
              contributors: [],
              categories: [],
              enclosures: [],
            } as unknown as EntryFields),
          wanted,
        ),
      ),
    ]
  } catch (error) {
    return [{ id: row.id, field: 'error', wanted: '', got: String(error), right: false }]
  }
}

const file = fileURLToPath(new URL('../../../shared/tune/feeds_gofeed.jsonl', import.meta.url))
if (existsSync(file)) {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  const checked = rows.flatMap(check)
  const right = checked.filter((one) => one.right).length
  if (process.argv.includes('--wrong'))
    for (const one of checked.filter((it) => !it.right))
      console.log(`${one.id} ${one.field}\n  ${one.wanted}\n  ${one.got}`)
  console.log(
    `feed fields: ${right} of ${checked.length} equal (${((100 * right) / checked.length).toFixed(1)} %) in ${rows.length} feeds`,
  )
} else
  console.log(
    'feed fields: no third-party data here; the fixtures in test/fixtures/feeds are checked by the tests',
  )
