// Forms of Korean verbs brought to one: 이끈, 이끌 and 이끌었 to 이끄, 세워 and 세운 to 세우. Pure.

const FIRST = 0xac00
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
/** What a stem ends in before a vowel of its ending, by what both become. */
const CONTRACTED: Readonly<Record<string, string>> = { ㅕ: 'ㅣ', ㅝ: 'ㅜ', ㅘ: 'ㅗ', ㅙ: 'ㅚ' }
/** Finals of endings, and ㄹ, which a stem loses before some: ㄴ ㄹ ㅁ ㅂ ㅆ. */
const OF_ENDINGS = new Set([4, 8, 16, 17, 20])
const RIEUL = 8
const PAST = 20

/** A syllable apart. */
export type Syllable = { lead: number; vowel: string; final: number }

/** The parts of a Hangul syllable; null of anything else. */
export function syllableOf(char: string | undefined): Syllable | null {
  const code = (char?.charCodeAt(0) ?? 0) - FIRST
  if (code < 0 || code > 11_171) return null
  return {
    lead: Math.floor(code / 588),
    vowel: VOWELS[Math.floor(code / 28) % 21] ?? '',
    final: code % 28,
  }
}

function joined({ lead, vowel, final }: Syllable): string {
  return String.fromCharCode(FIRST + lead * 588 + VOWELS.indexOf(vowel) * 28 + final)
}

/** A form of a verb without what its ending did to its last syllable; 흘러 is 흐르, too. */
export function openForms(form: string): string[] {
  const last = syllableOf(form.at(-1))
  if (!last || form.length < 2) return []
  const whole = last.final === 0 || last.final === PAST
  const vowel = (whole && CONTRACTED[last.vowel]) || last.vowel
  const final = OF_ENDINGS.has(last.final) ? 0 : last.final
  const forms = [form.slice(0, -1) + joined({ ...last, vowel, final })]
  const before = syllableOf(form.at(-2))
  // 흘러, 흘렀.
  if (before?.final === RIEUL && /[러라렀랐]$/u.test(form))
    forms.push(form.slice(0, -2) + joined({ ...before, final: 0 }) + '르')
  return forms
}

/** Whether it may be a form of a verb that is no noun with 하다. */
export function isNativeForm(form: string): boolean {
  const last = syllableOf(form.at(-1))
  if (!last || form.length < 2) return false
  if (last.final === 4 || last.final === RIEUL || last.final === PAST) return true
  return last.final === 0 && NATIVE_END.test(form)
}

const NATIVE_END =
  /[리기히이치지우추구르나내오보서쓰크끄키시미비피푸꾸루누두주무부드뜨트타사파차자아어여러려겨혀쳐져워춰줘꿔눠려켜해러]$/u
