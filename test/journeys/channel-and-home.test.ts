// A channel's alerts with their buttons, its digest and corrections, Home and the Messages tab: by people
// in a browser, in both languages, at a desk and on a phone, on the bot with its story told.
import { eq } from 'drizzle-orm'
import type { Locator } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { postDigest } from '../../src/alerts/post-digest.ts'
import { saveArticles } from '../../src/articles/article-store.ts'
import { outbox } from '../../src/db/schema.ts'
import { chromiumPath } from '../support/browser.ts'
import {
  JOURNEY,
  ENGLISH_DESK,
  KOREAN_PHONE,
  READERS,
  scrollTo,
  STORY_MS,
  TIME,
} from '../support/person-in-browser.ts'
import { sitAtStory } from '../support/seat-at-story.ts'

/** A figure that was reported, and what puts it right. */
const WRONG_AND_RIGHT = [
  [
    'KT to hire 3,000 AI engineers with Microsoft',
    'KT will hire 3,000 engineers for its AI business with Microsoft, the company said on Thursday.',
  ],
  [
    'Correction: KT to hire 300 AI engineers, not 3,000',
    'An earlier report wrongly said that KT would hire 3,000 engineers for its AI business with Microsoft. The correct number is 300.',
  ],
] as const

describe.skipIf(!chromiumPath())('a person in the channel', JOURNEY, () => {
  const { seat, story } = sitAtStory()
  const { alerts, bot, form, home, label, messages, thread } = seat

  /** Clicks a button of an alert, and returns what only the person who clicked sees of it. */
  async function answerOf(name: string, says: string | RegExp): Promise<Locator> {
    await seat.button(name, alerts().last()).click()
    return seat.ownWith(says)
  }

  // What a digest of the story's own holds depends on how fast it was read: these hold all of it.
  beforeAll(async () => {
    const { db } = story().app.database
    const post = async (slot: Date) => {
      for (const period of ['daily', 'weekly'] as const)
        await postDigest({ db, index: story().index, now: story().now }, { slot, period })
    }
    await post(new Date('2024-06-01T00:00:00Z'))
    const createdAt = new Date('2024-06-01T00:00:00Z')
    await db.update(outbox).set({ createdAt }).where(eq(outbox.kind, 'digest'))
    await post(story().now())
  })

  describe.each(READERS)('$name', (who) => {
    const { lang } = who
    beforeAll(() => seat.enter(who), TIME.timeout)

    test('reads an alert: what happened, why it is new, what it bears on, how sure, who says so', async () => {
      const text = await alerts().last().innerText()
      const sure = [
        'confirmed',
        'announced',
        'reported',
        'estimated',
        'speculated',
        'denied',
      ] as const
      expect(sure.some((status) => text.includes(bot(`status.${status}`)))).toBe(true)
      for (const part of ['alert.why', 'alert.bears', 'alert.sources', 'recorded'] as const)
        expect(text).toContain(bot(part))
      expect(text).toContain(lang === 'en' ? '1 independent' : '독립 보도 1곳')
      await scrollTo(alerts().last())
      await seat.picture('alert')
    })

    test('asks why, sees the sources, rates it', async () => {
      const why = await answerOf(bot('button.why'), bot('why.title'))
      expect(await why.innerText()).toMatch(lang === 'en' ? /Score \d+/ : /점수 \d+/)
      await seat.picture('why')
      await answerOf(bot('button.sources'), bot('story.sources'))
      await answerOf(bot('button.helpful'), bot('feedback.thanks'))
    })

    test('mutes a story for a week, sees it in the list, and takes it back', async () => {
      await seat.chooseMore(bot('button.mute.week'))
      await seat.ownWith(lang === 'en' ? 'Muted in this channel until' : '까지 껐습니다')
      const list = await seat.command(lang === 'en' ? 'mute' : '끄기', bot('mute.title'))
      await seat.picture('mutes')
      await seat.button(bot('button.unmute'), list).click()
      await seat.ownWith(bot('mute.undone'))
      await seat.command(lang === 'en' ? 'mute' : '끄기', bot('mute.none'))
    })

    test('says "not relevant", sees what that changed, and takes it back', async () => {
      const lesson = await answerOf(bot('button.notRelevant'), bot('lesson.done'))
      await seat.picture('lesson')
      await seat.button(bot('button.narrow'), lesson).click()
      const phrase = form().getByLabel(bot('form.phrase.which'))
      await phrase.fill('zebra')
      await seat.button(bot('form.save'), form()).click()
      await form()
        .getByText(lang === 'en' ? 'does not hold these words' : '없는 표현')
        .waitFor()
      await seat.picture('phrase')
      const [, headline = ''] = (await form().innerText()).split('\n').filter((line) => line.trim())
      // The field holds 60 characters.
      const words = headline.length > 60 ? headline.slice(0, 60).replace(/\s+\S*$/, '') : headline
      await phrase.fill(words)
      await seat.button(bot('form.save'), form()).click()
      const exact = await seat.ownWith(`“${words}”`)
      await seat.button(bot('button.undo'), exact).click()
      await seat.ownWith(bot('undo.done'))
    })

    test('the digests, of a day and of a week: what was told, what nobody confirmed, the picture', async () => {
      for (const period of ['digest.daily', 'digest.weekly'] as const) {
        const digest = messages()
          .filter({ hasText: bot(period) })
          .filter({ hasText: bot('digest.told') })
          .last()
        await scrollTo(digest)
        expect(await digest.innerText()).toMatch(lang === 'en' ? /on track|watch/ : /순항|주시/)
        await seat.picture(period.replace('.', '-'))
      }
      const rumours = messages()
        .filter({ hasText: bot('digest.unconfirmed') })
        .first()
      await scrollTo(rumours)
      expect(await rumours.innerText()).toMatch(lang === 'en' ? /for \d+ days/ : /\d+일째/)
      await seat.picture('digest-unconfirmed')
      await seat.openThread(rumours)
      await thread().locator('img').first().waitFor()
      await seat.picture('digest-picture')
      await seat.page().keyboard.press('Escape')
    })

    test('sees Home: the situation, the last alerts with links, own settings', async () => {
      await seat.openApp()
      await home().getByText(bot('home.alerts')).waitFor()
      expect(await home().locator('a[href*="archives"]').count()).toBeGreaterThan(0)
      await seat.picture('home')
      await seat.button(bot('milestones.title'), home()).click()
      await form().getByText('2029').first().waitFor()
      // A window has no channel to share to.
      expect(await seat.button(bot('button.share'), form()).count()).toBe(0)
      await seat.picture('home-milestones')
      await seat.page().keyboard.press('Escape')
      await seat.button(bot('button.settings'), home()).click()
      await form().getByLabel(bot('settings.quietFrom')).waitFor()
      await seat.page().keyboard.press('Escape')
    })

    test('asks in the Messages tab: a suggestion, a streamed answer with its sources, a verdict', async () => {
      await seat
        .page()
        .getByRole('tab', { name: label('app.messages') })
        .click()
      await seat.button(label('app.new')).click()
      const prompts = seat.page().locator('.prompts button')
      await prompts.first().waitFor()
      await prompts.nth(1).click()
      const answer = messages().last()
      await seat.button(bot('button.helpful'), answer).waitFor()
      expect(await answer.innerText()).toMatch(/\[1\][\s\S]*\[1\]/)
      await seat.picture('messages-tab')
    })

    test('stops an answer while it is written: what stands there stays, and nothing follows', async () => {
      const { workspace } = story()
      await seat.openApp('messages')
      const stopped = messages().filter({ hasText: bot('answer.stopped') })
      const before = await stopped.count()
      workspace.playFault({ method: 'chat.startStream', kind: 'slow', delayMs: 4_000 })
      await seat.type(lang === 'en' ? 'What does the deal cost?' : '계약 규모는 얼마인가요?')
      await seat.button(label('write.stop')).click()
      await stopped.nth(before).waitFor()
      await seat.button(label('write.send')).waitFor()
      expect(await messages().last().innerText()).toContain(bot('answer.stopped'))
      const begun = messages().nth(-2)
      expect(await begun.innerText()).not.toContain(bot('answer.sources'))
      await seat.picture('stopped')
    })
  })

  test('a direct message with a follow-up keeps its subject', async () => {
    await seat.enter(ENGLISH_DESK)
    await seat.openApp('messages')
    await seat.type('What was hit by the July 2024 outage?')
    await messages().filter({ hasText: '[1]' }).last().waitFor()
    const before = await messages().count()
    await seat.type('who says that?')
    await expect.poll(() => messages().count(), TIME).toBeGreaterThan(before + 1)
    await messages().last().getByText('[1]').first().waitFor()
    await seat.picture('follow-up')
  })

  test.each([
    {
      who: ENGLISH_DESK,
      remark: 'I hear the deal with Microsoft is off',
      ask: 'What does the deal cost?',
      says: /2\.3 trillion won/,
    },
    {
      who: KOREAN_PHONE,
      remark: '마이크로소프트 계약이 깨졌다던데',
      ask: '계약 규모는 얼마인가요?',
      says: /2조3000억원/,
    },
  ])(
    'the shortcut asks about any message, and the answer stands in its thread, $who.name',
    async (row) => {
      await seat.enter(row.who)
      const channel = { 'kt-strategy': 'C0STRATEGY', lounge: 'C0LOUNGE' }[row.who.channel] ?? ''
      story().workspace.postAs('U0LOCAL03', row.remark, { channel })
      const remark = messages().filter({ hasText: row.remark }).last()
      await seat.chooseShortcut(remark, 'Ask about this')
      await form().getByLabel(bot('form.ask.question')).fill(row.ask)
      await seat.picture('shortcut-form')
      await seat.button(bot('form.send'), form()).click()
      await seat.openThread(remark)
      await thread().getByText(row.says).first().waitFor()
      await seat.picture('shortcut')
    },
  )

  describe('a correction', () => {
    // Read at once, the story's own wrong figures are put right before anybody is told of them.
    beforeAll(async () => {
      const { db } = story().app.database
      await seat.enter(ENGLISH_DESK)
      for (const [at, [title = '', text = '']] of WRONG_AND_RIGHT.entries()) {
        const url = `https://news.example/engineers/${at}`
        const piece = { sourceId: null, url, publisher: 'Example Daily', kind: 'press' as const }
        const told = { lang: 'en' as const, zone: 'Asia/Seoul', publishedAt: story().now() }
        await saveArticles({ db, now: story().now }, [{ ...piece, ...told, title, text }])
        await alerts().filter({ hasText: '3,000' }).first().waitFor({ timeout: STORY_MS })
      }
    }, STORY_MS)

    test.each(READERS)(
      'strikes the first message through and says so in its thread, $name',
      async (who) => {
        await seat.enter(who)
        // Ours: read fast, the story may have struck through another one before.
        const corrected = messages()
          .filter({ hasText: bot('alert.corrected') })
          .filter({ hasText: 'AI engineers' })
        const struck = corrected.filter({ has: seat.page().locator('s, del') }).last()
        // An edit waits for a minute after the one before it, and what follows it in its story as well.
        await struck.waitFor({ timeout: STORY_MS / 2 })
        await scrollTo(struck)
        await seat.picture('corrected')
        await seat.openThread(struck)
        await thread()
          .locator('.message')
          .filter({ hasText: bot('correction.title') })
          .last()
          .waitFor({ timeout: STORY_MS / 2 })
        await seat.picture('correction')
      },
      STORY_MS,
    )
  })

  test.each([ENGLISH_DESK, KOREAN_PHONE])(
    'a channel that it is invited to is introduced to once, $name',
    async (who) => {
      story().workspace.addChannel(`C0NEW${who.width}`, false)
      await seat.enter(who, `c0new${who.width}`)
      await seat.button(label('channel.invite', { app: 'KT Status' })).click()
      const hello = messages().filter({ hasText: '/kt-status settings' })
      await hello.first().waitFor()
      expect(await hello.count()).toBe(1)
      expect(await hello.innerText()).toContain(
        who.lang === 'en' ? 'Hello, I follow' : '소식을 따라갑니다',
      )
      await seat.picture('introduction')
    },
  )
})
