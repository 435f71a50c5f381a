import {expect} from '@open-wc/testing';
import {ArticleError} from '../../src/model/issue.js';
import {formats} from '../../src/readers/formats.js';
import {readArticle, readStories} from '../../src/readers/readers.js';

/** Formats whose cases have tests of their own. */
const elsewhere = ['article', 'feed', 'html', 'json-ld', 'mail', 'ninjs', 'text'];

/** Formats whose readers are tested by cases alone. */
const folders = formats.map(({name}) => name).filter((name) => !elsewhere.includes(name));

const paths = ((await (await fetch('/cases.json')).json()) as string[]).filter((path) =>
  folders.some((name) => path.startsWith(`test/readers/${name}/cases/`)),
);

async function load(path: string): Promise<string> {
  return (await fetch(`/${path}`)).text();
}

async function errorOf(input: string | object): Promise<string> {
  try {
    await readArticle(input);
  } catch (error: unknown) {
    expect(error).to.be.instanceOf(ArticleError);
    return (error as Error).message;
  }
  return '';
}

describe('the formats of content systems and agencies', () => {
  const inputs = paths.filter((path) => !path.endsWith('.expected.json'));

  it('have a case each', () => {
    const untried = folders.filter((name) => !inputs.some((path) => path.includes(`/${name}/`)));
    expect(untried).to.eql([]);
  });

  for (const path of inputs) {
    const name = path.replace(/^test\/readers\/|cases\/|\.\w+$/g, '');
    it(`give the story of ${name}, its format, and issues for the rest`, async () => {
      const expected: unknown = JSON.parse(await load(path.replace(/\.\w+$/, '.expected.json')));
      const {article, format, issues, kept} = await readArticle(await load(path));
      const told = issues.map(({path, code}) => `${path}: ${code}`);
      expect({format, article, issues: told}).to.deep.equal(expected);
      expect(kept.text.kept).to.equal(kept.text.found);
    });
  }

  it('take no tag and no section of the Guardian for a story', async () => {
    const tag = {
      id: 'world/storms',
      type: 'keyword',
      webTitle: 'Storms',
      webUrl: 'https://news.example/',
    };
    for (const one of [tag, {...tag, type: undefined, editions: []}])
      expect(await errorOf({response: {results: [one]}})).to.match(/found an object with/);
  });

  it('list the published posts of WordPress as stories', async () => {
    const {list} = await readStories(await load('test/readers/wordpress/cases/story.json'));
    expect(list.stories.map(({title}) => title)).to.eql([
      'The dyke at Sandholm – what is known',
      'Harbour opens',
    ]);
  });

  it('do not list drafts of an export', async () => {
    const {list} = await readStories(await load('test/readers/wordpress/cases/export.xml'));
    expect(list.stories).to.eql([]);
  });

  const strangers: [name: string, input: string | object, found: RegExp][] = [
    [
      'a sitemap',
      '<urlset xmlns="http://www.sitemaps.org/"><url><loc>/a</loc></url></urlset>',
      /<urlset>/,
    ],
    [
      'an outline',
      '<?xml version="1.0"?><opml version="2.0"><body><outline text="a"/></body></opml>',
      /<opml>/,
    ],
    ['XML of nobody', '<?xml version="1.0"?><invoice><sum>12</sum></invoice>', /<invoice>/],
    ['XML without a declaration', '<catalog><book><title>A</title></book></catalog>', /<catalog>/],
    [
      'XML with a prefix',
      '<soap:Envelope xmlns:soap="urn:s"><soap:Body/></soap:Envelope>',
      /<Envelope>/,
    ],
    [
      'an article of a journal',
      '<?xml version="1.0"?><article><front><article-meta/></front><body><p>A</p></body></article>',
      /<article>/,
    ],
    [
      'an article of a journal without a declaration',
      '<article xmlns:xlink="http://www.w3.org/1999/xlink"><front><article-meta/></front><body><p>A</p></body></article>',
      /<article>/,
    ],
    [
      'a section of a manual',
      '<section xmlns="http://docbook.org/ns/docbook"><title>A</title><para>B</para></section>',
      /<section>/,
    ],
    ['an old text of TEI', '<TEI.2><text><body><p>A</p></body></text></TEI.2>', /<TEI\.2>/],
    ['XML of nobody that holds HTML', '<story><h1>A</h1><p>B</p></story>', /<story>/],
    ['data in XML', '<data><record>12</record></data>', /<data>/],
    ['a drawing', '<svg width="9"><a href="/"><text>A</text></a></svg>', /<svg>/],
    [
      'RDF that is no feed',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description/></rdf:RDF>',
      /<RDF>/,
    ],
    [
      'a package of NewsML-G2 whose items are elsewhere',
      '<packageItem><groupSet><group><itemRef residref="a"/><itemRef residref="b"/></group></groupSet></packageItem>',
      /a package that names 2 items elsewhere/,
    ],
    ['a calendar', 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR', /a calendar/],
    ['RTF', '{\\rtf1\\ansi The ferry}', /an RTF document/],
    ['a model without a sound block', {headline: 'A', body: [{type: 'nonsense'}]}, /body/],
    ['a body of no blocks and no headline', {body: []}, /body|headline/],
    [
      'NITF without words',
      '<nitf><head><title/></head><body><body.content/></body></nitf>',
      /headline/,
    ],
    ['JSON of nobody', {invoice: 12, total: 3}, /invoice, total/],
    ['a body that is a list of something else', {title: 'A', body: [{_x: 1}]}, /title, body/],
  ];
  for (const [name, input, found] of strangers) {
    it(`refuse ${name} with its name`, async () => {
      expect(await errorOf(input)).to.match(found);
    });
  }

  it('refuse a mail that is named HTML', async () => {
    const mail = 'From: Desk <desk@herald.example>\nSubject: The ferry\n\nIt sails.';
    const refused = await readArticle(mail, {format: 'html'}).catch((error: unknown) =>
      String(error),
    );
    expect(refused).to.match(/a mail/);
  });

  it('read a picture of NewsML-G2 that has no text', async () => {
    const {article} = await readArticle(
      '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><located><name>No-Data-Available</name></located><headline>The ferry</headline><dateline>MARCH 04, 2013</dateline></contentMeta><contentSet><remoteContent href="https://img.example/1.jpg" width="640" height="480"/></contentSet></newsItem>',
    );
    expect(article.headline).to.equal('The ferry');
    expect(article.image?.url).to.equal('https://img.example/1.jpg');
    expect(article.dateline).to.equal(undefined);
  });

  it('read HTML in a text of NewsML 1.2 as HTML', async () => {
    const {article} = await readArticle(
      '<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>The ferry</HeadLine></NewsLines><ContentItem><DataContent><![CDATA[<P>It sails.</P><P>Daily.</P>]]></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>',
    );
    expect(article.body).to.eql([
      {type: 'paragraph', content: ['It sails.']},
      {type: 'paragraph', content: ['Daily.']},
    ]);
  });

  it('are read as UTF-8 if they declare Latin 1 by mistake', async () => {
    const xml =
      '<?xml version="1.0" encoding="iso-8859-1"?><nitf><body><body.head><hedline><hl1>Décès à Sandholm</hl1></hedline></body.head><body.content><p>Été.</p></body.content></body></nitf>';
    const {article, issues} = await readArticle(new TextEncoder().encode(xml));
    expect(article.headline).to.equal('Décès à Sandholm');
    expect(issues.map(({code}) => code)).to.include('encoding');
  });

  it('distinguish an XHTML page from a fragment of HTML', async () => {
    const page =
      '<?xml version="1.0"?><html><body><h1>The ferry</h1><p>It sails.</p></body></html>';
    expect((await readArticle(page)).format).to.equal('html');
    const fragments = [
      '<center><p>It sails.</p></center>',
      '<x-story>It sails.</x-story>',
      '<svg width="9"></svg><p>It sails.</p>',
      '<time datetime="2025-03-02">Today</time> it sails.',
      '<o:p>It sails.</o:p>',
      '<article xmlns:dc="http://purl.org/dc/terms/"><p>It sails.</p></article>',
      '<html xmlns="http://www.w3.org/TR/REC-html40"><body><p>It sails.</p></body></html>',
      '<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body>It sails.</h:body></h:html>',
    ];
    for (const fragment of fragments)
      expect((await readArticle(fragment)).format, fragment).to.equal('html');
  });
});
