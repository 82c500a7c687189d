// Honest models: one words and translates the recorded story as written by hand, all know the labels.
import { findClaims } from '../../src/facts/find-claims.ts'
import { detectLanguage } from '../../src/language/detect-language.ts'
import type { WatchIndex } from '../../src/watch/watch-index.ts'
import { loadRecordedStory } from '../../src/workspace/recorded-story.ts'
import type { ModelRequest, ModelScript } from '../support/model-server.ts'
import { answerDoubts, factsOf } from '../support/scripted-models.ts'
import { readRows, repository } from './labelled.ts'
import { loadStreams, type Stream } from './streams.ts'

type Lang = 'en' | 'ko'

/**
 * Builds the model; a sentence that nobody translated it leaves out. `knows` says whether what it is
 * given answers the question that it is asked next.
 */
export async function honestReader(
  index: WatchIndex,
  knows: () => boolean = () => true,
): Promise<(request: ModelRequest) => ModelScript> {
  const words = await writtenWords(index)
  const opinions = answerAsLabelled((await loadStreams('recorded'))[0] as Stream)
  const wordsFor = (statement: string, lang: Lang) =>
    detectLanguage(statement) === lang ? statement : words.get(`${lang} ${statement}`)
  return (request) => {
    if (request.purpose === 'claims') return readSentences(request, wordsFor)
    if (request.purpose === 'opinion') return opinions(request)
    const lang = request.input.includes('Language: Korean') ? 'ko' : 'en'
    const sentences = factsOf(request).flatMap(({ n, statement }) => {
      const text = wordsFor(statement, lang)
      return text ? [{ text, cites: [n] }] : []
    })
    const known = request.purpose !== 'answer' || knows()
    return { text: JSON.stringify({ known, sentences: known ? sentences : [] }) }
  }
}

/** What was written by hand of each sentence of the story, by language. */
async function writtenWords(index: WatchIndex): Promise<Map<string, string>> {
  const { entries, feeds } = await loadRecordedStory()
  const statements = new Map<string, string>()
  for (const entry of entries) {
    const kind = feeds.find((feed) => feed.id === entry.feed)?.kind ?? 'press'
    const lang = detectLanguage(`${entry.title} ${entry.text}`)
    const zone = index.watch.zone
    const article = { ...entry, lang, zone, kind, firstParty: entry.publisher === 'KT' }
    for (const claim of findClaims(index, article))
      statements.set(`${entry.id}.${claim.seq}`, claim.statement)
  }
  const words = new Map<string, string>()
  for (const name of ['gate-honest', 'gate-honest-two', 'gate-honest-three'])
    for (const { of, lang, text } of readRows(`${repository}test/eval/${name}.jsonl`)) {
      const statement = statements.get(String(of))
      if (statement) words.set(`${lang} ${statement}`, String(text))
    }
  return words
}

/** How long a translation is beside what it translates: as those of the recorded story that the bot asked for. */
const LENGTH = { en: 1.92, ko: 0.43 }
const FILLER = { en: 'plausible words ', ko: '그럴듯한 말 ' }

/**
 * Costs what an honest model costs on streams that nobody translated: its sentences are as long as
 * translations are, and say nothing, so that the gate refuses them.
 */
export function plausibleReader(stream: Stream): (request: ModelRequest) => ModelScript {
  const opinions = answerAsLabelled(stream)
  const wordsFor = (statement: string, lang: Lang) => {
    const length = detectLanguage(statement) === lang ? 1 : LENGTH[lang]
    return FILLER[lang].repeat(statement.length).slice(0, Math.round(statement.length * length))
  }
  return (request) => {
    if (request.purpose === 'claims') return readSentences(request, wordsFor)
    if (request.purpose === 'opinion') return opinions(request)
    const lang = request.input.includes('Language: Korean') ? 'ko' : 'en'
    const sentences = factsOf(request).map(({ n, statement }) => ({
      text: wordsFor(statement, lang),
      cites: [n],
    }))
    return { text: JSON.stringify({ known: true, sentences }) }
  }
}

/** Opinions as the labels are: a known happening, and whether the article only repeats. */
export function answerAsLabelled(stream: Stream): (request: ModelRequest) => ModelScript {
  const labelOf = (text: string) => {
    const at = stream.articles.findIndex((one) => one.title === text || one.text?.includes(text))
    return at < 0 ? null : stream.labels[at]
  }
  return (request) =>
    answerDoubts(request, ({ ask, text, choices }) => {
      if (choices.includes(text)) return choices.indexOf(text)
      const own = labelOf(text)
      const at = choices.findIndex((choice) => labelOf(choice)?.story === own?.story)
      if (!own?.story || at < 0) return null
      return ask === 'about' || own.decision === 'repeat' ? at : null
    })
}

function readSentences(
  request: ModelRequest,
  wordsFor: (statement: string, lang: Lang) => string | undefined,
): ModelScript {
  const articles = [...request.input.matchAll(/<data \w+ article (\d+)>\n([\s\S]*?)\n<\/data/g)]
  const claims = articles.flatMap(([, n, text]) =>
    (text as string)
      .split('\n')
      .slice(1)
      .map((quote) => {
        const lang = detectLanguage(quote)
        const [en, ko] = (['en', 'ko'] as const).map((one) =>
          one === lang ? '' : (wordsFor(quote, one) ?? quote),
        )
        const rest = { speaker: null, status: 'speculated', event_date: null }
        return {
          article: Number(n),
          quote,
          statement_en: en,
          statement_ko: ko,
          ...rest,
          amounts: [],
          entities: [],
        }
      }),
  )
  return { text: JSON.stringify({ claims }) }
}
