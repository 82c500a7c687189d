// Figures that stand in words or beside others, written so that every reader of figures takes them alike.

const LESS: Record<string, string> = { mill: 'thousand', bill: 'million', trill: 'billion' }
const TENS: Record<string, number> = { two: 20, three: 30, four: 40, five: 50, six: 60 }

/** A figure with its unit: "2,000 won", "$1.2 billion", "0.25 percentage points". */
const FIGURE =
  '[$€£¥₩]?\\d[\\d,.]*(?:[ -]?(?:[mb]illion|trillion|thousand|bn|tn|per ?cent|percentage points?|basis points?|%|won|dollars?|euros?|pounds?|yen|yuan|cents?|pence))*'
/** "by 2,000 won to 18,000 won": by how much and to how much, and no range. */
const BY_TO = new RegExp(`(\\bby (?:\\w+ )?${FIGURE}) to (?=(?:\\w+ )?[$€£¥₩]?\\d)`, 'gi')

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
  // 3:30 PM is a time of day, and no picometres.
  [/(?<=\b\d{1,2}(?:[:.]\d{2})?) ?([AP])M\b/g, (_, half) => ` ${half?.toLowerCase()}.m.`],
  // "Line 2 thirty minutes later": two figures.
  [
    /(?<=\b[A-Za-z]+ \d+) (?=(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety) )/g,
    ', ',
  ],
  [BY_TO, (_, by) => `${by}, to `],
  // 만 50세 is fifty years of age.
  [/(?<![가-힣\d])만 ?(?=\d{1,3} ?(?:세|살|[~∼-]))/g, ''],
  [/\bbefore (?=(?:the )?(?:year[- ]end|(?:end|close) of))/gi, 'by '],
  // 1년 전 오늘 is one day.
  [/(?<=\d ?(?:년|개월|달|주) 전) ?오늘(?=[ ,은의])/g, ''],
  // 6일, 2월 물가: two dates.
  [/(?<=\d일), (?=\d{1,2}월)/g, ' · '],
]

/** Half a billion is 500 million, a dozen 12, a decade ten years. Pure. */
export function inFigures(text: string): string {
  return WORDINGS.reduce((rest, [words, figures]) => rest.replace(words, figures as string), text)
}
