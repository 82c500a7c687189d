// Every row of `/kt-status`, typed by a person in a browser: in both languages, at a desk and on a phone.
import { beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../support/browser.ts'
import {
  JOURNEY,
  EDITOR_PHONE,
  EDITORS,
  ENGLISH_DESK,
  READERS,
  scrollTo,
  TIME,
} from '../support/person-in-browser.ts'
import { sitAtStory } from '../support/seat-at-story.ts'

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
    // Of the sums that were told, the one whose words answer the question; with the story told, always that.
    row: 'a question',
    en: ['what does the deal cost?', /2조3000억원[\s\S]*2\.3 trillion won[\s\S]*\[1\]/],
    ko: ['계약 규모는 얼마인가요?', /양측을 합쳐 2조3000억원[\s\S]*\[1\]/],
  },
  {
    row: 'a typing mistake',
    en: ['timelin', 'Did you mean'],
    ko: ['타임라', /타임라인[\s\S]*네, 타임라인/],
  },
  {
    row: 'no date',
    en: ['since nonsense', 'is no date that I can read'],
    ko: ['기준 2099-01-01', '2099년 1월 1일은 아직 오지 않은 날입니다'],
  },
  {
    row: 'an export',
    en: ['export csv', 'The file is in your messages with me.'],
    ko: ['export md', '파일은 저와의 메시지에 보냈습니다.'],
  },
]

describe.skipIf(!chromiumPath())('/kt-status', JOURNEY, () => {
  const { seat } = sitAtStory()
  const { bot, form } = seat

  describe.each(READERS)('$name', (who) => {
    beforeAll(() => seat.enter(who), TIME.timeout)

    test.each(ROWS)('$row', async (row) => {
      const [typed, says] = row[who.lang]
      const answer = await seat.command(typed, says)
      await scrollTo(answer)
      await seat.picture(`command-${row.row.replaceAll(' ', '-')}`)
    })

    test('own settings, with what is wrong said at the field', async () => {
      await seat.type('/kt-status settings')
      await form().waitFor()
      await form().getByLabel(bot('settings.quietFrom')).fill('22:00')
      await form().getByLabel(bot('settings.quietTo')).fill('')
      await seat.button(bot('form.save'), form()).click()
      await form().getByText(bot('settings.quietBoth')).waitFor()
      await seat.picture('settings')
      await form().getByLabel(bot('settings.quietTo')).fill('07:00')
      await seat.button(bot('form.save'), form()).click()
      await form().waitFor({ state: 'hidden' })
    })

    test('what only the asker sees is shared with the channel, with who shared it', async () => {
      const answer = await seat.command(who.lang === 'en' ? 'milestones' : '일정', /2029/)
      await seat.button(bot('button.share'), answer).click()
      const shared = seat
        .messages()
        .filter({ hasNotText: seat.label('message.own') })
        .filter({ hasText: bot('milestones.title') })
        .filter({ hasText: who.lang === 'en' ? 'Shared by @Dana Reed' : '@김서윤 님이 공유' })
      await shared.last().waitFor()
      await scrollTo(shared.last())
      await seat.picture('shared')
    })

    test('a long list goes on with "Show more"', async () => {
      const answer = await seat.command(who.lang === 'en' ? 'timeline' : '타임라인', /1–10/)
      await seat.button(bot('button.more'), answer).click()
      await seat.ownWith(/11–20/)
    })
  })

  test.each(EDITORS)(
    'an editor adds a milestone in a form and takes it back, $name',
    async (who) => {
      await seat.enter(who)
      await seat.type('/kt-status milestone add')
      await form().getByLabel(bot('form.milestone.en')).fill('The annual report is out')
      await form().getByLabel(bot('form.milestone.ko')).fill('사업보고서 공개')
      await seat.picture('milestone-add')
      await seat.button(bot('form.add'), form()).click()
      const text = { en: 'The annual report is out', ko: '사업보고서 공개' }[who.lang]
      const done = await seat.ownWith(bot('change.milestoneAdded', { text }))
      await seat.button(bot('button.undo'), done).click()
      await seat.ownWith(bot('undo.done'))
      const left = await seat.command(who.lang === 'en' ? 'milestones' : '일정', /2029/)
      expect(await left.innerText()).not.toContain(text)
    },
  )

  test('a reader is refused what editors do, and is told whom to ask', async () => {
    await seat.enter({ ...ENGLISH_DESK, width: EDITOR_PHONE.width })
    await seat.type('/kt-status fact add')
    // In a message, or in the window that was opened before it was known who asks.
    const refused = seat.page().getByText('Only editors can do that').last()
    await refused.waitFor()
    expect(await refused.innerText()).toContain('EDITORS')
    expect(await form().getByLabel(bot('form.fact.statement')).count()).toBe(0)
  })
})
