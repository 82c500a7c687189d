// The alert: what happened, why it is new, what it bears on, how sure it is, and who says so.
import type { types } from '@slack/bolt'
import type { AlertContent } from '../../alerts/content.ts'
import { renderReason } from '../../developments/reason.ts'
import type { Lang } from '../../language/language.ts'
import { clip, esc, link } from '../escape.ts'
import { say } from '../texts.ts'
import type { WatchFace } from '../use-cases.ts'
import {
  actions,
  button,
  context,
  details,
  feedback,
  fitMessage,
  header,
  overflow,
  type SlackMessage,
  section,
} from './blocks.ts'
import {
  attribution,
  cite,
  countWords,
  factLine,
  quoteLine,
  sourceLine,
  statement,
  statusWords,
} from './fact-line.ts'
import { slackTime } from './shown-dates.ts'
import { milestoneLine, stateWords, topicName } from './state-words.ts'

/** The message in the channel that opens a story. */
export function alertMessage(content: AlertContent, watch: WatchFace): SlackMessage {
  const { lang } = content
  const blocks = [
    header(content.headline),
    ...factBlocks(content),
    ...whyBlocks(content),
    ...bearingBlocks(content, watch),
    context(sourceSummary(content), recordedMark(content.recorded, lang)),
    ...detailBlocks(content),
    alertButtons(content),
    feedback(
      { good: say(lang, 'button.helpful'), bad: say(lang, 'button.notHelpful') },
      alertRef(content),
    ),
  ]
  return fitMessage({ text: alertText(content, 'alert.notify'), blocks }, say(lang, 'more.left'))
}

/** The whole alert on one line: the notification, and what a screen reader reads. */
export function alertText(
  content: AlertContent,
  key: 'alert.notify' | 'update.notify' | 'correction.notify',
): string {
  const { lang } = content
  const head = say(lang, key, { headline: esc(clip(content.headline, 200)) })
  const first = content.facts[0]
  const summary = content.summary?.[0]
  const said = summary
    ? ` — ${esc(clip(summary.text, 300))}`
    : first
      ? ` — ${statement(first, lang, 300)} (${statusWords(first, lang)})`
      : ''
  const publisher = first?.publisher ?? content.sources[0]?.publisher
  const from = publisher ? `, ${esc(clip(publisher, 60))}` : ''
  return `${head}${said}${from}`
}

/** The facts, at most three, each with its status in words. */
export function factBlocks(content: AlertContent): types.KnownBlock[] {
  if (content.summary?.length) return summaryBlocks(content, content.summary)
  const facts = content.facts.slice(0, 3)
  // One piece is named once, under the first of its statements.
  const onePiece = facts.every((fact) => fact.url === facts[0]?.url)
  return facts.map((fact, at) =>
    section(factLine(fact, content.lang, { cited: at === 0 || !onePiece })),
  )
}

/** The model's sentences with the numbers of their facts; under them how sure each fact is and who says so. */
function summaryBlocks(
  content: AlertContent,
  summary: NonNullable<AlertContent['summary']>,
): types.KnownBlock[] {
  const { lang } = content
  const lines = summary.map(
    ({ text, cites }) => `${esc(clip(text, 700))} ${cites.map((cite) => `[${cite}]`).join('')}`,
  )
  const small = content.facts
    .slice(0, 3)
    .map((fact, at) =>
      [
        `[${at + 1}] _${statusWords(fact, lang)} · ${attribution(fact, lang)}_`,
        cite(fact, lang),
      ].join(' · '),
    )
  return [section(lines.join('\n')), context(small.join('\n'))]
}

/** Why it is new, one sentence per reason. */
export function whyBlocks(content: AlertContent): types.SectionBlock[] {
  const { lang } = content
  const first = content.reasons.some((reason) => reason.code === 'first-report')
  // In the first report of a story its happening is new of itself.
  const reasons = content.reasons.filter((r) => !(first && r.code === 'new-happening'))
  const lines = reasons.slice(0, 4).map((r) => `• ${esc(clip(newness(r, lang), 400))}`)
  if (lines.length === 0) return []
  return [section(`*${say(lang, 'alert.why')}*\n${lines.join('\n')}`)]
}

