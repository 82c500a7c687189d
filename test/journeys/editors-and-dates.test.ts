// What editors change and take back, milestones as their days come, and sources that fall silent: by people
// in a browser, in both languages, at a desk and on a phone.
import { eq } from 'drizzle-orm'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { remindMilestones } from '../../src/alerts/remind-milestones.ts'
import { tellTroubles } from '../../src/alerts/tell-editors.ts'
import { sources } from '../../src/db/schema.ts'
import { chromiumPath } from '../support/browser.ts'
import {
  JOURNEY,
  EDITOR_DESK,
  EDITORS,
  KOREAN_PHONE,
  READERS,
  scrollTo,
  TIME,
} from '../support/person-in-browser.ts'
import { sitAtStory } from '../support/seat-at-story.ts'
import { startWebServer, type WebServer } from '../support/web-server.ts'

const FEED = `<rss version="2.0"><channel><title>Weather</title><item><title>Rain</title>
  <link>https://weather.example/rain</link><description>It rains.</description></item></channel></rss>`

describe.skipIf(!chromiumPath())('editors and dates', JOURNEY, () => {
  const { seat, story } = sitAtStory()
  const { alerts, bot, form, home, messages, own } = seat
  let web: WebServer
  beforeAll(async () => {
    web = await startWebServer()
  })
  afterAll(() => web?.close())

  /** Takes a change back where it was said. */
  async function takeBack(done: Locator): Promise<void> {
    await seat.button(bot('button.undo'), done).click()
    await seat.ownWith(bot('undo.done'))
  }

  /** A line of the last changes on the Home tab. */
  const change = (did: string, name: string) =>
    home().locator('.section', { hasText: did }).filter({ hasText: name })

  describe.each(EDITORS)('an editor $name', (who) => {
    const path = `/${who.lang}-${who.width}.xml`
    const name = `Weather ${who.lang} ${who.width}`
    beforeAll(() => seat.enter(who), TIME.timeout)

    test('merges a story into another from the menu, and takes it back', async () => {
      await seat.chooseMore(bot('button.merge'))
      await form().getByLabel(bot('form.merge.into')).waitFor()
      await seat.picture('merge')
      await seat.button(bot('form.merge.send'), form()).click()
      await takeBack(await seat.ownWith(bot('change.merged', { headline: '' })))
    })

    test('splits a story, and takes it back', async () => {
      await seat.chooseMore(bot('button.split'), alerts().first())
      await form().getByRole('checkbox').first().check()
      await seat.picture('split')
      await seat.button(bot('form.split.send'), form()).click()
      await takeBack(await seat.ownWith(bot('change.split', { headline: '' })))
    })

    test('corrects a fact from the sources of an alert, retracts it, and takes both back', async () => {
      await seat.chooseMore(bot('button.correct'))
      const tools = await seat.ownWith(bot('story.sources'))
      await seat.chooseMore(bot('button.correctFact'), tools)
      const words = form().getByLabel(bot('form.fact.statement'))
      const statement = `${await words.inputValue()} (${who.width})`
      await words.fill(statement)
      await form().getByLabel(bot('form.fact.why')).fill('a slip of the pen')
      await seat.picture('correct')
      await seat.button(bot('form.save'), form()).click()
      await takeBack(await seat.ownWith(statement))
      await seat.chooseMore(bot('button.retractFact'), tools)
      await form().getByLabel(bot('form.fact.why')).fill('it was a mistake')
      await seat.picture('retract')
      await seat.button(bot('button.retractFact'), form()).click()
      const retracted = who.lang === 'en' ? 'is retracted: ' : '철회됨: '
      await takeBack(await seat.ownWith(retracted))
    })

    test('adds a fact, is told at its field what is missing, and takes it back', async () => {
      await seat.type('/kt-status fact add')
      const said =
        who.lang === 'en' ? 'KT rents an office in Bundang.' : 'KT가 분당에 사무실을 빌렸다.'
      await form().getByLabel(bot('form.fact.statement')).fill(said)
      await form().getByLabel(bot('form.fact.quote')).fill(said)
      await form().getByLabel(bot('form.fact.url')).fill('https://papers.example/office')
      await seat.button(bot('form.add'), form()).click()
      await form().getByText(seat.label('problem.field-required')).waitFor()
      await form().getByLabel(bot('form.fact.publisher')).fill('Example Daily')
      await seat.picture('fact-add')
      await seat.button(bot('form.add'), form()).click()
      await takeBack(await seat.ownWith(said))
    })

    test('adds a source on the Home tab, is told what is wrong at its field, pauses and removes it', async () => {
      web.routes[path] = FEED
      await seat.openApp()
      await seat.button(bot('button.addSource'), home()).click()
      await form().getByLabel(bot('form.source.url')).fill('feed.example')
      await form().getByLabel(bot('form.source.name')).fill(name)
      await seat.button(bot('form.add'), form()).click()
      await form().getByText(bot('form.badUrl')).waitFor()
      await seat.picture('source-error')
      await form().getByLabel(bot('form.source.url')).fill(`${web.url}${path}`)
      await seat.button(bot('form.add'), form()).click()
      await change(bot('did.add-source'), name).waitFor()
      await seat.picture('home-editor')
      await seat.enter(who)
      await seat.command(`source pause ${web.url}${path}`, bot('change.sourcePaused', { name }))
      await seat.openApp()
      const paused = change(bot('did.pause-source'), name)
      await seat.button(bot('button.undo'), paused).click()
      await form().getByText(bot('undo.done')).waitFor()
      await seat.picture('home-undone')
      await seat.page().keyboard.press('Escape')
      // What was taken back is gone from the list, and what came before it is the newest again.
      await paused.waitFor({ state: 'detached' })
      await change(bot('did.add-source'), name).waitFor()
      await seat.enter(who)
      const list = new RegExp(`${bot('sources.title')}[^]*${name} — `)
      const listed = await seat.command('sources', list)
      expect(await listed.innerText()).not.toContain(bot('sources.paused', { why: '' }).trim())
      await seat.command(`source remove ${web.url}${path}`, bot('change.sourceRemoved', { name }))
    })
  })

  describe('a milestone', () => {
    const DAYS = [
      { day: '2026-03-24', key: 'reminder.before', n: 7 },
      { day: '2026-03-31', key: 'reminder.today', n: 0 },
      { day: '2026-04-01', key: 'reminder.passed', n: 0 },
    ] as const
    beforeAll(async () => {
      for (const { day } of DAYS) await remind(day)
      // A second run of the same day says nothing again.
      await remind('2026-03-31')
    })
    const remind = (day: string) =>
      remindMilestones({
        db: story().app.database.db,
        index: story().index,
        now: () => new Date(`${day}T09:00:00+09:00`),
      })

    test.each(READERS)(
      'is reminded of before its day, on it, and after it passed in silence, $name',
      async (who) => {
        await seat.enter(who)
        const text = {
          en: "Shareholders elect KT's next CEO",
          ko: '주주총회에서 KT 차기 대표 선임',
        }[who.lang]
        for (const { key, n } of DAYS) {
          const reminder = messages().filter({ hasText: bot(key, { n, text }) })
          await reminder.first().waitFor()
          expect(await reminder.count()).toBe(1)
          await scrollTo(reminder)
          await seat.picture(key.replace('.', '-'))
        }
      },
    )
  })

  test('a source that fell silent is told of once, to editors alone, with the cure', async () => {
    const { db } = story().app.database
    web.routes['/silent.xml'] = FEED
    await seat.enter(EDITOR_DESK)
    await seat.openApp()
    await seat.button(bot('button.addSource'), home()).click()
    await form().getByLabel(bot('form.source.url')).fill(`${web.url}/silent.xml`)
    await form().getByLabel(bot('form.source.name')).fill('Silent feed')
    await seat.button(bot('form.add'), form()).click()
    await change(bot('did.add-source'), 'Silent feed').waitFor()
    delete web.routes['/silent.xml']
    const before = new Date(story().now().getTime() - 2 * 86_400_000)
    await db
      .update(sources)
      .set({ failures: 3, lastSuccessAt: before, lastError: 'The page is gone (404).' })
      .where(eq(sources.url, `${web.url}/silent.xml`))
    const { editors } = story().app.slack
    for (let run = 0; run < 2; run++) await tellTroubles({ db, now: story().now, editors })
    for (const who of [EDITOR_DESK, KOREAN_PHONE]) {
      await seat.enter(who)
      expect(
        await messages()
          .filter({ hasText: bot('trouble.title') })
          .count(),
      ).toBe(0)
      await seat.openApp('messages')
      const told = messages()
        .filter({ hasText: 'Silent feed' })
        .filter({ hasText: bot('trouble.title') })
      await told.waitFor()
      expect(await told.count()).toBe(1)
      expect(await told.innerText()).toContain('/kt-status source pause')
      await seat.picture('silent-source')
    }
    expect(await own().count()).toBe(0)
  })
})
