// The gate behind the model: corrupted sentences stopped, honest ones let through, in both languages.
// `--misses` lists every lie that passed and every honest sentence that was refused; words pick the sets whose
// names hold one of them.
import { findClaims } from '../../src/facts/find-claims.ts'
import { detectLanguage } from '../../src/language/detect-language.ts'
import type { Lang } from '../../src/language/language.ts'
import { type GateFact, judgeSentence, type Refusal } from '../../src/llm/gate/gate.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'
import { loadRecordedStory } from '../../src/workspace/recorded-story.ts'
import { corruptMore } from './corrupt-more.ts'
import { corrupt } from './corrupt-sentence.ts'
import { readRows, repository } from './labelled.ts'

/** `lie`: written by hand to be refused. */
type Sentence = {
  text: string
  facts: GateFact[]
  lang: Lang
  translates: boolean
  lie?: boolean
}
type Written = { lang: Lang; text: string; lie?: boolean } & (
  { of: string } | { fact: WrittenFact }
)
type WrittenFact = Pick<GateFact, 'speaker' | 'status'> & { text: string; at: string }
type Count = { good: number; all: number }

const index = indexWatch(await loadWatch(null))
const story = await storyFacts()
const seeds = seedTranslations()
const articles = Map.groupBy([...story.values(), ...seeds.flatMap(({ facts }) => facts)], articleOf)
const misses = process.argv.includes('--misses')
const lies: Record<string, Count> = {}
const sets: [string, Sentence[]][] = [
  ['copies of the recorded story', [...story.values()].map((fact) => copyOf(fact))],
  ['paraphrases of the recorded story', readHonest('gate-honest')],
  ['translations of the seed facts', seeds],
  ['a second set', readHonest('gate-honest-two')],
  ['a third set', readHonest('gate-honest-three')],
  ['a fourth set', readHonest('gate-honest-four')],
  ['a fifth set', readHonest('gate-honest-five')],
  ['a sixth set', readHonest('gate-honest-six')],
  ['a seventh set', readHonest('gate-honest-seven')],
  ['an eighth set', readHonest('gate-honest-eight')],
  ['a ninth set', readHonest('gate-honest-nine')],
  ['a tenth set', readHonest('gate-honest-ten')],
  ['an eleventh set', readHonest('gate-honest-eleven')],
  ['a twelfth set', readHonest('gate-honest-twelve')],
  ['a thirteenth set', readHonest('gate-honest-thirteen')],
  ['a fourteenth set', readHonest('gate-honest-fourteen')],
  ['a fifteenth set', readHonest('gate-honest-fifteen')],
  ['a sixteenth set', readHonest('gate-honest-sixteen')],
  ['a seventeenth set', readHonest('gate-honest-seventeen')],
  ['an eighteenth set', readHonest('gate-honest-eighteen')],
  ['a nineteenth set', readHonest('gate-honest-nineteen')],
  ['a twentieth set', readHonest('gate-honest-twenty')],
  ['a twenty-first set', readHonest('gate-honest-twenty-one')],
  ['a twenty-second set', readHonest('gate-honest-twenty-two')],
  ['a twenty-third set', readHonest('gate-honest-twenty-three')],
  ['a twenty-fourth set', readHonest('gate-honest-twenty-four')],
  ['a twenty-fifth set', readHonest('gate-honest-twenty-five')],
  ['a twenty-sixth set', readHonest('gate-honest-twenty-six')],
  ['a twenty-seventh set', readHonest('gate-honest-twenty-seven')],
  ['a twenty-eighth set', readHonest('gate-honest-twenty-eight')],
  ['a twenty-ninth set', readHonest('gate-honest-twenty-nine')],
  ['a thirtieth set', readHonest('gate-honest-thirty')],
]
const picked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const isPicked = (name: string) => picked.length === 0 || picked.some((word) => name.includes(word))
for (const [name, written] of sets.filter(([name]) => isPicked(name))) {
  const stopped = { good: 0, all: 0 }
  const byHand = { good: 0, all: 0 }
  const sentences = written.filter(({ lie }) => !lie)
  const refused: Record<string, number> = {}
  const passed = sentences.filter((one) => !isRefused(one, refused)).length
  for (const one of written.filter(({ lie }) => lie))
    countLie(one, { kind: 'written by hand', text: one.text }, byHand)
  for (const one of sentences)
    for (const lie of [...corrupt(one.text, one.lang), ...corruptMore(one.text, one.lang)])
      countLie(one, lie, stopped)
  process.stdout.write(
    `${name}: ${passed} of ${sentences.length} honest sentences let through ` +
      `(${(passed / sentences.length).toFixed(3)}), ${shareOf(stopped)} corrupted ones stopped` +
      `${byHand.all > 0 ? `, ${shareOf(byHand)} lies written by hand` : ''}; ` +
      `refused for ${JSON.stringify(refused)}\n`,
  )
}
for (const [kind, count] of Object.entries(lies).sort())
  process.stdout.write(`  ${kind}: ${shareOf(count)} stopped\n`)

