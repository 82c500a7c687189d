// Chinese names: Korean writes each syllable of their Latin letters in one way, 왕즈이 for Wang Zhiyi.

/** Leads of syllables, with the Korean consonant in a syllable of its own. */
const LEADS: Record<string, string> = Object.fromEntries(
  (
    'zh 자;ch 차;sh 사;b 바;p 파;m 마;f 파;d 다;t 타;n 나;l 라;g 가;k 카;h 하;j 자;q 차;x 사;' +
    'r 라;z 짜;c 차;s 싸'
  )
    .split(';')
    .map((pair) => pair.split(' ')),
)
/** What follows a lead. */
const RHYMES = pairsOf(
  'a 아;o 오;e 어;i 이;u 우;ai 아이;ei 에이;ao 아오;ou 어우;an 안;en 언;ang 앙;eng 엉;ong 웅;ia 야;ie 예;' +
    'iao 야오;iu 유;ian 옌;in 인;iang 양;ing 잉;iong 융;ua 와;uo 워;uai 와이;ui 우이;uan 완;un 운;uang 왕;' +
    'ue 웨',
)
/** Behind j, q and x the u is said with rounded lips. */
const ROUNDED = pairsOf('u 위;uan 위안;un 윈;ue 웨')
/** Syllables without a lead. */
const BARE = pairsOf(
  'a 아;o 오;e 어;ai 아이;ei 에이;ao 아오;ou 어우;an 안;en 언;ang 앙;er 얼;yi 이;ya 야;ye 예;yao 야오;you 유;' +
    'yan 옌;yin 인;yang 양;ying 잉;yong 융;wu 우;wa 와;wo 워;wai 와이;wei 웨이;wan 완;wen 원;wang 왕;' +
    'weng 웡;yu 위;yue 웨;yuan 위안;yun 윈',
)
/** ㅑ, ㅖ, ㅛ, ㅠ behind ㅈ, ㅉ and ㅊ are plain vowels, by their places in the alphabet. */
const PLAIN: Record<number, number> = { 2: 0, 7: 5, 12: 8, 17: 13 }
const HISSES = new Set([12, 13, 14])

function pairsOf(pairs: string): Map<string, string> {
  return new Map(pairs.split(';').map((pair) => pair.split(' ') as [string, string]))
}

const SYLLABLES = syllables()

function syllables(): Map<string, string> {
  const all = new Map(BARE)
  for (const [lead, korean] of Object.entries(LEADS))
    for (const [rhyme, sound] of RHYMES) {
      const rounded = /^[jqx]$/.test(lead) ? ROUNDED.get(rhyme) : undefined
      const hissed = rhyme === 'i' && /^(?:zh|ch|sh|[rzcs])$/.test(lead) ? '으' : undefined
      all.set(lead + rhyme, joined(korean, rounded ?? hissed ?? sound))
    }
  return all
}

/** The consonant of one syllable before the vowel and the rest of another. */
function joined(lead: string, rhyme: string): string {
  const first = Math.floor((lead.charCodeAt(0) - 0xac00) / 588)
  const code = rhyme.charCodeAt(0) - 0xac00
  const vowel = Math.floor((code % 588) / 28)
  const said = HISSES.has(first) ? (PLAIN[vowel] ?? vowel) : vowel
  return String.fromCharCode(0xac00 + first * 588 + said * 28 + (code % 28)) + rhyme.slice(1)
}

/** More letters than these no Chinese name has. */
const MOST_LETTERS = 14

/** A name in all ways that its letters may be parted into Chinese syllables, in Korean letters; none for other names. Pure. */
export function koreanOfPinyin(name: string): string[] {
  const letters = name.toLowerCase().replace(/[ '’-]/g, '')
  if (letters.length > MOST_LETTERS || !/^[a-z]+$/.test(letters)) return []
  return partings(letters)
}

function partings(letters: string): string[] {
  if (letters === '') return ['']
  return [1, 2, 3, 4, 5, 6].flatMap((length) => {
    const own = length <= letters.length ? SYLLABLES.get(letters.slice(0, length)) : undefined
    return own === undefined ? [] : partings(letters.slice(length)).map((rest) => own + rest)
  })
}

/** Two or three words with capitals: a family name and a given one, in either order. */
const RUN = /\b\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+(?:-\p{Ll}+)?){1,2}/gu

function waysOf(run: string): string[] {
  const [first = '', ...rest] = run.split(' ')
  return [run, [...rest, first].join(' ')].flatMap(koreanOfPinyin)
}

/** Where a Latin text has the whole name of a person whom the Korean one names. Pure. */
export function pinyinNames(text: string, korean: string): { start: number; end: number }[] {
  return [...text.matchAll(RUN)]
    .filter(([run]) => waysOf(run).some((way) => startsWord(way, korean)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function startsWord(way: string, korean: string): boolean {
  return new RegExp(`(?<![가-힣])${way}(?![가-힣]{4})`).test(korean)
}

/** Whether a name of two syllables or more is one of a text in the other writing. Pure. */
export function isPinyin(name: string, all: string): boolean {
  if (/^[가-힣]{2,}$/.test(name))
    return (all.match(RUN) ?? []).some((run) => waysOf(run).some((way) => way === name))
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(name)) return false
  return koreanOfPinyin(name).some((way) => way.length >= 2 && all.includes(way))
}
