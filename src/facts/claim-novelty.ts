// How much of a claim the base did not hold, and why in a way that a person understands.
import type { Novelty } from '../db/schema.ts'
import type { Amount } from '../language/language.ts'
import { isCount } from '../language/units.ts'
import type { FoundClaim } from './claim.ts'
import {
  FEW,
  findNewDate,
  findNewFigure,
  findNewHappening,
  LEAD_SENTENCES,
  unheardShare,
} from './hard-news.ts'
import { rulesOut } from './informative-sentence.ts'
import type { Knowledge } from './known-fact.ts'
import { isNoComment } from './claim-status.ts'
import { isSameSpeaker } from './denial.ts'
import { type ClaimMatch, vouches } from './match-claim.ts'
import { tellsMarketMove } from './market-move.ts'
import { noveltyOfMove } from './moved-facts.ts'
import { novelty } from './novelty-points.ts'
import { amountWords, dateWords, scopeWords } from './novelty-words.ts'

/** From this share of unheard words on, the first sentence tells something else. */
export const OTHER_WORDS = 0.6
/** From this share of unheard words on, a party's first word in a story is more than a rewording. */
const REACTION = 0.4

/** What the novelty of a claim is judged by besides the claim: when and in which story it stands. */
export type NoveltyContext = {
  publishedAt: Date
  publishedOn: string
  /** The article retells what the story told in the other language. */
  translation: boolean
  /** The other language told something that this one has not yet. */
  translationDue: boolean
  /** And it did within hours. */
  translationSoon: boolean
  /** The story broke within the hour, and within some hours. */
  breaking: boolean
  young: boolean
  /** The article has a figure or a day to come in common with its story. */
  sameFigures: boolean
}

/**
 * What in a matched claim is new against the pool, or null. Pure. The strongest reason is given;
 * a repeat, a look-back and a claim without anything that can be told apart from a rewording
 * give null.
 */
export function judgeNovelty(
  claim: FoundClaim,
  match: ClaimMatch,
  knowledge: Knowledge,
  context: NoveltyContext,
): Novelty | null {
  if (claim.background) return null
  // How the shares moved that day is told with the news that moved them, and is none by itself.
  if (tellsMarketMove(claim)) return figureOf(claim, knowledge)
  const moved = noveltyOfMove(claim, match, knowledge, context)
  const soon = context.translationSoon || context.breaking
  if (moved) return soon ? lessen(moved) : moved
  if (match.relation === 'repeats') return null
  const candidates = [
    ...hardNews(claim, knowledge, context),
    ...(context.translation
      ? []
      : [
          firstWord(claim, knowledge, context),
          // Its words are new in its language, and tell what the other one just told.
          soon || (context.young && !bringsName(claim, knowledge))
            ? null
            : newDetails(claim, knowledge, context),
        ]),
  ].filter((novelty) => novelty !== null)
  const [best] = candidates.sort((a, b) => b.points - a.points)
  return best ? (soon ? lessen(best) : best) : null
}

/**
 * The first report in a language within hours of the other one's is its translation (all 233 such
 * reports of the labelled streams were): that it seems to bring one thing says more of how the two
 * are read. So it is with what any outlet reports within an hour of a story's first report (103 of
 * 104 repeat it, with details of their own). Several of them, a turn, a denial or a correction are news.
 */
function lessen(news: Novelty): Novelty {
  const most = AT_MOST_SOON[news.reason.code]
  return most === undefined ? news : { ...news, points: Math.min(news.points, most) }
}

const AT_MOST_SOON: Record<string, number> = {
  'date-set': 1,
  'new-figure': 1,
  'first-word': 1,
  'no-comment': 1,
  'rules-out': 2,
  happened: 2,
  'first-figure': 2,
}

