// Questions in threads, links for the base, own alerts, and a bot that is put out: by people in a browser,
// in both languages, at a desk and on a phone, on the bot with its story told.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../support/browser.ts'
import {
  JOURNEY,
  EDITOR_DESK,
  EDITOR_PHONE,
  ENGLISH_DESK,
  ENGLISH_PHONE,
  KOREAN_DESK,
  KOREAN_PHONE,
} from '../support/person-in-browser.ts'
import { sitAtStory } from '../support/seat-at-story.ts'
import { startWebServer, type WebServer } from '../support/web-server.ts'

const LONG = { ...JOURNEY, timeout: 120_000 }

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

describe.skipIf(!chromiumPath())('a person who asks', LONG, () => {
  const { seat, anotherSeat, story } = sitAtStory()
  const { bot, form, messages, thread } = seat
  let web: WebServer
  beforeAll(async () => {
    web = await startWebServer()
  })
  afterAll(() => web?.close())

  describe.each(ASKERS)('$who.name', ({ who, ask, title, says, figure }) => {
    const { lang } = who

    test('is told honestly that it is not known, and told in the thread once a posted link says it', async () => {
      await seat.enter(who)
      await seat.mention(ask)
      await thread().getByText(bot('answer.nearest')).waitFor()
      await seat.button(bot('button.tellMe'), thread()).click()
      await thread().getByText(bot('notify.done')).waitFor()
      await seat.picture('not-known')
      const editor = anotherSeat()
      // In the channel of that language the offer is made in it.
      await editor.enter({
        ...(who.width < 600 ? EDITOR_PHONE : EDITOR_DESK),
        channel: who.channel,
      })
      const path = `/${figure}`
      web.routes[path] = newsPage(lang, title, says)
      await editor.type(`${web.url}${path}`)
      await editor.openThread(
        editor
          .messages()
          .filter({ hasText: `${web.url}${path}` })
          .last(),
      )
      await editor.thread().getByText(figure).first().waitFor()
      await editor.picture(`offer-${lang}`)
      const accept = editor.button(bot('button.acceptAll'), editor.thread())
      await accept.click()
      const accepted = { en: 'added to the base by @Minjae Park', ko: '@Minjae Park 님이 사실' }[
        lang
      ]
      await editor.thread().getByText(accepted).waitFor()
      expect(await accept.count()).toBe(0)
      await editor.close()
      await thread().getByText(bot('known.title')).waitFor()
      expect(await thread().innerText()).toContain(figure)
      await seat.picture('now-known')
    })

    test('asks on in the thread, and of a day', async () => {
      const box = thread().locator('textarea')
      await seat.type(lang === 'en' ? 'who says that?' : '누가 그렇게 말했나요?', box)
      const day = lang === 'en' ? '20 July 2024' : '2024년 7월 20일'
      const dated =
        lang === 'en' ? `what was hit by the outage as of ${day}?` : `${day} 기준으로 장애 피해는?`
      await thread().getByText('[1]').first().waitFor()
      await seat.type(dated, box)
      // The question itself may hold the same words: it is the bot that must say them.
      await thread()
        .locator('.message')
        .filter({ has: seat.page().locator('.badge') })
        .getByText(bot('answer.asOf', { day }))
        .last()
        .waitFor()
      await seat.picture('dated')
    })

    test('takes the alerts by direct message, and takes that back', async () => {
      await seat.enter(who)
      const answer = await seat.command(
        lang === 'en' ? 'subscribe' : '구독',
        bot('settings.subscribed'),
      )
      await seat.button(bot('button.undo'), answer).click()
      await seat.ownWith(bot('undo.done'))
    })
  })

  test.each([
    {
      who: EDITOR_DESK,
      title: 'KT and Microsoft hire in Yongin',
      says: 'KT said that it hired 907 engineers in Yongin for its partnership with Microsoft.',
      figure: '907',
    },
    {
      who: KOREAN_PHONE,
      title: 'KT·마이크로소프트, 용인에서 채용',
      says: 'KT는 마이크로소프트와의 협력을 위해 용인에서 엔지니어 608명을 채용했다고 밝혔다.',
      figure: '608',
    },
  ])('an editor chooses what of a message goes into the base, $who.name', async (row) => {
    const { who, title, says, figure } = row
    const [channel, path] = [`C0QUIET${figure}`, `/choose-${figure}`]
    web.routes[path] = newsPage(who.lang, title, says)
    // The bot is not in that channel: it answers in person.
    story().workspace.addChannel(channel, false)
    story().workspace.postAs('U0LOCAL01', `worth keeping: ${web.url}${path}`, { channel })
    await seat.enter(who, channel.toLowerCase())
    const remark = messages().filter({ hasText: 'worth keeping' }).last()
    await seat.chooseShortcut(remark, 'Add to the fact base')
    await form().getByText(figure).first().waitFor()
    await seat.picture('choose')
    await seat.button(bot('form.add'), form()).click()
    await seat.openApp('messages')
    const done = messages()
      .filter({ hasText: bot('change.factsAdded', { n: 1 }) })
      .last()
    await seat.button(bot('button.undo'), done).click()
    await messages()
      .filter({ hasText: bot('undo.done') })
      .last()
      .waitFor()
  })

  test('editors are told with the cure, each in their language, when the bot is put out of a channel', async () => {
    story().workspace.removeBot('C0LOUNGE')
    for (const who of [EDITOR_PHONE, KOREAN_DESK]) {
      await seat.enter(who)
      await seat.openApp('messages')
      const told = messages()
        .filter({ hasText: bot('trouble.title') })
        .last()
      await told.waitFor()
      expect(await told.innerText()).toContain('/invite @KT Status')
      await seat.picture('put-out')
    }
  })
})
