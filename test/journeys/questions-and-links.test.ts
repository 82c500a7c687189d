// Questions in threads, links for the base, own alerts, and what editors do on the Home tab: by people in
// a browser, on the bot with its story told.
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { say } from '../../src/slack/texts.ts'
import { chromiumPath, startBrowser } from '../support/browser.ts'
import {
  AT_ONCE,
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
import { startWebServer, type WebServer } from '../support/web-server.ts'

const TIME = { timeout: 120_000 }
const STORY_MS = 300_000

let story: ToldStory
let browser: Browser
let web: WebServer
let page: Page

const messages = (): Locator => page.locator('#conversation .message')
const composer = (): Locator => page.locator('#conversation textarea')
const own = (): Locator => messages().filter({ hasText: 'Only visible to you' })
const thread = (): Locator => page.locator('#thread')

async function enter(who: Visitor, channel = 'kt-strategy'): Promise<void> {
  await page?.context().close()
  page = await visit(browser, `${story.workspace.url}/#${channel}`, who)
}

async function picture(name: string, who: Visitor): Promise<void> {
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await keepPicture(page, `${name}-${who.lang}-${who.width}`)
}

/** Mentions the bot, and opens the thread in which it answers. */
async function mention(question: string): Promise<void> {
  await composer().pressSequentially('@KT')
  await composer().press('Enter')
  await composer().pressSequentially(question)
  await composer().press('Enter')
  const asked = messages().filter({ hasText: question }).last()
  await asked.getByRole('button', { name: /repl(y|ies)/ }).click()
}

/** A page with one sentence. */
function newsPage(lang: 'en' | 'ko', title: string, text: string): string {
  return `<html lang="${lang}"><head><title>${title}</title><meta property="og:site_name" content="Example Daily">
    <meta property="article:published_time" content="2026-03-10T09:00:00+09:00"></head>
    <body><article><h1>${title}</h1><p>${text}</p></article></body></html>`
}

/** Who asks what nobody has spoken of, and what a page then says of it. */
const ASKERS = [
  {
    who: ENGLISH_DESK,
    ask: 'How many GPUs does the data centre in Gasan hold?',
    title: 'KT and Microsoft open the Gasan data centre',
    says: 'KT said that its data centre in Gasan, which it runs with Microsoft, holds 4801 GPUs.',
    figure: '4801',
  },
  {
    who: KOREAN_PHONE,
    ask: '판교 데이터센터는 GPU를 몇 장 갖췄나요?',
    title: 'KT·마이크로소프트, 판교 데이터센터 개장',
    says: 'KT는 마이크로소프트와 함께 운영하는 판교 데이터센터가 GPU 3201장을 갖췄다고 밝혔다.',
    figure: '3201',
  },
  {
    who: KOREAN_DESK,
    ask: '분당 사옥 지붕에는 태양광 패널이 몇 장 있나요?',
    title: 'KT·마이크로소프트, 분당 사옥에 태양광 발전',
    says: 'KT는 마이크로소프트와 함께 쓰는 분당 사옥 지붕에 태양광 패널 2203장이 있다고 밝혔다.',
    figure: '2203',
  },
  {
    who: ENGLISH_PHONE,
    ask: 'How many solar panels stand on the roof in Mokdong?',
    title: 'KT and Microsoft turn to the sun in Mokdong',
    says: 'KT said that 1405 solar panels stand on the roof in Mokdong that it shares with Microsoft.',
    figure: '1405',
  },
]

describe.skipIf(!chromiumPath())('a person who asks', TIME, () => {
  beforeAll(async () => {
    browser = await startBrowser()
    web = await startWebServer()
    story = await tellStory(AT_ONCE)
  }, STORY_MS)
  afterAll(async () => {
    await browser?.close()
    await story?.stop()
    await web?.close()
  })

  describe.each(ASKERS)('$who.name', ({ who, ask, title, says, figure }) => {
    const { lang } = who

    test('is told honestly that it is not known, and told in the thread once a posted link says it', async () => {
      await enter(who)
      await mention(ask)
      await thread().getByText(say(lang, 'answer.nearest')).waitFor()
      await thread()
        .getByRole('button', { name: say(lang, 'button.tellMe') })
        .click()
      await thread().getByText(say(lang, 'notify.done')).waitFor()
      await picture('not-known', who)
      const asking = page
      page = await visit(browser, `${story.workspace.url}/#kt-strategy`, EDITOR_DESK)
      const path = `/${figure}`
      web.routes[path] = newsPage(lang, title, says)
      await typeInto(composer(), `${web.url}${path}`)
      const posted = messages()
        .filter({ hasText: `${web.url}${path}` })
        .last()
      await posted.getByRole('button', { name: '1 reply' }).click()
      await thread().getByText(figure).first().waitFor()
      await picture(`offer-${lang}`, EDITOR_DESK)
      await thread().getByRole('button', { name: 'Accept all new' }).click()
      await thread().getByText('added to the base by @Minjae Park').waitFor()
      expect(await thread().getByRole('button', { name: 'Accept all new' }).count()).toBe(0)
      await page.context().close()
      page = asking
      await thread().getByText(say(lang, 'known.title')).waitFor()
      expect(await thread().innerText()).toContain(figure)
      await picture('now-known', who)
    })

    test('asks on in the thread, and of a day', async () => {
      const box = thread().locator('textarea')
      await typeInto(box, lang === 'en' ? 'who says that?' : '누가 그렇게 말했나요?')
      const day = lang === 'en' ? '20 July 2024' : '2024년 7월 20일'
      const dated =
        lang === 'en' ? `what was hit by the outage as of ${day}?` : `${day} 기준으로 장애 피해는?`
      await thread().getByText('[1]').first().waitFor()
      await typeInto(box, dated)
      // The question itself may hold the same words: it is the bot that must say them.
      await thread()
        .locator('.message')
        .filter({ hasText: 'APP' })
        .getByText(say(lang, 'answer.asOf', { day }))
        .last()
        .waitFor()
      await picture('dated', who)
      await page.keyboard.press('Escape')
      await composer().waitFor()
    })

    test('takes the alerts by direct message, and takes that back', async () => {
      const answer = await runCommand(
        page,
        lang === 'en' ? 'subscribe' : '구독',
        say(lang, 'settings.subscribed'),
      )
      await answer.getByRole('button', { name: say(lang, 'button.undo') }).click()
      await own()
        .filter({ hasText: say(lang, 'undo.done') })
        .last()
        .waitFor()
    })
  })

  test('an editor chooses what of a message goes into the base', async () => {
    web.routes['/choose'] = newsPage(
      'en',
      'KT and Microsoft hire in Yongin',
      'KT said that it hired 907 engineers in Yongin for its partnership with Microsoft.',
    )
    story.workspace.postAs('U0LOCAL02', `worth keeping: ${web.url}/choose`, { channel: 'C0LOUNGE' })
    await enter(EDITOR_DESK, 'lounge')
    const remark = messages().filter({ hasText: 'worth keeping' }).last()
    await remark.hover()
    await remark.getByRole('button', { name: 'More for this message' }).click()
    await page.getByRole('menuitem', { name: 'Add to the fact base' }).click()
    const form = page.getByRole('dialog')
    await form.getByText('907').first().waitFor()
    await picture('choose', EDITOR_DESK)
    await form.getByRole('button', { name: 'Add' }).click()
    // The bot is not in that channel: it answers in person.
    await openApp(page, EDITOR_DESK)
    await page.getByRole('tab', { name: 'Messages' }).click()
    const done = messages().filter({ hasText: 'added to the base.' }).last()
    await done.getByRole('button', { name: 'Undo' }).click()
    await messages().filter({ hasText: 'Undone.' }).last().waitFor()
  })

  test('an editor adds a source on the Home tab, is told what is wrong at its field, and takes a change back', async () => {
    await enter(EDITOR_DESK)
    await openApp(page, EDITOR_DESK)
    const home = page.getByRole('region', { name: 'Home' })
    const form = page.getByRole('dialog')
    const openForm = async () => {
      await home.getByRole('button', { name: 'Add a source' }).click()
      await form.waitFor({ timeout: 10_000 })
    }
    // A trigger lives three seconds: where a busy machine takes longer, a person clicks again.
    await openForm().catch(openForm)
    await form.getByLabel('Address of the feed or page').fill('feed.example')
    await form.getByLabel('Name').fill('Example feed')
    await form.getByRole('button', { name: 'Add' }).click()
    await form.getByText('Write a whole address that starts with https://').waitFor()
    await picture('source-error', EDITOR_DESK)
    await form.getByRole('button', { name: 'Cancel' }).click()
    await home.getByText('Last changes').waitFor()
    const changes = home.getByRole('button', { name: 'Undo' })
    await picture('home-editor', EDITOR_DESK)
    // Home shows the last five: where there are more, an older one takes the place of the undone.
    const before = await home.innerText()
    await changes.first().click()
    await page.getByRole('dialog').getByText('Undone.').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => home.innerText(), TIME).not.toBe(before)
  })

  test('editors are told with the cure when the bot is put out of a channel', async () => {
    story.workspace.inviteBot('C0LOUNGE')
    await enter(EDITOR_DESK, 'lounge')
    await messages().filter({ hasText: '/kt-status settings' }).first().waitFor()
    story.workspace.removeBot('C0LOUNGE')
    await openApp(page, EDITOR_DESK)
    await page.getByRole('tab', { name: 'Messages' }).click()
    const told = messages()
      .filter({ hasText: say('en', 'trouble.title') })
      .last()
    await told.waitFor()
    expect(await told.innerText()).toContain('/invite @KT Status')
    await picture('put-out', EDITOR_DESK)
  })
})
