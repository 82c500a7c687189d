// What an amount can be counted in: currencies, measures and counted things, in both languages.
import type { Lang } from './language.ts'

/** Currencies as words; `unit` is ISO 4217, hundredths are given with their share. */
const CURRENCIES: Record<string, string> = {
  원: 'KRW',
  won: 'KRW',
  krw: 'KRW',
  '₩': 'KRW',
  '￦': 'KRW',
  달러: 'USD',
  불: 'USD',
  미달러: 'USD',
  '미국 달러': 'USD',
  '미 달러': 'USD',
  dollar: 'USD',
  dollars: 'USD',
  usd: 'USD',
  $: 'USD',
  us$: 'USD',
  buck: 'USD',
  bucks: 'USD',
  유로: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  '€': 'EUR',
  엔: 'JPY',
  엔화: 'JPY',
  '일본 엔': 'JPY',
  yen: 'JPY',
  jpy: 'JPY',
  '¥': 'JPY',
  '￥': 'JPY',
  위안: 'CNY',
  위안화: 'CNY',
  '중국 위안': 'CNY',
  yuan: 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  renminbi: 'CNY',
  파운드: 'GBP',
  '영국 파운드': 'GBP',
  pounds: 'GBP',
  gbp: 'GBP',
  '£': 'GBP',
  '캐나다 달러': 'CAD',
  'canadian dollar': 'CAD',
  'canadian dollars': 'CAD',
  'australian dollar': 'AUD',
  'australian dollars': 'AUD',
  'hong kong dollars': 'HKD',
  'singapore dollars': 'SGD',
  'taiwan dollars': 'TWD',
  'us dollars': 'USD',
  'u.s. dollars': 'USD',
  c$: 'CAD',
  cad: 'CAD',
  '호주 달러': 'AUD',
  a$: 'AUD',
  aud: 'AUD',
  '홍콩 달러': 'HKD',
  hk$: 'HKD',
  hkd: 'HKD',
  '싱가포르 달러': 'SGD',
  s$: 'SGD',
  sgd: 'SGD',
  '대만 달러': 'TWD',
  nt$: 'TWD',
  twd: 'TWD',
  '뉴질랜드 달러': 'NZD',
  nz$: 'NZD',
  루피: 'INR',
  '인도 루피': 'INR',
  rupee: 'INR',
  rupees: 'INR',
  inr: 'INR',
  '₹': 'INR',
  '스위스 프랑': 'CHF',
  프랑: 'CHF',
  franc: 'CHF',
  francs: 'CHF',
  chf: 'CHF',
  루블: 'RUB',
  rouble: 'RUB',
  roubles: 'RUB',
  ruble: 'RUB',
  rubles: 'RUB',
  동: 'VND',
  dong: 'VND',
  '₫': 'VND',
  바트: 'THB',
  baht: 'THB',
  페소: 'MXN',
  peso: 'MXN',
  pesos: 'MXN',
  헤알: 'BRL',
  real: 'BRL',
  reais: 'BRL',
  링깃: 'MYR',
  ringgit: 'MYR',
  루피아: 'IDR',
  rupiah: 'IDR',
  크로나: 'SEK',
  krona: 'SEK',
  kronor: 'SEK',
  크로네: 'NOK',
  kroner: 'NOK',
  리라: 'TRY',
  lira: 'TRY',
  랜드: 'ZAR',
  rand: 'ZAR',
  센트: 'US cent',
  cent: 'US cent',
  cents: 'US cent',
  펜스: 'penny',
  페니: 'penny',
  pence: 'penny',
  콜론: 'CRC',
  라리: 'GEL',
  킵: 'LAK',
  페세타: 'ESP',
  '핀란드 마르카': 'FIM',
  마르크: 'DEM',
  '네덜란드 휠던': 'NLG',
  길더: 'NLG',
  비트코인: 'BTC',
  bitcoin: 'BTC',
  bitcoins: 'BTC',
}

