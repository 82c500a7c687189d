// Puts the watch's sources into the base at start, and keeps them as the watch says.
import type { SourceSpec } from '../watch/watch.ts'
import type { Source } from './source.ts'
import {
  insertSource,
  loadSources,
  type NewSource,
  type SourceDeps,
  updateSource,
} from './source-store.ts'

const BY_WATCH = 'watch'
const OFF = 'off until an editor turns it on'
const GONE = 'no longer in the watch'
const KEYS = 'needs a key'

export type Synced = { added: string[]; paused: string[]; resumed: string[] }

/**
 * Inserts what is new, follows what changed, and pauses what lacks its key (until the key is
 * there) or left the watch. What an editor paused or added stays as it is.
 */
export async function syncSources(
  deps: SourceDeps & { keys: Record<string, unknown> },
  watch: { sources: readonly SourceSpec[] },
): Promise<Synced> {
  const synced: Synced = { added: [], paused: [], resumed: [] }
  await deps.db.transaction(async (tx) => {
    const stored = new Map((await loadSources(tx)).map((source) => [source.id, source]))
    for (const spec of watch.sources) {
      const known = stored.get(spec.id)
      stored.delete(spec.id)
      const wanted = toRow(spec, deps)
      if (!known) {
        await insertSource(tx, wanted)
        synced.added.push(spec.id)
      } else if (known.addedBy === BY_WATCH) {
        const patch = follow(known, wanted, synced)
        await updateSource(tx, spec.id, patch)
      }
    }
    for (const left of stored.values())
      if (left.addedBy === BY_WATCH && left.state !== 'paused') {
        await updateSource(tx, left.id, { state: 'paused', pausedWhy: GONE })
        synced.paused.push(left.id)
      }
  })
  return synced
}

function toRow(
  spec: SourceSpec,
  deps: { keys: Record<string, unknown>; now: () => Date },
): NewSource {
  const missing = spec.keys.filter((name) => deps.keys[name] === undefined)
  const needs = missing.length > 0 ? `${KEYS}: set ${missing.join(' and ')}, then restart` : null
  const pausedWhy = spec.enabled ? needs : OFF
  return {
    id: spec.id,
    name: spec.name,
    url: spec.url,
    kind: spec.kind,
    format: spec.format,
    lang: spec.lang,
    zone: spec.zone,
    everyMs: spec.everyMinutes * 60_000,
    expectTitle: spec.expectTitle ?? null,
    state: pausedWhy === null ? 'new' : 'paused',
    pausedWhy,
    nextPollAt: deps.now(),
    addedBy: BY_WATCH,
  }
}

/** What changes of a known source: its description always, its state only where we set it. */
function follow(known: Source, wanted: NewSource, synced: Synced): Partial<NewSource> {
  const { state, pausedWhy, nextPollAt, addedBy: _, id, ...description } = wanted
  const moved = known.url !== wanted.url
  const fresh = moved ? { etag: null, lastModified: null, failures: 0, lastError: null } : {}
  const why = known.pausedWhy ?? ''
  const ours = why === OFF || why === GONE || why.startsWith(KEYS)
  const lacksKey = state === 'paused' && (pausedWhy ?? '').startsWith(KEYS)
  if (lacksKey && known.state !== 'paused') {
    synced.paused.push(id)
    return {
      ...description,
      ...fresh,
      state: 'paused',
      pausedWhy: pausedWhy ?? null,
    }
  }
  if (known.state === 'paused' && state === 'new' && (ours || moved)) {
    synced.resumed.push(id)
    return {
      ...description,
      ...fresh,
      state: 'new',
      pausedWhy: null,
      nextPollAt,
    }
  }
  if (known.state === 'paused' && ours)
    return { ...description, ...fresh, pausedWhy: pausedWhy ?? null }
  return { ...description, ...fresh }
}
