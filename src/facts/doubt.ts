// Where the rules are unsure about a claim: what a second opinion may be asked, and what it may change. Pure.
import type { Novelty } from '../db/schema.ts'
import type { Finding } from './apply-findings.ts'
import { contentTerms, type Knowledge, type KnownFact } from './known-fact.ts'
import { compareWithFact } from './likeness.ts'
import { type ClaimMatch, SAME } from './match-claim.ts'

/** What the opinion was on the claim of a sentence, by its place: it says what a fact says, or it is apart from it. */
export type Opinions = ReadonlyMap<number, { says: number } | 'apart'>

/** A claim that is asked about, with the facts that it may be one with, nearest first. */
export type Doubt = { ask: 'same' | 'about'; finding: Finding; facts: KnownFact[] }

/** From so many points on an article is a development; with no more than that of soft news it is one barely. */
const NEWS = { from: 3, to: 4 }
/** Below this nothing that was asked about was ever known (eight articles of the labelled streams). */
const FAR = 0.4
const ASKED_AT_MOST = 3
const CHOICES = 3

/**
 * The doubts about an article of a told story: it is news barely, and only because it words things
 * otherwise or somebody speaks; or a figure differs from that of a fact that is barely about the same.
 */
export function findDoubts(findings: Finding[], knowledge: Knowledge): Doubt[] {
  if (knowledge.story.length === 0) return []
  const differing = findings.filter(isBarelyAbout).map((finding): Doubt => ({
    ask: 'about',
    finding,
    facts: [finding.match?.fact as KnownFact],
  }))
  return [...differing, ...softNews(findings, knowledge)].slice(0, ASKED_AT_MOST)
}

function softNews(findings: Finding[], knowledge: Knowledge): Doubt[] {
  const news = findings.flatMap(({ novelty }) => novelty ?? [])
  const points = news.reduce((sum, one) => sum + one.points, 0)
  if (points < NEWS.from || points > NEWS.to || !news.every(isSoft)) return []
  return findings.flatMap((finding): Doubt[] => {
    if (finding.novelty === null) return []
    const facts = nearestFacts(finding, knowledge)
    return facts.length === 0 ? [] : [{ ask: 'same', finding, facts }]
  })
}

function isSoft({ reason, points, beforeFactIds }: Novelty): boolean {
  if (beforeFactIds.length > 0) return false
  return reason.code === 'new-details' || reason.code === 'first-word' || points <= 1
}

function isBarelyAbout({ match }: Finding): boolean {
  const relation = match?.relation
  return (relation === 'contradicts' || relation === 'updates') && (match?.likeness ?? 1) < SAME
}

function nearestFacts({ claim }: Finding, knowledge: Knowledge): KnownFact[] {
  const features = { claim, terms: contentTerms(claim.statement) }
  return knowledge.near
    .filter((fact) => fact.lifecycle !== 'retracted')
    .map((fact) => ({ fact, at: compareWithFact(features, fact, knowledge).subject }))
    .filter(({ at }) => at >= FAR)
    .sort((a, b) => b.at - a.at)
    .slice(0, CHOICES)
    .map(({ fact }) => fact)
}

/** The match with the opinion heeded: it can make news of a claim a repeat, or take a differing figure apart. */
export function heedOpinion(
  match: ClaimMatch,
  opinion: { says: number } | 'apart' | undefined,
  knowledge: Knowledge,
): ClaimMatch {
  if (opinion === undefined) return match
  const apart: ClaimMatch = { ...match, relation: 'new', fact: null, amount: null }
  if (opinion === 'apart') return apart
  const fact = knowledge.facts.find(({ id }) => id === opinion.says)
  return fact ? { ...match, relation: 'repeats', fact, amount: null } : match
}
