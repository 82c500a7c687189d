// Who does it to whom, also of names that no list knows: buyer and bought must not change places.
import type { Lang } from '../../language/language.ts'
import { splitSentences } from '../../language/sentences.ts'
import { wordsOf } from '../../language/words.ts'
import { meaningsOf, unknownPartsOf } from './gate-glossary.ts'
import type { Ground, Said } from './gate-ground.ts'
import { isSameRomanised } from './gate-romanised.ts'
import { calendarOf } from './gate-calendar.ts'
import { KNOWN_PLACES } from './gate-known-places.ts'
import { isSounded, soundsOf } from './gate-sounds.ts'

type Text = { text: string; lang: Lang }
/** The names on either side of what is done. */
type Actors = { act: string[]; suffer: string[] }

const DOES =
  /\b(?:buy(?:s|ing)?|bought|acquir\w+|purchas\w+|suppl(?:y|ies|ied|ying)|sell(?:s|ing)?|sold|sue[sd]?|suing|(?<!\b(?:by|an?|the|in|of|court) )order(?:s|ed|ing)?|pay(?:s|ing)?|paid|fine[sd]?|beat(?:s|en)?|overt[ao]\w+|hir(?:e|es|ed|ing)|poach\w*|lend(?:s|ing)?|lent|licens\w+|replac\w+|accus\w+|award(?:s|ed)?|grant(?:s|ed)?|leas(?:e|es|ed|ing)|invest(?:s|ed|ing)?|build(?:s|ing)?|built|deliver\w*|transfer\w*|provid\w+|reject\w*|block\w*|criticis\w+|criticiz\w+|absorb\w*|outbid|withdr[ae]w\w*|drop(?:s|ped)?|abandon\w*|approach\w*|court(?:s|ed)|owns?|won|wins?|secur\w+|receiv\w+|join(?:s|ed|ing)?|borrow\w*|rais(?:e|es|ed|ing)|repla\w+|succeed\w*|blam\w+|warn\w*|ask(?:s|ed)?|urg\w+)\b/i
const PASSIVE = /\b(?:is|was|are|were|be|been|being|gets?|got)(?: \w+ly)? $/i

/** Who wins a contract to supply supplies. */
const WINS_TO =
  /\b(?:won|wins?|secur\w+|receiv\w+|signed|obtain\w*) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:contract|order|deal|right|approval|permission)s?(?= to )/gi
/** Who is ahead of whom, wherever it stands in the sentence. */
const OVER =
  /^(.*?)\b(?:ahead of|(?:beat|defeat|overcom|outpac|edg|thrash|eliminat|knock)ing(?: out)?|beats?|beaten(?! by)|defeat(?:s|ed)(?! by)|overc[ao]mes?|edged(?: out| past)?|overtook|eliminated(?! by)) ([^,;]*)/i
/** Whoever receives is acted on. */
const RECEIVES = /^(?:receiv|borrow|won|win|secur)/i
/** What Korean does to others; of other verbs the parts are not told by the particles. */
const DOES_KO =
  /인수|매입|수출|기술이전|넘[기긴겼길]|사들|매각|팔[았린기아 ]|공급|납품|[발수]주|주문|제소|고소|소송|부과|지급|배상|투자|출자|영입|대체|제[치쳤]|앞[질지]|꺾|이[겼긴기]|승소|요구|제안|청구|임대|빌[려린렸]|흡수|고발|비판/

/** What one side does is done by the other in other words: who sells is bought from. */
const CONVERSE: [RegExp, RegExp][] = [
  [
    /\b(?:buy\w*|bought|pa(?:ys?|id|ying)|acquir\w+|purchas\w+|(?:has|have|had|will) order(?:ed)?|orders|placed)\b|인수|매입|사들|발주|주문/i,
    /\b(?:sell\w*|sold|suppl\w+|deliver\w*|provid\w+|won|wins?|secur\w+|receiv\w+|build\w*)\b|매각|수출|넘[기긴겼길]|팔[았린기 ]|공급|납품|수주|따냈|따낸/i,
  ],
  [/\b(?:pay\w*|paid)\b|지급|납부|[낸냈]/i, /\b(?:receiv\w+|collect\w*|charg\w+)\b|받|거[뒀둔]/i],
  [
    /\b(?:hir\w+|recruit\w*|poach\w*|appoint\w*)\b|영입|채용|선임/i,
    /\b(?:join\w*|left|leav\w+|mov\w+)\b|합류|옮|떠[나났]/i,
  ],
  [/\b(?:lend\w*|lent)\b|빌려[주줬]|대출/i, /\bborrow\w*\b|빌[렸린리]/i],
  [/\b(?:invest\w*|put)\b|투자|출자/i, /\b(?:rais\w+|receiv\w+|secur\w+)\b|유치|조달|받/i],
  [
    /\b(?:beat\w*|overt\w+|ahead)\b|앞[지질서섰]|제[치쳤]|이[기겼긴]/i,
    /\b(?:lost|los\w+|behind)\b|뒤[지처]|밀[리렸려]|[졌진]다/i,
  ],
  [
    /\b(?:lic[ec]ns\w+|grant\w*|award\w*)\b|부여|수여/i,
    /\b(?:receiv\w+|won|obtain\w*)\b|받|따[냈낸]/i,
  ],
  [/\breplac\w+|물러|떠[나났]|교체/i, /\bsucceed\w*\b|후임|잇[는다]|뒤를/i],
]

