// Times of day, as minutes since midnight, and how long it is from one to the next.

export const CLOCK =
  /(?<half>오전|오후|새벽|밤|낮)?\s?(?<hour>\d{1,2})시(?:\s?(?<minute>\d{1,2})분| ?(?<more>반)(?=쯤|께|경|부터|까지|에|[ ,.]|$))?(?!간)|\b(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?<half>[ap])\.?\s?m\b\.?|\b(?<clock>\d{1,2}):(?<minute>\d{2})\b/gi

/** Times of day as minutes since midnight; a bare hour may be of either half. */
function clocksOf(text: string): number[][] {
  return [...text.matchAll(CLOCK)].map(({ groups = {} }) => {
    const hour = Number(groups.hour ?? groups.clock)
    const minute = groups.more ? 30 : Number(groups.minute ?? 0)
    const half = (groups.half ?? '').toLowerCase()
    const base = (hour % 12) * 60 + minute
    if (/오후|낮|밤|p/.test(half)) return [base + 720]
    if (/오전|새벽|a/.test(half)) return [base]
    return hour > 12 || groups.clock !== undefined ? [hour * 60 + minute] : [base, base + 720]
  })
}

/** Whether every time of day of a sentence is one of the facts'. Pure. */
export function clocksHeld(text: string, all: string): boolean {
  const known = clocksOf(all)
  return clocksOf(text).every((readings) =>
    known.some((other) => other.some((minute) => readings.includes(minute))),
  )
}

/** Minutes from each time of day to the next one of a text: 오후 2시부터 5시까지 is three hours. Pure. */
export function clockLengths(text: string): number[] {
  const clocks = clocksOf(text)
  return clocks.slice(1).flatMap((readings, at) => {
    const [from = 0] = clocks[at] ?? []
    return readings.map((to) => to - from).filter((length) => length > 0)
  })
}

/** A text without its times of day. */
export function withoutClocks(text: string): string {
  return text.replace(CLOCK, (clock) => ' '.repeat(clock.length))
}
