// The speaker of a Korean sentence.
import {
  ADNOMINAL,
  AGENT,
  AHEAD,
  AMONG,
  ANAPHORA,
  BY,
  CITING,
  CONNECTIVE,
  ESTIMATES,
  HEADLINE_DENIAL,
  LAST,
  OWNER,
  OWN_FIND,
  PLANNER,
  PLANS,
  RELAYS,
  RUMOURS,
  SAYS,
  SAYS_THAT,
  TOPIC,
} from './korean-speech.ts'
import {
  kindOfSpeaker,
  type Manner,
  mayBeSpeaker,
  type Speaker,
  type SpeakerContext,
} from './speaker.ts'

/** The speaker of a Korean sentence, or null where it is the outlet's own account. */
export function findKoreanSpeaker(sentence: string, context: SpeakerContext): Speaker | null {
  const opening = openingLength(sentence)
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
  const subject = PLANNER.exec(body)?.groups?.name
  if (
    subject !== undefined &&
    context.knownAs(nounOf(subject)) !== null &&
    (SAYS_THAT.test(tail) || manner === 'denies')
  )
    return make(nounOf(subject), manner, opening + subject.length + 1, content.end, context)
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

/** What stands before the sentence proper. */
function openingLength(sentence: string): number {
  const connective = CONNECTIVE.exec(sentence)?.[0].length ?? 0
  return connective + (OWN_FIND.exec(sentence.slice(connective))?.[0].length ?? 0)
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
    !/(?:사업|계약|협력|장애|사고|결과|방안|계획|서비스|시스템|제품|가격|주가|매출|이익|비용|지연|인사|파트너십|경우|전망|상황|규모|금액|노선|기술|모델|액|대금|요금|과징금|배상금|비율|율|량|가치|수치|피해|손실|수요|시점|시기|여부|인원|지분|정부안|행사|회의|공장|터미널|작업|가능성|우려|관측|기대|요구|목소리|지적|비판|소송|건물|합병|매각|인수|통합|요금제|제도|법안|사옥|매장|협상|논의|회담|재판|수사|조사|공판|선고|표결|투표|청문회|총회|발표|출시|개통|준공|착공|시험|대회|공연|배당|실적|적자|흑자|예산|자금|물량|일정|기한)$/.test(
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
