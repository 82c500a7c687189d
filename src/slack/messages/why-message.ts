// What stands behind a message: why it was told, and where its statements come from.
import { renderPart } from '../../developments/importance.ts'
import { renderReason } from '../../developments/reason.ts'
import type { Lang } from '../../language/language.ts'
import { clip, esc, link, plain } from '../escape.ts'
import { say, type TextKey, TEXTS } from '../texts.ts'
import type { Explanation, Lesson, Mute, StorySources, WatchFace } from '../use-cases.ts'
import {
  actions,
  button,
  context,
  fitMessage,
  overflow,
  type SlackMessage,
  section,
} from './blocks.ts'
import { addsQuote, countWords, factLine, quoteLine, sourceLine } from './fact-line.ts'
import { slackTime } from './shown-dates.ts'
import { topicName } from './state-words.ts'

/** Reasons, the score with its parts, and what was decided about each article of the story. */
export function whyMessage(explanation: Explanation, watch: WatchFace, lang: Lang): SlackMessage {
  const title = say(lang, 'why.title')
  const reasons = explanation.reasons
    .slice(0, 6)
    .map((r) => `• ${esc(clip(renderReason(r, lang), 400))}`)
  const parts = explanation.scoreParts
    .slice(0, 12)
    .map(
      (p) => `• ${signed(p.points)} ${esc(clip(renderPart(inWords(p, watch, lang), lang), 160))}`,
    )
  const decisions = explanation.decisions.slice(0, 10).map((d) => {
    const reason = esc(clip(renderReason(d.reason, lang), 200))
    return `• *${say(lang, `decision.${d.kind}`)}* ${link(d.url, d.publisher)} ${slackTime(d.at, lang, 'time')}: ${reason}`
  })
  const score = say(lang, 'why.score', {
    score: Math.round(explanation.score),
    threshold: Math.round(explanation.threshold),
  })
  const blocks = [
    section(`*${title}*\n${[`_${esc(clip(explanation.headline, 200))}_`, ...reasons].join('\n')}`),
    section(`*${score}*\n${parts.join('\n')}`),
    ...(decisions.length
      ? [section(`*${say(lang, 'why.decisions')}*\n${decisions.join('\n')}`)]
      : []),
  ]
  return fitMessage(
    { text: `${title}: ${esc(clip(explanation.headline, 200))}`, blocks },
    say(lang, 'more.left'),
  )
}

/** A topic and a status are stored by their ids. */
function inWords(
  part: Explanation['scoreParts'][number],
  watch: WatchFace,
  lang: Lang,
): Explanation['scoreParts'][number] {
  if (part.part === 'topic') return { ...part, why: topicName(watch, part.why, lang) }
  const key = `status.${part.why}`
  return part.part === 'status' && key in TEXTS ? { ...part, why: say(lang, key as TextKey) } : part
}

/** The sources of a story and its facts with their quotes; an editor gets the tools beside each fact. */
export function storySourcesMessage(
  found: StorySources,
  lang: Lang,
  editor: boolean,
): SlackMessage {
  const title = say(lang, 'story.sources')
  const counts = countWords(found.outlets, found.independent, lang)
  const sources = found.sources.slice(0, 12).map((source) => sourceLine(source, lang))
  const facts = found.facts
    .slice(0, editor ? 8 : 12)
    .flatMap((fact) => [
      section(
        `*${fact.factId}* ${factLine(fact, lang, { mark: '', max: 300 }).trim()}`,
        editor ? factTools(fact.factId, lang) : undefined,
      ),
      ...(addsQuote(fact, fact.statement) ? [context(quoteLine(fact, lang))] : []),
    ])
  const blocks = [
    section(`*${title}*\n_${esc(clip(found.headline, 200))}_\n${counts}`),
    ...(sources.length ? [section(sources.join('\n'))] : []),
    ...facts,
  ]
  return fitMessage({ text: `${title}: ${counts}`, blocks }, say(lang, 'more.left'))
}

/** "Muted until …", with the way back beside it. */
export function mutedMessage(mute: Mute, lang: Lang): SlackMessage {
  const text = say(lang, 'mute.done', {
    until: slackTime(mute.until, lang, 'time'),
    headline: esc(clip(mute.headline, 200)),
  })
  const undo = button(`unmute:${mute.storyId}`, say(lang, 'button.unmute'), String(mute.storyId))
  return { text, blocks: [section(text), actions(undo)] }
}

/** What "Not relevant" changed, with an undo. */
export function lessonMessage(lesson: Lesson, lang: Lang): SlackMessage {
  const text = say(lang, 'lesson.done')
  const changed = lesson.changed.slice(0, 10).map((c) => `• ${esc(clip(c[lang], 300))}`)
  const lines = changed.length ? changed : [say(lang, 'lesson.nothing')]
  const undo = button('undo-change', say(lang, 'button.undo'), String(lesson.changeId))
  const narrow = lesson.exact
    ? []
    : [button('narrow', say(lang, 'button.narrow'), `${lesson.changeId} ${plain(lesson.headline)}`)]
  return { text, blocks: [section([text, ...lines].join('\n')), actions(undo, ...narrow)] }
}

/** A change that was made, with an undo. */
export function changedMessage(text: string, changeId: number, lang: Lang): SlackMessage {
  const undo = button('undo-change', say(lang, 'button.undo'), String(changeId))
  return { text, blocks: [section(text), actions(undo)] }
}

/** One sentence and nothing else. */
export function sentenceMessage(text: string): SlackMessage {
  return { text, blocks: [section(text)] }
}

function factTools(factId: number, lang: Lang) {
  return overflow(`fact:${factId}`, [
    { text: say(lang, 'button.correctFact'), value: `correct:${factId}` },
    { text: say(lang, 'button.retractFact'), value: `retract:${factId}` },
  ])
}

function signed(points: number): string {
  const rounded = Math.round(points * 10) / 10
  return rounded >= 0 ? `+${rounded}` : `−${Math.abs(rounded)}`
}
