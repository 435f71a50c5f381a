import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/elements/article/article.js';
import type {AwArticle} from '../../src/elements/article/article.js';
import type {AwCasualtyCard} from '../../src/elements/casualty-card/casualty-card.js';
import type {AwWeatherDateline} from '../../src/elements/weather-dateline/weather-dateline.js';

/** An address that no other test has asked for. */
const fresh = (path: string): string => `${path}?${Math.random()}`;

describe('the console', () => {
  const {warn} = console;
  let lines: string[];
  beforeEach(() => {
    lines = [];
    console.warn = (line: string) => void lines.push(line);
  });
  afterEach(() => {
    console.warn = warn;
  });

  const faults: [string, string, string][] = [
    ['the story is not there', '/nowhere.json', 'nowhere.json'],
    ['the server refuses it', '/routes/forbidden', 'expected status 200, found status 403'],
    ['another server keeps it to itself', 'http://127.0.0.1:9/story.json', '(CORS)'],
    ['the address leads to a picture', '/routes/picture', 'found a PNG'],
  ];
  for (const [name, src, words] of faults) {
    it(`says why in one line when ${name}`, async () => {
      const element = await fixture<AwArticle>(html`<aw-article id="lead"></aw-article>`);
      element.src = fresh(src);
      await oneEvent(element, 'aw-error');
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('<aw-article id="lead">: ').and.contain(words);
    });
  }

  it('says once that a story is no story, however often it is asked for', async () => {
    const element = await fixture<AwArticle>(html`<aw-article></aw-article>`);
    element.src = fresh('/routes/forbidden');
    await oneEvent(element, 'aw-error');
    await element.reload();
    expect(lines).to.have.length(1);
  });

  it('names the key that stands in place of a known one', async () => {
    const card = await fixture<AwCasualtyCard>(html`<aw-casualty-card></aw-casualty-card>`);
    Object.assign(card, {report: {numbers: []}});
    await oneEvent(card, 'aw-error');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('figures').and.contain('numbers');
  });

  it('names an unknown key where the rest is sound', async () => {
    const dateline = await fixture<AwWeatherDateline>(
      html`<aw-weather-dateline></aw-weather-dateline>`,
    );
    Object.assign(dateline, {dateline: {town: 'Vlissingen'}});
    await oneEvent(dateline, 'aw-error');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<aw-weather-dateline>: town: expected one of');
  });

  it('names the policy of the page', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe
        srcdoc=${`<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">
          <aw-article src="/story.json"></aw-article>
          <script>console.warn = (line) => parent.console.warn(line)</script>
          <script type="module" src="/src/elements/article/article.ts"></script>`}
      ></iframe>`,
    );
    await waitUntil(() => lines.length > 0, 'a line in the console', {timeout: 10_000});
    expect(frame.contentDocument?.querySelector('aw-article')).to.exist;
    expect(lines[0]).to.contain('connect-src of this page');
  });

  it('stays empty for a sound story and an element without data', async () => {
    const element = await fixture<AwArticle>(html`<aw-article></aw-article>`);
    element.article = {headline: 'The bridge is closed', body: []};
    await oneEvent(element, 'aw-load');
    await fixture(html`<aw-casualty-card></aw-casualty-card>`);
    expect(lines).to.be.empty;
  });
});

describe('a card that has nothing to show', () => {
  const inputs: [string, object, string?][] = [
    ['no report', {}],
    ['a report without figures', {report: {figures: []}}, 'aw-load'],
    ['a report that is none', {report: {figures: 3}}, 'aw-error'],
    ['an address that has none', {src: fresh('/nowhere.json')}, 'aw-error'],
  ];
  for (const [name, given, outcome] of inputs) {
    it(`draws no rule for ${name}`, async () => {
      const card = await fixture<AwCasualtyCard>(html`<aw-casualty-card></aw-casualty-card>`);
      Object.assign(card, given);
      await (outcome ? oneEvent(card, outcome) : card.updateComplete);
      const drawn = [card, ...card.querySelectorAll<HTMLElement>('*')];
      const rules = drawn.filter((each) => getComputedStyle(each).borderBlockStartWidth !== '0px');
      expect(rules.map(({className, localName}) => localName + className)).to.be.empty;
    });
  }
});
