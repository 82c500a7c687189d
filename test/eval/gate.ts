// The gate behind the model: corrupted sentences stopped, honest ones let through, in both languages.
// `--misses` lists every lie that passed and every honest sentence that was refused.
import { findClaims } from '../../src/facts/find-claims.ts'
import { detectLanguage } from '../../src/language/detect-language.ts'
import { type GateFact, judgeSentence, type Refusal } from '../../src/llm/gate.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'
import { loadRecordedStory } from '../../src/workspace/recorded-story.ts'
import { corrupt } from './corrupt-sentence.ts'
import { readRows, repository } from './labelled.ts'

type Sentence = { text: string; fact: GateFact; lang: 'en' | 'ko'; kind: string }

const index = indexWatch(await loadWatch(null))
const honest = [...(await fromStory()), ...fromSeed()]
const misses = process.argv.includes('--misses')
let refused = 0
const passing = honest.filter(({ text, fact, lang, kind }) => {
  const why = judge(text, fact, lang, kind === 'translation' ? 'translation' : 'sentence')
  if (why && misses)
    process.stdout.write(`  refused (${why}, ${kind}): ${text}\n      ${fact.texts[0]}\n`)
  if (why) refused += 1
  return !why
})
const kinds = new Map<string, { stopped: number; all: number }>()
for (const { text, fact, lang } of honest) {
  for (const { kind, text: lie } of corrupt(text, lang)) {
    const why = judge(lie, fact, lang)
    const count = kinds.get(kind) ?? { stopped: 0, all: 0 }
    count.all += 1
    if (why) count.stopped += 1
    else if (misses) process.stdout.write(`  passed (${kind}): ${lie}\n      ${fact.texts[0]}\n`)
    kinds.set(kind, count)
  }
}
for (const [kind, { stopped, all }] of [...kinds].sort())
  process.stdout.write(`  ${kind}: ${stopped} of ${all} stopped\n`)
const all = [...kinds.values()].reduce((sum, { all }) => sum + all, 0)
const stopped = [...kinds.values()].reduce((sum, { stopped }) => sum + stopped, 0)
process.stdout.write(
  `gate: ${stopped} of ${all} corrupted sentences stopped (${(stopped / all).toFixed(3)}); ` +
    `${honest.length - refused} of ${honest.length} honest ones let through ` +
    `(${((honest.length - refused) / honest.length).toFixed(3)}), ` +
    `of them ${share('paraphrase')} paraphrases, ${share('copy')} copies, ${share('translation')} translations\n`,
)

function share(kind: string): string {
  const count = (list: Sentence[]) => list.filter((one) => one.kind === kind).length
  return `${count(passing)}/${count(honest)}`
}

function judge(
  text: string,
  fact: GateFact,
  lang: 'en' | 'ko',
  kind: 'sentence' | 'translation' = 'sentence',
): Refusal | null {
  const input = { text, cites: [fact.id], lang, kind }
  return judgeSentence(index, input, new Map([[fact.id, fact]]))
}

async function fromStory(): Promise<Sentence[]> {
  const { entries, feeds } = await loadRecordedStory()
  const facts = new Map<string, GateFact>()
  const copies: Sentence[] = []
  let id = 0
  for (const entry of entries) {
    const kind = feeds.find((feed) => feed.id === entry.feed)?.kind ?? 'press'
    const lang = detectLanguage(`${entry.title} ${entry.text}`)
    const zone = 'Asia/Seoul'
    const article = { ...entry, lang, zone, kind, firstParty: entry.publisher === 'KT' }
    for (const claim of findClaims(index, article)) {
      id += 1
      const fact: GateFact = {
        id,
        texts: [claim.statement, claim.quote],
        speaker: claim.speaker,
        publisher: entry.publisher,
        status: claim.status,
        event: claim.eventDate,
        publishedAt: entry.publishedAt,
        zone,
      }
      facts.set(`${entry.id}.${claim.seq}`, fact)
      copies.push({ text: claim.statement, fact, lang: claim.lang, kind: 'copy' })
    }
  }
  const written = readRows(`${repository}test/eval/gate-honest.jsonl`) as unknown as {
    of: string
    lang: 'en' | 'ko'
    text: string
  }[]
  const paraphrases = written.map(({ of, lang, text }): Sentence => {
    const fact = facts.get(of)
    if (!fact) throw new Error(`There is no sentence ${of} in the recorded story.`)
    return { text, fact, lang, kind: 'paraphrase' }
  })
  return [...copies, ...paraphrases]
}

/** Each seed fact in one language, held in the other alone. */
function fromSeed(): Sentence[] {
  return index.watch.seedFacts.flatMap((seed, place) =>
    (['en', 'ko'] as const).map((lang): Sentence => {
      const held = lang === 'en' ? seed.statement.ko : seed.statement.en
      return {
        text: seed.statement[lang],
        lang,
        kind: 'translation',
        fact: {
          id: 10_000 + place,
          texts: [held, seed.quote],
          speaker: seed.speaker,
          publisher: seed.publisher,
          status: seed.status,
          event: null,
          publishedAt: new Date(seed.publishedAt),
          zone: index.watch.zone,
        },
      }
    }),
  )
}
