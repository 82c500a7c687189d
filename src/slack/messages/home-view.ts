// The Home tab: the situation, milestones, last alerts, source health, own settings; editors' controls.
import type { types } from '@slack/bolt'
import type { Lang } from '../../language/language.ts'
import type { Situation } from '../../situation/situation.ts'
import { clip, esc, link } from '../escape.ts'
import { say } from '../texts.ts'
import type { ModelSpending, PostedAlert, SourceView, WatchFace } from '../use-cases.ts'
import { actions, button, context, divider, fitMessage, header, LIMITS, section } from './blocks.ts'
import { sourceStateLine } from './list-messages.ts'
import { slackTime } from './shown-dates.ts'
import { situationMessage, spendingBlocks } from './situation-message.ts'

export type HomeContent = {
  situation: Situation
  alerts: PostedAlert[]
  sources: SourceView[]
  editor: boolean
  /** For editors: where it posts, and what the model used. */
  channels: { channel: string; name: string }[]
  spending: ModelSpending | null
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
    const open = alert.permalink ? ` ${link(alert.permalink, say(lang, 'home.open'))}` : ''
    return `• ${esc(clip(alert.headline, 150))} ${slackTime(alert.at, lang, 'time')}${open}`
  })
  const text = lines.length ? lines.join('\n') : say(lang, 'home.noAlerts')
  return [section(`*${say(lang, 'home.alerts')}*\n${text}`)]
}

/** Readers see what is wrong; editors see every source. */
function sourceBlocks(content: HomeContent, lang: Lang): types.KnownBlock[] {
  const bad = content.sources.filter((s) => s.state !== 'active' || s.failures > 0)
  const shown = (content.editor ? content.sources : bad).slice(0, 10)
  if (shown.length === 0) return []
  const lines = shown.map((source) => sourceStateLine(source, lang))
  return [header(say(lang, 'home.sources')), section(lines.join('\n'))]
}

function editorBlocks({ channels, spending }: HomeContent, lang: Lang): types.KnownBlock[] {
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
    context(`*${say(lang, 'home.editors')}*`),
    actions(
      button('add-source', say(lang, 'button.addSource'), 'add'),
      button('add-fact', say(lang, 'button.addFact'), 'add'),
      button('add-milestone', say(lang, 'button.addMilestone'), 'add'),
    ),
    ...(settings.length > 0 ? [actions(...settings)] : []),
    ...spendingBlocks(spending, lang),
  ]
}
