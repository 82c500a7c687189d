// What a sentence may not add to a figure or a request: each, a year, the largest, a raise.
import type { Refusal } from './gate.ts'

/** Refuses what the facts do not say of their figures, their ranks and what is asked for. Pure. */
export function judgeAdditions(text: string, all: string): Refusal | null {
  if (EACH.test(text) && !HAS_EACH.test(all)) return 'amount'
  if (PER_TIME.test(text) && !HAS_PER_TIME.test(all)) return 'amount'
  if (PER_TIME.test(all) && TOTAL.test(text) && !TIMED.test(text) && !TOTAL.test(all))
    return 'amount'
  if (RANKED.test(all) && !RANKED.test(text) && LARGEST.test(text)) return 'direction'
  return RAISES.some(({ said, held }) => said.test(text) && !held.test(all)) ? 'direction' : null
}

/** A sum that is said to be that of each one. */
const EACH =
  /\d[^.,;]{0,30}\b(?:each|apiece)\b|\beach [^.,;]{0,24}\d|\d\S* ?씩|각각 \S*\d|(?:척|대|명|개|건|곳|가구|편)당 /i
const HAS_EACH =
  /\b(?:each|apiece|every|per|an? (?:share|piece|unit|head|month|year|day|ton|person)|equal\w*|both|respectively|same)\b|각각|(?<![가-힣])각 |씩|[주인대척명개건곳구편]당|마다|(?<![가-힣])매[달월년주일]|똑같|동일|나란히/i

/** A sum that is said to come every year. */
const PER_TIME =
  /\d[^.,;]{0,24}\b(?:a|per|each|every) (?:year|month|week|day)\b(?! (?:earlier|ago|before|later|after|longer))|\bannual(?:ly)? [^.,;]{0,16}\d|(?:매년|해마다|연간|매달|매월|매일) [^.,]{0,8}\d/i
const HAS_PER_TIME =
  /\b(?:an?|per|each|every|one|for the) (?:full |whole )?(?:year|month|week|day)\b|\b(?:annual(?:ly)?|(?:year|month|week|dai)ly)\b|연간|월간|주간|일일|(?:연|월|주|일) ?(?:평균|단위|최대|최소|한도|기준)|매[년달월주일]|(?<![가-힣\d])[연월주] (?=\S*\d|[가-힣]{2})|(?<![가-힣\d])[연월주]\d|하루|날마다|해마다|달마다|주마다|한 ?[해달주]|1년|(?<![가-힣])연(?:산|봉|매출|소득|수입|생산량?|순익|이용객|발전량)(?=[은는이가을를 ])|연[ 평]|[월주일연]당/i

/** What comes every day is no sum of it all. */
const TOTAL =
  /\b(?:in total|altogether|a total of|in all)\b|(?:모두|총|합쳐|통틀어) ?\d|(?<![가-힣])총 \S*\d/i
const TIMED =
  /\b(?:a|per|each|every) (?:day|week|month|year)\b|\b(?:dai|week|month|year)ly\b|하루|매[일주월년달]|일평균|월평균|연간/i

/** Second in rank is not first. */
const RANKED =
  /\b(?:second|third|fourth|fifth|\d(?:nd|rd|th))[- ](?:largest|biggest|highest)|[2-9](?:위|대 주주)|[두세네] 번째/i
const LARGEST = /\b(?:largest|biggest|highest)\b|최대|1위|가장/i

