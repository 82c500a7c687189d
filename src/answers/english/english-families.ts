// More families of English words and phrases, the narrower kinds of news: trades, courts, war, nature,
// feelings. Data, read by english-words.ts as english-kin.ts is.

/** As in english-kin.ts: opposites never stand in one family, and words of many uses stand in none. */
export const FAMILIES = `
lift, elevator, hoist, paternoster, service lift, lifts
company, firm, business, maker, manufacturer, group, giant, conglomerate, multinational, corporation, enterprise
start-up, startup, young company, new venture, fledgling firm, spin-off, scale-up
subsidiary, unit, division, arm, offshoot, branch, affiliate, sister company
lawmaker, mp, senator, legislator, politician, congressman, congresswoman, deputy, parliamentarian, representative, member of parliament, peer
parliament, legislature, assembly, congress, senate, commons, lords, bundestag, knesset, duma, national assembly
minister, secretary, cabinet member, secretary of state, office holder, front bencher, minister of state
prime minister, premier, pm, head of government, chancellor, first minister, taoiseach
agency, authority, body, regulator, watchdog, commission, office, ombudsman, inspectorate
regulator, watchdog, supervisor, supervisory authority, inspectorate, ombudsman, overseer
mayor, city leader, town leader, council leader, burgomaster, lord mayor, provost
councillor, councilor, alderman, council member, council, city council, local politician
official, civil servant, bureaucrat, public servant, functionary, officer, authorities
spokesman, spokeswoman, spokesperson, press officer, press secretary, representative, mouthpiece
ambassador, envoy, diplomat, consul, emissary, attache, representative
court, judge, tribunal, jury, bench, magistrate, justice, high court, supreme court, appeal court, courtroom, courthouse
ruling, verdict, judgment, judgement, decision, court decision, finding, adjudication, decree
judge, magistrate, justice, sheriff, recorder, arbitrator, adjudicator
defendant, accused, suspect, man charged, woman charged, person charged, in the dock
lawyer, attorney, solicitor, barrister, counsel, advocate, defender, legal team
witness, eyewitness, onlooker, bystander, passer-by, passerby, observer, testify
testify, testimony, give evidence, evidence, take the stand, tell the court, depose, deposition
evidence, proof, exhibit, testimony, forensic, clue, trace
appeal, appellant, challenge, contest, judicial review, higher court, take to appeal
acquit, acquittal, clear, cleared, not guilty, found innocent, exonerate, exoneration, overturn conviction
pardon, amnesty, clemency, reprieve, commute, commutation, mercy
prison, jail, gaol, cell, penitentiary, penal colony, lock-up, detention centre, correctional facility, behind bars
prisoner, inmate, convict, detainee, captive, jailbird, lifer
sentence, term, years in prison, jail term, prison term, punishment, life sentence
fugitive, on the run, escapee, runaway, wanted man, at large, manhunt
police, officers, detectives, force, constabulary, cops, law enforcement, investigators, gendarmes, sheriff
investigate, investigation, probe, inquiry, enquiry, look into, inquest, examine, scrutinise, scrutinize, scrutiny
murder, kill, killing, homicide, manslaughter, slay, slain, assassinate, assassination, stab to death
murderer, killer, assassin, gunman, attacker, hitman, assailant
gunman, shooter, attacker, sniper, armed man, assailant, marksman
shoot, shot, shooting, gunfire, open fire, gun down, fire at, shots fired
stab, stabbing, knife, knifed, slash, knife attack, stab wound
gun, firearm, pistol, rifle, revolver, handgun, shotgun, weapon
explosive, bomb, dynamite, device, grenade, mine, shell, munition, ordnance, warhead
bomb, explosive device, grenade, mine, shell, unexploded bomb, ordnance
kidnap, kidnapping, abduct, abduction, hold hostage, take hostage, seize, snatch, hijack
ransom, ransom demand, payoff, payment demanded, extort, extortion, blackmail
bribe, bribery, kickback, backhander, corruption, corrupt, graft, sweetener, payoff, sleaze
fraud, swindle, scam, con, embezzle, embezzlement, cheat, defraud, deception, racket, ponzi scheme
fraudster, swindler, con man, con artist, scammer, cheat, trickster
embezzle, embezzlement, misappropriate, siphon off, pocket, steal from, skim, divert funds
forge, forgery, fake, counterfeit, bogus, phoney, phony, sham, imitation, falsify
smuggle, smuggler, smuggling, traffic, trafficker, trafficking, contraband, sneak across
drug dealer, dealer, trafficker, pusher, drug lord, cartel, drug gang
gang, cartel, mafia, mob, crime ring, ring, syndicate, organised crime, organized crime
thief, burglar, robber, intruder, pickpocket, shoplifter, raider, looter, culprit
vandal, vandalise, vandalize, vandalism, deface, graffiti, daub, damage
arson, arsonist, set fire, torch, firebug, deliberately started, set alight, set ablaze
terrorist, militant, extremist, jihadist, insurgent, bomber, radical
rebel, insurgent, guerrilla, militia, fighter, militant, paramilitary, insurgency
threat, threaten, menace, intimidate, intimidation, danger, bully
harass, harassment, stalk, stalker, bully, bullying, pester, molest
abuse, mistreat, mistreatment, maltreat, ill-treat, cruelty, molest, assault
assault, attack, beat up, beating, punch, mug, mugging, set upon, rough up, batter
culprit, perpetrator, offender, wrongdoer, criminal, guilty party, suspect
loot, plunder, ransack, pillage, booty, haul, swag, spoils
confiscate, confiscation, seize, seizure, impound, take away, taken, forfeit
raid, swoop, search, storm, bust, crackdown, police operation
crackdown, clampdown, tough measures, get tough, tighten, clamp down, stamp out
law, legislation, act, bill, statute, rule, regulation, code, decree, ordinance, measure
rule, regulation, law, guideline, requirement, restriction, standard, bylaw
illegal, unlawful, illicit, against the law, outlawed, banned, criminal, prohibited, unlicensed
legal, lawful, permitted, legitimate, legalise, legalize, within the law
legalise, legalize, decriminalise, decriminalize, make legal, legalisation, legalization
repeal, revoke, abolish, abolition, scrap, rescind, annul, overturn, strike down, reverse, quash, do away with
overturn, quash, reverse, annul, set aside, strike down, throw out, overrule
enforce, enforcement, impose, implement, police, put into effect, apply
impose, introduce, bring in, put in place, slap, levy, enforce, imposition
breach, violate, violation, break the law, broke, broken, infringe, infringement, flout, contravene, defy
obey, comply, compliance, follow the rules, abide, adhere, observe, conform
loophole, gap, grey area, legal gap, get around, way round, escape clause
spy, spying, espionage, agent, secret agent, mole, intelligence, snoop, eavesdrop
spy agency, intelligence service, intelligence agency, secret service, mi5, mi6, cia
surveillance, monitor, watch, cctv, wiretap, bug, eavesdrop, tail
tip-off, tip, lead, information, hint, informant, whistleblower
source, insider, informant, person familiar, people familiar, official, contact
election, poll, vote, ballot, contest, by-election, primary, run-off, runoff, referendum, polling day
candidate, contender, nominee, hopeful, runner, challenger, applicant, presidential hopeful
run for office, stand for, stand for election, stood, candidacy, seek office, throw hat, contest
nominate, nomination, put forward, nominee, shortlist, propose, name as candidate
campaign, canvass, electioneer, rally, hustings, campaign trail, stump
party, faction, bloc, movement, grouping, wing, political force
coalition, alliance, pact, bloc, partnership, power-sharing, joint government
opponent, critic, rival, adversary, foe, opposition, detractor
opposition, main opposition, rival party, opposition party, political opponents, other side, shadow cabinet
majority, most, more than half, bulk, lion's share, larger part, over half
landslide, big win, sweeping victory, overwhelming win, crushing victory, clear majority, rout
manifesto, platform, programme, program, policy, agenda, pledges
policy, plan, strategy, programme, approach, measure, stance
reform, overhaul, shake-up, revamp, restructure, restructuring, reorganise, reorganize, modernise, modernize
no confidence, confidence vote, impeach, impeachment, censure, vote out, motion
coup, putsch, overthrow, overthrew, topple, seize power, power grab, mutiny, takeover
overthrow, overthrew, topple, depose, oust, unseat, bring down, remove from power
revolution, uprising, revolt, rebellion, insurrection, mutiny, rise up, rose up
rebel, revolt, defy, defiance, mutiny, disobey, break ranks
protest, demonstration, demonstrate, march, rally, sit-in, picket, take to streets, vigil
protester, demonstrator, marcher, activist, campaigner, picket, crowd
activist, campaigner, protester, pressure group, advocate, environmentalist, lobby group
riot, unrest, disorder, disturbance, violence, clashes, looting, mayhem
clash, skirmish, fight, fought, scuffle, brawl, fracas, confrontation, battle, come to blows
brawl, fight, punch-up, scuffle, melee, fracas, fisticuffs, bust-up
strike, walkout, industrial action, down tools, stoppage, work stoppage, walk out, picket, picket line
union, trade union, labor union, labour union, workers' body, staff union, organised labour
lobby, lobbyist, campaign for, press for, push for, pressure group, lobbying
petition, signature, sign, signed, appeal, open letter, plea
speech, address, talk, remarks, lecture, sermon, deliver, keynote
letter, note, message, missive, memo, memorandum, correspondence, write, wrote, written
message, text, email, note, post, tweet, communication
post, tweet, share, upload, publish online, write on x, social media
rumour, rumor, speculation, gossip, hearsay, unconfirmed report, whisper
migrant, immigrant, asylum seeker, newcomer, incomer, displaced person, exile
immigrate, immigration, influx, arrive, migrant, migration, come to live
refugee, asylum seeker, displaced, exile, evacuee, migrant, fleeing
deport, deportation, expel, expulsion, send back, sent back, remove, repatriate, kick out, throw out
expel, expulsion, throw out, threw out, kick out, eject, banish, exclude, drive out
citizens, people, public, residents, population, inhabitants, locals, populace
region, area, province, county, district
town, city, village, municipality, community, borough, settlement, hamlet
neighbourhood, neighborhood, district, suburb, quarter, area, estate, locality
local, resident, neighbour, neighbor, villager, townsfolk, townspeople, inhabitant, islander
war, conflict, fighting, hostilities, combat, warfare, invasion
invade, invasion, march into, incursion, offensive, cross the border, occupy, occupation
occupy, occupation, take over, hold, control, annex, annexation
offensive, attack, assault, push, advance, onslaught, counter-attack, counteroffensive
shell, shelling, bombard, bombardment, bomb, artillery, pound, air strike
air strike, airstrike, bombing, air raid, bombardment, drone strike, missile strike
warship, frigate, destroyer, aircraft carrier, naval vessel, battleship, cruiser, corvette, gunboat
fighter jet, warplane, military aircraft, fighter plane, bomber, combat aircraft, f-16
soldiers, troops, army, forces, military, servicemen, gis, infantry, combatants, personnel, marines
navy, naval, fleet, royal navy, marine, sailors, coastguard
general, commander, colonel, officer, admiral, army chief, field marshal
conscript, draft, conscription, call up, national service, military service, mobilise, mobilize
mobilise, mobilize, call up, mobilisation, muster, raise troops, rally
deploy, deployment, station, send troops, sent troops, position, dispatch
ceasefire, cease-fire, truce, armistice, end to fighting, lay down arms, halt to hostilities
treaty, pact, accord, agreement, convention, deal, protocol, memorandum
negotiate, negotiation, talks, bargain, haggle, hold talks, mediation
mediate, mediation, broker, arbitrate, arbitration, intermediary, go-between
summit, meeting, talks, conference, gathering, leaders' meeting, get-together
surrender, give up, gave up, lay down arms, capitulate, capitulation, yield, give in
retreat, withdraw, withdrew, pull back, fall back, withdrawal, pull out
siege, blockade, encircle, surround, besiege, cut off, ring
sanction, embargo, trade ban, restriction, penalty, asset freeze, punitive measure
alliance, bloc, nato, pact, league, union, partnership
massacre, slaughter, mass killing, bloodbath, carnage, genocide, atrocity
aid, relief, humanitarian aid, assistance, help, supplies, food parcels
charity, aid agency, non-profit, nonprofit, ngo, foundation, good cause, relief agency, voluntary group
chief executive, ceo, boss, managing director, top executive, md
boss, chief, head, supremo, top man
executive, manager, board member, senior manager
chairman, chairwoman, chair, chairperson, president, board chief, head of board
deputy, vice, number two, second-in-command, assistant, understudy, stand-in
assistant, aide, adviser, right-hand man, helper, secretary, staffer
aide, adviser, advisor, staffer, confidant, chief of staff, strategist
expert, specialist, authority, analyst, pundit, consultant, commentator
heir, successor, inherit, inheritance, inheritor, next in line, beneficiary
will, testament, bequest, bequeath, inheritance, legacy, estate, leave to
bequeath, bequest, leave to, left to, will, hand down, pass on
lay off, layoff, shed, job cuts, job losses, redundancies, redundant, sack, make redundant, let go, axe jobs, cut jobs, slash jobs, downsize
shed, axe, slash, get rid of, eliminate
workers, staff, employees, workforce, labour force, personnel, payroll, colleagues, jobs, posts
job, post, position, role, vacancy, employment, opening, work, appointment
unemployed, jobless, out of work, unemployment, joblessness, laid off, without work, on the dole
freelance, self-employed, contractor, gig worker, temp, casual worker, independent contractor
pay rise, pay increase, raise, wage increase, salary increase, higher wages, pay award
bonus, extra pay, premium, incentive, payout, performance pay, christmas bonus
waive, forgo, forego, forwent, give up, gave up, renounce, relinquish, sacrifice, do without, go without
give up, gave up, abandon, renounce, relinquish, surrender, waive, hand back
benefit, welfare, allowance, social security, handout, state aid, dole
subsidy, subsidise, subsidize, state aid, grant, government support, handout, public money
discount, price cut, reduction, rebate, money off, cheaper, concession, special offer, markdown
price, cost, tariff, charge, asking price, price tag, list price
auction, auctioneer, go under hammer, under the hammer, fetch, sell to bidder, lot, sale, christie's, sotheby's
fetch, sell for, sold for, go for, went for, change hands
stock market, stock exchange, bourse, wall street, nasdaq, exchange, ftse, dow jones
investor, backer, financier, venture capitalist, fund, private equity, shareholder, angel
central bank, federal reserve, fed, bank of england, ecb, monetary authority, rate-setter
currency, money, sterling, legal tender, banknote, exchange rate, unit of account, medium of exchange
cryptocurrency, bitcoin, crypto, digital currency, token, ethereum, digital coin
banknote, note, bill, paper money, cash, fiver, tenner
money, cash, funds, sum, amount, capital, finance, cheque, dough, kitty
rich, wealthy, millionaire, billionaire, well-off, affluent, tycoon, super-rich, magnate
tycoon, magnate, mogul, billionaire, businessman, businesswoman, entrepreneur, baron, industrialist
poor, poverty, needy, deprived, hard up, low-income, impoverished, destitute, penniless
insolvent, go bust, go under, go bankrupt, administration, receivership, collapse, chapter 11, liquidation, fold, wound up
bailout, bail out, rescue package, rescue deal, lifeline, emergency loan, state aid, prop up
recession, downturn, slump, economic slowdown, depression, contraction, economic crisis
boom, upturn, surge, growth, expansion, upswing, recovery
recover, recovery, rebound, bounce back, pick up, rally, get better, improve
improve, improvement, better, get better, upgrade, enhance, progress
worsen, deteriorate, deterioration, get worse, got worse, decline, go downhill, aggravate
monopoly, dominance, dominant position, cartel, antitrust, competition law, market power
warehouse, depot, storehouse, distribution centre, store, logistics hub, fulfilment centre
factory, plant, works, mill, facility, assembly line, foundry, workshop, brewery, refinery, production site
shut, close, closure, shut down, cease trading, wind down, pull the plug, discontinue, shutter, close doors, cease production
discontinue, phase out, stop making, end production, withdraw, retire, axe, scrap
product, goods, item, model, line, range, merchandise, article
advert, ad, advertisement, commercial, promotion, publicity, advertise, marketing campaign
supermarket, grocer, grocery, grocery chain, food store, discounter, hypermarket
restaurant, eatery, diner, bistro, cafe, canteen, pizzeria, brasserie, takeaway
pub, bar, tavern, inn, public house, watering hole, taproom
hotel, inn, guesthouse, hostel, lodging, resort, b&b, motel
farmer, grower, rancher, smallholder, agricultural producer, planter, crofter
farm, ranch, holding, smallholding, plantation, homestead, estate, agricultural land
mine, pit, colliery, quarry, shaft, open-cast
blackout, power cut, power outage, power failure, electricity cut, without power, lights out
dam, reservoir, barrage, weir, dyke, levee, embankment
building, block, structure, premises, property, edifice, complex
home, house, flat, apartment, residence, dwelling, bungalow, cottage, condo, villa, lodgings, address
mansion, villa, manor, stately home, country house, palace, estate, chateau
demolish, demolition, pull down, tear down, tore down, knock down, raze, bulldoze, flatten, dismantle
renovate, renovation, refurbish, refurbishment, revamp, makeover, modernise, modernize, do up, restore, facelift
extend, extension, expand, enlarge, lengthen, widen, prolong, expansion
motorway, highway, freeway, expressway, autobahn, interstate, dual carriageway, autoroute
port, harbour, harbor, dock, quay, marina, pier, wharf, docks
car, vehicle, suv, saloon, sedan, hatchback, motor, automobile, limousine, convertible, estate car
lorry, truck, heavy goods vehicle, hgv, juggernaut, articulated lorry, tanker, semi, trailer, pickup
train, locomotive, express, rail service, sleeper, intercity, carriage, railcar, wagon
plane, aircraft, jet, airliner, flight, airplane, aeroplane, passenger jet, light aircraft, boeing, airbus
pilot, captain, aviator, airman, flight crew, flyer, co-pilot, cockpit
ground, grounded, cancel, not take off, suspend flights, keep on ground
ship, vessel, ferry, tanker, liner, cruise ship, freighter, container ship, cargo ship, trawler, bulk carrier
boat, vessel, yacht, dinghy, canoe, kayak, launch, craft, barge, raft, lifeboat
sailor, seaman, mariner, seafarer, deckhand, crewman, yachtsman, yachtswoman
run aground, ran aground, stuck, beach, stranded, hit rocks, hit sandbank, ground
drive, drove, driven, steer, motor, at the wheel, behind the wheel, motoring
walk, hike, trek, stroll, march, ramble, on foot, trudge
courier, delivery firm, postman, mail carrier, delivery driver, messenger, parcel service, parcel firm
drunk, drink-driving, drunken, intoxicated, over the limit, tipsy, under the influence, alcohol
accident, crash, collision, pile-up, smash, wreck, mishap, incident
stranded, stuck, left behind, held up, unable to leave, marooned, cut off, trapped
hospital, clinic, medics, infirmary, medical centre, ward, emergency department, intensive care, a&e, health centre
doctor, physician, gp, surgeon, medic, consultant, specialist, practitioner, clinician
nurse, midwife, carer, care worker, health worker, matron, nursing staff
drugmaker, pharmaceutical company, pharma, drug company, drug giant, pharmaceutical firm, vaccine maker
surgery, operation, operate, surgical, procedure, transplant, go under knife, op
illness, disease, condition, disorder, ailment, complaint, sickness, malady, syndrome, infection, bug
virus, infection, bug, pathogen, germ, covid, coronavirus, flu
bacteria, germ, microbe, e. coli, salmonella, listeria, legionella
outbreak, epidemic, pandemic, spread, wave, surge in cases, cluster
infect, infection, contract, catch, caught, pass on, transmit, contaminate, spread to
quarantine, isolate, isolation, lockdown, confine, self-isolate, shut away
cancer, tumour, tumor, leukaemia, leukemia, carcinoma, melanoma, lymphoma, malignant
mental health, depression, anxiety, psychological, psychiatric, stress, mental illness
addict, addiction, dependency, hooked, dependent, substance abuse, habit
smoke, smoker, cigarette, tobacco, cigar, vape, puff
allergy, allergic, allergic reaction, intolerance, hay fever, anaphylaxis, hypersensitive
poison, poisoning, toxic, toxin, venom, noxious, contaminated
pain, ache, sore, hurt, agony, discomfort, suffering
wound, cut, gash, injury, laceration, scar, graze, bruise
faint, pass out, lose consciousness, lost consciousness, collapse, black out, unconscious, keel over
choke, suffocate, asphyxiate, cannot breathe, gasp, smother, suffocation
drug, medicine, treatment, medication, remedy, tablet, pill, jab, vaccine, antibiotic, therapy
cure, remedy, heal, treatment, make better, get over, antidote
vaccinate, immunise, immunize, inoculate, jab, immunisation, immunization, vaccination
dirty, filthy, unclean, polluted, soiled, contaminated, grubby
clean, wash, scrub, clean up, purify, cleanse, wipe
grave, tomb, burial, cemetery, bury, graveyard, burial site, churchyard, mausoleum
funeral, burial, cremation, laid to rest, memorial service, wake, buried
mourn, mourning, grieve, grief, condolence, bereaved, lament, sorrow
memorial, monument, plaque, cenotaph, commemorate, statue, shrine
scientist, researcher, professor, academic, scholar, expert, boffin, physicist, biologist
study, research, paper, survey, investigation, analysis, findings, report, experiment, trial
ancient, old, prehistoric, centuries-old, age-old, antique, roman, medieval
astronaut, cosmonaut, spaceman, spacewoman, space traveller, crew member, taikonaut
rocket, launcher, launch vehicle, spacecraft, booster, falcon 9, starship, ariane
spacecraft, probe, capsule, lander, spaceship, orbiter, craft, shuttle, rover
river, stream, waterway, brook, creek, canal, tributary, watercourse, riverbed
storm, hurricane, typhoon, cyclone, gale, tropical storm
quake, earthquake, tremor, shock, aftershock, temblor, seismic event
flood, flooding, deluge, inundation, high water, flash flood, swollen river, burst its banks
rain, downpour, rainfall, cloudburst, drizzle, showers, deluge, monsoon
cold, cold snap, freezing, chilly, frosty, sub-zero, wintry, icy, frigid
heat, heatwave, hot spell, high temperature, scorching, sweltering, hot weather, heat wave
weather, conditions, climate, forecast, outlook, meteorological
forecast, predict, prediction, expect, outlook, projection, prognosis, foresee
blaze, fire, inferno, wildfire, conflagration, flames, bush fire, bushfire, forest fire, burn
rescuers, rescue workers, rescue team, search party, emergency services, coastguard, mountain rescue, lifeboat crew
waste, rubbish, garbage, trash, litter, refuse, junk, scrap
dump, landfill, tip, rubbish tip, throw away, threw away, discard, fly-tip
environmentalist, conservationist, green campaigner, ecologist, climate activist, nature lover, greenpeace, wwf
horse, pony, mare, stallion, foal, steed, racehorse, colt, filly
cow, cattle, calf, herd, livestock, bovine, dairy cow, ox, bullock, cows, heifer
bird, fowl, songbird, feathered, birds, winged creature, avian, fledgling
bite, bit, bitten, nip, maul, snap, sting, stung
grow, grew, grown, cultivate, cultivation, plant, raise, sow, crop
food, meal, dish, fare, cuisine, grub, nourishment, provisions
meal, lunch, dinner, breakfast, supper, banquet, feast, tea
alcohol, drink, booze, liquor, spirits, beer, wine, whisky
cook, bake, roast, fry, boil, grill, prepare, simmer
school, academy, primary school, secondary school, high school, grammar school, comprehensive, gymnasium
university, college, campus, academy, faculty, institute
exam, examination, test, finals, a-levels, gcse, abitur, paper
skip, miss, missed, stay away, not attend, absent, give a miss, no-show
painting, picture, canvas, artwork, portrait, masterpiece, watercolour, fresco
photograph, photo, picture, snap, image, shot, snapshot, selfie
singer, musician, vocalist, star, performer, artist, pop star, soprano, tenor, frontman, rapper
band, group, rock group, ensemble, act, outfit, boy band, quartet
film, movie, picture, feature, flick, blockbuster, thriller, motion picture, documentary
actor, actress, film star, performer, leading man, leading lady, thespian
broadcaster, tv station, tv channel, network, radio station, television company, channel, broadcasting company
broadcast, televise, transmit, screen, stream
newspaper, paper, daily, tabloid, broadsheet, weekly, journal, gazette
book, novel, memoir, bestseller, paperback, tome
novel, book, story, thriller, fiction, bestseller, tale
author, writer, novelist, poet, playwright, memoirist, biographer, wordsmith
video game, computer game, console, gaming, playstation, xbox, nintendo, gamer
match, game, fixture, tie, clash, encounter, derby, meeting, friendly, contest
tournament, championship, competition, cup, world cup, euros, contest, games
coach, manager, trainer, head coach, boss, team boss, gaffer, assistant coach
fans, supporters, crowd, followers, ultras, spectators, terraces, faithful
goal, header, equaliser, equalizer, opener, hit the net, tap-in, finish
transfer, move, signing, sign for, switch, loan move, transfer fee, join
thrash, hammer, trounce, demolish, rout, crush, outclass, humiliate
knock out, eliminate, elimination, crash out, put out
nobleman, lord, duke, earl, count, baron, aristocrat, viscount
knight, knighthood, sir, dame, honour, order, obe, mbe
divorce, split, separate, separation, break up, end marriage, ex-wife, ex-husband
teenager, adolescent, teen, youth, youngster, schoolboy, schoolgirl, juvenile
church, cathedral, chapel, abbey, minster, parish, basilica, place of worship
priest, vicar, clergyman, pastor, minister, cleric, rector, reverend, chaplain
because, because of, due to, owing to, on account of, thanks to, as a result, on grounds, in view of, prompted by
cite, point to, pointed to, give as reason, gave as reason, attribute, put down to, blame, refer to, explain with
blame, hold responsible, held responsible, accuse, point finger, fault, pin on, lay blame, attribute
prompt, spark, trigger, cause, provoke, lead to, led to, set off, touch off, bring about, brought about, give rise, gave rise, ignite, fuel
force, compel, oblige, coerce, leave no choice, pressure, press into
result, consequence, outcome, upshot, effect, aftermath, follow from, lead to, led to
aim, goal, purpose, objective, target, intention, in order to, so that, intended to
motive, reason, motivation, cause, grounds, what drove, explanation, rationale
condition, requirement, proviso, provided that, as long as, on condition, stipulation, prerequisite
excuse, pretext, justification, justify, explanation, defence, plea
justify, defend, explain, give reasons, gave reasons, stand by, stood by, vindicate
link, connection, tie, relation, associate, connect, tie to, involvement, involved
by accident, accidentally, by mistake, inadvertently, unintentionally, mistakenly, in error, by chance
deliberately, on purpose, intentionally, wilfully, knowingly, deliberate, intentional, premeditated
suddenly, abruptly, without warning, all at once, out of blue, unexpectedly, overnight, surprisingly
gradually, slowly, bit by bit, step by step, little by little, in stages, over time
quickly, swiftly, fast, rapidly, speedily, at once, promptly, hurriedly, in a hurry
immediately, at once, straight away, right away, with immediate effect, instantly, without delay, forthwith
secretly, in secret, covertly, behind closed doors, on the quiet, undercover, clandestinely, without knowledge
anonymous, unnamed, unidentified, unknown, nameless, not named, name withheld
temporary, temporarily, interim, provisional, caretaker, acting, short-term, for now, stopgap
permanent, for good, forever, indefinitely, lasting, permanently, for ever
rarely, seldom, hardly ever, once in, infrequently, rare, uncommon
annual, yearly, every year, each year, per year, a year, per annum
happy, glad, delighted, pleased, joyful, overjoyed, thrilled, elated, over the moon
sad, unhappy, sorrow, downcast, heartbroken, grief, upset, tearful, devastated
angry, anger, furious, fury, outrage, outraged, irate, enraged, rage, livid, incensed, up in arms
annoy, annoyed, irritate, irritated, irk, bother, frustrate, frustrated, get on nerves
afraid, fear, scared, frightened, dread, terrified, terror, anxious, fright
worry, worried, concern, concerned, anxious, anxiety, fear, uneasy, unease, alarmed, apprehensive
surprise, surprised, astonish, astonished, amaze, amazed, stun, stunned, unexpected, taken aback, startle
shock, shocked, horrify, horrified, appal, appalled, dismay, dismayed, stunned, aghast
disappoint, disappointed, disappointment, let down, dismay, disillusioned, frustrated, crestfallen
proud, pride, honoured, honored, boast, take pride, took pride
ashamed, shame, embarrass, embarrassed, embarrassment, humiliate, humiliation, disgrace, red-faced
grateful, gratitude, thank, thankful, appreciate, thanks, express thanks, indebted
hope, hopeful, optimistic, optimism, confident, look forward, upbeat
confident, sure, certain, convinced, self-assured, certainty, no doubt
doubt, sceptical, skeptical, scepticism, question, call into question, unsure, distrust
trust, confidence, faith, believe in, rely on, reliance, count on
love, adore, fond, affection, passion, be mad about, cherish
hate, loathe, detest, hatred, despise, dislike, cannot stand, abhor
dislike, disapprove, unpopular, object to, averse, not like, disapproval
relieved, relief, reassured, sigh of relief, weight off, comforted, at ease
tired, exhausted, fatigue, weary, worn out, exhaustion, burnout, drained
cry, cried, weep, wept, sob, tears, burst into tears, tearful
laugh, laughter, giggle, chuckle, amuse, amused, burst out laughing
cheer, applaud, applause, clap, ovation, ovations, acclaim
praise, commend, hail, applaud, laud, acclaim, compliment, pay tribute, salute, speak highly, congratulate
insult, offend, abuse, slur, swear at, swore at, call names, affront, offence
mock, ridicule, make fun of, make fun, laugh at, deride, poke fun, satirise, satirize, lampoon
racism, racist, racial abuse, discrimination, xenophobia, racial hatred, bigotry
discriminate, discrimination, prejudice, bias, unequal treatment, disadvantage, unfair treatment
lie, lied, untruth, falsehood, mislead, misled, false statement, not tell truth, perjury
true, correct, right, genuine, accurate, real, authentic, factual
false, untrue, wrong, incorrect, fake, bogus, misleading, inaccurate
fake news, disinformation, misinformation, false reports, false information, propaganda, deepfake
secret, confidential, classified, hidden, undisclosed, private, hush-hush
reveal, disclose, make public, made public, lay bare, come clean, divulge, let slip, bring to light
conceal, hide, hid, cover up, hush up, withhold, withheld, keep secret, kept secret, sweep under carpet
ignore, disregard, overlook, take no notice, took no notice, turn blind eye, pay no heed, neglect
neglect, negligence, carelessness, careless, negligent, breach of duty, failure to act
software, app, platform, tool, program, application, system, package
artificial intelligence, ai, machine learning, chatbot, algorithm, chatgpt, neural network, language model
robot, machine, android, automaton, humanoid, robotic, bot
data, information, records, files, details, documents, database, figures, statistics
document, paper, file, record, dossier, report, certificate, paperwork
website, site, web page, internet page, homepage, portal, web portal
internet, web, online, net, world wide web, broadband, cyberspace
social media, social network, facebook, instagram, tiktok, twitter, platform
tech giant, tech company, technology company, tech firm, silicon valley giant, technology group, big tech
smartphone, mobile, phone, cellphone, cell phone, handset, iphone, device, mobile phone
computer, laptop, pc, notebook, tablet, workstation, desktop, mainframe
cyberattack, cyber attack, hack, hacking, ransomware, data breach, malware, intrusion, hacker attack
password, code, pin, login, passcode, access code, credentials
glitch, bug, software error, computer problem, technical fault, it failure, technical problem, computer failure, malfunction, system error
delete, erase, wipe, remove, take down, took down, purge
postpone, put back, reschedule, delay, push back, move to later, defer, hold over
speed up, sped up, accelerate, hasten, quicken, fast-track, bring forward, brought forward
slow down, slow, decelerate, hold back, held back, hamper, brake
hinder, hamper, obstruct, impede, get in way, stand in way, disrupt, hold up
obstacle, hurdle, barrier, stumbling block, hindrance, impediment, sticking point
disrupt, disruption, disturb, interrupt, interruption, upset, chaos, throw into chaos
help, assist, assistance, aid, support, lend a hand, come to aid, give a hand
help out, stand in, stood in, fill in, step in, deputise, cover for
encourage, spur, motivate, urge on, inspire, incentive, embolden
influence, sway, impact, affect, shape, have effect, effect
persuade, convince, win over, won over, talk into, talk round, coax, bring round
attempt, try, effort, endeavour, endeavor, seek to, sought to
succeed, success, manage, pull off, accomplish, achieve, achievement, make it, feat
struggle, battle, have difficulty, find it hard, fight, wrestle with, strive
avoid, steer clear, shun, sidestep, dodge, evade, keep away
confirm, confirmation, verify, corroborate, bear out, bore out, validate, attest
emphasise, emphasize, stress, underline, highlight, point out, underscore
believe, think, thought, reckon, consider, feel, felt, be of opinion, suppose
opinion, view, belief, stance, position, attitude, standpoint
suspect, suspicion, believe, presume, allege, alleged, suspected, think
allege, allegation, claim, accuse, accusation, assert
estimate, reckon, put at, calculate, guess, approximation, assess
describe, call, portray, depict, label, characterise, characterize, brand
popular, in demand, sought-after, favourite, favorite, well liked, beloved, hit
huge, enormous, giant, massive, vast, gigantic, colossal, immense, mammoth
empty, vacant, deserted, unoccupied, disused, abandoned, derelict
crowded, packed, full, overcrowded, overflowing, sold out, capacity
lion, lioness, big cat, lion cub
lynx, wild cat, bobcat, big cat
wolf, wolves, she-wolf, pack
`
