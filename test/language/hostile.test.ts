import { expect, it } from 'vitest'
import { tryHostileInputs } from '../eval/hostile.ts'

it('no parser of text from outside breaks on what nobody meant to send', async () => {
  const survivals = await tryHostileInputs(150)
  expect(survivals.length).toBeGreaterThan(10)
  expect(survivals.filter((one) => one.broke !== null)).toEqual([])
  expect(survivals.every((one) => one.survived === one.tried && one.tried === 150)).toBe(true)
})
