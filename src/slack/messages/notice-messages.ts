// Short messages of the outbox: reminders, "now known", the introduction, trouble for editors.
import type {
  IntroductionContent,
  KnownContent,
  ReminderContent,
  TroubleContent,
} from '../../alerts/content.ts'
import { clip, esc } from '../escape.ts'
import { say } from '../texts.ts'
import type { WatchFace } from '../use-cases.ts'
import { recordedMark } from './alert-message.ts'
import {
  actions,
  button,
  context,
  fitMessage,
  header,
  type SlackMessage,
  section,
} from './blocks.ts'
import { addsQuote, factLine, quoteLine, statement } from './fact-line.ts'
import { dueWords } from './state-words.ts'

/** A milestone before its day, on it, and after it passed in silence. */
export function reminderMessage(content: ReminderContent): SlackMessage {
  const { lang, milestone } = content
  const text = esc(clip(milestone.text[lang], 300))
  const title =
    content.when === 'before'
      ? say(lang, 'reminder.before', { n: milestone.daysLeft, text })
      : say(lang, content.when === 'passed' ? 'reminder.passed' : 'reminder.today', { text })
  const facts = content.facts.slice(0, 3).map((fact) => factLine(fact, lang))
  const blocks = [
    section(`:calendar: *${title}*\n${dueWords(milestone, lang)}`),
    ...(facts.length ? [section(`*${say(lang, 'reminder.promised')}*\n${facts.join('\n')}`)] : []),
    ...marks(content.recorded, lang),
  ]
  return fitMessage({ text: title, blocks }, say(lang, 'more.left'))
}

/** The answer to a question that was asked before anybody knew. */
export function knownMessage(content: KnownContent): SlackMessage {
  const { lang, fact } = content
  const asked = say(lang, 'known.asked', {
    person: person(content.person),
    question: esc(clip(content.question, 300)),
  })
  const blocks = [
    section(`*${say(lang, 'known.title')}*\n${asked}`),
    section(factLine(fact, lang)),
    ...(addsQuote(fact, fact.statement) ? [context(quoteLine(fact, lang))] : []),
    ...marks(content.recorded, lang),
  ]
  const text = say(lang, 'known.notify', { statement: statement(fact, lang, 300) })
  return fitMessage({ text, blocks }, say(lang, 'more.left'))
}

/** What the bot says on joining a channel: what it watches, how to ask, how to mute. */
export function introductionMessage(content: IntroductionContent, watch: WatchFace): SlackMessage {
  const { lang } = content
  const title = say(lang, 'intro.title', { name: watch.name[lang] })
  const example = esc(clip(watch.examples[0]?.[lang] ?? '', 150))
  const how = [
    say(lang, 'intro.ask', { example }),
    say(lang, 'intro.thread'),
    say(lang, 'intro.mute'),
  ]
  const blocks = [
    header(title),
    section(`${esc(watch.about[lang])}\n${say(lang, 'intro.what')}`),
    section(how.join('\n')),
    ...marks(content.recorded, lang),
    actions(
      button('run:status', '/kt-status', 'status'),
      button('run:help', say(lang, 'help.title'), 'help'),
      button('settings', say(lang, 'button.settings'), 'person'),
    ),
  ]
  return fitMessage(
    { text: `${esc(title)}. ${say(lang, 'intro.what')}`, blocks },
    say(lang, 'more.left'),
  )
}

/** What is wrong with which thing, and the cure. */
export function troubleMessage(content: TroubleContent): SlackMessage {
  const { lang } = content
  const what = esc(clip(content.what, 1500))
  const cure = say(lang, 'trouble.cure', { cure: esc(clip(content.cure, 1200)) })
  const title = say(lang, 'trouble.title')
  return fitMessage(
    {
      text: `${title}: ${what} ${cure}`,
      blocks: [section(`:warning: *${title}*\n${what}`), section(cure)],
    },
    say(lang, 'more.left'),
  )
}

/** A person's id as it may stand inside `<@…>`; anything else is dropped. */
export function person(id: string): string {
  return isPerson(id) ? id : 'USLACKBOT'
}

/** Whether it is a person's id: what the settings did, or a person who was forgotten, has none. */
export function isPerson(id: string): boolean {
  return /^[UW][A-Z0-9]{1,30}$/.test(id)
}

function marks(recorded: boolean, lang: TroubleContent['lang']) {
  return recorded ? [context(recordedMark(recorded, lang))] : []
}
