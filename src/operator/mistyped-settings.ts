// Settings whose name was mistyped: nothing reads them, and nothing says so but kt doctor. Pure.
import { SETTINGS } from '../config.ts'
import { editDistance, nearestWord } from '../language/nearest.ts'

/** Names that other programs read from the environment as well, and mean something else by. */
const OTHERS = new Set(['EDITOR', 'HOSTNAME', 'PORTS'])

/** Settings that were probably mistyped: each name that is set, with the one that is read. Pure. */
export function mistypedSettings(
  env: Record<string, string | undefined>,
): { typed: string; meant: string }[] {
  return Object.keys(env).flatMap((typed) => {
    if (typed.length < 6 || SETTINGS.includes(typed) || OTHERS.has(typed)) return []
    const meant = nearestWord(typed, SETTINGS)
    return meant !== null && editDistance(typed, meant, 2) <= 2 ? [{ typed, meant }] : []
  })
}
