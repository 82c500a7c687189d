// conversations.*, users.*, team and bots: who and where.
import {
  ApiError,
  type ApiMethod,
  flag,
  needChannel,
  needMembership,
  needText,
  page,
  text,
} from './web-api-call.ts'
import { channelMessages, findMessage, repliesOf, wireMessage } from './workspace-messages.ts'
import type { Room } from './workspace-room.ts'
import { type Channel, findIm, findPerson, type Json, type Person } from './workspace-state.ts'

const list: ApiMethod = (room, args) => {
  const types = (text(args, 'types') || 'public_channel').split(',')
  const channels = room.state.channels
    .filter((each) => types.includes(each.kind === 'im' ? 'im' : 'public_channel'))
    .filter((each) => !(flag(args, 'exclude_archived') && each.archived))
  const { items, rest } = page(channels, args, 100)
  return { channels: items.map((each) => wireChannel(room, each)), ...rest }
}

const info: ApiMethod = (room, args) => ({
  channel: wireChannel(room, needChannel(room, needText(args, 'channel'))),
})

const history: ApiMethod = (room, args) => {
  const channel = needMembershipToRead(room, args)
  const found = channelMessages(room.state, channel.id)
    .filter((each) => inSpan(each.ts, args))
    .reverse()
  const { items, rest } = page(found, args, 100)
  const metadata = flag(args, 'include_all_metadata')
  return { messages: items.map((each) => wireMessage(room.state, each, { metadata })), ...rest }
}

const replies: ApiMethod = (room, args) => {
  const channel = needMembershipToRead(room, args)
  const parent = findMessage(room.state, channel.id, needText(args, 'ts'))
  if (!parent) throw new ApiError('thread_not_found')
  const thread = [parent, ...repliesOf(room.state, parent).filter((each) => inSpan(each.ts, args))]
  const { items, rest } = page(thread, args, 1000)
  const metadata = flag(args, 'include_all_metadata')
  return { messages: items.map((each) => wireMessage(room.state, each, { metadata })), ...rest }
}

function needMembershipToRead(room: Room, args: Json): Channel {
  const channel = needChannel(room, needText(args, 'channel'))
  if (!channel.members.includes(room.state.app.userId)) throw new ApiError('not_in_channel')
  return channel
}

function inSpan(ts: string, args: Json): boolean {
  const at = Number(ts)
  const oldest = Number(text(args, 'oldest') || 0)
  const latest = Number(text(args, 'latest') || Number.POSITIVE_INFINITY)
  return flag(args, 'inclusive') ? at >= oldest && at <= latest : at > oldest && at < latest
}

const open: ApiMethod = (room, args) => {
  const channel = text(args, 'channel') && needChannel(room, text(args, 'channel'))
  const user = text(args, 'users').split(',')[0] ?? ''
  const found = channel || findIm(room.state, user)
  if (!found) throw new ApiError('user_not_found')
  return { channel: { id: found.id, is_im: found.kind === 'im' }, no_op: true, already_open: true }
}

const join: ApiMethod = (room, args) => {
  const channel = needChannel(room, needText(args, 'channel'))
  if (channel.archived) throw new ApiError('is_archived')
  if (channel.kind === 'im') throw new ApiError('method_not_supported_for_channel_type')
  if (!channel.members.includes(room.state.app.userId)) channel.members.push(room.state.app.userId)
  room.publish({ kind: 'channel', to: null, channel: channel.id })
  return { channel: wireChannel(room, channel) }
}

const members: ApiMethod = (room, args) => {
  const channel = needChannel(room, needText(args, 'channel'))
  const { items, rest } = page(channel.members, args, 100)
  return { members: items, ...rest }
}

const leave: ApiMethod = (room, args) => {
  const channel = needMembership(room, needText(args, 'channel'))
  channel.members = channel.members.filter((id) => id !== room.state.app.userId)
  room.publish({ kind: 'channel', to: null, channel: channel.id })
  return {}
}

