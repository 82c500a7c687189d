// Measures the status and speaker of claims on the hand-labelled sentences in claims.jsonl.
import { readFileSync } from 'node:fs'
import type { FoundClaim } from '../../src/facts/claim.ts'
import { type ArticleText, findClaims } from '../../src/facts/find-claims.ts'
import type { Lang } from '../../src/language/language.ts'
import type { Watch } from '../../src/watch/watch.ts'
import { indexWatch } from '../../src/watch/watch-index.ts'

type Labelled = {
  lang: Lang
  text: string
  /** The sentence before it, for speakers that are taken up. */
  before?: string
  /** The text is a headline. */
  title?: boolean
  status: string
  speaker: string | null
  kind: string
}

/** Four sets; the later three were written when the rules stood, and measured once before any change. */
const SETS = ['claims', 'claims-holdout', 'claims-third', 'claims-fourth'] as const
export type ClaimSet = (typeof SETS)[number]

export type ClaimQuality = {
  sentences: number
  status: number
  speaker: number
  kind: number
  misses: string[]
}

/** The share of labelled sentences whose status, speaker and kind of speaker are found. */
export function measureClaims(file: ClaimSet): ClaimQuality {
  const rows = readFileSync(new URL(`./${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled)
  const index = indexWatch(EVERYTHING)
  const quality: ClaimQuality = {
    sentences: rows.length,
    status: 0,
    speaker: 0,
    kind: 0,
    misses: [],
  }
  for (const row of rows) {
    const claim = findClaims(index, articleOf(row)).at(-1)
    const status = claim?.status === row.status
    const speaker = claim !== undefined && sameSpeaker(claim.speaker, row.speaker)
    const kind = claim?.speakerKind === row.kind
    quality.status += Number(status) / rows.length
    quality.speaker += Number(speaker) / rows.length
    quality.kind += Number(kind) / rows.length
    if (!status || !speaker || !kind) quality.misses.push(describe(row, claim))
  }
  return quality
}

function articleOf(row: Labelled): ArticleText {
  return {
    title: row.title === true ? row.text : '',
    text:
      row.title === true ? '' : row.before === undefined ? row.text : `${row.before} ${row.text}`,
    lang: row.lang,
    publisher: 'Daily Example',
    publishedAt: new Date('2025-03-07T03:00:00Z'),
    zone: 'Asia/Seoul',
    kind: 'press',
    firstParty: false,
  }
}

/** One name within the other: "Tomas Reyl" is "Chief Executive Tomas Reyl". */
function sameSpeaker(found: string | null, wanted: string | null): boolean {
  if (found === null || wanted === null) return found === wanted
  const [a, b] = [found, wanted].map((name) => name.toLowerCase().replace(/^(?:the|an?|한) /, ''))
  return a === b || (a as string).includes(b as string) || (b as string).includes(a as string)
}

function describe(row: Labelled, claim: FoundClaim | undefined): string {
  return `${row.text}\n    wanted ${row.status} / ${row.speaker} (${row.kind})\n    found  ${claim?.status} / ${claim?.speaker} (${claim?.speakerKind})`
}

const EVERYTHING: Watch = {
  id: 'everything',
  name: { en: 'Everything', ko: '전체' },
  about: { en: '', ko: '' },
  zone: 'Asia/Seoul',
  topics: [
    {
      id: 'all',
      name: { en: 'All', ko: '전체' },
      aliases: { en: [], ko: [] },
      everything: true,
      words: { en: [], ko: [] },
      needs: [],
      kind: 'theme',
      weight: 1,
    },
  ],
  entities: [],
  eventWords: [],
  milestones: [],
  sources: [],
  seedFacts: [],
  thresholds: { alert: 50, unconfirmedDays: 14, capPerHour: 6, storyDays: 14 },
  examples: [],
}

if (import.meta.main) {
  for (const file of SETS) {
    const { misses, sentences, status, speaker, kind } = measureClaims(file)
    if (process.argv.includes('--wrong')) for (const miss of misses) console.log(miss)
    console.log(
      `${file}: ${sentences} sentences, status ${status.toFixed(3)}, speaker ${speaker.toFixed(3)}, kind of speaker ${kind.toFixed(3)}`,
    )
  }
}
