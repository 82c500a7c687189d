// Valid values in the place of malformed ones, so that one run can find every problem of a watch.

const REQUIRED: Record<string, string> = {
  status: 'reported',
  statement: '-',
  text: '-',
  quote: '-',
  publisher: '-',
  due: '2000',
  publishedAt: '2000-01-01',
  url: 'https://stand-in.example/',
}

/** A copy of the data in which a required value at fault has a stand-in and another is left out. */
export function withStandIns(
  raw: unknown,
  issues: readonly { path: readonly PropertyKey[] }[],
): unknown {
  const copy: unknown = structuredClone(raw)
  for (const [position, { path }] of issues.entries()) {
    const key = path.at(-1)
    const parent = path.slice(0, -1).reduce<unknown>(step, copy)
    if (key === undefined || !isHolder(parent)) continue
    const standIn = key === 'id' ? `stand-in-${position}` : REQUIRED[String(key)]
    if (standIn !== undefined) parent[key] = standIn
    else delete parent[key]
  }
  return copy
}

function step(value: unknown, key: PropertyKey): unknown {
  return isHolder(value) ? value[key] : undefined
}

function isHolder(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null
}
