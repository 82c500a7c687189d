// Foreign names by their consonants as they are said, each letter in all the ways that transcriptions take it.

const LEADS = 'k k n t t l m p p s s _ j j j k t p _'.split(' ')
const TAILS = '_ k k k n n n t l k m l l l p l m p p s s n j j k t p _'.split(' ')

/** Letters in the order in which they are read; each with what it may be said as, in classes. */
const READINGS: [RegExp, string[]][] = [
  [/^(?:sch|sh|sz|ş|š)/, ['s']],
  [/^(?:tsch|tch|tz|ts|cz|dj|dg(?=e)|dz|č)/, ['j']],
  [/^(?:ch)/, ['j', 'k', 's', '']],
  [/^(?:ck|qu|kh)/, ['k']],
  [/^(?:ph|ff)/, ['p']],
  [/^th/, ['s', 't']],
  [/^(?:gh)/, ['', 'k']],
  [/^gn/, ['n', 'kn']],
  [/^ng/, ['n', 'nk']],
  [/^(?:ll)/, ['l', '']],
  [/^l(?![aeiouy])/, ['l', '']],
  [/^(?:d[st]|t[s])$/, ['j', '']],
  [/^z$/, ['j', 's', '']],
  [/^(?:t|d|c|x|p)s?$/, ['']],
  [/^x/, ['ks', 's']],
  [/^c(?=[eiy])/, ['s', 'j']],
  [/^g(?=[eiy])/, ['j', 'k', '']],
  [/^j/, ['j', '', 'k']],
  [/^z/, ['j', 's']],
  [/^s/, ['s', 'j']],
  [/^r(?![aeiouy])/, ['', 'l']],
  [/^[lr]/, ['l']],
  [/^w/, ['', 'p']],
  [/^[bpvf]/, ['p']],
  [/^[dt](?=[iy][aou])/, ['t', 'j']],
  [/^[dt]/, ['t']],
  [/^[kcgq]/, ['k']],
  [/^m/, ['m']],
  [/^n/, ['n']],
  [/^[a-z]/, ['']],
]
/** Letters that are said as they stand besides. */
const ALSO: Record<string, string> = { t: 't', d: 't', c: 'k', x: 'ks', p: 'p' }

/** More ways than these tell nothing. */
const MOST = 96

/** Whether a Korean word may be how a foreign name is said. Pure. */
export function isSpokenName(korean: string, latin: string): boolean {
  const own = koreanSkeleton(korean)
  if (own.length < 2 || !areAsLong(korean, latin)) return false
  // ㅓ stands for whatever vowel is said in passing: Perth, 퍼스.
  const isAlike = firstVowels(korean) === firstVowels(latin) || isPassing(korean)
  if (own.length === 2 && !isAlike) return false
  return latinSkeletons(latin).includes(own)
}

function isPassing(korean: string): boolean {
  return Math.floor(((korean.charCodeAt(0) - 0xac00) % 588) / 28) === 4
}

function koreanSkeleton(word: string): string {
  const sounds = [...word].map((letter) => {
    const code = letter.charCodeAt(0) - 0xac00
    return `${LEADS[Math.floor(code / 588)] ?? '_'}${TAILS[code % 28] ?? '_'}`
  })
  return once(sounds.join('').replace(/_/g, ''))
}

function latinSkeletons(word: string): string[] {
  let rest = word.toLowerCase().replace(/[^a-z]/g, '')
  let forms = ['']
  while (rest !== '' && forms.length <= MOST) {
    const [reading, said] = READINGS.find(([one]) => one.test(rest)) ?? [/^./, ['']]
    const own = reading.exec(rest)?.[0] ?? rest[0] ?? ''
    const also = said.length === 1 && said[0] === '' ? (ALSO[own[0] ?? ''] ?? '') : ''
    const ways = also === '' ? said : [...said, also, ...(own.endsWith('s') ? [`${also}s`] : [])]
    forms = forms.flatMap((form) => ways.map((way) => form + way))
    rest = rest.slice(own.length)
  }
  return forms.map(once)
}

/** A doubled consonant is said once. */
function once(sounds: string): string {
  return sounds.replace(/(.)\1+/g, '$1')
}

/** As many syllables, but for those that only lend their consonant, and for diphthongs. */
function areAsLong(korean: string, latin: string): boolean {
  const isLent = (letter: string) => Math.floor(((letter.charCodeAt(0) - 0xac00) % 588) / 28) === 18
  const full = [...korean].filter((letter) => !isLent(letter)).length
  const vowels = latin.toLowerCase().match(/[aeiouy]+/g)?.length ?? 0
  return full <= vowels + 2 && korean.length >= vowels - 1 && full >= vowels - 1
}

/** The first vowel in three classes. */
function firstVowels(word: string): string {
  const hangul = [...word].filter((letter) => /[가-힣]/.test(letter))
  if (hangul.length > 0) {
    const vowels = hangul.map((letter) => Math.floor(((letter.charCodeAt(0) - 0xac00) % 588) / 28))
    const told = vowels.find((vowel) => vowel !== 18) ?? 18
    return 'aeaeoeoeoaeeoooeeooee'.charAt(told)
  }
  const latin = /ae|au|eo|ou|eu|oo|[aeiou]|y/i.exec(word)?.[0]?.toLowerCase() ?? ''
  if (/^(?:a|au)$/.test(latin)) return latin === 'a' ? 'a' : 'o'
  return /^(?:ae|e|i|y)$/.test(latin) ? 'e' : 'o'
}
