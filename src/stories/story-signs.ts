// Signs that an article belongs to a story of its day, beyond the words they share: it denies a report
// or tells how shares moved upon it, or tells of the same service that fails. Pure.
import { isMarketPiece } from '../articles/market-piece.ts'
import { findNames } from '../language/names.ts'
import type { WatchIndex } from '../watch/watch-index.ts'

export type StorySigns = {
  /** It denies what was reported, or tells how shares moved upon it: there is a story that it belongs to. */
  refersBack?: boolean
  /** The watch's entities in the title of a report that something fails or works again, and its places. */
  failing?: Failing
}

export type Failing = {
  /** In the title. */
  products: string[]
  makers: string[]
  places: string[]
  /** It goes back to a failure of days before: a review, a fine, what was lost. */
  after?: boolean
}

const AFTER =
  /\blast (?:week|month|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?[’']?s?\b|\b(?:post[- ]incident|final) (?:review|report)\b|지난 ?(?:주|달|\d{1,2}일)|사후 ?(?:검토|보고)|최종 ?(?:보고|집계)/iu

/** The signs of an article, by its title and lead; none is left out as false. */
export function signsOf(index: WatchIndex, title: string, lead: string): StorySigns {
  const opening = `${title}\n${lead.split('\n')[0] ?? ''}`
  return {
    ...(DENIES.test(opening) || isMarketPiece(title) ? { refersBack: true } : {}),
    ...failingOf(index, title, `${title}\n${lead}`),
  }
}

/** What happens to a service; the same one hardly fails twice in a day. */
const FAILURES = new Set(['outage', 'restore', 'hack', 'leak'])

function failingOf(
  { watch, entities, events, topics }: WatchIndex,
  title: string,
  whole: string,
): Pick<StorySigns, 'failing'> {
  const services = watch.topics.filter(({ kind }) => kind === 'service').map(({ id }) => id)
  const fails =
    findNames(events, whole).some(({ id }) => FAILURES.has(id)) ||
    findNames(topics, title).some(({ id }) => services.includes(id))
  if (!fails) return {}
  const kindOf = new Map(watch.entities.map(({ id, kind }) => [id, kind]))
  const idsIn = (text: string) => [...new Set(findNames(entities, text).map(({ id }) => id))]
  const ofKind = (kind: string, ids: string[]) => ids.filter((id) => kindOf.get(id) === kind)
  const products = ofKind('product', idsIn(title))
  const makers = ofKind('company', idsIn(title))
  if (products.length + makers.length === 0) return {}
  const places = ofKind('place', idsIn(whole))
  return { failing: { products, makers, places, ...(AFTER.test(whole) ? { after: true } : {}) } }
}

/** A report, a rumour or a claim, and that it is not so, in one sentence. */
const DENIES =
  /\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)?|rejects?|rejected|rebuts?|refutes?)\b[^.\n]{0,80}\b(?:reports?|rumou?rs?|claims?|speculation|talks?|that|plans?)\b|\b(?:reports?|rumou?rs?|claims?|speculation)\b[^.\n]{0,80}\b(?:untrue|groundless|baseless|false|not true|unfounded)\b|(?:풍문|보도)[^.\n]{0,12}해명|(?:보도|[가-힣]설)[^.\n]{0,40}(?:확정|결정|정해진|검토)[가-힣]* ?(?:바|것|적)[은이]? 없|(?:보도|기사|[가-힣]설|소문|의혹|관측|주장|루머)[^.\n]{0,40}(?:사실(?:이|은)? ?아[니냐]|사실무근|부인|일축|반박|오보|사실과 다[르른]|근거 ?없)/iu
