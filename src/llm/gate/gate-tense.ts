// What is only to come must not be told as done: the same verb, planned in the facts and done in the sentence.
import type { Lang } from '../../language/language.ts'
import { wordsOf } from '../../language/words.ts'
import { meaningsOf } from './gate-glossary.ts'
import type { Ground } from './gate-ground.ts'

const PLANNED_EN =
  /\b(?:expect(?:s|ed)?|forecast|projected|predicted|likely|plans?|aims?|intends?|hopes?|wants?|seeks?|set|due|scheduled|slated|talks|negotiating|ready|proposes?|prepar\w+|asked|agreed|about) to (?:be )?(?:fully |also )?([a-z]+)|\b(?:expect|forecast|predict)(?:s|ed)? [^.,;]{1,40}? to (?:be )?([a-z]+)|\b(?:will|would|may|might|could)(?: also)?(?: be)? ([a-z]+)|\b(?:hired|appointed|picked|chose|chosen|tasked|mandated|engaged) [^.,;]{1,40}? to ([a-z]+)|\b(?:consider\w*|mull\w*|weigh\w*|plan\w*|propos\w+) ([a-z]+ing)\b/g
const DONE_EN =
  /\b(?:ha(?:s|ve|d)|was|were)(?: not)?(?: already| now| fully| been)* ([a-z]+(?:ed|en|t|d|n|ne))\b/g
/** A plain past: "resumed", "opened"; also a participle, which does no harm among the facts' own. */
const PAST_EN =
  /(?<!\b(?:be|being|been|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|keeps?|kept|to|an?|the|of|by|and|or|is|are|not|its|their|than|as) )\b((?!un(?!veil|cover|load|lock|der)|(?:pro|suc|ex)ceed|indeed|hundred|speed|breed|exceed)[a-z]{3,}ed|built|sold|bought|won|lost|cut|shut|held|began|left|paid|took)\b/g
const PLANNED_KO =
  /([가-힣]{2,}?)(?:[할될]|하는|하기로|되는) ?(?:계획|예정|방침|것|방안|전망|가능성|수 있|협상|협의|구상|했|의향|경우)/g
const DONE_KO =
  /([가-힣]{2,}?)(?:(?:했|됐|되었|했었)(?:다|으며|고|지만)(?![가-힣])|[한된] 것으로 (?:알려|전해|파악|확인|나타))/g
/** What is said is done, whatever it is about. */
const TELLS_KO =
  /^(?:말|전|발표|공시|설명|강조|주장|지적|예상|전망|추산|결정|합의|계획|약속|분석|관측|요구|제안|보도|확인)$/

/** Whether a sentence tells as done what its facts only have before them. Pure. */
export function tellsAsDone({ text, lang }: { text: string; lang: Lang }, ground: Ground): boolean {
  const done = sensesOf(text, lang === 'ko' ? [DONE_KO] : [DONE_EN, PAST_EN])
  if (done.size === 0) return false
  const within = (en: RegExp[], ko: RegExp) =>
    ground.texts.flatMap((one) => [...sensesOf(one.text, one.lang === 'ko' ? [ko] : en)])
  const planned = new Set(within([PLANNED_EN], PLANNED_KO))
  const known = new Set(within([DONE_EN, PAST_EN], DONE_KO))
  const own = sensesOf(text, lang === 'ko' ? [PLANNED_KO] : [PLANNED_EN])
  return [...done].some((sense) => planned.has(sense) && !known.has(sense) && !own.has(sense))
}

/** The verbs that are found, as they stand and by their meanings. */
function sensesOf(text: string, patterns: RegExp[]): Set<string> {
  const verbs = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, ...groups]) =>
      groups.filter((one) => one !== undefined),
    ),
  )
  return new Set(
    verbs
      .filter((verb) => !TELLS_KO.test(verb))
      .flatMap((verb) => wordsOf(verb).flatMap((word) => [word, ...meaningsOf(word)])),
  )
}
