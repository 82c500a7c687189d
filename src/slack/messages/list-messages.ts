// Lists that `/kt-status` answers: timeline, milestones, since, sources, mutes; long ones in pages.
import { COUNTED_AT_MOST, type ShownFact } from '../../facts/fact.ts'
import type { Lang } from '../../language/language.ts'
import type { MilestoneView } from '../../milestones/milestone.ts'
import { clip, esc, link } from '../escape.ts'
import { say } from '../texts.ts'
import type { Mute, SourceView, WatchFace } from '../use-cases.ts'
import {
  actions,
  button,
  context,
  fitMessage,
  header,
  type SlackMessage,
  section,
} from './blocks.ts'
import { factLine, shortFactLine } from './fact-line.ts'
import { formatDay } from '../../language/format-date.ts'
import { slackTime } from './shown-dates.ts'
import { shareRow } from './situation-message.ts'
import { milestoneLine, topicName } from './state-words.ts'

/** How many entries stand on one page. */
export const PAGE = 10

type Page = { facts: ShownFact[]; total: number; offset: number }

/** The dated facts, newest first. */
export function timelineMessage(
  page: Page & { topic: string | null; pictureSent: boolean },
  watch: WatchFace,
  lang: Lang,
): SlackMessage {
  const title = page.topic
    ? say(lang, 'timeline.of', { topic: topicName(watch, page.topic, lang) })
    : say(lang, 'timeline.title')
  const note = page.pictureSent ? say(lang, 'timeline.picture') : ''
  const command = page.topic ? `timeline ${page.topic}` : 'timeline'
  return pageOfFacts(page, { title, note, command, empty: say(lang, 'list.empty') }, lang)
}

/** What was learned on or after a day. */
export function sinceMessage(page: Page & { since: string }, lang: Lang): SlackMessage {
  const day = formatDay(page.since, lang)
  const words = {
    title: say(lang, 'since.title', { day }),
    note: '',
    command: `since ${page.since}`,
    empty: say(lang, 'since.none', { day }),
  }
  return pageOfFacts(page, words, lang)
}

/** Pending, met, missed, moved, each with its evidence. */
export function milestonesMessage(
  found: { milestones: MilestoneView[]; facts: ShownFact[]; offset: number },
  lang: Lang,
): SlackMessage {
  const title = say(lang, 'milestones.title')
  if (found.milestones.length === 0) {
    const text = say(lang, 'milestones.none')
    return { text, blocks: [header(title), section(text)] }
  }
  const page = pageOf(found.milestones, found.offset, 'milestones', lang)
  const blocks = page.shown.map((milestone) => {
    const evidence = milestone.factIds
      .slice(-3)
      .flatMap((id) => found.facts.find((fact) => fact.factId === id) ?? [])
      .map((fact) => shortFactLine(fact, lang, 160))
    return section([milestoneLine(milestone, lang, ''), ...evidence].join('\n').trim())
  })
  const text = say(lang, 'milestones.notify', { n: found.milestones.length })
  const all = [header(title), ...blocks, ...page.note, shareRow('milestones', lang, ...page.more)]
  return fitMessage({ text, blocks: all }, say(lang, 'more.left'))
}

/** Each source: last success, silence, failures, next poll. */
export function sourcesMessage(sources: SourceView[], offset: number, lang: Lang): SlackMessage {
  const title = say(lang, 'sources.title')
  if (sources.length === 0) {
    const text = say(lang, 'sources.none')
    return { text, blocks: [header(title), section(text)] }
  }
  const page = pageOf(sources, offset, 'sources', lang)
  const lines = page.shown.map((source) => sourceStateLine(source, lang))
  const blocks = [
    header(title),
    ...lines.map((line) => section(line)),
    ...page.note,
    shareRow('sources', lang, ...page.more),
  ]
  const fresh = sources.filter((s) => s.state === 'active' && s.failures === 0).length
  const text = say(lang, 'situation.coverage', { fresh, total: sources.length })
  return fitMessage({ text, blocks }, say(lang, 'more.left'))
}

