import {expect} from '@open-wc/testing';
import type {Article} from '../../src/model/article.js';
import {blockText} from '../../src/model/block-types.js';
import {articleText} from '../../src/model/text.js';
import {readArticle, readStories} from '../../src/readers/readers.js';

const prose =
  'The council closed the old harbour bridge on Sunday, and buses go by way of the dam.';

/** What the issues say that name a limit of keys. */
async function keyIssues(input: object): Promise<string[]> {
  const {issues} = await readArticle(input as never);
  return issues.map(({message}) => message).filter((message) => message.includes('10000 keys'));
}

/** A story of the model with keys that it does not have. */
function withKeys(count: number) {
  const keys = Array.from({length: count}, (_, index) => [`key-${index}`, 1]);
  const body = [{type: 'paragraph', content: [prose]}];
  return {headline: 'Bridge closed', body, ...Object.fromEntries(keys)} as object;
}

const lines = (count: number) => `# Bridge closed\n\n${prose}\n${'a\n'.repeat(count)}`;

describe('content beyond a limit', () => {
  it('is left out with an issue: keys of a story', async () => {
    expect(await keyIssues(withKeys(9998))).to.have.lengthOf(0);
    expect(await keyIssues(withKeys(9999))).to.have.lengthOf(1);
    const {article} = await readArticle(JSON.stringify(withKeys(20_000)));
    expect(article.headline).to.equal('Bridge closed');
  });

  for (const end of ['\n', '\r', '\r\n'])
    it(`is left out with an issue: lines that end in ${JSON.stringify(end)}`, async () => {
      const read = (text: string) => readArticle(text.replaceAll('\n', end), {format: 'markdown'});
      const [all, most] = await Promise.all([read(lines(19_996)), read(lines(19_997))]);
      expect(all.issues.map(({code}) => code)).to.not.include('too-long');
      const more = await read(`${lines(19_997)}last words`);
      expect(more.issues.map(({code}) => code)).to.include('too-long');
      expect(articleText(more.article)).to.equal(articleText(most.article));
    });

  it('is left out with an issue: levels of JSON', async () => {
    const body = [{type: 'paragraph', content: [prose, '[[{"']}];
    const story = (depth: number) =>
      `{"headline": "Bridge closed", "x": ${'['.repeat(depth)}1${']'.repeat(depth)}, "body": ${JSON.stringify(body)}}`;
    const read = async (depth: number) => {
      const {article, issues} = await readArticle(story(depth));
      expect(article.body).to.eql(body);
      return issues.map(({code}) => code);
    };
    expect(await read(999)).to.eql(['unknown-key']);
    expect(await read(1000)).to.eql(['too-deep', 'unknown-key']);
    expect(await read(500_000)).to.eql(['too-deep', 'unknown-key']);
    const error = await readArticle('['.repeat(500_000)).catch((error: unknown) => error);
    expect(error).to.have.property('code', 'json');
  });

  it('is left out with an issue: attributes of an element', async () => {
    const list = (count: number) => [...Array(count).keys()].map((n) => ` a${n}="b c"`).join('');
    const read = async (attributes: string) => {
      const html = `<h1>Bridge closed</h1><p${attributes}>${prose}</p><p>The last words.</p>`;
      const {article, issues} = await readArticle(html, {format: 'html'});
      expect(articleText(article)).to.include(`${prose}\n\nThe last words.`);
      return issues.map(({code}) => code);
    };
    expect(await read(list(500))).to.eql([]);
    expect(await read(list(501))).to.eql(['too-many']);
    expect(await read(list(300_000))).to.eql(['too-many']);
    expect(await read(` title="${'a '.repeat(2000)}> 1"`)).to.eql([]);
    expect(await read(` title='${'a '.repeat(2000)}> 1'`)).to.eql([]);
  });

  it('refuses XML with too many attributes by name', async () => {
    const feed = (count: number, attributes: number) => {
      const list = [...Array(attributes).keys()].map((n) => ` a${n}="b"`).join('');
      return `<rss><channel><title>News</title><item><title>Bridge closed</title><link>https://news.example/1</link></item>${`<a${list}/>`.repeat(count)}</channel></rss>`;
    };
    const read = async (count: number, attributes: number) =>
      readStories(feed(count, attributes)).then(
        ({list}) => list.stories.length,
        (error: unknown) => (error as Error).message,
      );
    expect(await read(1, 500)).to.equal(1);
    expect(await read(1, 501)).to.contain('at most 500 attributes of an element');
    expect(await read(300, 400)).to.equal(1);
    expect(await read(400, 400)).to.contain('at most 150000 elements and texts');
  });

  it('is left out with an issue: attributes of many elements', async () => {
    const attributes = [...Array(100).keys()].map((n) => ` a${n}`).join('');
    const html = (count: number) =>
      `<h1>Bridge closed</h1><p>${prose}</p>${`<p${attributes}>${prose}</p>`.repeat(count)}<p>The last words.</p>`;
    const isWhole = ({body}: Article) => blockText(body.at(-1)!) === 'The last words.';
    const all = await readArticle(html(800), {format: 'html'});
    expect(isWhole(all.article)).to.equal(true);
    const cut = await readArticle(html(1000), {format: 'html'});
    expect(isWhole(cut.article)).to.equal(false);
    expect(cut.issues.map(({code}) => code)).to.eql(['too-many']);
  });

  it('is left out with an issue: characters of a key', async () => {
    const {issues} = await readArticle({...withKeys(0), ['k'.repeat(1_000_000)]: 1} as never);
    expect(issues.map(({path}) => path)).to.eql(['k'.repeat(100)]);
    expect(issues[0]!.message.length).to.be.below(1000);
  });

  it('is left out with an issue: errors of JSON', async () => {
    const json = (description: string) =>
      `{"@type": "NewsArticle", "headline": "Bridge closed", "articleBody": "${prose}\n\n${prose}", "description": "${description}"}`;
    const read = async (description: string) => {
      const {article, issues} = await readArticle(json(description), {format: 'json-ld'});
      expect(article.headline).to.equal('Bridge closed');
      return [
        article.standfirst?.slice(0, 4),
        issues.some(({message}) => message.includes('50000')),
      ];
    };
    expect(await read('a"b '.repeat(1000))).to.eql(['a"b ', false]);
    expect(await read('a"b '.repeat(60_000))).to.eql([undefined, true]);
  });

  it('is left out with an issue: items of a feed', async () => {
    const item = `<item><title>Bridge closed</title><link>https://news.example/1</link></item>`;
    const feed = (count: number) =>
      `<rss version="2.0"><channel><title>News</title>${item.repeat(count)}</channel></rss>`;
    const read = async (count: number) =>
      (await readStories(feed(count))).issues.map(({message}) => message);
    expect((await read(2000)).join()).to.not.include('2000 items');
    expect(await read(2001)).to.include('items: expected at most 2000 items, found 2001');
  });

  it('is left out with an issue: sizes of a picture', async () => {
    const sizes = [...Array(3000).keys()].map((n) => `/${n}.jpg ${n + 1}w`).join(', ');
    const page = `<p>${prose}</p><img alt="The dam" src="/a.jpg" srcset="${sizes}">`;
    const {issues} = await readArticle(page, {url: 'https://news.example/', format: 'html'});
    expect(issues.map(({message}) => message)).to.eql([
      'body[1].image.renditions: expected at most 50 items, found 1000',
    ]);
  });

  it('is left out with an issue: pictures, players, notes, parts of a paragraph and code', async () => {
    const image = {type: 'image', image: {url: 'https://news.example/1.jpg', alt: 'The dam'}};
    const embed = {type: 'embed', url: 'https://news.example/1'};
    const code = {type: 'preformatted', content: ['a']};
    const note = {id: 'a', content: [prose]};
    const strong = {type: 'strong', content: ['a']};
    const read = async (more: number) => {
      const body = [
        ...Array<unknown>(2000 + more).fill(image),
        ...Array<unknown>(1000 + more).fill(embed),
        {
          type: 'footnotes',
          notes: Array.from({length: 1000 + more}, (_, n) => ({...note, id: `${n}`})),
        },
        {type: 'paragraph', content: Array<unknown>(4000 + more).fill(strong)},
        ...Array<unknown>(900 + 101 * more).fill(code),
      ];
      const {issues} = await readArticle({headline: 'Bridge closed', body} as never);
      return issues.map(({message}) => message);
    };
    expect(await read(0)).to.eql([]);
    expect(await read(1)).to.eql([
      'body[2000]: expected at most 2000 blocks of the type "image", found more',
      'body[3001]: expected at most 1000 blocks of the type "embed", found more',
      'body[3002].notes: expected at most 1000 items, found 1001',
      'body[3003].content: expected at most 4000 items, found 4001',
      'body[4004]: expected at most 1000 blocks of the type "preformatted", found more',
    ]);
  });

  it('is left out with an issue: languages, and characters of a text', async () => {
    const read = async (languages: number, characters: number) => {
      const body = Array.from({length: languages}, (_, n) => ({
        type: 'paragraph',
        language: `en-x-${n}`,
        content: [prose],
      }));
      const last = {type: 'paragraph', language: 'en-x-0', content: ['a'.repeat(characters)]};
      const {article, issues} = await readArticle({
        headline: 'Bridge closed',
        body: [...body, last],
      } as never);
      expect(article.body).to.have.lengthOf(languages + 1);
      expect(article.body.at(-1)).to.have.property('language', 'en-x-0');
      return issues.map(({message}) => message);
    };
    expect(await read(200, 50_000)).to.eql([]);
    expect(await read(205, 50_001)).to.eql([
      'body[200].language: expected at most 200 languages, found more',
      'body[205].content[0]: expected at most 50000 characters, found 50001',
    ]);
  });

  it('is left out with an issue: characters of HTML', async () => {
    const paragraph = `<p>${prose.repeat(100)}</p>`;
    const page = (count: number) =>
      `<h1>Bridge closed</h1>${paragraph.repeat(count)}<p>The last words.</p>`;
    const whole = await readArticle(page(100), {format: 'html'});
    expect(articleText(whole.article)).to.include('The last words.');
    const cut = await readArticle(page(125), {format: 'html'});
    expect(articleText(cut.article)).to.not.include('The last words.');
    expect(cut.issues.map(({code}) => code)).to.include('too-many');
  });
});
