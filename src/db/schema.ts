// Every table. Times are UTC instants; `…On` columns are local dates as text.
import { getTableColumns, sql } from 'drizzle-orm'
import {
  bigint,
  bigserial,
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { Amount, EventDate, FoundDate, Lang } from '../language/language.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })
const id = () => bigserial('id', { mode: 'number' }).primaryKey()
const ref = (name: string) => bigint(name, { mode: 'number' })
const texts = (name: string) =>
  text(name)
    .array()
    .notNull()
    .default(sql`'{}'::text[]`)
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

export type SourceKind = 'official' | 'filing' | 'wire' | 'press' | 'status' | 'search' | 'push'

/** How sure a statement is, in the words of its source. */
export type FactStatus =
  'confirmed' | 'announced' | 'reported' | 'estimated' | 'speculated' | 'denied'

/** Who says it. `party` speaks for itself; `outlet` is the publisher's own account. */
export type SpeakerKind = 'party' | 'authority' | 'person' | 'unnamed' | 'outlet'

/** Single values: which watch the base belongs to, whether it is recorded, last stored slots. */
export const meta = pgTable('meta', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
})

export const sources = pgTable('sources', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  url: text('url').notNull(),
  kind: text('kind').$type<SourceKind>().notNull(),
  format: text('format').$type<'feed' | 'json' | 'html'>().notNull(),
  lang: text('lang').$type<Lang>().notNull(),
  zone: text('zone').notNull(),
  everyMs: integer('every_ms').notNull(),
  expectTitle: text('expect_title'),
  /** `new` has not been probed yet; `paused` says why in `pausedWhy`. */
  state: text('state').$type<'new' | 'active' | 'paused'>().notNull(),
  pausedWhy: text('paused_why'),
  etag: text('etag'),
  lastModified: text('last_modified'),
  nextPollAt: at('next_poll_at').notNull(),
  lastPolledAt: at('last_polled_at'),
  lastSuccessAt: at('last_success_at'),
  /** When an entry that we did not know was last seen. */
  lastNewAt: at('last_new_at'),
  failures: integer('failures').notNull().default(0),
  lastError: text('last_error'),
  /** Editors were told about the current trouble. */
  troubleToldAt: at('trouble_told_at'),
  /** -1..1: taught by "Not relevant". */
  trust: doublePrecision('trust').notNull().default(0),
  leaseUntil: at('lease_until'),
  addedBy: text('added_by').notNull(),
})

/** Progress of an article along the pipeline; each step takes the state before its own. */
export type ArticleState = 'found' | 'read' | 'placed' | 'recorded' | 'done' | 'ignored' | 'failed'

export const articles = pgTable(
  'articles',
  {
    id: id(),
    sourceId: text('source_id'),
    url: text('url').notNull(),
    /** The address without tracking parameters: one row per piece. */
    urlKey: text('url_key').notNull(),
    publisher: text('publisher').notNull(),
    kind: text('kind').$type<SourceKind>().notNull(),
    lang: text('lang').$type<Lang>().notNull(),
    zone: text('zone').notNull(),
    title: text('title').notNull(),
    /** What the feed gave; the page's text replaces it when it is read. Emptied when it expires. */
    text: text('text').notNull(),
    textHash: text('text_hash').notNull(),
    /** The page is to be fetched for its text. */
    needsPage: boolean('needs_page').notNull().default(false),
    publishedAt: at('published_at').notNull(),
    /** The publisher gave no usable time; `publishedAt` is when we saw it. */
    publishedGuessed: boolean('published_guessed').notNull().default(false),
    seenAt: at('seen_at').notNull(),
    /** Rises when the same address brings another text. */
    version: integer('version').notNull().default(1),
    state: text('state').$type<ArticleState>().notNull(),
    relevant: boolean('relevant'),
    relevanceReason: text('relevance_reason'),
    topics: texts('topics'),
    /** The article whose text this one repeats. */
    copyOf: ref('copy_of'),
    copyWhy: text('copy_why'),
    /** When the model had its turn with it. */
    modelReadAt: at('model_read_at'),
    firstParty: boolean('first_party').notNull().default(false),
    storyId: ref('story_id'),
    storyWhy: text('story_why'),
    attempts: integer('attempts').notNull().default(0),
    error: text('error'),
    /** Held by a replica, or waiting for its next try; by the database's clock. */
    leaseUntil: at('lease_until'),
    /** The name of one claim; null while it waits for a try. */
    leaseBy: text('lease_by'),
  },
  (t) => [
    uniqueIndex('articles_url_key').on(t.urlKey),
    index('articles_state').on(t.state, t.publishedAt),
    index('articles_story').on(t.storyId, t.publishedAt),
    index('articles_published').on(t.publishedAt),
    index('articles_hash').on(t.textHash),
    index('articles_seen').on(t.seenAt),
    index('articles_with_text')
      .on(t.seenAt)
      .where(sql`text <> ''`),
    index('articles_without_story')
      .on(t.seenAt)
      .where(sql`story_id is null`),
    index('articles_held')
      .on(t.storyId)
      .where(sql`lease_by is not null`),
  ],
)

