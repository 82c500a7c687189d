// How a question is turned: whose words it asks for, which of several, what something is.

const STATEMENT: readonly RegExp[] = [
  /\bwhat (?:did|does|do|has|have|had) (.{2,60}?) (?:say|said|claim(?:ed)?|argued?|tell|told|think|write|wrote|written|warn(?:ed)?|answer(?:ed)?|respond(?:ed)?|comment(?:ed)?|explain(?:ed)?)\b/i,
  /\bhow (?:did|does|has) (.{2,60}?) (?:respond|react|answer|reply|comment|explain)/i,
  /\bwhat (?:is|was) (.{2,40}?)['’]s (?:response|position|stance|reaction|comment|statement|answer|explanation)\b/i,
  /^(.{2,60}?)(?:은|는|이|가|측은|측이)\s+(?:[^?]{0,40}\s)?(?:뭐라고|무엇이라고|뭐라|뭐래|어떻게 (?:답|설명|해명|반박|말|대응|반응))/,
  /^(.{2,60}?)(?:의|측)?\s(?:입장|반응|해명|답변|설명)(?:은|이)?\s?(?:뭐|무엇|어떤|어땠|[?？]|$)/,
]

const FIRST =
  /\b(?:first|earliest|originally|initially)\b(?! (?:half|quarter|term|place))|처음|최초|맨 먼저/i
const LATEST = /\b(?:latest|most recent(?:ly)?|newest|last time)\b|최근|마지막으로|가장 최신/i
const DEFINITION =
  /^\s*(?:so,?\s+|and\s+)?what(?:['’]s|s| is| are)\s+(?:an? )?(?!the\b)[\w.-]+(?: (?!(?:of|in|on|at|by|for|with|from|to|about)\b)[\w.-]+){0,2}\s*\?*\s*$|^\s*(?:so,?\s+|and\s+)?what does\s+[^?]{1,30}?\s+(?:mean|stand for)\s*\?*\s*$|(?<!(?:이유|목적|차이|수법|방법|내용|범위|조건|원인|역할|직책|자리|입장|반응|결과|영향|계획|목표|전망|이름|문제|주제|근거|의혹|철학|생각|의견|대상|[갈가]래|가지|협력|내용|조건|절차|소식|일정|배경|쟁점|혐의|주장|지적|해명|제안|약속|혜택|장점|단점|특징|역할|성과|과제|[ㄱ-힣]{2}[된한은는] [거게건것]|하는 일))(?:가|이|란|이란|은|는)\s*(?:정확히\s*)?(?:뭐야|뭐예요|뭔가요|뭐죠|뭐임|무엇인가요?|무엇이야|무슨 뜻|무슨 말|뭔데|뭐지)\s*\?*\s*$|(?:뜻이|의미가)\s*(?:뭐|무엇)|줄임말|약자/i

/** Whose words are asked for ("what did KT Cloud say", "김 대표는 뭐라고 답했나"); null in any other question. */
export function speakerAsked(text: string): string | null {
  for (const pattern of STATEMENT) {
    const subject = pattern.exec(text)?.[1]?.trim()
    if (subject) return subject
  }
  return null
}

/** Which of several happenings is meant; null where the question does not say. */
export function orderAsked(text: string): 'first' | 'latest' | null {
  if (FIRST.test(text)) return 'first'
  return LATEST.test(text) ? 'latest' : null
}

/** Whether it asks what something is. */
export function asksDefinition(text: string): boolean {
  return DEFINITION.test(text)
}
