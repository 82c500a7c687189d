// How surely a Korean article answers a Korean question: by what its best sentence holds of the question,
// and by what no sentence of it does. Pure.
import { KOREAN } from '../fit-weights.ts'
import { isUnfilled } from './korean-filler.ts'
import { formOf } from './korean-form.ts'
import {
  type AskedWord,
  heldIn,
  type Line,
  readLine,
  tokensOf,
  wordsAsked,
} from './korean-passage.ts'
import { isContradicted } from './korean-premise.ts'
import { readBeside } from './korean-reading.ts'
import { kindsOf } from './korean-thesaurus.ts'
import type { Question } from '../question.ts'
import { needsName } from '../question-focus.ts'

/** An article: its title, its sentences, and the titles of the others that hold words of the question. */
export type Piece = { title: string; sentences: readonly string[]; others: readonly string[] }

/** What speaks for and against an answer. Each 0..1, or how many of them, at most three. */
export type Signs = {
  /** The question names the article's subject. */
  titled: number
  /** Share of the question in its best sentence; with the sentences around it. */
  best: number
  around: number
  /** Whether that sentence holds the kind of thing asked for, where it can be told. */
  formed: number
  unformed: number
  /** What no sentence holds: things, acts that have other words, the kind of thing, what is asked for, the subject. */
  things: number
  acts: number
  classes: number
  asked: number
  subject: number
  /** Words by which another article is called. */
  strange: number
  /** A figure is asked for by a name that no sentence has; what is one of the kind asked for, likewise. */
  figure: number
  kindless: number
  /** Somebody is asked for by a role that no sentence has. */
  nobody: number
}

/** What is known of an article beside a question. */
export type KoreanFit = {
  signs: Signs
  ofAnother: boolean
  /** It tells otherwise what the question takes for granted; it names a thing and not what is asked of it. */
  contradicted: boolean
  unfilled: boolean
}

const { LEAST, SUPPORT, WEIGHTS } = KOREAN
const MOST = 3
/** What of a word less than this is held, is not. */
const HELD = 0.5
/** So far the title holds a word that names the article's subject. */
const TITLED = 0.9
/** Of a word of the title as it counts for each sentence, and of the sentences before and after. */
const OF_TITLE = 0.6
const BEFORE = 0.75
const AFTER = 0.6

type Read = { words: readonly AskedWord[]; weights: number[]; inTitle: number[]; lines: Line[] }

/** How an article fits a question. */
export function fitOf(question: Pick<Question, 'text' | 'focus'>, piece: Piece): KoreanFit {
  const reading = readBeside(question.text, piece)
  const { words, asked } = reading
  const title = readLine(headOf(piece.title))
  const lines = reading.lines.slice(1)
  const inTitle = words.map((word) => heldIn(word, title))
  const weights = words.map((word, i) => weightOf(word, (inTitle[i] ?? 0) >= TITLED))
  const read = { words, weights, inTitle, lines }
  const best = bestSentence(read, formOf(question))
  return {
    signs: signsOf({ ...read, asked, best, text: question.text }, piece.others),
    ofAnother: isOfAnother(question.text, piece),
    contradicted: isContradicted(reading),
    unfilled: isUnfilled(reading),
  }
}

type Best = { own: number; around: number; formed: boolean | null }

function signsOf(
  { words, inTitle, lines, asked, best, text }: Read & { asked: number; best: Best; text: string },
  others: readonly string[],
): Signs {
  const lacking = words.filter(
    (word, i) => (inTitle[i] ?? 0) < HELD && lines.every((line) => heldIn(word, line) < HELD),
  )
  const own = lacking.filter(({ role }) => role === 'own')
  const things = own.filter(({ verb, number }) => !verb && !number)
  const askedWord = words[asked]
  const subject = subjectOf(text)
  const firsts = new Set(others.map((other) => tokensOf(headOf(other))[0]))
  const count = (found: readonly AskedWord[]) => Math.min(MOST, found.length)
  return {
    titled: inTitle.some((held) => held >= TITLED) ? 1 : 0,
    best: best.own,
    around: best.around,
    formed: best.formed === true ? 1 : 0,
    unformed: best.formed === false ? 1 : 0,
    things: count(things),
    acts: count(own.filter(({ verb, same }) => verb && same.length > 0)),
    classes: count(lacking.filter(({ role }) => role === 'class')),
    asked: askedWord && own.includes(askedWord) ? 1 : 0,
    subject: things.some((thing) => subject.includes(thing.text)) ? 1 : 0,
    strange: count(lacking.filter(({ stem }) => stem.length > 2 && firsts.has(stem))),
    figure: askedWord && own.includes(askedWord) && needsName(askedWord.stem) ? 1 : 0,
    kindless: lacksKind(words, asked, lines) ? 1 : 0,
    nobody: askedWord && lacking.includes(askedWord) && /누구|누가/u.test(text) ? 1 : 0,
  }
}

