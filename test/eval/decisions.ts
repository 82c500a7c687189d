// Decisions of a replay on the labelled streams: first reports found, repeats told again, updates.
// `--misses` lists every decision that is not as labelled, with its reason; a name picks one stream.
import type { ReplayResult } from '../../src/operator/replay-articles.ts'
import {
  describeScore,
  isRight,
  loadStreams,
  replayStream,
  scoreOf,
  type Stream,
} from './streams.ts'

const [picked] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
for (const stream of await loadStreams(picked)) {
  const results = await replayStream(stream)
  process.stdout.write(`${stream.name}: ${describeScore(scoreOf(stream.labels, results))}\n`)
  if (process.argv.includes('--misses')) listMisses(stream, results)
}

function listMisses({ articles, labels }: Stream, results: ReplayResult[]): void {
  labels.forEach((label, place) => {
    const got = results[place]
    if (!got || isRight(label, got.decision)) return
    process.stdout.write(
      `  ${label.decision} -> ${got.decision} [${got.story}] ${articles[place]?.title}\n` +
        `      ${got.reason}\n`,
    )
  })
}
