// Whether an article gives the name that an English question asks for: of somebody by what he or she is, or
// of a thing that bears one. Pure.
import { isStopWord } from '../../language/words.ts'
import { wordsWithSenses } from '../senses/senses.ts'
import { englishWords, kinship } from './english-words.ts'

/** How many words may stand between somebody's full name and what he or she is. */
const NEAR = 4
/** And between the name of a thing and its noun. */
const BESIDE = 6

/** "What is the name of the judge?" No name stands near any judge. */
export function lacksNameOf(question: string, article: string): boolean {
  const of = NAME_OF.map((pattern) => pattern.exec(question)?.[1]).find(Boolean)
  const noun = of === undefined ? '' : bearerIn(of)
  if (noun === '') return lacksTitle(question, article)
  const given = new Set(wordsOf(question).map((word) => word.toLowerCase()))
  const isName = (word = '') =>
    isCapital(word) && !isStopWord(word.toLowerCase()) && !given.has(word.toLowerCase())
  const sentences = sentencesIn(article)
  if (HUMAN.test(noun)) return !sentences.some((words) => namesPerson(words, isKin(noun), isName))
  const known = alike([noun])
  const isThing = (word = '') => known(word)
  return !sentences.some(
    (words, at) =>
      words.some(isThing) &&
      (namesThing(words, isThing, isName) || opensWithName(sentences[at + 1], isName)),
  )
}

