// Further lies: every figure, date and name of a sentence in turn, other words for denial and doubt, roles swapped.
import type { Lie } from './corrupt-sentence.ts'

type Lang = 'en' | 'ko'

/** Lies of one change each, at every place where the change can be made. */
export function corruptMore(text: string, lang: Lang): Lie[] {
  const lies = [
    ...figures(text).map((lie) => ({ kind: 'number, each', text: lie })),
    ...at(text, DATES).map((lie) => ({ kind: 'date, each', text: lie })),
    ...at(text, UNITS).map((lie) => ({ kind: 'unit, each', text: lie })),
    ...names(text, lang).map((lie) => ({ kind: 'name, each', text: lie })),
    ...at(text, lang === 'en' ? DENIED_EN : DENIED_KO).map((lie) => ({
      kind: 'negation, other words',
      text: lie,
    })),
    ...at(text, lang === 'en' ? DOUBTED_EN : DOUBTED_KO).map((lie) => ({
      kind: 'status, other words',
      text: lie,
    })),
    ...swapRoles(text).map((lie) => ({ kind: 'roles', text: lie })),
    ...tails(lang).map((tail) => ({ kind: 'added clause', text: text.replace(/[.]?$/, tail) })),
  ]
  const seen = new Set<string>()
  return lies.filter((lie) => lie.text !== text && !seen.has(lie.text) && seen.add(lie.text))
}

/** Each figure with one digit up, ten times as large, and with one more. */
function figures(text: string): string[] {
  return [...text.matchAll(/(?<![\d.,A-Za-z-])\d+(?:,\d{3})*(?:\.\d+)?(?![\d]*[-.]?\d)/g)].flatMap(
    (match) => {
      const [figure] = match
      const put = (other: string) =>
        text.slice(0, match.index) + other + text.slice(match.index + figure.length)
      // Of months, days and hours the dates take care.
      const after = text.slice(match.index + figure.length)
      if (/^(?:년|월|일|시|분)(?!간|기)/.test(after) || /^ [A-Z][a-z]+/.test(after)) return []
      if (/^(?:19|20)\d\d$/.test(figure) || /[A-Z]\w*\s$/.test(text.slice(0, match.index)))
        return []
      const last = figure.length - 1
      const bumped = `${figure.slice(0, last)}${(Number(figure[last]) + 1) % 10}`
      return [put(bumped), put(`1${figure}`), ...(figure.includes('.') ? [] : [put(`${figure}0`)])]
    },
  )
}

type Swap = [RegExp, string]

