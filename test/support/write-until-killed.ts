// A process of its own that writes to an embedded database and says each row that is committed.
import { openDatabase } from '../../src/db/database.ts'
import { meta } from '../../src/db/schema.ts'
import { createLog } from '../../src/log.ts'

const dataDir = process.argv[2] ?? ''
const { db } = await openDatabase({ log: createLog('silent') }, { url: null, dataDir })
for (let i = 0; ; i++) {
  await db.transaction(async (tx) => {
    await tx.insert(meta).values({ key: `a${i}`, value: '한' })
    await tx.insert(meta).values({ key: `b${i}`, value: '글' })
  })
  process.stdout.write(`${i}\n`)
}
