// Whether two capitalised words are somebody's name rather than a company's: "Nina Rowe", not "Kite Mobile".

const GIVEN =
  `Aaron Adam Alan Albert Alex Alexander Alice Amanda Amy Ana Andrea Andrew Angela Anna Anne Anthony
  Arthur Ben Benjamin Bill Brad Brian Bruce Carlos Carol Caroline Catherine Charles Chris Christina
  Christine Christopher Claire Daniel Dave David Dennis Diana Donald Douglas Edward Elena Elizabeth
  Ellen Emily Emma Eric Erik Eva Frank Fred Gary Geoffrey George Gregory Hannah Harry Helen Henry
  Howard Ian Ines Isabel Jack Jacob James Jamie Jan Jane Janet Jason Jean Jeff Jeffrey Jennifer
  Jeremy Jerry Jessica Jill Jim Joan Joe John Jonathan Joseph Joshua Juan Judy Julia Julie Karen
  Karl Kate Katherine Kathleen Keith Kelly Ken Kenneth Kevin Kim Kyle Larry Laura Lauren Lee Linda
  Lisa Louis Lucas Lucy Luis Luke Marc Marco Marcus Margaret Maria Marie Mark Martin Mary Matt
  Matthew Megan Melissa Michael Michelle Miguel Mike Mina Nancy Natalie Nathan Neil Nicholas Nick
  Nicole Nina Noah Oliver Olivia Oscar Pablo Pamela Patricia Patrick Paul Pedro Peter Philip Rachel
  Ralph Raymond Rebecca Richard Rick Rob Robert Roger Ron Ronald Rosa Roy Russell Ruth Ryan Sam
  Samantha Samuel Sandra Sara Sarah Satya Scott Sean Sharon Simon Sofia Sophie Stefan Stephanie
  Stephen Steve Steven Stuart Susan Sven Teresa Terry Thomas Tim Timothy Todd Tom Tomas Tony Tyler
  Victor Victoria Vincent Walter Wayne Wendy William Yuki Zoe`.split(/\s+/)
const GIVEN_NAMES = new Set(GIVEN)
const KOREAN_SURNAME =
  /^(?:Kim|Lee|Park|Choi|Choe|Jung|Jeong|Chung|Kang|Cho|Yoon|Yun|Jang|Chang|Lim|Im|Han|Oh|Seo|Shin|Kwon|Hwang|Ahn|An|Song|Yoo|Yu|Ryu|Hong|Jeon|Ko|Koh|Moon|Yang|Son|Bae|Baek|Heo|Nam|Shim|Noh|Roh|Ha|Kwak|Sung|Cha|Joo|Woo|Koo|Min|Na|Jin|Ji|Um|Eom|Won|Chun|Bang|Gong|Hyun|Ham|Byun|Yeom|Do)$/

/** Whether a name of capitalised words reads as a person's. */
export function isPersonName(name: string): boolean {
  const words = (name.split(',')[0] ?? '').split(' ')
  if (words.length < 2 || words.length > 4) return false
  const [first = '', second = ''] = words
  if (GIVEN_NAMES.has(first) || /^(?:[A-Z]\.)+$/.test(first)) return true
  // Kim Young-shub, Young-shub Kim, Lee Min ah
  return (
    (KOREAN_SURNAME.test(first) && /^[A-Z][a-z]+(?:-[a-zA-Z][a-z]+)?$/.test(second)) ||
    (/^[A-Z][a-z]+-[a-zA-Z][a-z]+$/.test(first) && KOREAN_SURNAME.test(words.at(-1) as string))
  )
}
