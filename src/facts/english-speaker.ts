// The speaker of an English sentence.
import {
  ACCORDING,
  AFTER_QUOTE,
  ANAPHORA,
  COMPANY,
  DECIDED,
  DENIES,
  EXPECTS,
  LAST,
  NOT_NAME,
  OWN_NAME,
  OWN_NOUN,
  SAYER,
  OFFICER,
  OPENING,
  PLANNER,
  SAYING,
  SUBJECT,
} from './english-speech.ts'
import {
  kindOfSpeaker,
  type Manner,
  mayBeSpeaker,
  type Speaker,
  type SpeakerContext,
} from './speaker.ts'

/** The speaker of an English sentence, or null where it is the outlet's own account. */
export function findEnglishSpeaker(sentence: string, context: SpeakerContext): Speaker | null {
  const opening = OPENING.exec(sentence)?.[0].length ?? 0
  const body = sentence.slice(opening)
  return (
    afterQuote(sentence, context) ??
    nounEstimate(body, opening, context) ??
    accordingTo(sentence, context) ??
    subject(body, opening, context) ??
    last(sentence, context) ??
    saying(body, opening, context) ??
    planner(body, opening, context)
  )
}

function afterQuote(sentence: string, context: SpeakerContext): Speaker | null {
  const found = AFTER_QUOTE.exec(sentence)
  if (found === null) return null
  const name = found.groups?.name ?? found.groups?.name2 ?? ''
  const verb = sentence.slice(found.index, found.index + found[0].length)
  return make(name, mannerOf(verb, sentence), 0, found.index + 1, context)
}

function accordingTo(sentence: string, context: SpeakerContext): Speaker | null {
  const found = ACCORDING.exec(sentence)
  const name = found?.groups?.name
  if (
    found === null ||
    name === undefined ||
    /^(?:(?:the|an?|its|their) )?(?:plan|report|filing|data|statement|document|schedule|contract|article|rules?|law)\b/i.test(
      name,
    )
  )
    return null
  const atStart = found.index < 12
  const end = found.index + found[0].length
  return atStart
    ? make(name, 'says', end, sentence.length, context)
    : make(name, 'says', 0, found.index, context)
}

function subject(body: string, offset: number, context: SpeakerContext): Speaker | null {
  const found = SUBJECT.exec(body)
  // ", it said": the verb belongs to the end of the sentence.
  const raw = found?.groups?.name ?? ''
  if (found === null || /, (?:it|they)$/.test(raw)) return null
  if (raw.includes(', ') && !/^[A-Z][^,]*, (?:an?|the|who) /.test(raw) && LAST.test(body))
    return null
  const verb = found.groups?.verb ?? ''
  // "is expected to" is passive; "expected" needs somebody who expects.
  const before = found[0].slice(0, -verb.length)
  if (/\b(?:is|are|was|were|be|been|being|widely|generally|will|to|would|could|may) $/.test(before))
    return null
  if (
    /^(?:puts?|values?|sees|thinks?|believes?|claims|reports|projects|estimates|notes|forecast|states)$/.test(
      verb,
    ) &&
    !/^ (?:that|the|it\b|growth|revenue|a|an|its|put|suggest|of)/.test(body.slice(found[0].length))
  )
    return null
  const name = headOf(found.groups?.name ?? '')
  if (name === null) return null
  const speaker = make(
    name,
    mannerOf(verb, body),
    offset + found[0].length,
    offset + body.length,
    context,
  )
  // Who "reported that" something happened is an outlet, unless known for something else.
  const tells =
    /^report(?:ed|s)$/.test(verb) &&
    /^(?: [a-z]+ [A-Z]\w+)? that /.test(body.slice(found[0].length))
  const outlet = tells && speaker?.kind === 'party' && context.knownAs(name) === null
  return speaker !== null && outlet ? { ...speaker, kind: 'outlet' } : speaker
}

const NOUN_ESTIMATE =
  /(?:^|, (?:but |and |while |though |although )?)(?<name>(?:[A-Za-z]+ ){0,3}(?:estimates|speculation|rumou?rs)) (?:put|suggests?|says?|points?|has it|have it|runs?|ranges?|goe?s?|stands?|var(?:y|ies))\b/i

function nounEstimate(body: string, offset: number, context: SpeakerContext): Speaker | null {
  const found = NOUN_ESTIMATE.exec(body)
  const name = found?.groups?.name
  if (found === null || name === undefined) return null
  const manner = /estimate/i.test(name) ? 'estimates' : 'rumours'
  return make(name, manner, offset + found.index + found[0].length, offset + body.length, context)
}

/** "KT's profit rose, the company said": the company is the one that the sentence begins with. */
function ofOwnSentence(name: string, sentence: string, context: SpeakerContext): string {
  if (!/^(?:it|they|the (?:company|firm|group|operator|carrier|bank|ministry|agency))$/i.test(name))
    return name
  const noun = OWN_NOUN.exec(sentence)?.[0]
  if (noun !== undefined) return noun
  const owner = /ministry|agency/i.test(name) ? undefined : OWN_NAME.exec(sentence)?.[1]
  const taken = context.previous !== null && name !== 'it'
  return !taken && owner !== undefined && isSomebody(owner, context) ? owner : name
}

