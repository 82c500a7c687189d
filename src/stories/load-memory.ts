// What a batch of articles is compared with, read from the base into a working set.
import type { Db } from '../db/database.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import {
  type CandidateQuery,
  findCandidates,
  loadMembers,
  loadProfiles,
  loadStoriesApart,
  loadTermCounts,
} from './candidate-store.ts'
import { STORY_SETTINGS } from './story.ts'
import {
  type Member,
  newMemory,
  recallMember,
  type StoryMemory,
  tellingTerms,
} from './story-memory.ts'

const DAY = 86_400_000
const ASKED = { words: 12, neutral: 14, sounds: 40 }

/** Loads what the batch is compared with. */
export async function loadMemory(
  deps: { db: Db; index: WatchIndex },
  members: Member[],
): Promise<StoryMemory> {
  const memory = newMemory(STORY_SETTINGS)
  await recallTerms(deps.db, memory, members.map(termsOf))
  const windowMs = deps.index.watch.thresholds.storyDays * DAY
  const queries = members.map(({ publishedAt, features }): CandidateQuery => {
    const at = publishedAt.getTime()
    const terms = tellingTerms(memory, features, ASKED)
    return { terms, from: new Date(at - windowMs), to: new Date(at + windowMs) }
  })
  const own = new Set(members.map((member) => member.id))
  const ids = (await findCandidates(deps.db, queries)).filter((id) => !own.has(id))
  const found = await loadMembers(deps.db, ids)
  memory.profiles = await loadProfiles(deps.db, [...new Set(found.map((item) => item.storyId))])
  memory.apart = await loadStoriesApart(deps.db, [...memory.profiles.keys()])
  const shared = [...memory.profiles.values()].flatMap((profile) =>
    Object.values(profile).map((part) => part.terms.keys()),
  )
  await recallTerms(deps.db, memory, [...found.map(termsOf), ...shared])
  for (const member of found) recallMember(memory, member, member.storyId)
  return memory
}

function termsOf(member: Member): Iterable<string> {
  return Object.keys(member.features.terms)
}

async function recallTerms(db: Db, memory: StoryMemory, lists: Iterable<string>[]): Promise<void> {
  const missing = new Set<string>()
  for (const list of lists) {
    for (const term of list) if (!memory.termStories.has(term)) missing.add(term)
  }
  if (missing.size === 0) return
  const { stories, counts } = await loadTermCounts(db, missing)
  memory.stories = stories
  for (const term of missing) memory.termStories.set(term, counts.get(term) ?? 0)
}
