// Files and pictures: into a thread, or to one person by direct message.
import type { webApi } from '@slack/bolt'

type Deps = { client: webApi.WebClient }
export type FileToSend = { name: string; content: Buffer; alt: string }

/** Uploads a file into a channel or thread. */
export async function uploadFile(
  deps: Deps,
  to: { channel: string; threadTs: string | null; file: FileToSend; title: string },
): Promise<void> {
  await deps.client.filesUploadV2({
    channel_id: to.channel,
    ...(to.threadTs ? { thread_ts: to.threadTs } : {}),
    file: to.file.content,
    filename: to.file.name,
    title: to.title.slice(0, 200),
    ...(to.file.alt ? { alt_text: to.file.alt.slice(0, 1000) } : {}),
  } as Parameters<webApi.WebClient['filesUploadV2']>[0])
}

/** The channel of the direct messages with a person. */
export async function openDirect(deps: Deps, person: string): Promise<string> {
  const opened = await deps.client.conversations.open({ users: person })
  return opened.channel?.id ?? person
}
