// Which of the two languages a text is in.
import type { Lang } from './language.ts'

/** Korean news is full of Latin names: below the first share a text is English, above the second Korean. */
const ENGLISH_BELOW = 0.15
const KOREAN_ABOVE = 0.4
const SAMPLE_LENGTH = 4000

/**
 * The language of a text: the share of Hangul among its letters.
 * @param prior answered for a text without letters or in between (the feed's language); English when not given
 */
export function detectLanguage(text: string, prior: Lang = 'en'): Lang {
  let hangul = 0
  let letters = 0
  const end = Math.min(text.length, SAMPLE_LENGTH)
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    if (isHangulCode(code)) {
      hangul++
      letters++
    } else if ((code | 32) >= 97 && (code | 32) <= 122) {
      letters++
    } else if (code >= 0xc0 && code < 0x2000) {
      letters++
    }
  }
  if (letters === 0) return prior
  // One syllable carries about as much as two and a half Latin letters.
  const share = (hangul * 2.5) / (letters + hangul * 1.5)
  if (share < ENGLISH_BELOW) return 'en'
  return share > KOREAN_ABOVE ? 'ko' : prior
}

/** Whether a UTF-16 code is a Hangul syllable or letter. */
export function isHangulCode(code: number): boolean {
  return (
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x3130 && code <= 0x318f)
  )
}
