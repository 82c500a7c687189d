// The sentences of an answer: a fact's own words in a frame that says who says it and how sure it is.
import type { FactStatus } from '../db/schema.ts'
import type { ShownFact } from '../facts/fact.ts'
import { formatAmount } from '../language/amounts.ts'
import { formatDate } from '../language/dates.ts'
import { formatDay } from '../language/format-date.ts'
import type { Lang } from '../language/language.ts'
import { localDay } from '../language/local-day.ts'
import { speakerIn } from '../language/speaker-words.ts'
import type { AbstainReason } from './answer.ts'

const STATUS: { [status in FactStatus]: { en: string; ko: string } } = {
  confirmed: { en: 'confirmed', ko: '확인됨' },
  announced: { en: 'announced', ko: '발표' },
  reported: { en: 'reported', ko: '보도' },
  estimated: { en: 'estimate', ko: '추정' },
  speculated: { en: 'speculation', ko: '추측' },
  denied: { en: 'denied', ko: '부인' },
}

/** A status in one word of the reader's language. */
export function statusWord(status: FactStatus, lang: Lang): string {
  return STATUS[status][lang]
}

/** Who says it, as the base holds it: the speaker through the outlet, or the outlet alone. */
export function sayer(fact: ShownFact, lang: Lang): string {
  if (!fact.speaker || fact.speaker === fact.publisher) return fact.publisher
  return lang === 'ko'
    ? `${fact.speaker}(${fact.publisher})`
    : `${fact.speaker} (${fact.publisher})`
}

/** The same before words that begin with their speaker: the outlet tells it, and nobody is named twice. */
function teller(fact: ShownFact, words: string, lang: Lang): string {
  return beginsWithSpeaker(fact, words) ? fact.publisher : sayer(fact, lang)
}

function beginsWithSpeaker({ speaker }: ShownFact, words: string): boolean {
  return speaker !== null && words.toLowerCase().startsWith(speaker.toLowerCase())
}

/** One sentence that stands on one fact. Nothing in it but the fact's words and its evidence. */
export function sayFact(fact: ShownFact, lang: Lang): string {
  const words = fact.lang === lang ? trimmed(fact.statement) : foreignWords(fact, lang)
  const frame = lang === 'ko' ? frameKo(fact, words) : frameEn(fact, words)
  return fact.lifecycle === 'superseded' ? `${frame} ${pastNote(lang)}` : frame
}

/** "Who says that?": the speaker, the outlet and the day, and what was said. */
export function sayWho(fact: ShownFact, lang: Lang, zone: string): string {
  const day = formatDay(localDay(new Date(fact.publishedAt), zone), lang)
  const quote = `“${trimmed(fact.quote)}”`
  const speaker = fact.speaker && speakerIn(fact.speaker, lang)
  // Who tells its own words is not named twice.
  const named = speaker === fact.publisher ? null : speaker
  if (lang === 'ko') {
    const who = named ? `${named}의 말, ${fact.publisher}` : fact.publisher
    return `${who} ${day} 보도: ${quote} (${statusWord(fact.status, 'ko')})`
  }
  const who = named ? `${named}, as told by ${fact.publisher}` : `${fact.publisher} itself`
  return `${upperFirst(who)} on ${day}: ${quote} (${statusWord(fact.status, 'en')})`
}

/** "Is it confirmed?": the status in words, before the fact itself. */
export function sayStatus(fact: ShownFact, lang: Lang): string {
  const ko = lang === 'ko'
  switch (fact.status) {
    case 'confirmed':
      return ko ? '확인된 사실입니다.' : 'It is confirmed.'
    case 'announced':
      return ko
        ? '당사자가 발표했으나 이루어졌다는 확인은 아닙니다.'
        : 'It was announced by the party itself; that is not a confirmation that it came about.'
    case 'reported':
      return ko
        ? `공식 확인은 없고 ${fact.publisher}의 보도입니다.`
        : `It is not officially confirmed; it is the account of ${fact.publisher}.`
    case 'estimated':
      return ko ? '확인되지 않은 추정입니다.' : 'It is not confirmed: it is an estimate.'
    case 'speculated':
      return ko ? '확인되지 않은 추측입니다.' : 'It is not confirmed: it is speculation.'
    case 'denied':
      return ko ? '부인된 내용입니다.' : 'It was denied.'
  }
}

/** Facts that disagree stand side by side, each with who says it; the first says that they do. */
export function sayDispute(fact: ShownFact, lang: Lang, first: boolean): string {
  const who = sayer(fact, lang)
  const words = fact.lang === lang ? trimmed(fact.statement) : foreignWords(fact, lang)
  const status = statusWord(fact.status, lang)
  if (lang === 'ko') return `${first ? '출처마다 다릅니다. ' : ''}${who} (${status}): ${words}`
  return `${first ? 'Sources differ. ' : ''}According to ${who} (${status}): ${words}`
}

