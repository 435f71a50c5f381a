/** Stories that keys of other systems hold back, by every way into every element. */
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/index.js';

const secret = 'The ferry ran aground';
const url = 'https://news.example/1';
const far = new Date(Date.now() + 1e9).toISOString();

const holds: Record<string, object> = {
  'false under is_published': {is_published: false},
  '“false” under isPublished': {isPublished: 'false'},
  'zero under is-published': {'is-published': 0},
  'false under publishable': {publishable: false},
  'true under doNotPublish': {doNotPublish: true},
  '“yes” under on_hold': {on_hold: 'yes'},
  'a state of a workflow': {workflow_state: 'in review'},
  'an embargo under another key': {embargo_until: far},
  'an embargo of RFC 822': {embargo: 'Tue, 01 Jan 2999 06:00:00 GMT'},
  'an embargo in words': {embargoDate: 'Monday noon'},
  'a launch to come': {goLiveAt: far},
  'a note to editors': {editor_note: 'NOT FOR PUBLICATION'},
  'its metadata': {meta: {is_published: false}},
};

const data = {
  'aw-article': {headline: secret, body: [{type: 'paragraph', content: [secret]}]},
  'aw-article-body': {headline: secret, body: [{type: 'paragraph', content: [secret]}]},
  'aw-casualty-card': {
    title: secret,
    figures: [{id: 'a', measure: 'injured', amount: {kind: 'exact', value: 3}}],
  },
  'aw-related-stories': {kind: 'related', heading: secret, stories: [{url, title: secret}]},
  'aw-weather-dateline': {place: secret, date: '2025-03-02'},
} as const;

type Tag = keyof typeof data;
const properties = {
  'aw-article': 'article',
  'aw-casualty-card': 'report',
  'aw-related-stories': 'stories',
  'aw-weather-dateline': 'dateline',
} as const;

const ways: Record<string, (element: HTMLElement, tag: Tag, held: object) => boolean> = {
  'its property': (element, tag, held) => {
    const name = (properties as Partial<Record<Tag, string>>)[tag];
    if (name) Object.assign(element, {[name]: held});
    return !!name;
  },
  'a child script': (element, tag, held) => {
    const script = Object.assign(document.createElement('script'), {type: 'application/json'});
    script.text = JSON.stringify(held);
    element.append(script);
    return tag !== 'aw-weather-dateline';
  },
  'its address': (element, tag, held) => {
    Object.assign(element, {
      src: `data:application/json,${encodeURIComponent(JSON.stringify(held))}`,
    });
    return 'src' in customElements.get(tag)!.prototype;
  },
};

/** All that a reader could come upon. */
function textOf(node: Node): string {
  if (node instanceof HTMLScriptElement) return '';
  if (node instanceof Text) return node.data;
  const shadow = node instanceof Element && node.shadowRoot ? textOf(node.shadowRoot) : '';
  return shadow + [...node.childNodes].map(textOf).join(' ');
}

/** Adds an element to the page, waits until its data are shown or refused, and returns its text. */
async function show(
  element: HTMLElement & {readonly updateComplete: Promise<boolean>},
): Promise<string> {
  const told = ['aw-load', 'aw-error'].map((name) => oneEvent(element, name));
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await Promise.race(told);
  await element.updateComplete;
  return textOf(element);
}

for (const tag of Object.keys(data) as Tag[])
  describe(`<${tag}> with a story that another system’s keys hold back`, () => {
    for (const [way, put] of Object.entries(ways)) {
      it(`shows it if nothing holds it back, by ${way}`, async () => {
        const element = document.createElement(tag);
        if (!put(element, tag, data[tag])) return;
        expect(await show(element)).to.contain(secret);
      });

      it(`shows nothing of it if held back, by ${way}`, async () => {
        for (const [name, hold] of Object.entries(holds)) {
          const isPart = tag !== 'aw-article' && tag !== 'aw-article-body';
          if (isPart && 'meta' in hold) continue;
          const element = document.createElement(tag);
          if (!put(element, tag, {...data[tag], ...hold})) return;
          expect(await show(element), name).to.not.contain(secret);
        }
      });
    }
  });

describe('parts of a story that other keys hold back', () => {
  for (const [name, hold] of Object.entries(holds).filter(([, hold]) => !('meta' in hold)))
    it(`are left out: ${name}`, async () => {
      const element = document.createElement('aw-article');
      const paragraph = {type: 'paragraph', content: [secret], ...hold};
      const figure = {...data['aw-casualty-card'].figures[0], group: secret, ...hold};
      const link = {url, title: secret, ...hold};
      Object.assign(element, {
        article: {
          headline: 'The harbour',
          body: [paragraph, {type: 'paragraph', content: ['Buses go by way of the dam.']}],
          casualties: [{figures: [figure]}, {...data['aw-casualty-card'], ...hold}],
          related: [{kind: 'related', stories: [link]}],
        },
      });
      expect(await show(element))
        .to.contain('Buses')
        .and.not.contain(secret);
    });
});
