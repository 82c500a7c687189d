// The forms that figures, times, persons and causes take in the text of a fact. Data.

export const MONEY =
  /[$€£¥₩]\s?\d|(?:\d[\d,.]*\s?[조억만천백]*\s?)+(?:원|달러|엔|유로|위안)|\b\d[\d,.]*\s?(?:won|dollars?|euros?|yen|pounds?)\b|trillion won|수[십백천조억만]+\s?원|무료|free of charge|no price|not (?:been )?(?:disclosed|confirmed|made public)|공개되지/iu
export const PERCENT = /\d\s?%|\bper\s?cent\b|퍼센트|\d\s?프로|\d\s?배/iu
export const DURATION =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|half an?))[\s-]*(?:minute|hour|day|week|month|year|decade)s?\b|\b(?:an?|the) (?:hour|week|year|month)\b|(?:\d|[한두세네]|다섯|여섯|열)\s?(?:시간|년간|년 ?동안|개월|달|주(?:일|간)|일간|일 ?동안)(?!\s?께)|(?<!\d)\d{1,2}\s?년(?!\d|도)|하루|이틀|사흘|몇\s?(?:시간|분|일|주)(?: ?만에| ?안에)|within (?:hours|minutes|days|weeks)|until|까지/iu
export const CLOCK = /\d\s?시|\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\b|\d{1,2}:\d\d/iu
export const DAY =
  /\d\s?일(?!\s?간)|\b\d{1,2}(?:st|nd|rd|th)?\b.{0,4}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu
/** Digits that count nothing: of dates, times and names (GPT-4o). */
export const NOT_COUNT =
  /\d+\s?(?:년|월|일|시|분기)|\b(?:19|20)\d\d\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}\b|\p{Script=Latin}+-?\d[\w.]*|\b\d{1,2} [ap]\.m/giu
export const COUNT_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|no|none|all|several)\b|[두세네]\s?(?:개|명|곳|번|대|가지|갈래)|여러|모두|없/iu
export const REASON =
  /\b(?:because|due to|after|over|caus\w+|owing|blam\w+|trigger\w*|set off|result\w*|reflect\w*|leads?|led|in order)\b|때문|따라|영향|탓|인해|원인|이유|까닭|결함|비롯|의혹|지적|조건|반영|위해|위한|하며|하면서|앞둔/iu
/** A person's name beside a title, in either language. */
export const PERSON =
  /(?:\b(?:CEO|President|Judge|Justice|executive|chairman|chair|Senator|Minister|Mr|Ms|Dr)\.?,? (\p{Lu}\p{Ll}+(?:[ -]\p{Lu}?\p{Ll}+){0,2}))|(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:-\p{Ll}+)?)(?=, (?:chief|the |a |an |president|chair|head|founder|CEO))|(?<![가-힣])([김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나엄원천방공현함변염여추도소석선설][가-힣]{1,2}) ?(?:[A-Z]{2,6}\s)?(?:전\s|전 [가-힣]{2,8}\s|[가-힣]{2,6} )?(?:대표|의원|회장|사장|장관|교수|의장|총리|대통령|씨|후보|감독|전무|상무|소장|위원|최고|판사|변호사|CEO|이사회 의장)/gu
