// What comes from outside can be read and nothing else.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  clip,
  esc,
  escMarkdown,
  link,
  linksIn,
  markdownLink,
  plain,
  safeUrl,
  unmark,
} from '../../src/slack/escape.ts'
import { clipMarked } from '../../src/slack/messages/blocks.ts'

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '!',
        '|',
        '&',
        '@',
        '<!channel>',
        '<@U1>',
        '*',
        '_',
        '~',
        '`',
        '\u202e',
        '\n',
        'a',
        '한',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
)

it('leaves no sign of control in escaped text', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be gone
      expect(esc(text)).not.toMatch(/[<>*`~\u202a-\u202e\u2066-\u2069\u0000-\u001f]/)
      expect(esc(text).replace(/&(amp|lt|gt);/g, '')).not.toContain('&')
      expect(escMarkdown(text)).not.toMatch(/[<>\u202a-\u202e]|(^|[^\\])[*`[\]]/)
    }),
  )
})

it('makes a link to the address it was given or none at all', () => {
  fc.assert(
    fc.property(nasty, nasty, (host, label) => {
      const made = link(`https://news.example/${host}`, label)
      expect(made).toMatch(/^(<https:\/\/news\.example\/[^<>|\s]*\|[^<>|]+>|[^<>]*)$/)
    }),
  )
})

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'slack://open',
  'https://user:pass@evil.example/',
  'nonsense',
  '',
])('does not link to %s', (url) => {
  expect(safeUrl(url)).toBeNull()
  expect(link(url, 'a <label>')).toBe('a &lt;label&gt;')
  expect(markdownLink(url, 'label')).toBe('label')
})

it('cuts marked text without breaking a link, an entity or a pair of characters', () => {
  const marked = `*${link('https://news.example/a', 'A label')} &amp; more* `.repeat(50)
  for (let max = 60; max < 400; max += 7) {
    const cut = clipMarked(marked, max)
    expect(cut.length).toBeLessThanOrEqual(max + 3)
    expect(cut.split('<').length).toBe(cut.split('>').length)
    expect(cut).not.toMatch(/&[a-z]*…$/)
  }
  expect(clip('ab😀cd', 4)).toBe('ab…')
})

it('turns what Slack marked back into words', () => {
  expect(
    unmark('see <https://a.example/x?a=1&amp;b=2|a.example> by <@U1|dana> in <#C1|news>'),
  ).toBe('see https://a.example/x?a=1&b=2 by dana in news')
  expect(
    linksIn(
      '<https://a.example/x?a=1&amp;b=2|x> <mailto:a@b.c|a> <https://a.example/x?a=1&amp;b=2>',
    ),
  ).toEqual(['https://a.example/x?a=1&b=2'])
  expect(plain(' a\u0000b\u202e\n c ')).toBe('ab c')
})
