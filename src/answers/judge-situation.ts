// Whether the facts that fit a question best answer it, in a base of one situation. Pure.
import type { AbstainReason } from './answer.ts'
import type { Asked } from './asked.ts'
import type { AskedUnit } from './asked-units.ts'
import type { Judged } from './choose-facts.ts'
import type { RankedFact } from './rank-facts.ts'
import type { Slot } from './asked-slot.ts'
import { actOf, COUNTS, isOtherMatter, isWithin, lacksPoint } from './other-matter.ts'
import { sureness, sureSigns } from './sureness.ts'
import type { Weighed, Weighing } from './weigh-facts.ts'

/** Facts that are judged, the best ones. */
const JUDGED = 10
/** Below this score no distance from the next helps. */
const LEAST = 0.45
/** Others answer as well that fit nearly so well as the best. */
const NEAR_BEST = 0.6
/** The best facts, and those in `near`, best first, each with whether it answers. */
export function judgeSituation(
  asked: Asked,
  weighing: Weighing,
  near: ReadonlySet<number>,
): Omit<Judged, 'near'>[] {
  const why = whyNot(asked, weighing)
  return weighing.facts
    .filter(({ fact }, place) => place < JUDGED || near.has(fact.factId))
    .map((weighed) => judge(asked, weighing, weighed, why))
}

/** Why the best fact is no answer; null when it is one: nothing is wrong with it, and it is sure enough. */
function whyNot(asked: Asked, weighing: Weighing): AbstainReason | null {
  const wrong = whatIsWrong(asked, weighing)
  const [best] = weighing.facts
  if (wrong || !best) return wrong ?? 'no-evidence'
  if (best.score >= LEAST && sureness(sureSigns(weighing, best)) >= 0) return null
  if (best.missing.some((unit) => unit.kind === 'date' && unit.weight === 1)) return 'other-time'
  const presupposes = asked.question.wants === 'reason' || asked.question.wants === 'date'
  return presupposes && weighing.nowhere > 0 ? 'false-premise' : 'weak-evidence'
}

/** What shows that the best fact is about something else: a name, an act or a kind of figure that it lacks. */
export function whatIsWrong(asked: Asked, weighing: Weighing): AbstainReason | null {
  const { facts, slot } = weighing
  const [best] = facts
  if (!best || best.coverage < 0.15) return 'no-evidence'
  // A place may be meant without being named, but for where something is.
  const isMeant = ({ ids, text }: AskedUnit) =>
    ids.some((id) => asked.places.has(id)) &&
    (slot === 'place' ? isWithin(asked.question.text, text) : !COUNTS.has(slot))
  const lacks = (kind: AskedUnit['kind']) =>
    best.missing.some((unit) => unit.kind === kind && unit.weight === 1 && !isMeant(unit))
  if (lacks('name')) return 'other-subject'
  if (NOWADAYS.test(asked.question.text) && !NOW.test(best.fact.statement)) return 'weak-evidence'
  if (best.missing.some((unit) => unit.proper)) return 'other-subject'
  if (best.missing.some(isVersion)) return 'other-subject'
  if (isOtherMatter(asked, weighing, best)) return 'other-subject'
  if (lacksPoint(asked, weighing, best)) return 'weak-evidence'
  if (slot === 'reason' && (lacksAct(weighing, best) || isUndone(asked, weighing, best)))
    return 'false-premise'
  if (slot === 'person' && best.slot < 1 && lacksDeed(asked, best)) return 'weak-evidence'
  if (COUNTS.has(slot) && lacksPlan(asked, best)) return 'weak-evidence'
  if (HOLDS_OR_NOT.has(slot) && best.slot === 0) return 'weak-evidence'
  return slot === 'name' && best.slot < NAMED && NAMES.test(asked.question.text)
    ? 'weak-evidence'
    : null
}

/** "Who disputes it?" 누가 참석했나? Nobody is named, and what they did is not told. */
function lacksDeed({ question: { text } }: Asked, { missing }: Weighed): boolean {
  const english = WHO_DOES.exec(text)?.[1]?.toLowerCase()
  const korean = /누(?:가|구)\S*\s(.+)$/u.exec(text)?.[1]
  return missing.some(
    ({ kind, stem, text: said, senses, carried, talk }) =>
      kind === 'word' &&
      senses.length > 0 &&
      !carried &&
      !talk &&
      (english?.startsWith(stem) === true || korean?.includes(said) === true),
  )
}

