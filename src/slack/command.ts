// What `/kt-status …` asks for: pure; English and Korean words; anything else is a question.
import type { Lang } from '../language/language.ts'
import { nearestWord } from '../language/nearest.ts'
import { readTypedDay } from './command-dates.ts'
import { plain, unmark } from './escape.ts'
import { asksNext, fold, slippableNames, topicOf, typedTopic } from './typed-topic.ts'
import type { ExportFormat, WatchFace } from './use-cases.ts'

export type Command =
  | { kind: 'status' | 'milestones' | 'sources' | 'mutes' | 'settings' | 'help' }
  | { kind: 'subscribe'; on: boolean }
  | { kind: 'topic'; topic: string }
  | { kind: 'timeline'; topic: string | null }
  | { kind: 'since' | 'as-of'; day: string }
  | { kind: 'export'; format: ExportFormat }
  | { kind: 'source'; action: 'add' | 'pause' | 'resume' | 'remove'; url: string | null }
  | { kind: 'fact'; action: 'add' | 'correct' | 'retract'; factId: number | null }
  | { kind: 'milestone'; action: 'add' }
  | { kind: 'question'; text: string }
  | { kind: 'wrong'; wrong: WrongCommand }

export type WrongCommand = { typed: string } & (
  | { problem: 'nearest'; nearest: string }
  | { problem: 'needs-action'; actions: string[] }
  | {
      problem:
        | 'wrong-date'
        | 'no-date'
        | 'future-date'
        | 'wrong-format'
        | 'wrong-topic'
        | 'needs-url'
        | 'needs-fact'
    }
)

export type Word =
  | 'status'
  | 'timeline'
  | 'milestones'
  | 'since'
  | 'as-of'
  | 'sources'
  | 'mute'
  | 'subscribe'
  | 'unsubscribe'
  | 'settings'
  | 'export'
  | 'help'
  | 'source'
  | 'fact'
  | 'milestone'
  | 'ask'

/** Every way to write each command. The first is the one that is offered. */
const WORDS: Record<Word, string[]> = {
  status: ['status', '상황', '현황', '상태'],
  timeline: ['timeline', '타임라인', '연표', '경과'],
  milestones: ['milestones', '일정', '마일스톤', '주요일정'],
  since: ['since', '이후'],
  'as-of': ['as-of', 'asof', '기준'],
  sources: ['sources', '출처', '소스'],
  mute: ['mute', 'mutes', 'unmute', '끄기', '음소거'],
  subscribe: ['subscribe', '구독'],
  unsubscribe: ['unsubscribe', '구독취소', '구독해지'],
  settings: ['settings', '설정'],
  export: ['export', '내보내기'],
  help: ['help', '도움말', '도움', '?'],
  source: ['source'],
  fact: ['fact', '사실'],
  milestone: ['milestone'],
  ask: ['ask', '질문'],
}

/** How a command is written in a language: its first Korean word for Korean, where it has one. */
export function typedWord(word: Word, lang: Lang): string {
  const ways = WORDS[word]
  const korean = ways.find((way) => /\p{Script=Hangul}/u.test(way))
  return (lang === 'ko' && korean) || (ways[0] ?? word)
}

/** Reads what was typed. `today` is the local day of the watch's zone. */
export function readCommand(text: string, watch: WatchFace, today: string): Command {
  const typed = plain(unmark(text))
  if (!typed) return { kind: 'status' }
  const [head = '', ...tail] = typed.split(' ')
  const rest = tail.join(' ')
  const trailing = koreanTrailing(typed, today)
  if (trailing) return trailing
  const word = wordOf(head)
  if (word === 'ask') return rest ? { kind: 'question', text: rest } : { kind: 'help' }
  const command = word ? readWord(word, rest, watch, today) : topicCommand(typed, watch)
  if (command) return command
  if (asksNext(typed)) return { kind: 'milestones' }
  return offerNearest(typed, watch) ?? { kind: 'question', text: typed }
}

function readWord(word: Word, rest: string, watch: WatchFace, today: string): Command | null {
  switch (word) {
    case 'since':
    case 'as-of':
      return dated(word, rest, today)
    case 'timeline':
      return timeline(rest, watch)
    case 'export':
      return exported(rest)
    case 'source':
    case 'fact':
    case 'milestone':
      return editing(word, rest)
    case 'subscribe':
    case 'unsubscribe':
      return rest ? null : { kind: 'subscribe', on: word === 'subscribe' }
    case 'mute':
      return rest ? null : { kind: 'mutes' }
    case 'ask':
      return null
    default:
      // "help me understand …" is a question; the bare word is the command.
      return rest ? null : { kind: word }
  }
}

