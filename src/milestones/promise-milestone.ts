// A milestone that an editor adds by hand.
import type { Db } from '../db/database.ts'
import type { Bilingual } from '../language/language.ts'
import { isDay, localDay } from '../language/local-day.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import type { MilestoneView } from './milestone.ts'
import { addMilestone, auditMilestone, hasMilestone, listMilestones } from './milestone-store.ts'

export type MilestoneInput = {
  topic: string
  textEn: string
  textKo: string
  dueOn: string
  /** Words that say it was met, comma separated. */
  metWords: string
}

type Change =
  | { kind: 'done'; value: MilestoneView; changeId: number }
  | { kind: 'refused'; problems: { field: string; text: Bilingual }[] }

/** Adds a milestone, or refuses at named fields. */
export async function promiseMilestone(
  deps: { db: Db; index: WatchIndex; now: () => Date },
  input: { milestone: MilestoneInput; by: string },
): Promise<Change> {
  const { milestone, by } = input
  const problems = check(milestone, deps.index)
  if (problems.length > 0) return { kind: 'refused', problems }
  const textEn = milestone.textEn.trim() || milestone.textKo.trim()
  // A form that was acted on just before a crash comes once more.
  if (await hasMilestone(deps.db, { ...milestone, textEn })) return ALREADY_THERE
  const now = deps.now()
  const words = milestone.metWords
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
  const isKorean = (word: string) => /[가-힣]/.test(word)
  const id = `editor-${now.getTime().toString(36)}`
  return deps.db.transaction(async (tx) => {
    await addMilestone(tx, {
      id,
      topic: milestone.topic,
      textEn,
      textKo: milestone.textKo.trim() || milestone.textEn.trim(),
      dueOn: milestone.dueOn,
      precision: 'day',
      metWords: { en: words.filter((word) => !isKorean(word)), ko: words.filter(isKorean) },
      promisedBy: null,
      addedBy: by,
      promisedAt: now,
    })
    const changeId = await auditMilestone(tx, { id, by, at: now, after: { ...milestone } })
    const today = localDay(now, deps.index.watch.zone)
    const views = await listMilestones(tx, { asOf: now, today })
    return { kind: 'done', value: views.find((view) => view.id === id) as MilestoneView, changeId }
  })
}

const ALREADY_THERE: Change = {
  kind: 'refused',
  problems: [
    {
      field: 'textEn',
      text: {
        en: 'There is already such a milestone on that day.',
        ko: '그 날짜에 같은 일정이 이미 있습니다.',
      },
    },
  ],
}

function check(milestone: MilestoneInput, index: WatchIndex) {
  const problems: { field: string; text: Bilingual }[] = []
  if (!index.watch.topics.some((topic) => topic.id === milestone.topic))
    problems.push({
      field: 'topic',
      text: { en: 'Choose a topic of the watch.', ko: '관찰 주제 중에서 고르세요.' },
    })
  if (!milestone.textEn.trim() && !milestone.textKo.trim())
    problems.push({
      field: 'textEn',
      text: { en: 'Say what is promised.', ko: '약속된 내용을 적으세요.' },
    })
  if (!isDay(milestone.dueOn))
    problems.push({
      field: 'dueOn',
      text: {
        en: 'Write a day that exists: 2024-09-30.',
        ko: '실제 날짜를 2024-09-30처럼 적으세요.',
      },
    })
  return problems
}
