// Kinds of things that are asked for by their noun ("which metal", "what colour") with what is one of each,
// and nouns whose bearer a report calls so or by a name. Data, read by english-fit.ts.

/** A kind, and what is one: a text that names one tells of the kind without its noun. */
export const INSTANCES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^colou?rs?$/i,
    /\b(?:red|blue|green|yellow|black|white|grey|gray|brown|orange|purple|violet|pink|gold(?:en)?|silver|cream|mint|beige|turquoise|crimson|scarlet|navy|ivory|bronze)\b/i,
  ],
  [
    /^metals?$/i,
    /\b(?:gold|silver|copper|iron|steel|tin|zinc|nickel|alumini?um|lithium|cobalt|mercury|platinum|uranium|titanium|cadmium|bronze|brass|chromium|palladium|tungsten)\b|\blead\b(?! (?:author|singer|role|actor|researcher|the|to|him|her|a|over|of|in|by))/i,
  ],
  [
    /^(?:animals?|creatures?|mammals?|pets?)$/i,
    /\b(?:dogs?|cats?|horses?|cows?|cattle|sheep|pigs?|goats?|wol(?:f|ves)|bears?|deer|fox(?:es)?|elephants?|lions?|tigers?|monkeys?|rabbits?|beavers?|seals?|whales?|dolphins?|birds?|parrots?|fish(?:es)?|sharks?|snakes?|frogs?|mice|mouse|rats?|bats?|bees?|camels?|pandas?|otters?|badgers?|octopus(?:es)?)\b/i,
  ],
  [
    /^(?:medicines?|drugs?)$/i,
    /\b(?:medic(?:ine|ation)s?|drugs?|pills?|tablets?|capsules?|remed(?:y|ies)|painkillers?|antibiotics?|antidotes?|insulin|syrups?|ointments?|creams?|drops|inhalers?|injections?|sedatives?|tranquilli[sz]ers?|opioids?|opiates?|steroids?|statins?|antivirals?|antidepressants?|aspirin|paracetamol|acetaminophen|tylenol|ritalin|viagra|ozempic|xanax|valium|prozac|ibuprofen|morphine|codeine|fentanyl|heroin|cocaine|cannabis|ketamine|ecstasy|amphetamines?|methadone|penicillin|warfarin|quinine|adrenaline|hormones?|serums?|antivenoms?|\w+(?:cillin|mycin|azole|oxacin|statin|vir|mab|caine))\b/i,
  ],
  [
    /^(?:vehicles?|transport)$/i,
    /\b(?:cars?|vans?|trucks?|lorr(?:y|ies)|bus(?:es)?|trams?|trains?|motor(?:cycle|bike)s?|bicycles?|bikes?|tractors?|taxis?|ambulances?|boats?|helicopters?|scooters?)\b/i,
  ],
  [
    /^instruments?$/i,
    /\b(?:piano|violin|guitar|drums?|flute|cello|trumpet|organ|harp|saxophone|clarinet|accordion|telescope|radar|microscope|sensors?|spectrometer)\b/i,
  ],
  [
    /^(?:materials?|substances?|chemicals?|gas(?:es)?|fuels?|poisons?)$/i,
    /\b(?:made|cast|carved|built|woven|moulded|molded|forged|knitted|sewn|melted) (?:\p{L}+ ){0,4}?(?:of|from|out of)\b|\b(?:wood|steel|glass|plastic|concrete|stone|paper|leather|wool|cotton|silk|clay|kelp|seaweed|rubber|iron|salt|lead|arsenic|chlorine|ammonia|methane|hydrogen|oxygen|carbon|helium|petrol|diesel|kerosene|coal|oil|cyanide|mercury|asbestos|aluminium|copper|lithium)\b/iu,
  ],
  [
    /^(?:languages?|tongues?)$/i,
    /\b(?:English|French|German|Spanish|Italian|Portuguese|Russian|Chinese|Mandarin|Japanese|Korean|Arabic|Hindi|Latin|Welsh|Irish|Gaelic|Basque|Catalan|Dutch|Polish|Turkish|Greek|Hebrew|Swedish)\b/,
  ],
  [
    /^(?:weapons?|arms)$/i,
    /\b(?:guns?|pistols?|rifles?|kni(?:fe|ves)|bombs?|grenades?|missiles?|axe|hammer|sword|revolver|shotgun|explosives?)\b/i,
  ],
]

