// Relevance on the labelled streams and on the namesakes: precision, recall and F1, each set under its
// own watch, and how often a Korean and an English report are judged as labelled. `--misses` lists them.
import { judgeRelevance } from '../../src/articles/relevance.ts'
import { type Labelled, type LabelledSet, readNamesakes, readStreams } from './labelled.ts'

type Judged = { article: Labelled; got: boolean; topicsFound: boolean; reason: string }

const sets = [...(await readStreams()), ...(await readNamesakes())]
const judged = sets.map((set) => ({ name: set.name, list: judgeSet(set) }))
for (const { name, list } of judged) report(name, list)
const all = judged.flatMap(({ list }) => list)
report('all', all)
for (const lang of ['ko', 'en']) {
  report(
    `all, ${lang}`,
    all.filter(({ article }) => article.lang === lang),
  )
}

function judgeSet({ index, articles }: LabelledSet): Judged[] {
  return articles.map((article) => {
    const { relevant, topics, reason } = judgeRelevance(index, article)
    const topicsFound = article.topics.every((topic) => topics.includes(topic))
    return { article, got: relevant, topicsFound, reason }
  })
}

function report(name: string, list: Judged[]): void {
  const hit = list.filter(({ article, got }) => got && article.relevant).length
  const made = list.filter(({ got }) => got).length
  const wanted = list.filter(({ article }) => article.relevant)
  const f1 = (2 * hit) / (made + wanted.length)
  const topics = wanted.filter(({ topicsFound }) => topicsFound).length
  process.stdout.write(
    `relevance ${name.padEnd(12)} P ${(hit / made).toFixed(3)} R ${(hit / wanted.length).toFixed(3)} ` +
      `F1 ${f1.toFixed(3)} (${wanted.length} of ${list.length} relevant), topics ${topics}/${wanted.length}\n`,
  )
  if (!process.argv.includes('--misses') || name.startsWith('all')) return
  for (const { article, got, reason } of list) {
    if (got === article.relevant) continue
    process.stdout.write(`  ${got ? 'taken' : 'missed'}: ${article.title}\n      ${reason}\n`)
  }
}