function shareOf({ good, all }: Count): string {
  return `${good} of ${all} (${(good / all).toFixed(3)})`
}

/** Counts under its reason what is refused. */
function isRefused(sentence: Sentence, refused: Record<string, number>): boolean {
  const why = judge(sentence, sentence.text)
  if (why) refused[why] = (refused[why] ?? 0) + 1
  if (why && misses) tellMiss(`refused (${why})`, sentence, sentence.text)
  return why !== null
}

function countLie(sentence: Sentence, lie: { kind: string; text: string }, stopped: Count): void {
  const count = (lies[lie.kind] ??= { good: 0, all: 0 })
  const why = judge({ ...sentence, translates: false }, lie.text)
  for (const one of [count, stopped]) {
    one.all += 1
    if (why) one.good += 1
  }
  if (!why && misses) tellMiss(`passed (${lie.kind})`, sentence, lie.text)
}

function tellMiss(what: string, { facts }: Sentence, text: string): void {
  process.stdout.write(
    `  ${what}: ${text}\n      ${facts.map((fact) => fact.texts[0]).join(' | ')}\n`,
  )
}

function judge({ facts, lang, translates }: Sentence, text: string): Refusal | null {
  const kind = translates ? 'translation' : 'sentence'
  const cites = facts.map((fact) => fact.id)
  // A request gives the other facts of an article along.
  const given = facts.flatMap((fact) => articles.get(articleOf(fact)) ?? [fact])
  return judgeSentence(
    index,
    { text, cites, lang, kind },
    new Map([...given, ...facts].map((f) => [f.id, f])),
  )
}

function articleOf({ publisher, publishedAt }: GateFact): string {
  return `${publisher} ${publishedAt.toISOString()}`
}

function copyOf(fact: GateFact): Sentence {
  const text = fact.texts[0] as string
  return { text, facts: [fact], lang: detectLanguage(text), translates: false }
}

async function storyFacts(): Promise<Map<string, GateFact>> {
  const { entries, feeds } = await loadRecordedStory()
  const facts = new Map<string, GateFact>()
  for (const entry of entries) {
    const kind = feeds.find((feed) => feed.id === entry.feed)?.kind ?? 'press'
    const lang = detectLanguage(`${entry.title} ${entry.text}`)
    const zone = index.watch.zone
    const article = { ...entry, lang, zone, kind, firstParty: entry.publisher === 'KT' }
    for (const claim of findClaims(index, article))
      facts.set(`${entry.id}.${claim.seq}`, {
        id: facts.size + 1,
        texts: [claim.statement, claim.quote],
        speaker: claim.speaker,
        publisher: entry.publisher,
        status: claim.status,
        event: claim.eventDate,
        publishedAt: entry.publishedAt,
        zone,
      })
  }
  return facts
}

function readHonest(name: string): Sentence[] {
  const rows = readRows(`${repository}test/eval/${name}.jsonl`) as unknown as Written[]
  return rows.map((row, place) => {
    const { lang, text, lie = false } = row
    const facts = 'of' in row ? row.of.split(',').map(factOf) : [ownFact(row.fact, place)]
    return { text, facts, lang, translates: false, lie }
  })
}

function factOf(id: string): GateFact {
  const fact = story.get(id)
  if (!fact) throw new Error(`There is no sentence ${id} in the recorded story.`)
  return fact
}

function ownFact({ text, status, speaker, at }: WrittenFact, place: number): GateFact {
  const publishedAt = new Date(`${at}T09:00:00+09:00`)
  const rest = { publisher: 'Recorded Wire', event: null, publishedAt, zone: index.watch.zone }
  return { id: 20_000 + place, texts: [text], speaker, status, ...rest }
}

/** Each seed fact in one language, held in the other alone. */
function seedTranslations(): Sentence[] {
  return index.watch.seedFacts.flatMap((seed, place) =>
    (['en', 'ko'] as const).map((lang): Sentence => {
      const held = lang === 'en' ? seed.statement.ko : seed.statement.en
      const { speaker, publisher, status } = seed
      const rest = { event: null, publishedAt: new Date(seed.publishedAt), zone: index.watch.zone }
      const fact = {
        id: 10_000 + place,
        texts: [held, seed.quote],
        speaker,
        publisher,
        status,
        ...rest,
      }
      return { text: seed.statement[lang], lang, facts: [fact], translates: true }
    }),
  )
}
