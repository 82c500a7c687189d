// What is watched: one situation as data. Its checks are in load-watch.ts.
import type { FactStatus, SourceKind } from '../db/schema.ts'
import type { Bilingual, DatePrecision, Lang } from '../language/language.ts'

/** Words in both languages. */
export type WordLists = { en: string[]; ko: string[] }

/** An area of the situation with a state of its own. */
export type Topic = {
  id: string
  name: Bilingual
  /** What people call it, beside its name: "the deal", 제휴. */
  aliases: WordLists
  /** Every article belongs to this topic, whatever it is about. */
  everything: boolean
  /** Words that, beside one of the groups in `needs`, place an article in this topic. */
  words: WordLists
  /** Groups of entity ids: an article needs every entity of one group. Empty: the words alone serve. */
  needs: string[][]
  /** `project` can be at risk; `service` can be disrupted; `theme` has no state rules of its own. */
  kind: 'project' | 'service' | 'theme'
  /** 0..1: how much a development in this topic matters to the readers. */
  weight: number
}

/** Somebody or something that the watch knows by name. */
export type Entity = {
  id: string
  kind: 'company' | 'person' | 'product' | 'organisation' | 'place'
  name: Bilingual
  aliases: WordLists
  /** What people call it instead of by name ("our phone company", 통신사): known in questions alone. */
  descriptions: WordLists
  /** Longer names that contain an alias but are somebody else: KT&G, KT Wiz, SKT. */
  not: string[]
  /** A party to the situation: its own statement is first-party, not reporting. */
  party: boolean
  /** Does what a party does: a report about it that names a party in passing is not about the watch. */
  rival: boolean
  /** Shipped for every watch: it helps the languages meet and says nothing about relevance. */
  general?: true
}

/** A kind of happening with its words in both languages: it lets the languages meet. */
export type EventWord = {
  id: string
  words: WordLists
  /** Longer words that hold one of them and mean something else: "disaster recovery", 무죄추정. */
  not: string[]
  /** What it does to a topic's state; none: it moves nothing. */
  effect?: 'disrupts' | 'restores' | 'advances' | 'endangers' | undefined
  /** It stands in reports of anything ("announced", "plan"): never news by itself. */
  everyday?: boolean | undefined
  /** A turn that no report of the same day leaves unsaid ("died"): news in a translation as well. */
  turning?: boolean | undefined
  /** How a reason names it: "a recovery", 복구. None: its first word of each language. */
  name?: Bilingual | undefined
}

export type MilestoneSpec = {
  id: string
  topic: string
  text: Bilingual
  /** Last local day on which it is still met in time, `YYYY-MM-DD`, in the watch's zone. */
  due: string
  precision: DatePrecision
  /** Words which, found in a later claim with the topic, say that it was met. */
  metWords: WordLists
  /** Seed fact that promised it. */
  promisedBy?: string
  /** Local day on which it was promised; before it, nobody could know of it. */
  since?: string
}

export type SourceSpec = {
  id: string
  name: string
  url: string
  kind: SourceKind
  format: 'feed' | 'json' | 'html'
  lang: Lang
  zone: string
  everyMinutes: number
  /** Off until a person turns it on. */
  enabled: boolean
  /** Environment variables that it needs; without them the source is paused with that reason. */
  keys: string[]
  /** A word that the feed's title must hold: zero items is a healthy state for a status feed. */
  expectTitle?: string
}

/** A fact that the base holds from the start, with its evidence. */
export type SeedFact = {
  id: string
  topic: string
  status: FactStatus
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  eventDate: string | null
  speaker: string | null
  statement: Bilingual
  quote: string
  quoteLang: Lang
  publisher: string
  url: string
  publishedAt: string
  bearsOn?: string
  /** The milestone that this fact promised. */
  milestone?: string
}

export type Thresholds = {
  /** Score 0..100 at or above which a development is an alert; below it waits for the digest. */
  alert: number
  /** Days after which a rumour is "still unconfirmed". */
  unconfirmedDays: number
  /** Alerts to one channel in one hour, before the rest waits for the digest. */
  capPerHour: number
  /** A story takes no new article after this many days without one. */
  storyDays: number
}

export type Watch = {
  id: string
  name: Bilingual
  /** One sentence: what is watched. */
  about: Bilingual
  zone: string
  topics: Topic[]
  entities: Entity[]
  eventWords: EventWord[]
  milestones: MilestoneSpec[]
  sources: SourceSpec[]
  seedFacts: SeedFact[]
  thresholds: Thresholds
  /** Questions that a newcomer can ask: the agent view's suggested prompts and the help's examples. */
  examples: Bilingual[]
}
