import { readFileSync } from 'node:fs'
import { findClaims } from '../../src/facts/find-claims.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
const index = indexWatch(await loadWatch(null))
for (const [f, n] of [['kt-five', 24], ['kt-five', 25], ['kt-four', 27], ['kt-four',16], ['kt-four',17]] as const) {
  const r = JSON.parse(readFileSync(`test/eval/articles-${f}.jsonl`, 'utf8').trim().split('\n')[n]!)
  console.log('##', r.title)
  for (const c of findClaims(index, { ...r, publishedAt: new Date(r.publishedAt), zone: 'Asia/Seoul', kind: 'press' } as any)) console.log('-', c.status, '|', (c as any).speaker, '|', c.quote.slice(0, 120), '|', c.amounts.map((a) => `${a.min}-${a.max} ${a.unit} ${a.scope ?? ''}`).join(';'), '|', JSON.stringify((c as any).event)?.slice(0, 60), (c as any).negated, (c as any).events?.join(','), (c as any).correction ?? '')
}
