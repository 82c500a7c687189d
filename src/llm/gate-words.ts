// The words of a sentence: most of them, and every happening, stand in its facts.
import { sensesOf } from '../language/glossary.ts'
import { findNames } from '../language/names.ts'
import { soundKey } from '../language/sound-key.ts'
import { isStopWord, wordsOf } from '../language/words.ts'
import type { GateWords, Refusal } from './gate.ts'
import { type Ground, newsGlossary, type Said } from './gate-ground.ts'

/** Share of the content words that the facts must carry, where a fact is held in the sentence's language. */
const ENOUGH_SAME = 0.4
/** Across languages, of the words whose sense is known; a word without one counts half. */
const ENOUGH_ACROSS = 0.3

/** Refuses a sentence that tells a happening, or mostly things, that its facts do not. */
export function judgeWords(words: GateWords, said: Said, ground: Ground): Refusal | null {
  if (!eventsHeld(words, said, ground)) return 'unsupported'
  const names = findNames(words.entities, said.text).flatMap((name) => wordsOf(name.text))
  const content = [...new Set(wordsOf(said.text))].filter(
    (word) => !isStopWord(word) && !/^\d/.test(word) && !FRAME.has(word) && !names.includes(word),
  )
  if (content.length === 0) return null
  const isKnown = (word: string) => isHeld(word, words, ground)
  const held = content.filter(isKnown).length
  const foreign = content.filter((word) => !isKnown(word) && hasSense(word, words)).length
  const unknown = content.length - held - foreign
  // Numbers and names that were found in the facts already bind the sentence to them.
  const figures = said.text.match(/\d+/g)?.length ?? 0
  const bound = Math.min(2, 0.5 * figures + (names.length > 0 ? 0.5 : 0))
  if (ground.langs.has(said.lang))
    return (held + bound) / (content.length + bound) >= ENOUGH_SAME ? null : 'unsupported'
  return (held + bound) / (held + bound + foreign + 0.5 * unknown) >= ENOUGH_ACROSS
    ? null
    : 'unsupported'
}

function hasSense(word: string, words: GateWords): boolean {
  return sensesOf(newsGlossary(), word).length > 0 || findNames(words.events, word).length > 0
}

/** Words of saying and of being sure, which the frame of a sentence adds. */
const FRAME = new Set(
  [
    'announce disclose report reportedly accord state statement explain add note tell describe estimate speculate speculation industry plan expect mean include both two companies company firm',
    'won dollar billion million trillion percent per cent year month day quarter 억 조 만 천 원 억원 조원 만원 달러 년 월 일 분기 퍼센트 명 대 편 건 곳 개',
    '밝히 발표 전하 설명 보도 따르 의하 대하 관하 알려지 이라 것이 양사 두 회사 계획 예정 전망 관측',
  ]
    .join(' ')
    .split(' ')
    .flatMap((word) => [word, ...wordsOf(word)]),
)

function isHeld(word: string, words: GateWords, ground: Ground): boolean {
  if (ground.words.en.has(word) || ground.words.ko.has(word)) return true
  const hangul = /^[가-힣]/.test(word)
  if (hangul && word.length >= 2 && prefixHeld(word, ground.words.ko)) return true
  if (!hangul && word.length >= 5 && prefixHeld(word, ground.words.en, 5)) return true
  if (sensesOf(newsGlossary(), word).some((sense) => ground.senses.has(sense))) return true
  if (findNames(words.events, word).some((event) => ground.events.has(event.id))) return true
  const key = soundKey(word)
  return key !== null && ground.sounds.has(key)
}

function prefixHeld(word: string, known: ReadonlySet<string>, length = 2): boolean {
  const prefix = word.slice(0, length)
  for (const other of known) if (other.startsWith(prefix)) return true
  return false
}

/** Happenings that are told as one another: who discloses announces, who signs agrees. */
const KIN: string[][] = [
  ['announce', 'disclose', 'confirm', 'plan', 'expect', 'results', 'launch', 'open'],
  ['sign', 'agree', 'partner', 'contract', 'deal', 'negotiate'],
  ['outage', 'crash', 'damage', 'attack', 'delay', 'cancel', 'strike'],
  ['restore', 'correct'],
  ['invest', 'fund', 'price', 'supply'],
  ['appoint', 'selection', 'board', 'vote', 'hiring', 'list-shares'],
  ['resign', 'leave', 'terminate'],
  ['rule', 'sue', 'hearing', 'allege', 'block'],
  ['build', 'launch', 'open', 'spin-off', 'reorganise'],
  ['deny', 'correct', 'terminate'],
  ['leak', 'hack', 'attack'],
  ['meet', 'visit', 'hearing'],
  ['rise', 'fall', 'price', 'rate', 'results'],
]

/** What is news wherever it stands; the rest of the happenings have everyday senses too. */
const GRAVE = new Set(
  (
    'deny cancel terminate acquire merge sell spin-off resign sue arrest investigate fine hack leak ' +
    'recall fire strike die injure attack protest block compensate dividend list-shares outage ' +
    'apologise bid earthquake storm vaccine'
  ).split(' '),
)
/** Changes of a figure: judged by their direction. */
const CHANGES = new Set(['rise', 'fall', 'price', 'rate', 'results'])

function eventsHeld(words: GateWords, said: Said, ground: Ground): boolean {
  const everyday = new Set(
    words.watch.eventWords.filter((event) => event.everyday).map((event) => event.id),
  )
  const same = ground.langs.has(said.lang)
  return findNames(words.events, said.text).every(
    ({ id }) =>
      everyday.has(id) ||
      CHANGES.has(id) ||
      ground.events.has(id) ||
      (!same && !GRAVE.has(id)) ||
      KIN.some((kin) => kin.includes(id) && kin.some((other) => ground.events.has(other))),
  )
}
