// A later development of a told story, and the correction of something told: both in the alert's thread.
import type { AlertContent } from '../../alerts/content.ts'
import { clip, esc } from '../escape.ts'
import { say } from '../texts.ts'
import type { WatchFace } from '../use-cases.ts'
import {
  alertButtons,
  alertRef,
  alertText,
  bearingBlocks,
  detailBlocks,
  factBlocks,
  recordedMark,
  sourceSummary,
  whyBlocks,
} from './alert-message.ts'
import { context, feedback, fitMessage, type SlackMessage, section } from './blocks.ts'
import { statement } from './fact-line.ts'

/** "Update": what is new in the story since the channel was told. */
export function updateMessage(content: AlertContent, watch: WatchFace): SlackMessage {
  const { lang } = content
  const blocks = [
    section(`*${say(lang, 'update.title')}: ${esc(clip(content.headline, 200))}*`),
    ...factBlocks(content),
    ...whyBlocks(content),
    ...bearingBlocks(content, watch),
    ...foot(content),
  ]
  return fitMessage({ text: alertText(content, 'update.notify'), blocks }, say(lang, 'more.left'))
}

/** "Correction": what was told before beside what is known now. */
export function correctionMessage(content: AlertContent, watch: WatchFace): SlackMessage {
  const { lang } = content
  const before = content.beforeFacts
    .slice(0, 3)
    .map((fact) => `• ~${statement({ ...fact, lifecycle: 'current' }, lang, 200)}~`)
  const blocks = [
    section(`*${say(lang, 'correction.title')}: ${esc(clip(content.headline, 200))}*`),
    ...(before.length ? [section(`*${say(lang, 'correction.told')}*\n${before.join('\n')}`)] : []),
    section(`*${say(lang, 'correction.now')}*`),
    ...factBlocks(content),
    ...whyBlocks(content),
    ...bearingBlocks(content, watch),
    ...foot(content),
  ]
  const text = alertText(content, 'correction.notify')
  return fitMessage({ text, blocks }, say(lang, 'more.left'))
}

function foot(content: AlertContent) {
  const { lang } = content
  const labels = { good: say(lang, 'button.helpful'), bad: say(lang, 'button.notHelpful') }
  return [
    context(sourceSummary(content), recordedMark(content.recorded, lang)),
    ...detailBlocks(content),
    alertButtons(content),
    feedback(labels, alertRef(content)),
  ]
}
