import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import '../../src/elements/article-body/article-body.js';
import '../../src/elements/casualty-card/casualty-card.js';
import '../../src/elements/related-stories/related-stories.js';
import type {AwArticle} from '../../src/elements/article/article.js';
import type {AwErrorEvent} from '../../src/element-kit/events.js';
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

  it('reports once that an input is no story, however often it is requested', async () => {
    const element = await fixture<AwArticle>(html`<aw-article></aw-article>`);
    element.src = fresh('/routes/forbidden');
    await oneEvent(element, 'aw-error');
    await element.reload();
    expect(lines).to.have.length(1);
  });

  it('names an unknown key that replaces a known one', async () => {
    const card = await fixture<AwCasualtyCard>(html`<aw-casualty-card></aw-casualty-card>`);
    Object.assign(card, {report: {numbers: []}});
    await oneEvent(card, 'aw-error');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('figures').and.contain('numbers');
  });

  it('reports a toll that is left out of a shown story', async () => {
    const element = await fixture<AwArticle>(html`<aw-article></aw-article>`);
    const body = [{type: 'paragraph', content: ['The bridge is closed.']}];
    Object.assign(element, {article: {headline: 'Bridge', body, casualties: {figures: []}}});
    await oneEvent(element, 'aw-error');
    expect(element.innerText).to.contain('The bridge is closed.');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('casualties: expected a list, found an object');
  });

  const figure = (measure: string, amount: object) => ({
    id: measure,
    measure,
    amount,
    source: {name: 'Harbour authority'},
    asOf: '2025-01-12',
  });

  it('reports a figure that is left out because it contradicts another', async () => {
    const card = await fixture<AwCasualtyCard>(html`<aw-casualty-card></aw-casualty-card>`);
    const police = figure('killed', {kind: 'exact', value: 5});
    const army = {...figure('killed', {kind: 'exact', value: 7}), source: {name: 'Army'}};
    const part = {...figure('injured', {kind: 'exact', value: 3}), partOf: 'zz'};
    Object.assign(card, {report: {figures: [police, army, part]}});
    await oneEvent(card, 'aw-error');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('figures[1].id: ').and.contain('figures[2].partOf: ');
  });

  it('reports which figure is left out, and why', async () => {
    const card = await fixture<AwCasualtyCard>(html`<aw-casualty-card></aw-casualty-card>`);
    const sound = figure('injured', {kind: 'exact', value: 3});
    const figures = [sound, figure('kiled', {kind: 'exact', value: 1})];
    Object.assign(card, {report: {figures}});
    await oneEvent(card, 'aw-error');
    expect(card.innerText).to.contain('3');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('figures[1].measure: expected one of killed, ');
    expect(lines[0]).to.match(/found "kiled"$/);
  });

  it('reports three of many errors, and the number of others', async () => {
    const card = await fixture<AwCasualtyCard>(html`<aw-casualty-card></aw-casualty-card>`);
    const sound = figure('injured', {kind: 'exact', value: 3});
    const wrong = Array.from({length: 5}, (_, index) => figure('killed', {kind: `k${index}`}));
    Object.assign(card, {report: {figures: [sound, ...wrong]}});
    await oneEvent(card, 'aw-error');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('"k2"').and.not.contain('"k3"');
    expect(lines[0]).to.match(/; 2 more, in its issues$/);
  });

  it('names the address of an input that is neither JSON nor a story', async () => {
    const element = await fixture<AwArticle>(html`<aw-article></aw-article>`);
    const address = fresh('/routes/broken-json');
    element.src = address;
    await oneEvent(element, 'aw-error');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain(`${address}: expected JSON`).and.not.contain('input:');
  });

  it('names an unknown key of otherwise valid data', async () => {
    const dateline = await fixture<AwWeatherDateline>(
      html`<aw-weather-dateline></aw-weather-dateline>`,
    );
    Object.assign(dateline, {dateline: {town: 'Vlissingen'}});
    await oneEvent(dateline, 'aw-error');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<aw-weather-dateline>: town: expected one of');
  });

  const empty: [string, object, string][] = [
    ['aw-casualty-card', {report: {figures: []}}, 'figures: expected at least one item'],
    ['aw-article-body', {blocks: []}, 'expected at least one item, found an empty list'],
    ['aw-related-stories', {stories: []}, 'stories: expected at least one item'],
    ['aw-related-stories', {stories: ['/a']}, 'stories[0]: expected an object, found "/a"'],
  ];
  for (const [name, data, words] of empty) {
    it(`says why ${name} shows nothing for ${JSON.stringify(data)}`, async () => {
      const element = await fixture(html`<div></div>`);
      element.append(Object.assign(document.createElement(name), data));
      await waitUntil(() => lines.length > 0, 'a line', {timeout: 10_000});
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(`<${name}>: `).and.contain(words);
    });
  }

  const scripts: [string, string, string, string][] = [
    ['aw-article', 'application/json', '{"body": []}', 'headline: expected text, found nothing'],
    ['aw-article', 'text/json', '{"headline": "A"}', 'type of the script: expected one of'],
    ['aw-casualty-card', 'application/ld+json', '{}', 'found "application/ld+json"'],
    ['aw-related-stories', 'application/json', '["/a"]', 'found a list of 1'],
  ];
  for (const [name, type, text, words] of scripts) {
    it(`says why ${name} shows nothing for a child script of ${type}: ${text}`, async () => {
      const place = await fixture(html`<div></div>`);
      const element = document.createElement(name);
      const script = Object.assign(document.createElement('script'), {type, text});
      element.append(script);
      place.append(element);
      await waitUntil(() => lines.length > 0, 'a line', {timeout: 10_000});
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(`<${name}>: `).and.contain(words);
    });
  }

  it('fires one event for a child script of a wrong type, and lists it as an issue', async () => {
    const place = await fixture(html`<div></div>`);
    const element = document.createElement('aw-article');
    const script = document.createElement('script');
    Object.assign(script, {type: 'text/json', text: '{"headline": "The bridge", "body": []}'});
    const told: AwErrorEvent[] = [];
    element.addEventListener('aw-error', (event) => told.push(event));
    element.append(script);
    place.append(element);
    await waitUntil(() => told.length > 0, 'an event');
    element.requestUpdate();
    await element.updateComplete;
    expect(told).to.have.length(1);
    expect(told[0]?.error.code).to.equal('expected');
    expect(told[0]?.error.message).to.contain('found "text/json"');
    expect(element.issues).to.eql(told[0]?.issues);
    script.remove();
    script.type = 'application/json';
    element.append(script);
    await oneEvent(element, 'aw-load');
    expect(element.issues).to.be.empty;
  });

  it('names the Content Security Policy', async () => {
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

  it('stays empty for executable scripts and those of other programs', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = `<aw-article><script>void 0</script></aw-article>
      <aw-article><script type="text/template" data-banner="a"></script></aw-article>`;
    const last = document.createElement('aw-casualty-card');
    last.append(Object.assign(document.createElement('script'), {type: 'text/yaml', text: 'a'}));
    place.append(last);
    await waitUntil(() => lines.length > 0, 'the line of the last', {timeout: 10_000});
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<aw-casualty-card>');
  });

  it('stays empty for a valid story and an element without data', async () => {
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
    it(`draws no line for ${name}`, async () => {
      const card = await fixture<AwCasualtyCard>(html`<aw-casualty-card></aw-casualty-card>`);
      Object.assign(card, given);
      await (outcome ? oneEvent(card, outcome) : card.updateComplete);
      const drawn = [card, ...card.querySelectorAll<HTMLElement>('*')];
      const rules = drawn.filter((each) => getComputedStyle(each).borderBlockStartWidth !== '0px');
      expect(rules.map(({className, localName}) => localName + className)).to.be.empty;
    });
  }
});
