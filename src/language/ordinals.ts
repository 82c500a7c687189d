// Ordinals in both languages: 세 번째, 11번째, 이등, third, 21st.
import { readNumeral } from './korean-numbers.ts'
import type { Span } from './language.ts'
import type { FoundNumber } from './numbers.ts'

const ORDINAL = /^(?: ?번째|째(?! ?주)|등(?=[은이을으석. ]|$))/

/** Ordinals: 세 번째, 11번째, 제3회, 이등, third, 21st. */
export function findOrdinals(text: string): FoundNumber[] {
  const found: FoundNumber[] = []
  for (const match of text.matchAll(
    /\b(\d+)(?:st|nd|rd|th)\b|\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/gi,
  )) {
    const value =
      match[1] === undefined
        ? ENGLISH_ORDINALS.indexOf((match[2] as string).toLowerCase()) + 1
        : Number(match[1])
    found.push({ value, text: match[0], start: match.index, end: match.index + match[0].length })
  }
  for (const match of text.matchAll(/(?<![가-힣])제 ?(\d{1,4})(?=[ 회차대호장조항기위])/g)) {
    const place = { text: match[0], start: match.index, end: match.index + match[0].length }
    found.push({ value: Number(match[1]), ...place })
  }
  let free = 0
  for (let at = 0; at < text.length; at++) {
    if (
      at < free ||
      !/[\d첫처일이삼사오육칠팔구십백천만억조한두세네다여열스서마쉰예아]/.test(
        text[at] as string,
      ) ||
      /[가-힣\d]/.test(text[at - 1] ?? '')
    )
      continue
    const read = /^(?:첫|처음)/.test(text.slice(at, at + 2))
      ? firstOf(text, at)
      : ordinalAt(text, at)
    if (read === null) continue
    found.push(read)
    free = read.end
  }
  return found
}

const ENGLISH_ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(
  ' ',
)

function firstOf(text: string, at: number): FoundNumber {
  const all = /^(?:처음|첫(?: ?번째|째)?)/.exec(text.slice(at, at + 5))?.[0] ?? '첫'
  return { value: 1, text: all, start: at, end: at + all.length }
}

function ordinalAt(text: string, at: number): FoundNumber | null {
  let read = readNumeral(text, at)
  if (read === null) return null
  // 스물 다섯번째: a ten and a one apart.
  const more = /^ (?=[한두세네다여일아])/.test(text.slice(read.end, read.end + 2))
    ? readNumeral(text, read.end + 1)
    : null
  if (more !== null && more.value < 10 && read.value % 10 === 0)
    read = { ...read, value: read.value + more.value, end: more.end }
  // 삼백스물두번째: native tens and ones after Sino-Korean hundreds.
  const native = /^(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)/.test(text.slice(read.end))
    ? readNumeral(text, read.end)
    : null
  if (native !== null && native.value < 100 && read.value % 100 === 0)
    read = { ...read, value: read.value + native.value, end: native.end }
  const tail = ORDINAL.exec(text.slice(read.end, read.end + 4))
  if (tail === null) return null
  const end = read.end + tail[0].length
  return { value: read.value, text: text.slice(at, end), start: at, end }
}

/** A place counted from the end or from here: `end-1` is the last but one, `current+1` the next. */
export type RelativeOrdinal = { value: string; text: string } & Span

const RELATIVE =
  /(?:뒤|끝|마지막)에서 ?(?:(?<nth>[가-힣\d]{1,4}) ?번째|바로 전(?:의 것)?)|(?<beside>마지막의 옆|끝의 옆|끝에서 옆)|(?<last>마지막|끝(?=[에의]))|(?<before>이전|바로 전)(?= 것|의 것| [가-힣]+[을를이가은는] )(?: 것)?|(?<next>다음)(?! ?(?:주|달|해|날|월|분기|학기|시즌|번|과|과의))|(?<now>지금의 것|현재(?= [가-힣]+[를을이가]))/g

/** 마지막에서 두번째, 뒤에서 세번째, 다음 것, 마지막 문장, 현재 페이지. */
export function findRelativeOrdinals(text: string): RelativeOrdinal[] {
  return [...text.matchAll(RELATIVE)]
    .filter((match) => !/[가-힣]/.test(text[match.index - 1] ?? ''))
    .map((match) => ({
      value: relativeValue(match.groups as Record<string, string | undefined>),
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
}

function relativeValue(groups: Record<string, string | undefined>): string {
  if (groups.nth !== undefined) {
    const nth = /^첫/.test(groups.nth) ? 1 : (readNumeral(groups.nth, 0)?.value ?? 1)
    return nth === 1 ? 'end+0' : `end-${nth - 1}`
  }
  if (groups.last !== undefined) return 'end+0'
  if (groups.before !== undefined) return 'current-1'
  if (groups.next !== undefined) return 'current+1'
  return groups.now !== undefined ? 'current+0' : 'end-1'
}