/** One source with its health in words. */
export function sourceStateLine(source: SourceView, lang: Lang): string {
  const mark = {
    new: ':white_circle:',
    paused: ':double_vertical_bar:',
    active: ':large_green_circle:',
  }
  const failing = source.state === 'active' && source.failures > 0
  const health = failing
    ? say(lang, 'sources.failing', {
        n: source.failures,
        error: esc(clip(source.lastError ?? '', 120)),
      })
    : source.state === 'paused'
      ? say(lang, 'sources.paused', { why: esc(clip(source.pausedWhy ?? '', 120)) })
      : say(lang, source.state === 'new' ? 'sources.new' : 'sources.fresh')
  const when = (at: Date) => slackTime(at, lang, 'time')
  const small = [
    source.lastSuccessAt
      ? say(lang, 'sources.lastSuccess', { when: when(source.lastSuccessAt) })
      : say(lang, 'sources.neverSuccess'),
    source.lastNewAt ? say(lang, 'sources.lastNew', { when: when(source.lastNewAt) }) : '',
    source.state === 'paused'
      ? ''
      : say(lang, 'sources.nextPoll', { when: when(source.nextPollAt) }),
  ]
  return `${failing ? ':red_circle:' : mark[source.state]} ${link(source.url, source.name)} — ${health}\n${small.filter(Boolean).join(' · ')}`
}

/** What is muted in a channel, each with a way back. */
export function mutesMessage(mutes: Mute[], offset: number, lang: Lang): SlackMessage {
  const title = say(lang, 'mute.title')
  if (mutes.length === 0) {
    const text = say(lang, 'mute.none')
    return { text, blocks: [section(text)] }
  }
  const page = pageOf(mutes, offset, 'mute', lang)
  const blocks = page.shown.map((mute) => {
    const until = say(lang, 'mute.until', {
      until: slackTime(mute.until, lang, 'time'),
      by: mute.by,
    })
    return section(
      `*${esc(clip(mute.headline, 150))}*\n${until}`,
      button(`unmute:${mute.storyId}`, say(lang, 'button.unmute'), String(mute.storyId)),
    )
  })
  const more = page.more.length ? [actions(...page.more)] : []
  const all = [header(title), ...blocks, ...page.note, ...more]
  return fitMessage({ text: title, blocks: all }, say(lang, 'more.left'))
}

function pageOfFacts(
  page: Page,
  words: { title: string; note: string; command: string; empty: string },
  lang: Lang,
): SlackMessage {
  const total =
    page.total > COUNTED_AT_MOST ? `${COUNTED_AT_MOST.toLocaleString('en')}+` : page.total
  const text = `${esc(words.title)} (${total})`
  if (page.facts.length === 0)
    return { text: words.empty, blocks: [header(words.title), section(words.empty)] }
  const next = page.offset + page.facts.length
  const shown = say(lang, 'list.shown', { from: page.offset + 1, to: next, total })
  const more = nextPage(next, page.total, words.command, lang)
  const blocks = [
    header(words.title),
    ...page.facts.slice(0, PAGE).map((fact) => section(factLine(fact, lang))),
    context(shown, words.note),
    shareRow(words.command, lang, ...more),
  ]
  return fitMessage({ text, blocks }, say(lang, 'more.left'))
}

/** One page of a list; which of how many it is stands under it where there are more. */
function pageOf<T>(list: T[], offset: number, command: string, lang: Lang) {
  const from = offset < list.length ? offset : 0
  const shown = list.slice(from, from + PAGE)
  const [to, total] = [from + shown.length, list.length]
  const note = say(lang, 'list.shown', { from: from + 1, to, total })
  return {
    shown,
    note: total > PAGE ? [context(note)] : [],
    more: nextPage(to, total, command, lang),
  }
}

function nextPage(next: number, total: number, command: string, lang: Lang) {
  return next < total ? [button('page', say(lang, 'button.more'), `${next} ${command}`)] : []
}
