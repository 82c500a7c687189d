// Which part of a page is the article: a scorer over blocks of text. Pure.

import { elementsOf, nodeText, type PageNode } from '../web/page-tree.ts'
import { isTailHeading } from './page-lines.ts'
import { type Block, blocksOf, linkShare, weightOf } from './page-blocks.ts'

/** Elements that are never part of an article's text. */
const NEVER = new Set(
  'nav aside footer figcaption form button select textarea input noscript dialog menu head audio video'.split(
    ' ',
  ),
)
// Words in class and id that publishers use for what stands around an article.
const AROUND =
  /(^|[\s_-])(comments?|cmt|reply|replies|livere|respond|disqus|share|sharing|social|sns|related|recommend\w*|sidebar|side|promo\w*|newsletter|subscri\w*|signup|breadcrumbs?|menu|nav\w*|footer|foot|cookies?|consent|gdpr|banner|advert\w*|ads?|adsbygoogle|sponsor\w*|taboola|outbrain|popular|trending|most-?(read|viewed)|tags?|tagcloud|byline|author-?(bio|box|info|card)|about-?author|copyright|paywall|modal|popup|overlay|toolbar|pagination|pager|widget|carousel|more-?(news|stories|from)|(next|prev|previous)-?(post|story|article)s?|next-?post-?\w+|read-?more|read-?next|also-?(like|read)|login|rating|vote|print|skip|hidden|sr-only|screen-reader\w*|visually-hidden|jp-relatedposts|sharedaddy|meta|postmeta|entry-meta|caption|wp-caption-text|img-?desc|thumb-?desc|pic-?desc|txt-?desc|photo-?(desc|caption|org)|end-photo\w*|credits?|reporter\w*|journalist|hot-?news|rank\w*|ranking|aside|masthead|topbar|infobox|navbox|toc|reflist|references|catlinks|editsection|mw-editsection|noprint|hatnote)([\s_-]|$)/i
const INSIDE =
  /(^|[\s_-])(article|articles?-?(body|content|text|view|txt)|body|content|entry|post|story|text|main|hentry|news-?(body|content|text|view|end|cnt)|view-?(content|cont|text)|par|dic-area|articlebody|articlebodycontents|textbody|newsct_article)([\s_-]|$)/i
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i

