// Reasons in words: why something is new, held, a repeat or not ours. One sentence per code.
import type { Reason } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'

type Texts = { [lang in Lang]: string }

/**
 * `{name}` is a parameter; a parameter may be stored once, or per language as `name_en`, `name_ko`.
 * A part in `[…]` is left out when a parameter in it is empty.
 */
const REASONS: Record<string, Texts> = {
  'first-report': {
    en: 'new: the first report of this[, from {publisher}]',
    ko: '새 소식: 이 일에 대한 첫 보도[({publisher})]',
  },
  'first-figure': {
    en: 'new: first figure[ for {scope}] ({amount}); before: "{before}"[ ({beforeBy})]',
    ko: '새 소식: [{scope}의 ]첫 구체적 수치({amount}), 이전에는 "{before}"[({beforeBy})]',
  },
  'figure-changed': {
    en: 'new: the figure[ for {scope}] is now {amount}; before: {before}',
    ko: '새 소식: [{scope} ]수치가 바뀜({before} → {amount})',
  },
  'figure-disagrees': {
    en: 'new: another figure[ for {scope}]: {amount}[, says {speaker}]; told before: {before}[ ({beforeBy})]',
    ko: '새 소식: [{scope} ]수치가 엇갈림: {amount}[({speaker})], 기존 {before}[({beforeBy})]',
  },
  'new-figure': {
    en: 'new: a figure[ for {scope}] that was not known, {amount}',
    ko: '새 소식: 알려지지 않았던 [{scope} ]수치({amount})',
  },
  'date-set': {
    en: 'new: a date that was not known, {date}',
    ko: '새 소식: 알려지지 않았던 날짜({date})',
  },
  confirmed: {
    en: 'new: {after_word}[ by {speaker}]; before it was {before_word}',
    ko: '새 소식: [{speaker} 측이 ]{after_word}, 이전에는 {before_word}',
  },
  happened: {
    en: 'new: it has happened; before it was planned',
    ko: '새 소식: 실제로 이루어짐, 이전에는 예정',
  },
  denied: {
    en: 'new: it is denied[ by {speaker}]',
    ko: '새 소식: [{speaker} 측이 ]부인',
  },
  'figure-corrected': {
    en: 'correction: {amount}, not {before}',
    ko: '정정: {amount}, 앞서 알려진 {before} 아님',
  },
  retracted: {
    en: 'correction: something told before is wrong or was taken back',
    ko: '정정: 앞서 알린 내용이 틀렸거나 취소됨',
  },
  'rules-out': {
    en: 'new: {speaker} says what is not so',
    ko: '새 소식: {speaker}, 사실이 아니거나 없을 일을 밝힘',
  },
  'no-comment': {
    en: 'new: {speaker} was asked, and declined to comment',
    ko: '새 소식: {speaker}, 언급하지 않겠다는 입장',
  },
  'new-happening': {
    en: 'new: {event} is reported, for the first time in this story',
    ko: '새 소식: 이 일과 관련해 {event} 소식이 처음 나옴',
  },
  'first-word': {
    en: 'new: {speaker} speaks about this for the first time',
    ko: '새 소식: {speaker}의 첫 입장',
  },
  'new-details': { en: 'new: details that were not told before', ko: '새로운 세부 내용' },
  'milestone-met': {
    en: 'milestone met: {milestone}[ — {late}]',
    ko: '일정 달성: {milestone}[ — {late}]',
  },
  'milestone-moved': {
    en: 'milestone moved to {due}: {milestone}',
    ko: '일정 변경({due}): {milestone}',
  },
  'milestone-set': {
    en: 'new milestone, due {due}: {milestone}',
    ko: '새 일정({due}까지): {milestone}',
  },
  'situation-moved': {
    en: 'the situation moved: {topic} is now {state}',
    ko: '상황 변화: {topic} → {state}',
  },
  'all-known': {
    en: 'nothing new: {known} of {all} statements were known, the rest brings no figure, date or turn',
    ko: '새로운 내용 없음: {all}개 문장 중 {known}개는 알려진 내용, 나머지도 새 수치·날짜·변화가 없음',
  },
  copy: { en: 'copy of a piece already read ({why})', ko: '이미 읽은 기사와 같은 글({why})' },
  'market-piece': {
    en: 'about how the shares moved upon what was reported',
    ko: '보도에 따른 주가 움직임을 다룬 기사',
  },
  column: { en: 'a column or a review, not a report', ko: '칼럼이나 모음 기사이며 보도가 아님' },
  'look-back': { en: 'a look back, nothing new', ko: '지난 일을 돌아보는 글, 새로운 내용 없음' },
  'told-already': { en: 'the channel was told all of it', ko: '채널에 이미 모두 알림' },
  'no-statement': {
    en: 'no statement that could be quoted was found',
    ko: '인용할 수 있는 문장이 없음',
  },
  'not-relevant': { en: 'not about the watch: {why}', ko: '관찰 대상이 아님: {why}' },
  'below-threshold': {
    en: 'waits for the digest: score {score}, the channel alerts from {threshold}',
    ko: '다이제스트에서 알림: 점수 {score}, 채널 기준 {threshold}',
  },
  'quiet-hours': {
    en: 'waits for the digest: quiet hours until {until}',
    ko: '다이제스트에서 알림: {until}까지 방해 금지 시간',
  },
  'over-cap': {
    en: 'waits for the digest: {cap} alerts in this hour already',
    ko: '다이제스트에서 알림: 이 시간에 이미 {cap}건을 알림',
  },
  muted: { en: 'the story is muted until {until}', ko: '{until}까지 이 이야기의 알림을 끔' },
  'other-topics': {
    en: 'the channel follows other topics',
    ko: '채널이 받는 주제가 아님',
  },
}

const STATUS_WORDS: Record<string, Texts> = {
  confirmed: { en: 'confirmed', ko: '확인' },
  announced: { en: 'announced', ko: '발표' },
  reported: { en: 'reported', ko: '보도' },
  estimated: { en: 'an estimate', ko: '추정' },
  speculated: { en: 'speculation', ko: '추측' },
  denied: { en: 'denied', ko: '부인' },
}

/** A reason as a sentence in a language; an unknown code is shown as it is. */
export function renderReason(reason: Reason, lang: Lang): string {
  const template = REASONS[reason.code]?.[lang]
  if (!template) return reason.code
  const value = (name: string) => parameter(reason, name, lang)
  return template
    .replace(/\[([^\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every((match) => value(match[1] as string)) ? part : '',
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => value(name))
}

function parameter(reason: Reason, name: string, lang: Lang): string {
  const word = /^(before|after)_word$/.exec(name)?.[1]
  if (word) {
    const status = String(reason.params[word] ?? '')
    return STATUS_WORDS[status]?.[lang] ?? status
  }
  const value = reason.params[`${name}_${lang}`] ?? reason.params[name] ?? ''
  return Array.isArray(value) ? value.join(', ') : String(value)
}
