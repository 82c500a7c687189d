// The situation, or one topic of it, as `/kt-status` answers it.
import type { types } from '@slack/bolt'
import type { Lang } from '../../language/language.ts'
import type { Coverage, Situation, StateReason, TopicSituation } from '../../situation/situation.ts'
import { clip, esc, link } from '../escape.ts'
import { say } from '../texts.ts'
import type { ModelSpending, WatchFace } from '../use-cases.ts'
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
import { factLine, shortFactLine, statement } from './fact-line.ts'
import { formatDay } from '../../language/format-date.ts'
import { slackTime } from './shown-dates.ts'
import { inReadingOrder, milestoneLine, stateList, stateWords } from './state-words.ts'

/** Each topic's state with its reasons, what changed, the next milestones, coverage; for editors what the model used. */
export function situationMessage(
  situation: Situation,
  watch: WatchFace,
  lang: Lang,
  spending: ModelSpending | null = null,
): SlackMessage {
  const command = situation.asOf ? `as-of ${situation.asOf}` : 'status'
  const blocks = [
    header(say(lang, 'situation.title', { name: watch.name[lang] })),
    ...asOfBlocks(situation, lang),
    ...topicBlocks(situation, lang),
    divider(),
    ...changedBlocks(situation, lang),
    ...nextMilestones(situation, lang),
    context(coverageWords(situation.coverage, lang), recordedMark(situation.recorded, lang)),
    ...spendingBlocks(spending, lang),
    shareRow(command, lang),
  ]
  const text = say(lang, 'situation.notify', { states: stateList(situation, lang) })
  return fitMessage({ text, blocks }, say(lang, 'more.left'))
}

/** One topic: state, reasons, latest developments, open questions. */
export function topicMessage(situation: Situation, id: string, lang: Lang): SlackMessage {
  const topic = situation.topics.find((one) => one.topic === id)
  if (!topic) {
    const text = say(lang, 'topic.none')
    return { text, blocks: [section(text)] }
  }
  const name = esc(topic.name[lang])
  const list = (title: string, lines: string[]) =>
    lines.length ? [section(`*${title}*\n${lines.join('\n')}`)] : []
  const milestones = situation.milestones.filter((m) => m.topic === id).slice(0, 5)
  const blocks = [
    section(`*${name}*: ${stateWords(topic.state, lang)}`),
    ...asOfBlocks(situation, lang),
    ...list(say(lang, 'topic.reasons'), reasonLines(topic.reasons, situation, lang, 5)),
    ...list(
      say(lang, 'topic.latest'),
      topic.latest.slice(0, 5).map((fact) => factLine(fact, lang)),
    ),
    ...list(say(lang, 'topic.open'), openLines(topic.openQuestions, situation, lang)),
    ...list(
      say(lang, 'milestones.title'),
      milestones.map((m) => milestoneLine(m, lang)),
    ),
    ...(topic.latest.length + topic.reasons.length ? [] : [section(say(lang, 'topic.none'))]),
    context(coverageWords(situation.coverage, lang), recordedMark(situation.recorded, lang)),
    shareRow(id, lang, button('run:timeline', say(lang, 'timeline.title'), `timeline ${id}`)),
  ]
  const text = `${name}: ${say(lang, `state.${topic.state}`)}`
  return fitMessage({ text, blocks }, say(lang, 'more.left'))
}

/** "Model: today 1,200 of 200,000 tokens in 3 calls; this month …". */
export function spendingBlocks(spending: ModelSpending | null, lang: Lang): types.KnownBlock[] {
  if (spending === null) return []
  const count = (value: number) => value.toLocaleString(lang === 'ko' ? 'ko-KR' : 'en-GB')
  const part = ({ tokens, budget, calls }: ModelSpending['day']) =>
    say(lang, 'spending.part', { tokens: count(tokens), budget: count(budget), calls })
  const parts = { day: part(spending.day), month: part(spending.month) }
  return [context(say(lang, 'spending.line', parts))]
}

/** "12 of 14 sources fresh; silent: …". */
export function coverageWords(coverage: Coverage, lang: Lang): string {
  const names = (list: string[]) => esc(clip(list.slice(0, 8).join(', '), 400))
  const parts = [
    say(lang, 'situation.coverage', { fresh: coverage.fresh, total: coverage.total }),
    coverage.silent.length ? say(lang, 'situation.silent', { names: names(coverage.silent) }) : '',
    coverage.paused.length ? say(lang, 'situation.paused', { names: names(coverage.paused) }) : '',
  ]
  return parts.filter(Boolean).join(' · ')
}

