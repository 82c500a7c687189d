// npm run fuzz: hostile feeds, pages, addresses, payloads, signatures and commands, with counts tried and survived.
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { createPageExtractor } from '../../src/articles/extract-page.ts'
import { AppError } from '../../src/errors.ts'
import { readCommand } from '../../src/slack/command.ts'
import { esc, link } from '../../src/slack/escape.ts'
import { parseFeed } from '../../src/sources/feed.ts'
import { checkPush, readPush, signPush } from '../../src/sources/push.ts'
import { judgeAddress } from '../../src/web/addresses.ts'
import { sampleWatch } from '../slack/sample-content.ts'

const { values: given } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '20240719' },
  },
})
const runs = Number(given.runs)
/** No single input may hold up the bot for longer. */
const LIMIT_MS = 2_000

/** True when it came out as it must; a throw that is no AppError has not survived. */
type Trial<T> = (input: T) => boolean | Promise<boolean>

const SNIPPETS = [
  '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;&c;&c;</a>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  '<div>'.repeat(3_000),
  '<a href="javascript:alert(1)">',
  '<script>while(true){}</script>',
  '<table><tr><td>'.repeat(500),
  '&#x0;&#xD800;&#xFFFFFFFF;',
  ']]><![CDATA[',
  '\u0000\u202E\uFEFF',
  '<item><title>'.repeat(400),
  '<!--'.repeat(400),
  '"'.repeat(5_000),
]

function filesOf(folder: string): Uint8Array[] {
  const at = new URL(`../fixtures/${folder}/`, import.meta.url)
  return readdirSync(at)
    .filter((name) => !name.endsWith('.json'))
    .map((name) => new Uint8Array(readFileSync(new URL(name, at))))
}

/** A good file with a few bytes changed, a piece cut out or doubled, and something hostile put in. */
function spoiled(files: Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(400),
    how: fc.constantFrom('cut', 'double', 'noise', 'snippet'),
    noise: fc.uint8Array({ maxLength: 40 }),
    snippet: fc.constantFrom(...SNIPPETS),
  })
  return fc
    .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 5 }))
    .map(([file, changes]) =>
      changes.reduce((bytes, { at, length, how, noise, snippet }) => {
        const start = Math.floor(at * bytes.length)
        const piece = bytes.subarray(start, start + length)
        const middle =
          how === 'cut'
            ? []
            : how === 'double'
              ? [...piece, ...piece]
              : how === 'noise'
                ? [...noise]
                : [...new TextEncoder().encode(snippet), ...piece]
        const rest = bytes.subarray(start + piece.length)
        return Uint8Array.from([...bytes.subarray(0, start), ...middle, ...rest])
      }, file),
    )
}

const octet = fc.nat(255)
const privateV4 = fc.oneof(
  fc.tuple(fc.constantFrom(10, 127, 0), octet, octet, octet),
  fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
  fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
  fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
  fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
)
const hex = (n: number) => n.toString(16)
const NOTATIONS: ((p: [number, number, number, number]) => string)[] = [
  (p) => p.join('.'),
  (p) => String(((p[0] << 24) | (p[1] << 16) | (p[2] << 8) | p[3]) >>> 0),
  (p) => `0x${hex(((p[0] << 24) | (p[1] << 16) | (p[2] << 8) | p[3]) >>> 0)}`,
  (p) => p.map((n) => `0x${hex(n)}`).join('.'),
  (p) => p.map((n) => `0${n.toString(8)}`).join('.'),
  (p) => `${p[0]}.${(p[1] << 16) | (p[2] << 8) | p[3]}`,
  (p) => `${p[0]}.${p[1]}.${(p[2] << 8) | p[3]}`,
  (p) => p.join('.').replaceAll('.', '。'),
  (p) => p.join('.').replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))),
  (p) => [...p.join('.')].map((c) => `%${hex(c.charCodeAt(0))}`).join(''),
  (p) => `[::ffff:${p.join('.')}]`,
  (p) => `[::ffff:${hex((p[0] << 8) | p[1])}:${hex((p[2] << 8) | p[3])}]`,
  (p) => `[64:ff9b::${p.join('.')}]`,
  (p) => `[2002:${hex((p[0] << 8) | p[1])}:${hex((p[2] << 8) | p[3])}::1]`,
  (p) => `public.example@${p.join('.')}`,
  (p) => `${p.join('.')}.`,
]
const hostileAddress = fc
  .tuple(
    privateV4,
    fc.constantFrom(...NOTATIONS),
    fc.constantFrom('http', 'https', 'HTTP'),
    fc.constantFrom('', ':80', ':8080', ':443'),
    fc.webPath(),
  )
  .map(
    ([ip, write, scheme, port, path]) =>
      `${scheme}://${write(ip as [number, number, number, number])}${port}${path}`,
  )

