// Topics as people write them: by id, by name, by a word of it; and questions after a topic's state. Pure.
import type { Lang } from '../language/language.ts'
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
  const words = ({ name }: Topic) =>
    `${name.en} ${name.ko}`
      .toLowerCase()
      .split(/[\s·,]+/)
      .filter((word) => asked.includes(word))
  const ranked = watch.topics
    .map((topic) => ({
      id: topic.id,
      named: words(topic).filter((word) => word.length > 1).length,
    }))
    .sort((a, b) => b.named - a.named)
  const [first, second] = ranked
  return first && first.named > (second?.named ?? 0) ? first.id : null
}

/** Case, spaces and hyphens do not count. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
}
