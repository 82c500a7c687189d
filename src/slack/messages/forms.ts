// The forms: ask, fact, source, milestone, choice of claims.
import type { types } from '@slack/bolt'
import type { ShownFact } from '../../facts/fact.ts'
import type { Lang } from '../../language/language.ts'
import { clip, esc, plain } from '../escape.ts'
import { say } from '../texts.ts'
import type { OfferedClaims, WatchFace } from '../use-cases.ts'
import { context, LIMITS, plainText, type SlackMessage, section } from './blocks.ts'
import { choiceField, choicesField, dayField, textField } from './form-fields.ts'
import { claimLine } from './offer-message.ts'

/** What a form remembers until it is sent. */
export type FormMemory = {
  channel?: string
  threadTs?: string
  factId?: number
  articleId?: number
  storyId?: number
  changeId?: number
}

const STATUSES = [
  'confirmed',
  'announced',
  'reported',
  'estimated',
  'speculated',
  'denied',
] as const
const KINDS = ['press', 'official', 'filing', 'wire', 'status', 'search'] as const

/** "Ask about this": a question about one message. */
export function askForm(about: string, memory: FormMemory, lang: Lang): types.ModalView {
  const shown = about
    ? [context(say(lang, 'form.ask.about', { text: esc(clip(plain(about), 300)) }))]
    : []
  const title = say(lang, about ? 'form.ask.title' : 'form.ask.anything')
  return form('ask', title, say(lang, 'form.send'), lang, memory, [
    ...shown,
    textField('question', say(lang, 'form.ask.question'), { multiline: true, max: 1000 }),
  ])
}

/** A fact with its evidence, added by hand. */
export function addFactForm(
  start: { statement: string; url: string; today: string },
  watch: WatchFace,
  lang: Lang,
  memory: FormMemory,
): types.ModalView {
  const topics = topicChoices(watch, lang)
  return form('add-fact', say(lang, 'form.fact.title'), say(lang, 'form.add'), lang, memory, [
    textField('statement', say(lang, 'form.fact.statement'), {
      multiline: true,
      max: 1000,
      initial: start.statement,
    }),
    choiceField('topic', say(lang, 'form.fact.topic'), topics, topics[0]?.value ?? ''),
    choiceField('status', say(lang, 'form.fact.status'), statusChoices(lang), 'reported'),
    textField('speaker', say(lang, 'form.fact.speaker'), { optional: true, max: 120 }),
    textField('quote', say(lang, 'form.fact.quote'), {
      multiline: true,
      max: 1000,
      initial: start.statement,
    }),
    textField('publisher', say(lang, 'form.fact.publisher'), { max: 120 }),
    textField('url', say(lang, 'form.fact.url'), { max: 2000, initial: start.url }),
    dayField('publishedOn', say(lang, 'form.fact.publishedOn'), start.today),
    textField('eventDate', say(lang, 'form.fact.eventDate'), { optional: true, max: 10 }),
  ])
}

/** The parts of a fact that an editor may put right, with the reason. */
export function correctFactForm(fact: ShownFact, lang: Lang, memory: FormMemory): types.ModalView {
  const kept = { ...memory, factId: fact.factId }
  return form('correct-fact', say(lang, 'form.fact.correct'), say(lang, 'form.save'), lang, kept, [
    textField('statement', say(lang, 'form.fact.statement'), {
      multiline: true,
      max: 1000,
      initial: fact.statement,
    }),
    choiceField('status', say(lang, 'form.fact.status'), statusChoices(lang), fact.status),
    textField('speaker', say(lang, 'form.fact.speaker'), {
      optional: true,
      max: 120,
      initial: fact.speaker ?? '',
    }),
    textField('eventDate', say(lang, 'form.fact.eventDate'), {
      optional: true,
      max: 10,
      initial: fact.event?.from ?? '',
    }),
    textField('why', say(lang, 'form.fact.why'), { max: 300 }),
  ])
}

export function retractFactForm(fact: ShownFact, lang: Lang, memory: FormMemory): types.ModalView {
  const kept = { ...memory, factId: fact.factId }
  return form(
    'retract-fact',
    say(lang, 'form.fact.retract'),
    say(lang, 'button.retractFact'),
    lang,
    kept,
    [
      section(`*${fact.factId}* ${esc(clip(fact.statement, 1000))}`),
      textField('why', say(lang, 'form.fact.why'), { max: 300 }),
    ],
  )
}

