// What a watch file gets wrong, each with its place and cure: misspelt keys, names of nothing, doubles.
import { nearestWord } from '../language/nearest.ts'
import {
  entityShape,
  eventWordShape,
  milestoneShape,
  seedFactShape,
  sourceShape,
  thresholdsShape,
  topicShape,
  type WatchFile,
  watchShape,
} from './watch-file.ts'
import { isEventDate, isPublishedAt, isTimeZone, readDue } from './watch-words.ts'

const SECTIONS = {
  topics: topicShape,
  entities: entityShape,
  eventWords: eventWordShape,
  milestones: milestoneShape,
  sources: sourceShape,
  seedFacts: seedFactShape,
}

/**
 * Keys that look like a mistyped one ("topcs"): they would be left out in silence. Keys that
 * resemble nothing are taken as the writer's own notes.
 */
export function findMisspeltKeys(raw: unknown): string[] {
  if (!isRecord(raw)) return []
  const problems = misspelt(raw, [...Object.keys(watchShape.shape), 'include'], '')
  for (const [section, shape] of Object.entries(SECTIONS)) {
    const items = raw[section]
    if (!Array.isArray(items)) continue
    for (const [position, item] of items.entries())
      problems.push(...misspelt(item, Object.keys(shape.shape), `${section}[${position}].`))
  }
  problems.push(...misspelt(raw.thresholds, Object.keys(thresholdsShape.shape), 'thresholds.'))
  return problems
}

function misspelt(item: unknown, known: string[], place: string): string[] {
  if (!isRecord(item)) return []
  return Object.keys(item).flatMap((key) => {
    const meant = known.includes(key) ? null : nearestWord(key, known)
    const free = meant !== null && item[meant] === undefined
    return free ? [`${place}${key} is not a key of a watch; did you mean "${meant}"?`] : []
  })
}

/** Everything that a well-formed watch file still gets wrong. */
export function checkWatch(watch: WatchFile): string[] {
  return [
    ...findDoubles(watch),
    ...checkTopics(watch),
    ...checkEntities(watch),
    ...checkDescriptions(watch),
    ...checkMilestones(watch),
    ...checkSources(watch),
    ...checkSeedFacts(watch),
    ...(isTimeZone(watch.zone) ? [] : [zoneProblem('zone', watch.zone)]),
  ]
}

function findDoubles(watch: WatchFile): string[] {
  return (Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).flatMap((section) => {
    const first = new Map<string, number>()
    return watch[section].flatMap(({ id }, position) => {
      if (id === undefined) return []
      const before = first.get(id)
      if (before === undefined) first.set(id, position)
      return before === undefined
        ? []
        : [
            `${section}[${position}] has the id "${id}" of ${section}[${before}]; give it its own id.`,
          ]
    })
  })
}

function checkTopics(watch: WatchFile): string[] {
  const entities = watch.entities.map(({ id }) => id)
  return watch.topics.flatMap((topic, position) => {
    const place = `topics[${position}]`
    const problems = topic.needs.flatMap((group, groupPosition) =>
      group.flatMap((id) => unknownId(`${place}.needs[${groupPosition}]`, 'entity', id, entities)),
    )
    const empty = topic.words.en.length + topic.words.ko.length + topic.needs.length === 0
    if (empty && !topic.everything)
      problems.push(
        `${place} ("${topic.id}") can hold no article; give it words, needs, or everything: true.`,
      )
    return problems
  })
}

function checkEntities(watch: WatchFile): string[] {
  const owner = new Map<string, string>()
  return watch.entities.flatMap((entity, position) =>
    [...entity.aliases.en, ...entity.aliases.ko].flatMap((alias) => {
      const place = `entities[${position}].aliases`
      if (alias.trim() === '') return [`${place} holds an empty name; take it out.`]
      const other = owner.get(alias)
      owner.set(alias, entity.id)
      return other === undefined || other === entity.id
        ? []
        : [`${place} names "${alias}", which is "${other}" already; keep it with one of the two.`]
    }),
  )
}

/** A description of two would be known as neither's; a name is no description. */
function checkDescriptions({ entities }: WatchFile): string[] {
  const owner = new Map<string, string>()
  const names = new Set(entities.flatMap(({ aliases }) => [...aliases.en, ...aliases.ko]))
  return entities.flatMap((entity, position) =>
    [...entity.descriptions.en, ...entity.descriptions.ko].flatMap((words) => {
      const place = `entities[${position}].descriptions`
      if (words.trim() === '') return [`${place} holds an empty one; take it out.`]
      if (names.has(words)) return [`${place} holds "${words}", which is a name; keep it there.`]
      const other = owner.get(words.toLowerCase())
      owner.set(words.toLowerCase(), entity.id)
      return other === undefined || other === entity.id
        ? []
        : [`${place} holds "${words}", which describes "${other}" already; say more, or drop it.`]
    }),
  )
}

function checkMilestones(watch: WatchFile): string[] {
  const topics = watch.topics.map(({ id }) => id)
  const facts = watch.seedFacts.map(({ id }) => id)
  return watch.milestones.flatMap((milestone, position) => {
    const place = `milestones[${position}]`
    const problems = unknownId(`${place}.topic`, 'topic', milestone.topic, topics)
    problems.push(...unknownId(`${place}.promisedBy`, 'seed fact', milestone.promisedBy, facts))
    if (milestone.since !== undefined && readDue(milestone.since)?.precision !== 'day')
      problems.push(`${place}.since is "${milestone.since}"; write a day such as 2024-06-03.`)
    if (!readDue(milestone.due))
      problems.push(
        `${place}.due is "${milestone.due}"; write 2024-09-30, 2024-09, 2025-Q1, 2025-H1 or 2026.`,
      )
    return problems
  })
}

function checkSources(watch: WatchFile): string[] {
  return watch.sources.flatMap((source, position) =>
    source.zone === undefined || isTimeZone(source.zone)
      ? []
      : [zoneProblem(`sources[${position}].zone`, source.zone)],
  )
}

function checkSeedFacts(watch: WatchFile): string[] {
  const topics = watch.topics.map(({ id }) => id)
  const milestones = watch.milestones.map(({ id }) => id)
  return watch.seedFacts.flatMap((fact, position) => {
    const place = `seedFacts[${position}]`
    const problems = unknownId(`${place}.topic`, 'topic', fact.topic, topics)
    problems.push(...unknownId(`${place}.bearsOn`, 'topic', fact.bearsOn, topics))
    problems.push(...unknownId(`${place}.milestone`, 'milestone', fact.milestone, milestones))
    if (fact.eventDate !== null && !isEventDate(fact.eventDate))
      problems.push(`${place}.eventDate is "${fact.eventDate}"; write 2024, 2024-06 or 2024-06-03.`)
    if (!isPublishedAt(fact.publishedAt))
      problems.push(
        `${place}.publishedAt is "${fact.publishedAt}"; write 2024-07-26 or 2024-07-26T09:00:00+09:00.`,
      )
    return problems
  })
}

/** A sentence when `id` names nothing that the watch has, with the nearest that it does have. */
function unknownId(place: string, what: string, id: string | undefined, known: string[]): string[] {
  if (id === undefined || known.includes(id)) return []
  const meant = nearestWord(id, known)
  const cure = meant
    ? `did you mean "${meant}"?`
    : `add it, or use one of: ${known.join(', ') || 'none yet'}.`
  return [`${place} names the ${what} "${id}", which this watch does not have; ${cure}`]
}

function zoneProblem(place: string, zone: string): string {
  return `${place} is "${zone}"; write an IANA time zone such as Asia/Seoul.`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
