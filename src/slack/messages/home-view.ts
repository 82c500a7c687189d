// The Home tab: the situation, milestones, last alerts, source health, own settings; editors' controls.
import type { types } from '@slack/bolt'
import type { Lang } from '../../language/language.ts'
import type { Situation } from '../../situation/situation.ts'
import { clip, esc, link } from '../escape.ts'
import { say, type TextKey, TEXTS } from '../texts.ts'
import type {
  ListedChange,
  ModelSpending,
  PostedAlert,
  SourceView,
  WatchFace,
} from '../use-cases.ts'
import { actions, button, divider, fitMessage, LIMITS, section } from './blocks.ts'
import { sourceStateLine } from './list-messages.ts'
import { isPerson } from './notice-messages.ts'
import { slackTime } from './shown-dates.ts'
import { situationMessage, spendingBlocks } from './situation-message.ts'

export type HomeContent = {
  situation: Situation
  alerts: PostedAlert[]
  sources: SourceView[]
  editor: boolean
  /** For editors: where it posts, what the model used, and what was changed lately. */
  channels: { channel: string; name: string }[]
  spending: ModelSpending | null
  changes: ListedChange[]
}

/** The view to publish for one person. */
export function homeView(content: HomeContent, watch: WatchFace, lang: Lang): types.HomeView {
  const situation = situationMessage(content.situation, watch, lang).blocks
  const blocks: types.KnownBlock[] = [
    ...situation.filter((block) => block.type !== 'actions'),
    actions(
      button('run:milestones', say(lang, 'milestones.title'), 'milestones'),
      button('run:timeline', say(lang, 'timeline.title'), 'timeline'),
      button('ask', say(lang, 'form.send'), ''),
      button('settings', say(lang, 'button.settings'), 'person'),
    ),
    divider(),
    ...alertBlocks(content.alerts, lang),
    ...sourceBlocks(content, lang),
    ...(content.editor ? editorBlocks(content, lang) : []),
  ]
  const fitted = fitMessage({ text: '', blocks }, say(lang, 'more.left')).blocks
  return { type: 'home', blocks: fitted.slice(0, LIMITS.viewBlocks) }
}

function alertBlocks(alerts: PostedAlert[], lang: Lang): types.KnownBlock[] {
  const lines = alerts.slice(0, 8).map((alert) => {
    const headline = clip(alert.headline, 110)
    const shown = alert.permalink ? link(alert.permalink, headline) : esc(headline)
    return `• ${shown} · ${slackTime(alert.at, lang)}`
  })
  const text = lines.length ? lines.join('\n') : say(lang, 'home.noAlerts')
  return [section(`*${say(lang, 'home.alerts')}*\n${text}`)]
}

/** What is wrong with which source; those that are well by name alone. */
function sourceBlocks({ sources }: HomeContent, lang: Lang): types.KnownBlock[] {
  if (sources.length === 0) return []
  const isWell = (s: SourceView) => s.state === 'active' && s.failures === 0
  const bad = sources.filter((source) => !isWell(source)).slice(0, 10)
  const well = sources.filter(isWell).map((source) => link(source.url, clip(source.name, 40)))
  const lines = [
    ...bad.map((source) => sourceStateLine(source, lang)),
    ...(well.length > 0
      ? [`:large_green_circle: ${say(lang, 'sources.fresh')}: ${well.slice(0, 15).join(' · ')}`]
      : []),
  ]
  return [
    section(`*${say(lang, 'home.sources')}*\n${lines.join('\n')}`),
    actions(button('run:sources', say(lang, 'sources.title'), 'sources')),
  ]
}

function editorBlocks(
  { channels, spending, changes }: HomeContent,
  lang: Lang,
): types.KnownBlock[] {
  const settings = channels
    .slice(0, 20)
    .map(({ channel, name }) =>
      button(
        `channel-settings:${channel}`,
        clip(say(lang, 'home.channel', { name }), LIMITS.buttonText),
        channel,
      ),
    )
  return [
    divider(),
    section(`*${say(lang, 'home.editors')}*`),
    actions(
      button('add-source', say(lang, 'button.addSource'), 'add'),
      button('add-fact', say(lang, 'button.addFact'), 'add'),
      button('add-milestone', say(lang, 'button.addMilestone'), 'add'),
    ),
    ...(settings.length > 0 ? [actions(...settings)] : []),
    ...changeBlocks(changes, lang),
    ...spendingBlocks(spending, lang),
  ]
}

/** Who changed what and when, each with its way back. */
function changeBlocks(changes: ListedChange[], lang: Lang): types.KnownBlock[] {
  if (changes.length === 0) return []
  const lines = changes.slice(0, 5).map((change) => {
    const what = change.what ? `: ${esc(clip(change.what, 150))}` : ''
    const who = isPerson(change.person) ? `<@${change.person}> · ` : ''
    return section(
      `*${didWords(change.action, lang)}*${what}\n${who}${slackTime(change.at, lang, 'time')}`,
      button(`undo-change:${change.changeId}`, say(lang, 'button.undo'), String(change.changeId)),
    )
  })
  return [section(`*${say(lang, 'home.changes')}*`), ...lines]
}

function didWords(action: string, lang: Lang): string {
  const key = `did.${action}`
  return key in TEXTS ? say(lang, key as TextKey) : esc(action)
}
