// The form of a sentence: no markup, no link, no word to the reader, and quotations as they stand.
import type { Lang } from '../../language/language.ts'
import { checkQuote } from '../../language/quote.ts'
import { isStopWord, wordsOf } from '../../language/words.ts'
import type { Refusal } from './gate.ts'
import { meaningsOf } from './gate-glossary.ts'
import type { Ground, Said } from './gate-ground.ts'
import { NO_EN, NO_KO } from './gate-negation-words.ts'
import { soundsHeld } from './gate-sounds.ts'

const MOST_CHARS = 700
const MARKUP = /[<>{}[\]|`*_~#\\^=]|\p{Cc}|\p{Cf}|\p{Co}|:[a-z_]+:/u
const LINK =
  /\b(?:https?|ftp|mailto|javascript|data):|\bwww\.|[\w.+-]+@[\w-]+|(?<![\w.])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|io|co|kr|example|info|biz|dev|app|ai|me|ly|gg|xyz|ru|cn|jp|uk)\b(?:\/\S*)?|(?:^|\s)\/[a-z-]+/i

const TO_READER_EN =
  /\b(?:you|your|yours|yourself|readers?|dear|please|click|visit (?:our|the (?:site|page|website|link))|contact (?:us|support)|call (?:us|this|the number|now)|as an ai|language model|system prompt|my instructions?|previous instructions?|i am|i'm|i cannot|i can't|let's|make sure|be sure|don't miss|act now|(?<!\b(?:to|not|may|can|will|would|could|might|must|never|who|that|they|users|customers|people|and|or) )(?:subscribe|download|dial|ignore|disregard|sign up))\b|^(?:note that|remember|check|see|read|send|reply|forward|share|tell|ask|buy|sell|transfer|pay|go|do not|don't|never|use|open|run|follow|enter|confirm|verify|update your|log|try|consider|watch|stop|keep|delete|restart|reboot|install)\b(?! of\b|[-’']| (?:prices?|buy-?backs?|sales?|capital|offerings?|rises?|talks|costs?|orders?|growth|rates?|fell|rose|was|is|will|has|were|are|have|had|would|at|from|among|before|between)\b)/i
const TO_READER_KO =
  /하세요|하십시오|십시오|세요(?=[.!"'”’]|$)|[가-힣]시기 바랍니다|기 바랍니다|주시기|해 ?주세요|마세요|합시다|여러분|(?<![가-힣])(?:독자(?:님|들|분|께|라면)|당신|귀하(?![게다])|저는|제가|꼭 (?:확인|보))|클릭|누르[면세시]|(?<![가-힣])구독(?:하면|해)|다운로드 ?(?:받|하)|전화하|방문하세|무시하(?![지며])|이전 지시|(?<![가-힣])지시(?:를 (?:무시|따르|어기)|사항)|시스템 프롬프트|인공지능 모델로서/
const OBLIGATION =
  /\b(?:(?:customers?|users?|people|clients?|investors?|everyone|companies|shareholders?|travell?ers|subscribers?|it|they|we) should|must|ought to|need(?:s)? to|has to|have to|advised|recommended|urged)\b|해야 (?:한다|합니다|할)|야 한다|것이 좋다|바람직|권고|추천|조언/i
/** What obliges somebody, as the facts may say it. */
const OBLIGED =
  /\b(?:order\w*|fine[ds]?|penalt\w+|oblig\w+|condition\w*|barred|ban(?:s|ned)?|requir\w+|demand\w*|liable|ruling|told to|urged|advis\w+|recommend\w+|warn\w*|deadlines?|giv\w+ [^.]{0,40} until|gave [^.]{0,40} until)\b|기한|시한|야 (?:하|한|할|했|된|됐)|의무|명령|조건|금지|과징금|과태료|벌금|배상|하라|요구|당부|촉구|권고|추천|조언/i

/** Refuses what is no plain sentence about the facts. */
export function judgeForm(said: Said, ground: Ground): Refusal | null {
  const { text } = said
  if (text.length > MOST_CHARS) return 'empty'
  if (LINK.test(text) && !isCarried(text, LINK, ground)) return 'link'
  // 부산~오사카: a range, or a route.
  const plain = text.replace(/(?<=[\p{L}\p{N}])~(?=[\p{L}\p{N}$])/gu, '-')
  if (MARKUP.test(plain) && !isCarried(plain, MARKUP, ground)) return 'markup'
  if (isOrder(said, ground)) return 'instruction'
  const isOwn = (quote: string) => isQuoted(quote, ground) || isTranslated(quote, said, ground)
  if (said.kind === 'sentence' && !quotationsOf(text).every(isOwn)) return 'quotation'
  return null
}

/** Every place where the pattern is found stands in the facts word for word. */
function isCarried(text: string, pattern: RegExp, ground: Ground): boolean {
  const all = ground.all.toLowerCase()
  const found = text.toLowerCase().match(new RegExp(pattern.source, 'giu')) ?? []
  return found.every((part) => all.includes(part.trim()))
}

function isOrder(said: Said, ground: Ground): boolean {
  const pattern = said.lang === 'ko' ? TO_READER_KO : TO_READER_EN
  const outside = outsideQuotations(said.text)
  if (pattern.test(outside) && !isCarried(outside, pattern, ground)) return true
  return OBLIGATION.test(outside) && !OBLIGATION.test(ground.all) && !OBLIGED.test(ground.all)
}

/** Whether a text speaks to who reads it, or to a model. */
export function speaksToReader(text: string, lang: Lang): boolean {
  return (lang === 'ko' ? TO_READER_KO : TO_READER_EN).test(outsideQuotations(text))
}

/** What somebody is quoted to have said to others is in the facts as it stands. */
function outsideQuotations(text: string): string {
  // Jeong You-jeong is spoken of, and not to.
  const named = text.replace(/\b\p{Lu}\p{Ll}+-\p{Ll}{2,}\b/gu, 'Name')
  return quotationsOf(named).reduce((rest, quote) => rest.replace(quote, ''), named)
}

/** What stands between quotation marks; an apostrophe within a word is none. */
function quotationsOf(text: string): string[] {
  const found: string[] = []
  for (const pattern of [
    /[“"„«「『＂]([^“”"„»」』＂]+)[”"»」』＂]/g,
    /(?<![\p{L}\p{N}])[‘'`]([^‘’'`]{2,}(?:['’][a-z][^‘’'`]*)?)[’'`](?![\p{Script=Latin}\p{N}])/gu,
  ])
    for (const match of text.matchAll(pattern)) if (match[1]) found.push(match[1])
  return found
}

/** A word of the facts, or how one sounds in the other language. */
function isWordHeld(word: string, ground: Ground): boolean {
  return (
    new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{Script=Latin}\\p{N}])`, 'iu').test(
      ground.all,
    ) || soundsHeld(word, ground)
  )
}