function wireChannel(room: Room, channel: Channel): Json {
  const { app } = room.state
  const shared = {
    id: channel.id,
    created: channel.createdS,
    is_archived: channel.archived,
    is_im: channel.kind === 'im',
    is_channel: channel.kind === 'channel',
    is_private: channel.kind === 'im',
    is_org_shared: false,
    context_team_id: room.state.team.id,
  }
  if (channel.kind === 'im')
    return { ...shared, user: channel.members.find((id) => id !== app.userId) }
  return {
    ...shared,
    name: channel.name,
    name_normalized: channel.name,
    is_member: channel.members.includes(app.userId),
    num_members: channel.members.length,
    topic: { value: channel.topic, creator: '', last_set: 0 },
    purpose: { value: channel.topic, creator: '', last_set: 0 },
  }
}

const userInfo: ApiMethod = (room, args) => {
  const person = findPerson(room.state, needText(args, 'user'))
  if (!person) throw new ApiError('user_not_found')
  return { user: wirePerson(room, person, flag(args, 'include_locale')) }
}

const userList: ApiMethod = (room, args) => {
  const { items, rest } = page(room.state.people, args, 100)
  const locale = flag(args, 'include_locale')
  return { members: items.map((each) => wirePerson(room, each, locale)), ...rest }
}

function wirePerson(room: Room, person: Person, locale: boolean): Json {
  return {
    id: person.id,
    team_id: room.state.team.id,
    name: person.name,
    real_name: person.realName,
    deleted: false,
    is_bot: person.bot,
    is_app_user: false,
    is_admin: false,
    tz: person.zone,
    tz_label: person.zone,
    tz_offset: offsetSeconds(person.zone, room.now()),
    profile: {
      real_name: person.realName,
      display_name: person.name,
      title: person.title,
      team: room.state.team.id,
      ...(person.bot ? { bot_id: room.state.app.botId, api_app_id: room.state.app.id } : {}),
    },
    ...(locale ? { locale: person.locale } : {}),
  }
}

function offsetSeconds(zone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  const name = parts.formatToParts(at).find((each) => each.type === 'timeZoneName')?.value ?? ''
  const found = /GMT([+-])(\d\d):(\d\d)/.exec(name)
  if (!found) return 0
  const seconds = Number(found[2]) * 3600 + Number(found[3]) * 60
  return found[1] === '-' ? -seconds : seconds
}

const groupUsers: ApiMethod = (room, args) => {
  const group = room.state.groups.find((each) => each.id === needText(args, 'usergroup'))
  if (!group) throw new ApiError('no_such_subteam')
  return { users: group.users }
}

const authTest: ApiMethod = (room) => {
  const { team, app } = room.state
  return {
    url: `${room.url}/`,
    team: team.name,
    team_id: team.id,
    user: 'kt_status',
    user_id: app.userId,
    bot_id: app.botId,
    is_enterprise_install: false,
  }
}

const botInfo: ApiMethod = (room, args) => {
  const { app } = room.state
  if (text(args, 'bot') !== app.botId) throw new ApiError('bot_not_found')
  return {
    bot: { id: app.botId, app_id: app.id, user_id: app.userId, name: app.name, deleted: false },
  }
}

const teamInfo: ApiMethod = (room) => ({ team: { ...room.state.team, icon: {} } })

/** Who and where. */
export const CONVERSATION_METHODS: Record<string, ApiMethod> = {
  'auth.test': authTest,
  'bots.info': botInfo,
  'team.info': teamInfo,
  'conversations.list': list,
  'conversations.info': info,
  'conversations.history': history,
  'conversations.replies': replies,
  'conversations.open': open,
  'conversations.join': join,
  'conversations.leave': leave,
  'conversations.members': members,
  'users.info': userInfo,
  'users.list': userList,
  'usergroups.users.list': groupUsers,
}
