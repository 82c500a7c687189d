// Whether a Korean question takes for granted what its article tells otherwise. Pure.
import { nounBefore, OF_ARGUMENT, OF_NOUN, type Reading } from './korean-reading.ts'
import { isOfOther, isOther } from './korean-rows.ts'
import { isTurned } from './korean-turned.ts'

/** Whether the article contradicts what the question presupposes. */
export function isContradicted(reading: Reading): boolean {
  return [
    isTurned,
    isNone,
    isNever,
    isWhole,
    isInstead,
    isExchanged,
    isWithout,
    isOther,
    isOfOther,
  ].some((check) => check(reading))
}

/** "설탕 대신 꿀을", where 꿀 대신 설탕 is told: each stands where the other does. */
function isExchanged({ question, told }: Reading): boolean {
  return [...question.matchAll(INSTEAD)].some(([, one = '', other = '']) => {
    const turned = new RegExp(`(?<!\\p{L})${other}\\s?대신(?:에)?\\s(?:\\p{L}+\\s)?${one}`, 'u')
    return turned.test(told) && !new RegExp(`(?<!\\p{L})${one}\\s?대신`, 'u').test(told)
  })
}

const INSTEAD =
  /(?<!\p{L})(\p{L}{2,}?)\s?대신(?:에)?\s(?:\p{L}+[은는이가]\s)?(\p{L}{2,}?)[을를이가로]\s/gu

const ASKING = /^(?:누구|누가|무엇|무얼|뭐|어디|언제|얼마|며칠|몇|어느|어떤|무슨|왜|어떻게|어째서)/u

/** "연회비를 면제받으려면", where there is none; but what is asked for itself may be none. */
function isNone({ question, tokens, sentences }: Reading): boolean {
  if (/않|없|못|아닌/u.test(question)) return false
  const asking = tokens.findIndex((token) => ASKING.test(token))
  const premise = asking === -1 ? tokens : tokens.slice(0, Math.max(0, asking - 1))
  return premise.some((token) => {
    const noun = nounBefore(token, OF_NOUN)
    if (noun === null) return false
    const none = new RegExp(
      `(?<!\\p{L})${noun}[은는이가도]\\s(?:전혀\\s)?(?:없(?:고|다|었|습|으며|으므로|으나|지만)|두지 않)`,
      'u',
    )
    return sentences.some((sentence) => {
      const at = sentence.search(none)
      // In one case alone there is none.
      return at !== -1 && !/면\s|경우|때|에는|동안|외에/u.test(sentence.slice(0, at))
    })
  })
}

/** "보조금을 한 번도 받지 않은", where every sentence on 보조금 affirms. */
function isNever({ question, sentences }: Reading): boolean {
  const noun = NEVER.exec(question)?.[1]
  const told = sentences.filter((sentence) => noun !== undefined && sentence.includes(noun))
  return told.length > 0 && !told.some((sentence) => /않|못|없/u.test(sentence))
}

const NEVER =
  /(\p{L}{2,})[을를이가은는]\s(?:단\s)?(?:한\s번도|전혀|아예|일절|결코)\s\p{L}+지\s?(?:않|못)/u
const ALL = /전액|전부|모두|전체|전원|모든|전량|무제한/u

/** "적립금 전액을", where a part of 적립금 is told, and all of it nowhere. */
function isWhole({ tokens, sentences }: Reading): boolean {
  return tokens.some((token, at) => {
    if (token.search(ALL) !== 0) return false
    return [tokens[at - 1], tokens[at + 1]].some((beside = '') => {
      const noun = nounBefore(beside, OF_NOUN) ?? beside
      if (!/^\p{L}{2,}$/u.test(noun)) return false
      const part = new RegExp(
        `${noun}[의은는을를이가]?\\s(?:일부|절반|[\\d.]+\\s?(?:%|퍼센트))`,
        'u',
      )
      const own = sentences.filter((sentence) => sentence.includes(noun))
      return own.some((one) => part.test(one)) && !own.some((one) => ALL.test(one))
    })
  })
}

/** "강릉이 아닌 속초에서", where the article has the former alone. */
function isInstead({ question, told }: Reading): boolean {
  const [, former = '', token = ''] = /(\p{L}{2,})[이가]\s아닌\s(\p{L}{2,})/u.exec(question) ?? []
  const latter = nounBefore(token, OF_NOUN) ?? nounBefore(token, OF_ARGUMENT) ?? token
  return former !== '' && told.includes(former) && !told.includes(latter)
}

/** The husband of an unmarried queen, the son of who had no children. */
function isWithout({ question, told }: Reading): boolean {
  return WITHOUT.some(
    ([asked, none, some]) => asked.test(question) && none.test(told) && !some.test(told),
  )
}

const WITHOUT: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [
    /남편|아내|배우자|부인[은이의과]|결혼[한식]|혼인한/u,
    /독신|미혼|(?:결혼|혼인)[을은]?\s?하지 않|(?:아내|남편|배우자)[를가은는]? (?:두지|없)/u,
    /(?:결혼|혼인)(?:했|한|식|하여|해)(?!지)/u,
  ],
  [
    /(?:아들|딸|자녀|자식|후손)(?:[은이의을과]|\s)/u,
    /(?:자녀|자식|아들|딸|후사)[은는이가도를]?\s(?:\p{L}+\s)?(?:없|두지 [않못]|남기지)/u,
    /(?:장남|차남|장녀|차녀|외동)/u,
  ],
]
