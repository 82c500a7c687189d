// Which blocks of the chosen part are the article's lines, and which are boilerplate. Pure.
import { type Block, linkShare, weightOf } from './page-blocks.ts'

// Lines that stand inside many articles and are not their text.
const BOILERPLATE = [
  /^(share|tweet|pin|email|print|save|comments?|advertisement|advertising|ad|sponsored|loading\W*|follow us|read more|see also|related( (stories|articles|topics|posts))?|tags?|topics|filed under|categories|continue reading|sign up|subscribe|photo|image|getty images|reuters|afp)\b.{0,20}$/i,
  /^(read more|read also|read next|related|see also|also read|more from|more:|watch|listen|recommended|you (may|might) also like|don't miss|tagged|filed under|posted in|follow .{1,40} on|share this)\s*[:|]/i,
  /(무단\s*(전재|복제|배포)|재배포\s*금지|저작권자\s*[ⓒ©(]|all rights reserved|ⓒ\s*\S+.{0,30}$|©\s*\d{4})/i,
  /^(관련\s*기사|관련\s*뉴스|많이 본 뉴스|인기\s*기사|추천\s*기사|주요\s*뉴스|기사\s*제보|제보는|구독하기|공유하기|댓글|좋아요|글자\s*크기|프린트|스크랩|입력\s*[:\d]|수정\s*[:\d]|등록\s*[:\d]|승인\s*[:\d]|사진\s*=|\[사진|▶|☞|■ 제보)/,
  /^(photo(graph)?s?|image|picture|illustration|credits?|video)\s*(by\b|credit|courtesy|:)/i,
  /^\((photo |image )?credits?:.{0,60}\)$/i,
  /^\d+\s*min(ute)?s?\.?\s+read\b/i,
  /^\S{1,20}\s*기자\s*[\w.+-]+@[\w.-]+$|^[\w.+-]+@[\w-]+(\.[\w-]+)+$/,
  // A line that only names who wrote it: 이가람 기자, [가상데일리 박소담 기자], 기자명 최누리 기자 a@b.kr 다른기사 보기
  /^[[(【/]?\s*(기자명|글|취재)?\s*(\S{2,10}\s+)?[가-힣]{2,4}\s*(기자|특파원|인턴기자|선임기자|논설위원|PD)(\s*[·,]\s*[가-힣]{2,4}\s*기자)*[\s/(]*([\w.+-]+@[\w.-]+)?[\])】]?\s*(다른\s*기사.{0,12}|구독.{0,12})?$/,
  /^\S{2,8}\s+[가-힣]{2,4}입니다\.?$/,
  /자동\s*요약|요약보기|AI\s*요약|기사가\s*좋으셨다면|후속\s*(기사\s*)?원해요|언론사에서\s*\S+\s*섹션으로\s*분류/,
  /(후원|구독).{0,40}(만나\s*보세요|만듭니다|부탁드립니다|이어가겠습니다)/,
]

function isBoilerplate(block: Block): boolean {
  return block.text.length < 200 && BOILERPLATE.some((pattern) => pattern.test(block.text))
}

/** The blocks that read as the article, one a line. */
export function textOfBlocks(blocks: Block[], title: string): string {
  const kept = blocks.filter((block) => {
    if (block.text === title || isBoilerplate(block)) return false
    const share = linkShare(block)
    if (share > 0.8 && block.text.length < 300) return false
    return !(share > 0.5 && weightOf(block.text) < 80)
  })
  return trimEnds(cutTail(kept))
    .map((block) => block.text)
    .join('\n')
}

/** Headings and crumbs before the first sentence and after the last are not the article's. */
function trimEnds(blocks: Block[]): Block[] {
  const prose = blocks.map(
    (block) =>
      weightOf(block.text) >= 60 ||
      /[.!?。”"'’)…:]$/.test(block.text) ||
      (/^(p|li|td)$/.test(block.holder.tag) &&
        weightOf(block.text) >= 15 &&
        linkShare(block) < 0.3),
  )
  const first = prose.indexOf(true)
  const last = prose.lastIndexOf(true)
  if (first === -1) return blocks
  return blocks.slice(first, last + 1)
}

// A heading after which an article is over.
const TAIL =
  /^(related|more (from|on|stories|news|like|great)|read (more|next|further)|you (may|might) also|recommended|most (popular|read|viewed)|trending|latest (news|stories)|further reading|comments|leave a (reply|comment)|about the author|sign up|subscribe|newsletter|\[?관련\s*(기사|뉴스|태그)|많이\s*본|인기\s*(기사|뉴스)|추천\s*(기사|뉴스)|주요\s*(기사|뉴스)|이\s*시각|지금\s*뜨는|오늘의\s*핫|AI가\s*추천|실시간\s*(인기|랭킹)|최신\s*(기사|뉴스)|함께\s*(볼|본|읽)|다른\s*기사|이\s*기자의|핫\s*(이슈|클릭)|독자\s*의견|댓글)/i

/** Whether a short line heads what follows an article: 관련기사, Most read. */
export function isTailHeading(line: string): boolean {
  return line.length < 40 && !/[.!?]$/.test(line) && TAIL.test(line)
}

const BIO =
  /^(by )?[A-Z][\w.'’-]+( [A-Z][\w.'’-]+){0,3},? (is|was) (a|an|the|our) .{0,120}\b(writer|reporter|editor|correspondent|author|journalist|founder|contributor|columnist|professor|freelancer)\b/

/** Ends at the heading of what follows an article, and before the line about its author. */
function cutTail(blocks: Block[]): Block[] {
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0)
  let before = 0
  for (const [at, block] of blocks.entries()) {
    const heading = block.text.length < 80 && !/[.!?]$/.test(block.text)
    if (heading && before > total / 2 && TAIL.test(block.text)) return cutTail(blocks.slice(0, at))
    before += block.text.length
  }
  const last = blocks.at(-1)
  return last && blocks.length > 3 && BIO.test(last.text) ? blocks.slice(0, -1) : blocks
}
