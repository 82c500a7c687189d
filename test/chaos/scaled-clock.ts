// Time that runs faster, so that a channel's one post a second does not take the run an hour.

/** A clock that was right at `epochMs` and runs `speed` times as fast, `skewMs` wrong. */
export function scaledClock(epochMs: number, speed: number, skewMs = 0): () => Date {
  return () => new Date(epochMs + (Date.now() - epochMs) * speed + skewMs)
}
