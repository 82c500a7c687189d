// The peer: a Bolt app that does nothing but acknowledge and answer, in a process of its own.
import { App, LogLevel } from '@slack/bolt'

const [botToken = '', appToken = '', slackApiUrl = ''] = process.argv.slice(2)
const app = new App({
  token: botToken,
  appToken,
  socketMode: true,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl },
})
app.command('/kt-status', async ({ ack, respond }) => {
  await ack()
  await respond('Here.')
})
await app.start()
process.stdout.write('is running\n')
