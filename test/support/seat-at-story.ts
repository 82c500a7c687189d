// One bot with its story told for all journeys of a file, and a seat in a browser there.
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { startBrowser } from './browser.ts'
import { STORY_MS, takeSeat } from './person-in-browser.ts'
import { tellStory, type ToldStory } from './told-story.ts'

/** To be called inside the `describe` whose journeys share it. */
export function sitAtStory() {
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
  const take = () =>
    takeSeat(
      () => browser,
      () => story.workspace.url,
    )
  const seat = take()
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await seat.picture(`failed ${task.name}`).catch(() => {})
  })
  return { seat, anotherSeat: take, story: () => story }
}
