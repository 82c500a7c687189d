// English nouns and adjectives, and what else may be said for each. Data.

/** A word, then others for it, or what is one of it. */
export const ENGLISH_NOUNS = `
person, human, individual, human being, somebody, someone, man, woman
man, male, gentleman, guy, bloke, fellow, chap
woman, female, lady, girl, gal
child, kid, youngster, boy, girl, toddler, minor, schoolchild
baby, infant, newborn, child, babe, tot
teenager, teen, adolescent, youth, youngster, teenage, juvenile
young people, youths, teenagers, youngsters, teens, young adults, adolescents
adult, grown-up, man, woman, over-18
old person, pensioner, senior citizen, elderly man, elderly woman, retiree, octogenarian, nonagenarian, senior
elderly, old, aged, ageing, aging, senior, older
young, youthful, youth, juvenile, junior, teenage, adolescent
age, years old, year-old, aged, how old
boy, lad, schoolboy, male, youngster, young man
girl, lass, schoolgirl, female, youngster, young woman
parent, mother, father, mum, dad, mom, guardian
mother, mum, mom, mummy, mama, parent
father, dad, daddy, papa, parent, pop
brother, sibling, twin, half-brother, stepbrother, elder brother
sister, sibling, twin, half-sister, stepsister, elder sister
son, child, boy, offspring, heir, stepson
daughter, child, girl, offspring, heiress, stepdaughter
children, kids, sons and daughters, offspring, youngsters, pupils
grandparent, grandmother, grandfather, grandma, grandpa, granny, grandad
grandmother, grandma, granny, gran, nan, nana
grandfather, grandad, grandpa, granddad, gramps
grandchild, grandson, granddaughter, grandchildren, grandkids
relative, relation, family member, kin, kinsman, cousin, uncle, aunt, nephew, niece
uncle, aunt, auntie, relative, relation
nephew, niece, relative, relation, sibling's child
next of kin, relatives, family, family members, loved ones
family, relatives, household, parents, loved ones, clan, kin
wife, spouse, partner, married to, better half, bride
husband, spouse, partner, married to, groom, hubby
spouse, wife, husband, partner, other half
partner, girlfriend, boyfriend, lover, spouse, fiance, fiancee
girlfriend, partner, lover, date, fiancee
boyfriend, partner, lover, date, fiance
fiance, fiancee, engaged to, betrothed, bride-to-be, husband-to-be
ex-wife, former wife, ex, divorced wife, estranged wife
ex-husband, former husband, ex, divorced husband, estranged husband
bride, bridegroom, groom, newlywed, newlyweds, wife
couple, pair, husband and wife, newlyweds, duo
widow, widower, widowed, surviving wife, surviving husband, late husband's wife
orphan, orphaned, parentless, lost both parents, orphanage
in-laws, mother-in-law, father-in-law, brother-in-law, sister-in-law, son-in-law, daughter-in-law
stepfather, stepmother, stepdad, stepmum, stepparent, step-parent
twins, triplets, quadruplets, multiple birth, identical twins
ancestor, forefather, forebear, predecessor, ancestry, descended from, lineage
descendant, offspring, heir, great-grandson, great-granddaughter, descended from
heir, heiress, successor, inheritor, beneficiary, inherit, inheritance
friend, pal, mate, buddy, companion, close friend, confidant
acquaintance, contact, friend, associate, someone he knew
neighbour, neighbor, next-door neighbour, resident, people next door
enemy, foe, adversary, opponent, rival
rival, competitor, opponent, challenger, contender, adversary
colleague, co-worker, coworker, workmate, fellow worker, teammate, associate
ally, supporter, partner, friend, backer, confidant
supporter, backer, follower, fan, advocate, loyalist, sympathiser
fan, supporter, follower, enthusiast, admirer, devotee, spectator
opponent, critic, detractor, adversary, objector
critic, reviewer, commentator, detractor, opponent
stranger, unknown man, unknown person, passer-by, outsider
passer-by, bystander, onlooker, pedestrian, member of the public, witness
witness, eyewitness, bystander, onlooker, observer, saw
spectator, audience, crowd, onlooker, viewer, fan
crowd, audience, spectators, throng, mob, gathering, crowds
resident, inhabitant, local, villager, townsfolk, citizen, dweller
inhabitants, population, residents, people living, citizens, locals
population, number of people, inhabitants, residents, populace
citizen, national, resident, subject, passport holder
foreigner, alien, immigrant, expatriate, foreign national, non-citizen, expat
immigrant, migrant, newcomer, settler, refugee, asylum seeker
refugee, asylum seeker, displaced person, exile, migrant, displaced people
homeless person, rough sleeper, homeless people, homeless man, vagrant
tourist, visitor, holidaymaker, traveller, traveler, sightseer, vacationer, backpacker
visitor, guest, tourist, caller, attendee
guest, visitor, invitee, diner, attendee
passenger, traveller, traveler, commuter, rider, on board, occupant
commuter, passenger, traveller, traveler, rail user
pedestrian, walker, passer-by, person on foot, on foot
cyclist, bicyclist, bike rider, biker, rider
motorcyclist, biker, motorbike rider, rider, motorcycle rider
driver, motorist, chauffeur, at the wheel, behind the wheel, car owner
taxi driver, cab driver, cabbie, uber driver, taxi, minicab driver
lorry driver, truck driver, trucker, haulier, hgv driver
bus driver, coach driver, driver, bus operator, man driving the bus
train driver, engine driver, locomotive driver, train engineer, train operator
pilot, captain, airman, aviator, flyer, flier, at the controls
crew, flight attendants, cabin crew, sailors, crew members, crewmen
flight attendant, stewardess, steward, cabin crew, air hostess, crew member
sailor, seaman, mariner, crewman, seafarer, yachtsman
captain, skipper, master, commander, ship's master
fisherman, fishermen, angler, trawlerman, fisher, fishing crew
farmer, grower, rancher, smallholder, farm owner, crofter, agriculturalist
farm worker, farmhand, farm labourer, farm laborer, fruit picker, agricultural worker
shepherd, herder, herdsman, goatherd, drover, sheep farmer
gardener, horticulturist, landscaper, groundsman, green-fingered
winemaker, vintner, wine producer, wine grower, winegrower
brewer, brewery, beer maker, beermaker, brewing company
baker, pastry chef, confectioner, bakery owner, patissier
butcher, meat seller, meat trader, slaughterman, butcher's shop
cook, chef, head chef, kitchen staff, caterer
waiter, waitress, server, restaurant staff, barman
bartender, barman, barmaid, barkeeper, mixologist, bar staff
restaurateur, restaurant owner, cafe owner, chef, restaurant boss
landlord, landlady, property owner, owner, letting agent
pub landlord, publican, pub owner, innkeeper, landlady, licensee
hotelier, hotel owner, hotel manager, innkeeper, hotel boss
shopkeeper, retailer, shop owner, store owner, trader, merchant, grocer
shop assistant, sales assistant, salesperson, salesman, saleswoman, clerk, cashier
seller, vendor, dealer, trader, merchant, retailer
buyer, purchaser, customer, bidder, acquirer
customer, shopper, client, consumer, patron, buyer, purchaser
dealer, trader, merchant, broker, seller
supplier, provider, vendor, distributor, manufacturer
wholesaler, distributor, supplier, importer, trader
importer, trader, buyer from abroad, import company, import firm
auctioneer, auction house, sotheby's, christie's, bonhams
owner, proprietor, possessor, holder, landlord, belonged to, owned by
tenant, renter, leaseholder, lodger, occupier, occupant
homeowner, householder, property owner, house owner, owner-occupier
boss, chief, head, manager, leader, supremo
manager, boss, head, director, supervisor, executive
chief executive, ceo, boss, head, chief, managing director
chairman, chair, chairwoman, chairperson, head, president
executive, director, manager, official, boss
director, head, manager, chief, boss, leader
board, directors, board of directors, management board, trustees
employee, worker, staff member, member of staff, staffer
staff, employees, workers, workforce, personnel, team
worker, labourer, laborer, employee, workman, hand
employer, company, firm, works for, boss
businessman, businesswoman, entrepreneur, tycoon, magnate, mogul, industrialist
tycoon, magnate, mogul, billionaire, baron, businessman
entrepreneur, founder, businessman, businesswoman, start-up founder
founder, co-founder, creator, founding father, established by, set up by
inventor, creator, designer, developer, pioneer, originator
pioneer, trailblazer, innovator, groundbreaker, forerunner
rich person, millionaire, billionaire, multimillionaire, wealthy man, wealthiest
investor, shareholder, backer, financier, stakeholder, venture capitalist
shareholder, stockholder, investor, stakeholder, owner
banker, financier, bank manager, bank boss, bank executive
accountant, auditor, bookkeeper, number cruncher, chartered accountant
auditor, audit firm, accountant, inspector, audit
economist, analyst, forecaster, financial expert, economics professor
analyst, expert, commentator, observer, strategist
stockbroker, broker, trader, dealer, brokerage
insurer, insurance company, underwriter, insurance firm, insurance provider
estate agent, realtor, real estate agent, property agent, letting agent
lawyer, attorney, solicitor, barrister, counsel, advocate, legal representative
defence lawyer, defense attorney, defence counsel, defending, defence barrister
prosecutor, district attorney, prosecution, prosecuting, state attorney, crown prosecutor
judge, magistrate, justice, jurist, sheriff, court
jury, juror, jurors, jury members, panel of jurors
defendant, accused, suspect, man on trial, in the dock
plaintiff, claimant, complainant, litigant, accuser
suspect, accused, alleged attacker, alleged killer, man in custody, person of interest
criminal, offender, crook, felon, lawbreaker, convict, villain
convict, prisoner, inmate, convicted criminal, offender
prisoner, inmate, detainee, convict, captive, jailbird
hostage, captive, kidnap victim, abductee, held captive
kidnapper, abductor, captor, hostage-taker, kidnappers
murderer, killer, assassin, gunman, slayer, murder suspect
serial killer, mass murderer, multiple murderer, killer, murderer
assassin, hitman, killer, gunman, contract killer, shooter
gunman, shooter, attacker, armed man, sniper, assailant
attacker, assailant, aggressor, perpetrator, knifeman, gunman
perpetrator, culprit, offender, attacker, person responsible, who did it
thief, burglar, robber, shoplifter, pickpocket, intruder, raider
burglar, intruder, housebreaker, thief, raider
robber, raider, mugger, bandit, armed robber, thief
fraudster, conman, con artist, swindler, scammer, cheat
hacker, cybercriminal, cyber attacker, attackers, hacking group, cyber gang
drug dealer, drug trafficker, pusher, drug smuggler, narco, cartel member
smuggler, trafficker, people smuggler, runner, smuggling gang
gang, crew, mob, group of criminals, criminal group, syndicate
gangster, mobster, mafioso, mafia boss, crime boss, gang leader, underworld figure
mafia, mob, organised crime, organized crime, cosa nostra, camorra
pirate, hijacker, pirates, sea bandit, buccaneer
vandal, hooligan, yob, thug, vandals
rioter, looter, protester, mob, troublemaker
arsonist, firebug, fire-raiser, fire starter, arson suspect
terrorist, extremist, militant, bomber, jihadist
bomber, suicide bomber, attacker, bomb maker, blew himself up
extremist, radical, fanatic, hardliner, militant, fundamentalist
rebel, insurgent, guerrilla, militant, revolutionary, separatist
militant, fighter, gunman, insurgent, rebel, extremist
fugitive, runaway, escapee, on the run, wanted man, escaped prisoner
victim, casualty, sufferer, injured person, dead
the dead, victims, fatalities, deaths, those killed, casualties
death toll, number of deaths, number killed, fatalities, body count, dead
casualties, dead and injured, victims, wounded, fatalities, injured
survivor, lived through, pulled alive, rescued, survived
policeman, policewoman, police officer, officer, cop, constable, patrolman
police, officers, force, constabulary, cops, law enforcement, detectives
police chief, chief constable, police commissioner, sheriff, head of police
detective, investigator, inspector, sleuth, police officer
investigator, detective, inquiry team, examiner, researcher
private detective, private investigator, private eye, sleuth, gumshoe
guard, security guard, warder, sentry, watchman, security officer
bodyguard, minder, security detail, protection officer, close protection
bouncer, doorman, door staff, security staff, door supervisor
prison officer, prison guard, jailer, warder, correctional officer, warden
firefighter, fireman, fire crew, fire brigade, fire service
rescuer, rescue team, rescue worker, lifeboat crew, emergency crew, saviour
emergency services, paramedics, firefighters, police, ambulance, rescue teams
paramedic, ambulance crew, ambulance worker, medic, emergency medical technician
lifeguard, lifesaver, beach patrol, rescuer, pool attendant
coastguard, coast guard, lifeboat, sea rescue, rnli
spy, secret agent, agent, mole, double agent, intelligence officer, spook
informant, informer, source, snitch, tipster, supergrass
whistleblower, leaker, informant, source, whistle-blower
spokesman, spokeswoman, spokesperson, press officer, representative, press secretary
representative, delegate, envoy, agent, spokesman
delegate, representative, attendee, participant, delegation
official, officer, civil servant, bureaucrat, functionary
civil servant, government worker, public servant, official, bureaucrat, mandarin
adviser, advisor, aide, consultant, counsellor, strategist
aide, assistant, adviser, right-hand man, staffer
assistant, aide, helper, deputy, secretary, pa
deputy, vice, second in command, number two, assistant
secretary, personal assistant, pa, typist, receptionist, clerk
consultant, adviser, consultancy, advisor, expert
expert, specialist, authority, professional, scientist, academic
specialist, expert, consultant, professional, guru
scientist, researcher, academic, professor, biologist, physicist, chemist
researchers, scientists, academics, team, experts, university team
physicist, scientist, researcher, physics professor, nuclear scientist
astronomer, astrophysicist, stargazer, scientist, observatory
biologist, zoologist, naturalist, botanist, ecologist, marine biologist
geologist, seismologist, volcanologist, earth scientist, geophysicist
palaeontologist, paleontologist, fossil hunter, dinosaur expert, fossil expert
archaeologist, archeologist, digger, excavator, excavation team
historian, scholar, academic, chronicler, history professor
anthropologist, ethnographer, sociologist, social scientist, academic
mathematician, maths professor, math professor, statistician, academic
meteorologist, weather forecaster, weatherman, forecaster, weather presenter, weather service
engineer, technician, designer, mechanic, builder
technician, engineer, repairman, it specialist, operator
mechanic, engineer, car repairer, fitter, garage owner
electrician, sparky, electrical engineer, electrical contractor, electrical worker
plumber, pipe fitter, heating engineer, gas fitter, plumbing firm
carpenter, joiner, cabinetmaker, woodworker, furniture maker
builder, contractor, construction worker, bricklayer, building firm, developer, construction company
architect, designer, designed by, building designer, architecture firm
painter, artist, decorator, portraitist, muralist
decorator, house painter, interior designer, painter and decorator, interior decorator
sculptor, artist, sculptress, carver, stone carver
artist, painter, sculptor, illustrator, creator
potter, ceramicist, ceramic artist, pottery maker, ceramist
illustrator, cartoonist, artist, draughtsman, comic artist
cartoonist, animator, comic artist, caricaturist, illustrator
graffiti artist, street artist, banksy, muralist, tagger
photographer, cameraman, snapper, paparazzo, paparazzi, photojournalist
cameraman, camera operator, cinematographer, film crew, tv crew
designer, fashion designer, couturier, stylist, design
model, supermodel, catwalk model, fashion model, cover girl
tailor, dressmaker, seamstress, couturier, clothes maker
hairdresser, barber, stylist, hair salon, hairstylist
beautician, make-up artist, makeup artist, beauty therapist, cosmetologist
jeweller, jeweler, goldsmith, silversmith, diamond dealer, jewellery maker
watchmaker, clockmaker, horologist, watch company, watch brand
cleaner, janitor, cleaning lady, domestic worker, caretaker, cleaning staff
maid, housekeeper, domestic worker, cleaner, chambermaid, servant
servant, butler, maid, footman, domestic staff
nanny, childminder, babysitter, au pair, childcare worker
carer, caregiver, care worker, nurse, care assistant
caretaker, janitor, custodian, concierge, caretaker manager
refuse collector, binman, bin men, garbage collector, dustman, sanitation worker
postman, postwoman, mailman, postal worker, letter carrier, mail carrier
courier, delivery driver, delivery man, messenger, delivery rider
docker, dockworker, longshoreman, stevedore, port worker
miner, mineworker, pitman, coal miner, gold miner, colliery worker
steelworker, factory worker, metalworker, foundry worker, millworker
factory worker, assembly line worker, production worker, plant worker, shop-floor worker
lumberjack, logger, woodcutter, forestry worker, tree surgeon
hunter, gamekeeper, poacher, huntsman, game hunter
doctor, physician, gp, surgeon, medic, consultant, medical officer
surgeon, doctor, surgical team, consultant, operating doctor
nurse, nursing staff, midwife, matron, ward sister
midwife, obstetrician, maternity nurse, birth attendant, doula
dentist, dental surgeon, orthodontist, dental practice, dental
pharmacist, chemist, pharmacy, druggist, dispenser
psychiatrist, psychologist, psychotherapist, therapist, shrink, counsellor
therapist, counsellor, counselor, psychologist, physiotherapist
physiotherapist, physio, physical therapist, masseur, osteopath
optician, optometrist, eye doctor, ophthalmologist, eye specialist
vet, veterinarian, veterinary surgeon, animal doctor, vets
patient, sick person, sufferer, hospital patient, invalid
pathologist, coroner, medical examiner, forensic scientist, post-mortem examiner
health workers, medical staff, doctors and nurses, medics, hospital staff
social worker, case worker, social services, caseworker, welfare officer
volunteer, helper, unpaid worker, charity worker, campaigner
aid worker, relief worker, charity worker, humanitarian worker, red cross worker
philanthropist, benefactor, donor, patron, giver
donor, benefactor, contributor, giver, patron, backer
campaigner, activist, protester, advocate, lobbyist
activist, campaigner, demonstrator, protester, militant, dissident
environmentalist, green campaigner, conservationist, climate activist, eco-activist, ecologist
protester, protestor, demonstrator, marcher, activist, campaigner
striker, striking worker, picket, strikers, walkout
trade unionist, union leader, union official, shop steward, labour leader
dissident, opposition figure, activist, regime critic, political prisoner
lobbyist, lobby group, pressure group, campaigner, interest group
politician, lawmaker, mp, legislator, minister, senator, congressman, statesman
member of parliament, mp, lawmaker, parliamentarian, legislator, deputy, backbencher
lawmaker, legislator, congressman, congresswoman, senator, representative, mp
senator, upper house member, lawmaker, senate, politician
prime minister, premier, pm, head of government, taoiseach, chancellor
president, head of state, leader, commander in chief, presidency
vice-president, vice president, deputy president, veep, running mate
minister, cabinet member, secretary of state, cabinet minister, government minister
cabinet, ministers, government, top team, executive
foreign minister, foreign secretary, secretary of state, top diplomat, foreign affairs minister
finance minister, chancellor, treasury secretary, chancellor of the exchequer, treasurer
interior minister, home secretary, home affairs minister, homeland security secretary, internal affairs minister
defence minister, defence secretary, defense secretary, defense minister, pentagon chief
health minister, health secretary, public health minister, health chief, health department head
education minister, education secretary, schools minister, minister for education, schools chief
justice minister, attorney general, lord chancellor, justice secretary, law minister
transport minister, transport secretary, transportation secretary, minister for transport, transport chief
governor, state leader, head of the state, gubernatorial, state chief
mayor, mayoress, city leader, lord mayor, town hall chief, city hall
councillor, council member, councilman, councilwoman, alderman, local politician
council, local authority, city council, town hall, county council, municipality
leader, head, chief, boss, ruler, led by
opposition leader, leader of the opposition, rival leader, opposition chief, shadow leader
party leader, leader of the party, head of the party, party chief, party chairman
dictator, autocrat, strongman, tyrant, despot, ruler
ruler, monarch, king, sovereign, leader, emperor
king, monarch, ruler, sovereign, crown, his majesty
queen, monarch, ruler, sovereign, crown, her majesty
prince, princess, royal, heir to the throne, crown prince, duke
monarchy, royal family, royals, the crown, throne, palace
heir to the throne, crown prince, next in line, prince of wales, future king
duke, duchess, earl, count, lord, nobleman, peer, baron
nobleman, aristocrat, lord, peer, noble, baron, count
emperor, empress, tsar, czar, kaiser, ruler
sultan, emir, sheikh, shah, ruler, monarch
ambassador, diplomat, envoy, emissary, consul, high commissioner
diplomat, ambassador, envoy, attache, embassy official
mediator, negotiator, peacemaker, intermediary, go-between, peace envoy
negotiator, mediator, envoy, negotiating team, chief negotiator
candidate, contender, nominee, hopeful, runner, challenger, contestant
nominee, candidate, choice, pick, nominated
front-runner, frontrunner, favourite, favorite, leading candidate, leader in the polls
winner, victor, champion, winning, first prize, triumphant
champion, title holder, titleholder, winner, gold medallist, world number one
runner-up, second place, second, silver medallist, beaten finalist
loser, defeated, beaten, runner-up, losing side
voter, electorate, elector, people who voted, constituent, voters
successor, replacement, replace, take over from, next in line, succeed
predecessor, previous holder, former, took over from, outgoing, replaced
founder member, co-founder, founding member, original member, charter member
member, belong to, affiliate, membership, part of
participant, competitor, entrant, contestant, attendee, those taking part
beginner, novice, newcomer, learner, rookie, starter
newcomer, debutant, rookie, new boy, new arrival, recruit
veteran, former soldier, ex-serviceman, ex-soldier, old-timer
soldier, serviceman, trooper, private, gi, infantryman, military man, servicewoman
troops, soldiers, forces, army, military, servicemen
officer, lieutenant, colonel, major, captain, sergeant, commander
general, commander, army chief, military chief, field marshal, top brass
commander, general, leader, military chief, officer in charge
army, military, troops, armed forces, soldiers, land forces
navy, naval forces, fleet, royal navy, marines, warships
air force, raf, luftwaffe, usaf, warplanes, fighter jets, air power
marines, commandos, special forces, sas, navy seals, elite troops
mercenary, soldier of fortune, hired soldier, private military contractor, wagner
paratrooper, airborne soldier, parachute regiment, paras, airborne troops
recruit, conscript, draftee, new soldier, trainee, enlisted
conscription, military service, national service, draft, call-up
prisoner of war, pow, captured soldier, captive, war prisoner
peacekeeper, blue helmet, un troops, peacekeeping force, un soldier
deserter, awol, defector, runaway soldier, absent without leave
defector, turncoat, defected, switched sides, exile
traitor, turncoat, betrayer, collaborator, double-crosser
hero, heroine, brave, saviour, lifesaver, idol
teacher, schoolteacher, tutor, instructor, educator, schoolmaster
head teacher, headteacher, headmaster, headmistress, principal, school head
lecturer, professor, academic, don, university teacher, tutor
professor, academic, scholar, don, university teacher
student, undergraduate, pupil, learner, graduate student, scholar
pupil, schoolchild, student, schoolboy, schoolgirl, learner
graduate, alumnus, alumni, degree holder, former student, studied at
classmate, schoolmate, fellow pupil, fellow student, school friend
trainee, apprentice, intern, learner, cadet
librarian, archivist, curator, library staff, keeper
curator, museum director, keeper, exhibition organiser, curated by
coach, trainer, manager, instructor, head coach
trainer, coach, instructor, personal trainer, fitness instructor
guide, tour guide, leader, sherpa, courier
interpreter, translator, linguist, translated by, language expert
translator, interpreter, translation, rendered into english, translated by
writer, author, novelist, penned by, journalist, playwright
author, writer, novelist, wrote, written by, penned
novelist, author, writer, fiction writer, storyteller
poet, bard, poetess, laureate, verse writer
playwright, dramatist, writer, scriptwriter, author
screenwriter, scriptwriter, writer, screenplay by, script by
biographer, author, biography, life story writer, memoirist
publisher, publishing house, publishing company, imprint, published by
editor, editor-in-chief, newspaper chief, edited by, subeditor
journalist, reporter, correspondent, writer, newsman, hack, columnist
reporter, correspondent, journalist, newsman, newswoman
columnist, commentator, opinion writer, journalist, pundit
blogger, vlogger, influencer, youtuber, content creator, tiktoker
influencer, social media star, instagrammer, youtuber, tiktoker, content creator
presenter, host, broadcaster, anchor, newsreader, compere
host, presenter, emcee, compere, master of ceremonies
newsreader, newscaster, anchor, news presenter, anchorman, anchorwoman
commentator, pundit, broadcaster, analyst, summariser
disc jockey, dj, radio presenter, radio host, broadcaster
celebrity, star, famous person, household name, big name, a-lister
star, celebrity, leading man, leading lady, lead actor, headliner
actor, actress, performer, star, thespian, movie star, film star
actress, actor, leading lady, film star, movie star, starlet
film director, movie director, filmmaker, film-maker, director, directed by
producer, film producer, record producer, produced by, impresario
comedian, comic, stand-up, comedienne, funnyman, entertainer
entertainer, performer, singer, comedian, showman
magician, illusionist, conjuror, escapologist, trickster
clown, circus performer, acrobat, juggler, jester
stuntman, stunt double, daredevil, stunt performer, stuntwoman
singer, vocalist, pop star, frontman, frontwoman, crooner, songstress
musician, player, instrumentalist, performer, rocker, band member
rapper, hip-hop artist, mc, hip-hop star, rap star
opera singer, soprano, tenor, baritone, diva, mezzo
pianist, keyboard player, piano player, keyboardist, concert pianist
guitarist, guitar player, bassist, bass player, lead guitarist
drummer, percussionist, drums, on drums, drum player
violinist, fiddler, cellist, string player, fiddle player
trumpeter, saxophonist, horn player, trombonist, jazz musician
composer, songwriter, wrote the music, music by, songsmith
songwriter, composer, lyricist, singer-songwriter, wrote the song
conductor, maestro, orchestra leader, music director, baton
band, group, pop group, rock group, outfit, boy band
orchestra, philharmonic, symphony orchestra, ensemble, musicians
choir, chorus, choral group, singers, choristers
dancer, ballerina, ballet dancer, choreographer, hoofer
choreographer, dance director, dance maker, choreographed by, ballet master
busker, street musician, street performer, street entertainer, street singer
athlete, sportsman, sportswoman, sprinter, runner, competitor, olympian
player, footballer, team member, sportsman, squad member
footballer, player, striker, midfielder, defender, soccer player
goalkeeper, keeper, goalie, shot-stopper, custodian
striker, forward, attacker, goalscorer, centre-forward
defender, centre-back, full-back, left-back, right-back
midfielder, playmaker, winger, midfield player, midfield
goalscorer, scorer, top scorer, marksman, found the net
referee, umpire, official, match official, ref, linesman
cricketer, batsman, batter, bowler, all-rounder, wicketkeeper
rugby player, fly-half, prop, scrum-half, flanker, winger
tennis player, wimbledon champion, seed, tennis star, tennis ace
golfer, golf champion, golf star, golf professional, masters winner
boxer, heavyweight, fighter, prizefighter, pugilist, world champion
wrestler, judoka, grappler, sumo wrestler, martial artist
swimmer, diver, olympic swimmer, breaststroker, freestyler
runner, sprinter, jogger, marathon runner, hurdler, distance runner
gymnast, acrobat, tumbler, gymnastics star, trampolinist
skier, snowboarder, ski jumper, downhill racer, winter sports athlete
skater, figure skater, ice dancer, speed skater, ice skater
racing driver, f1 driver, formula one driver, race car driver, motor racing driver
jockey, rider, horseman, horsewoman, equestrian
rower, oarsman, oarswoman, sculler, canoeist
mountaineer, climber, alpinist, mountain climber, summiteer
hiker, walker, rambler, trekker, backpacker
surfer, kitesurfer, windsurfer, board rider, surf champion
diver, scuba diver, frogman, snorkeller, free diver
sailor, yachtsman, yachtswoman, lone sailor, round-the-world sailor
explorer, adventurer, polar explorer, expedition leader, discoverer
astronaut, cosmonaut, spaceman, space traveller, taikonaut, spacewoman
quarterback, nfl player, football star, linebacker, running back
baseball player, pitcher, batter, slugger, outfielder
basketball player, nba star, point guard, basketballer, hoops star
hockey player, nhl player, goaltender, winger, ice hockey star
chess player, grandmaster, chess champion, chess master, chess prodigy
gambler, punter, better, bettor, card player
bookmaker, bookie, betting firm, betting company, betting shop
paralympian, disabled athlete, wheelchair athlete, paralympic champion, para-athlete
captain, skipper, team leader, led the side, armband
substitute, replacement, reserve, sub, came on, bench
club president, chairman, club owner, club boss, owner
pope, pontiff, holy father, vatican head, bishop of rome
priest, clergyman, vicar, minister, cleric, pastor, parson
clergy, priests, clerics, churchmen, ministers
bishop, archbishop, cardinal, prelate, church leader
archbishop, primate, church leader, bishop, archbishop of canterbury
nun, sister, monk, friar, mother superior, abbess
monk, brother, friar, abbot, buddhist monk
rabbi, jewish leader, jewish cleric, jewish religious leader, synagogue leader
imam, muslim cleric, mullah, ayatollah, preacher, mosque leader
preacher, evangelist, minister, televangelist, pastor
missionary, evangelist, preacher, mission worker, christian worker
saint, canonised, canonized, holy man, sainthood
prophet, messenger, seer, muhammad, holy man
believer, worshipper, faithful, follower, congregation, churchgoer
worshipper, churchgoer, mosque-goer, congregation, faithful, parishioner
pilgrim, worshipper, hajj, pilgrimage, pilgrims
atheist, non-believer, unbeliever, agnostic, not religious
catholic, roman catholic, catholicism, church of rome, vatican
protestant, lutheran, methodist, anglican, presbyterian, evangelical
christian, christianity, churchgoer, catholic, protestant
muslim, islamic, moslem, islam, sunni, shia
jewish, jew, judaism, hebrew, jewry
hindu, hinduism, temple, hindus, brahmin
buddhist, buddhism, monk, dalai lama, tibetan
sikh, sikhism, gurdwara, sikhs, golden temple
religion, faith, belief, creed, denomination, worship
god, deity, allah, the lord, creator, almighty
prayer, pray, worship, service, vigil
church service, mass, worship, service, ceremony, prayers
church, chapel, cathedral, place of worship, parish, basilica
cathedral, church, minster, basilica, notre dame
mosque, place of worship, muslim prayer hall, islamic centre, minaret
synagogue, jewish temple, place of worship, shul, jewish centre
temple, shrine, place of worship, pagoda, sanctuary
monastery, abbey, convent, priory, cloister, religious order
bible, scripture, gospel, holy book, testament
koran, quran, holy book, qur'an, scripture
holy book, bible, koran, quran, scripture, torah
christmas, xmas, yuletide, festive season, december 25, noel
easter, good friday, easter sunday, holy week, easter weekend
new year, new year's eve, new year's day, hogmanay, january 1, january 1st
ramadan, fasting month, eid, muslim holy month, eid al-fitr
religious festival, christmas, easter, eid, diwali, hanukkah, passover
festival, celebration, fair, fete, carnival, gala
carnival, parade, festival, mardi gras, street party
party, celebration, bash, reception, get-together
birthday, turns, anniversary, born on, celebrates his, birthday party
anniversary, jubilee, centenary, bicentenary, years since, commemoration
wedding, marriage, nuptials, marriage ceremony, tied the knot, wedded
funeral, burial, cremation, memorial service, laid to rest, requiem
grave, tomb, burial place, gravesite, buried, resting place, mausoleum
cemetery, graveyard, burial ground, churchyard, buried
coffin, casket, sarcophagus, urn, hearse
undertaker, funeral director, mortician, funeral home, funeral parlour
ceremony, ritual, rite, service, inauguration
public holiday, bank holiday, national holiday, day off, national day
holiday, vacation, break, trip, getaway
animal, creature, beast, mammal, wildlife, species
pet, dog, cat, animal, hamster, rabbit
dog, puppy, hound, canine, terrier, labrador, pooch, pup
breed, kind of dog, labrador, terrier, spaniel, poodle, alsatian
cat, kitten, feline, tomcat, moggy, puss
horse, stallion, mare, pony, colt, racehorse, foal
cow, cattle, bull, calf, heifer, livestock
sheep, lamb, ewe, ram, flock
pig, hog, swine, piglet, boar, sow
goat, kid, billy goat, nanny goat, herd
donkey, mule, ass, burro, pack animal
chicken, hen, cockerel, rooster, poultry, fowl
duck, goose, geese, waterfowl, swan, drake, mallard
turkey, poultry, bird, christmas bird, fowl
livestock, cattle, farm animals, sheep, pigs, herd
herd, flock, pack, group of animals, pride, shoal
bird, eagle, owl, gull, sparrow, fowl, feathered
bird of prey, eagle, hawk, falcon, owl, vulture, raptor
seabird, gull, seagull, puffin, albatross, gannet
crow, raven, rook, magpie, jackdaw
pigeon, dove, wood pigeon, racing pigeon, homing pigeon
parrot, budgie, budgerigar, cockatoo, macaw, parakeet
songbird, robin, blackbird, nightingale, thrush, finch
penguin, emperor penguin, flightless bird, ostrich, emu
fish, salmon, cod, trout, tuna, catch
shark, great white, predator, tiger shark, man-eater
whale, orca, humpback, cetacean, killer whale, sea mammal
dolphin, porpoise, sea mammal, cetacean, bottlenose
seal, sea lion, walrus, sea mammal, pup
shellfish, crab, lobster, prawn, oyster, mussel, seafood
octopus, squid, cuttlefish, jellyfish, sea creature
turtle, tortoise, terrapin, reptile, leatherback
snake, python, cobra, viper, serpent, reptile, rattlesnake
crocodile, alligator, croc, caiman, reptile
lizard, gecko, iguana, komodo dragon, reptile
frog, toad, amphibian, newt, tadpole
insect, bug, beetle, ant, fly, creepy-crawly
bee, wasp, hornet, bumblebee, honeybee, stinging insect
butterfly, moth, caterpillar, insect, monarch butterfly
mosquito, fly, midge, biting insect, gnat
locust, grasshopper, cricket, swarm, pest
spider, tarantula, black widow, arachnid, scorpion
worm, earthworm, slug, snail, leech
rat, mouse, mice, rodent, vermin
pest, vermin, rats, insects, infestation, bugs
rabbit, hare, bunny, guinea pig, hamster
squirrel, chipmunk, red squirrel, grey squirrel, rodent
fox, vixen, urban fox, cub, foxes
wolf, wolves, wolf pack, coyote, jackal, dingo
bear, grizzly, polar bear, brown bear, cub
panda, giant panda, bear, red panda, panda cub
lion, lioness, big cat, cub, king of the jungle
tiger, tigress, big cat, bengal tiger, cub
big cat, lion, tiger, leopard, jaguar, cheetah, puma, panther
elephant, jumbo, pachyderm, tusker, bull elephant
rhino, rhinoceros, black rhino, white rhino, horned animal
hippo, hippopotamus, wild animal, river beast, hippos
giraffe, zebra, antelope, wildebeest, safari animal
deer, stag, elk, moose, reindeer, red deer, doe
monkey, ape, chimpanzee, gorilla, orangutan, primate, baboon
ape, gorilla, chimpanzee, orangutan, primate, great ape
camel, dromedary, llama, alpaca, beast of burden
kangaroo, wallaby, koala, marsupial, possum
badger, hedgehog, otter, weasel, wild animal, beaver
beaver, otter, rodent, dam builder, beavers
bat, flying mammal, fruit bat, vampire bat, bats
dinosaur, tyrannosaurus, t rex, diplodocus, prehistoric creature, prehistoric reptile
mammoth, woolly mammoth, mastodon, ice age animal, prehistoric animal
fossil, remains, skeleton, bones, prehistoric remains
skeleton, bones, remains, skull, human remains
extinct, died out, wiped out, vanished, disappeared, no longer exist
endangered, threatened, at risk, near extinction, vulnerable, rare
predator, hunter, carnivore, meat-eater, prey on
prey, quarry, victim, hunted animal, food source
zoo, safari park, wildlife park, animal park, menagerie, aquarium
aquarium, sea life centre, fish tank, marine park, oceanarium
nest, lair, den, burrow, hive, sett
egg, eggs, chick, hatch, clutch, omelette
tail, wings, fur, feathers, horn, tusk
fur, pelt, hide, skin, coat, mink
ivory, tusk, tusks, elephant tusk, rhino horn
wildlife, animals, fauna, wild animals, birds, nature
species, type of animal, kind, variety, breed
plant, flower, shrub, herb, vegetation, flora
tree, oak, pine, fir, birch, elm, ash, beech
flower, rose, tulip, lily, bloom, blossom, orchid
forest, wood, woodland, jungle, trees, rainforest
rainforest, jungle, forest, amazon, tropical forest
wood, timber, lumber, log, wooden, oak, pine
leaf, leaves, foliage, greenery, frond
branch, twig, bough, limb, stick
bush, shrub, hedge, thicket, undergrowth
grass, lawn, turf, pasture, meadow
weed, invasive plant, knotweed, unwanted plant, nettle
mushroom, fungus, fungi, toadstool, truffle
seaweed, algae, kelp, algal bloom, marine plant
crop, harvest, produce, yield, grain, corn
cereal, grain, wheat, barley, maize, oats, rice
wheat, grain, cereal, corn, flour
maize, corn, sweetcorn, grain, crop
rice, grain, paddy, basmati, staple food
seed, seeds, grain, kernel, seedling
harvest, crop, reap, gather, yield, picking
food, meal, dish, groceries, foodstuff, nourishment, provisions
meal, dinner, lunch, breakfast, supper, feast
breakfast, morning meal, brunch, first meal, cereal
lunch, midday meal, luncheon, packed lunch, dinner
dinner, supper, evening meal, tea, banquet
banquet, feast, state dinner, gala dinner, formal dinner
dish, recipe, meal, course, speciality, specialty
recipe, dish, ingredients, how to cook, cookery
ingredient, component, contains, made from, made of
cookery, cuisine, cooking, cooking style, gastronomy
snack, nibble, crisps, sandwich, bite to eat
starter, appetiser, appetizer, first course, hors d'oeuvre
dessert, pudding, sweet, afters, cake, ice cream
bread, loaf, roll, baguette, bun, toast
cake, sponge, gateau, cupcake, muffin, birthday cake
biscuit, cookie, cracker, shortbread, wafer
pastry, pie, tart, croissant, quiche, pasty
pie, tart, pasty, pastry, meat pie
pizza, margherita, italian dish, slice, takeaway
pasta, spaghetti, macaroni, noodles, lasagne
sandwich, burger, roll, sub, panini, toastie
hamburger, burger, beefburger, cheeseburger, big mac
sausage, hot dog, frankfurter, bratwurst, salami
meat, beef, pork, lamb, chicken, steak
beef, steak, cow meat, red meat, mince
pork, bacon, ham, pig meat, gammon
bacon, ham, gammon, pork, rashers
soup, broth, stew, chowder, bouillon
stew, casserole, goulash, hotpot, curry
salad, lettuce, greens, coleslaw, tomato
chips, fries, french fries, potatoes, potato chips
crisps, potato chips, snack, potato snack, nachos
potato, spud, chips, tuber, mash
vegetable, carrot, potato, cabbage, onion, tomato, veg
bean, peas, lentil, pulse, legume, chickpea
onion, garlic, leek, shallot, spring onion
fruit, apple, orange, banana, pear, berry, grape
apple, fruit, cox, granny smith, orchard
berry, strawberry, raspberry, blueberry, blackberry, fruit
citrus, orange, lemon, lime, grapefruit, citrus fruit
nut, almond, walnut, peanut, hazelnut, cashew, pistachio
cheese, cheddar, brie, camembert, dairy product, feta
dairy, milk, butter, cheese, cream, yoghurt, dairy products
butter, margarine, spread, dairy spread, ghee
sugar, sweetener, glucose, sucrose, syrup
sweets, candy, confectionery, chocolate, lollipops
chocolate, confectionery, candy, cocoa, chocolate bar
honey, jam, marmalade, spread, preserve
ice cream, gelato, sorbet, ice lolly, frozen dessert
spice, pepper, ginger, cinnamon, seasoning, herb
sauce, ketchup, gravy, dressing, mayonnaise
cooking oil, olive oil, sunflower oil, vegetable oil, palm oil
seafood, fish, shellfish, prawns, lobster
takeaway, fast food, takeout, food delivery, chip shop
fast food, burgers, takeaway, junk food, mcdonald's
diet, eating habits, nutrition, what they eat, food intake
vegetarian, vegan, meat-free, plant-based, meatless
vegan, plant-based, vegetarian, animal-free, dairy-free
hungry, starving, hunger, famished, starvation
famine, starvation, hunger, food shortage, food crisis
drink, beverage, refreshment, tipple, glass
alcohol, drink, liquor, beer, wine, spirits, booze
wine, red wine, white wine, champagne, claret, bottle, vintage
champagne, sparkling wine, bubbly, prosecco, fizz
beer, ale, lager, pint, stout, brew
spirits, whisky, vodka, gin, rum, brandy, liquor
whisky, whiskey, scotch, bourbon, malt
cocktail, mixed drink, margarita, martini, mojito
cider, apple drink, alcoholic drink, scrumpy, pear cider
soft drink, soda, fizzy drink, cola, lemonade, pop
juice, orange juice, fruit drink, squash, smoothie
water, mineral water, tap water, drinking water, bottled water
coffee, espresso, latte, cappuccino, caffeine
tea, cuppa, brew, green tea, tea leaves
milk, dairy, skimmed milk, formula milk, pint of milk
drunk, intoxicated, under the influence, inebriated, over the limit, tipsy
drink-driving, drunk driving, drunk at the wheel, over the limit, driving under the influence
teetotal, sober, does not drink, alcohol-free, non-drinker
restaurant, cafe, eatery, diner, bistro, brasserie, steakhouse
cafe, coffee shop, tea room, coffee house, cafeteria
canteen, cafeteria, mess hall, dining hall, refectory
pub, bar, inn, tavern, public house, boozer
nightclub, club, disco, night spot, dance club
bar, pub, saloon, wine bar, cocktail bar
kitchen, galley, cookhouse, scullery, kitchenette
cooker, oven, stove, hob, microwave, grill
fridge, refrigerator, freezer, cooler, icebox
pan, saucepan, frying pan, pot, wok
plate, dish, bowl, crockery, tableware
cup, mug, glass, goblet, tumbler
cutlery, knife, fork, spoon, silverware
bottle, flask, jar, container, vessel
clothes, clothing, garments, outfit, attire, apparel, garb, dress
what she wore, dressed in, wearing, clad in, outfit, gown, sporting
dress, gown, frock, evening dress, robe
wedding dress, bridal gown, wedding gown, bride's dress, bridal dress
suit, two-piece, tuxedo, dinner jacket, business suit
jacket, coat, blazer, anorak, parka, overcoat
coat, jacket, overcoat, mackintosh, raincoat
shirt, t-shirt, blouse, polo shirt, top
trousers, pants, jeans, slacks, shorts, chinos
jeans, denims, levi's, denim, trousers
skirt, miniskirt, kilt, mini, tutu
jumper, sweater, pullover, cardigan, hoodie, sweatshirt
underwear, underpants, bra, knickers, lingerie, pants, boxers
swimwear, bikini, swimsuit, trunks, bathing suit, swimming costume
hat, cap, bonnet, beret, headgear, bowler
helmet, crash helmet, hard hat, headgear, protective headgear
scarf, shawl, headscarf, wrap, muffler
headscarf, hijab, veil, burka, niqab, burqa
veil, face covering, burka, niqab, hijab, mask
mask, face covering, face mask, balaclava, disguise
gloves, mittens, gauntlets, boxing gloves, mitts
tie, necktie, bow tie, cravat, neckwear
belt, sash, strap, waistband, buckle
shoe, boot, trainer, sandal, footwear, sneaker, slipper
trainers, sneakers, running shoes, sports shoes, nikes
boots, wellingtons, wellies, walking boots, footwear
socks, stockings, tights, hosiery, leggings
uniform, kit, livery, regalia, fatigues
costume, outfit, fancy dress, disguise, dress
pocket, pouch, purse, wallet, bag
bag, handbag, rucksack, backpack, holdall, suitcase, satchel
handbag, purse, clutch bag, shoulder bag, designer bag
wallet, purse, billfold, pocketbook, money clip
luggage, baggage, suitcase, bags, cases, carry-on
jewellery, jewelry, ring, necklace, earrings, bracelet, jewels, gems
ring, engagement ring, wedding ring, band, signet ring
necklace, pendant, chain, pearls, choker
gem, jewel, diamond, ruby, emerald, sapphire, precious stone
diamond, gem, stone, sparkler, jewel
crown, tiara, coronet, diadem, crown jewels
watch, timepiece, rolex, wristwatch, clock
clock, timepiece, alarm clock, grandfather clock, big ben
glasses, spectacles, sunglasses, shades, goggles
umbrella, parasol, brolly, sunshade, canopy
perfume, fragrance, scent, aftershave, cologne
make-up, makeup, cosmetics, lipstick, mascara, beauty products
soap, shampoo, detergent, toiletries, shower gel
hair, haircut, locks, hairstyle, hairdo, tresses
hairstyle, haircut, hairdo, dreadlocks, ponytail, coiffure
beard, moustache, facial hair, whiskers, stubble, goatee
bald, hairless, balding, shaven-headed, lost his hair
tattoo, body art, inked, ink, tattooed
fashion, style, couture, trend, clothing industry
fashion show, catwalk, fashion week, runway show, collection
fabric, cloth, textile, material, cotton, silk, wool
wool, fleece, yarn, cashmere, knitwear
leather, hide, suede, skin, cowhide
cotton, linen, cloth, denim, fabric
silk, satin, velvet, lace, fine fabric
vehicle, car, van, lorry, truck, bus, motorbike
car, automobile, motor car, vehicle, saloon, hatchback, auto
what car, make of car, ford, bmw, mercedes, audi, toyota
sports car, ferrari, porsche, lamborghini, supercar, convertible
luxury car, rolls-royce, bentley, limousine, limo, mercedes
limousine, limo, stretch limo, luxury car, presidential car
off-road vehicle, 4x4, suv, jeep, land rover, four-by-four
lorry, truck, hgv, articulated lorry, juggernaut, heavy goods vehicle
van, minivan, transit, people carrier, delivery van, pickup
pickup, pickup truck, flatbed, ute, truck
tanker, fuel truck, petrol tanker, oil tanker, road tanker
bus, coach, minibus, double-decker, omnibus
coach, bus, tour bus, charabanc, charter bus
tram, streetcar, trolley, light rail, tramway
taxi, cab, minicab, black cab, uber, taxicab
motorcycle, motorbike, moped, scooter, bike
bicycle, bike, cycle, push bike, two-wheeler, e-bike
scooter, moped, e-scooter, vespa, motor scooter
electric car, ev, electric vehicle, tesla, battery-powered car, hybrid
electric scooter, e-scooter, electric bike, e-bike, battery-powered bike
self-driving car, driverless car, autonomous vehicle, robotaxi, autonomous car
caravan, camper van, motorhome, mobile home, trailer
trailer, caravan, horsebox, semi-trailer, truck's load
tractor, combine harvester, farm vehicle, farm machinery, harvester
digger, excavator, bulldozer, jcb, earthmover
bulldozer, digger, earthmover, heavy machinery, tracked vehicle
crane, hoist, lifting gear, winch, derrick
forklift, fork-lift truck, forklift truck, lift truck, pallet truck
ambulance, emergency vehicle, medical helicopter, air ambulance, paramedic vehicle
fire engine, fire truck, fire tender, emergency vehicle, appliance
police car, patrol car, squad car, panda car, cruiser
hearse, funeral car, coffin carrier, cortege, funeral carriage
carriage, coach, cart, horse-drawn carriage, wagon
train, railway, rail service, locomotive, express, rolling stock
high-speed train, bullet train, tgv, eurostar, fast train, express
freight train, goods train, cargo train, rail freight, freight service
trains, rail services, railway services, rail traffic, railways, rail network
underground, tube, metro, subway, underground railway
railway, railroad, rail line, train line, rail network, tracks
railway carriage, coach, train car, wagon, railcar
station, railway station, train station, terminus, stop, rail terminal
bus stop, bus station, bus shelter, bus terminal, coach station
level crossing, railway crossing, grade crossing, rail crossing, crossing
wheel, tyre, tire, steering wheel, hubcap
brake, brakes, braking system, handbrake, stop
engine, motor, powerplant, turbine, under the bonnet
bonnet, hood, front of the car, engine cover, car bonnet
windscreen, windshield, car window, front window, glass
number plate, licence plate, license plate, registration number, registration plate
seat belt, seatbelt, safety belt, belted up, harness
speed, mph, miles per hour, kilometres per hour, km/h, how fast
speed limit, maximum speed, mph limit, speed restriction, speeding
speeding, driving too fast, over the limit, excessive speed, high speed
parking, car park, parking lot, parking space, multi-storey
garage, repair shop, workshop, car port, mechanic's
petrol station, filling station, gas station, service station, forecourt
petrol, gasoline, gas, fuel, unleaded, diesel
fuel, petrol, gas, diesel, oil, gasoline
charging point, charger, charging station, ev charger, charge point
ship, boat, vessel, ferry, liner, craft, freighter
boat, vessel, dinghy, yacht, craft, launch, trawler
ferry, passenger ship, car ferry, boat, ro-ro
cruise ship, liner, cruise liner, ocean liner, passenger ship
cargo ship, freighter, container ship, merchant ship, bulk carrier
oil tanker, supertanker, tanker, crude carrier, tanker ship
fishing boat, trawler, fishing vessel, smack, fishing ship
yacht, sailing boat, sailboat, superyacht, pleasure boat, catamaran
rowing boat, rowboat, canoe, kayak, skiff
dinghy, inflatable, raft, rubber boat, small boat, migrant boat
lifeboat, rescue boat, rnli, rescue vessel, life raft
speedboat, powerboat, motorboat, jet ski, launch
sailing ship, tall ship, schooner, galleon, clipper
warship, frigate, destroyer, battleship, naval vessel, cruiser, corvette
aircraft carrier, carrier, flat-top, warship, flagship
submarine, sub, u-boat, submersible, nuclear submarine
submersible, mini-sub, titan, bathyscaphe, underwater craft
barge, narrowboat, canal boat, houseboat, lighter
icebreaker, research ship, polar ship, survey ship, polar research vessel
tug, tugboat, pilot boat, towing vessel, salvage vessel
fleet, armada, flotilla, ships, navy, convoy
shipwreck, wreck, sunken ship, sank, foundered
run aground, ran aground, grounding, stranded, hit rocks, beached
shipyard, dockyard, shipbuilder, boatyard, dry dock
port, harbour, harbor, docks, seaport, quay, marina
quay, dock, wharf, pier, jetty, berth
pier, jetty, seaside pier, landing stage, wharf
lighthouse, beacon, light, lightship, warning light
deck, hull, cabin, bridge, stern, bow
mast, sail, rigging, rudder, keel
voyage, crossing, sea journey, passage, sailing, cruise
cruise, voyage, sea trip, boat trip, sailing holiday
sea, ocean, atlantic, pacific, waters, mediterranean, channel
aircraft, plane, jet, helicopter, airliner, airplane
plane, aircraft, aeroplane, airplane, jet, airliner, flight
airliner, passenger jet, passenger plane, boeing, airbus, jumbo jet
what kind of plane, boeing, airbus, cessna, jet, light aircraft
jumbo jet, boeing 747, 747, airbus a380, superjumbo, airliner
light aircraft, small plane, cessna, private plane, propeller plane
private jet, executive jet, business jet, gulfstream, learjet
helicopter, chopper, rotorcraft, black hawk, apache, chinook
fighter jet, fighter plane, warplane, f-16, typhoon, mig
warplane, fighter, bomber, military aircraft, combat aircraft, jet
bomber, warplane, b-52, stealth bomber, lancaster
drone, unmanned aircraft, uav, unmanned aerial vehicle, quadcopter
hot air balloon, balloon, airship, zeppelin, blimp
airship, zeppelin, dirigible, blimp, hindenburg
glider, sailplane, hang glider, paraglider, microlight
parachute, chute, skydiving, parachutist, parachute jump
airline, carrier, air company, budget airline, flag carrier
airport, airfield, aerodrome, terminal, heathrow, airstrip
runway, airstrip, landing strip, tarmac, taxiway
flight, plane journey, air trip, departure, service
plane crash, air crash, air disaster, aircraft came down, crash landing
emergency landing, forced landing, crash landing, diverted, ditched
take off, took off, takeoff, departure, lift off, airborne
land, touch down, landing, touchdown, come down
black box, flight recorder, data recorder, voice recorder, cockpit voice recorder
cockpit, flight deck, controls, cabin, pilot's seat
air traffic control, control tower, flight controllers, air traffic controllers, nats
rocket, launch vehicle, spacecraft, booster, missile
spacecraft, spaceship, space probe, rocket, capsule, shuttle
space shuttle, challenger, columbia, atlantis, discovery, orbiter, endeavour
satellite, sputnik, orbiter, space probe, communications satellite
probe, spacecraft, rover, lander, unmanned craft, orbiter
rover, curiosity, perseverance, mars rover, moon buggy, lander
space station, iss, mir, orbiting laboratory, international space station
space agency, nasa, esa, roscosmos, isro, jaxa
space company, spacex, blue origin, virgin galactic, rocket company
space, outer space, cosmos, orbit, universe
spacewalk, extravehicular activity, eva, walk in space, outside the station
launch, blast off, lift off, liftoff, blast-off
planet, mars, venus, jupiter, saturn, world, neptune, mercury
moon, lunar, satellite, lunar surface, moon landing
sun, solar, star, sunlight, sunshine
star, sun, supernova, celestial body, white dwarf
galaxy, milky way, andromeda, star system, universe
asteroid, meteorite, meteor, comet, space rock
comet, halley's comet, asteroid, icy body, celestial visitor
meteor shower, shooting stars, perseids, falling stars, leonids
black hole, singularity, event horizon, collapsed star, dark star
big bang, birth of the universe, origin of the universe, beginning of time, cosmic dawn
telescope, observatory, hubble, james webb, radio telescope
eclipse, solar eclipse, lunar eclipse, blood moon, totality
alien, extraterrestrial, ufo, little green men, life on other planets
ufo, flying saucer, unidentified flying object, alien spacecraft, unidentified object
gravity, weightlessness, gravitational pull, zero gravity, force
orbit, circle, go round, revolve, circling
building, house, tower, block, structure, premises, edifice
house, home, dwelling, residence, property, cottage, bungalow, villa
home, house, flat, residence, where he lives, address
flat, apartment, penthouse, studio flat, condo, maisonette
block of flats, apartment block, tower block, apartment building, high-rise
skyscraper, tower, high-rise, tall building, tower block, tallest building
mansion, villa, stately home, country house, manor, estate
cottage, cabin, bungalow, chalet, country home
hut, shack, cabin, shed, lean-to, shelter
tent, marquee, yurt, camp, tepee
castle, fortress, fort, palace, citadel, stronghold
palace, royal residence, castle, buckingham palace, chateau
official residence, downing street, white house, elysee palace, kremlin
tower, spire, steeple, belfry, turret, minaret
hotel, inn, guest house, motel, hostel, b&b, lodgings
hostel, shelter, dormitory, boarding house, youth hostel
accommodation, housing, lodging, homes, place to stay
housing, homes, houses, accommodation, dwellings
council house, social housing, public housing, council estate, affordable homes
slum, shanty town, favela, ghetto, shantytown
room, bedroom, chamber, living room, office, kitchen
bedroom, dormitory, sleeping quarters, bed chamber, guest room
living room, lounge, sitting room, front room, parlour
toilet, lavatory, loo, restroom, wc, washroom, bathroom
bathroom, shower room, washroom, toilet, en suite
cellar, basement, vault, crypt, underground room
attic, loft, garret, roof space, top floor
roof, ceiling, rooftop, dome, canopy
floor, storey, story, level, deck
ground floor, first floor, street level, lobby level, lowest storey
wall, partition, brickwork, barrier, stone wall
window, pane, glass, skylight, windowpane
door, entrance, doorway, gate, entry
entrance, gate, doorway, way in, front door
exit, way out, emergency exit, escape route, fire exit
stairs, staircase, steps, stairway, flight of stairs
lift, elevator, escalator, hoist, cable car
corridor, hallway, passage, passageway, aisle
balcony, terrace, veranda, patio, roof terrace
garden, yard, lawn, allotment, grounds, backyard
park, gardens, green space, parkland, public garden
fence, barrier, railings, wall, hedge
barrier, fence, roadblock, cordon, barricade, wall
lock, padlock, bolt, latch, deadbolt
key, keys, key card, passkey, door key
chimney, smokestack, flue, fireplace, stack
scaffolding, scaffold, framework, platform, support structure
construction site, building site, works, excavation site, site
foundation stone, ground-breaking, groundbreaking ceremony, cornerstone, work begins
furniture, table, chair, sofa, desk, wardrobe
chair, seat, armchair, stool, bench, throne
sofa, couch, settee, chesterfield, divan
table, desk, counter, bench, worktop
bed, bunk, cot, mattress, hammock
carpet, rug, mat, flooring, tapestry
curtain, blind, drape, shutters, drapes
lamp, light, lantern, torch, flashlight, bulb
torch, flashlight, lamp, flame, beacon
candle, tea light, taper, wax light, candlelit
mirror, looking glass, reflector, glass, rear-view mirror
road, street, highway, avenue, lane, motorway, route
motorway, freeway, highway, expressway, autobahn, dual carriageway
street, road, avenue, boulevard, lane
lane, track, path, alley, country road
path, footpath, trail, track, walkway
pavement, sidewalk, footpath, walkway, kerb
junction, crossroads, intersection, roundabout, interchange
roundabout, traffic circle, rotary, gyratory, junction
zebra crossing, pedestrian crossing, crosswalk, crossing, pelican crossing
traffic lights, stop light, traffic signals, red light, stoplight
traffic jam, congestion, tailback, gridlock, queues, hold-up
toll, road charge, congestion charge, road pricing, fee
bridge, viaduct, crossing, flyover, overpass, suspension bridge
flyover, overpass, bridge, elevated road, viaduct
tunnel, underpass, channel tunnel, subway, passage
canal, waterway, channel, panama canal, suez canal
dam, reservoir, barrage, weir, embankment
reservoir, lake, dam, water supply, water storage
embankment, levee, dyke, flood wall, flood defences
sewer, drain, pipe, sewage system, drainage
pipe, pipeline, tube, conduit, duct, hose
pipeline, gas pipeline, oil pipeline, nord stream, conduit
cable, wire, power line, cord, lead
power line, pylon, electricity cable, overhead line, transmission line
landmark, monument, attraction, famous building, sight
tourist attraction, sight, landmark, place of interest, visitor attraction
monument, statue, memorial, cenotaph, obelisk
memorial, monument, plaque, cenotaph, war memorial, tribute
statue, sculpture, bust, figure, bronze, monument
fountain, water feature, spring, trevi fountain, geyser
ruin, ruins, remains, derelict building, rubble
rubble, debris, ruins, wreckage, collapsed building
wreckage, debris, wreck, remains, fragments
warehouse, depot, storehouse, storage facility, distribution centre
factory, plant, works, mill, manufacturing site
plant, factory, facility, works, power station
mill, factory, works, cotton mill, paper mill
workshop, studio, garage, works, atelier
office, headquarters, premises, bureau, workplace
headquarters, head office, base, hq, based in, main office
base, headquarters, camp, garrison, site
military base, barracks, army camp, garrison, air base
barracks, army base, garrison, military camp, quarters
bunker, shelter, air-raid shelter, underground shelter, dugout
prison, jail, gaol, penitentiary, correctional facility, detention centre
cell, prison cell, dungeon, lock-up, holding cell
concentration camp, death camp, auschwitz, labour camp, gulag
refugee camp, camp, tent city, displacement camp, migrant camp
police station, precinct, cop shop, police headquarters, station
fire station, fire house, firehouse, fire brigade base, fire department
embassy, consulate, diplomatic mission, high commission, legation
town hall, city hall, civic centre, council offices, guildhall
parliament building, capitol, houses of parliament, westminster, reichstag
parliament, house of commons, bundestag, knesset, congress, legislature, assembly
upper house, senate, house of lords, upper chamber, lords
lower house, house of commons, house of representatives, commons, lower chamber
congress, house of representatives, senate, capitol hill, us legislature
supreme court, high court, top court, highest court, constitutional court
community centre, village hall, youth centre, church hall, social club
hospital, clinic, infirmary, medical centre, ward, health centre
clinic, surgery, health centre, practice, medical centre
hospice, nursing home, care home, palliative care, end-of-life care
care home, nursing home, old people's home, retirement home, residential home
school, academy, college, primary school, high school
primary school, elementary school, junior school, grade school, infant school
secondary school, high school, comprehensive, grammar school, lycee
private school, public school, independent school, boarding school, fee-paying school
nursery, kindergarten, playgroup, creche, preschool, day care
university, college, oxford, cambridge, harvard, campus, institute
campus, university grounds, college site, university, college grounds
library, book collection, archive, reading room, book lender
archive, records, library, collection, documents
museum, gallery, exhibition hall, louvre, collection
art gallery, gallery, museum, exhibition space, tate
theatre, theater, playhouse, stage, auditorium
cinema, movie theater, picture house, movie house, multiplex, film theatre
opera house, la scala, covent garden, opera, concert hall
concert hall, venue, arena, auditorium, philharmonic hall
venue, stadium, arena, hall, location
stadium, arena, ground, sports ground, pitch, wembley
swimming pool, pool, baths, lido, leisure centre
gym, gymnasium, fitness centre, health club, fitness studio
playground, play area, play park, swings, schoolyard
amusement park, theme park, funfair, disneyland, fairground
roller coaster, rollercoaster, fairground ride, big dipper, ride
ferris wheel, big wheel, london eye, observation wheel, giant wheel
circus, big top, travelling show, circus troupe, big-top show
casino, gambling house, gaming hall, betting venue, gambling den
place, location, spot, site, venue, scene, where
city, town, metropolis, municipality, urban area
town, city, municipality, village, borough, township
village, hamlet, settlement, small town, community
capital, capital city, seat of government, main city, metropolis
suburb, outskirts, district, suburban area, commuter town
outskirts, edge of town, suburbs, just outside, periphery
city centre, town centre, downtown, city center, heart of the city
district, area, neighbourhood, neighborhood, quarter, borough
area, region, district, zone, part, territory
region, province, area, state, county, territory
county, shire, district, province, region
state, province, country, region, nation
country, nation, state, land, homeland
homeland, native country, home country, motherland, country of birth
countryside, rural area, farmland, country, outside town
rural, country, countryside, agricultural, village
urban, city, metropolitan, town, built-up
border, frontier, boundary, crossing point, national boundary
abroad, overseas, foreign, in another country, international
continent, africa, asia, europe, antarctica, landmass
island, isle, atoll, islet, archipelago
peninsula, cape, headland, promontory, spit
coast, shore, seaside, coastline, beach, seaboard
beach, sands, shore, seashore, seaside, sandy shore
bay, gulf, cove, inlet, bight
cliff, cliff face, precipice, bluff, crag
mountain, peak, mount, summit, hill, everest, alp
summit, top, peak, mountaintop, pinnacle
mountain range, alps, himalayas, andes, rockies, mountains
hill, slope, hillside, mound, rise
valley, dale, glen, gorge, canyon, ravine
canyon, gorge, ravine, grand canyon, chasm
cave, cavern, grotto, pothole, underground chamber
desert, sahara, gobi, dunes, wasteland, arid land
plain, prairie, steppe, savannah, grassland
field, meadow, pasture, paddock, farmland
swamp, marsh, wetland, bog, fen
river, stream, waterway, tributary, thames, creek
stream, brook, creek, river, beck
lake, loch, lagoon, pond, lough
waterfall, falls, cascade, niagara falls, cataract
glacier, ice sheet, ice cap, ice field, ice shelf
iceberg, ice floe, sea ice, ice mass, growler
north pole, arctic, south pole, antarctic, polar region
volcano, etna, vesuvius, crater, volcanic, mount st helens
eruption, erupt, volcano, lava, volcanic activity, spew ash
lava, magma, molten rock, ash, lava flow
crater, hole, sinkhole, cavity, impact site
hole, gap, opening, cavity, pit
sinkhole, hole in the road, subsidence, crater, chasm
landscape, scenery, terrain, countryside, view
view, vista, panorama, outlook, scene
national park, nature reserve, yellowstone, wildlife reserve, protected area
nature reserve, wildlife sanctuary, conservation area, protected area, national park
orchard, vineyard, plantation, grove, fruit farm
vineyard, winery, wine estate, grapes, chateau
farm, ranch, smallholding, homestead, agricultural holding, croft
farmland, agricultural land, fields, arable land, farm
greenhouse, glasshouse, polytunnel, hothouse, conservatory
barn, stable, shed, cowshed, outbuilding
agriculture, farming, cultivation, agricultural sector, growing crops
fertiliser, fertilizer, manure, nitrate, compost
pesticide, insecticide, weedkiller, herbicide, crop spray, glyphosate
irrigation, watering, sprinkler, water supply, hosepipe
fishing, angling, trawling, fisheries, catching fish
fishing quota, catch limit, fishing rights, fish stocks, catch quota
hunting, shooting, fox hunting, blood sport, chase, game shooting
poaching, illegal hunting, poacher, illegal killing, ivory trade
mining, extraction, digging, quarrying, excavation
mine, pit, colliery, quarry, coal mine, gold mine
quarry, pit, opencast mine, stone works, excavation
drilling, fracking, boring, exploration, well
oil, crude, petroleum, crude oil, black gold
oil rig, drilling platform, oil platform, offshore platform, deepwater horizon
oil field, oilfield, gas field, reserves, oil well
oil spill, oil slick, oil leak, leaked oil, oil pollution
oil company, bp, shell, exxon, oil giant, oil major, chevron
refinery, oil refinery, petrochemical plant, oil plant, processing plant
gas, natural gas, lng, shale gas, methane
coal, fossil fuel, lignite, anthracite, coke
fossil fuel, coal, oil, gas, hydrocarbons
energy, power, electricity, fuel, electric power
electricity, power, energy, current, power supply
power cut, blackout, outage, power failure, power outage, without electricity
power station, power plant, generating plant, nuclear plant, energy plant
nuclear power, atomic energy, nuclear energy, reactor, nuclear plant
reactor, nuclear plant, chernobyl, nuclear power station, fukushima
radiation, radioactivity, radioactive, fallout, nuclear leak
renewable energy, green energy, wind power, solar power, clean energy
wind farm, turbines, wind turbine, wind power, windmill
solar panel, solar power, photovoltaic, solar farm, solar energy
hydroelectric, hydropower, water power, dam, tidal power
battery, lithium-ion battery, power pack, cell, accumulator
heating, central heating, boiler, radiator, heat pump
boiler, heater, furnace, heating system, gas boiler
air conditioning, cooling, air-con, ac, ventilation
water supply, running water, mains water, drinking water, water system
utility, power company, energy supplier, water company, electricity company
environment, nature, ecology, ecosystem, surroundings, green issues
climate change, global warming, climate crisis, rising temperatures, warming
global warming, climate change, greenhouse effect, rising temperatures, heating of the planet
greenhouse gas, carbon dioxide, co2, methane, carbon emissions
emissions, co2, carbon output, pollution, exhaust fumes
pollution, contamination, smog, dirty air, pollutants
smog, air pollution, haze, dirty air, fumes
toxic waste, hazardous waste, nuclear waste, chemical waste, pollutants
sewage, effluent, waste water, wastewater, raw sewage
waste, rubbish, garbage, trash, refuse, litter
rubbish, garbage, trash, litter, waste, junk
litter, rubbish, fly-tipping, trash, dropping rubbish
rubbish dump, landfill, tip, waste site, garbage dump
recycling, reuse, recycle, reprocessing, waste recovery
plastic bag, carrier bag, single-use bag, plastic, shopping bag
deforestation, tree felling, logging, forest clearance, forest loss
conservation, preservation, protection, safeguarding, environmental protection
weather, conditions, climate, forecast, temperatures
weather forecast, outlook, forecast, weather report, met office
rain, rainfall, downpour, shower, drizzle, wet weather
heavy rain, downpour, torrential rain, deluge, monsoon
snow, snowfall, blizzard, snowstorm, flurries
snowstorm, blizzard, heavy snow, whiteout, winter storm
ice, frost, freezing conditions, black ice, sleet
cold, freezing, chilly, icy, frosty, sub-zero
cold snap, cold spell, freeze, arctic blast, low temperatures
hot, scorching, sweltering, boiling, baking, warm
heatwave, heat wave, hot spell, hot weather, scorching temperatures
temperature, degrees, celsius, fahrenheit, how hot, mercury
wind, gale, gust, breeze, winds
storm, gale, hurricane, tempest, cyclone, typhoon
hurricane, typhoon, cyclone, tropical storm, katrina
tornado, twister, whirlwind, cyclone, funnel cloud
thunderstorm, lightning, thunder, electrical storm, storm
lightning, lightning bolt, lightning strike, thunderbolt, struck by lightning
hail, hailstones, hailstorm, ice pellets, sleet
fog, mist, haze, poor visibility, murk
cloud, overcast, cloudy, grey skies, gloom
sunny, bright, fine, clear, cloudless, dry
dry, arid, parched, drought, rainless
wet, rainy, damp, soaked, drenched
flood, flooding, inundation, deluge, submerged, under water, high water
flash flood, flood, sudden flooding, torrent, flood waters
drought, water shortage, dry spell, lack of rain, hosepipe ban
natural disaster, earthquake, flood, hurricane, tsunami, volcanic eruption
disaster, catastrophe, tragedy, calamity, accident
earthquake, quake, tremor, seismic, aftershock, temblor
magnitude, richter scale, strength of the earthquake, measured on the richter scale, how strong
aftershock, tremor, further quake, second earthquake, smaller quake
tsunami, tidal wave, giant wave, wall of water, killer wave
landslide, mudslide, landslip, rockfall, slope collapse
avalanche, snowslide, buried by snow, wall of snow, snow slip
fire, blaze, inferno, flames, wildfire, burned, conflagration
wildfire, forest fire, bush fire, bushfire, blaze, moor fire
explosion, blast, detonation, bomb, blow up, blew up
gas leak, gas explosion, escaping gas, leaking gas, gas blast
accident, crash, collision, mishap, pile-up, smash
car crash, road accident, collision, pile-up, road traffic accident, car accident, smash
train crash, rail crash, derailment, rail accident, rail disaster
collapse, cave-in, gave way, fell down, crumbled
mishap, accident, blunder, slip, incident
incident, event, episode, occurrence, affair
emergency, crisis, state of emergency, urgent situation, disaster
crisis, emergency, turmoil, trouble, disaster
state of emergency, emergency powers, martial law, emergency declared, emergency rule
evacuation, evacuate, moved to safety, leave their homes, cleared
alarm, alert, siren, warning, fire alarm
smoke, fumes, haze, smog, smoke inhalation
flame, fire, blaze, spark, burning
fuel leak, spill, leakage, fuel spill, seepage
body, corpse, remains, cadaver, dead body
head, skull, cranium, forehead, scalp
brain, mind, cerebral, grey matter, head
face, features, visage, facial, countenance
eye, eyes, eyesight, vision, retina
sight, vision, eyesight, seeing, visual
ear, hearing, earlobe, eardrum, auditory
hearing, ear, listening, auditory, hard of hearing
nose, nostril, snout, nasal, sense of smell
mouth, lips, jaw, tongue, oral
tooth, teeth, molar, dentures, fang
neck, throat, nape, windpipe, collar
arm, forearm, elbow, upper limb, wrist
hand, fist, palm, fingers, wrist
finger, thumb, digit, fingertip, hand
leg, thigh, knee, shin, calf, lower limb
foot, feet, toe, ankle, heel
knee, kneecap, ligament, leg joint, cruciate ligament
limb, arm, leg, hand, foot
back, spine, backbone, spinal, vertebra
chest, breast, torso, ribs, rib cage
stomach, belly, abdomen, tummy, gut
skin, flesh, complexion, epidermis, tissue
bone, skeleton, rib, skull, fracture
muscle, tendon, ligament, hamstring, tissue
blood, bloodstream, haemorrhage, bleeding, plasma
heart, cardiac, coronary, heart muscle, ticker
lung, lungs, respiratory, breathing, pulmonary
liver, kidney, pancreas, organ, internal organ
kidney, renal, organ, dialysis, nephrology
organ, heart, kidney, liver, lung, body part
body part, arm, leg, hand, head, foot, limb
part of the body, leg, arm, knee, shoulder, head, back, hip
nerve, nervous system, neurons, spinal cord, nerve cell
gene, dna, genetic, genome, hereditary
cell, stem cell, tissue, cells, cellular
weight, kilos, pounds, stone, how heavy, weighs
height, tall, stature, how tall, feet high
overweight, obese, fat, heavy, weight problem
thin, slim, skinny, slender, underweight
illness, disease, sickness, condition, ailment, complaint, disorder
disease, illness, infection, condition, virus, disorder
ill, sick, unwell, poorly, ailing, taken ill
healthy, fit, well, in good health, in good shape
health, medical condition, well-being, wellbeing, fitness
condition, state, state of health, shape, status
critical condition, seriously ill, fighting for his life, life-threatening, gravely ill
stable condition, out of danger, not life-threatening, recovering, stable
infection, virus, bug, contamination, bacteria
virus, coronavirus, influenza, germ, pathogen
coronavirus, covid, covid-19, virus, pandemic
bacteria, bug, salmonella, e coli, germ, legionella
epidemic, outbreak, pandemic, spread of disease, plague
pandemic, covid, coronavirus, epidemic, global outbreak
outbreak, epidemic, cases, eruption, spread
lockdown, stay-at-home order, shutdown, restrictions, curfew
quarantine, isolation, self-isolation, lockdown, isolate
flu, influenza, bird flu, swine flu, virus
cold, sniffle, cough, runny nose, flu
bird flu, avian flu, avian influenza, h5n1, poultry disease
mad cow disease, bse, cjd, cattle disease, bovine spongiform encephalopathy
foot-and-mouth, livestock disease, animal disease, foot and mouth disease, cattle disease
plague, black death, pestilence, bubonic plague, epidemic
malaria, tropical disease, dengue, mosquito-borne disease, yellow fever
ebola, haemorrhagic fever, deadly virus, marburg, lassa fever
cholera, typhoid, water-borne disease, dysentery, waterborne disease
tuberculosis, tb, lung disease, consumption, lung infection
measles, mumps, rubella, chickenpox, childhood disease
smallpox, monkeypox, mpox, pox, viral disease
polio, poliomyelitis, infantile paralysis, crippling disease, polio virus
aids, hiv, hiv-positive, immune deficiency, sexually transmitted disease
pneumonia, chest infection, lung infection, bronchitis, respiratory infection
asthma, breathing problems, respiratory illness, inhaler, breathing difficulties
cancer, tumour, tumor, leukaemia, melanoma, lymphoma
leukaemia, leukemia, blood cancer, cancer, lymphoma
breast cancer, mastectomy, breast tumour, tumour, cancer
skin cancer, melanoma, tumour, malignant mole, cancer
heart attack, cardiac arrest, coronary, heart failure, heart trouble
heart disease, heart condition, cardiovascular disease, heart problem, coronary heart disease
stroke, brain haemorrhage, cerebral haemorrhage, aneurysm, blood clot on the brain
blood clot, thrombosis, dvt, embolism, clot
high blood pressure, hypertension, raised blood pressure, blood pressure problem, hypertensive
diabetes, insulin, diabetic, blood sugar, high blood sugar
dementia, alzheimer's, alzheimer's disease, memory loss, senility
parkinson's, parkinson's disease, tremors, degenerative disease, neurological disease
motor neurone disease, als, mnd, lou gehrig's disease, degenerative condition
multiple sclerosis, autoimmune disease, nerve disease, degenerative disease, neurological disease
epilepsy, seizure, fit, epileptic, convulsion
autism, asperger's, autistic, neurodivergent, autistic spectrum
down's syndrome, learning disability, genetic condition, down syndrome, learning difficulties
depression, mental illness, low mood, breakdown, depressive
mental illness, depression, schizophrenia, bipolar disorder, psychiatric disorder, mental health problems
nervous breakdown, mental breakdown, burnout, exhaustion, stress
stress, strain, pressure, anxiety, tension
post-traumatic stress disorder, ptsd, trauma, shell shock, combat stress
eating disorder, anorexia, bulimia, anorexic, self-starvation
allergy, allergic reaction, hay fever, intolerance, anaphylaxis
food poisoning, salmonella, e coli, stomach bug, norovirus
stomach bug, norovirus, gastroenteritis, vomiting, sickness bug, upset stomach
poison, poisoning, toxin, novichok, polonium, arsenic, cyanide
nerve agent, novichok, sarin, nerve gas, chemical weapon, poison gas
fever, high temperature, temperature, feverish, running a temperature
cough, sore throat, coughing, whooping cough, chesty
headache, migraine, concussion, head pain, sore head
pain, ache, discomfort, agony, hurt, suffering
symptom, sign, indication, fever, rash
rash, spots, skin complaint, eczema, skin irritation
wound, injury, cut, gash, laceration
injury, wound, fracture, cut, bruise, hurt, broken bone
what injuries, broken leg, fractured skull, concussion, cuts and bruises, broken arm
broken leg, fractured leg, broken ankle, broken bone, leg fracture
fracture, break, broken bone, crack, fractured
bruise, bump, bruising, contusion, black eye
burn, burns, scald, scorched, burnt
bleeding, haemorrhage, blood loss, hemorrhage, bled
bite, sting, bitten, mauled, nip
unconscious, passed out, in a coma, knocked out, collapsed
coma, unconscious, vegetative state, comatose, unresponsive
paralysed, paralyzed, paralysis, paraplegic, unable to walk, in a wheelchair
disabled, handicapped, disability, wheelchair user, impaired
wheelchair, mobility scooter, mobility aid, crutches, walking frame
blind, sightless, partially sighted, visually impaired, lost his sight
deaf, hearing-impaired, hard of hearing, hearing loss, lost his hearing
amputation, lost a leg, limb removed, amputee, lost a limb
artificial limb, prosthetic leg, prosthesis, false leg, bionic arm
pregnant, expecting, pregnancy, with child, expectant mother, mother-to-be
birth, childbirth, delivery, born, labour
miscarriage, stillbirth, lost the baby, stillborn, baby loss
abortion, termination, end a pregnancy, abort, terminate a pregnancy
ivf, fertility treatment, test-tube baby, in vitro fertilisation, assisted conception
contraception, birth control, the pill, condom, contraceptive
infertile, unable to have children, sterile, infertility, childless
medicine, drug, medication, pill, treatment, remedy
drug, medicine, medication, pharmaceutical, compound
pill, tablet, capsule, drug, medication
painkiller, paracetamol, ibuprofen, aspirin, morphine, pain relief
antibiotic, penicillin, antibacterial drug, antibiotics, anti-infective
vaccine, jab, vaccination, inoculation, shot, immunisation
injection, jab, shot, needle, syringe, infusion
prescription, prescribed drug, doctor's prescription, medication, script
dose, dosage, amount taken, quantity, measure
overdose, took too many, drug overdose, od, excessive dose
treatment, therapy, care, medication, cure, operation
cure, remedy, treatment, heal, therapy
therapy, treatment, counselling, psychotherapy, rehabilitation
operation, surgery, surgical procedure, procedure, went under the knife
surgery, operation, transplant, bypass, surgical treatment
transplant, graft, organ donation, donated organ, donor organ
plastic surgery, cosmetic surgery, facelift, nose job, breast implants
anaesthetic, anesthetic, sedation, sedative, anaesthesia
intensive care, icu, critical care, life support, intensive care unit
life support, ventilator, breathing machine, respirator, kept alive
chemotherapy, radiotherapy, cancer treatment, chemo, radiation therapy
checkup, check-up, examination, medical, health check, physical
diagnosis, diagnosed, found to have, identified as, told he had
x-ray, scan, mri, ultrasound, ct scan
blood test, sample, screening, blood sample, test
post-mortem, autopsy, postmortem, post-mortem examination, inquest
first aid, cpr, resuscitation, mouth-to-mouth, heart massage
waiting list, queue, waiting time, backlog, delay
health service, nhs, healthcare, health care, medical care, medicare
drug company, pharmaceutical company, pfizer, astrazeneca, drugmaker, gsk
drugs, narcotics, cocaine, heroin, cannabis, illegal substances
cocaine, crack, coke, class a drug, narcotic
heroin, opiate, smack, opioid, class a drug
cannabis, marijuana, hashish, weed, pot, dope
ecstasy, mdma, lsd, amphetamine, party drug
addict, drug user, junkie, alcoholic, substance abuser
addiction, dependency, drug abuse, alcoholism, habit
rehab, rehabilitation, clinic, detox, drying out
cigarette, tobacco, smoke, cigar, fag
smoking, tobacco use, cigarettes, lighting up, nicotine
vape, e-cigarette, electronic cigarette, vaping, vaporiser
side effect, adverse reaction, complication, unwanted effect, reaction
cause of death, died of, died from, killed by, succumbed to, due to
death, died, dying, passing, demise, loss of life
dead, deceased, late, killed, lifeless, died
alive, living, still breathing, survived, surviving
suicide, killed himself, took his own life, hanged himself, killed herself, took her own life
assisted suicide, euthanasia, assisted dying, mercy killing, dignitas
lifespan, life expectancy, longevity, how long they live, average age at death
sleep, slumber, nap, kip, rest
insomnia, sleeplessness, unable to sleep, sleep disorder, lack of sleep
tired, exhausted, fatigued, weary, worn out
exhaustion, fatigue, tiredness, burnout, overwork
dehydration, lack of water, thirst, dehydrated, fluid loss
hypothermia, cold, exposure, freezing to death, frostbite
suffocation, asphyxiation, suffocated, asphyxia, unable to breathe
drowning, drowned, lost at sea, perished in the water, pulled from the water
material, substance, fabric, stuff, what it is made of
made of, built from, constructed of, consisting of, wooden
metal, steel, iron, aluminium, copper, alloy
steel, iron, metal, stainless steel, alloy
gold, bullion, precious metal, golden, ingot
silver, precious metal, sterling, silverware, silver plate
precious metal, gold, silver, platinum, palladium
copper, bronze, brass, metal, cable
lead, zinc, tin, nickel, base metal
aluminium, aluminum, light metal, foil, metal
rare earth, lithium, cobalt, critical mineral, rare metals
mineral, ore, metal, iron ore, rock
uranium, plutonium, radioactive material, nuclear fuel, enriched uranium
stone, rock, boulder, pebble, granite, marble
rock, stone, boulder, granite, limestone
marble, granite, stone, limestone, alabaster
sand, grit, gravel, dune, shingle
soil, earth, ground, dirt, mud, topsoil
clay, mud, terracotta, ceramic, earthenware
brick, concrete, stone, block, masonry
concrete, cement, reinforced concrete, mortar, raac
glass, crystal, pane, glassware, window
plastic, polythene, polystyrene, pvc, nylon, synthetic material
rubber, latex, elastic, tyre material, vulcanised
paper, cardboard, sheet, card, newsprint
rope, cord, line, cable, string
chain, shackles, links, cable, padlock
glue, adhesive, sticky tape, superglue, paste
paint, emulsion, coating, varnish, pigment, gloss
chemical, substance, acid, chlorine, ammonia, compound
acid, sulphuric acid, corrosive substance, bleach, corrosive liquid
asbestos, hazardous material, toxic dust, cladding, insulation
cladding, panels, insulation, facade, outer covering
liquid, fluid, water, solution, juice
oxygen, air, hydrogen, nitrogen, gas
hydrogen, helium, gas, element, fuel cell
carbon monoxide, poisonous gas, fumes, toxic gas, exhaust fumes
dust, ash, powder, soot, particles
machine, device, apparatus, equipment, appliance, machinery
device, gadget, appliance, instrument, machine, contraption
equipment, gear, kit, apparatus, tools, hardware
tool, instrument, implement, hammer, spanner, device
hammer, mallet, sledgehammer, axe, tool
saw, chainsaw, power saw, hacksaw, cutting tool
drill, borer, power tool, pneumatic drill, jackhammer
ladder, steps, stepladder, rungs, scaffold
robot, android, automaton, machine, droid
robotics, automation, robots, automated, machines
sensor, detector, monitor, scanner, radar
radar, sonar, detection system, tracking system, scanner
camera, cctv, webcam, video camera, dashcam
cctv, surveillance camera, security camera, closed-circuit television, security footage
speed camera, radar trap, speed trap, traffic camera, gatso
microscope, lens, magnifying glass, optical instrument, magnifier
laser, beam, light beam, laser pointer, ray
computer, laptop, pc, desktop, mac, machine
laptop, notebook, portable computer, macbook, computer
tablet, ipad, tablet computer, handheld computer, touchscreen device
supercomputer, mainframe, powerful computer, fastest computer, quantum computer
keyboard, mouse, keypad, touchpad, typewriter
screen, monitor, display, touchscreen, television set
printer, scanner, photocopier, copier, 3d printer
memory stick, usb stick, flash drive, hard drive, disk
hard drive, disk, storage, memory, data storage
chip, microchip, semiconductor, processor, microprocessor
chipmaker, intel, nvidia, tsmc, semiconductor company, amd
computer game, video game, playstation game, xbox game, game
games console, playstation, xbox, nintendo, wii, game console, switch
software, program, app, application, operating system, code
operating system, windows, android, ios, linux, macos
app, application, mobile app, software, program
app store, google play, play store, download platform, itunes
source code, code, programming, software code, program
programmer, coder, software developer, software engineer, developer
bug, glitch, error, fault, flaw, software problem
glitch, fault, bug, technical problem, malfunction, technical hitch
technical problem, fault, glitch, breakdown, malfunction, mechanical failure
computer virus, malware, worm, trojan, ransomware
ransomware, malware, cyber attack, wannacry, extortion software
cyber attack, hack, cyberattack, hacking, breach, data breach
data breach, data leak, hack, security breach, leaked data
spam, junk mail, phishing, unsolicited email, scam email
password, passcode, pin, login, security code
encryption, code, cipher, encrypted, scrambled
data, information, figures, records, statistics
database, records, register, archive, data bank
internet, web, online, net, world wide web, cyberspace
website, site, web page, online, homepage, web portal
search engine, google, bing, yahoo, duckduckgo
internet company, google, facebook, amazon, yahoo, online firm
tech company, technology firm, apple, google, microsoft, meta, amazon
web browser, chrome, internet explorer, firefox, safari, browser
social media, facebook, twitter, instagram, tiktok, social network
social network, facebook, twitter, myspace, social networking site, linkedin
twitter, tweet, social media site, microblogging site, twitter account
messaging app, whatsapp, telegram, signal, messenger, wechat
video site, youtube, tiktok, video platform, vimeo
streaming service, netflix, spotify, disney+, amazon prime, streaming platform
online shop, amazon, ebay, online retailer, e-commerce site, internet retailer
online encyclopedia, wikipedia, reference site, user-edited encyclopedia, encyclopaedia
email, e-mail, electronic mail, message, gmail
blog, weblog, online diary, vlog, online journal
podcast, audio show, audio series, downloadable show, web radio
download, stream, downloaded, downloading, save from the internet
online, on the internet, on the web, web-based, digital, via the internet
broadband, internet connection, wifi, wi-fi, fibre, internet access
artificial intelligence, ai, machine learning, chatgpt, algorithm
chatbot, chatgpt, ai assistant, virtual assistant, bard, gemini
voice assistant, alexa, siri, smart speaker, google assistant
algorithm, formula, ai, computer program, software
deepfake, fake video, ai-generated, doctored video, manipulated image
virtual reality, vr, headset, augmented reality, metaverse
data protection, privacy, gdpr, data privacy, personal data
phone, telephone, mobile, smartphone, handset, cell phone, iphone
mobile phone, cell phone, cellphone, smartphone, handset, mobile
smartphone, iphone, samsung galaxy, handset, mobile phone, blackberry
phone maker, nokia, apple, samsung, handset maker, huawei
phone call, call, ring, telephone call, rang, phoned
text message, sms, text, whatsapp message, texted
phone company, telecoms firm, vodafone, bt, at&t, mobile operator, telecom
mobile network, phone network, 5g, vodafone, 4g, carrier
phone number, telephone number, contact number, hotline, digits
phone box, telephone kiosk, call box, phone booth, telephone box
hotline, helpline, phone line, emergency number, telephone line
phone hacking, wiretapping, bugging, phone tapping, eavesdropping
recording, tape, audio, footage, recorded
radio, wireless, broadcaster, radio station, airwaves
television, tv, telly, small screen, tv set
tv channel, television station, broadcaster, network, bbc, itv, cnn
broadcaster, bbc, television company, tv network, radio station, itv, sky
signal, transmission, broadcast, sign, beacon
message, note, letter, text, statement
letter, note, correspondence, missive, wrote to
parcel, package, packet, delivery, letter bomb
post, mail, letters, postal service, delivery
post office, postal service, royal mail, us postal service, mail service
stamp, postage stamp, postage, penny black, first-class stamp
postcode, zip code, address, zip, postal code
photograph, photo, picture, image, snapshot, selfie
picture, image, photo, painting, drawing
selfie, self-portrait, photo, picture of himself, phone picture
video, footage, clip, film, recording
footage, video, film, pictures, clip
money, cash, funds, finances, dosh, sum
cash, money, banknotes, notes, coins, ready money
how much, price, cost, amount, sum, worth, total
sum, amount, total, figure, payment
amount, sum, quantity, volume, total, figure
currency, money, dollar, euro, pound, yen, legal tender
dollar, greenback, buck, us currency, american currency
pound, sterling, quid, british currency, gbp
euro, single currency, common currency, eurozone currency, eu currency
what currency, dollar, euro, pound, yen, rouble, franc, rupee
cryptocurrency, bitcoin, ethereum, digital currency, crypto
coin, penny, cent, dime, quarter, pence
banknote, note, bill, fiver, tenner, paper money
price, cost, charge, fee, how much, tariff
cost, price, expense, bill, how much, expenditure
price tag, asking price, cost, price, sale price
fee, charge, payment, price, cost
fare, ticket price, cost of travel, bus fare, train fare
rent, rental, lease payment, monthly rent, tenancy cost
bill, invoice, charges, amount due, tab
receipt, proof of purchase, invoice, till receipt, sales slip
salary, pay, wage, earnings, income, remuneration
wage, pay, salary, hourly rate, earnings
pay rise, wage increase, salary increase, pay increase, pay raise
minimum wage, living wage, lowest pay, hourly minimum, wage floor
bonus, extra pay, payout, incentive, premium
pension, retirement income, old-age pension, superannuation, state pension
benefits, welfare, social security, state support, dole
unemployment benefit, dole, jobless benefit, jobseeker's allowance, unemployment pay
income, earnings, revenue, pay, takings
expenses, costs, spending, outlay, expenditure
mps' expenses, allowances, expenses claims, expenses scandal, second home allowance
profit, gain, earnings, surplus, net income, in the black
loss, deficit, shortfall, in the red, losses
turnover, revenue, sales, takings, income
revenue, turnover, income, sales, takings, proceeds
proceeds, takings, money raised, revenue, income
debt, borrowing, owed, liabilities, arrears
loan, credit, borrowing, mortgage, advance, loaned
mortgage, home loan, housing loan, house loan, secured loan
interest rate, borrowing cost, base rate, cost of borrowing, rate of interest
deposit, down payment, advance payment, savings, initial payment
savings, nest egg, deposit, money in the bank, funds
bank, lender, barclays, hsbc, financial institution, building society
central bank, bank of england, federal reserve, ecb, fed
bank account, current account, savings account, account, deposit account
bank card, credit card, debit card, visa, mastercard, plastic
cash machine, atm, hole in the wall, cash dispenser, cashpoint
cheque, check, bank draft, money order, payment slip
safe, vault, strongroom, safe deposit box, strongbox
stock market, stock exchange, bourse, wall street, nasdaq, ftse
shares, stock, equity, stake, holding
share price, stock price, value of shares, stock value, shares closed at
stake, share, holding, interest, shareholding
bond, gilt, government debt, treasury, security
hedge fund, investment fund, private equity, asset manager, fund manager
investment, funding, capital, stake, put money into
funding, finance, backing, money, grant, investment
grant, award, subsidy, funding, bursary
subsidy, grant, state aid, financial support, handout
donation, gift, contribution, charity giving, bequest
charity, good cause, charitable organisation, non-profit, oxfam, foundation
fundraiser, charity event, appeal, fund-raising event, telethon
crowdfunding, kickstarter, gofundme, online appeal, crowdfunder
aid, assistance, relief, help, support, humanitarian aid
aid agency, red cross, oxfam, charity, unicef, humanitarian organisation, relief agency
compensation, damages, payout, settlement, redress, reparations
damages, compensation, payout, award, settlement
fine, penalty, punishment, charge, fined
ransom, ransom demand, money for his release, payoff, money demanded
reward, bounty, prize money, money offered, payment for information
prize money, winnings, jackpot, purse, reward
jackpot, top prize, lottery win, winnings, big win
lottery, lotto, draw, raffle, euromillions, powerball
bet, wager, stake, gamble, flutter
odds, chances, probability, betting, likelihood
budget, spending plan, financial plan, finances, expenditure
spending, expenditure, outlay, outgoings, budget
spending cuts, austerity, cutbacks, savings, budget cuts
tax, levy, duty, taxation, vat, tariff
income tax, tax on earnings, payroll tax, tax rate, tax on income
vat, sales tax, value added tax, consumption tax, gst
import duty, tariff, customs duty, import tax, levy
tax evasion, tax dodging, tax fraud, tax avoidance, unpaid tax
tax haven, offshore, cayman islands, panama papers, low-tax country
tax office, hmrc, inland revenue, irs, taxman, revenue service
taxpayer, public purse, public money, tax payer, state funds
treasury, exchequer, finance ministry, finance department, national coffers
economy, gdp, economic output, economic growth, national income
recession, downturn, slump, economic decline, contraction
economic growth, gdp growth, expansion, growth rate, economic expansion
financial crisis, credit crunch, banking crisis, crash, economic crisis
inflation, rising prices, price rises, cost of living, consumer prices
unemployment, joblessness, out of work, jobless, jobless rate
unemployed, jobless, out of work, without a job, on the dole
bailout, rescue package, rescue loan, bail-out, financial rescue
bankruptcy, insolvency, administration, collapse, receivership, chapter 11
bankrupt, insolvent, went bust, collapsed, in administration, broke
company, firm, business, corporation, enterprise, group, concern
firm, company, business, practice, partnership
corporation, company, conglomerate, multinational, group
multinational, global company, conglomerate, international company, corporate giant
subsidiary, unit, division, arm, offshoot, branch
parent company, holding company, owner, group, parent firm
branch, outlet, office, store, local office
department, ministry, division, section, unit
division, unit, department, section, arm
start-up, startup, new company, fledgling firm, new business
small business, sme, family firm, small firm, small company
state-owned company, nationalised industry, public company, government-owned, state enterprise
nationalisation, nationalization, state takeover, public ownership, nationalise
privatisation, privatization, sell-off, private ownership, privatise
takeover, acquisition, buyout, merger, purchase, bid
merger, tie-up, combination, amalgamation, union, fusion
joint venture, partnership, alliance, tie-up, collaboration
competition, rivalry, contest, competitors, rivals
monopoly, cartel, antitrust, dominant position, price-fixing
competition watchdog, antitrust regulator, competition authority, monopolies commission, cma
watchdog, regulator, ombudsman, supervisory body, ofcom
regulator, watchdog, authority, commission, agency
agency, body, organisation, authority, bureau
organisation, organization, body, group, association, institution
association, society, club, federation, body
federation, governing body, association, union, league
governing body, federation, fifa, uefa, association, football association
club, society, association, team, side
team, side, club, squad, outfit
trade union, union, labour union, labor union, workers' union, unite
strike, walkout, industrial action, stoppage, downed tools
picket line, picket, strike protest, strikers, blockade
manufacturer, maker, producer, factory owner, builder
carmaker, car manufacturer, ford, toyota, volkswagen, automaker, general motors
automaker, carmaker, motor company, car company, auto manufacturer, car firm
aircraft maker, boeing, airbus, plane manufacturer, aerospace company, planemaker
arms manufacturer, bae systems, weapons maker, defence company, lockheed martin, arms maker
software company, microsoft, oracle, adobe, software giant, software firm
computer maker, apple, dell, ibm, hewlett-packard, pc maker
toy company, lego, mattel, hasbro, toymaker
sportswear company, nike, adidas, puma, sportswear brand
fashion house, gucci, chanel, dior, prada, luxury brand
drinks company, coca-cola, pepsi, soft drinks giant, pepsico
food company, nestle, unilever, food giant, kraft, food producer
coffee chain, starbucks, costa, coffee shop chain, cafe chain
fast food chain, mcdonald's, burger king, kfc, restaurant chain
supermarket, grocery store, tesco, sainsbury's, walmart, asda, aldi
retailer, store chain, shop, supermarket, high street chain
shop, store, boutique, outlet, retailer, supermarket
department store, harrods, selfridges, macy's, john lewis, store
shopping centre, mall, shopping mall, arcade, retail park
market, bazaar, stall, marketplace, street market
market stall, stand, kiosk, booth, barrow
kiosk, booth, stand, newsstand, stall
corner shop, convenience store, newsagent, grocer, local shop
bookshop, bookstore, bookseller, waterstones, book chain
bakery, baker's, patisserie, bread shop, cake shop
jeweller's, jewellery shop, jewelry store, jewellers, tiffany
off-licence, liquor store, wine shop, bottle shop, drinks shop
pharmacy, chemist, drugstore, boots, dispensary
vending machine, dispenser, slot machine, automat, coin-operated machine
shopping trolley, shopping cart, trolley, shopping basket, supermarket trolley
sale, discount, reductions, bargain, offer
discount, reduction, price cut, money off, rebate, markdown
voucher, coupon, gift card, token, discount code
goods, products, merchandise, wares, items, commodities
product, item, article, goods, merchandise
item, object, article, product, piece
object, item, article, artefact, thing found
brand, label, trademark, brand name, marque
logo, emblem, symbol, badge, trademark
slogan, motto, catchphrase, tagline, strapline
advertisement, advert, ad, commercial, poster, billboard
advertising, marketing, publicity, promotion, adverts
billboard, hoarding, poster, advertising board, placard
placard, banner, sign, poster, board
poster, placard, notice, bill, flyer
leaflet, flyer, pamphlet, brochure, handbill
brochure, catalogue, leaflet, booklet, prospectus
campaign, drive, push, crusade, effort
export, sell abroad, sales abroad, shipment, overseas sales
import, bring in, buy from abroad, shipped in, foreign goods
trade, commerce, business, dealings, trading
trade deal, free trade agreement, trade agreement, trade pact, nafta
sanctions, embargo, penalties, restrictions, blockade, asset freeze
boycott, shun, refuse to buy, stay away, embargo
industry, sector, business, trade, manufacturing
business, trade, line of work, industry, commerce
job, post, position, role, occupation, employment, profession
profession, occupation, job, career, trade
career, working life, profession, job, path
work, job, employment, labour, labor
job losses, redundancies, job cuts, layoffs, posts axed
redundant, laid off, lost their jobs, out of work, made redundant
vacancy, job opening, opening, unfilled post, position
interview, job interview, conversation, talk, questioning
retirement, retire, step down, end his career, pension age
shift, stint, working hours, duty, spell
overtime, extra hours, extra work, working late, long hours
four-day week, working week, shorter hours, reduced hours, working time
working from home, remote working, home office, teleworking, work remotely
maternity leave, paternity leave, parental leave, time off, leave
discrimination, racism, sexism, prejudice, bias, unequal treatment
racism, racial discrimination, prejudice, racist abuse, bigotry
racist, racial, bigoted, xenophobic, discriminatory
sexism, misogyny, sex discrimination, gender bias, chauvinism
sexual harassment, groping, unwanted advances, sexual misconduct, inappropriate behaviour
antisemitism, anti-semitism, hatred of jews, anti-jewish, antisemitic
homophobia, anti-gay, homophobic, gay hate, prejudice against gays
bullying, harassment, intimidation, picking on, tormenting
gay, homosexual, lesbian, same-sex, lgbt, queer
same-sex marriage, gay marriage, civil partnership, gay wedding, equal marriage
transgender, trans, transsexual, gender identity, non-binary
equality, equal rights, fairness, parity, equal treatment
human rights, civil rights, civil liberties, freedoms, basic rights
freedom, liberty, independence, release, freed
slavery, slave trade, forced labour, human trafficking, bondage, servitude
court, tribunal, bench, judges, justice
trial, court case, hearing, proceedings, prosecution
court case, lawsuit, trial, legal action, legal battle, proceedings
lawsuit, legal action, suit, claim, litigation, sued
hearing, court session, tribunal, trial, proceedings
appeal, challenge, court of appeal, overturn, contest
verdict, ruling, judgment, decision, finding
ruling, judgment, decision, verdict, judgement
guilty, convicted, found guilty, culpable, responsible
not guilty, innocent, acquitted, cleared, exonerated
conviction, found guilty, convicted, guilty verdict, criminal record
sentence, jail term, punishment, prison term, jailed for
prison term, sentence, years in jail, years in prison, jail sentence, how long in prison
life sentence, life imprisonment, jailed for life, life in prison, life term
suspended sentence, probation, community service, non-custodial sentence, conditional sentence
death penalty, capital punishment, death sentence, execution, death row
execution, put to death, lethal injection, hanged, beheaded, electric chair
punishment, penalty, sanction, sentence, fine
penalty, punishment, fine, sanction, ban
bail, bond, released pending trial, surety, conditional release
parole, early release, release on licence, conditional release, let out early
pardon, amnesty, clemency, forgive, reprieve
custody, detention, remand, in jail, behind bars, under arrest
detention, custody, imprisonment, arrest, internment
house arrest, confined to home, electronic tag, home detention, curfew
arrest, detention, held, taken into custody, apprehended
extradition, handed over, sent back to face trial, surrender to, transfer
charge, accusation, allegation, indictment, count
charges, what he is accused of, counts, allegations, indictment
allegation, accusation, claim, charge, assertion
evidence, proof, testimony, exhibits, dna
proof, evidence, confirmation, verification, demonstration
testimony, evidence, witness statement, deposition, account
confession, admission, admit, own up, confessed
clue, lead, trace, hint, tip
fingerprint, dna, trace, forensic evidence, prints
alibi, excuse, defence, cover story, was elsewhere
motive, reason, motivation, grounds, why
inquiry, investigation, probe, enquiry, inquest
investigation, inquiry, probe, examination, review
inquest, coroner's inquiry, coroner's court, hearing into the death, inquiry
search, hunt, manhunt, quest, look for
manhunt, search, hunt, police hunt, chase
search warrant, warrant, court order, raid, house search
raid, swoop, search, storming, police operation
last will, testament, last wishes, inheritance, bequest, left in his will
divorce, split, separation, end of the marriage, break-up
alimony, divorce settlement, maintenance, child support, divorce payout
injunction, court order, restraining order, gagging order, ban
custody battle, custody case, child custody, guardianship, who gets the children
copyright, intellectual property, patent, royalties, plagiarism
patent, intellectual property, invention rights, copyright, patented
plagiarism, copying, copied, stolen work, cribbing
libel, defamation, slander, smear, defamatory
crime, offence, offense, felony, misdemeanour, wrongdoing, criminal act
offence, crime, violation, breach, offense
violence, attack, assault, brutality, aggression
murder, killing, homicide, slaying, manslaughter, assassination
manslaughter, unlawful killing, culpable homicide, causing death, involuntary killing
stabbing, knife attack, knifing, stabbed, knife crime
shooting, gun attack, gunfire, shot, gun crime
mass shooting, massacre, gun rampage, school shooting, killing spree
massacre, slaughter, mass killing, bloodbath, atrocity, carnage
genocide, ethnic cleansing, mass murder, holocaust, extermination
holocaust, shoah, nazi genocide, murder of the jews, final solution
assassination, murder, political killing, killing, hit
strangulation, strangled, throttled, choked, asphyxiated
dismember, cut up, chopped up, mutilate, hacked to pieces
rape, sexual assault, sex attack, sexual abuse, sexual violence
sexual abuse, molestation, child abuse, indecent assault, sex offence
paedophile, pedophile, child abuser, sex offender, child molester
prostitution, sex work, prostitute, call girl, brothel, sex worker
brothel, prostitution, red-light district, sex club, bordello
pornography, porn, explicit images, indecent images, adult films
stalking, harassment, stalker, following, obsessive fan
domestic violence, spousal abuse, wife beating, battered, abusive relationship
assault, attack, battery, beating, bodily harm
beating, attack, assault, battering, thrashing
torture, abuse, ill-treatment, waterboarding, torment
lynching, mob killing, hanged by a mob, lynch mob, vigilante killing
theft, robbery, burglary, stealing, larceny, heist
robbery, raid, hold-up, heist, stick-up, mugging
bank robbery, bank raid, heist, bank job, hold-up
burglary, break-in, house raid, breaking and entering, housebreaking
shoplifting, stealing from shops, shop theft, retail theft, shoplifter
loot, haul, stolen goods, booty, plunder, spoils
looting, plundering, pillage, ransacking, stealing
fraud, swindle, scam, con, deception, embezzlement
scam, fraud, con, swindle, hoax, trick
embezzlement, misappropriation, fraud, siphoning off, stole company money
ponzi scheme, pyramid scheme, madoff, investment fraud, get-rich-quick scheme
insider trading, insider dealing, market abuse, share fraud, market rigging
money laundering, dirty money, hidden proceeds, launder, laundered
corruption, bribery, graft, sleaze, backhanders, kickbacks
bribe, backhander, kickback, sweetener, payoff, bung
blackmail, extortion, threats, demand with menaces, protection money
forgery, fake, counterfeit, copy, phoney
counterfeit, fake, forged, bogus, imitation
identity theft, stolen identity, impersonation, false identity, id fraud
false name, alias, pseudonym, assumed name, false identity
perjury, lying under oath, lying in court, false testimony, lied to the court
kidnapping, abduction, kidnap, hostage-taking, seizure, snatched
arson, deliberate fire, fire-raising, set fire to, torched
vandalism, criminal damage, defaced, graffiti, property damage
smuggling, trafficking, contraband, people smuggling, illegal trade
drug trafficking, drug smuggling, drug dealing, narcotics trade, supplying drugs
human trafficking, people smuggling, modern slavery, sex trafficking, trafficking
trespassing, trespass, intrusion, break-in, entered illegally
treason, betrayal, high treason, disloyalty, treachery
espionage, spying, intelligence gathering, spy ring, surveillance
intelligence agency, cia, mi6, kgb, mossad, secret service, mi5
fbi, federal bureau of investigation, federal agents, g-men, federal investigators
secret service, intelligence agency, spy agency, security service, intelligence service
riot, disturbance, unrest, disorder, rioting
unrest, disorder, turmoil, riots, disturbances, trouble
hooliganism, football violence, fan violence, crowd trouble, fighting fans
brawl, fight, scuffle, punch-up, fracas, altercation
weapon, gun, knife, arms, firearm, bomb, armed with
murder weapon, knife, gun, hammer, axe, rope, used to kill
gun, firearm, pistol, rifle, revolver, handgun, weapon
pistol, handgun, revolver, gun, sidearm, glock
rifle, assault rifle, gun, kalashnikov, ar-15, ak-47
shotgun, sawn-off shotgun, hunting gun, double-barrelled gun, rifle
machine gun, submachine gun, automatic weapon, uzi, assault rifle
air gun, air rifle, pellet gun, bb gun, imitation firearm
bullet, round, shot, cartridge, ammunition, slug
ammunition, ammo, bullets, rounds, shells, munitions
gunfire, shots, shooting, gunshots, volley
shot, gunshot, bullet, fired at, round
knife, blade, dagger, machete, stiletto, kitchen knife
sword, sabre, samurai sword, blade, cutlass
axe, hatchet, cleaver, ax, tomahawk
bow and arrow, crossbow, archery, bow, longbow
bomb, explosive, device, grenade, mine, shell
explosive device, bomb, car bomb, ied, nail bomb, booby trap
car bomb, vehicle bomb, explosives-laden car, truck bomb, booby-trapped car
suicide bombing, suicide attack, blew himself up, bomber, suicide vest
grenade, hand grenade, explosive, rocket-propelled grenade, rpg
explosives, dynamite, semtex, tnt, gelignite, gunpowder
landmine, mine, anti-personnel mine, minefield, unexploded ordnance
unexploded bomb, second world war bomb, wartime bomb, dud bomb, unexploded shell
missile, rocket, projectile, scud, cruise missile, ballistic missile
rocket, missile, projectile, katyusha, shell
artillery, shelling, howitzer, cannon, big guns, shell
tank, armoured vehicle, battle tank, leopard, abrams, panzer
armoured vehicle, armored vehicle, tank, personnel carrier, apc
torpedo, depth charge, underwater missile, naval mine, mine
nuclear weapon, atomic bomb, nuclear bomb, atom bomb, hydrogen bomb, warhead, trident
atomic bomb, a-bomb, nuclear bomb, hiroshima, nagasaki
chemical weapons, poison gas, sarin, mustard gas, chlorine, nerve agent
biological weapon, anthrax, germ warfare, bioweapon, ricin
weapons of mass destruction, wmd, nuclear arms, chemical weapons, biological weapons
arms deal, weapons sale, arms sale, arms contract, weapons contract
arms control, disarmament, arms reduction, arms treaty, salt
tear gas, pepper spray, water cannon, riot gas, cs gas
truncheon, baton, club, nightstick, cosh
baseball bat, club, bat, cudgel, iron bar
taser, stun gun, electric weapon, stun device, electroshock weapon
handcuffs, cuffs, shackles, restraints, manacles
bulletproof vest, body armour, flak jacket, stab vest, body armor
war, conflict, fighting, hostilities, warfare, combat
battle, fight, combat, clash, engagement
civil war, internal conflict, rebellion, insurgency, fighting between factions
first world war, world war one, great war, 1914-18, world war i, wwi
second world war, world war two, world war ii, wwii, 1939-45
cold war, soviet era, iron curtain, east-west conflict, superpower rivalry
gulf war, desert storm, iraq war, war with iraq, invasion of kuwait
invasion, attack, incursion, occupation, invaded
occupation, annexation, takeover, invasion, seizure
offensive, assault, attack, operation, push
air strike, airstrike, bombing, bombing raid, air raid, bombardment
air raid, bombing, blitz, aerial attack, luftwaffe attack
bombing, bomb attack, blast, explosion, bombardment
shelling, bombardment, artillery fire, mortar fire, barrage
ambush, surprise attack, lie in wait, waylaid, trap
siege, blockade, stand-off, encirclement, besieged
front line, battlefield, combat zone, battleground, frontline
battlefield, battle site, combat zone, field of battle, front line
ceasefire, truce, armistice, peace agreement, cessation of hostilities
truce, ceasefire, end to fighting, armistice, lull
peace, end of the war, ceasefire, harmony, truce
peace treaty, peace agreement, peace deal, peace accord, good friday agreement
peace talks, negotiations, peace process, peace conference, talks
treaty, agreement, pact, accord, convention, deal
war crime, atrocity, crimes against humanity, genocide, war crimes
war criminal, karadzic, mladic, nazi, war crimes suspect, milosevic
terrorism, terror, extremism, terror attack, terrorist violence
terrorist attack, terror attack, bombing, atrocity, suicide attack, act of terror
terrorist group, al-qaeda, islamic state, isis, eta, ira, taliban
islamic state, isis, isil, daesh, jihadist group
9/11, september 11, attacks on the twin towers, world trade centre attack, attacks on new york
coup, putsch, overthrow, military takeover, seize power
revolution, uprising, revolt, rebellion, insurrection
uprising, revolt, rebellion, insurgency, revolution
mutiny, rebellion, revolt, uprising, insubordination
military alliance, nato, warsaw pact, defence pact, alliance
alliance, coalition, pact, bloc, union
hijacking, hijack, plane seizure, skyjacking, seized aircraft
medal, decoration, award, victoria cross, honour, gold
rank, grade, position, status, title
battleship, warship, dreadnought, cruiser, bismarck
political party, party, labour, conservative party, democrats, republicans
labour, labour party, left, socialists, british labour party
conservatives, tories, conservative party, tory party, right
liberal democrats, lib dems, liberals, liberal party, third party
democrats, democratic party, left, liberals, us democrats
republicans, republican party, gop, grand old party, right
greens, green party, ecologists, environmental party, ecologist party
christian democrats, cdu, conservatives, centre-right, christian democratic union
social democrats, spd, centre-left, socialists, labour
socialist, left-wing, left, social democrat, labour
communist, marxist, bolshevik, red, communist party
far right, extreme right, national front, neo-nazi, right-wing extremist, nationalists
left-wing, leftist, socialist, left, progressive
right-wing, conservative, rightist, tory, right
nationalist, patriot, separatist, independence supporter, snp
fascist, nazi, neo-nazi, far-right, blackshirt
coalition, alliance, partnership, bloc, coalition government
government, administration, cabinet, executive, ministers, regime
regime, government, dictatorship, rule, administration
opposition, opposition party, rival parties, dissent, other parties
dictatorship, autocracy, one-party state, authoritarian regime, tyranny
democracy, democratic rule, free elections, self-government, people's rule
republic, state, non-monarchy, democracy, republican
politics, political life, government, affairs of state, public life
foreign policy, diplomacy, foreign affairs, international relations, external affairs
diplomacy, negotiations, statecraft, diplomatic efforts, talks
election, poll, ballot, vote, polling day
general election, national vote, election, parliamentary election, polls
by-election, special election, mid-term vote, byelection, vacant seat
referendum, plebiscite, vote, popular vote, ballot
brexit, leave the eu, departure from the european union, british exit, withdrawal from the eu
opinion poll, survey, poll, study, yougov
vote, ballot, poll, show of hands, cast
votes, ballots, share of the vote, percent of the vote, polled
ballot paper, voting slip, vote, ballot, postal vote
polling station, polling place, voting booth, ballot box, polls
turnout, voter participation, how many voted, percentage voting, electoral participation
majority, most, more than half, lead, over 50 percent
minority, less than half, small group, fewer than half, smaller part
constituency, seat, electoral district, ward, riding
term, term in office, mandate, period in office, tenure
mandate, authority, term, authorisation, electoral support
impeachment, impeach, removal from office, removal trial, charged by congress
no-confidence vote, vote of no confidence, confidence vote, confidence motion, censure motion
resignation, resign, step down, stand down, quit
veto, block, reject, refusal, vote down
law, legislation, act, statute, bill, rule
bill, draft law, proposed law, legislation, proposal
constitution, basic law, charter, founding law, national charter
amendment, change, revision, alteration, modification
rule, regulation, law, guideline, provision
regulation, rule, directive, law, requirement
ban, prohibition, outlawed, forbidden, embargo
permit, licence, permission, authorisation, license
permission, approval, consent, go-ahead, green light, authorisation
curfew, night-time ban, lockdown, stay indoors, restrictions
reform, overhaul, change, shake-up, modernisation
policy, plan, strategy, line, approach
strategy, plan, approach, policy, tactics
plan, proposal, scheme, project, blueprint
proposal, plan, suggestion, offer, motion
project, scheme, plan, undertaking, venture
demand, call, request, ultimatum, claim
request, appeal, demand, plea, application
petition, signatures, appeal, online petition, signed demand
protest, demonstration, march, rally, sit-in
demonstration, protest, march, rally, demo
march, procession, demonstration, parade, protest
rally, mass meeting, gathering, demonstration, campaign event
meeting, talks, conference, gathering, summit, session
summit, meeting of leaders, top-level talks, g7, g20, conference
conference, convention, congress, meeting, symposium
talks, negotiations, discussions, meeting, dialogue
negotiations, talks, bargaining, discussions, dialogue
agreement, deal, accord, pact, contract
contract, deal, agreement, signed up, terms
compromise, middle ground, concession, settlement, trade-off
deadlock, stalemate, impasse, standstill, gridlock
dispute, row, argument, conflict, quarrel, disagreement
row, dispute, argument, controversy, quarrel
controversy, row, scandal, outcry, furore
scandal, affair, watergate, controversy, disgrace
debate, discussion, argument, exchange, dispute
speech, address, talk, remarks, lecture
statement, announcement, declaration, comment, communique
press conference, news conference, media briefing, briefing, addressed reporters
remark, comment, statement, observation, what he said
quote, saying, phrase, words, quotation
promise, pledge, vow, commitment, assurance
oath, vow, pledge, swearing-in, sworn in
inauguration, swearing-in, sworn in, investiture, taking office
coronation, crowning, crowned, enthronement, ascended the throne
throne, crown, accession, reign, kingship
reign, rule, time on the throne, years as monarch, ruled
honour, knighthood, obe, mbe, damehood, title
knighthood, sir, knighted, honour, made a knight
nobel prize, nobel, nobel laureate, prize from stockholm, nobel peace prize
nobel peace prize, peace prize, nobel, oslo award, nobel prize
united nations, un, world body, security council, general assembly
un secretary-general, un chief, ban ki-moon, guterres, kofi annan
european union, eu, brussels, bloc, europe, european community
european commission, brussels, eu executive, commission, eu's executive arm
international monetary fund, imf, world bank, international lender, global lender
world health organization, un health agency, world health body, health organisation, un health body
nato, western alliance, atlantic alliance, military alliance, north atlantic treaty organization
amnesty international, human rights watch, rights group, human rights organisation, campaign group
greenpeace, friends of the earth, environmental group, wwf, green group
think tank, research institute, policy institute, research group, policy group
commission, committee, panel, body, inquiry
committee, panel, commission, working group, select committee
task force, working group, taskforce, special unit, team
independence, sovereignty, self-rule, secession, breakaway, freedom
colony, dependency, overseas territory, colonial, former possession
apartheid, segregation, racial separation, white minority rule, south african racism
propaganda, disinformation, fake news, misinformation, lies
fake news, disinformation, misinformation, hoax, false reports, conspiracy theory
conspiracy theory, qanon, hoax, false claim, unfounded theory
censorship, gagging, blocked, banned, suppression
surveillance, monitoring, spying, snooping, watching
national anthem, anthem, patriotic song, god save the king, star-spangled banner
flag, banner, union jack, stars and stripes, ensign, colours
passport, travel document, identity papers, id, visa
identity card, id, id card, papers, identification
visa, entry permit, residence permit, work permit, travel authorisation
citizenship, nationality, passport, naturalisation, naturalization
nationality, citizenship, where he is from, country of origin, national of
asylum, refuge, sanctuary, protection, refugee status
deportation, expulsion, deported, sent home, removal
immigration, migration, influx, arrivals, migrants
border control, passport control, customs, border checks, frontier checks
customs, border officials, customs officers, border force, excise
education, schooling, teaching, learning, studies, tuition
subject, course, discipline, topic, field
what he studied, degree in, read history, law, medicine, economics, studied at
lesson, class, lecture, course, tutorial
class, form, year group, grade, school group
classroom, schoolroom, lecture hall, class, lecture theatre
term, semester, school year, trimester, academic year
homework, assignment, coursework, school work, essay
exam, examination, test, a-levels, finals, gcse
exam results, grades, marks, scores, a-level results
grade, mark, score, result, pass
school leaving exam, a-levels, abitur, baccalaureate, high school diploma
degree, diploma, qualification, ba, masters, doctorate, phd
doctorate, phd, doctoral degree, doctor of philosophy, thesis
thesis, dissertation, paper, doctoral work, essay
scholarship, bursary, grant, fellowship, award
tuition fees, university fees, student fees, cost of study, college fees
school uniform, blazer, dress code, school clothes, school tie
truancy, skipping school, playing truant, absent from school, bunking off
expelled, excluded, thrown out, kicked out of school, suspended
dropout, left school early, dropped out, quit university, without a degree
illiterate, unable to read, cannot read or write, illiteracy, unlettered
literacy, reading and writing, ability to read, reading skills, literate
graduation, graduated, degree ceremony, commencement, finished university
research, study, investigation, science, analysis
study, research, survey, report, paper
experiment, test, trial, laboratory test, study
test, trial, experiment, tryout, check
clinical trial, drug trial, test on patients, human trial, study
laboratory, lab, research centre, testing facility, research facility
research institute, research centre, laboratory, max planck institute, institute
discovery, find, breakthrough, finding, detection
breakthrough, advance, discovery, milestone, leap forward
finding, result, conclusion, discovery, outcome
invention, innovation, creation, brainchild, device
theory, hypothesis, idea, explanation, relativity
formula, equation, method, recipe, calculation
method, technique, way, procedure, process
technology, technique, know-how, tech, engineering
particle, higgs boson, atom, proton, electron
particle accelerator, large hadron collider, cern, collider, atom smasher
atom, molecule, particle, nucleus, isotope
clone, dolly the sheep, cloning, genetic copy, cloned
genetically modified, gm, genetically engineered, gene-edited, modified crops
dna test, genetic test, paternity test, genetic fingerprint, dna analysis
sample, specimen, swab, trial piece, example
measurement, reading, dimension, size, calculation
statistics, figures, data, numbers, official figures
survey, poll, study, questionnaire, census
census, population count, headcount, survey, population survey
excavation, dig, archaeological dig, unearthed, digging
artefact, artifact, relic, antiquity, ancient object, find
treasure, hoard, gold coins, buried riches, valuables, find
hoard, treasure, coins, cache, trove
mummy, pharaoh, tutankhamun, embalmed body, egyptian king
pyramid, giza, tomb of the pharaohs, cheops, ancient monument
prehistoric, ancient, stone age, bronze age, iron age
roman, ancient rome, roman empire, caesar's, roman-era
sport, game, football, tennis, rugby, discipline
what sport, football, tennis, cricket, swimming, cycling, athletics, boxing
football, soccer, game, the beautiful game, association football
american football, nfl, super bowl, gridiron, football
rugby, rugby union, rugby league, six nations, all blacks
cricket, test match, ashes, t20, one-day international
tennis, wimbledon, grand slam, french open, australian open, us open
golf, ryder cup, masters, the open, pga, us open
athletics, track and field, running, decathlon, jumping
boxing, fight, bout, title fight, heavyweight contest
motor racing, formula one, formula 1, grand prix, f1
horse racing, grand national, derby, the races, ascot
cycling, cycle race, tour de france, bike race, vuelta, giro
swimming, freestyle, breaststroke, butterfly, backstroke
skiing, downhill, slalom, ski race, cross-country skiing
winter sport, skiing, biathlon, bobsleigh, curling, ice hockey
ice hockey, hockey, nhl, stanley cup, puck
figure skating, ice dance, ice skating, skating, pairs skating
basketball, nba, hoops, basket, slam dunk
baseball, world series, mlb, home run, major league
martial arts, judo, karate, taekwondo, kung fu
wrestling, sumo, grappling, wwe, greco-roman
gymnastics, vault, parallel bars, beam, floor exercise
rowing, sculls, boat race, coxless four, regatta
sailing, yachting, regatta, america's cup, yacht race
surfing, windsurfing, kitesurfing, riding waves, bodyboarding
diving, high diving, springboard, platform diving, scuba
marathon, road race, long-distance race, 26 miles, half marathon
sprint, 100 metres, 100m, 200m, dash
long jump, high jump, pole vault, triple jump, jumping event
javelin, discus, shot put, hammer, throwing event
darts, snooker, billiards, pool, pub game
snooker, billiards, pool, pot black, crucible
extreme sport, bungee jumping, base jumping, skydiving, parkour
jogging, running, run, exercise, jog
exercise, workout, training, fitness, physical activity
training, practice, preparation, drills, coaching
match, game, fixture, tie, clash, encounter
game, match, contest, fixture, play
race, grand prix, contest, run, rally
fight, bout, boxing match, contest, title fight
final, cup final, decider, last match, title match
semi-final, semifinal, last four, semi, penultimate round
quarter-final, quarterfinal, last eight, quarter finals, round of eight
tournament, competition, championship, cup, contest
competition, contest, tournament, championship, event
championship, title, tournament, world cup, league
world cup, world championship, fifa world cup, global tournament, tournament
european championship, euros, euro 2020, uefa euro, european football championship
champions league, european cup, europe's top club competition, uefa champions league, europa league
premier league, top flight, english league, first division, premiership
league, division, bundesliga, serie a, la liga, premier league
cup, trophy, fa cup, silverware, prize
olympics, olympic games, games, summer olympics, winter games
paralympics, paralympic games, disabled games, games for disabled athletes, paralympic
olympic host, host city, city staging the games, venue for the olympics, staged the olympics
medal, gold, silver, bronze, gold medal
gold medal, olympic title, gold, olympic gold, won gold
trophy, cup, silverware, prize, shield
title, championship, crown, trophy, league win
world record, record, best ever, fastest time, all-time best
record, best, all-time high, highest ever, personal best
score, result, scoreline, final score, ended
result, outcome, score, scoreline, consequence
goal, score, strike, net, winner, equaliser
equaliser, equalizer, levelled, made it 1-1, level the score
own goal, put into his own net, into own net, scored for the opponents, deflected in
penalty, spot kick, penalty kick, from the spot, twelve yards
penalty shootout, shoot-out, spot kicks, penalties, shootout
red card, sent off, dismissed, sending-off, ejected
yellow card, booking, booked, cautioned, caution
foul, illegal challenge, infringement, handball, free kick
offside, ruled out, disallowed goal, var, offside goal
half-time, interval, break, halftime, end of the first half
extra time, overtime, injury time, stoppage time, added time
draw, tie, stalemate, ended level, all square
victory, win, triumph, success, beat
defeat, loss, beaten, lost, reverse
relegation, relegated, go down, drop, demotion
promotion, promoted, go up, elevated, moved up
transfer, move, signing, sold to, joined from
transfer fee, fee, price, signed for, cost
league table, standings, ranking, points table, position
top of the table, leaders, first place, leading the league, table-toppers
ranking, world number one, position, list, placing
season, campaign, year, term, league year
kit, strip, jersey, shirt, colours
ball, football, puck, shuttlecock, tennis ball
pitch, field, ground, turf, court
net, goal, goalposts, crossbar, back of the net
racket, racquet, bat, club, stick
skis, snowboard, sledge, toboggan, sled
skateboard, roller skates, rollerblades, inline skates, longboard
doping, drug-taking, performance-enhancing drugs, banned substance, epo, steroids
drug test, doping test, failed test, tested positive, drugs test
match-fixing, betting scandal, rigged game, fixing, thrown match
cheating, cheat, foul play, deception, dishonesty
world champion, title holder, world title, champion, world number one
toy, doll, teddy bear, lego, plaything
doll, barbie, toy, figure, puppet
puppet, marionette, dummy, muppet, puppet theatre
board game, chess, monopoly, scrabble, draughts
chess, board game, checkmate, grandmaster game, chess game
cards, poker, bridge, card game, blackjack
gambling, betting, wagering, gaming, casino games
puzzle, crossword, sudoku, jigsaw, brainteaser, rubik's cube
quiz, quiz show, trivia contest, general knowledge, game show
hobby, pastime, leisure activity, interest, spare-time activity
leisure, spare time, free time, recreation, pastime
music, song, tune, sound, melody
song, track, tune, single, hit, number
hit, chart-topper, number one, best-selling single, smash
album, record, lp, cd, studio album, release
single, song, release, track, record
lyrics, words, text of the song, verse, song text
concert, gig, performance, show, live show, recital
tour, concert series, road show, dates, world tour
music festival, glastonbury, woodstock, coachella, rock festival
rock, pop, jazz, hip-hop, kind of music, genre, heavy metal
classical music, symphony, concerto, opera, mozart, bach
opera, aida, la traviata, the magic flute, musical drama, carmen
musical, show, cats, les miserables, west end show
symphony, concerto, sonata, composition, work
musical instrument, piano, guitar, violin, instrument, drum
piano, grand piano, keyboard, steinway, synthesiser
violin, stradivarius, fiddle, cello, viola
guitar, electric guitar, bass, fender, gibson
drum, drums, percussion, drum kit, cymbals
trumpet, horn, trombone, saxophone, brass instrument
flute, clarinet, oboe, recorder, woodwind
bagpipes, pipes, accordion, harmonica, bagpipe
record company, record label, emi, sony music, universal, label
charts, hit parade, top ten, top 40, billboard
eurovision, song contest, eurovision song contest, european song contest, music contest
talent show, x factor, the voice, pop idol, britain's got talent
dance, ballet, tango, waltz, salsa, dancing
ballet, swan lake, bolshoi, dance company, dance
film, movie, picture, motion picture, feature, blockbuster
blockbuster, hit film, box office hit, big-budget film, smash hit
documentary, factual film, film about, non-fiction film, docuseries
cartoon, animation, animated film, comic strip, anime
horror film, thriller, scary movie, chiller, slasher
comedy, sitcom, funny film, romcom, farce
drama, play, series, tragedy, dramatic work
western, cowboy film, spaghetti western, wild west film, horse opera
sequel, follow-up, second part, prequel, next film
film studio, disney, warner bros, paramount, universal, movie studio
film industry, hollywood, movie business, cinema, bollywood
box office, ticket sales, takings, gross, earned at cinemas
premiere, first showing, opening night, first performance, debut
film festival, cannes, berlinale, venice, sundance
oscar, academy award, best picture, hollywood award, statuette
film award, oscar, bafta, golden globe, palme d'or, golden bear
music award, grammy, brit award, mtv award, mercury prize
tv award, emmy, bafta, golden globe, television prize
literary prize, booker prize, nobel prize for literature, pulitzer, book award
film role, part, role, character, played
role, part, character, played, portrayal
lead role, starring role, title role, leading part, main part
main character, hero, protagonist, lead, heroine
character, role, figure, persona, hero
cast, actors, ensemble, line-up, starring
script, screenplay, text, story, dialogue
plot, story, storyline, narrative, tale
scene, sequence, shot, episode, clip
soundtrack, film music, score, theme tune, theme song
stage, theatre, boards, platform, podium
play, drama, stage work, production, hamlet
performance, show, production, concert, staging
show, programme, broadcast, performance, production
tv programme, show, series, broadcast, program
tv series, soap opera, drama series, show, sitcom, serial
soap opera, soap, eastenders, coronation street, serial
reality show, big brother, love island, reality tv, i'm a celebrity
episode, instalment, installment, part, edition
news, report, coverage, story, headlines, bulletin
news agency, reuters, ap, associated press, afp, wire service
newspaper, paper, daily, tabloid, journal, the times, guardian
magazine, periodical, weekly, journal, monthly, time magazine
article, report, story, piece, column
headline, front page, splash, banner, title
media, press, newspapers, journalists, broadcasters
interview, conversation, spoke to, told reporters, question-and-answer
book, novel, volume, publication, work, title, bestseller
novel, book, thriller, story, fiction, work of fiction
bestseller, best-selling book, hit novel, top seller, best-seller
detective story, crime novel, whodunnit, thriller, murder mystery
autobiography, memoir, life story, memoirs, autobiographical
biography, life story, account of his life, portrait, profile
diary, journal, logbook, daily record, memoirs
comic, comic book, graphic novel, comic strip, manga
fairy tale, fable, legend, myth, folk tale
legend, myth, folklore, story, saga
poem, verse, sonnet, poetry, ode, rhyme
story, tale, narrative, account, yarn
manuscript, handwritten text, draft, original text, typescript
edition, version, printing, issue, print run
page, sheet, leaf, side, folio
chapter, section, part, passage, extract
dictionary, reference book, oxford english dictionary, glossary, lexicon
word of the year, term, expression, new word, dictionary entry
language, tongue, speech, english, dialect, mother tongue
dialect, accent, regional speech, vernacular, local language
alphabet, letters, script, writing system, characters
art, painting, sculpture, fine art, artwork
painting, picture, canvas, oil, portrait, work of art, masterpiece, landscape
work of art, painting, sculpture, artwork, piece, installation
portrait, painting, picture, likeness, mona lisa
drawing, sketch, picture, illustration, cartoon
sculpture, statue, carving, bronze, bust
mural, wall painting, fresco, graffiti, street art
photo exhibition, exhibition, display, show, photographs on show
exhibition, show, display, exhibit, expo, retrospective
exhibit, item, display, piece, object on show
trade fair, expo, exhibition, motor show, trade show
auction, sale, sold to the highest bidder, under the hammer, sotheby's
collection, hoard, set, assembly, assortment
antique, period furniture, old object, collectable, heirloom
pottery, ceramics, porcelain, earthenware, china
vase, urn, pot, jar, ceramic vessel
tapestry, embroidery, bayeux, needlework, wall hanging
world heritage site, unesco site, cultural heritage, listed site, protected monument
size, dimensions, area, how big, extent, scale
big, large, huge, enormous, giant, massive
huge, enormous, massive, giant, colossal, gigantic, vast
small, little, tiny, minute, compact
tiny, minuscule, microscopic, miniature, very small
length, long, how long, metres, distance
long, lengthy, extended, prolonged, length
short, brief, quick, not long, fleeting
tall, high, lofty, towering, height
high, tall, elevated, altitude, lofty
deep, depth, metres down, how deep, bottomless
depth, deep, metres below the surface, how far down, fathoms
wide, broad, width, across, breadth
narrow, thin, slim, tight, slender
heavy, weighty, weight, tonnes, weighing
light, lightweight, weighing little, featherweight, not heavy
distance, how far, miles, kilometres, range
far, distant, remote, faraway, long way
near, close to, nearby, not far from, next to
area, square miles, hectares, acres, square kilometres
metre, yard, foot, meter, feet
mile, kilometre, kilometer, km, miles
kilogram, kilo, kg, pound, lb
ton, tonne, metric ton, tons, tonnage
litre, liter, gallon, pint, barrel
hectare, acre, square metre, football pitches, acreage
number, how many, total, count, figure
total, sum, overall, in all, altogether, combined
average, mean, typical, on average, usual
percentage, percent, per cent, proportion, share, rate
proportion, share, percentage, part, fraction
half, 50 percent, 50 per cent, one in two, fifty percent
third, one in three, 33 percent, 33 per cent, two thirds
quarter, 25 percent, 25 per cent, one in four, fourth
twice, double, two times, two-fold, doubled
triple, three times, treble, threefold, tripled
dozen, twelve, 12, dozens, a dozen
score, twenty, 20, scores, some twenty
pair, two, couple, duo, twosome
both, two, pair, the two of them, duo
three, trio, threesome, triple, 3
four, quartet, foursome, 4, quadruple
single, one, sole, lone, only one
alone, on his own, solo, by himself, single-handed, unaccompanied
few, handful, small number, not many, several
many, numerous, a lot of, lots of, large number, scores of
most, majority, bulk, largest part, nearly all
several, a number of, some, various, a few
thousands, thousand, tens of thousands, many thousands, several thousand
hundred, hundreds, 100, century, a hundred
million, millions, 1m, seven-figure sum, a million
billion, bn, billions, thousand million, nine zeros
about, around, approximately, roughly, nearly, some, almost
more than, over, above, in excess of, upwards of, at least
less than, under, below, fewer than, up to
at least, minimum, no fewer than, not less than, or more
maximum, up to, at most, limit, ceiling
all, every, each, whole, entire
whole, entire, complete, full, total
part, portion, section, piece, segment
piece, fragment, part, bit, slice
rest, remainder, remaining, others, balance
extra, additional, further, more, spare
enough, sufficient, adequate, ample, plenty
shortage, lack, scarcity, shortfall, deficit
surplus, excess, glut, oversupply, too much
capacity, holds, seats, room for, how many people fit
time, hour, moment, when, o'clock
when, date, day, time, on what day, at what time
what time, o'clock, at midnight, at noon, gmt, local time, shortly after
date, day, when, deadline, appointed day
day, date, 24 hours, weekday, daytime
daily, every day, each day, a day, per day
weekly, every week, each week, once a week, per week
monthly, every month, each month, once a month, per month
annual, yearly, every year, each year, once a year, per year
hourly, every hour, per hour, each hour, once an hour
quarterly, every three months, each quarter, three-monthly, four times a year
how often, every, times a, once, twice, frequency
often, frequently, regularly, many times, repeatedly
rarely, seldom, hardly ever, infrequently, not often
always, constantly, at all times, every time, permanently
never, at no time, not once, not ever, not at all
once, one time, on one occasion, a single time, only once
morning, dawn, am, early hours, daybreak
afternoon, pm, after lunch, early evening, after midday
evening, night, dusk, nightfall, late in the day
night, overnight, midnight, night-time, after dark
dawn, sunrise, daybreak, first light, early morning
dusk, sunset, nightfall, twilight, sundown
noon, midday, 12 o'clock, lunchtime, 12 noon
midnight, 12 o'clock, witching hour, 12am, middle of the night
today, this day, on the same day, currently, now
yesterday, previous day, day before, last night, a day ago
tomorrow, next day, following day, day after, a day later
weekend, saturday, sunday, saturday and sunday, end of the week
weekday, monday, tuesday, wednesday, thursday, friday, working day
week, seven days, fortnight, 7 days, weekly
fortnight, two weeks, 14 days, a couple of weeks, two-week
month, january, february, march, april, june, july, august, september, october, november, december
year, twelve months, 12 months, annum, calendar year
decade, ten years, 10 years, ten-year, tenth anniversary
century, hundred years, 100 years, centenary, 100-year
millennium, thousand years, 1, 000 years, year 2000, turn of the century
spring, march, april, springtime, vernal
summer, june, july, august, summertime
autumn, fall, september, october, november, harvest time
winter, december, january, february, wintertime
era, age, period, epoch, time
middle ages, medieval, mediaeval, feudal times, 12th century
deadline, time limit, cut-off, final date, latest date
delay, postponement, hold-up, wait, late
late, delayed, overdue, behind schedule, tardy
early, ahead of schedule, premature, ahead of time, prematurely
punctual, on time, on schedule, as planned, promptly
immediately, at once, straight away, instantly, right away, without delay
soon, shortly, before long, in the near future, any day now
recently, lately, not long ago, in recent weeks, of late
previously, before, earlier, in the past, formerly
former, ex, previous, past, one-time, erstwhile
current, present, existing, serving, incumbent
future, coming, forthcoming, upcoming, to come
next, following, subsequent, coming, after that
last, final, latest, closing, concluding
initial, opening, earliest, original, maiden
final, last, ultimate, concluding, deciding
duration, how long, length, period, lasted
how long, years, months, weeks, days, hours, lasted, duration
temporary, interim, provisional, short-term, acting
interim, acting, caretaker, temporary, stopgap
permanent, lasting, indefinite, for good, long-term
forever, for ever, for good, permanently, for all time
beginning, start, opening, outset, onset
end, finish, conclusion, close, ending
schedule, timetable, calendar, programme, plan
calendar, diary, schedule, dates, almanac
history, past, background, chronicle, heritage
tradition, custom, practice, convention, heritage
cause, reason, because, due to, caused by, why, owing to
why, because, reason, due to, as a result of, since, in order to
reason, grounds, why, explanation, motive
due to, because of, owing to, as a result of, thanks to, on account of, caused by
result, consequence, outcome, effect, upshot
consequence, result, effect, aftermath, repercussion, fallout
effect, impact, consequence, influence, result
lead to, led to, result in, cause, bring about, trigger
aim, goal, purpose, objective, target, intention
purpose, aim, intention, in order to, use, what for
what for, in order to, used for, designed to, purpose, so that
intention, plan, aim, wish, determination
target, goal, aim, objective, mark
condition, requirement, proviso, stipulation, prerequisite
excuse, pretext, explanation, justification, apology
explanation, reason, account, clarification, why
solution, answer, remedy, fix, way out
problem, difficulty, trouble, issue, obstacle
obstacle, hurdle, barrier, stumbling block, hindrance
difficulty, problem, trouble, hardship, snag
danger, risk, threat, peril, hazard
risk, danger, chance, hazard, threat
threat, warning, danger, menace, intimidation
safety, security, protection, safe, well-being
security, protection, safety, guards, safety measures
precaution, safety measure, safeguard, preventive measure, safety step
warning, alert, caution, alarm, advice
mistake, error, blunder, slip, gaffe, oversight
fault, defect, flaw, error, failing
human error, pilot error, driver error, operator mistake, someone's mistake
negligence, carelessness, neglect, recklessness, breach of duty
blame, responsibility, fault, at fault, held responsible
who was responsible, blamed, behind the attack, claimed responsibility, culprit, to blame
responsibility, liability, blame, duty, accountability
duty, obligation, task, responsibility, job
task, job, duty, mission, assignment
mission, operation, task, assignment, expedition
operation, mission, campaign, action, manoeuvre
success, achievement, triumph, hit, accomplishment
failure, flop, defeat, collapse, fiasco
fiasco, debacle, disaster, shambles, failure
achievement, feat, accomplishment, success, attainment
progress, advance, improvement, headway, development
improvement, progress, upturn, enhancement, recovery
increase, rise, growth, hike, jump
decrease, fall, drop, decline, reduction
decline, fall, slump, downturn, decrease
change, alteration, shift, switch, modification
difference, gap, disparity, contrast, distinction
similarity, resemblance, likeness, parallel, common feature
advantage, benefit, plus, edge, upside
disadvantage, drawback, downside, minus, handicap
chance, opportunity, possibility, prospect, opening
chance, odds, likelihood, probability, percentage
luck, fortune, chance, good fortune, fluke
coincidence, chance, accident, fluke, by chance
by mistake, accidentally, in error, by accident, unintentionally, inadvertently
on purpose, deliberately, intentionally, wilfully, knowingly
example, instance, case, illustration, sample
kind, type, sort, variety, what kind of
type, kind, sort, category, model
version, edition, variant, model, form
model, version, type, series, variant
prototype, test model, early version, concept, first model
name, called, named, title, known as
nickname, nicknamed, known as, dubbed, called, moniker, also known as
what is it called, named, known as, called, titled, entitled, goes by the name
real name, birth name, born as, maiden name, original name
pseudonym, pen name, stage name, alias, nom de plume
surname, last name, family name, maiden name, name
title, name, heading, called, entitled
symbol, emblem, sign, logo, icon
sign, symbol, signal, notice, board
document, paper, file, record, certificate
certificate, document, diploma, proof, birth certificate
birth certificate, proof of birth, birth record, official papers, certificate
driving licence, driver's license, driver's licence, licence, driving permit
report, study, account, document, findings
list, register, table, catalogue, roll
map, chart, plan, atlas, street plan
form, application form, questionnaire, paperwork, slip
file, dossier, record, folder, document
secret document, classified document, confidential file, secret papers, classified information
leak, disclosure, leaked documents, wikileaks, revelation
secret, confidential, classified, hidden, undisclosed
mystery, puzzle, enigma, riddle, unexplained
information, details, data, facts, intelligence
details, particulars, information, specifics, facts
rumour, rumor, gossip, speculation, hearsay
lie, falsehood, untruth, fib, false claim
truth, fact, reality, what really happened, facts
hoax, prank, trick, practical joke, false alarm
joke, gag, prank, jest, wisecrack
april fool, april fools' day, hoax, prank, april 1
advice, guidance, recommendation, tip, counsel
recommendation, advice, suggestion, proposal, guidance
instruction, order, command, directive, direction
order, command, instruction, decree, directive
decree, order, edict, executive order, ruling
decision, ruling, choice, resolution, verdict
choice, option, selection, pick, alternative
opinion, view, belief, stance, attitude
view, opinion, position, stance, attitude
criticism, condemnation, attack, disapproval, censure
praise, tribute, acclaim, compliment, plaudits
apology, sorry, apologised, regret, said sorry
complaint, grievance, objection, criticism, protest
objection, opposition, protest, complaint, disagreement
support, backing, help, approval, endorsement
opposition, resistance, objection, hostility, dissent
help, aid, assistance, support, relief
permission, approval, leave, licence, clearance
invitation, invite, asked to attend, call, invited
response, reaction, reply, answer, reacted
reaction, response, how did they react, backlash, feedback
answer, reply, response, solution, replied
question, query, enquiry, inquiry, issue
idea, concept, thought, notion, plan
topic, subject, theme, issue, matter
prediction, forecast, projection, estimate, prophecy
estimate, forecast, approximation, calculation, guess
prize, award, trophy, medal, honour
award, prize, honour, accolade, medal
gift, present, donation, offering, contribution
souvenir, memento, keepsake, memorabilia, relic
memory, recollection, remembrance, reminiscence, recall
memorial service, commemoration, remembrance ceremony, vigil, tribute
tribute, homage, praise, honour, eulogy
minute's silence, moment of silence, one-minute silence, two-minute silence, silent tribute
mourning, grief, sorrow, bereavement, national mourning
bereaved, grieving, mourning, relatives of the dead, in mourning
feeling, emotion, mood, sentiment, sensation
happy, glad, delighted, pleased, joyful, cheerful
delighted, thrilled, overjoyed, elated, over the moon
joy, happiness, delight, elation, pleasure
sad, unhappy, upset, miserable, sorrowful, heartbroken
sadness, grief, sorrow, unhappiness, misery
heartbroken, devastated, distraught, grief-stricken, crushed
angry, furious, enraged, outraged, irate, livid
anger, fury, rage, outrage, wrath
annoyed, irritated, cross, angry, displeased
fear, dread, terror, fright, worry
afraid, scared, frightened, terrified, fearful
worry, concern, anxiety, fear, unease
worried, concerned, anxious, alarmed, troubled
nervous, anxious, tense, on edge, jittery
panic, alarm, hysteria, stampede, terror
stampede, crush, panic, crowd crush, trampled
surprise, shock, amazement, astonishment, bombshell
surprised, astonished, amazed, stunned, taken aback
shocked, stunned, appalled, horrified, shaken
disappointed, let down, dismayed, disillusioned, frustrated
disappointment, letdown, dismay, frustration, blow
proud, honoured, full of pride, pleased, boastful
pride, dignity, self-esteem, honour, satisfaction
ashamed, embarrassed, humiliated, red-faced, mortified
embarrassing, humiliating, awkward, shameful, cringeworthy
shame, embarrassment, disgrace, humiliation, dishonour
guilt, remorse, regret, shame, guilty conscience
regret, remorse, sorrow, apology, repentance
jealous, envious, jealousy, envy, green-eyed
love, affection, adoration, romance, passion
love affair, affair, relationship, romance, liaison, fling
affair, infidelity, adultery, extramarital relationship, cheated on
relationship, romance, dating, partnership, going out with
hatred, hate, loathing, animosity, hostility
hate, loathe, detest, despise, abhor
hope, optimism, wish, expectation, aspiration
optimistic, hopeful, upbeat, confident, positive
pessimistic, gloomy, downbeat, despairing, negative
confident, sure, certain, self-assured, convinced
trust, confidence, faith, belief, reliance
doubt, uncertainty, scepticism, mistrust, suspicion
suspicion, mistrust, doubt, distrust, wariness
curiosity, interest, inquisitiveness, curious, fascination
interest, curiosity, attention, concern, fascination
bored, fed up, weary, tired of, boredom
lonely, isolated, alone, loneliness, friendless
relief, reassurance, consolation, comfort, relieved
grateful, thankful, gratitude, appreciative, indebted
sympathy, compassion, pity, condolences, commiserations
condolences, sympathy, sympathies, commiserations, thoughts and prayers
courage, bravery, heroism, valour, guts
brave, courageous, heroic, fearless, bold, valiant
cowardly, cowardice, timid, spineless, gutless
clever, intelligent, smart, bright, brilliant
genius, prodigy, brilliant mind, child prodigy, mastermind
mastermind, ringleader, brains behind, architect, organiser
stupid, foolish, silly, idiotic, daft
crazy, mad, insane, mentally ill, deranged
strange, odd, unusual, weird, bizarre, peculiar
unusual, rare, uncommon, out of the ordinary, exceptional
normal, usual, ordinary, regular, standard
common, widespread, frequent, usual, prevalent
rare, scarce, uncommon, unusual, few and far between
unique, one-off, only one of its kind, unparalleled, one of a kind
special, exceptional, particular, unique, extraordinary
famous, well-known, renowned, celebrated, noted, legendary
notorious, infamous, disreputable, ill-famed, known for crime
unknown, unidentified, anonymous, nameless, obscure
popular, well-liked, in demand, favourite, beloved
popularity, approval rating, fame, appeal, acclaim
fame, celebrity, stardom, renown, claim to fame
best known for, known for, renowned for, famous for, made his name
favourite, favorite, preferred, best-loved, pet
important, significant, key, major, crucial, vital
main, principal, chief, key, primary, most important
crucial, vital, essential, decisive, critical
necessary, essential, needed, required, vital
unnecessary, needless, not needed, superfluous, pointless
useful, helpful, handy, practical, beneficial
useless, worthless, of no use, ineffective, futile
good, excellent, fine, great, positive
excellent, outstanding, superb, brilliant, first-class
best, top, finest, leading, number one
bad, poor, terrible, awful, dreadful
terrible, awful, dreadful, horrific, appalling
worst, deadliest, most serious, gravest, heaviest
serious, grave, severe, critical, major
severe, serious, harsh, strong, acute
beautiful, pretty, lovely, gorgeous, attractive, stunning
handsome, good-looking, attractive, dashing, sexy
ugly, unattractive, hideous, unsightly, eyesore
beauty contest, beauty pageant, miss world, miss universe, beauty queen
rich, wealthy, affluent, well-off, prosperous
fortune, wealth, net worth, assets, riches, estate
richest, wealthiest, rich list, top of the rich list, most money
poor, impoverished, needy, deprived, hard-up
poverty, deprivation, hardship, need, want
expensive, costly, dear, pricey, high-priced
cheap, inexpensive, low-cost, affordable, budget
most expensive, highest price, priciest, costliest, record price, dearest
free, for nothing, gratis, no charge, free of charge
valuable, precious, priceless, worth a lot, costly
value, worth, price, valued at, estimated at
strong, powerful, mighty, sturdy, robust
weak, feeble, frail, fragile, puny
powerful, influential, mighty, strong, dominant
power, control, authority, influence, rule
influence, power, impact, sway, clout
strength, power, force, vigour, muscle
fast, quick, rapid, swift, speedy
slow, sluggish, unhurried, gradual, crawling
fastest, quickest, record speed, record time, speediest
tallest, highest, biggest, record height, loftiest
biggest, largest, greatest, hugest, most extensive
smallest, tiniest, shortest, littlest, most compact
oldest, most senior, earliest, most ancient, longest-living
youngest, most junior, youngest ever, last-born, teenage
longest, lengthiest, record length, furthest, most extended
easy, simple, straightforward, effortless, uncomplicated
difficult, hard, tough, tricky, challenging
dangerous, hazardous, risky, perilous, unsafe
safe, secure, unharmed, out of danger, protected
unharmed, unhurt, unscathed, uninjured, safe and sound
deadly, fatal, lethal, killer, mortal
poisonous, toxic, venomous, noxious, harmful
harmful, damaging, bad for, dangerous, injurious
clean, spotless, hygienic, pure, unpolluted
dirty, filthy, soiled, unclean, polluted
contaminated, tainted, polluted, infected, poisoned
broken, damaged, smashed, faulty, out of order
faulty, defective, broken, malfunctioning, not working
empty, vacant, unoccupied, deserted, abandoned
abandoned, deserted, derelict, disused, left empty
full, packed, crowded, at capacity, sold out
overcrowded, packed, crammed, congested, too full
sold out, no tickets left, fully booked, all tickets gone, booked up
busy, crowded, bustling, hectic, packed
quiet, calm, peaceful, silent, tranquil
noise, sound, din, racket, loud
loud, noisy, deafening, ear-splitting, raucous
silence, quiet, hush, stillness, no noise
smell, odour, stench, scent, stink
taste, flavour, flavor, palate, tang
colour, color, red, blue, green, yellow, white, black, shade, hue
red, crimson, scarlet, ruby, maroon
blue, navy, turquoise, azure, cobalt
green, emerald, olive, khaki, lime
yellow, gold, golden, amber, lemon
orange, amber, tangerine, apricot, ginger
brown, chestnut, tan, chocolate, bronze
white, ivory, pale, snow-white, cream
black, jet-black, ebony, dark, pitch-black
grey, gray, silver, ash, slate
pink, rose, salmon, fuchsia, magenta
purple, violet, mauve, lilac, lavender
blond, blonde, fair-haired, golden-haired, flaxen
red-haired, redhead, ginger, auburn, red hair
dark, dim, unlit, gloomy, black
bright, shining, brilliant, luminous, vivid
colourful, multicoloured, rainbow, bright, vivid
striped, stripes, checked, spotted, tartan
shape, form, round, square, outline, figure
round, circular, ring, spherical, disc
square, plaza, piazza, trafalgar square, tiananmen
circle, ring, loop, disc, round
line, row, queue, file, stripe
queue, line, waiting in line, tailback, wait
old, ancient, aged, vintage, antique
modern, contemporary, up-to-date, state-of-the-art, latest
latest, newest, most recent, up-to-date, last
out of date, obsolete, old-fashioned, expired, outdated
hot, spicy, fiery, burning, heated
fresh, newly picked, just made, raw, chilled
raw, uncooked, unprocessed, rare, fresh
frozen, iced, chilled, deep-frozen, ice-covered
local, regional, nearby, native, community
national, nationwide, countrywide, state, domestic
international, global, worldwide, multinational, around the world
worldwide, global, across the world, around the globe, international
domestic, national, internal, home, inland
public, state, open to all, communal, government
private, personal, confidential, privately owned, not public
legal, lawful, permitted, allowed, legitimate
illegal, unlawful, banned, against the law, illicit, outlawed
official, formal, authorised, approved, government
controversial, disputed, contentious, divisive, much criticised
alleged, suspected, claimed, supposed, purported
genuine, real, authentic, true, original
fake, false, bogus, phoney, counterfeit, sham
false, untrue, incorrect, wrong, fake
wrong, incorrect, mistaken, inaccurate, false
right, correct, accurate, true, proper
honest, truthful, sincere, upright, frank
dishonest, lying, deceitful, untruthful, crooked
fair, just, even-handed, impartial, equitable
unfair, unjust, biased, one-sided, discriminatory
cruel, brutal, inhumane, vicious, heartless
kind, generous, caring, good-hearted, friendly
generous, giving, charitable, lavish, open-handed
greedy, avaricious, grasping, greed, money-grabbing
violent, aggressive, brutal, vicious, fierce
ruthless, merciless, pitiless, cold-blooded, brutal
strict, tough, stringent, severe, rigid
careful, cautious, wary, prudent, circumspect
careless, reckless, negligent, sloppy, inattentive
lazy, idle, workshy, indolent, slack
eager, keen, enthusiastic, willing, anxious to
reluctant, unwilling, hesitant, loath, half-hearted
ready, prepared, willing, set, in place
successful, prosperous, winning, thriving, triumphant
unsuccessful, failed, vain, fruitless, abortive
lucky, fortunate, blessed, in luck, charmed
unlucky, unfortunate, ill-fated, hapless, luckless
independent, autonomous, self-governing, sovereign, separate
united, joined, unified, together, combined
divided, split, separated, torn, partitioned
popular holiday destination, resort, seaside resort, beach resort, holiday spot
resort, seaside town, holiday destination, spa, ski resort
destination, where he was going, bound for, heading for, en route to
origin, source, where it came from, roots, provenance
birthplace, born in, hometown, native town, place of birth
hometown, home town, birthplace, native city, grew up in
journey, trip, voyage, travel, tour
trip, journey, visit, excursion, outing
visit, trip, stay, call, tour
expedition, mission, trek, voyage, exploration
route, way, course, path, road
detour, diversion, rerouted, roundabout way, diverted
direction, course, way, heading, north, south, east, west
north, northern, northerly, up north, northwards
south, southern, southerly, down south, southwards
east, eastern, easterly, eastwards, orient
west, western, westerly, westwards, occident
britain, british, uk, united kingdom, great britain, briton, british-based
england, english, englishman, englishwoman, english-born
scotland, scottish, scot, scots, scotsman, edinburgh
wales, welsh, welshman, cardiff, welshwoman
northern ireland, ulster, belfast, northern irish, province
ireland, irish, irishman, republic of ireland, dublin, eire
united states, usa, america, american, washington, u.s.
canada, canadian, canadians, ottawa, toronto
mexico, mexican, mexicans, mexico city, mexican-born
germany, german, germans, berlin, federal republic, german-born
east germany, gdr, german democratic republic, east german, communist germany
france, french, frenchman, frenchwoman, paris, french-born
spain, spanish, spaniard, madrid, spaniards
portugal, portuguese, lisbon, portuguese-born, porto
italy, italian, italians, rome, italian-born
greece, greek, greeks, athens, hellenic
turkey, turkish, turk, turks, ankara, turkiye
cyprus, cypriot, greek cypriot, turkish cypriot, nicosia
malta, maltese, valletta, maltese island, gozo
netherlands, dutch, holland, dutchman, the hague, amsterdam
belgium, belgian, belgians, brussels, flemish
luxembourg, luxembourger, grand duchy, luxembourgish, luxemburg
switzerland, swiss, bern, geneva, zurich
austria, austrian, austrians, vienna, austrian-born
denmark, danish, dane, danes, copenhagen
sweden, swedish, swede, swedes, stockholm
norway, norwegian, norwegians, oslo, norse
finland, finnish, finn, finns, helsinki
iceland, icelandic, icelander, reykjavik, icelanders
greenland, greenlandic, greenlander, nuuk, inuit
poland, polish, pole, poles, warsaw
czech republic, czech, czechia, czechs, prague, czechoslovakia
slovakia, slovak, slovaks, bratislava, slovakian
hungary, hungarian, hungarians, budapest, magyar
romania, romanian, romanians, bucharest, romanian-born
bulgaria, bulgarian, bulgarians, sofia, bulgar
albania, albanian, albanians, tirana, ethnic albanian
serbia, serbian, serb, serbs, belgrade
croatia, croatian, croat, croats, zagreb
bosnia, bosnian, bosnia-herzegovina, sarajevo, bosnians
slovenia, slovenian, slovene, ljubljana, slovenes
kosovo, kosovan, kosovar, pristina, kosovo albanian
macedonia, macedonian, north macedonia, skopje, macedonians
yugoslavia, yugoslav, yugoslavian, former yugoslavia, balkan state
russia, russian, russians, moscow, kremlin, russian federation
soviet union, ussr, soviet, soviets, union of soviet socialist republics
ukraine, ukrainian, ukrainians, kyiv, kiev
belarus, belarusian, belarussian, minsk, white russia
lithuania, lithuanian, vilnius, lithuanians, baltic state
latvia, latvian, riga, latvians, baltic republic
estonia, estonian, tallinn, estonians, baltic country
georgia, georgian, tbilisi, georgians, caucasus republic
armenia, armenian, yerevan, armenians, armenian-born
azerbaijan, azerbaijani, azeri, baku, azeris
kazakhstan, kazakh, astana, almaty, kazakhs
uzbekistan, uzbek, tashkent, uzbeks, uzbekistani
chechnya, chechen, grozny, chechens, breakaway republic
china, chinese, beijing, people's republic, people's republic of china
hong kong, former british colony, hongkonger, chinese territory, hong kongers
taiwan, taiwanese, taipei, republic of china, island democracy
tibet, tibetan, lhasa, tibetans, dalai lama's homeland
japan, japanese, tokyo, japanese-born, nippon
north korea, north korean, pyongyang, communist korea, dprk
south korea, south korean, seoul, korean, republic of korea
mongolia, mongolian, mongol, ulan bator, mongols
vietnam, vietnamese, hanoi, saigon, ho chi minh city
thailand, thai, bangkok, thais, siam
cambodia, cambodian, phnom penh, khmer, cambodians
myanmar, burma, burmese, yangon, rangoon
malaysia, malaysian, kuala lumpur, malay, malaysians
singapore, singaporean, city state, singaporeans, lion city
indonesia, indonesian, jakarta, bali, indonesians
philippines, filipino, manila, philippine, filipina
india, indian, delhi, new delhi, indians, mumbai
pakistan, pakistani, islamabad, pakistanis, karachi
bangladesh, bangladeshi, dhaka, bangladeshis, east pakistan
sri lanka, sri lankan, colombo, ceylon, tamil
nepal, nepalese, nepali, kathmandu, himalayan kingdom
afghanistan, afghan, kabul, afghans, afghanistan's
iran, iranian, tehran, persia, iranians, islamic republic
iraq, iraqi, baghdad, iraqis, iraq's
syria, syrian, damascus, syrians, syria's
lebanon, lebanese, beirut, lebanese-born, cedar state
israel, israeli, jerusalem, israelis, jewish state, tel aviv
palestine, palestinian, palestinians, gaza, west bank
gaza, gaza strip, palestinian enclave, gazan, gazans
jordan, jordanian, amman, hashemite kingdom, jordanians
saudi arabia, saudi, riyadh, saudis, saudi arabian
kuwait, kuwaiti, kuwaitis, gulf state, emirate
qatar, qatari, doha, gulf emirate, qataris
united arab emirates, uae, emirati, dubai, abu dhabi, emirates
yemen, yemeni, sanaa, yemenis, aden
oman, omani, muscat, omanis, gulf sultanate
bahrain, bahraini, manama, bahrainis, gulf kingdom
egypt, egyptian, cairo, egyptians, land of the pharaohs
libya, libyan, tripoli, libyans, libya's
tunisia, tunisian, tunis, tunisians, north african country
algeria, algerian, algiers, algerians, algerian-born
morocco, moroccan, rabat, moroccans, marrakesh
sudan, sudanese, khartoum, darfur, south sudan
ethiopia, ethiopian, addis ababa, ethiopians, abyssinia
eritrea, eritrean, asmara, eritreans, horn of africa state
somalia, somali, mogadishu, somalis, somalian
kenya, kenyan, nairobi, kenyans, mombasa
uganda, ugandan, kampala, ugandans, uganda's
rwanda, rwandan, kigali, hutu, tutsi
tanzania, tanzanian, dar es salaam, zanzibar, tanzanians
congo, congolese, drc, kinshasa, zaire, democratic republic of congo
nigeria, nigerian, lagos, abuja, nigerians
ghana, ghanaian, accra, ghanaians, gold coast
senegal, senegalese, dakar, west african country, senegalese-born
mali, malian, bamako, timbuktu, malians
ivory coast, ivorian, cote d'ivoire, abidjan, ivorians
liberia, liberian, monrovia, liberians, liberia's
sierra leone, sierra leonean, freetown, sierra leoneans, west african state
cameroon, cameroonian, yaounde, cameroonians, indomitable lions
south africa, south african, pretoria, johannesburg, cape town, south africans
zimbabwe, zimbabwean, harare, rhodesia, zimbabweans
zambia, zambian, lusaka, zambians, northern rhodesia
mozambique, mozambican, maputo, mozambicans, portuguese-speaking african country
angola, angolan, luanda, angolans, former portuguese colony
namibia, namibian, windhoek, namibians, south-west africa
botswana, botswanan, gaborone, motswana, batswana
madagascar, madagascan, malagasy, antananarivo, indian ocean island
mauritius, mauritian, port louis, mauritians, indian ocean state
australia, australian, canberra, sydney, australians, aussie
new zealand, new zealander, kiwi, wellington, auckland
papua new guinea, papuan, port moresby, papua new guinean, pacific nation
fiji, fijian, suva, fijians, pacific island
brazil, brazilian, brasilia, rio de janeiro, brazilians
argentina, argentine, argentinian, buenos aires, argentinean
chile, chilean, santiago, chileans, chile's
peru, peruvian, lima, peruvians, land of the incas
bolivia, bolivian, la paz, bolivians, andean country
colombia, colombian, bogota, colombians, medellin
venezuela, venezuelan, caracas, venezuelans, venezuela's
ecuador, ecuadorian, ecuadorean, quito, guayaquil
uruguay, uruguayan, montevideo, uruguayans, uruguay's
paraguay, paraguayan, asuncion, paraguayans, paraguay's
cuba, cuban, havana, cubans, cuba's
haiti, haitian, port-au-prince, haitians, caribbean republic
jamaica, jamaican, kingston, jamaicans, caribbean island
dominican republic, dominican, santo domingo, dominicans, punta cana
puerto rico, puerto rican, san juan, puerto ricans, us island territory
nicaragua, nicaraguan, managua, sandinista, nicaraguans
honduras, honduran, tegucigalpa, hondurans, central american country
guatemala, guatemalan, guatemala city, guatemalans, mayan country
el salvador, salvadoran, salvadorean, san salvador, salvadorans
panama, panamanian, panama city, panamanians, canal state
costa rica, costa rican, san jose, costa ricans, ticos
falkland islands, falklands, malvinas, port stanley, south atlantic islands
gibraltar, the rock, gibraltarian, british territory in spain, gibraltarians
vatican, holy see, vatican city, papal state, st peter's
monaco, monte carlo, monegasque, principality, monegasques
catalonia, catalan, barcelona, catalans, catalonian
basque country, basque, bilbao, basques, euskadi
bavaria, bavarian, munich, free state, bavarians
saxony, saxon, dresden, leipzig, saxons
crimea, crimean, black sea peninsula, sevastopol, annexed peninsula
kashmir, kashmiri, srinagar, disputed himalayan region, kashmiris
kurdish, kurd, kurds, kurdistan, pkk
europe, european, europeans, continent, eu
asia, asian, asians, far east, asiatic
africa, african, africans, african continent, sub-saharan
middle east, arab world, near east, gulf region, middle eastern
arab, arabic, arabs, arabian, arab-speaking
latin america, south america, latin american, south american, latino
caribbean, west indian, west indies, antilles, caribbean islands
scandinavia, nordic countries, scandinavian, nordic, northern europe
baltic, baltic states, baltic countries, estonia latvia and lithuania, baltics
black, african-american, of african descent, afro-caribbean, black people
white, caucasian, white-skinned, of european descent, fair-skinned
native american, american indian, indigenous people, sioux, cherokee
aborigine, aboriginal, indigenous australian, native australian, first australian
indigenous, native, aboriginal, original inhabitants, first nations
gypsy, roma, sinti, traveller, romany
ethnic minority, minority group, ethnic group, people of colour, minority
london, british capital, english capital, capital of england, uk capital
paris, french capital, city of light, capital of france, seine metropolis
berlin, german capital, capital of germany, germany's capital, hauptstadt
rome, italian capital, eternal city, capital of italy, italy's capital
moscow, russian capital, capital of russia, russia's capital, soviet capital
new york, manhattan, big apple, nyc, brooklyn
washington, us capital, american capital, dc, washington dc
los angeles, hollywood, california city, city of angels, los angeles-based
california, californian, golden state, west coast state, californians
texas, texan, dallas, houston, lone star state
florida, miami, floridian, sunshine state, orlando
white house, us president's residence, oval office, us administration, pennsylvania avenue
downing street, number 10, british prime minister's office, no 10, pm's residence
kremlin, russian government, russian presidency, moscow leadership, russian leadership
pentagon, us defence department, us military headquarters, us department of defense, defense department
state department, us foreign ministry, us foreign affairs department, foggy bottom, us diplomats
treasury, finance ministry, chancellor's department, us treasury, finance department
foreign ministry, foreign office, department of state, ministry of foreign affairs, foreign affairs department
interior ministry, home office, ministry of the interior, homeland security department, internal affairs ministry
defence ministry, ministry of defence, mod, department of defense, defense ministry
ministry of health, health department, department of health, health ministry, health authorities
education ministry, department for education, ministry of education, education department, education authorities
justice ministry, department of justice, ministry of justice, justice department, attorney general's office
wall street, new york stock exchange, us stock market, us markets, american stock market
london stock exchange, the city, ftse 100, london market, city of london
hollywood, film industry, movie business, los angeles studios, tinseltown
silicon valley, tech industry, technology sector, californian tech hub, technology hub
what animal, dog, cat, horse, cow, snake, bear, elephant, lion
what drug, cocaine, heroin, cannabis, ecstasy, ketamine, fentanyl
what instrument, piano, guitar, violin, drums, cello, trumpet, saxophone
what language, english, french, german, spanish, latin, arabic, mandarin
what religion, catholic, protestant, muslim, jewish, hindu, buddhist, sikh
what illness, cancer, pneumonia, heart disease, leukaemia, diabetes, parkinson's, alzheimer's
what crime, murder, fraud, robbery, rape, theft, assault, arson, burglary
what punishment, jailed, fined, sentenced, banned, suspended, life imprisonment, community service
what natural disaster, earthquake, flood, hurricane, tsunami, typhoon, cyclone, landslide
what award, oscar, nobel prize, grammy, bafta, emmy, golden globe, booker
what profession, teacher, doctor, lawyer, nurse, engineer, farmer, journalist
what kind of building, school, church, hotel, factory, house, warehouse, block of flats
what kind of company, manufacturer, retailer, airline, bank, carmaker, supermarket, insurer
what kind of ship, ferry, tanker, trawler, warship, cruise liner, cargo vessel
what kind of document, letter, passport, contract, report, diary, will and testament
what position, striker, goalkeeper, midfielder, defender, chairman, president, treasurer
means of transport, car, train, bus, plane, bicycle, by air, on foot
public transport, buses, trains, trams, underground, transit
transport, transportation, traffic, haulage, transit, conveyance
freight, cargo, shipment, load, goods, consignment
cargo, load, freight, containers, shipment
container, box, crate, vessel, tank, shipping container
box, crate, case, carton, container, chest
barrel, cask, drum, keg, vat
bucket, pail, tub, bin, container
basket, hamper, crate, trolley, punnet
bin, dustbin, wheelie bin, trash can, garbage can
sack, bag, pouch, bin bag, sackful
tank, cistern, vat, reservoir, container
net, mesh, netting, trap, snare
trap, snare, ambush, bait, cage
cage, enclosure, pen, aviary, coop
leash, lead, collar, harness, chain
saddle, bridle, reins, stirrup, harness
weighing scales, balance, scale, weighing machine, scales
thermometer, temperature gauge, mercury, barometer, heat sensor
telephone exchange, switchboard, operator, call centre, telephone operator
call centre, help desk, customer service, phone line, customer support
post box, letterbox, mailbox, pillar box, mail slot
envelope, letter, sealed packet, wrapper, jiffy bag
pen, pencil, biro, ballpoint, fountain pen
ink, dye, pigment, toner, paint
notebook, notepad, exercise book, diary, jotter
wrapping, packaging, package, wrapper, container
label, tag, sticker, ticket, marker
ticket, pass, admission, entry card, travelcard
admission, entry, entrance fee, ticket price, entry charge
boarding pass, plane ticket, air ticket, boarding card, flight ticket
seat, place, chair, berth, spot
berth, mooring, anchorage, dock, bunk
anchor, mooring, moored, anchored, dropped anchor
buoy, marker, beacon, float, life ring
life jacket, lifebelt, life vest, buoyancy aid, lifebuoy
wave, surf, breaker, swell, roller
tide, tidal current, sea level, tidal, tidewater
shallow, not deep, shallows, ankle-deep, low water
underwater, submerged, below the surface, on the seabed, undersea
seabed, ocean floor, sea floor, bottom of the sea, sea bed
reef, coral, great barrier reef, coral reef, atoll
sea level, water level, rising seas, rising sea levels, ocean level
melt, thaw, melting, defrost, thawed, ice loss
ozone layer, ozone hole, stratosphere, cfcs, ozone
atmosphere, air, sky, stratosphere, mood
sky, heavens, air, overhead, skies
northern lights, aurora borealis, aurora, polar lights, southern lights
rainbow, arc, colours in the sky, spectrum, rainbow arch
shadow, shade, silhouette, darkness, outline
darkness, dark, night, gloom, blackness
light, illumination, lamp, glow, brightness
sound, noise, audio, tone, bang
bang, explosion, boom, loud noise, blast
whistle, horn, siren, hooter, blow
bell, chime, gong, peal, toll
applause, clapping, ovation, cheers, standing ovation
cheer, applause, shout, roar, hurrah
boo, jeer, heckle, whistle, catcall
laughter, laugh, giggle, amusement, chuckle
tears, crying, weeping, sobbing, wept
smile, grin, beam, smirk, happy face
kiss, peck, embrace, snog, smooch
hug, embrace, cuddle, arms around, squeeze
handshake, shake hands, shook hands, greeting, clasp hands
gesture, sign, wave, movement, signal
nazi salute, hitler salute, raised arm, fascist salute, banned gesture
swastika, nazi symbol, hakenkreuz, nazi emblem, hate symbol
insult, abuse, slur, offensive remark, taunt
swear word, expletive, curse, obscenity, four-letter word, profanity
taboo, forbidden, off limits, unacceptable, banned
blasphemy, sacrilege, insult to islam, insulting religion, cartoons of muhammad
superstition, bad luck, omen, folklore, old belief
ghost, spirit, spectre, phantom, haunted
witch, sorcerer, wizard, witchcraft, magic
magic, sorcery, witchcraft, illusion, wizardry
monster, beast, creature, loch ness monster, bigfoot, yeti
giant, ogre, colossus, huge man, goliath
dwarf, little person, person of short stature, small man, pygmy
miracle, wonder, marvel, inexplicable cure, supernatural event
dream, nightmare, vision, ambition, sleep images
ambition, dream, aspiration, goal, wish
wish, desire, hope, want, dream
need, requirement, necessity, demand, want
right, entitlement, privilege, claim, eligible
privilege, perk, advantage, special right, benefit
perk, benefit, fringe benefit, company car, extra
loophole, gap in the law, way round, dodge, get-out clause
ban on smoking, smoking ban, no smoking, cigarette ban, tobacco ban
age limit, minimum age, legal age, over-18s, age of consent
quota, limit, allocation, ceiling, cap
limit, cap, ceiling, restriction, maximum
restriction, limit, curb, constraint, control
guideline, rule, recommendation, advice, code of conduct
standard, norm, benchmark, level, criterion
quality, standard, grade, calibre, excellence
level, degree, amount, standard, stage
stage, phase, step, point, leg
phase, stage, period, chapter, step
step, measure, move, action, stage
measure, step, action, move, initiative
initiative, scheme, campaign, project, programme
programme, scheme, program, plan, project
system, network, structure, set-up, scheme
network, web, system, grid, chain
structure, building, construction, framework, organisation
centre, center, middle, hub, heart, core
middle, centre, heart, midpoint, core
edge, border, rim, brink, margin
side, flank, edge, part, face
top, summit, peak, head, upper part
bottom, base, foot, foundation, lowest part
front, facade, face, fore, front part
rear, back, behind, tail, back end
inside, interior, indoors, within, in the building
outside, outdoors, in the open air, out of doors, exterior
upstairs, upper floor, on the floor above, first floor, top floor
downstairs, ground floor, lower floor, floor below, below stairs
corner, bend, angle, curve, turning
bend, curve, corner, turn, hairpin
slope, incline, gradient, hillside, ramp
gap, space, opening, interval, break
space, room, area, gap, place
background, origins, upbringing, roots, history
upbringing, childhood, early life, raised, brought up
childhood, early years, youth, infancy, boyhood, girlhood
youth, adolescence, teenage years, early life, younger days
midlife, middle age, forties, fifties, middle-aged
generation, age group, peers, cohort, era
millennials, young adults, generation y, generation z, under-30s
working class, blue-collar, manual workers, labourers, ordinary workers
upper class, aristocracy, elite, gentry, nobility
middle class, white-collar, bourgeois, professionals, bourgeoisie
elite, establishment, upper class, ruling class, top people
the public, citizens, ordinary people, general public, members of the public
society, community, civilisation, the public, social order
community, neighbourhood, society, locals, residents
civilian, non-combatant, ordinary citizen, member of the public, civilians
hero's welcome, warm reception, cheering crowds, welcome, victory parade
ticker-tape parade, victory parade, open-top bus, homecoming parade, celebration in the streets
firework, fireworks, pyrotechnics, rocket, firecracker
bonfire, campfire, guy fawkes fire, open fire, fire
halloween, october 31, trick or treat, all saints' eve, pumpkin night
valentine's day, february 14, st valentine's, lovers' day, valentine's
mother's day, mothering sunday, father's day, parents' day, mum's day
independence day, july 4, fourth of july, national day, july 4th
bastille day, july 14, french national day, quatorze juillet, storming of the bastille
may day, labour day, may 1, workers' day, international workers' day
thanksgiving, harvest festival, turkey dinner, november holiday, thanksgiving day
black friday, cyber monday, sales day, discount day, pre-christmas sales
oktoberfest, beer festival, munich beer festival, wiesn, bavarian beer festival
santa claus, father christmas, saint nicholas, st nick, santa
christmas tree, fir tree, spruce, festive tree, norway spruce
lent, fasting, advent, ash wednesday, abstinence
passover, hanukkah, yom kippur, jewish holiday, rosh hashanah
baptism, christening, baptised, christened, baptismal
circumcision, genital mutilation, foreskin removal, fgm, circumcised
hajj, mecca, pilgrimage to mecca, muslim pilgrimage, kaaba
conclave, papal election, cardinals' vote, white smoke, choosing a pope
celibacy, celibate, unmarried priests, chastity, abstinence
convert, conversion, changed religion, adopted the faith, converted
sect, cult, religious group, scientology, breakaway group
heresy, heretic, apostasy, excommunicated, blasphemy
shroud, relic, holy relic, turin shroud, sacred object
dead sea scrolls, ancient scrolls, biblical manuscripts, parchment, papyrus
titanic, sunken liner, ill-fated liner, white star liner, ocean liner
concorde, supersonic jet, supersonic airliner, supersonic plane, faster than sound
berlin wall, wall between east and west, iron curtain, concrete barrier, inner german border
eiffel tower, paris landmark, iron tower, french landmark, tallest structure in paris
statue of liberty, new york landmark, lady liberty, liberty island, new york statue
great wall, wall of china, chinese wall, ancient chinese fortification, great wall of china
colosseum, roman amphitheatre, roman arena, rome's amphitheatre, coliseum
taj mahal, indian mausoleum, marble tomb, agra monument, agra
stonehenge, stone circle, standing stones, prehistoric monument, ancient stones
beatles, fab four, john lennon, paul mccartney, liverpool band
star wars, sci-fi saga, space saga, george lucas film, science fiction film
harry potter, boy wizard, rowling's novels, hogwarts, j k rowling
james bond, 007, bond film, agent 007, ian fleming's spy
sherlock holmes, baker street detective, conan doyle's detective, fictional detective, famous detective
mickey mouse, donald duck, cartoon character, disney character, minnie mouse
superhero, superman, batman, spider-man, comic book hero
queen elizabeth, elizabeth ii, queen, the monarch, her majesty
king charles, charles iii, prince charles, prince of wales, the king
princess diana, lady di, princess of wales, diana, lady diana
nelson mandela, mandela, madiba, south africa's first black president, anc leader
osama bin laden, bin laden, al-qaeda leader, al-qaeda chief, terrorist leader
saddam hussein, saddam, iraqi leader, iraqi dictator, iraqi president
dress code, what to wear, clothing rules, dress rules, attire
nudity, naked, nude, unclothed, without clothes, in the nude
barefoot, without shoes, shoeless, bare feet, unshod
skilled, talented, gifted, expert, able
talent, gift, ability, flair, skill
skill, ability, expertise, talent, technique
ability, capability, skill, capacity, talent
knowledge, understanding, expertise, learning, awareness
experience, background, expertise, practice, track record
memory loss, amnesia, forgetfulness, forgot who he was, loss of memory
mental, psychological, psychiatric, emotional, mind
physical, bodily, corporal, of the body, material
handmade, hand-crafted, made by hand, handcrafted, homemade
artificial, man-made, synthetic, manufactured, fake
natural, organic, unprocessed, native, untreated
organic, pesticide-free, chemical-free, bio, naturally grown
eco-friendly, environmentally friendly, green, sustainable, carbon-neutral
sustainable, green, renewable, eco-friendly, environmentally sound
waterproof, watertight, water-resistant, rainproof, sealed
fireproof, flame-resistant, non-flammable, heat-resistant, fire-resistant
flammable, combustible, inflammable, easily set alight, highly flammable
sharp, pointed, razor-edged, keen, cutting
flat, level, even, smooth, horizontal
steep, sheer, precipitous, sharp, abrupt
hard, solid, firm, rigid, tough
soft, tender, gentle, spongy, supple
loose, free, on the loose, untied, escaped
visible, seen, in sight, noticeable, could be seen
invisible, unseen, hidden, out of sight, could not be seen
clear, obvious, plain, evident, apparent
unclear, uncertain, unknown, not known, ambiguous
likely, probable, expected, set to, on course to
unlikely, improbable, doubtful, not expected, far-fetched
possible, feasible, conceivable, potential, could happen
impossible, out of the question, not possible, unfeasible, hopeless
certain, sure, definite, beyond doubt, guaranteed
sudden, unexpected, abrupt, surprise, without warning
gradual, slow, step by step, little by little, phased
voluntary, unpaid, of his own free will, optional, unforced
compulsory, mandatory, obligatory, required, forced
automatic, automated, self-acting, by machine, mechanical
manual, by hand, hand-operated, non-automatic, operated by hand
direct, non-stop, straight, without stopping, straight through
non-stop, continuous, uninterrupted, without a break, round the clock
around the clock, 24 hours a day, day and night, 24/7, round the clock
full-time, permanent job, all day, full hours, whole-time
part-time, half-time job, reduced hours, a few hours a week, casual
foreign, overseas, from abroad, international, non-native
multicultural, diverse, ethnically mixed, multi-ethnic, cosmopolitan
bilingual, speaks two languages, multilingual, polyglot, fluent in both
left-handed, left hand, southpaw, lefty, left-hander
married, wed, wedded, husband and wife, hitched
unmarried, single, bachelor, not married, spinster
divorced, separated, split up, marriage ended, ex-husband and wife
only child, no siblings, without brothers or sisters, no brothers or sisters, sole child
firstborn, eldest child, oldest child, eldest son, eldest daughter
illegitimate, born out of wedlock, love child, secret child, illegitimate child
adopted, adoptive, foster, adoption, fostered
foster parents, foster family, foster carers, adoptive parents, foster mother
paternity, fatherhood, father of the child, who the father is, biological father
`
