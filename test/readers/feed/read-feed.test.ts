import {expect} from '@open-wc/testing';
import {checkModel} from '../../../src/model/check.js';
import {ArticleError, type Issue} from '../../../src/model/issue.js';
import {readArticle, readStories} from '../../../src/readers/readers.js';
import fc from '../../runner/properties.mjs';

const now = new Date('2025-01-15T12:00:00Z');
const paths = ((await (await fetch('/cases.json')).json()) as string[]).filter((path) =>
  path.includes('readers/feed/cases/'),
);
const inputs = paths.filter((path) => !path.endsWith('.expected.json'));

async function load(path: string): Promise<string> {
  return (await fetch(`/${path}`)).text();
}

function brief(issues: readonly Issue[]): string[] | undefined {
  return issues.length ? issues.map(({path, code}) => `${path}: ${code}`) : undefined;
}

async function readList(text: string): Promise<object> {
  try {
    const {list, issues} = await readStories(text, {format: 'feed', now});
    const told = brief(issues);
    return {list, ...(told && {issues: told})};
  } catch (error: unknown) {
    expect(error).to.be.instanceOf(ArticleError);
    return {error: (error as ArticleError).message};
  }
}

describe('a feed', () => {
  for (const path of inputs) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
    it(`gives the stories of ${name.replaceAll('-', ' ')}`, async () => {
      const expected = JSON.parse(await load(path.replace(/\.\w+$/, '.expected.json'))) as Record<
        string,
        unknown
      >;
      const {article, kept, ...list} = expected;
      expect(await readList(await load(path))).to.deep.equal(list);
      if (!article) return;
      const reading = await readArticle(await load(path), {format: 'feed', now});
      expect(reading.article).to.deep.equal(article);
      expect(reading.kept).to.deep.equal(kept);
    });
  }

  const enclosure = '<enclosure url="https://audio.example/a.mp3" type="audio/mpeg" length="1"/>';
  const film = '<media:content url="/film.mp4" medium="video"/>';
  const item = `<title>Ford</title><link>https://paper.example/ford</link><description>&lt;p>It is shut.&lt;/p></description>`;
  const attachments = [
    {url: 'https://audio.example/a.mp3', mime_type: 'audio/mpeg'},
    {url: '/film.mp4', mime_type: 'video/mp4'},
  ];
  for (const [name, text] of [
    [
      'RSS',
      `<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><link>https://paper.example/</link><item>${item}${enclosure}${enclosure}${film}</item></channel></rss>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        home_page_url: 'https://paper.example/',
        items: [{title: 'Ford', content_html: '<p>It is shut.</p>', attachments}],
      }),
    ],
  ] as const)
    it(`gives a story its recordings and films: ${name}`, async () => {
      const {body} = (await readArticle(text, {format: 'feed', now})).article;
      expect(body).to.deep.equal([
        {type: 'paragraph', content: ['It is shut.']},
        {type: 'embed', url: 'https://audio.example/a.mp3', kind: 'audio'},
        {type: 'embed', url: 'https://paper.example/film.mp4', kind: 'video'},
      ]);
    });

  it('gives a recording once that the text has too', async () => {
    const text = `<rss><channel><item><title>Ford</title><description>&lt;p>It is shut.&lt;/p>&lt;audio src="https://audio.example/a.mp3">&lt;/audio></description>${enclosure}</item></channel></rss>`;
    const {body} = (await readArticle(text, {format: 'feed', now})).article;
    expect(body.map(({type}) => type)).to.deep.equal(['paragraph', 'embed']);
  });

  it('is a list of stories or a known error, with any part cut out', async () => {
    const texts = await Promise.all(inputs.map(load));
    const cut = fc.tuple(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat(80),
      fc.string({maxLength: 20}),
    );
    await fc.assert(
      fc.asyncProperty(cut, async ([text, position, length, other]) => {
        const start = position % text.length;
        await expectSound(text.slice(0, start) + other + text.slice(start + length));
      }),
      {numRuns: 150},
    );
  });

  it('is a list of stories or a known error, with any content', async () => {
    const part = fc.constantFrom(
      '<rss>',
      '<item>',
      '</item>',
      '<title>',
      '<link/>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '&nbsp;',
      '&#x0;',
      '<a b="',
      "'",
      '<!DOCTYPE x [',
      'javascript:alert(1)',
      '<content type="xhtml"><script>x</script>',
    );
    const text = fc.array(fc.oneof(part, fc.string({maxLength: 8, unit: 'binary'})), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(text, (parts) => expectSound(`<rss><channel>${parts.join('')}`)),
      {numRuns: 150},
    );
  });
});

async function expectSound(text: string): Promise<void> {
  try {
    const {list} = await readStories(text, {format: 'feed', now});
    const issues: Issue[] = [];
    checkModel('StoryList', list, issues);
    expect(issues).to.deep.equal([]);
  } catch (error: unknown) {
    if (!(error instanceof ArticleError)) throw error;
  }
}
