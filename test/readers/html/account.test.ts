import {expect} from '@open-wc/testing';
import {articleText, readArticle} from '../../../src/readers/readers.js';
import fc from '../../runner/properties.mjs';

const read = (html: string) =>
  readArticle(html, {format: 'html', url: 'https://paper.example/news/story'});

/** Boxes that HTML has, and some that it has not. */
const boxes = [
  ...[
    '<p>*</p>',
    '<div>*</div>',
    '<h2>*</h2>',
    '<ul><li>*</li></ul>',
    '<blockquote>*</blockquote>',
  ],
  ...['<table><caption>*</caption><tr><td>*</td></tr></table>', '<dl><dt>*</dt><dd>*</dd></dl>'],
  ...['<figure><img src="/a.jpg"><figcaption>*</figcaption></figure>', '<figure>*</figure>'],
  ...['<details><summary>*</summary>*</details>', '<form><label>*</label></form>', '<pre>*</pre>'],
  ...['<select><option>*</option></select>', '<textarea>*</textarea>', '<button>*</button>'],
  ...['<my-box>*</my-box>', '<aside>*</aside>', '<p hidden>*</p>', '<canvas>*</canvas>'],
  ...[
    '<video src="/v.mp4">*</video>',
    '<object data="/a.pdf">*</object>',
    '<ruby>*<rt>*</rt></ruby>',
  ],
];
const words = fc.stringMatching(/^[a-z]{4,9} [a-z]{4,9}$/);
const box = fc
  .tuple(fc.constantFrom(...boxes), words, words)
  .map(([box, first, second]) => box.replace('*', first).replace('*', second));

describe('all content of HTML', () => {
  it('is in the article, or in an element that an issue names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(box, {minLength: 1, maxLength: 6}), async (parts) => {
        const {article, issues, kept} = await read(parts.join('\n'));
        expect(issues.filter(({code}) => code === 'lost')).to.deep.equal([]);
        const isNamed = issues.some(({code}) => code !== 'no-headline');
        if (!isNamed) expect(kept.text.kept).to.equal(kept.text.found);
        expect(articleText(article)).to.be.a('string');
      }),
      {numRuns: 60},
    );
  });

  it('has an issue for an unknown element with an address and no text', async () => {
    const {issues} = await read(
      '<p>Words</p><div data-oembed-url="https://films.example/1"></div>',
    );
    expect(issues.map(({path, code}) => `${path}: ${code}`)).to.deep.equal([
      'body > div: empty-element',
    ]);
    const {issues: none} = await read(
      '<p>Words</p><div data-id="12"></div><img data-src="/a.jpg">',
    );
    expect(none).to.deep.equal([]);
  });

  it('counts text in hidden elements as lost', async () => {
    const {kept} = await read('<p>Shown words</p><p hidden>Hidden words</p>');
    expect(kept.text).to.deep.equal({found: 21, kept: 10});
  });
});
