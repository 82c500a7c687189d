// The timeline as a picture: PNG for Slack, with the words that say the same.
import { fileURLToPath } from 'node:url'
import { renderAsync } from '@resvg/resvg-js'
import type { Db } from '../db/database.ts'
import { listShownFacts } from '../facts/fact-list-store.ts'
import type { Lang } from '../language/language.ts'
import { localDay } from '../language/local-day.ts'
import { listMilestones } from '../milestones/milestone-store.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { drawTimelineSvg } from './timeline-svg.ts'

export type PictureDeps = { db: Db; index: WatchIndex; now: () => Date; recorded: boolean }
/** A picture with its alternative text. */
export type Picture = { png: Uint8Array; alt: string }

const FACTS = 200
// resvg passes over woff and woff2 without a word; these hold all of Hangul (OFL, licence beside them).
const FONTS = ['Pretendard-Regular.otf', 'Pretendard-Bold.otf'].map((file) =>
  fileURLToPath(new URL(`./fonts/${file}`, import.meta.url)),
)

/** Draws the timeline of one topic or all; null while the base holds no fact of it. */
export async function drawTimeline(
  deps: PictureDeps,
  input: { lang: Lang; topic?: string },
): Promise<Picture | null> {
  const { watch } = deps.index
  const now = deps.now()
  const today = localDay(now, watch.zone)
  const topics = watch.topics.filter((topic) => !input.topic || topic.id === input.topic)
  const facts = await listShownFacts(
    deps,
    { limit: FACTS, ...(input.topic ? { topic: input.topic } : {}) },
    { lang: input.lang, asOf: null },
  )
  if (facts.length === 0) return null
  const milestones = await listMilestones(deps.db, { asOf: now, today })
  const { svg, alt } = drawTimelineSvg({
    lang: input.lang,
    title: watch.name[input.lang],
    topics: topics.filter((topic) => facts.some((fact) => fact.topic === topic.id)),
    facts,
    milestones: milestones.filter(
      (milestone) =>
        milestone.promised === 'watched' && (!input.topic || milestone.topic === input.topic),
    ),
    today,
    zone: watch.zone,
    recorded: deps.recorded,
  })
  return { png: await renderPng(svg), alt }
}

/** An SVG as PNG, with the fonts that are shipped and no others: the same picture on any machine. */
export async function renderPng(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Pretendard' },
  })
  return image.asPng()
}