function isQuoted(quote: string, ground: Ground): boolean {
  const core = quote.replace(/^[\s.,…]+|[\s.,!?…]+$/g, '')
  // A product's name in the other language's letters: 'Mideum' is '믿음'.
  const words = core.split(/\s+/)
  if (core === '' || (words.length <= 3 && words.every((word) => isWordHeld(word, ground))))
    return true
  return ground.texts.some(
    ({ text }) =>
      checkQuote(text, core) !== null ||
      checkQuote(text.toLowerCase(), core.toLowerCase()) !== null,
  )
}

/** The longest quotation that may be translated, in content words. */
const MOST_TRANSLATED = 6

/**
 * A short quotation of facts in the other language, of which every word is known by its meaning, or
 * stands for one of the original whose meaning nobody knows.
 */
function isTranslated(quote: string, { lang }: Said, ground: Ground): boolean {
  if (ground.langs.has(lang)) return false
  const content = (text: string) => wordsOf(text).filter((word) => !isStopWord(word))
  const words = content(quote)
  if (words.length === 0 || words.length > MOST_TRANSLATED) return false
  return ground.texts.some(({ text }) =>
    quotationsOf(text).some((original) => {
      const theirs = content(original)
      const senses = new Set(theirs.flatMap(meaningsOf))
      const isKnown = (word: string) => meaningsOf(word).some((sense) => senses.has(sense))
      const strange = words.filter((word) => !isKnown(word)).length
      const unknown = theirs.filter((word) => meaningsOf(word).length === 0).length
      const isAlike = Math.abs(words.length - theirs.length) <= 1 && strange < words.length
      return (
        isNegated(quote) === isNegated(original) &&
        (strange === 0 || (isAlike && strange <= unknown))
      )
    }),
  )
}

function isNegated(text: string): boolean {
  return [NO_EN, NO_KO].some((no) => text.search(no) >= 0)
}
