// Korean names before a title: 김도현 대표, 이네스 두아르테 CEO.
import { isStopWord, stripParticle, wordsOf } from '../../language/words.ts'
import { meaningsOf } from './gate-glossary.ts'
import type { Ground } from './gate-ground.ts'
import { soundsHeld } from './gate-sounds.ts'

/**
 * Whether a person with a title is none of the facts'. Of a foreign name the family name tells; how
 * the given name beside it is said, its letters often do not (Rui, 후이).
 */
export function bringsTitled(text: string, ground: Ground): boolean {
  return titledNames(text).some((names) => {
    const strange = names.filter((name) => !holdsKorean(name, ground))
    const isFamilyHeld = names.some((name) => name.length >= 3 && soundsHeld(name, ground))
    return strange.length > (isFamilyHeld && !ground.langs.has('ko') ? 1 : 0)
  })
}

const TITLE =
  '(?:최고경영자|최고재무책임자|대표이사|부회장|부사장|본부장|위원장|국회의원|대통령|대표|사장|회장|의원|장관|차관|의장|전무|상무|교수|(?<!출)판사|변호사|씨|대변인|후보|CEO|CFO)'
const TITLED = new RegExp(
  `((?:[가-힣]{2,6}\\s){0,2})\\s*([가-힣]{2,6})?\\s*${TITLE}(?=[은는이가을를와과도의에께 ,.·]|$)(?! ?물질|군)`,
  'g',
)
/** A word with such an ending is no name beside a title. */
const NO_NAME =
  /(?:에는|에서|에게|에|은|는|을|를|의|와|과|로|으로|한|된|던|할|인|및|등|측|전|현|고|며|해|지만|면서|주|다)$/

/** Right before a title, a syllable alone may also end a name (김동한 대표). */
const VERBAL =
  /(?:도록|수록|느라|려고|더라도|지만|면서|는데|앞둔|맡은|받은|나온|오른|이끄는|이끈|하던|물러난|뽑힌|[다라]고|[다라]며|[다라]는|[되하르]면|[라으]면|[가-힣](?:쳐|려|워|져|겨|켜|해|서))$/

/** A family name and one or two syllables; not every candidate (신약 후보) is a person. */
const KOREAN_NAME =
  /^[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변][가-힣]{2}$/

/** Korean names before a title; between them and it the company (blanked) may stand. */
function titledNames(text: string): string[][] {
  return [...text.matchAll(TITLED)].map((match) => {
    const before = (match[1] ?? '').trim().split(/\s+/)
    const names: string[] = match[2] ? [match[2]] : []
    for (const word of before.reverse()) {
      if (word === '' || NO_NAME.test(word)) break
      names.push(word)
    }
    const isName = (name: string) => !/후보/.test(match[0]) || KOREAN_NAME.test(name)
    return names.filter(
      (name) =>
        isName(name) &&
        !VERBAL.test(name) &&
        (!NO_NAME.test(name) || (name === match[2] && isBeside(name, match[0]))),
    )
  })
}

/** Nothing stands between a name and its title: 이는 KT 대표 has the company there. */
function isBeside(name: string, titled: string): boolean {
  return !titled.slice(titled.lastIndexOf(name) + name.length).startsWith('  ')
}

function holdsKorean(name: string, ground: Ground): boolean {
  const stem = stripParticle(name).replace(/(?<=[가-힣]{2})[주시군]$/, '')
  if (ground.all.includes(name) || ground.all.includes(stem)) return true
  if (isStopWord(name) || COMMON_BEFORE_TITLE.test(name)) return true
  if (wordsOf(name).some((word) => meaningsOf(word).length > 0)) return true
  if (ground.langs.has('ko')) return false
  return soundsHeld(name, ground) || soundsHeld(stem, ground)
}

const COMMON_BEFORE_TITLE =
  /^(?:출신|신임|차기|전임|현직|전직|최종|당시|여당|야당|공동|담당|이사회|대표이사|최고|새|이번|자사|그룹|본사|부문|사업|관련|정기|임시|오는|전문|업계|연방|지방|항소심?|고등|수석|선임|상원|하원|외무|외교|재무|국방|내무|법무|통상|무역|산업|경제|에너지|보건|교육|환경|농업|노동|교통|통일|국토|문화|과학|당|야권|여권|지역|명예|초대|역대|원내|정책|최고위)$/
