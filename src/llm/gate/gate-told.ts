// Words that tell of a grave happening and also mean other things: who walks out strikes, what sinks goes down.

/** What tells of a happening in words that also mean others. */
export const TOLD_AS: Record<string, RegExp> = {
  strike:
    /\b(?:walk(?:ed|s|ing)? (?:off|out)|(?:down|laid)\w* (?:down )?tools|stopp\w+ work|stoppages?|picket\w*)\b|\b(?:unions?|federation|truckers)\b|노조|노동조합|[가-힣]연대(?=[는가와의 ])|일손을 놓|(?:근무|작업|운행|진료|수업)(?:을)? ?(?:거부|중단)/i,
  die: /\b(?:perish\w*|bod(?:y|ies)|corpses?|carcass\w*|deaths?|victims|lost (?:his|her|their|its) li\w+|slain|drown\w*|murder\w*|cull\w*|euthan\w+|stillborn)\b|죽|폐사|시신|주검|목숨|익사|살해|순직|추락사|살처분|순국|생을 마|사체|참변/i,
  fire: /\b(?:fires?|flames?|burn\w*|ablaze|wildfires?|arson\w*|blasts?|gutted|blew up|detonat\w+)\b|(?<![가-힣])불[이길에은을 ]|산불|방화|소실|전소|불타|불탔|터[져졌진]|큰불/i,
  injure:
    /\b(?:hurt|wound\w*|hospitali[sz]\w*|maimed|burns|casualt\w+|bruis\w*|fractur\w*)\b|다[쳤친치쳐]|부상|중상|경상|중태|찰과상|골절|화상/i,
  storm:
    /\b(?:cyclones?|tornado\w*|gales?|deluge|downpours?|mudslides?|inundat\w+|submerg\w+|under water|rains?|flood\w*|storms?|typhoons?)\b|태풍|호우|폭우|강풍|물에 잠|잠[겼긴]|장맛비|집중호우|범람|토사/i,
  outage:
    /\b(?:s[aiu]nk|capsiz\w+|founder\w*|overturn\w*|power cuts?|outages?|black(?:ed )?out)\b|침몰|전복|가라앉|뒤집[혔혀힌]|정전|불통|분해|\b(?:decompos\w+|degrad\w+|digest\w*|dissolv\w+)\b/i,
  block:
    /\b(?:contain\w*|prevent\w*|halt\w*|stop\w*|kept \S+ (?:\S+ )?from|curb\w*|forbid\w*|forbade|bars?|barred|ban(?:s|ned)?)\b|저지|차단|막[는을다]|금지|봉쇄|통제|진화|못하게/i,
  arrest:
    /\b(?:held|arrest\w*|detain\w*|custody|nabbed|caught|captur\w+|apprehend\w*|seiz\w+|round\w* up|jailed)\b|붙잡|검거|구속|체포|나포|연행|입건/i,
  attack:
    /\b(?:assault\w*|raid\w*|stabb\w*|shot|shoot\w*|bomb\w*|shell\w*|maul\w*|bit(?:e|ten)?|struck|strikes?|ambush\w*)\b|습격|폭행|피습|공습|폭격|포격|물렸|물린|흉기|총격/i,
  recall: /\b(?:withdr[ae]w\w*|pull\w* (?:\S+ ){0,4}(?:from|off)|taken off)\b|회수|수거|리콜/i,
  vaccine: /\b(?:jabs?|shots?|immuni[sz]\w+|inoculat\w+)\b|접종|예방주사/i,
  compensate:
    /\b(?:damages|redress|refund\w*|reimburs\w+|pay\w* out|payout)\b|배상|보상|위자료|환불|물어[주줬]/i,
}
