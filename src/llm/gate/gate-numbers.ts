// Numbers with a magnitude behind them, and numbers that are spelled out.
import type { Span } from '../../language/language.ts'

const SCALES: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  천: 1e3,
  만: 1e4,
  억: 1e8,
  조: 1e12,
}

/** Numbers with a magnitude behind them, with or without a unit: 8.5 million, 850만. */
export function scaledOf(text: string): ({ value: number } & Span)[] {
  return [
    ...text.matchAll(
      /(\d+(?:,\d{3})*(?:\.\d+)?)[ -]?(thousand|million|billion|trillion|[천만억조])/gi,
    ),
  ].map((match) => ({
    value: Math.round(
      Number((match[1] as string).replaceAll(',', '')) *
        (SCALES[(match[2] as string).toLowerCase()] ?? 1),
    ),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const SPELLED =
  'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** Number words from three; one and two are counted by any reader. */
export function spelledOf(text: string): ({ value: number } & Span)[] {
  return [...text.toLowerCase().matchAll(/\b[a-z]+\b/g)].flatMap((match) => {
    const at = SPELLED.indexOf(match[0])
    if (at < 0) return []
    return [{ value: at + 3, start: match.index, end: match.index + match[0].length }]
  })
}
