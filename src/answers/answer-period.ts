// "What happened in March 2025?": what was learned in a stretch of time, one fact a story.
import { listShownFacts } from '../facts/fact-list-store.ts'
import type { ShownFact } from '../facts/fact.ts'
import { endOfLocalDay, startOfLocalDay } from '../language/local-day.ts'
import type { Answer } from './answer.ts'
import { stateNames, withoutDates } from './answer-state.ts'
import { sayFact } from './answer-words.ts'
import { type Asked, answered } from './asked.ts'
import { asksWhatHappened } from './asks-state.ts'
import type { EvidenceDeps } from './find-evidence.ts'

const TOLD = 6
/** Facts that those to be told are chosen from. */
const READ = 200

/**
 * What was learned in the month, quarter or year that a question names, the newest first, of all topics or
 * the one it names; null when it asks for something of its own, or when nothing was learned then.
 */
export async function answerPeriod(deps: EvidenceDeps, asked: Asked): Promise<Answer | null> {
  const { question, lang, zone } = asked
  const [date, ...more] = question.dates
  const isStretch = date && more.length === 0 && !/^(?:day|minute)$/.test(date.precision)
  if (!isStretch || asked.everything.size > 0) return null
  const topics = asksWhatHappened(withoutDates(asked), stateNames(deps))
  if (topics === null || topics.length > 1) return null
  const end = endOfLocalDay(date.to, zone)
  const facts = await listShownFacts(
    deps,
    {
      learnedAfter: startOfLocalDay(date.from, zone),
      limit: READ,
      ...(topics[0] ? { topic: topics[0] } : {}),
    },
    { lang, asOf: end < (asked.asOf ?? asked.now) ? end : (asked.asOf ?? asked.now) },
  )
  const told = oneOfEach(facts)
  if (told.length === 0) return null
  const sentences = told.map((fact, place) => ({ text: sayFact(fact, lang), cites: [place + 1] }))
  return answered(asked, sentences, told)
}

/** Of each story what names its day, the newest stories first; rumours and denials last. */
function oneOfEach(facts: readonly ShownFact[]): ShownFact[] {
  const standing = facts.filter(({ lifecycle }) => lifecycle === 'current')
  const ofStories = Map.groupBy(standing, ({ storyId, url }) => storyId ?? url)
  const chosen = [...ofStories.values()].flatMap((facts) => {
    const firm = facts.filter(isFirm)
    return firm.findLast(({ event }) => event) ?? firm.at(-1) ?? facts.at(-1) ?? []
  })
  return [...chosen.filter(isFirm), ...chosen.filter((fact) => !isFirm(fact))].slice(0, TOLD)
}

function isFirm({ status }: ShownFact): boolean {
  return status !== 'speculated' && status !== 'denied'
}
