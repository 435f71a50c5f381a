import {expect} from '@open-wc/testing';
import {ArticleError} from '../../src/model/issue.js';
import {readArticle, readStories} from '../../src/readers/readers.js';

/** Formats whose readers are tried by cases alone. */
const folders =
  /^test\/readers\/(ans|content-tree|contentful|drupal|editor-js|ghost|guardian|markdown|newsml|nitf|portable-text|prosemirror|strapi|wordpress)\//;

const paths = ((await (await fetch('/cases.json')).json()) as string[]).filter((path) =>
  folders.test(path),
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
    expect(inputs).to.have.length.of.at.least(15);
  });

  for (const path of inputs) {
    const name = path.replace(/^test\/readers\/|cases\/|\.\w+$/g, '');
    it(`give the story of ${name}, tell what it is, and report what it has no place for`, async () => {
      const expected: unknown = JSON.parse(await load(path.replace(/\.\w+$/, '.expected.json')));
      const {article, format, issues, kept} = await readArticle(await load(path));
      const told = issues.map(({path, code}) => `${path}: ${code}`);
      expect({format, article, issues: told}).to.deep.equal(expected);
      expect(kept.text.kept).to.equal(kept.text.found);
    });
  }

  it('list the published posts of WordPress as stories', async () => {
    const {list} = await readStories(await load('test/readers/wordpress/cases/story.json'));
    expect(list.stories.map(({title}) => title)).to.eql([
      'The dyke at Sandholm – what is known',
      'Harbour opens',
    ]);
  });

  it('list no draft of an export', async () => {
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
    ['JSON of nobody', {invoice: 12, total: 3}, /invoice, total/],
    ['a body that is a list of something else', {title: 'A', body: [{_x: 1}]}, /title, body/],
  ];
  for (const [name, input, found] of strangers) {
    it(`refuse ${name} by its name`, async () => {
      expect(await errorOf(input)).to.match(found);
    });
  }

  it('take an XHTML page and a fragment of HTML for what they are', async () => {
    const page =
      '<?xml version="1.0"?><html><body><h1>The ferry</h1><p>It sails.</p></body></html>';
    expect((await readArticle(page)).format).to.equal('html');
    expect((await readArticle('<center><p>It sails.</p></center>')).format).to.equal('html');
  });
});
