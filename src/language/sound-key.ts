// Names by their sound, so that 크라우드스트라이크 and CrowdStrike meet: consonant classes only.

// Classes join what a Korean transcription cannot tell apart: l/r, p/f, b/v, s/z/th, k/c/q/g at an end.
const LATIN: Record<string, string> = {
  b: 'b',
  c: 'k',
  d: 'd',
  f: 'p',
  g: 'g',
  j: 'j',
  k: 'k',
  l: 'r',
  m: 'm',
  n: 'n',
  p: 'p',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  v: 'b',
  x: 'ks',
  z: 'j',
}
const LEADS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const LEAD_SOUND = [
  'g',
  'k',
  'n',
  'd',
  't',
  'r',
  'm',
  'b',
  'p',
  's',
  's',
  '',
  'j',
  'j',
  'j',
  'k',
  't',
  'p',
  '',
]
// Index of the final consonant in Unicode's order; 21 is ㅇ (ng).
const TAIL_SOUND: Record<number, string> = {
  1: 'k',
  2: 'k',
  4: 'n',
  7: 't',
  8: 'r',
  16: 'm',
  17: 'p',
  // A final ㅅ, ㅈ or ㅊ is said as t: 코파일럿 is Copilot, 한빛 Hanbit.
  19: 't',
  20: 't',
  21: 'n',
  22: 't',
  23: 't',
  24: 'k',
  25: 't',
  26: 'p',
}

/**
 * The sound of a name: its consonants in classes, doubled ones once. Three consonants tell names
 * apart only together with the number of syllables; fewer give null.
 */
export function soundKey(word: string): string | null {
  const key = consonantsOf(word)
  if (key.length >= 4) return key
  return key.length < 3 ? null : `${key}${syllablesOf(word)}`
}

/**
 * The sound of a short name (여수, Yeosu), for where few words are compared: its consonants, and the
 * class of its first vowel; null without a consonant.
 */
export function shortSoundKey(word: string): { key: string; syllables: number } | null {
  const consonants = consonantsOf(word)
  if (consonants === '') return null
  return { key: `${consonants}${firstVowelOf(word)}`, syllables: syllablesOf(word) }
}

/**
 * The sounds that a name may have where few words are compared, whatever its syllables: three
 * consonants or more with the class of the first vowel; an English a may be said as ㅐ (Ashfall, 애시폴).
 */
export function looseSoundKeys(word: string): string[] {
  const consonants = consonantsOf(word)
  if (consonants.length < 2 || (consonants.length < 3 && !isLong(word))) return []
  const vowel = firstVowelOf(word)
  // A Latin a may be ㅐ, and eo two vowels (Neo, 네오).
  const wavers = !/[가-힣]/.test(word) && (vowel === 'a' || /^[^aeiouy]*eo/i.test(word))
  return [`${consonants}${vowel}`, ...(wavers ? [`${consonants}e`] : [])]
}

/** 네오웨이브, Neowave: many syllables for two consonants. */
function isLong(word: string): boolean {
  return syllablesOf(word) >= (/[가-힣]/.test(word) ? 4 : 3)
}

/** Transcriptions waver within a class: Kurtz is 커츠, Hyundai 현대. */
function firstVowelOf(word: string): 'a' | 'e' | 'o' {
  const hangul = (word.match(/[가-힣]/g) ?? []).map((one) => (one.charCodeAt(0) - 0xac00) % 588)
  if (hangul.length > 0) {
    // 그레이스: the first syllable only lends its consonant.
    const told = hangul.find((one) => Math.floor(one / 28) !== 18) ?? (hangul[0] as number)
    const vowel = Math.floor(told / 28)
    return 'aeaeoeoeoaeeoooeeooee'[vowel] as 'a' | 'e' | 'o'
  }
  const latin = /y?(ae|au|eo|ou|eu|oo|[aeiou]|y)/i.exec(word)?.[1]?.toLowerCase() ?? ''
  return latin === 'a' ? 'a' : /^(?:ae|e|i|y)$/.test(latin) ? 'e' : 'o'
}

function consonantsOf(word: string): string {
  return (/[가-힣]/.test(word) ? hangulSounds(word) : latinSounds(word)).replace(/(.)\1+/g, '$1')
}

function syllablesOf(word: string): number {
  if (/[가-힣]/.test(word)) return word.length
  return word.toLowerCase().match(/[aeiouy]+/g)?.length ?? 0
}

function latinSounds(word: string): string {
  const plain = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/ph/g, 'p')
    .replace(/ck/g, 'k')
    .replace(/sch|sh|(?:ss|s|t)i(?=on|an)/g, 's')
    .replace(/th/g, 't')
    .replace(/t?ch|tz|tur(?=e)/g, 'j')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/g(?=[eiy])/g, 'j')
    // Beongae is 번개, Gwangyang 광양.
    .replace(/ng(?=[aiou])/g, 'nk')
    .replace(/ng/g, 'n')
    .replace(/wh?|h/g, '')
    // An r that ends a syllable is not written in Korean: Zuckerberg is 저커버그, Harbour 하버.
    .replace(/(?<=[aeiouy])r(?![aeiouy])/g, '')
  let sounds = ''
  for (const letter of plain) sounds += LATIN[letter] ?? ''
  return voiceless(sounds)
}

function hangulSounds(word: string): string {
  let sounds = ''
  let tail = 0
  for (const letter of word) {
    const code = letter.charCodeAt(0) - 0xac00
    if (code < 0 || code >= LEADS.length * 588) continue
    const lead = Math.floor(code / 588)
    // 강릉 is said and romanised as Gangneung.
    const isNasal = (tail === 16 || tail === 21) && lead === 5
    tail = code % 28
    sounds += (isNasal ? 'n' : (LEAD_SOUND[lead] ?? '')) + (TAIL_SOUND[tail] ?? '')
  }
  return voiceless(sounds)
}

/** Transcriptions waver between voiced and voiceless, so both are one class. */
function voiceless(sounds: string): string {
  return sounds.replace(/g/g, 'k').replace(/d/g, 't').replace(/b/g, 'p')
}
