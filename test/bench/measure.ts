// What the benches share: percentiles, and lines that read alike.

/** The value below which `share` (0..1) of the values lie, by nearest rank; NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** One line of a bench's report: what, and figures with their unit. */
export function report(what: string, figures: Record<string, string | number>): void {
  const parts = Object.entries(figures).map(([name, value]) =>
    typeof value === 'number' ? `${name} ${value.toPrecision(3)}` : `${name} ${value}`,
  )
  process.stdout.write(`${what.padEnd(34)}${parts.join('  ')}\n`)
}
