// How the timeline picture looks: colours of statuses and states, its few words, a piece of text.
import type { FactStatus } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'
import type { MilestoneView } from '../milestones/milestone.ts'
import { escapeXml } from './timeline-scale.ts'

const INK = '#1d1c1d'
export const SOFT = '#5c5f66'
export const LINE = '#d5d8dd'
export const STATUS_COLOURS: { [status in FactStatus]: string } = {
  confirmed: '#1264a3',
  announced: '#2e8b57',
  reported: '#6b7280',
  estimated: '#b7791f',
  speculated: '#c05621',
  denied: '#b42318',
}
export const MILESTONE_COLOURS: { [state in MilestoneView['state']]: string } = {
  pending: '#8a6d00',
  met: '#2e8b57',
  missed: '#b42318',
  moved: '#c05621',
}
export const TIMELINE_WORDS = {
  en: {
    today: 'today',
    milestones: 'Milestones',
    recorded: 'recorded story',
    pending: 'pending',
    met: 'met',
    missed: 'missed',
    moved: 'moved',
    late: 'met late',
    confirmed: 'confirmed',
    announced: 'announced',
    reported: 'reported',
    estimated: 'estimate',
    speculated: 'speculation',
    denied: 'denied',
  },
  ko: {
    today: '오늘',
    milestones: '일정',
    recorded: '녹화된 이야기',
    pending: '예정',
    met: '이행',
    missed: '불이행',
    moved: '변경',
    late: '늦게 이행',
    confirmed: '확인',
    announced: '발표',
    reported: '보도',
    estimated: '추정',
    speculated: '추측',
    denied: '부인',
  },
} as const

/** A milestone's state in one word. */
export function stateWord(milestone: MilestoneView, lang: Lang): string {
  const words = TIMELINE_WORDS[lang]
  return milestone.state === 'met' && milestone.late ? words.late : words[milestone.state]
}

export type Style = { size: number; bold?: boolean; colour?: string; anchor?: 'start' | 'end' }

/** A line of text as SVG. */
export function label(x: number, y: number, text: string, style: Style): string {
  const weight = style.bold ? ' font-weight="700"' : ''
  const anchor = style.anchor === 'end' ? ' text-anchor="end"' : ''
  // A white edge keeps a text legible where a line passes behind it.
  return `<text x="${x}" y="${y}" paint-order="stroke" stroke="#fff" stroke-width="10" font-size="${style.size}"${weight}${anchor} fill="${style.colour ?? INK}">${escapeXml(text)}</text>`
}
