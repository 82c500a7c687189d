// Text from articles, people and models on its way into Slack: it can neither ping nor forge a link.

/** Control, bidirectional, zero-width and tag characters: they hide or turn round what is read. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu

/** Folds white space and removes characters that nobody sees. */
export function plain(text: string): string {
  return text
    .replace(UNSEEN, (c) => (c === '\r' || c === '\u2028' ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim()
}

/** At most `max` characters, ended by an ellipsis where something was left out. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, Math.max(0, max - 1))
  const whole = /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut
  return `${whole.trimEnd()}…`
}

/**
 * For `mrkdwn` and top-level `text`: Slack's three control characters are escaped, and marks that
 * would format are replaced by look-alikes, because Slack knows no escape for them.
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function esc(text: string): string {
  return plain(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\*/g, '∗')
    .replace(/`/g, 'ˋ')
    .replace(/~/g, '∼')
    .replace(/(^|[^\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '$1＿')
    .replace(/:(?=[a-z0-9_+-]+:)/g, '∶')
    .replace(/@(?=(?:channel|here|everyone)\b)/gi, '＠')
}

/** For Slack's `markdown` text (streams): every mark of Markdown is escaped, and `<` stays a sign. */
export function escMarkdown(text: string): string {
  return plain(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replace(/@(?=(?:channel|here|everyone)\b)/gi, '＠')
}

/** The address if it is one that a person can safely follow, in a form that cannot end the link. */
export function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null
  if (parsed.username || parsed.password) return null
  const href = parsed.href.replace(/[<>|"'`\\^{}\s]/g, (c) => encodeURIComponent(c))
  return href.length > 2000 ? null : href.replace(/&/g, '&amp;')
}

/** A link in `mrkdwn`; the label alone when the address cannot be trusted. */
export function link(url: string, label: string): string {
  const safe = safeUrl(url)
  const text = esc(clip(plain(label), 120)).replace(/\|/g, '∣')
  return safe ? `<${safe}|${text || safe}>` : text
}

/** A link in Slack's `markdown` text. */
export function markdownLink(url: string, label: string): string {
  const safe = safeUrl(url)
  const text = escMarkdown(clip(plain(label), 120))
  return safe
    ? `[${text}](${safe.replace(/&amp;/g, '&').replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)})`
    : text
}

/** What a person typed, with Slack's own marks (`<@U1>`, `<https://…|label>`) turned into words. */
export function unmark(text: string): string {
  return text
    .replace(/<(https?:[^|>]+)(?:\|[^>]*)?>/g, '$1')
    .replace(/<mailto:[^|>]+\|([^>]*)>/g, '$1')
    .replace(/<[@#!][^|>]*\|([^>]*)>/g, '$1')
    .replace(/<[@#!][^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[ \t]+/g, ' ')
    .trim()
}

/** The addresses of links that a person posted. */
export function linksIn(text: string): string[] {
  const found = [...text.matchAll(/<(https?:\/\/[^|>]+)(?:\|[^>]*)?>/g)].map((m) =>
    unescapeUrl(m[1] ?? ''),
  )
  return [...new Set(found.filter((url) => URL.canParse(url)))]
}

function unescapeUrl(url: string): string {
  return url.replace(/&amp;/g, '&')
}
