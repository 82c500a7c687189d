// The use cases that Slack calls, as ports: declared here by their consumer, wired in app.ts.
import type { Answer, AnswerSentence } from '../answers/answer.ts'
import type { ShownFact } from '../facts/fact.ts'
import type { Lang } from '../language/language.ts'
import type { MilestoneView } from '../milestones/milestone.ts'
import type { Situation } from '../situation/situation.ts'
import type {
  Change,
  ChannelSettings,
  ClaimedEvent,
  Explanation,
  ExportedFile,
  ExportFormat,
  FactInput,
  LedgerEvent,
  Lesson,
  ListedChange,
  MilestoneInput,
  ModelSpending,
  Mute,
  OfferedClaims,
  PersonSettings,
  Picture,
  PostedAlert,
  SourceInput,
  SourceView,
  StoryChoices,
  StorySources,
  ThreadState,
} from './use-case-values.ts'

export type * from './use-case-values.ts'

/** Questions and views: nothing is changed, everybody may ask. */
export type ReadingUseCases = {
  answerQuestion(input: {
    question: string
    /** The asker's language where the question does not show it. */
    lang: Lang
    asOf?: string
    thread: ThreadState | null
    /** Who asks, for the model's limit per person. */
    person?: string
    signal?: AbortSignal
    /** Each sentence of the model as soon as it stands; the citations are those of `answer`. */
    onSentence?: (sentence: AnswerSentence, answer: Answer) => void
  }): Promise<Answer>
  /**
   * `person`: what changed since they last looked is told, `where` they look now.
   * `asOf`: as it was known on that local day.
   */
  describeSituation(input: {
    lang: Lang
    person?: string
    where?: 'status' | 'home'
    asOf?: string
  }): Promise<Situation>
  /** Newest first; `offset` pages. */
  listTimeline(input: {
    lang: Lang
    topic?: string
    limit: number
    offset: number
  }): Promise<{ facts: ShownFact[]; total: number }>
  drawTimeline(input: { lang: Lang; topic?: string }): Promise<Picture | null>
  listMilestones(input: {
    lang: Lang
  }): Promise<{ milestones: MilestoneView[]; facts: ShownFact[] }>
  /** Facts learned on or after that local day, newest first. */
  listSince(input: {
    lang: Lang
    since: string
    limit: number
    offset: number
  }): Promise<{ facts: ShownFact[]; total: number }>
  listSources(): Promise<SourceView[]>
  explainDecision(input: { channel: string; developmentId: number }): Promise<Explanation | null>
  sourcesOf(input: { storyId: number; lang: Lang }): Promise<StorySources | null>
  /** Null: there is no such story. */
  storyParts(input: { storyId: number }): Promise<StoryChoices | null>
  findFact(input: { factId: number; lang: Lang }): Promise<ShownFact | null>
  exportFacts(input: { format: ExportFormat; lang: Lang }): Promise<ExportedFile>
  lastAlerts(input: { limit: number; lang: Lang }): Promise<PostedAlert[]>
  /** The channels that it posts to, by name; direct messages are none. */
  listChannels(): Promise<{ channel: string; name: string }[]>
  /** Null: there is no model. */
  describeSpending(): Promise<ModelSpending | null>
}

