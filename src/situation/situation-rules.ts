// The state of a topic by rules over its facts, with the facts as reasons. Pure.
import type { FactLifecycle, FactStatus } from '../db/schema.ts'
import type { Bilingual } from '../language/language.ts'
import { formatDay } from '../language/format-date.ts'
import { daysBetween } from '../language/local-day.ts'
import type { MilestoneView } from '../milestones/milestone.ts'
import type { EventWord, Topic } from '../watch/watch.ts'
import type { StateReason, TopicState } from './situation.ts'

/** A fact as the rules look at it. */
export type StateFact = {
  id: number
  topic: string
  bearsOn: string | null
  status: FactStatus
  lifecycle: FactLifecycle
  events: string[]
  negated: boolean
  /** Local day of what happened, else of when it was learned. */
  day: string
  /** Whether it names the day it happened on. */
  dated: boolean
  storyId: number | null
  /** Whether it counts something: flights, devices, money. */
  counts: boolean
}

export type JudgedState = {
  state: TopicState
  reasons: StateReason[]
  openQuestions: StateReason[]
}

/** Days that an unanswered outage counts as going on. */
const OUTAGE_DAYS = 7
/** Days that a service is called resolved after it was restored. */
const RESOLVED_DAYS = 30
/** Days that what endangers or advances a project bears on its state. */
const PROJECT_DAYS = 45
/** Days before its due day that a milestone is watched. */
const DUE_SOON_DAYS = 14
/** Days that a missed milestone puts a project at risk. */
const MISSED_DAYS = 60

/** What an event word does to a topic's state. */
export type Effects = ReadonlyMap<string, NonNullable<EventWord['effect']>>

export function effectsOf(words: readonly EventWord[]): Effects {
  return new Map(words.flatMap((word) => (word.effect ? [[word.id, word.effect]] : [])))
}

/** The state of one topic on a local day. `facts` are those known by then, in any order. */
export function judgeTopic(
  topic: Pick<Topic, 'id' | 'kind'>,
  facts: StateFact[],
  milestones: MilestoneView[],
  effects: Effects,
  today: string,
): JudgedState {
  const live = facts
    .filter((fact) => fact.topic === topic.id || fact.bearsOn === topic.id)
    .filter((fact) => fact.lifecycle !== 'retracted' && fact.lifecycle !== 'superseded')
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.id - a.id))
  const own = milestones.filter((milestone) => milestone.topic === topic.id)
  const openQuestions = findOpenQuestions(live, own, today)
  const found = topic.kind === 'service' ? judgeService(live, effects, today) : null
  if (found) return { ...found, openQuestions }
  const state =
    topic.kind === 'project' ? judgeProject(live, own, effects, today) : judgeTheme(live, today)
  return { ...state, openQuestions }
}

type StateWithReasons = Omit<JudgedState, 'openQuestions'>

function judgeService(facts: StateFact[], effects: Effects, today: string): StateWithReasons {
  const has = (fact: StateFact, effect: string) =>
    !fact.negated && fact.events.some((event) => effects.get(event) === effect)
  const restored = facts.filter((fact) => has(fact, 'restores'))
  const [lastRestored] = restored
  const down = facts.filter(
    (fact) =>
      has(fact, 'disrupts') &&
      !has(fact, 'restores') &&
      fact.status !== 'speculated' &&
      !isReckoning(fact, facts, lastRestored),
  )
  const [lastDown] = down
  if (lastRestored && (!lastDown || lastRestored.day >= lastDown.day)) {
    if (daysBetween(lastRestored.day, today) <= RESOLVED_DAYS)
      return stateWith('resolved', text.restored, restored.slice(0, 3))
    return stateWith('on-track', text.quiet, [])
  }
  if (!lastDown) return stateWith('on-track', text.quiet, [])
  const age = daysBetween(lastDown.day, today)
  if (age <= OUTAGE_DAYS) return stateWith('disrupted', text.down, down.slice(0, 3))
  if (age <= RESOLVED_DAYS) return stateWith('watch', text.noWord, down.slice(0, 3))
  return stateWith('on-track', text.quiet, [])
}

/** How much an outage of before the recovery did, reckoned up later and with no day of its own. */
function isReckoning(fact: StateFact, facts: StateFact[], restored?: StateFact): boolean {
  if (!restored || fact.dated || !fact.counts || fact.storyId === null) return false
  return facts.some((one) => one.storyId === fact.storyId && one.day <= restored.day)
}

