// The claims of one article, found by rule: every informative sentence with who says it and how surely.
import { judgeRelevance } from '../articles/relevance.ts'
import type { SourceKind } from '../db/schema.ts'
import { findAmounts } from '../language/amounts.ts'
import { dayAt, dayOfIso } from '../language/calendar.ts'
import { detectLanguage } from '../language/detect-language.ts'
import type { Amount, Lang } from '../language/language.ts'
import { findNames, type NameFinder } from '../language/names.ts'
import { type Sentence, splitSentences } from '../language/sentences.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import type { FoundClaim } from './claim.ts'
import { judgeStatus } from './claim-status.ts'
import { findEnglishSpeaker } from './english-speaker.ts'
import { eventDateOf } from './event-date.ts'
import { fullNameIn } from './full-name.ts'
import {
  datelineLength,
  isContent,
  isInformative,
  isNegated,
  isSubheading,
  looksBack,
} from './informative-sentence.ts'
import { findKoreanSpeaker } from './korean-speaker.ts'
import { lendQuoteSpeakers, type Passage } from './quote-speakers.ts'
import { hidesSpeaker, type Speaker, type SpeakerContext } from './speaker.ts'
import { datesOf } from './that-day.ts'
import { toldEvents } from './told-events.ts'

export type ArticleText = {
  title: string
  text: string
  lang: Lang
  publisher: string
  publishedAt: Date
  zone: string
  kind: SourceKind
  /** The publisher is a party and speaks for itself: a press release, a filing, a status page. */
  firstParty: boolean
}

/** No article of a newspaper is longer; a document of a megabyte gives its beginning. */
const MOST_SENTENCES = 400

/**
 * The claims of an article: its title (seq 0, the outlet's words) and each informative sentence,
 * verbatim with its place. Pure.
 */
export function findClaims(index: WatchIndex, article: ArticleText): FoundClaim[] {
  const topics = judgeRelevance(index, article).topics
  const reader = newReader(index, article, topics)
  const title = article.title.trim()
  const claims: FoundClaim[] = []
  if (isTitle(title)) claims.push(titleClaim(reader, title, article.title.indexOf(title)))
  const passages = readPassages(reader, article)
  passages.forEach((passage, i) => {
    if (!passage.informative) return
    claims.push(sentenceClaim(reader, passage, i + 1, passages[i - 1]?.sentence.text ?? ''))
  })
  return claims
}

type Reader = {
  index: WatchIndex
  article: ArticleText
  topics: string[]
  /** It is read for a topic that takes everything. */
  everything: boolean
  publicationDay: number
  knownAs: SpeakerContext['knownAs']
  fullName: SpeakerContext['fullName']
}

function newReader(index: WatchIndex, article: ArticleText, topics: string[]): Reader {
  const kinds = new Map(index.watch.entities.map((entity) => [entity.id, entity]))
  return {
    index,
    article,
    topics,
    everything: index.watch.topics.some(({ id, everything }) => everything && topics.includes(id)),
    publicationDay: dayAt(article.publishedAt, article.zone),
    knownAs: (name) => {
      const found = findNames(index.entities, name)[0]
      const entity = found === undefined ? undefined : kinds.get(found.id)
      if (entity === undefined) return null
      if (entity.party) return 'party'
      if (entity.kind === 'person') return 'person'
      return entity.kind === 'company' ? 'company' : null
    },
    fullName: (surname) => fullNameIn(article.text, surname),
  }
}

function isTitle(title: string): boolean {
  return title.length >= 4 && /\p{L}/u.test(title)
}

/** The sentences with their speakers; a speaker goes on over the quotes that follow. */
function readPassages(reader: Reader, article: ArticleText): Passage[] {
  const passages: Passage[] = []
  let previous: Speaker | null = null
  let first = true
  for (const whole of splitSentences(article.text).slice(0, MOST_SENTENCES)) {
    const sentence = first ? withoutDateline(whole) : whole
    first = false
    const lang = detectLanguage(sentence.text, article.lang)
    const heads = lang === 'en' && isSubheading(article.text, sentence)
    const informative = reader.everything
      ? isContent(sentence.text) && !(heads && !/[\d:|]/.test(sentence.text))
      : isInformative(sentence.text, lang) && !heads
    const context: SpeakerContext = {
      previous,
      knownAs: reader.knownAs,
      fullName: reader.fullName,
    }
    const find = lang === 'ko' ? findKoreanSpeaker : findEnglishSpeaker
    const found: Speaker | null = informative ? find(sentence.text, context) : null
    const speaker: Speaker | null =
      found !== null && hidesSpeaker(sentence.text) ? { ...found, kind: 'unnamed' } : found
    if (speaker !== null) previous = speaker
    passages.push({ sentence, lang, informative, speaker })
  }
  lendQuoteSpeakers(article.text, passages)
  return passages
}

