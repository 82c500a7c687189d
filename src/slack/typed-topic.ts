// Topics as people write them: by id, by name, by a word of it; and questions after a topic's state. Pure.
import type { Lang } from '../language/language.ts'
import { isStopWord } from '../language/words.ts'
import type { WatchFace } from './use-cases.ts'

/** How a topic is written: by its id; in Korean by the last word of its name where that is enough. */
export function typedTopic(topic: Topic, watch: WatchFace, lang: Lang): string {
  if (lang === 'en') return topic.id
  const last = topic.name.ko.split(/[\s·,]+/).at(-1) ?? ''
  return topicOf(last, watch) === topic.id ? last : topic.name.ko
}

/** The topic of that id or name, or the only one whose name has that word, in either language. */
export function topicOf(typed: string, watch: WatchFace): string | null {
  const wanted = fold(typed)
  const named = (names: (topic: Topic) => string[]) =>
    watch.topics.filter((topic) => names(topic).some((name) => fold(name) === wanted))
  const [same] = named(({ id, name }) => [id, name.en, name.ko])
  if (same) return same.id
  const having = named(({ name }) => `${name.en} ${name.ko}`.split(/[\s·,]+/))
  return having.length === 1 ? (having[0]?.id ?? null) : null
}

type Topic = WatchFace['topics'][number]

const ASKS_STATE =
  /\b(?:on track|at risk|going well|going on with|how is .+ (?:doing|going))\b|\bwhere does .+ stand\b|순항|위험하|위태|잘 ?(?:되|진행|가고)|어떻게 ?(?:되|돼|진행)|진행 ?상황/iu

/**
 * The topic whose state a question asks for ("is the partnership on track?"): no single fact answers
 * that, the rules over all of them do. A question of a day is answered as a question.
 */
export function askedState(typed: string, watch: WatchFace): string | null {
  if (!ASKS_STATE.test(typed) || /\d/.test(typed)) return null
  const asked = typed.toLowerCase()
  // "the", "in" and "KT's" stand in many a name and call no topic.
  const isCalled = (word: string) =>
    word.length > 1 &&
    !isStopWord(word) &&
    (/\p{Script=Hangul}/u.test(word)
      ? asked.includes(word)
      : asked.split(/[^\p{L}\p{N}-]+/u).includes(word))
  const words = ({ name }: Topic) => `${name.en} ${name.ko}`.toLowerCase().split(/[\s·,]+/)
  const ranked = watch.topics
    .map((topic) => ({ id: topic.id, named: words(topic).filter(isCalled).length }))
    .sort((a, b) => b.named - a.named)
  const [first, second] = ranked
  return first && first.named > (second?.named ?? 0) ? first.id : null
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