/** Each place where a pattern is found, changed alone. */
function at(text: string, swaps: Swap[]): string[] {
  return swaps.flatMap(([pattern, by]) =>
    [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map(
      (match) =>
        text.slice(0, match.index) +
        match[0].replace(pattern, by) +
        text.slice(match.index + match[0].length),
    ),
  )
}

const DATES: Swap[] = [
  [/\bJanuary\b/, 'February'],
  [/\bMarch\b/, 'April'],
  [/\bJune\b/, 'August'],
  [/\bJuly\b/, 'May'],
  [/\bSeptember\b/, 'November'],
  [/\bOctober\b/, 'December'],
  [/\b2024\b/, '2023'],
  [/\b2025\b/, '2026'],
  [/\b2026\b/, '2028'],
  [/2024년/, '2022년'],
  [/2025년/, '2024년'],
  [/\b3 (?=June)/, '13 '],
  [/\b19 (?=July)/, '18 '],
  [/\b10 (?=October)/, '11 '],
  [/(?<!\d)6월/, '5월'],
  [/(?<!\d)7월/, '8월'],
  [/(?<!\d)9월/, '12월'],
  [/(?<!\d)3일/, '5일'],
  [/(?<!\d)4일/, '6일'],
  [/(?<!\d)19일/, '17일'],
  [/(?<!\d)20일/, '22일'],
  [/(?<!\d)29일/, '28일'],
  [/\bSunday\b/, 'Saturday'],
  [/\bFriday\b/, 'Monday'],
  [/\bsecond quarter\b/, 'fourth quarter'],
  [/\bfirst quarter\b/, 'second quarter'],
  [/2분기/, '1분기'],
  [/1분기/, '3분기'],
  [/\b3:30\b/, '4:30'],
  [/3시 30분/, '5시 30분'],
  [/\bby September\b/, 'after September'],
]

const UNITS: Swap[] = [
  [/(?<=\d|illion) won\b/, ' yen'],
  [/(?<=\d|illion) won\b/, ' euros'],
  [/(?<=\d)원/, '엔'],
  [/(?<=[억조])원/, '유로'],
  [/\$(?=\d)/, '£'],
  [/달러/, '파운드'],
  [/%/, ' people'],
  [/ per ?cent\b/, ' billion won'],
  [/(?<=\d)%/, '명'],
  [/\bflights\b/, 'trains'],
  [/항공편/, '열차'],
  [/\bdevices\b/, 'customers'],
  [/(?<=만) ?대/, ' 명'],
  [/\byears\b/, 'weeks'],
  [/(?<=\d)년간/, '주간'],
  [/(?<=\d)시간/, '분'],
  [/\bhours\b/, 'minutes'],
  [/\btrillion\b/, 'million'],
  [/\bbillion\b/, 'trillion'],
  [/(?<=\d)조/, '만'],
  [/(?<=\d)억/, '만'],
]

const NAMED_EN =
  /\b(?:Microsoft|KT(?! Cloud)|CrowdStrike|Delta(?: Air Lines)?|Jeju Air|Eastar Jet)\b/
const PEOPLE_EN = /\b(?:Kim Young-shub|Satya Nadella|George Kurtz|Park Yoon-young|Jang Min)\b/
const PLACES_EN = /\b(?:Redmond|Seoul|Barcelona|Georgia|Incheon|Korea)\b/
const NAMED_KO =
  /마이크로소프트|(?<![A-Za-z])KT(?=[는가와의 ])|크라우드스트라이크|제주항공|이스타항공|델타항공/
const PEOPLE_KO = /김영섭|나델라|커츠|박윤영|장민|이훈기/
const PLACES_KO = /레드먼드|서울|바르셀로나|조지아|인천|한국(?!형)/

/** Names that stand in no list of this project. */
function names(text: string, lang: Lang): string[] {
  return lang === 'en'
    ? at(text, [
        [NAMED_EN, 'Fujitsu'],
        [NAMED_EN, 'Novera Systems'],
        [PEOPLE_EN, 'Hong Gil-dong'],
        [PEOPLE_EN, 'Tom Baker'],
        [PLACES_EN, 'Lisbon'],
      ])
    : at(text, [
        [NAMED_KO, '후지쯔'],
        [NAMED_KO, '노베라시스템즈'],
        [PEOPLE_KO, '홍길동'],
        [PEOPLE_KO, '베이커'],
        [PLACES_KO, '리스본'],
      ])
}

const DENIED_EN: Swap[] = [
  [/\bsaid that\b/, 'denied that'],
  [/\bhas signed\b|\bhave signed\b|\bsigned\b/, 'refused to sign'],
  [/\bplans? to\b/, 'does not plan to'],
  [/\bwill\b/, 'is not going to'],
  [/\bwould\b/, 'would never'],
  [/\b(was|were)\b/, 'was by no means'],
  [/\bhad\b/, 'had hardly'],
  [/\baffected\b/, 'left untouched'],
  [/\bnot\b/, ''],
  [/\bNo\b|\bno\b/, 'some'],
]
const DENIED_KO: Swap[] = [
  [/밝혔다/, '밝히지 않았다'],
  [/밝혔다/, '부인했다'],
  [/체결했/, '체결을 거부했'],
  [/할 계획이다/, '하지 않을 계획이다'],
  [/됐다\./, '된 적이 없다.'],
  [/했다\./, '한 바 없다.'],
  [/지연됐/, '지연되지 않았'],
  [/없었다|없다/, '있었다'],
  [/않았/, '했'],
]
const DOUBTED_EN: Swap[] = [
  [/\bsaid\b/, 'is rumoured to have said'],
  [/\bestimates?\b/, 'proved'],
  [/\bspeculat\w+\b/, 'know'],
  [/\bplans? to\b/, 'has finally managed to'],
  [/\bmay\b(?! \d)/, 'definitely did'],
  [/\bis expected to\b/, 'was certain to'],
  [/\bsigned\b/, 'supposedly signed'],
  [/\bwere\b/, 'were allegedly'],
  [/\bwill\b/, 'may or may not'],
]
const DOUBTED_KO: Swap[] = [
  [/밝혔다/, '밝혔다는 소문이 돈다'],
  [/체결했다/, '체결했을 수도 있다'],
  [/추산한다/, '확정했다'],
  [/관측이 나온다/, '것이 분명하다'],
  [/할 계획이다/, '하는 데 이미 성공했다'],
  [/됐다\./, '됐다는 설이 돈다.'],
  [/할 예정이다|나올 예정이다/, '나왔다'],
  [/알려졌다|전해졌다/, '확인됐다'],
]

/** Who does it and to whom, the other way round; not where both do it together. */
function swapRoles(text: string): string[] {
  const pairs: [RegExp, (a: string, b: string) => string][] = [
    [/\bKT will supply Microsoft\b/, () => 'Microsoft will supply KT'],
    [/KT는 마이크로소프트에/, () => '마이크로소프트는 KT에'],
    [/\bDelta(?: Air Lines)? (.*) against CrowdStrike\b/, () => 'CrowdStrike $1 against Delta'],
    [/\b(\d+) from KT(,? and) (\d+) from Microsoft\b/, () => '$3 from KT$2 $1 from Microsoft'],
    [/제주항공 47편, 이스타항공 26편/, () => '제주항공 26편, 이스타항공 47편'],
    [/\bJeju Air had 47, Eastar Jet 26\b/, () => 'Jeju Air had 26, Eastar Jet 47'],
    [/2690억원에서 2029년 1조3700억원으로/, () => '1조3700억원에서 2029년 2690억원으로'],
    [
      /\b269 billion won in 2025 to 1\.37 trillion won\b/,
      () => '1.37 trillion won in 2025 to 269 billion won',
    ],
  ]
  return pairs.flatMap(([pattern, by]) =>
    pattern.test(text) ? [text.replace(pattern, by('', ''))] : [],
  )
}

function tails(lang: Lang): string[] {
  return lang === 'en'
    ? [
        ', which analysts called a disaster.',
        ', and the shares fell sharply afterwards.',
        ', according to leaked documents.',
        ' because its own product had failed.',
        '. Customers are advised to switch providers.',
      ]
    : [
        '. 업계는 재앙이라고 평가했다.',
        '. 이후 주가가 급락했다.',
        '. 유출된 문건에 따른 것이다.',
        '. 고객은 통신사를 옮기는 것이 좋다.',
      ]
}
