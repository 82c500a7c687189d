// The timeline as SVG: a lane per topic, milestones with their state, outages as spans, today's line. Pure.
import type { ShownFact } from '../facts/fact.ts'
import type { Lang } from '../language/language.ts'
import { addDays, daysBetween, localDay } from '../language/local-day.ts'
import type { MilestoneView } from '../milestones/milestone.ts'
import type { Topic } from '../watch/watch.ts'
import { fitText, monthTicks } from './timeline-scale.ts'
import {
  LINE,
  label,
  MILESTONE_COLOURS,
  SOFT,
  STATUS_COLOURS,
  stateWord,
  TIMELINE_WORDS,
} from './timeline-style.ts'

export type TimelineInput = {
  lang: Lang
  title: string
  topics: Pick<Topic, 'id' | 'name' | 'kind'>[]
  facts: ShownFact[]
  milestones: MilestoneView[]
  /** Local day. */
  today: string
  zone: string
  /** The recorded story is marked wherever it is shown. */
  recorded: boolean
}

/** A phone shows the picture at about a third of its size: 30 units are 11 px there. */
const WIDTH = 1_080
const MARGIN = 48
const TRACK_LEFT = 60
const TRACK_RIGHT = WIDTH - 60
const LABELS = 2
const SPAN_GAP_DAYS = 3
/** The picture tells of recent months; what is older stands in the list of facts. */
const BACK_DAYS = 420

type Scale = { from: string; to: string; x(day: string): number }
/** A piece of the picture and the height that it takes. */
type Piece = { svg: string; height: number }

/** The picture's SVG, and the same in words. */
export function drawTimelineSvg(input: TimelineInput): { svg: string; alt: string } {
  const facts = input.facts.filter((fact) => fact.lifecycle !== 'retracted')
  const scale = scaleOf(input, facts)
  const header = drawHeader(input)
  const pieces: string[] = [header.svg]
  let y = header.height
  const top = y
  for (const topic of input.topics) {
    const lane = drawLane(
      input,
      topic,
      facts.filter((fact) => fact.topic === topic.id),
      scale,
      y,
    )
    pieces.push(lane.svg)
    y += lane.height
  }
  const milestones = drawMilestones(input, scale, y)
  pieces.push(milestones.svg)
  y += milestones.height
  pieces.unshift(drawGrid(input, scale, top, y))
  const legend = drawLegend(input.lang, y)
  pieces.push(legend.svg)
  const height = y + legend.height
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Pretendard"><rect width="${WIDTH}" height="${height}" fill="#fff"/>${pieces.join('')}</svg>`
  return { svg, alt: describe(input, facts) }
}

/** The day by which a fact stands on the timeline: when it happened, else when it was learned. */
export function dayOfFact(fact: ShownFact, zone: string): string {
  return fact.event?.from ?? localDay(new Date(fact.learnedAt), zone)
}

/** A day as far as it is known: a month has no day. */
function dayText(fact: ShownFact, zone: string): string {
  const precise = fact.event === null || ['minute', 'day', 'week'].includes(fact.event.precision)
  const day = dayOfFact(fact, zone)
  return precise ? day.slice(5) : day.slice(0, 7)
}

/** Runs of days on which a service's facts lie close together: outages. */
export function spansOf(facts: readonly ShownFact[], zone: string): { from: string; to: string }[] {
  const days = facts
    .map((fact) => ({ from: dayOfFact(fact, zone), to: fact.event?.to ?? dayOfFact(fact, zone) }))
    .filter((day) => daysBetween(day.from, day.to) <= 14)
    .sort((a, b) => a.from.localeCompare(b.from))
  const spans: { from: string; to: string }[] = []
  for (const day of days) {
    const last = spans.at(-1)
    if (last && daysBetween(last.to, day.from) <= SPAN_GAP_DAYS) last.to = later(last.to, day.to)
    else spans.push({ ...day })
  }
  return spans
}

