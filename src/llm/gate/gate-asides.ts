// What a fact tells beside its rumour or its denial: that is no rumour, and denies nothing.
import { findAmounts } from '../../language/amounts.ts'
import { isStopWord, wordsOf } from '../../language/words.ts'
import { meaningsOf } from './gate-glossary.ts'
import type { Ground } from './gate-ground.ts'

/** ", which had sales of …": a clause of its own within a sentence. */
const BESIDE = /, (?:which|who|whose) [^,;]+/gi
/** "denied it and said that …", 부인하고 …: what is said instead. */
const INSTEAD =
  /\band (?:said|added|stated|explained|insisted|blamed)\b.+|, (?:saying|blaming|adding|explaining)\b.+|(?<=(?:부인|반박|일축)(?:하고|하며|하면서|했으며|했고|했지만),? ).+/gi
/** ", and three carriers wrote …": a statement of its own beside the estimate. */
const FURTHER = /, (?:and|while|but) [^;]+|(?<=[가-힣](?:했고|였고|됐고|으며|했지만|으나)),? .+/gi
const UNSURE =
  /\b(?:may|might|could|possibl[ey]|reportedly|likely|not|no|never)\b|n[’']t\b|\b(?:estimat|expect|forecast|predict|rumou?r|speculat)\w*|관측|전망|예상|추정|추산|소문|알려[졌진]|전해[졌진]|가능성|수도? 있|않|없|아니|부인/i

/** The least signs of an aside that a sentence must have, and how many of them on one of the rest. */
const LEAST = 3
const TIMES = 1.5

/** Whether a sentence tells what stands beside the rumour or the denial of its facts, and hardly that. Pure. */
export function isAside(text: string, ground: Ground): boolean {
  return ground.texts.some((known) =>
    [BESIDE, INSTEAD, FURTHER].some((pattern) => {
      const asides = (known.text.match(pattern) ?? []).filter((aside) => !UNSURE.test(aside))
      if (asides.length === 0) return false
      const rest = asides.reduce((left, aside) => left.replace(aside, ''), known.text)
      const { here, there } = weigh(text, asides.join(' '), rest)
      return here >= LEAST && here >= TIMES * there
    }),
  )
}

/** Where somebody answers a rumour. */
const ANSWERS = /지만,? |으나,? |[,;] (?:but|while|though|although) /i
const RUMOUR = /\b(?:speculat\w+|rumou?r\w*|reportedly)\b|관측|소문|추측|루머|알려졌/i

/** Whether a sentence lets somebody say the rumour to which the facts let him answer otherwise. Pure. */
export function saysRumour(text: string, ground: Ground): boolean {
  return ground.texts.some((known) => {
    const [rumour = '', ...answer] = known.text.split(ANSWERS)
    if (answer.length === 0 || !RUMOUR.test(rumour) || RUMOUR.test(answer.join(' '))) return false
    const { here, there } = weigh(text, answer.join(' '), rumour)
    return there >= 2 && here === 0
  })
}

/** How much of a text is told by one part alone, and by the other alone. */
function weigh(text: string, part: string, rest: string): { here: number; there: number } {
  const own = signsOf(text)
  const [beside, among] = [marksOf(part), marksOf(rest)]
  const sum = (held: Set<string>, other: Set<string>) =>
    own
      .filter(({ marks }) => marks.some((one) => held.has(one)))
      .filter(({ marks }) => !marks.some((one) => other.has(one)))
      .reduce((total, { weight }) => total + weight, 0)
  return { here: sum(beside, among), there: sum(among, beside) }
}

type Sign = { marks: string[]; weight: number }

/** The words of a text by their meanings; an amount tells twice as much. */
function signsOf(text: string): Sign[] {
  const amounts = findAmounts(text).map(({ min, unit }) => ({
    marks: [`${min} ${unit}`],
    weight: 2,
  }))
  const years = (text.match(/(?<![\d.,])\d{4}(?![\d.,])/g) ?? []).map((year) => ({
    marks: [year],
    weight: 2,
  }))
  const words = [...new Set(wordsOf(text))].filter((word) => !isStopWord(word) && !/^\d/.test(word))
  return [
    ...amounts,
    ...years,
    ...words.map((word) => ({ marks: [word, ...meaningsOf(word)], weight: 1 })),
  ]
}

function marksOf(text: string): Set<string> {
  return new Set(signsOf(text).flatMap(({ marks }) => marks))
}

/** Somebody with a name says so, and not a report. */
const SAYS_EN =
  /(?:^|[.;] )(?:The \w+|\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*)*) (?:(?:has|have|had) )?(?:said|says|announced|disclosed|stated|told|revealed)\b/u
const SAYS_KO = /[은는이가] .*(?:밝혔|말했|발표했|공시했|설명했|강조했)다/
const REPORTS =
  /\b(?:report\w*|sources?|media|people (?:familiar|close|with|briefed)|insiders?|press|newspaper|daily)\b|보도|(?:아는|정통한|밝은|가까운) (?:\S+ )?(?:사람|인사|이들|관계)|익명|관계자|소식통|매체|업계|언론|것으로 (?:알려|전해)|알려[졌진]|전해[졌진]|라는 (?:말|얘기|이야기|소문)/i

/** Whether somebody with a name says it in the sentence itself. */
export function saysItself(text: string): boolean {
  return (SAYS_EN.test(text) || SAYS_KO.test(text)) && !REPORTS.test(text)
}
