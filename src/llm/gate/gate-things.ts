// Things that a sentence may not bring along: trades, goods, offices, people and mishaps, in both languages.

/** What it is, and what else of the facts carries it. */
type Thing = RegExp | [RegExp, RegExp]

/** Illnesses: one is no other one. */
const DISEASES: Thing[] = [
  /\b(?:diabet\w+|insulin)\b|당뇨|인슐린/i,
  /\b(?:obes\w+|weight[- ]loss|slimming)\b|비만|체중 ?감량/i,
  [
    /\b(?:cancers?|tumou?rs?|oncolog\w+|leuk\w+|lymphoma)\b|(?<![가-힣])(?:항|폐|간|위|유방|대장|췌장|전립선|갑상선|혈액)?암(?![가-힣]{2})|종양|백혈병|림프종/i,
    /carcino|melanoma|암/i,
  ],
  /\b(?:dementia|alzheimer\w*)\b|치매|알츠하이머/i,
  /\bparkinson\w*\b|파킨슨/i,
  /\bstrokes? (?:patients?|victims?|risk)\b|뇌졸중|뇌경색/i,
  /\bheart (?:disease|attacks?|failure)\b|심장병|심근경색|심부전/i,
  /\b(?:asthma)\b|천식/i,
  /\b(?:tubercul\w+)\b|결핵/i,
  /\b(?:malaria)\b|말라리아/i,
  /\b(?:dengue)\b|뎅기/i,
  /\b(?:cholera)\b|콜레라/i,
  /\b(?:ebola)\b|에볼라/i,
  /\b(?:HIV|AIDS)\b|에이즈/i,
  /\b(?:hepatitis)\b|간염/i,
  /\b(?:pneumonia)\b|폐렴/i,
  /\b(?:norovirus)\b|노로/i,
  /\b(?:arthritis)\b|관절염/i,
  /\b(?:psoriasis)\b|건선/i,
  /\b(?:depression (?:drug|treatment|patients?)|antidepress\w+)\b|우울증/i,
  /\b(?:foot-and-mouth)\b|구제역/i,
  /\bswine fever\b|돼지열병/i,
  /\b(?:bird|avian) (?:flu|influenza)\b|조류 ?(?:독감|인플루엔자)/i,
]

