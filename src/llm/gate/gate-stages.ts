// How far a thing has come, and other opposites of business: a probe is no ruling, a trial no service.
import type { Poles } from './gate-turns.ts'

/** In both languages; a sentence may have one that its facts have, or when they have neither. */
export const STAGES: Poles[] = [
  [
    /\b(?:consider\w*|mull\w*|weigh\w*|explor\w+|stud(?:y|ies|ying)|review\w*)\b|검토|심사|고려|저울질|타진|고심/i,
    /\b(?:(?:has|have|had) (?:decided|resolved|chosen)|decided to|decision to)\b|(?<!검토|심사|고려|논의|협의)(?:하기로) (?:결정|확정|했)|(?<!하기)로 (?:결정|확정|했)|결정했|확정했/i,
  ],
  [
    /\b(?:talks?|negotiat\w+|discuss\w*)\b|협상|협의|논의|교섭/i,
    /\b(?:agreed|signed|struck|sealed|reached (?:a|an) (?:deal|agreement)|(?:has|have|had) (?:sold|bought|acquired|merged))\b|매각했|인수했|수주했|따냈|넘겼|팔았|합의했|합의됐|체결했|계약을 맺었|타결/i,
  ],
  [
    /\b(?:investigat\w+|prob(?:e|es|ed|ing)|inquir\w+|looking into|examin\w+|whether)\b|(?<!제)조사|수사|들여다|여부|심의/i,
    /\b(?:ruled|concluded|found (?:that|guilty)|judged|determined|convict\w+|was fined|were fined)\b|[판평]결|판단했|결론|결정했|위반했다고|부과했|물렸/i,
  ],
  [
    /\b(?:claims? (?:of|that)|alleg\w+|accus\w+|lawsuits?|suits?|sued|may pursue|suspect\w*)\b|혐의|의혹|청구|주장|소송/i,
    /\b(?:was|were|had been|is|are|found) (?:\w+ly )?(?:negligent|guilty|liable|at fault|in breach)\b|(?:과실|책임|잘못)이 (?:있|인정)|유죄/i,
  ],
  [
    /\b(?:pilot|trials?|test(?:s|ing)?|demonstration|experimental)\b|시범|시험|실증|테스트/i,
    /\b(?:commercial(?:ly|i[sz]\w+)?|full-scale|mass[- ]produc\w+)\b|상용|정식|본격|양산/i,
  ],
  [
    /\b(?:appl(?:y|ies|ied|ying) (?:for|to)|requested|filed for|seeking|sought|awaiting|pending)\b|신청|접수|요청/i,
    /\b(?:approved|granted|cleared|obtained|won (?:approval|permission))\b|승인(?:했|됐|받)|허가(?:했|됐|받)|인가(?:했|됐|받)|(?:승인|허가|인가)를 (?:받았|얻었|내줬)/i,
  ],
  [
    /\b(?:indict\w*|charged with|prosecut\w+)\b|기소|송치/i,
    /\b(?:convict\w*|guilty|sentenced)\b|유죄|선고|실형/i,
  ],
  [
    /\b(?:propos\w+|submitt\w+|introduced|tabled|draft\w*)\b|제안|발의|제출|입법예고|초안/i,
    /\b(?:passed|adopted|enacted|took effect|approved)\b|통과|가결|의결|시행(?:됐|했|에 들어)/i,
  ],
  [
    /\b(?:preferred bidder|shortlist\w*|front-?runner)\b|우선협상|적격 ?(?:후보|예비)|숏리스트/i,
    /\b(?:winn(?:er|ing)|(?<!\d |illion |thousand )won|acquired|bought)\b|낙찰|인수했|최종 (?:인수|선정)/i,
  ],
  [/\b(?:memorandum|MOU|letter of intent)\b|양해각서|업무협약|의향서|MOU/i, /\bcontracts?\b|계약/i],
  [/\b(?:preliminary|provisional|tentative)\b|잠정|예비/i, /\b(?:final|definitive)\b|최종|확정/i],
  [
    /\b(?:as early as|at the earliest|earliest|no (?:earlier|sooner) than|not before)\b|이르면|빠르면|일러[야도]|빨라[야도]/i,
    /\b(?:at the latest|no later than|latest by)\b|늦어도/i,
  ],
  [
    /(?<!no )\b(?:later than|(?:minutes?|hours?|days?|weeks?|months?) later|behind schedule|overdue|slip\w*|put(?:s|ting)? (?:off|back)|push(?:ed|es)? back)\b|늦게|늦은|늦[춰췄춘추출]|미뤄|미뤘|미루/i,
    /(?<!no )\b(?:earlier than|(?<!\b(?:an?|one|the) )(?:minutes?|hours?|days?|weeks?) (?:earlier|sooner)|ahead of (?:schedule|plan)|sooner than|brought forward)\b|앞당|앞서|일찍|빨리|빠르게|보다 (?:\S+ )?(?:빠른|이른)/i,
  ],
  [
    /\bpublic[- ](?:sector|field|bod\w+|institutions?)|공공/i,
    /\bprivate[- ](?:sector|field|compan\w+|firms?)|민간/i,
  ],
  [/\bexport\w*\b|수출/i, /\bimport(?:s|ed|ing|ers?)?\b|수입(?!원)/i],
  [/\bmajority\b|과반/i, /\bminority\b|소수 ?지분/i],
  [/\bupgrad\w+\b|상향/i, /\bdowngrad\w+\b|하향/i],
  [/\b(?:temporar\w+|interim)\b|임시|한시|일시/i, /\bpermanent\w*\b|영구|상시|상설/i],
  [
    /\bvoluntar\w+\b|자발|자율적|자진/i,
    /\b(?:mandatory|compulsory|forced|obligatory|ordered (?:by|to)|told to)\b|강제|의무|명령/i,
  ],
  [
    /\b(?:hir(?:e|es|ed|ing)|recruit\w*|add(?:s|ed|ing)? (?:\S+ ){0,3}jobs)\b|채용|증원/i,
    /\b(?:la(?:y|ys|id|ying) off|layoffs?|redundanc\w+|(?:cut|axe|shed)(?:s|ting|ding)? (?:\S+ ){0,3}(?:jobs|staff))\b|(?<!금)감원|해고|희망퇴직/i,
  ],
  [
    /\b(?:strong(?:er)?|robust|brisk)\b|강세|호조|호황/i,
    /\b(?:weak(?:er|ness)?|sluggish|slack)\b|약세|부진|불황/i,
  ],
  [
    /\b(?:beat(?:s|en|ing)?|above|topp?\w*|exceed\w*|surpass\w*|ahead of|better than) (?:\w+ ){0,2}(?:expect\w*|forecast\w*|estimat\w*|consensus|targets?|goals?)\b|\b(?:more|better|higher|stronger) than (?:\S+ ){0,4}(?:expected|forecast|predicted|estimated)\b|(?:예상|전망|기대|목표)\S{0,3} (?:\d\S* ?)?(?:웃|넘|상회|뛰어)/i,
    /\b(?:miss\w*|below|short of|worse than) (?:\w+ ){0,2}(?:expect\w*|forecast\w*|estimat\w*|consensus|targets?|goals?)\b|\b(?:less|fewer|lower|weaker|worse) than (?:\S+ ){0,4}(?:expected|forecast|predicted|estimated)\b|\bshort of (?:\S+ ){0,2}expect\w*|(?:예상|전망|기대|목표)\S{0,3} (?:\d\S* ?)?(?:밑|하회|못 미)/i,
  ],
  [
    /\b(?:previous|preceding|prior) quarter|\b(?:from|than|on|against|over|versus|vs\.?) (?:in )?(?:the |its )?(?:first|second|third) quarter|quarter[- ]on[- ]quarter|month[- ]on[- ]month|from (?:a|the) (?:month|quarter) (?:earlier|before)\b|(?:from|than|on|against|over) (?:the )?(?:previous|prior|preceding) month\b|전 ?분기|직전|전월|지난달보다/i,
    /\byear (?:earlier|ago|before)|year[- ](?:on|over)[- ]year|\bon[- ]year\b|\b(?:YoY|y\/y|yoy)\b|(?:from|than|in|on) (?:the previous|the prior|last) year|전년|작년|지난해|1년 전/i,
  ],
  [
    /\b(?:change[sd]?|changing|shift(?:s|ed)?|alter\w*)\b|변화|바[꾸뀌꿔꿀]|달라/i,
    /\b(?:maintain\w*|retain\w*|stick(?:s|ing)? (?:to|with)|unchanged)\b|유지|고수|그대로/i,
  ],
  [
    /\b(?:up(?:held|hold\w*)|affirm\w*)\b|확정|인용|그대로|유지/i,
    /\b(?:overturn\w*|revers(?:e|es|ed)|quash\w*|struck down)\b|뒤집|파기|(?:원심|판결|[12]심)[을를] (?:모두 |일부 )?(?:깨|뒤집|파기)|취소/i,
  ],
  [
    /\b(?:mov(?:e|es|ed|ing)|transfer\w*|relocat\w+|reassign\w*|redeploy\w*)\b|옮[기긴겨겼길]|이동|재배치|전환 ?배치/i,
    /\b(?:la(?:y|ys|id|ying) off|dismiss\w*|fired|firing|(?<!\b(?:an?|the|of|in|on|by|to|for|from|caught|set|open|cease|that|no|house|forest) )fires?(?= (?:its|his|her|their|the|all|up to|about|some|more than|hundreds|thousands|dozens|\d[\d,]*|staff|workers|employees)\b)|redundan\w+)\b|(?<!금)감원|해고|내보내/i,
  ],
  [
    /\b(?:exclud\w+|divest\w*|blacklist\w*)\b|제외|배제/i,
    /\binvest(?:s|ed|ing) in\b|(?:투자|출자)(?:했|한다|하기로)/i,
  ],
  [
    /\b(?:kept|keeps?|maintain\w*|held|unchanged|left (?:\S+ ){1,5}(?:at|alone|as)|fr[eo]ez\w+|froze|steady|stood pat|on hold)\b|유지|동결|그대로/i,
    /\b(?:raised|lowered|hiked|trimmed|slashed|cut)\b|올렸|올려|내렸|상향|하향|높[였여]|낮[췄춰]/i,
  ],
  [/\babove the\b|웃[도돌돈]|상회/i, /\bbelow the\b|밑[도돌돈]|하회/i],
  [
    /\b(?:unchanged|on hold|steady|fr[eo]ez\w+|froze|stood pat|left (?:\S+ ){1,5}at|(?:held|kept) (?:its|the|interest|key|rates?))\b|동결/i,
    /\b(?:cut|lowered|raised|lifted|hiked) (?:its|the|interest|key|benchmark|rates?)\b|(?:인하|인상)(?:했|됐|하기로)/i,
  ],
  [
    /\b(?:vot(?:e|ed|es)|threat\w*|call(?:s|ed)? off|avert\w*|avoid\w*|postpon\w*)\b|찬성|예고|투표|파업[을를]? ?(?:철회|취소|유보|피)|(?:철회|유보)했/i,
    /\b(?:went on strike|walked out|(?:began|started|launched) (?:a|an|the|their) (?:\w+ )?(?:strike|walkout))\b|파업에 (?:들어갔|돌입했|나섰)|파업(?:했|하면서|하자|해 )/i,
  ],
  [
    /\b(?:reach\w* (?:an? |the )?(?:\w+ )?(?:deal|agreement)|agreed|settled|struck)\b|타결|합의/i,
    /\b(?:fail(?:ed|s)?|collapsed|broke down|deadlock\w*)\b|결렬|무산/i,
  ],
  [
    /\b(?:earlier|sooner) than\b|일찍|(?<![가-힣])빨리|(?<![가-힣])빨랐|이르다|이른 /i,
    /\blater than\b|늦/i,
  ],
  // A condition is none where it holds even if not.
  [
    /\b(?:even if|even when|regardless of|whether or not|irrespective of)\b|더라도|[을든]지 (?:간에 )?상관없이|관계없이|상관없이|무관하게/i,
    /(?<!even )\bif\b|\b(?:provided|as long as|on condition)\b|[가-힣]{2}(?<![반내전측정직수하다])으?면[ ,]/i,
  ],
  [
    /\b(?:issue|issues|issued|issuing|sell|sells|selling|offer\w*) (?:\S+ ){0,3}(?:shares|stock)\b|신주|증자|(?:주식|자사주)[을를]? ?(?:\S+ )?발행/i,
    /\b(?:cancel\w*|retir(?:e|es|ed|ing)|buy\w* back|repurchas\w+) (?:\S+ ){0,4}(?:shares|stock)\b|소각|자사주[를을]? ?(?:\S+ )?(?:매입|사들)/i,
  ],
  [/\blong-term\b|장기/i, /\bshort-term\b|단기/i],
  [
    /\b(?:morning|\d ?a\.?m)\b|오전|아침|새벽(?=[에까부께] ?|\s)/i,
    /\b(?:afternoon|evening|night|\d ?p\.?m)\b|오후|저녁|(?<![가-힣])밤/i,
  ],
  [
    /\b(?:ground-?breaking|(?:broke|break|breaks) ground|start\w* (?:of )?(?:construction|building|work))\b|착공|첫 삽|기공식/i,
    /\b(?:in(?:to)? operation|operational|went live|came on ?stream|start\w* operat\w+|(?:was|were|has been|is) (?:completed|finished|opened))\b|준공|완공|가동(?:했|을 시작|에 들어|하기 시작)|문을 열었/i,
  ],
  [
    /\b(?:step(?:s|ped|ping)? down|resign\w*|retir\w+|leav(?:e|es|ing)|left|quits?)\b|사임|사퇴|퇴임|물러|떠[나난났]|용퇴/i,
    /\b(?:dismiss\w*|fir(?:e|ed|ing)|oust\w*|sack\w*|remov\w+)\b|해임|경질|파면|쫓겨|내쫓/i,
  ],
  [
    /\b(?:kill(?:s|ed|ing)?|die[sd]?|dead|deaths?|dying|fatal\w*|lost (?:his|her|their) li\w+)\b|숨[졌진지져]|사망|목숨/i,
    /\b(?:injur\w*|hurt|wound\w*)\b|(?<![가-힣])다[쳤친치쳐]|부상|중상|경상/i,
  ],
  [
    /\b(?:regular|annual|ordinary)(?: \w+['’]?){0,2} meeting|정기 ?(?:주주총회|주총|총회|이사회)/i,
    /\b(?:extraordinary|special|emergency|interim)(?: \w+['’]?){0,2} meeting|임시 ?(?:주주총회|주총|총회|이사회)/i,
  ],
  [
    /\b(?:shareholders?|stockholders?|general|annual)['’]? (?:\w+ )?meeting|\bAGM\b|주주총회|주총/i,
    /\bboard(?: of directors)?(?: \w+)? meeting\b|이사회(?:에서|를 (?:열|소집|개최))/i,
  ],
  [
    /\b(?:begin\w*|beg[au]n|start(?!-)\w*|launch\w*)\b|시작|착수|개시|돌입/i,
    /\b(?:complet(?:e|es|ed|ing|ion)|finish\w*|ended)\b|완료|마쳤|마무리|끝[마났난내냈]/i,
  ],
  [
    /\b(?:ha(?:s|ve)|was|were) (?:(?:all|now|already|fully|been) )*(?:finished|completed|restored|fixed|resolved|repaired)\b|끝났|완료[했됐]|마쳤|마무리[했됐]/i,
    /\b(?:still (?:waiting|down|without|pending|being|not)|await\w*|waiting (?:to|for)|yet to be|under way|underway|in progress)\b|아직|여전히|(?<![가-힣])대기(?!업)|진행 ?중|기다리/i,
  ],
  [
    /\b(?:as promised|as planned|on schedule|on time)\b|약속(?:한 )?대로|예정대로|계획대로|제때/i,
    /\blater than (?:\S+ ){0,4}(?:promised|planned|deadline|scheduled)\b|\b(?:miss(?:ed|es|ing)? (?:\S+ ){0,4}(?:deadline|target|date|goal)s?|failed to meet|broke (?:its|the|a) promise)\b|(?:기한|시한|약속|마감)[을를] (?:넘|어[기겼긴]|못|지키지 못)/i,
  ],
  [
    /\b(?:domestic\w*|at home)\b|국내|내수/i,
    /\b(?:world ?wide|global) (?:sales|deliveries|shipments|revenues?|orders|output|production|demand)\b|\b(?:sales|deliveries|shipments|revenues?|orders|output|demand) (?:worldwide|globally|around the world)\b|(?:전 ?세계|글로벌) (?:판매|매출|출하|생산|수주|주문|수요)/i,
  ],
  [/\bonline\b|온라인/i, /\boffline\b|오프라인/i],
  [/\b(?:plaintiffs?)\b|원고/i, /\b(?:defendants?)\b|피고/i],
  [/\bcreditors?\b|채권자|채권단/i, /\bdebtors?\b|채무자/i],
  [/\bemployers?\b|사측|경영진/i, /\b(?:unions?|labou?r)\b|노조|노동조합/i],
]
