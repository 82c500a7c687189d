// An article pushed to a running bot, signed: the quickest way to an alert.
import { signPush } from '../../src/sources/push.ts'

export const INGEST_SECRET = 'a long random text'

/** Pushes news of the partnership to the bot at an address; returns the status of its answer. */
export async function pushArticle(base: string): Promise<number> {
  const body = JSON.stringify({
    url: 'https://harbour.example/kt-microsoft',
    publisher: 'Harbour Post',
    publishedAt: new Date().toISOString(),
    title: 'KT and Microsoft to invest 7.7 trillion won by 2035',
    text: 'KT and Microsoft will invest 7.7 trillion won in AI and cloud by 2035, KT said on Monday.',
  })
  const timestamp = Math.floor(Date.now() / 1_000)
  const response = await fetch(`${base}/ingest`, {
    method: 'POST',
    body,
    headers: {
      'x-kt-timestamp': String(timestamp),
      'x-kt-signature': signPush(INGEST_SECRET, String(timestamp), Buffer.from(body)),
    },
  })
  return response.status
}
