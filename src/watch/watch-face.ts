// What of a watch is spoken about with people.
import type { Watch } from './watch.ts'

/** Names, topics and examples: what messages and commands need of a watch. */
export function faceOf(watch: Watch) {
  return {
    name: watch.name,
    about: watch.about,
    zone: watch.zone,
    topics: watch.topics.map(({ id, name, aliases }) => ({ id, name, aliases })),
    examples: watch.examples,
  }
}
