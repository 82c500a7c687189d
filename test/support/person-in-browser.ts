// A person in a browser on the local workspace: who they are, what they read there, what they do.
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import type { Lang } from '../../src/language/language.ts'
import { say, type TextKey } from '../../src/slack/texts.ts'
import { sayIn } from '../../src/workspace/page/page-texts.js'

/** A person at a screen, and the channel in their language. */
export type Visitor = {
  name: string
  lang: Lang
  person: string
  channel: string
  width: number
  height: number
}

const DESK = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }
const DANA = { lang: 'en' as const, person: 'U0LOCAL01', channel: 'kt-strategy' }
const SEOYUN = { lang: 'ko' as const, person: 'U0LOCAL02', channel: 'lounge' }
const MINJAE = { ...DANA, person: 'U0LOCAL03' }

export const ENGLISH_DESK: Visitor = { ...DANA, ...DESK, name: 'in English at a desk' }
export const ENGLISH_PHONE: Visitor = { ...DANA, ...PHONE, name: 'in English on a phone' }
export const KOREAN_DESK: Visitor = { ...SEOYUN, ...DESK, name: 'in Korean at a desk' }
export const KOREAN_PHONE: Visitor = { ...SEOYUN, ...PHONE, name: 'in Korean on a phone' }
/** Both may change things. */
export const EDITOR_DESK: Visitor = { ...MINJAE, ...DESK, name: 'in English at a desk' }
export const EDITOR_PHONE: Visitor = { ...MINJAE, ...PHONE, name: 'in English on a phone' }
export const EDITORS = [EDITOR_DESK, KOREAN_PHONE, KOREAN_DESK, EDITOR_PHONE]
export const READERS = [ENGLISH_DESK, KOREAN_PHONE, KOREAN_DESK, ENGLISH_PHONE]

/** What a person waits for at most. */
export const TIME = { timeout: 60_000 }
/**
 * A journey of a browser shares its workspace with the tests before it, which goes on meanwhile: a click
 * may meet what is drawn anew just then. What fails twice fails.
 */
export const JOURNEY = { ...TIME, retry: 1 }
/** The channel takes one message a second, and an edit waits for a minute after the one before it. */
export const STORY_MS = 300_000

/** Brings a message into sight, also where it is drawn anew meanwhile. */
export function scrollTo(message: Locator): Promise<void> {
  return vi.waitFor(() => message.scrollIntoViewIfNeeded(), TIME)
}

type Values = Record<string, string | number>

/** A seat that one person after the other takes. */
export type Seat = ReturnType<typeof takeSeat>

export function takeSeat(browser: () => Browser, url: () => string) {
  let page: Page
  let who: Visitor = ENGLISH_DESK
  const label = (key: string, values?: Values) => sayIn(who.lang, key, values)
  const bot = (key: TextKey, values?: Values) => say(who.lang, key, values)
  const messages = () => page.locator('#conversation .message')
  const thread = () => page.locator('#thread')
  const button = (name: string, within: Locator | Page = page) =>
    within.getByRole('button', { name, exact: true })
  const seat = {
    page: () => page,
    label,
    bot,
    messages,
    thread,
    button,
    composer: () => page.locator('#conversation textarea'),
    form: () => page.getByRole('dialog'),
    home: () => page.getByRole('region', { name: label('app.home') }),
    /** What only this person sees. */
    own: () => messages().filter({ hasText: label('message.own') }),
    /** The messages of stories. */
    alerts: () =>
      messages()
        .filter({ has: button(bot('button.notRelevant')) })
        .filter({ hasNotText: label('message.own') }),
    async enter(visitor: Visitor, channel = visitor.channel): Promise<void> {
      await page?.context().close()
      who = visitor
      page = await openPage(browser(), `${url()}/#${channel}`, who)
    },
    /** The app's Home or Messages tab: on a phone the list of conversations is a screen of its own. */
    async openApp(tab: 'home' | 'messages' = 'home'): Promise<void> {
      if (who.width < 600) await button(label('side.all')).click()
      await page.locator('.place', { hasText: 'KT Status' }).click()
      if (tab === 'messages') await page.getByRole('tab', { name: label('app.messages') }).click()
      // What was drawn on an earlier visit moves when it is drawn anew.
      else await page.locator('#conversation .scroll[aria-busy="false"]').waitFor()
    },
    async type(text: string, box: Locator = seat.composer()): Promise<void> {
      await box.fill(text)
      await box.press('Enter')
    },
    /** Runs a command and returns the answer that only the asker sees. */
    async command(text: string, says: string | RegExp): Promise<Locator> {
      await seat.type(`/kt-status ${text}`.trim())
      return seat.ownWith(says)
    },
    async ownWith(says: string | RegExp): Promise<Locator> {
      const answer = seat.own().filter({ hasText: says }).last()
      await answer.waitFor()
      return answer
    },
    /** Chooses from the menu behind the dots of a message. */
    async chooseMore(item: string, within: Locator = seat.alerts().last()): Promise<void> {
      await button(label('block.more'), within).first().click()
      await page.getByRole('menuitem', { name: item, exact: true }).click()
    },
    /** Chooses what can be done with any message. */
    async chooseShortcut(message: Locator, item: string): Promise<void> {
      await message.hover()
      await button(label('message.more'), message).click()
      await page.getByRole('menuitem', { name: item }).click()
    },
    /** Mentions the bot, and opens the thread in which it answers. */
    async mention(question: string): Promise<void> {
      await seat.composer().pressSequentially('@KT')
      await seat.composer().press('Enter')
      await seat.composer().pressSequentially(question)
      await seat.composer().press('Enter')
      await seat.openThread(messages().filter({ hasText: question }).last())
    },
    openThread: (message: Locator) => message.locator('[data-action="open-thread"]').click(),
    /** Keeps a picture when `SCREENSHOTS` names a folder; nobody scrolls sideways. */
    async picture(name: string): Promise<void> {
      const wide = 'document.documentElement.scrollWidth - window.innerWidth'
      expect(await page.evaluate(wide), `${name}: wider than its window`).toBeLessThanOrEqual(0)
      const folder = process.env.SCREENSHOTS
      const path = `${name.replaceAll('/', ' ')}-${who.lang}-${who.width}.png`
      if (folder) await page.screenshot({ path: join(folder, path) })
    },
    close: () => page?.context().close(),
  }
  return seat
}

async function openPage(browser: Browser, url: string, who: Visitor): Promise<Page> {
  const { width, height } = who
  const viewport = { width, height }
  const phone = width < 600 ? { isMobile: true, hasTouch: true } : {}
  const context = await browser.newContext({ viewport, ...phone })
  const person = JSON.stringify(who.person)
  await context.addInitScript(`localStorage.setItem('workspace-person', ${person})`)
  const page = await context.newPage()
  // Sooner than the test's own limit, so that it is said what was waited for.
  page.setDefaultTimeout(TIME.timeout - 10_000)
  await page.goto(url)
  await page.locator('.composer textarea').first().waitFor()
  return page
}
