// The page in a real browser: what a person does there, and that nothing said there can run.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { App } from '@slack/bolt'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Workspace } from '../../src/workspace/start-workspace.ts'
import { startBolt, testWorkspace } from '../support/bolt-app.ts'
import { sayIn } from '../../src/workspace/page/page-texts.js'
import { chromiumPath, startBrowser } from '../support/browser.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PHONE = { viewport: { width: 390, height: 844 } }

describe.skipIf(chromiumPath() === null)('the page', () => {
  let browser: Browser
  let workspace: Workspace
  let stop: () => Promise<void>

  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    workspace = await testWorkspace({
      recorded: true,
      rateLimits: false,
      commands: [
        { command: '/kt-status', description: 'Where things stand', usage_hint: '[topic]' },
      ],
      examples: [{ text: 'milestones', description: 'what is due' }],
      shortcuts: [{ name: 'Ask about this', callback_id: 'ask-about' }],
    })
    stop = (await startBolt(workspace, listen)).stop
  })
  afterEach(async () => {
    await stop()
    await workspace.close()
  })

  async function open(options = {}): Promise<Page> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    await page.goto(workspace.url)
    await page.locator('.composer textarea').first().waitFor()
    return page
  }

  /** What axe finds in light and in dark, after each step that a person takes. */
  async function problemsOn(person: string, steps: ((page: Page) => Promise<void>)[]) {
    const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' })
    await context.addInitScript(`localStorage.setItem('workspace-person', '${person}')`)
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    await page.goto(workspace.url)
    await page.locator('.composer textarea').first().waitFor()
    await page.evaluate(AXE)
    const found: string[] = []
    for (const take of steps) {
      await take(page)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        found.push(
          ...(await page.evaluate<string[]>(
            'axe.run().then(({ violations }) => violations.map((each) => `${each.id}: ${each.nodes[0].html}`))',
          )),
        )
      }
    }
    await context.close()
    return found
  }

  test('a command from the hint list is answered only to the one who typed it', async () => {
    const page = await open()
    const box = page.locator('#conversation textarea')
    await box.pressSequentially('/kt')
    await page.getByRole('option', { name: '/kt-status' }).waitFor()
    await box.press('Enter')
    await page.getByRole('option', { name: 'milestones' }).waitFor()
    await box.press('ArrowDown')
    await box.press('Tab')
    expect(await box.inputValue()).toBe('/kt-status milestones')
    await box.press('Enter')
    await page.getByText('Only visible to you').waitFor()
    await page.locator('.message', { hasText: 'You asked for milestones' }).waitFor()
    const other = await open()
    await other.locator('.me').click()
    await other.getByRole('menuitemradio', { name: 'Minjae Park' }).click()
    await other.locator('.me', { hasText: 'Minjae Park' }).waitFor()
    expect(await other.locator('.message', { hasText: 'You asked for milestones' }).count()).toBe(0)
  })

  test('what follows a command is sent as it was typed, whatever is suggested', async () => {
    const page = await open()
    const box = page.locator('#conversation textarea')
    await box.pressSequentially('/kt-status mile')
    await page.getByRole('option', { name: 'milestones' }).waitFor()
    await box.press('Enter')
    await page.locator('.message', { hasText: /You asked for mile$/m }).waitFor()
    await box.pressSequentially('/kt-status mile')
    await box.press('ArrowUp')
    await box.press('Enter')
    expect(await box.inputValue()).toBe('/kt-status milestones')
  })

  test('a mention is answered in a thread that opens beside the channel', async () => {
    const page = await open()
    const box = page.locator('#conversation textarea')
    await box.pressSequentially('@KT')
    await box.press('Enter')
    await box.pressSequentially('what is due?')
    await box.press('Enter')
    await page.getByRole('button', { name: '1 reply' }).click()
    await page.locator('#thread').getByText('In September', { exact: false }).waitFor()
    await page.locator('#thread textarea').fill('who says that?')
    await page.locator('#thread textarea').press('Enter')
    await page.locator('#thread').getByText('2 replies').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('#thread').isVisible()).toBe(false)
  })

  test('a modal shows the error at its field, keeps what was typed, and closes', async () => {
    await post({ text: 'alert', blocks: [BUTTONS] })
    const page = await open()
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Question').fill('no')
    await dialog.getByRole('button', { name: 'Send' }).click()
    await dialog.getByText('Ask a whole question').waitFor()
    expect(await dialog.getByLabel('Question').inputValue()).toBe('no')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })

  test('nothing that is said can run or pretend', async () => {
    const hostile = '<img src=x onerror="window.owned=1"><script>window.owned=1</script>'
    const escaped = hostile.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    await post({ text: escaped })
    await post({
      text: 'raw',
      blocks: [
        {
          type: 'section',
          text: { type: 'mrkdwn', text: `${hostile} <javascript:window.owned=1|click me>` },
        },
      ],
    })
    await post({
      text: 'md',
      blocks: [{ type: 'markdown', text: `${hostile} [click me too](javascript:window.owned=1)` }],
    })
    await post({
      text: 'head',
      blocks: [{ type: 'header', text: { type: 'plain_text', text: hostile } }],
    })
    workspace.postAs(workspace.ids.editor, hostile)
    const page = await open()
    await page.getByText('click me too').waitFor()
    expect(await page.evaluate(() => 'owned' in globalThis)).toBe(false)
    expect(await page.locator('#conversation img[src="x"], #conversation script').count()).toBe(0)
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
    expect(await page.getByText(hostile).count()).toBeGreaterThan(2)
  })

  test('edits, deletions and streams appear without loading again', async () => {
    const page = await open()
    const posted = await post({ text: 'first' })
    await page.locator('.message', { hasText: 'first' }).waitFor()
    await call('chat.update', { channel: workspace.ids.channel, ts: posted.ts, text: 'second' })
    await page.getByText('(edited)').waitFor()
    await call('chat.delete', { channel: workspace.ids.channel, ts: posted.ts })
    await page.locator('.message', { hasText: 'second' }).waitFor({ state: 'detached' })
  })

  test('a person who reads Korean is spoken to in Korean, by the page as well', async () => {
    const page = await open()
    await page.locator('.me').click()
    await page.getByRole('menuitemradio', { name: '김서윤' }).click()
    await page.locator('.me', { hasText: '김서윤' }).waitFor()
    expect(await page.getAttribute('html', 'lang')).toBe('ko')
    await page.getByRole('button', { name: '보내기' }).waitFor()
    await page.getByRole('navigation', { name: '대화 목록' }).waitFor()
    const box = page.locator('#conversation textarea')
    expect(await box.getAttribute('placeholder')).toBe('#kt-strategy에 메시지 보내기')
    await box.fill('/nothing')
    await box.press('Enter')
    await page.getByText('/nothing 명령은 여기에 없습니다.').waitFor()
    const english = await page.locator('#workspace').innerText()
    expect(english).not.toMatch(/Channels|Apps|Enter sends|Only visible|Messages|Recorded/)
  })

  test('a click holds on to its button while Home is drawn anew', async () => {
    const page = await open()
    await page.locator('.place', { hasText: 'KT Status' }).click()
    const button = page.getByRole('button', { name: 'Ask', exact: true })
    await button.hover()
    await page.mouse.down()
    workspace.openAppTab(workspace.ids.strategist, 'home')
    await page.getByText('Home of U0LOCAL01, seen 2 times').waitFor()
    await page.mouse.up()
    await page.getByRole('dialog').waitFor()
  })

  test('a link to a message goes there within the page', async () => {
    const posted = await post({ text: 'the alert' })
    const link = `${workspace.url}/archives/${workspace.ids.channel}/p${posted.ts.replace('.', '')}`
    const im = workspace.imOf(workspace.ids.strategist)
    await post({ channel: im, text: `<${link}|open>` })
    const page = await open()
    await page.goto(`${workspace.url.replace('127.0.0.1', 'localhost')}/#app`)
    await page.getByRole('tab', { name: 'Messages' }).click()
    await page.getByRole('link', { name: 'open' }).click()
    await page.locator('.message', { hasText: 'the alert' }).waitFor()
  })

  test('an unread channel is counted until it is opened', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'lounge' }).click()
    await post({ text: 'news' })
    const place = page.locator('.place', { hasText: 'kt-strategy' })
    await place.locator('.count').getByText('1').waitFor()
    await place.click()
    await page.getByText('New', { exact: true }).waitFor()
    expect(await place.locator('.count').count()).toBe(0)
  })

  test('on a phone the places, the channel and the thread are screens of their own', async () => {
    await post({ text: 'alert' })
    workspace.postAs(workspace.ids.editor, 'a reply', {
      threadTs: workspace.messages()[0]?.ts ?? '',
    })
    const page = await open(PHONE)
    expect(await page.locator('.sidebar').isVisible()).toBe(false)
    await page.getByRole('button', { name: '1 reply' }).click()
    await page.locator('#thread').getByText('a reply').waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await page.getByRole('button', { name: 'Back to the channel' }).click()
    await page.getByRole('button', { name: 'All conversations' }).click()
    await page.getByRole('button', { name: 'lounge' }).waitFor()
  })

  test.each([
    { lang: 'en', person: 'U0LOCAL01' },
    { lang: 'ko', person: 'U0LOCAL02' },
  ])('axe finds nothing in any part, in light and in dark, in $lang', async ({ lang, person }) => {
    await post({
      text: 'alert',
      blocks: [{ type: 'header', text: { type: 'plain_text', text: 'News' } }, BUTTONS],
    })
    workspace.postAs(workspace.ids.editor, 'a reply', {
      threadTs: workspace.messages()[0]?.ts ?? '',
    })
    const replies = { name: sayIn(lang, 'thread.replies', { n: 1 }) }
    const steps = [
      (page: Page) => page.getByText('News', { exact: true }).waitFor(),
      (page: Page) => page.getByRole('button', replies).click(),
      async (page: Page) => {
        await page.locator('.place', { hasText: 'KT Status' }).click()
        await page.getByText('Home of').waitFor()
      },
      async (page: Page) => {
        await page.getByRole('button', { name: 'Ask', exact: true }).click()
        await page.getByRole('dialog').waitFor()
      },
    ]
    expect(await problemsOn(person, steps)).toEqual([])
  })

  async function call(method: string, fields: Record<string, unknown>): Promise<{ ts: string }> {
    const response = await fetch(`${workspace.apiUrl}${method}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${workspace.botToken}`,
      },
      body: JSON.stringify(fields),
    })
    const result = (await response.json()) as { ok: boolean; ts: string }
    expect(result).toMatchObject({ ok: true })
    return result
  }

  const post = (fields: Record<string, unknown>) =>
    call('chat.postMessage', { channel: workspace.ids.channel, ...fields })
})

