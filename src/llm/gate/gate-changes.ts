// Whether each figure goes the way that the facts let it go: of two figures one may rise and the other fall.
import { findAmounts } from '../../language/amounts.ts'
import type { Amount, Lang } from '../../language/language.ts'

type Text = { text: string; lang: Lang }
type Way = 'up' | 'down'

const UP =
  /\b(?:ris(?:e|es|en|ing)|rose|increas\w+|gr[eo]w\w*|growth|gain\w*|climb\w*|jump\w*|surg\w+|soar\w*|higher|up|expand\w*|advanc\w+|more)\b/gi
const DOWN =
  /\b(?:f[ae]ll(?:s|en|ing)?|drop\w*|declin\w+|decreas\w+|shr[aiu]nk\w*|lower\w*|down|plung\w+|slump\w*|slid\w*|tumbl\w+|reduc\w+|cut|less|fewer|shed|slipp?\w*)\b/gi
const UP_KO = /늘|증가|상승|올[랐라리렸]|오[르른]|(?<!역|마이너스 ?)성장|높[아았]|급증|뛰|뛴|불어/
const DOWN_KO =
  /줄|감소|하락|내[렸려리린]|떨어|낮[아았]|급감|축소|(?:역|마이너스 ?)성장|빠[졌진]|뒷걸음/

/** Whether no share goes up in a sentence that all its facts let go down, or the other way round. Pure. */
export function waysHold(said: Text, known: Text[]): boolean {
  const theirs = known.flatMap(waysOf)
  return waysOf(said).every(({ value, way }) => {
    const same = theirs.filter((one) => one.value === value)
    return same.length === 0 || same.some((one) => one.way === way)
  })
}

function waysOf({ text, lang }: Text): { value: number; way: Way }[] {
  return findAmounts(text).flatMap((amount) => {
    if (amount.unit !== '%' || amount.min === null || amount.min !== amount.max) return []
    const way = lang === 'ko' ? koreanWay(text, amount) : englishWay(text, amount)
    return way === null ? [] : [{ value: amount.min, way }]
  })
}

/** In Korean the verb stands behind the figure. */
function koreanWay(text: string, { end }: Amount): Way | null {
  const [clause = ''] = text.slice(end, end + 16).split(/[,.\d]/)
  const [up, down] = [clause.search(UP_KO), clause.search(DOWN_KO)]
  if (up < 0 && down < 0) return null
  return down < 0 || (up >= 0 && up < down) ? 'up' : 'down'
}

/** In English it stands before it, in the same clause, or right behind it. */
function englishWay(text: string, { start, end }: Amount): Way | null {
  const before =
    text
      .slice(Math.max(0, start - 40), start)
      .split(/[,;.]|\b(?:and|while|but)\b/)
      .at(-1) ?? ''
  const last = (words: RegExp) => [...before.matchAll(words)].at(-1)?.index ?? -1
  const [up, down] = [last(UP), last(DOWN)]
  if (up >= 0 || down >= 0) return up > down ? 'up' : 'down'
  const after = /^[ -](\w+)/.exec(text.slice(end))?.[0] ?? ''
  if (after.search(UP) >= 0) return 'up'
  return after.search(DOWN) >= 0 ? 'down' : null
}
