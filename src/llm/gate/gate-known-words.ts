// Which words of a sentence its facts carry: by themselves, by their meanings, or by how they sound.
import { findNames } from '../../language/names.ts'
import { soundKey } from '../../language/sound-key.ts'
import { isStopWord, wordsOf } from '../../language/words.ts'
import { bodiesOf } from './gate-bodies.ts'
import type { GateWords } from './gate.ts'
import { meaningsOf } from './gate-glossary.ts'
import { KNOWN_NAMES } from './gate-known-names.ts'
import type { Ground, Said } from './gate-ground.ts'
import { soundsHeld } from './gate-sounds.ts'

/** Counts the words of a sentence; `foreign`: words whose meaning is known, and no meaning of the facts. Pure. */
export function countWords(words: GateWords, said: Said, ground: Ground) {
  const named = [
    ...[words.entities, KNOWN_NAMES].flatMap((names) => findNames(names, said.text)),
    ...bodiesOf(said.text, ground).held,
  ]
  const names = named.flatMap((name) => wordsOf(name.text))
  const capitals = capitalsOf(said, ground)
  const isNamed = (word: string) =>
    names.some((name) => word.startsWith(name)) || capitals.has(word)
  const content = [...new Set(wordsOf(said.text))].filter(
    (word) =>
      !isStopWord(word) &&
      !/^\d/.test(word) &&
      !FRAME.has(word) &&
      !COUNTER.test(word) &&
      !SPELLED.has(word) &&
      !SAYING.test(word) &&
      !isNamed(word),
  )
  const rest = content.filter((word) => !isHeld(word, words, ground))
  return {
    content: content.length,
    held: content.length - rest.length,
    foreign: rest.filter((word) => hasSense(word, words)).length,
    named: names.length > 0 || capitals.size > 0,
  }
}

/**
 * Names that no list knows, across the languages: that they are the facts' has been judged, and what
 * they mean nobody can know (Haeundae, Yangyang).
 */
function capitalsOf({ text, lang }: Said, ground: Ground): ReadonlySet<string> {
  if (lang !== 'en' || ground.langs.has('en')) return new Set()
  const capitals = text.match(/(?<=[a-z0-9,'’] )\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)*/gu) ?? []
  return new Set(capitals.flatMap(wordsOf).filter((word) => meaningsOf(word).length === 0))
}

/** What a figure counts in, with its particle: 700명을, 4월로, 8만2000대를. */
const COUNTER =
  /^(?:명|대|편|건|곳|개|월|일|년|원|조|억|만|채|마리|차례|회|번|점|척|장|권|석|세트|가구|시간|분|초|개월|주|위|살|세)(?:[을를이가은는의에로만째]|으로?|까지|부터)?$/

/** Numbers, which the figures' own check has judged. */
const SPELLED = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands th 수십 수백 수천 수만'
    .split(' ')
    .flatMap((word) => [word, ...wordsOf(word)]),
)

function hasSense(word: string, words: GateWords): boolean {
  return meaningsOf(word).length > 0 || findNames(words.events, word).length > 0
}

/** Words of saying and of being sure, which the frame of a sentence adds. */
const FRAME = new Set(
  [
    'enough sufficient announce disclose report reportedly possibly accord state statement explain add note tell describe estimate speculate speculation industry plan expect mean become get make take go come keep put set let see give bring include both two companies company firm',
    'won dollar billion million trillion percent per cent year month day quarter 억 조 만 천 원 억원 조원 만원 달러 년 월 일 분기 퍼센트 명 대 편 건 곳 개',
    '밝히 발표 전하 설명 보도 따르 의하 대하 관하 알려지 이라 것이 입장 방침 상황 상태 아직 이미 역시 또한 이에 이같 이처럼 내용 사실 바 점 측 양사 두 회사 계획 예정 전망 관측 밝힌 발표한 전한 설명한 말한 해당 다만 사항 내놓 통하 경우 위하 나타나 것으로 현재 가운데 한편 그리고 그러나 선을 그었 긋',
  ]
    .join(' ')
    .split(' ')
    .flatMap((word) => [word, ...wordsOf(word)]),
)

/** Saying and being, in whatever ending: 밝혔습니다, 있다고. */
const SAYING = /^(?:밝[혔히힌]|말[했한]|전[했한]|알렸|있[다었는습]|했[다습으]|[됐된]다)/

/** Whether the facts have a word, by itself, by its meaning, as a happening or by its sound. Pure. */
export function isHeld(word: string, words: GateWords, ground: Ground): boolean {
  if (ground.words.en.has(word) || ground.words.ko.has(word)) return true
  const hangul = /^[가-힣]/.test(word)
  if (hangul && word.length >= 2 && startHeld(word, ground.words.ko)) return true
  if (!hangul && word.length >= 5 && stemHeld(word, ground.words.en)) return true
  if (meaningsOf(word).some((sense) => ground.senses.has(sense))) return true
  // Whether it is denied has been judged: "unconfirmed" speaks of confirming.
  if (/^un[a-z]{5,}/.test(word) && isHeld(word.slice(2), words, ground)) return true
  // cancelled, stopped
  const base = word.replace(/([a-z])\1$/, '$1')
  if (findNames(words.events, base).some((event) => ground.events.has(event.id))) return true
  const key = soundKey(word)
  return (
    (key !== null && ground.sounds.has(key)) ||
    (hangul && (word.length >= 3 || meaningsOf(word).length === 0) && soundsHeld(word, ground))
  )
}

function startHeld(word: string, known: ReadonlySet<string>): boolean {
  const start = word.slice(0, 2)
  for (const other of known) if (other.startsWith(start)) return true
  return false
}

/** partner and partnership are one word, invest and investigate are not. */
function stemHeld(word: string, known: ReadonlySet<string>): boolean {
  for (const other of known) {
    const [short, long] = word.length < other.length ? [word, other] : [other, word]
    let same = 0
    while (same < short.length && short[same] === long[same]) same++
    if (same >= 5 && same >= 0.6 * long.length) return true
  }
  return false
}
