// Months as feeds write them: English, and the tongues whose feeds have been seen to use their own.

// A line a month; a word fits that begins with one of these, accents apart.
const MONTHS = [
  'jan ene ιαν',
  'feb fev φεβ',
  'mar μαρ μαω',
  'apr abr avr απρ',
  'may mai maj μαι',
  'jun juin ιουν ιον',
  'jul juil ιουλ ιολ',
  'aug ago aou αυγ',
  'sep set sze σεπ',
  'oct okt οκτ',
  'nov νοε',
  'dec dez dic δεκ',
].map((line) => line.split(' '))

/** The number of a month by its name or the beginning of it, 1 to 12; 0 where it is none. */
export function monthNumber(name: string | undefined): number {
  const plain = (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (plain.length < 3) return 0
  return MONTHS.findIndex((starts) => starts.some((start) => plain.startsWith(start))) + 1
}