/** A small app: enough to see each surface at work. */
function listen(app: App): void {
  let seen = 0
  app.command('/kt-status', async ({ ack, command }) => {
    await ack(`You asked for ${command.text}`)
  })
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: 'In September, KT says.', thread_ts: event.ts })
  })
  app.event('app_home_opened', async ({ event, client }) => {
    seen += 1
    const text = plain(`Home of ${event.user}, seen ${seen} times`)
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', blocks: [{ type: 'header', text }, BUTTONS] },
    })
  })
  app.action('ask', async ({ ack, body, client }) => {
    await ack()
    if (!('trigger_id' in body)) return
    await client.views.open({ trigger_id: `${body.trigger_id}`, view: MODAL })
  })
  app.view('asked', async ({ ack }) => {
    await ack({ response_action: 'errors', errors: { question: 'Ask a whole question' } })
  })
}

const plain = (text: string) => ({ type: 'plain_text' as const, text })
const BUTTONS = {
  type: 'actions',
  elements: [{ type: 'button', action_id: 'ask', text: plain('Ask') }],
}
const MODAL = {
  type: 'modal' as const,
  callback_id: 'asked',
  title: plain('Ask'),
  submit: plain('Send'),
  blocks: [
    {
      type: 'input' as const,
      block_id: 'question',
      label: plain('Question'),
      element: { type: 'plain_text_input' as const, action_id: 'text' },
    },
  ],
}
