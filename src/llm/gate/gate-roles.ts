// Who has which figure, and who does it to whom: two names of the facts must not change places.
import { findAmounts } from '../../language/amounts.ts'
import type { Lang, Span } from '../../language/language.ts'
import { findNames } from '../../language/names.ts'
import type { GateWords } from './gate.ts'
import { actorsHold } from './gate-actors.ts'
import { choicesHold } from './gate-instead.ts'
import { carriersHold, sitesHold } from './gate-owners.ts'
import { arePaired } from './gate-pairs.ts'
import { partsHold } from './gate-parts.ts'
import { spelledOf } from './gate-numbers.ts'
import type { Ground, Said } from './gate-ground.ts'

/** Whether no two names have changed their figures or their parts in what is done. */
export function rolesHold(words: GateWords, said: Said, ground: Ground): boolean {
  const own = { text: said.text, lang: said.lang }
  if (isReversed(said.text, ground) || !actorsHold(said, ground)) return false
  if (!carriersHold(said.text, ground.all) || !sitesHold(words, said.text, ground.all)) return false
  if (!choicesHold(own, ground.all) || !partsHold(said.text, ground.all)) return false
  return ground.texts.every(
    (text) =>
      !isCrossed(figuresOf(words, own), figuresOf(words, text)) &&
      !isCrossed(partsOf(words, own), partsOf(words, text)) &&
      arePaired(
        words,
        own,
        text,
        ground.texts.filter((one) => one !== text),
      ),
  )
}

/** "from three months to six" of what goes from six to three. */
function isReversed(text: string, ground: Ground): boolean {
  const known = ground.texts.flatMap((one) => changesOf(one.text))
  return changesOf(text).some(
    ([from, to]) =>
      from !== to &&
      known.some(([a, b]) => a === to && b === from) &&
      !known.some(([a, b]) => a === from && b === to),
  )
}

/** The figures between which something changes, as whole numbers or as they are written. */
function changesOf(text: string): [string, string][] {
  const english = [
    ...text.matchAll(
      /\bfrom (?:about |up to )?[$₩€£]?([\w.,]+)\b[^.;]{0,24}? to (?:about |just |only )?[$₩€£]?([\w.,]+)/gi,
    ),
  ]
  const back = [
    ...text.matchAll(
      /(?<![\d.,])[$₩€£]?(\d[\d.,]*)[^.;\d]{0,48}?,? (?:(?:up|down|higher|lower|rising|falling|compared) )?from (?:about |the |an? )?[$₩€£]?(\d[\d.,]*)(?![^.;]{0,24}? to [$₩€£]?\d)/gi,
    ),
  ].map(([, to = '', from = '']): [string, string] => [plain(from), plain(to)])
  const korean = [...text.matchAll(/([\d.,]+[가-힣%]*)에서 (?:[^\d.]{0,6})?([\d.,]+)/g)]
  return [
    ...[...english, ...korean].map(([, from = '', to = '']): [string, string] => [
      plain(from),
      plain(to),
    ]),
    ...back,
  ]
}

function plain(figure: string): string {
  const spelled = spelledOf(figure)[0]
  return spelled ? String(spelled.value) : figure.replace(/[^\d.]|\.$/g, '')
}

/** Each of two keys has what the other one has in the facts, and not its own. */
function isCrossed(own: Map<string, string>, known: Map<string, string>): boolean {
  const pairs = [...own].filter(([key]) => known.has(key))
  return pairs.some(([key, value]) =>
    pairs.some(
      ([other, otherValue]) =>
        other !== key &&
        value === known.get(other) &&
        otherValue === known.get(key) &&
        value !== otherValue,
    ),
  )
}

/** The figure that stands nearest to each name, or year, of a text that has several of both. */
function figuresOf(words: GateWords, { text }: { text: string }): Map<string, string> {
  const amounts = findAmounts(text).map(({ min, max, start, end }) => ({
    value: String(min ?? max),
    start,
    end,
  }))
  const bare = [...text.matchAll(/(?<![\d.,])\d+(?:,\d{3})*(?![\d.,]*\d)/g)]
    .filter((match) => !amounts.some((one) => one.start <= match.index && match.index < one.end))
    .map((match) => ({
      value: match[0].replaceAll(',', ''),
      start: match.index,
      end: match.index + match[0].length,
    }))
  const years = bare.filter(({ value }) => /^20\d\d$/.test(value))
  const figures = [...amounts, ...bare].filter(({ value }) => !/^20\d\d$/.test(value))
  const names = findNames(words.entities, text)
  const found = new Map<string, string>()
  if (figures.length < 2) return found
  for (const { key, span } of [
    ...names.map((name) => ({ key: name.id, span: name })),
    ...years.map((year) => ({ key: year.value, span: year })),
  ]) {
    // "47, Jeju Air for 26": what a comma parts belongs to another.
    const gap = (figure: Span) =>
      isFrom(text, figure, span)
        ? 0
        : distance(figure, span) + (isParted(text, figure, span) ? NEAR : 0)
    const [near] = figures.toSorted((a, b) => gap(a) - gap(b))
    if (near && distance(near, span) <= NEAR) found.set(key, near.value)
  }
  return found
}

/** Characters between a name and its figure: "200 from KT", 제주항공 47편. */
const NEAR = 12

/** "200 from KT and 100 from Microsoft": a figure stands before whose it is. */
function isFrom(text: string, figure: Span, name: Span): boolean {
  return /^ (?:\w+ )?(?:from|at|by|of|for) (?:the )?$/.test(text.slice(figure.end, name.start))
}

function isParted(text: string, a: Span, b: Span): boolean {
  return /[,;·]|\band\b/.test(
    a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start),
  )
}

function distance(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end)
}

/** Who acts and who is acted on; names that act together have no part of their own. */
function partsOf(words: GateWords, { text, lang }: { text: string; lang: Lang }) {
  const names = findNames(words.entities, text)
  const found = new Map<string, string>()
  for (const name of names) {
    const part =
      lang === 'ko'
        ? koreanPart(text.slice(name.end))
        : englishPart(text.slice(0, name.start), text.slice(name.end))
    if (part) found.set(name.id, part)
  }
  return found
}

function koreanPart(after: string): string | null {
  if (/^(?:은|는|이|가)(?=[ ,])/.test(after)) return 'acts'
  return /^(?:에게|에|을|를|을 상대로|를 상대로|에서)(?=[ ,])/.test(after) ? 'acted-on' : null
}

function englishPart(before: string, after: string): string | null {
  // Who receives is acted on, by whom it comes from.
  if (/\breceiv/i.test(before) && /\bfrom(?: the)? $/i.test(before)) return 'acts'
  if (/^(?: \w+){0,3} receiv/i.test(after)) return 'acted-on'
  if (/\b(?:against|by)(?: the)? $/i.test(before))
    return /by(?: the)? $/i.test(before) ? 'acts' : 'acted-on'
  if (
    /\b(?:supply|supplies|supplied|sue|sues|sued|buy|buys|bought|acquire|acquires|acquired|pay|pays|paid|give|gives|gave|blame|blames|blamed|beat|beats|owns|fined?|sell|sells|sold) $/i.test(
      before,
    )
  )
    return 'acted-on'
  return /^(?:'s [a-z]+)? (?:will|would|may|has|had|have|is|was|are|were|must|can|could|did|does|said|says|announced|disclosed|reported|sues?|sued|suppl\w+|bought|buys?|pa(?:ys?|id)|acquire[sd]?)\b/i.test(
    after,
  )
    ? 'acts'
    : null
}