function last(sentence: string, context: SpeakerContext): Speaker | null {
  const found = LAST.exec(sentence)
  if (found === null) return null
  const raw = found.groups?.name ?? found.groups?.name2 ?? ''
  const hidden = /^.{3,60}?,? who (?:spoke|asked|declined|requested)/.test(raw)
  const own = /^(?:it|they)$/.test(raw) ? ofOwnSentence(raw, sentence, context) : raw
  const name = hidden ? raw : headOf(own)
  if (name === null || !SAYER.test(name)) return null
  return make(
    ofOwnSentence(name, sentence, context),
    mannerOf(found.groups?.verb ?? found.groups?.verb2 ?? 'said', sentence),
    0,
    found.index,
    context,
  )
}

function saying(body: string, offset: number, context: SpeakerContext): Speaker | null {
  const name = headOf(SAYING.exec(body)?.groups?.name ?? '')
  if (name === null || name === '' || !isSomebody(name, context)) return null
  return make(name, 'says', offset + name.length, offset + body.length, context)
}

/** "KT plans to …": who plans speaks for itself, if it is somebody. */
function planner(body: string, offset: number, context: SpeakerContext): Speaker | null {
  const found = PLANNER.exec(body)
  if (found === null) return null
  const name = headOf(found.groups?.name ?? '')
  if (name === null || !isSomebody(name, context)) return null
  const end = offset + found[0].length - (found.groups?.verb?.length ?? 0)
  return make(name, 'plans', end, offset + body.length, context)
}

function isSomebody(name: string, context: SpeakerContext): boolean {
  if (
    /^the (?:project|deal|plan|move|service|system|law|bill|rule|event|meeting|talks?|delay|price)/i.test(
      name,
    )
  )
    return false
  if (context.knownAs(name) !== null) return true
  if (/^The [A-Z]/.test(name) && kindOfSpeaker(name, 'en', context) === 'authority') return true
  if (
    /^(?:the|both) (?:two |three )?(?:companies|sides|firms|company|government|ministry|city|bank|airline|carrier|operator|group|agency|partners)/i.test(
      name,
    )
  )
    return true
  return (
    /^(?:[A-Z][\p{L}\p{N}&’'.-]*)(?: (?:[A-Z&][\p{L}\p{N}&’'.-]*|and|of))*$/u.test(name) &&
    !/^(?:The|All|Some|Most|Many|Several|Two|Three|No|This|These|That|It|A|An|In|On|At|Its|His|Her|Their|If|We|I|You|They|He|She)\b/.test(
      name,
    )
  )
}

/** The head of a subject: without its apposition when that is long; null when it is a clause. */
function headOf(raw: string): string | null {
  const name = raw.trim().replace(/,$/, '')
  const comma = /^(?:the )?(?:Ministry|Department) of /i.test(name) ? -1 : name.indexOf(', ')
  const head = comma > 0 ? name.slice(0, comma) : name
  if (NOT_NAME.test(head) || head.split(' ').length > 10) return null
  if (comma < 0) return name
  const rest = name.slice(comma + 2)
  if (/^(?:in|on|at|who|which|after|when|speaking|citing|for|including)\b/.test(rest)) return head
  return name.length <= 60 && !NOT_NAME.test(rest) ? name : head
}

function make(
  raw: string,
  manner: Manner,
  contentStart: number,
  contentEnd: number,
  context: SpeakerContext,
): Speaker | null {
  const name = tidyName(raw)
  if (!mayBeSpeaker(name)) return null
  const place = { manner, contentStart, contentEnd }
  if (ANAPHORA.test(name) && context.previous !== null && context.previous.kind !== 'outlet') {
    const back = context.previous
    // The company is not its spokesman.
    const fits = !COMPANY.test(name) || (back.kind === 'party' && !OFFICER.test(back.name))
    if (fits) return { ...back, ...place }
  }
  if (/^(?:he|she|they|we|i|you|it|some|many)$/i.test(name)) return null
  // "Padgett said": the article named him in full before.
  const full = /^[A-Z][\p{L}’'-]+$/u.test(name) ? context.fullName(name) : null
  return { name: full ?? name, kind: kindOfSpeaker(full ?? name, 'en', context), ...place }
}

function tidyName(raw: string): string {
  const name = raw
    .trim()
    .replace(/^(?:and|but|while|as|that|when|also|which) /i, '')
    .replace(/^(?:on|in|at) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? /, '')
    .replace(/ (?:wrongly|mistakenly|erroneously)$/, '')
    .replace(/[,;:]+$/, '')
    .replace(/ in (?:recent|the past|the last) .*$/, '')
    .replace(/ (?:on|in|at|late|early) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, '')
    .replace(/\.$/, '')
  if (
    /^(?:An?|The|Some|One|Industry|Insiders?|Insurers|Lawyers|Traders|Engineers|Residents|Passengers|Rivals|Observers|Market (?=watchers)|Economists|Police|Sources?|Experts|Analysts|People|Officials|Regulators|Critics|Investors|Both)\b/.test(
      name,
    ) &&
    !/^The (?:Information|Economist|Wall|New)/.test(name)
  ) {
    return name.charAt(0).toLowerCase() + name.slice(1)
  }
  return name
}

function mannerOf(verb: string, sentence: string): Manner {
  if (new RegExp(`\\b(?:${DENIES})\\b`).test(verb) && !DECIDED.test(sentence)) return 'denies'
  if (
    /\b(?:estimate[sd]?|forecasts?|project(?:s|ed)|puts?|reckons?|values?|valued|calculate[sd]?)\b/.test(
      verb,
    )
  )
    return 'estimates'
  if (new RegExp(`\\b(?:${EXPECTS})\\b`).test(verb)) return 'expects'
  return 'says'
}