/** Which 곤충, of what: no sentence speaks of one, where some are known. */
function lacksKind(words: readonly AskedWord[], asked: number, lines: readonly Line[]): boolean {
  const kinds = words.flatMap((word, i) =>
    word.role === 'kind' || word.role === 'class' || i === asked ? kindsOf(word.text).heads : [],
  )
  const isOne = (token: string) => kindsOf(token).members.some((kind) => kinds.includes(kind))
  return kinds.length > 0 && !lines.some(({ tokens }) => tokens.some(isOne))
}

/** How surely it answers by these signs and by how well its words fit: above zero it does. */
export function sureness(signs: Signs, support: number): number {
  return (Object.keys(WEIGHTS) as (keyof Signs)[]).reduce(
    (sum, sign) => sum + WEIGHTS[sign] * signs[sign],
    SUPPORT * support - LEAST,
  )
}

/**
 * Whether the question is called about what another article is about and this one is not: it names the
 * other's whole title, and nothing of this one's; or a work in its marks that this one never names.
 */
function isOfAnother(text: string, { title, sentences, others }: Piece): boolean {
  const whole = [title, ...sentences].join(' ').replace(/\s/gu, '')
  const works = [...text.matchAll(/[《〈「]([^》〉」]+)[》〉」]/gu)]
  if (works.some(([, name = '']) => !whole.includes(name.replace(/\s/gu, '')))) return true
  if (isOtherNamed(text, title, whole)) return true
  const isNamed = (one: string) => headOf(one).length > 1 && text.includes(headOf(one))
  const { words } = wordsAsked(text)
  const line = readLine(headOf(title))
  return (
    !isNamed(title) && others.some(isNamed) && words.every((word) => heldIn(word, line) < TITLED)
  )
}

/** "한빛 효과", where the article is on 가람 효과: of one name, by another that stands nowhere in it. */
function isOtherNamed(text: string, title: string, whole: string): boolean {
  const [own = '', noun = '', ...more] = tokensOf(headOf(title))
  if (noun === '' || more.length > 0 || !/^\p{Script=Hangul}{2,}$/u.test(own + noun)) return false
  const tokens = tokensOf(text)
  const at = tokens.findIndex((token, i) => i > 0 && token.startsWith(noun))
  const name = tokens[at - 1] ?? ''
  return (
    at > 0 &&
    /^\p{Script=Hangul}+$/u.test(name) &&
    !text.includes(own) &&
    !whole.includes(name) &&
    !NO_NAME.test(name)
  )
}

const NO_NAME = /^(?:이|그|저|두|세|어느|어떤|무슨|해당|전체|모든)$|[은는을를이가의에로서한던된]$/u

/** A title without its marks and what stands in brackets: 한서윤 (화가), [공시] 유상증자 결정. */
function headOf(title: string): string {
  return title
    .replace(/\([^)]*\)|\[[^\]]*\]|[–,'‘’"“”「」《》〈〉]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The kind of what is asked is told by its instance, a common act otherwise; the title is there anyway. */
function weightOf({ verb, role }: AskedWord, titled: boolean): number {
  return (titled ? 0.4 : 1) * (verb ? 0.7 : 1) * (role === 'own' ? 1 : 0.5)
}

function bestSentence({ words, weights, inTitle, lines }: Read, form: RegExp | null): Best {
  const share = (held: readonly number[]) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    return total === 0 ? 1 : held.reduce((sum, one, i) => sum + one * (weights[i] ?? 0), 0) / total
  }
  const held = lines.map((line) =>
    words.map((word, i) =>
      Math.max(heldIn(word, line), (inTitle[i] ?? 0) >= TITLED ? OF_TITLE : 0),
    ),
  )
  const sentences = lines.map((line, at) => {
    const [before = [], after = []] = [held[at - 1], held[at + 1]]
    const near = (held[at] ?? []).map((one, i) =>
      Math.max(one, BEFORE * (before[i] ?? 0), AFTER * (after[i] ?? 0)),
    )
    const formed = form === null ? null : form.test(line.text)
    const [own, around] = [share(held[at] ?? []), share(near)]
    return {
      own,
      around,
      formed,
      score: (0.6 * own + 0.4 * around) * (formed === false ? 0.55 : 1),
    }
  })
  const none = { own: 0, around: 0, formed: null, score: -1 }
  return sentences.reduce((best, one) => (one.score > best.score ? one : best), none)
}

/** The words up to the first that bears a particle: 프로 핸드볼 구단 한밭 이글스의. */
function subjectOf(text: string): readonly string[] {
  const tokens = tokensOf(text)
  const end = tokens.findIndex((token) =>
    /.(?:[의은는이가을를와과]|에|에서|에서는|에게|으?로|라는)$/u.test(token),
  )
  return tokens.slice(0, end + 1)
}