/** Korean counters and measures; the English singular is the shared name. */
const KOREAN: Record<string, string> = {
  '%': '%',
  '％': '%',
  퍼센트: '%',
  퍼센티지: '%',
  프로: '%',
  '%p': '%p',
  '%포인트': '%p',
  퍼센트포인트: '%p',
  포인트: 'point',
  bp: 'bp',
  배: 'times',
  명: 'person',
  사람: 'person',
  인: 'person',
  분의: '',
  여명: 'person',
  가구: 'household',
  세대: 'household',
  개사: 'company',
  개社: 'company',
  개기업: 'company',
  '개 기업': 'company',
  '개 업체': 'company',
  '개 회사': 'company',
  '개 계열사': 'affiliate',
  '개 은행': 'bank',
  '개 병원': 'hospital',
  '개 항공사': 'airline',
  '개 국가': 'country',
  개국: 'country',
  '개 도시': 'city',
  '개 공항': 'airport',
  '개 지점': 'branch',
  '개 매장': 'store',
  '개 학교': 'school',
  곳: 'place',
  개소: 'place',
  편: 'flight',
  항공편: 'flight',
  대: 'device',
  건: 'case',
  개: 'item',
  개월: 'month',
  달: 'month',
  시간: 'hour',
  분: 'minute',
  초: 'second',
  일간: 'day',
  일: 'day',
  '일 동안': 'day',
  주: 'week',
  주일: 'week',
  주간: 'week',
  년: 'year',
  년간: 'year',
  '년 동안': 'year',
  살: 'year',
  세: 'year',
  회: 'time',
  번: 'time',
  차례: 'time',
  장: 'card',
  기: 'unit',
  척: 'ship',
  마리: 'animal',
  권: 'volume',
  채: 'house',
  그루: 'tree',
  자루: 'item',
  벌: 'set',
  켤레: 'pair',
  병: 'bottle',
  잔: 'cup',
  회선: 'line',
  가입자: 'subscriber',
  고객: 'customer',
  팀: 'team',
  종: 'kind',
  층: 'floor',
  석: 'seat',
  표: 'vote',
  단계: 'step',
  라운드: 'round',
  쪽: 'page',
  호: 'number',
  토큰: 'token',
  파라미터: 'parameter',
  매개변수: 'parameter',
  톤: 'ton',
  미터톤: 'ton',
  킬로그램: 'kilogram',
  그램: 'gram',
  밀리그램: 'milligram',
  킬로: 'kilogram',
  온스: 'ounce',
  킬로미터: 'kilometer',
  미터: 'meter',
  센티미터: 'centimeter',
  밀리미터: 'millimeter',
  데시미터: 'decimeter',
  피코미터: 'picometer',
  나노미터: 'nanometer',
  나노: 'nanometer',
  마일: 'mile',
  피트: 'foot',
  인치: 'inch',
  야드: 'yard',
  제곱미터: 'square meter',
  '제곱 미터': 'square meter',
  '평방 미터': 'square meter',
  평방미터: 'square meter',
  '제곱 킬로미터': 'square kilometer',
  제곱킬로미터: 'square kilometer',
  '평방 피트': 'square foot',
  '입방 피트': 'cubic foot',
  '입방 미터': 'cubic meter',
  헥타르: 'hectare',
  에이커: 'acre',
  평: 'pyeong',
  리터: 'liter',
  밀리리터: 'milliliter',
  갤런: 'gallon',
  배럴: 'barrel',
  비트: 'bit',
  바이트: 'byte',
  킬로바이트: 'kilobyte',
  메가바이트: 'megabyte',
  기가바이트: 'gigabyte',
  테라바이트: 'terabyte',
  페타바이트: 'petabyte',
  메가와트: 'MW',
  기가와트: 'GW',
  킬로와트: 'kW',
  와트: 'W',
  큐비트: 'qubit',
  도: 'degree',
  '℃': 'degree',
  '℉': 'degree',
  '°c': 'degree',
  '°f': 'degree',
}

