// Short forms of names: romanised family names, and letters that stand for words.
import type { Ground } from './gate-ground.ts'

/** Family names as they are romanised. */
export const SURNAMES = Object.fromEntries(
  (
    'kim 김;lee [이리];yi 이;rhee 이;park 박;pak 박;choi 최;choe 최;jung 정;jeong 정;chung 정;kang 강;cho 조;jo 조;' +
    'yoon 윤;yun 윤;jang 장;chang 장;lim 임;im 임;han 한;oh 오;seo 서;suh 서;shin 신;kwon 권;hwang 황;ahn 안;an 안;' +
    'song 송;ryu [유류];yoo 유;yu 유;hong 홍;jeon 전;chun 전;ko 고;koh 고;moon 문;mun 문;yang 양;son 손;sohn 손;bae 배;' +
    'paik 백;baek 백;heo 허;hur 허;nam 남;sim 심;shim 심;noh 노;roh 노;ha 하;kwak 곽;sung 성;cha 차;joo 주;ju 주;woo 우;' +
    'koo 구;ku 구;min 민;na 나;jin 진;ji 지;eom 엄;um 엄;chae 채;won 원;cheon 천;bang 방;kong 공;hyun 현;ham 함;byun 변'
  )
    .split(';')
    .map((pair) => pair.split(' ')),
) as Record<string, string>

/** What letters stand for, in either language; others are the first letters of words of the facts. */
const SHORT: Record<string, RegExp> = {
  'R&D': /research|연구/i,
  'M&A': /merg|acqui|takeover|합병|인수/i,
  AI: /artificial intelligence|인공지능/i,
  EV: /electric|전기차/i,
  IPO: /\blist|public offering|상장|공모/i,
  PC: /computer|컴퓨터/i,
  LNG: /천연가스/,
  GDP: /국내총생산|성장률|gross domestic/i,
  EU: /European Union|유럽연합/i,
  UK: /Brit|United Kingdom|영국/i,
  FTC: /공정거래위원회|공정위/,
  BOK: /한국은행|한은/,
  FSS: /금융감독원|금감원/,
  FSC: /금융위/,
  KISA: /한국인터넷진흥원/,
  MSIT: /과학기술정보통신부|과기정통부/,
  IB: /investment bank|투자은행/i,
  PEF: /private equity|사모펀드/i,
  VC: /venture capital|벤처캐피/i,
  MOU: /memorandum|양해각서|업무협약/i,
  IT: /information technology|정보기술|전산/i,
  MSP: /managed service|관리 서비스/i,
  CSP: /cloud service|클라우드/i,
}

/** Whether letters stand for words of the facts. Pure. */
export function isShortFor(token: string, ground: Ground): boolean {
  if (SHORT[token]?.test(ground.all)) return true
  if (!/^[A-Z]{3,6}$/.test(token)) return false
  const words = [...token]
    .map((letter) => `${letter}[a-z]+`)
    .join('(?: (?:of|and|the|for|in))?[ -]')
  return new RegExp(`\\b${words}\\b`, 'i').test(ground.all)
}
