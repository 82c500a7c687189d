// Who says it: a speaker as the article names them, and what kind of speaker that is.
import type { SpeakerKind } from '../db/schema.ts'
import type { Lang } from '../language/language.ts'
import { isPersonName } from './given-names.ts'

/** How the speaker puts it; `none` where a sentence only has a subject that plans. */
export type Manner = 'says' | 'plans' | 'estimates' | 'expects' | 'denies' | 'rumours'

export type Speaker = {
  /** As the article names them, without a leading article in capitals: "a KT spokesperson". */
  name: string
  kind: SpeakerKind
  manner: Manner
  /** What they say begins here in the sentence, where it can be told; the status is read from it. */
  contentStart: number
  contentEnd: number
}

/** What the sentences before have established: he, "the company", 이 관계자 and bare quotes take it up. */
export type SpeakerContext = {
  previous: Speaker | null
  /** Whether a name is one of the watch's, and what it is. */
  knownAs: (name: string) => 'party' | 'company' | 'person' | null
  /** The full name and title with which the article named somebody of this surname before. */
  fullName: (surname: string) => string | null
}

const OUTLET =
  /\b(?:[Ss]tate (?:television|media|TV|radio)|Kyodo|Xinhua|TASS|ANSA|DPA|EFE|Reuters|Bloomberg|AFP|Associated Press|AP|Yonhap|Nikkei|CNBC|CNN|BBC|Wall Street Journal|WSJ|Financial Times|New York Times|Washington Post|The Information|Fox|NBC|ABC|CBS|NPR|Axios|Politico|TechCrunch|The Verge|Wired|Forbes|Fortune|USA TODAY|Guardian|Journal|Tribune|Gazette|Magazine|Post|(?:local |foreign |news )?media|newspapers?|[Tt]he (?:news)?paper|(?:business|economic) daily|[Tt]he (?:daily|magazine|weekly)|outlets?|Daily|Herald|Times|News|News Agency|broadcaster|Courier|Chronicle|Observer|Telegraph|Examiner|Bulletin|Mirror|Globe|Radio|Television)\b|(?:통신(?!사)|신문|일보|방송|뉴스|매체|외신|언론|로이터|블룸버그|저널|타임스|닛케이|니혼게이자이|게이자이|경제지|(?:이|해당|같은) (?:신문|매체|보도))$/
const UNNAMED =
  /\b(?:insiders?|sources?|(?:people|persons?|officials?|executives?|someone) (?:familiar|close|briefed|with (?:\w+ )?knowledge|with|who asked)|officials? familiar|person familiar|industry|observers?|watchers?|experts?|analysts|economists|critics|investors|speculation|rumou?rs|market talk|some (?:in|people|officials)|many|users|customers|researchers|estimates|insider|two people|three people|insurers|lawyers|traders|bankers|brokers|doctors|engineers|residents|passengers|shoppers|travell?ers|rivals|competitors|suppliers|developers|executives)\b|업계|증권가|투자은행|소식통|일각|법조계|의료계|경제계|산업계|과학계|시장|전문가들|관계자들|재계|학계|금융권|정치권|관가|누리꾼|투자자들|내부 관계자|애널리스트들|정통한|에 밝은|밝은 관계자|관계자 [두세네]|익명|전문가$|^(?:한 )?관계자$/i
const AUTHORITY_EN =
  /\b(?:ministr(?:y|ies)|minister|government|police|court|judges?|regulators?|commission(?:er)?|prosecut\w+|agency|authorit(?:y|ies)|department|bureau|federal|central bank|Fed|White House|parliament|lawmakers?|senator|congress|mayor|governor|president (?!of )(?:[A-Z])|prime minister|city|state|FAA|FTC|FCC|SEC|FBI|EU|European (?:Commission|Union)|United Nations|fire (?:department|service|brigade)|firefighters|rescuers|customs|coastguard|military|navy|army|meteorological|officials|watchdog|council|Bank of (?:Korea|Japan|England)|CISA|NTSB|coast guard|embassy|World Bank|IMF|OECD|WTO|WHO|NATO|OPEC|International Monetary Fund)\b/i
const AUTHORITY_KO =
  /(?:정부|당국|경찰(?:청)?|검찰(?:청)?|법원|재판부|국회|대통령(?:실)?|총리|장관|차관|청장|지사|시장|군수|구청장|의원들?|위원장|금융감독원|금감원|금융위|공정위|방통위|과기정통부|기재부|국토부|산업부|한국은행|한은|감사원|국정원|소방(?:청|서|당국)|백악관|연방|세계은행|국제통화기금|IMF|OECD|세계무역기구|세계보건기구|유엔|거래소|국세청|질병청|(?<![사본일간내외지][업]?)(?:[가-힣]{2,}부)|[가-힣]{2,}(?:청|위원회|공사|공단|진흥원|시청|도청|구청)|(?:서울|부산|대구|인천|광주|대전|울산|세종|수원|성남|[가-힣]{2})시|(?:경기|강원|충북|충남|전북|전남|경북|경남|제주)도?)(?: (?:관계자|대변인|측|고위 관계자|당국자))?$/
const NOT_MINISTRY =
  /(?:사업부|본부|일부|간부|내부|외부|지부|학부|수뇌부|지도부|후반부|투자부)(?: |$)/
