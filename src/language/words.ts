// Words of a text in a form that can be compared: folded, stemmed, without Korean particles.
import { isHangulCode } from './detect-language.ts'

const TOKEN =
  /\p{Script=Hangul}+|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[\p{L}\p{M}\p{N}]+(?:['’][a-z]+)?/gu

/** The words of a text, in order, with repeats: NFKC, lower case, light stems, no particles. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [token] of text.normalize('NFKC').toLowerCase().matchAll(TOKEN)) {
    const word = normaliseToken(token)
    if (word !== '') words.push(word)
  }
  return words
}

/** Terms for search and story matching: words without stop words, and Hangul bigrams. */
export function searchTerms(text: string): string[] {
  const terms: string[] = []
  for (const word of wordsOf(text)) {
    if (isStopWord(word)) continue
    terms.push(word)
    if (word.length < 3 || !isHangulCode(word.charCodeAt(0))) continue
    for (let i = 0; i + 2 <= word.length; i++) terms.push(word.slice(i, i + 2))
  }
  return terms
}

/** Whether a normalised word carries no meaning of its own, in either language. */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term)
}

const PARTICLES = [
  '으로부터',
  '에게서는',
  '이라고는',
  '에서부터',
  '로부터',
  '에서는',
  '에서도',
  '에게는',
  '에게서',
  '으로는',
  '으로도',
  '으로서',
  '으로써',
  '이라는',
  '이라고',
  '이라며',
  '까지는',
  '까지도',
  '부터는',
  '보다는',
  '처럼은',
  '만으로',
  '에서',
  '에게',
  '에는',
  '에도',
  '에만',
  '에선',
  '으로',
  '로는',
  '로도',
  '로서',
  '로써',
  '까지',
  '부터',
  '보다',
  '처럼',
  '라는',
  '라고',
  '라며',
  '이며',
  '이나',
  '이란',
  '하고',
  '마다',
  '조차',
  '밖에',
  '들은',
  '들이',
  '들을',
  '들의',
  '들과',
  '들도',
  '와의',
  '과의',
  '와는',
  '과는',
  '이다',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '와',
  '과',
  '도',
  '의',
  '에',
  '로',
  '만',
  '며',
]
const VERB_ENDING =
  /(?:하겠다고|하겠다|한다고|한다며|했다고|했다며|했으며|했지만|했는데|했었다|하면서|하기로|하려는|하려고|하는|하던|하며|하고|하지|하자|하기|한다|했다|했던|하게|하여|해서|해야|합니다|했습니다|된다고|됐다고|됐으며|됐지만|되면서|되는|되며|되고|되지|되기|된다|됐다|됐던|되어|돼서|됩니다|됐습니다|시키는|시켰다|시킨|시킬|하|한|할|함|해|했|된|될|됨|돼|되)$/
const PARTICLE = new RegExp(`(?:${PARTICLES.join('|')})$`)

/** A Korean word without the particle at its end; never shorter than two syllables. */
export function stripParticle(word: string): string {
  const found = PARTICLE.exec(word)
  if (found === null) return word
  if (found.index >= 2) return word.slice(0, found.index)
  // 회의에 → 회의: the long particle leaves too little, a shorter one may not.
  const short = PARTICLE.exec(word.slice(-1))
  return short !== null && word.length - 1 >= 2 ? word.slice(0, -1) : word
}

function normaliseToken(token: string): string {
  const code = token.charCodeAt(0)
  if (isHangulCode(code)) return koreanStem(token)
  if (code >= 48 && code <= 57) return token.replaceAll(',', '')
  return englishStem(token)
}

function koreanStem(token: string): string {
  // A lone particle after a Latin name (KT는) is no word.
  if (PARTICLE_ONLY.has(token)) return ''
  const verb = VERB_ENDING.exec(token)
  if (verb !== null && verb.index >= 2) return token.slice(0, verb.index)
  return stripParticle(token)
}

/** Plurals, -ed and -ing off, a final e off: enough for signed, signs, signing to meet. */
function englishStem(token: string): string {
  let word = token.replace(/['’](?:s|t|re|ve|ll|d|m)?$/, '')
  if (word.length <= 3) return word
  if (word.endsWith('ies') && word.length > 4) word = `${word.slice(0, -3)}y`
  else if (/(?:ss|sh|ch|x|z)es$/.test(word)) word = word.slice(0, -2)
  else if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) word = word.slice(0, -1)
  const cut = /(?<=[aeiouy].*)(?:ing|ed)$/.exec(word)
  if (cut !== null && cut.index >= 3) {
    word = word.slice(0, cut.index)
    if (/([bdgmnprt])\1$/.test(word)) word = word.slice(0, -1)
    else if (/[^aeiou]i$/.test(word)) word = `${word.slice(0, -1)}y`
  }
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word
}

const PARTICLE_ONLY = new Set([...PARTICLES, '측', '등', '및', '의', '들'])

const STOP_WORDS = new Set(
  [
    'a an the and or but nor so if then than that this these those it its they them their there here he him his she her hers we us our you your i me my who whom whose which what when where why how',
    'is are was were be been being am do does did doing done has have had having will would shall should can could may might must',
    'of in on at by for with from to into onto over under about after before between during through against among within without up down out off as per via',
    'not no only just also very more most much many some any each every all both few other another such own same too again once ever still yet while because until since whether although though however',
    'say said says mr mrs ms according new year today yesterday tomorrow',
    '그 이 저 것 수 등 및 또 또는 더 그리고 그러나 하지만 이번 지난 오는 통해 위해 대해 대한 관련 따라 따르 있다 있는 있 없다 없는 한다 했다 된다 됐다 이다 밝혔다 말했다 전했다 설명했다 덧붙였다 때문 경우 가운데 한편 특히 이날 당시 이후 이전 현재 모두 각각 바로 다시 매우 가장 함께 우리 그는 그가 이를 이와',
  ]
    .join(' ')
    .split(' ')
    .flatMap((word) => [word, normaliseToken(word)]),
)
