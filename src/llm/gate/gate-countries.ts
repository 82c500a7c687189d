// The country of a city that the facts name: "the city of Lyon" lets a sentence say 프랑스 리옹.

/** Country by its names = cities and regions that lie there, in both languages. */
const COUNTRIES: [RegExp, RegExp][] = [
  [
    /^(?:France|French|프랑스)$/i,
    /\b(?:Paris|Lyon|Marseilles?|Toulouse|Bordeaux|Nantes|Strasbourg|Grenoble|Lille|Nice|Normandy|Brittany)\b|파리(?!바게)|리옹|마르세유|툴루즈|보르도|낭트|스트라스부르|그르노블|노르망디/,
  ],
  [
    /^(?:Germany|German|독일)$/i,
    /\b(?:Berlin|Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Dresden|Leipzig|Nuremberg|D[uü]sseldorf|Hanover|Bremen|Bavaria|Saxony)\b|베를린|뮌헨|함부르크|프랑크푸르트|쾰른|슈투트가르트|드레스덴|라이프치히|뉘른베르크|뒤셀도르프|하노버|브레멘|바이에른|작센/,
  ],
  [
    /^(?:Italy|Italian|이탈리아)$/i,
    /\b(?:Rome|Milan|Turin|Naples|Florence|Venice|Genoa|Bologna|Sicily|Tuscany|Sardinia|Lombardy)\b|로마(?!나)|밀라노|토리노|나폴리|피렌체|베네치아|제노바|볼로냐|시칠리아|토스카나/,
  ],
  [
    /^(?:Spain|Spanish|스페인)$/i,
    /\b(?:Madrid|Barcelona|Valencia|Seville|Bilbao|Catalonia|Andalusia|Malaga)\b|마드리드|바르셀로나|발렌시아|세비야|빌바오|카탈루냐|안달루시아/,
  ],
  [
    /^(?:Portugal|Portuguese|포르투갈)$/i,
    /\b(?:Lisbon|Porto(?! Alegre))\b|리스본|포르투(?![갈알])/,
  ],
  [
    /^(?:Switzerland|Swiss|스위스)/i,
    /\b(?:Zurich|Geneva|Basel|Bern|Lausanne|Lugano|canton)\b|취리히|제네바|바젤|베른|로잔|칸톤/,
  ],
  [
    /^(?:Austria|Austrian|오스트리아)/i,
    /\b(?:Vienna|Graz|Linz|Salzburg|Innsbruck|Tyrol)\b|빈에|그라츠|린츠|잘츠부르크|인스브루크/,
  ],
  [
    /^(?:the )?(?:Netherlands|Dutch|네덜란드)/i,
    /\b(?:Amsterdam|Rotterdam|The Hague|Utrecht|Eindhoven)\b|암스테르담|로테르담|헤이그|위트레흐트|에인트호번/,
  ],
  [
    /^(?:Belgium|Belgian|벨기에)/i,
    /\b(?:Brussels|Antwerp|Ghent|Bruges|Flanders|Wallonia)\b|브뤼셀|안트베르펜|겐트|플랑드르/,
  ],
  [
    /^(?:Sweden|Swedish|스웨덴)/i,
    /\b(?:Stockholm|Gothenburg|Malm[oö]|Uppsala)\b|스톡홀름|예테보리|말뫼/,
  ],
  [
    /^(?:Norway|Norwegian|노르웨이)/i,
    /\b(?:Oslo|Bergen|Trondheim|Stavanger)\b|오슬로|베르겐|트론헤임/,
  ],
  [/^(?:Denmark|Danish|덴마크)/i, /\b(?:Copenhagen|Aarhus|Odense)\b|코펜하겐|오르후스/],
  [/^(?:Finland|Finnish|핀란드)/i, /\b(?:Helsinki|Tampere|Espoo|Turku)\b|헬싱키|탐페레/],
  [
    /^(?:Poland|Polish|폴란드)/i,
    /\b(?:Warsaw|Krak[oó]w|Gda[nń]sk|Wroc[lł]aw|Poznan)\b|바르샤바|크라쿠프|그단스크|브로츠와프/,
  ],
  [/^(?:Czech|체코)/i, /\b(?:Prague|Brno|Ostrava)\b|프라하|브르노/],
  [/^(?:Hungary|Hungarian|헝가리)/i, /\b(?:Budapest|Debrecen)\b|부다페스트|데브레첸/],
  [/^(?:Ireland|Irish|아일랜드)/i, /\b(?:Dublin|Cork|Galway|Limerick)\b|더블린|골웨이/],
  [
    /^(?:Britain|British|UK|United Kingdom|England|English|영국|united-kingdom|uk)/i,
    /\b(?:London|Manchester|Leeds|Liverpool|Birmingham|Bristol|Edinburgh|Glasgow|Cardiff|Belfast|Scotland|Wales)\b|런던|맨체스터|리즈|리버풀|버밍엄|브리스틀|에든버러|글래스고|카디프/,
  ],
  [
    /^(?:Japan|Japanese|일본)$/i,
    /\b(?:Tokyo|Osaka|Kyoto|Nagoya|Fukuoka|Sapporo|Yokohama|Kobe|Hokkaido|Okinawa)\b|도쿄|오사카|교토|나고야|후쿠오카|삿포로|요코하마|고베|홋카이도|오키나와/,
  ],
  [
    /^(?:China|Chinese|중국)$/i,
    /\b(?:Beijing|Shanghai|Shenzhen|Guangzhou|Suzhou|Wuhan|Nanjing|Hangzhou|Chengdu|Tianjin|Xi'an)\b|베이징|상하이|선전|광저우|쑤저우|우한|난징|항저우|청두|톈진|시안/,
  ],
  [
    /^(?:India|Indian|인도)$/i,
    /\b(?:Delhi|Mumbai|Bengaluru|Bangalore|Chennai|Hyderabad|Pune|Kolkata)\b|델리|뭄바이|벵갈루루|첸나이|하이데라바드|푸네/,
  ],
  [
    /^(?:Vietnam|Vietnamese|베트남)$/i,
    /\b(?:Hanoi|Ho Chi Minh|Haiphong|Da Nang|Danang)\b|하노이|호찌민|하이퐁|다낭/,
  ],
  [
    /^(?:Taiwan|Taiwanese|대만)$/i,
    /\b(?:Taipei|Hsinchu|Kaohsiung|Taichung)\b|타이베이|신주|가오슝|타이중/,
  ],
  [
    /^(?:Canada|Canadian|캐나다)$/i,
    /\b(?:Toronto|Vancouver|Montr[eé]al|Ottawa|Calgary|Quebec|Ontario|Alberta)\b|토론토|밴쿠버|몬트리올|오타와|캘거리|퀘벡|온타리오|앨버타/,
  ],
  [
    /^(?:Australia|Australian|호주)$/i,
    /\b(?:Sydney|Melbourne|Perth|Brisbane|Adelaide|Canberra|Queensland|Victoria)\b|시드니|멜버른|퍼스|브리즈번|애들레이드|캔버라|퀸즐랜드/,
  ],
  [
    /^(?:Brazil|Brazilian|브라질)/i,
    /\b(?:S[aã]o Paulo|Rio de Janeiro|Bras[ií]lia|Porto Alegre)\b|상파울루|리우|브라질리아|포르투알레그리/,
  ],
  [
    /^(?:Indonesia|Indonesian|인도네시아)/i,
    /\b(?:Jakarta|Surabaya|Bali|Bandung)\b|자카르타|수라바야|발리/,
  ],
  [/^(?:Thailand|Thai|태국)/i, /\b(?:Bangkok|Phuket|Chiang Mai)\b|방콕|푸껫|치앙마이/],
  [/^(?:Greece|Greek|그리스)/i, /\b(?:Athens|Thessaloniki|Piraeus)\b|아테네|테살로니키|피레우스/],
  [
    /^(?:Turkey|Turkish|T[uü]rkiye|튀르키예|터키)/i,
    /\b(?:Istanbul|Ankara|Izmir)\b|이스탄불|앙카라|이즈미르/,
  ],
]

/** Whether a name is the country of a city that a text names. Pure. */
export function liesIn(country: string, all: string): boolean {
  return COUNTRIES.some(([names, cities]) => names.test(country) && cities.test(all))
}
