// Article text: sentences that must and must not be in it, beside Readability: npx node test/eval/pages.ts
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { readPageText } from '../../src/articles/page-text.ts'
import { readReadable } from '../../src/articles/readable-text.ts'
import { decodeText } from '../../src/web/decode-text.ts'

type Row = { id: string; url: string; with: string[]; without: string[]; html_gz_b64: string }
type Counts = { hit: number; missed: number; wrong: number; right: number; ms: number }

const normal = (text: string) => text.replace(/\s+/g, ' ')

function count(row: Row, counts: Counts, read: (html: string) => string, told: boolean): void {
  const html = decodeText(gunzipSync(Buffer.from(row.html_gz_b64, 'base64'))).text
  const start = performance.now()
  const text = normal(read(html))
  counts.ms += performance.now() - start
  for (const segment of row.with) {
    const found = text.includes(normal(segment))
    counts[found ? 'hit' : 'missed']++
    if (!found && told) console.log(`${row.id}: misses "${segment.slice(0, 100)}"`)
  }
  for (const segment of row.without) {
    const found = text.includes(normal(segment))
    counts[found ? 'wrong' : 'right']++
    if (found && told) console.log(`${row.id}: holds "${segment.slice(0, 100)}"`)
  }
}

function report(name: string, { hit, missed, wrong, right, ms }: Counts, rows: number): void {
  const precision = hit / (hit + wrong)
  const recall = hit / (hit + missed)
  const f1 = (2 * precision * recall) / (precision + recall)
  const accuracy = (hit + right) / (hit + right + missed + wrong)
  const shown = [precision, recall, f1, accuracy].map((value) => value.toFixed(3))
  console.log(
    `article text, ${name}: precision ${shown[0]}, recall ${shown[1]}, F1 ${shown[2]}, accuracy ${shown[3]}, ${(ms / rows).toFixed(1)} ms a page`,
  )
}

const file = fileURLToPath(new URL('../../../shared/tune/pages_en.jsonl', import.meta.url))
if (existsSync(file)) {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  const empty = () => ({ hit: 0, missed: 0, wrong: 0, right: 0, ms: 0 })
  const own = empty()
  const readability = empty()
  const told = process.argv.includes('--wrong')
  for (const row of rows) {
    count(row, own, (html) => readPageText(html, { url: row.url, zone: 'UTC' }).text, told)
    count(row, readability, readReadable, false)
  }
  report('ours', own, rows.length)
  report('Readability', readability, rows.length)
} else
  console.log(
    'article text: no third-party data here; the fixtures in test/fixtures/pages are checked by the tests',
  )
