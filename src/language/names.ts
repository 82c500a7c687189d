// Names in a text: many aliases at once, in one pass, with guards against look-alikes.
import type { Span } from './language.ts'

/** A name to find: its aliases, and longer names that contain an alias but are somebody else. */
export type NameSpec = { id: string; aliases: string[]; not: string[] }

/** Where a name stands in a text. */
export type FoundName = { id: string; text: string } & Span

type Ending = {
  alias: string
  ids: string[]
  guard: boolean
  exactCase: boolean
  inflects: boolean
}
type TrieNode = { next: Map<number, TrieNode>; gap: TrieNode | null; ending: Ending | null }

/** Compiled names; made once per watch by `compileNames`. */
export type NameFinder = { root: TrieNode }

/** Compiles aliases and guards into a finder. */
export function compileNames(specs: NameSpec[]): NameFinder {
  const root = newNode()
  for (const spec of specs) {
    for (const alias of spec.aliases) addName(root, alias, spec.id)
  }
  for (const spec of specs) {
    for (const guard of spec.not) addName(root, guard, null)
  }
  return { root }
}

/**
 * Finds the names in a text, longest match first, each place once (an alias of several ids is given
 * once per id). A guard masks the aliases inside it. Latin aliases stand between Latin word
 * boundaries, with a Korean particle allowed to follow (KT는); a Latin alias of at most four
 * capitals is case-sensitive; a lower-case word also matches with s, es, d, ed or ing.
 */
export function findNames(finder: NameFinder, text: string): FoundName[] {
  const found: FoundName[] = []
  let at = 0
  while (at < text.length) {
    const first = foldChar(text.charCodeAt(at))
    const node = finder.root.next.get(first)
    if (node === undefined || !mayStart(text, at)) {
      at++
      continue
    }
    const match = longestFrom(node, text, at, at + 1)
    if (match === null) {
      at++
      continue
    }
    for (const id of match.ending.guard ? [] : match.ending.ids) {
      found.push({ id, text: text.slice(at, match.end), start: at, end: match.end })
    }
    at = match.end
  }
  return found
}

function newNode(): TrieNode {
  return { next: new Map(), gap: null, ending: null }
}

function addName(root: TrieNode, raw: string, id: string | null): void {
  const alias = raw.normalize('NFC').trim()
  if (alias === '') return
  let node = root
  for (let i = 0; i < alias.length; i++) {
    const code = alias.charCodeAt(i)
    if (isGap(code)) {
      node.gap ??= newNode()
      node = node.gap
      while (i + 1 < alias.length && isGap(alias.charCodeAt(i + 1))) i++
      continue
    }
    const char = foldChar(code)
    let next = node.next.get(char)
    if (next === undefined) {
      next = newNode()
      node.next.set(char, next)
    }
    node = next
  }
  if (node.ending !== null) {
    // An alias beats a guard of the same words; the first spelling decides the case.
    if (id !== null && !node.ending.guard && !node.ending.ids.includes(id)) node.ending.ids.push(id)
    return
  }
  node.ending = {
    alias,
    ids: id === null ? [] : [id],
    guard: id === null,
    exactCase: /^[A-Z]{1,4}$/.test(alias),
    inflects: /^[a-z][a-z -]*[a-z]{3}$/.test(alias),
  }
}

type Match = { end: number; ending: Ending }

/** Walks the trie from `node`; a gap in the alias is zero to two separators in the text. */
function longestFrom(node: TrieNode, text: string, start: number, at: number): Match | null {
  let best: Match | null = null
  let here: TrieNode | undefined = node
  let end = at
  while (here !== undefined) {
    if (here.ending !== null) {
      const closed = closes(here.ending, text, start, end)
      if (closed !== null && (best === null || closed > best.end)) {
        best = { end: closed, ending: here.ending }
      }
    }
    if (here.gap !== null) {
      let after = end
      while (after < text.length && after < end + 2 && isGap(text.charCodeAt(after))) after++
      const further = longestStep(here.gap, text, start, after)
      if (further !== null && (best === null || further.end > best.end)) best = further
    }
    if (end >= text.length) break
    here = here.next.get(foldChar(text.charCodeAt(end)))
    end++
  }
  return best
}

