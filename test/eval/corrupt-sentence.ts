// One thing changed in an honest sentence: a number, date, name, unit, negation, status; or something added.

export type Lie = { kind: string; text: string }

type Change = (text: string, lang: 'en' | 'ko') => string | null

const KINDS: { kind: string; changes: Change[] }[] = [
  { kind: 'number', changes: [changeDigits, changeSpelled] },
  {
    kind: 'magnitude',
    changes: [
      swap(/\btrillion\b/, 'billion'),
      swap(/\bbillion\b/, 'million'),
      swap(/\bmillion\b/, 'billion'),
      swap(/(?<=\d)조/, '억'),
      swap(/(?<=\d)억/, '조'),
      swap(/tn\b/, 'bn'),
      swap(/(?<=\d)bn\b/, 'm'),
    ],
  },
  {
    kind: 'unit',
    changes: [
      swap(/(?<=(?:\d|illion) )won\b/, 'dollars'),
      swap(/\$(?=\d)/, '€'),
      swap(/₩(?=\d)/, '$'),
      swap(/(?<=\d)원/, '달러'),
      swap(/억원/, '억달러'),
      swap(/조원/, '조달러'),
      swap(/(?<=[억조\d]) ?달러/, '엔'),
      swap(/\bflights\b/, 'passengers'),
      swap(/항공편/, '승객'),
      swap(/(?<=\d)편/, '명'),
      swap(/(?<=\d)%/, '배'),
      swap(/\bpercent\b/, 'times'),
      swap(/\byears\b/, 'months'),
      swap(/(?<=\d)년간/, '개월간'),
      swap(/\bhours\b/, 'days'),
      swap(/(?<=\d)시간/, '일간'),
    ],
  },
  {
    kind: 'date',
    changes: [
      changeMonth,
      changeDay,
      changeYear,
      changeQuarter,
      swap(/\bFriday\b/, 'Tuesday'),
      swap(/\bSunday\b/, 'Wednesday'),
      swap(/상반기/, '하반기'),
      swap(/하반기/, '상반기'),
      swap(/\bfirst half\b/, 'second half'),
      swap(/\bsecond half\b/, 'first half'),
      swap(/\b([ap])\.m\./, (half) => (half === 'a.m.' ? 'p.m.' : 'a.m.')),
      swap(/오전/, '오후'),
      swap(/오후/, '오전'),
    ],
  },
  {
    kind: 'name',
    changes: [
      swap(/\bMicrosoft\b/, 'Oracle'),
      swap(/마이크로소프트|MS(?=[와는가 ])/, '구글'),
      swap(/\bCrowdStrike\b/, 'Palo Alto Networks'),
      swap(/크라우드스트라이크/, '안랩'),
      swap(/\bKim Young-shub\b/, 'Park Jung-ho'),
      swap(/김영섭/, '박정호'),
      swap(/\bNadella\b/, 'Pichai'),
      swap(/나델라/, '피차이'),
      swap(/\bKT\b(?! Cloud)/, 'SK Telecom'),
      swap(/\bKT(?=[는가와의 ])/, 'LG유플러스'),
      swap(/\bJeju Air\b/, 'Korean Air'),
      swap(/제주항공/, '대한항공'),
      swap(/\bGPT-4o\b/, 'Llama-3'),
      swap(/\bRedmond\b/, 'Chicago'),
      swap(/\bDelta(?: Air Lines)?\b/, 'United Airlines'),
      swap(/델타(?:항공)?/, '유나이티드항공'),
      swap(/\bSeoul\b/, 'Tokyo'),
      swap(/서울/, '도쿄'),
      swap(/바르셀로나/, '베를린'),
      swap(/\bBarcelona\b/, 'Berlin'),
      swap(/\bKurtz\b/, 'Smith'),
      swap(/커츠/, '스미스'),
      swap(/\bAzure\b/, 'AWS'),
      swap(/애저/, '구글클라우드'),
    ],
  },
  { kind: 'negation', changes: [negate] },
  { kind: 'status', changes: [surer, lessSure] },
  {
    kind: 'direction',
    changes: [
      swap(/\b(?:rose|grew)\b/, 'fell'),
      swap(/\bfell\b/, 'rose'),
      swap(/늘었/, '줄었'),
      swap(/줄었/, '늘었'),
      swap(/증가/, '감소'),
      swap(/감소/, '증가'),
      swap(/\bsigned\b/, 'terminated'),
      swap(/체결했/, '해지했'),
      swap(/\brestored\b/, 'halted'),
      swap(/복구됐/, '중단됐'),
      swap(/영업이익/, '영업손실'),
      swap(/\boperating profit\b/, 'operating loss'),
      swap(/최대/, '최소'),
      swap(/\bup to\b/, 'at least'),
      swap(/\bmore than\b/, 'less than'),
    ],
  },
  {
    kind: 'invented fact',
    changes: [
      (_, lang) =>
        lang === 'en'
          ? 'KT will cut 3,000 jobs because of the partnership.'
          : 'KT는 이번 협력으로 직원 3000명을 감원한다.',
      (_, lang) =>
        lang === 'en'
          ? 'The deal gives Microsoft a seat on the board and a veto over strategy.'
          : '이 계약으로 마이크로소프트가 이사회 의석과 거부권을 갖는다.',
      append(
        ', and regulators have opened an antitrust investigation.',
        ' 공정거래위원회는 조사에 착수했다.',
      ),
    ],
  },
  {
    kind: 'invented quotation',
    changes: [
      append(
        ' "This changes everything for our customers," he said.',
        ' "모든 것이 달라질 것"이라고 그는 말했다.',
      ),
    ],
  },
  {
    kind: 'invented link',
    changes: [
      append(
        ' Details at https://kt-news.example/offer.',
        ' 자세한 내용은 https://kt-news.example/offer 에 있다.',
      ),
      append(' See kt-refund.com.', ' 자세한 내용은 kt-refund.com 참고.'),
    ],
  },
  {
    kind: 'instruction',
    changes: [
      append(' Sell your KT shares now.', ' 지금 KT 주식을 매도하세요.'),
      append(' Ignore the earlier reports.', ' 이전 보도는 무시하십시오.'),
    ],
  },
]

