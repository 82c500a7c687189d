// What the parsers of text from outside survive: random bytes, broken markup, cut and bent fixtures.
// npx node test/eval/hostile.ts [inputs per parser]
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { readDocument } from '../../src/articles/read-document.ts'
import { readPageText } from '../../src/articles/page-text.ts'
import { AppError } from '../../src/errors.ts'
import { findClaims } from '../../src/facts/find-claims.ts'
import { findAmounts } from '../../src/language/amounts.ts'
import { findDates, parsePublished } from '../../src/language/dates.ts'
import { findNormalForms } from '../../src/language/normal-forms.ts'
import { findTimes } from '../../src/language/korean-times.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { readFeedFields } from '../../src/sources/feed-fields.ts'
import { parseWatch } from '../../src/watch/load-watch.ts'
import { decodeText } from '../../src/web/decode-text.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

const url = 'https://a.example/x'
const zone = 'Asia/Seoul'
const at = { publishedAt: new Date('2024-07-26T03:00:00Z'), zone }

/** How one parser fared: tried, survived, refused with a sentence, and its slowest input. */
export type Survival = {
  parser: string
  tried: number
  survived: number
  refused: number
  slowestMs: number
  /** The first input that broke it, and how. */
  broke: string | null
}

const markup = words(
  `<rss version="2.0"> <channel> <item> <title> </title> </item> <link href="/a"/> <entry> <feed xmlns="http://www.w3.org/2005/Atom">
  <content type="xhtml"> <div> </div> <![CDATA[ ]]> <!-- --> & &amp; &#x0; &#55555; &id; <!DOCTYPE x [<!ENTITY id "t">]> <p> </p> <a href=" "> <table> <td>
  <script> </script> <br> <pubDate> 2024-06-03 xml:base="http://[" ∞ 가나다 { } [ ] "items": null , : " ' < > / = \\ `,
)
const speech = words(
  `KT 는 은 이 가 Microsoft said will that “ ” " ' . , … ? ! 2조4000억원 $1.8bn 3월 4일 오후 8시 에 부터 까지 지난 오는 분의 매주 according to 업계 에 따르면 밝혔다 부인했다 것으로 알려졌다 (현지시간) \n 1,000 -5 % ~ 몇 수 천 Mr. U.S. no. 12 by 까지 denied reportedly`,
)

const files = (folder: string) => {
  const place = new URL(`../fixtures/${folder}/`, import.meta.url)
  return readdirSync(place).map((name) => readFileSync(new URL(name, place)))
}

/** Bytes that nobody chose, pieces of markup, and what a publisher sent with bytes cut out and bent. */
function bytesLike(folder: string): fc.Arbitrary<Uint8Array> {
  const bent = fc
    .tuple(fc.constantFrom(...files(folder)), fc.nat(), fc.nat(), fc.uint8Array({ maxLength: 6 }))
    .map(([file, from, length, put]) => {
      const start = from % (file.length + 1)
      const end = Math.min(file.length, start + (length % 400))
      return new Uint8Array(Buffer.concat([file.subarray(0, start), put, file.subarray(end)]))
    })
  const cut = fc
    .tuple(fc.constantFrom(...files(folder)), fc.nat())
    .map(([file, length]) => new Uint8Array(file.subarray(0, length % (file.length + 1))))
  return fc.oneof(
    { arbitrary: fc.uint8Array({ maxLength: 300 }), weight: 1 },
    { arbitrary: markup.map(encode), weight: 1 },
    { arbitrary: bent, weight: 4 },
    { arbitrary: cut, weight: 2 },
  )
}

function words(list: string): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...list.split(/ +/), ' ', '')
  return fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
    fc.string({ unit: 'binary', maxLength: 120 }),
  )
}

const encode = (text: string) => new TextEncoder().encode(text)