function longestStep(node: TrieNode, text: string, start: number, at: number): Match | null {
  if (at >= text.length) return null
  const next = node.next.get(foldChar(text.charCodeAt(at)))
  return next === undefined ? null : longestFrom(next, text, start, at + 1)
}

/** The end of a match if the alias may end there, else null. */
function closes(ending: Ending, text: string, start: number, end: number): number | null {
  if (ending.exactCase && foldWidth(text.slice(start, end)) !== ending.alias) return null
  const last = text.charCodeAt(end - 1)
  if (isHangul(last)) {
    if (ending.guard) return end
    return hangulMayStart(text, start, end) && hangulMayEnd(text, start, end) ? end : null
  }
  if (!isLatinWord(text.charCodeAt(end))) return end
  if (!ending.inflects) return null
  const suffix = /^(?:s|es|d|ed|ing)(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 4))
  return suffix === null || /[^a-z]/.test(suffix[0]) ? null : end + suffix[0].length
}

/** A Latin alias starts at a Latin word boundary; Hangul is judged when the match ends. */
function mayStart(text: string, at: number): boolean {
  if (at === 0) return true
  return !(isLatinWord(text.charCodeAt(at)) && isLatinWord(text.charCodeAt(at - 1)))
}

/** 통신장애 holds 장애; 무장애 does not: the part before must be a word of its own. */
function hangulMayStart(text: string, start: number, end: number): boolean {
  if (!isHangul(text.charCodeAt(start)) || start === 0) return true
  let before = start
  while (before > 0 && isHangul(text.charCodeAt(before - 1)) && start - before < 3) before--
  const length = start - before
  return length === 0 || length >= 2 || end - start >= 4
}

const FOLLOWS =
  /^(?:[은는이가을를와과도의에로만며측발사씨군양계형망용급판죠야여고라란나]|으로|에서|에게|에는|에도|에만|에선|에게서|까지|부터|보다|처럼|라는|이라는|이라고|라고|라며|이라며|이다|였다|이었다|입니다|이며|이고|하고|마다|조차|밖에|이나|이란|들|대표|사장|회장|부회장|부사장|의장|전무|상무|이사|본부장|부문장|최고경영자|박사|교수|장관|총리|대통령|위원장|시장|의원|그룹|코리아|본사|관련|사태|때문|이후|이전|직후|당시)+$/
const VERB_FOLLOWS = /^[하했한할함해되된될됨됐돼]/

/** A short Hangul alias ends at a particle, a title or a verb ending: 장애가, 장애로, not 장애인. */
function hangulMayEnd(text: string, start: number, end: number): boolean {
  if (!isHangul(text.charCodeAt(end)) || end - start >= 4) return true
  let after = end
  while (after < text.length && after < end + 8 && isHangul(text.charCodeAt(after))) after++
  const rest = text.slice(end, after)
  return isPast(text.charCodeAt(end - 1)) || FOLLOWS.test(rest) || VERB_FOLLOWS.test(rest)
}

/** After a syllable that closes in ㅆ (해결됐, 살아났) stands an ending of its verb, and nothing else. */
function isPast(code: number): boolean {
  return isHangul(code) && (code - 0xac00) % 28 === 20
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3
}

/** Latin letters with their accents, digits, and their full-width forms. */
function isLatinWord(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0xff10 && code <= 0xff5a)
  )
}

/** Space, hyphens, apostrophes, middle dots: what writers vary inside a name. */
function isGap(code: number): boolean {
  return (
    code === 32 ||
    code === 45 ||
    code === 39 ||
    code === 0xa0 ||
    code === 0xb7 ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2018 ||
    code === 0x2019 ||
    code === 0x30fb
  )
}

/** Lower case and narrow; only Latin letters have cases here. */
function foldChar(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  if (code >= 0xff01 && code <= 0xff5e) return foldChar(code - 0xfee0)
  return code >= 0xc0 && code <= 0x24f
    ? String.fromCharCode(code).toLowerCase().charCodeAt(0)
    : code
}

function foldWidth(text: string): string {
  return /[\uff01-\uff5e]/.test(text) ? text.normalize('NFKC') : text
}
