// What was filled in: values of a form by field, and what is wrong at which field. Pure.
import type { FormMemory } from './messages/forms.ts'
import { say } from './texts.ts'
import type {
  ChannelSettings,
  FactInput,
  FieldProblem,
  MilestoneInput,
  PersonSettings,
  QuietSpan,
  SourceInput,
} from './use-cases.ts'

/** The part of a view submission that holds values. */
export type FormValues = Record<
  string,
  Record<
    string,
    {
      value?: string | null
      selected_option?: { value?: string } | null
      selected_options?: { value?: string }[] | null
      selected_date?: string | null
      selected_time?: string | null
    }
  >
>

export type Read<T> = { kind: 'read'; value: T } | { kind: 'problems'; problems: FieldProblem[] }

/** Text, choice, date or time of a field; empty when nothing was filled in. */
export function textOf(values: FormValues, field: string): string {
  const one = Object.values(values[field] ?? {})[0]
  const text = one?.value ?? one?.selected_option?.value ?? one?.selected_date ?? one?.selected_time
  return (text ?? '').trim()
}

export function listOf(values: FormValues, field: string): string[] {
  const one = Object.values(values[field] ?? {})[0]
  return (one?.selected_options ?? []).flatMap((o) => o.value ?? [])
}

/** What the form remembered; nothing when it cannot be read. */
export function memoryOf(metadata: string): FormMemory {
  try {
    return JSON.parse(metadata || '{}') as FormMemory
  } catch {
    return {}
  }
}

export function readPersonSettings(values: FormValues, zone: string): Read<PersonSettings> {
  const quiet = readQuiet(values, zone)
  if (quiet.kind === 'problems') return quiet
  const lang = textOf(values, 'lang')
  return {
    kind: 'read',
    value: {
      lang: lang === 'en' || lang === 'ko' ? lang : null,
      directMessages: listOf(values, 'directMessages').includes('on'),
      topics: listOf(values, 'topics'),
      quietHours: quiet.value,
    },
  }
}

export function readChannelSettings(
  values: FormValues,
  channel: string,
  zone: string,
): Read<ChannelSettings> {
  const quiet = readQuiet(values, zone)
  const threshold = readNumber(values, 'threshold', 0, 100)
  const cap = readNumber(values, 'capPerHour', 1, 1000)
  const problems = [quiet, threshold, cap].flatMap((r) => (r.kind === 'problems' ? r.problems : []))
  if (quiet.kind === 'problems' || threshold.kind === 'problems' || cap.kind === 'problems')
    return { kind: 'problems', problems }
  return {
    kind: 'read',
    value: {
      channel,
      lang: textOf(values, 'lang') === 'ko' ? 'ko' : 'en',
      active: true,
      topics: listOf(values, 'topics'),
      threshold: threshold.value,
      capPerHour: cap.value,
      quietHours: quiet.value,
      digest: listOf(values, 'digest').includes('on'),
    },
  }
}

export function readFact(values: FormValues): Read<FactInput> {
  const text = (field: string) => textOf(values, field)
  const problems = [
    ...required(values, ['statement', 'quote', 'publisher', 'publishedOn']),
    ...(isWebAddress(text('url')) ? [] : [problem('url', 'form.badUrl')]),
    ...(isPartialDay(text('eventDate')) ? [] : [problem('eventDate', 'form.badDay')]),
  ]
  if (problems.length) return { kind: 'problems', problems }
  const value: FactInput = {
    statement: text('statement'),
    topic: text('topic'),
    status: text('status') as FactInput['status'],
    speaker: text('speaker') || null,
    quote: text('quote'),
    publisher: text('publisher'),
    url: text('url'),
    publishedOn: text('publishedOn'),
    eventDate: text('eventDate') || null,
  }
  return { kind: 'read', value }
}

type Correction = Pick<FactInput, 'statement' | 'status' | 'speaker' | 'eventDate'> & {
  why: string
}

export function readCorrection(values: FormValues): Read<Correction> {
  const text = (field: string) => textOf(values, field)
  const problems = [
    ...required(values, ['statement', 'why']),
    ...(isPartialDay(text('eventDate')) ? [] : [problem('eventDate', 'form.badDay')]),
  ]
  if (problems.length) return { kind: 'problems', problems }
  const value = {
    statement: text('statement'),
    status: text('status') as FactInput['status'],
    speaker: text('speaker') || null,
    eventDate: text('eventDate') || null,
    why: text('why'),
  }
  return { kind: 'read', value }
}

export function readSource(values: FormValues): Read<SourceInput> {
  const text = (field: string) => textOf(values, field)
  const every = readNumber(values, 'everyMinutes', 1, 1440)
  const problems = [
    ...required(values, ['name', 'everyMinutes']),
    ...(isWebAddress(text('url')) ? [] : [problem('url', 'form.badUrl')]),
    ...(every.kind === 'problems' ? every.problems : []),
  ]
  if (problems.length || every.kind === 'problems') return { kind: 'problems', problems }
  const value: SourceInput = {
    url: text('url'),
    name: text('name'),
    kind: text('kind') as SourceInput['kind'],
    lang: text('lang') === 'ko' ? 'ko' : 'en',
    everyMinutes: every.value ?? 30,
  }
  return { kind: 'read', value }
}

export function readMilestone(values: FormValues): Read<MilestoneInput> {
  const problems = required(values, ['textEn', 'textKo', 'dueOn'])
  if (problems.length) return { kind: 'problems', problems }
  const text = (field: string) => textOf(values, field)
  const value = {
    topic: text('topic'),
    textEn: text('textEn'),
    textKo: text('textKo'),
    dueOn: text('dueOn'),
    metWords: text('metWords'),
  }
  return { kind: 'read', value }
}

/** An address that a person can have meant: http or https, with a host. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/\s]+/.test(text) && URL.canParse(text)
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that exists; empty counts as not given. */
export function isPartialDay(text: string): boolean {
  if (!text) return true
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!found) return false
  const day = `${found[1]}-${found[2] ?? '01'}-${found[3] ?? '01'}`
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day
}

export function required(values: FormValues, fields: string[]): FieldProblem[] {
  return fields.filter((f) => !textOf(values, f)).map((f) => problem(f, 'form.required'))
}

function readNumber(
  values: FormValues,
  field: string,
  min: number,
  max: number,
): Read<number | null> {
  const text = textOf(values, field)
  if (!text) return { kind: 'read', value: null }
  const value = Number(text)
  if (Number.isFinite(value) && value >= min && value <= max) return { kind: 'read', value }
  const words = (lang: 'en' | 'ko') => say(lang, 'settings.number', { min, max })
  return { kind: 'problems', problems: [{ field, text: { en: words('en'), ko: words('ko') } }] }
}

function readQuiet(values: FormValues, zone: string): Read<QuietSpan | null> {
  const from = textOf(values, 'quietFrom')
  const to = textOf(values, 'quietTo')
  if (!from && !to) return { kind: 'read', value: null }
  if (from && to) return { kind: 'read', value: { from, to, zone } }
  return {
    kind: 'problems',
    problems: [problem(from ? 'quietTo' : 'quietFrom', 'settings.quietBoth')],
  }
}

function problem(
  field: string,
  key: 'form.required' | 'form.badUrl' | 'form.badDay' | 'settings.quietBoth',
): FieldProblem {
  return { field, text: { en: say('en', key), ko: say('ko', key) } }
}
