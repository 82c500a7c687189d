// A web page → a bounded tree of elements and texts. Pure.
import { Parser } from 'htmlparser2'

export type PageNode = {
  tag: string
  attrs: Record<string, string>
  children: (PageNode | string)[]
  parent: PageNode | null
}

// htmlparser2 needed 15.8 s for 200,000 unclosed tags: deeper elements are left out
// and their text is kept; later ones are left out with it.
const MAX_DEPTH = 200
const MAX_NODES = 60_000
// Its time grows with the square of what is open: past this many no page is a page.
const MAX_UNCLOSED = 2_000
const SILENT = new Set(['style', 'template', 'svg', 'iframe', 'object', 'canvas', 'math'])

export type PageTree = {
  root: PageNode
  /** Contents of script elements that carry data: JSON-LD and page state. */
  scripts: { type: string; text: string }[]
  /** It met a limit: it is larger or deeper than any page that people read. */
  bounded: boolean
}

type Reading = PageTree & {
  current: PageNode
  depth: number
  count: number
  /** Open elements that are left out. */
  skipped: number
  /** Open elements whose text nobody sees. */
  silent: number
  script: { type: string; text: string } | null
}

/** Reads a page. What no reader sees (styles, vector pictures, frames) is left out. */
export function readPage(html: string): PageTree {
  const root: PageNode = {
    tag: '#document',
    attrs: {},
    children: [],
    parent: null,
  }
  const open = {
    current: root,
    depth: 0,
    count: 0,
    skipped: 0,
    silent: 0,
    script: null,
  }
  const reading: Reading = { root, scripts: [], bounded: false, ...open }
  const parser = new Parser({
    onopentag: (tag, attrs) => openElement(reading, tag, attrs),
    onclosetag: (tag) => closeElement(reading, tag),
    ontext(text) {
      if (reading.script) reading.script.text += text
      else if (reading.silent === 0 && reading.count < MAX_NODES) addText(reading.current, text)
    },
  })
  // In pieces, so that the end of the budget ends the work.
  for (let at = 0; at < html.length && hasBudget(reading); at += 65_536)
    parser.write(html.slice(at, at + 65_536))
  parser.end()
  const { scripts, bounded } = reading
  return { root, scripts, bounded }
}

function hasBudget({ count, skipped }: Reading): boolean {
  return count < MAX_NODES && skipped < MAX_UNCLOSED
}

function openElement(reading: Reading, tag: string, attrs: Record<string, string>): void {
  if (tag === 'script') reading.script = { type: attrs.type ?? '', text: '' }
  if (SILENT.has(tag)) reading.silent++
  if (reading.skipped > 0 || reading.depth >= MAX_DEPTH || reading.count >= MAX_NODES) {
    reading.skipped++
    reading.bounded = true
    return
  }
  reading.count++
  reading.depth++
  const node = { tag, attrs, children: [], parent: reading.current }
  if (reading.silent === 0 && tag !== 'script') reading.current.children.push(node)
  reading.current = node
}

function closeElement(reading: Reading, tag: string): void {
  if (tag === 'script' && reading.script) {
    reading.scripts.push(reading.script)
    reading.script = null
  }
  if (SILENT.has(tag) && reading.silent > 0) reading.silent--
  if (reading.skipped > 0) {
    reading.skipped--
    return
  }
  reading.depth--
  reading.current = reading.current.parent ?? reading.root
}

function addText(node: PageNode, text: string): void {
  const last = node.children.length - 1
  const before = node.children[last]
  if (typeof before === 'string') node.children[last] = before + text
  else node.children.push(text)
}

/** Every element below, in the order of the document. */
export function* elementsOf(node: PageNode): Generator<PageNode> {
  for (const child of node.children) {
    if (typeof child === 'string') continue
    yield child
    yield* elementsOf(child)
  }
}

/** The first element below that fits. */
export function findElement(
  node: PageNode,
  fits: (node: PageNode) => boolean,
): PageNode | undefined {
  for (const element of elementsOf(node)) if (fits(element)) return element
  return undefined
}

/** The text of an element on one line. */
export function nodeText(node: PageNode): string {
  const parts: string[] = []
  const walk = (at: PageNode) => {
    for (const child of at.children) {
      if (typeof child === 'string') parts.push(child)
      else walk(child)
    }
    if (at.tag !== 'span' && at.tag !== 'a') parts.push(' ')
  }
  walk(node)
  return parts.join('').replace(/\s+/g, ' ').trim()
}
