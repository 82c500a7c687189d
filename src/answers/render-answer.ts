// An answer as plain text, for the command line and wherever there are no blocks.
import type { ShownFact } from '../facts/fact.ts'
import type { Lang } from '../language/language.ts'
import { localDay } from '../language/local-day.ts'
import type { Answer } from './answer.ts'
import { sayNotKnown, sayUnknown, statusWord } from './answer-words.ts'

/** The sentences with their numbers, and the sources (or what is nearest) under them; days are the zone's. */
export function renderAnswerText(answer: Answer, zone: string): string {
  const lines = [answerSentences(answer)]
  const ko = answer.language === 'ko'
  if (answer.asOf) lines.push(ko ? `(${answer.asOf} 기준)` : `(as known on ${answer.asOf})`)
  const facts = answer.answered ? answer.citations : answer.nearest
  if (facts.length > 0) {
    const heading = answer.answered
      ? ko
        ? '출처'
        : 'Sources'
      : ko
        ? '가장 가까운 내용'
        : 'Nearest known'
    lines.push('', `${heading}:`)
    for (const [place, fact] of facts.entries()) {
      const said = answer.answered ? '' : `${fact.statement} — `
      lines.push(`[${place + 1}] ${said}${sourceLine(fact, answer.language, zone)}`)
    }
  }
  return lines.join('\n')
}

/** The answer's sentences alone, each with the numbers of what it rests on. */
export function answerSentences(answer: Answer): string {
  if (!answer.answered) return sayNotKnown(answer.why ?? 'no-evidence', answer.language)
  const said = answer.sentences.map(
    (sentence) => `${sentence.text} ${sentence.cites.map((cite) => `[${cite}]`).join('')}`,
  )
  return [...said, sayUnknown(answer.unknown, answer.language) ?? []].flat().join('\n')
}

function sourceLine(fact: ShownFact, lang: Lang, zone: string): string {
  const parts = [
    fact.publisher,
    localDay(new Date(fact.publishedAt), zone),
    statusWord(fact.status, lang),
    fact.url,
  ]
  return parts.join(', ')
}
