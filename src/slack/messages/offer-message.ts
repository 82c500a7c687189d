// What a posted link says, offered for the base: numbered claims, and the editors' choice.
import type { types } from '@slack/bolt'
import type { Lang } from '../../language/language.ts'
import { clip, esc, link } from '../escape.ts'
import { say } from '../texts.ts'
import type { OfferedClaims } from '../use-cases.ts'
import { actions, button, context, fitMessage, type SlackMessage, section } from './blocks.ts'
import { person } from './notice-messages.ts'
import { slackTime } from './shown-dates.ts'

/** The claims with Accept and Dismiss; those that the base holds already are marked. */
export function offerMessage(offer: OfferedClaims, lang: Lang): SlackMessage {
  const title = say(lang, 'offer.title', { title: link(offer.url, offer.title) })
  const from = `_${esc(clip(offer.publisher, 60))}_ · ${slackTime(offer.publishedAt, lang)}`
  const open = offer.claims.some((claim) => !claim.known)
  if (!open)
    return {
      text: say(lang, 'offer.nothing'),
      blocks: [section(`${title}\n${from}`), context(say(lang, 'offer.nothing'))],
    }
  const lines = offer.claims.slice(0, 12).map((claim, at) => claimLine(claim, at + 1, lang))
  const id = String(offer.articleId)
  const fresh = offer.claims.filter((claim) => !claim.known).map((claim) => claim.seq)
  const blocks = [
    section(`${title}\n${from}`),
    ...lines.map((line) => section(line)),
    actions(
      button('accept-claims', say(lang, 'button.acceptAll'), `${id}:${fresh.join(',')}`, {
        style: 'primary',
      }),
      button('choose-claims', say(lang, 'button.choose'), `${id} ${offer.url}`),
      button('dismiss', say(lang, 'button.dismiss'), id),
    ),
  ]
  const text = `${say(lang, 'offer.title', { title: esc(clip(offer.title, 200)) })} (${offer.claims.length})`
  return fitMessage({ text, blocks }, say(lang, 'more.left'))
}

/** The offer once it was taken: what it held, how much became facts, and nothing left to click. */
export function acceptedOffer(
  blocks: types.KnownBlock[],
  taken: { n: number; by: string },
  lang: Lang,
): SlackMessage {
  const text = say(lang, 'offer.accepted', { n: taken.n, person: person(taken.by) })
  return { text, blocks: [...blocks.filter((block) => block.type !== 'actions'), context(text)] }
}

/** One claim: its place in the list, statement, status, and whether it is new. */
export function claimLine(
  claim: OfferedClaims['claims'][number],
  place: number,
  lang: Lang,
): string {
  const words = [
    say(lang, `status.${claim.status}`),
    esc(clip(claim.speaker ?? '', 80)),
    say(lang, claim.known ? 'offer.known' : 'offer.new'),
  ]
  return `*${place}* ${esc(clip(claim.statement, 300))}\n_${words.filter(Boolean).join(' · ')}_`
}
