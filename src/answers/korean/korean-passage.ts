// The words of a Korean question, and how far a sentence holds each of them. Pure.
import { partScripts } from '../../facts/fact-terms.ts'
import { wordsOf } from '../../language/words.ts'
import { bridgeWord } from '../bridge-words.ts'
import { isInWords } from './korean-detail.ts'
import { CLASS, FRAME, isLightVerb, KIND } from './korean-kinds.ts'
import { syllableOf } from './korean-stems.ts'
import { sameness, type Senses, sensesOf } from './korean-thesaurus.ts'
import { isFrameWord, isLightKorean, stripQuestionEnding } from '../question-words.ts'

/** A word of a question that says something. */
export type AskedWord = {
  /** As written. */
  text: string
  stem: string
  /** Other words for it. */
  same: readonly string[]
  senses: Senses
  verb: boolean
  number: boolean
  /**
   * The kind of thing that is asked for, an act that every writer has another word for, or something
   * of its own, which an answer must tell of.
   */
  role: 'kind' | 'class' | 'light' | 'own'
}

/** Its content words in order, and which of them is asked for; -1 where none is. */
export type AskedWords = { words: readonly AskedWord[]; asked: number }

const ASKING =
  /^(?:누구|누가|누굴|무엇|무얼|뭐|뭔|뭘|어디|어딘|언제|얼마|며칠|몇|어느|어떤|무슨|왜(?:요|$)|어떻게|어째서)/
const VERB =
  /(?:[하되있없않받갖리키기치지우르이히]는|^.는|(?:[죽지받남잃얻잡찾읽넣맡묻심뽑꼽낳닮닫높낮깊넓짧많적맺쌓않]은)|던|[한된될할린킨난든른쓴친운끈긴낸진꾼춘둔룬]|면|[아어여해워려]서|는데|나요|는가|습니까|니까|하죠|해야|어야|아야|려고|도록|[았었였했됐]어)$/u
const TIED =
  /(?<=..)(?:으?려면|하면|되면|하는데|하려고|하려던|나요|하죠|해요|[았었였했]던|면|[아어]서)$/u

/** The words of a question that say something; those of its frame apart. */
export function wordsAsked(text: string): AskedWords {
  const tokens = tokensOf(text)
  const words: AskedWord[] = []
  let at = -1
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1] ?? ''
    if (ASKING.test(token) && at === -1) at = words.length
    // 몇 대인가: the counter says what kind of figure it is.
    if (ASKING.test(token) || before === '몇') continue
    const word = wordOf(token, {
      last: i === tokens.length - 1,
      asks: ASKING.test(tokens[i + 1] ?? ''),
      after: at >= 0,
    })
    if (word) words.push(word)
  }
  return { words, asked: askedAt(tokens, words, at === -1 ? words.length : at) }
}

