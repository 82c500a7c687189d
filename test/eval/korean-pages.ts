// Our text of Korean news pages beside Readability's, by the article-extraction benchmark's own metric.
import { readFileSync } from 'node:fs'
import { readPageText } from '../../src/articles/page-text.ts'
import { readReadable } from '../../src/articles/readable-text.ts'
import { type KoreanArticle, SHAPES } from '../fixtures/korean-pages/shapes.ts'

type Parts = { right: number; extra: number; missing: number }

/** Precision, recall and F1 over shingles of four words, each page of the same weight. */
export type TextQuality = { precision: number; recall: number; f1: number }

/** Measures every shape of page with every article; `told` gets a line on each page that is not exact. */
export function measureKoreanPages(
  told: (line: string) => void,
): Record<'ours' | 'readability', TextQuality> {
  const ours: Parts[] = []
  const readability: Parts[] = []
  for (const [shape, build] of Object.entries(SHAPES)) {
    for (const article of articles()) {
      const html = build(article)
      const url = 'https://news.example.kr/a'
      const body = article.paragraphs.join('\n')
      // A lead shown above the text is as right with it as without.
      const wanted = (text: string) =>
        text.includes(`${article.lead}\n`) ? `${article.lead}\n${body}` : body
      const text = withoutDateline(readPageText(html, { url, zone: 'Asia/Seoul' }).text)
      const other = withoutDateline(readReadable(html))
      const mine = compareShingles(wanted(text), text)
      ours.push(mine)
      readability.push(compareShingles(wanted(other), other))
      if (mine.extra + mine.missing > 0)
        told(`${shape}: +${mine.extra.toFixed(2)} -${mine.missing.toFixed(2)}\n${text}\n`)
    }
  }
  return { ours: qualityOf(ours), readability: qualityOf(readability) }
}

/** (세종=가상통신) 이가람 기자 = and [앵커] stand in the paragraph itself and count neither way. */
function withoutDateline(text: string): string {
  return text.replace(
    /^(?:\([^)=]{2,10}=[^)]{2,12}\) [가-힣]{2,4} 기자 = |\[[^\]]{0,40}(?:앵커|기자)[^\]]{0,40}\] )/gm,
    '',
  )
}

function articles(): KoreanArticle[] {
  const file = new URL('../fixtures/korean-pages/articles.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as KoreanArticle[]
}

/** Shares of right, extra and missing shingles of a page; they sum to one. */
export function compareShingles(wanted: string, got: string): Parts {
  const [a, b] = [shingles(wanted), shingles(got)]
  const parts = { right: 0, extra: 0, missing: 0 }
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [want, have] = [a.get(key) ?? 0, b.get(key) ?? 0]
    parts.right += Math.min(want, have)
    parts.extra += Math.max(0, have - want)
    parts.missing += Math.max(0, want - have)
  }
  const sum = parts.right + parts.extra + parts.missing || 1
  return { right: parts.right / sum, extra: parts.extra / sum, missing: parts.missing / sum }
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const key = words.slice(at, at + 4).join(' ')
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function qualityOf(pages: Parts[]): TextQuality {
  const sum = (part: keyof Parts) => pages.reduce((total, page) => total + page[part], 0)
  const precision = sum('right') / (sum('right') + sum('extra'))
  const recall = sum('right') / (sum('right') + sum('missing'))
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

if (import.meta.main) {
  const wrong = process.argv.includes('--wrong')
  const measured = measureKoreanPages((line) => wrong && console.log(line))
  for (const [name, { precision, recall, f1 }] of Object.entries(measured))
    console.log(
      `Korean pages, ${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
    )
}
