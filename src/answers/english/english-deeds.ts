// Deeds that a report of them cannot leave unsaid: who drowned, who was arrested, what was evacuated. Pure.
import { stemOf } from '../sense-lexicon.ts'
import { predicateOf } from './english-predicate.ts'
import { HELD, matchIn, type Reading } from './english-reading.ts'
import type { EnglishWord } from './english-words.ts'

const DEEDS = new Set(
  (
    'abduct acquit ambush amputate apologise apologize arrest assassinate assault attack auction behead betray bite bomb ' +
    'boo boycott bribe burgle burn cheat collide confess convict crash cremate defect demolish deport ' +
    'derail detain die disqualify divorce drown elope embezzle evict evacuate execute explode expel extradite ' +
    'faint flog forge hang hijack impeach imprison indict jail kidnap kill knight loot marry merge mug ' +
    'murder overdose pardon patent plagiarise poison protest punch ram ransom rape rebel relegate resign retire rob ' +
    'sabotage sack scrap scuttle shoot sink slap smuggle spit stab starve steal strangle strike sue suffocate ' +
    'surrender swim torture trample vandalise vandalize veto whip wed ' +
    'return replace collapse throw repay refund reimburse recall erupt invade sell buy hire fine ban cancel ' +
    'insult mock threaten reward crack freeze leak spill flood injure wound infect ' +
    'succeed urge'
  )
    .split(' ')
    .map(stemOf),
)
const NOUNS = new Set(
  (
    'evacuation strike resignation arrest divorce wedding takeover merger lawsuit murder theft robbery explosion ' +
    'speech bankruptcy refund ransom bribe eruption earthquake boycott protest retirement assassination kidnapping ' +
    'hijacking riot coup trial verdict funeral recall prison jail ceasefire autopsy inquest'
  )
    .split(' ')
    .map(stemOf),
)

/** "How did he drown?", where nobody drowned. */
export function lacksDeed({ question, told, words, kind }: Reading): boolean {
  if (TURNED.test(question)) return false
  const { words: whole, act } = predicateOf(question)
  const done = whole[act]
  const deeds = [
    ...(done && DEEDS.has(done.stem) && (kind !== 'any' || HOW.test(question)) ? [done] : []),
    ...words.filter(({ stem, raw }) => NOUNS.has(stem) && /^\p{Ll}/u.test(raw)),
  ]
  return deeds.some((deed) => !isTold(deed, told))
}

const HOW = /^(?:\W|and|so|but)*how (?:did|does|do|was|were|has|have|had)\b/i
const TURNED =
  /\b(?:no|not|never|nobody|none|neither|nor|without|cannot|\w+n['’]t|avoid\w*|prevent\w*)\b/i

function isTold(deed: EnglishWord, told: Reading['told']): boolean {
  return told.some((sentence) => matchIn(deed, sentence) >= HELD)
}
