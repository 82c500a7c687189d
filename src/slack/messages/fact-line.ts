// A fact as a line that can be trusted: what is said, by whom, how surely, where and when.
import type { ShownSource } from '../../alerts/content.ts'
import type { ShownFact } from '../../facts/fact.ts'
import { formatAmount } from '../../language/amounts.ts'
import { formatDate } from '../../language/dates.ts'
import type { Lang } from '../../language/language.ts'
import { speakerIn } from '../../language/speaker-words.ts'
import { clip, esc, link } from '../escape.ts'
import { say, type TextKey } from '../texts.ts'
import { slackTime } from './shown-dates.ts'

/** The statement and, under it, its status, speaker, event date, publisher and link. */
export function factLine(
  fact: ShownFact,
  lang: Lang,
  how: { mark?: string; max?: number; cited?: boolean } = {},
): string {
  const { mark = '•', max = 400, cited = true } = how
  const life = lifeWords(fact, lang)
  const said = `${statement(fact, lang, max)}${life ? ` (${life})` : ''}`
  // Italics never span a date or a link: their marks hold underscores of their own.
  // An outlet that speaks for itself is named once, by its link.
  const by = fact.speakerKind === 'outlet' ? '' : ` · ${attribution(fact, lang)}`
  const sure = `_${statusWords(fact, lang)}${by}_`
  const small = [sure, eventWords(fact, lang), cited ? cite(fact, lang) : '']
  return `${mark} ${said}\n${small.filter(Boolean).join(' · ')}`
}

/** The same on one line, for lists and small print. */
export function shortFactLine(fact: ShownFact, lang: Lang, max = 220): string {
  const small = [
    `_${statusWords(fact, lang)}_`,
    eventWords(fact, lang),
    link(fact.url, clip(fact.publisher, 60)),
  ]
  return `• ${statement(fact, lang, max)} (${small.filter(Boolean).join(' · ')})`
}

/** The statement in the reader's language, or the original in quotation marks with its names and amounts in that language. */
export function statement(fact: ShownFact, lang: Lang, max = 400): string {
  const text = esc(clip(fact.statement, max))
  const struck = fact.lifecycle === 'retracted' ? `~${text}~` : text
  if (fact.lang === lang) return struck
  const amounts = fact.amounts.slice(0, 3).map((amount) => formatAmount(amount, lang))
  // What stands in the original as it is said here is not said again.
  const told = [...(fact.names ?? []), ...amounts].filter((part) => !fact.statement.includes(part))
  const gloss = [...new Set(told)].map((part) => esc(clip(part, 60))).join(', ')
  return `“${struck}” (${say(lang, `says.inLang.${fact.lang}`)}${gloss && `: ${gloss}`})`
}

/** How sure it is, in words: "estimate", "speculation". */
export function statusWords(fact: ShownFact, lang: Lang): string {
  return say(lang, `status.${fact.status}`)
}

/** Who says it: "KT says", "unnamed source: industry estimates", "Yonhap reports". */
export function attribution(fact: ShownFact, lang: Lang): string {
  const speaker = esc(clip(speakerIn(fact.speaker ?? '', lang), 80))
  if (fact.speakerKind === 'unnamed')
    return speaker ? say(lang, 'says.unnamed', { speaker }) : say(lang, 'says.unnamedAlone')
  if (fact.speakerKind === 'outlet' || !speaker)
    return say(lang, 'says.outlet', { publisher: esc(clip(fact.publisher, 60)) })
  const key: TextKey = `says.${fact.speakerKind}`
  const said = say(lang, key, { speaker })
  return lang === 'en' && isMany(speaker, fact) ? said.replace(/ says$/, ' say') : said
}

/** "KT and Microsoft say": in English two parties take another verb. */
function isMany(speaker: string, { speakerKind }: ShownFact): boolean {
  return speakerKind === 'party' && / and |^(?:the two|both) companies$/.test(speaker)
}

/** Whether the quote says more than what is shown: in extractive texts it is the same sentence. */
export function addsQuote(fact: ShownFact, shown: string): boolean {
  const bare = (text: string) => text.replace(/[\s“”"'‘’.]+/g, '')
  return !bare(shown).includes(bare(fact.quote))
}

/** Link to the publisher with the day of publication in the reader's zone. */
export function cite(fact: ShownFact, lang: Lang): string {
  return `${link(fact.url, clip(fact.publisher, 60))} ${slackTime(fact.publishedAt, lang)}`
}

/** The quote, word for word, in its own language. */
export function quoteLine(fact: ShownFact, lang: Lang): string {
  return `“${esc(clip(fact.quote, 300))}” — ${attribution(fact, lang)}, ${cite(fact, lang)}`
}

/** One source of a story with what kind of witness it is. */
export function sourceLine(source: ShownSource, lang: Lang): string {
  const witness = say(lang, source.independent ? 'story.independent' : 'story.copy')
  return `• ${link(source.url, source.title || source.publisher)}\n_${esc(clip(source.publisher, 60))} · ${witness}_ · ${slackTime(source.publishedAt, lang, 'time')}`
}

/** "5 outlets, 3 independent". */
export function countWords(outlets: number, independent: number, lang: Lang): string {
  return say(lang, 'outlets.independent', { outlets, independent })
}

function lifeWords(fact: ShownFact, lang: Lang): string {
  return fact.lifecycle === 'current' ? '' : say(lang, `life.${fact.lifecycle}`)
}

function eventWords(fact: ShownFact, lang: Lang): string {
  return fact.event ? esc(formatDate(fact.event, lang)) : ''
}
