// The speaker of a Korean sentence.
import {
  kindOfSpeaker,
  type Manner,
  mayBeSpeaker,
  type Speaker,
  type SpeakerContext,
} from './speaker.ts'

const SAYS =
  /(?:밝혔|밝힌|말했|말한|전했|설명했|덧붙였|강조했|주장했|언급했|발표했|공시했|공지했|안내했|인정했|약속했|답했|지적했|우려했|경고했|귀띔했|토로했|반박했|부인했|일축했|해명했|호소했|당부했|촉구했|시사했|소개했|자평했|평가했|평가한|분석했|진단했|다짐했|예고했|확인했|선언했|알렸|보도했|고 했|라고 한다|비판했|꼬집었|사과했|고개를 숙였|사과의 뜻|선을 그었|말을 아꼈|잘라 말했|입장을 (?:내|밝|냈)|입장이다|설명이다|주장이다|밝히고|밝히며|의지를|며 [가-힣 ]{0,10}(?:정정|철회|번복)했)/
const ESTIMATES =
  /(?:추산|추정|집계)(?:했|한다|하고|된다)|전망했|내다봤|내다보|예상했|예상한다|전망한다|관측했|관측한다|점쳤|분석했|[원%명]으?로 평가했|보고 있다/
const RUMOURS =
  /관측|소문|전망이 (?:나온|제기|우세)|거론|가능성|설이|분석이 (?:나온|제기)|지적이 (?:나온|제기)|우려가 (?:나온|제기)|해석이 (?:나온|제기)|얘기가 나온|말이 나온/
