// What a room may ask the model: JSON that fits a schema, or nothing with the reason why.
import type { z } from 'zod'

export type Purpose = 'claims' | 'answer' | 'summary' | 'digest' | 'translation' | 'opinion'

/** One request. It never carries tools: whatever an article says, text is all that can come back. */
export type Asking<T> = {
  purpose: Purpose
  /** The cheap model reads, the better one writes. */
  tier: 'cheap' | 'better'
  /** What questions leave to alerts is the reserve. */
  lane: 'alerts' | 'people'
  /** Slack id of who asked, for the limit per person. */
  person?: string | null
  /** The same for every call of this purpose, so that servers can cache it as a prefix. */
  instructions: string
  /** What stands between delimiters is data: see `wrapData`. */
  input: string
  /** Closed: an unknown key is refused. */
  schema: z.ZodType<T>
  maxOutputTokens: number
  /** A shorter wait than the model's own. */
  timeoutMs?: number
  signal?: AbortSignal
  /** Streams: called with the whole text so far, each time more came. */
  onText?: (text: string) => void
}

/** Why there is no text of the model; a label of a metric, so the list is closed. */
export type Silence =
  | 'budget'
  | 'person-budget'
  | 'breaker'
  | 'timeout'
  | 'rate-limited'
  | 'server-error'
  | 'rejected'
  | 'unreachable'
  | 'truncated'
  | 'wrong-shape'
  | 'refused'
  | 'empty'
  | 'stopped'

export type Asked<T> = { kind: 'said'; value: T } | { kind: 'silent'; why: Silence }

/** The port that the rooms call. Never throws and never takes longer than its time limit. */
export type Model = { ask<T>(asking: Asking<T>): Promise<Asked<T>> }
