import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {answerFetch} from '../runner/answer-fetch.js';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import type {AwArticle} from '../../src/elements/article/article.js';
import type {AwErrorEvent} from '../../src/element-kit/events.js';
import type {Article, Block, CasualtyReport} from '../../src/model/article.js';
import {text} from '../runner/text.js';

/** What a reader sees, spaces folded. */
async function draw(article: unknown, attributes: Partial<AwArticle> = {}): Promise<AwArticle> {
  const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const element = Object.assign(document.createElement('aw-article'), attributes);
  element.article = article as Article;
  place.append(element);
  await element.updateComplete;
  await Promise.all(
    [...element.querySelectorAll('aw-article-body')].map((body) => body.updateComplete),
  );
  return element;
}

const smallest: Article = {headline: 'The ferry is back', body: []};

const full: Article = {
  language: 'en',
  kicker: 'Transport',
  headline: 'The ferry is back',
  standfirst: 'After a winter in dock it crosses again.',
  authors: [
    {name: 'Harbour desk', url: '/desk'},
    {name: 'Data desk', role: 'figures'},
  ],
  publisher: {name: 'The Northern Post', url: '/'},
  published: '2025-01-12T09:00:00Z',
  modified: '2025-01-13T07:30:00Z',
  dateline: {
    place: 'Delft',
    date: '2025-01-12',
    timeZone: 'Europe/Amsterdam',
    weather: {temperature: -0.04, code: 3},
  },
  image: {url: '/test/runner/blank.html', alt: 'A ferry', caption: ['The ferry.'], credit: 'Port'},
  body: [
    {type: 'paragraph', content: ['It crossed at nine.']},
    {
      type: 'casualties',
      report: {
        title: 'On board',
        figures: [{id: 'b', measure: 'missing', amount: {kind: 'exact', value: 2}}],
      },
    },
  ],
  casualties: [
    {
      title: 'In the storm',
      figures: [
        {
          id: 'a',
          measure: 'injured',
          amount: {kind: 'exact', value: 3},
          source: {name: 'Port'},
          asOf: '2025-01-12',
        },
      ],
    },
  ],
  corrections: [{date: '2025-01-13', content: ['The hour was wrong.']}],
  rights: {notice: '© 2025 The Northern Post', license: '/licence'},
  related: [
    {
      kind: 'read-next',
      heading: 'What to Read Next',
      stories: [{url: '/dock', title: 'In the dock'}],
    },
  ],
};