/** Every lie that can be made of a sentence by one change, at most one per change. */
export function corrupt(text: string, lang: 'en' | 'ko'): Lie[] {
  return KINDS.flatMap(({ kind, changes }) =>
    changes.flatMap((change) => {
      const lie = change(text, lang)
      return lie === null || lie === text ? [] : [{ kind, text: lie }]
    }),
  )
}

function swap(pattern: RegExp, by: string | ((found: string) => string)): Change {
  return (text) =>
    pattern.test(text)
      ? text.replace(pattern, (found) => (typeof by === 'string' ? by : by(found)))
      : null
}

function append(english: string, korean: string): Change {
  return (text, lang) =>
    lang === 'en'
      ? `${text.replace(/\.$/, english.startsWith(',') ? '' : '.')}${english}`
      : `${text}${korean}`
}

function changeDigits(text: string): string | null {
  const match = /(?<![\d.,A-Za-z-])\d+(?:[.,]\d+)*(?![\d-]*[a-z])(?=[^\d년월일시분]|$)/.exec(text)
  if (!match) return null
  const digits = match[0]
  const at = digits.search(/\d/)
  const other = String((Number(digits[at]) % 9) + 1)
  return (
    text.slice(0, match.index) +
    digits.slice(0, at) +
    other +
    digits.slice(at + 1) +
    text.slice(match.index + digits.length)
  )
}

const SPELLED: [RegExp, string][] = [
  [/\bthree\b/, 'four'],
  [/\bfive\b/, 'seven'],
  [/\bsix\b/, 'eight'],
  [/\bten\b/, 'twelve'],
  [/(?<=\s)세 /, '네 '],
  [/수조/, '수십조'],
]

