// What the local workspace holds: people, channels, messages, files, views. Plain data.

export type Json = Record<string, unknown>
export type Block = { type: string; block_id?: string } & Json

export type Person = {
  id: string
  /** The handle, as in `@dana`. */
  name: string
  realName: string
  title: string
  locale: string
  zone: string
  bot: boolean
}

export type Channel = {
  id: string
  name: string
  kind: 'channel' | 'im'
  topic: string
  members: string[]
  archived: boolean
  createdS: number
}

export type Reaction = { name: string; users: string[] }

export type StoredMessage = {
  channel: string
  ts: string
  threadTs: string | null
  /** A thread reply that is shown in the channel as well. */
  broadcast: boolean
  user: string
  fromBot: boolean
  text: string
  blocks: Block[]
  files: string[]
  edited: { user: string; ts: string } | null
  metadata: Json | null
  reactions: Reaction[]
  subtype: string | null
  /** An ephemeral message: only this person sees it. */
  visibleTo: string | null
  streaming: boolean
  streamStartedMs: number
  /** The last answer under this message; only on a thread's first message. */
  latestReply: string | null
  replyUsers: string[]
  replyCount: number
}

export type StoredFile = {
  id: string
  name: string
  title: string
  altText: string
  type: string
  bytes: Buffer
  complete: boolean
  channels: string[]
  createdS: number
}

export type View = { id: string; type: 'modal' | 'home'; blocks: Block[]; hash: string } & Json

export type Prompts = { title: string; prompts: { title: string; message: string }[] }
export type ThreadStatus = { text: string; loading: string[]; processing: boolean }

export type WorkspaceState = {
  team: { id: string; name: string; domain: string }
  app: { id: string; botId: string; userId: string; name: string }
  people: Person[]
  groups: { id: string; handle: string; users: string[] }[]
  channels: Channel[]
  messages: Map<string, StoredMessage[]>
  files: Map<string, StoredFile>
  homes: Map<string, View>
  /** Open modals of each person, the top one last. */
  modals: Map<string, View[]>
  /** By `channel:thread_ts` (an empty thread for the whole Messages tab). */
  prompts: Map<string, Prompts>
  status: Map<string, ThreadStatus>
  /** By `person:channel`. */
  lastRead: Map<string, string>
  lastTs: number
  lastId: number
}

export const APP = { id: 'A0LOCALKT', botId: 'B0LOCALKT', userId: 'U0LOCALKT', name: 'KT Status' }

/** The people of the local workspace; the bot comes last. */
export const PEOPLE = [
  person('U0LOCAL01', 'dana', 'Dana Reed', 'Strategy', 'en-US', 'America/New_York'),
  person('U0LOCAL02', 'seoyun', '김서윤', '전략기획', 'ko-KR', 'Asia/Seoul'),
  person('U0LOCAL03', 'minjae', 'Minjae Park', 'Strategy, editor', 'en-GB', 'Asia/Seoul'),
  { ...person(APP.userId, 'kt_status', APP.name, '', 'en-US', 'Asia/Seoul'), bot: true },
] as const satisfies readonly Person[]

/** The person who has an editor's rights. */
export const EDITOR = 'U0LOCAL03'
export const MAIN_CHANNEL = 'C0STRATEGY'

/** A fresh workspace: two channels, three people, the bot invited to the first channel. */
export function createState(createdAt: Date): WorkspaceState {
  const createdS = Math.floor(createdAt.getTime() / 1000)
  const people = PEOPLE.map((each) => ({ ...each }))
  const everyone = people.filter((each) => !each.bot).map((each) => each.id)
  const channel = (id: string, name: string, topic: string, members: string[]): Channel => ({
    id,
    name,
    kind: 'channel',
    topic,
    members,
    archived: false,
    createdS,
  })
  const channels = [
    channel(MAIN_CHANNEL, 'kt-strategy', 'KT, Microsoft, and what puts the deal at risk', [
      ...everyone,
      APP.userId,
    ]),
    channel('C0LOUNGE', 'lounge', 'Everything else', everyone),
    ...everyone.map((id) => ({
      ...channel(`D${id.slice(1)}`, '', '', [id, APP.userId]),
      kind: 'im' as const,
    })),
  ]
  return {
    team: { id: 'T0LOCAL', name: 'Local workspace', domain: 'local' },
    app: { ...APP },
    people,
    groups: [{ id: 'S0EDITORS', handle: 'editors', users: [EDITOR] }],
    channels,
    messages: new Map(channels.map((each) => [each.id, []])),
    files: new Map(),
    homes: new Map(),
    modals: new Map(),
    prompts: new Map(),
    status: new Map(),
    lastRead: new Map(),
    lastTs: 0,
    lastId: 0,
  }
}

/** Adds a channel in which everybody is, and the bot unless it is left out. */
export function addChannel(state: WorkspaceState, id: string, withBot = true): void {
  const [main] = state.channels
  if (!main || state.channels.some((each) => each.id === id)) return
  const people = main.members.filter((member) => member !== state.app.userId)
  const members = withBot ? [...people, state.app.userId] : people
  state.channels.push({ ...main, id, name: id.toLowerCase(), topic: '', members })
  state.messages.set(id, [])
}

/** The next message id: the present in microseconds, and never one that was given before. */
export function nextTs(state: WorkspaceState, now: Date): string {
  state.lastTs = Math.max(state.lastTs + 1, now.getTime() * 1000)
  return `${Math.floor(state.lastTs / 1e6)}.${String(state.lastTs % 1e6).padStart(6, '0')}`
}

/** A new id such as `F0000000A`. */
export function nextId(state: WorkspaceState, prefix: string): string {
  state.lastId += 1
  return `${prefix}${state.lastId.toString(36).toUpperCase().padStart(8, '0')}`
}

export function findPerson(state: WorkspaceState, id: string): Person | undefined {
  return state.people.find((each) => each.id === id)
}

/** A channel by its id, or by its name with or without `#`. */
export function findChannel(state: WorkspaceState, idOrName: string): Channel | undefined {
  const name = idOrName.replace(/^#/, '')
  return state.channels.find(
    (each) => each.id === idOrName || (each.kind === 'channel' && each.name === name),
  )
}

/** The direct messages between a person and the bot. */
export function findIm(state: WorkspaceState, person: string): Channel | undefined {
  return state.channels.find((each) => each.kind === 'im' && each.members.includes(person))
}

function person(
  id: string,
  name: string,
  realName: string,
  title: string,
  locale: string,
  zone: string,
): Person {
  return { id, name, realName, title, locale, zone, bot: false }
}
