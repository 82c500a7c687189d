// Whether a Korean question names another of a row than the article: another number, day, kind or side. Pure.
import { KOREAN_KINDS } from './korean-instances.ts'
import { clausesOf, isHeld, isUntold, nounBefore, OF_NOUN, type Reading } from './korean-reading.ts'

/** Whether it names one that the article lacks, where another of the same row is told. */
export function isOther(reading: Reading): boolean {
  return [isOtherNumber, isOtherTurn, isOtherYear, isOtherOfRow].some((check) => check(reading))
}

const UNIT =
  '년\\s?차|[만억]?\\s?(?:원|명)|%|퍼센트|건|배|점|시간|일|달러|척|대|종|미터|km|m|킬로미터|톤|학년|분기|단계|위'
const NUMBERED = new RegExp(`(?<![\\d.])(\\d+(?:\\.\\d+)?)\\s?(${UNIT})(?!\\p{L}*본)`, 'gu')

const OF_ROW = /년\s?차|학년|분기|단계|위/
const FEW = 10

/** "3년 차에", where only a 1년 차 is told: a number that is nowhere, with a unit that is. */
function isOtherNumber({ question, told }: Reading): boolean {
  const asked = question.replace(/(?<=\d),(?=\d)/g, '')
  return [...asked.matchAll(NUMBERED)].some(([, number = '', unit = '']) => {
    const units = /^(?:%|퍼센트)$/.test(unit) ? '(?:%|퍼센트)' : unit.replace(/\s/g, '\\s?')
    const row = /년\s?차/.test(unit)
    // Few are told in words, as 닷새 or 두 건, a thousand as 천; 50% as 절반.
    const other = unit === '%' || unit === '퍼센트' ? number === '50' : !OF_ROW.test(unit)
    if (other && (Number(number) <= FEW || number === '50' || number.endsWith('000'))) return false
    const same = new RegExp(`(?<![\\d.])${number}${row ? `\\s?${units}` : '(?![\\d.]*\\d)'}`, 'u')
    return !same.test(told) && new RegExp(`\\d\\s?${units}`, 'u').test(told)
  })
}

const TURNS = '첫 두 세 네 다섯 여섯 일곱 여덟 아홉 열'.split(' ')
const TURN = new RegExp(`(?<!\\p{L})(${TURNS.join('|')})\\s?번째`, 'u')

/** "다섯 번째 장편", where the fourth is told. */
function isOtherTurn({ question, told }: Reading): boolean {
  const turn = TURN.exec(question)?.[1]
  const at = TURNS.indexOf(turn ?? '') + 1
  // Who is the first is told in many ways.
  if (at < 2) return false
  const same = `${turn}\\s?번|${turn}째|(?<!\\d)${at}(?:번째|집|호|권|편|차|회|대|번)|제${at}(?!\\d)`
  return TURN.test(told) && !new RegExp(same, 'u').test(told)
}

function isOtherYear({ question, told }: Reading): boolean {
  // 올해 may be the year that is asked of.
  if (/올해|금년|내년|작년|지난해|이듬해|그해|같은 해|다음 해|년 [뒤전후]/u.test(told)) return false
  const years = question.matchAll(/(?<!\d)((?:1\d|20)\d\d)년(?!대)/gu)
  return /(?<!\d)\d{4}년/u.test(told) && [...years].some(([, year = '']) => !told.includes(year))
}

/** Rows of which everybody knows all, and what is one of them is called nothing else. */
const ROWS = `
설 설날 추석 단오 대보름 성탄절 광복절 삼일절 한글날 개천절 현충일 어린이날
월요일 화요일 수요일 목요일 금요일 토요일 일요일
1분기 2분기 3분기 4분기
상반기 하반기
남부 북부 동부 서부
남쪽 북쪽 동쪽 서쪽
왼쪽 오른쪽
왼손 오른손
왼발 오른발
왼팔 오른팔
왼다리 오른다리
왼눈 오른눈
왼쪽눈 오른쪽눈
좌완 우완
장남 차남 삼남
장녀 차녀 삼녀
상권 중권 하권
예선 본선
상류 중류 하류
남자부 여자부
초등학교 중학교 고등학교
금메달 은메달 동메달
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

function isOtherOfRow({ question, told }: Reading): boolean {
  return ROWS.some((row) => {
    const [asked, more] = row.filter((one) => isWord(one, question))
    if (asked === undefined || more !== undefined || isSide(asked, told)) return false
    return row.some((one) => isWord(one, told))
  })
}

/** 남쪽 is 남부, 남단 and 남측, too. */
function isSide(word: string, text: string): boolean {
  const side = /^([동서남북])[부쪽]$/u.exec(word)?.[1]
  const other = { 왼쪽: '좌', 오른쪽: '우' }[word]
  if (side) return new RegExp(`${side}[부쪽단녘방측동서향]`, 'u').test(text)
  return (
    text.includes(word) || (other !== undefined && new RegExp(`${other}[측안]`, 'u').test(text))
  )
}

function isWord(word: string, text: string): boolean {
  const after = '(?:$|[^\\p{L}]|[은는이가을를의에도과와로]|부터|까지|마다|맞)'
  return new RegExp(`(?<![\\p{L}\\d])${word}${after}`, 'u').test(text)
}

const KINDS = KOREAN_KINDS.trim()
  .split('\n')
  .map((line) => new Set(line.split(' ').slice(1)))

/** "토끼가", where no sentence speaks of one and some speak of 고양이. */
export function isOtherOfKind(reading: Reading): boolean {
  const { words, tokens, lines } = reading
  return words.some((word) => {
    if (word.verb || word.number || word.role !== 'own' || !isUntold(word, reading)) return false
    const kinds = KINDS.filter((kind) => kind.has(word.stem))
    // "비가 없는 철에": it is not there.
    if (/^(?:없|아닌|않)/u.test(tokens[tokens.indexOf(word.text) + 1] ?? '')) return false
    const isOne = (token: string) =>
      kinds.some((kind) => kind.has(nounBefore(token, OF_NOUN) ?? token))
    return kinds.length > 0 && lines.some((line) => line.tokens.some(isOne))
  })
}

/** "남문이 헐린 뒤", where it is told of 북문 alone, and 남문 does something else. */
export function isOfOther({ tokens, words, sentences }: Reading): boolean {
  const clauses = sentences.flatMap(clausesOf)
  const verbs = words.filter(({ verb, text }) => verb || /[한된할될]/u.test(text))
  return tokens.some((token) => {
    const noun = nounBefore(token, OF_NOUN) ?? (/^\p{L}{2,}$/u.test(token) ? token : null)
    if (noun === null) return false
    const own = new RegExp(`(?<!\\p{L})${noun}(?:은|는|이|가|만이|의)(?!\\p{L})`, 'u')
    if (!clauses.some((clause) => own.test(clause))) return false
    return verbs.some((verb) => {
      if (verb.role === 'kind' || verb.text === token) return false
      const acts = clauses.filter((clause) => isHeld(verb, clause))
      return acts.length > 0 && acts.every((clause) => isOfKin(noun, clause))
    })
  })
}

/** Another with the same last syllable is what the clause is about, and the one is not in it. */
function isOfKin(noun: string, clause: string): boolean {
  const topics = [...clause.matchAll(/(?<!\p{L})(\p{L}{2,})[은는](?!\p{L})/gu)].map(
    ([, one = '']) => one,
  )
  const isKin = (one: string) =>
    one !== noun && one.length === noun.length && one.at(-1) === noun.at(-1)
  return !clause.includes(noun) && topics.some(isKin)
}
