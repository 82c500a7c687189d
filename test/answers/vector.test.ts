// Vectors in few bytes: what is near stays near, and two orders become one.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSignTable } from '../../src/answers/sign-table.ts'
import {
  cosineOf,
  fuseRanks,
  packVector,
  signsFrom,
  toBase64,
  vectorFrom,
} from '../../src/answers/vector.ts'

const number = fc.double({ min: -1, max: 1, noNaN: true })
const vectors = fc.array(number, { minLength: 40, maxLength: 40 })
const some = vectors.filter((vector) => vector.some((one) => Math.abs(one) > 0.01))

it('a packed vector comes back from the database, and compares nearly as the whole one', () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      const [one, other] = [packVector(a), packVector(b)]
      expect(vectorFrom(toBase64(one.vector))).toEqual(one.vector)
      expect(signsFrom(toBase64(one.signs))).toEqual(one.signs)
      const dot = (x: number[], y: number[]) => x.reduce((sum, v, at) => sum + v * (y[at] ?? 0), 0)
      const exact = dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
      expect(Math.abs(cosineOf(one.vector, other.vector) - exact)).toBeLessThan(0.05)
    }),
  )
  expect(cosineOf(new Int8Array(3), new Int8Array(4))).toBe(-1)
})

it('the nearest are those whose signs differ least, each fact as it was put last', () => {
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 60 }), some, (all, asked) => {
      const table = createSignTable()
      for (const [at] of all.entries()) table.put(at + 1, packVector(asked).signs)
      for (const [at, one] of all.entries()) table.put(at + 1, packVector(one).signs)
      expect(table.size()).toBe(all.length)
      const distances = all.map((one) =>
        one.reduce((sum, v, at) => sum + Number(v > 0 !== (asked[at] ?? 0) > 0), 0),
      )
      const { nearest } = table.nearest(packVector(asked).signs, 5)
      const expected = distances.toSorted((a, b) => a - b).slice(0, 5)
      expect(nearest.map(({ distance }) => distance)).toEqual(expected)
      for (const { factId, distance } of nearest) expect(distances[factId - 1]).toBe(distance)
    }),
  )
})

it('holds more facts than it began with, and none of another length', () => {
  const table = createSignTable()
  for (let id = 1; id <= 3_000; id++) table.put(id, Uint32Array.of(id, 0))
  table.put(4_000, Uint32Array.of(1))
  expect(table.size()).toBe(3_000)
  expect(table.nearest(Uint32Array.of(2_999, 0), 1).nearest).toEqual([
    { factId: 2_999, distance: 0 },
  ])
  expect(table.nearest(Uint32Array.of(1), 1).nearest).toEqual([])
})

it('one fact stands out among many that are alike far, and none where all are alike', () => {
  const random = (seed: number) => Math.imul(seed + 1, 0x9e37_79b1) ^ Math.imul(seed, 0x85eb_ca6b)
  const table = createSignTable()
  const row = (id: number) => Uint32Array.from({ length: 16 }, (_, at) => random(id * 16 + at))
  for (let id = 1; id <= 500; id++) table.put(id, row(id))
  const near = table.nearest(row(77), 3)
  expect(near.nearest.map(({ distance }) => distance < near.standsOut)).toEqual([
    true,
    false,
    false,
  ])
  const far = table.nearest(row(900), 3)
  expect(far.nearest.every(({ distance }) => distance >= far.standsOut)).toBe(true)
})

it('what two orders hold goes before what one holds, and either end is kept', () => {
  expect(
    fuseRanks([
      [1, 2, 3],
      [3, 4],
    ]),
  ).toEqual([3, 1, 2, 4])
  expect(fuseRanks([[7, 8], []])).toEqual([7, 8])
})