function scaleOf(input: TimelineInput, facts: ShownFact[]): Scale {
  const oldest = addDays(input.today, -BACK_DAYS)
  const days = [
    ...facts.map((fact) => dayOfFact(fact, input.zone)),
    ...input.milestones.map((milestone) => milestone.dueOn),
    input.today,
  ].filter((day) => day >= oldest && daysBetween(input.today, day) <= BACK_DAYS)
  days.sort()
  const from = addDays(days[0] ?? input.today, -7)
  const to = addDays(days.at(-1) ?? input.today, 7)
  const width = (TRACK_RIGHT - TRACK_LEFT) / Math.max(1, daysBetween(from, to))
  return {
    from,
    to,
    x: (day) =>
      Math.min(TRACK_RIGHT, Math.max(TRACK_LEFT, TRACK_LEFT + daysBetween(from, day) * width)),
  }
}

function drawHeader(input: TimelineInput): Piece {
  const mark = input.recorded ? ` · ${TIMELINE_WORDS[input.lang].recorded}` : ''
  return {
    svg:
      label(MARGIN, 78, fitText(input.title, 44, WIDTH - 2 * MARGIN), { size: 44, bold: true }) +
      label(MARGIN, 124, `${input.today}${mark}`, { size: 30, colour: SOFT }),
    height: 190,
  }
}

function drawGrid(input: TimelineInput, scale: Scale, top: number, bottom: number): string {
  const ticks = monthTicks(scale.from, scale.to, 6).map((day) => {
    const x = scale.x(day)
    return `<line x1="${x}" y1="${top - 8}" x2="${x}" y2="${bottom - 20}" stroke="${LINE}" stroke-width="2"/>${x > WIDTH - 170 ? '' : label(x + 6, top - 16, day.slice(0, 7), { size: 26, colour: SOFT })}`
  })
  const x = scale.x(input.today)
  const word = TIMELINE_WORDS[input.lang].today
  const anchor = x > WIDTH / 2 ? 'end' : 'start'
  const today = `<line x1="${x}" y1="${top - 8}" x2="${x}" y2="${bottom - 20}" stroke="#e01e5a" stroke-width="4" stroke-dasharray="12 8"/>`
  return `${ticks.join('')}${today}${label(x + (anchor === 'end' ? -8 : 8), top - 48, word, { size: 28, bold: true, colour: '#e01e5a', anchor })}`
}

function drawLane(
  input: TimelineInput,
  topic: TimelineInput['topics'][number],
  facts: ShownFact[],
  scale: Scale,
  y: number,
): Piece {
  const inside = facts.filter(
    (fact) => dayOfFact(fact, input.zone) >= scale.from && dayOfFact(fact, input.zone) <= scale.to,
  )
  const track = y + 78
  const spans = topic.kind === 'service' ? spansOf(inside, input.zone) : []
  const bars = spans.map((span) => {
    const x = scale.x(span.from) - 10
    const width = Math.max(24, scale.x(addDays(span.to, 1)) - x + 10)
    return `<rect x="${x}" y="${track - 16}" width="${width}" height="32" rx="16" fill="#f4b4ae"/>`
  })
  const dots = inside.map(
    (fact) =>
      `<circle cx="${scale.x(dayOfFact(fact, input.zone))}" cy="${track}" r="11" fill="${STATUS_COLOURS[fact.status]}" stroke="#fff" stroke-width="3"/>`,
  )
  const newest = [...inside]
    .sort(
      (a, b) =>
        dayOfFact(b, input.zone).localeCompare(dayOfFact(a, input.zone)) || b.factId - a.factId,
    )
    .slice(0, LABELS)
  const lines = newest.map((fact, at) => {
    const text = `${dayText(fact, input.zone)}  ${fact.statement}`
    return (
      `<circle cx="${MARGIN + 10}" cy="${track + 48 + at * 44}" r="8" fill="${STATUS_COLOURS[fact.status]}"/>` +
      label(MARGIN + 32, track + 58 + at * 44, fitText(text, 29, WIDTH - 2 * MARGIN - 32), {
        size: 29,
      })
    )
  })
  const axis = `<line x1="${TRACK_LEFT}" y1="${track}" x2="${TRACK_RIGHT}" y2="${track}" stroke="${LINE}" stroke-width="6" stroke-linecap="round"/>`
  const name = label(MARGIN, y + 40, topic.name[input.lang], { size: 34, bold: true })
  return {
    svg: name + axis + bars.join('') + dots.join('') + lines.join(''),
    height: 124 + newest.length * 44,
  }
}

