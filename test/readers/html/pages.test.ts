import {expect} from '@open-wc/testing';
import {articleText} from '../../../src/model/text.js';
import {readHtml} from '../../../src/readers/html/read-html.js';
import {browserParsers} from '../../../src/readers/parsers/browser.js';
import {parseHtml as parseInNode} from '../../../src/readers/parsers/html.node.js';

const pages = ((await (await fetch('/cases.json')).json()) as string[]).filter((path) =>
  /readers\/html\/pages\/cases\/.*\.html$/.test(path),
);

async function load(path: string): Promise<string> {
  return (await fetch(`/${path}`)).text();
}

async function read(html: string, parsers = browserParsers) {
  const context = {url: 'https://example.org/quay', now: new Date('2025-01-15'), parsers};
  return (await readHtml({text: html}, context)).article;
}

describe('a page as sites make them', () => {
  for (const path of pages) {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.html'.length).replaceAll('-', ' ');
    it(`gives its story and nothing of the site: ${name}`, async () => {
      const {headline, body} = await read(await load(path));
      expect(articleText({headline, body})).to.equal(
        (await load(path.replace('.html', '.txt'))).trimEnd(),
      );
    });
  }

  it('comes to the same by the parser of Node', async () => {
    const inNode = {...browserParsers, parseHtml: parseInNode};
    for (const path of pages) {
      const html = await load(path);
      expect(await read(html, inNode), path).to.deep.equal(await read(html));
    }
  });

  it('names each part of the site that it leaves out', async () => {
    const html = await load(pages.find((path) => path.includes('paywalled'))!);
    const context = {now: new Date('2025-01-15'), parsers: browserParsers};
    const {issues} = await readHtml({text: html}, context);
    expect(issues.map(({path, code}) => `${path}: ${code}`)).to.include(
      'body > article > div: site',
    );
  });

  it('names the dates, reading times and bylines that stand between headline and text', async () => {
    const html = `<!doctype html><title>The quay is open</title><article><h1>The quay is open</h1>
      <p>Published January 14, 2025</p><p>3 min read</p>
      <p>The quay was opened for ships on Tuesday, after nine weeks of work on its wall.</p></article>`;
    const context = {now: new Date('2025-01-15'), parsers: browserParsers};
    const {article, issues} = await readHtml({text: html}, context);
    expect(article.body).to.have.length(1);
    expect(issues.map(({message}) => message)).to.eql([
      'body[1]: expected a paragraph of the story, found "3 min read"',
      'body[0]: expected a paragraph of the story, found "Published January 14, 2025"',
    ]);
  });

  it('takes no page to sign in at for a story', async () => {
    const context = {now: new Date('2025-01-15'), parsers: browserParsers};
    const page = (story: string) => `<!doctype html><title>Sign in</title>
      <form><input name="email"><input type="password"></form><main>${story}</main>`;
    const error: unknown = await readHtml(
      {text: page('<h1>Sign in</h1><p>To go on, sign in to your account.</p>')},
      context,
    ).catch((error: unknown) => error);
    expect(error).to.be.an('error').that.includes({code: 'sign-in'});
    const words = 'The quay was opened for ships on Tuesday, after weeks of work on its wall. ';
    const {article} = await readHtml({text: page(`<p>${words.repeat(6)}</p>`)}, context);
    expect(article.body).to.have.length(1);
  });
});
