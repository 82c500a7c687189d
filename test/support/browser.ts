// A headless Chromium for tests of the page; null where none is installed.
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** Where a Chromium is installed. */
export function chromiumPath(): string | null {
  return PLACES.find((path) => existsSync(path)) ?? null
}

/** Starts it; the caller closes it. */
export function startBrowser(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error('no Chromium is installed')
  return chromium.launch({ executablePath, args: FLAGS.split(' ') })
}
