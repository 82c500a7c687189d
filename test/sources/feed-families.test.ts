// Feeds of every family in the smallest form that shows one thing: what a reader of feeds must know.
import { describe, expect, it } from 'vitest'
import { parsePublished } from '../../src/language/dates.ts'
import { readFeedFields } from '../../src/sources/feed-fields.ts'
import type { EntryFields, FeedFields } from '../../src/sources/feed-model.ts'

type Case = [
  name: string,
  document: string | Buffer,
  pick: (feed: FeedFields) => unknown,
  wanted: unknown,
  contentType?: string,
]

const A = (inner: string, attributes = '') =>
  `<?xml version="1.0"?><feed version="1.0" xmlns="http://www.w3.org/2005/Atom" ${attributes}>${inner}</feed>`
const A3 = (inner: string, attributes = '') =>
  `<?xml version="1.0"?><feed version="0.3" xmlns="http://purl.org/atom/ns#" ${attributes}>${inner}</feed>`
const R = (inner: string, attributes = '') =>
  `<rss version="2.0" ${attributes}><channel>${inner}</channel></rss>`
const e = (feed: FeedFields) => feed.entries[0] as EntryFields

const CASES: Case[] = [
  // titles
  [
    'title text lt',
    A('<entry><title type="text">1 &lt; 2</title></entry>'),
    (f) => e(f).title,
    '1 < 2',
  ],
  [
    'title html',
    A('<entry><title type="html">Example &lt;b&gt;Atom&lt;/b&gt;</title></entry>'),
    (f) => e(f).title,
    'Example <b>Atom</b>',
  ],
  [
    'title html cdata',
    A('<entry><title type="html"><![CDATA[Example <b>Atom</b>]]></title></entry>'),
    (f) => e(f).title,
    'Example <b>Atom</b>',
  ],
  [
    'title xhtml',
    A(
      '<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Example <b>Atom</b></div></title></entry>',
    ),
    (f) => e(f).title,
    'Example <b>Atom</b>',
  ],
  [
    'title xhtml quoted',
    A(
      '<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">History of the &lt;blink&gt; tag</div></title></entry>',
    ),
    (f) => e(f).title,
    'History of the &lt;blink&gt; tag',
  ],
  [
    'title xhtml prefixed',
    A(
      '<entry><title type="xhtml"><h:div>Example <h:b>Atom</h:b></h:div></title></entry>',
      'xmlns:h="http://www.w3.org/1999/xhtml"',
    ),
    (f) => e(f).title,
    'Example <b>Atom</b>',
  ],
  [
    'title html double escaped',
    A('<entry><title type="html">History of the &amp;lt;blink&amp;gt; tag</title></entry>'),
    (f) => e(f).title,
    'History of the &lt;blink&gt; tag',
  ],
  [
    'atom content xhtml',
    A(
      '<entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Example <b>Atom</b></div></content></entry>',
    ),
    (f) => e(f).content,
    'Example <b>Atom</b>',
  ],
  [
    'atom content xml',
    A('<entry><content type="application/xml"><x>a</x></content></entry>'),
    (f) => e(f).content?.replace(/\s/g, ''),
    '<x>a</x>',
  ],
  [
    'atom content text',
    A('<entry><content type="text">a &lt; b</content></entry>'),
    (f) => e(f).content,
    'a < b',
  ],
  [
    'atom content b64',
    A(
      '<entry><content type="application/octet-stream">RXhhbXBsZSA8Yj5BdG9tPC9iPg==</content></entry>',
    ),
    (f) => e(f).content,
    'Example <b>Atom</b>',
  ],
  [
    'atom summary + content',
    A('<entry><summary>S</summary><content>C</content></entry>'),
    (f) => [e(f).summary, e(f).content],
    ['S', 'C'],
  ],
  [
    'atom link rels',
    A(
      '<entry><link rel="self" href="http://a.example/s"/><link rel="related" href="http://a.example/r"/><link href="http://a.example/"/></entry>',
    ),
    (f) => [e(f).link, e(f).links.map((l) => l.rel)],
    ['http://a.example/', ['self', 'related', 'alternate']],
  ],
  [
    'atom id as link',
    A('<entry><id>http://a.example/1</id></entry>'),
    (f) => e(f).id,
    'http://a.example/1',
  ],
  [
    'atom author parts',
    A(
      '<entry><author><name>N</name><email>n@a.example</email><uri>http://a.example/n</uri></author></entry>',
    ),
    (f) => e(f).authors,
    [{ name: 'N', email: 'n@a.example', url: 'http://a.example/n' }],
  ],
  [
    'atom author url',
    A('<author><name>N</name><url>http://a.example/n</url></author>'),
    (f) => f.authors[0]?.url,
    'http://a.example/n',
  ],
  [
    'atom two authors',
    A('<entry><author><name>A</name></author><author><name>B</name></author></entry>'),
    (f) => e(f).authors.map((a) => a.name),
    ['A', 'B'],
  ],
  [
    'atom contributors',
    A(
      '<entry><contributor><name>A</name></contributor><contributor><name>B</name></contributor></entry>',
    ),
    (f) => e(f).contributors.map((a) => a.name),
    ['A', 'B'],
  ],
  [
    'atom category',
    A('<entry><category term="atom10" scheme="http://x/" label="Atom 1.0"/></entry>'),
    (f) => e(f).categories,
    ['atom10'],
  ],
  [
    'atom published updated',
    A(
      '<entry><published>2004-01-01T12:00:00Z</published><updated>2004-01-02T12:00:00Z</updated></entry>',
    ),
    (f) => [e(f).publishedAt?.toISOString(), e(f).updatedAt?.toISOString()],
    ['2004-01-01T12:00:00.000Z', '2004-01-02T12:00:00.000Z'],
  ],
  [
    'atom rights',
    A('<rights type="html">&lt;b&gt;c&lt;/b&gt;</rights>'),
    (f) => f.rights,
    '<b>c</b>',
  ],
  ['atom subtitle', A('<subtitle>Sub</subtitle>'), (f) => f.description, 'Sub'],
  [
    'atom icon/logo',
    A('<logo>http://a.example/l.png</logo>'),
    (f) => f.image?.url,
    'http://a.example/l.png',
  ],
  [
    'atom generator',
    A('<generator uri="http://a/" version="2">Gen</generator>'),
    (f) => f.generator,
    'Gen',
  ],
  [
    'atom source',
    A('<entry><source><title>Src</title><link href="http://s.example/"/></source></entry>'),
    (f) => e(f).source,
    { title: 'Src', url: 'http://s.example/' },
  ],
  [
    'atom enclosure',
    A(
      '<entry><link rel="enclosure" href="http://a.example/f.mp3" type="audio/mpeg" length="10"/></entry>',
    ),
    (f) => [e(f).enclosures[0]?.url, e(f).enclosures[0]?.length],
    ['http://a.example/f.mp3', '10'],
  ],
  [
    'atom base',
    A('<entry><link href="b"/></entry>', 'xml:base="http://a.example/d/"'),
    (f) => e(f).link,
    'http://a.example/d/b',
  ],
  [
    'atom base nested',
    A('<entry xml:base="c/"><link href="b"/></entry>', 'xml:base="http://a.example/d/"'),
    (f) => e(f).link,
    'http://a.example/d/c/b',
  ],
  [
    'atom content base',
    A(
      '<entry><content type="html" xml:base="http://a.example/d/">&lt;a href="x"&gt;t&lt;/a&gt;</content></entry>',
    ),
    (f) => e(f).content,
    '<a href="http://a.example/d/x">t</a>',
  ],
  [
    'atom xhtml base',
    A(
      '<entry><content type="xhtml" xml:base="http://a.example/d/"><div xmlns="http://www.w3.org/1999/xhtml"><a href="x">t</a></div></content></entry>',
    ),
    (f) => e(f).content,
    '<a href="http://a.example/d/x">t</a>',
  ],
  [
    'atom xhtml inner base',
    A(
      '<entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" xml:base="http://a.example/d/"><a href="x">t</a></div></content></entry>',
    ),
    (f) => e(f).content,
    '<a href="http://a.example/d/x">t</a>',
  ],
  [
    'atom relative to doc',
    A('<entry><link href="b"/></entry>'),
    (f) => e(f).link,
    'http://127.0.0.1:8097/tests/b',
  ],
  ['atom lang', A('<title>x</title>', 'xml:lang="en"'), (f) => f.lang, 'en'],
  [
    'atom prefix ns',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:title>E</a:title><a:link href="http://x.example/"/></a:entry></a:feed>',
    (f) => [f.title, e(f).title, e(f).link],
    ['T', 'E', 'http://x.example/'],
  ],
  ['atom03 tagline', A3('<tagline>t</tagline>'), (f) => f.description, 't'],
  ['atom03 copyright', A3('<copyright>t</copyright>'), (f) => f.rights, 't'],
  [
    'atom03 mode escaped',
    A3(
      '<entry><title type="text/html" mode="escaped">Example &lt;b&gt;x&lt;/b&gt;</title></entry>',
    ),
    (f) => e(f).title,
    'Example <b>x</b>',
  ],
  [
    'atom03 mode xml',
    A3(
      '<entry><title type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml">Ex <b>x</b></div></title></entry>',
    ),
    (f) => e(f).title,
    'Ex <b>x</b>',
  ],
  [
    'atom03 base64',
    A3(
      '<entry><title type="application/octet-stream" mode="base64">RXhhbXBsZSBBdG9t</title></entry>',
    ),
    (f) => e(f).title,
    'Example Atom',
  ],
  [
    'atom03 issued',
    A3(
      '<entry><issued>2004-01-01T12:00:00Z</issued><modified>2004-01-02T12:00:00Z</modified><created>2003-01-01T00:00:00Z</created></entry>',
    ),
    (f) => [e(f).publishedAt?.toISOString(), e(f).updatedAt?.toISOString()],
    ['2004-01-01T12:00:00.000Z', '2004-01-02T12:00:00.000Z'],
  ],
  [
    'atom03 feed modified',
    A3('<modified>2004-01-02T12:00:00Z</modified>'),
    (f) => f.updatedAt,
    new Date('2004-01-02T12:00:00Z'),
  ],
  ['atom03 info', A3('<info>i</info><tagline>t</tagline>'), (f) => f.description, 't'],
  [
    'atom03 homepage',
    A3('<author><name>a</name><homepage>http://a.example/h</homepage></author>'),
    (f) => f.authors[0]?.url,
    'http://a.example/h',
  ],
  // rss
  [
    'rss guid permalink',
    R('<item><guid>http://a.example/1</guid></item>'),
    (f) => [e(f).id, e(f).link],
    ['http://a.example/1', 'http://a.example/1'],
  ],
  [
    'rss guid not permalink',
    R('<item><guid isPermaLink="false">http://a.example/1</guid></item>'),
    (f) => [e(f).id, e(f).link],
    ['http://a.example/1', null],
  ],
  [
    'rss guid & link',
    R('<item><link>http://a.example/l</link><guid>http://a.example/1</guid></item>'),
    (f) => e(f).link,
    'http://a.example/l',
  ],
  [
    'rss author',
    R('<item><author>me@example.com (Example editor)</author></item>'),
    (f) => e(f).authors[0],
    { name: 'Example editor', email: 'me@example.com', url: null },
  ],
  [
    'rss author 2',
    R('<item><author>Example editor &lt;me@example.com&gt;</author></item>'),
    (f) => e(f).authors[0],
    { name: 'Example editor', email: 'me@example.com', url: null },
  ],
  [
    'rss author plain',
    R('<item><author>Example editor</author></item>'),
    (f) => e(f).authors[0]?.name,
    'Example editor',
  ],
  [
    'rss author email',
    R('<item><author>me+spam@example.com</author></item>'),
    (f) => e(f).authors[0]?.email,
    'me+spam@example.com',
  ],
  [
    'rss dc creator',
    R('<item><dc:creator>D</dc:creator></item>', 'xmlns:dc="http://purl.org/dc/elements/1.1/"'),
    (f) => e(f).authors[0]?.name,
    'D',
  ],
  [
    'rss managingEditor',
    R('<managingEditor>me@example.com (Ed)</managingEditor>'),
    (f) => f.authors[0],
    { name: 'Ed', email: 'me@example.com', url: null },
  ],
  [
    'rss dc odd prefix',
    R(
      '<item><x:creator>D</x:creator><x:date>2004-01-01</x:date></item>',
      'xmlns:x="http://purl.org/dc/elements/1.1/"',
    ),
    (f) => [e(f).authors[0]?.name, e(f).publishedAt?.toISOString()],
    ['D', '2004-01-01T00:00:00.000Z'],
  ],
  [
    'rss content encoded',
    R(
      '<item><description>S</description><content:encoded>&lt;p&gt;C&lt;/p&gt;</content:encoded></item>',
      'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    ),
    (f) => [e(f).summary, e(f).content],
    ['S', '<p>C</p>'],
  ],
  [
    'rss content no ns',
    R('<item><content:encoded>&lt;p&gt;C&lt;/p&gt;</content:encoded></item>'),
    (f) => e(f).content,
    '<p>C</p>',
  ],
  ['rss fullitem', R('<item><fullitem>C</fullitem></item>'), (f) => e(f).content, 'C'],
  [
    'rss xhtml body',
    R('<item><body xmlns="http://www.w3.org/1999/xhtml"><p>C</p></body></item>'),
    (f) => e(f).content,
    '<p>C</p>',
  ],
  [
    'rss xhtml:body',
    R(
      '<item><xhtml:body><xhtml:p>C</xhtml:p></xhtml:body></item>',
      'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
    ),
    (f) => e(f).content,
    '<p>C</p>',
  ],
  [
    'rss desc markup',
    R('<item><description>&lt;p&gt;a &amp;amp; b&lt;/p&gt;</description></item>'),
    (f) => e(f).summary,
    '<p>a &amp; b</p>',
  ],
  [
    'rss desc naked',
    R('<item><description><p>Naked</p></description></item>'),
    (f) => e(f).summary,
    '<p>Naked</p>',
  ],
  ['rss title apos', R('<title>Mark&apos;s title</title>'), (f) => f.title, "Mark's title"],
  ['rss title gt', R('<title>2 &gt; 1</title>'), (f) => f.title, '2 > 1'],
  ['rss title amp38', R('<title>&#38;lt;b&#38;gt; x</title>'), (f) => f.title, '&lt;b&gt; x'],
  ['rss title nbsp', R('<title>a&nbsp;b &eacute;</title>'), (f) => f.title, 'a\u00a0b é'],
  ['rss title cdata mix', R('<title><![CDATA[<b>]]>x</title>'), (f) => f.title, '<b>x'],
  ['rss title crlf', R('<title> a\n b </title>'), (f) => f.title?.replace(/\s+/g, ' '), 'a b'],
  [
    'rss pubdate',
    R('<item><pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate></item>'),
    (f) => e(f).publishedAt,
    new Date('2004-01-01T19:48:21Z'),
  ],
  [
    'rss dcterms',
    R(
      '<item><dcterms:issued>2003-12-31T10:14:55Z</dcterms:issued><dcterms:modified>2003-12-31T11:14:55Z</dcterms:modified></item>',
      'xmlns:dcterms="http://purl.org/dc/terms/"',
    ),
    (f) => [e(f).publishedAt?.toISOString(), e(f).updatedAt?.toISOString()],
    ['2003-12-31T10:14:55.000Z', '2003-12-31T11:14:55.000Z'],
  ],
  [
    'rss lastBuild',
    R('<lastBuildDate>Sat, 07 Sep 2002 0:00:01 GMT</lastBuildDate>'),
    (f) => f.updatedAt,
    new Date('2002-09-07T00:00:01Z'),
  ],
  [
    'rss category',
    R('<item><category domain="x">A</category><category>B</category></item>'),
    (f) => e(f).categories,
    ['A', 'B'],
  ],
  [
    'rss dc subject',
    R('<item><dc:subject>A</dc:subject></item>', 'xmlns:dc="http://purl.org/dc/elements/1.1/"'),
    (f) => e(f).categories,
    ['A'],
  ],
  [
    'rss enclosure',
    R(
      '<item><enclosure url="http://e.example/a.mp3" length="1" type="audio/mpeg"/><enclosure url="http://e.example/b.mp3" length="2" type="x"/></item>',
    ),
    (f) => e(f).enclosures,
    [
      { url: 'http://e.example/a.mp3', type: 'audio/mpeg', length: '1' },
      { url: 'http://e.example/b.mp3', type: 'x', length: '2' },
    ],
  ],
  [
    'rss source',
    R('<item><source url="http://s.example/x.xml">S</source></item>'),
    (f) => e(f).source,
    { title: 'S', url: 'http://s.example/x.xml' },
  ],
  [
    'rss comments',
    R('<item><comments>http://a.example/c</comments></item>'),
    (f) => e(f).comments,
    'http://a.example/c',
  ],
  [
    'rss image',
    R(
      '<image><url>http://a.example/i.png</url><title>T</title><link>http://a.example/</link></image><title>C</title><link>http://c.example/</link>',
    ),
    (f) => [f.image, f.title, f.link],
    [
      { url: 'http://a.example/i.png', title: 'T', link: 'http://a.example/' },
      'C',
      'http://c.example/',
    ],
  ],
  [
    'rss textInput title not channel',
    R('<textInput><title>X</title><link>http://x/</link><description>d</description></textInput>'),
    (f) => [f.title, f.link, f.description],
    [null, null, null],
  ],
  ['rss language', R('<language>en-us</language>'), (f) => f.lang, 'en-us'],
  [
    'rss dc lang',
    R('<item><dc:language>en</dc:language></item>', 'xmlns:dc="http://purl.org/dc/elements/1.1/"'),
    (f) => e(f).lang,
    'en',
  ],
  ['rss copyright', R('<copyright>c</copyright>'), (f) => f.rights, 'c'],
  [
    'rss dc rights',
    R('<dc:rights>c</dc:rights>', 'xmlns:dc="http://purl.org/dc/elements/1.1/"'),
    (f) => f.rights,
    'c',
  ],
  ['rss generator', R('<generator>g</generator>'), (f) => f.generator, 'g'],
  [
    'rss admin generator',
    R(
      '<admin:generatorAgent rdf:resource="http://g.example/"/>',
      'xmlns:admin="http://webns.net/mvcb/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
    ),
    (f) => f.generator,
    'http://g.example/',
  ],
  [
    'rss atom link self',
    R(
      '<atom:link href="http://a.example/f" rel="self"/><link>http://a.example/</link>',
      'xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    (f) => f.link,
    'http://a.example/',
  ],
  [
    'rss itunes author',
    R(
      '<item><itunes:author>I</itunes:author></item>',
      'xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd"',
    ),
    (f) => e(f).authors[0]?.name,
    'I',
  ],
  [
    'rss itunes owner',
    R(
      '<itunes:owner><itunes:name>N</itunes:name><itunes:email>n@x.example</itunes:email></itunes:owner>',
      'xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd"',
    ),
    (f) => f.authors[0],
    { name: 'N', email: 'n@x.example', url: null },
  ],
  [
    'rss itunes subtitle',
    R(
      '<itunes:subtitle>N</itunes:subtitle>',
      'xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd"',
    ),
    (f) => f.description,
    'N',
  ],
  [
    'rss itunes summary',
    R(
      '<item><itunes:summary>N</itunes:summary></item>',
      'xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd"',
    ),
    (f) => e(f).summary,
    'N',
  ],
  [
    'rss itunes category',
    R(
      '<itunes:category text="Technology"><itunes:category text="News"/></itunes:category>',
      'xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd"',
    ),
    (f) => f.categories,
    ['Technology', 'News'],
  ],
  [
    'rss itunes image',
    R(
      '<itunes:image href="http://a.example/i.png"/>',
      'xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd"',
    ),
    (f) => f.image?.url,
    'http://a.example/i.png',
  ],
  [
    'rss itunes keywords',
    R(
      '<itunes:keywords>a, b</itunes:keywords>',
      'xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd"',
    ),
    (f) => f.categories,
    ['a', 'b'],
  ],
  [
    'rss uppercase',
    '<RSS version="2.0"><CHANNEL><TITLE>T</TITLE><ITEM><TITLE>E</TITLE></ITEM></CHANNEL></RSS>',
    (f) => [f.title, e(f).title],
    ['T', 'E'],
  ],
  [
    'rss ns default',
    '<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><title>T</title></channel></rss>',
    (f) => f.title,
    'T',
  ],
  [
    'rss ns odd',
    '<rss version="2.0" xmlns="http://unknown.example/ns"><channel><title>T</title></channel></rss>',
    (f) => f.title,
    'T',
  ],
  [
    'rss 091 doctype',
    '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>T&eacute;</title></channel></rss>',
    (f) => [f.version, f.title],
    ['0.91', 'Té'],
  ],
  [
    'declared entity',
    '<!DOCTYPE rss [<!ENTITY id "foo">]><rss version="2.0"><channel><title>T &id;</title></channel></rss>',
    (f) => f.title,
    'T foo',
  ],
  [
    'rdf',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="http://c.example/"><title>C</title><link>http://c.example/l</link><description>d</description></channel><item rdf:about="http://c.example/1"><title>E</title><link>http://c.example/1l</link></item></rdf:RDF>',
    (f) => [f.title, f.link, f.description, e(f).id, e(f).link, f.version],
    ['C', 'http://c.example/l', 'd', 'http://c.example/1', 'http://c.example/1l', '1.0'],
  ],
  [
    'rdf 090',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://channel.netscape.com/rdf/simple/0.9/"><channel><title>C</title></channel><item><title>E</title></item></rdf:RDF>',
    (f) => [f.title, e(f).title],
    ['C', 'E'],
  ],
  [
    'cdf',
    '<CHANNEL HREF="http://c.example/"><TITLE>T</TITLE><ABSTRACT>A</ABSTRACT><ITEM HREF="http://c.example/1" LASTMOD="2002-09-07T00:00"><TITLE>E</TITLE><ABSTRACT>B</ABSTRACT></ITEM></CHANNEL>',
    (f) => [
      f.title,
      f.description,
      f.link,
      e(f).title,
      e(f).summary,
      e(f).link,
      e(f).updatedAt?.toISOString(),
      f.format,
    ],
    [
      'T',
      'A',
      'http://c.example/',
      'E',
      'B',
      'http://c.example/1',
      '2002-09-07T00:00:00.000Z',
      'cdf',
    ],
  ],
  // encodings
  [
    'utf16le bom',
    Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from('<rss version="2.0"><channel><title>한글</title></channel></rss>', 'utf16le'),
    ]),
    (f) => f.title,
    '한글',
  ],
  [
    'utf16be',
    Buffer.from(
      '<?xml version="1.0" encoding="utf-16be"?><rss version="2.0"><channel><title>한글</title></channel></rss>',
      'utf16le',
    ).swap16(),
    (f) => f.title,
    '한글',
  ],
  [
    'utf32be',
    Buffer.from(
      [...'<rss version="2.0"><channel><title>한</title></channel></rss>'].flatMap((c) => {
        const p = c.codePointAt(0)!
        return [0, 0, p >> 8, p & 255]
      }),
    ),
    (f) => f.title,
    '한',
  ],
  [
    'win1252',
    Buffer.concat([
      Buffer.from(
        '<?xml version="1.0" encoding="windows-1252"?><rss version="2.0"><channel><title>',
      ),
      Buffer.from([0x80, 0x93]),
      Buffer.from('</title></channel></rss>'),
    ]),
    (f) => f.title,
    '€“',
  ],
  [
    '8859-1 x80',
    Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>'),
      Buffer.from([0xe9]),
      Buffer.from('</title></channel></rss>'),
    ]),
    (f) => f.title,
    'é',
  ],
  [
    'koi8',
    Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="koi8-r"?><rss version="2.0"><channel><title>'),
      Buffer.from([0xd0, 0xd1]),
      Buffer.from('</title></channel></rss>'),
    ]),
    (f) => f.title,
    'пя',
  ],
  [
    'header charset',
    Buffer.concat([
      Buffer.from('<rss version="2.0"><channel><title>'),
      Buffer.from([0xc4, 0xe3, 0xba, 0xc3]),
      Buffer.from('</title></channel></rss>'),
    ]),
    (f) => f.title,
    '你好',
    'text/xml; charset=gb2312',
  ],
  [
    'cp949',
    Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="euc-kr"?><rss version="2.0"><channel><title>'),
      Buffer.from([0xc7, 0xd1, 0xb1, 0xdb, 0x8c, 0x63]),
      Buffer.from('</title></channel></rss>'),
    ]),
    (f) => f.title,
    '한글똠',
  ],
  ['demoronize', R('<title>&#147;a&#148; &#150;</title>'), (f) => f.title, '“a” –'],
  [
    'utf8 bom',
    '\ufeff<rss version="2.0"><channel><title>T</title></channel></rss>',
    (f) => f.title,
    'T',
  ],
  [
    'leading ws',
    '\n\n <?xml version="1.0"?><rss version="2.0"><channel><title>T</title></channel></rss>',
    (f) => f.title,
    'T',
  ],
  [
    'bad amp',
    R('<title>a & b &foo; c</title><link>http://a.example/?a=1&b=2</link>'),
    (f) => [f.title, f.link],
    ['a & b &foo; c', 'http://a.example/?a=1&b=2'],
  ],
  [
    'unclosed',
    '<rss><channel><title>T</title><item><title>E</title>',
    (f) => [f.title, e(f).title],
    ['T', 'E'],
  ],
  ['nul char', R('<title>a\u0000b</title>'), (f) => f.title, 'ab'],
  [
    'item outside',
    '<rss version="2.0"><channel><title>T</title></channel><item><title>E</title></item></rss>',
    (f) => e(f).title,
    'E',
  ],
  [
    'media content',
    R(
      '<item><media:content url="http://m.example/a.jpg"/></item>',
      'xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    (f) => e(f).image,
    'http://m.example/a.jpg',
  ],
  [
    'media group',
    R(
      '<item><media:group><media:content url="http://m.example/a.jpg"/></media:group></item>',
      'xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    (f) => e(f).image,
    'http://m.example/a.jpg',
  ],
  [
    'media thumbnail',
    R(
      '<item><media:thumbnail url="http://m.example/t.jpg"/></item>',
      'xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    (f) => e(f).image,
    'http://m.example/t.jpg',
  ],
  [
    'media desc title vs title',
    R(
      '<item><title>A</title><media:title>B</media:title></item>',
      'xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    (f) => e(f).title,
    'A',
  ],
  [
    'feedburner origLink',
    R(
      '<item><link>http://feeds.example/1</link><feedburner:origLink>http://o.example/1</feedburner:origLink></item>',
      'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"',
    ),
    (f) => e(f).link,
    'http://feeds.example/1',
  ],
  [
    'link whitespace',
    R('<item><link>\n http://a.example/x \n</link></item>'),
    (f) => e(f).link,
    'http://a.example/x',
  ],
  [
    'link cdata',
    R('<item><link><![CDATA[http://a.example/x]]></link></item>'),
    (f) => e(f).link,
    'http://a.example/x',
  ],
  [
    'summary only media',
    R(
      '<item><media:description>d</media:description></item>',
      'xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    (f) => e(f).summary,
    'd',
  ],
  [
    'xhtml in desc rss',
    R('<item><description>a<br/>b</description></item>'),
    (f) => e(f).summary,
    'a<br />b',
  ],
  [
    'entry title in source',
    A('<entry><source><title>S</title></source><title>E</title></entry>'),
    (f) => e(f).title,
    'E',
  ],
  [
    'nested item author',
    A('<author><name>F</name></author><entry><title>x</title></entry>'),
    (f) => [f.authors[0]?.name, e(f).authors],
    ['F', []],
  ],
  [
    'dup title last/first',
    R('<item><title>One</title><title>Two</title></item>'),
    (f) => e(f).title,
    'One',
  ],
  ['empty', R('<item><title></title></item>'), (f) => e(f).title, null],
  [
    'desc + content both plain',
    R('<item><content>cc</content><description>dd</description></item>'),
    (f) => [e(f).summary, e(f).content],
    ['dd', 'cc'],
  ],
  [
    'dc description',
    R(
      '<dc:description>d</dc:description><dc:title>t</dc:title>',
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ),
    (f) => [f.description, f.title],
    ['d', 't'],
  ],
  [
    'dc 1.0 ns',
    R('<item><dc:creator>d</dc:creator></item>', 'xmlns:dc="http://purl.org/dc/elements/1.0/"'),
    (f) => e(f).authors[0]?.name,
    'd',
  ],
  [
    'pubdate korean',
    R('<item><pubDate>2004-05-25 오후 11:23:17</pubDate></item>'),
    (f) => e(f).publishedAt,
    new Date('2004-05-25T23:23:17Z'),
  ],
  [
    'title with tags text',
    R('<item><title>&lt;b&gt;x&lt;/b&gt;</title></item>'),
    (f) => e(f).title,
    '<b>x</b>',
  ],
  [
    'rel links in desc',
    R(
      '<link>http://a.example/d/</link><item><description>&lt;a href="x"&gt;t&lt;/a&gt;</description></item>',
    ),
    (f) => e(f).summary,
    '<a href="http://127.0.0.1:8097/tests/x">t</a>',
  ],
]

describe('feeds of every family', () => {
  it.each(CASES)('%s', (_name, document, pick, wanted, contentType) => {
    const bytes = new Uint8Array(Buffer.from(document as string))
    const url = 'http://127.0.0.1:8097/tests/x.xml'
    const feed = readFeedFields(bytes, { url, zone: 'UTC', ...(contentType && { contentType }) })
    expect(pick(feed)).toEqual(wanted)
  })
})

describe('dates of feeds', () => {
  it.each([
    ['2003', '2003-01-01T00:00:00', 'UTC'],
    ['2003-12', '2003-12-01T00:00:00', 'UTC'],
    ['2003-12-31', '2003-12-31T00:00:00', 'UTC'],
    ['20031231', '2003-12-31T00:00:00', 'UTC'],
    ['2003-12-31T10:14Z', '2003-12-31T10:14:00', 'UTC'],
    ['2003-12-31T10:14:55Z', '2003-12-31T10:14:55', 'UTC'],
    ['2003-12-31T10:14:55-08:00', '2003-12-31T18:14:55', 'UTC'],
    ['2003-12-31T18:14:55+08:00', '2003-12-31T10:14:55', 'UTC'],
    ['2003-12-31T24:00:00Z', '2004-01-01T00:00:00', 'UTC'],
    ['2003-12-31T23:59:60Z', '2004-01-01T00:00:00', 'UTC'],
    ['2003-12-31T10:14:55.1234Z', '2003-12-31T10:14:55', 'UTC'],
    ['2003-335', '2003-12-01T00:00:00', 'UTC'],
    ['2003335', '2003-12-01T00:00:00', 'UTC'],
    ['03-335', '2003-12-01T00:00:00', 'UTC'],
    ['03335', '2003-12-01T00:00:00', 'UTC'],
    ['03-12-31', '2003-12-31T00:00:00', 'UTC'],
    ['031231', '2003-12-31T00:00:00', 'UTC'],
    ['-03-12', '2003-12-01T00:00:00', 'UTC'],
    ['-0312', '2003-12-01T00:00:00', 'UTC'],
    ['-03', '2003-01-01T00:00:00', 'UTC'],
    ['2003-12-31T10:14:55+0000', '2003-12-31T10:14:55', 'UTC'],
    ['2003-12-31T10Z', '2003-12-31T10:00:00', 'UTC'],
    ['Thu, 01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21', 'UTC'],
    ['Thu, 01 Jan 04 19:48:21 GMT', '2004-01-01T19:48:21', 'UTC'],
    ['01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21', 'UTC'],
    ['Thu, 01 Jan 2004 19:48 GMT', '2004-01-01T19:48:00', 'UTC'],
    ['Thu, 01 Jan 2004', '2004-01-01T00:00:00', 'UTC'],
    ['Thu,  5 Jan 2004 19:48:21 +0100', '2004-01-05T18:48:21', 'UTC'],
    ['Thu, 01 Jan 2004 19:48:21 EST', '2004-01-02T00:48:21', 'UTC'],
    ['Thu, 01 January 2004 19:48:21 GMT', '2004-01-01T19:48:21', 'UTC'],
    ['Thu, 01 Jan 2004 19:48:21 -0800 (PST)', '2004-01-02T03:48:21', 'UTC'],
    ['Thursday, 01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21', 'UTC'],
    ['Sun Jan 4 16:29:06 PST 2004', '2004-01-05T00:29:06', 'UTC'],
    ['Sun Jan 04 16:29:06 2004', '2004-01-04T16:29:06', 'UTC'],
    ['Sun, 04 Jan 2004 16:29:06 AT', '2004-01-04T20:29:06', 'UTC'],
    ['Wed, 19 Aug 2009 18:28:00 Etc/GMT', '2009-08-19T18:28:00', 'UTC'],
    ['Wed, 19 Feb 2012 22:40:00 GMT-01:01', '2012-02-19T23:41:00', 'UTC'],
    ['Mon, 13 Feb, 2012 06:28:00 UTC', '2012-02-13T06:28:00', 'UTC'],
    ['Aug 27, 2011 17:46 EST', '2011-08-27T22:46:00', 'UTC'],
    ['Tue, Aug 23 2011 14:27:00 CDT', '2011-08-23T19:27:00', 'UTC'],
    ['31-Dec-2003 10:14:55 GMT', '2003-12-31T10:14:55', 'UTC'],
    ['2004-07-08 23:56:58.0', '2004-07-08T23:56:58', 'UTC'],
    ['2004-07-08 23:56:58', '2004-07-08T23:56:58', 'UTC'],
    ['2004-05-25 오후 11:23:17', '2004-05-25T14:23:17', 'Asia/Seoul'],
    ['2004-05-25 오전 11:23:17', '2004-05-25T02:23:17', 'Asia/Seoul'],
    ['2004년 05월 28일 01:31:15', '2004-05-27T16:31:15', 'Asia/Seoul'],
    ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T17:00:00', 'UTC'],
    ['Σαβ, 03 Απρ 2004 00:00:00 GMT', '2004-04-03T00:00:00', 'UTC'],
    ['2004-július-13T9:15-05:00', '2004-07-13T14:15:00', 'UTC'],
    ['2004-december-01T10:00Z', '2004-12-01T10:00:00', 'UTC'],
    ['2004-május-5T19:15-05:00', '2004-05-06T00:15:00', 'UTC'],
    ['Fri, 2006/09/15 08:19:53 EDT', '2006-09-15T12:19:53', 'UTC'],
    ['Thu, 31 Jun 2004 19:48:21 GMT', null, 'UTC'],
    ['Fri, 30 Feb 2004', null, 'UTC'],
    ['tomorrow', null, 'UTC'],
    ['', null, 'UTC'],
    ['Thu, 30 Apr 2015 08:57:00 MET', '2015-04-30T07:57:00', 'UTC'],
    ['Thu Jan  1 19:48:21 GMT 2004', '2004-01-01T19:48:21', 'UTC'],
    ['2009-03-05T12:34:56+02', '2009-03-05T10:34:56', 'UTC'],
    ['Sat, 07 Sep 2002 0:00:01 GMT', '2002-09-07T00:00:01', 'UTC'],
    ['Sat, 07 Sep 2002 00:00 Z', '2002-09-07T00:00:00', 'UTC'],
    ['2002-09-07 00:00:01Z', '2002-09-07T00:00:01', 'UTC'],
    ['Fri, 21 Nov 1997 09:55:06 -0600', '1997-11-21T15:55:06', 'UTC'],
    ['  Thu, 01 Jan 2004 19:48:21 GMT ', '2004-01-01T19:48:21', 'UTC'],
  ])('reads %s', (raw, wanted, zone) => {
    expect(parsePublished(raw, zone)?.toISOString().slice(0, 19) ?? null).toBe(wanted)
  })
})