const NAME_OF: readonly RegExp[] = [
  /\b(?:what (?:is|was|are|were)|what['’]s|tell me) the (?:full )?names? of (?:the )?(.+)/iu,
  /\bwhat (?:is|was|are|were) the (.+) (?:called|named)\b/iu,
]
const ENDS =
  /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|in|on|at|of|per|for|from|to|by|a|with|that|which|who|whom|whose)$|ed$/

/** What it is that bears it. */
function bearerIn(of: string): string {
  const bearer: string[] = []
  // "The name of Frayne's husband": whose he is does not bear it.
  for (const word of wordsOf(of.replace(/^(?:\p{Lu}[\p{L}-]* ?)+['’]s? /u, ''))) {
    const isEnd = ENDS.test(word) || isStopWord(word)
    if (bearer.length > 0 && (isEnd || /^\p{Lu}/u.test(word))) break
    if (!isEnd) bearer.push(word)
  }
  return bearer.at(-1) ?? ''
}

type Test = (word?: string) => boolean

function namesPerson(words: readonly string[], isBearer: Test, isName: Test): boolean {
  if (!words.some(isBearer)) return false
  return words.some(
    (word, i) =>
      i > 0 &&
      isName(word) &&
      isName(words[i + 1]) &&
      words.slice(Math.max(0, i - NEAR), i + 2 + NEAR).some(isBearer),
  )
}

/** "The ferry Lady Anne", "Haetae, a rover": a place that something is at or from is not its name. */
function namesThing(words: readonly string[], isBearer: Test, isName: Test): boolean {
  return words.some((word, i) => {
    if (i === 0 && !isName(words[1]) && !/['’]s$/.test(word) && !isBearer(words[1])) return false
    if (!isName(word)) return false
    if (isBearer(words[i - 1]) || isBearer(words[i + 1])) return true
    if (words[i - 1] === 'of' && isBearer(words[i - 2])) return true
    const before = words.slice(Math.max(0, i - BESIDE), i)
    if (before.some(isBearer) && (CALLED.test(before.at(-1) ?? '') || isBearer(words[i - 2]))) {
      if (!OUTSIDE.test(before.at(-1) ?? '')) return true
    }
    const end = words.findIndex((one, at) => at > i && !isCapital(one))
    return end !== -1 && IS.test(words[end] ?? '') && words.slice(end, end + BESIDE).some(isBearer)
  })
}

/** "The Maggie Rae, a boat", "Haetae, which is a rover". */
const IS = /^(?:a|an|the|its|their|his|her|our|is|was|are|were|which|another|one)$/i
const CALLED = /^(?:called|named|dubbed|nicknamed|christened|as|titled|entitled)$/i

function isCapital(word = ''): boolean {
  return /^\p{Lu}/u.test(word)
}

const OUTSIDE =
  /^(?:of|in|at|near|from|for|off|to|by|with|on|outside|inside|between|through|across|around|towards?|against|after|before|until|since|via|than|and|or)$/i

/** "A rover has landed. Haetae, which weighs 34 kg": at the head of the next sentence. */
function opensWithName(words: readonly string[] = [], isName: Test): boolean {
  const [first, ...rest] = words
  const second = rest.find((word) => !isName(word))
  if (!isName(first) || isStopWord(first?.toLowerCase() ?? '')) return false
  return /^(?:which|as|is|was|has|had|will|can|weighs|stands)$/i.test(second ?? '')
}

const TITLE_ASKED =
  /\b(?:which|what) (?:\p{Ll}+ )?(judge|magistrate|duke|king|queen|prince|princess|earl|bishop|priest|minister|mayor|governor|senator|ambassador|general|admiral|professor|surgeon|architect|lawyer|composer|poet|painter|sculptor|translator|referee|captain|prosecutor)\b/iu

/** "Which judge will hear it?" Judges are told of by no name, or not at all. */
function lacksTitle(question: string, article: string): boolean {
  const noun = TITLE_ASKED.exec(question)?.[1]?.toLowerCase()
  if (noun === undefined) return false
  const given = new Set(wordsOf(question).map((word) => word.toLowerCase()))
  const isName = (word = '') =>
    isCapital(word) && !isStopWord(word.toLowerCase()) && !given.has(word.toLowerCase())
  const isBearer = (word = '') =>
    word.toLowerCase() === noun ||
    (isKin(noun)(word) && !/^(?:court|tribunal|team|government)s?$/i.test(word))
  return !sentencesIn(article).some((words) =>
    words.some(
      (word, i) =>
        isBearer(word) &&
        words
          .slice(Math.max(0, i - NEAR), i + NEAR)
          .some((one, j) => isName(one) && !isBearer(one) && i + j > 0),
    ),
  )
}

/** What bears a full name. */
const HUMAN =
  /^(?:\p{L}+(?:ician|ologist|keeper|maker|grapher|smith|monger)|poet|companion|friend|teammate|roommate|pupil|guide|guest|customer|rival|winner|loser|owner|heir|composer|translator|novelist|playwright|journalist|editor|critic|curator|historian|sculptor|dancer|conductor|pianist|violinist|duke|duchess|king|queen|prince|princess|earl|count|baron|lord|bishop|priest|monk|nun|imam|rabbi|attorney|solicitor|barrister|prosecutor|magistrate|ambassador|envoy|treasurer|trainee|apprentice|tailor|butcher|gardener|cleaner|porter|waiter|waitress|barber|hairdresser|miner|rescuer|paramedic|surgeon|midwife|pharmacist|chemist|astronomer|geologist|inventor|trader|banker|broker|accountant|auditor|cousin|nephew|niece|uncle|aunt|fiancé|boyfriend|girlfriend|partner|colleague|umpire|goalkeeper|striker|rider|jockey|rower|swimmer|thief|burglar|robber|attacker|gunman|hacker|landlord|tenant|collector|donor|buyer|seller|heir|heiress|dentist|cook|chef|captain|guard|watchman|caretaker|nurse|baker|bandleader|coach|referee|sailor|diver|climber|cyclist|runner|skier|passenger|tourist|neighbour|witness|lecturer|professor|mayor|senator|governor|councillor|granddaughter|grandson|grandmother|grandfather|widow|jeweller|fisherman|shepherd|plumber|mechanic|electrician|builder|spokesman|spokeswoman|judge|suspect|victim|teacher|driver|engineer|firefighter|officer|soldier|farmer|worker|employee|player|designer|writer|author|lawyer|reporter|leader|founder|owner|manager|director|doctor|actor|pilot|minister|chief|man|woman|boy|girl|patient|student|scientist|researcher|artist|singer|wife|husband|son|daughter|mother|father|brother|sister)s?$|^(?:men|women|people|children)$/iu

/** A museum's director is no naval officer, whatever both lead. */
function isKin(role: string): Test {
  const [one] = englishWords(role)
  return (word = '') =>
    one !== undefined && englishWords(word).some((other) => kinship(one, other) > 0)
}

export function sentencesIn(text: string): string[][] {
  return text.split(/(?<=[.!?]”?)\s+/).map(wordsOf)
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? []
}

/** Whether a word means what one of these does. */
export function alike(words: readonly string[]): (word: string) => boolean {
  const known = wordsWithSenses(asAmerican(words.join(' ')))
  const stems = new Set(known.map(({ stem }) => stem))
  const senses = new Set(known.flatMap((one) => one.senses.map(Math.abs)))
  return (word) =>
    wordsWithSenses(asAmerican(word)).some(
      (one) => stems.has(one.stem) || one.senses.some((sense) => senses.has(Math.abs(sense))),
    )
}

/** A colour is a color. */
export function asAmerican(text: string): string {
  return text.replace(/(?<=\p{L}{3})our(?=s?\b)/giu, 'or')
}
