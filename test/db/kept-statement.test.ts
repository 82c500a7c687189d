import { expect, test } from 'vitest'
import { createKeeper, KEPT_MARK } from '../../src/db/kept-statement.ts'

test('keeps a text that is asked again and again, and a marked one at once', () => {
  const keeps = createKeeper()
  expect([1, 2, 3, 4].map((id) => keeps('select $1', [id]))).toEqual([false, false, true, true])
  expect(keeps(`select $1 ${KEPT_MARK}`, ['a', null, true])).toBe(true)
})

test('keeps none with a value that has no text of its own', () => {
  const keeps = createKeeper()
  for (let i = 0; i < 5; i++) expect(keeps('insert', [new Uint8Array(1)])).toBe(false)
})

test('keeps no more than so many, however many texts come', () => {
  const keeps = createKeeper()
  const texts = Array.from({ length: 5_000 }, (_, i) => `select $1 in (${i})`)
  const kept = texts.filter((text) => [1, 2, 3].map(() => keeps(text, [1])).at(-1))
  expect(kept).toHaveLength(160)
  expect(keeps(texts[0] ?? '', [1])).toBe(true)
  expect(keeps(texts.at(-1) ?? '', [1])).toBe(false)
})
