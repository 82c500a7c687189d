import { describe, expect, it } from 'vitest'
import { compileNames, findNames } from '../../src/language/names.ts'

const finder = compileNames([
  { id: 'kt', aliases: ['KT', '케이티'], not: ['KT&G', 'KT Wiz', 'KT 위즈', 'KTX'] },
  { id: 'kt-cloud', aliases: ['KT Cloud', 'KT클라우드'], not: [] },
  { id: 'ms', aliases: ['Microsoft', 'MS', '마이크로소프트'], not: ['MS-DOS'] },
  { id: 'kim', aliases: ['Kim Young-shub', '김영섭'], not: [] },
  { id: 'outage', aliases: ['outage', '장애'], not: [] },
  { id: 'crash', aliases: ['outage'], not: [] },
])

function ids(text: string): string[] {
  return findNames(finder, text).map((found) => found.id)
}

describe('names', () => {
  it('are found with a Korean particle behind them', () => {
    expect(ids('KT는 MS와 손잡고, 케이티가 밝혔다.')).toEqual(['kt', 'ms', 'kt'])
  })

  it('take the longest alias', () => {
    expect(ids('KT Cloud and KT-Cloud and KTCloud and KT클라우드는')).toEqual(
      Array(4).fill('kt-cloud'),
    )
  })

  it('are masked by guards and by Latin words around them', () => {
    expect(ids('KT&G, KT위즈의, KTX, SKT, KT Wiz, MS-DOS')).toEqual([])
  })

  it('keep the case of a short alias in capitals', () => {
    expect(ids('Ms Park met microsoft and ms.')).toEqual(['ms'])
  })

  it('tolerate spaces and hyphens inside a name', () => {
    expect(ids('Kim Youngshub, Kim Young Shub, KIM YOUNG‑SHUB')).toEqual(['kim', 'kim', 'kim'])
  })

  it('are not read out of another Korean word', () => {
    expect(ids('통신장애가 났다. 장애인 복지와 무장애 공원.')).toEqual(['outage'])
  })

  it('give an alias of two ids twice, and the plural of a plain word', () => {
    expect(ids('two outages')).toEqual(['outage', 'crash'])
  })

  it('stand verbatim at their place', () => {
    const text = '한국 ＫＴ와 Microsoft’s plan'
    for (const { text: name, start, end } of findNames(finder, text))
      expect(text.slice(start, end)).toBe(name)
    expect(ids(text)).toEqual(['kt', 'ms'])
  })
})
