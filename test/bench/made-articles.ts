// Articles for the benches, made from a number: the same in every run.
import type { NewArticle } from '../../src/articles/article.ts'

/** The article of a number: stories of about five articles, their names and figures their own. Pure. */
export function makeArticle(number: number, publishedAt: Date): NewArticle {
  const story = Math.floor(number / 5)
  const pick = <T>(list: readonly T[], salt: number) =>
    list[(Math.imul(story + 7, salt * 2 + 1) % list.length) >>> 0] as T
  const company = name(story, 3)
  const place = name(story, 5)
  const chief = `${name(story, 11)} ${name(story, 13)}`
  const amount = ((story * 37) % 900) + 100
  const what = pick(['opens', 'closes', 'sells', 'rebuilds', 'recalls', 'insures'], 17)
  const thing = pick(['a plant', 'its port', 'a mine', 'two ferries', 'its bank', 'a bridge'], 19)
  const opening = number % 2 ? `${chief} said on Monday` : `${company} pays ${amount} million won`
  return {
    sourceId: null,
    url: `https://bench.example/${number}`,
    publisher: `Outlet ${number % 23}`,
    kind: 'press',
    lang: 'en',
    zone: 'Asia/Seoul',
    title: number % 2 ? `${company} ${what} ${thing} in ${place}` : `${place}: ${company} in talks`,
    text: `${opening}, as ${place} heard. ${sentence(number, story)} ${sentence(number + 0.5, story)}`,
    publishedAt,
  }
}

/** Words of the article's own among some of its story's. */
function sentence(number: number, story: number): string {
  const words = Array.from({ length: 22 }, (_, at) =>
    name(at % 4 ? Math.floor(number * 7919) % 9973 : story, at + 41)
      .slice(0, 7)
      .toLowerCase(),
  )
  return `The ${words.join(' ')}.`
}

function name(number: number, salt: number): string {
  const parts = [
    'Ka',
    'lo',
    'mi',
    'ren',
    'tu',
    'vas',
    'dor',
    'pel',
    'shi',
    'gan',
    'bri',
    'nor',
    'yel',
  ]
  let value = Math.imul(number + 1, 2654435761 ^ (salt * 97)) >>> 0
  let word = ''
  for (let i = 0; i < 4; i++) {
    word += parts[value % parts.length]
    value = Math.floor(value / parts.length)
  }
  return word.charAt(0).toUpperCase() + word.slice(1)
}
