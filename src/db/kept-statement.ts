// Which statements the drivers keep with their plan; without drizzle, for the embedded database's thread.

/** Stands in the text of a statement that is to be kept. */
export const KEPT_MARK = '/* kept */'

/** Whether a statement is to be kept: see `KEPT`. */
export function isKept(statement: string): boolean {
  return statement.includes(KEPT_MARK)
}
