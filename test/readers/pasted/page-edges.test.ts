import {expect} from '@open-wc/testing';
import {articleText, readArticle} from '../../../src/readers/readers.js';

const now = new Date('2026-11-30T12:00:00Z');
const menu =
  '<ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li><li><a href="/l">Sign in</a></li></ul>';
const text =
  'The ford at Harrow was closed at noon on Sunday, and cars are led over the bridge at Oru until the spring.';
const foot =
  '<div class="newsletter"><p>Get our letter each morning</p></div><p>Share</p><p>Advertisement</p><p>Sign up for our newsletter</p><h2>Most read</h2><ul><li><a href="/1">Bridge mended at last</a></li><li><a href="/2">Mayor opens the baths</a></li></ul>';
const page = (byline: string, below = '') =>
  readArticle(
    {
      'text/html': `${menu}<h1>The ford at Harrow is closed until spring</h1>${byline}<p>${text}</p><p>${text}</p>${below}${foot}`,
      'text/plain': 'x',
    },
    {now},
  );

describe('a story that was copied with its page', () => {
  it('keeps the lists and short lines that it ends with', async () => {
    const items = ['1) Two lamps for the way round', '2) A map of the lanes', '3) Dry boots'];
    const {article} = await readArticle(
      `Home\nNews\nSport\nSign in\n\nThe ford at Harrow is closed until spring\n\nBy Ada Finch\n\n${text}\n\n${text}\n\nWhat to bring\n\n${items.join('\n\nOf wood\n\n')}\n\nShare\n\nAdvertisement\n\nSign up for our newsletter`,
      {now},
    );
    for (const item of items) expect(articleText(article)).to.contain(item.slice(3));
    expect(articleText(article)).not.to.match(/newsletter|Advertisement/);
  });

  it('names no author after its section, where a byline says who wrote it', async () => {
    const {article} = await readArticle(
      `Home\nNews\nSport\nSign in\n\nThe ford at Harrow is closed until spring\n\nMary Walker\n\nBy Ada Finch\nMarch 12, 2026\n\n${text}\n\n${text}\n\nShare\n\nAdvertisement`,
      {now},
    );
    expect(article.authors).to.deep.equal([{name: 'Ada Finch'}]);
  });

  it('names no author after the words of a byline or the job of its author', async () => {
    const {article} = await page(
      '<div class="article-authors"><span class="author-by">By</span> <a class="author" href="/a">Ada Finch</a> @ada <span class="author-bio">Senior Politics Editor, The Elwin Courier</span> - 3 March 2026</div>',
    );
    expect(article.authors?.map(({name}) => name)).to.deep.equal(['Ada Finch']);
  });

  it('has no subheads from counts and credits', async () => {
    const {article} = await readArticle(
      `The ford at Harrow is closed until spring\n\nBy Ada Finch\n\n${text}\n\nAda F\n\n10000\n\n${text}\n\nMedically reviewed by Bo Marsh, PhD\n\n${text}`,
      {format: 'text', now},
    );
    expect(article.body.filter(({type}) => type === 'heading')).to.deep.equal([]);
  });

  it('takes no day for the number of a press contact', async () => {
    const line = 'Press contact: office of the county, open from 02.12.2026 on';
    const {article} = await readArticle(
      `The ford at Harrow is closed until spring\n\nBy Ada Finch\n\n${text}\n\n${line}\n\n${text}`,
      {format: 'text', now},
    );
    expect(articleText(article)).to.contain('02.12.2026');
  });
});
