// Whether a report tells the act of a question of somebody else: who buys is not who is bought. Pure.
import { stemOf } from '../sense-lexicon.ts'
import { VERBS } from './english-verbs.ts'
import { type EnglishWord, englishWords } from './english-words.ts'

/** Acts, by families: of each the words that tell it of whoever stands before them. */
const ACTS: readonly (readonly string[])[] = [
  'buy buys bought acquire acquires acquired purchase purchases purchased',
  'sell sells sold',
  'win wins won winning',
  'lose loses lost losing',
  'beat beats beating defeat defeats defeated defeating',
  'sack sacks sacked dismiss dismisses dismissed fire fires fired oust ousts ousted',
  'resign resigns resigned quit quits withdraw withdraws withdrew drop dropped',
  'sue sues sued',
  'hire hires hired recruit recruits recruited poach poached',
  'steal steals stole',
  'join joins joined',
  'found founded',
  'score scores scored',
  'invent invented discover discovers discovered',
  'stop stops stopped halt halts halted cease ceases ceased suspend suspends suspended',
  'reject rejects rejected refuse refuses refused veto vetoes vetoed',
  'accuse accuses accused',
  'arrest arrests arrested detain detains detained',
  'lead leads led',
  'attack attacks attacked',
  'ban bans banned',
  'warn warns warned',
  'thank thanks thanked',
  'apologise apologises apologised apologize apologizes apologized',
  'replace replaces replaced succeed succeeds succeeded',
  'rescue rescues rescued',
  'lend lends lent',
  'borrow borrows borrowed',
  'invest invests invested',
  'propose proposes proposed',
  'threaten threatens threatened',
].map((line) => line.split(' '))

/** Who does the one does not do the other. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['buy', 'sell'],
  ['win', 'lose'],
  ['beat', 'lose'],
  ['hire', 'sack'],
  ['lend', 'borrow'],
]

const HELPS = 'did|does|do|will|would|has|have|had|can|could'
const FILLS =
  '(?:decide[ds]?|plan(?:ned|s)?|want(?:ed|s)?|choose|agree[ds]?|finally|pay|try|tried|have|manage[ds]?|offer(?:ed|s)?|refuse[ds]?|to|ever|also|say|do)'
const NAME =
  "((?:the |former |Mr |Ms |Dr )?\\p{Lu}[\\p{L}\\p{N}'’&.-]*(?: (?:(?:of|de|van|von|ter|al|the|&) )?\\p{Lu}[\\p{L}\\p{N}'’&.-]*)*)"
const DOING = new RegExp(`\\b(?:${HELPS}) ${NAME} (?:${FILLS} )*(\\p{Ll}+)`, 'u')
const AFTER = new RegExp(
  `\\b(?:${HELPS}) ${NAME} .*\\b(?:after|before|for|by|when|while) (?:\\p{Ll}+ )?(\\p{Ll}+ing)\\b`,
  'u',
)

const PRONOUN = /^(?:he|she|it|they|who|which|that|whose|we|i|nobody|both|all)$/i
const BEING = /^(?:was|were|been|being|be|is|are)$/i
const DAY =
  /^(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)$/u

/** "Why did Tessema drop out?", where it is told of another alone that he did. */
export function isOtherActor(
  question: string,
  sentences: readonly (readonly EnglishWord[])[],
): boolean {
  return [DOING, AFTER].some((pattern) => {
    const [, name = '', verb = ''] = pattern.exec(question) ?? []
    const pays =
      /\b(?:pay for|take over) (?:the |its )?(?:\p{Ll}+ ){0,2}\p{Lu}|\bpay (?:(?:the |its )?[\p{L}'’-]+ ){1,4}for\b/u.test(
        question,
      )
    const act =
      pays && /^(?:for|take|the|its)$/.test(verb)
        ? ACTS[0]
        : (ACTS.find((words) => words.includes(verb)) ??
          actOfStem(verb) ??
          formsIn(sentences, verb))
    if (act === undefined) return false
    const actor = new Set(englishWords(name).flatMap((word) => (word.name ? [word.stem] : [])))
    const told = actorsOf(act, actor, sentences)
    const named = told.filter((by) => by !== 'nobody')
    if (named.length > 0) return named.every((by) => by === 'another')
    if (told.length > 0) return false
    return oppositesOf(act).some((other) => actorsOf(other, actor, sentences).includes('actor'))
  })
}

/** Nobody: a headline that calls all by common nouns. */
type Doer = 'actor' | 'another' | 'unknown' | 'nobody'

/** By whom the act is done wherever it is told; what is only to be done counts where nothing else does. */
function actorsOf(
  act: readonly string[],
  actor: ReadonlySet<string>,
  sentences: readonly (readonly EnglishWord[])[],
): Doer[] {
  const told = sentences.flatMap((sentence) =>
    sentence.flatMap(({ raw }, at) =>
      act.includes(raw.toLowerCase())
        ? [{ by: isBy(sentence, at, actor), done: sentence[at - 1]?.raw !== 'to' }]
        : [],
    ),
  )
  const done = told.filter((one) => one.done)
  return (done.length > 0 ? done : told).map(({ by }) => by)
}

function oppositesOf(act: readonly string[]): (readonly string[])[] {
  const others = OPPOSITES.flatMap(([one, other]) =>
    act[0] === one ? [other] : act[0] === other ? [one] : [],
  )
  return ACTS.filter(([first = '']) => others.includes(first))
}

/** Of any other verb the forms that the report has: "walk" where it "walked". */
function formsIn(
  sentences: readonly (readonly EnglishWord[])[],
  verb: string,
): readonly string[] | undefined {
  if (!VERBS.has(verb)) return undefined
  const stem = stemOf(verb)
  const told = sentences.flat().filter((word) => word.stem === stem && !word.light && !word.name)
  const forms = [...new Set(told.map(({ raw }) => raw))]
  return forms.length > 0 && forms.every((form) => /(?:ed|ing)$/.test(form)) ? forms : undefined
}

function actOfStem(verb: string): readonly string[] | undefined {
  const bare = verb.replace(/(?:ning|ting|ing)$/, '')
  return verb.endsWith('ing') ? ACTS.find((words) => words.includes(bare)) : undefined
}

/** Who does it, by who is named before it; a pronoun may be anybody, and what is done to one has its doer behind. */
function isBy(sentence: readonly EnglishWord[], at: number, actor: ReadonlySet<string>): Doer {
  const before = sentence.slice(0, at)
  // Who is named right before it does it, whoever is spoken of further on.
  const next = before.at(-1)
  if (next?.name && !isDay(next.raw) && at > 1) return actor.has(next.stem) ? 'actor' : 'another'
  if (before.some(({ stem, name }) => name && actor.has(stem))) return 'actor'
  if (BEING.test(sentence[at - 1]?.raw ?? '') || BEING.test(sentence[at - 2]?.raw ?? ''))
    return 'unknown'
  if (before.some(({ raw }) => PRONOUN.test(raw))) return 'unknown'
  const names = before.filter(({ name, raw, light }) => name && !light && !isDay(raw))
  return names.length > 0 ? 'another' : 'nobody'
}

/** A weekday or a month bears a capital, and is nobody. */
export function isDay(word: string): boolean {
  return DAY.test(word)
}