/**
 * Whether who acts in one text is acted on in the other, and the other way round; with `isOpen`
 * Korean nouns that are no names as well.
 */
export function areCrossed(said: Text, known: Text, isOpen = false): boolean {
  const [own, theirs] = [actorsOf(said, isOpen), actorsOf(known, isOpen)]
  const isSame = (a: string[], b: string[]) =>
    a.some((one) => b.some((other) => isOne(one, other, said.lang === known.lang)))
  const keeps = isSame(own.act, theirs.act)
  if (keeps) return false
  return isSame(own.act, theirs.suffer) && isSame(own.suffer, theirs.act)
}

/** Whether the same name acts in both texts. */
export function keepsActor(said: Text, known: Text): boolean {
  const [own, theirs] = [actorsOf(said, true), actorsOf(known, true)]
  return own.act.some((one) =>
    theirs.act.some((other) => isOne(one, other, said.lang === known.lang)),
  )
}

/** Whether nobody does to others what the facts let them do to it. */
export function actorsHold({ text, lang }: Said, ground: Ground): boolean {
  return ground.texts.every(
    (known) => !areCrossed({ text, lang }, known) || isConverse(text, known.text),
  )
}

function isConverse(text: string, all: string): boolean {
  return CONVERSE.some(
    ([one, other]) =>
      (one.test(text) && other.test(all) && !(one.test(all) && !other.test(text))) ||
      (other.test(text) && one.test(all) && !(other.test(all) && !one.test(text))),
  )
}

function isOne(a: string, b: string, isSameLanguage: boolean): boolean {
  if (isSameLanguage) return a === b
  const [korean, latin] = /[가-힣]/.test(a) ? [a, b] : [b, a]
  return isSounded(latin, soundsOf([korean])) || isSameRomanised(korean, latin)
}

function actorsOf({ text, lang }: Text, isOpen: boolean): Actors {
  const actors = lang === 'ko' ? koreanActors(text, isOpen) : englishActors(text)
  const both = actors.act.filter((name) => actors.suffer.includes(name))
  return {
    act: actors.act.filter((name) => !both.includes(name)),
    suffer: actors.suffer.filter((name) => !both.includes(name)),
  }
}

function englishActors(text: string): Actors {
  const clause =
    (splitSentences(text)[0]?.text ?? text).split(
      /[;:]|, (?:who|which|after|because|while|and|but) /,
    )[0] ?? ''
  const over = OVER.exec(splitSentences(text)[0]?.text ?? text)
  if (over) return { act: namesOf(over[1] ?? ''), suffer: namesOf(over[2] ?? '') }
  const does = DOES.exec(clause.replace(WINS_TO, (won) => ' '.repeat(won.length)))
  if (!does) return { act: [], suffer: [] }
  const before = clause.slice(0, does.index)
  const [after = ''] = clause.slice(does.index + does[0].length).split(', ')
  if (RECEIVES.test(does[0]))
    return { act: namesOf(/\bfrom (.*)/.exec(after)?.[1] ?? ''), suffer: namesOf(before) }
  if (!PASSIVE.test(before) || /ing$/.test(does[0]))
    return { act: namesOf(before), suffer: namesOf(after) }
  const by = /\bby (.*)/.exec(after)?.[1] ?? ''
  return { act: namesOf(by), suffer: namesOf(before) }
}

/** Capitals that are no ordinary words or places; a name of ordinary words alone tells nobody. */
function namesOf(part: string): string[] {
  return (part.match(/\b\p{Lu}[\p{L}\p{N}&]+/gu) ?? []).filter(
    (name) =>
      wordsOf(name).every((word) => meaningsOf(word).length === 0) &&
      !PLACES.has(name) &&
      calendarOf(`on ${name}`).length === 0,
  )
}

const PLACES = new Set(KNOWN_PLACES.split(/\n|, | = /))

const SUBJECT = /^([가-힣A-Za-z0-9&]{2,}?)(?:은|는|이|가|측은|에서는)$/
const OBJECT = /^([가-힣A-Za-z0-9&]{2,}?)(?:에게서|에게|에|을|를|로부터|으로부터|의)$/
/** The verb at the end lets the subject be acted on. */
const SUFFERS =
  /(?:(?:인수|매각|부과|선임|영입|제소|고소|기소|교체|흡수|합병|대체|임대)(?:됐|된|될|되었|당했|당한)|(?:부과|납품|공급|투자|의뢰|지원|인도|배상|수주)받)[가-힣 ]{0,14}다?\.?["”]?$/

function koreanActors(text: string, isOpen: boolean): Actors {
  if (!DOES_KO.test(text)) return { act: [], suffer: [] }
  const tokens = text.split(/[\s,·“”‘’"'()]+/)
  const pick = (role: RegExp) => tokens.flatMap((token) => role.exec(token)?.[1] ?? [])
  const isName = (word: string) => isOpen || isProper(word)
  const [subjects, objects] = [pick(SUBJECT).filter(isName), pick(OBJECT).filter(isName)]
  return SUFFERS.test(text.trim())
    ? { act: objects, suffer: subjects }
    : { act: subjects, suffer: objects }
}

/** A word that no list knows, or that is more than one it knows: 동백조선. */
function isProper(word: string): boolean {
  return !/^\d/.test(word) && (meaningsOf(word).length === 0 || unknownPartsOf(word).length > 0)
}