function labelOf(node: PageNode): string {
  // `relatedPosts` and `related_posts` read as `related-posts`.
  return `${node.attrs.class ?? ''} ${node.attrs.id ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
}

/** Whether an element stands around the article by its kind, its name or because nobody sees it. */
function isAround(node: PageNode): boolean {
  if (NEVER.has(node.tag)) return true
  if (node.attrs.hidden !== undefined || HIDDEN.test(node.attrs.style ?? '')) return true
  if (node.attrs['aria-hidden'] === 'true' && node.tag !== 'img') return true
  if (
    /^(navigation|complementary|contentinfo|banner|dialog|alert|search)$/.test(
      node.attrs.role ?? '',
    )
  )
    return true
  if (node.tag === 'body' || node.tag === 'html' || node.tag === 'main' || node.tag === 'article')
    return false
  const label = labelOf(node)
  return (
    AROUND.test(label) &&
    !(
      INSIDE.test(label) &&
      node.tag !== 'ul' &&
      !/comment|related|share|sidebar|caption|subscri|recommend|popular|rank|newsletter|banner|reporter|journalist|byline|copyright/i.test(
        label,
      )
    )
  )
}

/** A picture with a line of text in a table, or in what is named after a picture: its caption. */
function isCaptioned(node: PageNode): boolean {
  const pictured = /(^|[\s_-])(photo\w*|image|img|pic|thumb\w*|figure)([\s_-]|$)/i
  if (node.tag !== 'table' && !pictured.test(labelOf(node))) return false
  if (![...elementsOf(node)].some((one) => one.tag === 'img')) return false
  const text = nodeText(node)
  return text.length > 0 && weightOf(text) < 300 && node.tag !== 'body'
}

/** Elements to leave out. One that holds much of the page's prose is kept, whatever it is called. */
function findAround(root: PageNode): Set<PageNode> {
  const prose = new Map<PageNode, number>()
  const firstText = new Map<PageNode, string>()
  let total = 0
  for (const block of blocksOf(root)) {
    for (let at: PageNode | null = block.holder; at && !firstText.has(at); at = at.parent)
      firstText.set(at, block.text)
    if (!isProse(block)) continue
    total += block.text.length
    for (let at: PageNode | null = block.holder; at; at = at.parent)
      prose.set(at, (prose.get(at) ?? 0) + block.text.length)
  }
  const around = new Set<PageNode>()
  for (const node of elementsOf(root)) {
    const share = total === 0 ? 0 : (prose.get(node) ?? 0) / total
    const headed = !/^h\d$/.test(node.tag) && isTailHeading(firstText.get(node) ?? '')
    const never = NEVER.has(node.tag) && node.tag !== 'form'
    if (share < 0.5 ? isAround(node) || headed || isCaptioned(node) : never && isAround(node))
      around.add(node)
  }
  return around
}

function isProse(block: Block): boolean {
  return weightOf(block.text) >= 40 && linkShare(block) < 0.4
}

/** The worth of a block as a sign of the article: long, punctuated, few links. */
function worth(block: Block): number {
  if (weightOf(block.text) < 25) return 0
  const share = linkShare(block)
  if (share > 0.5) return 0
  // A teaser for another piece breaks off.
  if (/\[?(…|\.\.\.)\]?$/.test(block.text)) return 0.3
  const marks = (block.text.match(/[,.!?;:。、，”"’]/g) ?? []).length
  return (1 + Math.min(marks, 10) * 0.6 + Math.min(weightOf(block.text) / 100, 4)) * (1 - share)
}

export type Content = {
  node: PageNode
  blocks: Block[]
  skip: (node: PageNode) => boolean
}

/** The element that holds the article, with its blocks; null when nothing reads like prose. */
export function findContent(root: PageNode): Content | null {
  const around = findAround(root)
  const skip = (node: PageNode) => around.has(node)
  const scores = new Map<PageNode, number>()
  const prose = new Map<PageNode, number>()
  for (const block of blocksOf(root, skip)) {
    const value = worth(block)
    if (value === 0) continue
    // A paragraph speaks for what holds it; text straight in a div speaks for the div.
    const paragraph = /^(p|li|blockquote|h[1-6]|pre|td|dd|figcaption)$/.test(block.holder.tag)
    let share = 1
    let at: PageNode | null = paragraph ? block.holder.parent : block.holder
    for (let level = 0; at && at.tag !== '#document' && level < 6; level++, at = at.parent) {
      scores.set(at, (scores.get(at) ?? 0) + value * share)
      share = level === 0 ? 0.6 : share * 0.7
    }
    for (let up: PageNode | null = block.holder; up; up = up.parent)
      prose.set(up, (prose.get(up) ?? 0) + block.text.length)
  }
  const best = pickBest(scores)
  if (!best) return null
  const node = namedBody(widen(best, prose), prose)
  return {
    node,
    blocks: [...leadOf(node, skip), ...blocksOf(node, skip)],
    skip,
  }
}

const LEAD =
  /(^|[\s_-])(article-?intro|intro|introduction|lead|lede|standfirst|dek|excerpt|article-?summary|teaser-?text|chapeau|vorspann|sapo)([\s_-]|$)/i

function isLead(node: PageNode): boolean {
  return node.attrs.itemprop === 'description' || LEAD.test(labelOf(node))
}

/** The lead that stands before the element which holds the rest. */
function leadOf(node: PageNode, skip: (node: PageNode) => boolean): Block[] {
  for (let at = node, level = 0; at.parent && level < 3; at = at.parent, level++) {
    const before = at.parent.children.slice(0, at.parent.children.indexOf(at))
    const leads = before.flatMap((child) => {
      if (typeof child === 'string' || skip(child)) return []
      const lead = isLead(child) ? child : [...elementsOf(child)].find(isLead)
      return lead === undefined || skip(lead) ? [] : [lead]
    })
    const blocks = leads.flatMap((lead) => blocksOf(lead, skip)).filter(isProse)
    if (blocks.length > 0) return blocks
  }
  return []
}

function pickBest(scores: Map<PageNode, number>): PageNode | null {
  let best: PageNode | null = null
  let top = 0
  for (const [node, raw] of scores) {
    const label = labelOf(node)
    const named =
      node.tag === 'article' || node.attrs.itemprop === 'articleBody' || INSIDE.test(label)
    const score = raw * (named ? 1.25 : 1) * (node.tag === 'body' || node.tag === 'li' ? 0.7 : 1)
    if (score > top) [best, top] = [node, score]
  }
  return best
}

const BODY_NAME =
  /(^|[\s_-])(dic-area|newsct-article|article-?body|articletxt|article-view-content-div|text-?body|article-?text|news-view|newsbody|news-body-area|news-cnt-detail-wrap|cont-newstext|view-text|story-body|post-body|entry-content)([\s_-]|$)/i

/** The element that calls itself the article's body, where it holds most of what was found. */
function namedBody(node: PageNode, prose: Map<PageNode, number>): PageNode {
  const least = 0.6 * (prose.get(node) ?? 0)
  for (const inner of elementsOf(node)) {
    const named = inner.attrs.itemprop === 'articleBody' || BODY_NAME.test(labelOf(inner))
    if (named && (prose.get(inner) ?? 0) >= least) return inner
  }
  return node
}

/** Climbs while the element around holds much more prose: an article in several parts. */
function widen(best: PageNode, prose: Map<PageNode, number>): PageNode {
  let node = best
  const own = () => prose.get(node) ?? 1
  for (
    let up = node.parent, level = 0;
    up && up.tag !== '#document' && level < 4;
    up = up.parent, level++
  ) {
    const gain = (prose.get(up) ?? 0) / own()
    if (
      gain > 1.35 ||
      (gain > 1.02 && (up.tag === 'article' || up.attrs.itemprop === 'articleBody'))
    ) {
      if (up.tag === 'html') break
      node = up
    }
  }
  return node
}
