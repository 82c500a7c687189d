// Figures that stand in words or beside others, written so that every reader of figures takes them alike.

const LESS: Record<string, string> = { mill: 'thousand', bill: 'million', trill: 'billion' }
const TENS: Record<string, number> = { two: 20, three: 30, four: 40, five: 50, six: 60 }

/** A figure with its unit: "2,000 won", "$1.2 billion", "0.25 percentage points". */
const FIGURE =
  '[$€£¥₩]?\\d[\\d,.]*(?:[ -]?(?:[mb]illion|trillion|thousand|bn|tn|per ?cent|percentage points?|basis points?|%|won|dollars?|euros?|pounds?|yen|yuan|cents?|pence))*'
/** "by 2,000 won to 18,000 won": by how much and to how much, and no range. */
const BY_TO = new RegExp(`(\\bby (?:\\w+ )?${FIGURE}) to (?=(?:\\w+ )?[$€£¥₩]?\\d)`, 'gi')

const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ENGLISH_ONES = 'one two three four five six seven eight nine'.split(' ')
const KOREAN_TENS = '열 스물 서른 마흔 쉰 예순 일흔 여든 아흔'.split(' ')
const KOREAN_ONES = '한 두 세 네 다섯 여섯 일곱 여덟 아홉'.split(' ')
/** What native numbers count. */
const COUNTED =
  '명|사람|살|마리|곳|군데|개|대|채|건|번|차례|가구|시간|해|척|그루|편|가지|켤레|권|장|팀|나라|달|분'

const WORDINGS: [RegExp, string | ((...groups: string[]) => string)][] = [
  [/\bhalf an? (mill|bill|trill)ion\b/gi, (_, scale) => `500 ${LESS[scale?.toLowerCase() ?? '']}`],
  [/\bhalf a dozen\b/gi, '6'],
  [/\b(?:an?|one) (?:full |round )?dozen\b/gi, '12'],
  [/\bhalf a (?:decade|century)\b/gi, (one) => (/decade/i.test(one) ? '5 years' : '50 years')],
  [/\b(?:a )?quarter (?:of a )?century\b/gi, '25 years'],
  [/\b(?:an?|one) (?:full )?decade\b/gi, '10 years'],
  [/\b(?:an?|one) (?:full )?century\b/gi, '100 years'],
  [
    /\b(two|three|four|five|six) decades\b/gi,
    (_, tens) => `${TENS[tens?.toLowerCase() ?? '']} years`,
  ],
  [
    new RegExp(`\\b(${ENGLISH_TENS.join('|')})[- ](${ENGLISH_ONES.join('|')})\\b`, 'gi'),
    (_, tens, ones) => tensOf([ENGLISH_TENS, ENGLISH_ONES], tens, ones, 2),
  ],
  [
    new RegExp(
      `(?<![가-힣])(${KOREAN_TENS.join('|')})(${KOREAN_ONES.join('|')})(?= ?(?:${COUNTED}))`,
      'g',
    ),
    (_, tens, ones) => tensOf([KOREAN_TENS, KOREAN_ONES], tens, ones, 1),
  ],
  // 3:30 PM is a time of day, and no picometres.
  [/(?<=\b\d{1,2}(?:[:.]\d{2})?) ?([AP])M\b/g, (_, half) => ` ${half?.toLowerCase()}.m.`],
  // "Line 2 thirty minutes later": two figures.
  [
    /(?<=\b[A-Za-z]+ \d+) (?=(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety) )/g,
    ', ',
  ],
  [BY_TO, (_, by) => `${by}, to `],
  [
    /(?<![\d.,])(\d+(?:\.\d+)?)[ -]?(?:basis[ -]points?|bps?\b)/gi,
    (_, points) => `${Number(points) / 100} percentage points`,
  ],
  [
    /(?<![\d.,])(\d+(?:\.\d+)?) ?(?:베이시스포인트|bps?(?![a-z])|bp)/gi,
    (_, points) => `${Number(points) / 100}%포인트`,
  ],
  // 만 50세 is fifty years of age.
  [/(?<![가-힣\d])만 ?(?=\d{1,3} ?(?:세|살|[~∼-]))/g, ''],
  [/\bbefore (?=(?:the )?(?:year[- ]end|(?:end|close) of))/gi, 'by '],
  // 1년 전 오늘 is one day.
  [/(?<=\d ?(?:년|개월|달|주) 전) ?오늘(?=[ ,은의])/g, ''],
  // 2m37: metres and centimetres, as athletics writes them.
  [/(?<![\d.])(\d{1,2})m(\d\d)(?!\d)/g, '$1.$2m'],
  // 6일, 2월 물가: two dates.
  [/(?<=\d일), (?=\d{1,2}월)/g, ' · '],
]

function tensOf([tens, ones]: [string[], string[]], ten = '', one = '', first = 1): string {
  const at = (list: string[], word: string) => list.indexOf(word.toLowerCase())
  return String((at(tens, ten) + first) * 10 + at(ones, one) + 1)
}

/** 1%가 안 된다, 절반도 채 안 되는: less than that, and nothing denied. */
const NOT_EVEN =
  /(?<=[\d%원명건곳개대톤년월일주배율치수간분량]|절반|미터|포인트|달러|유로|시간|개월|가구|마리|분의 ?\d)(?:[이가도을를은는]|에도?)? (?:채 )?(?:안 ?|못 ?)(되는|된다|됐다|됐고|됐으며|되며|되지만|될|된|됐던|되고|되던|돼|됐)(?=[가-힣]{0,3}(?:[ ,.]|$))/g
const FALLS_SHORT =
  /(?<=[\d%원명건곳개대톤년월일주배율치수간분량]|절반|미터|포인트|달러|유로|시간|개월|가구|마리|분의 ?\d)(?:에도?) (?:채 |크게 |훨씬 |한참 )?(?:미치지 ?못|이르지 ?못|다다르지 ?못)(?=[하한할해했])/g

/** A text in which a bound is said with a word for a bound, and not with a negation. Pure. */
export function withBounds(text: string): string {
  return text.replace(NOT_EVEN, ' 미만 $1').replace(FALLS_SHORT, ' 미만 ')
}

/** Half a billion is 500 million, a dozen 12, a decade ten years. Pure. */
export function inFigures(text: string): string {
  return WORDINGS.reduce((rest, [words, figures]) => rest.replace(words, figures as string), text)
}
