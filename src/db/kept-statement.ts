// Which statements the drivers keep with their plan; without drizzle, for the embedded database's thread.

/** Stands in the text of a statement that is to be kept. */
export const KEPT_MARK = '/* kept */'

/** Says whether a statement is to be kept, with these values. */
export type Keeper = (text: string, params?: readonly unknown[]) => boolean

/** Asked so often, a text is one that comes again and again. */
const OFTEN = 3
/** Each connection holds so many plans at most, some 50 kB each, besides the marked ones. */
const MOST_KEPT = 160
const MOST_COUNTED = 4_000

/** Whether a statement is marked as `KEPT`. */
export function isMarked(text: string): boolean {
  return text.includes(KEPT_MARK)
}

/**
 * Keeps what is marked, and what is asked again and again in transactions: of a step's thirty short
 * statements an article, parsing, planning and the second way to the server took most of the time.
 */
export function createKeeper(): Keeper {
  const asked = new Map<string, number>()
  const kept = new Set<string>()
  return (text, params = []) => {
    if (isMarked(text) || kept.has(text)) return params.every(isPlain)
    if (kept.size >= MOST_KEPT) return false
    const times = (asked.get(text) ?? 0) + 1
    if (asked.size >= MOST_COUNTED) asked.clear()
    asked.set(text, times)
    if (times < OFTEN || !params.every(isPlain)) return false
    asked.delete(text)
    kept.add(text)
    return true
  }
}

/** What is sent as its text, whatever type the statement takes it for. */
function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