/** What a person says about messages, threads and their own settings. */
export type PersonalUseCases = {
  /** The state of a thread: its own, else that of the bot's message at its root. */
  threadOf(input: { channel: string; ts: string }): Promise<ThreadState | null>
  rememberThread(input: { channel: string; ts: string; state: ThreadState }): Promise<void>
  /** `at`: when what they saw was read. */
  rememberLook(input: { person: string; where: 'status' | 'home'; at: Date }): Promise<void>
  notifyWhenKnown(input: {
    channel: string
    threadTs: string
    person: string
    question: string
    lang: Lang
  }): Promise<void>
  muteStory(input: { channel: string; storyId: number; until: Date; by: string }): Promise<Mute>
  /** The change's id; null: nothing was muted. */
  unmuteStory(input: { channel: string; storyId: number; by: string }): Promise<number | null>
  listMutes(input: { channel: string }): Promise<Mute[]>
  markNotRelevant(input: { developmentId: number; person: string }): Promise<Lesson>
  /** Says of a lesson that a phrase was meant, not the source. */
  narrowLesson(input: { changeId: number; phrase: string; person: string }): Promise<Change<Lesson>>
  /** `about` is `channel:ts` of the message. */
  giveFeedback(input: { about: string; person: string; helpful: boolean }): Promise<void>
  personSettings(input: { person: string }): Promise<PersonSettings>
  /** `dm` is the direct-message channel where the alerts go when they are asked for; returns the change's id. */
  savePersonSettings(input: {
    person: string
    dm: string | null
    settings: PersonSettings
  }): Promise<number>
  /** Takes back a change of one's own, or, as an editor, of anybody but their own settings. */
  undoChange(input: { changeId: number; by: string; editor: boolean }): Promise<void>
  /** Null: the bot does not post there. */
  channelSettings(input: { channel: string }): Promise<ChannelSettings | null>
}

/** What editors change: each change has who, when, before and after, and an undo. */
export type EditorUseCases = {
  saveChannelSettings(input: { settings: ChannelSettings; by: string }): Promise<Change<null>>
  addFact(input: { fact: FactInput; by: string }): Promise<Change<ShownFact>>
  correctFact(input: {
    factId: number
    change: Pick<FactInput, 'statement' | 'status' | 'speaker' | 'eventDate'>
    why: string
    by: string
  }): Promise<Change<ShownFact>>
  retractFact(input: { factId: number; why: string; by: string }): Promise<Change<ShownFact>>
  addSource(input: { source: SourceInput; by: string }): Promise<Change<SourceView>>
  pauseSource(input: { url: string; by: string }): Promise<Change<SourceView>>
  resumeSource(input: { url: string; by: string }): Promise<Change<SourceView>>
  removeSource(input: { url: string; by: string }): Promise<Change<SourceView>>
  addMilestone(input: { milestone: MilestoneInput; by: string }): Promise<Change<MilestoneView>>
  mergeStories(input: {
    storyId: number
    into: number
    by: string
  }): Promise<Change<{ headline: string }>>
  splitStory(input: {
    storyId: number
    articleIds: number[]
    by: string
  }): Promise<Change<{ headline: string }>>
  /** The newest changes that nobody took back. */
  listChanges(input: { lang: Lang; limit: number }): Promise<ListedChange[]>
  /** Reads a page; throws AppError with a sentence when it cannot be read. */
  offerClaims(input: { url: string; by: string }): Promise<OfferedClaims>
  acceptClaims(input: {
    articleId: number
    seqs: number[]
    by: string
  }): Promise<Change<ShownFact[]>>
}

/** Where the bot lives, and Slack's events written down before they are acted on. */
export type LifeUseCases = {
  /** Opens the channel for alerts and posts the introduction once. */
  joinedChannel(input: { channel: string; name: string; lang: Lang; by: string }): Promise<void>
  /** Closes it and tells editors why. */
  leftChannel(input: {
    channel: string
    why: string
    editors: () => Promise<{ id: string; lang: Lang }[]>
  }): Promise<void>
  writeEvent(event: LedgerEvent): Promise<'new' | 'seen'>
  markEvent(input: {
    eventId: string
    state: 'done' | 'failed'
    error: string | null
  }): Promise<void>
  /** What a process left that died before it marked or answered it. */
  claimEvents(input: { limit: number }): Promise<ClaimedEvent[]>
  /** Takes what was asked off the list before it is answered; false when another process took it over. */
  settleEvent(input: { eventId: string; attempt: number }): Promise<boolean>
}

/** Everything that `slack/` calls. */
export type SlackUseCases = ReadingUseCases & PersonalUseCases & EditorUseCases & LifeUseCases
