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

/** What people are beside their names, in lower case; the first of a language is the one that is shown. */
export const TITLES: { en: string[]; ko: string[] }[] = [
  {
    en: ['CEO', 'ceo', 'chief executive', 'chief executive officer'],
    ko: ['대표', '대표이사', '최고경영자', 'ceo'],
  },
  { en: ['CFO', 'cfo', 'chief financial officer'], ko: ['최고재무책임자', 'cfo'] },
  { en: ['CTO', 'cto', 'chief technology officer'], ko: ['최고기술책임자', 'cto'] },
  { en: ['COO', 'coo', 'chief operating officer'], ko: ['최고운영책임자', 'coo'] },
  { en: ['chairman', 'chair', 'chairwoman'], ko: ['회장'] },
  { en: ['vice chairman', 'vice chair'], ko: ['부회장'] },
  { en: ['president'], ko: ['사장'] },
  { en: ['vice president', 'executive vice president'], ko: ['부사장'] },
  { en: ['board chair'], ko: ['의장', '이사회 의장'] },
  { en: ['former CEO', 'former ceo', 'former chief executive'], ko: ['전 대표'] },
  { en: ['spokesperson', 'spokesman', 'spokeswoman'], ko: ['대변인'] },
  { en: ['official', 'representative'], ko: ['관계자'] },
  { en: ['executive'], ko: ['임원'] },
  { en: ['lawmaker', 'representative', 'member of parliament'], ko: ['의원'] },
  { en: ['minister'], ko: ['장관'] },
  { en: ['vice minister'], ko: ['차관'] },
  { en: ['mayor'], ko: ['시장'] },
  { en: ['governor'], ko: ['지사', '총재'] },
  { en: ['judge'], ko: ['판사'] },
  { en: ['professor'], ko: ['교수'] },
  { en: ['analyst'], ko: ['연구원', '애널리스트'] },
  { en: ['union'], ko: ['노조', '노동조합'] },
  { en: ['candidate'], ko: ['후보'] },
]

/** The speaker in the reader's language where it is a common word; a name stays as it is. Pure. */
export function speakerIn(speaker: string, lang: Lang): string {
  const named = speaker.trim().toLowerCase()
  const found = SPEAKERS.find(({ en, ko }) => en.includes(named) || ko.includes(named))
  return found && !found[lang].includes(named) ? (found[lang][0] ?? speaker) : speaker
}
