// The shape of a watch file: what may be left out, what it then means, and the cure of each error.
import { z } from 'zod'
import type { WordLists } from './watch.ts'
import { detectScript } from './watch-words.ts'

const id = z
  .string({ error: 'needs an id: a short name in lower case such as "partnership"' })
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, {
    error: 'must be letters, digits, dots and hyphens, at most 64 of them',
  })

/** A name: one string for both languages, or `{ en, ko }` of which one may be missing. */
const name = z.union(
  [
    z
      .string()
      .min(1)
      .transform((text) => ({ en: text, ko: text })),
    z
      .object({ en: z.string().min(1).optional(), ko: z.string().min(1).optional() })
      .refine((names) => names.en || names.ko)
      .transform((names) => ({ en: names.en ?? names.ko ?? '', ko: names.ko ?? names.en ?? '' })),
  ],
  { error: 'must be a text, or { en: …, ko: … }' },
)

const list = z.union([z.string().transform((word) => [word]), z.array(z.coerce.string())])

/** Words: one list that is sorted by script, or `{ en: […], ko: […] }`. */
const words = z
  .union(
    [
      list.transform(sortByScript),
      z
        .object({ en: list.optional(), ko: list.optional() })
        .transform((lists): WordLists => ({ en: lists.en ?? [], ko: lists.ko ?? [] })),
    ],
    { error: 'must be a list of words, or { en: […], ko: […] }' },
  )
  .prefault([])

function sortByScript(all: string[]): WordLists {
  return {
    en: all.filter((word) => detectScript(word) === 'en'),
    ko: all.filter((word) => detectScript(word) === 'ko'),
  }
}

function choice<const T extends [string, ...string[]]>(values: T) {
  return z.enum(values, { error: `must be one of ${values.join(', ')}` })
}

function amount(min: number, max: number) {
  const error = `must be a number from ${min} to ${max}`
  return z.number({ error }).min(min, { error }).max(max, { error })
}

const day = z.coerce.string()
const lang = choice(['en', 'ko'])
const switchedOn = z.boolean({ error: 'must be true or false' })
const httpUrl = z
  .string({ error: 'needs an address that starts with https://' })
  .regex(/^https?:\/\/[^\s/]+/, { error: 'must be an address that starts with https://' })

export const topicShape = z.object({
  id,
  name: name.optional(),
  aliases: words,
  everything: switchedOn.default(false),
  words,
  needs: z
    .array(list, { error: 'must be a list of groups of entity ids: [[kt, microsoft]]' })
    .default([]),
  kind: choice(['project', 'service', 'theme']).default('theme'),
  weight: amount(0, 1).default(0.6),
})

export const entityShape = z.object({
  id,
  kind: choice(['company', 'person', 'product', 'organisation', 'place']).default('organisation'),
  name: name.optional(),
  aliases: words,
  descriptions: words,
  not: list.default([]),
  party: switchedOn.default(false),
  rival: switchedOn.default(false),
})

export const eventWordShape = z.object({
  id,
  words,
  not: list.default([]),
  effect: z.enum(['disrupts', 'restores', 'advances', 'endangers']).optional(),
  everyday: z.boolean().optional(),
  turning: z.boolean().optional(),
  name: name.optional(),
})

export const milestoneShape = z.object({
  id,
  topic: z.string().optional(),
  text: name,
  due: day,
  metWords: words,
  promisedBy: z.string().optional(),
  since: day.optional(),
})

export const sourceShape = z.object({
  id: id.optional(),
  name: z.string().optional(),
  url: httpUrl,
  kind: choice(['official', 'filing', 'wire', 'press', 'status', 'search', 'push']).default(
    'press',
  ),
  format: choice(['feed', 'json', 'html']).default('feed'),
  lang: lang.default('en'),
  zone: z.string().optional(),
  everyMinutes: amount(1, 1440).default(15),
  enabled: switchedOn.default(true),
  keys: list.default([]),
  expectTitle: z.string().optional(),
})

export const seedFactShape = z.object({
  id,
  topic: z.string().optional(),
  status: choice(['confirmed', 'announced', 'reported', 'estimated', 'speculated', 'denied']),
  eventDate: day.nullable().default(null),
  speaker: z.string().nullable().default(null),
  statement: name,
  quote: z.string({ error: 'needs the words of the source' }).min(1),
  quoteLang: lang.optional(),
  publisher: z.string({ error: 'needs the name of who published it' }).min(1),
  url: httpUrl,
  publishedAt: day,
  bearsOn: z.string().optional(),
  milestone: z.string().optional(),
})

export const thresholdsShape = z.object({
  alert: amount(0, 100).default(36),
  unconfirmedDays: amount(1, 365).default(14),
  capPerHour: amount(1, 1000).default(10),
  storyDays: amount(1, 365).default(30),
})

export const watchShape = z.object({
  id,
  name: name.optional(),
  about: name.optional(),
  zone: z.string().default('Asia/Seoul'),
  generalWords: switchedOn.default(true),
  topics: z
    .array(topicShape, {
      error: 'needs at least one topic: topics: [{ id: everything, everything: true }]',
    })
    .min(1, { error: 'needs at least one topic: topics: [{ id: everything, everything: true }]' }),
  entities: z.array(entityShape).default([]),
  eventWords: z.array(eventWordShape).default([]),
  milestones: z.array(milestoneShape).default([]),
  sources: z.array(sourceShape).default([]),
  seedFacts: z.array(seedFactShape).default([]),
  thresholds: thresholdsShape.prefault({}),
  examples: z.array(name).default([]),
})

/** A watch file after its defaults, before its references are checked. */
export type WatchFile = z.infer<typeof watchShape>
