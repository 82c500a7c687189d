// Causes and kinds of which one is not another: fog is no freezing rain, and a gas leak no short circuit.

/** Kinds of one field, in both languages; what is near enough to be called the same shares a line. */
const FIELDS: RegExp[][] = [
  // Weather that closes, delays and breaks things.
  [
    /\b(?:fog\w*|mist|haze)\b|안개|짙은 안개|연무/i,
    /\b(?:rain\w*|downpours?|deluge|flood\w*|drizzle|storms?|typhoons?|hurricanes?|cyclones?|monsoon\w*|wet)\b|(?<![가-힣])비(?=[가를는에로]|바람)|폭우|호우|장마|빗[물길]|홍수|침수|태풍|폭풍|몬순|비구름/i,
    /\b(?:snow\w*|blizzards?|sleet|ice|icy|freez\w+|frost\w*|frozen|cold|avalanches?)\b|(?<![가-힣])눈(?=[이에길발으보]|사태)|폭설|대설|적설|결빙|빙판|한파|서리|동파|추위|어는 비|강추위|얼[었어음]|언 비/i,
    /\b(?:winds?|windy|gales?|gusts?|tornado\w*|storms?|typhoons?|hurricanes?|cyclones?)\b|강풍|돌풍|바람|태풍|폭풍|토네이도|풍랑|사이클론|허리케인/i,
    /\b(?:heat\w*|hot|scorching|droughts?|dry)\b|폭염|더위|무더위|가뭄|고온|건조/i,
    /\bsmoke\b|연기/i,
    /\b(?:volcan\w+|ash)\b|화산/i,
    /\b(?:earthquakes?|quakes?|tremors?)\b|지진|여진/i,
    /\b(?:lightning|thunder\w*)\b|낙뢰|벼락|번개|천둥/i,
  ],
  // What a fire or an accident comes from.
  [
    /\b(?:gas leaks?|leaking gas)\b|가스 ?(?:누출|누설|유출|샜|새)|가스가 (?:새|샌|샜)/i,
    /\b(?:short[- ]circuits?|electrical (?:faults?|failures?|fires?)|wiring)\b|합선|누전|전기적 요인|배선/i,
    /\b(?:arson\w*|set (?:\S+ )?(?:on fire|ablaze|alight))\b|방화/i,
    /\b(?:cigarettes?|cigarette butts?)\b|담뱃불|담배꽁초/i,
    /\b(?:brak(?:e|es) fail\w*|faulty brakes?)\b|브레이크 (?:고장|결함|파열)|제동장치/i,
    /\b(?:drunk[- ]driv\w+|driving drunk)\b|음주운전|음주 운전/i,
    /\b(?:speeding)\b|과속/i,
    /\b(?:drows\w+|fell asleep)\b|졸음/i,
    /\b(?:sabotage\w*)\b|사보타주|고의 파손/i,
  ],
]

/** Whether a sentence names one kind that the facts lack, in the place of one that they have. Pure. */
export function bringsRival(text: string, all: string): boolean {
  return FIELDS.some((kinds) => {
    const own = kinds.filter((kind) => kind.test(text))
    const known = kinds.filter((kind) => kind.test(all))
    if (own.length === 0 || known.length === 0) return false
    return !own.some((kind) => known.includes(kind))
  })
}
