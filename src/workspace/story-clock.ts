// The recorded story's clock: real seconds between entries, and a jump over the days without news.

/** From `realMs` after the start the story's clock reads `storyAt` and runs on at the same rate. */
export type Beat = { realMs: number; storyAt: Date }

// A newcomer reads an alert in about ten seconds; what followed within the hours follows faster.
const LEAD_MS = 5_000
const BEAT_MS = 11_000
const CLOSE_BEAT_MS = 7_000
const CLOSE_MS = 3 * 3_600_000

/**
 * When each entry comes, in the order of `publishedAts` (ascending). The clock never runs backwards
 * and never faster than real time between two jumps, so that leases and retries keep their meaning.
 */
export function scheduleStory(publishedAts: readonly Date[]): Beat[] {
  const first = publishedAts[0]
  if (first === undefined) return []
  const beats: Beat[] = [{ realMs: 0, storyAt: new Date(first.getTime() - LEAD_MS) }]
  let realMs = LEAD_MS
  let storyMs = first.getTime()
  for (const [position, publishedAt] of publishedAts.entries()) {
    storyMs = Math.max(storyMs, publishedAt.getTime())
    beats.push({ realMs, storyAt: new Date(storyMs) })
    const next = publishedAts[position + 1]
    const close = next !== undefined && next.getTime() - publishedAt.getTime() < CLOSE_MS
    const lengthMs = close ? CLOSE_BEAT_MS : BEAT_MS
    realMs += lengthMs
    storyMs += lengthMs
  }
  return beats
}

/** What the story's clock reads `realElapsedMs` after the start; after the last entry it runs on. */
export function storyTime(beats: readonly Beat[], realElapsedMs: number): Date {
  const elapsed = Math.max(0, realElapsedMs)
  let current = beats[0]
  for (const beat of beats) {
    if (beat.realMs > elapsed) break
    current = beat
  }
  if (current === undefined) return new Date(elapsed)
  return new Date(current.storyAt.getTime() + (elapsed - current.realMs))
}

/** How long the whole story takes at speed 1. */
export function storyLengthMs(beats: readonly Beat[]): number {
  return (beats.at(-1)?.realMs ?? 0) + BEAT_MS
}
