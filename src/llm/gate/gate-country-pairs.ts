// Countries that Korean names by a syllable each: 한일 정상회담 is a summit of Korea and Japan.

/** A syllable = the Korean name of the country, and how a text may name it. */
const STATES: Record<string, [string, RegExp]> = {
  한: ['한국', /Korea|한국|대통령실|외교부|정부|\bSeoul\b|서울/],
  미: [
    '미국',
    /\bU\.?S\b|America|United States|Washington|White House|미국|워싱턴|백악관|(?<![가-힣])미 /,
  ],
  중: ['중국', /Chin(?:a|ese)|Beijing|중국|베이징/],
  일: ['일본', /Japan|Tokyo|일본|도쿄/],
  러: ['러시아', /Russia|Moscow|Kremlin|러시아|모스크바|크렘린/],
  북: ['북한', /North Korea|Pyongyang|\bDPRK\b|북한|평양/],
}

const PAIR =
  /(?<![가-힣])(한미일|한일중|한중일|한[미일중러]|미[중일러]|북[미러중일]|[남]북|중[일러]|러[중일]|일[중러])(?= ?(?:양국|[23]국|정상|외교|외무|국방|안보|관계|무역|통상|경제|동맹|협[상력의정]|회담|회의|군사|연합|합동|공동|갈등|전쟁|고위급|장관|FTA|자유무역|통화|간|사이|교류|국경|핵|어업|영사|전략|대화|접촉|반도체|관세))|(?<![가-힣])[한미중일러북](?:[·ㆍ‧・/-][한미중일러북]){1,2}(?![가-힣·ㆍ])/g

/** The countries that a text names by a syllable each, in Korean. Pure. */
export function statesOfPairs(text: string): string[] {
  return [...syllablesOf(text)].flatMap((syllable) => STATES[syllable]?.[0] ?? [])
}

/** Whether all countries that a sentence names so are those of its facts. Pure. */
export function pairsHeld(text: string, all: string): boolean {
  return [...syllablesOf(text)].every((syllable) => STATES[syllable]?.[1].test(all) ?? true)
}

function syllablesOf(text: string): Set<string> {
  return new Set([...text.matchAll(PAIR)].flatMap(([pair]) => [...pair.replace('남북', '한북')]))
}