export function sourceForm(url: string, lang: Lang, memory: FormMemory): types.ModalView {
  const kinds = KINDS.map((value) => ({ value, text: say(lang, `kind.${value}`) }))
  const languages = (['en', 'ko'] as const).map((value) => ({
    value,
    text: say(lang, `settings.language.${value}`),
  }))
  return form('add-source', say(lang, 'form.source.title'), say(lang, 'form.add'), lang, memory, [
    textField('url', say(lang, 'form.source.url'), { max: 2000, initial: url }),
    textField('name', say(lang, 'form.source.name'), { max: 80 }),
    choiceField('kind', say(lang, 'form.source.kind'), kinds, 'press'),
    choiceField('lang', say(lang, 'settings.language'), languages, lang),
    textField('everyMinutes', say(lang, 'form.source.every'), { initial: '30', max: 5 }),
  ])
}

export function milestoneForm(
  watch: WatchFace,
  lang: Lang,
  today: string,
  memory: FormMemory,
): types.ModalView {
  const topics = topicChoices(watch, lang)
  return form(
    'add-milestone',
    say(lang, 'form.milestone.title'),
    say(lang, 'form.add'),
    lang,
    memory,
    [
      choiceField('topic', say(lang, 'form.fact.topic'), topics, topics[0]?.value ?? ''),
      textField('textEn', say(lang, 'form.milestone.en'), { max: 200 }),
      textField('textKo', say(lang, 'form.milestone.ko'), { max: 200 }),
      dayField('dueOn', say(lang, 'form.milestone.due'), today),
      textField('metWords', say(lang, 'form.milestone.words'), { optional: true, max: 300 }),
    ],
  )
}

/** Which of the offered claims go into the base; what is new is chosen already. */
export function chooseForm(offer: OfferedClaims, lang: Lang, memory: FormMemory): types.ModalView {
  const kept = { ...memory, articleId: offer.articleId }
  const claims = offer.claims.slice(0, 20)
  if (claims.length === 0)
    return sheet(
      say(lang, 'offer.formTitle'),
      { text: '', blocks: [section(say(lang, 'offer.nothing'))] },
      lang,
    )
  const choices = claims.map((c, at) => ({
    value: String(c.seq),
    text: `${at + 1} · ${clip(plain(c.statement), 60)}`,
  }))
  const fresh = claims.filter((c) => !c.known).map((c) => String(c.seq))
  return form('choose-claims', say(lang, 'offer.formTitle'), say(lang, 'form.add'), lang, kept, [
    ...claims.map((claim, at) => section(claimLine(claim, at + 1, lang))),
    choicesField('seqs', say(lang, 'offer.choose'), choices, fresh, { optional: false }),
  ])
}

/** Something to read in a window: what a button of the Home tab opens. */
export function sheet(title: string, message: SlackMessage, lang: Lang): types.ModalView {
  const readable = message.blocks.flatMap(inSheet)
  const blocks = readable.slice(0, LIMITS.viewBlocks)
  return {
    type: 'modal',
    title: plainText(title, 24),
    close: plainText(say(lang, 'form.close'), 24),
    blocks,
  }
}

/** A window has no channel to share to, and nobody rates it. */
function inSheet(block: types.KnownBlock): types.KnownBlock[] {
  if (block.type === 'context_actions') return []
  if (block.type !== 'actions') return [block]
  const elements = block.elements.filter((each) => each.action_id !== 'share')
  return elements.length > 0 ? [{ ...block, elements }] : []
}

/** A form with what it remembers until it is sent. */
export function form(
  id: string,
  title: string,
  submit: string,
  lang: Lang,
  memory: FormMemory,
  blocks: types.KnownBlock[],
): types.ModalView {
  return {
    type: 'modal',
    callback_id: id,
    title: plainText(title, 24),
    submit: plainText(submit, 24),
    close: plainText(say(lang, 'form.cancel'), 24),
    private_metadata: JSON.stringify(memory),
    blocks,
  }
}

export function topicChoices(watch: WatchFace, lang: Lang) {
  return watch.topics.map((topic) => ({ value: topic.id, text: topic.name[lang] }))
}

function statusChoices(lang: Lang) {
  return STATUSES.map((value) => ({ value, text: say(lang, `status.${value}`) }))
}
