// What the words of a text mean: senses that both languages share, found by a word's stem or beginning.
import { isStopWord, wordsOf } from '../../language/words.ts'
import { phraseOf, readLexicon, stemOf } from '../sense-lexicon.ts'

/** A word or phrase of a text, with all that it may mean. */
export type Word = {
  /** As `wordsOf` makes it; of a phrase its words. */
  stem: string
  /** Numbers of the senses; none where the word is not known. */
  senses: readonly number[]
  start: number
  end: number
}

const LONGEST = 5
const LEXICON = readLexicon()

/** The known English words and phrases by their stems, each with its senses. */
export const ENGLISH_KEYS = LEXICON.english

/** The senses of a word or phrase as the data write it. */
export function sensesOfKey(key: string): readonly number[] {
  if (!/\p{Script=Hangul}/u.test(key)) return LEXICON.english.get(phraseOf(key)) ?? []
  return LEXICON.korean.get(key.slice(0, 2))?.find((one) => one.key === key)?.senses ?? []
}

/** Whether one of the senses is a kind of thing, of which some are known. */
export function isKind(senses: readonly number[]): boolean {
  return senses.some((sense) => LEXICON.kinds.has(sense))
}

/**
 * The words of a text in order, function words apart; the longest known phrase first. A Korean
 * compound gives each of its known parts; an unknown word is given whole, without its particle.
 */
export function wordsWithSenses(text: string): Word[] {
  const lower = text.normalize('NFC').toLowerCase()
  return [...latinWords(lower), ...koreanWords(lower)].sort((a, b) => a.start - b.start)
}

/** The words of a text, and beside each phrase the words in it. */
export function wordsAndParts(text: string): Word[] {
  return wordsWithSenses(text).flatMap((word) => [word, ...partsOf(word)])
}

/** The words of a phrase, each with its own senses; none of a single word. */
export function partsOf({ stem }: Pick<Word, 'stem'>): Word[] {
  if (!stem.includes(' ')) return []
  return stem.split(' ').flatMap((part) => {
    const senses = /\p{Script=Hangul}/u.test(part)
      ? wordsWithSenses(part).flatMap((word) => word.senses)
      : (LEXICON.english.get(part) ?? [])
    return isStopWord(part) || LEANING.test(part)
      ? []
      : [{ stem: part, senses, start: 0, end: part.length }]
  })
}

/** Says nothing without the word after it. */
const LEANING =
  /^(?:다음|지난|이번|향후|새|두|put|tak|com|get|go|mak|giv|keep|set|turn|look|hold|run|other|next|new)$/

type Token = { stem: string; start: number; end: number }

function latinWords(lower: string): Word[] {
  const tokens: Token[] = [...lower.matchAll(/[a-z0-9][a-z0-9.&'’-]*/g)].flatMap((found) => {
    const start = found.index
    return splitToken(found[0], start)
  })
  const words: Word[] = []
  for (let at = 0; at < tokens.length;) {
    const phrase = longestPhrase(tokens, at)
    const first = tokens[at] as Token
    const last = tokens[at + Math.max(1, phrase.length) - 1] as Token
    if (phrase.length > 1 || (phrase.length === 1 && !isStopWord(first.stem)))
      words.push({ stem: phrase.key, senses: phrase.senses, start: first.start, end: last.end })
    else if (!isStopWord(first.stem)) words.push({ ...first, senses: [] })
    at += Math.max(1, phrase.length)
  }
  return words
}

function splitToken(raw: string, start: number): Token[] {
  const token = raw.replace(/['’](?:s|t|re|ve|ll|d|m)?$/, '').replace(/[.'’&-]+$/, '')
  return [...token.matchAll(/[a-z0-9.]+/g)].flatMap((part) => {
    const stem = stemOf(part[0])
    if (stem === '') return []
    const from = start + part.index
    return [{ stem, start: from, end: from + part[0].length }]
  })
}

function longestPhrase(tokens: readonly Token[], at: number) {
  for (let length = Math.min(LONGEST, tokens.length - at); length >= 1; length--) {
    const key = tokens
      .slice(at, at + length)
      .map((token) => token.stem)
      .join(' ')
    const senses = LEXICON.english.get(key)
    if (senses) return { length, key, senses }
  }
  return { length: 0, key: '', senses: [] as number[] }
}

function koreanWords(lower: string): Word[] {
  const words: Word[] = []
  for (const found of lower.matchAll(
    /[\p{Script=Hangul}\d%]*\p{Script=Hangul}[\p{Script=Hangul}\d%]*/gu,
  )) {
    const [run] = found
    // 못 뜬: a phrase has taken the word with it.
    const from = Math.max(found.index, words.at(-1)?.end ?? 0)
    if (from >= found.index + run.length) continue
    const known = knownParts(lower, from, found.index + run.length)
    if (known.length > 0) words.push(...known)
    else if (!/\d/.test(run) && from === found.index) {
      const [stem = ''] = wordsOf(run)
      if (stem !== '' && !isStopWord(stem))
        words.push({ stem, senses: [], start: found.index, end: found.index + run.length })
    }
  }
  return words
}

function knownParts(lower: string, start: number, end: number): Word[] {
  const words: Word[] = []
  for (let at = start; at < end;) {
    const found = longestKorean(lower, at, at === start, end)
    if (found && words.length === 0) words.push(...unknownBefore(lower, start, at))
    if (found)
      words.push({ stem: found.key, senses: found.senses, start: at, end: at + found.key.length })
    at += found ? found.key.length : 1
  }
  return words
}

/** 티웨이항공: what stands before the first known part is most of a name. */
function unknownBefore(lower: string, start: number, end: number): Word[] {
  const stem = lower.slice(start, end)
  const isWord = /^\p{Script=Hangul}{2,}$/u.test(stem) && !isStopWord(stem)
  return isWord ? [{ stem, senses: [], start, end }] : []
}

const SHORT_END =
  /^(?:은|는|이|가|을|를|도|만|에|로|으로|의|에서|들|이야|인가요?|야|요|다|고|며|면|지|게|어|아|나|니|냐|자|네|죠|던|[어아]?요|[어아]서|[어아]도|다고|다는|다며|다면|는데|는지|대요?|래요?|나요|니까?|은|을|[을]?까요?|려고|려면|던데|거야|건가요?|거예요|지요?|잖아|더라|습니까|습니다|ㄴ다)?(?![\p{Script=Hangul}])/u

function longestKorean(lower: string, at: number, begins: boolean, end: number) {
  const two = LEXICON.korean.get(lower.slice(at, at + 2)) ?? []
  const one = LEXICON.korean.get(lower[at] ?? '') ?? []
  for (const { key, senses, derived } of [...two, ...one]) {
    if (!lower.startsWith(key, at) || (derived && !begins)) continue
    // 2025년 holds no 5년.
    if (/\d/.test(key[0] ?? '') && /\d/.test(lower[at - 1] ?? '')) continue
    // One syllable means something only as a whole word.
    if (key.length === 1 && !(begins && SHORT_END.test(lower.slice(at + 1, end + 1)))) continue
    return { key, senses }
  }
  return null
}
