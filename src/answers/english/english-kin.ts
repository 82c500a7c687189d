// English words and phrases that tell the same in a question and in a report, a family a line. Data,
// read by english-words.ts; it says that two texts may speak of one thing, and never makes a statement.

/**
 * Verbs in their base form with their nouns; a word may stand in several families. Opposites never
 * stand in one family: who wins does not lose.
 */
export const KIN = `
find, found out, discover, discovery, uncover, unearth, detect, spot, notice, come across, come upon, come to light, brought to light, emerge, reveal, expose, realise, realize, learn, trace, identify, see, locate, track down
found, founder, founding, establish, establishment, set up, start, start up, create, creation, launch, begin, form, formation, co-founder, date back
invent, inventor, develop, developer, devise, create, design, designer, think up, come up with, pioneer, engineer
build, builder, construct, construction, erect, put up, make, manufacture, built
make, maker, manufacture, manufacturer, produce, producer, production, factory, turn out, churn out, assemble, output
buy, buyer, purchase, acquire, acquisition, take over, takeover, snap up, bid, pay for, bought, customer, shopper, consumer
sell, seller, sale, sold, dispose, disposal, offload, divest, hawk, retail, seller, vendor
offer, bid, bidder, propose, proposal, tender, table, suggest, put forward, submit
reject, rejection, refuse, refusal, turn down, decline, dismiss, spurn, say no, throw out, deny, veto, vote down, rebuff, block
approve, approval, pass, back, endorse, accept, agree, clear, authorise, authorize, permit, permission, allow, wave through, ratify, green light, adopt, vote for, grant
ban, prohibit, forbid, outlaw, bar, block, stop, halt, prevent, suspend, suspension, disqualify
allow, let, permit, enable, can, may, licence, license
close, closure, shut, shut down, closing, cease, end, halt, wind up, stop production, axe, mothball
open, opening, start, begin, launch, inaugurate, inauguration, reopen, unveil, debut
start, begin, kick off, get under way, commence, launch, set off, set out, leave, break out, trigger, onset, open, outbreak
complete, completion, finish, close, conclude, wrap up, finalise, finalize
end, finish, conclude, expire, run out, stop, terminate, over, close, last until, come to an end, culminate
stop, halt, cease, end, standstill, prevent, keep from, bring to a stop, block, suspend, interrupt, abandon, call off, cancel
cancel, cancellation, call off, scrap, abandon, drop, axe, ditch, shelve, abort
delay, postpone, put off, push back, late, defer, hold up, set back, reschedule, overdue
continue, carry on, go on, keep, stay, remain, last, persist
keep, retain, hold on to, remain, stay, not include, save, preserve, hold, maintain, store, storage
move, relocate, transfer, shift, ship, go to, take to, transport, carry, bring, ferry, bus
carry, transport, take, bring, ferry, fly, haul, convey, deliver, lift, aboard, loaded
send, dispatch, ship, deploy, supply, mail, post, deliver, issue, transmit
supply, supplier, provide, provider, deliver, furnish, give, equip, source
receive, get, given, awarded, earn, collect, obtain, handed, pick up, gain, accept, entitled, will get, be paid
give, donate, donation, hand, grant, award, present, provide, offer, contribute, pledge, gift, present, bonus, free
gift, present, free, donation, reward, souvenir, bonus, perk, giveaway
pay, paid, payment, pay for, cost, spend, cough up, fund, finance, foot the bill, fee, settle, wage, price, hand over, give, pick up the bill, bear
fund, finance, financing, funder, pay for, bankroll, sponsor, invest, investor, grant, back, subsidise, subsidize, money from, raise, lend, underwrite
cost, price, priced, worth, value, bill, fee, charge, expense, pay, paid, tag, fare, euro, dollar, pound, estimated at, spend
cheap, expensive, dear, more, higher price, costlier, dearer, price
worth, value, valued, valuation, price, estimate, put at, appraise, insured for
fee, charge, price, cost, toll, ticket, fare, pay, levy, tariff, entry
fine, fined, penalty, penalise, penalize, punish, punishment, sanction, sentence, order to pay, barred, ban, suspended, suspension, disciplined
compensate, compensation, refund, reimburse, damages, pay out, payout, repay, make up for, redress, credit, voucher, receive, money back, get back, settlement, severance, payoff
repay, pay back, give back, return, refund, reimburse, hand back, money back, restore
save, saving, rescue, survive, spare, alive, escape, pull out, keep going, bail out, rescued, salvage, lifeline, preserve
survive, live, last, live on, alive, survivor, subsist, eat, feed on, get by, pull through, outlive, endure, escape, unhurt
spare, escape, unhurt, survive, safe, saved, unharmed, miss, avoid
earn, earnings, income, profit, make, revenue, salary, wage, pay, paid, take home, bring in, gross
profit, earnings, net income, surplus, gain, make money, in the black, return
loss, lose, lost, deficit, in the red, shortfall, lossmaking
revenue, turnover, sales, takings, income, earnings, receipts, proceeds
salary, wage, pay, paid, remuneration, earn, earnings, income, compensation, package
debt, loan, owe, borrow, borrowing, lend, lender, mortgage, credit
rise, increase, grow, growth, climb, jump, go up, up, gain, surge, soar, raise, higher, more, expand, expansion, double, triple, hike, add, leap, rally, advance, multiply, spread, fivefold, tenfold, twofold, boost, swell, shoot up
fall, drop, decline, decrease, down, lower, sink, slide, slump, plunge, tumble, shrink, cut, reduce, reduction, less, lose, lost, halve, dip, dive, drop off, slip, fewer, smaller, crash, collapse
cut, reduce, reduction, lower, slash, trim, less, halve, decrease, pare, curb, smaller, shorten, discount, shed
change, alter, alteration, amend, modify, revise, reform, become, turn into, switch, replace, convert, shift
replace, replacement, substitute, succeed, successor, take over, take the place, new, instead of, stand in, fill in, deputise
succeed, successor, take over, replace, follow, next, inherit, incoming, new head
resign, resignation, quit, step down, stand down, leave, departure, give up, bow out, walk out, stepping down, exit, retire, retirement, go
withdraw, withdrawal, pull out, quit, drop out, give up, leave, exit, abandon, retire, step aside, walk out, bow out, end bid, pull, leave race, back out
sack, dismiss, fire, dismissal, oust, remove, lay off, kick out, axe, let go, redundant, redundancy, part company, part ways
hire, recruit, employ, employment, take on, job, staff, recruit, engage, sign, workforce, employee
appoint, appointment, name, pick, choose, choice, select, elect, nominate, install, promote, become, be the next, be next
choose, choice, pick, select, opt, decide, elect, prefer, plump for, favour, favor
elect, election, vote, voter, poll, ballot, chosen, electorate, run-off, ballot
vote, voter, ballot, poll, elect, election, referendum, turnout, cast, electorate
win, winner, victory, triumph, victorious, beat, defeat, take, lift, champion, title, claim, clinch, secure, come first, first place, gold, land, champion, award, capture, conquer, go to, elected
lose, lost, loss, loser, defeat, beaten, beat, fail, go down, miss out, come second, runner-up, forfeit
beat, defeat, overcome, win against, outdo, see off, edge, knock out, trounce, victory over, outbid, thrash, upset, overtake
break, beat, record, best, surpass, exceed, better, previous, eclipse, mark, oldest, youngest, fastest
score, goal, header, head, net, hat-trick, strike, convert, penalty, find the net, scorer, points
finish, place, end up, come, rank, position, third, second, fourth, fifth, sixth, cross the line, crossing, podium
draw, tie, level, equalise, equalize, stalemate, even
lead, leader, leading, head, boss, chief, run, top, first, ahead, in charge, captain, chair, in front, on top, command, helm
run, operate, operator, manage, manager, lead, head, in charge, own, owner, administer, be responsible, take charge, direct, director, chief
own, owner, belong, possess, hold, property, stake, buy, proprietor, landlord, ownership, have, private
rent, lease, hire, charter, let, tenant, landlord
serve, serving, work, post, stint, term, tenure, be in office, after years
work, job, profession, occupation, employ, career, trade, living, train, worked, used to, former, ex, retired
job, profession, occupation, career, work, worked, train, trained, living, former, ex, post, retired, role, employment
study, student, research, graduate, university, college, school, educate, education, degree, attend, alma mater, read, scholar
research, researcher, scientist, study, investigate, team, academic, professor, paper
teach, teacher, lesson, class, school, instruct, coach, tutor, learn
learn, learned, pick up, taught, teach, study, discover, find out, master
train, training, trained, coach, practise, practice, drill, prepare, exercise, study
test, trial, try, try out, check, examine, examination, experiment, inspect, inspection, pilot, sample, measure, vet, screen
check, inspect, inspection, control, verify, examine, test, screen, audit
measure, measured, count, gauge, survey, estimate, record, tally, number
count, counted, tally, number, measure, enumerate, total, census, add up
show, demonstrate, prove, indicate, reveal, display, exhibit, on show, suggest, exhibition
warn, warning, alarm, alert, caution, signal, sign, sound, bell, ring, siren, notice, hint, threat
hint, sign, warning, signal, clue, indicate, indication, suggest, first, omen, symptom
ask, request, call for, demand, seek, appeal, plea, want, urge, apply, petition, beg
demand, request, want, call for, insist, require, ask, claim, popular, sale, sell, need
want, wish, seek, hope, ask, would like, intend, plan, desire, keen, favour, aim, expect, look for
plan, intend, intention, aim, mean, due, will, going to, propose, schedule, expect, want, set to, prepare, hope, programme
promise, pledge, vow, commit, commitment, undertake, assure, guarantee, offer, swear, agree, say would
agree, agreement, deal, accept, settle, pact, accord, contract, sign, consent, compromise
refuse, decline, reject, turn down, would not, not, unwilling, say no, oppose
oppose, opposition, against, object, objection, resist, fight, protest, critic, criticise, hostile, contest
support, back, endorse, backing, favour, favor, behind, help, supporter, second, champion, aid, vote for
criticise, criticize, criticism, blame, attack, condemn, complain, complaint, accuse, slam, rebuke, fault, lash, denounce, object, call
blame, fault, responsible, accuse, cause, attribute, put down to, because of, due, guilty, cite
cause, caused, reason, because, trigger, lead to, due, owing, make, blame, result, bring about, spark, behind, provoke, produce, set off, start, down to, account for, explain
prevent, stop, avoid, avert, keep from, head off, block, save, stave off, protect, thwart, foil
protect, protection, guard, against, defend, shield, prevent, cover, immune, safe, secure, cut
react, reaction, respond, response, reply, answer, then, applaud, call, say
say, state, tell, claim, admit, comment, note, speak, announce, according, explain, mention, statement, call, describe, declare
announce, announcement, declare, unveil, reveal, say, publish, issue, disclose, statement
report, tell, announce, notify, reported, declare, inform, coverage
publish, publication, appear, journal, print, release, issue, carried, bring out, come out
write, writer, author, pen, novel, book, compose, script, draft
paint, painter, painting, artist, picture, portrait, canvas
play, player, perform, performance, match, game, feature, act, actor, band, stage
sing, singer, song, vocal, band, music, tune, perform, track, album
film, movie, picture, footage, shoot, record, camera, video, screen
record, recording, tape, film, log, document, register
apologise, apologize, apology, sorry, regret
admit, admission, confess, confession, concede, acknowledge, own up, plead guilty
deny, denial, dispute, reject, refute, insist, wrongdoing
arrest, detain, detention, held, custody, seize, caught, police, charge, hold
charge, accuse, indict, prosecute, face trial, court, charged, suspect, trial
convict, conviction, guilty, sentence, jail, prison, sentenced, imprison, locked up
jail, prison, imprison, sentence, behind bars, custody, term
sue, lawsuit, court, legal action, file, complaint, take to court, claim, litigation
jury, judge, panel, judging
judge, court, rule, ruling, verdict, decide, justice, tribunal, decision
law firm, lawyer, attorney, solicitor, barrister, counsel, legal
advise, adviser, advisor, advice, consult, consultant, counsel, recommend, urge, recommendation, guidance
urge, advise, call on, appeal, press, encourage, recommend
steal, stolen, theft, thief, rob, robbery, robber, burgle, burglar, burglary, break in, raid, loot, take, haul, heist, make off, snatch
hide, hidden, conceal, tuck, inside, bury, disguise, stash, secret, cover up
lure, draw, entice, attract, tempt, trick, bait, draw away
trick, ruse, lure, ploy, hoax, con, deceive, fake, bait
kill, killed, die, dead, death, fatal, lose life, toll, perish, claim, victim, casualty, drown, murder
die, dead, death, kill, pass away, late, lose life, perish, fatal, funeral, succumb, drown
injure, injury, hurt, wound, harm, treat, hospital, casualty, suffer, break, broken, burn, bruise, victim
ill, sick, illness, sicken, disease, unwell, fall ill, get sick, poison, collapse, affected, dizzy, nausea
treat, treatment, care, cure, therapy, hospital, doctor, nurse, heal, medical
harm, damage, destroy, hurt, wreck, ruin, scratch, torn, break
damage, destroy, wreck, harm, ruin, tear, crush, hit, break, collapse, gave way, blow off, devastate, scratch, crack, cut
destroy, destroyed, burn down, wreck, raze, demolish, ruin, flatten, gut, crush, lost
hit, strike, struck, crash, collide, collision, ram, slam, run into, affect, crush, sweep, slide into, plough
crash, collide, collision, accident, smash, hit, derail, topple, fall, wreck
fall, fell, topple, collapse, crash, tumble, drop, come down, give way, slide
explode, explosion, blast, blow up, go off, detonate, bomb, burst, erupt
erupt, eruption, outburst, blow, explode, go off, volcano, spew, active
burst, break, breach, give way, rupture, collapse, fail, split
break, broken, snap, tear, cut, fracture, damage, sever, fail, shatter, crack, rupture
fail, failure, break down, malfunction, not work, wrong, fault, out of service, collapse, outage, go down, crash, miss, unable, defect, faulty, glitch, stop working, breakdown
defect, fault, flaw, faulty, problem, bug, because, weakness, fail, error, shortcoming, defective
problem, trouble, difficulty, shortcoming, fault, issue, complaint, flaw, hitch, snag, wrong
repair, fix, mend, restore, restoration, put right, work, rebuild, renovate, patch, correct
restore, restoration, renovate, refurbish, repair, get back, back, resume, return
recall, call back, withdraw, take back, pull, return
flood, inundate, water, submerge, under water, swamp
evacuate, evacuation, clear, leave, flee, force from, empty, tell to leave, take away, move out, homes
rescue, rescuer, save, pull, dig out, winch, free, take off, bring to safety, lift, recover
trap, trapped, stuck, strand, stranded, caught, suspended, pinned, bury
stuck, trapped, strand, suspended, jam, caught, halted
strand, stranded, stuck, run aground, abandoned, leave, grounded
sink, sunk, go down, capsize, founder, wreck
drown, drowned, die, water, sink
escape, flee, get away, run away, survive, avoid, unhurt
hunt, shoot, cull, kill, shot, hunter, catch
catch, caught, capture, trap, net, seize, cage
release, free, set free, let go, reintroduce, publish, freed, let out
born, birth, birthplace, native, hometown, home town, come from, grow up, raised, comes from, hail, origin, originally
come from, origin, originate, native, based in, born, taken from, source, frozen in, hail, imported
live, living, resident, home, inhabit, dwell, house, reside, population, based, number, inhabitant
base, headquarters, head office, hq, based, headquartered
register, registered, registration, flag, enrol, enroll, sign up, list
marry, married, marriage, wedding, wife, husband, spouse, bride, groom, wed, partner
wife, husband, spouse, married, partner, widow, late, widower
child, son, daughter, kid, children, boy, girl, pupil, toddler, baby, youngster, teenager
parent, mother, father, mum, dad
brother, sister, sibling, twin
family, relative, relation, kin, father, mother, household
friend, colleague, partner, companion, mate, partner
name, named, call, called, known as, dub, title, nickname, baptise, christen, entitled
dub, nickname, call, name, known as
age, old, aged, year-old, born, birthday, years
weigh, weight, heavy, kilogram, tonne, ton, kilo, gram, pound, mass, light
mass, weigh, weight, heavy, tonne, ton
size, big, large, wide, measure, square, dimension, hectare, across, area
long, length
tall, height, high, storey, above sea level, elevation, altitude
deep, depth, down, underground, below, bottom
wide, width, across, broad, diameter, breadth
fast, speed, quick, kilometres an hour, mph, pace, rate, velocity, knots, travelling at
hot, cold, warm, temperature, degree, heat, celsius, fahrenheit, minus
strong, strength, magnitude, force, power, powerful
accurate, accuracy, right, correct, precise, reliable, error, wrong, margin
effective, efficacy, work, protect, prevent, cut, reduce, success, well
distance, far, away, range, length
range, distance, far, fly, reach
pour, rain, rainfall, downpour, storm, shower, wet
wind, gust, storm, gale, squall, hurricane, typhoon
quake, earthquake, tremor, seismic, shake, jolt, magnitude
fire, blaze, burn, flame, inferno, wildfire, arson
landslide, mudslide, rock, debris, slide, avalanche
storm, hurricane, typhoon, cyclone, gale, squall, tempest
attack, assault, raid, strike, bomb, hit, hack, ambush
hack, hacker, breach, cyberattack, break into, copy, get into, steal
outage, breakdown, failure, down, disruption, offline, stop working, cut off, collapse
offline, outage, cut off, without internet, down, disconnected
leak, disclose, reveal, drip, spill
meet, meeting, summit, conference, talks, gather, session, get together
talk, negotiate, negotiation, discussion, discuss, speak, talks
lose contact, silent, silence, signal, last heard, contact
launch, lift off, rocket, blast off, send into space, start, unveil, take off, blast-off
land, landing, touch down, come down, arrive, set down
orbit, circle, go round, revolve, trip around
arrive, arrival, reach, come, get to, step ashore, land, dock
leave, left, depart, departure, go, set off, set out, exit, sail, take off
travel, journey, trip, voyage, cross, crossing, go, ride, tour, cover, fly, sail
voyage, journey, crossing, trip, expedition, cruise, sail, row
go public, float, flotation, listing, ipo, first day of trading, stock market, shares, debut, stock exchange, offering
share, stock, equity, stake, holding, percent, per cent, proportion, portion, fifth, third, quarter, half
portion, share, part, fraction, percent, per cent, half, third, quarter, fifth, tenth, proportion
percentage, percent, per cent, share, proportion, rate
merge, merger, combine, join, join forces, tie-up, unite, amalgamate, become one, fuse
join, enter, sign for, become member, merge, link, sign, move to, enrol, unite
split, separate, divide, break up, demerge, part, spin off
branch, outlet, shop, store, office, site, location, point of sale
shop, store, outlet, retailer, branch, chain, boutique
shopkeeper, trader, merchant, retailer, stallholder, seller, vendor, small business
factory, plant, works, mill, cannery, facility, site, yard, production
company, firm, business, maker, group, enterprise, corporation, start-up, chain, carrier, operator, giant
worker, employee, staff, workforce, personnel, job, labour, post, people, crew
crew, staff, sailor, team, member, hand
guard, watchman, security, keeper, sentry, on duty, warden
boss, chief, head, manager, leader, director, chief executive, president, chairman, chairwoman
police, officer, detective, cop, investigator, constable
soldier, troop, army, military, engineer, force
troops, soldiers, army, military
scientist, researcher, biologist, astronomer, expert, ecologist, chemist, engineer, geologist, physicist, academic
fan, supporter, spectator, crowd, audience, follower
spectator, crowd, audience, people, watch, fan, in front of, attendance, viewer
player, goalkeeper, striker, forward, defender, midfielder, captain, substitute, footballer
athlete, runner, swimmer, cyclist, rider, competitor, sportsman, sportswoman, entrant, participant
competitor, rival, opponent, challenger, entrant, participant, contestant
rival, competitor, opponent, competing, other
customer, client, buyer, user, subscriber, consumer, shopper, owner
user, subscriber, customer, client, member
guest, visitor, hotelier, customer, client, resident
passenger, traveller, traveler, commuter, people aboard, on board, rider
house, home, dwelling, building, apartment, flat
road, street, highway, motorway, route
ship, vessel, boat, ferry, freighter, trawler, tanker, cargo
train, express, railway, rail, tram, line, carriage
car, vehicle, van, truck, lorry, bus, automobile
vehicle, car, van, truck, lorry, bus, bicycle, bike, tram, train, motorcycle, tractor
plane, aircraft, jet, airliner, turboprop, flight, airplane
airport, runway, terminal, airfield
equipment, device, machine, apparatus, radar, gear, tool, hose, instrument
money, cash, fund, proceeds, sum, amount, euro, dollar, pound, million, income, revenue
proceeds, money, income, revenue, use
goods, cargo, product, merchandise, freight, item, wares
lost, missing, vanish, disappear, unaccounted, gone, overboard
disappear, vanish, lost, missing, gone, absent, die out, lose
return, come back, back, bring back, go back, reappear, home, again
repeat, again, held again, redo, replay, rerun, once more
approve, sale, condition, provided
exempt, exemption, free, excused, not have to, excluded
include, contain, comprise, consist, hold, with, have, made up of
lack, missing, without, absence, short of, no, shortage
shortage, lack, scarce, short, scarcity, drought
need, require, must, necessary, have to, demand, use
use, used, employ, apply, consume, usage, utilise, with
consume, use, eat, drink, need
eat, ate, meal, breakfast, food, feed, lunch, dinner, dine
drink, drank, beverage, cup, beer
wear, worn, dress, clothes, outfit, suit
dress, clothes, suit, costume, outfit, wear, clad
colour, color, coloured, hue, shade
decide, decision, choose, vote, rule, determine, resolve, opt
hold, take place, host, stage, held, organise, run
happen, occur, take place, become of, fate, befall
happen to, become of, fate, moved, taken, melted
honour, honor, name after, tribute, pay tribute, award, salute, memorial, dedicate
dedicate, tribute, honour, in memory, memorial
celebrate, celebration, party, mark, anniversary
cope, manage, get by, handle, deal with, make do
deal with, handle, tackle, cope
punish, penalty, sanction, fine, bar, sentence, ban
misconduct, wrongdoing, offence, fraud, crime, charging, abuse, violation, misdeed
crime, offence, offense, felony, theft, murder, fraud
error, mistake, blunder, gaffe, slip, wrong, failing
blunder, gaffe, mistake, error, failing, slip
scandal, affair, controversy, row, practice
dispute, row, argument, quarrel, disagreement, conflict, issue
exit, departure, withdrawal, walk out, walkout, pull out, leave, quit
collapse, fall, fail, bring down, topple, go under, break up, bankrupt
bring down, topple, oust, collapse, fall, end
bankrupt, bankruptcy, administration, insolvent, insolvency, collapse, liquidation, go bust
insure, insurance, insured, insurer, cover, policy
swear in, oath, sworn in, take office, inaugurate, take the oath, assume office
take office, sworn in, become, start, take over, inaugurate
reward, bounty, prize, award, payment
prize, award, prize money, purse, trophy, medal, honour
trophy, cup, title, prize, medal
ticket, admission, entry, seat, pass
audience, viewer, listener, ratings
watch, see, view, attend, observe, look
attend, attendance, go to, present, come, study at, crowd, in front of, visit
visit, visitor, tour, trip, go to, travel to
read, look at, study, recite
test positive, fail test, doping
symptom, sign, side effect, effect, suffer
vaccine, jab, shot, inoculation, vaccination, injection, dose
drug, medicine, medication, pill, treatment, substance
disease, illness, virus, infection, fever, condition, epidemic, outbreak, cancer
doctor, physician, surgeon, medic, nurse, dentist
phone, telephone, mobile, handset, call
computer, laptop, machine, pc, device, server
software, program, programme, app, code, update
certificate, credential, permit, licence
join forces, merge, team up, tie-up, together, alliance
priority, first, first in line, ahead, preference
first in line, priority, first, queue
elderly, old, aged, retired, pensioner, senior
young, child, teenage, youth, year-old, aged, junior
odd, strange, unusual, bizarre, curious, weird
usual, normal, ordinary, regular
earlier, before, forward, previous, ahead, in advance
extra, additional, further, more, another
enough, sufficient, adequate
whole, entire, all, full, complete
dig, excavate, cut, channel, tunnel
climb, mount, ascend, scale, ascent
ski, skier, skiing, slope
swim, swimmer, swimming, pool, water
row, rower, rowing, oar
cycle, cyclist, bike, bicycle, ride
race, run, marathon, contest, event, competition, championship
game, match, fixture, tie, contest, final
team, side, squad, club, crew
club, team, side, town, united, city
relegate, relegation, go down, drop out, drop, demote
promote, promotion, go up, advance, upgrade
sponsor, backer, fund, support
lend, lent, loan, lender, credit, borrow, finance
invest, investment, investor, pour, spend, put into, stake
tax, levy, duty, toll, charge, tariff
budget, spending, cost, fund
vacation, holiday, break, leave
weapon, gun, knife, pistol, rifle, bomb
animal, beast, creature, pet, wildlife
glow, shine, light, bright, luminous, brighter, light up
`
