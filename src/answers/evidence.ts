// Does this fact answer this question? Pure: a decision with its reason.
import type { ShownFact } from '../facts/fact.ts'
import type { AbstainReason } from './answer.ts'
import { asksMoneyOrShare, holdsWanted, mustHold, type Named, namesUnit } from './answer-type.ts'
import { lacksAsked } from './asked-for.ts'
import { isOther } from './english/english-detail.ts'
import { enoughOnDay, isFar, OWN_TOLD, sureOf } from './english/english-enough.ts'
import type { EnglishFit } from './english/english-fit.ts'
import { liesIn, staleness } from './evidence-time.ts'
import { isInWords, isOfKind, lacksNamed, lacksObject } from './korean/korean-detail.ts'
import { type KoreanFit, sureness } from './korean/korean-fit.ts'
import type { Question } from './question.ts'
import type { Concept } from './question-concepts.ts'
import { needsName } from './question-focus.ts'
import { isSpoken } from './spoken.ts'
import type { RankedFact } from './rank-facts.ts'

/** What is known about the base and the asking when evidence is judged. */
export type EvidenceContext = {
  /** The fact's topic takes everything: similar happenings recur in it year after year. */
  everything: boolean
  /** End of the day asked for; null where no day was asked for. */
  asOf: Date | null
  /** What was recorded of the fact's article, the fact among it. */
  article: string
  /** How a Korean article fits a Korean question, where everything is taken. */
  korean: KoreanFit | null
  /** How well an English article answers an English question; null where one of them is not. */
  english: () => EnglishFit | null
  /** 0..1: how much more of the question its article holds than any other; below zero one holds more. */
  ahead: number
  named: Named
  /** Of the watch: its days are what a reader calls a day. */
  zone: string
  /** The fact belongs to the thread that a follow-up was asked in. */
  inThread: boolean
}

export type Evidence =
  | {
      kind: 'answers'
      support: number
      holdsWanted: boolean
      timely: boolean
      exact: boolean
      /** How well it fits, where that is weighed by itself. */
      fit?: number
    }
  | { kind: 'fails'; support: number; why: AbstainReason }

/**
 * Support at which a fact answers. Measured on news questions of 2025, asked on their day and on a
 * day before anything answered them: from 0.42 to 0.49 alike (0.84 of the unanswerable refused, 0.10
 * of the others); 0.54 refuses 0.02 more of the first and 0.05 more of the others.
 */
const ENOUGH = 0.46
/** A Korean word bears endings that its twin in the evidence lacks: less of a question is found. */
const ENOUGH_KO = 0.4
/** What support loses when the article has not the noun, the act or the subject of a Korean question. */
const LACKS_ASKED = 0.1
/** Somebody of another role is somebody else, and a figure of another name another figure. */
const LACKS_ROLE = 0.25
const LACKS_SAID = 0.06
const LACKS_SUBJECT = 0.15
/** The fact itself, with its title, must be about the question and not only its article. */
const OWN_ENOUGH = 0.2
const OWN_SHARE = 0.4
/** In a watch of one situation everything is near: to be about it is not enough. */
const NARROW = 0.1
const NARROW_KO = 0.05
/** What a fact loses that lacks the kind of thing asked for. */
const LACKS_WANTED = 0.08
const LACKS_UNIT = 0.15

