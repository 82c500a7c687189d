// Words of a question in the other language: a Korean source answers an English question without a model.
import { readGlossary, sensesOf } from '../language/glossary.ts'
import { isHangulCode } from '../language/detect-language.ts'
import { wordsOf } from '../language/words.ts'
import { sameInKorean } from './korean-synonyms.ts'

/** What people ask in and reports seldom state: it stands beside the glossary of news words. */
const ASKED = `
next upcoming = 차기
attend attendance participant present = 참석 참가
recover recovery restore restored = 복구 정상화
affect hit damage = 피해 영향
hire recruit = 영입 채용
unfair = 불공정
due = 예정
base based = 기반 기반으로
demand seek = 요구 청구
claim allege argue assert = 주장 지적 의혹
deny denial = 부인 반박
admit acknowledge = 인정
term tenure = 임기
operating = 영업이익
micropayment = 소액결제
task team unit = 조직
force taskforce = 전담
warn warning caution = 주의 당부
cause reason = 원인
original originally = 당초 원래
settle finalise finalize detail = 확정 세부
employee staff workforce = 직원 임직원
reject dismiss = 기각
headquarter office building = 본사 사옥
meet meeting = 회동 만나 만날 만났
visit = 방한 방문
vote elect election = 선임 선출
nominee candidate = 후보
end expire = 끝나 종료 만료
support = 지원
total overall = 총
supply provide = 공급
cost expense fee = 비용 금액 규모
leader = 리더
summit = 서밋
forecast expect estimate projection = 전망 추산 예상
`

type Bridge = { korean: Map<string, string[]>; english: Map<string, string[]> }

const GLOSSARY = readGlossary(wordsOf)
const ASKED_BRIDGE = readAsked()
const GLOSSARY_BRIDGE = turnGlossary()
/** Of two meanings that the other language parts: a share of a fund is no share on the market. */
const AMBIGUOUS = new Set(['share', '주가', '지분', 'second', 'end'])
/** More than these only blur what is asked. */
const MOST = 5

/**
 * Words that mean what a question's word means, in the other language and in its own. `word` is as
 * `wordsOf` makes it; so are the results.
 */
export function bridgeWord(word: string): string[] {
  const asked = [
    ...(ASKED_BRIDGE.english.get(word) ?? []),
    ...(ASKED_BRIDGE.korean.get(word) ?? []),
  ]
  const senses = AMBIGUOUS.has(word) ? [] : sensesOf(GLOSSARY, word)
  // A compound of two senses means neither of them by itself; 한솔은행 does not mean 은행, but
  // 출시됐어 means 출시.
  const whole = !isHangulCode(word.charCodeAt(0)) || beginsKnown(word)
  const meant = whole && senses.length === 1 ? (GLOSSARY_BRIDGE.get(senses[0] ?? '') ?? []) : []
  const same = isHangulCode(word.charCodeAt(0)) ? sameInKorean(word) : []
  const other = [...new Set([...asked, ...meant])].filter((one) => one !== word).slice(0, MOST)
  return [...new Set([...other, ...same])]
}

function beginsKnown(word: string): boolean {
  for (let length = word.length; length >= 2; length--)
    if (GLOSSARY.korean.has(word.slice(0, length))) return true
  return false
}

function readAsked(): Bridge {
  const bridge: Bridge = { korean: new Map(), english: new Map() }
  for (const line of ASKED.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' = ')
    const english = [...new Set(wordsOf(left))]
    const korean = [...new Set([...right.split(' '), ...wordsOf(right)])]
    for (const word of english) merge(bridge.english, word, korean)
    for (const word of korean) merge(bridge.korean, word, [...english, ...korean])
  }
  return bridge
}

function turnGlossary(): Map<string, string[]> {
  const bySense = new Map<string, string[]>()
  for (const map of [GLOSSARY.korean, GLOSSARY.english])
    for (const [word, sense] of map) merge(bySense, sense, [word])
  return bySense
}

function merge(map: Map<string, string[]>, key: string, words: string[]): void {
  map.set(key, [...new Set([...(map.get(key) ?? []), ...words])])
}
