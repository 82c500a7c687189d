// The small steps of checking blocks: where we are, what was wrong, lists, texts.
import type { Json } from './workspace-state.ts'

export type Surface = 'message' | 'modal' | 'home'

export type Check = {
  surface: Surface
  problems: string[]
  blockIds: Set<string>
  /** Of the block at hand: an action id may stand in two blocks, not twice in one. */
  actionIds: Set<string>
}

export function createCheck(surface: Surface): Check {
  return { surface, problems: [], blockIds: new Set(), actionIds: new Set() }
}

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Notes a problem in the words that Slack uses. */
export function complain(check: Check, path: string, what: string): void {
  check.problems.push(`${what} [json-pointer:${path}]`)
}

export function checkLength(check: Check, text: string, max: number, path: string): void {
  if (text.length > max) complain(check, path, `must be less than ${max + 1} characters`)
}

/** Checks a text object; returns nothing, notes what is wrong. */
export function checkText(
  check: Check,
  value: unknown,
  max: number,
  path: string,
  kind: 'plain' | 'any',
): void {
  if (!isRecord(value) || typeof value.text !== 'string') {
    complain(check, path, 'missing required field: text')
    return
  }
  if (value.type !== 'plain_text' && (kind === 'plain' || value.type !== 'mrkdwn'))
    complain(check, `${path}/type`, `unsupported type: ${value.type}`)
  if (value.text.length === 0) complain(check, `${path}/text`, 'must be more than 0 characters')
  checkLength(check, value.text, max, `${path}/text`)
}

/** Checks how many items a list has, and returns those that can be looked at. */
export function checkList(
  check: Check,
  value: unknown,
  min: number,
  max: number,
  path: string,
): unknown[] {
  if (!Array.isArray(value)) {
    complain(check, path, 'must be an array')
    return []
  }
  if (value.length < min) complain(check, path, `no fewer than ${min} items allowed`)
  if (value.length > max) complain(check, path, `no more than ${max} items allowed`)
  return value
}
