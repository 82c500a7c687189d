// Topics as people write them: by id, by name, by a word of it; and "what is next?". Pure.
import type { Lang } from '../language/language.ts'
import type { WatchFace } from './use-cases.ts'

/** How a topic is written: by its id; in Korean by the last word of its name where that is enough. */
export function typedTopic(topic: Topic, watch: WatchFace, lang: Lang): string {
  if (lang === 'en') return topic.id
  const last = topic.name.ko.split(/[\s·,]+/).at(-1) ?? ''
  return topicOf(last, watch) === topic.id ? last : topic.name.ko
}

/** The topic of that id, name or alias, or the only one whose name has that word, in either language. */
export function topicOf(typed: string, watch: WatchFace): string | null {
  const wanted = fold(typed.replace(/^the /i, ''))
  const named = (names: (topic: Topic) => string[]) =>
    watch.topics.filter((topic) => names(topic).some((name) => fold(name) === wanted))
  const [same] = named(({ id, name, aliases }) => [
    id,
    name.en,
    name.ko,
    ...aliases.en,
    ...aliases.ko,
  ])
  if (same) return same.id
  const having = named(({ name }) => `${name.en} ${name.ko}`.split(/[\s·,]+/))
  return having.length === 1 ? (having[0]?.id ?? null) : null
}

type Topic = WatchFace['topics'][number]

/** Of a shorter alias one slip is another word: 장민 is no 장애, and "real" no "deal". */
const LONG_ALIAS = /^(?:\p{Script=Hangul}{4}|.{5})/u

/** What a mistyped word may have been meant to be: a topic's id, its names and its longer aliases. */
export function slippableNames({ id, name, aliases }: Topic): string[] {
  const long = [...aliases.en, ...aliases.ko].filter((alias) => LONG_ALIAS.test(fold(alias)))
  return [id, name.en, name.ko, ...long]
}

const ASKS_NEXT =
  /^(?:so )?(?:what(?:['’]?s| is| comes| happens)? (?:due |coming )?(?:next|up)|(?:what are )?(?:the )?(?:next|upcoming) (?:steps?|milestones?|deadlines?)|(?:다음|향후|앞으로(?:의)?) ?(?:일정|단계|마일스톤)(?:은|이|을)?(?: ?(?:뭐야|뭔가요|뭐예요|무엇인가요?|알려 ?줘|알려 ?주세요|언제야|언제인가요?))?)[?？.! ]*$/iu

/** "What is due next?" of nothing in particular: the milestones say it. Pure. */
export function asksNext(typed: string): boolean {
  return ASKS_NEXT.test(typed.trim())
}

/** Case, spaces and hyphens do not count. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
}
