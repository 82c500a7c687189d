// Korean numbers, amounts and times against the normal forms of another recognizer, where its data is
// present: npx node test/eval/korean-amounts.ts [--wrong]
import { existsSync, readFileSync } from 'node:fs'
import {
  type FormValue,
  findNormalForms,
  type NormalForm,
} from '../../src/language/normal-forms.ts'

type Value = Record<string, unknown> & { value?: string | null }
type Wanted = { text: string; type: string; value: Value }
type Row = { model: string; input: string; reference: string | null; expected: Wanted[] }
type Score = { found: number; wanted: number; misses: string[] }

const DATA = new URL('../../../shared/tune/amounts_dates_ko.jsonl', import.meta.url)

/** The share of normal forms found, by type; null where the data is not there. */
export function measureKoreanAmounts(): Map<string, Score> | null {
  if (!existsSync(DATA)) return null
  const scores = new Map<string, Score>()
  for (const line of readFileSync(DATA, 'utf8').trim().split('\n')) {
    const row = JSON.parse(line) as Row
    const reference = new Date(`${row.reference?.slice(0, 19) ?? '2024-06-03T09:00:00'}Z`)
    const forms = findNormalForms(row.input, { reference, zone: 'UTC' })
    for (const expected of row.expected) {
      const key = `${row.model.split('/').at(-1)} ${typeOf(expected)}`
      const score = scores.get(key) ?? { found: 0, wanted: 0, misses: [] }
      scores.set(key, score)
      score.wanted++
      if (isFound(expected, forms)) score.found++
      else score.misses.push(describe(row, expected, forms))
    }
  }
  return scores
}

function typeOf(expected: Wanted): string {
  return expected.type.replace('datetimeV2.', '').replace('ordinal.relative', 'ordinal')
}

/** Found: a form of that type with that very value. Nothing else in the sentence counts. */
function isFound(expected: Wanted, forms: NormalForm[]): boolean {
  const wanted = readings(expected.value)
  return forms
    .filter((form) => form.type === typeOf(expected))
    .some((form) => form.values.some((value) => wanted.some((want) => same(value, want))))
}

/** What the data says, in one shape; a reading that it leaves open is compared by its TIMEX. */
function readings(value: Value): FormValue[] {
  const list = (value.values as Record<string, string>[] | undefined) ?? [
    (value.FutureResolution ?? value) as Record<string, string>,
    (value.PastResolution ?? value) as Record<string, string>,
  ]
  return list.map((one) => {
    const start = one.start ?? one.startDate ?? one.startTime ?? one.startDateTime
    const end = one.end ?? one.endDate ?? one.endTime ?? one.endDateTime
    const point = one.date ?? one.time ?? one.dateTime ?? one.duration ?? one.value
    const timex = one.timex ?? (value.Timex as string | undefined)
    if (start !== undefined || end !== undefined)
      return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
    if (point === 'not resolved' || (point === undefined && timex !== undefined))
      return { timex: timex ?? '' }
    return {
      ...(point != null && { value: point }),
      ...(one.unit !== undefined && { unit: one.unit }),
    }
  })
}

const SCALES: Record<string, string> = { C: 'C', F: 'F' }

function same(found: FormValue, wanted: FormValue): boolean {
  if (wanted.timex !== undefined) return found.timex === wanted.timex
  if (wanted.start !== undefined || wanted.end !== undefined)
    return found.start === wanted.start && found.end === wanted.end
  if (wanted.value === undefined)
    return found.value === undefined && SCALES[wanted.unit ?? ''] === found.unit
  if (found.value === undefined) return false
  const [a, b] = [found.value, wanted.value].map((value) => Number(value.replace('%', '')))
  if (Number.isNaN(b)) return found.value === wanted.value
  return Math.abs((a as number) - (b as number)) <= Math.abs(b as number) * 1e-9
}

function describe(row: Row, expected: Wanted, forms: NormalForm[]): string {
  const got = forms
    .filter((form) => form.type === typeOf(expected))
    .map((form) => `${form.text} ${JSON.stringify(form.values)}`)
  return `${row.input.trim()} (${row.reference})\n     wanted ${expected.text} ${JSON.stringify(readings(expected.value))}\n     found  ${got.join('; ')}`
}

if (import.meta.main) {
  const scores = measureKoreanAmounts()
  if (scores === null) console.log('Korean normal forms: no third-party data here')
  let found = 0
  let wanted = 0
  for (const [type, score] of scores ?? []) {
    console.log(
      `${type}: ${score.found}/${score.wanted} = ${(score.found / score.wanted).toFixed(3)}`,
    )
    if (process.argv.includes('--wrong')) for (const miss of score.misses) console.log(`   ${miss}`)
    found += score.found
    wanted += score.wanted
  }
  if (scores !== null)
    console.log(`Korean normal forms: ${found}/${wanted} = ${(found / wanted).toFixed(3)}`)
}