/** When it happened, beside when it could first be read; null where the base has no event date. */
export function sayWhen(fact: ShownFact, lang: Lang, zone: string): string | null {
  if (!fact.event) return null
  const when = formatDate(fact.event, lang)
  const learned = formatDay(localDay(new Date(fact.learnedAt), zone), lang)
  return lang === 'ko'
    ? `시점: ${when} (알려진 날: ${learned}).`
    : `Date: ${when} (first reported ${learned}).`
}

const NOT_KNOWN: { [why in AbstainReason]: { en: string; ko: string } } = {
  'no-evidence': {
    en: 'Not known: no source in the fact base speaks of this.',
    ko: '알려진 바 없습니다. 사실 기록에 이에 관한 출처가 없습니다.',
  },
  'weak-evidence': {
    en: 'Not known: what the fact base holds comes near, but does not answer this.',
    ko: '알려진 바 없습니다. 가까운 내용은 있으나 이 질문에 대한 답은 아닙니다.',
  },
  'other-subject': {
    en: 'Not known: the fact base holds this only about somebody or something else.',
    ko: '알려진 바 없습니다. 다른 대상에 관한 내용만 있습니다.',
  },
  'other-time': {
    en: 'Not known for that time: the fact base holds only facts of another time.',
    ko: '그 시점에 대해서는 알려진 바 없습니다. 다른 시기의 내용만 있습니다.',
  },
  'false-premise': {
    en: 'Not known: no source in the fact base says that this happened.',
    ko: '알려진 바 없습니다. 그런 일이 있었다고 전한 출처가 없습니다.',
  },
  opinion: {
    en: 'This asks for an opinion. I only tell what sources say.',
    ko: '의견을 묻는 질문입니다. 저는 출처가 전한 내용만 답합니다.',
  },
  prediction: {
    en: 'This asks for a prediction. I only tell what sources say.',
    ko: '예측을 묻는 질문입니다. 저는 출처가 전한 내용만 답합니다.',
  },
  private: {
    en: 'I do not answer questions about private data.',
    ko: '개인 정보에 관한 질문에는 답하지 않습니다.',
  },
  'not-a-question': {
    en: 'I could not read a question in this. Ask in English or Korean, for example: “When was the partnership signed?”',
    ko: '질문을 알아보지 못했습니다. 예: “제휴는 언제 체결됐나요?”처럼 한국어나 영어로 물어보세요.',
  },
}

/** Of which parts of the question nothing is known; null where all are answered. */
export function sayUnknown(parts: readonly string[] | undefined, lang: Lang): string | null {
  if (!parts || parts.length === 0) return null
  const named = parts.map((part) => `“${part}”`).join(', ')
  return lang === 'ko' ? `${named}: 알려진 바 없습니다.` : `Not known: ${named}.`
}

/** Why there is no answer, for the person who asked. */
export function sayNotKnown(why: AbstainReason, lang: Lang): string {
  return NOT_KNOWN[why][lang]
}

function frameEn(fact: ShownFact, words: string): string {
  switch (fact.status) {
    case 'confirmed':
      return words
    case 'announced':
      return beginsWithSpeaker(fact, words)
        ? `Announced, as told by ${fact.publisher}: ${words}`
        : `${sayer(fact, 'en')} announced: ${words}`
    case 'reported':
      return `${teller(fact, words, 'en')} reports: ${words}`
    case 'estimated':
      // "Industry estimates" say by themselves that they are one.
      return /\bestimates?\b/i.test(fact.speaker ?? '')
        ? `${upperFirst(teller(fact, words, 'en'))}: ${words}`
        : `An estimate, told by ${teller(fact, words, 'en')}: ${words}`
    case 'speculated':
      return `Speculation, told by ${teller(fact, words, 'en')}: ${words}`
    case 'denied':
      return `A denial, told by ${teller(fact, words, 'en')}: ${words}`
  }
}

function frameKo(fact: ShownFact, words: string): string {
  switch (fact.status) {
    case 'confirmed':
      return words
    case 'announced':
      return beginsWithSpeaker(fact, words)
        ? `발표 · ${fact.publisher}: ${words}`
        : `${sayer(fact, 'ko')} 발표: ${words}`
    case 'reported':
      return `${teller(fact, words, 'ko')} 보도: ${words}`
    case 'estimated':
      return `추정 · ${teller(fact, words, 'ko')}: ${words}`
    case 'speculated':
      return `추측 · ${teller(fact, words, 'ko')}: ${words}`
    case 'denied':
      return `부인 · ${teller(fact, words, 'ko')}: ${words}`
  }
}

/** The original in quotation marks, with its names, date and amounts said in the reader's language. */
function foreignWords(fact: ShownFact, lang: Lang): string {
  const said = [
    ...(fact.names ?? []),
    ...(fact.event ? [formatDate(fact.event, lang)] : []),
    ...fact.amounts.slice(0, 3).map((amount) => formatAmount(amount, lang)),
  ].filter((part) => part !== '')
  const original = lang === 'ko' ? '원문' : 'original in Korean'
  const notes = [original, ...new Set(said)].join(', ')
  return `“${trimmed(fact.quote)}” (${notes})`
}

function pastNote(lang: Lang): string {
  return lang === 'ko' ? '(이후 바뀐 내용)' : '(since superseded)'
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function trimmed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
