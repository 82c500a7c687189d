// Logistic regression by Newton's method, for weights that are fitted to labelled rows.

export type Fitted = { weights: number[]; intercept: number }

/** Half of the penalty on squared weights of columns of unit spread: a mild one for some hundred rows. */
const RIDGE = 3
const STEPS = 30

/**
 * Fits `labels` (0 or 1) to rows of the same length by ridge regression; the weights are those of the
 * columns as they are given. Columns that never differ get none.
 * Source: Newton-Raphson for logistic regression (Hastie, Tibshirani, Friedman, section 4.4.1).
 */
export function fitLogistic(rows: readonly number[][], labels: readonly number[]): Fitted {
  const width = rows[0]?.length ?? 0
  const means = columns(width, (j) => mean(rows.map((row) => row[j] ?? 0)))
  const spreads = columns(width, (j) =>
    Math.sqrt(mean(rows.map((row) => ((row[j] ?? 0) - (means[j] ?? 0)) ** 2))),
  )
  const scaled = rows.map((row) => [
    ...row.map((value, j) => (spreads[j] ? (value - (means[j] ?? 0)) / (spreads[j] ?? 1) : 0)),
    1,
  ])
  let weights = columns(width + 1, () => 0)
  for (let step = 0; step < STEPS; step++) weights = newtonStep(scaled, labels, weights)
  const own = columns(width, (j) => (spreads[j] ? (weights[j] ?? 0) / (spreads[j] ?? 1) : 0))
  const shift = own.reduce((sum, weight, j) => sum + weight * (means[j] ?? 0), 0)
  return { weights: own, intercept: (weights[width] ?? 0) - shift }
}

function newtonStep(
  rows: readonly number[][],
  labels: readonly number[],
  weights: readonly number[],
): number[] {
  const size = weights.length
  const gradient = columns(size, (j) => (j < size - 1 ? RIDGE * (weights[j] ?? 0) : 0))
  const curvature = columns(size, (j) =>
    columns(size, (k) => (j === k ? (j < size - 1 ? RIDGE : 1e-9) : 0)),
  )
  for (const [at, row] of rows.entries()) {
    const chance = 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * (weights[j] ?? 0), 0)))
    for (const [j, x] of row.entries()) {
      gradient[j] = (gradient[j] ?? 0) + x * (chance - (labels[at] ?? 0))
      const line = curvature[j] as number[]
      for (const [k, other] of row.entries())
        line[k] = (line[k] ?? 0) + x * other * chance * (1 - chance)
    }
  }
  const step = solve(curvature, gradient)
  return weights.map((weight, j) => weight - (step[j] ?? 0))
}

/** Gauss with pivoting. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  for (let i = 0; i < rows.length; i++) {
    const best = rows
      .slice(i)
      .reduce((top, row, n) => (size(row, i) > size(rows[top], i) ? n + i : top), i)
    ;[rows[i], rows[best]] = [rows[best] as number[], rows[i] as number[]]
    const own = rows[i] as number[]
    for (const row of rows) {
      if (row === own) continue
      const share = (row[i] ?? 0) / (own[i] ?? 1)
      for (let k = i; k < row.length; k++) row[k] = (row[k] ?? 0) - share * (own[k] ?? 0)
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1))
}

function size(row: readonly number[] | undefined, at: number): number {
  return Math.abs(row?.[at] ?? 0)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function columns<T>(count: number, of: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => of(at))
}
