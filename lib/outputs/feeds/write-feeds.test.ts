import sax from 'sax';
import { describe, expect, test } from 'vitest';
import type { FeedValue } from './feeds';
import { writeAtom, writeJson, writeRss } from './write-feeds';

const HOSTILE = 'a < b & "c" ]]> d ]]> <script>';
const ITEM = {
  title: HOSTILE,
  url: 'http://localhost:3000/actualites/n/?a=1&b=2',
  publishedAt: Date.UTC(2023, 0, 24, 9),
  modifiedAt: Date.UTC(2023, 0, 25, 9),
  description: HOSTILE,
  content: { page: '/actualites/n/', parts: ['<p>a &lt; b &amp; c</p>', '<pre>]]> ]]></pre>'] },
  authors: [{ name: 'Zoé & <Cie>', path: '/membres/zoe/' }, { name: 'Ali' }],
  tags: [{ slug: 'a-b', name: 'A < "B" & ]]>' }],
};
const FEED: FeedValue = {
  title: 'Programme & <Cie>',
  description: 'Texte & suite',
  page: '/actualites/',
  publisher: { name: 'Programme & <Cie>', email: 'a@exemple.fr', licence: 'Licence & 2.0' },
  updatedAt: Date.UTC(2023, 0, 26),
  items: [ITEM],
};

/** Parses XML: each element with its attributes and its text. @throws when the text is not well-formed. */
function read(document: string): string[] {
  const parser = sax.parser(true, { xmlns: true });
  const lines: string[] = [];
  let text = '';
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const named = Object.values(attributes).map((attribute) =>
      typeof attribute === 'string' ? attribute : ` ${attribute.name}=${attribute.value}`,
    );
    lines.push(name + named.join(''));
    text = '';
  };
  parser.ontext = parser.oncdata = (part) => {
    text += part;
  };
  parser.onclosetag = (name) => {
    if (text !== '') lines.push(`${name}: ${text}`);
    text = '';
  };
  parser.write(document).close();
  return lines;
}

describe('RSS', () => {
  const lines = read(writeRss(FEED));

  test('of the feed', () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        'title: Programme & <Cie>',
        'link: http://localhost:3000/actualites/',
        'description: Texte & suite',
        'copyright: Licence & 2.0',
        'lastBuildDate: Thu, 26 Jan 2023 00:00:00 GMT',
        'atom:link href=http://localhost:3000/actualites/rss.xml rel=self type=application/rss+xml',
      ]),
    );
  });

  test('of an entry: its title is text, its description HTML', () => {
    expect(lines.slice(lines.indexOf('item') + 1)).toEqual([
      'title',
      'title: a < b & "c" ]]> d ]]> <script>',
      'link',
      'link: http://localhost:3000/actualites/n/?a=1&b=2',
      'guid isPermaLink=false',
      'guid: http://localhost:3000/actualites/n/?a=1&b=2',
      'pubDate',
      'pubDate: Tue, 24 Jan 2023 09:00:00 GMT',
      'dc:creator',
      'dc:creator: Zoé & <Cie>, Ali',
      'category',
      'category: A < "B" & ]]>',
      'description',
      'description: a &lt; b &amp; &quot;c&quot; ]]&gt; d ]]&gt; &lt;script&gt;',
      'content:encoded',
      'content:encoded: <p>a &lt; b &amp; c</p>\n<pre>]]> ]]></pre>',
    ]);
  });

  test('of an entry that has no text, no summary and no author', () => {
    const { title, url, publishedAt, modifiedAt } = ITEM;
    const bare = { title, url, publishedAt, modifiedAt, description: '', content: { page: '/', parts: [] }, authors: [], tags: [] };
    const names = read(writeRss({ ...FEED, items: [bare, { ...bare, authors: [{ name: 'Ali' }] }] })).map((line) => line.split(/[ :]/)[0]);
    expect(names.slice(names.lastIndexOf('item'))).toEqual([
      'item',
      'title',
      'title',
      'link',
      'link',
      'guid',
      'guid',
      'pubDate',
      'pubDate',
      'dc',
      'dc',
    ]);
  });
});

