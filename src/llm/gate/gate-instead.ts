// What is chosen and what is given up: the two must not change places.
import type { Lang } from '../../language/language.ts'
import { isStopWord, wordsOf } from '../../language/words.ts'
import { meaningsOf } from './gate-glossary.ts'

type Choice = { kept: string; left: string }

const RATHER = /(.{4,80}?)\b(?:rather than|instead of|as opposed to|in place of)\b([^,;.]+)/gi
const DROPS =
  /\b(?:drop\w*|abandon\w*|ditch\w*|scrap\w*|dump\w*|shelv\w*|giv(?:e|es|ing) up|gave up|forgo\w*|replac\w*|(?:shift|switch|mov|turn|chang)\w* (?:away )?from)\b([^,;.]{3,70}?)\b(?:in favou?r of|for|with|to|towards?)\b([^,;.]+)/gi
const RATHER_KO = /([^.,]{2,40}?)(?:을|를)? ?(?:대신|보다는) ([^.,]+)/g
const CHANGES_KO =
  /([^.,]{2,30}?)에서 ([^.,]{2,30}?)(?:으로|로) (?:[가-힣]+ )?(?:전환|바꾸|바꿨|바뀌|옮기|옮겼|돌아서|선회|갈아)/g

/** Whether a sentence does not choose what its facts give up. Pure. */
export function choicesHold(said: { text: string; lang: Lang }, all: string): boolean {
  const known = choicesOf(all)
  return choicesOf(said.text).every((own) =>
    known.every((other) => {
      const crossed =
        shared(own.kept, other.left, other.kept) + shared(own.left, other.kept, other.left)
      const straight =
        shared(own.kept, other.kept, other.left) + shared(own.left, other.left, other.kept)
      return crossed < 2 || crossed <= straight
    }),
  )
}

function choicesOf(text: string): Choice[] {
  return [
    ...[...text.matchAll(RATHER)].map(([, kept = '', left = '']) => ({ kept, left })),
    ...[...text.matchAll(DROPS)].map(([, left = '', kept = '']) => ({ kept, left })),
    ...[...text.matchAll(RATHER_KO)].map(([, left = '', kept = '']) => ({ kept, left })),
    ...[...text.matchAll(CHANGES_KO)].map(([, left = '', kept = '']) => ({ kept, left })),
  ]
}

/** How many words of a part stand in the one and not in the other. */
function shared(part: string, inside: string, outside: string): number {
  const marksOf = (text: string) =>
    new Set(
      wordsOf(text)
        .filter((word) => !isStopWord(word))
        .flatMap((word) => [word, ...meaningsOf(word)]),
    )
  const [held, away] = [marksOf(inside), marksOf(outside)]
  return wordsOf(part).filter((word) => {
    const marks = isStopWord(word) ? [] : [word, ...meaningsOf(word)]
    return marks.some((mark) => held.has(mark)) && !marks.some((mark) => away.has(mark))
  }).length
}