/** The words of a text without its signs. */
export function tokensOf(text: string): string[] {
  return text
    .replace(/[?？!,'"“”‘’《》〈〉「」『』()]+/g, ' ')
    .trim()
    .split(/\s+/)
}

/** 어느 대학 출신인가 asks for the 대학, 총공사비는 얼마인가 for the 총공사비. */
function askedAt(tokens: readonly string[], words: readonly AskedWord[], at: number): number {
  const which = tokens.findIndex((token) => /^(?:어느|어떤|무슨)$/.test(token))
  if (which === -1) return at - 1
  return words.findIndex(({ text }) => text === tokens[which + 1])
}

type Place = { last: boolean; asks: boolean; after: boolean }

function wordOf(token: string, { last, asks, after }: Place): AskedWord | null {
  const stem = wordsOf(partScripts(stripQuestionEnding(token).replace(TIED, '')))[0] ?? ''
  const number = /^\d/.test(stem)
  if (stem.length < 2 && !number) return null
  if (isFrameWord(stem) || isLightKorean(stem) || FRAME.has(stem) || FRAME.has(token)) return null
  // A noun of one syllable stands in every text.
  if (/^.[은는이가을를의에로와과도만]$/u.test(token) && !VERB.test(token)) return null
  const topic = (last || asks) && /[은는이가을를]$/u.test(token)
  const verb = (VERB.test(token) && !topic) || (last && after)
  const role = KIND.has(stem)
    ? 'kind'
    : CLASS.has(stem)
      ? 'class'
      : isLightVerb(stem)
        ? 'light'
        : 'own'
  return {
    text: token,
    stem,
    same: sameAs(stem, verb),
    senses: sensesOf(token),
    verb,
    number,
    role,
  }
}

/** Other words for it; 법인카드 is no 법인, and what means the beginning of a compound is not meant. */
function sameAs(stem: string, verb: boolean): readonly string[] {
  const same = bridgeWord(stem)
  const compound = !verb && stem.length > 3
  return compound && `${same}` === `${bridgeWord(stem.slice(0, 2))}` ? [] : same
}

/** A sentence to look words up in. */
export type Line = { text: string; tokens: readonly string[]; senses: readonly Senses[] }

/** A sentence as it is looked at. */
export function readLine(text: string): Line {
  const lower = text.toLowerCase()
  const tokens: string[] = lower.match(/[\p{L}\p{N}]+/gu) ?? []
  // 문을 닫은: what the thesaurus has as one.
  const pairs = tokens.map((token, at) => token + (tokens[at + 1] ?? ''))
  return { text: lower, tokens, senses: [...tokens, ...pairs].map(sensesOf) }
}

/** 0..1: how far a sentence holds a word: itself, in another form, by another word, or a part of it. */
export function heldIn(word: AskedWord, { text, tokens, senses }: Line): number {
  const { stem } = word
  if (word.number) return isCounted(word, text)
  if (text.includes(stem)) return 1
  if (word.verb && tokens.some((token) => isSameVerb(stem, token))) return 0.9
  if (word.same.some((other) => other.length > 1 && text.includes(other))) return 0.8
  const said = Math.max(0, ...senses.map((other) => sameness(word.senses, other)))
  return Math.max(said, partlyHeld(stem, text))
}

function partlyHeld(stem: string, text: string): number {
  // 국회의원, where 의원 is told of.
  if (stem.length === 4 && [stem.slice(0, 2), stem.slice(2)].some((half) => text.includes(half)))
    return 0.4
  // 시공사, where the 시공 is told of: who does it.
  if (/^..[자사가]$/u.test(stem) && text.includes(stem.slice(0, 2))) return 0.6
  if (stem.length < 3) return 0
  const pairs = [...stem].slice(1).map((_, i) => stem.slice(i, i + 2))
  const share = pairs.filter((pair) => text.includes(pair)).length / pairs.length
  return share >= 0.5 ? 0.7 * share : 0.3 * share
}

function isCounted({ stem, text: word }: AskedWord, text: string): number {
  const digits = /^\d[\d.]*/.exec(stem)?.[0] ?? stem
  const plain = text.replace(/(?<=\d),(?=\d)/g, '')
  if (new RegExp(`(?<![\\d.])${digits}(?!\\d)`).test(plain)) return 1
  return isInWords(digits, word, text) ? 0.8 : 0
}

const ALTERNATING = ['ㅣㅕ', 'ㅜㅝ', 'ㅗㅘ', 'ㅡㅓ', 'ㅡㅏ']

/** 숨진 and 숨졌다, 세운 and 세워, 맺은 and 맺었다: the same but for how the stem ends. */
export function isSameVerb(one: string, other: string): boolean {
  const [a, b, first] = [syllableOf(one[1]), syllableOf(other[1]), syllableOf(one[0])]
  if (one[0] !== other[0] || !a || !b || a.lead !== b.lead) return false
  if (a.vowel === b.vowel || (first && first.final > 0 && a.lead === SILENT)) return true
  return ALTERNATING.some((pair) => pair.includes(a.vowel) && pair.includes(b.vowel))
}

/** ㅇ before a vowel. */
const SILENT = 11
