// Who speaks without a name ("the industry", "both companies"), in the reader's language.
import type { Lang } from './language.ts'

/** Each in both languages; the first of a language is the one that is shown. */
const SPEAKERS: { en: string[]; ko: string[] }[] = [
  { en: ['the industry', 'industry'], ko: ['업계'] },
  { en: ['industry officials', 'an industry official', 'industry sources'], ko: ['업계 관계자'] },
  { en: ['industry estimates'], ko: ['업계 추산'] },
  { en: ['industry watchers', 'industry observers', 'observers'], ko: ['업계 일각', '일각'] },
  { en: ['brokerages', 'brokers'], ko: ['증권가', '증권업계'] },
  { en: ['the market'], ko: ['시장'] },
  { en: ['analysts'], ko: ['애널리스트', '애널리스트들'] },
  { en: ['experts'], ko: ['전문가', '전문가들'] },
  { en: ['insiders'], ko: ['내부자', '내부 관계자'] },
  { en: ['officials', 'an official'], ko: ['관계자'] },
  { en: ['the two companies', 'both companies'], ko: ['양사'] },
  { en: ['the government'], ko: ['정부'] },
]

/** The speaker in the reader's language where it is a common word; a name stays as it is. Pure. */
export function speakerIn(speaker: string, lang: Lang): string {
  const named = speaker.trim().toLowerCase()
  const found = SPEAKERS.find(({ en, ko }) => en.includes(named) || ko.includes(named))
  return found && !found[lang].includes(named) ? (found[lang][0] ?? speaker) : speaker
}
