// The use cases that Slack calls, wired to the rooms that keep them.
import { listChanges } from './alerts/change-list-store.ts'
import {
  channelSettings,
  joinChannel,
  lastAlerts,
  leaveChannel,
  listChannels,
  saveChannelSettings,
} from './alerts/channel-store.ts'
import { explainDecision, sourcesOf } from './alerts/explain-alert.ts'
import { giveFeedback } from './alerts/feedback-store.ts'
import { listMutes, muteStory, unmuteStory } from './alerts/mute-store.ts'
import { personSettings, savePersonSettings } from './alerts/person-store.ts'
import { claimEvents, markEvent, settleEvent, writeEvent } from './alerts/slack-event-store.ts'
import { markNotRelevant, narrowLesson } from './alerts/teach-relevance.ts'
import { leftTrouble, tellEditors } from './alerts/tell-editors.ts'
import { undoChange } from './alerts/undo-change.ts'
import { answerQuestion } from './answers/answer-question.ts'
import type { NearFacts } from './answers/near-facts.ts'
import { notifyWhenKnown } from './answers/notify-when-known.ts'
import { rememberThread, threadOf } from './answers/thread-store.ts'
import { findArticle, ignoreArticle, saveArticle } from './articles/article-store.ts'
import type { ExtractPage } from './articles/extract-page.ts'
import { readDocument } from './articles/read-document.ts'
import { judgeRelevance } from './articles/relevance.ts'
import type { Config } from './config.ts'
import type { Db } from './db/database.ts'
import { AppError } from './errors.ts'
import { addFact, correctFact, retractFact } from './facts/edit-facts.ts'
import { exportFacts } from './facts/export-facts.ts'
import { loadShownFacts } from './facts/fact-store.ts'
import { acceptOffers, listOffers } from './facts/offer-claims.ts'
import { describeSpending } from './llm/spend-store.ts'
import type { Wording } from './llm/word-facts.ts'
import type { Metrics } from './metrics.ts'
import { promiseMilestone } from './milestones/promise-milestone.ts'
import { createSituations } from './situation/describe-situation.ts'
import { listSince, listTimeline, showMilestones } from './situation/list-facts.ts'
import { rememberLook } from './situation/situation-store.ts'
import { drawTimeline } from './situation/timeline-picture.ts'
import type { OfferedClaims, SlackUseCases } from './slack/use-cases.ts'
import {
  addSource,
  listSources,
  pauseSource,
  removeSource,
  resumeSource,
} from './sources/manage-sources.ts'
import { followMerges, mergeStories, splitStory, storyParts } from './stories/edit-stories.ts'
import type { WatchIndex } from './watch/watch-index.ts'
import type { FetchUrl } from './web/fetch-url.ts'

export type UseCaseDeps = {
  db: Db
  index: WatchIndex
  now: () => Date
  config: Config
  recorded: boolean
  fetchUrl: FetchUrl
  extractPage: ExtractPage
  metrics?: Metrics
  wording?: Wording | null
  near?: NearFacts | null
}

/** Everything that `slack/` may ask for. */
export function wireUseCases(deps: UseCaseDeps): SlackUseCases {
  return { ...reading(deps), ...personal(deps), ...editing(deps), ...living(deps) }
}

function reading(deps: UseCaseDeps) {
  return {
    answerQuestion: async (input) => {
      const answer = await answerQuestion(deps, {
        question: input.question,
        lang: input.lang,
        thread: input.thread,
        ...(input.asOf ? { asOf: input.asOf } : {}),
        person: input.person ?? null,
        signal: input.signal,
        onSentence: input.onSentence,
      })
      const outcome = answer.answered ? 'answered' : 'abstained'
      deps.metrics?.answers.inc({ outcome, why: answer.why ?? '' })
      return answer
    },
    describeSituation: createSituations(deps),
    listTimeline: (input) => listTimeline(deps, input),
    drawTimeline: (input) => drawTimeline(deps, input),
    listMilestones: (input) => showMilestones(deps, input),
    listSince: (input) => listSince(deps, input),
    listSources: () => listSources(deps),
    explainDecision: (input) => explainDecision(deps, input),
    sourcesOf: async (input) =>
      sourcesOf(deps, { ...input, storyId: await followMerges(deps.db, input.storyId) }),
    storyParts: (input) => storyParts(deps, input),
    findFact: async ({ factId, lang }) =>
      (await loadShownFacts(deps, [factId], { lang, asOf: null }))[0] ?? null,
    exportFacts: (input) => exportFacts(deps, input),
    lastAlerts: (input) => lastAlerts(deps.db, input),
    listChannels: () => listChannels(deps.db),
    describeSpending: async () => {
      const { model } = deps.config
      return model ? describeSpending(deps.db, model.budget, deps.now()) : null
    },
  } satisfies Partial<SlackUseCases>
}