/** Under "Why it is new" the word "new" need not stand again before each reason. */
function newness(reason: AlertContent['reasons'][number], lang: Lang): string {
  const said = renderReason(reason, lang).replace(/^(new|새 소식): /, '')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** Which topic moved and which milestone it touches. */
export function bearingBlocks(content: AlertContent, watch: WatchFace): types.SectionBlock[] {
  const { lang } = content
  const moved = content.bearsOn.topics
    .filter((topic) => topic.before !== topic.after)
    .map((topic) =>
      say(lang, 'alert.moved', {
        topic: esc(topicName(watch, topic.topic, lang)),
        before: say(lang, `state.${topic.before}`),
        after: stateWords(topic.after, lang),
      }),
    )
  const same = content.bearsOn.topics
    .filter((topic) => topic.before === topic.after)
    .map((topic) => `${esc(topicName(watch, topic.topic, lang))}: ${stateWords(topic.after, lang)}`)
  const due = content.bearsOn.milestones.slice(0, 4).map((m) => milestoneLine(m, lang, ''))
  const lines = [...moved, same.join(' · '), ...due].map((line) => line.trim()).filter(Boolean)
  return lines.length ? [section(`*${say(lang, 'alert.bears')}*\n${lines.join('\n')}`)] : []
}

/** What a corrected alert, or what followed one, says in its place: struck through, with the way to what holds. */
export function correctedMessage(content: AlertContent, watch: WatchFace): SlackMessage {
  const { lang } = content
  const where = say(lang, content.kind === 'alert' ? 'alert.corrected' : 'update.corrected')
  const struck = (text: string) => `~${esc(clip(text, 300))}~`
  const lines = content.facts.slice(0, 3).map((fact) => `• ${struck(fact.statement)}`)
  const blocks = [
    section(`*${where}*\n~*${esc(clip(content.headline, 200))}*~`),
    ...(lines.length ? [section(lines.join('\n'))] : []),
    ...bearingBlocks(
      { ...content, bearsOn: { topics: [], milestones: content.bearsOn.milestones } },
      watch,
    ),
    context(sourceSummary(content), recordedMark(content.recorded, lang)),
    alertButtons(content),
  ]
  const text = `${where}: ${struck(content.headline)}`
  return fitMessage({ text, blocks }, say(lang, 'more.left'))
}

/** Quotes word for word and every source, behind a click. */
export function detailBlocks(content: AlertContent): types.KnownBlock[] {
  const { lang } = content
  const quotes = content.facts.slice(0, 3).map((fact) => context(quoteLine(fact, lang)))
  const before = content.beforeFacts.slice(0, 2).map((fact) => `• ${statement(fact, lang, 200)}`)
  const sources = content.sources.slice(0, 8).map((source) => sourceLine(source, lang))
  const children = [
    ...quotes,
    ...(before.length ? [context(`*${say(lang, 'alert.before')}*\n${before.join('\n')}`)] : []),
    ...(sources.length ? [context(sources.join('\n'))] : []),
  ]
  return children.length ? [details(say(lang, 'alert.details'), children)] : []
}

/** "Sources: Yonhap 3 Jun, KT 3 Jun · 5 outlets, 3 independent". */
export function sourceSummary(content: AlertContent): string {
  const { lang } = content
  const named = content.sources
    .slice(0, 3)
    .map((source) => `${link(source.url, source.publisher)} ${slackTime(source.publishedAt, lang)}`)
  const counts = countWords(content.outlets, content.independent, lang)
  return [`*${say(lang, 'alert.sources')}*`, [...named, counts].join(' · ')].join(' ')
}

/** The mark that keeps a replayed story from being taken for today's news. */
export function recordedMark(recorded: boolean, lang: Lang): string {
  return recorded ? `:vhs: ${say(lang, 'recorded')}` : ''
}

/** What a button of an alert speaks of: `development:story`. */
export function alertRef(content: { developmentId: number; storyId: number }): string {
  return `${content.developmentId}:${content.storyId}`
}

/** Why? · Sources · Ask about this · Not relevant · the menu with muting and correcting. */
export function alertButtons(content: AlertContent): types.ActionsBlock {
  const { lang } = content
  const ref = alertRef(content)
  return actions(
    button('why', say(lang, 'button.why'), ref),
    button('sources', say(lang, 'button.sources'), ref),
    button('ask', say(lang, 'button.ask'), ref),
    button('not-relevant', say(lang, 'button.notRelevant'), ref),
    overflow('more', [
      { text: say(lang, 'button.mute.day'), value: `mute-day:${ref}` },
      { text: say(lang, 'button.mute.week'), value: `mute-week:${ref}` },
      { text: say(lang, 'button.correct'), value: `correct:${ref}` },
      { text: say(lang, 'button.merge'), value: `merge:${ref}` },
      { text: say(lang, 'button.split'), value: `split:${ref}` },
    ]),
  )
}
