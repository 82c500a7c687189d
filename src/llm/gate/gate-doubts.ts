// Words of doubt that the facts carry in other words, and doubts that a sentence leaves out.
import type { Ground } from './gate-ground.ts'

/** What a sentence may say where its facts say it so. */
const CARRIED: [RegExp, RegExp][] = [
  [
    /\b(?:allegedly|supposed(?:ly)?|purported(?:ly)?)\b|의혹/gi,
    /혐의|의혹|주장|기소|고발|고소|\b(?:alleg\w+|accus\w+|charg(?:ed|es) (?:with|of|against)|indict\w*|suspect\w*|suspicions?|claim\w*)\b/i,
  ],
  [
    /\b(?:might|possibly|perhaps)\b/gi,
    /\b(?:may|might|could|possib\w+|potential\w*)\b|수도? 있|가능성|우려|듯/i,
  ],
  // 가능성을 일축했다: that it is not so.
  [
    /가능성(?=[을은도]? ?(?:\S+ )?(?:배제|일축|부인|부정|없))/g,
    /아니|않|없|부인|일축|\b(?:not|no|den(?:y|ies|ied)|rul\w+ out|dismiss\w*)\b/i,
  ],
]

/** A sentence without the words of doubt that its facts carry. Pure. */
export function withoutCarried(text: string, all: string): string {
  return CARRIED.reduce(
    (rest, [said, held]) => (held.test(all) ? rest.replace(said, '') : rest),
    text,
  )
}

/** What is only held possible. */
export const MAYBE =
  /\b(?:may|might|could) (?:also )?(?:have|be)\b|[았었했됐]을 수도? 있|을 가능성/i

const CONSIDERED =
  /\b(?:is|are|was|were|be) (?:considering|weighing|mulling|studying|exploring|contemplating|reviewing)\b|(?:검토|고려|저울질|타진|논의|협의)(?:하고 있|하는 중| 중)/i

/** What is thought about only. Pure. */
export function isConsidered(text: string): boolean {
  return CONSIDERED.test(text)
}

const MAY = /\b(?:may|might) (?!not\b|\d)(?:also |soon )?[a-z]{2,}/
const OPEN =
  /\b(?:may|might|can|could|able|allow\w*|possib\w+|potential\w*|consider\w*|whether|permi\w+|let(?:s|ting)?|powers?|rights?|authori\w+|entitl\w+|free to|risk\w*|if|not|no|never|nothing)\b|수 ?있|수도|가능|허용|검토|고려|위험|[을를]지|할지|것 같|모른다|판결|않|없|아니/i

/** Whether a sentence says plainly what all its facts say only may be. Pure. */
export function losesMay(text: string, texts: Ground['texts']): boolean {
  // What a court says may be done is allowed.
  const isOpen = (one: string) =>
    MAY.test(one) && !/\b(?:rul(?:ed|es|ing)|judges?|courts?)\b/i.test(one)
  return texts.every((one) => isOpen(one.text)) && !OPEN.test(text)
}

const HAS_BEGUN = /\bha(?:s|ve) (?:begun|started)\b/i
const BEGUN =
  /(?:들어갔|나섰|착수했|시작했|돌입했|[가-힣]고 있)|\b(?:began|started|launched|set about|opened|is|are) /i

/** Whether a sentence says that something has begun which the facts say was set about. Pure. */
export function isBegun(text: string, all: string): boolean {
  return HAS_BEGUN.test(text) && BEGUN.test(all)
}
