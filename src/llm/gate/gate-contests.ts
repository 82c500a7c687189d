// Who wins and who loses, who has more and who less: two names must not change places in a contest.
import type { Lang } from '../../language/language.ts'
import { isStopWord, stripParticle, wordsOf } from '../../language/words.ts'
import { calendarOf } from './gate-calendar.ts'
import { meaningsOf } from './gate-glossary.ts'
import { isSameRomanised } from './gate-romanised.ts'
import { isSpokenName } from './gate-skeletons.ts'
import { isSounded, soundsOf } from './gate-sounds.ts'

type Text = { text: string; lang: Lang }
/** The names on either side. */
export type Contest = { ahead: string[]; behind: string[] }

const NONE: Contest = { ahead: [], behind: [] }

const BEATS =
  /^(.*?)(?<!\b(?:was|were|been|is|are|be|being) )\b(?:beat(?:s|ing)?|defeat(?:s|ed|ing)|edg(?:es|ed|ing)(?: out| past)?|overc[ao]m(?:es?|ing)|thrash(?:es|ed|ing)|eliminat(?:es|ed|ing)|knock(?:s|ed|ing) out|overt[ao]k(?:es?|ing)|overtook|surpass(?:es|ed|ing)|outs(?:old|ells?|elling)|outpac(?:es|ed|ing)|pass(?:es|ed|ing)(?= [A-Z])|topp(?:ed|ing)(?= [A-Z])|ahead of|(?:more|higher|larger|bigger|greater|faster|better|longer|heavier|taller)\b[^,;.]*? than) ([^,;]*)/
const LOSES =
  /^(.*?)\b(?:los(?:t|es|ing)(?: [^,;.]{0,24}?)? to|fell (?:[\d-]+ )?to|(?:was|were|is|been|being) (?:beaten|defeated|overtaken|outsold|surpassed|outpaced|eliminated|edged(?: out)?|knocked out)(?: [^,;.]{0,32}?)? by|finished behind|trail(?:s|ed|ing)(?: behind)?|(?<!from )behind(?= (?:the )?[A-Z])|(?:less|fewer|lower|smaller|slower|shorter)\b[^,;.]*? than) ([^,;]*)/
const WINS =
  /^(.*?)\b(?:(?<![\d.,] ?|illion |thousand )w[oi]ns?|winning|took gold|claim(?:s|ed) (?:the |a )?(?:title|gold|crown))\b(?! (?:back|over)\b)/

const BEATS_KO =
  /꺾[었고어으]|이[겼기긴겨](?!도)|제압|물리[쳤치친]|제[쳤치친쳐]|앞[질섰서섰지]|눌[렀러]|격파|완파|따돌[렸리린려]|추월|누르고/
const LOSES_KO =
  /(?<![가-힣])(?:졌|지고|져 |진 )|패했|패하|패배했|무릎 ?꿇|뒤[졌처쳤]|밀[렸려린]|덜미를 잡|완패|석패|추월당|따라잡[혔히]/
const MORE_KO = /보다 (?:[^.,]*? )?(?:더|많|높|[큰크컸]|빠[르른]|빨[랐라]|앞[섰서]|길[었다])/
const LESS_KO = /보다 (?:[^.,]*? )?(?:덜|적[은었게]|낮[은았게]|작[은았]|느[리렸린]|짧|뒤[졌처])/
const WINS_KO = /우승|금메달|정상에 (?:올|섰)|당선|(?<![가-힣])이[겼긴]/

/** Who is ahead of whom in a text; a sentence may name the one without the other. Pure. */
export function contestOf({ text, lang }: Text): Contest {
  return lang === 'ko' ? koreanContest(text) : englishContest(text)
}

/** Whether nobody is ahead in a sentence who is behind in its facts, or the other way round. Pure. */
export function contestHolds(said: Text, known: Text): boolean {
  return [contestOf, tradeOf, routeOf].every((read) => sidesHold(read(said), read(known)))
}

function sidesHold(own: Contest, theirs: Contest): boolean {
  if (theirs.ahead.length === 0 || theirs.behind.length === 0) return true
  const turns = (mine: string[], other: string[], same: string[]) =>
    isShared(mine, other) && !isShared(mine, same)
  return (
    !turns(own.ahead, theirs.behind, theirs.ahead) &&
    !turns(own.behind, theirs.ahead, theirs.behind)
  )
}

const SELLS =
  /^(.*?)(?<!\b(?:was|were|been|be|being) )\b(?:s[eo]lls?|selling|sold) [^,;.]*?\bto ((?:the )?\p{Lu}[^,;.]*)/u
const BUYS =
  /^(.*?)(?<!\b(?:was|were|been|be|being) )\b(?:b[ou]ys?|buying|bought|acquir(?:es?|ed|ing)|purchas(?:es?|ed|ing)|sign(?:s|ed|ing)) [^,;.]*?\bfrom ((?:the )?\p{Lu}[^,;.]*)/u
const SELLS_KO = /매각|팔[았린고기]|판매|넘[겼긴기]/
const BUYS_KO = /영입|인수|매입|사들|구입|데려/

