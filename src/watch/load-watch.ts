// Load a watch: the shipped one or WATCH_FILE; every error named at once, with its place and cure.
import { readFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { AppError, describeError } from '../errors.ts'
import { checkWatch, findMisspeltKeys } from './check-watch.ts'
import { withStandIns } from './stand-in.ts'
import type { Entity, EventWord, Watch } from './watch.ts'
import { type WatchFile, watchShape } from './watch-file.ts'
import { detectScript, readDue } from './watch-words.ts'

const SHIPPED = fileURLToPath(new URL('./kt-microsoft.yaml', import.meta.url))
// A file of aliases of aliases could grow without end.
const MAX_ALIASES = 1000
const GENERAL = fileURLToPath(new URL('./general-words.yaml', import.meta.url))

/** Names and event words of everyday news, which every watch gets unless it declines. */
export type GeneralWords = { entities: Entity[]; eventWords: EventWord[] }

/**
 * Loads a watch from a JSON or YAML file; null loads the shipped KT–Microsoft watch.
 * `include: [other.yaml]` takes in the lists of files beside it.
 * @throws AppError `watch-unreadable` or `watch-invalid` (lists every problem with its cure)
 */
export async function loadWatch(file: string | null): Promise<Watch> {
  const path = file === null ? SHIPPED : resolve(file)
  const raw = await readWithParts(path)
  const wantsGeneral = !isRecord(raw) || raw.generalWords !== false
  const general = wantsGeneral ? parseGeneral(await readData(GENERAL)) : noWords()
  return parseWatch(raw, basename(path), general)
}

/**
 * Checks the data of a watch and fills in what it leaves out. Pure.
 * @param origin how messages call it: the file's name
 * @throws AppError `watch-invalid` that lists every problem with its cure
 */
export function parseWatch(raw: unknown, origin: string, general: GeneralWords = noWords()): Watch {
  const problems = findMisspeltKeys(raw)
  const result = watchShape.safeParse(raw)
  if (!result.success) problems.push(...result.error.issues.map(describeIssue))
  // What is malformed is stood in for, so that the rest is checked in the same run.
  const checked = result.success
    ? result
    : watchShape.safeParse(withStandIns(raw, result.error.issues))
  if (checked.success) problems.push(...checkWatch(checked.data))
  if (problems.length > 0 || !result.success)
    throw new AppError(
      'watch-invalid',
      `The watch ${origin} needs a change:\n- ${problems.join('\n- ')}`,
    )
  return complete(result.data, general)
}

async function readWithParts(path: string): Promise<unknown> {
  const raw = await readData(path)
  if (!isRecord(raw) || raw.include === undefined) return raw
  const { include, ...whole } = raw
  for (const name of Array.isArray(include) ? include : [include]) {
    if (typeof name !== 'string')
      throw new AppError(
        'watch-invalid',
        `The watch ${basename(path)} needs a change:\n- include must be a list of file names beside it.`,
      )
    addLists(whole, await readData(resolve(dirname(path), name)))
  }
  return whole
}

function addLists(whole: Record<string, unknown>, part: unknown): void {
  if (!isRecord(part)) return
  for (const [key, value] of Object.entries(part)) {
    const own = whole[key]
    if (Array.isArray(own) && Array.isArray(value)) whole[key] = [...own, ...value]
    else whole[key] ??= value
  }
}

async function readData(path: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    throw new AppError(
      'watch-unreadable',
      `The watch file ${path} cannot be read: ${describeError(cause)}. Check WATCH_FILE, or leave it out for the shipped watch.`,
      { cause },
    )
  }
  // JSON is YAML, so one parser reads both and knows the line of an error.
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { merge: true, prettyErrors: true })
  const wrong = document.errors.map((error) => `- ${error.message.split('\n')[0]}`)
  if (wrong.length > 0)
    throw new AppError(
      'watch-unreadable',
      `The watch file ${path} is neither JSON nor YAML:\n${wrong.join('\n')}`,
    )
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch (cause) {
    throw new AppError(
      'watch-unreadable',
      `The watch file ${path} expands to too much data: write repeated parts out instead of aliasing them more than ${MAX_ALIASES} times.`,
      { cause },
    )
  }
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const place = issue.path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`,
    )
    .join('')
  if (place === '') return 'it must be an object with at least an id and topics.'
  const what = issue.message.replace(/^Invalid input: /, '')
  return `${place} ${what}${what.endsWith('.') ? '' : '.'}`
}

function complete(file: WatchFile, general: GeneralWords): Watch {
  const name = file.name ?? { en: file.id, ko: file.id }
  const onlyTopic = file.topics[0]?.id ?? ''
  const entities = file.entities.map(completeEntity)
  return {
    id: file.id,
    name,
    about: file.about ?? name,
    zone: file.zone,
    topics: file.topics.map((topic) => ({
      ...topic,
      name: topic.name ?? { en: topic.id, ko: topic.id },
    })),
    entities: [...entities, ...addGeneralNames(entities, general.entities)],
    eventWords: joinEventWords(file.eventWords, general.eventWords),
    milestones: file.milestones.map(({ promisedBy, since, ...milestone }) => ({
      ...milestone,
      ...(readDue(milestone.due) ?? { due: milestone.due, precision: 'day' as const }),
      topic: milestone.topic ?? onlyTopic,
      ...(promisedBy === undefined ? {} : { promisedBy }),
      ...(since === undefined ? {} : { since }),
    })),
    sources: file.sources.map(({ expectTitle, ...source }) => {
      const id = source.id ?? new URL(source.url).hostname
      return {
        ...source,
        id,
        name: source.name ?? id,
        zone: source.zone ?? file.zone,
        ...(expectTitle === undefined ? {} : { expectTitle }),
      }
    }),
    seedFacts: file.seedFacts.map(({ bearsOn, milestone, ...fact }) => ({
      ...fact,
      topic: fact.topic ?? onlyTopic,
      quoteLang: fact.quoteLang ?? detectScript(fact.quote),
      ...(bearsOn === undefined ? {} : { bearsOn }),
      ...(milestone === undefined ? {} : { milestone }),
    })),
    thresholds: file.thresholds,
    examples: file.examples,
  }
}

/** An entity answers to its own name as well as to its aliases. */
function completeEntity(entity: WatchFile['entities'][number]): Entity {
  const first = { en: entity.aliases.en[0], ko: entity.aliases.ko[0] }
  const name = entity.name ?? {
    en: first.en ?? first.ko ?? entity.id,
    ko: first.ko ?? first.en ?? entity.id,
  }
  const aliases = { en: [...entity.aliases.en], ko: [...entity.aliases.ko] }
  for (const own of entity.name ? [entity.name.en, entity.name.ko] : []) {
    const words = aliases[detectScript(own)]
    if (!words.includes(own)) words.push(own)
  }
  return { ...entity, name, aliases }
}

/** General names beside the watch's own; one that shares an alias with those is left out. */
function addGeneralNames(own: Entity[], general: Entity[]): Entity[] {
  const ids = new Set(own.map(({ id }) => id))
  const names = new Set(own.flatMap(({ aliases }) => [...aliases.en, ...aliases.ko].map(fold)))
  return general.filter(
    ({ id, aliases }) =>
      !ids.has(id) && ![...aliases.en, ...aliases.ko].some((alias) => names.has(fold(alias))),
  )
}

function joinEventWords(own: EventWord[], general: EventWord[]): EventWord[] {
  const joined = own.map((event) => {
    const same = general.find(({ id }) => id === event.id)
    const more = same?.words ?? { en: [], ko: [] }
    const en = [...new Set([...event.words.en, ...more.en])]
    const ko = [...new Set([...event.words.ko, ...more.ko])]
    return { ...same, ...event, words: { en, ko }, not: [...event.not, ...(same?.not ?? [])] }
  })
  return [...joined, ...general.filter(({ id }) => !own.some((event) => event.id === id))]
}

function parseGeneral(raw: unknown): GeneralWords {
  const { entities, eventWords } = watchShape.pick({ entities: true, eventWords: true }).parse(raw)
  return {
    entities: entities.map((entity) => ({ ...completeEntity(entity), general: true })),
    eventWords,
  }
}

function noWords(): GeneralWords {
  return { entities: [], eventWords: [] }
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
