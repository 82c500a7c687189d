// Whether a quote stands in an article word for word; the gate for what a model names as its evidence.
import type { Span } from './language.ts'

/**
 * Where a quote stands in an article, verbatim after normalising spaces and quotation marks only;
 * null when it does not. The span is of the article's own text.
 */
export function checkQuote(text: string, quote: string): Span | null {
  const exact = quote === '' ? -1 : text.indexOf(quote)
  if (exact >= 0) return { start: exact, end: exact + quote.length }
  const wanted = fold(quote).text.trim()
  if (wanted === '') return null
  const folded = fold(text)
  const at = folded.text.indexOf(wanted)
  if (at < 0) return null
  const start = folded.places[at] as number
  const last = folded.places[at + wanted.length - 1] as number
  return { start, end: last + 1 }
}

/** Spaces as one space, quotation marks as one kind; with the place of each character. */
function fold(text: string): { text: string; places: number[] } {
  const out: string[] = []
  const places: number[] = []
  let space = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    if (/\s|\u200b|\ufeff/.test(char)) {
      space = out.length > 0
      continue
    }
    if (space) {
      out.push(' ')
      places.push(i - 1)
      space = false
    }
    out.push(foldMark(char))
    places.push(i)
  }
  return { text: out.join(''), places }
}

function foldMark(char: string): string {
  if ('“”„‟«»「」『』＂〝〞'.includes(char)) return '"'
  return '‘’‚‛`´＇'.includes(char) ? "'" : char
}
