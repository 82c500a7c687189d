// A channel's alerts with their buttons, questions on every surface, Home, and joining a channel: by
// people in a browser, on the bot with its story told.
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { say } from '../../src/slack/texts.ts'
import { chromiumPath, startBrowser } from '../support/browser.ts'
import {
  EDITOR_DESK,
  ENGLISH_DESK,
  ENGLISH_PHONE,
  KOREAN_DESK,
  KOREAN_PHONE,
  keepPicture,
  openApp,
  overflow,
  runCommand,
  tellStory,
  type ToldStory,
  typeInto,
  type Visitor,
  visit,
} from '../support/told-story.ts'

const TIME = { timeout: 60_000 }
/** The channel takes one message a second. */
const STORY_MS = 300_000
const LANGS_AND_WIDTHS = [ENGLISH_DESK, KOREAN_PHONE, KOREAN_DESK, ENGLISH_PHONE]

let story: ToldStory
let browser: Browser
let page: Page

const messages = (): Locator => page.locator('#conversation .message')
const composer = (): Locator => page.locator('#conversation textarea')
const own = (): Locator => messages().filter({ hasText: 'Only visible to you' })
const alerts = (): Locator =>
  messages()
    .filter({ has: page.getByRole('button', { name: 'Not relevant' }) })
    .filter({ hasNotText: 'Only visible to you' })

async function enter(who: Visitor, channel = 'kt-strategy'): Promise<void> {
  await page?.context().close()
  page = await visit(browser, `${story.workspace.url}/#${channel}`, who)
}

async function picture(name: string, who: Visitor): Promise<void> {
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await keepPicture(page, `${name}-${who.lang}-${who.width}`)
}

/** Clicks a button of an alert, and returns what only the person who clicked sees of it. */
async function answerOf(button: string, says: string | RegExp): Promise<Locator> {
  await alerts().last().getByRole('button', { name: button, exact: true }).click()
  const answer = own().filter({ hasText: says }).last()
  await answer.waitFor()
  return answer
}

async function chooseMore(label: string): Promise<void> {
  await alerts().last().getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: label }).click()
}

