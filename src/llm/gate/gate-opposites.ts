// Opposites of every field, one pair a line: home and away, arrivals and departures, the most and the fewest.
import type { Poles } from './gate-turns.ts'

/** In both languages; a sentence may have one that its facts have, or when they have neither. */
export const OPPOSITES: Poles[] = [
  // Games.
  [
    /\b(?:straight|consecutive|successive) (?:\w+ )?(?:wins?|victor\w+)\b|\bwinning (?:streak|run)\b|연승/i,
    /\b(?:straight|consecutive|successive) (?:\w+ )?(?:loss(?:es)?|defeats?)\b|\blosing (?:streak|run)\b|연패(?![를을] (?:달성|이[루뤘]|노리|차지))/i,
  ],
  [
    /\b(?:home (?:games?|match\w*|crowds?|attendance|fans|wins?|leg)|at home (?:to|against))\b|홈 ?(?:경기|관중|팬|승)/i,
    /\b(?:away (?:games?|match\w*|crowds?|attendance|fans|wins?|leg)|on the road)\b|원정/i,
  ],
  [/\b(?:promot\w+ to|won promotion)\b|승격/i, /\brelegat\w+\b|강등/i],
  [/\boffens(?:e|ive)\b|공격수/i, /\b(?:defender|defensive)\b|수비수/i],
  [/\b(?:take-?offs?|took off|taking off)\b|이륙/i, /\b(?:landings?|landed|touch\w* down)\b|착륙/i],
  [
    /\b(?:withdr[ae]w\w*|withdrawal|pull(?:s|ed|ing)? (?:\S+ ){0,4}out)\b|철수|빼[내기]/i,
    /\b(?:deploy\w*|sends?|sending|sent|reinforc\w*)\b|파병|증파|증원|보[내낸낼냈]|배치/i,
  ],
  [
    /\b(?:in jobs|with jobs|employed|people (?:at|in) work|number of workers)\b|취업자|고용률/i,
    /\b(?:jobless|unemployed|unemployment|without (?:jobs|work)|out of work)\b|실업/i,
  ],
  [
    /\b(?:years?|months?) (?:older|her senior|his senior)|\bolder than\b|연상|(?:살|세) (?:많은|위)/i,
    /\b(?:years?|months?) (?:younger|her junior|his junior)|\byounger than\b|연하|(?:살|세) (?:어린|적은|아래)/i,
  ],
  [
    /\b(?:in|within|across) (?:South )?Korea\b|\bKorean\b|국내|한국|\bnationwide\b|전국/i,
    /\b(?:worldwide|around the world|globally|across the world|across the globe)\b|전 ?세계/i,
  ],
  [
    /\b(?:in|within) (?:South )?Korea\b|국내|한국에서|\bdomestic\w*|\bat home\b/i,
    /\b(?:abroad|overseas|in (?:an?other|foreign) countr\w+)\b|해외|국외|외국/i,
  ],
  // Who is there.
  [
    /\b(?:attend(?:s|ed|ing)?|present at|took part|taking part|participat\w+)\b|(?<!불)참[석가]했|참[석가]한/i,
    /\b(?:absent|skipp\w+|boycott\w*|stay(?:s|ed)? away)\b|불참|결석|보이콧/i,
  ],
  [
    /\b(?:arriv(?:e|es|ed|ing|als?))\b|도착|입국/i,
    /\b(?:depart(?:s|ed|ing|ures?)?|took off)\b|출발|출국|이륙/i,
  ],
  // Markets.
  [
    /\b(?:little changed|flat|barely (?:moved|changed)|hardly (?:moved|changed))\b|보합|제자리걸음|거의 (?:변동|변화)/i,
    /\b(?:sharply|surg\w+|soar\w*|plung\w+|slump\w*|tumbl\w+|jump\w*)\b|급[등락]|폭[등락]|큰 폭|크게 (?:오|올|내|떨)/i,
  ],
  [
    /\b(?:bull(?:s|ish)?|upbeat|optimis\w+)\b|낙관|강세장/i,
    /\b(?:bear(?:s|ish)|downbeat|pessimis\w+|gloomy)\b|비관|약세장/i,
  ],
  [/\bshortages?\b|부족|품귀/i, /\b(?:glut|oversuppl\w+|surplus)\b|과잉|남아도/i],
  [
    /\b(?:inflow|net buy\w*|(?:foreign|institutional|retail)(?:er)? buying)\b|매수(?=세|에|로|가|를|하)|유입/i,
    /\b(?:outflow|net sell\w*|(?:foreign|institutional|retail)(?:er)? selling|sell-?offs?)\b|매도(?=세|에|로|가|를|하)|유출/i,
  ],
  [
    /\b(?:smallest|lowest|fewest|weakest|slowest|worst|cheapest)\b|가장 (?:적|낮|작|나쁘|느리|저조|싼)|최저|최소치|최악/i,
    /\b(?:largest|biggest|highest|strongest|fastest|best|dearest|most (?:expensive|in))\b|가장 (?:많|높|크|큰|좋|빠|비싼)|최고치|최다|최대치/i,
  ],
  // Courts and the police.
  [
    /\b(?:clear(?:s|ed) (?:\S+ ){1,4}of|exonerat\w+|acquit\w*|not guilty|no wrongdoing)\b|무혐의|무죄|혐의를 벗|결백/i,
    /(?<!not )\b(?:guilty|convict\w*|charged with|indict\w*)\b|유죄|기소했|기소됐|(?:혐의|부정|비리|위반|잘못|행위)\S{0,2}[를을] 인정/i,
  ],
  [
    /\b(?:is|are|was|were|under) (?:being )?(?:investigat\w+|inquir\w+|look\w+ into|prob\w+)\b|조사(?:하고 있|하는 중| 중)|수사(?:하고 있|하는 중| 중)/i,
    /\b(?:clos\w+|end\w*|complet\w+|conclud\w+|wrapp\w+ up|dropp\w+) (?:\S+ ){0,3}(?:probe|investigation|inquiry)\b|(?:조사|수사)[를을]? ?(?:마[쳤친무]|끝|종결|종료|완료)/i,
  ],
  [
    /\b(?:recover\w*|retriev\w+|found|regain\w*) (?:the |its |their |all )|되찾았|회수했|찾아냈/i,
    /\byet to (?:recover|retrieve|find|regain)\b|(?:되찾|회수하|찾)지 못/i,
  ],
  // Health and nature.
  [
    /\b(?:mild(?:er)?|benign)\b|경증|양성 종양/i,
    /\b(?:severe(?:ly)?|critical(?:ly)?|malignant)\b|중증|위중|악성/i,
  ],
  [/\bdrought\w*\b|가뭄/i, /\b(?:flood\w*|heavy rain)\b|홍수|침수|폭우|집중호우/i],
  [
    /\b(?:heat ?waves?|heat)\b|폭염|무더위/i,
    /\b(?:cold (?:snap|wave|spell)s?|freez\w+)\b|한파|추위/i,
  ],
  [/\b(?:births?|born)\b|출생|출산/i, /\b(?:deaths?|died)\b|사망/i],
  [/\bmarriages?\b|혼인|결혼/i, /\bdivorces?\b|이혼/i],
  // Places and sides.
  [
    /\bnorth(?:ern|bound)?\b|(?<![가-힣])북[부쪽상]/i,
    /\bsouth(?:ern|bound)\b|(?<![가-힣])남[부쪽하]/i,
  ],
  [/\beast(?:ern|bound)\b|(?<![가-힣])동[부쪽]/i, /\bwest(?:ern|bound)\b|(?<![가-힣])서[부쪽]/i],
  [/\b(?:onshore|inland)\b|육상|내륙/i, /\boffshore\b|해상|연안/i],
  [/\bindoors?\b|실내/i, /\boutdoors?\b|실외|야외/i],
  [/\b(?:urban|cit(?:y|ies))\b|도시|도심/i, /\brural\b|농촌|시골/i],
  [/\b(?:upper|upstream)\b|상류|상부/i, /\b(?:lower|downstream)\b|하류|하부/i],
  [
    /\bdomestic(?:ally)? (?:flights?|routes?|travel)\b|국내선/i,
    /\binternational (?:flights?|routes?|travel)\b|국제선/i,
  ],
  // Who.
  [/\b(?:m[ae]n|males?|boys?)\b|남성|남자/i, /\b(?:wom[ae]n|females?|girls?)\b|여성|여자/i],
  [/\b(?:landlords?|lessors?)\b|집주인|임대인/i, /\b(?:tenants?|lessees?)\b|세입자|임차인/i],
  [/\b(?:lenders?|creditors?)\b|대출기관|채권자|채권단/i, /\bborrowers?\b|차주|대출자|채무자/i],
  [
    /\b(?:ruling|governing) (?:party|camp|coalition|bloc)\b|여당|여권/i,
    /\bopposition\b|야당|야권/i,
  ],
  [/\b(?:incumbent|sitting|current)\b|현직/i, /\b(?:former|ex-\w+|outgoing)\b|전직|전임/i],
  [
    /\b(?:full-time|regular workers?|permanent staff)\b|정규직(?<!비정규직)/i,
    /\b(?:part-time|temporary workers?|irregular workers?)\b|비정규직|임시직|계약직/i,
  ],
  // Money and goods.
  [/\b(?:wholesale)\b|도매/i, /\bretail\b|소매/i],
  [/\b(?:fixed[- ]rate)\b|고정 ?금리/i, /\b(?:floating|variable|adjustable)[- ]rate\b|변동 ?금리/i],
  [/\b(?:before tax|pre-?tax)\b|세전/i, /\b(?:after[- ]tax|post-?tax)\b|세후/i],
  [
    /\b(?:gross)\b(?! (?:negligence|domestic|margin))|총액/i,
    /\bnet\b(?! ?(?:work|profit|income|loss|zero))|순액/i,
  ],
  [
    /\b(?:new(?:ly built)?|brand-new) (?:cars?|homes?|vehicles?|ships?)\b|신차|신조선/i,
    /\b(?:used|second-hand|pre-owned)\b|중고/i,
  ],
  [/\b(?:wired|fixed-line)\b|(?<![무])유선/i, /\b(?:wireless|mobile)\b|무선|이동통신/i],
  [/\b(?:renewables?|renewable energy)\b|재생에너지|신재생/i, /\b(?:fossil fuels?)\b|화석 ?연료/i],
]

/** Who wins, and who loses. */
export const CONTEST: Poles = [
  /\b(?:wins?|beat|victory|(?<![\d,.]|illion |thousand )won(?= (?:an? |the |its |\d+ ?[-–]\d)))\b|따[냈낸]|수주했|(?<![가-힣])이[겼긴기](?!도)|승리|우승/i,
  /\b(?:lost|loses?|defeat\w*)\b|내줬|놓[쳤친]|(?<![가-힣])졌(?=다|으)|패배|패했/i,
]
