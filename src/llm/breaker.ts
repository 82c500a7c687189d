// A breaker: after failures in a row nobody waits for the model until it has had time to come back.

export type Breaker = {
  /** False while it is open; after the pause one call may try. */
  allows(now: Date): boolean
  record(ok: boolean, now: Date): void
}

/** Opens after `failures` in a row for `pauseMs`. */
export function createBreaker(options: { failures: number; pauseMs: number }): Breaker {
  let inARow = 0
  let openUntil = 0
  return {
    allows(now) {
      if (now.getTime() < openUntil) return false
      // One call tries; others wait out another pause meanwhile.
      if (inARow >= options.failures) openUntil = now.getTime() + options.pauseMs
      return true
    },
    record(ok, now) {
      inARow = ok ? 0 : inARow + 1
      openUntil = inARow >= options.failures ? now.getTime() + options.pauseMs : 0
    },
  }
}
