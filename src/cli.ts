// The operator's commands: npm run --silent kt -- <command>.
import { runCommand } from './operator/run-command.ts'

process.exitCode = await runCommand(process.argv.slice(2), {
  env: process.env,
  now: () => new Date(),
  print: (line) => process.stdout.write(`${line}\n`),
  warn: (line) => process.stderr.write(`${line}\n`),
})
