// Words of doubt that the facts carry in other words, and doubts that a sentence leaves out.
import type { Ground } from './gate-ground.ts'

/** What a sentence may say where its facts say it so. */
const CARRIED: [RegExp, RegExp][] = [
  [
    /\b(?:allegedly|supposed(?:ly)?|purported(?:ly)?)\b|의혹/gi,
    /혐의|의혹|주장|기소|고발|고소|\b(?:alleg\w+|accus\w+|charg(?:ed|es) (?:with|of|against)|indict\w*|suspect\w*|suspicions?|claim\w*)\b/i,
  ],
  [
    /\b(?:might|possibly|perhaps)\b/gi,
    /\b(?:may|might|could|possib\w+|potential\w*)\b|수도? 있|가능성|우려|듯/i,
  ],
  [
    /\b(?:supposed|meant) (?=to\b)/gi,
    /\b(?:due|planned|scheduled|expected|slated|set to|meant to|was to|were to)\b|예정|계획|방침|하기로/i,
  ],
  // 가능성을 일축했다: that it is not so.
  [
    /가능성(?=[을은도]? ?(?:\S+ )?(?:배제|일축|부인|부정|없))/g,
    /아니|않|없|부인|일축|\b(?:not|no|den(?:y|ies|ied)|rul\w+ out|dismiss\w*)\b/i,
  ],
]

/** A sentence without the words of doubt that its facts carry. Pure. */
export function withoutCarried(text: string, all: string): string {
  return CARRIED.reduce(
    (rest, [said, held]) => (held.test(all) ? rest.replace(said, '') : rest),
    text,
  )
}

/** What is only held possible. */
export const MAYBE =
  /\b(?:may|might|could) (?:also )?(?:have|be)\b|[았었했됐]을 수도? 있|을 가능성/i

const CONSIDERED =
  /\b(?:is|are|was|were|be) (?:considering|weighing|mulling|studying|exploring|contemplating|reviewing)\b|(?:검토|고려|저울질|타진|논의|협의)(?:하고 있|하는 중| 중)/i

/** What is thought about only. Pure. */
export function isConsidered(text: string): boolean {
  return CONSIDERED.test(text)
}

const MAY = /\b(?:may|might) (?!not\b|\d)(?:also |soon )?[a-z]{2,}/
const OPEN =
  /\b(?:may|might|can|could|able|allow\w*|possib\w+|potential\w*|consider\w*|whether|permi\w+|let(?:s|ting)?|powers?|rights?|authori\w+|entitl\w+|free to|risk\w*|if|not|no|never|nothing)\b|수 ?있|수도|가능|허용|검토|고려|위험|[을를]지|할지|것 같|모른다|판결|않|없|아니/i

/** Whether a sentence says plainly what all its facts say only may be. Pure. */
export function losesMay(text: string, texts: Ground['texts']): boolean {
  // What a court says may be done is allowed.
  const isOpen = (one: string) =>
    MAY.test(one) && !/\b(?:rul(?:ed|es|ing)|judges?|courts?)\b/i.test(one)
  return texts.every((one) => isOpen(one.text)) && !OPEN.test(text)
}

const HAS_BEGUN = /\bha(?:s|ve) (?:begun|started)\b/i
const BEGUN =
  /(?:들어갔|나섰|착수했|시작했|돌입했|[가-힣]고 있)|\b(?:began|started|launched|set about|opened|is|are) /i

/** Whether a sentence says that something has begun which the facts say was set about. Pure. */
export function isBegun(text: string, all: string): boolean {
  return HAS_BEGUN.test(text) && BEGUN.test(all)
}

/** What is given to somebody, who then can have it: a discount, a service. */
export const GIVES =
  /\b(?:gets?|receives?|offer(?:s|ed|ing)?|available|discount\w*|reduction|for free|free of charge|benefits?|access|entitle\w*|eligible|opens?|admission|serv(?:es|ing)|sells?|on sale|provid\w+|accepts?|covers?|valid|qualif\w+)\b|제공|무료|할인|혜택|판매|받는다|운영|개방|지원한다|대상/i
/** … and so is had. */
export const CAN_HAVE =
  /(?:살|쓸|볼|받을|들을|탈|먹을|마실|누릴|얻을|빌릴|즐길|묵을|맡길|(?:이용|구매|구입|사용|입장|관람|참여|참가|가입|신청|시청|접속|방문|예약|대여|주문|체험|결제|탑승|환불|충전|주차|열람)할) 수 있|\bcan (?:also )?(?:buy|use|get|take|see|watch|read|visit|enter|order|book|rent|borrow|play|try|stay|ride|claim|download|access|join|apply|enjoy|receive)\b/i

/** The sentence itself is told as talk, whatever rumour it may be about. */
export const FRAMES_TALK =
  /(?:관측|추측|루머|소문|풍문|의혹|설|말|얘기|이야기)[이가도] (?:나오|나온|나왔|돈|돌|있|무성|제기|퍼[지진졌]|흘러)[가-힣 ]*\.?$/

/** Rumours as things. */
export const RUMOURS =
  /\b(?:rumou?rs?|speculation|possibilit(?:y|ies))\b(?! to)|가능성(?=[을은도]? ?(?:\S+ )?배제)|관측|추측|루머|소문|의혹|(?<=[가-힣]{2})(?<![건시개연증가부해학전소사신역폭낭독욕배잔논적제누어나맞앞라다들])설(?=[이을은도에과의로]?(?:[ ,.]|$))(?! (?:것|예정|계획|수|전망|방침|때|듯|만|경우))|(?<=[가-힣]는 )설[이을은도]/gi

/** What is thought about could be, and what comes at the earliest in September possibly does then. */
export const WEIGHS =
  /\b(?:consider\w*|weigh\w*|mull\w*|explor\w+|study(?:ing)?|review\w*|propos\w+|draft\w*)\b|검토|고려|저울질|타진|살[피펴]|고심|추진|방안|제안|입법예고/i
export const EARLIEST = /\b(?:as early as|as soon as|at the earliest)\b|이르면|빠르면/i
export const RUMOUR =
  /\b(?:rumou?r\w*|allegedly|purported\w*|unconfirmed|speculat\w+)\b|루머|소문|추측|의혹|(?<=[가-힣]{2})(?<![건시개연증가부해학전소사신역폭낭독욕배잔논적제누어나맞앞라다들])설(?=[이을은도에과의로]?(?:[ ,.]|$))(?! (?:것|예정|계획|수|전망|방침|때|듯|만|경우))|(?<=[가-힣]는 )설[이을은도]/i