describe.skipIf(!chromiumPath())('a person in the channel', TIME, () => {
  beforeAll(async () => {
    browser = await startBrowser()
    story = await tellStory()
  }, STORY_MS)
  afterAll(async () => {
    await browser?.close()
    await story?.stop()
  })

  describe.each(LANGS_AND_WIDTHS)('$name', (who) => {
    const { lang } = who

    test('reads an alert: what happened, why it is new, what it bears on, how sure, who says so', async () => {
      await enter(who)
      const text = await alerts().last().innerText()
      expect(text).toMatch(/confirmed|announced|reported|estimate|speculation|denied/)
      for (const part of ['Why it is new', 'Bears on', 'Sources', 'independent', 'Recorded story'])
        expect(text).toContain(part)
      await alerts().last().scrollIntoViewIfNeeded()
      await picture('alert', who)
    })

    test('asks why, sees the sources, rates it', async () => {
      const why = await answerOf('Why?', say(lang, 'why.title'))
      expect(await why.innerText()).toMatch(/\d+/)
      await picture('why', who)
      await answerOf('Sources', say(lang, 'story.sources'))
      await answerOf('Helpful', say(lang, 'feedback.thanks'))
    })

    test('mutes a story for a week, sees it in the list, and takes it back', async () => {
      await chooseMore('Mute this story for 1 week')
      await own()
        .filter({ has: page.getByRole('button', { name: say(lang, 'button.unmute') }) })
        .last()
        .waitFor()
      const list = await runCommand(page, lang === 'en' ? 'mute' : '끄기', say(lang, 'mute.title'))
      await list.getByRole('button', { name: say(lang, 'button.unmute') }).click()
      await own()
        .filter({ hasText: say(lang, 'mute.undone') })
        .last()
        .waitFor()
    })

    test('says "not relevant", sees what that changed, and takes it back', async () => {
      const lesson = await answerOf('Not relevant', say(lang, 'lesson.done'))
      await picture('lesson', who)
      await lesson.getByRole('button', { name: say(lang, 'button.narrow') }).click()
      const form = page.getByRole('dialog')
      const phrase = form.getByLabel(say(lang, 'form.phrase.which'))
      await phrase.fill('zebra')
      await form.getByRole('button', { name: say(lang, 'form.save') }).click()
      await form.getByText(lang === 'en' ? 'does not hold these words' : '없는 표현').waitFor()
      await picture('phrase', who)
      const [, headline = ''] = (await form.innerText()).split('\n').filter((line) => line.trim())
      await phrase.fill(headline)
      await form.getByRole('button', { name: say(lang, 'form.save') }).click()
      const exact = own()
        .filter({ hasText: `“${headline}”` })
        .last()
      await exact.getByRole('button', { name: say(lang, 'button.undo') }).click()
      await own()
        .filter({ hasText: say(lang, 'undo.done') })
        .last()
        .waitFor()
    })

    test('sees Home: the situation, the last alerts with links, own settings', async () => {
      await openApp(page, who)
      const home = page.getByRole('region', { name: 'Home' })
      await home.getByText(say(lang, 'home.alerts')).waitFor()
      expect(await home.locator('a[href*="archives"]').count()).toBeGreaterThan(0)
      await home.getByRole('button', { name: say(lang, 'button.settings') }).waitFor()
      await picture('home', who)
    })

    test('asks in the Messages tab: a suggestion, a streamed answer with its sources, a verdict', async () => {
      await page.getByRole('tab', { name: 'Messages' }).click()
      await page.getByRole('button', { name: 'New conversation' }).click()
      const prompts = page.locator('.prompts button')
      await prompts.first().waitFor()
      await prompts.nth(1).click()
      await expect.poll(() => messages().last().innerText(), TIME).toContain('[1]')
      const answer = messages().last()
      const helpful = { name: say(lang, 'button.helpful'), exact: true }
      await answer.getByRole('button', helpful).waitFor()
      await picture('messages-tab', who)
    })
  })

  test('a direct message with a follow-up keeps its subject', async () => {
    await enter(ENGLISH_DESK)
    await openApp(page, ENGLISH_DESK)
    await page.getByRole('tab', { name: 'Messages' }).click()
    await typeInto(composer(), 'What was hit by the July 2024 outage?')
    await messages().filter({ hasText: '[1]' }).last().waitFor()
    const before = await messages().count()
    await typeInto(composer(), 'who says that?')
    await expect.poll(() => messages().count(), TIME).toBeGreaterThan(before + 1)
    await messages().last().getByText('[1]').first().waitFor()
    await picture('follow-up', ENGLISH_DESK)
  })

  test('the shortcut asks about any message, and the answer stands in its thread', async () => {
    await enter(ENGLISH_DESK)
    story.workspace.postAs('U0LOCAL02', 'I hear the deal with Microsoft is off')
    const remark = messages().filter({ hasText: 'I hear the deal' }).last()
    await remark.hover()
    await remark.getByRole('button', { name: 'More for this message' }).click()
    await page.getByRole('menuitem', { name: 'Ask about this' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Your question').fill('What does the deal cost?')
    await form.getByRole('button', { name: 'Ask' }).click()
    await remark.getByRole('button', { name: '1 reply' }).click()
    await page
      .locator('#thread')
      .getByText(/trillion won|\$120 million/)
      .first()
      .waitFor()
    await picture('shortcut', ENGLISH_DESK)
  })

  test('the digest came with what was told, what is due and the picture in its thread', async () => {
    await enter(ENGLISH_DESK)
    const digest = messages().filter({ hasText: 'Alerts since then' }).last()
    await digest.scrollIntoViewIfNeeded()
    await picture('digest', ENGLISH_DESK)
    await digest.getByRole('button', { name: '1 reply' }).click()
    await page.locator('#thread img').first().waitFor()
    await picture('digest-picture', ENGLISH_DESK)
  })

  test(
    'a correction strikes the first message through and says so in its thread',
    async () => {
      // An edit waits for a minute after the one before it.
      const corrected = messages().filter({ hasText: 'Corrected: see thread' }).first()
      await corrected.waitFor({ timeout: STORY_MS })
      await corrected.scrollIntoViewIfNeeded()
      expect(await corrected.locator('s, del').count()).toBeGreaterThan(0)
      await corrected.getByRole('button', { name: /repl(y|ies)/ }).click()
      await page.locator('#thread .message').filter({ hasText: 'Correction' }).last().waitFor()
      await picture('correction', ENGLISH_DESK)
    },
    STORY_MS,
  )

  test('an editor merges a story into another from the menu, and takes it back', async () => {
    await enter(EDITOR_DESK)
    await chooseMore('Merge stories (editors)')
    const form = page.getByRole('dialog')
    await form.getByText('go into the story that you choose').waitFor()
    await picture('merge', EDITOR_DESK)
    await form.getByRole('button', { name: 'Merge' }).click()
    const done = own().filter({ hasText: 'Merged into' }).last()
    await done.getByRole('button', { name: 'Undo' }).click()
    await own().filter({ hasText: 'Undone.' }).last().waitFor()
  })

  test('an editor corrects a fact from the sources of an alert, and takes it back', async () => {
    await chooseMore('Correct a fact (editors)')
    const sources = own().filter({ hasText: 'Sources of this story' }).last()
    await sources.getByRole('button', { name: 'More actions' }).first().click()
    await page.getByRole('menuitem', { name: 'Correct' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Why').fill('a slip of the pen')
    await picture('correct', EDITOR_DESK)
    await form.getByRole('button', { name: 'Save' }).click()
    const done = own().filter({ hasText: 'now reads' }).last()
    await done.getByRole('button', { name: 'Undo' }).click()
    await own().filter({ hasText: 'Undone.' }).last().waitFor()
  })

  test('a channel that it is invited to is introduced to once', async () => {
    await enter(KOREAN_DESK, 'lounge')
    story.workspace.inviteBot('C0LOUNGE')
    const hello = messages().filter({ hasText: '/kt-status settings' })
    await hello.first().waitFor()
    expect(await hello.count()).toBe(1)
    await picture('introduction', KOREAN_DESK)
  })
})
