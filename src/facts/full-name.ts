// The full name and title of somebody whom an article later calls by the surname alone.

/** "Loveland Police spokesman Chris Padgett", where the article speaks of "Padgett" later. */
export function fullNameIn(text: string, surname: string): string | null {
  const at = text.search(
    new RegExp(`(?!${NO_NAME})(?:[A-Z][\\p{L}’'-]+|[A-Z]\\.) ${surname}(?!\\p{L})`, 'u'),
  )
  if (at < 0) return null
  const before = text.slice(Math.max(0, at - 40), at)
  const title = TITLE_BEFORE.exec(before)?.[0] ?? ''
  const end = text.indexOf(surname, at) + surname.length
  // CEO Han Sol: a family name that comes first takes the given name with it.
  const given = TITLE_ONLY.test(text.slice(at, end))
    ? (/^ [A-Z][\p{L}-]+/u.exec(text.slice(end))?.[0] ?? '')
    : ''
  const first = text.slice(at, end)
  return `${title}${first}${given}`.replace(/^(?:The|But|And|In|On|At|When|While|As|After) /, '')
}

const NO_NAME =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|The|But|And|In|On|At|When|While|As|After)\\b'
const TITLE_ONLY =
  /^(?:C[A-Z]O|Chair(?:man|woman|person)?|President|Minister|Director|Professor|Executive|Officer|Governor|Mayor) /
const TITLE_BEFORE =
  /(?:(?:[A-Z]\w{0,3}\.|[A-Z][\w&’'-]*|chief|executive|spokes\w+|analyst|professor|minister|officer|director) ){0,4}$/
