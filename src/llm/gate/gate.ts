// The gate behind the model: a sentence passes when the facts that it cites carry all of it.
import type { FactStatus } from '../../db/schema.ts'
import { detectLanguage } from '../../language/detect-language.ts'
import type { EventDate, Lang } from '../../language/language.ts'
import type { WatchIndex } from '../../watch/watch-index.ts'
import { judgeFigures } from './gate-figures.ts'
import { judgeForm } from './gate-form.ts'
import { gatherGround } from './gate-ground.ts'
import { judgeNames } from './gate-names.ts'
import { nearbyText } from './gate-nearby.ts'
import { negationHolds } from './gate-negation.ts'
import { withoutUnchanged } from './gate-negation-words.ts'
import { rolesHold } from './gate-roles.ts'
import { statusHolds } from './gate-status.ts'
import { judgeTurns } from './gate-turns.ts'
import { withBounds } from './gate-wordings.ts'
import { judgeWords } from './gate-words.ts'

/** A fact as the gate looks at it; its texts are all that it says, in every language it is held in. */
export type GateFact = {
  id: number
  /** Statements and the quote. */
  texts: string[]
  speaker: string | null
  publisher: string
  status: FactStatus
  event: EventDate | null
  publishedAt: Date
  zone: string
}

/** Why a sentence was refused; a label of a metric, so the list is closed. */
export type Refusal =
  | 'empty'
  | 'no-citation'
  | 'unknown-citation'
  | 'language'
  | 'markup'
  | 'link'
  | 'instruction'
  | 'quotation'
  | 'number'
  | 'amount'
  | 'date'
  | 'name'
  | 'negation'
  | 'direction'
  | 'status'
  | 'role'
  | 'unsupported'

/** `translation`: the sentence is the fact in the other language, so its quotations are translated too. */
export type GateInput = {
  text: string
  cites: number[]
  lang: Lang
  kind: 'sentence' | 'translation'
}

/** The words of a watch that the gate looks for. */
export type GateWords = Pick<WatchIndex, 'entities' | 'events' | 'watch'>

/**
 * Why a sentence may not be shown, or null when the facts that it cites carry its every number,
 * amount, date, name and quotation, its negation and status, and most of its words. Pure.
 */
export function judgeSentence(
  words: GateWords,
  input: GateInput,
  facts: ReadonlyMap<number, GateFact>,
): Refusal | null {
  const text = withBounds(withoutAccents(input.text)).trim()
  if (!/\p{L}/u.test(text)) return 'empty'
  if (input.cites.length === 0) return 'no-citation'
  const cited = input.cites.flatMap((id) => plainFact(facts.get(id)))
  if (cited.length !== input.cites.length) return 'unknown-citation'
  if (detectLanguage(text, input.lang) !== input.lang) return 'language'
  // A fact's own words are what the bot says without a model.
  if (cited.some((fact) => fact.texts.some((own) => fold(own) === fold(text)))) return null
  const ground = gatherGround(words, cited, nearbyText(words, cited, facts))
  const said = { text, lang: input.lang, kind: input.kind }
  const kept = { ...said, text: withoutUnchanged(text, ground.all) }
  const keeping = {
    ...ground,
    all: withoutUnchanged(ground.all, text),
    texts: ground.texts.map((one) => ({ ...one, text: withoutUnchanged(one.text, text) })),
  }
  return (
    judgeForm(said, ground) ??
    judgeFigures(said, ground) ??
    judgeNames(words, said, ground) ??
    (negationHolds(words, kept, keeping) ? null : 'negation') ??
    judgeTurns(kept, keeping) ??
    (rolesHold(words, said, ground) ? null : 'role') ??
    (statusHolds(said, ground) ? null : 'status') ??
    judgeWords(words, kept, keeping)
  )
}

/** Whether a sentence leaves out no figure or date of the one fact that it words: then it can stand for it. Pure. */
export function isWhole(words: GateWords, text: string, lang: Lang, fact: GateFact): boolean {
  const sentence = gatherGround(words, [{ ...fact, texts: [text] }])
  const [statement = ''] = fact.texts
  const said = { text: statement, lang: lang === 'en' ? ('ko' as const) : ('en' as const) }
  return judgeFigures({ ...said, kind: 'translation' }, sentence) === null
}

/** A fact in letters without accents: some write El Niño, and some El Nino. */
function plainFact(fact: GateFact | undefined): GateFact[] {
  return fact
    ? [{ ...fact, texts: fact.texts.map((text) => withBounds(withoutAccents(text))) }]
    : []
}

function withoutAccents(text: string): string {
  if (!/[\u00c0-\u024f\u0300-\u036f]/.test(text)) return text.normalize('NFC')
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .replace(/[øØłŁđĐß]/g, (letter) => UNACCENTED[letter] ?? letter)
    .normalize('NFC')
}

/** Letters that are none with an accent, and are written as if they were. */
const UNACCENTED: Record<string, string> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** A text of the model without the citation marks that it may have written itself. */
export function withoutMarks(text: string): string {
  return text
    .replace(/\s*(?:\[\d{1,2}\]|【\d{1,2}】)+(?=[\s.,;!?。]|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