function drawMilestones(input: TimelineInput, scale: Scale, y: number): Piece {
  if (input.milestones.length === 0) return { svg: '', height: 20 }
  const words = TIMELINE_WORDS[input.lang]
  const sorted = [...input.milestones].sort((a, b) => a.dueOn.localeCompare(b.dueOn))
  const track = y + 78
  const marks = sorted.map((milestone) => {
    const x = scale.x(milestone.dueOn)
    const fill = MILESTONE_COLOURS[milestone.state]
    return `<path d="M${x} ${track - 18} L${x + 18} ${track} L${x} ${track + 18} L${x - 18} ${track} Z" fill="${fill}" stroke="#fff" stroke-width="3"/>`
  })
  const lines = sorted.map((milestone, at) => {
    const line = track + 62 + at * 46
    const text = `${milestone.dueOn}  ${stateWord(milestone, input.lang)}: ${milestone.text[input.lang]}`
    const fill = MILESTONE_COLOURS[milestone.state]
    return `<rect x="${MARGIN}" y="${line - 20}" width="20" height="20" rx="4" fill="${fill}"/>${label(MARGIN + 32, line, fitText(text, 29, WIDTH - 2 * MARGIN - 32), { size: 29 })}`
  })
  const axis = `<line x1="${TRACK_LEFT}" y1="${track}" x2="${TRACK_RIGHT}" y2="${track}" stroke="${LINE}" stroke-width="6"/>`
  return {
    svg:
      label(MARGIN, y + 40, words.milestones, { size: 34, bold: true }) +
      axis +
      marks.join('') +
      lines.join(''),
    height: 130 + sorted.length * 46,
  }
}

function drawLegend(lang: Lang, y: number): Piece {
  const statuses = Object.keys(STATUS_COLOURS) as (keyof typeof STATUS_COLOURS)[]
  const step = (WIDTH - 2 * MARGIN) / 3
  const items = statuses.map((status, at) => {
    const x = MARGIN + (at % 3) * step
    const line = y + 34 + Math.floor(at / 3) * 44
    return `<circle cx="${x + 10}" cy="${line - 9}" r="10" fill="${STATUS_COLOURS[status]}"/>${label(x + 30, line, TIMELINE_WORDS[lang][status], { size: 27, colour: SOFT })}`
  })
  return { svg: items.join(''), height: 110 }
}

function later(a: string, b: string): string {
  return a.localeCompare(b) < 0 ? b : a
}

/** The picture in words, for people who do not see it. */
function describe(input: TimelineInput, facts: ShownFact[]): string {
  const lanes = input.topics.flatMap((topic) => {
    const own = facts
      .filter((fact) => fact.topic === topic.id)
      .sort((a, b) => dayOfFact(b, input.zone).localeCompare(dayOfFact(a, input.zone)))
    const [newest] = own
    return newest
      ? [
          `${topic.name[input.lang]} (${own.length}): ${dayOfFact(newest, input.zone)} ${fitText(newest.statement, 1, 120)}`,
        ]
      : []
  })
  const milestones = input.milestones.map(
    (milestone) =>
      `${milestone.dueOn} ${stateWord(milestone, input.lang)}: ${milestone.text[input.lang]}`,
  )
  // Slack refuses an alternative text of more than 2,000 characters.
  return [`${input.title}, ${input.today}.`, ...lanes, ...milestones].join('\n').slice(0, 1_900)
}