function dated(word: 'since' | 'as-of', rest: string, today: string): Command {
  if (!rest) return { kind: 'wrong', wrong: { problem: 'no-date', typed: word } }
  const day = readTypedDay(rest, today)
  if (day === null) return { kind: 'wrong', wrong: { problem: 'wrong-date', typed: rest } }
  if (day > today) return { kind: 'wrong', wrong: { problem: 'future-date', typed: day } }
  return { kind: word, day }
}

/** Korean puts the word last: "지난주 이후", "7월 20일 기준". */
function koreanTrailing(typed: string, today: string): Command | null {
  const found = /^(.+?) ?(이후|부터|기준|현재)$/u.exec(typed)
  if (!found) return null
  const day = readTypedDay(found[1] ?? '', today)
  if (day === null || day > today) return null
  return { kind: found[2] === '기준' || found[2] === '현재' ? 'as-of' : 'since', day }
}

function timeline(rest: string, watch: WatchFace): Command {
  if (!rest) return { kind: 'timeline', topic: null }
  const topic = topicOf(rest, watch)
  if (topic) return { kind: 'timeline', topic }
  return { kind: 'wrong', wrong: { problem: 'wrong-topic', typed: rest } }
}

function exported(rest: string): Command {
  const format = (rest || 'csv').toLowerCase().replace(/^(as|in|to) /, '')
  if (format === 'csv' || format === 'json' || format === 'md') return { kind: 'export', format }
  if (format === 'markdown' || format === '마크다운') return { kind: 'export', format: 'md' }
  return { kind: 'wrong', wrong: { problem: 'wrong-format', typed: rest } }
}

/** Editors' commands; the modal asks for what is not typed. A sentence that only starts so is a question. */
function editing(word: 'source' | 'fact' | 'milestone', rest: string): Command | null {
  const [action = '', argument = ''] = rest.split(' ')
  const known = {
    source: ['add', 'pause', 'resume', 'remove'],
    fact: ['add', 'correct', 'retract'],
    milestone: ['add'],
  }
  if (!known[word].includes(action)) {
    if (rest.split(' ').length > 2) return null
    return { kind: 'wrong', wrong: { problem: 'needs-action', typed: word, actions: known[word] } }
  }
  if (word === 'milestone') return { kind: 'milestone', action: 'add' }
  if (word === 'source') {
    const url = URL.canParse(argument) ? argument : null
    if (action !== 'add' && !argument)
      return { kind: 'wrong', wrong: { problem: 'needs-url', typed: action } }
    return { kind: 'source', action: action as 'add', url: url ?? (argument || null) }
  }
  const factId = /^#?[Ff]?0*(\d{1,9})$/.exec(argument)?.[1]
  if (action !== 'add' && !factId)
    return { kind: 'wrong', wrong: { problem: 'needs-fact', typed: action } }
  return { kind: 'fact', action: action as 'add', factId: factId ? Number(factId) : null }
}

function topicCommand(typed: string, watch: WatchFace): Command | null {
  const topic = topicOf(typed, watch)
  return topic ? { kind: 'topic', topic } : null
}

/** One or two words that are nearly a command: the command is offered rather than guessed. */
function offerNearest(typed: string, watch: WatchFace): Command | null {
  const words = typed.split(' ')
  // One emoji is one slip away from "?", and means no command.
  if (words.length > 2 || /[?？]$/.test(typed) || !/[\p{L}\p{N}]/u.test(typed)) return null
  // What is offered is in the language that was typed.
  const lang = /\p{Script=Hangul}/u.test(typed) ? 'ko' : 'en'
  const names = new Map<string, string>()
  for (const [word, ways] of Object.entries(WORDS))
    for (const way of ways) names.set(way, typedWord(word as Word, lang))
  for (const topic of watch.topics)
    for (const name of slippableNames(topic)) names.set(fold(name), typedTopic(topic, watch, lang))
  const near = nearestWord(fold(typed), names.keys()) ?? nearestWord(words[0] ?? '', names.keys())
  if (!near) return null
  const whole = nearestWord(fold(typed), names.keys()) !== null
  const command = `${names.get(near) ?? near}${whole || words.length < 2 ? '' : ` ${words[1]}`}`
  return { kind: 'wrong', wrong: { problem: 'nearest', typed, nearest: command } }
}

function wordOf(head: string): Word | null {
  const typed = head.toLowerCase().replace(/^\/?kt-status$/, 'status')
  for (const [word, ways] of Object.entries(WORDS)) if (ways.includes(typed)) return word as Word
  return null
}
