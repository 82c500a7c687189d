// Times of day, as minutes since midnight.

export const CLOCK =
  /(오전|오후|새벽|밤|낮)?\s?(\d{1,2})시(?:\s?(\d{1,2})분)?(?!간)|\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?\s?m\b\.?|\b(\d{1,2}):(\d{2})\b/gi

/** Times of day as minutes since midnight; a bare hour may be of either half. */
function clocksOf(text: string): number[][] {
  return [...text.matchAll(CLOCK)].map((match) => {
    const hour = Number(match[2] ?? match[4] ?? match[7])
    const minute = Number(match[3] ?? match[5] ?? match[8] ?? 0)
    const half = (match[1] ?? match[6] ?? '').toLowerCase()
    const base = (hour % 12) * 60 + minute
    if (/오후|낮|밤|p/.test(half)) return [base + 720]
    if (/오전|새벽|a/.test(half)) return [base]
    return hour > 12 || match[7] !== undefined ? [hour * 60 + minute] : [base, base + 720]
  })
}

/** Whether every time of day of a sentence is one of the facts'. Pure. */
export function clocksHeld(text: string, all: string): boolean {
  const known = clocksOf(all)
  return clocksOf(text).every((readings) =>
    known.some((other) => other.some((minute) => readings.includes(minute))),
  )
}

/** A text without its times of day. */
export function withoutClocks(text: string): string {
  return text.replace(CLOCK, (clock) => ' '.repeat(clock.length))
}
