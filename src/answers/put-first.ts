// Which sentence of an article goes first: the one that says what is asked, before the one that only names what
// it is asked of. Pure.
import type { Slot } from './asked-slot.ts'
import { asksList, isList } from './fact-shape.ts'
import { K } from './fit-weights.ts'
import { NEARBY } from './meaning.ts'
import type { Question } from './question.ts'
import type { Weighed } from './weigh-facts.ts'

type Asking = { question: Question; slot: Slot; plain: boolean }

/** Changes the order; `plain`: the best says all, as a figure right beside its name does. */
export function putFirst(facts: Weighed[], { question, slot, plain }: Asking): void {
  if (slot === 'statement') putReplyFirst(facts)
  if (!plain) putSayingFirst(facts)
  if (slot === 'any' && asksList(question))
    putFollowerFirst(facts, K.list, ({ fact }) => isList(fact))
  const asksKnown = question.yesNo && ASKS_KNOWN.test(question.text)
  if (question.kind === 'confirmed' || asksKnown || ASKS_CONFIRMED.test(question.text))
    putFollowerFirst(facts, K.settles, ({ fact }) => SETTLES.test(fact.statement))
}

/** "Is its share known?" */
const ASKS_KNOWN =
  /\b(?:known|public|disclosed|settled|decided|fixed|clear)\b\W*$|(?:알려졌|공개됐|정해졌|확정됐|밝혀졌)\S{0,4}\s*[?？]?$/iu
/** "Has it confirmed a visit?" Also behind a day. */
const ASKS_CONFIRMED =
  /(?:^|[\d,] )(?:did|has|have|had) (?:\S+ ){1,4}?(?:confirm(?:ed)?|settled?|decided?|finali[sz]ed?)\b|(?:확정|확인|결정)했(?:나|어|습|는지|니)/iu
/** Says whether something is certain. */
const SETTLES =
  /확정|미정|공개되지|\bnot (?:been )?(?:disclosed|made public)\b|\b(?:not |un)confirmed\b|\bconfirmed\b|\bundecided\b/iu

/** Of an article's sentences the one that itself says what is asked, before the one that names the subject. */
function putSayingFirst(facts: Weighed[]): void {
  const [best] = facts
  if (!best) return
  const sayers = facts.filter(
    (one) =>
      one.fact.url === best.fact.url &&
      one.fact.storyId !== null &&
      Math.abs(one.fact.factId - best.fact.factId) <= NEARBY &&
      one.score >= K.sayer * best.score &&
      one.slot >= best.slot &&
      one.coverage >= K.sayerCovers * best.coverage &&
      one.said >= best.said + K.saysMore,
  )
  const [sayer] = sayers.sort((a, b) => b.said - a.said || b.score - a.score)
  if (!sayer) return
  facts.splice(facts.indexOf(sayer), 1)
  // Of equals the shorter would go first.
  facts.unshift({ ...sayer, score: best.score * K.sayerFirst })
}

/** "What did KT say about it?" Others speak of it, and KT says its own in the next sentence. */
function putReplyFirst(facts: Weighed[]): void {
  if (facts[0]?.slot !== 1) putFollowerFirst(facts, K.reply, (one) => one.slot === 1)
}

/** "What does it cover?" "Is it settled?" Told of what is asked about, the next sentences say it. */
function putFollowerFirst(facts: Weighed[], share: number, says: (one: Weighed) => boolean): void {
  const [best] = facts
  if (!best || says(best)) return
  const reply = facts.find(
    (one) =>
      says(one) &&
      one.fact.url === best.fact.url &&
      one.fact.storyId !== null &&
      one.fact.factId > best.fact.factId &&
      one.fact.factId - best.fact.factId <= NEARBY &&
      one.score >= share * best.score,
  )
  if (!reply) return
  facts.splice(facts.indexOf(reply), 1)
  // It is about what the one before it tells.
  facts.unshift({
    ...best,
    fact: reply.fact,
    slot: Math.max(reply.slot, best.slot),
    score: best.score * K.sayerFirst,
  })
}
