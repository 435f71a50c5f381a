import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/index.js';
import type {AwArticleBody} from '../../src/elements/article-body/article-body.js';
import type {AwCasualtyCard} from '../../src/elements/casualty-card/casualty-card.js';
import type {AwRelatedStories} from '../../src/elements/related-stories/related-stories.js';
import type {AwErrorEvent} from '../../src/element-kit/events.js';

const secret = 'The ferry ran aground';
const words = `${secret} in the harbour, and three people were taken to hospital.`;
const story = {
  headline: secret,
  body: [{type: 'paragraph', content: [words]}],
  related: [{kind: 'related', stories: [{url: 'https://news.example/1', title: secret}]}],
};
const report = {
  title: secret,
  figures: [{id: 'a', measure: 'injured', amount: {kind: 'exact', value: 3}}],
};
const far = new Date(Date.now() + 1e9).toISOString();
const holds: Record<string, object> = {
  withheld: {status: 'withheld'},
  canceled: {status: 'canceled'},
  'a status that no one knows': {status: 'in der Prüfung'},
  'under embargo': {embargoedUntil: far},
  'under an embargo without a zone that is over in UTC': {
    embargoedUntil: new Date(Date.now() - 6e5).toISOString().slice(0, 16),
  },
  'under an embargo that cannot be read': {embargoedUntil: 'Monday noon'},
  expired: {expires: '2020-01-01T00:00:00Z'},
  'without an end that can be read': {expires: '01.02.2099'},
  'with a kicker that withholds it': {kicker: 'Sperrfrist: 6 Uhr'},
  'with a key of another system': {workflow: {status: 'draft'}},
};
/** Stories that have no headline, or no body. */
const incomplete: Record<string, object> = {
  'a list of a story without a headline': {headline: undefined, status: 'withheld'},
  'a list of a story with a body of another type': {body: 'A ferry', embargoedUntil: 'soon'},
  'a list of a story that begins with a notice': {
    headline: 'Ferry',
    body: [{type: 'paragraph', content: ['EMBARGO: 11 March, 06:00 GMT']}, ...story.body],
  },
  'a list of a story with a day of another form': {publish_on: '11.03.2999 09:00'},
};

function addressOf(data: object): string {
  return `data:application/json,${encodeURIComponent(JSON.stringify(data))}`;
}

function scriptWith(data: object): HTMLScriptElement {
  const script = Object.assign(document.createElement('script'), {type: 'application/json'});
  script.text = JSON.stringify(data);
  return script;
}

/** All that a reader could come upon. */
function textOf(node: Node): string {
  if (node instanceof HTMLScriptElement) return '';
  if (node instanceof Text) return node.data;
  const shadow = node instanceof Element && node.shadowRoot ? textOf(node.shadowRoot) : '';
  return shadow + [...node.childNodes].map(textOf).join(' ');
}

type Part = AwArticleBody | AwRelatedStories | AwCasualtyCard;

async function expectHeld(element: Part, place: HTMLElement): Promise<void> {
  const told = oneEvent(element, 'aw-error') as Promise<AwErrorEvent>;
  place.append(element);
  const {error} = await told;
  expect((error as {code?: string}).code).to.equal('held');
  await element.updateComplete;
  expect(textOf(element)).to.not.contain(secret);
  expect(element.matches(':state(missing)')).to.be.true;
}

for (const [name, hold] of Object.entries(holds))
  describe(`a story ${name}`, () => {
    const data = {...story, ...hold};
    let place: HTMLElement;
    beforeEach(async () => (place = await fixture<HTMLElement>(html`<div></div>`)));

    it('is not in a text by its address', async () => {
      const element = document.createElement('aw-article-body');
      element.src = addressOf(data);
      await expectHeld(element, place);
    });

    it('is not in a text by a script', async () => {
      const element = document.createElement('aw-article-body');
      element.append(scriptWith(data));
      await expectHeld(element, place);
    });

    it('gives no list of stories by its address', async () => {
      const element = document.createElement('aw-related-stories');
      element.src = addressOf(data);
      await expectHeld(element, place);
    });

    it('gives no list of stories by a script', async () => {
      const element = document.createElement('aw-related-stories');
      element.append(scriptWith(data));
      await expectHeld(element, place);
    });
  });

describe('a list is withheld with its story', () => {
  for (const [name, fields] of Object.entries(incomplete))
    for (const way of ['src', 'script'])
      it(`${name}, by ${way}`, async () => {
        const element = document.createElement('aw-related-stories');
        const data = {...story, ...fields};
        if (way === 'src') element.src = addressOf(data);
        else element.append(scriptWith(data));
        await expectHeld(element, await fixture<HTMLElement>(html`<div></div>`));
      });

  it('but not with a story that may be shown', async () => {
    const element = document.createElement('aw-related-stories');
    element.append(scriptWith({...story, kicker: 'Embargo until 2030: what the ban means'}));
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(element);
    await oneEvent(element, 'aw-load');
    await element.updateComplete;
    expect(textOf(element)).to.contain(secret);
  });
});

describe('a part that says itself that it is held back', () => {
  for (const hold of [{status: 'withheld'}, {embargoedUntil: far}, {expires: 'soon'}]) {
    const what = JSON.stringify(hold);

    it(`is not in a card: ${what}`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement('aw-casualty-card');
      element.append(scriptWith({...report, ...hold}));
      await expectHeld(element, place);
    });

    it(`is not in a card by a property: ${what}`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement('aw-casualty-card');
      element.report = {...report, ...hold} as unknown as NonNullable<AwCasualtyCard['report']>;
      await expectHeld(element, place);
    });

    it(`is not in a list: ${what}`, async () => {
      const element = await fixture<AwRelatedStories>(
        html`<aw-related-stories></aw-related-stories>`,
      );
      element.stories = [
        {url: 'https://news.example/1', title: secret, ...hold},
        {url: 'https://news.example/2', title: 'The bridge is open'},
      ] as NonNullable<AwRelatedStories['stories']>;
      await element.updateComplete;
      expect(textOf(element)).to.contain('The bridge is open').and.not.contain(secret);
    });
  }
});