/** A reason in the reader's language with links to its facts. */
export function reasonLines(
  reasons: StateReason[],
  situation: Situation,
  lang: Lang,
  max: number,
): string[] {
  return reasons.slice(0, max).map((reason) => {
    const facts = reason.factIds.flatMap(
      (id) => situation.facts.find((fact) => fact.factId === id) ?? [],
    )
    // Several facts of one piece are one source.
    const links = [...new Map(facts.map((fact) => [fact.url, fact])).values()]
      .slice(0, 3)
      .map((fact) => shortSource(fact.url, fact.publisher, fact.publishedAt, lang))
    return `• ${esc(clip(reason.text[lang], 300))}${links.length ? ` (${links.join('; ')})` : ''}`
  })
}

/** What is not settled: the statement itself, and since when. */
function openLines(questions: StateReason[], situation: Situation, lang: Lang): string[] {
  return questions.slice(0, 6).map((question) => {
    const id = question.factIds[0]
    const fact = situation.facts.find((one) => one.factId === id)
    const [line = ''] = reasonLines([question], situation, lang, 1)
    return fact ? `• ${statement(fact, lang, 200)} — ${line.slice(2)}` : line
  })
}

/** The buttons under every answer that only the asker sees. */
export function shareRow(command: string, lang: Lang, ...more: types.Button[]): types.ActionsBlock {
  return actions(button('share', say(lang, 'button.share'), command), ...more)
}

/** One paragraph a topic, the worst first; what is quiet stands on one line. */
function topicBlocks(situation: Situation, lang: Lang): types.SectionBlock[] {
  const { told, quiet } = inReadingOrder(situation.topics.slice(0, 12))
  const [one, ...others] = quiet
  const blocks = told.map((topic) => section(topicLines(topic, situation, lang)))
  if (!one) return blocks
  if (others.length === 0) return [...blocks, section(topicLines(one, situation, lang))]
  const names = quiet.map((topic) => `*${esc(topic.name[lang])}*`).join(' · ')
  const [why = ''] = reasonLines(one.reasons, situation, lang, 1)
  return [...blocks, section(`${names}: ${stateWords('on-track', lang)}\n${why}`.trim())]
}

function topicLines(topic: TopicSituation, situation: Situation, lang: Lang): string {
  const reasons = reasonLines(topic.reasons, situation, lang, 3)
  const why = reasons.length ? reasons.join('\n') : `_${say(lang, 'situation.noReason')}_`
  return `*${esc(topic.name[lang])}*: ${stateWords(topic.state, lang)}\n${why}`
}

function asOfBlocks(situation: Situation, lang: Lang): types.ContextBlock[] {
  if (!situation.asOf) return []
  return [
    context(`:hourglass: ${say(lang, 'situation.asOf', { day: formatDay(situation.asOf, lang) })}`),
  ]
}

function changedBlocks(situation: Situation, lang: Lang): types.SectionBlock[] {
  if (situation.changed === null) return []
  if (situation.changed.length === 0) {
    const when = situation.changedSince ? slackTime(situation.changedSince, lang, 'time') : '–'
    return [section(say(lang, 'situation.unchanged', { when }))]
  }
  const lines = situation.changed.slice(0, 6).map((fact) => shortFactLine(fact, lang))
  return [section(`*${say(lang, 'situation.changed')}*\n${lines.join('\n')}`)]
}

function nextMilestones(situation: Situation, lang: Lang): types.SectionBlock[] {
  const open = situation.milestones.filter((m) => m.state === 'pending' || m.state === 'moved')
  const next = open.sort((a, b) => a.daysLeft - b.daysLeft).slice(0, 4)
  if (next.length === 0) return []
  return [
    section(
      `*${say(lang, 'situation.next')}*\n${next.map((m) => milestoneLine(m, lang)).join('\n')}`,
    ),
  ]
}

function shortSource(url: string, publisher: string, at: string, lang: Lang): string {
  return `${link(url, publisher)} ${slackTime(at, lang)}`
}
