// What a room may ask the model: JSON that fits a schema, or nothing with the reason why.
import type { z } from 'zod'

export type Purpose =
  | 'claims'
  | 'answer'
  | 'summary'
  | 'digest'
  | 'translation'
  | 'opinion'
  | 'fact-vectors'
  | 'question-vector'

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

/** Texts that are to be turned into vectors. */
export type Embedding = {
  purpose: Extract<Purpose, 'fact-vectors' | 'question-vector'>
  /** Slack id of who asked, for the limit per person. */
  person?: string | null
  texts: readonly string[]
  timeoutMs?: number
  signal?: AbortSignal
}

/**
 * The port to the embedding model. `embed` gives one vector per text, all of one length; it never
 * throws, never takes longer than its time limit, and tries once: whoever asks asks again, or does
 * without. Vectors of another `model` or of other `dimensions` (0: as the model gives) are not
 * comparable.
 */
export type Embedder = {
  model: string
  dimensions: number
  embed(asking: Embedding): Promise<Asked<number[][]>>
}
