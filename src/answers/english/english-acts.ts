// English verbs, and what else may be said for each. Data.

/** A verb in its base form, then others for it and its nouns. */
export const ENGLISH_ACTS = `
go to, went to, travel to, visit, head to, journey to, trip to, make a trip, made a trip
travel, journey, trip, voyage, tour, traveller, traveler, travelling, traveling, trek
visit, visitor, call on, pay a visit, paid a visit, drop in on, tour, stop by
arrive, arrival, reach, get to, got to, turn up, show up, showed up, come in, came in, land, pull in
depart, departure, leave, left, set off, set out, head off, pull out, take off, took off
return, come back, came back, go back, went back, get back, got back, homecoming, come home, came home
enter, entry, go into, went into, get into, got into, walk in, step inside, admission, entrance
exit, leave, left, get out, got out, come out, came out, walk out, departure, way out
move, moved, shift, relocate, transfer, relocation, transport
relocate, relocation, move house, move home, moving house, resettle, rehouse, move out, decamp
move in, moved in, take up residence, took up residence, occupy, settle in, new tenant, new occupant
emigrate, emigration, emigrant, move abroad, leave the country, left the country, migrate, migrant, expatriate
immigrate, immigration, immigrant, migrant, newcomer, incomer, settler, move to the country
migrate, migration, migrant, migratory, fly south, flew south, travel seasonally
walk, walker, stroll, hike, on foot, ramble, go for a walk, went for a walk, wander, march, trek
hike, hiker, hiking, trek, trekker, rambler, walker, hillwalker, hill walker
run, ran, jog, sprint, runner, jogger, dash, race, running
run away, ran away, flee, fled, escape, bolt, abscond, take flight, took flight, make off, made off, runaway
escape, escapee, break out, broke out, breakout, get away, got away, flee, fled, slip out, jailbreak, on the loose
flee, fled, flight, refugee, displaced, leave home, left home, forced from home, evacuee
evacuate, evacuation, evacuee, move out, clear out, forced to leave, leave their homes, left their homes, cleared
chase, pursue, pursuit, go after, went after, run after, ran after, give chase, gave chase, follow, hunt
follow, follower, trail, tail, track, shadow, pursue
hurry, rush, race, dash, hasten, speed, make haste, made haste
speed, sped, go too fast, went too fast, speeding, over the limit, exceed the limit, breaking the limit
speed up, accelerate, acceleration, quicken, hasten, fast-track, hurry, step up the pace
slow down, slow, decelerate, slowdown, lose speed, lost speed, brake, ease off
climb, climber, ascend, ascent, scale, mountaineer, go up, went up, mountaineering
summit, reach the top, reach the summit, get to the top, got to the top, climb, conquer, scale
descend, descent, come down, came down, go down, went down, climb down
jump, leap, leapt, hop, spring, vault, bound, jumper
fall over, fell over, trip, stumble, slip, tumble, topple, lose balance, lost balance, fall down, fell down
fall from, fell from, plunge, drop from, tumble from, plummet
crawl, creep, crept, slither, inch, on hands and knees
swim, swam, swum, swimmer, swimming, take a dip, took a dip, dip, bathe, bather
dive, dove, diver, diving, plunge, scuba, submerge
sink, sank, sunk, go down, went down, founder, submerge, go under, went under, sinking
float, afloat, drift, bob, buoyant
drift, adrift, carried by current, float away, wash away, blown off course
wash up, washed up, come ashore, came ashore, washed ashore, beached, cast ashore, found on beach
run aground, ran aground, grounded, stranded, beached, stuck on rocks, hit rocks
capsize, overturn, turn over, tip over, keel over, roll over, flip, upturned
sail, sailor, voyage, cruise, set sail, navigate, yachtsman, yachtswoman, skipper, seafarer
cruise, cruise ship, liner, voyage, passenger ship
row, rower, paddle, canoe, kayak, oarsman, rowing, canoeist, kayaker
dock, moor, berth, anchor, tie up, put into port, mooring, docked
launch, put to sea, float out, maiden voyage, christen
fly, flew, flown, flight, pilot, airborne, aviator, aviation, by air
take off, took off, takeoff, take-off, lift off, liftoff, become airborne, became airborne, depart
land, landing, touch down, touchdown, come down, came down, set down
emergency landing, forced landing, forced to land, crash-land, crash landing, divert, diverted
hover, hang in the air, hung in the air, float, stay in the air, hang in air, hung in air, stay aloft, stationary in the air
orbit, circle, go around, went around, revolve, revolution, circuit
circle, go round, went round, surround, ring, encircle, loop
rotate, rotation, spin, spun, turn, revolve, twirl, whirl
drive, drove, driven, driver, motorist, behind the wheel, at the wheel, driving, motoring
ride, rode, ridden, rider, riding, horseman, horsewoman, jockey, on horseback
cycle, cyclist, bike, bicycle, pedal, rider, biker, cycling
motorcyclist, motorcycle, motorbike, biker, rider, moped
park, parked, parking, leave the car, left the car, pull up, parking space
overtake, overtook, overtaken, pass, go past, went past, get ahead of, got ahead of
swerve, veer, go off the road, went off the road, leave the road, left the road, lose control, lost control, careered, skid
lose control, lost control, skid, swerve, veer off, spin off, careered
crash, collision, collide, smash, wreck, pile-up, accident, run into, ran into, hit, plough into, plow into
collide, collision, hit each other, crash into, bump into, smash into, impact, strike, struck
run over, ran over, hit by car, knock down, knocked down, mown down, struck by vehicle, hit-and-run
derail, derailment, come off the rails, came off the rails, leave the tracks, left the tracks, jump the tracks, off the track
transport, carry, carried, convey, haul, ship, transportation, ferry, take to, took to, move
carry, carried, bear, bore, hold, held, lug, transport, haul
commute, commuter, travel to work, journey to work, get to work, got to work
board, get on, got on, climb aboard, embark, boarding, go aboard, went aboard
get off, got off, alight, disembark, step off, go ashore, went ashore
bring, brought, fetch, deliver, carry to, bear
send, sent, dispatch, despatch, ship, mail, post, forward, sender
deliver, delivery, drop off, hand over, bring to, courier, distribute, postman
receive, receipt, get sent, got sent, be given, recipient, obtain, accept
import, importer, bring in, brought in, ship in, buy from abroad, bought from abroad, imported
export, exporter, sell abroad, sold abroad, ship abroad, ship overseas, exported
smuggle, smuggler, sneak in, traffic, trafficker, contraband, trafficking, bring in illegally, brought in illegally
push, shove, press, thrust, nudge, jostle
pull, drag, tug, haul, tow, yank, draw, drew
tow, tow away, pull, haul away, tow truck, recovery vehicle, breakdown truck
lift, raise, hoist, pick up, elevate, heave, winch
lower, let down, bring down, brought down, take down, took down, drop
throw, threw, thrown, toss, hurl, fling, flung, lob, chuck, pelt, pitch
catch, caught, grab, seize, intercept, snatch, take hold of, took hold of
drop, let go of, let fall, lose grip, lost grip, fumble
bury, buried, burial, inter, lay to rest, laid to rest, interment, funeral, gravesite
dig, dug, excavate, excavation, unearth, digging, burrow, tunnel
dig up, dug up, unearth, excavate, exhume, disinter, uncover
spread, spread out, extend, expand, scatter, disperse, sweep across, swept across, swept through
scatter, disperse, strew, strewn, sprinkle, spread about
gather, gathering, assemble, assembly, congregate, come together, came together, meet, met, collect, convene
surround, encircle, ring, enclose, hem in, besiege, border
block, blockade, obstruct, obstruction, bar, barricade, close off, cut off, seal off
blocked, impassable, closed, shut, obstructed, cut off, no way through
bypass, go around, went around, skirt, detour, avoid, diversion, reroute
divert, diversion, reroute, detour, redirect, change course, alternative route
cross, crossing, go over, went over, get across, got across, traverse, pass over
cross the border, enter the country, border crossing, come over the border, came over the border, sneak across
trespass, trespasser, enter illegally, intruder, intrusion, break into, broke into, unauthorised entry, unauthorized entry
invade, invasion, invader, march into, occupy, overrun, incursion, send troops into, sent troops into
retreat, withdraw, withdrew, withdrawal, pull back, pull out, pullout, fall back, fell back
advance, push forward, gain ground, move forward, make progress, made progress, press on
approach, near, draw near, drew near, come close, came close, close in on, get closer, got closer
wander, roam, rove, stray, stroll, ramble, meander
get lost, got lost, lose the way, lost the way, lost their way, go astray, went astray, went missing, disoriented, take a wrong turn, took a wrong turn
go missing, went missing, disappear, disappearance, vanish, missing, unaccounted for, last seen, lost
disappear, vanish, disappearance, fade away, be gone, lost from view
appear, appearance, emerge, come into view, came into view, show up, showed up, turn up, surface
reappear, resurface, turn up again, come back, came back, return, re-emerge
stranded, marooned, stuck, trapped, cut off, unable to leave, left behind
trapped, stuck, caught, wedged, pinned, unable to escape, entombed
free, release, let go, set free, let out, freed, liberate, liberation
rescue, rescuer, save, saved, pull to safety, bring to safety, brought to safety, pluck, pulled from, led to safety
airlift, flown to hospital, flown out, air ambulance, winch to safety, helicoptered
hitchhike, hitchhiker, thumb a lift, hitch a ride, get a lift, got a lift
stay, remain, stop at, lodge, put up at, overnight, guest, accommodation
camp, camper, camping, pitch a tent, tent, campsite, encampment, sleep outdoors
live in, lived in, reside, resident, dwell, inhabit, inhabitant, home is, based in, occupant
settle, settler, make home, made home, put down roots, settlement, colonise, colonize
wait, await, queue, line up, stand in line, stood in line, stand by, stood by, hang on, hung on
queue, line up, stand in line, stood in line, wait in line, queuing, queueing
made, produce, manufacture, create, build, built, maker, producer, manufacturer
manufacture, manufacturer, produce, production, factory, maker, output, assembled
create, creation, creator, set up, invent, devise, come up with, came up with, originate
invent, inventor, invention, devise, create, come up with, came up with, pioneer, brainchild, dream up
design, designer, draw up, drew up, plan, architect, devise, draft, blueprint
build, built, construct, construction, erect, put up, builder, building, contractor, assemble
rebuild, rebuilt, reconstruct, reconstruction, rebuilding, put back up, restore
demolish, demolition, knock down, tear down, tore down, torn down, pull down, bulldoze, raze, flatten, level
renovate, renovation, refurbish, refurbishment, restore, do up, did up, revamp, modernise, modernize, makeover, overhaul
restore, restoration, restorer, renovate, repair, bring back, brought back, return to former glory, conserve
repair, fix, mend, patch up, repairs, fixed, put right, service, maintenance, mechanic
maintain, maintenance, upkeep, look after, keep up, kept up, service, servicing
install, installation, put in, fit, fitted, set up, put in place, instal
remove, removal, take away, took away, taken away, take out, took out, get rid of, got rid of, withdraw, strip
take down, took down, dismantle, remove, pull down, disassemble, take apart, took apart
assemble, assembly, put together, build, built, piece together, construct
replace, replacement, substitute, swap, change, take the place of, took the place of, took over from, supersede
add, addition, include, put in, append, extra, supplement
extend, extension, lengthen, prolong, expand, add on to, enlarge
paint, painter, decorate, decorator, coat, painting, repaint
draw, drew, drawn, drawing, sketch, illustrate, illustrator, doodle
carve, carver, sculpt, sculptor, sculpture, chisel, whittle
weave, wove, woven, weaver, weaving, textile, loom
sew, sewn, stitch, seamstress, tailor, needlework, sewing, dressmaker
knit, knitter, knitting, crochet, knitted, woolly
print, printer, printing, publish, press, run off, ran off
break, broke, broken, smash, shatter, snap, fracture, crack, breakage
break a bone, broke a bone, fracture, broken leg, broken arm, broken bone, fractured
shatter, smash, break into pieces, broke into pieces, fragment, splinter, go to pieces, went to pieces
crack, fissure, split, fracture, rift, break, broke, broken
split, divide, separate, part, break up, broke up, division, separation
tear, tore, torn, rip, shred, slash, ripped
burst, explode, rupture, pop, split open, blow out, blew out, puncture
leak, leakage, seep, spill, escape of, ooze, drip, discharge
spill, spillage, leak, slick, spilt, discharge, pour out
explode, explosion, blast, blow up, blew up, detonate, detonation, go off, went off, bomb
bomb, bomber, bombing, blast, explosive, blow up, blew up, device, bombard
defuse, disarm, make safe, made safe, controlled explosion, bomb disposal, dispose of bomb
collapse, cave in, give way, gave way, fall down, fell down, crumble, come down, came down, topple
crumble, disintegrate, fall apart, fell apart, decay, go to ruin, went to ruin
destroy, destruction, wreck, ruin, wipe out, devastate, demolish, obliterate, lay waste, laid waste, level
damage, harm, wreck, ruin, batter, damaged, hit, destruction
vandalise, vandalize, vandal, vandalism, deface, damage, trash, graffiti, smash up, desecrate
spoil, ruin, mar, wreck, mess up, damage
break down, broke down, breakdown, fail, stop working, stopped working, conk out, malfunction, pack up, out of order
malfunction, fail, failure, fault, glitch, defect, go wrong, went wrong, stop working
fault, defect, flaw, error, glitch, bug, problem, faulty, defective
faulty, defective, broken, out of order, not working, malfunctioning
crash, go down, went down, outage, freeze, froze, frozen, system failure, offline, stop responding
outage, blackout, power cut, power failure, loss of power, without power, without electricity, lights go out
erode, erosion, wear away, wore away, eat away, ate away, wash away
wear out, wore out, worn out, worn, threadbare, past its best, clapped out
rust, corrode, corrosion, rusty, oxidise, oxidize
rot, decay, decompose, decomposition, go bad, went bad, putrefy, rotten
melt, thaw, melted, liquefy, turn to water, molten, melting
freeze, froze, frozen, ice over, turn to ice, iced, solidify
boil, boiling, bubble, simmer, heat, steam
heat, warm, warm up, heat up, heating, heater
cool, cool down, chill, cooling, refrigerate, refrigeration
dry, dry out, dry up, dehydrate, parched, drying
soak, drench, wet, saturate, soaked, waterlogged
burn, burnt, burned, blaze, fire, in flames, alight, ablaze, on fire, go up in flames, went up in flames
fire, blaze, inferno, flames, conflagration, burn, wildfire
catch fire, caught fire, burst into flames, go up in flames, went up in flames, ignite, set alight, fire broke out, ablaze
burn down, burned down, burnt down, destroyed by fire, gutted, gutted by fire, razed, reduced to ashes, go up in smoke, went up in smoke
set fire to, arson, arsonist, set alight, torch, firebug, set ablaze, start a fire, started deliberately
ignite, light, lit, spark, set off, kindle, ignition
extinguish, put out, douse, quench, snuff out, bring under control, brought under control, extinguisher
firefighter, fireman, fire crew, fire brigade, fire service, fire department, fire engine
smoke, smoker, smoking, light up, lit up, cigarette, tobacco
wildfire, bushfire, forest fire, brush fire, heath fire, moorland fire
flood, flooding, inundate, inundation, deluge, under water, submerged, burst its banks, swamped
overflow, burst its banks, spill over, breach, overtop, brim over
drown, drowning, drowned, lost at sea, died in water
rain, rainfall, downpour, shower, deluge, wet weather, precipitation, drizzle
snow, snowfall, blizzard, snowstorm, snowy, flurry, wintry weather
storm, hurricane, cyclone, typhoon, gale, tempest, tornado, twister
blow down, blew down, blown down, fell, topple, uproot, brought down by wind
erupt, eruption, volcano, spew lava, spew ash, volcanic
earthquake, quake, tremor, seismic, aftershock, shake
shake, shook, shaken, tremble, quake, shudder, vibrate, rattle, jolt
landslide, landslip, mudslide, rockfall, avalanche, land slip
strike by lightning, struck by lightning, lightning strike, hit by lightning, thunderbolt
drought, lack of rain, dry spell, water shortage, parched
gave, given, hand over, present, donate, award, grant, bestow, giver
donate, donation, donor, gave, gift, contribute, contribution, hand over, benefactor
contribute, contribution, contributor, give to, gave to, chip in, put in, pay towards, paid towards
gift, present, donation, give as present, gave as present, offering, keepsake
leave in will, left in will, bequeath, bequest, legacy, will to, inherit, left to
inherit, inheritance, heir, heiress, come into, came into, bequest, legacy, left to
award, prize, honour, honor, present, confer, accolade, medal, trophy
present, hand over, award, gave, presentation, confer
hand over, handover, surrender, give up, gave up, turn over, transfer, pass on, relinquish
return, give back, gave back, hand back, send back, sent back, restore, repatriate, repatriation
repatriate, repatriation, send home, sent home, bring home, brought home, return to homeland, returned to country
distribute, distribution, hand out, handout, give out, gave out, share out, dole out
share, share out, divide, split, apportion, divvy up
offer, bid, put forward, propose, tender, proffer
lend, lent, loan, lender, advance, give a loan, gave a loan, on loan
borrow, borrower, take out a loan, took out a loan, loan, debt, borrowing
seize, grab, snatch, remove, make off with, made off with
seize, seizure, confiscate, confiscation, impound, take away, took away, commandeer
confiscate, confiscation, seize, impound, take away, took away, taken off
grab, snatch, seize, take hold of, took hold of, clutch, grip
hold, held, clutch, grip, grasp, cling to, clung to, clung
collect, collection, gather, pick up, amass, accumulate
collect, collector, collection, hoard, hobbyist, amass, enthusiast
gain, obtain, acquire, get hold of, got hold of, secure, come by, came by
obtain, receive, acquire, secure, land
earn, earnings, be paid, make money, made money, income, bring home, brought home, salary, wage
pay, paid, payment, spend, spent, fork out, shell out, cough up, settle, hand over
pay for, paid for, fund, funding, finance, foot the bill, bankroll, pick up the bill, picked up the tab, subsidise, subsidize, sponsor
fund, funding, funder, finance, money comes from, paid by, backer, backed by, bankroll
sponsor, sponsorship, backer, funder, back, supported by
subsidise, subsidize, subsidy, grant, state support, financial support, state aid
repay, repayment, pay back, paid back, reimburse, refund, settle debt
refund, money back, reimburse, reimbursement, pay back, paid back, rebate
compensate, compensation, payout, damages, redress, settlement, paid to victims
spend, spent, spending, expenditure, outlay, lay out, laid out, pay out, paid out, splash out
overspend, overspent, over budget, budget overrun, exceed budget, cost overrun
owe, debt, in debt, in the red, owing, indebted, arrears
save, savings, put aside, set aside, put away, nest egg
save money, cut costs, economise, economize, reduce spending, cost-cutting, tighten belts, belt-tightening
cut spending, austerity, cuts, budget cut, slash budget, cutback, retrench
waste, squander, fritter away, throw away, threw away, lavish, wasteful
invest, investment, investor, put money into, plough into, pump into, stake, pour money into
buy, bought, purchase, acquire, acquisition, snap up, buyer, purchaser, take over, took over
sell, sold, sale, seller, vendor, flog, offload, dispose of, auction, put up for sale
up for sale, on the market, for sale, put on sale, being sold
go on sale, went on sale, become available, became available, hit the shelves, hit the shops, available to buy, released
sell out, sold out, no tickets left, all tickets gone, snapped up, fully booked
auction, auctioneer, go under the hammer, went under the hammer, sell to highest bidder, fetch at auction, saleroom
fetch, sell for, sold for, go for, went for, raise, price, hammer price
cost, price, price tag, be priced at, charge, set back, amount to, bill, worth
charge, fee, price, cost, ask for, levy, toll, fare
overcharge, rip off, ripped off, charge too much, fleece, overprice
cheap, inexpensive, low-cost, affordable, bargain, budget, low price, cut-price
expensive, costly, pricey, dear, high price, steep, cost a lot
free of charge, free, without charge, for nothing, no cost, gratis, complimentary
worth, value, valued at, valuation, appraise, estimated at
value, valuation, appraise, assess, estimate, put a price on
bid, bidder, offer, tender, make an offer, made an offer, bidding
trade, deal, trader, do business, did business, commerce, barter, dealer
swap, exchange, trade, switch, barter, change places
rent, let, lease, hire, rental, tenant, tenancy
landlord, landlady, owner, letting agent, property owner, lessor
tenant, renter, lodger, leaseholder, occupier, occupant
evict, eviction, throw out, threw out, turf out, kick out, force out of home, remove tenants
tax, levy, duty, taxation, tariff, toll
fine, penalty, fined, ordered to pay, penalise, penalize, ticket
raise money, raised money, fundraise, fundraiser, fundraising, collect money, whip-round, drum up funds, appeal
crowdfund, crowdfunding, online appeal, online fundraiser, donations from public
bet, gamble, gambler, wager, punter, stake, flutter, betting
win the lottery, won the lottery, jackpot, lottery winner, winning ticket, scoop jackpot
profit, make money, made money, earnings, surplus, gain, in the black, returns
lose money, lost money, loss, make a loss, made a loss, in the red, deficit, losses
go bankrupt, went bankrupt, bankruptcy, go bust, went bust, insolvent, insolvency, administration, receivership, go under, went under, collapse, liquidation
bail out, bailed out, bailout, rescue, rescue package, prop up, financial rescue
merge, merger, combine, join together, amalgamate, amalgamation, unite, join forces
take over, took over, takeover, acquire, acquisition, buyout, buy out, bought out, seize control
own, owner, possess, proprietor, belong to, ownership, in the hands of
belong to, property of, owned by, owner, possession of
work, job, employment, occupation, labour, labor, career, profession, post
work for, employed by, employer, on the payroll, employee of, staff at
work as, job, occupation, profession, trade, by profession, earn a living
employ, employer, employee, hire, give work, gave work, provide jobs, workforce, staff
employee, worker, staff, member of staff, workforce, staffer, personnel
hire, recruit, recruitment, take on, took on, employ, sign up, signed up, appoint, engage, bring in, brought in
appoint, appointment, name, named as, choose, chose, chosen, install, select, pick, nominate
nominate, nomination, nominee, put forward, propose, name, shortlist
become, became, be made, be appointed, take over as, took over as, succeed as
succeed, successor, take over from, took over from, replace, follow, next in line
predecessor, previous holder, former, outgoing, came before, last holder
boss, manager, head, chief, director, chief executive, leader, in charge
run, ran, manage, manager, operate, operator, be in charge of, head, lead, led, direct, director
lead, led, leader, head, chair, be in charge, at the helm, spearhead, preside over
operate, operator, run, ran by, manage, control
manage, manager, run, oversee, supervise, management, administer
oversee, supervise, supervisor, in charge of, overseer, monitor, watch over
control, be in charge, command, rule, hold power, held power, hold sway, held sway, dominate
promote, promotion, move up, upgrade, elevated, rise to
demote, demotion, relegate, downgrade, move down, lower rank
dismiss, dismissal, sack, fire, fired, sacked, let go, axe, give the boot, gave the boot, lose job, lost job, shown the door
lay off, laid off, layoff, redundancy, redundant, job cuts, job losses, lose jobs, lost jobs, shed jobs, axe jobs, cut jobs
resign, resignation, step down, stepped down, quit, stand down, stood down, give up post, gave up post, leave, hand in notice, bow out
quit, leave, left, resign, give up, gave up, walk out, drop out, pull out
retire, retirement, retiree, step down, pensioner, hang up boots, hung up boots, end career, call it a day
unemployed, out of work, jobless, unemployment, without a job, on the dole
strike, walk out, walkout, industrial action, down tools, stoppage, picket, striker, stop work, work stoppage
apply, application, applicant, candidate, put in for, ask for job
interview, interviewer, interviewee, question, speak to, spoke to, talk to
train, training, trainee, apprentice, coach, instruct, drill, apprenticeship
volunteer, voluntary, unpaid, give time, gave time, offer help, work for free
pay rise, pay raise, pay increase, raise, wage increase, more money, higher pay
salary, wage, pay, earnings, income, pay packet, remuneration
pension, retirement income, old-age benefit, superannuation, pensioner
overtime, extra hours, work late, long hours, longer hours, work long hours
day off, holiday, leave, vacation, time off, annual leave, break, broke, broken
shift, working hours, rota, duty, stint
contract, deal, agreement, sign, signing, terms
sign, signed, signature, put pen to paper, ink, autograph
sign for, signed for, sign a contract, signed a contract, join, new signing, recruit, transfer to, move to
join, joined, become a member, became a member, sign up, signed up, enlist, enrol, enroll, member
enlist, sign up, signed up, join up, join the army, recruit, enrol, conscript
conscript, conscription, draft, call up, called up, national service, mandatory service
leave a club, left a club, part company, part ways, departure, move on, transfer away
set up, found, founded, founder, establish, establishment, start, create, launch, form, institute
found, founder, establish, co-founder, start, set up, created by, began
form, formed, set up, establish, come together, came together, formation
die, died, death, pass away, passed away, lose life, lost life, killed, perish, fatality, dead, succumb
death, demise, passing, loss of life, die, died, fatality, end
kill, killed, killing, killer, murder, slay, slain, death of, take the life of, took the life of, claim the life, fatal
death toll, number of dead, how many died, killed, fatalities, casualties, deaths, lives lost
murder, murderer, murdered, kill, killer, homicide, slay, assassinate, murder victim
assassinate, assassination, assassin, kill, murder, gun down, gunman
shoot, shot, shooting, shooter, gunman, gun down, open fire, gunned down, fire at
shoot dead, shot dead, gunned down, killed in shooting, gunshot wounds, fatally shot
stab, stabbing, knife, knifed, knife attack, stab wounds, slashed, attacked with knife
strangle, strangulation, throttle, choke, choked, asphyxiate
suffocate, suffocation, smother, asphyxia, asphyxiate, unable to breathe
poison, poisoning, poisoner, toxic, toxin, contaminated
behead, beheading, decapitate, cut off head, guillotine
hang, hanging, hanged, gallows, noose
execute, execution, put to death, death penalty, capital punishment, executioner, lethal injection, firing squad
suicide, take own life, took own life, kill oneself, killed himself, killed herself, end own life
starve, starvation, famine, go hungry, went hungry, hunger, malnutrition
hunger, hungry, famished, starving, peckish
massacre, slaughter, mass killing, bloodbath, butcher, atrocity, genocide
slaughter, cull, kill, butcher, put down, abattoir
cull, kill, reduce numbers, put down, destroy, slaughter, shoot
put down, put to sleep, euthanise, euthanize, euthanasia, destroyed
survive, survivor, survived, live through, come through, came through, pull through, stay alive, escape with life, make it out alive, made it out alive
outlive, live longer than, survive, survived by, outlived
live, alive, living, survive, exist
mourn, mourner, grieve, grief, bereaved, mourning, lament, in mourning
bereaved, widow, widower, family of dead, left behind, relatives of victims
funeral, burial, cremation, memorial service, laid to rest, last respects, wake
cremate, cremation, ashes, crematorium, funeral pyre
commemorate, commemoration, remember, memorial, mark, pay tribute, paid tribute, honour, honor, anniversary
pay tribute, paid tribute, tribute, honour, honor, praise, pay respects, paid respects, eulogy, salute
obituary, eulogy, tribute, death notice, notice of death, appreciation
body, corpse, remains, dead body, cadaver, human remains
post-mortem, autopsy, postmortem, post mortem examination, inquest, pathologist
cause of death, how did he die, killed by, died of, died from, coroner ruled
extinct, extinction, die out, died out, disappear, wiped out, no longer exist, vanish, last of its kind
endangered, threatened, at risk of extinction, vulnerable, rare, critically endangered
injure, injury, injured, hurt, wound, wounded, harm, casualty, maim
hurt, injure, wound, harm, damage, injured, pain
seriously injured, critical condition, badly hurt, life-threatening injuries, fighting for life, intensive care, critically hurt
minor injuries, slightly hurt, cuts and bruises, lightly injured, walking wounded
burn, scald, burns, scalded, burn injuries
cut, gash, slash, laceration, wound, nick
bruise, bruising, black and blue, contusion, black eye
sprain, twist, strain, pull a muscle, pulled muscle, muscle injury
bite, bit, bitten, nip, snap at, maul, gnaw
sting, stung, bitten, stinger, venom
maul, attack, savage, bitten by, gored, mauling
attack, attacker, assault, assailant, set upon, set about, raid, strike, hit out
assault, attack, beat, beat up, beaten up, mug, rough up, batter
beat up, beaten, assault, batter, thrash, beating, rough up
hit, strike, struck, beat, punch, thump, slap, whack, smack
punch, hit, thump, throw a punch, threw a punch, fist, sock
slap, smack, hit, spank, slapped, smacked
torture, torment, torturer, ill-treat, mistreat, abuse
abuse, abuser, mistreat, mistreatment, maltreat, ill-treatment, cruelty, neglect
bully, bullying, pick on, torment, intimidate, harass, tormentor
harass, harassment, pester, hound, stalk, stalker, bother
threaten, threat, menace, intimidate, warn, blackmail
rape, rapist, sexual assault, sex attack, sexually assault, sexual abuse
hold hostage, held hostage, hostage, take hostage, took hostage, captive, hold captive, held captive, hostage-taker, captor
kidnap, kidnapper, abduct, abduction, abductor, snatch, take hostage, took hostage, kidnapping
ransom, ransom money, money for release, pay for release, paid for release, demand money
fall ill, fell ill, get sick, got sick, become ill, became ill, taken ill, sicken, come down with, came down with
ill, sick, unwell, poorly, ailing, illness, under the weather, suffering from
illness, disease, sickness, ailment, condition, complaint, disorder, malady
infect, infection, infected, catch, caught, contract, contagious, transmit, pass on
catch a disease, caught a disease, contract, become infected, became infected, pick up, test positive, come down with, came down with
outbreak, epidemic, spread of disease, cluster of cases, pandemic
spread, transmit, transmission, pass on, contagion, pass from person
diagnose, diagnosis, found to have, identify, told he had, told she had
treat, treatment, therapy, medical care, cure, care for, treated
cure, heal, remedy, make better, made better, treatment
recover, recovery, get better, got better, get well, got well, recuperate, convalesce, on the mend, pull through
relapse, get worse, got worse, setback, fall ill again, fell ill again, return of illness
deteriorate, deterioration, get worse, got worse, worsen, decline, go downhill, went downhill
operate, operation, surgery, surgeon, procedure, go under the knife, went under the knife, surgical
transplant, transplantation, donor organ, new heart, new kidney, graft
amputate, amputation, cut off, amputee, lose a leg, lost a leg, lose limb, lost limb
vaccinate, vaccination, vaccine, jab, inoculate, immunise, immunize, shot, injection
inject, injection, jab, shot, needle, syringe
prescribe, prescription, medication, medicine, drug, pills
bleed, bled, bleeding, blood loss, haemorrhage, hemorrhage
faint, pass out, passed out, lose consciousness, lost consciousness, black out, collapse, unconscious
come round, came round, regain consciousness, wake up, woke up, wake from coma, woke from coma, come to, came to
collapse, fall ill, fell ill, keel over, taken ill, faint, pass out
heart attack, cardiac arrest, heart stopped, coronary, heart failure
resuscitate, resuscitation, revive, bring back to life, brought back to life, cpr, kiss of life, restart heart
choke, choking, gag, stuck in throat, struggle to breathe
cough, splutter, sneeze, wheeze, coughing fit
vomit, be sick, throw up, threw up, vomiting, puke
hospitalise, hospitalize, hospitalised, hospitalized, taken to hospital, admitted to hospital, rushed to hospital, in hospital
discharge, released from hospital, leave hospital, left hospital, sent home, go home, went home
quarantine, isolate, isolation, self-isolate, kept apart, lockdown
addicted, addict, addiction, hooked, dependency, habit, dependent
overdose, took too many, drug overdose, fatal dose, drug poisoning, took an overdose
drunk, intoxicated, inebriated, under the influence, tipsy, had been drinking, over the limit
drink-drive, drunk driving, drink driving, over the limit, driving under the influence
sober, give up drink, gave up drink, stop drinking, teetotal, on the wagon
get pregnant, got pregnant, pregnancy, pregnant, expecting, expecting a baby, with child, mother-to-be
give birth, gave birth, born, birth, have a baby, had a baby, delivered, childbirth, welcome baby
born, birth, come into the world, came into the world, date of birth, native of, birthplace, hail from
twins, triplets, multiple birth, quadruplets, twin babies
miscarry, miscarriage, lose baby, lost baby, stillborn, stillbirth
abortion, terminate pregnancy, termination, end a pregnancy, abort
adopt, adoption, adoptive parents, foster, take in, took in, fostering, adopted
hatch, hatching, hatchling, emerge from egg, born, chick, hatched
marry, married, marriage, wed, wedding, tie the knot, tied the knot, get married, got married, walk down the aisle, become husband and wife, became husband and wife, say i do, said i do
get engaged, got engaged, engaged, engagement, fiance, fiancee, propose, proposal, pop the question, betrothed
divorce, divorced, split up, break up, broke up, separate, end marriage, marriage ended, separation
break up, broke up, split up, separate, part, go separate ways, went separate ways, end relationship
husband, wife, spouse, partner, married to, other half, better half
date, go out with, went out with, be in a relationship, see, romance, romantically linked, boyfriend, girlfriend
fall in love, fell in love, fall for, fell for, romance, lose heart to, lost heart to, smitten
meet, met, meeting, come across, came across, encounter, get together, got together, got to know, introduced to
reunite, reunion, meet again, met again, brought back together, be together again
meet up, met up, get together, got together, gather, rendezvous, hook up
celebrate, celebration, party, mark, festivities, festival, rejoice, commemorate
party, celebration, bash, festivities, get-together, reception
birthday, turn, turned, anniversary of birth, reach the age
anniversary, jubilee, centenary, years since, bicentenary, years on
festival, fete, fair, carnival, fiesta, gala
parade, procession, march, march past, cavalcade, motorcade
toast, raise a glass, raised a glass, drink to, drank to
congratulate, congratulations, well done, pat on the back, compliment, praise
welcome, greet, greeting, receive, reception, roll out red carpet
say goodbye, said goodbye, farewell, bid farewell, send-off, leaving party, take leave, took leave
baptise, baptize, christen, christening, baptism, naming ceremony
crown, coronation, enthrone, ascend the throne, become king, became king, become queen, became queen, take the throne, took the throne
abdicate, abdication, give up the throne, gave up the throne, renounce the throne, step down
fight, fought, battle, clash, combat, brawl, scuffle, fighter, conflict
brawl, fight, fought, scuffle, punch-up, fracas, scrap, melee, altercation, fisticuffs
war, conflict, fighting, hostilities, battle, armed conflict, warfare
battle, combat, fight, fought, clash, engagement, skirmish
soldier, troops, serviceman, servicewoman, fighter, military, army, combatant, trooper
bombard, shell, shelling, bombardment, bomb, pound, barrage
air strike, airstrike, air raid, bombing, aerial attack, bombed from air
missile, rocket, projectile, warhead, fire a missile
ambush, surprise attack, lie in wait, lay in wait, waylay, set upon
raid, swoop, storm, burst into, bust, raided
storm, break into, broke into, overrun, burst into, force way into
besiege, siege, surround, blockade, encircle
conquer, conquest, conqueror, capture, subdue, defeat, overrun
capture, take prisoner, took prisoner, catch, caught, seize, captive, take control of, took control of
occupy, occupation, take over, took over, seize, occupied, squat, sit-in
surrender, give up, gave up, lay down arms, laid down arms, capitulate, white flag, give in, gave in
ceasefire, truce, armistice, halt fighting, peace deal, end hostilities, lay down arms, laid down arms
peace, end of war, treaty, accord, peace agreement, make peace, made peace
mediate, mediator, mediation, broker, go-between, intermediary, act as peacemaker
reconcile, reconciliation, make up, made up, bury the hatchet, mend fences, patch up differences
rebel, rebellion, uprising, revolt, insurgent, insurrection, mutiny, rise up, rose up
mutiny, mutineer, rebel, revolt, refuse orders
overthrow, overthrew, topple, coup, oust, depose, bring down, brought down, putsch, remove from power
coup, overthrow, putsch, seizure of power, takeover, military takeover
riot, rioter, disorder, unrest, disturbance, rampage, violence broke out
loot, looter, looting, plunder, ransack, pillage, steal, stole, stolen
protest, protester, protestor, demonstrate, demonstration, demonstrator, rally, march, take to the streets, took to the streets
protest against, oppose, object to, campaign against, demonstrate against, opposition to
campaign, campaigner, activist, lobby, crusade, fight for, fought for, lobbyist
lobby, lobbyist, pressure, press for, petition
petition, signatures, appeal, sign a petition, signed a petition, call on
boycott, shun, refuse to attend, refuse to buy, stay away from
defend, defence, defense, defender, protect, guard, stand up for, stood up for
protect, protection, protector, guard, safeguard, shield, keep safe, kept safe, defend
guard, sentry, watchman, security guard, watch over, security officer
arm, weapon, armed, gun, firearm, weaponry
disarm, lay down weapons, laid down weapons, give up weapons, gave up weapons, decommission, disarmament
terrorist, terrorism, terror attack, extremist, bomber, terror
spy, spied, espionage, agent, secret agent, spying, snoop
vote, voted, voter, voting, cast ballot, ballot, go to the polls, went to the polls, poll, elector
vote for, voted for, back, in favour of, in favor of, support, approve
vote against, voted against, reject, oppose, vote down, voted down
elect, election, elected, vote in, voted in, poll, win election, won election, returned
election, poll, ballot, vote, contest, go to the polls, went to the polls
referendum, plebiscite, public vote, popular vote, ballot
candidate, contender, hopeful, run for, ran for, standing for, nominee, contestant
run for office, ran for office, stand for election, stood for election, candidate, bid for, contest, throw hat in ring, threw hat in ring, seek election, sought election
turnout, how many voted, voter participation, cast votes, went to the polls
by-election, byelection, special election, vacant seat, byelection to fill seat, vacated seat
rule, ruler, govern, government, reign, in power, hold power, held power, monarch
reign, rule, on the throne, monarch, sovereign
govern, government, rule, run the country, ran the country, administration, in power
dictator, tyrant, strongman, autocrat, despot, dictatorship
king, queen, monarch, sovereign, ruler, royal
president, head of state, leader, chief executive, premier
prime minister, premier, head of government, leader, pm
minister, secretary, cabinet member, secretary of state, government minister
mayor, mayoress, civic leader, city leader, lord mayor
mp, member of parliament, lawmaker, legislator, parliamentarian, politician
lawmaker, legislator, senator, congressman, congresswoman, representative, politician
councillor, councilor, council member, local politician, alderman
ambassador, envoy, diplomat, consul, representative
legislate, legislation, law, pass a law, bill, act, enact, statute
pass, approve, adopt, enact, vote through, voted through
ban, banned, outlaw, prohibit, prohibition, forbid, forbade, forbidden, make illegal, made illegal, bar, veto
legalise, legalize, legalisation, legalization, make legal, made legal, decriminalise, decriminalize, allow by law
repeal, abolish, abolition, scrap, revoke, do away with, did away with, rescind
abolish, scrap, do away with, did away with, axe, get rid of, got rid of, end, abolition
veto, block, reject, refuse to sign, throw out, threw out
allow, permit, let, authorise, authorize, give permission, gave permission, give the go-ahead, gave the go-ahead, green light, permission
permit, licence, license, permission, authorisation, authorization, consent
approve, approval, give the go-ahead, gave the go-ahead, green light, back, rubber-stamp, sanction, sign off, signed off, give the nod, gave the nod
consent, agree, permission, assent, say yes, said yes
license, licence, licensed, permit, authorise, authorize
order, command, instruct, tell to, told to, direct, instruction
enforce, enforcement, impose, implement, crack down, crackdown, police
impose, introduce, bring in, brought in, put in place, slap on, levy
introduce, introduction, bring in, brought in, roll out, launch, start, implement
implement, implementation, put into practice, carry out, bring in, brought in, put into effect
take effect, took effect, come into force, came into force, come into effect, came into effect, in force, apply from
reform, overhaul, shake up, shake-up, change, revamp, restructure
regulate, regulation, regulator, watchdog, rule, oversee
sanction, sanctions, embargo, trade ban, penalty, restrictions
restrict, restriction, limit, curb, curtail, cap, constraint
deregulate, relax rules, loosen, cut red tape, ease restrictions
relax, ease, loosen, lift restrictions, soften, slacken
nationalise, nationalize, nationalisation, nationalization, take into public ownership, took into public ownership, state-owned
privatise, privatize, privatisation, privatization, sell off, sold off, private hands
independence, break away, broke away, secede, secession, self-rule, breakaway, separatist
colony, colonise, colonize, colonial, colonist, settle
annex, annexation, take over, took over, seize territory, absorb
arrest, arrested, detain, detention, hold, held, take into custody, took into custody, apprehend, nab, pick up, collar
detain, detainee, detention, held, in custody, lock up, under arrest, locked up
jail, jailed, imprison, imprisonment, prison, sentenced, behind bars, lock up, locked up, put away, incarcerate, gaol
prison, jail, gaol, penitentiary, correctional facility, behind bars
prisoner, inmate, convict, detainee, captive, jailbird
charge, charged, accuse, accused, indict, indictment, prosecute, face charges
accuse, accusation, accused, allege, allegation, point the finger, claim, blame
suspect, suspected, alleged, person of interest, thought to have done, accused
prosecute, prosecution, prosecutor, bring to court, brought to court, take to court, took to court, put on trial, charge
try, tried, trial, court case, in the dock, stand trial, stood trial, hearing
convict, convicted, conviction, find guilty, found guilty, guilty verdict
acquit, acquitted, acquittal, clear, cleared, find not guilty, found not guilty, exonerate, walk free
plead guilty, pleaded guilty, pled guilty, admit, admitted, guilty plea, own up
plead not guilty, deny, denied, denies charges, not guilty plea
sentence, sentenced, jailed for, prison term, given years, punishment, jail term
punish, punishment, penalty, penalise, penalize, sanction, discipline
discipline, disciplinary, reprimand, punish, rap over knuckles, rebuke
life sentence, jailed for life, life in prison, life imprisonment, life term
community service, unpaid work, community order, community payback, community sentence
suspended sentence, spared jail, avoid prison, escaped jail, walk free from court, avoided jail, not sent to prison
bail, released on bail, bailed, free pending trial, bond
parole, early release, release on licence, let out early, freed early, released early, conditional release, probation
pardon, amnesty, forgive, forgave, clemency, reprieve, absolve
extradite, extradition, hand over, send for trial, sent for trial, sent back
deport, deportation, expel, send back, sent back, sent home, remove from country, kick out
expel, expulsion, throw out, threw out, kick out, kicked out, exclude, oust, eject
exile, banish, banishment, exiled, expelled, forced abroad
sue, sued, lawsuit, legal action, take to court, took to court, litigation, file suit, plaintiff
appeal, challenge the ruling, appellant, appeal against conviction, seek to overturn, sought to overturn
rule, ruling, court decision, judge, judgment, judgement, verdict
judge, magistrate, justice, sheriff, court
lawyer, solicitor, barrister, attorney, counsel, advocate, legal team
jury, juror, jurors, panel, jurywoman, juryman
verdict, decision, ruling, judgment, finding, outcome
testify, testimony, give evidence, gave evidence, witness, take the stand, took the stand
witness, eyewitness, onlooker, bystander, saw it happen, spectator
investigate, investigation, investigator, probe, inquiry, enquiry, look into, looking into, examine
detective, investigator, police officer, sleuth, inspector
police, officer, constable, policeman, policewoman, cop, force
search, search for, look for, hunt, manhunt, seek, sought, comb, scour, searcher
question, interrogate, interrogation, interview, quiz, grill, cross-examine
confess, confession, admit, own up, owned up, come clean, came clean
evidence, proof, clue, forensic evidence, exhibit
identify, identification, name, recognise, recognize, id
caught on camera, filmed, cctv, footage, recorded, captured on video
turn oneself in, turned himself in, give oneself up, gave oneself up, gave himself up, surrender to police, hand oneself in, handed himself in
on the run, fugitive, wanted, at large, evade capture, still at large
wanted, sought, on the run, hunted, most wanted
steal, stole, stolen, theft, thief, rob, nick, pinch, swipe, made off with, pilfer, burglar
rob, robber, robbery, hold up, held up, raid, heist, stick-up, mug
burgle, burglar, burglary, break in, broke in, break-in, housebreaker, burglarize
mug, mugger, mugging, rob, street robbery, hold up, held up
shoplift, shoplifter, shoplifting, steal from shop, stole from shop, retail theft
pickpocket, steal wallet, stole wallet, lift a wallet, petty thief, snatch purse
hijack, hijacker, hijacking, commandeer, seize control, carjack, skyjack
poach, poacher, poaching, hunt illegally, illegal hunting
loot, plunder, pillage, ransack, booty, spoils
blackmail, blackmailer, extort, extortion, demand money, threats for money
bribe, bribery, backhander, kickback, pay off, paid off, corrupt, sweetener, corruption
embezzle, embezzlement, embezzler, siphon off, misappropriate, hand in the till
deceive, deception, fool, trick, mislead, misled, con, dupe, hoodwink, take in, took in
defraud, fraud, fraudster, swindle, swindler, con, con man, conman, scam, scammer, cheat
scam, con, swindle, fraud, rip-off, hoax, sting
cheat, cheater, cheating, break the rules, broke the rules, foul play, fix
hoax, hoaxer, prank, trick, practical joke, false alarm, spoof
fake, forge, forgery, forger, counterfeit, sham, bogus, phoney, phony, imitation
counterfeit, fake, forged, knock-off, copy, dud
lie, lied, liar, tell lies, told lies, untruth, falsehood, fib, not telling the truth
perjury, lying under oath, lied in court, false testimony, lying in court, lied under oath, perjurer
impersonate, impersonator, pose as, posed as, pretend to be, pass oneself off as, impostor, imposter, masquerade
pretend, feign, fake, make believe, made believe, put on an act, let on
disguise, mask, camouflage, dress up as, conceal
hide, hid, hidden, conceal, stash, cover up, keep secret, kept secret, tuck away, secrete
hide out, hid out, hideout, hiding place, lie low, lay low, laid low, go to ground, went to ground, hideaway, in hiding
cover up, cover-up, hush up, whitewash, conceal, sweep under carpet, swept under carpet
keep secret, kept secret, secret, confidential, hush-hush, under wraps, not disclosed, undisclosed
reveal, revelation, disclose, disclosure, make public, made public, unveil, expose, let slip, bring to light, brought to light
leak, leaked, whistleblower, disclose, made public, released secretly
expose, uncover, bring to light, brought to light, reveal, lay bare, laid bare, unmask
betray, betrayal, traitor, sell out, sold out, double-cross, stab in the back, inform on
inform on, informer, informant, grass, snitch, tip off, tip-off, shop
plot, conspire, conspiracy, conspirator, scheme, plan secretly
frame, set up, stitch up, falsely accuse, plant evidence
hack, hacker, hacking, cyberattack, cyber attack, break into computer, broke into computer, breach, data breach, cyber-attack
data breach, data leak, stolen data, security breach, exposed records
virus, malware, ransomware, malicious software, computer virus, trojan
phishing, fake email, scam email, bogus email, fraudulent message
download, get online, got online, save file, install
upload, post online, put online, put up, share
log in, sign in, signed in, log on, access account, login
delete, erase, wipe, remove, get rid of, got rid of, deleted
back up, backup, copy, save copy, keep a copy, kept a copy
program, programme, code, coder, programmer, software engineer, developer, write software, wrote software
computer program, software, app, application, package
update, upgrade, new version, patch, refresh, latest version
upgrade, improve, modernise, modernize, update, better version
patch, fix, update, security fix, bugfix
bug, glitch, error, fault, flaw, software problem
release, launch, come out, came out, put out, bring out, brought out, issue, publish, unveil
launch, launched, start, unveil, roll out, introduce, kick off, inaugurate
unveil, unveiling, reveal, show off, showed off, present, launch, show for first time, showed for first time
blast off, blasted off, lift off, launch, liftoff, go into space, went into space, sent into orbit, take off, took off
astronaut, cosmonaut, spaceman, crew member, spacewalker, go into space, went into space
test, try out, trial, tested, check, experiment, pilot
experiment, trial, test, research, study, experimental
prototype, first model, trial version, test model, mock-up
check, inspect, inspection, inspector, examine, examination, look over, verify
verify, verification, confirm, check, authenticate, corroborate
confirm, confirmation, verify, acknowledge, say it was true, said it was true
prove, proved, proven, proof, show, demonstrate, establish
disprove, refute, debunk, show to be false, discredit, rebut
study, research, researcher, investigate, scientist, look at, examine, academic
discover, discovery, find, found, come across, came across, stumble upon, unearth, uncover, discoverer
find, found, locate, discover, track down, trace, turn up, recover
find out, found out, learn, discover, get to know, got to know, come to light, came to light
recover, retrieve, get back, got back, retrieval, recovered, salvage
salvage, raise, recover, bring to surface, brought to surface, lift wreck
lose, lost, mislay, mislaid, misplace, can't find, go missing, went missing, loss
lost property, missing item, left behind, mislaid, found item
forget, forgot, forgotten, leave behind, left behind, slip one's mind, fail to remember
remember, recall, recollect, reminisce, memory, look back
remind, reminder, jog memory, bring to mind, brought to mind, call to mind
trace, track down, locate, find, pinpoint, run to earth
detect, detection, spot, pick up, sense, notice, discover
win, won, winner, victory, victor, triumph, come first, came first, champion, take the title, took the title, beat
win a prize, won a prize, prizewinner, scoop, award, take home, took home, pick up award, receive prize
win gold, won gold, gold medal, gold medallist, olympic champion, take gold, took gold, top of the podium
champion, title holder, titleholder, winner, top of the league, championship, crowned
beat, defeat, overcome, overcame, get the better of, got the better of, victory over, see off, saw off, triumph over
thrash, trounce, hammer, rout, heavy defeat, crush, demolish, big win
lose, lost, loser, be beaten, defeat, defeated, go down to, went down to
runner-up, second place, come second, came second, silver medal, finish second, silver medallist, lose final, lost final, beaten finalist
third place, come third, came third, bronze, bronze medal, finish third, bronze medallist
come last, came last, finish last, bottom, wooden spoon, last place
draw, drew, tie, level, end all square, stalemate, share points, deadlock
final score, result, scoreline, end result, outcome, how did it end
equalise, equalize, equaliser, equalizer, level the score, draw level, drew level, levelled
score, scored, scorer, goal, net, netted, find the net, found the net, put away, strike, goalscorer
score a goal, goal, scorer, net, find the net, found the net, on target, tap in, header
concede, let in, conceded a goal, give away, gave away
penalty, spot kick, spot-kick, shoot-out, shootout, penalty shootout
save, goalkeeper, keeper, goalie, stop a shot, block
miss, fail to hit, off target, go wide, went wide, wide of the mark
tackle, challenge, foul, bring down, brought down, take down, took down
foul, break rules, broke rules, infringement, illegal tackle, free kick
send off, sent off, red card, dismissed, ordered off, ejected, early bath
substitute, replacement, come on, came on, replace, bench, sub
referee, umpire, official, ref, match official
captain, skipper, lead team, led team, team leader, armband
coach, manager, trainer, boss, head coach, gaffer
play, player, compete, take part, took part, turn out for, appear for
play for, played for, team, club, line up for, represent, turn out for
opponent, rival, competitor, adversary, opposition, other side
match, game, fixture, contest, tie, clash
tournament, competition, championship, cup, contest, event
race, racer, run, compete, contest, racing
compete, competition, competitor, contestant, vie, take part, took part, rival, contender
qualify, qualification, get through, got through, book a place, reach finals, earn a spot
knock out, knocked out, eliminate, eliminated, crash out, go out, went out, exit, sent home
relegate, relegated, relegation, go down, went down, drop down a division
promoted, promotion, go up, went up, move up a division
record, best ever, fastest ever, break a record, broke a record, broke record, world record, world best, record-breaking, all-time high
break a record, broke a record, broke the record, beat record, set a record, world record, new record, record-breaker
set a record, record holder, enter record books, guinness world record, first to do
disqualify, disqualified, disqualification, thrown out, struck off, ruled out
doping, drugs test, failed test, banned substance, performance-enhancing drugs, drug cheat
injured player, sidelined, ruled out, out of action, miss the match
draft, pick, select, selection, choose squad, chose squad, call up, called up
practise, practice, train, rehearse, rehearsal, drill
warm up, prepare, limber up, get ready, got ready
skate, skater, skating, ice rink, rollerblade, glide
ski, skier, skiing, slopes, piste, snowboard
surf, surfer, surfing, ride waves, wave rider
box, boxer, boxing, fighter, ring, prizefighter, pugilist
wrestle, wrestler, wrestling, grapple, pin down
bowl, bowler, bowling, deliver ball, spinner
bat, batsman, batter, batting, hitter
golf, golfer, tee off, round of golf, links
tennis, tennis player, court, serve, grand slam
row across, cross by rowing boat, transatlantic rower, rowed the ocean, rowed across
marathon, run 26 miles, ran 26 miles, long-distance race, marathon runner
play music, musician, perform, instrumentalist, band member, play an instrument
sing, sang, sung, singer, vocalist, song, perform, chorister, singing
dance, dancer, dancing, ballet, ballerina, choreographer
perform, performance, performer, put on a show, play, entertain, appear on stage, take the stage, took the stage
entertain, entertainer, entertainment, amuse, put on a show
act, actor, actress, play the part, star, thespian, acting
star in, starring, play, lead role, actor, appear in, top the bill, lead actor
play the part of, portray, role, portrayal, star as, played by, take the role, took the role
appear in, appearance, feature in, cameo, cast in, take part in, took part in
cast, actors, line-up, players, company
audition, try out, tryout, screen test, casting
film, movie, picture, motion picture, feature
film, shoot, shot, record, filming, filmed, camera crew, videotape
direct, director, directed by, film-maker, filmmaker, helm
produce, producer, production, produced by, produced
stage, put on, hold, mount, organise, organize, lay on, laid on
concert, gig, show, recital, performance, live music
tour, go on tour, went on tour, on the road, concert tour, series of concerts
record, recording, cut a record, lay down tracks, laid down tracks, studio, album
compose, composer, composition, write music, wrote music, songwriter, wrote the music
conduct, conductor, orchestra leader, baton, maestro
headline, top the bill, main act, star attraction, headliner
audience, crowd, spectators, viewers, concertgoers, theatregoers, onlookers
applaud, applause, clap, standing ovation, cheer, ovation
boo, jeer, heckle, heckler, catcall, barrack
joke, jest, comedian, gag, funny, comic, stand-up
laugh, laughter, giggle, chuckle, crack up
cry, cried, weep, wept, sob, in tears, burst into tears, shed tears
smile, grin, beam, smiling, smiled, smirk
exhibit, exhibition, display, show, on show, on display, put on show
display, show, on view, exhibit, put on show, showcase
exhibition, show, display, expo, fair, exhibit
broadcast, broadcaster, air, aired, show, screen, televise, transmit, transmission
present, presenter, host, anchor, compere, broadcaster, front
host, hold, stage, put on, hosted by, venue, be home to
hold, held, stage, take place, took place, host, put on, organise, organize
take place, took place, happen, be held, occur, held, staged
happen, occur, take place, took place, occurrence, come about, came about, go on, went on, event, incident
organise, organize, organiser, organizer, arrange, lay on, laid on, run, put together, coordinator
arrange, arrangement, organise, organize, set up, fix up
attend, attendance, go to, went to, turn up, present at, be there, attendee, attended by
attendance, how many came, turnout, crowd, gate, people turned up, number of visitors
take part, took part, participate, participant, participation, join in, enter, be involved
invite, invitation, invited, ask along, ask to come, guest
guest, visitor, invitee, attendee, caller
book, booking, reserve, reservation, make a reservation, made a reservation
teach, taught, teacher, instruct, instructor, educate, tutor, lesson, coach, lecturer
teacher, schoolteacher, schoolmaster, tutor, instructor, educator, headteacher
headteacher, headmaster, headmistress, principal, head of school, school head
lecturer, professor, academic, don, scholar, university teacher
lesson, class, tutorial, course, instruction
learn, learnt, learned, study, pick up, master, learner, find out, found out
study, student, read, major in, learn, take a course, took a course, undergraduate
go to school, went to school, attend, educated at, pupil at, alma mater, studied at
student, pupil, undergraduate, scholar, schoolchild, learner, graduate student
pupil, schoolchild, schoolboy, schoolgirl, student, schoolchildren
graduate, graduation, graduated, get a degree, got a degree, degree, complete studies, alumnus, alumni
exam, examination, test, paper, finals, assessment
pass an exam, passed, succeed, get through, got through, make the grade, made the grade
fail an exam, flunk, failed, not pass, fall short, fell short
mark, grade, score, result, assess
qualify, qualification, certificate, diploma, degree, qualified
enrol, enroll, enrolment, enrollment, sign up, signed up, register, admit, join
drop out, dropped out, dropout, leave school, left school, quit studies, leave early, left early
expel from school, exclude, exclusion, suspended from school, thrown out of school
truant, truancy, skip school, play truant, bunk off, absent from class
scholarship, bursary, grant, award, fellowship
explain, explanation, account for, give reason, gave reason, make clear, made clear, clarify, spell out
clarify, clarification, make clear, made clear, explain, clear up
describe, description, depict, portray, characterise, characterize, paint a picture
define, definition, meaning, mean, describe
show how, showed how, demonstrate, demonstration, illustrate, instruct
write, wrote, written, author, writer, pen, penned, novelist, composed
writer, author, novelist, penned by, wordsmith, scribe, playwright
poet, poem, verse, poetry, wrote poems
journalist, reporter, correspondent, writer, columnist, newsman, newspaperman
edit, editor, edited by, revise, editing
publish, publication, publisher, bring out, brought out, release, come out, came out, print, issue
book, novel, title, volume, publication, bestseller
biography, memoir, life story, autobiography, biographer
translate, translation, translator, render, interpreter, turn into english
interpret, interpreter, translate, interpretation, interpreting
read, reader, reading, pore over, peruse, leaf through
sign a letter, signed a letter, letter, write to, wrote to, missive, correspondence
email, e-mail, message, write to, wrote to, electronic message
text, text message, sms, message, texted
call, phone, telephone, ring, rang, give a call, gave a call, phone call, dial
answer the phone, pick up, take a call, took a call, answered phone
call police, called police, raise the alarm, dial 999, call 911, alert police, emergency call
copy, imitate, replicate, duplicate, reproduce, replica
plagiarise, plagiarize, plagiarism, pass off as own, copied, lifted
note, jot down, write down, wrote down, put on paper, scribble
record, write down, wrote down, log, register, note, document
list, listed, catalogue, catalog, enumerate, inventory
spell, misspell, spelling, typo, spelling mistake
say, said, state, tell, told, according to, comment, remark, statement, declare, spokesman, spokeswoman, spokesperson
state, statement, declare, declaration, announce, say, said
announce, announcement, declare, make public, made public, say, said, reveal, unveil
speak, spoke, spoken, talk, speech, speaker, address, give a speech, gave a speech, gave a talk
speech, address, talk, lecture, speak, spoken, spoke, oration
talk about, discuss, discussion, speak of, spoke of, speak about, spoke about, talk over
discuss, discussion, debate, talk about, talks, chew over
debate, discuss, argue, argument, discussion, deliberate
converse, conversation, chat, talk, speak with, spoke with, chinwag
talks, negotiations, discussions, meeting, negotiate, summit, sit down with, sat down with
negotiate, negotiation, negotiator, bargain, hold talks, held talks, thrash out, haggle
mention, refer to, reference, cite, allude to, bring up, brought up
repeat, say again, said again, reiterate, do again, did again, restate
comment, remark, observe, observation, say about, said about, reaction
claim, allege, assert, maintain, insist, contend, say
insist, maintain, be adamant, stand firm, stood firm, stress
deny, denied, denial, dispute, reject, refute, rubbish
contradict, dispute, gainsay, at odds with, conflict with
admit, admission, acknowledge, confess, concede, own up, owned up
acknowledge, recognise, recognize, accept, admit, concede
suggest, suggestion, propose, put forward, recommend, advise, idea
propose, proposal, suggest, put forward, table, plan
recommend, recommendation, advise, suggest, endorse, advocate
advise, advice, adviser, advisor, recommend, counsel, guidance, tip
predict, prediction, forecast, foresee, foresaw, expect, prophesy, projection, prophecy
forecast, forecaster, predict, outlook, weather prediction, meteorologist
expect, expectation, anticipate, await, predict, look forward to, expected
guess, estimate, reckon, speculate, conjecture, hunch
estimate, estimated, reckon, put at, approximate, rough figure
rumour, rumor, gossip, hearsay, speculation, word on the street
whisper, murmur, speak softly, spoke softly, mutter, mumble
shout, yell, scream, cry out, cried out, bellow, holler
scream, shriek, screech, yell, cry out
swear, swore, curse, bad language, foul language, expletive, profanity, swear word
insult, offend, abuse, slur, call names, offensive
complain, complaint, complainant, grumble, moan, grievance, gripe, protest
complain about, unhappy with, object to, grumble about, kick up a fuss
apologise, apologize, apology, say sorry, said sorry, sorry, regret, express regret
thank, thanks, gratitude, grateful, say thank you, said thank you, appreciation, thankful
praise, laud, hail, applaud, commend, compliment, pay tribute, paid tribute, heap praise on
criticise, criticize, criticism, critic, condemn, slam, attack, lambast, lambaste, hit out at, come under fire, came under fire, blast
condemn, condemnation, denounce, denunciation, deplore, decry, criticise, criticize
mock, ridicule, make fun of, made fun of, poke fun at, laugh at, deride, tease
refuse, refusal, reject, turn down, turned down, decline, say no, said no, rebuff, won't
reject, rejection, turn down, turned down, throw out, threw out, refuse, dismiss, rebuff, snub
decline to comment, refuse to comment, no comment, would not say, stayed silent, tight-lipped
disobey, defy, defiance, flout, ignore orders, break rules, broke rules, disobedience
break the law, broke the law, offence, offense, commit a crime, illegal, violate, criminal
obey, comply, compliance, follow orders, abide by, stick to rules, toe the line
promise, pledge, vow, give one's word, gave one's word, gave his word, undertake, commit, commitment, guarantee
swear an oath, swore an oath, sworn in, oath, take the oath, took the oath, took oath, swearing-in, inaugurated
keep a promise, kept a promise, kept promise, honour pledge, honor pledge, make good, made good
break a promise, broke a promise, broke promise, go back on, went back on, renege, u-turn
guarantee, warranty, assure, assurance, ensure, pledge
threaten to, threat, warn, issue ultimatum, say they will, said they will
ask, enquire, inquire, question, request, query, pose question
ask for, request, appeal for, call for, demand, seek, sought, plea
call for, called for, demand, urge, appeal for, press for, want
demand, insist on, call for, ultimatum, require
beg, plead, pled, implore, beseech, entreat, plea
appeal, plea, urge, call on, request, ask public
urge, encourage, call on, exhort, press, appeal to
answer, reply, replied, respond, response, get back to, got back to, come back to, came back to
reply, answer, response, respond, say back, said back, retort
agree, agreement, consent, come to terms, came to terms, reach a deal, deal, accord, strike a deal, struck a deal
agree with, concur, share view, see eye to eye, saw eye to eye, back, be of same mind
deal, agreement, accord, pact, treaty, contract, settlement
disagree, disagreement, differ, dispute, be at odds, argue, not agree, fall out, fell out
argue, argument, row, quarrel, dispute, squabble, bicker, fall out, fell out, altercation
fall out, fell out, quarrel, row, feud, rift, be at loggerheads, estranged
feud, long-running dispute, vendetta, quarrel, bad blood
compromise, meet halfway, met halfway, middle ground, give and take, concession, settle for
settle, settlement, resolve, out of court, come to terms, came to terms, sort out
resolve, resolution, settle, solve, sort out, iron out, end dispute
solve, solution, crack, work out, resolve, puzzle out, answer
warn, warning, alert, caution, raise the alarm, sound the alarm, give notice, gave notice, cautionary
alarm, alert, siren, warning signal, bell, raise the alarm
alert, notify, notification, inform, tip off, let know
inform, tell, told, notify, let know, advise, information
notify, inform, report to, give notice, gave notice, let know
report, account, write-up, story, article, dispatch
report to police, alert, notify police, tell police, told police, come forward, came forward
blame, responsible, fault, hold responsible, held responsible, put down to, point finger at, culprit
responsible, to blame, at fault, culprit, behind, culpable, liable
cause, reason, why, because of, lead to, led to, result in, bring about, brought about, trigger, due to, spark, prompt
cause, caused by, due to, because of, result of, down to, owing to, brought on by, stem from
reason, why, motive, grounds, because, explanation, purpose
result in, resulted in, lead to, led to, cause, end in, consequence, outcome
trigger, spark, set off, prompt, cause, touch off, provoke, start
provoke, provocation, incite, goad, spark, stir up
incite, incitement, stir up, whip up, egg on, encourage
affect, hit, impact, influence, have an effect on, had an effect on, had an effect
influence, affect, sway, shape, inspire, impact
inspire, inspiration, inspired by, influence, based on, motivated by
based on, inspired by, adapted from, adaptation, drawn from, taken from
motivate, motive, motivation, drive, drove, driven, spur, incentive
persuade, convince, talk into, talked into, win over, won over, coax, persuasion
force, compel, make to, made to, coerce, oblige, leave no choice, left no choice
encourage, encouragement, urge, spur, support, cheer on
discourage, deter, put off, dissuade, deterrent
help, helper, assist, assistance, aid, support, lend a hand, lent a hand, give a hand, gave a hand, come to the aid, came to the aid, helped by
aid, relief, assistance, help, humanitarian supplies, support
support, supporter, back, backer, backing, in favour of, in favor of, endorse, behind, champion
endorse, endorsement, back, support, give backing to, gave backing to, throw weight behind, threw weight behind
oppose, opposition, opponent, against, object to, resist, fight against, fought against, opposed to
resist, resistance, oppose, stand up to, stood up to, hold out against, held out against, withstand
object, objection, objector, oppose, protest, complain
cooperate, co-operate, cooperation, collaborate, collaboration, work together, team up, join forces, partner
team up, work with, collaborate, join forces, partner, partnership, alliance
ally, alliance, partner, coalition, league, bloc
join forces, unite, band together, team up, come together, came together, club together
care for, carer, caregiver, look after, looked after, tend, nurse, caretaker
look after, take care of, took care of, care for, mind, tend, keep an eye on, kept an eye on
babysit, babysitter, childminder, nanny, look after children, au pair
bring up, brought up, raise, rear, upbringing, grow up, grew up, parent
grow up, grew up, raised, childhood, brought up, spend childhood, spent childhood
rely on, depend on, count on, lean on, reliant
save, rescue, preserve, conserve, spare, keep from closing, kept from closing
save the life, lifesaver, life-saving, rescue, saved from death
shelter, refuge, sanctuary, haven, house, asylum
asylum, refugee, asylum seeker, seek refuge, sought refuge, sanctuary
see, saw, seen, spot, witness, catch sight of, caught sight of, notice, observe, sighting, clap eyes on
sighting, seen, spotted, glimpse, sight, observed
notice, spot, realise, realize, become aware, became aware, observe, see
watch, watched, view, viewer, observe, look at, onlooker, spectator
look at, looked at, gaze, stare, view, glance at, examine
stare, gaze, gape, look hard, gawp, ogle
glance, glimpse, quick look, peek, peep
lose sight of, lost sight of, lose track of, lost track of, lose contact, lost contact, vanish from view
lose contact, lost contact, lose touch, lost touch, out of contact, no word from, communication lost
lose sight, lost sight, go blind, went blind, blindness, blind, lose vision, lost vision, visually impaired, sightless
blind, visually impaired, sightless, partially sighted, unable to see
deaf, hard of hearing, hearing loss, unable to hear, hearing impaired
hear, heard, hearing, listen, catch, caught, make out, made out, within earshot
listen, listener, hear, lend an ear, lent an ear, tune in, pay attention to, paid attention to
eavesdrop, listen in, overhear, overheard, bug, wiretap, tap phone
sound, noise, din, racket, bang, sound like
make a noise, made a noise, noisy, loud, ring out, rang out, bang, heard
silence, quiet, hush, silent, say nothing, said nothing
smell, smelt, scent, odour, odor, whiff, stench, aroma, reek
stink, stench, bad smell, reek, foul odour, foul odor, pong
taste, flavour, flavor, savour, sample, taster
touch, feel, felt, handle, stroke, contact
feel, felt, feeling, emotion, sense, experience, reaction
how did he feel, feeling, reaction, emotion, mood, state of mind
happy, pleased, delighted, glad, overjoyed, thrilled, joyful, over the moon, happiness
sad, unhappy, upset, sorrow, heartbroken, devastated, sadness, grief-stricken
angry, anger, furious, fury, outrage, outraged, irate, incensed, livid, see red, saw red, enraged
anger, enrage, infuriate, outrage, upset, annoy, make angry, made angry
annoy, irritate, bother, irk, get on nerves, got on nerves, vex, nuisance
afraid, fear, frightened, scared, terrified, terror, fearful, fright
fear, worry, dread, be afraid, concern, phobia, scared of
scare, frighten, terrify, spook, give a fright, gave a fright, alarm
worry, worried, concern, concerned, anxious, anxiety, uneasy, fear
calm, calm down, soothe, reassure, pacify, quieten
comfort, console, consolation, reassure, solace
surprise, surprised, astonish, amaze, astound, shock, take aback, took aback, taken aback, unexpected
shock, shocked, stun, stunned, horrify, appal, appall, horror, dismay
disappoint, disappointed, disappointment, let down, dismay, gutted
embarrass, embarrassment, ashamed, shame, humiliate, red-faced, lose face, lost face
shame, disgrace, dishonour, dishonor, scandal, humiliation
proud, pride, pleased with, take pride in, took pride in, honoured, honored
jealous, jealousy, envy, envious, resentful, green-eyed
love, adore, be fond of, affection, cherish, devoted to
like, enjoy, love, be fond of, be keen on, be a fan of, fond of
enjoy, like, have fun, had fun, take pleasure in, took pleasure in, relish, enjoyment
hate, hatred, loathe, detest, can't stand, dislike, despise
dislike, hate, not like, disapprove, take against, took against, averse to
prefer, preference, favour, favor, like better, would rather, favourite, favorite
favourite, favorite, most popular, best-loved, preferred, like most
popular, well-liked, liked, in demand, sought-after, fashionable
admire, admirer, admiration, look up to, respect, fan
respect, esteem, admire, look up to, regard
trust, believe in, confidence, have faith in, had faith in, rely on
doubt, question, uncertain, uncertainty, sceptical, skeptical, unsure, misgivings
suspect, suspicion, suspicious, think, distrust, mistrust, smell a rat
hope, hopeful, wish, aspire, look forward, aspiration, optimistic
want, wish, desire, would like, seek, sought, be keen to, wanted
need, require, requirement, necessary, must have, in need of, demand
regret, remorse, sorry, rue, wish one had not
forgive, forgave, forgiveness, pardon, let off, excuse
lonely, alone, loneliness, isolated, on one's own, solitary
bored, boredom, fed up, dull, tedious
tired, exhausted, weary, fatigue, worn out, tiredness, exhaustion, shattered
stress, strain, pressure, tension, stressed
depressed, depression, mental health problem, low mood, clinical depression
brave, bravery, courage, courageous, hero, heroic, gallantry, heroine, valour, valor
hero, heroine, brave person, rescuer, lifesaver
cowardly, coward, lose nerve, lost nerve, chicken out, cold feet, back out
think, thought, believe, reckon, consider, be of the opinion, opinion, view
believe, belief, think, be convinced, hold, faith
opinion, view, belief, stance, position, attitude, standpoint
consider, consideration, think about, thought about, look at, weigh up, mull, ponder, contemplate
ponder, mull over, think over, thought over, reflect on, contemplate, muse
realise, realize, realisation, become aware, became aware, dawn on, twig, discover
understand, understood, comprehend, grasp, make sense of, made sense of, work out, get one's head round, got one's head round
misunderstand, misunderstood, misunderstanding, mistake, misinterpret, get wrong, got wrong, wrong end of stick
confuse, confused, confusion, mix up, mixed up, mistake for, mistook, mix-up
mistake, error, blunder, slip-up, get wrong, got wrong, gaffe, oversight, made an error
accident, mishap, by mistake, accidental, unintentional, inadvertently
on purpose, deliberate, deliberately, intentional, intentionally, wilful, willful
know, knew, known, be aware of, knowledge, be familiar with
unaware, not know, didn't know, ignorant of, oblivious, in the dark
known as, called, nicknamed, nickname, dubbed, name, titled, go by the name, went by the name
name, call, title, entitle, dub, named
name after, named after, called after, take name from, took name from, in honour of, in honor of, namesake
rename, change name, new name, rebrand, renamed
nickname, dubbed, known as, pet name, alias, moniker
alias, pseudonym, false name, pen name, assumed name, stage name
dream, dreamt, dreamed, ambition, vision, fantasy
imagine, imagination, picture, envisage, conceive, visualise, visualize
decide, decision, make up mind, made up mind, choose, chosen, chose, opt, resolve, settle on
choose, chose, chosen, choice, pick, select, selection, opt for, decide on
change mind, changed mind, u-turn, backtrack, reverse decision, think again, thought again, about-turn, climbdown, volte-face
hesitate, hesitation, waver, dither, be in two minds, think twice, thought twice
plan, planned, intend, intention, aim, scheme, propose, proposal, going to, in the pipeline
intend, intention, plan, mean to, aim to, be going to, purpose
aim, goal, target, objective, purpose, ambition
purpose, aim, point, what for, use, function
prepare, preparation, get ready, got ready, make ready, made ready, gear up, brace
schedule, timetable, timetabled, due, planned for, slated, programme, pencilled in
start, begin, began, begun, beginning, commence, kick off, get under way, got under way, launch, onset, outset
begin, began, start, open, get going, got going, set in motion, initiate
break out, broke out, start, outbreak, erupt, flare up
restart, resume, resumption, start again, begin again, began again, pick up again, reopen
continue, continued, carry on, go on, went on, keep going, kept going, persist, ongoing
keep, kept, retain, hold on to, held on to, preserve, hang on to, hung on to
last, lasted, go on for, went on for, continue, duration, how long
stop, stopped, halt, cease, end, bring to a halt, brought to a halt, come to a stop, came to a stop, stoppage, standstill, suspend, grind to halt
end, ended, finish, conclude, come to an end, came to an end, conclusion, be over, draw to close
finish, complete, completion, end, wrap up, conclude, get done, got done
complete, completed, finish, finalise, finalize, bring to completion, brought to completion
give up, gave up, quit, stop, abandon, drop, pack in, kick the habit
abandon, give up, gave up, drop, scrap, ditch, desert, leave
abandoned, derelict, deserted, disused, empty, left to rot
cancel, cancelled, canceled, cancellation, call off, called off, scrap, axe, abandon
call off, called off, cancel, abandon, scrap, drop, shelve
postpone, postponed, postponement, put off, delay, put back, defer, push back, reschedule
delay, delayed, hold up, held up, late, put back, behind schedule, setback, postpone
late, delayed, overdue, behind schedule, tardy, not on time
early, ahead of schedule, before time, in advance, premature
on time, punctual, on schedule, promptly, as planned
suspend, suspended, suspension, halt, stop temporarily, put on hold, freeze, froze, frozen, pause
pause, break, broke, broken, stop, interlude, take a break, took a break, rest, breather
interrupt, interruption, disrupt, break off, broke off, cut short
disrupt, disruption, interrupt, upset, throw into chaos, threw into chaos, hit services, chaos
cut short, curtail, end early, shorten, abandon early
prevent, prevention, stop from, avert, avoid, keep from, kept from, ward off, stave off
avoid, avert, escape, dodge, evade, steer clear of, keep away from, kept away from
foil, foiled, thwart, thwarted, prevent, stop, frustrate
hinder, hamper, impede, obstruct, slow, hold back, held back, hold up, held up
close, closed, closure, shut, shut down, close down, shut its doors, cease trading, wind up
shut down, shutdown, close, switch off, turn off, cease operations
closed, shut, not open, closed to public, shuttered, boarded up
open, opened, opening, inaugurate, inauguration, start trading, open its doors, open to the public
reopen, open again, reopening, welcome back, doors open again
inaugurate, inauguration, open officially, official opening, cut ribbon, declare open
turn on, turned on, switch on, activate, power up, put on
turn off, turned off, switch off, shut off, deactivate, power down
grow, grew, grown, growth, increase, expand, get bigger, got bigger, enlarge, swell
increase, rise, rose, risen, go up, went up, climb, jump, soar, surge, grow, grew, grown
soar, rocket, surge, shoot up, shot up, skyrocket, rise sharply, rose sharply, leap
rise, rose, risen, go up, went up, climb, increase, be higher
raise, put up, increase, lift, hike, bump up
price rise, price increase, put up prices, dearer, price hike, more expensive, costs more
inflation, cost of living, rising prices, price rises, price increases, consumer prices, soaring prices
double, doubled, twice as many, twofold, increase twofold, twice as much
triple, treble, threefold, three times, tripled
multiply, proliferate, breed, increase, mushroom
boom, thrive, flourish, prosper, do well, did well, boost
boost, increase, improve, lift, give a lift, gave a lift, shot in the arm
expand, expansion, enlarge, grow, grew, grown, extend, branch out
widen, broaden, make wider, made wider, expand, get wider, got wider
deepen, make deeper, made deeper, go deeper, went deeper, dredge
lengthen, extend, make longer, made longer, prolong
strengthen, reinforce, fortify, shore up, bolster, make stronger, made stronger
weaken, undermine, sap, make weaker, made weaker, erode, soften
improve, improvement, get better, got better, better, enhance, upgrade
worsen, get worse, got worse, deteriorate, exacerbate, aggravate, make worse, made worse
change, alter, alteration, modify, amend, transform, become different, became different
transform, transformation, change, turn into, convert, metamorphosis
turn into, turned into, convert, conversion, become, transform, change into
adapt, adapted, adjust, get used to, got used to, acclimatise, acclimatize
shrink, shrank, shrunk, get smaller, got smaller, contract, dwindle, decrease, diminish
fall, fell, fallen, drop, decline, decrease, go down, went down, dip, slump, slide
decrease, decline, reduce, reduction, lessen, fall, drop, diminish
reduce, reduction, cut, lower, bring down, brought down, slash, trim, scale back
slump, plunge, plummet, nosedive, tumble, fall sharply, fell sharply, crash
halve, halved, cut in half, fall by half, fell by half, reduce by half, fifty per cent less
decline, wane, dwindle, fall away, fell away, decrease, ebb
shorten, abbreviate, cut, make shorter, made shorter, trim, abridge
simplify, make simpler, made simpler, make easier, made easier, streamline
recession, downturn, slump, economic decline, contraction
economic growth, economy grew, expansion, upturn, recovery
balance, even out, level, offset, equalise, equalize
stabilise, stabilize, steady, level off, flatten out
run out, ran out, use up, exhaust, be used up, none left, be out of
lack, shortage, scarcity, not enough, short of, want of, shortfall, dearth
surplus, excess, glut, too much, too many, oversupply
enough, sufficient, adequate, plenty, ample
cost, come to, came to, amount to, total, run to, add up to
total, sum, amount, altogether, in all, add up to
weigh, weight, weighed, tip the scales, heavy, how heavy, kilos, pounds, tonnes
lose weight, lost weight, slim, diet, shed pounds, slimmer, weight loss, get thinner, got thinner
put on weight, gain weight, get fat, got fat, got fatter, weight gain, obese
measure, measurement, gauge, size, how long, calculate
how tall, height, tall, high, metres high, feet tall, stand
how long, length, metres long, miles long, stretch, measure
how wide, width, wide, breadth, metres across
how deep, depth, deep, metres down, below surface
how big, size, area, large, covers, dimensions, acres, hectares
how far, distance, miles, kilometres, kilometers, range
how fast, speed, mph, miles per hour, kilometres per hour, pace, velocity
how old, age, aged, years old, year-old, born in, date from
how hot, temperature, degrees, celsius, fahrenheit, reach
how often, frequency, times a year, daily, weekly, frequently
how many, number, total, figure, count, quantity
how much, amount, cost, sum, price, quantity
date from, dated to, date back to, built in, years old, go back to, went back to
count, number, tally, total up, census, enumerate
calculate, calculation, work out, compute, reckon, figure out
compare, comparison, liken, set against, contrast
rank, ranked, ranking, rate, place, come in at, came in at
rate, rating, grade, assess, score, evaluate
assess, assessment, evaluate, evaluation, judge, appraise, review
analyse, analyze, analysis, examine, analyst, break down, broke down
survey, poll, questionnaire, ask people, pollster, study
review, critique, critic, reviewer, write-up, notice
feed, fed, give food to, gave food to, nourish, feeding, keep fed, kept fed
eat, ate, eaten, consume, devour, dine, feed on, fed on, diet, tuck into
feed on, fed on, eat, ate, eaten, live on, diet consists of, prey on
diet, food, eat, ate, eaten, what it eats, nutrition
prey, prey on, hunt, predator, kill, hunter
swallow, gulp, ingest, wolf down, scoff
chew, munch, gnaw, bite, crunch
drink, drank, drunk, sip, swig, gulp, beverage
breakfast, lunch, dinner, supper, meal, tea
cook, chef, prepare, rustle up, cookery, culinary, cooking
chef, cook, head of kitchen, restaurateur, head chef, cookery expert
bake, baker, baking, bakery, oven, patisserie
fry, fried, saute, pan, frying
roast, grill, barbecue, broil, bbq
brew, brewer, brewery, beer maker, make beer, made beer, distil, distill, distillery
serve, served, dish up, wait on, offer, on the menu
waiter, waitress, server, serving staff, barman, barmaid, bartender
restaurant, cafe, eatery, diner, bistro, place to eat
pub, bar, inn, tavern, public house, local
recipe, ingredients, made from, method, how to make, how it is made
ingredient, component, contain, made of, constituent
made of, made from, material, consist of, built from, constructed from
contain, consist of, include, be made up of, hold, comprise
mix, blend, stir, combine, mixture
slice, cut, chop, carve, dice
fill, fill up, full, top up, load
empty, drain, clear, unload, deplete
weigh down, load, burden, laden, overload
pack, package, wrap, parcel, box up
unpack, unwrap, open, take out, took out
store, storage, keep, stockpile, warehouse, stash
stockpile, hoard, stash, build up stocks, built up stocks, panic buy
plant, sow, sown, planting, put in ground, cultivate
plant trees, planted trees, reforest, tree planting, new woodland, saplings, afforestation
grow, grew, grown, cultivate, farm, grower, raise, produce
farm, farmer, farming, agriculture, grower, agricultural, smallholder
harvest, reap, gather in, crop, bring in crops, brought in crops, pick
pick fruit, harvest, fruit picker, gather, pluck
crop, harvest, produce, yield, plants
plough, plow, till, cultivate land, furrow
water, irrigate, irrigation, sprinkle, hose
fertilise, fertilize, fertiliser, fertilizer, manure, compost
garden, gardener, gardening, horticulture, horticulturist, green fingers
mow, cut grass, mower, lawnmower, trim lawn
cut down, fell, chop down, log, tree felling, lumberjack, felled, axe
deforestation, logging, forest clearance, clearing of forests, cut down trees
bloom, flower, blossom, come into flower, came into flower, in bloom
breed, bred, breeder, breeding, reproduce, rear, raise, mate
mate, pair up, breed, reproduce, couple
raise animals, keep, rear, livestock, breeder, rancher
milk, dairy, milked, dairy farmer, cows
shear, sheep shearing, clip, shorn, fleece
fish, fisherman, angler, fishing, angling, trawl, catch, caught, fishermen
hunt, hunter, hunting, stalk, track, shoot game, shot game
trap, snare, catch, caught, set a trap, ensnare, net
tame, domesticate, train, break in, broke in, domesticated
keep a pet, kept a pet, pet, pet owner, companion animal
bark, woof, growl, yap, howl
lay eggs, laid eggs, egg, nest, clutch, spawn
nest, breed, roost, build nest, built nest, nesting
hibernate, hibernation, sleep through winter, dormant, winter sleep
mine, miner, mining, dig for, dug for, extract, pit, colliery, quarry
drill, bore, drilling, sink a well, sank a well, borehole
extract, take out, took out, remove, pull out, draw out, drew out
refine, purify, process, refinery, refining
recycle, recycling, reuse, turn waste into, use again, repurpose
throw away, threw away, discard, bin, dispose of, dump, get rid of, got rid of, chuck out
dump, fly-tip, fly-tipping, litter, tip, discard, illegal dumping
litter, rubbish, trash, garbage, waste, refuse
pollute, pollution, contaminate, contamination, pollutant, foul, taint
clean, clean up, cleaner, scrub, cleanse, wash, mop, tidy
clean up, clean-up, clear up, tidy up, remove rubbish, decontaminate
wash, rinse, launder, laundry, clean, bathe
sweep, swept, brush, broom, sweeper
tidy, neaten, put in order, clear up, straighten
emit, emission, give off, gave off, release, discharge, belch
generate, generation, produce, create, make power, made power
generate electricity, power station, power plant, produce power, supply electricity
supply, supplier, provide, provider, furnish, deliver
provide, provision, supply, offer, lay on, laid on
equip, equipment, fit out, kit out, furnish, gear
use, used, utilise, utilize, employ, make use of, made use of, user
consume, consumption, use, use up, consumer, eat up, ate up
share, sharing, use together, split, in common
connect, connection, link, join, hook up, attach
link, connect, tie, join, association, relate to
attach, fasten, fix, stick, affix, secure
tie, bind, bound, fasten, lash, secure
untie, undo, unfasten, loosen, release
lock, bolt, secure, padlock, fasten
stick, stuck, glue, adhere, paste, cling
separate, divide, part, split, detach, keep apart, kept apart
wrap, cover, envelop, swathe, shroud
cover, coat, blanket, carpeted, covered in
uncover, expose, reveal, unearth, lay bare, laid bare
light, illuminate, light up, lit up, floodlit, illumination
shine, shone, glow, gleam, glitter, sparkle
glow, luminous, shine, radiate, phosphorescent
darken, go dark, went dark, dim, black out
colour, color, dye, tint, stain, paint
bend, bent, curve, twist, flex, buckle
straighten, unbend, make straight, made straight, align
stretch, extend, elongate, pull out, stretched, reach out
squeeze, press, crush, squash, compress
crush, squash, flatten, mangle, pulverise, trample
grind, ground, mill, pulverise, crush
mill, grind corn, miller, flour mill, windmill, watermill
sharpen, hone, whet, make sharper, made sharper
cut, slice, sever, snip, chop, saw
cut off, sever, isolate, disconnect, chop off
weld, solder, join metal, fuse, welder, welding
drill hole, bore, pierce, puncture, perforate
pierce, puncture, stab, penetrate, go through, went through
puncture, flat tyre, flat tire, blowout, burst tyre
refuel, fill up, petrol station, fuel, gas up, tank up
charge, recharge, power up, battery charging, plug in
run on, ran on, powered by, fuelled by, fueled by, driven by, driven with
operate a machine, run, work, operator, use
work, function, operate, run, be in operation
automate, automation, automatic, robot, mechanise, mechanize
control remotely, remote-controlled, drone, unmanned, radio-controlled
navigate, navigation, steer, find the way, found the way, map, sat nav
steer, guide, direct, pilot, helm
guide, guided, show round, showed round, lead, guidebook, tour guide, conduct
map, chart, survey, cartographer, plot
explore, explorer, exploration, expedition, venture into
expedition, voyage, mission, trek, exploration
sightsee, tourist, sightseer, holidaymaker, tourism, visitor, vacationer
holiday, vacation, trip, break, broke, broken, getaway
honeymoon, newlyweds, post-wedding trip, just married, honeymooner, honeymooning, honeymooners
pilgrim, pilgrimage, religious journey, holy trip, worshipper on journey, pilgrimage to shrine
pray, prayer, worship, say prayers, said prayers, worshipper, kneel
worship, worshipper, service, congregation, revere
preach, preacher, sermon, evangelist, pulpit
ordain, ordination, become a priest, became a priest, made bishop, consecrate, ordained
convert, conversion, change religion, embrace islam, become christian, became christian
fast, go without food, went without food, refuse food, hunger strike, fasting, stop eating
hunger strike, refuse food, refuse to eat, fast, hunger striker
sacrifice, give up, gave up, offering, lay down life, laid down life
sleep, slept, asleep, nap, doze, slumber, kip
wake, woke, woken, awake, get up, got up, wake up, woke up, rouse
dress, wear, wore, worn, clothes, clad, attire, put on, outfit
wear, wore, worn, dressed in, have on, had on, clad in, sport
undress, strip, take off clothes, took off clothes, naked, nude, disrobe
sit, sat, seat, be seated, take a seat, took a seat
stand, stood, get up, got up, be on feet, rise
lie down, lay down, laid down, recline, stretch out
kneel, knelt, on knees, take a knee, took a knee, genuflect
bow, curtsy, stoop, bend down, bent down
hug, embrace, cuddle, hold, arms around
kiss, kissed, smooch, peck, snog
shake hands, handshake, shook hands, greet, shaking hands
signal, gesture, sign, indicate, flag
touch, pat, stroke, pet, caress
shave, trim, beard, razor, shaved, shaven
cut hair, haircut, hairdresser, barber, trim, hairstylist
tattoo, tattooist, ink, inked, body art
breathe, breath, inhale, respire, gasp
sweat, perspire, perspiration, swelter, sweating, sweaty
shiver, tremble, shake, quiver, shivering, quake
exercise, work out, train, keep fit, kept fit, gym, fitness
rest, relax, take it easy, took it easy, put feet up, unwind
relax, unwind, chill out, wind down, take it easy, took it easy
play, playtime, game, have fun, had fun, toy
toy, plaything, doll, game, toys, game for children
play a trick, prank, prankster, practical joke, trick
gamble, casino, bet, play for money, wager
solve a crime, crack the case, catch the culprit, caught the culprit, detective, clear up
commit, carry out, perpetrate, perpetrator, committed, was behind
culprit, perpetrator, offender, guilty party, who did it, person responsible
offender, criminal, lawbreaker, crook, felon, villain
crime, offence, offense, felony, wrongdoing, misdeed
victim, casualty, sufferer, person killed, person attacked, target
claim responsibility, say they did it, admit carrying out, said it was behind, claimed the attack, admitted being behind, said they did it
carry out, carried out, conduct, perform, execute, undertake
undertake, take on, took on, embark on, tackle
attempt, try, tried, bid, effort, endeavour, endeavor, have a go, had a go
try, attempt, endeavour, endeavor, seek to, sought to, strive, struggle to
succeed, success, manage to, achieve, pull off, make it, made it, accomplish
achieve, achievement, accomplish, accomplishment, attain, feat, pull off
fail, failure, failed, not succeed, unsuccessful, come to nothing, came to nothing, fall through, fell through, flop, fall short, fell short
fall through, fell through, collapse, fail, come to nothing, came to nothing, break down, broke down
flop, failure, fiasco, disaster, box-office bomb, turkey
go wrong, went wrong, fail, break down, broke down, go awry, went awry, problem, misfire
backfire, rebound, go wrong, went wrong, boomerang, own goal
miss, missed, fail to catch, be too late for, not get
miss out, missed out, fail to get, overlooked, be left out
overlook, miss, fail to notice, ignore, disregard
ignore, disregard, take no notice of, took no notice of, turn blind eye, pay no attention, paid no attention
neglect, fail to look after, leave to rot, left to rot, uncared for, negligence
negligence, negligent, carelessness, careless, recklessness
risk, danger, hazard, peril, threat
endanger, put at risk, jeopardise, jeopardize, imperil
challenge, take on, took on, contest, dispute, defy
struggle, have difficulty, had difficulty, find it hard, found it hard, battle, have trouble, had trouble
cope, manage, get by, got by, handle, deal with
deal with, handle, tackle, address, sort out, see to, saw to
tackle, combat, fight, fought, crack down on, address, deal with
crack down, crackdown, clampdown, get tough on, got tough on, clamp down
endure, bear, put up with, stand, tolerate
suffer, undergo, go through, went through, experience, endure
experience, undergo, go through, went through, live through, encounter
face, confront, be up against, encounter, meet
confront, confrontation, face, stand up to, stood up to, challenge
last wish, dying wish, final request, last request, dying request
stop the trains, rail services halted, trains cancelled, trains suspended, no trains running, rail disruption
trains, rail services, railway, rail service, rail network
flight cancelled, planes grounded, flights suspended, airport closed, flights axed
ground, grounded, keep on the ground, kept on the ground, not allowed to fly, banned from flying
stop traffic, traffic halted, road closed, gridlock, traffic at a standstill
traffic jam, congestion, gridlock, tailback, long queues, hold-up
toll, charge, fee to cross, road charge, congestion charge
speeding fine, speeding ticket, caught speeding, speed camera, fined for speeding, clocked speeding
parking ticket, parking fine, penalty notice, fixed penalty, fined for parking, parking charge
driving ban, banned from driving, disqualified from driving, lose licence, lost licence, license suspended
driving test, learner driver, pass test, driving lesson, learn to drive, learner
pass away, passed away, die, died, breathe one's last, lose fight for life, lost fight for life, lost battle with
die of cancer, lost battle with cancer, lose fight against cancer, lost fight against cancer, killed by cancer
die in crash, killed in crash, killed in accident, fatal accident, fatal crash, lost life in collision
fatal, deadly, lethal, killed, mortal
near miss, narrow escape, close shave, close call, narrowly avoid
lucky escape, narrow escape, escape unhurt, cheat death, walked away unhurt
unhurt, unharmed, uninjured, not injured, safe and well, unscathed, without a scratch
safe, unharmed, out of danger, secure, safe and sound
found dead, body found, discovered dead, body discovered, corpse found
found alive, found safe, discovered safe and well, located alive, turn up safe, turned up alive
call in, bring in, brought in, summon, send for, sent for
summon, send for, sent for, call, order to appear
deploy, deployment, send in, sent in, mobilise, mobilize, station
mobilise, mobilize, call up, rally, marshal
station, stationed, base, based, posted
base, based, headquarters, located, have offices in, had offices in
locate, located, situated, be found, lie, stand, sit
where is, located, situated, lies in, based in, stands in
border, adjoin, next to, neighbour, neighbor, adjacent
reach agreement, agree, clinch a deal, strike a deal, struck a deal, hammer out, come to agreement, came to agreement
sign a deal, signed a deal, seal a deal, clinch, agree contract, ink
break a deal, broke a deal, breach of contract, pull out of deal, renege, walk away from
breach, violate, violation, break, broke, broken, infringe, contravene, infringement
pull out, pulled out, withdraw, withdrew, back out, drop out, withdrawal
withdraw money, take out cash, took out cash, cash machine, atm, cashpoint
deposit, pay in, paid in, put in bank, down payment, advance payment, upfront payment
transfer money, send money, sent money, wire, remittance, bank transfer
mortgage, home loan, house loan, borrow to buy home, home lender, housing loan
insure, insurance, insurer, cover, policy, underwrite
claim on insurance, insurance claim, insurance payout, policy payout, insurance paid
benefit, welfare, social security, allowance, state support
benefit from, gain from, profit from, take advantage of, took advantage of
take advantage of, took advantage of, exploit, exploitation, make use of, made use of, capitalise on, capitalize on, cash in on
exploit, exploitation, take advantage, took advantage, use unfairly, sweatshop
deprive, deny, strip of, take away from, took away from
strip, stripped of, lose title, lost title, have taken away, had taken away
lose power, lost power, voted out, ousted, fall from power, fell from power
come to power, came to power, take power, took power, take office, took office, elected, assume power
take office, took office, sworn in, become president, became president, assume office, start term
term, term of office, tenure, years in post, stint
impeach, impeachment, put on trial, remove from office, impeached, removal from office
vote of no confidence, no-confidence vote, confidence motion, oust, confidence vote, censure motion
form a government, coalition, form an administration, power-sharing, formed a government, coalition deal
dissolve parliament, call an election, snap election, go to the country, went to the country
defect, defector, switch sides, change sides, cross the floor, defection
switch, change, swap, move over, convert to
switch sides, defect, change allegiance, turncoat, cross over
join the party, become a member, became a member, sign up, signed up, party member
membership, members, number of members, belong to, how many members, subscribers
resist arrest, struggle with police, fight officers, fought officers, obstruct police
break out of prison, broke out of prison, escape from jail, prison escape, jailbreak, abscond from prison
release from prison, freed, let out of jail, released, walk free, set free
serve time, in jail, do time, did time, serve a sentence, spend in prison, spent in prison, spent behind bars
solitary confinement, held in isolation, in solitary, kept apart, solitary
search, frisk, pat down, stop and search, body search
handcuff, cuff, restrain, shackle, handcuffed, in handcuffs
restrain, hold back, held back, pin down, subdue
taser, stun gun, stunned, electric shock, tasered
tear gas, water cannon, pepper spray, rubber bullets, riot control, rubber rounds
crowd control, disperse crowd, break up protest, broke up protest, riot police
break up, broke up, disperse, dispersed, clear crowd, scatter
stampede, crush, crowd rush, trample, trampled, surge of crowd
barricade, barrier, block, roadblock, road block, blocked off
cordon, cordon off, seal off, tape off, close off
curfew, stay indoors, stay at home, night-time restriction, lockdown
state of emergency, emergency powers, martial law, declare emergency, emergency declared, emergency rule
declare war, go to war, went to war, start hostilities, take up arms, took up arms
send troops, sent troops, deploy soldiers, dispatch forces, troop deployment
veteran, ex-soldier, former soldier, ex-serviceman, old soldier
desert, deserter, absent without leave, awol, run away from army, ran away from army
shoot down, shot down, bring down, brought down, hit by missile
torpedo, sink, sank, attack ship, fired on
blow up, blew up, explode, dynamite, blast, detonate
sabotage, saboteur, wreck, deliberately damage, tamper with
tamper, interfere, meddle, fiddle with, rig
rig, fix, fixed, manipulate, vote-rigging, ballot fraud
match-fixing, fixed match, throw a game, threw a game, spot-fixing, rigged
interfere, meddle, intervene, interference, stick nose in, stuck nose in
intervene, intervention, step in, stepped in, come between, came between
censor, censorship, ban, suppress, gag, blue-pencil
suppress, put down, crush, quell, stamp out
quell, put down, bring under control, brought under control, suppress
segregate, segregation, separate, keep apart, kept apart, apartheid
discriminate, discrimination, prejudice, bias, treat unfairly, racism, sexism
racist, racism, racial abuse, race hate, bigotry
equal rights, equality, equal treatment, civil rights, civil liberties
free speech, freedom of expression, right to speak, freedom of speech, free expression, liberty to speak
enslave, slave, slavery, forced labour, forced labor, bondage, trafficked
set free, liberate, emancipate, release, liberation
human trafficking, people smuggling, trafficker, people smuggler, trafficked, people trafficking, trade in people
child labour, child labor, children working, underage workers, working children, underage labour, underage labor
open fire, opened fire, shoot at, shot at, start shooting, fire shots
fire a gun, shoot, discharge weapon, pull trigger, fire shots
arm oneself, take up arms, took up arms, carry a weapon, carrying a gun
threaten with gun, held at gunpoint, at gunpoint, armed robbery, threatened with pistol, pulled a gun
threaten with knife, at knifepoint, knife threat, brandish knife, threatened with blade, pulled a knife
defend oneself, self-defence, self-defense, fight back, fought back
retaliate, retaliation, hit back, strike back, struck back, revenge, reprisal
revenge, vengeance, avenge, get even, got even, retaliation, payback, retribution
duel, face-off, one-on-one fight, showdown, fought a duel
withstand, stand up to, stood up to, resist, hold out, held out
hold on, held on, cling, hang on, hung on, grip
let go, release, lose grip, lost grip, drop
slip, slid, slide, skid, lose footing, lost footing
trip over, stumble over, fall over, fell over, catch foot, caught foot
bump into, run into, ran into, meet by chance, met by chance, come across, came across
knock over, knocked over, tip over, upset, bowl over
fall asleep, fell asleep, nod off, doze off, drop off, drift off
asleep at the wheel, dozed off driving, fell asleep driving, microsleep, asleep while driving
use phone while driving, texting while driving, distracted driver, using phone at wheel, on phone while driving
road rage, furious driver, driver lost temper, angry motorist, motorist attacked, angry driver
lose temper, lost temper, fly into a rage, flew into a rage, lose it, lost it, blow a fuse, blew a fuse
burst tyre, blowout, tyre burst, flat tire, puncture
break speed limit, broke speed limit, speeding, too fast, excessive speed
run a red light, ran a red light, jump a light, ignore signal, went through red, ran red light, went through red light, jumped lights
brake, braking, slam on brakes, stop suddenly, hit the brakes
turn round, turned around, turn back, u-turn, go back, went back
turn back, turned back, forced to return, go back, went back, sent back
block road, blocked road, tree across road, fallen tree, road obstruction
clear road, remove obstruction, reopen road, clear snow, cleared road, road reopened
plough snow, snowplough, snowplow, clear snow, gritting
sail round world, circumnavigate, circumnavigation, round the world voyage, sailed round the world
fly round the world, flew round the world, circle the globe, round-the-world flight, flew around the world
travel into space, spaceflight, go into space, went into space, space mission, rocket trip
land on moon, moon landing, lunar landing, set foot on moon, touch down on moon
discover planet, exoplanet found, new world, spotted planet, planet discovered
re-enter, splash down, splashdown, return to earth, come back to earth, came back to earth
parachute, parachutist, skydive, skydiver, jump from plane, bail out
hot-air balloon, balloonist, ballooning, balloon flight, hot air balloon
drone, unmanned aircraft, quadcopter, uav, remote-controlled aircraft, unmanned plane
crash, plane crash, air disaster, air crash, come down, came down, plunge
ditch, ditched, land in water, water landing, come down in sea, came down in sea
sos, distress signal, mayday, call for help, emergency call
lifeboat, coastguard, coast guard, rescue boat, rnli, sea rescue
shipwreck, wreck, sunken ship, sink, sank
stowaway, hide on board, hid on board, hidden passenger, hide aboard, hid aboard, stow away, stowed away, secret passenger
pirate, piracy, hijack ship, sea robber, hijacker at sea, buccaneer
set adrift, cast adrift, drift, unmoored, drifting, cast off
tide, washed away, swept out to sea, swept away, carried off
sweep away, swept away, wash away, carried off, dragged off
swallow up, engulf, sinkhole, envelop, overwhelm
sinkhole, hole opened up, ground gave way, subsidence, crater
subside, sink, sank, subsidence, settle, go down, went down
burst pipe, water main burst, leak, broken pipe, burst water main, broken water main
gas leak, smell of gas, leaking gas, escape of gas, leaking pipe, gas escape
chemical spill, chemical leak, toxic leak, hazardous spill, chemicals escaped, toxic spill
oil spill, slick, oil leak, crude leak, tanker spill, spilt oil, leaking oil
power line, electricity cable, overhead line, pylon, overhead cable, power cable, electricity pylon
electrocute, electrocution, electric shock, live wire, electrocuted, killed by electricity
short circuit, electrical fault, wiring fault, faulty wiring, electrical short
overheat, get too hot, got too hot, become too hot, became too hot, overheated
restore power, power back on, reconnect, electricity restored, lights back on
cut off water, water supply cut, no water, taps run dry, water supply cut off, water off
ration, rationing, limit supplies, restrict use, rationed
hosepipe ban, water restrictions, ban on sprinklers, sprinkler ban, water-saving measures
boil water, unsafe to drink, contaminated water, do not drink, did not drink
recall, withdraw product, product recall, take off shelves, took off shelves, pull from sale
contaminate, taint, pollute, poison, contamination
food poisoning, salmonella, upset stomach, e coli, ate contaminated food
allergic, allergy, allergic reaction, intolerance, anaphylactic shock
test positive, tested positive, have the virus, had the virus, found to be infected, confirmed case
test negative, tested negative, not infected, given all-clear, negative test, tests negative
all-clear, free of cancer, in remission, cancer-free, all clear, free from cancer
screen, screening, check for disease, test for, screened
scan, x-ray, mri, imaging, scanner
give blood, blood donor, donate blood, blood donation, gave blood, donating blood
donate an organ, organ donor, give kidney, living donor, gave kidney, organ donation, donated kidney
conceive, become pregnant, became pregnant, get pregnant, got pregnant, fall pregnant, fell pregnant
ivf, fertility treatment, test-tube baby, fertility clinic, in vitro fertilisation, in vitro fertilization
surrogate, surrogacy, carry a child for, surrogate mother, carried baby for, surrogate birth
breastfeed, nurse, suckle, breast-feed, breastfed, breast-fed
wean, solid food, stop breastfeeding, weaned, weaning
learn to walk, first steps, toddler, take first steps, took first steps
go grey, went grey, age, get old, got old, grow old, grew old, ageing, aging
go bald, went bald, lose hair, lost hair, bald, hair loss
lose voice, lost voice, unable to speak, hoarse, mute
lose memory, lost memory, amnesia, dementia, forget
go mad, went mad, insane, lose mind, lost mind, madness
paralyse, paralyze, paralysed, paralyzed, unable to move, use wheelchair, paralysis
wheelchair, wheelchair user, disabled, unable to walk, uses a wheelchair, wheelchair-bound
disable, disability, disabled, handicap, impairment
rehabilitate, rehabilitation, rehab, recover, physiotherapy
nurse back to health, look after, care for, nurse, rehabilitate
rescue animal, animal rescue, animal shelter, animal charity, rspca
rehome, new home, adopted pet, find home for, found home for, rehomed, find new home, found new home
release into wild, set free, reintroduce, returned to the wild, released into the wild
reintroduce, reintroduction, bring back, brought back, restored to wild
escape from zoo, on the loose, animal at large, got out of enclosure, escaped zoo animal, escaped animal
put in cage, cage, enclosure, lock in, pen
round up, herd, corral, gather, drive together, drove together
preserve, conserve, conservation, preservation, keep intact, kept intact
conservation, conservationist, environmentalist, protect nature, wildlife trust
protect wildlife, nature reserve, sanctuary, conservation area, wildlife reserve, wildlife sanctuary, nature conservation
list, listed building, protected status, heritage status, protected building
world heritage, unesco site, heritage list, heritage site, world heritage site, unesco listing
vandalised statue, defaced monument, toppled statue, statue pulled down, statue vandalised, monument defaced
erect statue, put up monument, unveil statue, memorial built, new statue, statue erected
lend painting, lent painting, loan to museum, on loan, borrowed work
authenticate, prove genuine, attribute, confirmed as by, authenticated
attribute, ascribe, credit, put down to, thought to be by
restore painting, clean painting, conservator, restorer, picture restoration, restored painting
stolen art, art theft, missing painting, art heist, stolen painting, art robbery, artworks stolen
return artefact, give back, gave back, repatriate, restitution, handed back
treasure, hoard, find, treasure trove, buried treasure
metal detector, detectorist, treasure hunter, metal detecting, detectorists, treasure-hunter
archaeologist, archeologist, dig, excavation, archaeology, archeology
fossil, remains, preserved bones, prehistoric remains, fossilised, fossilized
evolve, evolution, develop, descend from, ancestor
descend from, descendant, ancestor, lineage, related to
related to, relative, relation, kin, family member
trace family, genealogy, family tree, ancestry, roots
resemble, look like, similar, resemblance, lookalike, spitting image
differ, different, difference, vary, contrast, unlike
match, same as, correspond, tally, equal
fluctuate, go up and down, went up and down, vary, swing, volatile
exceed, go beyond, went beyond, more than, surpass, top
surpass, outdo, beat, better, exceed, eclipse
fall short, fell short, miss target, below target, not reach
meet target, met target, hit target, reach goal, achieve goal
include, including, contain, take in, took in, incorporate, feature
exclude, exclusion, leave out, left out, shut out, omit
omit, leave out, left out, miss out, drop
enter data, input, type in, key in, entered data
stream, streaming, watch online, live stream, webcast
go viral, went viral, viral, spread online, seen by millions, internet sensation
post, tweet, write online, wrote online, share on social media, put on facebook, social media post
follow online, follower, fan, subscriber, subscribe
subscribe, subscriber, subscription, sign up, signed up, subscribed, paying member
block website, ban site, cut access, censor internet, website blocked, site blocked
ban from twitter, suspend account, remove from platform, account deleted, account suspended, banned from facebook
troll, online abuse, cyberbully, cyberbullying, abusive messages
track, monitor, follow, keep tabs on, kept tabs on, trace
monitor, monitoring, watch, keep an eye on, kept an eye on, observe, surveillance
surveillance, spying, watching, monitor, bug
bug, listening device, wiretap, tap, hidden microphone
encrypt, encryption, scramble, code, cipher
decode, decipher, crack code, break code, broke code, codebreaker
photograph, photo, picture, snap, take a picture, took a picture, took a photo, photographer, shot
take a photo, took a photo, photographer, photograph, snap, selfie
pose, sit for, sat for, model, modelled for
model, pose, mannequin, catwalk, supermodel
paint a portrait, portrait, painter, sitter, likeness
animate, animation, animator, cartoon, animated
dub, voice over, voice actor, voiceover, lend voice to, lent voice to
narrate, narrator, tell story, told story, storyteller
tell a story, told a story, recount, narrate, relate, storytelling
adapt for screen, film version, film adaptation, turned into film, made into movie
sequel, follow-up, second film, next instalment, next installment
remake, new version, reboot, remade, remade film, updated version
premiere, first showing, opening night, first performance, debut
debut, first appearance, first performance, first game, maiden
comeback, return, back on stage, make a return, made a return
split up band, group broke up, disband, go separate ways, went separate ways
disband, break up, broke up, dissolve, disbanded, wind up
reform band, reunite, reunion tour, get back together, got back together
sign record deal, signed record deal, record contract, signed to label, recording contract
top the charts, number one, chart-topper, best-selling, hit
best-selling, bestseller, top-selling, sell most copies, sold most copies, sold millions
hit, success, smash, blockbuster, chart-topper
gross, takings, ticket sales, box office, gross takings, earn at cinemas
win an oscar, won an oscar, academy award, oscar winner, win best actor, won best actor, win best actress, won best actress
nominate for oscar, oscar nomination, academy award nominee, up for an oscar, oscar nominee, oscar-nominated
win nobel prize, nobel laureate, nobel prize winner, awarded the nobel, won nobel prize, nobel winner, nobel award
win booker, literary prize, prize-winning novel, booker winner, won booker, fiction prize
knighted, knighthood, made a sir, made a dame, honoured by queen, damehood
honour, honor, obe, mbe, made an obe, medal
medal, decoration, award for bravery, medal for gallantry, decorated
hall of fame, inducted, induction, enshrined, inducted into hall, enshrined in hall
judge a contest, judge, adjudicate, jury, panel
talent show, singing contest, reality show, talent contest, talent competition, tv contest
beauty contest, pageant, miss world, beauty queen, crowned miss
quiz, quizmaster, contestant, game show, trivia
chess, grandmaster, chess player, checkmate, chess champion, chess tournament
puzzle, crossword, riddle, brainteaser, conundrum
magic, magician, conjuror, conjurer, illusionist, conjure
circus, acrobat, clown, big top, ringmaster
stunt, stuntman, daredevil, stuntwoman, stunt performer
tightrope, tightrope walker, high wire, wirewalker, funambulist
set up home, move in together, live together, cohabit, share a home
sell house, put house on market, house sale, home sold, sold house, sold home, home for sale
buy house, bought house, homebuyer, get on property ladder, got on property ladder, first-time buyer, purchase home
build homes, built homes, housing development, housebuilder, new homes, housing estate, new houses
homeless, rough sleeper, sleep rough, on the streets, no home, homelessness
lose home, lost home, made homeless, left homeless, home destroyed
squat, squatter, occupy building, illegal occupant, squatting, occupy empty building
house, rehouse, provide homes for, accommodate, put up
accommodate, lodge, house, have room for, had room for, sleep
have room for, had room for, capacity, seat, hold, accommodate
furnish, furniture, fit out, equip, furnished
insulate, insulation, keep warm, kept warm, lag
plumb, plumber, pipes, plumbing, heating engineer
wire, electrician, rewire, wiring, electrical work
lay bricks, laid bricks, bricklayer, brickwork, mason, stonemason
roof, roofer, thatch, thatcher, tiler
pave, surface, resurface, asphalt, tarmac
build road, built road, new road, bypass, road scheme, highway construction
build bridge, built bridge, new bridge, bridge construction, span, crossing
build railway, built railway, lay track, laid track, new line, rail link, rail construction
build dam, built dam, damming, hydroelectric project, dam construction
planning permission, permission to build, planning consent, building permit, planning approval
refuse planning permission, plans rejected, application turned down, scheme thrown out, refused planning permission, planning application rejected
build without permission, built without permission, unauthorised building, illegal structure, planning breach
crane, lift, hoist, derrick, lifting machine
construction worker, builder, labourer, laborer, site worker, workman
architect, designed by, designer, drew up plans, architects, designed
engineer, engineering, technician, designed by, engineered by, built by
shut factory, plant closure, factory closes, close plant, close factory
open factory, new plant, start production, begin manufacturing, began manufacturing, opened factory, new factory
cut production, reduce output, scale back production, make fewer, made fewer, make less, made less, lower output
boost production, increase output, make more, made more, ramp up production
relocate factory, move production abroad, offshore, outsource, outsourcing
outsource, contract out, farm out, subcontract, outsourced
award contract, win contract, won contract, contract goes to, chosen to build
tender, bid for contract, invite bids, put out to tender, bidding process
invest in shares, shareholder, stock market, buy shares, bought shares, stockholder
shares fall, stock drops, share price down, market value falls, shares slide
shares rise, stock up, share price jumps, market gains, shares climb
float, flotation, go public, went public, stock market listing, ipo, initial public offering
shareholder, investor, stockholder, stake, owner of shares
stake, share, holding, interest, slice
sell stake, sold stake, dispose of shares, divest, offload shares
chairman, chairwoman, chair, chairperson, head of the board
board, directors, management, trustees, governors
bonus, extra pay, payout, reward, incentive payment
reward, prize, recompense, bounty, incentive
tip, gratuity, service charge, leave a tip, left a tip, gratuities, tipping
invoice, bill, charge, statement, invoiced
discount, reduction, money off, price cut, cheaper, sale price
price cut, cut prices, slash prices, price reduction, lower price, reduce price
shop, shopper, shopping, buy, bought, customer, go to the shops, went to the shops
customer, client, shopper, buyer, consumer, patron
shopkeeper, retailer, store owner, trader, merchant, storekeeper
advertise, advertisement, ad, advert, commercial, promote, publicise, publicize, promotion
promote, promotion, publicise, publicize, market, plug
market, marketing, sell, sold, advertise, promote
brand, label, trademark, logo, brand name
copyright, patent, intellectual property, trademark, rights to, intellectual rights
sue for libel, defamation, libel action, slander, defame
pay damages, awarded damages, compensation, court payout, paid damages, ordered to compensate
settle out of court, settlement, reach settlement, agree payout, settled out of court, out-of-court settlement
injunction, court order, restraining order, banned by court, gag order
warrant, court order, search warrant, arrest warrant, warrant for arrest, search order
overturn, quash, reverse, set aside, strike down, struck down
uphold, upheld, confirm, keep in place, kept in place, back ruling
drop charges, charges dropped, case dismissed, case thrown out, no further action
retrial, new trial, tried again, second trial, tried for second time
hung jury, mistrial, jury fails to agree, jury discharged, jury could not agree
wrongly convicted, miscarriage of justice, wrongful conviction, innocent man jailed, wrongfully convicted, wrongly jailed, wrongful imprisonment
innocent, not guilty, blameless, did nothing wrong, wrongly accused
guilty, to blame, culpable, convicted, responsible
licence revoked, lose licence, lost licence, struck off, lose right to practise, lost right to practise
struck off, banned from practising, disbarred, removed from register, strike off, lost licence
inquest, coroner, inquiry into death, investigation into death, coroner's inquiry, coroner's court
missing person, last seen, disappeared, family appeal, whereabouts unknown
call off search, search called off, search abandoned, hunt ends, called off search, end search
search party, rescue team, mountain rescue, searchers, rescue workers
paramedic, ambulance crew, medic, emergency services, ambulance
first aid, emergency treatment, bandage, treat at scene, treated at scene, emergency care
scene, site, place where it happened, spot, location
emergency services, police fire and ambulance, first responders, rescue services, rescuers
raise alarm, call for help, alert, sound alarm, ring 999, rang 999
come to the rescue, came to the rescue, help, save, step in, come to aid, came to aid
pull from wreckage, dragged from, freed from car, cut free, extricate
dig out, dug out, pull from rubble, free from rubble, rescue from debris
debris, rubble, wreckage, ruins, remains
crush to death, crushed, killed by falling, squashed, crushed to death
hit by train, struck by train, killed on line, level crossing accident, struck by locomotive, killed by train
fall overboard, fell overboard, man overboard, fall into sea, fell into sea, fall from ship, fell from ship
fall from cliff, cliff fall, fell down cliff, plunge over edge, fell from cliff, cliff plunge
get lost in mountains, got lost in mountains, lost on mountain, stranded climber, missing hiker
avalanche, snow slide, buried in snow, snowslide, snow slip, wall of snow, swept away by snow
frostbite, hypothermia, freeze to death, froze to death, exposure, die of cold
heatwave, hot spell, heat wave, soaring temperatures, hot weather
sunburn, burnt by sun, sunstroke, heatstroke, sunburned, sunburnt
dehydrated, dehydration, thirst, lack of water, thirsty
shark attack, bitten by shark, mauled by shark, shark bite, attacked by shark
dog attack, bitten by dog, mauled by dog, savaged by dog, dog bite, attacked by dog
snake bite, snakebite, bitten by snake, venomous bite, bitten by cobra, bitten by viper
wasp sting, bee sting, stung, swarm, stung by bees, stung by wasps
swarm, plague, infestation, invasion, horde
infest, infestation, overrun, pests, plagued by
exterminate, pest control, eradicate, kill off, wipe out
eradicate, wipe out, stamp out, eliminate, get rid of, got rid of
eliminate, get rid of, got rid of, remove, wipe out, root out
disinfect, sterilise, sterilize, sanitise, sanitize, decontaminate
isolate, cut off, separate, keep apart, kept apart, quarantine
wear a mask, wore a mask, face covering, mask, covered face
vaccine works, effective, protects against, efficacy, vaccine effective
side effect, adverse reaction, reaction, complication, bad reaction, unwanted effect
clinical trial, drug trial, tested on patients, medical study, drug test, human trials, medical trial
breakthrough, major advance, discovery, leap forward, milestone
cause cancer, carcinogenic, linked to cancer, cancer risk, cancer-causing, raise cancer risk
link to, linked to, connected with, associated with, tied to
increase risk, raise chances, more likely, put at greater risk, increased risk, higher risk
reduce risk, cut chances, less likely, lower the odds, lower risk, cut risk
likely, probable, expected, on the cards, odds-on
unlikely, improbable, doubtful, not expected, remote chance
possible, potential, perhaps, possibility, chance, feasible
certain, sure, definite, bound to, guaranteed
impossible, cannot be done, out of the question, no chance, not possible, unachievable
unable to, cannot, can't, incapable of, not able
forbid from, not allowed, banned from, barred from, prohibited
compulsory, mandatory, obligatory, required, required by law, mandated
voluntary, optional, by choice, not compulsory, not required
legal, lawful, allowed, permitted, within the law
illegal, unlawful, against the law, banned, illicit, outlawed
allowed in, admit, let in, admitted, granted entry
turn away, turned away, refuse entry, denied entry, not let in
refuse visa, denied visa, entry refused, visa rejected, refused visa, visa denied
visa, entry permit, travel permit, right to enter, entry visa, permit to enter
passport, travel document, papers, identity document, travel papers, identity card
citizenship, naturalise, naturalize, become a citizen, became a citizen, nationality, granted citizenship
census, population count, number of inhabitants, head count, population survey, headcount
population, number of people, inhabitants, residents, how many live
overcrowded, packed, overcrowding, too many people, crammed
empty, vacant, unoccupied, deserted, nobody there
crowd, throng, mass, mob, multitude, horde
crowded, packed, full, busy, jam-packed
busy, bustling, hectic, in use, occupied
accept, acceptance, agree to, take up, took up, say yes to, said yes to
accept responsibility, take the blame, took the blame, shoulder blame, hold hands up, held hands up
take responsibility, took responsibility, own up, accept blame, carry the can
hold to account, accountable, answerable, bring to book, brought to book
get rid of, got rid of, remove, dispose of, scrap, dump, ditch, eliminate
scrap, ditch, drop, abandon, axe, bin
phase out, phased out, gradually end, discontinue, withdraw gradually
discontinue, stop making, end production, withdraw, axe
withdraw from service, decommission, retire, take out of use, took out of use, mothball
mothball, decommission, put out of use, lay up, laid up
switch to, change over, move to, adopt, go over to, went over to
adopt, take up, took up, embrace, start using
bring back, brought back, reinstate, restore, revive, reintroduce
reinstate, reinstated, give job back, gave job back, restore to post, bring back, brought back
revive, revival, bring back, brought back, resurrect, breathe new life into
renew, renewal, extend, continue, prolong
extend contract, new contract, contract extension, sign new deal, signed new deal
expire, run out, ran out, lapse, end, come to an end, came to an end
terminate, end, cut short, bring to an end, brought to an end
pass, elapse, go by, went by, slip by
waste time, dawdle, idle, delay, dilly-dally
take time, took time, last, need, require
take over as, took over as, took charge, assume role, become head, became head, succeed
take charge, took charge, take the helm, took the helm, assume control, take the reins, took the reins
hand over power, transfer of power, handover, transition, cede
entrust, give responsibility, gave responsibility, charge with, hand over to
represent, representative, stand for, stood for, act for, speak for, spoke for, delegate
speak for, spoke for, spokesman, spokeswoman, spokesperson, represent
symbolise, symbolize, symbol, stand for, stood for, represent, emblem
mean, meaning, signify, stand for, stood for, denote
turn out, turned out, prove to be, transpire, emerge
emerge, come to light, came to light, became known, transpire, come out, came out
become known, became known, come out, came out, be revealed, emerge
keep quiet, kept quiet, stay silent, say nothing, said nothing, keep mum, kept mum
tell the truth, told the truth, honest, come clean, came clean, truthful
tell police, told police, make statement, made statement, statement to officers, inform officers
give information, gave information, tip, tip-off, information, come forward, came forward
hand in, handed in, submit, turn in, give in, gave in
submit, submission, hand in, send in, sent in, present
apply for, application, ask for, request, seek, sought
fill in form, complete form, fill out, form-filling, filled in form
register, registration, sign up, signed up, enrol, enroll, enter name
sign up to, signed up to, enter into, join, subscribe to, commit to
back down, backed down, give in, gave in, climb down, yield, concede
give in, gave in, yield, surrender, back down, cave in
concede defeat, accept defeat, throw in towel, threw in towel, admit defeat
declare winner, named winner, proclaimed, announced as winner, crowned winner, declared the winner
declare, proclaim, announce, pronounce, declared
recount, count again, second count, check votes, recounted, vote check
poll shows, survey finds, opinion poll, according to survey, pollsters found, poll found
study finds, research shows, scientists discover, researchers found, study found, researchers say, scientists say, according to research
scientist, researcher, expert, academic, boffin
expert, specialist, authority, professional, pundit
learn language, speak language, spoke language, fluent, bilingual, language learner
speak english, english-speaking, fluent in english, anglophone, spoke english, english speaker
language, tongue, dialect, spoken, speech
accent, way of speaking, brogue, twang, way of talking
recite, say from memory, said from memory, recitation, reel off
lecture, talk, speech, give a lecture, gave a lecture, lecturer
tutor, private teacher, teach, taught, coach
university, college, campus, institution, higher education
close school, school closure, pupils sent home, classes cancelled, closed school, school shut
start school, first day at school, term begins, back to school, started school, back at school
homeschool, taught at home, home schooling, home education, home-schooled, educated at home, home-educated
research, study, investigate, look into, explore
publish research, paper, journal article, study published, published in journal, findings published
theory, hypothesis, idea, explanation, suggestion, speculation
observe, observation, watch, see, monitor
telescope, observatory, astronomer, stargazer, astronomical, look at stars
weather, forecast, conditions, climate, climatic conditions, weather conditions
warm, global warming, climate change, rising temperatures, heating planet
sea level rise, rising seas, higher sea levels, encroaching sea, rising sea levels, rising oceans, seas rise
ice melts, melting glaciers, retreating ice, thawing, glaciers melting, ice melt, melting ice
glacier, ice sheet, ice cap, ice field, icefield
cut emissions, reduce carbon, go green, went green, net zero, carbon neutral
renewable, green energy, wind power, solar power, clean energy
wind farm, wind turbines, turbine, wind park, windfarm, wind energy, wind turbine
solar, solar panels, sun-powered, photovoltaic, solar energy, solar power
nuclear, atomic, reactor, nuclear power, nuclear energy, atomic energy
radiation, radioactive, radioactivity, fallout, radioactive material, radioactive leak
nuclear accident, meltdown, radiation leak, reactor accident, nuclear disaster, reactor meltdown
protest camp, occupy, sit-in, encampment, protesters camp, occupation
throw eggs, threw eggs, pelt, egg, egged
fly flag, flew flag, raise flag, hoist flag, flag flown
lower flag, half-mast, half mast, half-staff, lowered flag, flag at half-mast
lay wreath, wreath-laying, lay flowers, laid flowers, floral tributes, laid wreath, placed wreath, wreath laid
minute's silence, moment of silence, stand in silence, stood in silence, silent tribute, minute of silence, two-minute silence, stood silent
light candle, lit candle, vigil, candlelit vigil, candlelight vigil
fireworks, firework display, pyrotechnics, let off fireworks, rockets and bangers, firework show
decorate, decoration, adorn, trim, deck
cut ribbon, open, opening ceremony, official opening, opened by
lay foundation stone, laid foundation stone, break ground, broke ground, turn first sod, start building, work begins
win hearts, won hearts, charm, enchant, captivate, delight
impress, impressive, wow, blow away, blew away, amaze
attract, attraction, draw, drew, pull in, lure
lure, entice, tempt, attract, bait
tempt, temptation, entice, lure, appeal to
seduce, charm, woo, lead astray, led astray
woo, court, chase, try to attract, wooed, courting
flirt, chat up, make advances, made advances, flirting
cheat on, affair, unfaithful, adultery, infidelity, two-time
leave wife, left wife, left husband, walk out on, abandon family
custody, care of children, looks after children, guardianship, who looks after, brought up by
guardian, ward, legal guardian, carer, legal carer, custodian
disinherit, cut out of will, leave nothing to, left nothing to, disinherited
make will, will, last testament, estate, made will, last will
leave money, left money, left fortune, bequeathed, bequest
fortune, wealth, riches, worth, net worth
become rich, became rich, rich, wealthy, make a fortune, made a fortune, millionaire, well-off
poor, poverty, hard up, penniless, needy, in need, impoverished
lose fortune, lost fortune, ruined, lose everything, lost everything, wiped out
lose job, lost job, sacked, made redundant, laid off, out of work
find job, found job, found work, get a job, got a job, hired, taken on
change job, new job, move to new post, career change, changed jobs, switch jobs
leave job, left job, left post, quit, resign, step down
turn down job, refuse post, decline offer, reject offer, rejected job, refused job, declined post
return to work, go back to work, back at work, end strike, returned to work, went back to work
call strike, strike ballot, vote to strike, walkout planned, strike vote, strike called
union, trade union, labor union, workers' group, labour union
picket, picket line, striker, strike, picketing, picketer
work from home, home working, remote working, telework, working from home, home-working, telecommute
commute by bike, cycle to work, ride to work, bike to work, cycling to work
carry passengers, transport people, serve passengers, seats, carried passengers, take people
passenger, traveller, traveler, commuter, rider, fare-payer
miss train, missed flight, late for, too late, missed train, miss flight
catch train, take train, go by train, rail journey, took train, went by train, caught train
take bus, catch bus, caught bus, go by bus, bus ride, took bus, went by bus
take taxi, cab, taxi ride, minicab, took taxi, took a cab
taxi driver, cabbie, cab driver, cabby, taximan
lorry driver, truck driver, trucker, haulier, hgv driver, truckdriver, haulage driver
train driver, engine driver, railwayman, engineer, locomotive driver, driver of train
pilot, airman, aviator, captain, flyer, flier, at the controls
captain, skipper, master, commander, in charge of ship
crew, staff, team, sailors, hands
sailor, seaman, mariner, seafarer, crewman, crew member
set sail, put to sea, leave port, left port, left harbour, left harbor, cast off
cast off, leave port, left port, untie, set sail, unmoor
load, loaded, put on board, stack, cargo
unload, offload, take off, took off, discharge cargo
cargo, freight, load, goods, shipment, consignment
shipment, consignment, delivery, cargo, batch
ship, vessel, boat, craft, ferry, liner, tanker
plane, aircraft, airplane, aeroplane, jet, airliner
smuggled goods, contraband, seized drugs, haul, illegal goods
drug dealer, dealer, pusher, drug trafficker, sell drugs, sold drugs, supply drugs
drug bust, drugs haul, seized cocaine, drugs seizure, drug raid
grow cannabis, cannabis farm, marijuana grower, pot farm, grew cannabis, marijuana farm, cannabis grower
take drugs, took drugs, drug user, addict, use drugs, drug abuse
launder money, money laundering, dirty money, hide proceeds, hid proceeds, launder cash, launderer, hide dirty money, hid dirty money
evade tax, tax evasion, tax dodge, avoid tax, tax fraud, not pay tax
tax haven, offshore account, offshore, secret account, offshore haven, low-tax territory
avoid paying, dodge, evade, get out of paying, got out of paying
go without paying, went without paying, fare dodger, bilk, leave without paying, left without paying
default, fail to pay, miss payments, not repay, defaulted
repossess, foreclose, foreclosure, take back house, took back house, bailiffs
bailiff, debt collector, enforcement officer, repo man, bailiffs, debt collectors
pawn, pawnbroker, pawnshop, hock, pawned
insider trading, insider dealing, illegal share trading, insider dealer, illegal trading
price fixing, cartel, collude, rig prices, price-fixing, fixed prices
monopoly, dominate market, sole supplier, antitrust, sole provider, market domination
fake news, disinformation, misinformation, false story, propaganda
spread rumour, spread rumor, gossip, circulate story, spread rumours, spread gossip
exaggerate, exaggeration, overstate, blow out of proportion, blew out of proportion, hype
play down, played down, minimise, minimize, make light of, made light of, downplay
stress, emphasise, emphasize, underline, highlight, point out
point out, pointed out, draw attention to, drew attention to, highlight, flag
draw attention, drew attention, highlight, raise awareness, put spotlight on
raise awareness, publicise, publicize, awareness campaign, draw attention to, drew attention to
raise issue, bring up, brought up, mention, put on the table
drop hint, hint, imply, suggest, insinuate
imply, suggest, hint, indicate, intimate
indicate, show, suggest, point to, sign of
show, showed, shown, demonstrate, display, reveal
conclude, conclusion, find, decide, deduce
deduce, infer, work out, conclude, gather
assume, presume, suppose, take for granted, took for granted
judge, deem, consider, regard, rule
regard as, consider, see as, saw as, think of as, thought of as, view as
classify, class, categorise, categorize, group, label
label, tag, mark, call, brand
mark, stain, spot, blemish, scar
scar, disfigure, mark, deform, leave scarred, left scarred
rank first, top list, number one, come top, came top
come bottom, came bottom, worst, lowest, bottom of list
best, finest, greatest, top, leading
worst, poorest, lowest, most terrible, least good
lead the way, led the way, pioneer, trailblazer, first to, blaze trail
first person to, pioneer, become the first, became the first, first ever, trailblazer
first woman to, pioneering woman, female first, first woman, first female
first time, never before, unprecedented, maiden, inaugural
final, last, closing, ultimate, concluding
make history, made history, historic, landmark, unprecedented
famous, well-known, celebrated, renowned, noted, celebrity
famous for, known for, best known for, renowned for, celebrated for, make name, made name
become famous, became famous, make name, made name, shoot to fame, shot to fame, rise to fame, find fame, found fame
celebrity, star, famous person, household name, big name
fan, supporter, follower, enthusiast, admirer, devotee
autograph, signature, sign for fans, signed for fans, autographed, autograph hunter
meet fans, met fans, greet fans, fan event, meet and greet
interview on tv, tv interview, speak on television, spoke on television, talk show
appear on tv, on television, guest on show, tv appearance, on tv, television appearance
give interview, gave interview, speak to reporters, spoke to reporters, told reporters, press conference, news conference
press conference, news conference, media briefing, briefing, briefed reporters, told reporters
issue statement, press release, say in statement, said in statement, statement said
leak to press, tell newspaper, told newspaper, reveal to media, leaked to newspaper, press leak
shut newspaper, paper closes, last edition, cease publication, newspaper closes, paper ceased publication
buy newspaper, newspaper owner, press baron, media mogul, bought newspaper, newspaper proprietor
edit newspaper, editor, editor-in-chief, run paper, ran paper, newspaper editor, edited paper
take photo of, took photo of, paparazzi, photographer, press photographer
invade privacy, intrusion, phone hacking, privacy breach, invasion of privacy, invaded privacy
apologise publicly, apologize publicly, public apology, say sorry in public, said sorry in public, apologised
resign over, quit over, step down amid, forced out by scandal, resigned over, quit over scandal
force out, forced out, oust, push out, drive out, drove out
drive out, drove out, expel, chase away, force to leave
chase away, drive off, drove off, scare off, frighten away
keep out, kept out, exclude, bar, shut out, ban
keep away, kept away, stay away, avoid, steer clear
stay at home, stay in, remain indoors, not go out, stayed at home, stay indoors
go out, went out, leave the house, left the house, step out
bring together, brought together, unite, join, gather
pull apart, separate, part, take apart, took apart
take apart, took apart, dismantle, disassemble, strip down
put together, assemble, compile, build, built
compile, put together, collate, draw up, drew up
draw up, drew up, draft, prepare, write, wrote, written
draft, draw up, drew up, first version, outline
outline, set out, sketch, summarise, summarize
summarise, summarize, summary, sum up, outline
revise, amend, change, rewrite, update
amend, amendment, change, alter, revise
correct, put right, fix, rectify, correction
put right, rectify, correct, remedy, sort
sort, arrange, order, classify, organise, organize
mix up, muddle, confuse, jumble, mistake
swap at birth, switched babies, mixed up in hospital, given to wrong parents, swapped at birth, baby mix-up
deliver baby, midwife, help give birth, delivered by, delivered baby, helped give birth
midwife, maternity nurse, birth attendant, obstetrician, midwives, midwifery
doctor, physician, gp, medic, medical practitioner
surgeon, operate, performed operation, carried out surgery, surgical team, operated on
dentist, dental surgeon, orthodontist, pull tooth, dental practitioner, dental surgery
vet, veterinary surgeon, veterinarian, animal doctor, vets, animal surgeon, veterinary practitioner
nurse, carer, sister, matron, nursing staff
patient, sufferer, sick person, person being treated, patients, the sick
hospital, infirmary, clinic, medical centre, medical center
waiting list, wait for treatment, queue for surgery, backlog, waiting time, wait for operation
pile up, accumulate, build up, built up, mount up, stack up
accumulate, amass, build up, built up, collect, gather
build up, built up, accumulate, increase, amass
wear down, wore down, erode, exhaust, weaken
hold together, held together, keep united, kept united, bind
hang, hung, suspend, dangle, put up
lean, tilt, tip, slope, list
tilt, lean, list, incline, tip
balance, poise, steady, keep upright, kept upright
flow, stream, run, pour, gush
gush, spurt, pour out, spout, stream
drip, trickle, dribble, leak, dripping
pump, pump out, drain, draw off, drew off
drain, empty, dry out, pump out, drainage
dam, block, hold back, held back, barrier
distil, distill, distillery, make whisky, made whisky, make spirits, made spirits
ferment, brew, make wine, made wine, winemaker
make wine, made wine, winemaker, vineyard, winery, vintner
make cheese, made cheese, cheesemaker, dairy, creamery, cheese-maker, cheese producer
make chocolate, made chocolate, chocolatier, confectioner, chocolate maker, chocolate factory, chocolate manufacturer
make bread, made bread, baker, bakery, bake
make clothes, made clothes, dressmaker, tailor, fashion designer, garment worker
make shoes, made shoes, shoemaker, cobbler, cordwainer, shoe manufacturer, shoe factory
make furniture, made furniture, furniture maker, cabinetmaker, carpenter, joiner
make pottery, made pottery, potter, ceramics, ceramicist, pottery maker, pottery factory
make cars, made cars, carmaker, car manufacturer, automaker, motor manufacturer
make planes, made planes, plane maker, aircraft manufacturer, aerospace company, planemaker, aeroplane manufacturer, aircraft maker
build ships, shipbuilder, shipyard, boatbuilder, built ships, shipbuilding, boatyard
make steel, made steel, steelmaker, steelworks, steel mill, steel producer, steel plant
make films, made films, film-maker, filmmaker, director, movie maker
make music, made music, musician, composer, band
make art, made art, artist, painter, sculptor, create
make money, made money, earn, profit, turn a profit
make laws, legislate, lawmaker, parliament, made laws, lawmaking, pass laws
make peace, made peace, reconcile, end war, sign treaty, signed treaty
make noise, made noise, noisy, create din, racket
make room, made room, clear space, make way for, made way for
make way for, made way for, give way to, gave way to, cleared for, replaced by
give way, gave way, yield, stand aside, stood aside, let pass
make sure, made sure, ensure, check, see to it, saw to it
make easier, made easier, facilitate, simplify, ease
make difficult, made difficult, hinder, complicate, hamper
make use of, made use of, use, utilise, utilize, exploit
make up, made up, invent, fabricate, concoct
make public, made public, publish, release, disclose, reveal
make illegal, made illegal, ban, outlaw, criminalise, criminalize
make redundant, made redundant, lay off, laid off, axe, shed staff
make available, made available, offer, provide, release
make contact, made contact, contact, get in touch, got in touch, reach
contact, get in touch, got in touch, reach, communicate with
communicate, communication, contact, correspond, convey
take refuge, took refuge, shelter, seek safety, sought safety, hole up
take cover, took cover, shelter, hide, duck
take prisoner, took prisoner, capture, captured, prisoner of war
take legal action, took legal action, sue, go to court, went to court, litigate
take drastic action, took drastic action, act, take steps, took steps, measures
take measures, took measures, measures, steps, action, act
take sides, took sides, back, support, favour, favor
take turns, took turns, alternate, rotate, one after another
take a risk, took a risk, gamble, chance it, risk
take a break, took a break, rest, pause, time out
take a vow, took a vow, vow, oath, pledge, swear, swore
take a look, took a look, look, inspect, examine, glance
take aim, took aim, aim, target, point
take by surprise, took by surprise, catch off guard, caught off guard, surprise, caught unawares
take for granted, took for granted, assume, expect, presume
take the lead, took the lead, go ahead, went ahead, lead, in front
in the lead, ahead, leading, in front, out in front
fall behind, fell behind, lag, trail, drop back
catch up, caught up, draw level, drew level, close gap
come from behind, came from behind, fight back, fought back, comeback, recover to win, turn round
hold lead, held lead, stay ahead, remain in front, keep lead, kept lead
win easily, won easily, romp home, cruise to victory, comfortable win, landslide
landslide, big majority, overwhelming win, sweeping victory, thumping majority, overwhelming victory
win narrowly, won narrowly, scrape home, edge out, narrow victory, close win, squeak through
retain title, defend title, keep crown, kept crown, champion again, retained
lose title, lost title, lost crown, dethroned, beaten champion
win back, won back, regain, recapture, retake, recover
regain, win back, won back, get back, got back, recover, retrieve
recapture, retake, retook, win back, won back, catch again, caught again
gain control, take control, took control, seize, capture
lose control of, lost control of, no longer control, forced from, driven out of
hold power, held power, rule, govern, be in office
share power, coalition, power-sharing, joint rule, share government, joint government
seek power, sought power, run for office, ran for office, stand, campaign
stand for, stood for, candidate for, run for, ran for, contest
stand trial, stood trial, face trial, be tried, in the dock
stand up for, stood up for, defend, support, champion, stick up for, stuck up for
stand in for, stood in for, replace, substitute, deputise, deputize, cover for
deputy, second in command, number two, assistant, vice
deputise, deputize, stand in, stood in, fill in, act for
serve, served, work, be in service, do duty, did duty
serve in army, in the military, soldier, do military service, did military service, army service
serve on, sit on, sat on, member of, be part of
sit exam, sat exam, take test, took test, examinee
set exam, examiner, write paper, wrote paper, exam board
set rules, lay down, laid down, establish, regulate
set an example, role model, lead by example, led by example, show how, showed how, inspire others, good example
set a date, fix date, name day, schedule, date set
set a target, aim for, goal, objective, target set, targeted
set a trap, ambush, trap, sting, lured, entrap
put in charge, appointed head, made leader, given command, placed in charge, given charge
put in prison, jail, imprison, lock up, jailed, imprisoned
put on trial, try, prosecute, bring to court, brought to court
put on hold, suspend, shelve, postpone, freeze, froze, frozen
put pressure on, pressure, pressurise, pressurize, lean on, twist arm
put to use, use, employ, utilise, utilize
put up for auction, auction, sell, sold, go under hammer, went under hammer
put up, erect, raise, build, built
put at risk, endanger, threaten, jeopardise, jeopardize
shelve, put on hold, mothball, drop, postpone
come true, came true, realise, realize, be fulfilled, happen
come under attack, came under attack, attacked, be hit, targeted
come under fire, came under fire, be criticised, be criticized, face criticism, shot at
come across, came across, find, discover, stumble on
come from, came from, originate, hail from, native of, source, origin
where from, origin, come from, came from, born in, native, hail from
originate, origin, start, come from, came from, derive from, source
derive, derived from, come from, came from, stem from
come forward, came forward, volunteer, offer information, contact police
come into contact, came into contact, touch, meet, exposed to
come back to life, came back to life, revive, rise again, rose again, resurrect
come of age, came of age, turn 18, reach adulthood, become adult, became adult
go ahead, went ahead, proceed, take place, took place, get green light, got green light
proceed, go ahead, went ahead, carry on, continue
go without, went without, do without, did without, manage without, lack
go to court, went to court, sue, legal action, take to court, took to court
go to jail, went to jail, jailed, imprisoned, sent to prison
go to war, went to war, fight, fought, start war, declare war
go to hospital, went to hospital, hospitalised, hospitalized, admitted, taken to hospital
go to university, went to university, study, attend college, undergraduate
go to church, went to church, churchgoer, attend service, worship
go to bed, went to bed, retire, turn in, sleep
go on strike, went on strike, strike, walk out, down tools
go on holiday, went on holiday, vacation, holiday, take a break, took a break
go on trial, went on trial, tried, appear in court, stand trial, stood trial
go to the toilet, went to the toilet, lavatory, bathroom, restroom, loo
appear in court, before court, court appearance, before magistrates, in the dock
go online, went online, use internet, log on, on the web
go back on, went back on, break promise, broke promise, renege, u-turn
go off, went off, explode, detonate, sound
go down well, went down well, be popular, well received, liked
well received, praised, good reviews, acclaim, hailed
badly received, panned, poor reviews, slated, savaged by critics
go for, went for, choose, chose, chosen, opt for, pick
go hungry, went hungry, starve, short of food, not enough to eat
get away with, got away with, escape punishment, unpunished, go scot-free, went scot-free
get caught, got caught, caught, found out, busted, nabbed
get drunk, got drunk, drunk, drink too much, intoxicated
get fired, got fired, sacked, dismissed, lose job, lost job
get hurt, got hurt, injured, hurt, wounded
get permission, got permission, allowed, granted, approved
get through, got through, pass, survive, qualify
get better, got better, improve, recover, mend
get together, got together, meet, gather, assemble
get used to, got used to, adapt, become accustomed, became accustomed, adjust
get wet, got wet, soaked, drenched, wet through, drenching
get stuck, got stuck, trapped, wedged, jammed, stranded
get out of, got out of, escape, leave, exit
get money, got money, raise funds, receive, paid
get money for, got money for, be paid, sell for, sold for, earn
get information, got information, learn, find out, found out, obtain details
have a heart attack, had a heart attack, suffer cardiac arrest, heart stopped, heart failure
have an operation, had an operation, undergo surgery, operated on, under the knife
have a drink, had a drink, drink, booze, tipple
have a meal, had a meal, eat, ate, eaten, dine, lunch
have children, had children, parent, father of, mother of, family
have an accident, had an accident, crash, mishap, accident
have a row, had a row, argue, quarrel, fall out, fell out
have a party, had a party, celebrate, throw a party, threw a party, party
have in common, had in common, share, similar, alike
have a degree, had a degree, graduate, hold degree, held degree, qualified
have an effect, had an effect, affect, impact, influence
have the right, had the right, entitled, allowed, eligible
eligible, entitled, qualify, have right, had right, allowed
entitle, entitled to, right to, eligible for, right to have
do damage, did damage, damage, harm, wreck
do wrong, did wrong, misbehave, offend, misconduct
misconduct, wrongdoing, misbehaviour, misbehavior, malpractice
behave, behaviour, behavior, conduct, act
do research, did research, study, investigate, research
do well, did well, succeed, thrive, prosper
do badly, did badly, struggle, fail, underperform
do business, did business, trade, deal, operate
do a favour, did a favour, do a favor, did a favor, help, good turn
do for a living, did for a living, job, work, occupation, profession
do exercise, did exercise, work out, train, keep fit, kept fit
do the shopping, did the shopping, shop, buy groceries, bought groceries
do housework, did housework, clean, chores, domestic work, housework
do homework, did homework, schoolwork, study, assignment
do time, did time, in prison, serve sentence, jailed
`
