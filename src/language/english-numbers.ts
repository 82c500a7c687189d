// Numerals as English writes them: 2.4 trillion, $1.8bn, twenty-five, several million.
import type { Numeral } from './korean-numbers.ts'

const ONES = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
const TENS = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])
const MAGNITUDES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
])
const SHORT = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tr', 1e12],
])
const WORD = /[a-z]+/iy
const MAGNITUDE =
  /[ \u00a0-]?(?:(hundred|thousand|million|billion|trillion)s?\b|(mln|bln|trn|mn|bn|tn|tr|[kmbt])(?![A-Za-z0-9]))/iy
const VAGUE =
  /(?:(several|a few|some|many|multiple) (?:(tens|hundreds|dozens) of )?|(tens|hundreds|thousands|dozens) of )?(hundred|thousand|million|billion|trillion)s?(?: of)?(?=[ -])|(several|dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands)(?: of)?(?= [a-z])/iy

/** Words with which a spelled or vague English numeral can begin; for the scanner. */
export const ENGLISH_START =
  'several|a few|some (?=hundred|thousand|million|billion|trillion)|many (?=hundred|thousand|million|billion|trillion)|tens|dozens|scores|hundreds|thousands|millions|billions|trillions|a (?=hundred|thousand|million|billion|trillion|dozen)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'

/** The factor of a magnitude after digits: ` million`, `bn`; one letter only where `letters` says so. */
export function magnitudeAfter(
  text: string,
  at: number,
  letters: boolean,
): { factor: number; end: number } | null {
  MAGNITUDE.lastIndex = at
  const found = MAGNITUDE.exec(text)
  if (found === null) return null
  const short = found[2]?.toLowerCase()
  if (short !== undefined && short.length === 1 && !letters) return null
  const factor = MAGNITUDES.get(found[1]?.toLowerCase() ?? '') ?? SHORT.get(short ?? '')
  return factor === undefined ? null : { factor, end: at + found[0].length }
}

/** Reads a spelled or vague numeral ("twenty-five", "several trillion", "tens of billions of"). */
export function readSpelled(text: string, at: number): Numeral | null {
  return readVague(text, at) ?? readWords(text, at)
}

function readVague(text: string, at: number): Numeral | null {
  VAGUE.lastIndex = at
  const found = VAGUE.exec(text)
  if (found === null) return null
  const [all, , dozens, tens, magnitude, alone] = found
  const end = at + all.length
  const numeral = (value: number, max: number): Numeral => ({
    value,
    max,
    start: at,
    end,
    digits: false,
  })
  if (alone !== undefined) {
    const low = LOOSE.get(alone.toLowerCase()) ?? 2
    return alone.toLowerCase() === 'several' ? numeral(2, 9) : numeral(low * 2, low * 9)
  }
  const factor = MAGNITUDES.get((magnitude ?? '').toLowerCase()) ?? 1
  const base = LOOSE.get((dozens ?? tens ?? '').toLowerCase()) ?? 1
  // "a million" and "one million" are read as words; a bare "million" is nothing.
  if (found[1] === undefined && tens === undefined && !/s(?: of)?$/i.test(all)) return null
  return numeral(factor * base * 2, factor * base * 9)
}

const LOOSE = new Map([
  ['tens', 10],
  ['dozens', 10],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['tens of thousands', 1e4],
  ['hundreds of thousands', 1e5],
])

function readWords(text: string, at: number): Numeral | null {
  let total = 0
  let section = 0
  let end = at
  let next = at
  let seen = false
  for (;;) {
    WORD.lastIndex = next
    const word = WORD.exec(text)?.[0].toLowerCase()
    if (word === undefined) break
    const value = ONES.get(word) ?? TENS.get(word)
    const magnitude = MAGNITUDES.get(word)
    if (value !== undefined && !(seen && section % 10 !== 0)) section += value
    else if (magnitude !== undefined && (seen || word !== 'dozen')) {
      if (magnitude <= 100) section = (section || 1) * magnitude
      else {
        total += (section || 1) * magnitude
        section = 0
      }
    } else if (!(word === 'a' && !seen) && !(word === 'and' && section >= 100)) break
    if (word !== 'a' && word !== 'and') {
      seen = true
      end = next + word.length
    }
    next += word.length
    if (text[next] !== ' ' && text[next] !== '-') break
    next++
  }
  return seen
    ? { value: total + section, max: total + section, start: at, end, digits: false }
    : null
}

function words(list: string): Map<string, number> {
  return new Map(list.split(' ').map((word, index) => [word, index]))
}