const WHO_DOES =
  /\bwho(?:['’](?:s|re|ll|d|ve))? (?:(?:is|are|was|were|has|have|had|will|would|could|else|actually|really|first) ){0,2}(\p{L}+)/iu

/** "How many people will they retrain?" A number of people, of whom it does not tell that. */
function lacksPlan({ question: { text } }: Asked, { missing }: Weighed): boolean {
  const act = WILL_DO.exec(text)?.[1]?.toLowerCase()
  return missing.some(
    ({ kind, stem, senses, talk }) =>
      kind === 'word' && senses.length > 0 && !talk && act?.startsWith(stem) === true,
  )
}

const WILL_DO = /\bhow many .{2,30} (?:will|would) .*?(\p{L}+)\W*$/iu

/** GPT-5: another of the same row is another thing. */
function isVersion({ kind, stem }: AskedUnit): boolean {
  return kind === 'number' && /^[a-z]/.test(stem)
}

/** "Why did they cancel it?" Of the last known word, the act, nothing that the fact or its article says. */
function lacksAct({ units }: Weighing, best: Weighed): boolean {
  const act = units.findLastIndex(
    ({ kind, weight, senses, carried, talk }) =>
      kind === 'word' && weight === 1 && senses.length > 0 && !carried && !talk,
  )
  return act >= 0 && best.matches[act] === 0
}

/** "How come he called it off?" No fact says that he did. */
function isUndone(asked: Asked, weighing: Weighing, best: Weighed): boolean {
  return WHY_DID.test(asked.question.text) && actOf(asked, weighing, true)?.(best) === 0
}

const WHY_DID = /\bwhy did\b|\bhow come\b(?! \S+ (?:is|are|was|were)\b)/iu

/** "What is he doing now?": what he once did is no answer. */
const NOWADAYS =
  /(?:지금|요즘|요새|현재)(?:은|는|엔)?\s?(?:뭐|뭘|무엇|무슨 일|어디|어떻게 지)|근황|뭐 하고 지내|\b(?:doing|up to|working) (?:now|nowadays|these days)\b/iu
const NOW = /지금|현재|\b(?:now|currently)\b/iu

/** "What are their names?" A text without a name that the question lacks gives none. */
const NAMES =
  /\bnames\b|\b(?:registered|legal|official|corporate|full|formal) name\b|법인명|정식 (?:명칭|상호)|\blist of\b|\bby name\b|\bname (?:them|all|each|every)\b|실명|이름을 대|이름(?:들|은|이|을|[?？]|$)|명단|목록/iu
const NAMED = 0.35

/** What a text either holds or not. */
const HOLDS_OR_NOT: ReadonlySet<Slot> = new Set([
  'money',
  'count',
  'figure',
  'percent',
  'clock',
  'duration',
  'date',
  'day',
  'person',
])

function judge(
  asked: Asked,
  weighing: Weighing,
  weighed: Weighed,
  why: AbstainReason | null,
): Omit<Judged, 'near'> {
  const { score, fact, slot } = weighed
  const [best] = weighing.facts
  const fitting = score >= NEAR_BEST * (best?.score ?? 0) && slot >= (best?.slot ?? 0)
  const answers = why === null && fitting
  return {
    fact,
    ranked: rankedOf(asked, weighed),
    evidence: answers
      ? {
          kind: 'answers',
          support: score,
          fit: score,
          holdsWanted: true,
          timely: true,
          exact: true,
        }
      : { kind: 'fails', support: score, why: why ?? 'weak-evidence' },
  }
}

function rankedOf({ question }: Asked, weighed: Weighed): RankedFact {
  const texts = new Set(weighed.missing.map(({ text }) => text))
  const missing = question.concepts.filter(({ text }) => texts.has(text))
  return {
    factId: weighed.fact.factId,
    articleId: null,
    learnedAt: new Date(weighed.fact.learnedAt),
    score: weighed.score,
    coverage: weighed.coverage,
    ownCoverage: weighed.own,
    articleCoverage: weighed.coverage,
    missingInOwn: missing,
    missing,
    missingInArticle: missing,
    unknown: [],
  }
}
