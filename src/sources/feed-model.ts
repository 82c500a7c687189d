// The fields of a feed and of its entries, whatever the format.

export type Person = {
  name: string | null
  email: string | null
  url: string | null
}
export type FeedLink = {
  url: string
  rel: string
  type: string | null
  title: string | null
  lang: string | null
  /** Bytes of what an enclosure points to, as written. */
  length: string | null
}
export type Enclosure = {
  url: string
  type: string | null
  length: string | null
}

/** Texts are markup or text as the feed means it; addresses are whole; times are instants. */
export type EntryFields = {
  id: string | null
  title: string | null
  link: string | null
  links: FeedLink[]
  summary: string | null
  content: string | null
  authors: Person[]
  contributors: Person[]
  publishedAt: Date | null
  updatedAt: Date | null
  categories: string[]
  enclosures: Enclosure[]
  source: { title: string | null; url: string | null } | null
  comments: string | null
  rights: string | null
  lang: string | null
  image: string | null
}

export type FeedFields = {
  format: 'rss' | 'rdf' | 'atom' | 'cdf' | 'json'
  version: string | null
  id: string | null
  title: string | null
  link: string | null
  links: FeedLink[]
  description: string | null
  lang: string | null
  authors: Person[]
  contributors: Person[]
  publishedAt: Date | null
  updatedAt: Date | null
  categories: string[]
  rights: string | null
  generator: string | null
  image: {
    url: string | null
    title: string | null
    link: string | null
  } | null
  entries: EntryFields[]
  /** What is odd about it, for a person: it was cut, it holds too many entries. */
  note: string | null
}

/** `zone` serves dates that carry none. */
export type FeedHints = { contentType?: string; url: string; zone: string }

/** More entries than this are not read: no feed of news holds so many that are new. */
export const MAX_ENTRIES = 500
