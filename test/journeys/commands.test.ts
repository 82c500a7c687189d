// Every row of `/kt-status`, typed by a person in a browser: in both languages, at a desk and on a phone.
import type { Browser, Page } from 'playwright-core'
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
  overflow,
  runCommand,
  tellStory,
  type ToldStory,
  typeInto,
  visit,
} from '../support/told-story.ts'

const TIME = { timeout: 60_000 }
/** The channel takes one message a second. */
const STORY_MS = 300_000

/** What is typed in English and in Korean, and what each is told. */
const ROWS: { row: string; en: [string, RegExp | string]; ko: [string, RegExp | string] }[] = [
  {
    row: 'the situation',
    en: ['', /where it stands[\s\S]*Partnership with Microsoft: [\s\S]*Next milestones/],
    ko: ['', /현재 상황[\s\S]*다가오는 일정/],
  },
  {
    row: 'one topic',
    en: ['partnership', /Partnership with Microsoft[\s\S]*Reasons[\s\S]*Latest/],
    ko: ['장애', /장애[\s\S]*근거[\s\S]*최근 소식/],
  },
  {
    row: 'the timeline',
    en: ['timeline', /Timeline[\s\S]*1–10 of/],
    ko: ['연표', /타임라인[\s\S]*전체 \d+건 중 1–10/],
  },
  {
    row: 'milestones',
    en: ['milestones', /Milestones[\s\S]*met/],
    ko: ['일정', /주요 일정[\s\S]*달성/],
  },
  {
    row: 'since a day',
    en: ['since 2024-07-19', 'Learned since 19 July 2024'],
    ko: ['2024년 7월 19일 이후', '2024년 7월 19일 이후 알게 된 내용'],
  },
  {
    row: 'as of a day',
    en: ['as-of 2024-07-20', /As it was known on 20 July 2024/],
    ko: ['2024년 7월 20일 기준', /2024년 7월 20일 당시 알려진 상황/],
  },
  { row: 'sources', en: ['sources', /Sources[\s\S]*next poll/], ko: ['출처', /다음 확인/] },
  { row: 'mutes', en: ['mute', 'Nothing is muted'], ko: ['끄기', '끈 이야기가 없습니다'] },
  {
    row: 'help',
    en: ['help', 'What I can do'],
    ko: ['도움말', /할 수 있는 일[\s\S]*\/kt-status 타임라인/],
  },
  {
    row: 'a question',
    en: ['what does the deal cost?', /(?:trillion won|\$120 million)[\s\S]*\[1\]/],
    ko: ['계약 규모는 얼마인가요?', /조[\s\S]*\[1\]/],
  },
  {
    row: 'a typing mistake',
    en: ['timelin', 'Did you mean'],
    ko: ['타임라', /타임라인[\s\S]*네, 타임라인/],
  },
  {
    row: 'an export',
    en: ['export csv', 'The file is in your messages with me.'],
    ko: ['export md', '파일은 저와의 메시지에 보냈습니다.'],
  },
]

describe.skipIf(!chromiumPath())('/kt-status', TIME, () => {
  let story: ToldStory
  let browser: Browser

  beforeAll(async () => {
    browser = await startBrowser()
    story = await tellStory()
  }, STORY_MS)
  afterAll(async () => {
    await browser?.close()
    await story?.stop()
  })

  describe.each([ENGLISH_DESK, KOREAN_PHONE, KOREAN_DESK, ENGLISH_PHONE])('$name', (who) => {
    let page: Page
    beforeAll(async () => {
      page = await visit(browser, story.workspace.url, who)
    }, TIME.timeout)
    afterAll(() => page?.context().close())

    test.each(ROWS)('$row', async (row) => {
      const [typed, says] = row[who.lang]
      const answer = await runCommand(page, typed, says)
      await answer.scrollIntoViewIfNeeded()
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await keepPicture(page, `command-${row.row.replaceAll(' ', '-')}-${who.lang}-${who.width}`)
    })

    test('own settings, with what is wrong said at the field', async () => {
      await typeInto(page.locator('#conversation textarea'), '/kt-status settings')
      const form = page.getByRole('dialog')
      await form.waitFor()
      await form.getByLabel(say(who.lang, 'settings.quietFrom')).fill('22:00')
      await form.getByLabel(say(who.lang, 'settings.quietTo')).fill('')
      await form.getByRole('button', { name: say(who.lang, 'form.save') }).click()
      await form.getByText(say(who.lang, 'settings.quietBoth')).waitFor()
      await keepPicture(page, `settings-${who.lang}-${who.width}`)
      await form.getByLabel(say(who.lang, 'settings.quietTo')).fill('07:00')
      await form.getByRole('button', { name: say(who.lang, 'form.save') }).click()
      await form.waitFor({ state: 'hidden' })
    })
  })

  test('what only the asker sees is shared with the channel, with who shared it', async () => {
    const page = await visit(browser, story.workspace.url, ENGLISH_DESK)
    const answer = await runCommand(page, 'milestones', /Milestones/)
    await answer.getByRole('button', { name: 'Share to channel' }).click()
    const shared = page.locator('#conversation .message', { hasText: 'Shared by' }).last()
    await shared.waitFor()
    expect(await shared.innerText()).toContain('Dana Reed')
    expect(await shared.innerText()).not.toContain('Only visible to you')
    await keepPicture(page, 'shared')
    await page.context().close()
  })

  test('a long list goes on with "Show more"', async () => {
    const page = await visit(browser, story.workspace.url, ENGLISH_DESK)
    const answer = await runCommand(page, 'timeline', '1–10 of')
    await answer.getByRole('button', { name: 'Show more' }).click()
    await page.locator('#conversation .message', { hasText: '11–20 of' }).last().waitFor()
    await page.context().close()
  })

  test('an editor adds a milestone in a form and takes it back; a reader is refused', async () => {
    const page = await visit(browser, story.workspace.url, EDITOR_DESK)
    await typeInto(page.locator('#conversation textarea'), '/kt-status milestone add')
    const form = page.getByRole('dialog')
    await form.getByLabel(say('en', 'form.milestone.en')).fill('The annual report is out')
    await form.getByLabel(say('en', 'form.milestone.ko')).fill('사업보고서 공개')
    await keepPicture(page, 'milestone-add')
    await form.getByRole('button', { name: 'Add' }).click()
    const done = page.locator('#conversation .message', { hasText: 'Milestone added' }).last()
    await done.getByRole('button', { name: 'Undo' }).click()
    await page.locator('#conversation .message', { hasText: 'Undone.' }).last().waitFor()
    await page.context().close()
    const reader = await visit(browser, story.workspace.url, ENGLISH_DESK)
    await runCommand(reader, 'fact add', 'Only editors can do that')
    await reader.context().close()
  })
})
