// Measures the story step's rules on labelled sets: `npx node test/eval/stories.ts [setting=value …]`.
import type { Lang } from '../../src/language/language.ts'
import { STORY_SETTINGS, type StorySettings } from '../../src/stories/story.ts'
import { commonTerms, type StoryFeatures, storyFeatures } from '../../src/stories/story-features.ts'
import { chooseStory } from '../../src/stories/choose-story.ts'
import { addMember, joinStories, newMemory } from '../../src/stories/story-memory.ts'
import type { WatchIndex } from '../../src/watch/watch-index.ts'
import { everythingWatch, readRows, readStreams, repository } from './labelled.ts'

type Item = { story: string; lang: Lang; at: Date; title: string; text: string; publisher: string }
type Set = { name: string; items: Item[]; features: StoryFeatures[] }

const DAY = 86_400_000

function headlines(): Item[] {
  return readRows(`${repository}../shared/tune/stories_headlines_en.jsonl`).map((row) => ({
    story: String(row.cluster),
    lang: 'en',
    at: new Date(String(row.published)),
    title: String(row.title),
    text: '',
    publisher: String(row.publisher),
  }))
}

function readStories(name: string): Item[] {
  return readRows(`${repository}test/eval/${name}.jsonl`).map((row) => ({
    story: String(row.story),
    lang: row.lang as Lang,
    at: new Date(String(row.at)),
    title: String(row.title),
    text: String(row.text),
    publisher: 'outlet',
  }))
}

/** The same articles within one day in an order of chance: only their content tells stories apart. */
function busyDay(items: Item[]): Item[] {
  return items.map((item) => ({
    ...item,
    at: new Date(Date.UTC(2031, 4, 5) + (hash(item.title) % DAY)),
  }))
}

function hash(text: string): number {
  let value = 7
  for (const letter of text) value = (Math.imul(value, 31) + (letter.codePointAt(0) ?? 0)) >>> 0
  return value
}

function makeSet(name: string, index: WatchIndex, items: Item[]): Set {
  const sorted = [...items].sort((a, b) => a.at.getTime() - b.at.getTime())
  const common = commonTerms(index)
  const features = sorted.map((item) =>
    storyFeatures(index, common, { ...item, zone: 'Asia/Seoul', publishedAt: item.at }),
  )
  return { name, items: sorted, features }
}

async function makeSets(): Promise<Set[]> {
  const all = await everythingWatch()
  const many = headlines()
  const kinds = readStories('same-kind-stories')
  const events = readStories('event-coverage')
  const english = kinds.filter((item) => item.lang === 'en')
  const streams = (await readStreams()).flatMap(({ name, index, articles }) => {
    const items = articles.flatMap((article) =>
      article.story === null ? [] : [{ ...article, story: article.story, at: article.publishedAt }],
    )
    return [makeSet(name, index, items), makeSet(`${name}, one day`, index, busyDay(items))]
  })
  const third = many.filter((item) => hash(item.title) % 3 === 0)
  const half = many.filter((item) => hash(item.story) % 2 === 0)
  return [
    makeSet('headlines', all, many),
    makeSet('headlines, half the stories', all, half),
    makeSet('headlines, a third of the articles', all, third),
    makeSet('same kind, English', all, english),
    makeSet('same kind, English, one day', all, busyDay(english)),
    makeSet('same kind', all, kinds),
    makeSet('same kind, one day', all, busyDay(kinds)),
    makeSet(
      'events, English',
      all,
      events.filter((item) => item.lang === 'en'),
    ),
    makeSet('events, English, one day', all, busyDay(events.filter((item) => item.lang === 'en'))),
    makeSet('events', all, events),
    makeSet('events, one day', all, busyDay(events)),
    ...streams,
  ].filter((set) => set.items.length > 0)
}

const sets = await makeSets()

function place(set: Set, settings: StorySettings): number[] {
  const memory = newMemory(settings)
  const placed: number[] = []
  set.items.forEach((item, id) => {
    const member = {
      id,
      publishedAt: item.at,
      title: item.title,
      publisher: item.publisher,
      features: set.features[id] as StoryFeatures,
    }
    const choice = chooseStory(memory, member)
    const storyId = choice.storyId ?? id + 1
    addMember(memory, member, storyId)
    if (process.env.WHY && set.name === process.env.WHY)
      console.log(storyId, item.story, item.lang, '|', item.title, '|', choice.why)
    placed.push(storyId)
    for (const other of choice.joins) {
      const { from, to } = joinStories(memory, placed[id] as number, other)
      placed.forEach((one, at) => {
        if (one === from) placed[at] = to
      })
    }
  })
  return placed
}

function count<T>(list: T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

function measure(set: Set, predicted: number[]): string {
  const gold = set.items.map((i) => i.story)
  const [g, p, both] = [
    count(gold),
    count(predicted),
    count(gold.map((s, i) => `${s}|${predicted[i]}`)),
  ]
  let precision = 0
  let recall = 0
  gold.forEach((s, i) => {
    const shared = both.get(`${s}|${predicted[i]}`) ?? 0
    precision += shared / (p.get(predicted[i] as number) ?? 1) / gold.length
    recall += shared / (g.get(s) ?? 1) / gold.length
  })
  let [hit, made, wanted] = [0, 0, 0]
  if (gold.length < 1000)
    gold.forEach((s, i) => {
      for (let j = 0; j < i; j++) {
        if (set.items[i]?.lang === set.items[j]?.lang) continue
        const same = predicted[i] === predicted[j]
        if (same) made++
        if (s === gold[j]) wanted++
        if (same && s === gold[j]) hit++
      }
    })
  const f = (a: number, b: number) => ((2 * a * b) / (a + b)).toFixed(3)
  const across =
    wanted > 0
      ? `  across: P ${(hit / made).toFixed(2)} R ${(hit / wanted).toFixed(2)} F ${f(hit / made, hit / wanted)}`
      : ''
  return `${set.name.padEnd(38)} B3 P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${f(precision, recall)} (${p.size}/${g.size})${across}`
}

const args = Object.fromEntries(process.argv.slice(2).map((arg) => arg.split('=')))
const keys = Object.keys(args)
function* variants(
  at: number,
  settings: Record<string, number>,
): Generator<Record<string, number>> {
  const key = keys[at]
  if (key === undefined) return yield settings
  for (const value of String(args[key]).split(','))
    yield* variants(at + 1, { ...settings, [key]: Number(value) })
}
for (const variant of variants(0, {})) {
  const settings = { ...STORY_SETTINGS, ...variant } as StorySettings
  console.log(JSON.stringify(variant))
  const only = process.env.ONLY
  for (const set of sets)
    if (!only || set.name.includes(only)) console.log(`  ${measure(set, place(set, settings))}`)
}
