// Where an article names what the watch knows: title, first sentences, body, lists. Pure.
import type { SourceKind } from '../db/schema.ts'
import { findNames } from '../language/names.ts'
import { splitSentences } from '../language/sentences.ts'
import type { WatchIndex } from '../watch/watch-index.ts'

export type Mention = {
  /** 1 in the title, 0.75 and more in the first sentences, up to 0.6 in the body, 0.1 in lists. */
  strength: number
  /** Segments that hold it: 0 is the title. */
  segments: number[]
  /** As the article writes it. */
  texts: string[]
}

export type Mentions = {
  entities: Map<string, Mention>
  topics: Map<string, Mention>
  /** Ids of event words. */
  events: Set<string>
  /** All names of the watch stand in lists of prices or names. */
  onlyInLists: boolean
  /** A sports report: a company's name is its team's. */
  sports: boolean
}

type Segment = {
  text: string
  place: 'title' | 'lead' | 'body'
  list: boolean
}

const LEAD_SENTENCES = 3
const LEAD_LENGTH = 700
const MAX_TEXT = 20_000
const LIST_STRENGTH = 0.1
// A body that names something in fewer than one sentence of ten does so in passing.
const PASSING_SHARE = 0.1

/** The title of a note on a status page, which leaves to its publisher what it is about. */
export function statusTitle({ publisher, title }: { publisher: string; title: string }): string {
  return STATUS_PAGE.test(publisher) ? `${publisher}: ${title}` : title
}

const STATUS_PAGE = /\bstatus$|상태 ?(?:페이지)?$/i

/** Finds the watch's names and topic words in an article, with the weight of their places. */
export function readMentions(
  index: WatchIndex,
  article: { title: string; text: string; kind: SourceKind; publisher: string },
): Mentions {
  const segments = segmentsOf(statusTitle(article), article.text)
  const sports = isSports(segments)
  const roundup = ROUNDUP.test(article.title)
  const entities = new Map<string, number[]>()
  const topics = new Map<string, number[]>()
  const texts = new Map<string, string[]>()
  const events = new Set<string>()
  segments.forEach((segment, at) => {
    for (const name of findNames(index.entities, segment.text)) {
      note(entities, texts, name, at)
      for (const id of index.partiesWithin.get(name.id) ?? []) {
        note(entities, texts, { id, text: name.text }, at)
      }
    }
    for (const word of findNames(index.topics, segment.text)) note(topics, texts, word, at, 'w:')
    for (const event of findNames(index.events, segment.text)) events.add(event.id)
  })
  const weigh = (found: Map<string, number[]>, prefix: string) =>
    new Map(
      [...found].map(([id, at]): [string, Mention] => [
        id,
        {
          strength: strengthOf(segments, at, roundup),
          segments: at,
          texts: texts.get(prefix + id) ?? [],
        },
      ]),
    )
  const weighed = weigh(entities, '')
  if (article.kind === 'official' || article.kind === 'status')
    addPublisher(index, article, weighed)
  const companies = new Set(
    index.watch.entities.filter((entity) => entity.kind === 'company').map((entity) => entity.id),
  )
  const named = [...weighed]
  for (const [id, mention] of sports ? named : []) {
    if (companies.has(id)) mention.strength = Math.min(mention.strength, LIST_STRENGTH)
  }
  return {
    entities: weighed,
    topics: weigh(topics, 'w:'),
    events,
    onlyInLists: named.length > 0 && named.every(([, m]) => m.strength <= LIST_STRENGTH),
    sports,
  }
}

function note(
  found: Map<string, number[]>,
  texts: Map<string, string[]>,
  name: { id: string; text: string },
  at: number,
  prefix = '',
): void {
  const places = found.get(name.id) ?? []
  if (places.at(-1) !== at) places.push(at)
  found.set(name.id, places)
  const seen = texts.get(prefix + name.id) ?? []
  if (seen.length < 5 && !seen.includes(name.text)) seen.push(name.text)
  texts.set(prefix + name.id, seen)
}

