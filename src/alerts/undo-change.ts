// Takes an editor's change back, once, whatever it was; who did it is written down as well.
import type { Db } from '../db/database.ts'
import { AppError } from '../errors.ts'
import { changeFact, factRow, undoFactChange } from '../facts/edit-store.ts'
import { undoStoryMove } from '../stories/edit-stories.ts'
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
 * @throws AppError `undo-impossible` when it was taken back before, or is not known
 */
export async function undoChange(
  deps: UndoDeps,
  input: { changeId: number; by: string },
): Promise<void> {
  const known = await findChange(deps.db, input.changeId)
  if (known?.subject.startsWith('fact:')) {
    if (await undoFactChange(deps, input)) return
    throw impossible()
  }
  await deps.db.transaction(async (tx) => {
    const at = deps.now()
    const change = await takeChange(tx, { changeId: input.changeId, at })
    if (!change || !(await takeBack({ ...deps, db: tx }, change, input.by))) throw impossible()
    await writeUndo(tx, { change, at, by: input.by })
  })
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
  else return false
  return true
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