/** Who buys, and from whom, where both are named. */
function tradeOf({ text, lang }: Text): Contest {
  if (lang === 'en') {
    const [sells, buys] = [SELLS.exec(text), BUYS.exec(text)]
    if (sells) return apart(capitalsOf(sells[2] ?? ''), capitalsOf(sells[1] ?? ''))
    return buys ? apart(capitalsOf(buys[1] ?? ''), capitalsOf(buys[2] ?? '')) : NONE
  }
  const subjects = namesBefore(text, '은|는|이|가')
  const [from, to] = [namesBefore(text, '에서|로부터|에게서'), namesBefore(text, '에게|에')]
  if (BUYS_KO.test(text) && from.length > 0) return apart(subjects, from)
  return SELLS_KO.test(text) && to.length > 0 ? apart(to, subjects) : NONE
}

const ROUTE =
  /\bfrom (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:all the way )?to (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u
const ROUTE_KO =
  /(?<![가-힣])([가-힣A-Za-z]{2,})에서 (?:출발해 )?([가-힣A-Za-z]{2,}?)(?:까지|으로|로|행)(?=[ ,])/

/** Where a way begins, and ahead of it where it leads. */
function routeOf({ text, lang }: Text): Contest {
  const [, from, to] = (lang === 'ko' ? ROUTE_KO : ROUTE).exec(text) ?? []
  return from && to ? apart([to], [from]) : NONE
}

/** Whether a sentence tells a contest of its facts with each side in its place, in whatever words. Pure. */
export function tellsContest(said: Text, known: Text): boolean {
  const [own, theirs] = [contestOf(said), contestOf(known)]
  return (
    contestHolds(said, known) &&
    (isShared(own.ahead, theirs.ahead) || isShared(own.behind, theirs.behind)) &&
    theirs.behind.length > 0
  )
}

function englishContest(text: string): Contest {
  const [beats, loses] = [BEATS.exec(text), LOSES.exec(text)]
  if (loses && !(beats && (beats[1] ?? '').length < (loses[1] ?? '').length))
    return apart(capitalsOf(loses[2] ?? ''), capitalsOf(loses[1] ?? ''))
  if (beats) return apart(capitalsOf(beats[1] ?? ''), capitalsOf(beats[2] ?? ''))
  const wins = WINS.exec(text)
  return wins ? apart(capitalsOf(wins[1] ?? ''), []) : NONE
}

function koreanContest(text: string): Contest {
  const [clause = ''] = text.split(/(?<=[다요])[.!] /)
  const subjects = namesBefore(clause, '은|는|이|가')
  const over = namesBefore(clause, '을|를')
  const to = namesBefore(clause, '에게|에|에게는|한테')
  const than = namesBefore(clause, '보다')
  if (than.length > 0 && MORE_KO.test(clause)) return apart(subjects, than)
  if (than.length > 0 && LESS_KO.test(clause)) return apart(than, subjects)
  const [beats, loses] = [clause.search(BEATS_KO), clause.search(LOSES_KO)]
  if (beats >= 0 && over.length > 0) return apart(subjects, over)
  if (loses >= 0) return apart(to, subjects)
  return WINS_KO.test(clause) ? apart(subjects, []) : NONE
}

function apart(ahead: string[], behind: string[]): Contest {
  const isBoth = (name: string) => ahead.includes(name) && behind.includes(name)
  return {
    ahead: ahead.filter((name) => !isBoth(name)),
    behind: behind.filter((name) => !isBoth(name)),
  }
}

function capitalsOf(part: string): string[] {
  return (part.match(/\b\p{Lu}[\p{L}\p{N}&]+/gu) ?? []).filter(
    (name) => !isStopWord(name.toLowerCase()) && calendarOf(`on ${name}`).length === 0,
  )
}

/** Words with one of the particles, and the word right before each where it has none: 삼성 라이온즈를. */
function namesBefore(text: string, particles: string): string[] {
  const found = [
    ...text.matchAll(
      new RegExp(`(?:([가-힣A-Za-z]{2,}) )?([가-힣A-Za-z0-9]{2,}?)(?:${particles})(?=[ ,]|$)`, 'g'),
    ),
  ]
  return found.flatMap(([, before = '', name = '']) => [
    name,
    ...(before !== '' && stripParticle(before) === before ? [before] : []),
  ])
}

function isShared(a: string[], b: string[]): boolean {
  return a.some((one) => b.some((other) => isOne(one, other)))
}

function isOne(a: string, b: string): boolean {
  const [isKoreanA, isKoreanB] = [a, b].map((name) => /[가-힣]/.test(name))
  if (isKoreanA === isKoreanB) return a === b
  const [korean, latin] = isKoreanA ? [a, b] : [b, a]
  const senses = new Set(wordsOf(korean).flatMap(meaningsOf))
  return (
    wordsOf(latin).some((word) => meaningsOf(word).some((sense) => senses.has(sense))) ||
    isSounded(latin, soundsOf([korean])) ||
    isSpokenName(korean, latin) ||
    isSameRomanised(korean, latin)
  )
}
