// Causes and kinds of which one is not another: fog is no freezing rain, and a gas leak no short circuit.

/** Kinds of one field, in both languages; what is near enough to be called the same shares a line. */
const FIELDS: RegExp[][] = [
  // Weather that closes, delays and breaks things.
  [
    /\b(?:fog\w*|mist|haze)\b|안개|짙은 안개|연무/i,
    /\b(?:rain\w*|downpours?|deluge|flood\w*|drizzle|storms?|typhoons?|hurricanes?|cyclones?|monsoon\w*|wet)\b|(?<![가-힣])비(?=[가를는에로]|바람)|폭우|호우|장마|빗[물길]|홍수|침수|태풍|폭풍|몬순|비구름/i,
    /\b(?:snow\w*|blizzards?|sleet|ice|icy|freez\w+|frost\w*|frozen|cold|avalanches?)\b|(?<![가-힣])눈(?=[이에길발으보]|사태)|폭설|대설|적설|결빙|빙판|한파|서리|동파|추위|어는 비|강추위|얼[었어음]|언 비/i,
    /\b(?:winds?|windy|gales?|gusts?|tornado\w*|storms?|typhoons?|hurricanes?|cyclones?)\b|강풍|돌풍|바람|태풍|폭풍|토네이도|풍랑|사이클론|허리케인/i,
    /\b(?:heat\w*|hot|scorching|droughts?|dry)\b|폭염|더위|무더위|가뭄|고온|건조/i,
    /\bsmoke\b|연기/i,
    /\b(?:volcan\w+|ash)\b|화산/i,
    /\b(?:earthquakes?|quakes?|tremors?)\b|지진|여진/i,
    /\b(?:lightning|thunder\w*)\b|낙뢰|벼락|번개|천둥/i,
    /\b(?:fine dust|dust|smog|particulate\w*|air pollution|air quality)\b|미세먼지|먼지|황사|스모그|대기질|대기 ?오염/i,
    /\bdrones?\b|드론|무인기/i,
  ],
  // What a fire or an accident comes from.
  [
    /\b(?:gas leaks?|leaking gas)\b|가스 ?(?:누출|누설|유출|샜|새)|가스가 (?:새|샌|샜)/i,
    /\b(?:short[- ]circuits?|electrical (?:faults?|failures?|fires?)|wiring)\b|합선|누전|전기적 요인|배선/i,
    /\b(?:arson\w*|set (?:\S+ )?(?:on fire|ablaze|alight))\b|방화/i,
    /\b(?:cigarettes?|cigarette butts?)\b|담뱃불|담배꽁초/i,
    /\b(?:brak(?:e|es) fail\w*|faulty brakes?)\b|브레이크 (?:고장|결함|파열)|제동장치/i,
    /\b(?:drunk[- ]driv\w+|driving drunk)\b|음주운전|음주 운전/i,
    /\b(?:speeding)\b|과속/i,
    /\b(?:drows\w+|fell asleep)\b|졸음/i,
    /\b(?:sabotage\w*)\b|사보타주|고의 파손/i,
  ],
  // Medals.
  [
    /\bgold medal\w*|\b(?:w[io]ns?|took|takes?|claim\w*|bagged|struck) (?:the |a )?gold\b|금메달/i,
    /\bsilver medal\w*|\b(?:w[io]ns?|took|takes?|claim\w*|bagged) (?:the |a )?silver\b|은메달/i,
    /\bbronze medal\w*|\b(?:w[io]ns?|took|takes?|claim\w*|bagged) (?:the |a )?bronze\b|동메달/i,
  ],
  // Animals of farms.
  [
    /\b(?:ducks?|poultry)\b|(?<![가-힣])오리(?![온지엔])|가금/i,
    /\b(?:chickens?|hens?|broilers?|layers?|poultry)\b|닭|양계|산란계|육계|가금/i,
    /\b(?:pigs?|hogs?|swine|pork|sows?|piglets?)\b|돼지|양돈/i,
    /\b(?:cattle|cows?|beef|dairy|calves)\b|한우|젖소|축우|송아지|(?<![가-힣])소[를가 ]/i,
    /\b(?:sheep|lambs?)\b|(?<![가-힣])양 (?=\d)|양떼/i,
    /\bgoats?\b|염소/i,
    /\bturkeys?\b(?! [A-Z])|칠면조/,
  ],
  // What runs on machines.
  [
    /\bWindows\b(?! (?:were|was|of)\b)|윈도(?:우|즈)?(?![가-힣]{2})/,
    /\b(?:Macs?|macOS|Macintosh)\b|(?<![가-힣])맥(?= ?(?:컴퓨터|기기|PC|OS|북|사용자|운영체제))|매킨토시|맥OS/,
    /\bLinux\b|리눅스/,
    /\bAndroid\b|안드로이드/,
    /\b(?:iOS|iPhones?|iPads?)\b|아이폰|아이패드/,
    /\bChromeOS|\bChromebooks?\b|크롬북/,
  ],
  // Sectors, as such.
  [
    /\bpublic[- ]sector\b|공공 ?(?:부문|분야|기관|시장)/i,
    /\bprivate[- ]sector\b|민간 ?(?:부문|분야|시장)/i,
    /\b(?:financial|finance|banking)[- ](?:sector|industry)\b|금융 ?(?:부문|분야|권|업계|시장)/i,
    /\bmanufacturing (?:sector|industry)\b|제조 ?(?:부문|분야|업계|업)/i,
    /\b(?:health(?:care)?|medical) (?:sector|industry)\b|의료 ?(?:부문|분야|업계)/i,
    /\beducation(?:al)? sector\b|교육 ?(?:부문|분야)/i,
    /\b(?:defen[cs]e|military) (?:sector|industry)\b|국방 ?(?:부문|분야)|방산 ?(?:부문|분야|업계)/i,
    /\bretail (?:sector|industry)\b|유통 ?(?:부문|분야|업계)/i,
  ],
  // Ships.
  [
    /\b(?:ferry|ferries|passenger ship\w*)\b|여객선|페리(?![가-힣])/i,
    /\b(?:tankers?)\b|유조선/i,
    /\b(?:fishing (?:boat|vessel)s?|trawlers?)\b|어선|낚싯배/i,
    /\b(?:cargo (?:ship|vessel)s?|freighters?|bulk carriers?|container ships?)\b|화물선|벌크선|컨테이너선/i,
    /\b(?:tug(?:boat)?s?)\b|예인선/i,
    /\b(?:submarines?)\b|잠수함/i,
    /\b(?:yachts?)\b|요트/i,
    /\b(?:cruise (?:ship|liner)s?)\b|크루즈/i,
  ],
  // Vehicles.
  [
    /\b(?:bus(?:es)?|coach(?:es)?)\b|버스/i,
    /\b(?:trucks?|lorr(?:y|ies))\b|트럭|화물차/i,
    /\b(?:taxis?|cabs?)\b|택시/i,
    /\b(?:motorcycles?|motorbikes?|scooters?|bikes?)\b|오토바이|이륜차|스쿠터/i,
    /\b(?:bicycles?|bikes?|cyclists?)\b|자전거/i,
    /\b(?:trams?|streetcars?)\b|트램|노면전차/i,
    /\b(?:subways?|metro|underground)\b|지하철|전철|도시철도/i,
    /\bhelicopters?\b|헬기|헬리콥터/i,
  ],
  // What the economy is measured by.
  [
    /\bgrowth (?:rate|forecast|outlook|target|estimate|projection)|\b(?:economic|GDP) growth|성장률|성장 ?전망/i,
    /\b(?:inflation|consumer prices?|CPI)\b|물가|인플레이션/i,
    /\b(?:unemployment|jobless)\b|실업/i,
    /\b(?:exchange rates?)\b|환율/i,
  ],
  // What leads exports.
  [
    /\b(?:semiconductors?|(?:micro|memory )?chips?|chipmak\w+|DRAM|HBM)\b|반도체|메모리|D램/i,
    /\b(?:cars?|autos?|automobiles?|automotive|vehicles?|EVs?|carmak\w+)\b|자동차|전기차|승용차|차량|완성차/i,
    /\b(?:ships?|shipbuild\w*|vessels?|tankers?|carriers?)\b|선박|조선(?!일보|시대)|운반선/i,
    /\bsteel\w*\b|철강|제철/i,
    /\b(?:petrochemicals?|petroleum|oil products?)\b|석유화학|석유제품/i,
    /\bbatter(?:y|ies)\b|배터리|이차전지/i,
    /\bcosmetics?\b|화장품/i,
    /\b(?:textiles?|garments?|apparel)\b|섬유|의류/i,
  ],
  // Schools.
  [
    /\b(?:elementary|primary)\b|초등/i,
    /\bmiddle[- ]school\w*|중학/i,
    /\bhigh[- ]school\w*|고등학교|고교|고등학생/i,
    /\b(?:kindergartens?|pre-?schools?|nurser(?:y|ies))\b|유치원|어린이집/i,
    /\b(?:universit(?:y|ies)|colleges?|undergraduates?)\b|대학/i,
  ],
  // Sports.
  [
    /\bbaseball\b|야구/i,
    /\b(?:football|soccer)\b|축구/i,
    /\bbasketball\b|농구/i,
    /\bvolleyball\b|배구/i,
    /\bhandball\b|핸드볼/i,
    /\bhockey\b|하키/i,
    /\bgolf\b|골프/i,
    /\btennis\b|테니스/i,
    /\bbadminton\b|배드민턴/i,
  ],
  // Where it hurts.
  [
    /\bknees?\b|무릎/i,
    /\bankles?\b|발목/i,
    /\bshoulders?\b|어깨/i,
    /\bhamstrings?\b|햄스트링/i,
    /\bwrists?\b|손목/i,
    /\belbows?\b|팔꿈치/i,
    /\bthighs?\b|허벅지/i,
    /\bcal(?:f|ves) (?:injur|strain)\w*|종아리/i,
  ],
  // Instruments.
  [
    /\bpian(?:o|ist)s?\b|피아노|피아니스트/i,
    /\bviolin(?:s|ists?)?\b|바이올린/i,
    /\bcell(?:o|ist)s?\b|첼로|첼리스트/i,
    /\bguitar(?:s|ists?)?\b|기타리스트|(?<![가-힣])기타[를가]/i,
    /\bflut(?:e|ist)s?\b|플루트/i,
  ],
  // The family.
  [/\b(?:wife|wives)\b|아내|부인[이은과의 ](?!했|하)/i, /\bhusbands?\b|남편/i],
  [/\bfathers?\b|아버지|부친/i, /\bmothers?\b|어머니|모친/i],
  [/\bsons?\b|아들/i, /\bdaughters?\b|(?<![가-힣])딸/i],
  [/\bbrothers?\b|형제|남동생/i, /\bsisters?\b|자매|여동생/i],
]

/** Whether a sentence names one kind that the facts lack, in the place of one that they have. Pure. */
export function bringsRival(text: string, all: string): boolean {
  return FIELDS.some((kinds) => {
    const own = kinds.filter((kind) => kind.test(text))
    const known = kinds.filter((kind) => kind.test(all))
    if (own.length === 0 || known.length === 0) return false
    return !own.some((kind) => known.includes(kind))
  })
}
