// Words that look like names in Latin letters: by their capitals, and in a Korean sentence all of them.
import { isStopWord, wordsOf } from '../../language/words.ts'
import { meaningsOf } from './gate-glossary.ts'
import type { Ground, Said } from './gate-ground.ts'

/** Words with capitals that are no names. */
export const MONTHS_AND_DAYS =
  /^(?:rep|reps|sen|gov|gen|lt|col|capt|sgt|prof|rev|jr|sr|inc|ltd|co|corp|plc|llc|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|ms|mrs|dr|ceo|cfo|cto|it|us|q[1-4]|h[12]|kst|utc|gmt|krw|usd|won|korean?|south|north|i|am|pm|st|nd|rd|th|tn|bn|mn|state|city|province|ministry|board|parliament)$/i

/** Words that look like names: capitals within an English sentence, every Latin word in a Korean one. */
export function latinTokens(text: string, said: Said, ground: Ground): string[] {
  const tokens = [
    ...text.matchAll(
      /[\p{Script=Latin}][\p{Script=Latin}\p{N}&+'’.-]*[\p{Script=Latin}\p{N}+]|[\p{Script=Latin}]/gu,
    ),
  ]
  return tokens.flatMap((match) => {
    const token = match[0].replace(/['’]s$/, '').replace(/(?<=^[A-Z]{2,}|^[A-Z]+-?\d+)s$/, '')
    if (token === '' || MONTHS_AND_DAYS.test(token)) return []
    // 4만t: a unit.
    if (/[\d천만억조]/.test(text[match.index - 1] ?? '')) return []
    if (/^Korean?-[a-z]+$/.test(token)) return []
    const mixed = /\d/.test(token)
    if (said.lang === 'ko' || mixed) return [token]
    if (!/^\p{Lu}/u.test(token)) return []
    const first =
      /^[\s"'“‘(]*$/.test(said.text.slice(0, match.index)) ||
      /[.!?:]["”’]?\s+["“‘]?$/.test(said.text.slice(0, match.index))
    return first &&
      !/\p{Lu}/u.test(token.slice(1)) &&
      isOrdinary(token, text.slice(match.index + match[0].length), ground)
      ? []
      : [token]
  })
}

/** The first word of a sentence is a name when another capital follows, or when it looks like no word. */
function isOrdinary(token: string, after: string, ground: Ground): boolean {
  const lower = token.toLowerCase()
  // "Two-way trade": ordinary words that are joined.
  const joined = token.split('-')
  if (joined.length > 1) return joined.every((part) => isOrdinary(part, after, ground))
  const next = /^ (\p{Lu}\p{Ll}+)/u.exec(after)?.[1]
  if (next !== undefined && !MONTHS_AND_DAYS.test(next)) return isStopWord(lower)
  if (isStopWord(lower) || WORD_LIKE.test(lower) || BEFORE_KIND.test(after)) return true
  if (/^ (?:of|at|on|by|from|under|amid|within) /.test(after)) return true
  return wordsOf(token).every((word) => ground.words.en.has(word) || meaningsOf(word).length > 0)
}

/** "Travel platform Ashfall": what kind of company it is stands before its name. */
const BEFORE_KIND =
  /^ (?:[a-z-]+ ){0,2}(?:platform|maker|company|firm|group|operator|provider|chain|giant|developer|publisher|retailer|bank|lender|start-?up|service|app|agency|supplier|manufacturer|producer|brand|site|carrier|airline|insurer|fund) \p{Lu}/u

/** Endings of English words, and short words that begin sentences. */
const WORD_LIKE =
  /(?:[^su]s|ed|ing|[st]ion|ment|ness|ity|er|or|al|ly|ful|ous|ive|ist|ism|[ae]nce|ure|age|ship|hood|ant|ent|ic|ble)$|^(?:subject|thanks|furthermore|moreover|nevertheless|nonetheless|however|therefore|otherwise|likewise|overall|afterwards?|meantime|elsewhere|further|instead|similarly|prior|contrary|owing|compared|one|two|both|half|part|most|work|talk|news|staff|budget|payment|nothing|nobody|none|neither|local|early|late|last|next|next|data|demand|access|output|profit|debt|unlike|despite|amid|besides|instead|together|altogether|meanwhile|thus|hence|yet|still|even|per|plus|given|about|around|roughly|nearly|almost|some|several|many|few|such|it|he|she|they|we|a|an|the|this|that|these|those|there|here|now|once|since|until|unless|whether|what|when|where|who|why|how|which|if|but|and|or|so|no|not|never|only|also|just|by|for|from|to|in|on|at|of|with|without|within|into|over|under|up|down|out|off|as|critics|brokers|industry|company|court|judge|police|board|chief|group|union|bank|city|state|plan|deal|talks)$/
