// Words that take in everything, set a record or promise for ever, which the facts must have too.

/** `held`: other words of the facts that carry it. */
export type Extreme = { said: RegExp; held?: RegExp }

/** Words that take in everything, or set a record. */
export const EXTREMES: Extreme[] = [
  {
    said: /\b(?:(?<!\b(?:in|at|of|above|after|first of) )all(?! at once| but|-|,| told| \d| (?:three|four|five|six|seven|eight|nine|ten))|every(?! (?:year|month|week|day|quarter|one of the \d))|entire(?:ly)?|whole|completely|totally)\b|모두(?! ?\d)|모든|전부|(?<![가-힣])전 ?(?:구간|노선|지역|매장|제품|차종|부문|공정|점포|객실|항공편)|전면(?:적|으로)? ?(?:중단|폐지|금지|취소|철회|개편|백지|통제|폐쇄)|전역|전체(?!의? ?\S{0,6} ?\d| ?\S{1,8}(?:의|중|가운데) )|전원|완전히|일제히|전량/i,
    held: /\b(?:all|every|total\w*|fully|wholly)\b|모두|전체|(?<![가-힣])(?:전|총) |전 ?(?:직원|국민|고객|세계|사원|제품|국적)|합쳐|합계|합산|\b(?:each|both|combined|together|sum|worldwide|around the world|nationwide|across|throughout|everywhere|outright)\b|\d+ of \d+|도합|누적|전역|전면|전액|전부|통째|일대|온 [가-힣]/i,
  },
  {
    said: /\b(?:(?<!-)only(?! [\d$₩€£])|sole(?:ly)?|exclusive(?:ly)?|merely)\b|유일|독점|오직|단독|(?<!미|(?<!\d)\d{1,4} ?(?:년|개월|달|주|주일|일|시간|분|경기|회|시즌|세트|번) ?|[달흘루틀] ?)만이/i,
    held: /에만|만[ 을]|뿐|\b(?:alone|just|one)\b|불과|그친|그쳤|하루|하나|한 [가-힣]|(?<=[\d간일달년분주틀흘]|시간 ?|[개주] )만에/i,
  },
  {
    said: /\b(?:largest|biggest|highest|record(?:-\w+)?|most (?:expensive|valuable|powerful)|unprecedented|historic)\b|(?<!\d%? ?)최대(?! \d)|최고(?!경영|재무|기술|운영|정보|위)|역대|사상|유례/i,
    held: /이래|가장|신기록|기록을 (?:세|깨|깼|깬|갈아|경신|새로|다시)|기록 (?:경신|보유)|최고 ?기록|\b(?:ever|best|records began|most|up to|as much as|at most)\b/i,
  },
  {
    said: /\b(?:first[- ]ever|first time|(?:the|its|their|a|an|\w+['’]s) first (?!half|quarters?\b|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) |phase|stage|round|day|week|month|year|place|name|floor|instance|class|section|part|step|batch|to |of (?:next|this|last|the|each|every|January|February|March|April|May|June|July|August|September|October|November|December)\b))|최초|처음|(?<![가-힣])첫 (?!날|해|달|주|분기|단계|번째)/i,
    held: /첫|처음|최초|\bfirst\b|\bnew\b|debut|inaugural|never|maiden|이래|없[었던는]|데뷔|신규|1(?:호|차|회|단계|위)|한 번도|만에|만의|\bfor the first|\bin (?:\w+ )?(?:years|months|decades)\b|새(?:로운)? /i,
  },
  { said: /\b(?:permanent(?:ly)?|forever|indefinite(?:ly)?|irrevocabl[ey])\b|영구|무기한|영원/i },
  { said: /\b(?:immediate(?:ly)?|instantly|at once(?<!all at once))\b|즉시|즉각|당장|곧바로/i },
  {
    said: /\b(?:guarantee[ds]?|certain(?:ly)?|definite(?:ly)?|undoubtedly|surely)\b|보장|반드시|틀림없|확실/i,
  },
]