const PLANS =
  /(?:계획이다|계획이었다|계획이라|방침이다|예정이다|목표다|목표이다|구상이다|기로 했다|기로 합의했다|나선다|나설 (?:계획|예정|전망)|추진한다|[가-힣 ](?:교체|도입|투자|출시|공급|구축|설립|확대|시행|실시|진행|운영|제공|개최|개편|인수|매각|검토|지원|강화|육성|개발|착수|가동|증설|건설|설치|발행|상장|참여|출범|재개|중단|철수|공개|발표|지급)한다|연다|선보인다|내놓는다|늘린다|줄인다|짓는다|들어간다|돌입한다|시작한다)\.?["”]?$/
const AHEAD = /내달|다음 ?달|내년|오는 |이르면|연내|[상하]반기|\d[월일]부터/
/** A headline's denial: 폴라리스 "정보 공유 사실무근". */
const HEADLINE_DENIAL =
  /^(?<name>[가-힣A-Za-z0-9·&]{2,20}(?: 측)?),? ?["“][^"”]*(?:사실 ?무근|사실 ?아[니냐]|계획 없|검토 안|오보|허위)/
const CONNECTIVE =
  /^(?:(?:한편|이에 대해|이와 관련해|이에|이날|다만|특히|앞서|또한|또|그러나|하지만|반면|그러면서|이어|아울러|그 결과|현재|당초|지난 \d{1,2}일|\d+년 전|\d{1,2}일|이와 함께|이 가운데|이를 두고|이를 위해) ?,? ?)+/
/** The subject of a plan may be marked 이/가 as well: A가 내년 착수한다. */
const PLANNER = /^(?<name>[^"“”,.]{1,30}?)(?:이|가)(?= )/
const TOPIC =
  /^(?<name>[^"“”,.]{1,44}?)(?<!밝|높|많|같|젊|깊|좁|넓|받|맡|얻|잃|찾|(?<![경전충])남|낮|(?<=[ ^])작|좋|있|없|하|되|않|겪|앓|늦|짧|굳)(?:은|는|도)(?=[ ,])/
const AGENT =
  /(?:["”][이]?라?고|고|며|면서|다고) (?<name>[^"“”,.]{2,34}?)(?<!밝|높|많|같|젊|깊|받|맡|하|되|있|없)(?:은|는|이|가) (?=[^"“”]{0,20}$)/
/** 정황은 없다고 해경은 덧붙였다: who stands right before the verb says it. */
const LAST =
  /(?:다|라|자|냐)고 (?<name>[^"“”,.]{2,24}?)(?:은|는|이|가) (?:[가-힣]+ )?(?:밝혔|말했|전했|설명했|덧붙였|강조했|주장했|알렸)/
/** 서울레저는 사정을 아는 세 사람을 인용해 전했다: an outlet, whatever its name. */
const RELAYS =
  /^(?:[^"“”,.]{0,12}? )?(?<name>[가-힣A-Za-z]{2,14})(?:은|는) [^"“”.]{0,40}(?:사람|관계자|소식통)[^"“”.]{0,8}인용(?:해|하며)/

/** …하고 있다고 서울레저가 소식통 세 명을 인용해 보도했다: nobody who is named says it. */
const CITING =
  /(?:다|라)고 [^"“”,.]{2,24}?(?:은|는|이|가) [^"“”.]{0,24}?(?<name>소식통|관계자|업계|내부자)[^"“”.]{0,12}인용(?:해|하며)/
/** …않았다는 게 KT의 설명이다. */
const OWNER =
  /(?:다|라)는 (?:게|것이|점이) (?<name>[^"“”,.]{2,24}?)의 (?:설명|입장|주장|판단|분석|해명|관측|전언)/
const BY = /(?<name>[^"“”,.]{2,40}?)(?:에 따르면|에 의하면)/
const AMONG =
  /^(?<name>(?:[가-힣A-Za-z·]+ ){0,2}(?:업계|일각|증권가|시장|재계|학계|법조계|의료계|경제계|산업계|과학계|금융권|정치권|전문가들 사이|[가-힣]{2,5}들 사이|업계 안팎|안팎))(?:에서는|에선|에서|에서도|에서)(?= )/
const ANAPHORA =
  /^(?:그|그녀|그들|이들|이 (?:관계자|회사|임원|소식통|연구원|교수|당국자|매체)|해당 관계자|회사|회사 측|회사측|동 관계자|같은 관계자)$/
const ADNOMINAL =
  /^(?:[가-힣]+(?:하는|되는|있는|없는|했던|된|한|인|할|던|둔|맡은|받은|나선|이끄는|가진|을|를|에|에서|로|으로|중인)|위해|통해|따라|대해|관련해|맞아|앞두고|두고)$/

/** The speaker of a Korean sentence, or null where it is the outlet's own account. */
export function findKoreanSpeaker(sentence: string, context: SpeakerContext): Speaker | null {
  const opening = CONNECTIVE.exec(sentence)?.[0].length ?? 0
  const body = sentence.slice(opening)
  const tail = sentence.slice(-60)
  const denier = HEADLINE_DENIAL.exec(sentence)?.groups?.name
  if (denier !== undefined) return make(denier, 'denies', 0, sentence.length, context)
  const among = AMONG.exec(body)
  if (among?.groups?.name !== undefined) {
    const manner = ESTIMATES.test(tail) ? 'estimates' : 'rumours'
    const speaker = make(
      among.groups.name,
      manner,
      opening + among[0].length,
      sentence.length,
      context,
    )
    // 시장 is the market here, not a mayor.
    return speaker === null ? null : { ...speaker, kind: 'unnamed' }
  }
  const cited = CITING.exec(sentence)?.groups?.name
  const relays = RELAYS.exec(sentence)?.groups?.name
  if (relays !== undefined && context.knownAs(relays) === null) {
    const speaker = make(relays, 'rumours', 0, contentEnd(sentence), context)
    return speaker && { ...speaker, kind: 'outlet' }
  }
  if (cited !== undefined) return make(cited, 'rumours', 0, contentEnd(sentence), context)
  const manner = mannerOf(tail)
  const by = BY.exec(body)
  if (by?.groups?.name !== undefined) {
    const source = sourceOf(nounOf(by.groups.name))
    if (source === null) return null
    return make(
      source,
      manner ?? 'says',
      opening + by.index + by[0].length,
      sentence.length,
      context,
    )
  }
  const topic = TOPIC.exec(body)
  const name = topic?.groups?.name === undefined ? null : nounOf(topic.groups.name)
  if (manner === null) return plan(body, opening, topic ?? PLANNER.exec(body), context)
  const rumoured = manner === 'rumours' ? rumour(sentence, context) : null
  if (rumoured !== null) return rumoured
  const giver = (OWNER.exec(sentence) ?? LAST.exec(sentence))?.groups?.name
  if (giver !== undefined && isSomebody(nounOf(giver)))
    return make(nounOf(giver), manner, 0, contentEnd(sentence), context)
  const content = { start: opening + (topic?.[0].length ?? 0), end: contentEnd(sentence) }
  if (name !== null && isSomebody(name))
    return make(name, manner, content.start, content.end, context)
  const agent = AGENT.exec(sentence)
  if (agent?.groups?.name !== undefined) {
    const who = nounOf(agent.groups.name)
    if (isSomebody(who)) return make(who, manner, 0, agent.index + 1, context)
  }
  const owner = /^(?<name>[^"“”,.]{2,30}?)(?:이|가) ["“]/.exec(body)?.groups?.name
  if (owner !== undefined)
    return make(nounOf(owner), manner, opening + owner.length + 1, content.end, context)
  // "…라고 밝혔다" without a subject: the speaker of the sentence before goes on.
  if (
    manner === 'says' &&
    /(?:(?:고|며|면서) [^"“”]{0,12}|다는 (?:설명|입장|주장)이다)$/.test(
      sentence.replace(/\.$/, ''),
    ) &&
    context.previous !== null
  ) {
    return { ...context.previous, manner, contentStart: opening, contentEnd: content.end }
  }
  return null
}

/** 통계청 자료에 따르면 is said by 통계청, 보고서에 따르면 by nobody who is named. */
function sourceOf(name: string): string | null {
  const giver = name.replace(
    /(?:^| )(?:자료|발표|집계|통계|조사|보고서|공시|계획|협약|계약|규정|일정)$/,
    '',
  )
  return giver === '' ? null : giver
}

/** …라는 관측이 업계에서 이어지고 있다: the trade talks, not whom it talks of. */
function rumour(sentence: string, context: SpeakerContext): Speaker | null {
  const who =
    /(?:업계|증권가|시장|전문가들|애널리스트들|법조계|재계)(?=에서|에선| ?사이| ?안팎|를 중심)/.exec(
      sentence,
    )
  const speaker = who === null ? null : make(who[0], 'rumours', 0, who.index, context)
  return speaker === null ? null : { ...speaker, kind: 'unnamed' }
}

/** 양사는 … 확정할 계획이다: who plans speaks for itself. */
function plan(
  body: string,
  opening: number,
  subject: RegExpExecArray | null,
  context: SpeakerContext,
): Speaker | null {
  const name = subject?.groups?.name === undefined ? null : nounOf(subject.groups.name)
  const length = subject?.[0].length ?? 0
  const ahead = AHEAD.test(body) && /[가-힣]{2}한다\.?$/.test(body.trim())
  if (name === null || !(ahead || PLANS.test(body.trim())) || !isSomebody(name)) return null
  return make(name, 'plans', opening + length, opening + body.length, context)
}

/** What is said ends before the verb of saying. */
function contentEnd(sentence: string): number {
  const close = Math.max(sentence.lastIndexOf('"'), sentence.lastIndexOf('”'))
  if (close > sentence.length * 0.4) return close
  const said = /^.*(?:라고|다고|고|며|면서|음을)(?= [^“”]{0,22}$)/s.exec(sentence)
  return said === null ? sentence.length : said[0].length
}

/** The noun phrase at the end: 이번 사태를 조사 중인 과기정통부 → 과기정통부. */
function nounOf(raw: string): string {
  // …때문이라고 KT: what is said ends before who says it.
  const said =
    raw
      .trim()
      .split(/(?:다고|라고|며|면서) /)
      .at(-1) ?? raw
  const tokens = beforeVerb(said).split(/\s+/)
  let from = 0
  for (let i = 0; i < tokens.length - 1; i++) if (ADNOMINAL.test(tokens[i] as string)) from = i + 1
  const kept = tokens
    .slice(from)
    .filter(
      (token, index) => !(index === 0 && /^(?:이날|전날|앞서|한|또|다만|특히|당시)$/.test(token)),
    )
  return kept
    .slice(-5)
    .join(' ')
    .replace(/(?:은|는)$/, (end) => (kept.length > 0 ? '' : end))
}

/** KT 이사회가 2024년 맺(은): where a subject in 이/가 stands before, 은 and 는 end a verb. */
function beforeVerb(phrase: string): string {
  const found = /^(?<subject>.*?[가-힣A-Za-z]{2,})(?<particle>이|가) (?=.)/.exec(phrase)?.groups
  const subject = found?.subject
  if (found === undefined || subject === undefined) return phrase
  const word = `${subject.split(' ').at(-1)}${found.particle}`
  return /(?:[국작물주평허추참]가|전문가|증권가|사이|차이|어린이)$/.test(word) ? phrase : subject
}

function isSomebody(name: string): boolean {
  if (ANAPHORA.test(name)) return true
  if (
    /(?:에서|에|까지|부터|보다|와)$|\d[\d,.]*[천만억조]? ?(?:명|원|건|대|곳|개|%|가구|회선|석|편)(?:가량|정도|안팎)?$/.test(
      name,
    )
  )
    return false
  if (/^\d+년|(?:[했됐었았한된인있없]다|[다라]고)$/.test(name)) return false
  return (
    !/^(?:이번|이|그|해당|새|첫|올해|지난|현재)(?: |$)(?!관계자|회사)/.test(name) &&
    !/(?:사업|계약|협력|장애|사고|결과|방안|계획|서비스|시스템|제품|가격|주가|매출|이익|비용|지연|인사|파트너십|경우|전망|상황|규모|금액|노선|기술|모델|액|대금|요금|과징금|배상금|비율|율|량|가치|수치|피해|손실|수요|시점|시기|여부|인원|지분|정부안|행사|회의|공장|터미널|작업|가능성|우려|관측|기대|요구|목소리|지적|비판|소송|건물|합병|매각|인수|통합|요금제|제도|법안|사옥|매장|협상|논의|회담|재판|수사|조사|공판|선고|표결|투표|청문회|총회|발표|출시|개통|준공|착공|시험|대회|공연)$/.test(
      name,
    )
  )
}

function make(
  raw: string,
  manner: Manner,
  contentStart: number,
  contentEnd: number,
  context: SpeakerContext,
): Speaker | null {
  const name = raw.replace(/^한 /, '').trim()
  if (!mayBeSpeaker(name)) return null
  const place = { manner, contentStart, contentEnd: Math.max(contentEnd, contentStart) }
  if (ANAPHORA.test(name)) {
    const back = context.previous
    if (back !== null && back.kind !== 'outlet') return { ...back, ...place }
    if (!name.startsWith('회사')) return null
  }
  return { name, kind: kindOfSpeaker(raw, 'ko', context), ...place }
}

function mannerOf(tail: string): Manner | null {
  if (ESTIMATES.test(tail) && !/다고 (?:분석|평가)/.test(tail)) return 'estimates'
  if (/부인했|일축했|반박했|선을 그었|말을 아꼈|거절했/.test(tail)) return 'denies'
  if (SAYS.test(tail)) return 'says'
  return RUMOURS.test(tail) && /전문가|업계|증권가|애널리스트/.test(tail) ? 'rumours' : null
}