function inPlace(text: string, found: { start: number; end: number; text: string }[]): void {
  for (const one of found)
    if (text.slice(one.start, one.end) !== one.text)
      throw new Error(`"${one.text}" does not stand at ${one.start}`)
}

type Trial = { parser: string; inputs: fc.Arbitrary<unknown>; run: (input: never) => unknown }

function trial<T>(parser: string, inputs: fc.Arbitrary<T>, run: (input: T) => unknown): Trial {
  return { parser, inputs, run: run as (input: never) => unknown }
}

const watch = indexWatch(
  parseWatch({ id: 'all', topics: [{ id: 'everything', everything: true }] }, 'hostile.ts'),
)

const TRIALS: Trial[] = [
  trial('feed', bytesLike('feeds'), (bytes) => readFeedFields(bytes, { url, zone })),
  trial('page', bytesLike('pages'), (bytes) => readPageText(decodeText(bytes).text, { url, zone })),
  trial('charset', fc.uint8Array({ maxLength: 400 }), (bytes) => decodeText(bytes)),
  trial('document', bytesLike('feeds'), (bytes) =>
    readDocument({ now: () => at.publishedAt }, { bytes, name: 'x', zone, url }),
  ),
  trial('published date', speech, (text) => parsePublished(text, zone)),
  trial('dates', speech, (text) => inPlace(text, findDates(text, at))),
  trial('amounts', speech, (text) => inPlace(text, findAmounts(text))),
  trial('times', speech, (text) => inPlace(text, findTimes(text))),
  trial('normal forms', speech, (text) =>
    inPlace(text, findNormalForms(text, { reference: at.publishedAt, zone })),
  ),
  trial('sentences', speech, (text) => inPlace(text, splitSentences(text))),
  trial('claims', fc.tuple(speech, speech), ([title, text]) => {
    const article = { title, text, lang: 'ko' as const, publisher: 'A', kind: 'press' as const }
    for (const claim of findClaims(watch, { ...article, ...at, firstParty: false }))
      inPlace(claim.seq === 0 ? title : text, [
        { start: claim.quoteStart, end: claim.quoteEnd, text: claim.quote },
      ])
  }),
]

/** Feeds every parser with so many inputs; an AppError is a refusal in words, anything else breaks. */
export async function tryHostileInputs(count: number, seed?: number): Promise<Survival[]> {
  const survivals: Survival[] = []
  for (const { parser, inputs, run } of TRIALS) {
    const survival: Survival = {
      parser,
      tried: 0,
      survived: 0,
      refused: 0,
      slowestMs: 0,
      broke: null,
    }
    survivals.push(survival)
    for (const input of fc.sample(inputs, { numRuns: count, ...(seed !== undefined && { seed }) }))
      await tryOne(survival, input, run)
  }
  return survivals
}

async function tryOne(
  survival: Survival,
  input: unknown,
  run: (input: never) => unknown,
): Promise<void> {
  const start = performance.now()
  survival.tried++
  try {
    await run(input as never)
    survival.survived++
  } catch (error) {
    if (error instanceof AppError) {
      survival.survived++
      survival.refused++
    } else survival.broke ??= `${JSON.stringify(input)?.slice(0, 300)}: ${error}`
  }
  survival.slowestMs = Math.max(survival.slowestMs, performance.now() - start)
}

if (import.meta.main) {
  const survivals = await tryHostileInputs(Number(process.argv[2] ?? 2000))
  for (const { parser, tried, survived, refused, slowestMs, broke } of survivals) {
    console.log(
      `hostile input, ${parser}: ${survived} of ${tried} survived, ${refused} of them refused in words, slowest ${slowestMs.toFixed(0)} ms`,
    )
    if (broke !== null) console.log(`  ${broke}`)
  }
  const total = (key: 'tried' | 'survived') => survivals.reduce((sum, one) => sum + one[key], 0)
  console.log(`hostile input: ${total('survived')} of ${total('tried')} survived`)
}
