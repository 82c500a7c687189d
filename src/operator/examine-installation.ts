// What kt doctor looks at, one finding each: what it is, what was found, and the cure where one is needed.
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import { listOutbox } from '../alerts/outbox-list-store.ts'
import { countVectors } from '../answers/vector-store.ts'
import { AppError, describeError } from '../errors.ts'
import { createEmbedder } from '../llm/create-embedder.ts'
import { createModel } from '../llm/create-model.ts'
import { checkSlack } from '../slack/check-slack.ts'
import { readSource } from '../sources/read-source.ts'
import type { Source } from '../sources/source.ts'
import { loadSources } from '../sources/source-store.ts'
import { syncSources } from '../sources/sync-sources.ts'
import { createFetchUrl } from '../web/fetch-url.ts'
import type { Base } from './command-context.ts'

/** `cure` is empty when it is well. */
export type Finding = { ok: boolean; what: string; found: string; cure: string }

const MANIFEST = new URL('../../manifest.yml', import.meta.url)
const AT_ONCE = 6

/** Looks at everything that an open base does not show by being open. Calls Slack, the model and each source. */
export async function* examineInstallation(base: Base): AsyncGenerator<Finding> {
  yield* await examineSlack(base)
  yield await examineModel(base)
  yield* await examineEmbedding(base)
  yield await examineOutbox(base)
  yield* await examineSources(base)
}

function well(what: string, found: string): Finding {
  return { ok: true, what, found, cure: '' }
}

async function examineSlack({ config, log }: Base): Promise<Finding[]> {
  if (config.slack.mode === 'none')
    return [well('Slack', 'no tokens: npm start opens the local workspace')]
  const manifest = parse(await readFile(MANIFEST, 'utf8'))
  const { channel } = config.watch
  const found = await checkSlack({ log }, config.slack, {
    scopes: manifest.oauth_config.scopes.bot,
    channel,
  })
  const editors = config.people.editors.length + config.people.admins.length
  return [
    ...found,
    ...(channel ? [] : [well('channel', 'none is set: the bot tells where it is invited')]),
    editors > 0
      ? well('editors', `${editors} set`)
      : {
          ok: false,
          what: 'editors',
          found: 'none is set: nobody may correct a fact or manage sources',
          cure: 'Set EDITORS to the user ids of those who may.',
        },
  ]
}

/** One short question: a key that is refused is found here, and not in the first alert. */
async function examineModel({ config, db, log }: Base): Promise<Finding> {
  const what = 'model'
  const model = createModel({ db, log, clock: () => new Date() }, config.model)
  if (!model || !config.model) return well(what, 'no key: articles are told in their own sentences')
  const asked = await model.ask({
    purpose: 'opinion',
    tier: 'cheap',
    lane: 'people',
    instructions: 'Answer with {"ok": true}.',
    input: 'Are you there?',
    schema: z.strictObject({ ok: z.boolean() }),
    maxOutputTokens: 50,
  })
  const { cheap, better } = config.model.models
  if (asked.kind === 'said') return well(what, `${cheap} answers; ${better} words`)
  return {
    ok: false,
    what,
    found: `${cheap} at ${new URL(config.model.baseUrl).host} did not answer: ${asked.why}`,
    cure: 'Check OPENAI_API_KEY, OPENAI_BASE_URL and the names of the models. Until then articles are told in their own sentences.',
  }
}

/** One short text: a server that refuses the model or its dimensions is found here. */
async function examineEmbedding({ config, db, log }: Base): Promise<Finding[]> {
  const embedder = createEmbedder({ db, log, clock: () => new Date() }, config.model)
  if (!embedder || !config.model) return []
  const what = 'embedding model'
  const { model, dimensions } = embedder
  const embedded = await embedder.embed({ purpose: 'question-vector', texts: ['Are you there?'] })
  if (embedded.kind === 'said') {
    const { facts, waiting } = await countVectors(db, embedder)
    const length = embedded.value[0]?.length
    const found = `${model} answers, ${length} dimensions; ${facts} facts have a vector, ${waiting} wait`
    return [well(what, found)]
  }
  const { host } = new URL(config.model.baseUrl)
  const wanted = dimensions > 0 ? `no vector of ${dimensions} dimensions` : 'no vector'
  return [
    {
      ok: false,
      what,
      found: `${model} at ${host} gave ${wanted}: ${embedded.why}`,
      cure: 'Check LLM_MODEL_EMBEDDING; for a server that cannot shorten vectors set LLM_EMBEDDING_DIMENSIONS=0. Until then facts are found by their words alone.',
    },
  ]
}

async function examineOutbox({ db }: Base): Promise<Finding> {
  const [never] = await listOutbox(db, { states: ['never'], limit: 1 })
  if (!never) return well('outbox', 'nothing was given up')
  return {
    ok: false,
    what: 'outbox',
    found: `message ${never.id} was given up: ${never.why}`,
    cure: 'Mend what it says, then: npm run kt -- outbox retry all',
  }
}

async function examineSources(base: Base): Promise<Finding[]> {
  const { config, db, now } = base
  await syncSources({ ...base, keys: config.sourceKeys }, base.index.watch)
  const fetchUrl = createFetchUrl({ ...config.fetch, now })
  const waiting = await loadSources(db)
  const findings: Finding[] = []
  const work = async () => {
    for (let source = waiting.shift(); source; source = waiting.shift())
      findings.push(await examineSource({ now, fetchUrl, keys: config.sourceKeys }, source))
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  } finally {
    await fetchUrl.close()
  }
  return findings.toSorted((a, b) => a.what.localeCompare(b.what))
}

async function examineSource(
  deps: Parameters<typeof readSource>[0],
  source: Source,
): Promise<Finding> {
  const what = `source ${source.name}`
  if (source.state === 'paused') return well(what, `paused: ${source.pausedWhy}`)
  try {
    const { feed } = await readSource(deps, { ...source, etag: null, lastModified: null })
    return well(what, `${feed?.entries.length ?? 0} entries`)
  } catch (error) {
    return {
      ok: false,
      what,
      found: error instanceof AppError ? error.message : describeError(error),
      cure: `Mend the address, or leave it: a source that keeps failing is paused, and /kt-status source resume ${source.url} tries it again.`,
    }
  }
}
