// The whole bot on the local workspace, its recorded story told to the end; and a person in a browser there.
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Browser, Locator, Page } from 'playwright-core'
import { parse } from 'yaml'
import { createApp } from '../../src/app.ts'
import { readConfig, secret } from '../../src/config.ts'
import { rowsOf } from '../../src/db/database.ts'
import type { Lang } from '../../src/language/language.ts'
import { createLog } from '../../src/log.ts'
import { loadWatch } from '../../src/watch/load-watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'
import { createRecordedStory, loadRecordedStory } from '../../src/workspace/recorded-story.ts'
import { startWorkspace, type Workspace } from '../../src/workspace/start-workspace.ts'

export type ToldStory = { workspace: Workspace; stop(): Promise<void> }

/** Slow enough that the bot takes a turn between two days of the story. */
const EACH_DAY = 15
/** As fast as it can be read: for who needs the facts, and not each digest on its day. */
export const AT_ONCE = 200
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const manifest = parse(readFileSync(join(import.meta.dirname, '../../manifest.yml'), 'utf8'))

/** Starts the bot as `npm start` does without tokens, and waits until the story is told. */
export async function tellStory(speed = EACH_DAY): Promise<ToldStory> {
  const folder = await mkdtemp(join(tmpdir(), 'kt-told-'))
  const log = createLog('silent')
  const clock = () => new Date()
  const story = createRecordedStory(
    { now: clock },
    { data: await loadRecordedStory(), startedAt: clock(), speed },
  )
  const workspace = await startWorkspace(
    { log, now: clock },
    {
      port: 0,
      host: '127.0.0.1',
      recorded: true,
      rateLimits: false,
      manifestScopes: manifest.oauth_config.scopes.bot,
      manifestEvents: manifest.settings.event_subscriptions.bot_events,
      commands: manifest.features.slash_commands,
      shortcuts: manifest.features.shortcuts,
      routes: [story.route],
    },
  )
  const app = await createApp({
    config: readConfig({ EDITORS: 'S0EDITORS' }),
    index: indexWatch(await loadWatch(null)),
    log,
    now: () => story.now(),
    clock,
    slack: {
      mode: 'socket',
      botToken: secret(workspace.botToken),
      appToken: secret(workspace.appToken),
      apiUrl: workspace.apiUrl,
    },
    recorded: { dataDir: folder, sources: story.sources(workspace.url), channel: 'C0STRATEGY' },
  })
  await app.start()
  const quiet = async () => {
    const [row] = await rowsOf<{ open: number; done: number }>(
      app.database.db,
      sql`select (select count(*)::int from outbox where state = 'pending' and kind <> 'edit')
            + (select count(*)::int from developments where decided_at is null)
            + (select count(*)::int from articles where state not in ('done', 'ignored')) as open,
            (select count(*)::int from articles where state in ('done', 'ignored')) as done`,
    )
    return row?.open === 0 ? row.done : -1
  }
  while ((await quiet()) < story.entryCount) await pause(200)
  const stop = async () => {
    await app.stop()
    await workspace.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { workspace, stop }
}

/** A person at a screen. */
export type Visitor = { name: string; lang: Lang; person: string; width: number; height: number }

export const KOREAN_PHONE: Visitor = {
  name: 'in Korean on a phone',
  lang: 'ko',
  person: 'U0LOCAL02',
  width: 390,
  height: 844,
}
export const ENGLISH_DESK: Visitor = {
  name: 'in English at a desk',
  lang: 'en',
  person: 'U0LOCAL01',
  width: 1280,
  height: 900,
}
export const KOREAN_DESK: Visitor = {
  ...KOREAN_PHONE,
  name: 'in Korean at a desk',
  width: 1280,
  height: 900,
}
export const ENGLISH_PHONE: Visitor = {
  ...ENGLISH_DESK,
  name: 'in English on a phone',
  width: 390,
  height: 844,
}
/** Minjae Park, who may change things. */
export const EDITOR_DESK: Visitor = { ...ENGLISH_DESK, name: 'an editor', person: 'U0LOCAL03' }

/** Opens the page as that person. */
export async function visit(browser: Browser, url: string, who: Visitor): Promise<Page> {
  const { width, height } = who
  const phone = width < 600
  const viewport = { width, height }
  const context = await browser.newContext(
    phone ? { viewport, isMobile: true, hasTouch: true } : { viewport },
  )
  await context.addInitScript(
    `localStorage.setItem('workspace-person', ${JSON.stringify(who.person)})`,
  )
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(url)
  await page.locator('.composer textarea').first().waitFor()
  return page
}

/** Types into the channel and sends it. */
export async function typeInto(box: Locator, text: string): Promise<void> {
  await box.fill(text)
  await box.press('Enter')
}

/** Runs a command and returns the answer that only the asker sees. */
export async function runCommand(page: Page, text: string, says: string | RegExp) {
  const answers = page.locator('#conversation .message', { hasText: 'Only visible to you' })
  await typeInto(page.locator('#conversation textarea'), `/kt-status ${text}`.trim())
  const answer = answers.filter({ hasText: says }).last()
  await answer.waitFor()
  return answer
}

/** How far the page is wider than its window; nobody scrolls sideways. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
}

/** Keeps a picture when `SCREENSHOTS` names a folder. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** The App's place: on a phone the list of conversations is a screen of its own. */
export async function openApp(page: Page, who: Visitor): Promise<void> {
  if (who.width < 600) await page.getByRole('button', { name: 'All conversations' }).click()
  await page.locator('.place', { hasText: 'KT Status' }).click()
}