/** Judges one ranked fact as evidence. */
export function judgeEvidence(
  question: Question,
  ranked: RankedFact,
  fact: ShownFact,
  context: EvidenceContext,
): Evidence {
  const holds = holdsWanted(question, fact, context.named)
  const support =
    OWN_SHARE * ranked.coverage +
    (1 - OWN_SHARE) * ranked.articleCoverage -
    staleness(question, fact, context) -
    (holds ? 0 : namesUnit(question) ? LACKS_UNIT : LACKS_WANTED)
  if (context.inThread && question.followUp) return judgeFollowUp(question, ranked, support, holds)
  if (context.everything && question.lang === 'en' && isFar(ranked, support, context.asOf))
    return { kind: 'fails', support, why: weakness(question, ranked) }
  const other = whyNot(question, ranked, fact, context)
  const { why, loss } = other ? { why: other, loss: 0 } : judgeFocus(question, context)
  const must = context.everything
    ? asksMoneyOrShare(question)
    : mustHold(question) && !isWholly(question, ranked)
  if (why) return { kind: 'fails', support, why }
  if (!context.everything && lacksAsked(question, ranked, fact, context.named))
    return { kind: 'fails', support, why: weakness(question, ranked) }
  const korean = question.lang === 'ko'
  const narrow = context.everything ? 0 : korean ? NARROW_KO : NARROW
  const fit = context.everything && !korean ? context.english() : null
  const told = fit && context.asOf ? enoughOnDay(fit) : null
  const enough = told ?? (korean ? ENOUGH_KO : ENOUGH) + narrow
  const own = told === null ? OWN_ENOUGH : OWN_TOLD
  const isSure = () =>
    fit && !context.asOf
      ? sureOf(fit, context) >= 0
      : support - loss >= enough && ranked.coverage >= own
  const sure = context.korean ? sureness(context.korean.signs, support) >= 0 : isSure()
  if ((must && !holds) || !sure) return { kind: 'fails', support, why: weakness(question, ranked) }
  const timely = ranked.missing.every(
    (concept) => concept.kind !== 'date' || liesIn(question, concept, fact, context.zone),
  )
  return { kind: 'answers', support, holdsWanted: holds, timely, exact: !context.everything }
}

/** What its article lacks of what is asked: another is told of, or the detail is not told at all. */
function judgeFocus(
  { text, focus, wants }: Question,
  { everything, article, korean, english }: EvidenceContext,
): { why: AbstainReason | null; loss: number } {
  if (!everything) return { why: null, loss: 0 }
  const lacking = english()?.lacks
  if (lacking) return { why: lacking === 'subject' ? 'other-subject' : 'weak-evidence', loss: 0 }
  if (!isKorean(text + article)) return { why: null, loss: 0 }
  if (isOther(text, article)) return { why: 'other-subject', loss: 0 }
  if (!isKorean(text)) return { why: null, loss: 0 }
  const lacks = (word: string | null) => word !== null && !isSpoken(word, article)
  if (lacksNamed(text, article) || (lacks(focus.subject) && isOfKind(focus.subject, article)))
    return { why: 'other-subject', loss: 0 }
  if (korean?.ofAnother) return { why: 'other-subject', loss: 0 }
  if (korean?.contradicted) return { why: 'false-premise', loss: 0 }
  if (korean?.unfilled) return { why: 'weak-evidence', loss: 0 }
  if (focus.holds && !focus.holds.test(article)) return { why: 'weak-evidence', loss: 0 }
  if (korean) return { why: null, loss: 0 }
  const figure = needsName(focus.asked ?? '')
  const asked = wants === 'person' || figure ? LACKS_ROLE : LACKS_ASKED
  const loss =
    ((focus.holds === null || figure) && lacks(focus.asked) ? asked : 0) +
    (lacks(focus.said) ? LACKS_SAID : 0) +
    (lacksObject(text, article) ? LACKS_ROLE : 0) +
    (lacks(focus.subject) ? LACKS_SUBJECT : 0)
  return { why: null, loss }
}

/** "Why is it criticised?": the sentence that says all that is asked gives its reason in its own way. */
function isWholly(question: Question, ranked: RankedFact): boolean {
  return question.wants === 'reason' && ranked.missingInOwn.every((one) => one.weight <= 0.25)
}

/** Whether any of it is written in Korean: what is asked for is told apart in each language's way. */
export function isKorean(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text)
}

/** A follow-up names little: a fact of its thread answers when it holds what is asked for. */
function judgeFollowUp(
  question: Question,
  ranked: RankedFact,
  support: number,
  holds: boolean,
): Evidence {
  const named = question.concepts.filter((concept) => concept.weight >= 1)
  const lacking = named.filter((concept) => ranked.missing.includes(concept))
  const enough = lacking.length <= named.length / 3
  const asks = question.wants !== 'any' || named.length > 0 || question.kind === 'confirmed'
  if (holds && enough && asks)
    return { kind: 'answers', support, holdsWanted: true, timely: true, exact: true }
  return { kind: 'fails', support, why: 'weak-evidence' }
}

