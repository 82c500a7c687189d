// Institutions, companies and clubs, by any of their names in either language: whose the facts name, a sentence may name too.
import { compileNames, findNames, type FoundName } from '../../language/names.ts'
import { KNOWN_BODIES } from './gate-known-bodies.ts'
import { KNOWN_FIRMS } from './gate-known-firms.ts'
import type { Ground } from './gate-ground.ts'
import { tellsOfKorea } from './gate-states.ts'

type Body = {
  names: string[]
  /** How news refers to it: the central bank. */
  references: string[]
  /** What tells of it in a fact only. */
  asides: string[]
  country: string[]
}

/** What tells that a fact is of sport: there a club goes by its sponsor or its city. */
const SPORT =
  /야구|축구|농구|배구|구단|선수|투수|타자|리그|경기|감독|우승|[0-9]회[초말]|홈런|끝내기|(?:연승|연패)|\b(?:baseball|football|soccer|basketball|volleyball|club|league|match|game|games|inning|innings|pitcher|striker|goal|goals|season|coach|title|champions?|championship)\b/i

/** In small letters, or with no more than a country before them. */
const REFERENCE =
  /^(?:(?:US|U\.S\.|UN|U\.N\.|EU|SRT|ICT|SME|EU's) )?[a-z][a-z'-]+(?: [a-z'-]+)*$|^(?:중앙은행|금융당국|보건당국|방역당국|세무당국|경쟁당국)$/

const BODIES = readBodies()
const FINDER = compileNames(
  BODIES.map(({ names }, id) => ({ id: String(id), aliases: names.map(withoutCommas), not: [] })),
)
const COUNTRIES = [...new Set(BODIES.map(({ country }) => country))].filter(
  (names) => names.length > 1,
)

/** `held`: names of institutions that the facts name as well, in any way; `swapped`: one in another's place. */
export type BodyNames = { held: FoundName[]; swapped: boolean }

/** Looks for institutions in a sentence and in its facts. Pure. */
export function bodiesOf(text: string, ground: Ground): BodyNames {
  const own = findBodies(text)
  if (own.length === 0) return { held: [], swapped: false }
  const known = findBodies(ground.all)
  const ids = new Set(known.map(({ id }) => id))
  const isHeld = (name: FoundName) =>
    own.some((one) => one.start === name.start && (ids.has(one.id) || isTold(one.id, ground)))
  const held = own.filter(isHeld)
  const said = new Set(own.map(({ id }) => id))
  const isLost = (name: FoundName) =>
    known.every((one) => one.start !== name.start || !said.has(one.id)) &&
    !own.some((one) => isHeld(one) && isTold(one.id, ground))
  return { held, swapped: held.length < own.length && known.some(isLost) }
}

/** Names of institutions in a text, in capitals and as words of their own, or behind their country. Pure. */
export function findBodies(text: string): FoundName[] {
  return findNames(FINDER, withoutCommas(text)).filter(({ text: name, start }) => {
    const before = /[가-힣]+$/.exec(text.slice(0, start))?.[0] ?? ''
    const isOwn = before === '' || COUNTRIES.some((names) => names.includes(before))
    return !/^[a-z]/.test(name) && (isOwn || !/^[가-힣]/.test(name))
  })
}

/** Whether a country is that of an institution which the facts name. Pure. */
export function hasBodyOf(country: string, ground: Ground): boolean {
  const isName = (one: string) => one.toLowerCase() === country.toLowerCase()
  return findBodies(ground.all).some(({ id }) => BODIES[Number(id)]?.country.some(isName))
}

/** Referred to without its name: "the finance ministry", where no other country is named. */
function isTold(id: string, ground: Ground): boolean {
  const body = BODIES[Number(id)]
  if (!body) return false
  const { country } = body
  const isOpen = !country.includes('sport') || SPORT.test(ground.all)
  const tells = isOpen ? [...body.names, ...body.asides] : body.names
  if (tells.some((name) => holdsWord(name, ground.all))) return true
  const others = COUNTRIES.filter((names) => names !== country && names.some(isNamed))
  const isHome = country.some(isNamed) || (country.includes('Korea') && tellsOfKorea(ground))
  return (
    (isHome || others.length === 0) && body.references.some((name) => holdsWord(name, ground.all))
  )
  function isNamed(name: string): boolean {
    return name.length > 1 && holdsWord(name, ground.all)
  }
}

function holdsWord(name: string, all: string): boolean {
  return /[가-힣]/.test(name)
    ? new RegExp(`(?<![가-힣])${name}`).test(all)
    : new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'u').test(all)
}

/** "Trade, Industry and Energy" is one name; a comma counts as a gap, and the length stays. */
function withoutCommas(text: string): string {
  return text.replaceAll(',', ' ')
}

function readBodies(): Body[] {
  let country: string[] = []
  return `${KNOWN_BODIES.trim()}${KNOWN_FIRMS}`
    .trim()
    .split('\n')
    .flatMap((line): Body[] => {
      if (line.startsWith('#')) {
        country = line
          .slice(2)
          .split(/, | ?= ?/)
          .filter(Boolean)
        return []
      }
      const all = line.split(/, | = /)
      const isAside = (name: string) => name.startsWith('~')
      const isReference = (name: string) => REFERENCE.test(name)
      return [
        {
          names: all.filter((name) => !isAside(name) && !isReference(name)),
          references: all.filter((name) => !isAside(name) && isReference(name)),
          asides: all.filter(isAside).map((name) => name.slice(1)),
          country,
        },
      ]
    })
}