/** MinHash bands: articles that share one are candidates for being copies. */
export const articleBands = pgTable(
  'article_bands',
  { band: bigint('band', { mode: 'bigint' }).notNull(), articleId: ref('article_id').notNull() },
  (t) => [primaryKey({ columns: [t.band, t.articleId] })],
)

/** The most telling terms of each placed article: an article finds its story by its rarest ones. */
export const articleTerms = pgTable(
  'article_terms',
  {
    /** Hash of the term. */
    term: integer('term').notNull(),
    articleId: ref('article_id').notNull(),
    publishedAt: at('published_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.term, t.publishedAt, t.articleId] }),
    index('article_terms_article').on(t.articleId),
  ],
)

/** What an article is compared by: `StoryFeatures` of stories/story-features.ts. */
export const articleFeatures = pgTable('article_features', {
  articleId: bigint('article_id', { mode: 'number' }).primaryKey(),
  features: jsonb('features').$type<StoredFeatures>().notNull(),
})

export type StoredFeatures = {
  lang: Lang
  terms: Record<string, number>
  ordinals: string[]
  names: string[]
}

/** What the members of a story share, per language: how many they are and the sum of their terms. */
export const storyProfiles = pgTable('story_profiles', {
  storyId: bigint('story_id', { mode: 'number' }).primaryKey(),
  profile: jsonb('profile').$type<StoredProfile>().notNull(),
})

export type StoredProfile = Partial<Record<Lang, { count: number; terms: Record<string, number> }>>

/** In how many stories each term (by its hash) stands; the row of term 0 counts all stories. */
export const termCounts = pgTable('term_counts', {
  term: integer('term').primaryKey(),
  stories: integer('stories').notNull(),
})

export const stories = pgTable(
  'stories',
  {
    id: id(),
    title: text('title').notNull(),
    lang: text('lang').$type<Lang>().notNull(),
    topics: texts('topics'),
    firstAt: at('first_at').notNull(),
    lastAt: at('last_at').notNull(),
    articleCount: integer('article_count').notNull().default(0),
    outletCount: integer('outlet_count').notNull().default(0),
    /** Outlets with a text of their own: neither copies nor a party's own statement. */
    independentCount: integer('independent_count').notNull().default(0),
    /** An editor merged this story into another. */
    mergedInto: ref('merged_into'),
  },
  (t) => [index('stories_last').on(t.lastAt)],
)

export type FactLifecycle = 'current' | 'superseded' | 'disputed' | 'retracted'

/** How a claim stands to the base. */
export type ClaimRelation =
  | 'new'
  | 'repeats'
  | 'refines'
  | 'updates'
  | 'contradicts'
  | 'changes-status'
  | 'retracts'
  | 'background'

export const facts = pgTable(
  'facts',
  {
    id: id(),
    /** Id in the watch's seed facts: `F01`. */
    seedKey: text('seed_key'),
    topic: text('topic').notNull(),
    bearsOn: text('bears_on'),
    storyId: ref('story_id'),
    /** The statement in its own language; the other one where it is known. */
    lang: text('lang').$type<Lang>().notNull(),
    statementEn: text('statement_en'),
    statementKo: text('statement_ko'),
    status: text('status').$type<FactStatus>().notNull(),
    lifecycle: text('lifecycle').$type<FactLifecycle>().notNull().default('current'),
    speaker: text('speaker'),
    speakerKind: text('speaker_kind').$type<SpeakerKind>().notNull(),
    event: jsonb('event').$type<EventDate>(),
    eventFrom: text('event_from'),
    dates: jsonb('dates').$type<FoundDate[]>().notNull().default([]),
    amounts: jsonb('amounts').$type<Amount[]>().notNull().default([]),
    entities: texts('entities'),
    events: texts('events'),
    negated: boolean('negated').notNull().default(false),
    /** When the world could first read it: publication of its first claim. As-of goes by this. */
    learnedAt: at('learned_at').notNull(),
    /** When this base stored it. */
    recordedAt: at('recorded_at').notNull(),
    supersededBy: ref('superseded_by'),
    /** The claim that first carried it. */
    claimId: ref('claim_id'),
    /** Sources that carry it, copies and parties' own repeats apart. */
    outletCount: integer('outlet_count').notNull().default(1),
    terms: tsvector('terms'),
  },
  (t) => [
    uniqueIndex('facts_seed')
      .on(t.seedKey)
      .where(sql`seed_key is not null`),
    index('facts_story').on(t.storyId),
    index('facts_topic').on(t.topic, t.learnedAt),
    index('facts_bears')
      .on(t.bearsOn, t.learnedAt)
      .where(sql`bears_on is not null`),
    index('facts_learned').on(t.learnedAt),
    index('facts_recorded').on(t.recordedAt),
    // The timeline: what has a day of its own, and what goes by the day it was learned.
    index('facts_dated')
      .on(t.eventFrom, t.learnedAt)
      .where(sql`event_from is not null`),
    index('facts_undated')
      .on(t.learnedAt)
      .where(sql`event_from is null`),
    index('facts_rumours')
      .on(t.outletCount, t.learnedAt)
      .where(sql`status = 'speculated' and lifecycle = 'current'`),
    // Entries that wait to be sorted in make searches of a small base as slow as reading all of it.
    index('facts_terms').using('gin', t.terms).with({ fastupdate: false }),
  ],
)

/** In how many facts a term stands, counted ahead for terms that are not rare; '' counts all. */
export const factTermCounts = pgTable('fact_term_counts', {
  term: text('term').primaryKey(),
  facts: integer('facts').notNull(),
})

const { terms: _terms, ...readable } = getTableColumns(facts)
/** The columns of a fact that are read; its terms are as long as all others, and for the index alone. */
export const factColumns = readable

/** Why something is new, as data: rendered in either language by `facts/reason-text.ts`. */
export type Reason = { code: string; params: Record<string, string | number | string[]> }

/** How much of a claim the base did not hold: `points` add up over an article's claims. */
export type Novelty = { points: number; reason: Reason; beforeFactIds: number[] }

export const claims = pgTable(
  'claims',
  {
    id: id(),
    articleId: ref('article_id'),
    factId: ref('fact_id').notNull(),
    relation: text('relation').$type<ClaimRelation>().notNull(),
    seq: integer('seq').notNull(),
    lang: text('lang').$type<Lang>().notNull(),
    statement: text('statement').notNull(),
    quote: text('quote').notNull(),
    quoteStart: integer('quote_start').notNull(),
    quoteEnd: integer('quote_end').notNull(),
    speaker: text('speaker'),
    speakerKind: text('speaker_kind').$type<SpeakerKind>().notNull(),
    status: text('status').$type<FactStatus>().notNull(),
    event: jsonb('event').$type<EventDate>(),
    amounts: jsonb('amounts').$type<Amount[]>().notNull().default([]),
    entities: texts('entities'),
    /** Kept with the claim so that it outlives the article's text. */
    publisher: text('publisher').notNull(),
    url: text('url').notNull(),
    publishedAt: at('published_at').notNull(),
    /** Why this claim says something that the base did not hold. */
    novelty: jsonb('novelty').$type<Novelty>(),
    foundBy: text('found_by').$type<'rule' | 'model' | 'seed' | 'editor'>().notNull(),
  },
  (t) => [
    index('claims_fact').on(t.factId, t.publishedAt),
    // Search reads these two alone, and no claim: the facts of an article, and the article of a claim.
    index('claims_article').on(t.articleId, t.factId, t.publishedAt),
    index('claims_id_article').on(t.id, t.articleId),
  ],
)

/** What happened to a fact: its state as of any day is these rows up to that day. */
export const factHistory = pgTable(
  'fact_history',
  {
    id: id(),
    factId: ref('fact_id').notNull(),
    at: at('at').notNull(),
    kind: text('kind')
      .$type<
        | 'created'
        | 'repeated'
        | 'refined'
        | 'superseded'
        | 'contradicted'
        | 'status'
        | 'retracted'
        | 'corrected'
        | 'restored'
      >()
      .notNull(),
    claimId: ref('claim_id'),
    otherFactId: ref('other_fact_id'),
    before: jsonb('before').$type<Record<string, unknown>>(),
    after: jsonb('after').$type<Record<string, unknown>>(),
    by: text('by').notNull(),
    recordedAt: at('recorded_at').notNull(),
  },
  (t) => [index('fact_history_fact').on(t.factId, t.at), index('fact_history_at').on(t.at)],
)

export type ScorePart = { part: string; points: number; why: string }

export type Bearings = {
  topics: { topic: string; before: string; after: string }[]
  milestoneIds: string[]
}

export const developments = pgTable(
  'developments',
  {
    id: id(),
    storyId: ref('story_id').notNull(),
    articleId: ref('article_id').notNull(),
    /** The strongest of what is new in it. */
    kind: text('kind').notNull(),
    reasons: jsonb('reasons').$type<Reason[]>().notNull(),
    factIds: jsonb('fact_ids').$type<number[]>().notNull(),
    /** Facts whose state it changed: superseded, denied, retracted. */
    changedFactIds: jsonb('changed_fact_ids').$type<number[]>().notNull().default([]),
    topics: texts('topics'),
    score: doublePrecision('score').notNull(),
    scoreParts: jsonb('score_parts').$type<ScorePart[]>().notNull(),
    situationMoved: boolean('situation_moved').notNull().default(false),
    /** States of its topics before and after, and the milestones that it touched. */
    bearings: jsonb('bearings').$type<Bearings>().notNull(),
    at: at('at').notNull(),
    createdAt: at('created_at').notNull(),
    /** Decided for every channel. */
    decidedAt: at('decided_at'),
  },
  (t) => [
    uniqueIndex('developments_article').on(t.articleId, t.id),
    index('developments_story').on(t.storyId, t.at),
    index('developments_open')
      .on(t.createdAt)
      .where(sql`decided_at is null`),
  ],
)

export type DecisionKind = 'alert' | 'update' | 'correction' | 'hold' | 'repeat' | 'ignored'

/** What was decided for one channel, posted or not, with its reason. */
export const decisions = pgTable(
  'decisions',
  {
    id: id(),
    channel: text('channel').notNull(),
    articleId: ref('article_id').notNull(),
    /** 0 where the article brought no development. */
    developmentId: ref('development_id').notNull().default(0),
    storyId: ref('story_id'),
    kind: text('kind').$type<DecisionKind>().notNull(),
    reason: jsonb('reason').$type<Reason>().notNull(),
    at: at('at').notNull(),
    /** Held back, and told in this digest (an outbox id). */
    toldIn: ref('told_in'),
  },
  (t) => [
    uniqueIndex('decisions_once').on(t.channel, t.articleId, t.developmentId),
    index('decisions_silent')
      .on(t.at)
      .where(sql`kind in ('ignored', 'repeat')`),
    index('decisions_held')
      .on(t.channel, t.at)
      .where(sql`kind = 'hold' and told_in is null`),
    index('decisions_alerts')
      .on(t.channel, t.at)
      .where(sql`kind = 'alert'`),
    index('decisions_article').on(t.articleId),
    index('decisions_story').on(t.channel, t.storyId),
  ],
)

/** What a channel was told: novelty is measured against this. */
export const told = pgTable(
  'told',
  {
    channel: text('channel').notNull(),
    factId: ref('fact_id').notNull(),
    storyId: ref('story_id'),
    outboxId: ref('outbox_id').notNull(),
    /** The fact's status and amounts when it was told. */
    status: text('status').$type<FactStatus>().notNull(),
    at: at('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.channel, t.factId] }),
    index('told_story').on(t.channel, t.storyId),
  ],
)

export type OutboxKind =
  | 'alert'
  | 'update'
  | 'correction'
  | 'edit'
  | 'digest'
  | 'reminder'
  | 'answer'
  | 'introduction'
  | 'trouble'

export type OutboxState = 'pending' | 'sent' | 'never' | 'replaced'

/** What is to be posted. A lease is committed, then Slack is called, then the result is marked. */
export const outbox = pgTable(
  'outbox',
  {
    id: id(),
    /** Idempotency key; travels in the message's metadata. */
    key: text('key').notNull(),
    channel: text('channel').notNull(),
    kind: text('kind').$type<OutboxKind>().notNull(),
    storyId: ref('story_id'),
    developmentId: ref('development_id'),
    /** Posted into the thread of this row's message, or it edits that message. */
    parentId: ref('parent_id'),
    /** A thread that is not ours: where a question was asked. */
    threadTs: text('thread_ts'),
    broadcast: boolean('broadcast').notNull().default(false),
    /** What to tell, as data; the Slack adapter renders it. */
    content: jsonb('content').$type<Record<string, unknown>>().notNull(),
    /** `replaced`: an edit that a newer one made needless before it was posted. */
    state: text('state').$type<OutboxState>().notNull().default('pending'),
    attempts: integer('attempts').notNull().default(0),
    /** The last call may have reached Slack: look before posting again. */
    ambiguous: boolean('ambiguous').notNull().default(false),
    nextAt: at('next_at').notNull(),
    /** By the database's clock. */
    leaseUntil: at('lease_until'),
    leaseBy: text('lease_by'),
    ts: text('ts'),
    permalink: text('permalink'),
    why: text('why'),
    createdAt: at('created_at').notNull(),
    sentAt: at('sent_at'),
    /** Publication of what it tells: delivery latency is measured from here. */
    publishedAt: at('published_at'),
  },
  (t) => [
    uniqueIndex('outbox_key').on(t.key),
    index('outbox_due')
      .on(t.channel, t.id)
      .where(sql`state = 'pending'`),
    index('outbox_story').on(t.channel, t.storyId),
    index('outbox_message').on(t.channel, t.ts),
    index('outbox_created').on(t.createdAt),
    index('outbox_alerts')
      .on(t.id)
      .where(sql`kind = 'alert'`),
    index('outbox_alerts_story')
      .on(t.storyId)
      .where(sql`kind = 'alert'`),
    index('outbox_doubted')
      .on(t.nextAt)
      .where(sql`state = 'sent' and ambiguous and kind <> 'edit'`),
    index('outbox_edits')
      .on(t.createdAt)
      .where(sql`kind = 'edit'`),
    index('outbox_digests')
      .on(t.channel, t.id)
      .where(sql`kind = 'digest'`),
    index('outbox_parent')
      .on(t.parentId)
      .where(sql`parent_id is not null`),
  ],
)

/** One per channel: its row lock makes replicas take turns, and it keeps Slack's rate. */
export const outboxLanes = pgTable('outbox_lanes', {
  channel: text('channel').primaryKey(),
  /** Slack wants nothing in this channel before. */
  freeAt: at('free_at').notNull(),
  /** A message is on its way; by the database's clock, because replicas' clocks differ. */
  leaseUntil: at('lease_until'),
})

export type QuietHours = { from: string; to: string; zone: string }

export const channels = pgTable('channels', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** A direct message with one person who subscribed. */
  person: text('person'),
  lang: text('lang').$type<Lang>().notNull(),
  active: boolean('active').notNull().default(true),
  inactiveWhy: text('inactive_why'),
  topics: texts('topics'),
  threshold: doublePrecision('threshold'),
  capPerHour: integer('cap_per_hour'),
  quietHours: jsonb('quiet_hours').$type<QuietHours>(),
  digest: boolean('digest').notNull().default(true),
  joinedAt: at('joined_at').notNull(),
})

export const mutes = pgTable(
  'mutes',
  {
    channel: text('channel').notNull(),
    storyId: ref('story_id').notNull(),
    until: at('until').notNull(),
    by: text('by').notNull(),
  },
  (t) => [primaryKey({ columns: [t.channel, t.storyId] })],
)

/** What is kept about a person: their own settings and when they last looked. */
export const people = pgTable('people', {
  id: text('id').primaryKey(),
  lang: text('lang').$type<Lang>(),
  zone: text('zone'),
  quietHours: jsonb('quiet_hours').$type<QuietHours>(),
  lastLookedAt: at('last_looked_at'),
  lastHomeAt: at('last_home_at'),
})

export const feedback = pgTable(
  'feedback',
  {
    id: id(),
    outboxId: ref('outbox_id'),
    answerRef: text('answer_ref'),
    person: text('person').notNull(),
    kind: text('kind').$type<'helpful' | 'not-helpful' | 'not-relevant'>().notNull(),
    at: at('at').notNull(),
    /** What "not relevant" changed, so that it can be undone. */
    effect: jsonb('effect').$type<Record<string, unknown>>(),
    undoneAt: at('undone_at'),
  },
  (t) => [index('feedback_outbox').on(t.outboxId)],
)

export type MilestoneState = 'pending' | 'met' | 'missed' | 'moved'

export const milestones = pgTable('milestones', {
  id: text('id').primaryKey(),
  topic: text('topic').notNull(),
  textEn: text('text_en').notNull(),
  textKo: text('text_ko').notNull(),
  /** Last local day on which it is met in time. */
  dueOn: text('due_on').notNull(),
  precision: text('precision').$type<EventDate['precision']>().notNull(),
  metWords: jsonb('met_words').$type<{ en: string[]; ko: string[] }>().notNull(),
  promisedBy: ref('promised_by'),
  createdAt: at('created_at').notNull(),
  addedBy: text('added_by').notNull(),
})

/** A milestone's life; its state as of a day is the last row up to that day. */
export const milestoneHistory = pgTable(
  'milestone_history',
  {
    id: id(),
    milestoneId: text('milestone_id').notNull(),
    state: text('state').$type<MilestoneState>().notNull(),
    dueOn: text('due_on').notNull(),
    factId: ref('fact_id'),
    at: at('at').notNull(),
    /** Met, but after the day it was promised for. */
    late: boolean('late').notNull().default(false),
    by: text('by').notNull(),
  },
  (t) => [index('milestone_history_at').on(t.milestoneId, t.at)],
)

/** What a thread is about, so that a follow-up keeps its subject. */
export const threads = pgTable(
  'threads',
  {
    channel: text('channel').notNull(),
    ts: text('ts').notNull(),
    storyId: ref('story_id'),
    lastQuestion: text('last_question'),
    factIds: jsonb('fact_ids').$type<number[]>().notNull().default([]),
    entities: texts('entities'),
    at: at('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.channel, t.ts] }), index('threads_at').on(t.at)],
)

/** "Tell me when it is known". */
export const notifyRequests = pgTable(
  'notify_requests',
  {
    id: id(),
    channel: text('channel').notNull(),
    threadTs: text('thread_ts').notNull(),
    person: text('person').notNull(),
    question: text('question').notNull(),
    lang: text('lang').$type<Lang>().notNull(),
    createdAt: at('created_at').notNull(),
    /** Facts up to this id were looked at. */
    seenFactId: ref('seen_fact_id').notNull(),
    answeredAt: at('answered_at'),
    factId: ref('fact_id'),
  },
  (t) => [uniqueIndex('notify_once').on(t.channel, t.threadTs, t.person, t.question)],
)

/** Events of Slack, written down before they are acted on. */
export const slackEvents = pgTable(
  'slack_events',
  {
    eventId: text('event_id').primaryKey(),
    /** `channel:ts` of a message, so that a mention that comes twice is answered once. */
    messageKey: text('message_key'),
    type: text('type').notNull(),
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
    state: text('state').$type<'new' | 'done' | 'failed'>().notNull().default('new'),
    attempts: integer('attempts').notNull().default(0),
    error: text('error'),
    receivedAt: at('received_at').notNull(),
    leaseUntil: at('lease_until'),
  },
  (t) => [
    uniqueIndex('slack_events_message')
      .on(t.messageKey)
      .where(sql`message_key is not null`),
    index('slack_events_open')
      .on(t.receivedAt)
      .where(sql`state = 'new'`),
  ],
)

/** Each tick once over all replicas. */
export const ticks = pgTable(
  'ticks',
  {
    name: text('name').notNull(),
    slot: at('slot').notNull(),
    state: text('state').$type<'new' | 'done' | 'failed'>().notNull().default('new'),
    leaseUntil: at('lease_until'),
    attempts: integer('attempts').notNull().default(0),
    error: text('error'),
    doneAt: at('done_at'),
  },
  (t) => [primaryKey({ columns: [t.name, t.slot] })],
)

/** Who changed what, when, before and after. */
export const audit = pgTable(
  'audit',
  {
    id: id(),
    at: at('at').notNull(),
    person: text('person').notNull(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    before: jsonb('before').$type<Record<string, unknown>>(),
    after: jsonb('after').$type<Record<string, unknown>>(),
    undoneAt: at('undone_at'),
  },
  (t) => [index('audit_at').on(t.at)],
)

/**
 * A fact's statement in the other language, as the model put it and the gate let it through. It is
 * shown to readers; no decision goes by it.
 */
export const factTranslations = pgTable(
  'fact_translations',
  {
    factId: ref('fact_id').notNull(),
    lang: text('lang').$type<Lang>().notNull(),
    /** The statement that was translated: when the fact's changes, this is no translation of it. */
    of: text('of').notNull(),
    statement: text('statement').notNull(),
    at: at('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.factId, t.lang] })],
)

/**
 * What a fact means, as the embedding model sees it; empty while some process asks for it. Old once
 * the fact's wording, the model or the dimensions are others.
 */
export const factVectors = pgTable(
  'fact_vectors',
  {
    factId: bigint('fact_id', { mode: 'number' }).primaryKey(),
    model: text('model').notNull(),
    /** As asked for; 0: as many as the model gives. */
    dimensions: integer('dimensions').notNull(),
    /** Digest of the words that it was made of. */
    wording: text('wording').notNull(),
    /** One byte each: its numbers in steps of a 127th of the largest. */
    vector: bytea('vector').notNull(),
    /** One bit each: what is looked through for all facts, in the memory of each process. */
    signs: bytea('signs').notNull(),
    /** Rises with each change: processes read what is new by it. */
    version: bigserial('version', { mode: 'number' }).notNull(),
    at: at('at').notNull(),
  },
  (t) => [index('fact_vectors_version').on(t.version)],
)

/** What each call of the model used: estimated before, measured after. Budgets are sums of it. */
export const modelCalls = pgTable(
  'model_calls',
  {
    id: id(),
    at: at('at').notNull(),
    purpose: text('purpose').notNull(),
    /** What questions leave to alerts is the reserve. */
    lane: text('lane').$type<'alerts' | 'people'>().notNull(),
    person: text('person'),
    inputTokens: integer('input_tokens').notNull(),
    outputTokens: integer('output_tokens').notNull(),
    /** Of the input, what the server had cached. */
    cachedTokens: integer('cached_tokens').notNull().default(0),
    /** Null while it is under way: the tokens are an estimate then. */
    outcome: text('outcome'),
  },
  (t) => [index('model_calls_at').on(t.at)],
)
