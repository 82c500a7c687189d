// Takes a change back, once, whatever it was; who did it is written down as well.
import type { Db } from '../db/database.ts'
import { AppError } from '../errors.ts'
import { changeFact, factRow, undoFactChange } from '../facts/edit-store.ts'
import { undoStoryMove } from '../stories/edit-stories.ts'
import { untaught } from './lesson-store.ts'
import { restoreMute } from './mute-store.ts'
import { type PersonSettings, setPersonSettings } from './person-store.ts'
import {
  type ChangeRow,
  deleteMilestone,
  factsOfClaims,
  findChange,
  restoreChannel,
  restoreSource,
  takeChange,
  writeUndo,
} from './undo-store.ts'

export type UndoDeps = { db: Db; now: () => Date }

/**
 * Takes a change back.
 * @throws AppError `undo-impossible` when it was taken back before, or is not known; `undo-not-yours`
 * when it is for an editor, or for the person whose settings they are
 */
export async function undoChange(
  deps: UndoDeps,
  input: { changeId: number; by: string; editor: boolean },
): Promise<void> {
  const { changeId, by } = input
  await deps.db.transaction(async (tx) => {
    const known = await findChange(tx, changeId)
    if (!known) throw impossible()
    if (!mayUndo(known, input)) throw notYours()
    const at = deps.now()
    const inside = { ...deps, db: tx }
    if (known.subject.startsWith('fact:')) {
      if (!(await undoFactChange(inside, { changeId, by }))) throw impossible()
    } else {
      const change = await takeChange(tx, { changeId, at })
      if (!change || !(await takeBack(inside, change, by))) throw impossible()
    }
    await writeUndo(tx, { change: known, at, by })
  })
}

/** What everybody may change, they may take back; anything else is for editors. Own settings are one's own. */
const FOR_ALL = new Set(['mute', 'unmute', 'not-relevant'])

function mayUndo(change: ChangeRow, who: { by: string; editor: boolean }): boolean {
  if (change.action === 'person-settings') return change.person === who.by
  return who.editor || (FOR_ALL.has(change.action) && change.person === who.by)
}

/** False when such a change has no way back. */
async function takeBack(deps: UndoDeps, change: ChangeRow, by: string): Promise<boolean> {
  const { action, before, after } = change
  const tx = deps.db
  if (action === 'story-merge' || action === 'story-split') {
    const moved = before as { articleIds: number[]; storyId: number }
    const { storyId: to } = after as { storyId: number }
    await undoStoryMove(tx, { action, articleIds: moved.articleIds, from: moved.storyId, to })
  } else if (action === 'milestone-add')
    await deleteMilestone(tx, change.subject.replace('milestone:', ''))
  else if (action.endsWith('-source')) await restoreSource(tx, before, after)
  else if (action === 'channel-settings' && before) await restoreChannel(tx, before)
  else if (action === 'claims-accept') await retractAccepted(deps, change, by)
  else if ((action === 'mute' || action === 'unmute') && before) await restoreMute(tx, before)
  else if (action === 'not-relevant')
    await untaught(tx, { feedbackId: Number(after?.feedbackId), at: deps.now() })
  else if (action === 'person-settings') await restorePerson(deps, change)
  else return false
  return true
}

/** Who never had settings gets the defaults back; the direct-message channel stays known. */
async function restorePerson(deps: UndoDeps, change: ChangeRow): Promise<void> {
  const { dm, settings } = change.before as { dm: string | null; settings: PersonSettings }
  await setPersonSettings(deps.db, { person: change.person, dm, settings }, deps.now())
}

async function retractAccepted(deps: UndoDeps, change: ChangeRow, by: string): Promise<void> {
  const articleId = Number(change.subject.replace('article:', ''))
  const { seqs } = change.after as { seqs: number[] }
  for (const factId of await factsOfClaims(deps.db, { articleId, seqs })) {
    const row = await factRow(deps.db, factId)
    const retracted = { kind: 'retracted' as const, after: { lifecycle: 'retracted' as const } }
    if (row) await changeFact(deps, row, { by, why: 'undo', ...retracted })
  }
}

function impossible(): AppError {
  return new AppError(
    'undo-impossible',
    'This change was taken back before, or cannot be taken back here: change it again by hand.',
  )
}

function notYours(): AppError {
  return new AppError('undo-not-yours', 'Only an editor can take that back.')
}
