// What a fact refers to without naming it: a name of the facts of the same article that were given along.
import { findNames } from '../../language/names.ts'
import type { GateFact, GateWords } from './gate.ts'

/** "the company", "their", 양사: somebody whom the article named before. */
const REFERS =
  /\b(?:it|its|they|their|them|he|his|him|she|her|both|(?:the|this|that|these|those)(?: (?:two|three|four|same))? (?:compan(?:y|ies)|firms?|operators?|carriers?|airlines?|(?:car|chip|drug)?makers?|retailers?|banks?|agency|ministry|board|union|group|lawmakers?|partners?|sides?|pair|minister|court|judge|city|government|regulator|watchdog|fund|deal|partnership|project|outage|update|figure|team|club|squad|side|players?|coach|manager|firm|startup|start-up|insurer|publisher|studio|developer|hospital|university|store|plant|factory|service|app|model|product|executive|chairman|chief))\b|양사|양측|두 회사|회사[는가의도 측]|이사회|(?<![가-힣])그[는가의] |(?<![가-힣])이들|(?<![가-힣])이번 [가-힣]{2,}|구단|(?<![가-힣])팀[은이의]|(?<![가-힣])(?:이|해당) (?:회사|업체|기업|은행|항공사|의원|서비스|펀드|계약)/i

/**
 * The texts of the facts from the articles of the cited ones, where one of these refers to somebody
 * or, as a Korean sentence may, has no subject that is known; else nothing. Pure.
 */
export function nearbyText(
  words: GateWords,
  cited: GateFact[],
  facts: ReadonlyMap<number, GateFact>,
): string {
  const refers = cited.some(({ texts }) =>
    texts.some((text) => REFERS.test(text) || (/[가-힣]/.test(text) && !hasSubject(words, text))),
  )
  if (!refers) return ''
  return [...facts.values()]
    .filter((fact) => cited.some((one) => one !== fact && isSameArticle(one, fact)))
    .flatMap(({ texts, speaker }) => [...texts, speaker ?? ''])
    .join('\n')
}

function isSameArticle(a: GateFact, b: GateFact): boolean {
  return a.publisher === b.publisher && a.publishedAt.getTime() === b.publishedAt.getTime()
}

function hasSubject(words: GateWords, text: string): boolean {
  return findNames(words.entities, text).some(({ end }) =>
    /^(?:은|는|이|가|에서는)(?=[ ,])/.test(text.slice(end)),
  )
}
