// What the watch knows by name, in the reader's language: who speaks, and whom a foreign quote names. Pure.
import type { Lang } from '../language/language.ts'
import { findNames, type FoundName } from '../language/names.ts'
import { speakerIn, TITLES } from '../language/speaker-words.ts'
import type { Entity } from './watch.ts'
import type { WatchIndex } from './watch-index.ts'

type Named = FoundName & { entity: Entity }

/** So many names are said beside one quote. */
const NAMES_AT_MOST = 4

/** The names of a text in a language; those that stand in it as they are said there are left out. */
export function namesIn(index: WatchIndex, text: string, lang: Lang): string[] {
  const names = entitiesOf(index, text).map(({ entity }) => entity.name[lang])
  return [...new Set(names)].filter((name) => !text.includes(name)).slice(0, NAMES_AT_MOST)
}

/**
 * A speaker in the reader's language: "김영섭 KT 대표" is "KT CEO Kim Young-shub". It stays as it is where
 * something of it is neither a name of the watch nor a title, or where it is in that language.
 */
export function speakerFor(index: WatchIndex, speaker: string, lang: Lang): string {
  if (/\p{Script=Hangul}/u.test(speaker) !== (lang === 'en')) return speaker
  const common = speakerIn(speaker, lang)
  if (common !== speaker) return common
  const { named, bare } = takeNames(index, speaker, lang === 'en' ? 'ko' : 'en')
  const titles = titlesOf(bare)
  const people = named.filter(({ kind }) => kind === 'person')
  const others = named.filter(({ kind }) => kind !== 'person')
  if (titles === null || named.length === 0 || people.length > 1) return speaker
  return joined(
    people.map(({ name }) => name[lang]),
    others.map(({ name }) => name[lang]),
    titles.map((title) => title[lang]),
    lang,
  )
}

/** The entities that a speaker names, and what is left of it: of "장민 KT" the company is named as well. */
function takeNames(
  index: WatchIndex,
  speaker: string,
  lang: Lang,
): { named: Entity[]; bare: string } {
  const named: Entity[] = []
  let bare = speaker
  for (;;) {
    const [first] = entitiesOf(index, bare)
    if (!first) return { named, bare }
    const own = first.entity.name[lang]
    const at = own === '' ? -1 : first.text.indexOf(own)
    const start = first.start + Math.max(at, 0)
    const end = at < 0 ? first.end : start + own.length
    bare = `${bare.slice(0, start)} ${bare.slice(end)}`
    // 한국인터넷진흥원(KISA) is one agency.
    if (!named.includes(first.entity)) named.push(first.entity)
  }
}

function joined(people: string[], others: string[], titles: string[], lang: Lang): string {
  if (lang === 'ko') return [...people, others.join('·'), ...titles].filter(Boolean).join(' ')
  return [others.join(' and '), ...titles, ...people].filter(Boolean).join(' ')
}

/** What may stand between names and titles. */
const BETWEEN = /^(?:and|of|the|a|at|from|for|'s|와|과|및|의)$/

/** The titles that are left beside the names; null where anything else is. */
function titlesOf(text: string): { en: string; ko: string }[] | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+|['’]s/gu) ?? []
  const rest = words.filter((word) => !BETWEEN.test(word.replace('’', "'"))).join(' ')
  if (rest === '') return []
  const title = TITLES.find(({ en, ko }) => en.includes(rest) || ko.includes(rest))
  return title ? [{ en: title.en[0] ?? '', ko: title.ko[0] ?? '' }] : null
}

function entitiesOf({ watch, entities }: WatchIndex, text: string): Named[] {
  const known = new Map(watch.entities.map((entity) => [entity.id, entity]))
  return findNames(entities, text).flatMap((found) => {
    const entity = known.get(found.id)
    // What ships for every watch has no name to show.
    return entity && !entity.general ? [{ ...found, entity }] : []
  })
}
