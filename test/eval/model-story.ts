// What the model costs beside one call per article, on the recorded story and on a feed that is mostly
// off the watch or old, and what it changes in what is told. `--cost` leaves out the models that are down
// or obey, `--story` the feed.
import type { Lang } from '../../src/language/language.ts'
import { obeying } from '../support/scripted-models.ts'
import { honestReader, plausibleReader } from './honest-reader.ts'
import { type Feed, type Run, readEach, type Script, tellFeed } from './model-run.ts'
import { loadStreams, mixStreams, type Stream } from './streams.ts'

const [recorded] = (await loadStreams('recorded')) as [Stream]
const honest = await honestReader(recorded.index)
const told = await costOf('the recorded story', recorded, honest)
const plain = { en: await tellFeed(recorded, null, 'en'), ko: await tellFeed(recorded, null, 'ko') }
compare('honest, in en', told.en, plain.en, false)
compare('honest, in ko', told.ko, plain.ko, false)
if (!process.argv.includes('--cost')) {
  compare('down', await tellFeed(recorded, () => ({ status: 500 }), 'en'), plain.en, true)
  compare('obeying', await tellFeed(recorded, obeying, 'en'), plain.en, true)
}
if (!process.argv.includes('--story')) {
  const mixed = await mixStreams(recorded.index)
  await costOf('a mixed feed', mixed, plausibleReader(mixed))
}

/** Prints calls and tokens in a channel of each language. */
async function costOf(name: string, feed: Feed, script: Script) {
  const each = await readEach(feed, script)
  const tell = async (lang: Lang) => {
    const run = await tellFeed(feed, script, lang)
    report(`${name}, a channel in ${lang}`, feed.articles.length, run, each)
    return run
  }
  return { en: await tell('en'), ko: await tell('ko') }
}

function report(name: string, articles: number, run: Run, each: { calls: number; tokens: number }) {
  const [calls, tokens] = [sum(run.calls), sum(run.tokens)]
  const per = (count: number) => Math.round((count / articles) * 1_000)
  const parts = Object.entries(run.calls).map(
    ([purpose, count]) => `${purpose} ${count} calls, ${run.tokens[purpose]} tokens`,
  )
  process.stdout.write(
    `${name}: ${articles} articles, ${run.alerts} alerts and updates (${run.foreign} alerts of ` +
      `articles in the other language, ${run.worded} messages reworded): ${calls} calls and ${tokens} tokens ` +
      `(${parts.join('; ')}), ${per(calls)} and ${per(tokens)} per 1,000 articles, ` +
      `${(calls / run.alerts).toFixed(2)} and ${Math.round(tokens / run.alerts)} per alert; ` +
      `one call per article: ${each.calls} and ${each.tokens}; ratio ${(calls / each.calls).toFixed(2)} of the calls, ` +
      `${(tokens / each.tokens).toFixed(2)} of the tokens\n`,
  )
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((all, one) => all + one, 0)
}

function compare(name: string, one: Run, other: Run, mustBeSame: boolean): void {
  const changed = one.decisions.filter((decision) => !other.decisions.includes(decision)).length
  const same = JSON.stringify(one.decisions) === JSON.stringify(other.decisions)
  process.stdout.write(
    `  ${name}: ${one.decisions.length} messages, ${same ? 'the same at the same times as without a key' : `${changed} otherwise than without a key`}\n`,
  )
  if (!same && mustBeSame) process.exitCode = 1
}