/** A party's own page says "the company": its publisher is its subject. */
function addPublisher(
  index: WatchIndex,
  article: { publisher: string },
  found: Map<string, Mention>,
): void {
  for (const name of findNames(index.entities, article.publisher)) {
    const known = found.get(name.id)
    const strength = Math.max(known?.strength ?? 0, 0.75)
    found.set(name.id, {
      segments: [0, 1, ...(known?.segments ?? [])],
      texts: [name.text],
      strength,
    })
  }
}

function strengthOf(segments: Segment[], at: number[], roundup: boolean): number {
  const plain = at.filter((i) => segments[i]?.list === false)
  if (plain.length === 0) return LIST_STRENGTH
  if (plain[0] === 0) return 1
  const lead = plain.filter((i) => segments[i]?.place === 'lead').length
  const body = plain.length - lead
  const bodySize = segments.filter((segment) => segment.place === 'body').length
  // A roundup's first sentences are its first item, not its subject.
  if (lead > 0 && !roundup) return Math.min(0.95, 0.75 + 0.05 * (plain.length - 1))
  const share = body / Math.max(1, bodySize)
  return Math.min(share < PASSING_SHARE || roundup ? 0.4 : 0.6, 0.2 * (body + lead))
}

function segmentsOf(title: string, text: string): Segment[] {
  const segments: Segment[] = [{ text: title, place: 'title', list: isList(title) }]
  const body = text.slice(0, MAX_TEXT)
  for (const sentence of splitSentences(body)) {
    const at = segments.length
    const lead = at <= LEAD_SENTENCES && sentence.start < LEAD_LENGTH
    segments.push({
      text: sentence.text,
      place: lead ? 'lead' : 'body',
      list: isList(sentence.text),
    })
  }
  return segments
}

const ROUNDUP =
  /round-?up|news in brief|morning brief|briefing|what we know this week|headlines|newsletter|week in review|주요\s?뉴스|주요\s?일정|오늘의\s?(?:뉴스|일정|주요)|단신|간추린|브리핑|뉴스\s?종합|[[【](?:인사|부고|표|게시판|동정)/i
const PRICES =
  /[▲▼△▽]|\d\s?(?:원|won|%|포인트|points?)|(?:up|down|rose|fell|gained|lost|added|shed)\s+\d|[+-]\d+\.\d/gi
const MARKET =
  /코스피|코스닥|증시|장\s?마감|시황|특징주|상승 마감|하락 마감|종목|순매수|순매도|kospi|kosdaq|nasdaq|shares? (?:closed|ended)|blue chips?|stocks to watch/gi

/** A list of names or prices: many short parts, several of them figures, or market talk. */
function isList(text: string): boolean {
  const parts = text.split(/[,;·|/]|\s{2,}|\band\b/).filter((part) => part.trim() !== '')
  const prices = text.match(PRICES)?.length ?? 0
  if (parts.length >= 4 && prices >= 3) return true
  return (text.match(MARKET)?.length ?? 0) >= 1 && (prices >= 2 || parts.length >= 4)
}

const SPORTS =
  /프로야구|야구|KBO|투수|타자|타율|홈런|선발승|이닝|타점|안타|만루|구원|불펜|감독(?!원|당국|기관|규정)|선수단|프로농구|KBL|3점슛|리바운드|축구|e스포츠|이스포츠|LCK|롤드컵|리그오브레전드|결승전|준플레이오프|플레이오프|포스트시즌|한국시리즈|\b(?:baseball|pitcher|innings?|home ?runs?|homers?|batting|batter|bullpen|ballpark|playoffs?|basketball|rebounds|e-?sports|league of legends|LCK|midlaner|mid laner|roster|head coach|shutout|semifinals?)\b/gi

/** Two different words of sport in title and first sentences. */
function isSports(segments: Segment[]): boolean {
  const head = segments
    .slice(0, 6)
    .map((segment) => segment.text)
    .join('\n')
  const words = new Set((head.match(SPORTS) ?? []).map((word) => word.toLowerCase()))
  return words.size >= 2
}