const NOW = new Date('2024-07-19T12:00:00Z')
const STAMP = String(NOW.getTime() / 1_000)
const BODY = new TextEncoder().encode('{"url":"https://a.example/1","title":"T"}')
const forged = fc
  .record({
    secret: fc.string(),
    timestamp: fc.oneof(fc.string(), fc.integer().map(String), fc.constant(STAMP)),
    body: fc.uint8Array({ maxLength: 200 }),
    signature: fc.oneof(fc.string(), fc.constant(null), fc.string()),
  })
  .filter(({ secret }) => secret !== 'the secret')

const watch = sampleWatch()
const hints = { url: 'https://feeds.example/all', zone: 'Asia/Seoul', lang: 'en' as const }
const extractPage = createPageExtractor()

let failed = 0
await tryAll('feeds', spoiled(filesOf('feeds')), (bytes) =>
  Array.isArray(parseFeed(bytes, hints).entries),
)
await tryAll(
  'pages',
  spoiled(filesOf('pages')),
  async (bytes) => {
    const page = await extractPage({ bytes, url: 'https://a.example/1', zone: 'Asia/Seoul' })
    return typeof page.text === 'string'
  },
  5_000,
)
await tryAll(
  'addresses that may not be called',
  hostileAddress,
  (address) => !judgeAddress(address, false).allowed,
)
await tryAll(
  'payloads of pushes',
  fc.oneof(
    fc.json(),
    fc.string(),
    fc.jsonValue().map((v) => JSON.stringify({ articles: [v] })),
  ),
  (text) => typeof readPush(new TextEncoder().encode(text), { zone: 'UTC' }).ok === 'boolean',
)
await tryAll('forged signatures', forged, ({ secret, timestamp, body, signature }) => {
  const given = signature ?? signPush(secret, timestamp, body)
  return !checkPush(
    'the secret',
    { signature: given, timestamp, body: body.length ? body : BODY },
    NOW,
  ).ok
})
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'since',
        'as-of',
        '2024-02-31',
        '지난주',
        '이후',
        'timeline',
        'source',
        'add',
        '<http://x|y>',
        'export',
        'csv',
        '파트너십',
        '<@U1>',
        '0',
        '-1',
        '\u202e',
      ),
      { maxLength: 8 },
    )
    .map((words) => words.join(' ')),
)
await tryAll(
  'commands',
  typed,
  (text) => typeof readCommand(text, watch, '2024-07-20').kind === 'string',
)
await tryAll(
  'texts into Slack',
  typed,
  (text) => !/<[!@#]/.test(esc(text)) && !/<[!@#]/.test(link('https://a.example/', text)),
)
await extractPage.close()
process.exitCode = failed === 0 ? 0 : 1

async function tryAll<T>(
  what: string,
  inputs: fc.Arbitrary<T>,
  trial: Trial<T>,
  limitMs = LIMIT_MS,
): Promise<void> {
  let survived = 0
  let refused = 0
  let slowest = 0
  let example: unknown = null
  for (const input of fc.sample(inputs, { numRuns: runs, seed: Number(given.seed) })) {
    const from = performance.now()
    let well: boolean
    try {
      well = await trial(input)
    } catch (error) {
      // A sentence for a person is a good end for bad input.
      well = error instanceof AppError
      if (well) refused += 1
      else example ??= error
    }
    const tookMs = performance.now() - from
    slowest = Math.max(slowest, tookMs)
    if (well && tookMs <= limitMs) survived += 1
    else example ??= typeof input === 'string' ? input : `took ${Math.round(tookMs)} ms`
  }
  failed += runs - survived
  process.stdout.write(
    `${what}: ${runs} tried, ${survived} survived (${refused} refused with a sentence), slowest ${Math.round(slowest)} ms\n`,
  )
  if (example !== null) process.stdout.write(`  for example: ${String(example).slice(0, 300)}\n`)
}
