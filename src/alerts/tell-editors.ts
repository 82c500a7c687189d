// What is wrong is told to editors, each once by direct message, with the cure; never to a channel.
import type { Db } from '../db/database.ts'
import type { Bilingual, Lang } from '../language/language.ts'
import { enqueueMessage } from './outbox-store.ts'
import {
  hasSilent,
  type SilentSource,
  takeSilent,
  type Unposted,
  unpostedMessages,
} from './trouble-store.ts'

/** Somebody with rights, and the language that they read. */
export type Editor = { id: string; lang: Lang }

export type TellEditorsDeps = {
  db: Db
  now: () => Date
  /** Whoever has rights now; user groups are resolved. */
  editors: () => Promise<Editor[]>
}

/** What is wrong with which thing; `key` names the trouble, so that it is told once. */
export type Trouble = { key: string; what: Bilingual; cure: Bilingual }

const DAY_MS = 86_400_000

/** Tells each editor; returns how many there are. */
export async function tellEditors(deps: TellEditorsDeps, trouble: Trouble): Promise<number> {
  const editors = await deps.editors()
  for (const { id, lang } of editors)
    await enqueueMessage(deps, {
      key: `trouble:${trouble.key}:${id}`,
      channel: id,
      content: { kind: 'trouble', lang, what: trouble.what[lang], cure: trouble.cure[lang] },
    })
  return editors.length
}

/** Tells editors of sources that fell silent and of messages that could not be posted. */
export async function tellTroubles(deps: TellEditorsDeps): Promise<number> {
  const now = deps.now()
  const since = new Date(now.getTime() - DAY_MS)
  const silent = (await hasSilent(deps.db, since)) ? await tellSilence(deps, since) : 0
  const unposted = await unpostedMessages(deps.db, since)
  const day = now.toISOString().slice(0, 10)
  for (const message of unposted) await tellEditors(deps, notPosted(message, day))
  return silent + unposted.length
}

/** Of two processes that look at once one takes the sources; one that dies has told nobody. */
async function tellSilence(deps: TellEditorsDeps, since: Date): Promise<number> {
  const now = deps.now()
  // Slack is asked who they are before the transaction, which must not wait for it.
  const editors = await deps.editors()
  return deps.db.transaction(async (tx) => {
    const taken = await takeSilent(tx, since, now)
    const told = { db: tx, now: deps.now, editors: async () => editors }
    if (taken.length > 0) await tellEditors(told, silence(taken, now))
    return taken.length
  })
}

/** The bot was put out of a channel. */
export function leftTrouble(channel: string, name: string, at: Date, archived: boolean): Trouble {
  const en = archived ? 'was archived' : 'no longer has me in it'
  const ko = archived ? '보관되었습니다' : '에서 제가 나가게 되었습니다'
  return {
    key: `left:${channel}:${at.toISOString()}`,
    what: {
      en: `The channel #${name} ${en}: it gets no alerts any more.`,
      ko: `#${name} 채널${archived ? '이 ' : ''}${ko}. 이 채널에는 더 이상 알림을 보내지 않습니다.`,
    },
    cure: {
      en: 'Invite me again with /invite @KT Status; its settings and what it was told are kept.',
      ko: '/invite @KT Status 로 다시 초대하세요. 설정과 알린 내용은 그대로 남아 있습니다.',
    },
  }
}

/** One message for all of them: where the network is down, it is down for every source. */
function silence(sources: SilentSource[], at: Date): Trouble {
  const shown = sources.slice(0, 8).map(({ name, url, error }) => `${name} (${url}) ${error ?? ''}`)
  const list = [...shown.map((line) => `• ${line.trim()}`), ...(sources.length > 8 ? ['…'] : [])]
  return {
    key: `sources:${at.toISOString()}`,
    what: {
      en: `${sources.length === 1 ? 'A source has' : `${sources.length} sources have`} not answered for a day:\n${list.join('\n')}`,
      ko: `출처 ${sources.length}곳이 하루 동안 응답하지 않습니다:\n${list.join('\n')}`,
    },
    cure: {
      en: 'Open the address in a browser. If it moved, add the new one with /kt-status source add <url>, and stop the old one with /kt-status source pause <url>.',
      ko: '주소를 브라우저로 열어 보세요. 바뀌었으면 /kt-status source add <url> 로 새 주소를 추가하고, 옛 주소는 /kt-status source pause <url> 로 멈추세요.',
    },
  }
}

function notPosted({ channel, name, why, count }: Unposted, day: string): Trouble {
  return {
    key: `unposted:${channel}:${why.slice(0, 80)}:${day}`,
    what: {
      en: `${count === 1 ? 'A message' : `${count} messages`} to #${name} could not be posted. ${why}`,
      ko: `#${name} 채널에 메시지 ${count}건을 올리지 못했습니다. ${why}`,
    },
    cure: {
      en: 'Put that right, then whoever runs the bot sends it again: npm run kt -- outbox retry all',
      ko: '원인을 고친 뒤 운영자가 다시 보내면 됩니다: npm run kt -- outbox retry all',
    },
  }
}
