// A web page → the article's title, text, date, publisher, language, author. Pure.
import type { Lang } from '../language/language.ts'
import { type PageNode, readPage } from '../web/page-tree.ts'
import { weightOf } from './page-blocks.ts'
import { findContent } from './page-content.ts'
import { readPageFacts } from './page-facts.ts'
import { textOfBlocks } from './page-lines.ts'
import { readDeclaredText, readStateText } from './page-state.ts'
import { readReadable } from './readable-text.ts'

export type PageText = {
  title: string
  text: string
  publishedAt: Date | null
  publisher: string | null
  lang: Lang | null
  author: string | null
  /** Where the text was found: `state` (JSON in the page), `scored`, `readability`, `none`. */
  by: 'state' | 'scored' | 'readability' | 'none'
}

const SHORT = 200

/**
 * Reads a page. `zone` serves dates that carry none. Bound the time from outside: a hostile page
 * can take seconds (see page-worker.ts).
 */
export function readPageText(html: string, hints: { url: string; zone: string }): PageText {
  const page = readPage(html)
  const facts = readPageFacts(page, hints)
  const state = readStateText(page.scripts)
  if (state && weightOf(state) >= SHORT) return { ...facts, text: state, by: 'state' }
  const scored = scoredText(page.root, facts.title)
  const declared = readDeclaredText(page.scripts)
  // Where a page shows the start only, its JSON-LD often carries the whole.
  if (declared.length > 500 && declared.length > scored.length * 1.5)
    return { ...facts, text: declared, by: 'state' }
  if (weightOf(scored) >= SHORT) return { ...facts, text: scored, by: 'scored' }
  // Other parsers hang on what met our limits, and take seconds for megabytes.
  const readable = page.bounded || html.length > 500_000 ? '' : readReadable(html)
  if (readable.length > scored.length * 1.5) return { ...facts, text: readable, by: 'readability' }
  return { ...facts, text: scored, by: scored === '' ? 'none' : 'scored' }
}

function scoredText(root: PageNode, title: string): string {
  const content = findContent(root)
  return content ? textOfBlocks(content.blocks, title) : ''
}
