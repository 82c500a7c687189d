// What editors do to sources: add, pause, resume, remove, list; each with who, before and after.
import type { SourceKind } from '../db/schema.ts'
import { AppError } from '../errors.ts'
import type { Bilingual, Lang } from '../language/language.ts'
import { judgeAddress } from '../web/addresses.ts'
import { type ReadSourceDeps, readSource } from './read-source.ts'
import { type Source, sourceId } from './source.ts'
import {
  auditSource,
  deleteSource,
  findSource,
  insertSource,
  loadSources,
  type NewSource,
  type SourceDeps,
  updateSource,
} from './source-store.ts'

export type SourceFields = {
  url: string
  name: string
  kind: SourceKind
  lang: Lang
  everyMinutes: number
  format?: Source['format']
  zone?: string
}

export type FieldProblem = { field: string; text: Bilingual }

/** A change that an editor asked for: done and written down, or refused at named fields. */
export type SourceChange =
  { kind: 'done'; value: Source; changeId: number } | { kind: 'refused'; problems: FieldProblem[] }

/** Every source for `/kt-status sources`: last success, silence, failures, next poll, state. */
export async function listSources(deps: Pick<SourceDeps, 'db'>): Promise<Source[]> {
  return loadSources(deps.db)
}

/**
 * Adds a source. Its address is tried at once: what an editor adds should answer now, or be
 * refused with the reason.
 */
export async function addSource(
  deps: SourceDeps & ReadSourceDeps & { allowPrivate: boolean },
  input: { source: SourceFields; by: string },
): Promise<SourceChange> {
  const wanted = toRow(input.source, input.by, deps.now())
  const problem = await findProblem(deps, wanted)
  if (problem) return { kind: 'refused', problems: [problem] }
  return deps.db.transaction(async (tx) => {
    if (!(await insertSource(tx, wanted)))
      return { kind: 'refused', problems: [alreadyThere(wanted.url)] }
    return record(tx, deps.now(), {
      person: input.by,
      action: 'add-source',
      id: wanted.id,
      before: null,
    })
  })
}

function toRow(fields: SourceFields, by: string, now: Date): NewSource {
  const url = fields.url.trim()
  return {
    id: URL.canParse(url) ? sourceId(url) : url,
    name: fields.name.trim() || (URL.canParse(url) ? new URL(url).hostname : url),
    url,
    kind: fields.kind,
    format: fields.format ?? 'feed',
    lang: fields.lang,
    zone: fields.zone ?? (fields.lang === 'ko' ? 'Asia/Seoul' : 'UTC'),
    everyMs: Math.round(fields.everyMinutes * 60_000),
    state: 'new',
    nextPollAt: now,
    addedBy: by,
  }
}

async function findProblem(
  deps: SourceDeps & ReadSourceDeps & { allowPrivate: boolean },
  wanted: NewSource,
): Promise<FieldProblem | null> {
  const judged = judgeAddress(wanted.url, deps.allowPrivate)
  if (!judged.allowed)
    return at(
      'url',
      `This address ${judged.reason}. ${judged.cure}`,
      '부를 수 없는 주소입니다. 공개된 http(s) 주소를 넣어 주세요.',
    )
  if (await findSource(deps.db, wanted.url)) return alreadyThere(wanted.url)
  if (!(wanted.everyMs >= 60_000 && wanted.everyMs <= 7 * 86_400_000))
    return at('everyMinutes', 'Set 1 to 10080 minutes.', '1분에서 10080분 사이로 정해 주세요.')
  try {
    const probe = {
      ...wanted,
      etag: null,
      lastModified: null,
      expectTitle: null,
    }
    await readSource(deps, probe)
    return null
  } catch (error) {
    const message = error instanceof AppError ? error.message : 'It could not be read.'
    return at('url', message, `읽을 수 없는 주소입니다: ${message}`)
  }
}

function at(field: string, en: string, ko: string): FieldProblem {
  return { field, text: { en, ko } }
}

function alreadyThere(url: string): FieldProblem {
  return at('url', `${url} is already a source.`, `${url} 은(는) 이미 등록된 출처입니다.`)
}

type ById = { url: string; by: string }

/** Stops polling a source (named by id or address) until somebody resumes it. */
export async function pauseSource(deps: SourceDeps, input: ById): Promise<SourceChange> {
  return change(deps, input, 'pause-source', {
    state: 'paused',
    pausedWhy: `paused by ${input.by}`,
  })
}

/** Polls a paused source again, from a first try on. */
export async function resumeSource(deps: SourceDeps, input: ById): Promise<SourceChange> {
  const fresh = {
    failures: 0,
    lastError: null,
    nextPollAt: deps.now(),
    leaseUntil: null,
  }
  return change(deps, input, 'resume-source', {
    state: 'new',
    pausedWhy: null,
    ...fresh,
  })
}

/** Deletes a source; what it brought stays. One of the watch is paused: it would come back at the next start. */
export async function removeSource(deps: SourceDeps, input: ById): Promise<SourceChange> {
  const known = await findSource(deps.db, input.url)
  if (known?.addedBy === 'watch')
    return change(deps, input, 'remove-source', {
      state: 'paused',
      pausedWhy: `removed by ${input.by}`,
    })
  return change(deps, input, 'remove-source', null)
}

async function change(
  deps: SourceDeps,
  input: ById,
  action: string,
  patch: Partial<NewSource> | null,
): Promise<SourceChange> {
  return deps.db.transaction(async (tx): Promise<SourceChange> => {
    const before = await findSource(tx, input.url)
    if (!before)
      return {
        kind: 'refused',
        problems: [
          at(
            'url',
            `There is no source "${input.url}": see the list of sources.`,
            `"${input.url}" 출처가 없습니다. 출처 목록을 확인해 주세요.`,
          ),
        ],
      }
    if (patch) await updateSource(tx, before.id, patch)
    else await deleteSource(tx, before.id)
    return record(tx, deps.now(), {
      person: input.by,
      action,
      id: before.id,
      before,
    })
  })
}

async function record(
  tx: SourceDeps['db'],
  now: Date,
  done: { person: string; action: string; id: string; before: Source | null },
): Promise<SourceChange> {
  const after = await findSource(tx, done.id)
  const changeId = await auditSource(tx, {
    at: now,
    person: done.person,
    action: done.action,
    before: done.before,
    after,
  })
  const value = after ?? done.before
  if (!value)
    throw new AppError('source-gone', 'The source was removed meanwhile: look at the list again.')
  return { kind: 'done', value, changeId }
}
