// What went wrong with a request, as a sentence with the cure.
import { AppError, describeError } from '../errors.ts'
import { hostOf } from './addresses.ts'

/** An answer with a status that is no success. */
export class HttpStatusError extends AppError {
  readonly status: number
  /** How long the server asked to be left alone. */
  readonly retryAfterMs: number | null

  constructor(status: number, message: string, retryAfterMs: number | null) {
    super(`http-${status}`, message)
    this.status = status
    this.retryAfterMs = retryAfterMs
  }
}

/** Anything thrown while an address was called or its answer was read. */
export function explainFailure(error: unknown, target: URL, timeoutMs: number): AppError {
  const shown = target.href
  if (error instanceof AppError) return new AppError(error.code, `${shown}: ${error.message}`)
  const name = error instanceof Error ? error.name : ''
  const code = String((error as { code?: unknown })?.code ?? '')
  if (name === 'TimeoutError' || /TIMEOUT/i.test(code))
    return new AppError(
      'fetch-timeout',
      `${shown} did not answer within ${Math.round(timeoutMs / 1000)} s: it is tried again later.`,
      { cause: error },
    )
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new AppError(
      'host-unknown',
      `${hostOf(target)} is not known to the name service: check the spelling of ${shown} and the network.`,
      { cause: error },
    )
  return new AppError(
    'fetch-failed',
    `${shown} could not be reached (${describeError(error)}): check the address and the network.`,
    { cause: error },
  )
}

/** An answer whose status is no success. */
export function explainStatus(
  status: number,
  target: URL,
  retryAfterMs: number | null,
): HttpStatusError {
  const cures: Record<number, string> = {
    401: 'it asks for a login: use a public address or set its key.',
    403: 'it refuses us: the publisher may not want to be read by a program, or the key is wrong.',
    404: 'nothing is there: look for the new address on the publisher’s site.',
    410: 'it is gone for good: remove the source or look for its successor.',
    429: 'it asks to be called less often: it is left alone for a while.',
  }
  const cure =
    cures[status] ??
    (status >= 500 ? 'its server has trouble: it is tried again later.' : 'check the address.')
  return new HttpStatusError(status, `${target.href} answered ${status}: ${cure}`, retryAfterMs)
}

const DAY_MS = 86_400_000

/** `Retry-After` in milliseconds, at most a day: seconds or a date. */
export function retryAfter(value: string | undefined, now: Date): number | null {
  if (!value) return null
  const seconds = /^\d+$/.test(value.trim())
    ? Number(value) * 1000
    : Date.parse(value) - now.getTime()
  return Number.isNaN(seconds) ? null : Math.min(Math.max(seconds, 0), DAY_MS)
}