const PERSON =
  /\b(?:professor|analyst|researcher|economist|lawyer|attorney|expert|strategist|scientist|consultant|resident|passenger|customer|engineer|author|doctor|student|worker|union (?:leader|official))\b|(?:교수|연구원|연구위원|애널리스트|변호사|박사|씨|평론가|분석가|이코노미스트|소장|연구소장|전문위원|노조위원장|(?:노조|조합)[가-힣 ]*(?:국장|위원장|지부장|관계자)|주민|승객|고객|이용자)$/i
const PARTY =
  /\b(?:spokes(?:person|man|woman)|representative|CEO|CFO|CTO|COO|chief|chair(?:man|woman|person)?|executives?|founder|head of|vice president|director|manager|company|companies|firm|firms|operator|airline|carrier|bank|insurer|retailer|manufacturer|maker|developer|provider|group|both sides|the two sides|management|official (?:at|from|of))\b|(?:대표(?:이사)?|회장|사장|부회장|부사장|전무|상무|이사|의장|본부장|부문장|실장|센터장|최고경영자|창업자|CEO|CFO|CTO|대변인|관계자|측|양사|회사|업체|보험사|항공사|은행|운영사|제조사|두 회사|3사|임원)$/i
/** Outside voices with a name of their own: brokers, raters, institutes. */
const OUTSIDER =
  /\b(?:Securities|Capital|Research|Analytics|Gartner|IDC|Moody[’']s|Fitch|S&P|Morgan Stanley|Goldman Sachs|JPMorgan|UBS|Citi|Institute|University|think tank|brokerage)\b|(?:증권|자산운용|리서치|연구소|연구원|신용평가|대학교?|시민단체|참여연대)$/
const ORG_WORD =
  /\b(?:Bank|Motors?|Rail|Foods?|Air|Airlines|Airways|Corp|Corporation|Inc|Co|Ltd|LLC|Group|Electronics|Telecom|Cloud|Systems?|Technolog(?:y|ies)|Holdings?|Securities|Partners|Capital|Energy|Pharma|Biologics|Networks?|Labs?|Studios?|Entertainment|Insurance|Financial|Semiconductor|Software|Media|Games?|Logistics|Shipping|Steel|Chemical|Chem|Construction|Gas|Water|Oil|Power|Petroleum|Retail|Stores|Brands|Hotels|Auto|Automotive|Industries|International|Global|Digital|Data|Security|Ventures|Trust|Fund|Exchange|Express|Tech|Solutions|Services|Medical|Health|Healthcare|Bio|Biotech|Properties|Trading|Engineering|Marine|Chemicals|Materials|Display|Solar|Space|University|Institute|Foundation|Association|Union|Hospital|Mobility|Robotics|Aerospace|AI)\b/

/** What kind of speaker a name is, in the order in which the words decide. */
export function kindOfSpeaker(name: string, lang: Lang, context: SpeakerContext): SpeakerKind {
  const known = context.knownAs(name)
  if (/관계자|officials?$|source/.test(name) && known === null && UNNAMED.test(name))
    return 'unnamed'
  if (known === 'party' || known === 'company') {
    return PERSON.test(name) && !PARTY.test(name) ? 'person' : 'party'
  }
  if (OUTLET.test(name) && !PARTY.test(name)) return 'outlet'
  if (/^(?:an?|one|another) [a-z]+$/.test(name) && PERSON.test(name)) return 'unnamed'
  if (OUTSIDER.test(name) && !PARTY.test(name)) return 'person'
  if (lang === 'ko' && PERSON.test(name)) return 'person'
  if (PERSON.test(name) && /[A-Z]/.test(name.slice(1)) && !/\bspokes/i.test(name)) return 'person'
  const authority =
    lang === 'ko' ? AUTHORITY_KO.test(name) && !NOT_MINISTRY.test(name) : AUTHORITY_EN.test(name)
  if (authority && !(lang === 'ko' && /[가-힣A-Za-z]{2,} (?:회장|사장|대표)$/.test(name)))
    return 'authority'
  if (UNNAMED.test(name) && !/\bspokes|\bCEO\b|대변인/.test(name)) return 'unnamed'
  if (PARTY.test(name) || ORG_WORD.test(name)) return 'party'
  if (known === 'person') return 'person'
  if (
    lang === 'en' &&
    (isPersonName(name) || /^[A-Z][^,]+, [^,]*\d|^[A-Z][^,]+, (?:an?|the|who) /.test(name))
  )
    return 'person'
  return 'party'
}

/** Whether whoever speaks in a sentence is said to have asked for their name to be kept back. */
export function hidesSpeaker(sentence: string): boolean {
  const before = sentence.split(/[“"]/, 1)[0] ?? ''
  return (
    /익명/.test(before) ||
    /\b(?:condition of anonymity|(?:asked|declined|requested) not to be (?:named|identified)|declined to be (?:named|identified))\b/.test(
      sentence,
    )
  )
}

/** Whether what follows a name may be one at all: somebody, not a thing or a clause. */
export function mayBeSpeaker(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= 90 &&
    !/\d ?(?:종|개|곳|건|대|편|가지)$/.test(name) &&
    !/^(?:it|the|an?|there|this|that|these|those|which|what|who)$/i.test(name) &&
    // "What KT will pay", 해외 종목으로는: a clause or a manner, and nobody.
    !/^(?:what|how|why|when|where|whether|if) /i.test(name) &&
    !/[가-힣](?:으로|에서|에게|부터|까지)$/.test(name)
  )
}