/** Nouns for what has a name or a trade of its own: a report that tells of one says so. */
export const CONCRETE =
  /^(?:universit(?:y|ies)|laborator(?:y|ies)|colleges?|schools?|academ(?:y|ies)|hospitals?|clinics?|newspapers?|magazines?|broadcasters?|channels?|stations?|websites?|banks?|lenders?|law|insurers?|airlines?|suppliers?|manufacturers?|publishers?|labels?|studios?|sponsors?|breweries|songs?|hymns?|tunes?|books?|novels?|poems?|operas?|brands?|models?|makes?|rockets?|ships?|engines?|breeds?|species|dogs?|trees?|flowers?|fruits?|drugs?|medicines?|colou?rs?|metals?|animals?|instruments?|languages?|religions?|currenc(?:y|ies)|streets?|roads?|churches|rivers?|lakes?|stadiums?|hotels?|restaurants?|prisons?|courts?|airports?|ports?|opening|judges?|lawyers?|doctors?|surgeons?|architects?|referees?|coach(?:es)?|consultants?|auditors?|universities|newspapers?|fines?|penalt(?:y|ies)|compensation|refunds?|ransom|dividends?|severance|prizes?|awards?|fees?|salar(?:y|ies)|wages?|bonus(?:es)?|discounts?|currency|fleet|hotline|wine|beer|dish|menu|religion|nationality|brand|software|browser|telescope|satellite|vaccine|virus)$/i

/** Of them those that a name may stand for: told of without one ("a new supplier") it is not named. */
export const NAMED =
  /^(?:compan(?:y|ies)|firms?|suppliers?|manufacturers?|makers?|banks?|insurers?|airlines?|retailers?|newspapers?|laborator(?:y|ies)|museums?|galler(?:y|ies)|schools?|colleges?|studios?|lenders?|magazines?|broadcasters?|theatres?|factor(?:y|ies)|warehouses?|courts?|restaurants?|airports?|charit(?:y|ies)|foundations?|universit(?:y|ies)|hospitals?|publishers?|sponsors?|contractors?|developers?|hotels?|clubs?|agenc(?:y|ies)|institut\w+|part(?:y|ies)|unions?|judges?|lawyers?|ministers?|shipyards?|carriers?)$/i

/** Words that stand for one another where a thing is named by them. */
export const TIGHT: readonly (readonly string[])[] = [
  'university college institute school academy faculty',
  'song tune hymn anthem ballad melody waltz chorus track',
  'hospital clinic ward',
  'newspaper daily paper magazine journal weekly tabloid broadsheet',
  'law lawyer attorney solicitor barrister counsel legal',
  'supplier manufacturer maker producer vendor supply make',
  'salary wage pay earn paid',
  'fee price charge cost ticket toll fare',
  'airline carrier',
  'coach manager trainer',
  'judge court magistrate justice',
  'bank lender',
  'drug medicine pill treatment',
  'award prize medal trophy',
  'hotel inn guesthouse resort',
  'brand model make label',
  'road street highway motorway avenue lane',
  'dog puppy hound spaniel terrier shepherd',
  'prison jail',
  'fine fined penalty sanction charge',
  'compensation refund reimbursement credit payout damages voucher repayment payment',
  'school pupil teacher',
  'ship vessel boat ferry freighter',
].map((line) => line.split(' '))

/** What is said of sums: by itself it does not say what one is for. */
export const OF_SUMS =
  /^(?:pay|pays|paid|paying|cost|costs|price|priced|worth|value|valued|earn\w*|receiv\w*|spend\w*|spent|charg\w*|get|gets|salary|wage|fee|prize|offer\w*|compensation|bonus|fine[ds]?|rais\w+|invest\w*|expected|total|award\w*)$/i

/** Offices: what stands before one says which it is. */
export const OFFICE =
  /^(?:minister|secretary|director|manager|officer|chief|coach|editor|analyst|spokes\w+|governor|captain|architect|engineer|executive|commissioner|ambassador|president)$/i

/** Offices and kin that a report calls so: who is not told of there has said and done nothing in it. */
export const TITLED =
  /^(?:mayor|mayoress|governor|president|minister|king|queen|prince|princess|duke|bishop|archbishop|pope|priest|imam|rabbi|ambassador|senator|general|admiral|sheriff|judge|jury|lawyers?|prosecutors?|neighbou?rs?|wife|husband|widow|widower|sons?|daughters?|brothers?|sisters?|mother|father|uncle|aunt|grandmother|grandfather|teachers?|nurses?|dentist|architect|coach|referee|captain|insurers?|landlord|tenants?|translator|composer|fans|unions?)$/i
