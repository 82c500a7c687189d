// "Not relevant": lowers the source at once; a reader can say more exactly that it is a phrase.
import type { Db } from '../db/database.ts'
import { holdsPhrase, PHRASE_LESSON_POINTS, TRUST_LESSON } from '../developments/lesson.ts'
import { AppError } from '../errors.ts'
import type { Bilingual } from '../language/language.ts'
import { findNames } from '../language/names.ts'
import { searchTerms } from '../language/words.ts'
import type { WatchIndex } from '../watch/watch-index.ts'
import { lessonBy, lessonGround, lessonOf, teachPhrase, teachSource } from './lesson-store.ts'
import { undoChange } from './undo-change.ts'

export type TeachDeps = { db: Db; index: WatchIndex; now: () => Date }

/** What "Not relevant" taught, in words. */
export type Lesson = {
  changeId: number
  headline: string
  changed: Bilingual[]
  /** It was said of a phrase: nothing is left to be said more exactly. */
  exact: boolean
}

type Problem = { field: 'phrase'; text: Bilingual }

/**
 * Lowers the trust in the source that brought a development, once for a person; its later pieces
 * score less.
 * @throws AppError `development-unknown` when the message's development is gone
 */
export async function markNotRelevant(
  deps: TeachDeps,
  input: { developmentId: number; person: string },
): Promise<Lesson> {
  return deps.db.transaction(async (tx) => {
    const ground = await groundOf(tx, input.developmentId)
    const { headline, source } = ground
    const before = await lessonBy(tx, input)
    const trust = before ? (source?.trust ?? 0) : Math.max(-1, (source?.trust ?? 0) - TRUST_LESSON)
    const taught = { ground, trust, person: input.person, at: deps.now() }
    return {
      changeId: before ?? (await teachSource(tx, taught)),
      headline,
      changed: source ? [sourceWords(source.name, trust)] : [],
      exact: false,
    }
  })
}

/**
 * Says of a lesson that a phrase was meant: the source is as trusted as before, and what holds the
 * phrase scores less in this watch.
 */
export async function narrowLesson(
  deps: TeachDeps,
  input: { changeId: number; phrase: string; person: string },
): Promise<
  { kind: 'done'; value: Lesson; changeId: number } | { kind: 'refused'; problems: Problem[] }
> {
  const phrase = input.phrase.normalize('NFC').replace(/\s+/g, ' ').trim()
  return deps.db.transaction(async (tx) => {
    const lesson = await lessonOf(tx, input.changeId)
    const ground = await groundOf(tx, lesson.developmentId)
    const wrong = wrongPhrase(deps.index, phrase, ground.text)
    if (wrong) return { kind: 'refused', problems: [{ field: 'phrase', text: wrong }] }
    const by = { by: lesson.person, editor: false }
    if (lesson.holds) await undoChange({ ...deps, db: tx }, { changeId: input.changeId, ...by })
    const taught = { ground, phrase, person: input.person, at: deps.now() }
    const changeId = await teachPhrase(tx, taught)
    const changed = [phraseWords(phrase), ...(lesson.holds && ground.source ? [AS_BEFORE] : [])]
    return {
      kind: 'done',
      value: { changeId, headline: ground.headline, changed, exact: true },
      changeId,
    }
  })
}

async function groundOf(tx: Db, developmentId: number) {
  const ground = await lessonGround(tx, developmentId)
  if (ground) return ground
  throw new AppError(
    'development-unknown',
    'This message is too old: what it told is no longer kept.',
  )
}

/** Why a phrase cannot be taught; null when it can. Pure. */
export function wrongPhrase(index: WatchIndex, phrase: string, text: string): Bilingual | null {
  if (!holdsPhrase(text, phrase))
    return {
      en: 'This message does not hold these words. Copy them from its headline or its text.',
      ko: '이 메시지에 없는 표현입니다. 제목이나 본문에서 그대로 옮겨 주세요.',
    }
  const names = findNames(index.entities, phrase)
  const rest = names.reduceRight(
    (left, name) => left.slice(0, name.start) + left.slice(name.end),
    phrase,
  )
  if (searchTerms(rest).length > 0) return null
  return {
    en: 'That is what the watch follows, or says too little. Choose words that mark what you do not want.',
    ko: '관찰 대상 자체이거나 너무 흔한 말입니다. 원하지 않는 소식을 나타내는 표현을 골라 주세요.',
  }
}

function sourceWords(name: string, trust: number): Bilingual {
  const points = Math.round(20 * -trust)
  return {
    en: `What ${name} brings now scores ${points} points less.`,
    ko: `${name}의 기사는 이제 ${points}점 낮게 평가합니다.`,
  }
}

function phraseWords(phrase: string): Bilingual {
  return {
    en: `What holds “${phrase}” now scores ${PHRASE_LESSON_POINTS} points less.`,
    ko: `“${phrase}” 표현이 있는 소식은 이제 ${PHRASE_LESSON_POINTS}점 낮게 평가합니다.`,
  }
}

const AS_BEFORE: Bilingual = {
  en: 'The source counts as before.',
  ko: '출처는 이전처럼 평가합니다.',
}
