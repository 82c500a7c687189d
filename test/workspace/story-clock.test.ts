// The recorded story's clock.
import { expect, test } from 'vitest'
import { scheduleStory, storyLengthMs, storyTime } from '../../src/workspace/story-clock.ts'

const days = ['2024-06-04T00:00:00Z', '2024-06-04T01:00:00Z', '2024-07-19T09:00:00Z'].map(
  (text) => new Date(text),
)

test('the first entry is out within ten seconds', () => {
  const beats = scheduleStory(days)
  expect(storyTime(beats, 0).getTime()).toBeLessThan(days[0]?.getTime() ?? 0)
  expect(storyTime(beats, 10_000).getTime()).toBeGreaterThan(days[0]?.getTime() ?? 0)
})

test('weeks without news pass in one jump', () => {
  const beats = scheduleStory(days)
  const third = beats[3]?.realMs ?? 0
  expect(storyTime(beats, third - 1).toISOString()).toMatch(/^2024-06-04T01:/)
  expect(storyTime(beats, third).toISOString()).toBe('2024-07-19T09:00:00.000Z')
})

test('between two jumps the clock runs at the rate of real time', () => {
  const beats = scheduleStory(days)
  for (const beat of beats) {
    const gone = storyTime(beats, beat.realMs + 4_000).getTime() - beat.storyAt.getTime()
    expect(gone).toBe(4_000)
  }
})

test('the clock never runs backwards, whatever the gaps', () => {
  const dense = [0, 0, 1, 2, 500, 90_000_000].map((offset) => new Date(1_700_000_000_000 + offset))
  const beats = scheduleStory(dense)
  let before = Number.NEGATIVE_INFINITY
  for (let elapsed = 0; elapsed < storyLengthMs(beats) + 5_000; elapsed += 250) {
    const at = storyTime(beats, elapsed).getTime()
    expect(at).toBeGreaterThanOrEqual(before)
    before = at
  }
})

test('after the last entry the clock runs on', () => {
  const beats = scheduleStory(days)
  const end = beats.at(-1)?.realMs ?? 0
  expect(storyTime(beats, end + 3_600_000).toISOString()).toBe('2024-07-19T10:00:00.000Z')
})

test('a story without entries has a clock all the same', () => {
  expect(scheduleStory([])).toEqual([])
  expect(storyTime([], 5).getTime()).toBe(5)
})
