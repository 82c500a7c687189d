// "What is due next?": the milestones that are still to come, each by the fact that promised or moved it.
import { loadShownFacts } from '../facts/fact-store.ts'
import type { ShownFact } from '../facts/fact.ts'
import { formatDay } from '../language/format-date.ts'
import type { Lang } from '../language/language.ts'
import { localDay } from '../language/local-day.ts'
import { findNames } from '../language/names.ts'
import { listMilestones } from '../milestones/milestone-store.ts'
import type { MilestoneView } from '../milestones/milestone.ts'
import type { Answer } from './answer.ts'
import { sayFact } from './answer-words.ts'
import { type Asked, answered } from './asked.ts'
import type { EvidenceDeps } from './find-evidence.ts'

/** So many are told, the soonest due first. */
const TOLD = 4

/** Words that ask for what is next, and name nothing. */
const FRAME = new Set(
  'next due mileston step plan upcom coming deadlin happen 다음 일정 단계 계획 절차 앞으 향후 예정'.split(
    ' ',
  ),
)

/**
 * What is still to come, as of the day asked for; null when the question is about something of its own
 * ("the next step for GPT-4o") or when nothing is to come: then the facts are searched.
 */
export async function answerNext(deps: EvidenceDeps, asked: Asked): Promise<Answer | null> {
  const { question, lang } = asked
  if (question.kind !== 'next' || !asksForAll(deps, asked)) return null
  const now = asked.asOf ?? asked.now
  const today = localDay(now, asked.zone)
  const [topic] = question.topics
  const coming = (await listMilestones(deps.db, { asOf: now, today })).filter(
    (one) => isComing(one) && (!topic || one.topic === topic) && one.factIds.length > 0,
  )
  const ids = coming.flatMap(({ factIds }) => factIds.slice(-1))
  const shown = await loadShownFacts(deps, ids, { lang, asOf: asked.asOf })
  const byId = new Map(shown.map((fact) => [fact.factId, fact]))
  const told = coming
    .flatMap((one): Told[] => {
      const fact = byId.get(one.factIds.at(-1) ?? -1)
      return fact && fact.lifecycle !== 'retracted' ? [{ one, fact }] : []
    })
    .slice(0, TOLD)
  if (told.length === 0) return null
  const citations = [...new Set(told.map(({ fact }) => fact))]
  const sentences = told.map(({ one, fact }) => ({
    text: `${sayDue(one, lang)} ${sayFact(fact, lang)}`,
    cites: [citations.indexOf(fact) + 1],
  }))
  return answered(asked, sentences, citations)
}

type Told = { one: MilestoneView; fact: ShownFact }

function isComing({ state, daysLeft }: MilestoneView): boolean {
  return (state === 'pending' || state === 'moved') && daysLeft >= 0
}

/** Besides the frame it names at most a topic. */
function asksForAll({ index }: EvidenceDeps, { question }: Asked): boolean {
  return question.concepts.every(
    ({ text, kind, weight }) =>
      weight < 0.5 ||
      FRAME.has(text) ||
      (kind === 'word' && findNames(index.topics, text).length > 0),
  )
}

function sayDue({ dueOn }: MilestoneView, lang: Lang): string {
  const day = formatDay(dueOn, lang)
  return lang === 'ko' ? `기한 ${day}.` : `Due by ${day}.`
}