/** A named thing or time that the evidence lacks is another thing or another time. */
function whyNot(
  question: Question,
  ranked: RankedFact,
  fact: ShownFact,
  context: EvidenceContext,
): AbstainReason | null {
  const isName = ({ kind, text }: Concept) =>
    kind === 'name' && !question.text.includes(`${text}의원`)
  const isRow = (one: Concept) =>
    isCode(one) && !isInWords(one.text, question.text, context.article)
  if (ranked.missingInArticle.some((one) => isName(one) || isRow(one))) return 'other-subject'
  const times = ranked.missingInArticle.filter((concept) => isTime(concept, context))
  const isTold = (time: Concept) =>
    liesIn(question, time, fact, context.zone) || isWritten(time.text, context.article)
  if (times.some((time) => !isTold(time))) return 'other-time'
  if (!context.everything && namesAlone(question, ranked)) return 'weak-evidence'
  const premise = ranked.missing.some((concept) => isPremise(question, concept))
  return premise && !context.everything ? 'false-premise' : null
}

/** E7, GPT-5, the 149th: one of a row, which another of it cannot stand for. */
function isCode({ kind, text }: Concept): boolean {
  const ordinal = kind === 'number' && !/^(?:19|20)\d\d$/.test(text)
  // 46㎡ is no m2 of a row.
  return ordinal || (kind === 'word' && /^(?![ckm]?m[23]$)\p{Script=Latin}+-?\d/u.test(text))
}

/** "1989년 … 같은 해 6월 30일": every part of a date stands in the text, if not side by side. */
function isWritten(date: string, text: string): boolean {
  const parts = date.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return parts.length > 1 && parts.every((part) => text.toLowerCase().includes(part))
}

/** Of all that is asked, the article has the names alone: it is about them, and not about this. */
function namesAlone(question: Question, ranked: RankedFact): boolean {
  const asked = question.concepts.filter(({ kind, weight }) => kind === 'word' && weight >= 1)
  const named = question.concepts.some(({ kind }) => kind === 'name')
  return named && asked.length > 0 && asked.every((word) => ranked.missingInArticle.includes(word))
}

/**
 * A year or a dated day. Where everything is taken, a day without its year ("born on July 4") may
 * be of any, and "this week" is judged by how fresh the evidence is.
 */
function isTime(concept: Concept, context: EvidenceContext): boolean {
  if (concept.kind === 'date')
    return context.everything ? /(?:19|20)\d\d/.test(concept.text) : /\d/.test(concept.text)
  return concept.kind === 'number' && /^(?:19|20)\d\d$/.test(concept.text)
}

/** Acts that happened or did not; "deal" or "price" are event words too, and presuppose nothing. */
const PRESUPPOSING = new Set(
  (
    'cancel terminate sue resign acquire merge sell spin-off deny delay apologise arrest fine ' +
    'hack leak strike appoint restore correct approve block recall dividend'
  ).split(' '),
)

/**
 * "Why did KT cancel the deal?" presupposes the cancelling: a happening that the evidence does not
 * hold makes the question one about something that no source says.
 */
function isPremise(question: Question, concept: Concept): boolean {
  if (concept.kind !== 'word' || concept.weight < 1) return false
  return concept.terms.some((term) =>
    question.events.some((id) => PRESUPPOSING.has(id) && term === `v:${id}`),
  )
}

function weakness(question: Question, ranked: RankedFact): AbstainReason {
  if (ranked.coverage < 0.15) return 'no-evidence'
  const presupposes = question.wants === 'reason' || question.wants === 'date'
  const happening = ranked.missingInArticle.some((concept) => isPremise(question, concept))
  return presupposes && happening ? 'false-premise' : 'weak-evidence'
}