describe('an entry that nothing dates', () => {
  const { publishedAt: _, ...undated } = ITEM;
  const feed = { ...FEED, items: [undated] };

  test('has no date of publication, in any format', () => {
    expect(writeRss(feed)).not.toContain('<pubDate>');
    expect(writeAtom(feed)).not.toContain('<published>');
    expect(writeJson(feed)).not.toContain('date_published');
  });

  test('has in Atom the date that Atom requires', () => {
    expect(writeAtom(feed)).toContain('<updated>2023-01-25T09:00:00.000Z</updated>');
  });
});

describe('Atom', () => {
  const lines = read(writeAtom(FEED));

  test('of the feed', () => {
    expect(lines.slice(0, lines.indexOf('entry'))).toEqual([
      'feed xmlns=http://www.w3.org/2005/Atom xml:lang=fr',
      'id',
      'id: http://localhost:3000/actualites/',
      'title',
      'title: Programme & <Cie>',
      'subtitle',
      'subtitle: Texte & suite',
      'updated',
      'updated: 2023-01-26T00:00:00.000Z',
      'rights',
      'rights: Licence & 2.0',
      'author',
      'name',
      'name: Programme & <Cie>',
      'email',
      'email: a@exemple.fr',
      'uri',
      'uri: http://localhost:3000/',
      'link rel=alternate type=text/html href=http://localhost:3000/actualites/',
      'link rel=self type=application/atom+xml href=http://localhost:3000/actualites/atom.xml',
    ]);
  });

  test('of an entry: its title and its summary are text, its content HTML', () => {
    expect(lines.slice(lines.indexOf('entry') + 1)).toEqual([
      'id',
      'id: http://localhost:3000/actualites/n/?a=1&b=2',
      'title',
      'title: a < b & "c" ]]> d ]]> <script>',
      'link rel=alternate type=text/html href=http://localhost:3000/actualites/n/?a=1&b=2',
      'published',
      'published: 2023-01-24T09:00:00.000Z',
      'updated',
      'updated: 2023-01-25T09:00:00.000Z',
      'author',
      'name',
      'name: Zoé & <Cie>',
      'uri',
      'uri: http://localhost:3000/membres/zoe/',
      'author',
      'name',
      'name: Ali',
      'category term=a-b label=A < "B" & ]]>',
      'summary',
      'summary: a < b & "c" ]]> d ]]> <script>',
      'content type=html',
      'content: <p>a &lt; b &amp; c</p>\n<pre>]]> ]]></pre>',
    ]);
  });
});

test('JSON Feed', () => {
  expect(JSON.parse(writeJson({ ...FEED, items: [{ ...ITEM, image: 'http://localhost:3000/img/a.png' }] }))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Programme & <Cie>',
    description: 'Texte & suite',
    home_page_url: 'http://localhost:3000/actualites/',
    feed_url: 'http://localhost:3000/actualites/feed.json',
    language: 'fr',
    authors: [{ name: 'Programme & <Cie>', url: 'http://localhost:3000/' }],
    items: [
      {
        id: 'http://localhost:3000/actualites/n/?a=1&b=2',
        url: 'http://localhost:3000/actualites/n/?a=1&b=2',
        title: 'a < b & "c" ]]> d ]]> <script>',
        summary: 'a < b & "c" ]]> d ]]> <script>',
        content_html: '<p>a &lt; b &amp; c</p>\n<pre>]]> ]]></pre>',
        image: 'http://localhost:3000/img/a.png',
        date_published: '2023-01-24T09:00:00.000Z',
        date_modified: '2023-01-25T09:00:00.000Z',
        authors: [{ name: 'Zoé & <Cie>', url: 'http://localhost:3000/membres/zoe/' }, { name: 'Ali' }],
        tags: ['A < "B" & ]]>'],
      },
    ],
  });
});