/** Figures, days to come and happenings that the base does not hold. */
export function hardNews(
  claim: FoundClaim,
  knowledge: Knowledge,
  context: NoveltyContext,
): Novelty[] {
  const figure = findNewFigure(claim, knowledge)
  const date = findNewDate(claim, knowledge, context.publishedOn)
  // Before its language has told of a story, a report in it words what the other one told in its own way.
  const translation = context.translation || context.translationDue
  const event = findNewHappening(claim, knowledge, { ...context, translation })
  const name = event ? knowledge.words.eventName(event) : null
  return [
    ...(figure ? [figureNews(figure, claim)] : []),
    ...(date ? [novelty('date-set', dateWords(date), [])] : []),
    ...(name ? [novelty('new-happening', { event_en: name.en, event_ko: name.ko }, [])] : []),
  ]
}

function figureOf(claim: FoundClaim, knowledge: Knowledge): Novelty | null {
  const figure = findNewFigure(claim, knowledge)
  return figure && figureNews(figure, claim)
}

/** A handful of things, a share price, or a figure further down, is no news by itself. */
function figureCode(figure: Amount, claim: FoundClaim): 'new-figure' | 'small-figure' {
  const few = isCount(figure.unit) && figure.max !== null && figure.max < FEW
  const lead = claim.seq > 0 && claim.seq <= LEAD_SENTENCES
  return few || !lead || tellsMarketMove(claim) ? 'small-figure' : 'new-figure'
}

function figureNews(figure: Amount, claim: FoundClaim): Novelty {
  const words = { ...amountWords('amount', figure), ...scopeWords(figure) }
  return novelty(figureCode(figure, claim), words, [])
}

/** The first word of a party or an authority in this story, or the first time it rules something out. */
function firstWord(
  claim: FoundClaim,
  knowledge: Knowledge,
  context: NoveltyContext,
): Novelty | null {
  const speaks = claim.speakerKind === 'party' || claim.speakerKind === 'authority'
  if (!speaks || !claim.speaker) return null
  const own = knowledge.story.filter(
    (fact) => fact.speakerKind === claim.speakerKind && isSameSpeaker(claim, fact, knowledge),
  )
  const speaker = { speaker: claim.speaker }
  const vouched = vouches(claim, knowledge)
  if (vouched && rulesOut(claim.statement, claim.lang) && !own.some((fact) => fact.negated))
    return novelty(isNoComment(claim.statement) ? silence(claim) : 'rules-out', speaker, [])
  if (own.length > 0) return null
  if (claim.speakerKind === 'authority') return novelty('authority-speaks', speaker, [])
  // What a party says first may have been told by the other language, as its act.
  if (context.translationDue) return null
  const lead = claim.seq > 0 && claim.seq <= 2
  const id = knowledge.words.speakerIdOf(claim.speaker)
  const unnamed = id !== null && !knowledge.story.some((fact) => fact.entities.includes(id))
  const unheard = unheardShare(claim, knowledge) ?? 0
  const reacts = lead && vouched && (unnamed || unheard >= REACTION)
  return novelty(reacts ? 'party-speaks' : 'first-word', speaker, [])
}

/** That somebody says nothing is mostly said on the side; where a report begins with it, it is the news. */
function silence(claim: FoundClaim): 'no-comment' | 'no-comment-reported' {
  return claim.seq === 1 ? 'no-comment-reported' : 'no-comment'
}

/** Who else is hit, or takes part: somebody of the watch that the story has not named. */
function bringsName({ entities }: FoundClaim, { story, words }: Knowledge): boolean {
  const named = new Set(story.flatMap((fact) => fact.entities))
  return entities.some((id) => !words.places.has(id) && !named.has(id))
}

/** Most of what a sentence says in words stands in no fact of the story in its language. */
function newDetails(
  claim: FoundClaim,
  knowledge: Knowledge,
  context: NoveltyContext,
): Novelty | null {
  if (claim.seq === 0) return null
  const share = unheardShare(claim, knowledge)
  if (share === null) return null
  const lead = claim.seq === 1 && !context.translationDue && !context.sameFigures
  if (lead && share >= OTHER_WORDS) return novelty('other-words', {}, [])
  return share >= 0.7 ? novelty('new-details', {}, []) : null
}
