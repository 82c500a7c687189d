// What every listener of this folder works with.
import type { webApi } from '@slack/bolt'
import type { Log } from '../log.ts'
import type { Readers } from './readers.ts'
import type { SlackUseCases, WatchFace } from './use-cases.ts'

/** Who the bot is in this workspace; known once it has started. */
export type BotFacts = {
  userId: string
  botId: string
  team: string
  teamId: string
  scopes: string[]
}

export type SlackRoom = {
  log: Log
  now: () => Date
  client: webApi.WebClient
  useCases: SlackUseCases
  watch: WatchFace
  recorded: boolean
  readers: Readers
  bot: () => BotFacts
  /** Answers in work, by `channel:thread`: the Stop button ends them. */
  running: Map<string, AbortController>
}
