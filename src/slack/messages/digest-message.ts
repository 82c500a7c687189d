// The digest: where it stands, what was held back, what is due, what is unconfirmed, who is silent.
import type { types } from '@slack/bolt'
import type { DigestContent } from '../../alerts/content.ts'
import { renderReason } from '../../developments/reason.ts'
import type { ShownFact } from '../../facts/fact.ts'
import type { Lang } from '../../language/language.ts'
import { clip, esc, link } from '../escape.ts'
import { say } from '../texts.ts'
import { recordedMark } from './alert-message.ts'
import {
  actions,
  button,
  context,
  divider,
  fitMessage,
  header,
  type SlackMessage,
  section,
} from './blocks.ts'
import { cite, shortFactLine, statusWords } from './fact-line.ts'
import { slackTime } from './shown-dates.ts'
import { inReadingOrder, milestoneLine, stateList, stateWords } from './state-words.ts'

/** Daily or weekly; when nothing is new it says so in one honest line. */
export function digestMessage(content: DigestContent): SlackMessage {
  const { lang } = content
  const title = say(lang, `digest.${content.period}`)
  if (isEmpty(content)) return nothingNew(content, title)
  const span = say(lang, 'digest.span', {
    from: slackTime(content.from, lang),
    to: slackTime(content.to, lang),
  })
  const blocks = [
    header(title),
    context(span, recordedMark(content.recorded, lang)),
    section(stateLines(content)),
    divider(),
    ...listBlock(say(lang, 'digest.told'), toldLines(content)),
    ...heldBlocks(content),
    ...listBlock(
      say(lang, 'digest.due'),
      content.due.slice(0, 8).map((m) => milestoneLine(m, lang)),
    ),
    ...listBlock(say(lang, 'digest.unconfirmed'), unconfirmedLines(content)),
    ...listBlock(say(lang, 'digest.silent'), silentLines(content)),
    actions(
      button('run:timeline', say(lang, 'timeline.title'), 'timeline'),
      button('run:milestones', say(lang, 'milestones.title'), 'milestones'),
    ),
  ]
  const text = say(lang, 'digest.notify', {
    title,
    n: content.held.length + content.told.length,
    states: stateList(content.situation, lang),
  })
  return fitMessage({ text, blocks }, say(lang, 'more.left'))
}

/** Nothing was told and nothing waits: then there is no picture either. */
export function isEmpty(content: DigestContent): boolean {
  return content.held.length === 0 && content.told.length === 0
}

/** One honest line in place of a page that says yesterday's things again. */
function nothingNew(content: DigestContent, title: string): SlackMessage {
  const { lang, situation } = content
  const text = `*${title}* · ${say(lang, 'digest.nothing')}`
  const next = content.due.slice(0, 1).map((milestone) => milestoneLine(milestone, lang, ''))
  const small = [stateList(situation, lang), ...next, recordedMark(content.recorded, lang)]
  const message = {
    text: `${title}: ${say(lang, 'digest.nothing')} ${stateList(situation, lang)}`,
    blocks: [section(text), context(...small.map((line) => line.trim()))],
  }
  return fitMessage(message, say(lang, 'more.left'))
}

function toldLines(content: DigestContent): string[] {
  const { lang } = content
  return content.told.slice(-12).map((alert) => {
    const headline = clip(alert.headline, 150)
    const linked = alert.permalink ? link(alert.permalink, headline) : esc(headline)
    const shown = alert.corrected ? `~${esc(headline)}~ ${say(lang, 'alert.corrected')}` : linked
    return `• ${shown} · ${slackTime(alert.at, lang)}`
  })
}

function stateLines({ situation, lang }: DigestContent): string {
  const { told, quiet } = inReadingOrder(situation.topics)
  const lines = told.map((topic) => {
    const reason = topic.reasons[0]
    const why = reason ? ` — ${esc(clip(reason.text[lang], 200))}` : ''
    return `*${esc(topic.name[lang])}*: ${stateWords(topic.state, lang)}${why}`
  })
  if (quiet.length === 0) return lines.join('\n')
  const names = quiet.map((topic) => `*${esc(topic.name[lang])}*`).join(' · ')
  return [...lines, `${names}: ${stateWords('on-track', lang)}`].join('\n')
}

function heldBlocks(content: DigestContent): types.KnownBlock[] {
  const { lang } = content
  if (content.held.length === 0) return []
  const items = content.held.slice(0, 10).map((held) => {
    const why = held.reasons[0] ? `_${esc(clip(renderReason(held.reasons[0], lang), 200))}_` : ''
    const facts = held.summary?.length
      ? held.summary.map((sentence) => summaryLine(sentence, held.facts, lang))
      : held.facts.slice(0, 2).map((fact) => shortFactLine(fact, lang))
    return section([`*${esc(clip(held.headline, 150))}*`, ...facts, why].filter(Boolean).join('\n'))
  })
  return [section(`*${say(lang, 'digest.held')}*`), ...items]
}

/** A sentence of the model with how sure its facts are, and where they stand. */
function summaryLine(
  { text, cites }: { text: string; cites: number[] },
  facts: ShownFact[],
  lang: Lang,
): string {
  const cited = cites.flatMap((place) => facts[place - 1] ?? [])
  const small = cited.map((fact) => `_${statusWords(fact, lang)}_ · ${cite(fact, lang)}`)
  return `• ${esc(clip(text, 500))} (${small.join('; ')})`
}

function unconfirmedLines(content: DigestContent): string[] {
  const { lang } = content
  return content.unconfirmed
    .slice(0, 6)
    .map(
      ({ fact, days }) => `${shortFactLine(fact, lang)} ${say(lang, 'digest.days', { n: days })}`,
    )
}

function silentLines(content: DigestContent): string[] {
  const { lang } = content
  return content.silentSources.slice(0, 10).map((source) => {
    const last = source.lastSuccessAt
      ? say(lang, 'sources.lastSuccess', { when: slackTime(source.lastSuccessAt, lang, 'time') })
      : say(lang, 'sources.neverSuccess')
    return `• ${esc(clip(source.name, 80))}: ${last}${source.error ? `; ${esc(clip(source.error, 160))}` : ''}`
  })
}

function listBlock(title: string, lines: string[]): types.SectionBlock[] {
  return lines.length ? [section(`*${title}*\n${lines.join('\n')}`)] : []
}
