// Verbs of news in their base form. Data, read by english-predicate.ts.

export const VERBS = new Set(
  `
abandon abduct abolish absorb abstain accept accuse achieve acquire acquit act add address adjust admit adopt
advance advertise advise affect aim alert allow alter ambush amend amount amputate analyse announce apologise
apologize appeal appear applaud apply appoint approach approve argue arrange arrest arrive assassinate assault
assemble attack attempt attend attract auction authorise avoid award ban bar bear beat become beg begin behead
belong benefit bet betray bite blame block blow bomb boo book boost borrow boycott break breed bribe bring
broadcast build burgle burn burst bury buy calculate call cancel capture care carry cast catch cause celebrate
challenge change charge chase cheat check cheer choose circulate claim clash clean clear climb close collapse
collect collide combine come commission commit compare compensate compete complain complete conceal concede
conclude condemn conduct confess confirm confiscate conquer consider construct consult contact contain
contaminate contest continue contract contribute control convert convict convince cook cooperate cope copy
cost count cover crack crash create cremate criticise criticize cross crush cull cut damage date deal debate
decide declare decline decrease defeat defect defend delay delete deliver demand demolish demonstrate deny
depart depend deploy deport derail describe deserve design destroy detain detect determine develop devise die
differ dig diminish disappear discharge disclose discover discuss dismantle dismiss disqualify disrupt
distribute ditch divert divest divide divorce donate double draft drag draw drill drink drive drop drown dry
dump earn ease eat eject elect eliminate elope embezzle emerge emit employ enable encounter encourage end
endorse enforce enter erase erect erupt escape establish estimate evacuate evade evict examine exceed exchange
exclude execute exempt exercise exist expand expect expel experience expire explain explode explore export
expose extend extinguish extract extradite face fail faint fake fall favour feature feed feel fight fill
finance find fine finish fire fit fix flee float flog flood fly follow forbid force forecast foresee forfeit
forge forget forgive form found freeze fund gain gather generate get give go govern grant greet ground grow
guarantee guard guide halt halve hammer handle hang happen harm hatch have head hear help hide hijack hire hit
hold host hunt hurt identify ignore impeach impose imprison improve include increase indict infect inflict
inform inherit inject injure insist inspect inspire install insult insure intend interrupt intervene introduce
invade invent invest investigate invite involve issue jail join judge jump keep kick kidnap kill knock know
label lack launch lay lead leak learn lease leave lend let levy license lie lift limit list live lobby lock
loot lose lower maintain make manage manufacture mark marry match mean measure meet melt merge misjudge miss
mock modify monitor mount mourn move mug murder name need negotiate nominate notice object obtain occupy occur
offer open operate oppose order organise oust overcome overdose overhaul overrule overtake overturn owe own
pack paint paralyse pardon participate pass pause pay perform permit persuade phase pick pilot plagiarise plan
plant play plead please pledge plunge poison pollute post postpone pour praise predict prefer prepare present
press prevent print produce profit promise promote propose prosecute protect protest prove provide publish
pull pump punch punish purchase pursue push put qualify question quit race raid raise rally ram rank ransom
rape reach react read rebel rebuild recall receive recognise recommend recover recruit recycle redesign reduce
refer refund refuse regain register reimburse reinstate reject rejoin relaunch release relegate relocate rely
remain remove rename renew renovate rent reopen repair repay repeal replace report represent request require
rescue research reserve resign resist resolve respond restore restrict result resume retain retire retreat
retrieve return reuse reveal revise revive reward ride ring rise risk rob roll ruin rule run rush sabotage
sack sail save scale scan scrap screen scuttle seal search secure see seek seize select sell send sentence
separate serve set settle sever share shed shelter shift ship shoot show shrink shut shy sign sink sit slap
slash sleep slide slip slow smash smuggle snub soar solve spare spark speak speed spend spill spit split
sponsor spot spread stab stage stand star start starve stay steal step stop store strand strangle strengthen
strike strip struggle study submit succeed sue suffer suffocate suggest supply support surge surrender survive
suspect suspend swallow swap swear swim switch take talk target tax teach tear tell terminate test thank
threaten throw tighten topple torture touch tour track trade train trample transfer translate trap travel
treat trigger triple try turn uncover undergo unveil uphold upset urge use vaccinate value vandalise vandalize
veto violate visit volunteer vote wait walk want warn wash waste watch weaken wear wed weigh welcome whip win
wipe withdraw witness work worry wound wreck write yield
`
    .trim()
    .split(/\s+/),
)
