// What an amount measures, told by the nearest word of the sentence: deal, investment, operating profit.

/** Canonical scope with its words in both languages; a longer name stands before what it contains. */
const SCOPES: [string, string][] = [
  ['operating profit', 'operating (?:profit|income)|영업이익|영업익'],
  ['operating loss', 'operating loss|영업손실|영업적자'],
  ['net profit', 'net (?:profit|income)|순이익|순익'],
  ['revenue', 'revenues?|sales|turnover|매출액?'],
  ['investment', 'invest(?:ment|ments|s|ed|ing)?|투자'],
  ['deal', 'deal|contract|agreement|partnership|계약|수주|협약|파트너십'],
  ['acquisition', 'acqui(?:sition|re[sd]?)|takeover|buyout|인수'],
  ['stake', 'stake|지분'],
  ['limit', 'limit|ceiling|at most|한도|상한'],
  ['fine', 'fine[ds]?|penalt(?:y|ies)|과징금|과태료|벌금'],
  ['compensation', 'compensat(?:ion|e)|damages|settlement|배상|보상|합의금'],
  ['loss', 'loss(?:es)?|damage|피해|손실|손해'],
  ['cost', 'costs?|price[ds]?|fees?|spend(?:ing)?|비용|요금|가격|이용료|지출'],
  ['budget', 'budget|예산'],
  ['funding', 'fund(?:ing|s)?|raised|round|자금|유치|조달'],
  ['valuation', 'valu(?:ation|ed)|market cap(?:itali[sz]ation)?|기업가치|몸값|시가총액|시총'],
  ['dividend', 'dividend|배당'],
  ['debt', 'debt|loan|부채|대출|차입'],
  ['market share', 'market share|점유율|시장점유율'],
  ['market', 'market(?: size)?|시장 ?규모|시장'],
  ['share price', 'shares|stock|주가'],
  ['cancelled', 'cancel(?:l?ed|lations?|s)?|결항|취소'],
  ['delayed', 'delay(?:ed|s)?|지연'],
  ['affected', 'affected|hit|crash(?:ed)?|disrupted|영향|먹통|마비'],
  ['subscribers', 'subscribers?|users?|customers?|가입자|이용자|고객'],
  ['jobs', 'jobs|layoffs?|staff|workforce|employees|hires?|감원|인력|직원|채용|고용'],
  ['growth', 'gr(?:ew|owth|ow)|ris(?:e|es|en|ing)|rose|increase[ds]?|up(?! to)|성장|증가|상승|늘'],
  ['decline', 'f[ae]ll(?:en|s)?|drop(?:ped)?|decline[ds]?|decrease[ds]?|down|감소|하락|줄'],
  ['duration', 'outage|downtime|장애|중단'],
  ['capacity', 'capacity|power|용량|전력'],
]
const ALL = new RegExp(
  SCOPES.map(([, words]) => `(\\b(?:${words})\\b|(?:${words}))`).join('|'),
  'giu',
)
const HANGUL = /[가-힣]/
const REACH = 60

export type ScopeWord = { scope: string; start: number; end: number }

/** Every scope word of a text, in order; Latin words only as whole words. */
export function findScopeWords(text: string): ScopeWord[] {
  const found: ScopeWord[] = []
  for (const match of text.matchAll(ALL)) {
    const index = match.slice(1).findIndex((group) => group !== undefined)
    const scope = SCOPES[index]?.[0]
    if (scope === undefined) continue
    const end = match.index + match[0].length
    if (!HANGUL.test(match[0]) && !standsAlone(text, match.index, end)) continue
    found.push({ scope, start: match.index, end })
  }
  return found
}

/** The scope of what stands at `start..end`: the nearest scope word, one before it preferred. */
export function scopeAt(words: ScopeWord[], start: number, end: number): string | null {
  let best: string | null = null
  let least = REACH
  for (const word of words) {
    const before = start - word.end
    const after = word.start - end
    const distance = before >= 0 ? before : after >= 0 ? after * 1.2 : 0
    if (before >= 0 && before > REACH) continue
    if (after > REACH) break
    if (distance < least) {
      least = distance
      best = word.scope
    }
  }
  return best
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[A-Za-z0-9]/.test(text[end] ?? '')
}
