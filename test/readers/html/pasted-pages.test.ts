import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/model/article.js';
import {articleText, readArticle} from '../../../src/readers/readers.js';

const now = new Date('2026-03-20T12:00:00Z');

async function paste(html: string) {
  return readArticle({'text/html': html, 'text/plain': ''}, {now});
}

function typesOf({body}: Article): string[] {
  return body.map(({type}) => type);
}

const links = (...titles: string[]) =>
  `<ul>${titles.map((title) => `<li><a href="https://paper.example/${title.length}">${title}</a></li>`).join('')}</ul>`;

const menu = `${links('Home', 'News', 'Sport', 'Culture')}<p>Search</p><p>Sign in</p>`;
const paragraphs = [
  '<p>The road bridge at Port Elwin was closed on Tuesday after engineers found cracks in two of its piers.</p>',
  '<p>Repairs will take <em>eight months</em>, according to <a href="https://paper.example/report">the report of the council</a>.</p>',
  '<p>“We warned them for years,” said the owner of a shop beside the bridge.</p>',
];
const foot = `<p>Related</p>${links('Ferry fares to rise again', 'How old is your bridge')}<p>Comments (12)</p><p>© 2026 The Elwin Courier. All rights reserved.</p>`;
const headline = '<p>Bridge closed after engineers find cracks</p>';
const byline = '<p>By Ada Finch</p><p>17 March 2026</p>';
const page = `<meta charset="utf-8">${menu}${headline}${byline}<p>Share</p><p>Save</p>${paragraphs.join('')}${foot}`;

describe('a page that is copied from a browser', () => {
  it('is read as its story, from the first to the last paragraph', async () => {
    const {article} = await paste(page);
    expect(article.headline).to.equal('Bridge closed after engineers find cracks');
    expect(article.authors).to.deep.equal([{name: 'Ada Finch'}]);
    expect(article.dateline?.date).to.equal('2026-03-17');
    expect(article.body).to.have.length(3);
    expect(articleText(article)).not.to.match(/Sport|Sign in|Save|Comments/);
  });

  it('keeps the links and marks of its story', async () => {
    const {article} = await paste(page);
    expect(article.body[1]).to.deep.equal({
      type: 'paragraph',
      content: [
        'Repairs will take ',
        {type: 'emphasis', content: ['eight months']},
        ', according to ',
        {
          type: 'link',
          url: 'https://paper.example/report',
          content: ['the report of the council'],
        },
        '.',
      ],
    });
  });

  it('names each line that is left out, and counts it as left out', async () => {
    const {issues, kept} = await paste(page);
    const said = issues.map(({message}) => message).join('\n');
    for (const line of ['Home', 'Culture', 'Sign in', 'Save', 'Comments (12)'])
      expect(said).to.contain(line);
    expect(issues.map(({code}) => code)).not.to.include('lost');
    expect(kept.text.kept).to.be.lessThan(kept.text.found);
  });

  it('has the headline of its heading, below rows of links and buttons', async () => {
    const {article} = await paste(
      `<div><a href="/a">Home</a> | <a href="/b">World</a> | <a href="/c">Sign in</a></div><div><button>Menu</button><button>Search</button></div><h1>Bridge closed</h1>${byline}${paragraphs.join('')}${foot}`,
    );
    expect(article.headline).to.equal('Bridge closed');
    expect(article.kicker).to.equal(undefined);
    expect(article.body).to.have.length(3);
  });

  it('is looked for above its text, below the menus and lists of the site', async () => {
    const sections = Array.from({length: 26}, (_, index) => `Section ${index + 1}`);
    const bullets = '<ul><li>High water at noon</li><li>Ferry index: 40.2</li></ul>';
    const {article, issues} = await paste(
      `<h1>The Elwin Courier</h1>${links(...sections)}${bullets}<h2>Bridge closed after engineers find cracks</h2>${byline}${paragraphs.join('')}${foot}`,
    );
    expect(article.headline).to.equal('Bridge closed after engineers find cracks');
    expect(article.authors).to.deep.equal([{name: 'Ada Finch'}]);
    expect(article.dateline).to.deep.equal({date: '2026-03-17'});
    expect(article.body).to.have.length(3);
    const said = issues.map(({message}) => message).join('\n');
    for (const words of ['Section 1', 'Section 26', 'Ferry index']) expect(said).to.contain(words);
  });

  it('keeps its text where a line of its beginning looks like the foot of a page', async () => {
    const long = paragraphs.map((paragraph) =>
      paragraph.replace(
        '</p>',
        ` ${'The council meets again on Friday to hear what the engineers have to say. '.repeat(3)}</p>`,
      ),
    );
    const {article} = await paste(
      `${menu}<h1>Bridge closed after engineers find cracks</h1>${byline}<p>The bridge is the only one of its kind on the coast of the district.</p><p>Share this story</p><p>Comments</p>${long.join('')}${foot}`,
    );
    expect(articleText(article)).to.contain('Repairs will take');
  });

  it('has no item of a menu as its kicker', async () => {
    const {article} = await paste(
      `${links('Home', 'News', 'Sport', 'Sign in', 'Travel')}<h1>Bridge closed after engineers find cracks</h1>${byline}<p>Share</p>${paragraphs.join('')}${foot}`,
    );
    expect(article.kicker).to.equal(undefined);
    expect(article.headline).to.equal('Bridge closed after engineers find cracks');
  });

  it('has the picture of its story with its caption, and none of the page', async () => {
    const {article, issues} = await paste(
      `${menu}<img src="https://paper.example/logo.png" alt="Courier">${headline}${byline}<div><img src="https://paper.example/bridge.jpg" alt="A bridge" width="1200" height="800"></div><div>The bridge on Monday. Photo: Tom Wren/Elwin Pictures</div>${paragraphs.join('')}<p>Related</p><ul><li><a href="/1"><img src="https://paper.example/ferry.jpg" alt="">Ferry fares to rise again</a></li></ul><p>Comments (12)</p><img src="https://paper.example/foot.jpg" alt="">`,
    );
    expect(typesOf(article)).to.deep.equal(['image', 'paragraph', 'paragraph', 'paragraph']);
    expect(article.body[0]).to.deep.include({
      image: {
        url: 'https://paper.example/bridge.jpg',
        alt: 'A bridge',
        width: 1200,
        height: 800,
        caption: ['The bridge on Monday. Photo: Tom Wren/Elwin Pictures'],
      },
    });
    const said = issues.map(({message}) => message).join('\n');
    expect(said).to.contain('logo.png').and.to.contain('foot.jpg');
    expect(issues.map(({code}) => code)).not.to.include('caption');
  });

  it('has the stories below it as a list, with their addresses, up to the links of the site', async () => {
    const {article, issues} = await paste(
      `${menu}${headline}${byline}${paragraphs.join('')}<p>Related</p>${links('Ferry fares to rise again', 'How old is your bridge')}${links('Privacy policy', 'Contact')}`,
    );
    expect(article.related).to.deep.equal([
      {
        kind: 'related',
        heading: 'Related',
        stories: [
          {url: 'https://paper.example/25', title: 'Ferry fares to rise again'},
          {url: 'https://paper.example/22', title: 'How old is your bridge'},
        ],
      },
    ]);
    expect(issues.map(({message}) => message).join('\n')).to.contain('Contact');
  });

  it('keeps the lists, quotations, tables and embeds within its story', async () => {
    const [first, ...others] = paragraphs;
    const {article} = await paste(
      `${menu}${headline}${byline}${first}<ul><li>Lorries must take the coast road.</li><li>Buses stop at the school.</li></ul><blockquote><p>We warned them for years.</p></blockquote><table><tr><td>Cars</td><td>9,000</td></tr></table><iframe src="https://www.youtube.com/embed/abcdef12345"></iframe>${others.join('')}${foot}`,
    );
    expect(typesOf(article)).to.deep.equal([
      ...['paragraph', 'list', 'quote', 'table', 'embed'],
      ...['paragraph', 'paragraph'],
    ]);
  });

  it('loses only the lines of the page from a paragraph with breaks', async () => {
    const {article} = await paste(
      `${menu}${headline}${byline}${paragraphs.join('')}<p>The council will <b>meet on Friday</b> to talk about a ferry.<br>Advertisement</p>${foot}`,
    );
    expect(article.body[3]).to.deep.equal({
      type: 'paragraph',
      content: [
        'The council will ',
        {type: 'strong', content: ['meet on Friday']},
        ' to talk about a ferry.',
      ],
    });
  });

  it('keeps the address of the author', async () => {
    const {article} = await paste(
      page.replace('Ada Finch', '<a href="https://paper.example/ada">Ada Finch</a>'),
    );
    expect(article.authors).to.deep.equal([{name: 'Ada Finch', url: 'https://paper.example/ada'}]);
  });
});

