// Whether the act that a Korean question takes for granted is told the other way round of the same thing. Pure.
import { KOREAN_POLES } from './korean-poles.ts'
import { isHeld, nounBefore, OF_ARGUMENT, type Reading } from './korean-reading.ts'
import { type AskedWord, tokensOf } from './korean-passage.ts'
import { syllableOf } from './korean-stems.ts'

/** On which scale a word stands, and on which side of it. */
type Pole = { scale: number; side: number }

/** So many words after a thing its act may stand, and so many before an act its thing. */
const REACH = 9
const BEFORE = 6
/** Things that are looked at: the nearest two. */
const NEAREST = 2

/** "수수료를 올린 까닭은", where 수수료 is told to be lowered and nowhere to be raised. */
export function isTurned(reading: Reading): boolean {
  const { tokens, sentences } = reading
  return tokens.some((token, at) => {
    const pole = poleOf(token)
    if (!pole || !isPresupposed(reading, at)) return false
    const denied = isDenied(tokens, at)
    const things = thingsBefore(reading, at)
    const told = things.flatMap((thing) =>
      sentences.flatMap((sentence) => actsOn(thing, sentence, pole.scale)),
    )
    const word = reading.words.find(({ text }) => text === token)
    if (
      !denied &&
      word &&
      things.some((thing) => isToldOtherwise(thing, word, reading, pole.scale))
    )
      return false
    const agrees = (one: Told) => (one.side === pole.side) === (one.denied === denied)
    return told.length > 0 && !told.some(agrees)
  })
}

function poleOf(token: string): Pole | null {
  for (const [scale, poles] of KOREAN_POLES.entries()) {
    const side = poles.findIndex((pole) => pole.test(token))
    if (side !== -1) return { scale, side }
  }
  return null
}

/** 올린, 인상된, 증가의: it is said of what is asked for; and the act of which it is asked why. */
function isPresupposed({ question, tokens }: Reading, at: number): boolean {
  const token = tokens[at] ?? ''
  if (/^\p{L}{2,}의$|은$/u.test(token)) return true
  if (/지$/u.test(token) && /^(?:않은|않는|못한|못하는)$/u.test(tokens[at + 1] ?? '')) return true
  const adnominal = syllableOf(token.at(-1))?.final === NIEUN && !/[는면]$/u.test(token)
  return adnominal || (/(?:^|\s)왜\s/u.test(question) && at === tokens.length - 1)
}

const NIEUN = 4

/** 올리지 않은, 올리지 못했다, 올릴 수 없다, 안 올린. */
function isDenied(tokens: readonly string[], at: number): boolean {
  const [before = '', here = '', next = '', after = ''] = tokens.slice(at - 1, at + 3)
  return (
    (/(?:지[는도를]?|[을를은는이가도])$/u.test(at === 0 ? '' : here) &&
      /^(?:않|못|없|아니)/u.test(next)) ||
    (/^수/u.test(next) && /^없/u.test(after)) ||
    /^(?:안|못)$/u.test(before)
  )
}

/** What an act is told of, with the noun that says which one: 승용차 보조금. */
type Thing = { noun: string; which: string | null }

function thingsBefore({ tokens, title }: Reading, at: number): Thing[] {
  const places = tokens.flatMap((token, place) => {
    if (place >= at || place < at - BEFORE) return []
    const bare = place === at - 1 && /^\p{Script=Hangul}{2,}$/u.test(token) ? token : null
    const noun = nounBefore(token, OF_ARGUMENT) ?? bare
    // What all of the article is about is told of everything.
    const isAll = noun !== null && title.includes(noun) && !/[을를]$/u.test(token)
    return noun === null || isAll || poleOf(noun) ? [] : [{ noun, place }]
  })
  return places
    .toReversed()
    .slice(0, NEAREST)
    .map(({ noun, place }) => ({ noun, which: whichOf(tokens[place - 1] ?? '', title) }))
}

function whichOf(token: string, title: string): string | null {
  const noun = token.replace(/의$/u, '')
  const isNoun = /^\p{Script=Hangul}{2,}$/u.test(noun) && !NO_NOUN.test(noun)
  return isNoun && !title.includes(noun) ? noun : null
}

const NO_NOUN = /[은는이가을를에]$|[한된린난든른쓴친운끈긴낸진꾼춘둔뀐던]$/u

/** The act in words that stand on no scale: 들어간 of who 가입한. */
function isToldOtherwise(
  { noun }: Thing,
  word: AskedWord,
  { sentences }: Reading,
  scale: number,
): boolean {
  return sentences.some((sentence) => {
    const tokens = tokensOf(sentence.replace(/\./g, ' '))
    return tokens.some((token, from) => {
      if (!token.startsWith(noun)) return false
      const after = tokens.slice(from + 1, from + 1 + REACH)
      const next = after.find((one) => poleOf(one)?.scale === scale || isHeld(word, one))
      return next !== undefined && poleOf(next)?.scale !== scale
    })
  })
}

type Told = { side: number; denied: boolean }

/** What a sentence tells of a thing on a scale: the act that follows it, or stands right before. */
function actsOn({ noun, which }: Thing, sentence: string, scale: number): Told[] {
  if (which !== null && !sentence.includes(which)) return []
  const tokens = tokensOf(sentence.replace(/\./g, ' '))
  return tokens.flatMap((token, from) => {
    if (!token.startsWith(noun) && !token.endsWith(noun)) return []
    const isOn = (at: number) =>
      poleOf(tokens[at] ?? '')?.scale === scale && !/의$/u.test(tokens[at] ?? '')
    const before = /[은한된린긴춘인진난친든]$/u.test(tokens[from - 1] ?? '') ? [from - 1] : []
    const after = Array.from({ length: REACH }, (_, step) => from + 1 + step)
    const at = [...before, ...after].find(isOn)
    const side = poleOf(tokens[at ?? -1] ?? '')?.side
    return at === undefined || side === undefined ? [] : [{ side, denied: isDenied(tokens, at) }]
  })
}
