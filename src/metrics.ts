// What Prometheus is told: counters of this process, and gauges of the base that it shares with others.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { BaseMeasure } from './db/measure-base.ts'

/** Delivery is judged from publication: seconds for a push, minutes for a poll, days for a digest. */
const LATENCY_BUCKETS = [5, 15, 30, 60, 120, 300, 600, 1_800, 3_600, 14_400, 86_400]
/** Slack gives a command three seconds. */
const ACK_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5]

/**
 * The instruments of one process, on a registry of their own. A room takes `metrics?: Metrics` and
 * counts what it has done, after its transaction. No label ever holds text from outside.
 */
export type Metrics = ReturnType<typeof createMetrics>

/** Builds the instruments. `processMetrics` adds those of Node itself (memory, event loop, CPU). */
export function createMetrics(options: { processMetrics?: boolean } = {}) {
  const registry = new Registry()
  if (options.processMetrics) collectDefaultMetrics({ register: registry })
  return { registry, ...workCounters(registry), ...modelCounters(registry), ...gauges(registry) }
}

function workCounters(registry: Registry) {
  const counter = counterOn(registry)
  return {
    polls: counter('kt_source_polls_total', 'Polls of sources', 'outcome'),
    articles: counter('kt_articles_total', 'Articles stored', 'outcome'),
    articlesRead: counter('kt_articles_read_total', 'Articles judged for relevance', 'outcome'),
    pushes: counter('kt_pushes_total', 'Calls of POST /ingest', 'outcome'),
    decisions: counter(
      'kt_decisions_total',
      'Decisions for channels, by kind and reason',
      'kind',
      'reason',
    ),
    deliveries: counter(
      'kt_deliveries_total',
      'Tries to post or edit in Slack, by kind of message and how they ended',
      'kind',
      'outcome',
    ),
    deliverySeconds: new Histogram({
      name: 'kt_delivery_latency_seconds',
      help: 'From the publication of what is told to its post in Slack',
      labelNames: ['kind'],
      buckets: LATENCY_BUCKETS,
      registers: [registry],
    }),
    answers: counter(
      'kt_answers_total',
      'Questions answered, or why they were not',
      'outcome',
      'why',
    ),
    acknowledgeSeconds: new Histogram({
      name: 'kt_slack_ack_seconds',
      help: 'From a payload of Slack to its acknowledgement',
      labelNames: ['type'],
      buckets: ACK_BUCKETS,
      registers: [registry],
    }),
    jobs: counter('kt_job_runs_total', 'Runs of scheduled jobs', 'job', 'outcome'),
  }
}

/** Refusals are what the gate behind the model did not let through. */
function modelCounters(registry: Registry) {
  const counter = counterOn(registry)
  return {
    modelCalls: counter('kt_model_calls_total', 'Calls of the model', 'purpose', 'outcome'),
    modelTokens: counter('kt_model_tokens_total', 'Tokens of the model', 'purpose', 'direction'),
    modelRefusals: counter(
      'kt_model_refusals_total',
      'Texts of the model that were refused and replaced by the extractive ones',
      'purpose',
      'reason',
    ),
  }
}

function gauges(registry: Registry) {
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge({ name, help, labelNames, registers: [registry] })
  return {
    messages: gauge(
      'kt_messages',
      'Messages of the outbox of the last week and all that wait, by kind and state',
      'kind',
      'state',
    ),
    outboxAge: gauge('kt_outbox_oldest_seconds', 'Age of the oldest message that waits'),
    articlesWaiting: gauge('kt_articles_waiting', 'Articles on their way to a decision', 'state'),
    articlesAge: gauge('kt_articles_oldest_seconds', 'Age of the oldest article that waits'),
    sourceAge: gauge(
      'kt_source_age_seconds',
      'Since the last success of a source that is not paused; -1 before the first',
      'source',
    ),
    sourceFailures: gauge('kt_source_failures', 'Failures in a row of a source', 'source'),
    slackConnections: gauge('kt_slack_connections', 'Socket Mode connections that are up'),
  }
}

function counterOn(registry: Registry) {
  return <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers: [registry] })
}

/** Puts the state of the base into the gauges; what is no longer there goes. */
export function setGauges(metrics: Metrics, measure: BaseMeasure, now: Date): void {
  const age = (at: Date | null) => (at ? Math.max(0, (now.getTime() - at.getTime()) / 1_000) : 0)
  metrics.messages.reset()
  for (const { kind, state, count } of measure.messages)
    metrics.messages.set({ kind, state }, count)
  metrics.outboxAge.set(age(measure.oldestMessageAt))
  metrics.articlesWaiting.reset()
  for (const { state, count } of measure.articlesWaiting)
    metrics.articlesWaiting.set({ state }, count)
  metrics.articlesAge.set(age(measure.oldestArticleAt))
  metrics.sourceAge.reset()
  metrics.sourceFailures.reset()
  for (const { id: source, lastSuccessAt, failures } of measure.sources) {
    metrics.sourceAge.set({ source }, lastSuccessAt ? age(lastSuccessAt) : -1)
    metrics.sourceFailures.set({ source }, failures)
  }
}
