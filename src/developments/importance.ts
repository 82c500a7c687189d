// How much a development matters: a score of named parts, 0 to 100, kept and shown by "Why?".
import type { FactStatus, ScorePart, SpeakerKind } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'
import { phrasePoints } from './lesson.ts'

/** What the score looks at. */
export type Weighing = {
  /** 0..1: the strongest of its topics. */
  topicWeight: number
  topic: string
  statuses: FactStatus[]
  speakerKinds: SpeakerKind[]
  first: boolean
  /** Points of novelty, see `facts/claim-novelty.ts`. */
  novelty: number
  /** Outlets with a text of their own. */
  independent: number
  milestoneTouched: boolean
  /** A watched service is down, by the words of the facts. */
  outage: boolean
  situationMoved: boolean
  /** −1..1: what "Not relevant" taught about the source. */
  trust: number
  /** Phrases that "Not relevant" taught, and the words that may hold them. */
  taught: { phrases: string[]; text: string }
}

const STATUS_POINTS: { [status in FactStatus]: number } = {
  confirmed: 14,
  announced: 12,
  denied: 14,
  reported: 10,
  estimated: 8,
  speculated: 5,
}

const PARTS: { [part: string]: { [lang in Lang]: string } } = {
  topic: { en: 'the topic: {why}', ko: '주제: {why}' },
  status: { en: 'how sure it is: {why}', ko: '확실성: {why}' },
  first: { en: 'the first report of this', ko: '첫 보도' },
  novelty: { en: 'how much of it is new', ko: '새로운 내용의 정도' },
  speaker: { en: 'a party or an authority says it', ko: '당사자 또는 당국의 발언' },
  sources: { en: 'independent sources: {why}', ko: '독립 출처 {why}곳' },
  milestone: { en: 'it touches a milestone', ko: '일정과 관련됨' },
  outage: { en: 'a watched service is down', ko: '관찰 대상 서비스 장애' },
  situation: { en: 'the situation moved', ko: '상황이 바뀜' },
  trust: { en: 'what readers said of this source', ko: '출처에 대한 이용자 평가' },
  phrase: {
    en: 'readers called this not relevant: {why}',
    ko: '이용자가 관련 없다고 한 표현: {why}',
  },
}

/** A part of a score in words; one that is not known by its own words. */
export function renderPart(part: ScorePart, lang: Lang): string {
  const words = PARTS[part.part]?.[lang]
  return words?.replace('{why}', part.why) ?? (part.why || part.part)
}

/** The parts of the score; their sum, kept within 0 and 100, is the score. Pure. */
export function weighDevelopment(weighing: Weighing): { score: number; parts: ScorePart[] } {
  const status = [...weighing.statuses].sort((a, b) => STATUS_POINTS[b] - STATUS_POINTS[a])[0]
  const taught = phrasePoints(weighing.taught.phrases, weighing.taught.text)
  const parts: ScorePart[] = [
    { part: 'topic', points: Math.round(25 * weighing.topicWeight), why: weighing.topic },
    { part: 'status', points: status ? STATUS_POINTS[status] : 0, why: status ?? '' },
    { part: 'first', points: weighing.first ? 16 : 0, why: '' },
    { part: 'novelty', points: Math.min(20, Math.round(3 * weighing.novelty)), why: '' },
    {
      part: 'speaker',
      points: weighing.speakerKinds.some((kind) => kind === 'party' || kind === 'authority')
        ? 8
        : 0,
      why: '',
    },
    {
      part: 'sources',
      points: Math.min(9, 3 * Math.max(0, weighing.independent - 1)),
      why: String(weighing.independent),
    },
    { part: 'milestone', points: weighing.milestoneTouched ? 12 : 0, why: '' },
    { part: 'outage', points: weighing.outage ? 12 : 0, why: '' },
    { part: 'situation', points: weighing.situationMoved ? 15 : 0, why: '' },
    { part: 'trust', points: Math.round(20 * weighing.trust), why: '' },
    { part: 'phrase', points: taught.points, why: taught.held.map((p) => `“${p}”`).join(', ') },
  ]
  const score = parts.reduce((sum, part) => sum + part.points, 0)
  return {
    score: Math.max(0, Math.min(100, score)),
    parts: parts.filter((part) => part.points !== 0),
  }
}
