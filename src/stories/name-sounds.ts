// Names by their sound, so that 크라우드스트라이크 and CrowdStrike meet: consonant classes, and where a
// vowel stands. What a Korean transcription cannot tell apart (l/r, p/f/b/v, k/g/c, t/d) is one class.
// Looser than language/sound-key.ts: a coincidence costs a story a little weight here, while it would
// let a wrong name pass the gate there. Of 168 well-known names 122 meet, there 62.

const LATIN: Record<string, string> = {
  b: 'p',
  c: 'k',
  d: 't',
  f: 'p',
  g: 'k',
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
  v: 'p',
  x: 'ks',
  z: 'j',
}
// In Unicode's order: ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ; ㅎ is not heard in many names.
const LEADS = ['k', 'k', 'n', 't', 't', 'r', 'm', 'p', 'p', 's', 's', '', 'j', 'j', 'j', 'k', 't']
const LEAD_P = 17
const LEAD_R = 5
const LEAD_NONE = 11
const VOWEL_EU = 18
const TAIL_L = 8
// Final consonants by Unicode's order; a final ㅅ is said as t: 코파일럿 is Copilot.
const TAILS: Record<number, string> = {
  1: 'k',
  2: 'k',
  4: 'n',
  7: 't',
  8: 'r',
  16: 'm',
  17: 'p',
  19: 't',
  20: 't',
  21: 'n',
  22: 't',
  23: 't',
  24: 'k',
  25: 't',
  26: 'p',
}
const FIRST_SYLLABLE = 0xac00
const SYLLABLES = 11_172
const VOWEL = 'V'
// So many consonants are telling by themselves; fewer need the places of their vowels.
const LONG_KEY = 4

// What a Korean name of an organisation or a place ends with: 한빛은행 is Hanbit Bank.
const KIND =
  /(?<=^[가-힣]{2,})(?:은행|항공|전자|제약|건설|증권|보험|생명|손보|화재|캐피탈|금융|지주|홀딩스|테크|클라우드|시스템즈?|네트웍스|유통|백화점|마트|화학|중공업|자동차|반도체|에너지|통신|텔레콤|그룹|푸드|식품|바이오|제철|조선|해운|물산|카드|대학교|대학|병원|공항|노조|정부|지역|현|주|시|도|군|구|항|섬|산|강|역|씨)$/
const FAMILY_NAME =
  /^[김이박최정강조윤장임한오서신권황안송류홍전고문손배백허유남심노하곽성차주우구민나진지엄][가-힣]{2}$/

/**
 * The sounds of a name, one or more where its spelling leaves the choice (g before e or i, ch), and
 * those of a Korean compound without its last part or its family name: four consonants and more, or
 * two and three with the places of their vowels. Shorter names give none.
 */
export function nameSounds(word: string): string[] {
  return [...new Set(formsOf(word).flatMap(keysOf))]
}

function formsOf(word: string): string[] {
  if (!/[가-힣]/.test(word)) return latinSounds(word)
  const bare = word.replace(KIND, '')
  const given = FAMILY_NAME.test(word) ? [word.slice(1)] : []
  return [word, bare, ...given].map(hangulSounds)
}

function keysOf(form: string): string[] {
  const pattern = single(form)
  const consonants = single(pattern.replaceAll(VOWEL, ''))
  if (consonants.length >= LONG_KEY) return [consonants]
  return consonants.length >= 2 ? [pattern] : []
}

function single(sounds: string): string {
  return sounds.replace(/(.)\1+/g, '$1')
}

function latinSounds(word: string): string[] {
  const plain = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  const spellings = [plain, plain.replace(/g(?=[eiy])/g, 'j'), plain.replace(/ch/g, 'k')]
  return [...new Set(spellings)].map((spelling) =>
    spelling
      .replace(/^mc/, 'mk')
      .replace(/ph/g, 'p')
      .replace(/ck/g, 'k')
      .replace(/gh(?=t|$)/g, '')
      .replace(/[kg]h/g, 'k')
      .replace(/sch|sh/g, 's')
      .replace(/t?ch|t[sz]|cz/g, 'j')
      .replace(/th$/, 's')
      .replace(/th/g, 't')
      .replace(/c(?=[eiy])/g, 's')
      .replace(/ng/g, 'n')
      .replace(/[wh]/g, '')
      .replace(/z$/, 's')
      // A last e is silent, and so is an r that ends a syllable: Harbour is 하버.
      .replace(/(?<=[aeiouy][^aeiouy]+)e(?=s?$)/, '')
      .replace(/(?<=[aeiouy])r(?![aeiouy])/g, '')
      .replace(/[aeiouy]+/g, VOWEL)
      .replace(/[a-z]/g, (letter) => LATIN[letter] ?? ''),
  )
}

function hangulSounds(word: string): string {
  let sounds = ''
  for (const [at, letter] of [...word].entries()) {
    const code = letter.charCodeAt(0) - FIRST_SYLLABLE
    if (code < 0 || code >= SYLLABLES) continue
    const lead = Math.floor(code / 588)
    const vowel = Math.floor((code % 588) / 28)
    const tail = code % 28
    // 르 writes an r that ends a syllable: Merkel is 메르켈.
    if (at > 0 && lead === LEAD_R && vowel === VOWEL_EU && tail === 0) continue
    // ㅡ fills in between consonants, but 승 and 은 are syllables of their own.
    const filler = vowel === VOWEL_EU && lead !== LEAD_NONE && (tail === 0 || tail === TAIL_L)
    const first = lead === LEAD_P ? 'p' : (LEADS[lead] ?? '')
    sounds += first + (filler ? '' : VOWEL) + (TAILS[tail] ?? '')
  }
  return sounds
}
