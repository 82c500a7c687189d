// The blocks of text in a page: what stands together on lines of its own, and how much of it is links. Pure.
import type { PageNode } from '../web/page-tree.ts'

export type Block = {
  text: string
  /** Characters inside links. */
  linked: number
  /** The nearest element that makes a block. */
  holder: PageNode
}

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby ' +
    's samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
)

// Inline by their kind, but shown on lines of their own.
const STANDS_ALONE = /(^|[\s_-])(summary|sub-?title|sub_tit|lead)([\s_-]|$)/i

/** Blocks below a node, in the order of the document; `skip` leaves a whole element out. */
export function blocksOf(root: PageNode, skip: (node: PageNode) => boolean = () => false): Block[] {
  const blocks: Block[] = []
  let parts: string[] = []
  let linked = 0
  let breaks = 0
  const flush = (holder: PageNode) => {
    const text = parts.join('').replace(/\s+/g, ' ').trim()
    if (text !== '') blocks.push({ text, linked, holder })
    parts = []
    linked = 0
  }
  const walk = (node: PageNode, holder: PageNode, inLink: boolean) => {
    for (const child of node.children) {
      if (typeof child === 'string') {
        parts.push(child)
        const length = child.trim().length
        if (length > 0) breaks = 0
        if (inLink) linked += length
        continue
      }
      if (skip(child)) continue
      if (child.tag === 'br') {
        parts.push(' ')
        if (++breaks === 2) flush(holder)
        continue
      }
      if (INLINE.has(child.tag) && !STANDS_ALONE.test(child.attrs.class ?? '')) {
        walk(child, holder, inLink || child.tag === 'a')
        continue
      }
      flush(holder)
      walk(child, child, inLink)
      flush(child)
    }
  }
  walk(root, root, false)
  flush(root)
  return blocks
}

/** Length as a reader feels it: a Hangul or Han character carries about twice a Latin one. */
export function weightOf(text: string): number {
  let wide = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x2e80) wide++
  return text.length + wide
}

/** The share of a block that is links. */
export function linkShare(block: Block): number {
  return block.text.length === 0 ? 0 : Math.min(1, block.linked / block.text.length)
}
