// Whose it is: the crew of one ship is not that of the other, nor one firm's headquarters another's.
import { findNames } from '../../language/names.ts'
import type { GateWords } from './gate.ts'

/** What carries people, in both languages. */
const CARRIERS = [
  /\b(?:ferry|ferries|passenger ship)\b|여객선/i,
  /\btankers?\b|유조선/i,
  /\b(?:fishing (?:boat|vessel)|trawler)s?\b|어선|낚싯배/i,
  /\b(?:cargo (?:ship|vessel)|freighter|bulk carrier|container ship)s?\b|화물선|벌크선|컨테이너선/i,
  /\b(?:tug(?:boat)?)s?\b|예인선/i,
  /\bbus(?:es)?\b|버스/i,
  /\b(?:truck|lorry)\b|트럭|화물차/i,
  /\b(?:taxi|cab)\b|택시/i,
  /\b(?:motorcycle|motorbike|scooter)\b|오토바이/i,
  /\b(?:car|sedan)\b|승용차/i,
  /\btrain\b|열차/i,
  /\bhelicopter\b|헬기/i,
]

const PEOPLE =
  /\b(?:crew(?: ?members)?|sailors|passengers?|drivers?|riders?|captain|people) (?:\w+ )?(?:of|on|aboard|in) (?:the|a) ((?:\w+ ){0,2}\w+)|\bthe ((?:\w+ ){0,2}?\w+)['’]s (?:\w+ )?(?:crew|captain|drivers?|passengers?|sailors)|([가-힣]+)(?:의)? ?(?:선원|승객|승무원|선장|운전자|운전기사|기사|탑승자|탑승객)/g

/** Whether people who came to harm belong where the facts let them belong. Pure. */
export function carriersHold(text: string, all: string): boolean {
  const [own, known] = [carriersOf(text), carriersOf(all)]
  return own.size === 0 || known.size === 0 || [...own].some((one) => known.has(one))
}

function carriersOf(text: string): Set<number> {
  return new Set(
    [...text.matchAll(PEOPLE)].flatMap(([, of = '', whose = '', korean = '']) =>
      CARRIERS.flatMap((carrier, at) => (carrier.test(`${of} ${whose} ${korean}`) ? [at] : [])),
    ),
  )
}

const SITE =
  /(?:['’]s|의)? ?(?:[A-Z가-힣][\w가-힣]* ){0,2}?(?:headquarters|head office|offices?\b|사옥|본사|본점|연구소)/y
const SITE_BEFORE = /\b(?:headquarters|head office|offices?) of (?:the )?$/

/** Whether a building is that of whom the facts name as its owner. Pure. */
export function sitesHold(words: GateWords, text: string, all: string): boolean {
  const [own, known] = [ownersOf(words, text), ownersOf(words, all)]
  return own.size === 0 || known.size === 0 || [...own].some((one) => known.has(one))
}

/** The companies right beside a building, with no other one between. */
function ownersOf(words: GateWords, text: string): Set<string> {
  const firms = words.watch.entities.filter(({ kind }) => kind === 'company')
  const isFirm = (id: string) => firms.some((one) => one.id === id)
  const names = findNames(words.entities, text).filter(({ id }) => isFirm(id))
  return new Set(
    names
      .filter(({ start, end }) => {
        SITE.lastIndex = end
        const site = SITE.exec(text)?.[0]
        const isNearest =
          site && !names.some((one) => end <= one.start && one.start < end + site.length)
        return isNearest || SITE_BEFORE.test(text.slice(0, start))
      })
      .map(({ id }) => id),
  )
}
