// Whose words a quotation is when the attribution stands in another sentence of it.
import type { Lang } from '../language/language.ts'
import type { Sentence } from '../language/sentences.ts'
import type { Speaker } from './speaker.ts'

/** A sentence on its way to a claim. */
export type Passage = {
  sentence: Sentence
  lang: Lang
  informative: boolean
  speaker: Speaker | null
}

/**
 * Gives each sentence of a quotation its speaker: the one who is named in any sentence of that
 * quotation, else the last one who was quoted (“… ,” she said. “And …”). Changes the passages.
 */
export function lendQuoteSpeakers(text: string, passages: Passage[]): void {
  let openSince: number | null = null
  let last: Speaker | null = null
  passages.forEach((passage, i) => {
    const { sentence } = passage
    // A paragraph ends a quotation, unless the next one opens it again.
    const before = passages[i - 1]?.sentence.end ?? 0
    if (openSince !== null && text.slice(before, sentence.start).includes('\n')) openSince = null
    const begins = /^["“]/.test(sentence.text)
    const inside = openSince !== null
    // “… Through this, KT aims to lead”: inside a quotation a plan is still the quoted one's word.
    if (inside && last !== null && passage.speaker?.manner === 'plans') passage.speaker = null
    if (begins && openSince === null) openSince = i
    const balance = quoteBalance(sentence.text, inside)
    if (passage.speaker !== null && (begins || inside || balance.seen)) {
      // The sentences before, back to where this quotation opened, are the same speaker's.
      for (let j = openSince ?? i; j < i; j++) lend(passages[j] as Passage, passage.speaker)
      last = passage.speaker
    } else if (
      passage.speaker === null &&
      (begins || inside) &&
      last !== null &&
      isNear(text, passages, i)
    ) {
      lend(passage, last)
    } else if (passage.speaker === null && !begins && !inside) last = null
    if (balance.open && openSince === null) openSince = i
    if (!balance.open) openSince = null
  })
}

function lend(passage: Passage, speaker: Speaker): void {
  if (passage.speaker !== null) return
  passage.speaker = {
    ...speaker,
    manner: 'says',
    contentStart: 0,
    contentEnd: passage.sentence.text.length,
  }
}

type Balance = { open: boolean; seen: boolean }

/** Whether a quotation is open at the end of a sentence. */
function quoteBalance(text: string, open: boolean): Balance {
  let seen = false
  for (const char of text) {
    if (char === '“') open = true
    else if (char === '”') open = false
    else if (char === '"') open = !open
    else continue
    seen = true
  }
  return { open, seen }
}

/** A bare quotation belongs to the speaker just before it, not to one pages away. */
function isNear(text: string, passages: Passage[], i: number): boolean {
  const before = passages[i - 1]
  const here = passages[i]
  if (before === undefined || here === undefined) return false
  return !/\n\s*\n\s*\n/.test(text.slice(before.sentence.end, here.sentence.start))
}