/** A raise, a cut, a payment or an approval that the facts have no word for. */
const RAISES = [
  {
    said: /\bsuccessful(?:ly)?\b|성공적/i,
    held: /success|succeed|smooth|\b(?:won|wins?|winning|bid)\b|낙찰|수주|따[냈낸]|\b(?:landed|reached|entered|completed|achieved)\b|성공|순조|무사|안착|진입|착륙|완수|달성|완료|마쳤/i,
  },
  {
    said: /\bat (?:the )?(?:\S+ ){0,3}request\b|요청(?:으로|에 따라|에 의해)/i,
    held: /\b(?:request\w*|ask\w*|demand\w*|call(?:s|ed) (?:for|on))\b|요청|요구|부탁|제안/i,
  },
  {
    said: /\brenew(?:s|ed|al)\b|갱신|재계약|재체결/i,
    held: /\b(?:renew\w*|extend\w*|extension|again|second|prolong\w*|new (?:term|contract|deal))\b|갱신|재계약|재체결|연장|다시|새로/i,
  },
  {
    said: /\bpa(?:id|ys) (?:(?:an?|the|its|their|out|up|off|back) |[$€£₩\d])/i,
    held: /\b(?:paid|pays?|paying|payments?|receiv\w+|collect\w*|got|gave|given|refund\w*|hand\w*|spen[dt]\w*|award\w*|won|cost\w*|bought|settle\w*|fine[sd]?|dividends?|ransom|charg\w+|fees?|s[eo]ll?s?|sold|buys?|worth|for [$€£₩]?\d)\b|매각|팔[았린기]|인수|매입|사들|출자|투자|받|지급|지불|납부|추징|징수|물[렸리어었]|[낸냈내][ 다]|돌려|환[급불]|배상|거[뒀둔]|준|줬|주고|결제|들여|들인|비용|건[넸넨네]|송금|과징금|벌금|과태료/i,
  },
  {
    said: /\b(?:at the )?invit(?:ed|ation|es)\b|초청|초대/i,
    held: /\b(?:invit\w+|ask\w*|guest)\b|초청|초대/i,
  },
  {
    said: /세계 ?(?:최초|첫|최대|1위)|세계 ?(?:신기록|기록)|\bworld['’]s (?:first|largest|biggest|oldest|fastest)|\bworld[- ](?:first|record)\b/i,
    held: /\b(?:world\w*|global\w*|on earth)\b|세계|글로벌|지구/i,
  },
  {
    said: /(?:국내|업계) ?(?:최초|첫|최대|1위)|\b(?:the (?:country|nation|industry)['’]s|Korea['’]s) (?:first|largest|biggest)\b/i,
    held: /\b(?:countr\w+|nation\w*|industr\w+|domestic\w*|Korea\w*|(?:largest|biggest|first))\b|국내|업계|전국|한국|우리나라|최대|최초|첫|처음|1위/i,
  },
  {
    said: /\bha(?:s|ve|d) (?:already )?(?:paid|received|collected) (?:\w+ ){0,3}?(?:[$€£₩]?\d|payments?|credits?|compensation|refunds?|money|damages)|(?:금|원|달러|유로|돈|대금)[을를] (?:지급했|납부했|돌려줬)/i,
    held: /\b(?:paid|pays?|paying|receiv\w+|collect\w*|got|gave|given|refund\w*|hand\w*|spen[dt]\w*|award\w*|won)\b|받|지급|납부|추징|징수|물[렸리]|[낸냈내][ 다]|돌려|환[급불]|배상|거[뒀둔]/i,
  },
  {
    said: /\b(?:approved|authori[sz]ed|(?:won|received|gained) approval)\b|(?:승인|허가)(?:했|됐|받|을 받|을 얻)/i,
    held: /approv|\bvot(?:e[sd]?|ing) (?:by )?(?:unanimously )?(?:\d+[ -]\d+ |\d+ to \d+ )?(?:to (?!reject|block|oppose|deny|delay|veto)|for |in favou?r|on )|clear|authori|accept|adopt|pass|agree|\bnod|back|endors|grant|permi|certif|licen|let\b|allow|ratif|resolv|declar|decid|confirm|승인|의결|결의|확정|비준|재가|허가|인가|통과|가결|동의|의결|인증|찬성|허용|처리|수용|결정/i,
  },
  {
    said: /\b(?:lift|eas|relax|loosen|scrap|remov|abolish)(?:e|s|es|ed|ing)? (?:the |its |a |all )?(?:\w+ )?(?:limit|cap|ban|curb|restriction|rule|sanction)s?\b|(?:제한|규제|금지|제재|한도)[를을]? ?(?:완화|해제|폐지|철폐|풀)/i,
    held: /\b(?:lift|eas|relax|loosen|scrap|remov|abolish|end|repeal|allow)\w*|완화|해제|폐지|철폐|풀[기었어린]|허용/i,
  },
  {
    said: /인상(?!적)|\b(?:hikes?|(?:pay|wage|price|rate|fare) (?:rise|raise|increase)s?)\b/i,
    held: /인상|올[리렸려린릴]|상향|높[이였여인아]|오[르른]|올[랐라]|증가|늘|\b(?:rais\w+|hik\w+|ris\w+|increas\w+|higher|rose|lift\w*|up|more|added)\b/i,
  },
  {
    said: /(?<![부확승용묵공시기])인하|\b(?:pay|wage|price|rate|fare|tax) cuts?\b/i,
    held: /인하|내[리렸려린릴]|하향|낮|떨어|줄|감소|삭감|깎|할인|\b(?:cut\w*|lower\w*|reduc\w+|fall\w*|fell|drop\w*|slash\w*|down|less|discount\w*)\b/i,
  },
]
