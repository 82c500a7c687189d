// Who asks: their language, zone and rights; looked up in Slack and kept for a while.
import type { webApi } from '@slack/bolt'
import { detectLanguage } from '../language/detect-language.ts'
import type { Lang } from '../language/language.ts'
import type { Log } from '../log.ts'
import { wordsOf } from './slack-errors.ts'
import type { PersonalUseCases } from './use-cases.ts'

export type Reader = { id: string; lang: Lang; zone: string; editor: boolean }

export type Readers = {
  /** The reader; words that they typed decide the language when they are Korean. */
  read(person: string, typed?: string): Promise<Reader>
  isEditor(person: string): Promise<boolean>
  /** The language that they read when they were last seen; null before that. */
  lastLang(person: string): Lang | null
  /** Everybody with rights, groups resolved, each with the language that they read. */
  editors(): Promise<{ id: string; lang: Lang }[]>
}

type Deps = {
  client: webApi.WebClient
  log: Log
  now: () => Date
  people: { editors: string[]; admins: string[] }
  zone: string
  useCases: Pick<PersonalUseCases, 'personSettings'>
}
type Profile = { lang: Lang; zone: string }

const KEEP_MS = 5 * 60_000
const KEEP_MOST = 500

/** Readers with a bounded memory of profiles and user groups. */
export function createReaders(deps: Deps): Readers {
  const profiles = createMemory<Profile>(deps.now)
  const groups = createMemory<string[]>(deps.now)
  const langs = createMemory<Lang>(deps.now)
  const isEditor = async (person: string) => {
    const listed = [...deps.people.editors, ...deps.people.admins]
    if (listed.includes(person)) return true
    for (const group of listed.filter((id) => id.startsWith('S'))) {
      const members = await groups.get(group, () => membersOf(deps, group))
      if (members.includes(person)) return true
    }
    return false
  }
  const read = async (person: string, typed = ''): Promise<Reader> => {
    const [profile, own, editor] = await Promise.all([
      profiles.get(person, () => profileOf(deps, person)),
      deps.useCases.personSettings({ person }),
      isEditor(person),
    ])
    const set = own.lang ?? profile.lang
    langs.put(person, set)
    const lang = /\p{Script=Hangul}/u.test(typed) ? detectLanguage(typed, set) : set
    return { id: person, lang, zone: profile.zone, editor }
  }
  const editors = async () => {
    const people = new Set<string>()
    for (const listed of [...deps.people.editors, ...deps.people.admins])
      for (const person of listed.startsWith('S')
        ? await groups.get(listed, () => membersOf(deps, listed))
        : [listed])
        people.add(person)
    return Promise.all([...people].map((person) => read(person)))
  }
  return { isEditor, lastLang: langs.last, read, editors }
}

async function profileOf(deps: Deps, person: string): Promise<Profile> {
  try {
    const found = await deps.client.users.info({ user: person, include_locale: true })
    const lang = found.user?.locale?.startsWith('ko') ? 'ko' : 'en'
    return { lang, zone: found.user?.tz ?? deps.zone }
  } catch (error) {
    deps.log.debug(
      { person, why: wordsOf(error) },
      'no profile; English and the watch’s zone serve',
    )
    return { lang: 'en', zone: deps.zone }
  }
}

async function membersOf(deps: Deps, group: string): Promise<string[]> {
  try {
    return (await deps.client.usergroups.users.list({ usergroup: group })).users ?? []
  } catch (error) {
    deps.log.warn({ group, why: wordsOf(error) }, 'the members of an editors’ group are unknown')
    return []
  }
}

function createMemory<T>(now: () => Date) {
  const kept = new Map<string, { value: T; at: number }>()
  const put = (key: string, value: T) => {
    if (kept.size >= KEEP_MOST) kept.delete(kept.keys().next().value ?? '')
    kept.set(key, { value, at: now().getTime() })
  }
  return {
    put,
    /** However old it is. */
    last: (key: string): T | null => kept.get(key)?.value ?? null,
    async get(key: string, find: () => Promise<T>): Promise<T> {
      const known = kept.get(key)
      if (known && now().getTime() - known.at < KEEP_MS) return known.value
      const value = await find()
      put(key, value)
      return value
    },
  }
}