function withoutDateline(sentence: Sentence): Sentence {
  const length = datelineLength(sentence.text)
  if (length === 0 || length >= sentence.text.length - 10) return sentence
  return { text: sentence.text.slice(length), start: sentence.start + length, end: sentence.end }
}

function titleClaim(reader: Reader, title: string, at: number): FoundClaim {
  const lang = detectLanguage(title, reader.article.lang)
  const find = lang === 'ko' ? findKoreanSpeaker : findEnglishSpeaker
  const speaker = find(title, { previous: null, knownAs: reader.knownAs, fullName: () => null })
  const facts = readFacts(reader, title, lang)
  const status = judgeStatus({
    ...facts.status,
    text: title,
    lang,
    speaker: null,
    firstParty: false,
    title: true,
  })
  // A headline is the outlet's; only a denial is worth nothing without who denies.
  const named = status === 'denied' ? speaker : null
  return {
    seq: 0,
    lang,
    statement: foldSpace(title),
    quote: title,
    quoteStart: at,
    quoteEnd: at + title.length,
    speaker: named?.name ?? null,
    speakerKind: named?.kind ?? 'outlet',
    status,
    ...facts.claim,
  }
}

function sentenceClaim(reader: Reader, passage: Passage, seq: number, before: string): FoundClaim {
  const { sentence, lang } = passage
  const { article } = reader
  const facts = readFacts(reader, sentence.text, lang, before)
  const own = article.firstParty && passage.speaker === null
  const status = judgeStatus({
    ...facts.status,
    text: sentence.text,
    lang,
    speaker: passage.speaker,
    firstParty: article.firstParty,
    title: false,
  })
  return {
    seq,
    lang,
    statement: foldSpace(sentence.text),
    quote: sentence.text,
    quoteStart: sentence.start,
    quoteEnd: sentence.end,
    speaker: passage.speaker?.name ?? (own ? article.publisher : null),
    speakerKind: passage.speaker?.kind ?? (own ? 'party' : 'outlet'),
    status,
    ...facts.claim,
  }
}

type Facts = {
  claim: Pick<
    FoundClaim,
    'eventDate' | 'dates' | 'amounts' | 'entities' | 'events' | 'topics' | 'negated' | 'background'
  >
  status: { pastDate: boolean; figure: boolean }
}

/** `before`: the sentence that stands before it. */
function readFacts(reader: Reader, text: string, lang: Lang, before = ''): Facts {
  const { index, article } = reader
  const dates = datesOf(text, before, article)
  const amounts = findAmounts(text, lang)
  const ages = dates
    .filter((date) => date.relation !== 'from')
    .map((date) => reader.publicationDay - dayOfIso(date.to))
  const newest = ages.length === 0 ? null : Math.min(...ages)
  return {
    claim: {
      eventDate: eventDateOf(dates),
      dates,
      amounts,
      entities: idsIn(index.entities, text),
      events: toldEvents(index, text),
      topics: topicsOf(reader, text),
      negated: isNegated(text, lang),
      background: looksBack(text, lang, newest),
    },
    status: {
      pastDate: dates.some(
        (date) => dayOfIso(date.from) <= reader.publicationDay && date.relation !== 'by',
      ),
      figure: amounts.some(isFigure),
    },
  }
}

const TIME_UNITS = new Set(['year', 'month', 'week', 'day', 'time'])

/** A length of time is no figure that somebody estimates. */
function isFigure(amount: Amount): boolean {
  return !TIME_UNITS.has(amount.unit)
}

function idsIn(finder: NameFinder, text: string): string[] {
  return [...new Set(findNames(finder, text).map((found) => found.id))]
}

/** The article's topics that the sentence has words of; else the article's strongest. */
function topicsOf(reader: Reader, text: string): string[] {
  const { topics, index } = reader
  if (topics.length <= 1) return topics
  const here = new Set(findNames(index.topics, text).map((found) => found.id))
  const own = topics.filter((topic) => here.has(topic))
  return own.length > 0 ? own : topics.slice(0, 1)
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
