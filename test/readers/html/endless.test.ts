import {expect} from '@open-wc/testing';
import {articleText} from '../../../src/model/text.js';
import {readArticle} from '../../../src/readers/readers.js';

const opening = '<h1>The ford is closed</h1><p>Cars are led over the northern bridge.</p>';

describe('endless HTML', () => {
  const shapes = {
    paragraphs: '<p>The water rose.</p>'.repeat(150_000),
    'words in bold': `<p>${'<b>a</b> '.repeat(150_000)}</p>`,
    'elements that are never closed': '<div>'.repeat(15_000),
    'elements that are empty and no drawing': '<x-y/>'.repeat(25_000),
    'sources of a picture': `<picture>${'<source srcset="/a.jpg 1w">'.repeat(10_000)}</picture>`,
    attributes: `<p ${[...Array(600).keys()].map((n) => `a${n}="b"`).join(' ')}>The water rose.</p>`,
    comments: '<!-- a -->'.repeat(250_000),
    'formatting that is never closed': `<p>${Array.from({length: 300}, (_, size) => `<font size=${size}>`).join('')}</p>${'<p>y</p>'.repeat(2000)}`,
  };
  for (const [name, rest] of Object.entries(shapes))
    it(`returns its beginning and an issue: ${name}`, async () => {
      const {article, issues} = await readArticle(opening + rest, {format: 'html'});
      expect(articleText(article)).to.contain('Cars are led over the northern bridge.');
      expect(issues.map(({code}) => code)).to.include('too-many');
    });

  it('is not recognised as a drawing with many empty elements', async () => {
    const drawing = `<p>The water rose.<svg>${'<path d="M0 0"/>'.repeat(40)}</svg></p>`;
    const {issues} = await readArticle(`${opening}${drawing.repeat(200)}`, {format: 'html'});
    expect(issues.map(({code}) => code)).to.not.include('too-many');
  });
});
