// One replica of the bot, whole, as a process of its own: to be killed, frozen and cut off.
import { createApp } from '../../src/app.ts'
import { readConfig, secret } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'
import { STARTED } from './replicas.ts'
import { scaledClock } from './scaled-clock.ts'

export type ReplicaInput = {
  databaseUrl: string
  apiUrl: string
  botToken: string
  appToken: string
  watchFile: string
  epochMs: number
  speed: number
  skewMs: number
}

const input = JSON.parse(process.argv[2] ?? '{}') as ReplicaInput
const clock = scaledClock(input.epochMs, input.speed, input.skewMs)
const app = await createApp({
  config: readConfig({ DATABASE_URL: input.databaseUrl, POLL_CRON: '*/2 * * * * *' }),
  index: indexWatch(await loadWatch(input.watchFile)),
  log: createLog('info'),
  now: clock,
  clock,
  slack: {
    mode: 'socket',
    botToken: secret(input.botToken),
    appToken: secret(input.appToken),
    apiUrl: input.apiUrl,
  },
  recorded: null,
})
process.on('SIGTERM', () => {
  setTimeout(() => process.exit(1), 10_000).unref()
  void app.stop().then(() => process.exit(0))
})
await app.start()
process.stdout.write(`${STARTED}\n`)
