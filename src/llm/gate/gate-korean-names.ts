// Names that Korean writes without a capital: an unknown word that is transcribed, or looks like a person's.
import { findNames } from '../../language/names.ts'
import { isStopWord, stripParticle, wordsOf } from '../../language/words.ts'
import type { GateWords } from './gate.ts'
import { unknownPartsOf } from './gate-glossary.ts'
import { KNOWN_NAMES } from './gate-known-names.ts'
import type { Ground, Said } from './gate-ground.ts'
import { isSounded, soundsHeld, soundsOf } from './gate-sounds.ts'

/**
 * Whether a Korean sentence names somebody or something that the facts do not: by a word in the
 * syllables of a transcription, or by one like a person's name where a person of the facts is gone.
 * `unheld` is the sentence without the names that are known to be the facts'.
 */
export function bringsName(words: GateWords, said: Said, unheld: string, ground: Ground): boolean {
  if (said.lang !== 'ko') return false
  const tokens = unheld.split(/[\s,·.…'"“”‘’()]+/).filter(Boolean)
  const unknown = tokens.filter((token) => isUnknown(token, words, ground))
  const isForeign = (part: string) => FOREIGN.test(part) && !NATIVE.test(part)
  if (unknown.some((token) => unknownPartsOf(stemOf(token)).some(isForeign))) return true
  return unknown.some((token) => isPerson(stemOf(token))) && losesPerson(words, said, ground)
}

function stemOf(token: string): string {
  return wordsOf(token)[0] ?? token
}

function isUnknown(token: string, words: GateWords, ground: Ground): boolean {
  const word = stemOf(token)
  if (!/^[가-힣]{2,}/.test(word) || isStopWord(word)) return false
  for (const known of ground.words.ko) if (known.startsWith(word.slice(0, 2))) return false
  // Names that are known have been looked for in the facts before.
  const finders = [words.events, words.entities, KNOWN_NAMES]
  if (finders.some((names) => findNames(names, word).length > 0)) return false
  // 벨트라는: a name may end like a particle.
  // 파인트당: a loan word with the ending of a share is still one.
  if (unknownPartsOf(word.replace(/(?:당|짜리|어치|씩|용|급|형|식|별)$/, '')).length === 0)
    return false
  const bare = token.replace(/[은는이가을를의와과도]$/, '')
  const forms = [word, token, bare, ...[word, bare].flatMap(withoutKind)]
  return (
    unknownPartsOf(word).some((part) => !soundsHeld(part, ground) && !isNearby(part, ground)) &&
    !forms.some((form) => soundsHeld(form, ground) || isNearby(form, ground)) &&
    !forms.some((form) => isPair(form, ground))
  )
}

/** 베르겐대, 라인강: a name with a syllable for what kind of thing it is. */
function withoutKind(name: string): string[] {
  const stem = name.replace(KIND, '')
  return stem !== name && stem.length >= 2 ? [stem] : []
}

const KIND =
  /(?:대학교?|대|주|도|시|군|구|섬|강|호|산|항|만|역|댐|교|해|협|현|성|사|팀|호텔|공항|은행|그룹|전자|중공업|조선|항공|제약|당국|산맥|반도|평원|고원|사막|협곡|해협|운하)$/

/** 브램블앤코, 홀리스앤번: two names that "&" joins. */
function isPair(name: string, ground: Ground): boolean {
  const [first = '', second = ''] = name.split(/(?<=..)앤드?(?=.)/)
  if (second === '' || !/&|\band\b/i.test(ground.all) || !soundsHeld(first, ground)) return false
  return /^(?:코|컴퍼니|선즈|브라더스|파트너스)/.test(second) || soundsHeld(second, ground)
}

/** A name of what the facts refer to as "the team". */
function isNearby(name: string, { nearby }: Ground): boolean {
  const word = stripParticle(name)
  if (nearby === '' || word.length < 2) return false
  if (nearby.includes(word)) return true
  const capitals = nearby.match(/\b\p{Lu}[\p{Script=Latin}'’]+/gu) ?? []
  return word.length >= 3 && isSounded(word, { ...soundsOf([], capitals), parts: new Set() })
}

/** Syllables that transcriptions are made of, and hardly any other Korean word. */
const FOREIGN = /[스즈츠크트프쯔슈쉬츄브]|베|페|퓨/

/** Korean words with such syllables: 쉬게, 크기, 베틀, 스스로. */
const NATIVE =
  /^(?:쉬[게고는며었기려면던]|쉽[게고지]|크[게고다며지기겠]|트[이여였인]|스스로|스무|스물|스며|스쳐|스치|스님|스승|베[고는]|베었|베개|베틀|베[껴끼꼈낀낄낌]|트[인였]|트집|페이지|즈음|스[며미밀]|스러[지진졌]|스산|(?:거|다|바|부|으)스[르리러]|(?:흐|부|움|동)트)|^[가-힣]?(?:아프|슬프|고프|기쁘|나쁘|바쁘|예쁘)[게고며지다]?$/

/** A family name and two syllables, with no ending that nouns have (구체적, 전문가). */
function isPerson(word: string): boolean {
  return /^[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변][가-힣]{2}$(?<![적성화률율세자가권층단법비료금액식력물품점소실처부국청도군구려이지고히]$)/.test(
    word,
  )
}

/** A person of the facts is not in the sentence, by any name. */
function losesPerson(words: GateWords, said: Said, ground: Ground): boolean {
  const own = new Set(findNames(words.entities, said.text).map(({ id }) => id))
  const isLost = (id: string) => ground.entities.has(id) && !own.has(id)
  return (
    words.watch.entities.some(({ id, kind }) => kind === 'person' && isLost(id)) ||
    ground.texts.some(({ text }) =>
      [...text.matchAll(TITLED)].some(
        ([, name = '']) => isPerson(name) && !said.text.includes(name),
      ),
    )
  )
}

const TITLED =
  /(?<![가-힣])([가-힣]{3}) (?:\S+ ){0,2}(?:대표|CEO|최고|의원|사장|회장|장관|위원장|판사|씨)/g
