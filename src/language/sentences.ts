// A text cut into sentences, each with its place in the text.
import { isHangulCode } from './detect-language.ts'
import type { Span } from './language.ts'

/** A sentence, verbatim: `text.slice(start, end)`. */
export type Sentence = { text: string } & Span

/** A "sentence" without any full stop is cut here, so that no later step meets a megabyte. */
const LONGEST = 2000
/** A Korean quotation is kept whole with its attribution (“…다. …”라고 말했다) up to this length. */
const LONGEST_QUOTE = 600

const NEVER_LAST = words(
  'mr mrs ms dr prof sen rep gov gen lt col capt sgt rev hon st no nos vs v fig figs eq sec art vol pp approx est dept univ jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun e.g i.e cf al messrs',
)
const SELDOM_LAST = words(
  'inc corp co ltd llc plc bros jr sr u.s u.k u.n e.u d.c a.m p.m etc ph.d bn tn mn approx sq ft ave',
)
const STARTERS = words(
  'the a an it its in on at he she they we i this that these those but however and for as if when while after before since there his her their our according meanwhile some many most one both no not all',
)
const ENDING = /[.!?。！？]/
const CLOSING = /["”’'»」』)\]）】*]/
const BULLET = /^(?:[-–—•·∙▪■□◆◇▲△▶▷●○※*◦☞]+\s*|\(?\d{1,2}[.)]\s+)/

/** Cuts a text into sentences; every sentence is verbatim in the text. Linear in its length. */
export function splitSentences(text: string): Sentence[] {
  const out: Sentence[] = []
  const quotes = newQuotes()
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') {
      if (wrapsOn(text, at)) continue
      pushSentence(out, text, start, at)
      start = at + 1
      quotes.openUntil = -1
      continue
    }
    if (at - start >= LONGEST && (char === ' ' || at - start >= LONGEST * 2)) {
      pushSentence(out, text, start, at)
      start = at
    }
    if (at > quotes.openUntil) openQuote(quotes, text, at, char)
    if (!ENDING.test(char)) continue
    const end = endOfSentence(text, at, start, quotes.openUntil)
    if (end === null) continue
    pushSentence(out, text, start, end)
    start = end
    at = end - 1
  }
  pushSentence(out, text, start, text.length)
  return out
}

type Quotes = { openUntil: number; nextCurly: number }

function newQuotes(): Quotes {
  return { openUntil: -1, nextCurly: -1 }
}

/** Notes where the quotation that opens here closes; the next curly close is looked up once. */
function openQuote(quotes: Quotes, text: string, at: number, char: string): void {
  let close = -1
  if (char === '“') {
    if (quotes.nextCurly !== Number.MAX_SAFE_INTEGER && quotes.nextCurly <= at) {
      const found = text.indexOf('”', at + 1)
      quotes.nextCurly = found === -1 ? Number.MAX_SAFE_INTEGER : found
    }
    close = quotes.nextCurly
  } else if (char === '"') {
    close = text.indexOf('"', at + 1)
    if (close === -1) close = Number.MAX_SAFE_INTEGER
  } else return
  if (close - at <= LONGEST_QUOTE) quotes.openUntil = close
}

/** A single line break before a lower-case letter is a wrapped line, not an end. */
function wrapsOn(text: string, at: number): boolean {
  const next = text[at + 1]
  return next !== undefined && next >= 'a' && next <= 'z' && at > 0 && text[at - 1] !== '\n'
}

/** Where the sentence that ends with the stop at `at` ends, or null when it goes on. */
function endOfSentence(text: string, at: number, start: number, quoteEnd: number): number | null {
  let end = at + 1
  while (end < text.length && ENDING.test(text[end] as string)) end++
  while (end < text.length && CLOSING.test(text[end] as string)) end++
  const before = text.charCodeAt(at - 1)
  const korean = isHangulCode(before)
  // Inside a Korean quotation, which its own attribution follows.
  if (korean && quoteEnd > at && quoteEnd >= end) return null
  const next = text[end]
  if (next === undefined || next === '\n' || next === '\r') return end
  if (!/\s/.test(next)) {
    // 했다.이어 without a space; "…"라고 goes on.
    const glued = korean && end === at + 1 && /[다요음함됨임]/.test(text[at - 1] as string)
    return glued && (isHangulCode(next.charCodeAt(0)) || /["“‘'▲△◆■]/.test(next)) ? end : null
  }
  let after = end
  while (after < text.length && after < end + 4 && /\s/.test(text[after] as string)) after++
  return goesOn(text, at, start, after, end) ? null : end
}

/** Whether the stop at `at` is one of an abbreviation, a number or a quoted part. */
function goesOn(text: string, at: number, start: number, after: number, end: number): boolean {
  const next = text[after] ?? ''
  if (next >= 'a' && next <= 'z') return true
  // "…"라고, "…" 라며: the attribution of a Korean quotation.
  if (
    end > at + 1 &&
    /^(?:이?라고|이?라며|이?라는|고 |며 |면서)/.test(text.slice(after, after + 4))
  )
    return true
  if (text[at] !== '.') return false
  let from = at
  while (from > start && from > at - 12 && /[\p{L}\p{N}.&]/u.test(text[from - 1] as string)) from--
  const word = text.slice(from, at)
  if (word === '') return false
  const lower = word.toLowerCase()
  if (NEVER_LAST.has(lower)) {
    // "no." and "art." are abbreviations before a number only.
    return /^(?:no|nos|art|sec|vol|fig|est|mar|may|sun|sat)$/.test(lower) ? /\d/.test(next) : true
  }
  if (/^[A-Z]$/.test(word)) return word !== 'I'
  if (SELDOM_LAST.has(lower) || /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word)) {
    const first = /^[\p{L}'’]+/u.exec(text.slice(after, after + 16))?.[0]?.toLowerCase()
    return first === undefined || !STARTERS.has(first)
  }
  // 2024. 6. 3. and "1. " at the head of a line.
  if (/^\d{1,4}$/.test(word))
    return /\d/.test(next) || from === start || isOnlySpace(text, start, from)
  return false
}

function isOnlySpace(text: string, start: number, end: number): boolean {
  return end - start < 20 && text.slice(start, end).trim() === ''
}

function pushSentence(out: Sentence[], text: string, start: number, end: number): void {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] as string)) from++
  while (to > from && /\s/.test(text[to - 1] as string)) to--
  const bullet = BULLET.exec(text.slice(from, Math.min(to, from + 12)))
  if (bullet !== null && startsLine(text, from)) from += bullet[0].length
  if (from >= to || !/[\p{L}\p{N}]/u.test(text.slice(from, to))) return
  out.push({ text: text.slice(from, to), start: from, end: to })
}

function startsLine(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--
  return before < 0 || text[before] === '\n' || text[before] === '\r'
}

function words(list: string): Set<string> {
  return new Set(list.split(' '))
}