function personal(deps: UseCaseDeps) {
  return {
    threadOf: (input) => threadOf(deps, input),
    rememberThread: (input) => rememberThread(deps, input),
    rememberLook: (input) => rememberLook(deps.db, input),
    notifyWhenKnown: (input) => notifyWhenKnown(deps, input),
    muteStory: (input) => muteStory(deps, input),
    unmuteStory: (input) => unmuteStory(deps, input),
    listMutes: (input) => listMutes(deps, input),
    markNotRelevant: (input) => markNotRelevant(deps, input),
    narrowLesson: (input) => narrowLesson(deps, input),
    undoChange: (input) => undoChange(deps, input),
    giveFeedback: (input) => giveFeedback(deps, input),
    personSettings: ({ person }) => personSettings(deps.db, person),
    savePersonSettings: (input) => savePersonSettings(deps, input),
    channelSettings: ({ channel }) => channelSettings(deps.db, channel),
  } satisfies Partial<SlackUseCases>
}

function editing(deps: UseCaseDeps) {
  const sourceDeps = {
    ...deps,
    keys: deps.config.sourceKeys,
    allowPrivate: deps.config.fetch.allowPrivate,
  }
  return {
    saveChannelSettings: async (input) => ({
      kind: 'done' as const,
      value: null,
      changeId: await saveChannelSettings(deps, input),
    }),
    addFact: (input) => addFact(deps, input),
    correctFact: (input) => correctFact(deps, input),
    retractFact: (input) => retractFact(deps, input),
    addSource: (input) => addSource(sourceDeps, input),
    pauseSource: (input) => pauseSource(deps, input),
    resumeSource: (input) => resumeSource(deps, input),
    removeSource: (input) => removeSource(deps, input),
    addMilestone: (input) => promiseMilestone(deps, input),
    mergeStories: (input) => mergeStories(deps, input),
    splitStory: (input) => splitStory(deps, input),
    listChanges: (input) => listChanges(deps.db, input),
    offerClaims: ({ url }) => offerClaims(deps, url),
    acceptClaims: async (input) => ({
      kind: 'done' as const,
      ...(await acceptOffers(deps, input)),
    }),
  } satisfies Partial<SlackUseCases>
}

function living(deps: UseCaseDeps) {
  return {
    joinedChannel: (input) => joinChannel(deps, input),
    leftChannel: async ({ channel, why, editors }) => {
      const left = await leaveChannel(deps, { channel, why })
      if (!left) return
      const trouble = leftTrouble(channel, left.name, deps.now(), why.includes('archived'))
      await tellEditors({ ...deps, editors }, trouble)
    },
    writeEvent: (event) => writeEvent(deps, event),
    markEvent: (input) => markEvent(deps.db, input),
    claimEvents: (input) => claimEvents(deps, input),
    settleEvent: (input) => settleEvent(deps.db, input),
  } satisfies Partial<SlackUseCases>
}

/** Reads a page that somebody linked; it waits, out of the pipeline, until an editor accepts. */
async function offerClaims(deps: UseCaseDeps, url: string): Promise<OfferedClaims> {
  const { zone } = deps.index.watch
  const fetched = await deps.fetchUrl({ url, truncate: true })
  const document = await readDocument(deps, {
    bytes: fetched.bytes,
    name: fetched.url,
    url: fetched.url,
    zone,
    contentType: fetched.contentType,
  })
  const [found] = document.articles
  if (!found) throw new AppError('page-empty', `${url} holds no article.`)
  const judged = judgeRelevance(deps.index, {
    ...found,
    publishedAt: found.publishedAt ?? deps.now(),
  })
  const { id } = await saveArticle(deps, found)
  await ignoreArticle(deps.db, id, judged.topics)
  const article = await findArticle(deps.db, id)
  if (!article) throw new AppError('page-lost', `${url} could not be kept: try again.`)
  return {
    articleId: id,
    url: article.url,
    title: article.title,
    publisher: article.publisher,
    publishedAt: article.publishedAt,
    relevant: judged.relevant,
    claims: await listOffers(deps, article),
  }
}
