// What "Not relevant" taught: what a source brings, or what holds a phrase, scores less from then on. Pure.

/** One "Not relevant" lowers the trust in the source by this much, out of −1 … 1: five points. */
export const TRUST_LESSON = 0.25
/** A phrase says more exactly than a source what is not wanted. */
export const PHRASE_LESSON_POINTS = 10
/** However often it was said: what is important enough still comes through. */
const PHRASES_AT_MOST = 20

/** Points that the phrases in a text take from its score, zero or less; a phrase taught twice takes twice. */
export function phrasePoints(phrases: string[], text: string): { points: number; held: string[] } {
  const held = phrases.filter((phrase) => holdsPhrase(text, phrase))
  const points = Math.min(PHRASES_AT_MOST, PHRASE_LESSON_POINTS * held.length)
  return { points: points === 0 ? 0 : -points, held: [...new Set(held)] }
}

/**
 * Whether a text holds a phrase, whatever the case and spacing. It begins where a word begins, and
 * in Latin letters ends where one ends; a Korean word may go on with its particle.
 */
export function holdsPhrase(text: string, phrase: string): boolean {
  const [inside, wanted] = [fold(text), fold(phrase)]
  if (!wanted) return false
  for (let at = inside.indexOf(wanted); at >= 0; at = inside.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (!joins(inside[at - 1], inside[at]) && !joinsLatin(inside[end - 1], inside[end])) return true
  }
  return false
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Both are letters of one script, or a digit beside a digit: one word goes on. */
function joins(left = '', right = ''): boolean {
  const both = (kind: RegExp) => kind.test(left) && kind.test(right)
  return joinsLatin(left, right) || both(/\p{Script=Hangul}/u)
}

function joinsLatin(left = '', right = ''): boolean {
  return [left, right].every((char) => /[\p{Script=Latin}\p{N}]/u.test(char))
}
