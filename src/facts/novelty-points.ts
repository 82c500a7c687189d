// What each kind of news weighs. Pure.
import type { Novelty, Reason } from '../db/schema.ts'

/** Points of one piece of news. A development needs `NEWS_POINTS` over an article's claims. */
const POINTS = {
  retracted: 6,
  'figure-corrected': 6,
  denied: 5,
  confirmed: 4,
  happened: 4,
  'first-figure': 4,
  'figure-changed': 4,
  'figure-disagrees': 3,
  'date-set': 3,
  'new-happening': 3,
  'rules-out': 3,
  'no-comment': 1,
  'no-comment-reported': 3,
  'new-figure': 3,
  'small-figure': 1,
  'authority-speaks': 3,
  'party-speaks': 3,
  'first-word': 2,
  'other-words': 3,
  'new-details': 1,
} as const

/** Pieces that weigh otherwise but are said in the same words. */
const SAID_AS: { [code in keyof typeof POINTS]?: string } = {
  'small-figure': 'new-figure',
  'no-comment-reported': 'no-comment',
  'authority-speaks': 'first-word',
  'party-speaks': 'first-word',
  'other-words': 'new-details',
}

/** A piece of news with its weight and its reason. */
export function novelty(
  code: keyof typeof POINTS,
  params: Reason['params'],
  beforeFactIds: number[],
): Novelty {
  return { points: POINTS[code], reason: { code: SAID_AS[code] ?? code, params }, beforeFactIds }
}
