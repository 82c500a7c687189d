// Which known word a mistyped one was probably meant to be.

/** How many letters must be changed, added, left out or swapped with a neighbour, up to `limit`. */
export function editDistance(a: string, b: string, limit = 3): number {
  const from = Array.from(a.slice(0, 64))
  const to = Array.from(b.slice(0, 64))
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1]
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      if (swapped) cost = Math.min(cost, at(before, j - 2) + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return Math.min(at(row, to.length), limit + 1)
}

function at(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}

/**
 * The candidate nearest to a mistyped word, or null when none is near: one change in a word of up
 * to four letters, two in a longer one, three from nine letters on.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | null {
  const typed = word.normalize('NFC').toLowerCase()
  const limit = typed.length <= 4 ? 1 : typed.length <= 8 ? 2 : 3
  let best: string | null = null
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    const distance = editDistance(typed, candidate.normalize('NFC').toLowerCase(), limit)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}
