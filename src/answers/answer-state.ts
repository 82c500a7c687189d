// "Is the partnership on track?": a topic's state by the rules, with the facts that are its reasons.
import type { ShownFact } from '../facts/fact.ts'
import { formatDay } from '../language/format-date.ts'
import type { Lang } from '../language/language.ts'
import { localDay } from '../language/local-day.ts'
import { compileNames } from '../language/names.ts'
import { describeSituation } from '../situation/describe-situation.ts'
import { STATE_NAMES, type StateReason, type TopicSituation } from '../situation/situation.ts'
import { namesOfTopics } from '../watch/watch-index.ts'
import type { Answer, AnswerSentence } from './answer.ts'
import { sayFact } from './answer-words.ts'
import { type Asked, answered } from './asked.ts'
import { asksState, type StateAsked, type StateNames } from './asks-state.ts'
import type { EvidenceDeps } from './find-evidence.ts'

/** So many topics are told where none is named, and so many of what is open. */
const TOPICS = 3
const OPEN = 3
/** Facts that one answer cites at most. */
const CITED = 6

/**
 * How the topics stand that a question asks after, now or on the day that it names; null when it asks for
 * something of its own, or when nothing is known of them: then the facts are searched.
 */
export async function answerState(
  deps: EvidenceDeps & { now: () => Date },
  asked: Asked,
): Promise<Answer | null> {
  const { question, lang } = asked
  if (asked.everything.size > 0 || question.since || question.history || question.kind === 'next')
    return null
  const wanted = asksState(withoutDates(asked), stateNames(deps))
  const day = asked.day ?? dayOf(asked)
  if (!wanted || day === undefined) return null
  const situation = await describeSituation(deps, { lang, ...(day ? { asOf: day } : {}) })
  const topics = chooseTopics(situation.topics, wanted)
  const facts = new Map(
    [...situation.facts, ...situation.topics.flatMap(({ latest }) => latest)].map((fact) => [
      fact.factId,
      fact,
    ]),
  )
  const answer = tell(topics, wanted, facts, asked)
  return answer.citations.length === 0
    ? null
    : { ...answered(asked, answer.sentences, answer.citations), asOf: day }
}

/** What people call the topics and the parties of the watch. */
export function stateNames({ index }: Pick<EvidenceDeps, 'index'>): StateNames {
  const parties = index.watch.entities.filter(({ party }) => party)
  return {
    topics: namesOfTopics(index.watch.topics),
    parties: compileNames(
      parties.map(({ id, aliases, not }) => ({ id, aliases: [...aliases.en, ...aliases.ko], not })),
    ),
  }
}

/** The day of which it is asked: null for now, undefined where it names another stretch of time. */
function dayOf({ question }: Asked): string | null | undefined {
  const [date, ...more] = question.dates
  if (!date) return null
  return more.length === 0 && date.precision === 'day' ? date.to : undefined
}

/** A question without the days that it names; its length stays. */
export function withoutDates({ question }: Asked): string {
  return question.dates.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    question.text,
  )
}

const WORST_FIRST = ['disrupted', 'at-risk', 'watch', 'resolved', 'on-track']

/** Those named; where none is, the worst first, and none that nothing is to be said of. */
function chooseTopics(topics: TopicSituation[], { topics: ids, kind }: StateAsked) {
  if (ids.length > 0) return topics.filter(({ topic }) => ids.includes(topic))
  const isTold = ({ reasons, openQuestions }: TopicSituation) =>
    (kind === 'open' ? openQuestions : reasons).some(({ factIds }) => factIds.length > 0)
  return topics
    .filter(isTold)
    .sort((a, b) => WORST_FIRST.indexOf(a.state) - WORST_FIRST.indexOf(b.state))
    .slice(0, TOPICS)
}

type Told = { sentences: AnswerSentence[]; citations: ShownFact[] }

function tell(
  topics: TopicSituation[],
  { kind }: StateAsked,
  facts: ReadonlyMap<number, ShownFact>,
  { lang, zone }: Asked,
): Told {
  const told: Told = { sentences: [], citations: [] }
  for (const topic of topics) {
    const name = topic.name[lang]
    if (kind === 'state')
      addReason(
        told,
        `${name}: ${STATE_NAMES[topic.state][lang]}.`,
        reasonOf(topic, zone),
        facts,
        lang,
      )
    else
      for (const open of joined(topic.openQuestions).slice(0, OPEN))
        addReason(told, `${name}:`, open, facts, lang)
  }
  return told
}

/** Why the topic has its state; where nothing speaks against it, the latest that is known. */
function reasonOf({ reasons, latest }: TopicSituation, zone: string): StateReason | undefined {
  const [first] = reasons
  const [fact] = latest
  if (!first || first.factIds.length > 0 || !fact) return first
  const day = localDay(new Date(fact.publishedAt), zone)
  return {
    text: {
      en: `${first.text.en}; the latest fact is of ${formatDay(day, 'en')}`,
      ko: `${first.text.ko}, 마지막 사실은 ${formatDay(day, 'ko')}`,
    },
    factIds: [fact.factId],
  }
}

/** What is open for the same reason is told together. */
function joined(open: readonly StateReason[]): StateReason[] {
  return [...Map.groupBy(open, ({ text }) => text.en).values()].map((same) => ({
    text: (same[0] as StateReason).text,
    factIds: same.flatMap(({ factIds }) => factIds),
  }))
}

/** A sentence for the reason, which cites all its facts, and one for each fact that is new. */
function addReason(
  { sentences, citations }: Told,
  head: string,
  reason: StateReason | undefined,
  facts: ReadonlyMap<number, ShownFact>,
  lang: Lang,
): void {
  const own = (reason?.factIds ?? []).flatMap((id) => facts.get(id) ?? [])
  if (!reason || own.length === 0) return
  const news = own.filter((fact) => !citations.includes(fact)).slice(0, CITED - citations.length)
  if (news.length === 0) return
  const held = own.filter((fact) => citations.includes(fact) || news.includes(fact))
  citations.push(...news)
  const place = (fact: ShownFact) => citations.indexOf(fact) + 1
  sentences.push({ text: `${head} ${reason.text[lang]}.`, cites: held.map(place) })
  for (const fact of news) sentences.push({ text: sayFact(fact, lang), cites: [place(fact)] })
}
