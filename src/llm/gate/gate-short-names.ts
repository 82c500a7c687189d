// Short forms of names: romanised family names, and letters that stand for words.
import type { Span } from '../../language/language.ts'
import { wordsOf } from '../../language/words.ts'
import { ACRONYMS } from './gate-acronyms.ts'
import { meaningsOf } from './gate-glossary.ts'
import type { Ground } from './gate-ground.ts'
import { isRomanised } from './gate-romanised.ts'
import { soundsHeld } from './gate-sounds.ts'

/** Family names as they are romanised. */
export const SURNAMES = Object.fromEntries(
  (
    'kim 김;lee [이리];yi 이;rhee 이;park 박;pak 박;choi 최;choe 최;jung 정;jeong 정;chung 정;kang 강;cho 조;jo 조;' +
    'yoon 윤;yun 윤;jang 장;chang 장;lim 임;im 임;han 한;oh 오;seo 서;suh 서;shin 신;kwon 권;hwang 황;ahn 안;an 안;' +
    'song 송;ryu [유류];yoo 유;yu 유;hong 홍;jeon 전;chun 전;ko 고;koh 고;moon 문;mun 문;yang 양;son 손;sohn 손;bae 배;' +
    'paik 백;baek 백;heo 허;hur 허;nam 남;sim 심;shim 심;noh 노;roh 노;ha 하;kwak 곽;sung 성;cha 차;joo 주;ju 주;woo 우;' +
    'koo 구;ku 구;min 민;na 나;jin 진;ji 지;eom 엄;um 엄;chae 채;won 원;cheon 천;bang 방;kong 공;hyun 현;ham 함;byun 변'
  )
    .split(';')
    .map((pair) => pair.split(' ')),
) as Record<string, string>

/** The words that letters stand for; other letters are the first ones of words of the facts. */
const SHORT = new Map(
  ACRONYMS.trim()
    .split('\n')
    .map((line) => line.split(' = ') as [string, string])
    .map(([letters, stands]) => [letters, stands.split(', ')]),
)

/** Whether letters stand for words of the facts. Pure. */
export function isShortFor(token: string, ground: Ground): boolean {
  if (SHORT.get(token)?.some((stands) => holdsStart(ground.all, stands))) return true
  // 현대건설 is Hyundai E&C: letters with "&" stand for a part of a name as well.
  if (token.includes('&') && SHORT.get(token)?.some((stands) => ground.all.includes(stands)))
    return true
  if (/^[A-Z]{2,5}$/.test(token) && ground.all.includes(spelled(token))) return true
  if (!/^[A-Z]{3,6}$/.test(token)) return false
  const words = [...token]
    .map((letter) => `${letter}[a-z]+`)
    .join(',?(?: (?:of|and|the|for|in|on))?[ -]')
  return new RegExp(`\\b${words}\\b`, 'i').test(ground.all)
}

/** At the start of a word: 한은 is no part of 궁한은. */
function holdsStart(all: string, stands: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(stands)}`, 'iu').test(all)
}

/** Letters by their Korean names: BM is 비엠. */
function spelled(letters: string): string {
  return [...letters].map((letter) => LETTERS[letter.charCodeAt(0) - 65]).join('')
}

const LETTERS =
  '에이 비 씨 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 알 에스 티 유 브이 더블유 엑스 와이 지'.split(
    ' ',
  )

/** Runs of capitalised words whose first letters stand in the facts as one: International Energy Agency, IEA; and Han Kang. */
export function spelledOut(text: string, ground: Ground): Span[] {
  const short = new Set(ground.all.match(/(?<![A-Za-z])[A-Z]{3,6}(?![A-Za-z])/g) ?? [])
  const persons = shortPersons(text, ground)
  if (short.size === 0) return persons
  const runs = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const words = [...run.matchAll(/[A-Z][a-z]+/g)]
    return words.flatMap((first, from) =>
      words.slice(from + 2).flatMap((last, more) => {
        const initials = words.slice(from, from + more + 3).map(([word]) => word[0])
        const end = last.index + last[0].length
        const isShort = short.has(initials.join(''))
        return isShort ? [{ start: index + first.index, end: index + end }] : []
      }),
    )
  })
  return [...runs, ...persons]
}

const RUN = /[A-Z][a-z]+(?:(?:,? (?:of|and|the|for|in|on|to))*,?[ -][A-Z][a-z]+)+/g

/** Government24 is 정부24: a word that is translated, with the same figure right behind it. Pure. */
export function isTranslatedCode(token: string, ground: Ground): boolean {
  const [, word = '', digits = ''] = /^(\p{Lu}\p{Ll}{2,})-?(\d+)$/u.exec(token) ?? []
  if (word === '') return false
  const before = ground.all.match(new RegExp(`[가-힣]{2,}(?=[ -]?${digits}(?!\\d))`, 'g')) ?? []
  const senses = new Set(before.flatMap((one) => wordsOf(one)).flatMap(meaningsOf))
  return (
    wordsOf(word).some((own) => meaningsOf(own).some((sense) => senses.has(sense))) ||
    (before.length > 0 && soundsHeld(word, ground))
  )
}

/** Persons of two syllables, family name first, as the facts have them in Korean: Han Kang, 한강. */
function shortPersons(text: string, ground: Ground): Span[] {
  return [...text.matchAll(/\b(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)\b/gu)].flatMap(
    ({ 0: whole, 1: family = '', 2: given = '', index }) =>
      SURNAMES[family.toLowerCase()] && isRomanised(`${family}${given.toLowerCase()}`, ground)
        ? [{ start: index, end: index + whole.length }]
        : [],
  )
}