/** One kind of thing a line; a sentence may have those of its facts only. */
const THINGS: Thing[] = [
  ...DISEASES,
  [
    /\b(?:semiconductors?|(?:micro)?chips?|chipmak\w+|semicon)\b|반도체|칩/i,
    /\b(?:memory|DRAM|NAND|HBM|hynix|TSMC|foundry|wafers?|GPUs?|processors?|Nvidia|Micron|Intel)\b|메모리|D램|낸드|하이닉스|파운드리|웨이퍼|엔비디아|인텔|프로세서/i,
  ],
  /\b(?:batter(?:y|ies))\b|배터리|이차전지|2차전지/i,
  /\brobot\w*\b|로봇|로보틱스/i,
  /\bdrones?\b|드론/i,
  [
    /\b(?:satellites?|rockets?|orbit\w*|outer space)\b|위성|발사체|로켓|궤도|우주|달 탐사/i,
    /\b(?:NASA|ESA|JAXA|Mars|lunar|moon|planets?|rovers?|spacecraft|space|astronauts?|astronom\w+|telescopes?|stars?|galax\w+|comets?|asteroids?|probes?|SpaceX)\b|화성|행성|은하|천문|탐사선|탐사차|우주|소행성|혜성|망원경/i,
  ],
  /\b(?:steel\w*|blast furnace)\b|철강|제철|제강|스틸|(?<![가-힣])고로/i,
  /\b(?:chemicals?|petrochemicals?)\b|화학|케미칼/i,
  /\b(?:nuclear|reactors?)\b|(?<!기)원전|원자력|원자로|핵(?!심)/i,
  /\b(?:solar)\b|태양광/i,
  /\b(?:hydrogen)\b|수소/i,
  [
    /\b(?:factor(?:y|ies)|plants?|fabs?|mills?|manufactur\w+|production|\w+making|(?:bak|brew|distill|refin|cann|tann)er(?:y|ies)|smelters?|foundr(?:y|ies)|sawmills?)\b|공장|제조|생산|제철소|양산/i,
    /\b\w*mak(?:er|ers|es|ing)\b|\bma[dk]e\b|\bproduc\w+|\boutput\b|\bbuil[dt]\w*|\bassembl\w+|\bgenerat\w+|\b(?:first|solar|wind) power\b|업체|만드|만든|조립|가동|증산|감산|라인|단지|발전/i,
  ],
  /\b(?:retail\w*|department stores?|supermarkets?|marts?|malls?|shops?|(?<!app )stores?)\b|유통|백화점|(?<!스)마트|쇼핑|매장|점포|(?<![가-힣])몰(?![가-힣]{2})|서점/i,
  [
    /\b(?:construction|builders?|housing|apartments?|real estate)\b|건설|아파트|주택|부동산|분양/i,
    /\b(?:buil[dt]\w*|homes?|houses?|flats?|tenants?|jeonse|complex(?:es)?|residential)\b|짓[기는고]|지[을어었은]|착공|준공|완공|신축|증축|세우|세[운울웠]|전세|월세|단지|가구/i,
  ],
  [
    /\b(?:shipbuild\w*|shipyards?|yards?(?! of\b))\b|조선/i,
    /\b(?:Ocean|carriers?|vessels?|tankers?|ships?|submarines?|frigates?)\b|오션|중공업|선박|운반선|유조선|잠수함|호위함/i,
  ],
  /\b(?:tourism|tourists?|hotels?|resorts?)\b|관광|호텔|리조트/i,
  /\b(?:insur\w+)\b|보험/i,
  /\b(?:pensions?)\b|연금/i,
  [
    /\b(?:hospitals?|clinics?|doctors?|nurses?|patients?|health(?:care)?|medical)\b|병원|의사(?! ?결정|소통|표시|[를가도] (?:밝|표|타|전|없|있))|간호사|환자|의료|(?<![가-힣])의대|의과|헬스|보건/i,
    /\b(?:disease|cancer|surgery|surgical|virus|infections?|treatment|drugs?|outpatients?|cases|clinical|welfare)\b|질병|감염|수술|치료|확진|의약|임상|전공의|진료|(?:의|약|치)대|복지부/i,
  ],
  /\b(?:vaccin\w+|unvaccinated)\b|백신|접종/i,
  [
    /\b(?:schools?|universit\w+|students?|teachers?|pupils?|education|colleges?)\b|학교|대학|학생|교사|교육|초등|양성/i,
    /\b(?:classes|classroom|campus|academic|curriculum|tuition|admissions?|exam\w*|lectur\w+|professors?|graduat\w+|freshm[ae]n|kindergartens?|academy)\b|(?<=[가-힣])대 (?:연구|교수|총장|병원)|(?<=[가-힣]{2})대(?=[는가의에와]? )|(?:의|약|법|공|치|사범|교|간호|전문)대(?![가-힣]{3})|학년|학과|수능|입시|입학|등록금|수업|강의|교수|졸업|신입생|유치원|학원|로스쿨/i,
  ],
  [
    /\b(?:farm\w*|rice|crops?|agricultur\w+)\b|농민|농가|농업|쌀|농장/i,
    /\b(?:harvest\w*|livestock|poultry|cattle|dairy|orchards?|growers?|grain|wheat|corn|maize|soy\w*|coffee|cocoa|chickens?|hens?|pigs?|pork|beef|cabbages?|vegetables?|fruit)\b|수확|축산|가축|양돈|양계|산란계|낙농|과수|곡물|벼|밀|옥수수|콩|배추|채소|과일|재배|농림|농식품|농산/i,
  ],
  [
    /\b(?:military|army|weapons?|missiles?|defen[cs]e(?! (?:team|lawyers?|counsel|attorneys?|argued|denied|said|maintained|claimed|asked)))\b|군사|군대|무기(?!한)|미사일|국방|방산/i,
    /\b(?:Pentagon|troops?|soldiers?|navy|naval|air force|marines?|warships?|fighter jets?|armed forces|NATO|artillery|tanks)\b|병력|장병|해군|공군|육군|해병|전투기|군함|함정|포병|나토|자주포|전차/i,
  ],
  /\b(?:films?|movies?|cinema|drama)\b|(?<![민국])영화|드라마/i,
  /\b(?:music|songs?|albums?|concerts?)\b|음악|음원|콘서트/i,
  /\b(?:shareholders?|stockholders?|annual (?:general )?meeting|AGM)\b|주주|주총/i,
  /\b(?:base stations?|antennas?|masts?)\b|기지국|안테나/i,
  /\b(?:smartphones?|handsets?)\b|스마트폰|휴대전화|휴대폰|단말/i,
  [
    /\b(?:displays?|panels?|screens?)\b|디스플레이|화면|패널|스크린/i,
    /\b(?:images?|monitors?|TVs?|videos?|pictures?|visuals?)\b|영상|이미지|모니터|사진/i,
  ],
  /\b(?:earthquakes?|quake)\b|지진/i,
  /\b(?:floods?|flooding)\b|홍수|침수/i,
  /\b(?:typhoons?|hurricanes?|storms?)\b|태풍|폭풍|허리케인|비바람/i,
  /\b(?:fires?|blaze|explosions?|explod\w+)\b|화재|(?<![가-힣])불[이길은을]|폭발/i,
  /\b(?:wars?|warfare)\b|전쟁|(?<![가-힣])내전/i,
  /\b(?:power (?:cuts?|outages?|failures?)|blackouts?)\b|정전/i,
  [
    /\b(?:elections?|ballots?|polls?|voters?)\b|선거|투표|여론조사/i,
    /\b(?:referend\w+|plebiscites?|vot(?:e|es|ed|ing))\b|표결|찬반|총선|대선/i,
  ],
  /\b(?:customs dut\w+)\b|관세/i,
  /\b(?:sanctions?)\b|제재/i,
  [
    /\b(?:prison|jail\w*|imprison\w*)\b|징역|교도소|수감|구속(?!력)/i,
    /\b(?:sentenc\w+|behind bars|custody|detain\w*|inmates?|years? in)\b|실형|선고|형기|복역|재소자|옥살이/i,
  ],
  [
    /\b(?:lawsuits?|sue[sd]?|suing|litigation|court|judge)\b|소송|제소|고소(?!득)|법원|(?<!출)판사|재판|판결/i,
    /\b(?:sentenc\w+|acquit\w*|convict\w*|plaintiffs?|defendants?|appeals?|tribunal|jury|trial|verdict|ruling|prosecut\w+|indict\w*|charged with|injunction)\b|지법|고법|[가-힣]지원|대법|헌재|항소|상고|원심|[1-3]심|선고|기소|재판부|원고|피고|가처분|배심|공판|무죄|유죄/i,
  ],
  /\b(?:layoffs?|la(?:id|y|ying) off|redundanc\w+|job cuts?|job losses|(?:cut|axe|shed|trim)(?:s|ting|ding|med)? (?:\S+ ){0,6}(?:jobs|staff|workforce|workers|positions|posts))\b|(?<!금)감원|해고|정리해고|희망퇴직|(?:인력|직원|인원|일자리)[을를]? ?(?:\S+ )?(?:줄[이였일인]|감축|내보|정리|구조조정)|인력 감축/i,
  /\b(?:bankrupt\w*|insolven\w+)\b|파산|부도|회생/i,
  /\b(?:CFO|chief financial|finance chief)\b|최고재무|재무책임/i,
  /\b(?:CTO|chief technology|technology chief)\b|최고기술|기술책임/i,
  /\b(?:COO|chief operating)\b|최고운영/i,
  /\b(?:CISO|chief (?:information )?security)\b|최고정보보호|최고보안/i,
  /\b(?:chairman|chairwoman|chairperson)\b|회장|(?<!회)의장|위원장/i,
  /\b(?:cables?)\b|케이블/i,
  /\b(?:spectrum|frequenc\w+)\b|주파수/i,
  /\bpublic[- ](?:sector|field)|공공 ?(?:부문|분야|시장)/i,
  /\bfinanc(?:e|ial)[- ](?:sector|field)|금융 ?(?:부문|분야|권)/i,
  /\b(?:blockchain|bitcoin|crypto\w*)\b|블록체인|비트코인|가상자산|암호화폐/i,
  /\b(?:metaverse|virtual reality)\b|메타버스|가상현실/i,
  [
    /\bdata[- ]?cent(?:er|re)s?\b|데이터 ?센터/i,
    /\b(?:server farms?|servers?|IDC|hyperscale\w*)\b|서버|IDC/i,
  ],
  /\b(?:quantum)\b|양자/i,
  /\b(?:5G|6G)\b/i,
  /\b(?:lithium)\b|리튬/i,
  /\b(?:sodium)\b|나트륨/i,
  /\b(?:nickel)\b|니켈/i,
  /\b(?:cobalt)\b|코발트/i,
  /\b(?:copper)\b|구리/i,
  /\b(?:uranium)\b|우라늄/i,
  /\b(?:coal)\b|석탄/i,
  /\b(?:cameras?)\b|카메라/i,
  /\b(?:brakes?|braking)\b|브레이크|제동/i,
  /\b(?:airbags?)\b|에어백/i,
  /\b(?:engines?)\b|엔진/i,
  /\b(?:steering)\b|조향|스티어링/i,
  /\b(?:embezzl\w+|misappropriat\w+)\b|횡령|착복|빼돌/i,
  [
    /\b(?:brib\w+|kickbacks?|graft)\b|뇌물|리베이트|향응/i,
    /\b(?:payoffs?|illicit payments?|under the table|money (?:from|in return))\b|뒷돈|뒷거래|금품|촌지|청탁|검은돈|돈을 (?:받|건[넸네])/i,
  ],
  /\b(?:tax (?:evasion|dodging)|evad\w+ tax\w*)\b|탈세|세금을? 포탈/i,
  [
    /\b(?:insider (?:trading|dealing))\b|내부자|미공개 ?정보/i,
    /\b(?:inside|non-public|undisclosed|material) information\b/i,
  ],
  /\b(?:cartel|collu\w+|price[- ]fixing|bid[- ]rigging)\b|담합|입찰 ?짬짜미/i,
  /\b(?:accounting fraud|cooked? the books|window[- ]dressing)\b|분식|회계 ?부정/i,
  /\b(?:stock|share|market)[- ](?:price )?(?:manipulat\w+|rigging)\b|주가 ?조작|시세 ?조종/i,
  /\b(?:plenary|full (?:session|house|assembly))\b|본회의/i,
  /\b(?:advertis\w+|\bads?)\b|광고/i,
  /\b(?:hack\w*|cyber-?attack\w*|ransomware|malware)\b|해킹|해커|사이버 ?공격|랜섬웨어|악성/i,
]

/** The things that a text names, of kinds that the facts have none of. Pure. */
export function thingsBrought(text: string, all: string): string[] {
  return THINGS.flatMap((thing) => {
    const [said, held] = Array.isArray(thing) ? thing : [thing, null]
    return said.test(all) || held?.test(all) ? [] : (said.exec(text)?.[0] ?? [])
  })
}