describe('aw-article', () => {
  it('shows a story of a headline alone', async () => {
    const element = await draw(smallest);
    expect(text(element)).to.equal('The ferry is back');
    await expect(element).to.be.accessible();
  });

  it('shows the toll before the text if the page requests it', async () => {
    const report = {
      figures: [{id: 'a', measure: 'killed', amount: {kind: 'exact', value: 3}}],
    } satisfies CasualtyReport;
    const story = {
      ...smallest,
      casualties: [report],
      body: [{type: 'paragraph', content: ['Rescuers searched.']} satisfies Block],
    };
    const element = await draw(story);
    await waitUntil(() => text(element).includes('people killed'));
    expect(text(element)).to.match(/Rescuers searched.*people killed/);
    element.casualtiesAt = 'head';
    await waitUntil(() => /people killed.*Rescuers searched/.test(text(element)));
  });

  it('underlines the links of its text and its toll', async () => {
    const content: Block = {
      type: 'paragraph',
      content: ['See ', {type: 'link', url: 'https://port.example/', content: ['the port']}],
    };
    const source = {name: 'Ferry board', url: 'https://board.example/'};
    const figures: CasualtyReport['figures'] = [
      {id: 'a', measure: 'injured', amount: {kind: 'exact', value: 3}, source},
    ];
    const element = await draw({...smallest, body: [content], casualties: [{figures}]});
    await waitUntil(() => element.querySelectorAll('a').length === 2);
    for (const link of element.querySelectorAll('a'))
      expect(getComputedStyle(link).textDecorationLine, text(link)).to.equal('underline');
  });

  it('leaves «Updated» on the line of its date in narrow columns', async () => {
    const element = await draw(full);
    const line = [...element.querySelectorAll('p')].find((p) => text(p).startsWith('Updated'))!;
    for (const width of [160, 200, 240, 280, 320]) {
      element.style.inlineSize = `${width}px`;
      const [firstLine] = line.querySelector('time')!.getClientRects();
      expect(firstLine!.left, `${width} px`).to.be.above(line.getBoundingClientRect().left + 30);
    }
  });

  it('shows all parts of a story in reading order', async () => {
    const element = await draw(full);
    await waitUntil(() => element.querySelector('aw-related-stories a'));
    await waitUntil(() => text(element.querySelector('aw-casualty-card')));
    const parts = [
      'Delft · Sunday, January 12, 2025',
      'Transport',
      'The ferry is back',
      'After a winter in dock it crosses again.',
      'By Harbour desk and Data desk figures',
      'The Northern Post · January 12, 2025 at 10:00 AM',
      'Updated January 13, 2025 at 8:30 AM',
      'The ferry. Port',
      'It crossed at nine.',
      'On board 2 people missing',
      'In the storm 3 people injured',
      'Corrections January 13, 2025: The hour was wrong.',
      '© 2025 The Northern Post',
      'What to Read Next In the dock',
    ];
    const shown = text(element).replaceAll('\u202F', ' ');
    const places = parts.map((part) => shown.indexOf(part));
    expect(places, shown).to.not.include(-1);
    expect(places).to.eql([...places].sort((a, b) => a - b));
    expect(element.querySelector('h1')).to.have.trimmed.text('The ferry is back');
    expect(element.querySelector('a[rel=author]')).to.have.attribute('href', '/desk');
    expect(element.querySelector('a[rel=license]')).to.have.attribute('href', '/licence');
    await expect(element).to.be.accessible();
  });

  it('names the time zone unless it is that of the place and of the reader', async () => {
    const published = '2025-01-12T09:00:00Z';
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const hour = async (timeZone?: string) => {
      const dateline = {place: 'Delft', ...(timeZone && {timeZone})};
      const element = await draw({...smallest, published, dateline});
      return element.querySelector('aw-article time[datetime*=T]')?.textContent ?? '';
    };
    expect(await hour()).to.match(/[AP]M \S+$/);
    expect(await hour(here)).to.match(/[AP]M$/);
    expect(await hour('Asia/Kathmandu')).to.match(/2:45.PM(?: GMT\+5:45)?$/);
  });

  it('never says «-0»', async () => {
    const element = await draw(full);
    await waitUntil(() => element.querySelector('data'));
    expect(text(element.querySelector('data'))).to.equal('0°C');
  });

  it('shows nothing for a list without stories', async () => {
    const element = await draw({
      ...smallest,
      related: [{kind: 'trending', heading: 'Trending Stories', stories: []}],
    });
    const list = element.querySelector('aw-related-stories');
    await list?.updateComplete;
    expect(list?.getBoundingClientRect().height).to.equal(0);
    expect(text(list)).to.equal('');
  });

  const holds: [string, Partial<Article>, string][] = [
    ['withheld', {status: 'withheld'}, 'This story is withheld by its publisher.'],
    ['canceled', {status: 'canceled'}, 'This story has been withdrawn by its publisher.'],
    [
      'under embargo',
      {embargoedUntil: '2999-01-01T00:00:00Z'},
      'This story is under embargo until',
    ],
    ['expired', {expires: '2001-01-01'}, 'This story is no longer available.'],
  ];
  for (const [name, values, sentence] of holds) {
    it(`shows one sentence instead of a story that is ${name}`, async () => {
      const element = await draw({...full, ...values});
      expect(text(element)).to.contain(sentence);
      expect(text(element)).to.not.contain('ferry');
      element.isolated = true;
      element.lang = 'nl';
      await element.updateComplete;
      expect(text(element)).to.not.contain('ferry');
      await expect(element).to.be.accessible();
    });
  }

  it('reads a story from JSON in a child script', async () => {
    const element = await fixture<AwArticle>(
      html`<aw-article>
        <script type="application/json">
          {"headline": "From JSON", "body": [{"type": "paragraph", "content": ["In a script."]}]}
        </script>
      </aw-article>`,
    );
    await waitUntil(() => element.querySelector('aw-article-body p'));
    expect(text(element.querySelector('h1'))).to.equal('From JSON');
    expect(element.querySelector('script')).to.exist;
  });

  it('reads a story from plain text in a child script', async () => {
    const element = await fixture<AwArticle>(
      html`<aw-article>
        <script type="text/plain">
          12 °C
          Delft
          Monday, May 5, 2025

          The Ferry Is Back After a Winter in Dock

          The ferry crossed the river at nine this morning with forty people on board, the port said in a statement.

          The first crossing took eleven minutes, two more than in the autumn, because of the wind.
        </script>
      </aw-article>`,
    );
    await waitUntil(() => element.querySelectorAll('aw-article-body p').length === 2);
    expect(text(element.querySelector('h1'))).to.equal('The Ferry Is Back After a Winter in Dock');
    expect(text(element.querySelector('aw-weather-dateline'))).to.equal(
      '12°C · Delft · Monday, May 5, 2025',
    );
  });

  it('replaces its content with a fetched story', async () => {
    const story = URL.createObjectURL(
      new Blob([JSON.stringify({...smallest, body: full.body})], {type: 'application/json'}),
    );
    const element = await fixture<AwArticle>(
      html`<aw-article src=${story}><a href="/story">Read the story</a></aw-article>`,
    );
    await oneEvent(element, 'aw-load');
    await waitUntil(() => element.querySelector('aw-article-body p'));
    expect(element.querySelector('a[href="/story"]')).to.not.exist;
    expect(element.matches(':state(ready)')).to.be.true;
  });

  it('has one rule between the line of the weather and its head, where a script has the data', async () => {
    const story = {headline: 'Ferry', dateline: {place: 'Arlesund'}, body: []};
    const element = await fixture<AwArticle>(
      html`<aw-article
        ><script type="application/json">
          ${JSON.stringify(story)}
        </script></aw-article
      >`,
    );
    await waitUntil(() => element.querySelector('aw-weather-dateline + header'));
    const ruleOf = (selector: string) =>
      getComputedStyle(element.querySelector(selector)!).borderTopWidth;
    expect(ruleOf('aw-weather-dateline')).to.equal('0px');
    expect(ruleOf('header')).to.equal('1px');
  });

  it('keeps its content if the story does not exist', async () => {
    const element = await fixture<AwArticle>(
      html`<aw-article src="/no-such-story"><a href="/story">Read the story</a></aw-article>`,
    );
    const {error} = (await oneEvent(element, 'aw-error')) as AwErrorEvent;
    expect(error.message).to.contain('/no-such-story: expected status 200, found status 404');
    expect(element.matches(':state(missing)')).to.be.true;
    expect(text(element)).to.equal('Read the story');
    await expect(element).to.be.accessible();
  });

  it('reports that a story could not be loaded, and tries again on request', async () => {
    const element = await fixture<AwArticle>(
      html`<aw-article src="http://127.0.0.1:1/story"></aw-article>`,
    );
    await oneEvent(element, 'aw-error');
    await waitUntil(() => element.shadowRoot?.querySelector('[part=retry]'));
    expect(text(element.shadowRoot?.querySelector('[role=status]'))).to.equal(
      'The story could not be loaded. 127.0.0.1:1 Try again',
    );
    await expect(element).to.be.accessible();
    const again = oneEvent(element, 'aw-error');
    element.shadowRoot?.querySelector<HTMLElement>('[part=retry]')?.click();
    expect(element.matches(':state(loading)')).to.be.false;
    await again;
  });

  it('names the site that did not answer, and offers no retry if that cannot help', async () => {
    const element = await fixture<AwArticle>(
      html`<aw-article src="/routes/forbidden"></aw-article>`,
    );
    await oneEvent(element, 'aw-error');
    await waitUntil(() => element.shadowRoot?.querySelector('[part=error]'));
    const status = element.shadowRoot?.querySelector('[role=status]');
    expect(text(status)).to.equal(`The story could not be loaded. ${location.host}`);
    const {href} = new URL('/routes/forbidden', location.href);
    expect(status?.querySelector('a')).to.include({href, title: href});
    expect(status?.querySelector('button')).to.not.exist;
  });

  it('shows a headline and lines that fade in the shape of a story while it loads', async () => {
    const element = await fixture<AwArticle>(html`<aw-article></aw-article>`);
    element.src = '/routes/unanswered';
    await waitUntil(() => element.shadowRoot?.querySelector('[part=placeholder]'));
    const lines = element.shadowRoot!.querySelector('[part=placeholder]')!;
    const headline = parseFloat(getComputedStyle(lines, '::before').blockSize);
    expect(headline).to.be.above(parseFloat(getComputedStyle(lines).fontSize) * 4);
    expect(getComputedStyle(lines).maskImage).to.contain('gradient');
  });

  it('breaks Japanese between phrases where the browser knows them', async () => {
    const headline = '川の水位が四十年ぶりの高さに、三つの町で住民が避難';
    const element = await draw({...smallest, language: 'ja', headline, standfirst: headline});
    const styleOf = (selector: string) => getComputedStyle(element.querySelector(selector)!);
    const isKnown = CSS.supports('word-break', 'auto-phrase');
    expect(styleOf('h1').wordBreak).to.equal(isKnown ? 'auto-phrase' : 'keep-all');
    expect(styleOf('h1 > wbr').display === 'none').to.equal(isKnown);
    expect(styleOf('h1 ~ p').wordBreak, 'fills its lines like text').to.equal('normal');
  });

  it('keeps «©» before the name of the holder in text from right to left', async () => {
    const article = {...smallest, language: 'ar', rights: {holder: 'The Harrow Post'}};
    const element = await fixture<AwArticle>(
      html`<div dir="rtl"><aw-article .article=${article}></aw-article></div>`,
    );
    await waitUntil(() => element.querySelector('footer'));
    const [words] = [...element.querySelectorAll('footer *')].slice(-1);
    const leftOf = (start: number) => {
      const range = document.createRange();
      const [node] = [...words!.childNodes].filter((child) => child instanceof Text && child.data);
      range.setStart(node!, start);
      range.setEnd(node!, start + 1);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf(0), '© before T').to.be.below(leftOf(2));
  });

  it('shows its age from a limit on, by the reader’s clock', async () => {
    const told = async (published: string, oldAfter?: string) => {
      const element = await fixture<AwArticle>(html`<aw-article></aw-article>`);
      if (oldAfter) element.oldAfter = oldAfter;
      element.article = {...smallest, published};
      await element.updateComplete;
      return /This story was published .*ago\./.exec(text(element))?.[0];
    };
    const day = 86_400_000;
    const daysAgo = (days: number) => new Date(Date.now() - days * day).toISOString();
    expect(await told(daysAgo(3 * 366))).to.equal('This story was published 3 years ago.');
    expect(await told(daysAgo(300))).to.equal(undefined);
    expect(await told(daysAgo(300), '90 days')).to.equal('This story was published 9 months ago.');
    expect(await told(daysAgo(3000), 'never')).to.equal(undefined);
  });

  it('keeps the story in its HTML, and works without data', async () => {
    const element = await fixture<AwArticle>(
      html`<aw-article>
        <header><h1>By hand</h1></header>
        <aw-article-body><p>Words.</p></aw-article-body>
      </aw-article>`,
    );
    const heading = element.querySelector('h1');
    await element.updateComplete;
    expect(element.querySelector('h1')).to.equal(heading);
    expect(element.matches(':state(ready)')).to.be.true;
  });

  it('shows data again after it was removed and inserted', async () => {
    const element = await draw(full);
    const place = element.parentElement;
    element.remove();
    place?.append(element);
    element.article = {...smallest, headline: 'Another story'};
    await element.updateComplete;
    expect(text(element)).to.equal('Another story');
  });

  it('keeps its story where the address cannot be loaded again, and shows none that is held', async () => {
    const answers = [
      Response.json(smallest),
      new Response('', {status: 404}),
      Response.json({...smallest, status: 'withheld'}),
    ];
    answerFetch(() => Promise.resolve(answers.shift() ?? Response.error()));
    const element = await draw(undefined, {src: '/bridge.json'});
    await waitUntil(() => element.matches(':state(ready)'));
    const failed = oneEvent(element, 'aw-error');
    await Promise.all([failed, element.reload()]);
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(text(element)).to.contain('The ferry is back');
    await element.reload();
    await waitUntil(() => !text(element).includes('The ferry is back'));
  });

  it('runs in the direction of its lang attribute, unless it has a dir', async () => {
    const element = await draw(smallest, {lang: 'ar'});
    await waitUntil(() => getComputedStyle(element).direction === 'rtl');
    element.lang = 'nl';
    await waitUntil(() => getComputedStyle(element).direction === 'ltr');
    element.removeAttribute('lang');
    await waitUntil(() => !element.hasAttribute('dir'));
    const own = await draw(smallest, {lang: 'ar', dir: 'ltr'});
    await waitUntil(() => text(own).includes('The ferry is back'));
    expect(own.dir).to.equal('ltr');
  });

  it('uses the language of its surroundings', async () => {
    const element = await draw({
      ...smallest,
      corrections: [{content: ['One.']}],
      dateline: {date: '2025-01-12'},
    });
    element.parentElement!.lang = 'en-GB';
    const dateline = element.querySelector('aw-weather-dateline');
    await waitUntil(
      () =>
        text(dateline).includes('Sunday, 12 January 2025') ||
        text(dateline).includes('Sunday 12 January 2025'),
    );
  });

  it('fits a very long word in 280 pixels', async () => {
    const place = await fixture<HTMLElement>(html`<div style="inline-size: 280px"></div>`);
    const element = document.createElement('aw-article');
    element.article = {
      ...full,
      headline: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    };
    place.append(element);
    await waitUntil(() => text(element.querySelector('aw-casualty-card')));
    expect(place.scrollWidth).to.be.at.most(280);
  });

  it('is accessible from right to left', async () => {
    const element = await draw(full);
    element.parentElement!.dir = 'rtl';
    element.parentElement!.lang = 'ar';
    await waitUntil(() => text(element.querySelector('aw-casualty-card')));
    await expect(element).to.be.accessible();
  });

  it('changes nothing of the page', async () => {
    const before = new Set(Object.keys(window));
    await draw(full);
    expect(Object.keys(window).filter((name) => !before.has(name))).to.eql([]);
  });
});
