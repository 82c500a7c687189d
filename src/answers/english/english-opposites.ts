// Acts and states of which one rules out the other, a pair a line. Data, read by english-reversed.ts.

/** Each side with the words that tell it beyond doubt; a word of many uses stands in none. */
export const OPPOSED = `
rise, increase, grow, climb, jump, soar, surge, gain, go up, double, triple, swell, expand | fall, drop, decline, decrease, sink, slump, plunge, tumble, shrink, halve, dip, go down, lose, halving, decreasing
raise, increase, hike, extend, double | cut, lower, reduce, slash, trim, halve, shorten, lowering
accept, approve, pass, endorse, agree, ratify, adopt, say yes, vote for, authorise, authorize, back, grant, allow, permit, permission | reject, refuse, turn down, decline, veto, vote down, block, throw out, deny, say no, vote against, rebuff, bar, forbid
support, back, favour, favor, welcome, in favour, endorse | oppose, against, criticise, criticize, condemn, protest, resist, strike, object, campaign against
win, victory, triumph | lose, defeat, beaten
survive, win | lose, defeat, beaten
hire, appoint, recruit, promote, poach | sack, fire, dismiss, lay off, oust, dismissal
open, reopen, inaugurate | close, shut down, closure
launch, introduce, bring in, switch on, turn on | scrap, cancel, abandon, call off, abolish, switch off, turn off
stop, halt, end, cease, give up, call off, cancel, abandon | go on, continue, carry on
close, shut, shut down, closure | stay open, remain open, keep open
impose, introduce, levy, bring in, tighten | lift, scrap, suspend, abolish, waive, ease, remove
charge, levy, collect | scrap, suspend, abolish, waive, free
speed up, accelerate, hasten, bring forward, quicken | delay, slow, postpone, put off, hold up, defer, put back
survive, survivor, rescue, unhurt, unharmed, spare, alive | die, kill, drown, death, dead, perish, fatal
acquit, clear, not guilty, exonerate, acquittal | convict, guilty, jail, imprison, conviction, sentence
uphold, confirm, maintain | overturn, quash, reverse, annul, strike down, overrule
destroy, demolish, cut down, tear down, pull down, fell, raze, burn down | spare, save, preserve, restore, saving
praise, applaud, hail, cheer, commend | criticise, criticize, condemn, boo, attack, blame
admit, confess, acknowledge, own up | deny, denial
release, free, bail | arrest, detain, jail, remand
succeed, success, work | fail, failure
include, cover | exclude, exempt, leave out
lengthen, extend, prolong | shorten, cut short
sick, ill, poison | healthy, unharmed, unhurt
strengthen, gain | weaken
keep, pocket | hand in, hand back, give back, return, hand over, donate
delay, postpone, put off, late, overdue | early, ahead of schedule, sooner
break record, beat record, set record, smash record | miss record, short of record, miss by
ban, outlaw, prohibit | legalise, legalize, allow, permit
`

/** The same of what is said of something by an adjective. */
export const OPPOSED_KINDS = `
dangerous, harmful, unsafe, risky, toxic, poisonous | harmless, safe
expensive, dear, dearer | cheap, cheaper, free
illegal, unlawful | legal, lawful
guilty | innocent, acquitted, acquit, acquittal, clear of, not guilty
empty, deserted | full, packed, crowded, sold out
profitable | unprofitable, lossmaking
popular | unpopular
unhappy, sad, angry, disappointed | happy, delighted, pleased, satisfied
alive | dead
genuine, real, authentic | fake, forged, counterfeit
`
