// Bolt's own words in our log: its chatter only at debug, and no token in it.
import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../log.ts'

/** A logger for Bolt, its receivers and its Web API client. Their debug lines hold payloads: dropped. */
export function boltLogger(log: Log): Logger {
  return {
    debug: () => {},
    info: (...words) => log.debug({ from: 'bolt' }, said(words)),
    warn: (...words) => log.warn({ from: 'bolt' }, said(words)),
    error: (...words) => log.error({ from: 'bolt' }, said(words)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  }
}

/** Tokens and signed addresses never reach the log. */
export function withoutTokens(text: string): string {
  return text
    .replace(/\bx(?:ox[a-z]|app)-[\w-]+/g, '[secret]')
    .replace(/(wss?:\/\/[^\s?]+)\?\S+/g, '$1?[secret]')
    .replace(/(hooks\.slack\.com|\/response)\/\S+/g, '$1/[secret]')
}

function said(words: unknown[]): string {
  return withoutTokens(words.map((w) => (w instanceof Error ? w.message : String(w))).join(' '))
}