const LATIN: Record<string, string> = {
  percent: '%',
  'per cent': '%',
  pct: '%',
  'percentage points': '%p',
  'percentage point': '%p',
  pp: '%p',
  'basis points': 'bp',
  times: 'times',
  fold: 'times',
  x: 'times',
  points: 'point',
  people: 'person',
  persons: 'person',
  employees: 'employee',
  men: 'man',
  women: 'woman',
  children: 'child',
  countries: 'country',
  companies: 'company',
  firms: 'company',
  businesses: 'company',
  hrs: 'hour',
  hr: 'hour',
  min: 'minute',
  mins: 'minute',
  yrs: 'year',
  yr: 'year',
  sec: 'second',
  secs: 'second',
  cities: 'city',
  facilities: 'facility',
  km: 'kilometer',
  m: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
  nm: 'nanometer',
  pm: 'picometer',
  kg: 'kilogram',
  g: 'gram',
  mg: 'milligram',
  ml: 'milliliter',
  l: 'liter',
  mb: 'megabyte',
  gb: 'gigabyte',
  tb: 'terabyte',
  pb: 'petabyte',
  kw: 'kW',
  mw: 'MW',
  gw: 'GW',
  mph: 'mile per hour',
  feet: 'foot',
  inches: 'inch',
  tonnes: 'ton',
  tons: 'ton',
  lb: 'pound',
  lbs: 'pound',
  ft: 'foot',
}

/** The table of a language: words and signs that may stand after a number. */
const TABLES = { money: CURRENCIES, ko: KOREAN, en: LATIN }

/** Longest first, so that 캐나다 달러 is not read as 달러. */
const KOREAN_WORDS = bySyllable([
  ...Object.keys(CURRENCIES),
  ...Object.keys(KOREAN),
  ...Object.keys(LATIN),
])

export type FoundUnit = { unit: string; money: boolean; end: number }

/** The unit that stands right after a numeral (a space between is allowed), Korean words and signs. */
export function unitAfter(text: string, at: number): FoundUnit | null {
  let from = at
  while (from < at + 2 && (text[from] === ' ' || text[from] === '\u00a0')) from++
  const first = text[from]
  if (first === undefined) return null
  for (const word of KOREAN_WORDS.get(first.toLowerCase()) ?? []) {
    const piece = text.slice(from, from + word.length)
    if (piece !== word && piece.toLowerCase() !== word) continue
    const end = from + word.length
    if (/[a-z]$/.test(word) && /[A-Za-z0-9]/.test(text[end] ?? '')) continue
    // 5G is no weight: a single letter is a unit in lower case only.
    if (/^[a-z]$/.test(word) && piece !== word) continue
    const unit = TABLES.money[word] ?? TABLES.ko[word] ?? TABLES.en[word]
    if (unit === undefined || unit === '') continue
    return { unit, money: TABLES.money[word] !== undefined, end }
  }
  return null
}

/** The ISO code of a currency sign or code that stands before a number: ₩, US$, KRW. */
export function currencyBefore(sign: string): string | null {
  return CURRENCIES[sign.trim().toLowerCase()] ?? null
}

/** An English plural as the shared name of what is counted: `flights` → `flight`. */
export function countedThing(noun: string): string {
  const known = LATIN[noun]
  if (known !== undefined) return known
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x)es$/.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun
}

const KOREAN_NAMES: Record<string, string> = {
  '%': '%',
  '%p': '%포인트',
  KRW: '원',
  USD: '달러',
  EUR: '유로',
  JPY: '엔',
  CNY: '위안',
  GBP: '파운드',
  person: '명',
  employee: '명',
  company: '개사',
  place: '곳',
  flight: '편',
  device: '대',
  case: '건',
  item: '개',
  month: '개월',
  hour: '시간',
  minute: '분',
  second: '초',
  day: '일',
  week: '주',
  year: '년',
  time: '회',
  times: '배',
  country: '개국',
  household: '가구',
  point: '포인트',
  customer: '명',
  subscriber: '명',
  token: '토큰',
  parameter: '매개변수',
}

/** Whether a unit is a currency: ISO 4217. */
export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit)
}

/** A unit of things counted, no money and no share. */
export function isCount(unit: string): boolean {
  return unit !== '%' && !isMoney(unit)
}

export const TIME_UNITS = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second'])

/** What an amount is counted in, in words of a language. */
export function unitName(unit: string, lang: Lang, plural: boolean): string {
  if (lang === 'ko') return KOREAN_NAMES[unit] ?? unit
  const name = { KRW: 'won', '%p': 'percentage points', person: plural ? 'people' : 'person' }[unit]
  if (name !== undefined) return name
  if (!/^[a-z]/.test(unit) || !plural || unit === 'times') return unit
  return unit.endsWith('y') && !/[aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`
}

function bySyllable(words: string[]): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const word of words.sort((a, b) => b.length - a.length)) {
    const first = word[0] as string
    map.set(first, [...(map.get(first) ?? []), word])
  }
  return map
}
