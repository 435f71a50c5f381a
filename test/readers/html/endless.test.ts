import {expect} from '@open-wc/testing';
import {articleText} from '../../../src/model/text.js';
import {readArticle} from '../../../src/readers/readers.js';

const opening = '<h1>The ford is closed</h1><p>Cars are led over the northern bridge.</p>';

describe('HTML without an end', () => {
  const shapes = {
    paragraphs: '<p>The water rose.</p>'.repeat(150_000),
    'words in bold': `<p>${'<b>a</b> '.repeat(150_000)}</p>`,
    comments: '<!-- a -->'.repeat(250_000),
    'formatting that is never closed': `<p>${Array.from({length: 300}, (_, size) => `<font size=${size}>`).join('')}</p>${'<p>y</p>'.repeat(2000)}`,
  };
  for (const [name, rest] of Object.entries(shapes))
    it(`gives its beginning and an issue: ${name}`, async () => {
      const {article, issues} = await readArticle(opening + rest, {format: 'html'});
      expect(articleText(article)).to.contain('Cars are led over the northern bridge.');
      expect(issues.map(({code}) => code)).to.include('too-many');
    });
});