describe('a fragment that is only a story', () => {
  it('keeps its lists of links and what it says to read', async () => {
    const {article, issues} = await paste(
      `<h1>Bridge closed after engineers find cracks</h1>${paragraphs[0]}<p>Read more: Ferry fares to rise again</p>${paragraphs[1]}<h2>The reports</h2>${links('The first report', 'The second report')}<p>Read more: How old is your bridge</p>${paragraphs[2]}`,
    );
    expect(typesOf(article)).to.deep.equal([
      ...['paragraph', 'paragraph', 'paragraph', 'heading', 'list'],
      ...['paragraph', 'paragraph'],
    ]);
    expect(issues).to.deep.equal([]);
  });

  it('keeps the calls that its editors set between its paragraphs', async () => {
    const {article} = await paste(
      `<h1>Bridge closed</h1>${paragraphs[0]}<p>Sign up for our newsletter</p>${paragraphs[1]}<p>Follow us on Facebook</p>${paragraphs[2]}<h2>On Friday</h2><p>Subscribe now</p>${paragraphs[0]}`,
    );
    expect(article.body).to.have.length(8);
  });

  it('keeps a word that it says again and again', async () => {
    const rows = ['One', 'Two', 'Three', 'Four'].map((name) => `<p>${name}</p><p>More</p>`);
    const {article} = await paste(`${paragraphs.join('')}${rows.join('')}`);
    expect(article.body).to.have.length(11);
  });

  it('is a message where it has the head of one', async () => {
    const {article, issues} = await paste(
      `<p>From: Ada Finch &lt;ada@paper.example&gt;</p><p>Date: Tue, 17 Mar 2026 08:02:00 +0000</p><p>Subject: Bridge closed</p><p>To: desk@paper.example</p>${paragraphs.join('')}<p>Unsubscribe</p><p>Share</p><p>Save</p>`,
    );
    expect(article.headline).to.equal('Bridge closed');
    expect(issues.map(({code}) => code)).to.include('headers');
  });
});
