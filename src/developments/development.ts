// What is new in an article against the base: a development, or why it is none. Pure.
import type { ClaimRelation, Novelty, Reason } from '../db/schema.ts'

/** Points of novelty at which an article of a known story is a development. */
const NEWS_POINTS = 3
/** "New details" alone must come in number: a rewording always brings some new words. */
const DETAIL_POINTS_AT_MOST = 2
/** At or above this share of claims that look back, the piece tells of the past. */
const LOOK_BACK = 0.6
const OF_THE_PAST = new Set(['date-set', 'new-happening'])

/** A claim of the article as it was recorded. */
export type RecordedClaim = {
  factId: number
  seq: number
  relation: ClaimRelation
  novelty: Novelty | null
}

export type ArticleInStory = {
  claims: RecordedClaim[]
  publisher: string
  copyWhy: string | null
  /** The story had a development before. */
  storyTold: boolean
  /** The headline says that it looks back: "one year on". */
  looksBack: boolean
  isColumn: boolean
  /** The headline says that it is about how shares moved. */
  isMarketPiece: boolean
}

export type Judgement =
  | {
      kind: 'development'
      first: boolean
      reasons: Reason[]
      /** New facts, strongest first. */
      factIds: number[]
      /** Facts that they refine, change, contradict or deny. */
      beforeFactIds: number[]
      points: number
    }
  | { kind: 'nothing-new'; reason: Reason }

/** Decides whether an article brings a development. */
export function judgeArticle(article: ArticleInStory): Judgement {
  const none = (code: string, params: Reason['params'] = {}): Judgement => ({
    kind: 'nothing-new',
    reason: { code, params },
  })
  if (article.copyWhy !== null) return none('copy', { why: article.copyWhy })
  const { claims } = article
  if (claims.length === 0) return none('no-statement')
  const points = sumPoints(claims)
  const isNews = points >= NEWS_POINTS
  const lookingBack =
    claims.filter((claim) => claim.relation === 'background').length / claims.length
  // In a piece that looks back, its dates and happenings are those of the past.
  const fresh = sumPoints(
    claims.filter((claim) => !OF_THE_PAST.has(claim.novelty?.reason.code ?? '')),
  )
  if (article.isColumn) return none('column')
  if (article.isMarketPiece) return none('market-piece')
  if ((article.looksBack || lookingBack >= LOOK_BACK) && fresh < 2 * NEWS_POINTS)
    return none('look-back')
  const first = !article.storyTold && !isRetold(claims)
  if (!first && !isNews)
    return none('all-known', {
      known: claims.filter((claim) => claim.relation === 'repeats').length,
      all: claims.length,
    })
  return describeDevelopment(article, first, points)
}

function describeDevelopment(article: ArticleInStory, first: boolean, points: number): Judgement {
  const news = article.claims
    .filter((claim) => claim.novelty !== null)
    .sort((a, b) => (b.novelty?.points ?? 0) - (a.novelty?.points ?? 0) || a.seq - b.seq)
  const moves = news.filter((claim) => (claim.novelty?.beforeFactIds.length ?? 0) > 0)
  const reasonsOf = (list: RecordedClaim[]) => list.flatMap((claim) => claim.novelty?.reason ?? [])
  const opening: Reason[] = first
    ? [{ code: 'first-report', params: { publisher: article.publisher } }]
    : []
  return {
    kind: 'development',
    first,
    // What it changes of what was told says more than that it is a story of its own.
    reasons: dedupeReasons([...reasonsOf(moves), ...opening, ...reasonsOf(news)]).slice(0, 3),
    factIds: strongestFacts(article.claims, news, first),
    beforeFactIds: [...new Set(news.flatMap((claim) => claim.novelty?.beforeFactIds ?? []))],
    points,
  }
}

/** The facts to tell: of a first report the lead, of an update what is new. */
function strongestFacts(claims: RecordedClaim[], news: RecordedClaim[], first: boolean): number[] {
  const telling = claims.filter((claim) => claim.relation !== 'background')
  const lead = telling.filter((claim) => claim.seq > 0).sort((a, b) => a.seq - b.seq)
  const ordered = first ? [...lead.slice(0, 1), ...news, ...lead, ...telling] : [...news]
  return [...new Set(ordered.map((claim) => claim.factId))]
}

function sumPoints(claims: RecordedClaim[]): number {
  let details = 0
  // The same piece of news told in two sentences is one piece of news.
  const pieces = new Map<string, number>()
  for (const { novelty } of claims) {
    if (!novelty) continue
    const key = JSON.stringify(novelty.reason)
    if (novelty.reason.code === 'new-details' && novelty.points < NEWS_POINTS)
      details += novelty.points
    else pieces.set(key, Math.max(pieces.get(key) ?? 0, novelty.points))
  }
  const points = [...pieces.values()].reduce((sum, piece) => sum + piece, 0)
  return points + Math.min(details, DETAIL_POINTS_AT_MOST)
}

/** Its opening sentence stands in the base already, told under another story. */
function isRetold(claims: RecordedClaim[]): boolean {
  const [opening] = claims.filter((claim) => claim.seq > 0).sort((a, b) => a.seq - b.seq)
  return (opening ?? claims[0])?.relation === 'repeats'
}

function dedupeReasons(reasons: Reason[]): Reason[] {
  const seen = new Set<string>()
  return reasons.filter((reason) => {
    const key = JSON.stringify(reason)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const LOOK_BACK_TITLE =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|a|\d+) (years?|months?) (on|ago|after|later)\b|\blook(ing|s)? back\b|\btimeline\b|\bwhat we know\b|\bexplainer\b|^(?:what|why|how) [^.]*\b(?:means?|matters?|went wrong|happened|is at stake)\b|\bretrospective\b|\byear in review\b|\bround-?up of\b|\banniversary\b|\bwhat (?:moved|changed|we (?:learned|learnt))\b|\blessons (?:of|from)\b|\b(?:one|two|three|four|five|six|\d+) (?:weeks|months|years) in(?:to)?\b|남[긴겨]\s?(?:숙제|과제|것|교훈|질문)|(\d+|한|두)\s?(년|개월)\s?(전|만에|뒤 돌아)|돌아보|되짚|총정리|타임라인|그날|주년|회고|결산|10대 뉴스|송년|(?:^|[^\d→~∼])\d{1,2}년(?=$|\s*[,…·])/i

const COLUMN_TITLE =
  /\b(?:week|month|quarter|half|year) in review\b|\bthis week in\b|\bweekly (?:round-?up|recap|digest|briefing)\b|\brecap:|^(?:opinion|editorial|analysis|insight|viewpoint|comment|column|commentary|explainer|explained|q&a)\b ?[:|–—-]|\bexplained$|^[[【<(]?(?:[^\]】>)]{0,8}(?:칼럼|돋보기|톺아보기|줌인|수첩|인사이트|관점|시각|생각)|기자의 ?눈|현장에서|사설|기고|시론|논단|데스크|오피니언|만평|전문가 ?기고|주간|이번 ?주|한 ?주|위클리|다시 ?보는|Q&A|해설|뉴스 ?해설|분석|진단|심층)[^\]】>)]*[\]】>)]/i

/** Whether a headline announces a column or a review: opinions on what others reported. */
export function isColumn(title: string): boolean {
  return COLUMN_TITLE.test(title.trim())
}

/** Whether a headline announces a look back. */
export function looksBack(title: string): boolean {
  return LOOK_BACK_TITLE.test(title)
}
