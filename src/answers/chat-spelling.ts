// How people write in a hurry, in words that the rules read: no apostrophes, short forms, endings as they
// sound, letters that sound alike. Pure.

/** A question with its hasty spellings written out. */
export function writtenOut(text: string): string {
  return [...ENGLISH, ...KOREAN].reduce((left, [hasty, full]) => left.replace(hasty, full), text)
}

type Spelling = readonly [RegExp, string]

/** A short form that stands as a word of its own. */
function short(forms: string, full: string): Spelling {
  return [new RegExp(`(?<![\\p{L}\\d.'’/-])(?:${forms})(?![\\p{L}\\d'’/-])`, 'giu'), full]
}

const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec'
const LONG_MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december'

/** Each month as it is spelled with a capital, which alone is read as a date. */
const MONTHS: readonly Spelling[] = [
  ...LONG_MONTH.split('|'),
  ...MONTH.replace('sept?', 'sep|sept').split('|'),
].map((month) => [
  new RegExp(
    `(?<=\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?)${month}\\b|\\b${month}(?=\\.? '?\\d)|(?<=[–—-])${month}(?=\\.? '?\\d)`,
    'g',
  ),
  month[0]?.toUpperCase() + month.slice(1),
])

const ENGLISH: readonly Spelling[] = [
  [/\b(did|does|do|was|were|is|are|has|have|had|could|would|should)nt\b/giu, "$1n't"],
  [/\b(who|what|how|where|when|that|there)s(?= [a-z])/giu, "$1's"],
  short('cant', "can't"),
  short('wont', "won't"),
  [/(?<![\p{L}\d])w\/o(?![\p{L}\d])/giu, 'without'],
  [/(?<![\p{L}\d])w\/(?=\s|\p{L})/giu, 'with '],
  [/(?<![\p{L}\d])b\/c(?![\p{L}\d])/giu, 'because'],
  [/\bacc(?:ording)?\.?(?: to| 2)\b/giu, 'according to'],
  short('bcoz|bcuz|cuz|coz', 'because'),
  [/(?<![\p{L}\d])bc(?= [a-z])/gu, 'because'],
  short('rn|atm(?= ?[?]?$)', 'right now'),
  short('ppl', 'people'),
  short('yrs?', 'years'),
  short('hrs', 'hours'),
  short('mins', 'minutes'),
  short('mths?|mnths?', 'months'),
  short('wks?', 'weeks'),
  short('qtrs?', 'quarter'),
  short('govt|gov', 'government'),
  short('intl', 'international'),
  short('approx', 'approximately'),
  short('btwn|b\\/w', 'between'),
  short('thru', 'through'),
  short('info', 'information'),
  short('mgmt', 'management'),
  short('mgr', 'manager'),
  short('dept', 'department'),
  short('prez|pres', 'president'),
  short('biz', 'business'),
  short('tmrw|tmr', 'tomorrow'),
  short('pls|plz|pleez', 'please'),
  short('gonna', 'going to'),
  short('wanna', 'want to'),
  short('gotta', 'have to'),
  short('abt|re(?= [a-z])', 'about'),
  [/\bno\. (?:of )?(?=[a-z])/giu, 'number of '],
  [/(?<![\p{L}\d])(?:#|nr\.?|num\.?) of\b/giu, 'number of'],
  [/\bno\.? ?1\b|#1(?!\d)/giu, 'number one'],
  [/(?<=\d)\s?(?:bn|bil)\b/giu, ' billion'],
  [/(?<=\d)\s?(?:mn|mln|mil)\b/giu, ' million'],
  [/(?<=\d)\s?(?:tn|trn|tril)\b/giu, ' trillion'],
  // 8.5m devices, and no metres.
  [/(?<=\d)m(?=\s+(?!long|high|tall|deep|wide|away|above|below)[a-z]{3,}|[,?]|$)/giu, ' million'],
  short('rev', 'revenue'),
  short('yr', 'year'),
  short('tho', 'though'),
  ...MONTHS,
  // No other word is written so.
  ...(
    [
      'jan:January',
      'feb:February',
      'apr:April',
      'jul:July',
      'aug:August',
      'sept?:September',
      'oct:October',
      'nov:November',
      'dec:December',
    ] as const
  ).map((month): Spelling => {
    const [forms = '', full = ''] = month.split(':')
    return [new RegExp(`(?<![\\p{L}\\d.'’/-])(?:${forms})(?= [a-z])`, 'gu'), full]
  }),
  // "19 July 24", "in July 24": of the year; "on June 24" of the day.
  [
    new RegExp(
      `(?<=\\b(?:\\d{1,2}(?:st|nd|rd|th)? |(?:in|since|of|from|during|late|early|mid) )(?:${LONG_MONTH}|${MONTH})\\.?) '?(2\\d)\\b(?![.,]?\\d)`,
      'giu',
    ),
    ' 20$1',
  ],
  [new RegExp(`(?<=\\b(?:${LONG_MONTH}|${MONTH})\\.?) ['’](\\d\\d)\\b`, 'giu'), ' 20$1'],
  // Three months that make a quarter.
  [/\bJan(?:uary)?\s?(?:-|–|—|to|through)\s?Mar(?:ch)?\b/gu, 'Q1'],
  [/\bApr(?:il)?\s?(?:-|–|—|to|through)\s?Jun(?:e)?\b/giu, 'Q2'],
  [/\bJul(?:y)?\s?(?:-|–|—|to|through)\s?Sep(?:t|tember)?\b/giu, 'Q3'],
  [/\bOct(?:ober)?\s?(?:-|–|—|to|through)\s?Dec(?:ember)?\b/giu, 'Q4'],
]

/** Every syllable with a final ㄹ: 쓸, 벌. */
const FUTURE = Array.from({ length: 399 }, (_, at) =>
  String.fromCharCode(0xac00 + at * 28 + 8),
).join('')

const KOREAN: readonly Spelling[] = [
  [/[ㄱ-ㅎㅏ-ㅣ\u1100-\u11ff]+/gu, ' '],
  [/(?<=\p{Script=Hangul})~+/gu, ' '],
  [/됬|됫|돴/gu, '됐'],
  // 했 and its like with one ㅅ too few.
  [/햇(?=[어나니다지죠습는을던음대네])/gu, '했'],
  [/엿(?=[어나니다지죠습는을던음더네])/gu, '였'],
  [/(?<=\s|^)잇(?=[어나니다지죠습는을던음네])/gu, '있'],
  // 늘엇어, 받앗나: any past with one ㅅ too few; 무엇 is none.
  ...Object.entries({ 앗: '았', 엇: '었', 렷: '렸', 졋: '졌', 쳣: '쳤', 켯: '켰', 겻: '겼' }).map(
    ([hasty, full]): Spelling => [
      new RegExp(`(?<=\\p{Script=Hangul})(?<!무)${hasty}(?=[어나냐니다지죠습음던대네])`, 'gu'),
      full,
    ],
  ),
  [/(?<=\p{L})한태(?=\s|서)/gu, '한테'],
  [/(?<=\s|^)(?:왜케|왤케|왜캐)(?=\s)/gu, '왜'],
  [/뒤쳐(?=[지졌진질짐])/gu, '뒤처'],
  // 뭐라고 답함? 뭐가 들어감? The verb as a noun at the end asks as well.
  [/(?<=\p{Script=Hangul})(?<![포결명내])함(?=\s*[?]|$)/gu, '하나'],
  [/(?<=\p{Script=Hangul})됨(?=\s*[?]|$)/gu, '되나'],
  [/(?<=[들돌]어|올라|내려|나)감(?=\s*[?]|$)/gu, '가나'],
  [/(?<=[했됐었았였])음(?=\s*[?]|$)/gu, '나'],
  // 버리는 거래? It is said that they do, and no trade.
  [new RegExp(`(?<=[는${FUTURE}])\\s거래요?(?=\\s*[?.!]|$)`, 'gu'), ' 거야'],
  // 있나여, 했나염: the ending as it is said for fun.
  [
    /(?<=[나까가지네데래어아해])(?:여|염|욤|효)(?=[\s?!.~]|$)|(?<=[나까네데래어])[용유](?=[\s?!.~]|$)/gu,
    '요',
  ],
  [/(?<=[이예])(?:여|염|욤)(?=[?!.~]|$)/gu, '에요'],
  [/몇일/gu, '며칠'],
  [/언재/gu, '언제'],
  [/(?<=\s|^)(?:머(?=[야예라래])|모(?=야))/gu, '뭐'],
  [/어(?:떻해|떡해)|(?<=\s|^)(?:어케|우째)(?=\s|$|[돼됐된되])/gu, '어떻게'],
  [/(?<=\s|^)얼만(?=[가데지지요]|\s?[?]|$)/gu, '얼마인'],
  [/땜시|때매|땜에|땜(?=\s)/gu, '때문에'],
  [/(?<=\s|^)(?:젤|젤루)(?=\s)/gu, '제일'],
  [/(?<=\s|^)첨(?=\s|에|엔)/gu, '처음'],
  [/(?<=\s|^)담(?=\s?(?:주|달|대표|사장|회장|분기|해)(?:\s|[은는이가에]|$))/gu, '다음 '],
  [/(?<=\s|^)걍(?=\s)/gu, '그냥'],
  [/(?<=\s|^)(?:글구|글고)(?=\s)/gu, '그리고'],
  [/할께/gu, '할게'],
  // 언제임? 얼마임?
  [
    /(?<=언제|누구|어디|얼마|뭐|몇\s?\p{Script=Hangul}{1,2})(?:임|인감|인겨|였더라|더라)(?=\s?[?]|$)/gu,
    '야',
  ],
  [/(?<=(?:언제|누구|어디|얼마|뭐))(?:였|이었)(?:더라|더라고|죠|지)요?(?=\s?[?]|$)/gu, '야'],
  // Three months that make a quarter; nine of them make none.
  [/(?<![\d~])1\s?[~–-]\s?3월/gu, '1분기'],
  [/(?<![\d~])4\s?[~–-]\s?6월/gu, '2분기'],
  [/(?<![\d~])7\s?[~–-]\s?9월/gu, '3분기'],
  [/(?<![\d~])10\s?[~–-]\s?12월/gu, '4분기'],
]