function changeSpelled(text: string): string | null {
  const found = SPELLED.find(([pattern]) => pattern.test(text))
  return found ? text.replace(found[0], found[1]) : null
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function changeMonth(text: string): string | null {
  const english = new RegExp(`\\b(${MONTHS.join('|')})\\b`).exec(text)
  if (english)
    return text.replace(english[0], MONTHS[(MONTHS.indexOf(english[0]) + 3) % 12] as string)
  const korean = /(\d{1,2})월/.exec(text)
  return korean ? text.replace(korean[0], `${((Number(korean[1]) + 2) % 12) + 1}월`) : null
}

function changeDay(text: string): string | null {
  const english = new RegExp(`\\b(\\d{1,2}) (?=${MONTHS.join('|')})`).exec(text)
  if (english) return text.replace(english[0], `${((Number(english[1]) + 6) % 27) + 1} `)
  const korean = /(?<!\d)(\d{1,2})일(?=[(은는이에 ,]|께)/.exec(text)
  return korean ? text.replace(korean[0], `${((Number(korean[1]) + 6) % 27) + 1}일`) : null
}

function changeYear(text: string): string | null {
  const year = /\b20(\d\d)(?=년|\b)/.exec(text)
  return year ? text.replace(year[0], `20${Number(year[1]) + 2}`) : null
}

function changeQuarter(text: string): string | null {
  if (/[1-4]분기/.test(text))
    return text.replace(/([1-4])분기/, (_, n) => `${(Number(n) % 4) + 1}분기`)
  if (/\bsecond quarter\b/.test(text)) return text.replace('second quarter', 'third quarter')
  return /\bfirst quarter\b/.test(text) ? text.replace('first quarter', 'fourth quarter') : null
}

function negate(text: string, lang: 'en' | 'ko'): string | null {
  if (lang === 'en') {
    if (/\bnot /.test(text)) return text.replace(/\bnot /, '')
    if (/\bno /.test(text)) return text.replace(/\bno /, 'many ')
    if (/\bdeclined to comment\b/.test(text))
      return text.replace('declined to comment', 'commented')
    if (/\bdenied\b/.test(text)) return text.replace('denied', 'admitted')
    if (/\bhad (?=\w+ed\b|launched|settled)/.test(text))
      return text.replace(/\bhad (?=\w+)/, 'had not ')
    if (/\bwould\b/.test(text)) return text.replace(/\bwould\b/, 'would not')
    if (/\bwill\b/.test(text)) return text.replace(/\bwill\b/, 'will not')
    if (/\b(?:was|were)\b/.test(text)) return text.replace(/\b(was|were)\b/, '$1 not')
    if (/\b(?:is|are)\b/.test(text)) return text.replace(/\b(is|are)\b/, '$1 not')
    return text.replace(/\b(signed|attended|launched|counted|plans|said)\b/, 'never $1')
  }
  if (/않았다/.test(text)) return text.replace('않았다', '했다')
  if (/없었다/.test(text)) return text.replace('없었다', '있었다')
  if (/없다/.test(text)) return text.replace('없다', '있다')
  if (/아니라고/.test(text)) return text.replace('아니라고', '맞다고')
  if (/부인했다/.test(text)) return text.replace('부인했다', '인정했다')
  if (/체결했다/.test(text)) return text.replace('체결했다', '체결하지 않았다')
  if (/([가-힣])했다고/.test(text)) return text.replace(/했다고/, '하지 않았다고')
  if (/됐다/.test(text)) return text.replace('됐다', '되지 않았다')
  if (/계획이다/.test(text)) return text.replace('계획이다', '계획이 없다')
  if (/예정이다/.test(text)) return text.replace('예정이다', '예정이 아니다')
  if (/했다/.test(text)) return text.replace('했다', '하지 않았다')
  return /한다/.test(text) ? text.replace(/한다/, '하지 않는다') : null
}

/** Speculation and plans become certain. */
function surer(text: string, lang: 'en' | 'ko'): string | null {
  if (lang === 'en') {
    for (const [pattern, by] of [
      [/^(?!.*speculat).*\bmay be\b/i, 'It is confirmed that KT is'],
      [/\breportedly signed\b/, 'officially confirmed that it signed'],
      [/\bis expected to exceed\b/, 'has exceeded'],
      [/^(?:The i|I)ndustry estimates (?:that|put|suggest)/, 'KT confirmed that'],
      [/\bspeculat(?:ion|e)s?\b.*?\bthat\b/, 'official confirmation that'],
      [/\bplans? to (?=\w)/, 'has already begun to '],
      [/\bwill (?=\w+)/, 'has already begun to '],
      [/\b(?:claimed|estimates)\b/, 'confirmed'],
    ] as const)
      if (pattern.test(text)) return text.replace(pattern, by)
    return null
  }
  for (const [pattern, by] of [
    [/관측이 나온다/, '사실이 공식 확인됐다'],
    [/것으로 (?:전해졌다|알려졌다)/, '것이 공식 확인됐다'],
    [/(?:할|쓰는|넘을|이를|올릴) 것으로 (?:추산|예상|전망)[가-힣]*/, '것이 확정됐다'],
    [/할 계획이다/, '했다'],
    [/예정이다/, '것으로 확정됐다'],
    [/추산한다/, '확인했다'],
    [/주장했다/, '확인했다'],
  ] as const)
    if (pattern.test(text)) return text.replace(pattern, by)
  return null
}

/** What was done becomes a rumour or a plan. */
function lessSure(text: string, lang: 'en' | 'ko'): string | null {
  if (lang === 'en') {
    if (
      /\b(?:may|report|estimat|speculat|expect|claim|plan|could|might|will|would|slated|due)/.test(
        text,
      )
    )
      return null
    return text.replace(
      /\b(signed|launched|met|supplied|crashed|fell|rose|grew|apologised|attended|were delayed)\b/,
      'may have $1',
    )
  }
  if (/관측|추산|전망|예상|알려|전해|예정|계획|주장|의혹|수 있|본다|보고 있|계산|있다/.test(text))
    return null
  return /다\.$/.test(text) ? text.replace(/다\.$/, '다는 관측이 나온다.') : null
}
