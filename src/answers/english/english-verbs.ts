// Verbs of news in their base form. Data, read by english-predicate.ts.

export const VERBS = new Set(
  `
abandon abolish absorb abstain accept accuse achieve acquire acquit act add address adjust admit adopt advance
advertise advise affect aim alert allow alter amend amount analyse announce apologise apologize appeal appear
applaud apply appoint approach approve argue arrange arrest arrive assassinate assemble attack attempt attend attract
auction authorise avoid award ban bar bear beat become beg begin belong benefit bet bite blame block blow boo
book boost borrow boycott break breed bring broadcast build burn burst bury buy calculate call cancel capture care
carry cast catch cause celebrate challenge change charge chase cheat check cheer choose circulate claim clash clean
clear climb close collapse collect combine come commission commit compare compensate compete complain complete
conceal concede conclude condemn conduct confess confirm confiscate conquer consider construct consult contact contain
contaminate contest continue contract contribute control convert convict convince cook cooperate cope copy cost count
cover crack crash create criticise criticize cross crush cull cut damage date deal debate decide declare decline
decrease defeat defect defend delay delete deliver demand demolish demonstrate deny depart depend deploy deport derail
describe deserve design destroy detain detect determine develop devise die differ dig diminish disappear discharge
disclose discover discuss dismantle dismiss disqualify disrupt distribute ditch divert divest divide divorce donate
double draft drag draw drill drink drive drop drown dry dump earn ease eat eject elect eliminate embezzle emerge emit
employ enable encounter encourage end endorse enforce enter erase erect erupt escape establish estimate evacuate
evade examine exceed exchange exclude execute exempt exercise exist expand expect expel experience expire explain
explode explore export expose extend extinguish extract face fail fake fall favour feature feed feel fight fill
finance find fine finish fire fit fix flee float flood fly follow forbid force forecast foresee forfeit forge forget
forgive form found freeze fund gain gather generate get give go govern grant greet ground grow guarantee guard guide
halt halve hammer handle hang happen harm hatch have head hear help hide hijack hire hit hold host hunt hurt identify
ignore impose improve include increase infect inflict inform inherit inject injure insist inspect inspire install
insure intend interrupt intervene introduce invade invent invest investigate invite involve issue jail join judge jump keep kick
kidnap kill knock know label lack launch lay lead leak learn lease leave lend let levy license lie lift
limit list live lobby lock lose lower maintain make manage manufacture mark marry match mean measure meet
melt merge misjudge miss modify monitor mount mourn move murder name need negotiate nominate notice object
obtain occupy occur offer open operate oppose order organise oust overcome overhaul overrule overtake overturn owe own
pack paint paralyse pardon participate pass pause pay perform permit persuade phase pick pilot plan plant play
plead please pledge plunge poison pollute post postpone pour praise predict prefer prepare present press prevent print
produce profit promise promote propose prosecute protect protest prove provide publish pull pump punish purchase pursue
push put qualify question quit race raid raise rally ram rank reach react read rebuild recall receive recognise recommend
recover recruit recycle redesign reduce refer refund refuse regain register reinstate reject rejoin relaunch release
relocate rely remain remove rename renew renovate rent reopen repair repay repeal replace report represent request
require rescue research reserve resign resist resolve respond restore restrict result resume retain retire retreat
retrieve return reuse reveal revise revive reward ride ring rise risk rob roll rule ruin run rush sabotage sack sail save
scale scan scrap screen seal search secure see seek seize select sell send sentence separate serve set settle sever share
shed shelter shift ship shoot show shrink shut shy sign sink sit slash sleep slide slip slow smash smuggle snub soar
solve spare spark speak spend spill split sponsor spot spread stab stage stand star start starve stay steal step stop
store strand strengthen strike strip struggle study submit succeed sue suffer suggest supply support surge surrender
survive suspect suspend swallow swap swear swim switch take talk target tax teach tear tell terminate test thank threaten
throw tighten topple touch tour track trade train transfer translate trap travel treat trigger triple try turn uncover
undergo unveil uphold upset urge use vaccinate value vandalise veto violate visit volunteer vote wait walk want warn wash
waste watch weaken wear weigh welcome win wipe withdraw witness work worry wound wreck write yield
`
    .trim()
    .split(/\s+/),
)