function judgeProject(
  facts: StateFact[],
  milestones: MilestoneView[],
  effects: Effects,
  today: string,
): StateWithReasons {
  const recent = facts.filter((fact) => daysBetween(fact.day, today) <= PROJECT_DAYS)
  const has = (fact: StateFact, effect: string) =>
    fact.events.some((event) => effects.get(event) === effect)
  const missed = milestones.filter(
    (m) => m.state === 'missed' && m.promised === 'watched' && -m.daysLeft <= MISSED_DAYS,
  )
  const endangered = recent.filter(
    (fact) => has(fact, 'endangers') && !fact.negated && fact.status !== 'denied',
  )
  const reasons: StateReason[] = []
  if (missed.length > 0)
    reasons.push(...missed.map((m) => ({ text: text.missed(m), factIds: m.factIds })))
  const [firm, rumoured] = partition(endangered, (fact) => fact.status !== 'speculated')
  if (firm.length > 0) reasons.push(reason(text.endangered, firm.slice(0, 3)))
  if (reasons.length > 0) return { state: 'at-risk', reasons }
  const disrupted = recent.filter((fact) => has(fact, 'disrupts') && !fact.negated)
  if (disrupted.length > 0) reasons.push(reason(text.bears, disrupted.slice(0, 3)))
  const disputed = recent.filter((fact) => fact.lifecycle === 'disputed')
  if (disputed.length > 0) reasons.push(reason(text.disputed, disputed.slice(0, 3)))
  const rumours = [...rumoured, ...recent.filter((fact) => fact.status === 'speculated')]
  if (rumours.length > 0) reasons.push(reason(text.rumours, rumours.slice(0, 3)))
  const due = milestones.filter(
    (m) => m.state !== 'met' && m.daysLeft >= 0 && m.daysLeft <= DUE_SOON_DAYS,
  )
  reasons.push(...due.map((m) => ({ text: text.due(m), factIds: m.factIds })))
  if (reasons.length > 0) return { state: 'watch', reasons }
  const advanced = facts.filter((fact) => has(fact, 'advances') && isDone(fact))
  // What names its day happened; the rest may only speak of a contract.
  const dated = advanced.filter((fact) => fact.dated)
  const told = dated.length > 0 ? dated : advanced
  return told.length > 0
    ? stateWith('on-track', text.advanced, told.slice(0, 2))
    : stateWith('on-track', text.quiet, [])
}

/** Neither a rumour nor denied, and nobody says otherwise. */
function isDone({ status, lifecycle, negated }: StateFact): boolean {
  return !negated && lifecycle !== 'disputed' && status !== 'speculated' && status !== 'denied'
}

function judgeTheme(facts: StateFact[], today: string): StateWithReasons {
  const recent = facts.filter((fact) => daysBetween(fact.day, today) <= PROJECT_DAYS)
  const unsettled = recent.filter(
    (fact) => fact.status === 'speculated' || fact.lifecycle === 'disputed',
  )
  if (unsettled.length > 0) return stateWith('watch', text.rumours, unsettled.slice(0, 3))
  return recent.length > 0
    ? stateWith('on-track', text.latest, recent.slice(0, 2))
    : stateWith('on-track', text.quiet, [])
}

/** What is not settled: rumours, disputes, overdue promises. */
function findOpenQuestions(
  facts: StateFact[],
  milestones: MilestoneView[],
  today: string,
): StateReason[] {
  const rumours = facts.filter(
    (fact) => fact.status === 'speculated' && fact.lifecycle === 'current',
  )
  const disputed = facts.filter((fact) => fact.lifecycle === 'disputed')
  return [
    ...milestones
      .filter((m) => m.state === 'missed' && m.promised === 'watched')
      .map((m) => ({ text: text.missed(m), factIds: m.factIds })),
    ...disputed.slice(0, 2).map((fact) => reason(text.disputedOne, [fact])),
    ...rumours.slice(0, 3).map((fact) => ({
      text: text.unconfirmed(daysBetween(fact.day, today)),
      factIds: [fact.id],
    })),
  ]
}

const text = {
  restored: { en: 'Restored, by the latest facts', ko: '최근 사실에 따르면 복구됨' },
  down: {
    en: 'A disruption is reported and no recovery yet',
    ko: '장애가 보도되었고 복구 소식은 아직 없음',
  },
  noWord: {
    en: 'A disruption was reported, and no word of recovery',
    ko: '장애 보도 이후 복구 소식이 없음',
  },
  quiet: { en: 'Nothing recent to the contrary', ko: '최근 특이 사항 없음' },
  endangered: { en: 'Recent facts put it at risk', ko: '최근 사실이 위험 요인으로 작용' },
  bears: { en: 'An outage bears on it', ko: '장애의 영향을 받음' },
  disputed: { en: 'What is said about it is disputed', ko: '관련 내용이 엇갈림' },
  disputedOne: { en: 'Disputed', ko: '엇갈리는 내용' },
  rumours: { en: 'Rumours that nobody has confirmed', ko: '확인되지 않은 관측이 있음' },
  advanced: { en: 'It moved forward', ko: '진전이 있었음' },
  latest: { en: 'As the latest facts say', ko: '최근 사실 기준' },
  missed: (m: MilestoneView): Bilingual => ({
    en: `Due ${formatDay(m.dueOn, 'en')} and nothing was published: ${m.text.en}`,
    ko: `기한(${formatDay(m.dueOn, 'ko')}) 경과, 발표 없음: ${m.text.ko}`,
  }),
  due: (m: MilestoneView): Bilingual => ({
    en: m.daysLeft === 0 ? `Due today: ${m.text.en}` : `Due in ${days(m.daysLeft)}: ${m.text.en}`,
    ko: m.daysLeft === 0 ? `오늘 기한: ${m.text.ko}` : `${m.daysLeft}일 뒤 기한: ${m.text.ko}`,
  }),
  unconfirmed: (count: number): Bilingual => ({
    en: count < 1 ? 'Not confirmed yet' : `Unconfirmed after ${days(count)}`,
    ko: count < 1 ? '아직 미확인' : `${count}일째 미확인`,
  }),
}

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`
}

function reason(words: Bilingual, facts: StateFact[]): StateReason {
  return { text: words, factIds: facts.map((fact) => fact.id) }
}

function stateWith(state: TopicState, words: Bilingual, facts: StateFact[]): StateWithReasons {
  return { state, reasons: [reason(words, facts)] }
}

function partition<T>(list: T[], test: (item: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((item) => !test(item))]
}
