import {expect} from '@open-wc/testing';
import {articleText, readArticle} from '../../../src/readers/readers.js';

const now = new Date('2026-11-30T12:00:00Z');
const first = 'Nine people were taken off a gravel barge on Saturday, the coastguard said.';
const second = 'The vessel had left Port Elwin shortly before dawn and lost power within the hour.';

async function paste(...paragraphs: string[]) {
  const html = `<h1>Nine taken off barge</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}`;
  return readArticle({'text/html': html, 'text/plain': ''}, {now});
}

/** The paragraph as Word, WordPress and other editors set it. */
const forms = {
  plain: `PORT ELWIN, 28 November 2026 – ${first}`,
  'bold with its dash': `<b>PORT ELWIN, 28 November 2026 – </b>${first}`,
  'bold without its dash': `<strong>PORT ELWIN, Nov. 28, 2026</strong> — ${first}`,
  'with spaces that do not break': `PORT ELWIN,&nbsp;28&nbsp;November&nbsp;2026&nbsp;–&nbsp;${first}`,
};

describe('the dateline of a pasted first paragraph', () => {
  for (const [form, paragraph] of Object.entries(forms)) {
    it(`is read: ${form}`, async () => {
      const {article} = await paste(paragraph, second);
      expect(article.dateline).to.deep.equal({place: 'PORT ELWIN', date: '2026-11-28'});
      expect(article.body[0]).to.deep.equal({type: 'paragraph', content: [first]});
      expect(article.body).to.have.length(2);
    });
  }

  it('loses nothing where only its words go', async () => {
    for (const place of ['PORT ELWIN', 'SÃO BENTO', 'OBERALM']) {
      const html = [
        '<article><span>News</span><h1>Nine taken off a gravel barge in the morning</h1>',
        '<h2>The vessel had left before dawn; the crew are well</h2>',
        '<div><button>Share</button><button>Save</button><button>Listen</button></div>',
        '<time>28 November 2026</time><div><strong>Ada Finch</strong></div>',
        `<p><strong>${place}</strong> — ${first}</p><p>${second}</p>`,
        '<aside class="newsletter"><h3>Get our newsletter</h3><p>Loading</p></aside>',
        `<p>${second.replace('dawn', 'noon')}</p></article>`,
      ].join('');
      const {article, issues} = await readArticle({'text/html': html, 'text/plain': ''}, {now});
      expect(article.dateline?.place).to.equal(place);
      expect(issues.filter(({code}) => code === 'lost')).to.deep.equal([]);
    }
  });

  it('is no bold run-in heading', async () => {
    const {article} = await paste(`<strong>Background –</strong> ${first}`, second);
    expect(article.dateline).to.equal(undefined);
    expect(articleText(article)).to.contain(`Background – ${first}`);
  });

  it('makes no headline of a picture that is counted above it', async () => {
    const html = `<p>1 / 5</p><p>PORT ELWIN (AP) — ${first}</p><p>${second}</p>`;
    const {article} = await readArticle({'text/html': html, 'text/plain': ''}, {now});
    expect(article.headline).to.equal('');
    expect(articleText(article)).to.contain('1 / 5');
  });

  it('shows the headline below the label of a press release', async () => {
    const html = [
      '<b>PRESS RELEASE</b>',
      '<b>EMBARGOED UNTIL 06.00 GMT, TUESDAY 8 DECEMBER 2026</b>',
      '<b>Nine taken off barge</b>',
      `Port Elwin, 8 December 2026 – ${first}`,
      second,
    ].map((words) => `<p class="MsoNormal">${words}</p>`);
    const {article, issues} = await readArticle(
      {'text/html': html.join(''), 'text/plain': ''},
      {now},
    );
    expect(article.headline).to.equal('Nine taken off barge');
    expect(article.embargoedUntil).to.equal('2026-12-08T06:00Z');
    expect(article.dateline).to.deep.equal({place: 'Port Elwin', date: '2026-12-08'});
    expect(article.body).to.have.length(2);
    expect(issues.map(({message}) => message).join('\n')).to.contain('PRESS RELEASE');
  });

  it('leaves the headline of a text that has another one above it', async () => {
    const {article} = await paste(
      '<b>Barge aground: nine in safety</b>',
      `Port Elwin, 28 November 2026 – ${first}`,
      second,
    );
    expect(article.headline).to.equal('Nine taken off barge');
    expect(articleText(article)).to.contain('Barge aground: nine in safety');
  });
});

describe('a pasted mail', () => {
  it('has the headline in its first bold line', async () => {
    for (const line of [
      '<div><b>Swan delays the train to Elwin</b></div>',
      '<p><strong>Schwan hält den Zug nach Elwin auf</strong></p>',
      '<div><b>Un cygne retarde le train de 8 h 15</b></div>',
    ]) {
      const html = `<div dir="ltr">${line}<div><br></div><div>${first}</div><div><br></div><div>${second}</div></div>`;
      const {article} = await readArticle({'text/html': html, 'text/plain': ''}, {now});
      expect(article.headline).to.equal(line.replace(/<[^<>]+>/g, ''));
      expect(article.body).to.have.length(2);
    }
  });

  it('has none in a bold greeting or the first words of a bold paragraph', async () => {
    for (const line of [
      '<b>To all of our dear readers,</b>',
      '<b>Nine people were taken off a barge.</b>',
    ]) {
      const html = `<div dir="ltr"><div>${line}</div><div>${first}</div><div>${second}</div></div>`;
      const {article} = await readArticle({'text/html': html, 'text/plain': ''}, {now});
      expect(article.headline).to.equal('');
    }
  });
});
