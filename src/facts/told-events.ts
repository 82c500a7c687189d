// The happenings that a sentence tells of, by the watch's event words. Pure.
import { findNames } from '../language/names.ts'
import type { WatchIndex } from '../watch/watch-index.ts'

/** What of a watch is looked at. */
export type EventWords = Pick<WatchIndex, 'events' | 'watch'>

/** Ids of the happenings in a text, each once. A recovery that is hoped for, or worked on, is none. */
export function toldEvents(words: EventWords, text: string): string[] {
  const restores = new Set(
    words.watch.eventWords.flatMap(({ id, effect }) => (effect === 'restores' ? [id] : [])),
  )
  const found = findNames(words.events, text).filter(
    ({ id, start, end }) =>
      !restores.has(id) ||
      !(
        AHEAD_EN.test(text.slice(Math.max(0, start - 60), start)) ||
        AHEAD_KO.test(text.slice(end, end + 16))
      ),
  )
  return [...new Set(found.map(({ id }) => id))]
}

/** Before the word: what is expected, tried, or not so yet. */
const AHEAD_EN =
  /\b(?:will|would|should|shall|could|can|cannot|may|might|must|(?<!\b(?:managed|able|helped|used|had) )to|expect\w*|hop(?:e[sd]?|ing)|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|working(?: on)?|work on|try\w*|tried|attempt\w*|signs? of|progress(?: towards?| on)?|towards?|await\w*|until|once|unless|if|whether|no (?:estimate|timeline|timetable|word|time|date|prospect)(?: \w+){0,3}|not(?: been| yet| fully)*|n[’']t(?: been| yet| fully)*|pending|slow|time (?:for|of))(?: (?!and\b|but\b)[\w’'-]+){0,3} $/i

/** After it: the same in Korean, which puts it behind. */
const AHEAD_KO =
  /^(?:[은는이가을를도의]|에는|까지)?\s?(?:완료\s?)?(?:예상|예정|시점|시각|시간(?!\s?만)|목표|전망|작업|중(?:이|인|에|\s|$)|조치|여부|계획|방안|방법|비용|노력|총력|가능|안\s?[돼되됐될]|되지|하지|되진|못|될|할|되면|되려|하려|하기|되기|되도록|하도록|까지|전까지|지연|늦|더[디딘]|서두|시도|진행|돕|도[왔와]|지원|기다|약속|요구|촉구|위해|위한|하고 있|하는 중|하는 대로|되는 대로|시키겠|하겠|매달|힘[쓰썼써]|나[서섰선설]|착수|주력|집중|최선|만전|에\s?(?:나[서섰선설]|힘|매|주력|집중|최선|들어|착수|총력|만전|시간))/
