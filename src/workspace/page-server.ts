// The files that the browser is sent: the page, its parts, and what was shared.
import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname } from 'node:path'
import type { Room } from './workspace-room.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Nothing but our own scripts and styles runs, whatever a message says. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: https:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of everything that a browser is sent. */
export const SAFE_HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** Sends a file of `page/`; false when there is none of that name. */
export async function sendPageFile(path: string, response: ServerResponse): Promise<boolean> {
  const name =
    path === '/' || path.startsWith('/archives/') ? 'workspace.html' : path.slice('/page/'.length)
  const type = TYPES[extname(name)]
  if (!/^[a-z0-9-]+\.[a-z]+$/.test(name) || !type) return false
  try {
    const bytes = await readFile(new URL(`./page/${name}`, import.meta.url))
    response.writeHead(200, { ...SAFE_HEADERS, 'content-type': type, 'cache-control': 'no-cache' })
    response.end(bytes)
    return true
  } catch {
    return false
  }
}

/** Sends the bytes of a shared file; only pictures open in the browser. */
export function sendSharedFile(room: Room, url: URL, response: ServerResponse): boolean {
  const file = room.state.files.get(url.pathname.split('/')[2] ?? '')
  if (!file?.complete) return false
  const inline = file.type.startsWith('image/') && !url.searchParams.has('download')
  response.writeHead(200, {
    ...SAFE_HEADERS,
    'content-type': file.type,
    'content-length': file.bytes.length,
    'content-disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  })
  response.end(file.bytes)
  return true
}
