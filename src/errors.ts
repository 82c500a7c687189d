// Errors that people read: a code for programs, a message for people with what to do next.
import { randomBytes } from 'node:crypto'

/** An error whose message may be shown to a person: it names the thing and the cure. */
export class AppError extends Error {
  readonly code: string

  /**
   * @param code for programs, kebab-case: `feed-is-html`
   * @param message for people: what is wrong with which thing, and what to do
   */
  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
  }
}

/** The message of anything thrown, on one line, with the messages of its causes. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const own = error.message || error.name
  return error.cause === undefined ? own : `${own} (${describeError(error.cause)})`
}

/** A short reference for a request or an error: a person can quote it, and the log lines bear it. */
export function newRef(): string {
  return randomBytes(3).toString('hex')
}
