// A process of its own that reads articles; it says when it fetches a page, and has it when it is sent a
// line: frozen meanwhile by the test.
import { once } from 'node:events'
import { readArticles } from '../../src/articles/read-articles.ts'
import { secret } from '../../src/config.ts'
import { openDatabase } from '../../src/db/database.ts'
import { createLog } from '../../src/log.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

const [databaseUrl = '', text = ''] = process.argv.slice(2)
const log = createLog('silent')
const { db } = await openDatabase({ log }, { url: secret(databaseUrl), dataDir: null })
const loadPage = async () => {
  process.stdout.write('reading\n')
  await once(process.stdin, 'data')
  return {
    ...{ title: '', text, publishedAt: null, publisher: null, lang: null, author: null },
    by: 'scored' as const,
  }
}
const now = () => new Date('2024-07-19T12:00:00Z')
const index = indexWatch(await loadWatch(null))
await readArticles({ db, log, now, index, loadPage }, { limit: 1 })
process.stdout.write('finished\n', () => process.exit(0))
