import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/article.js';
import type {AwArticle} from '../../src/elements/article/article.js';
import type {Article} from '../../src/model/article.js';
import fc from '../runner/properties.mjs';

/** A word that is in every part of the story, and in no sentence of the library. */
const word = 'ferry';
const words = 'The ferry ran aground, and 3 people were injured.';
const story: Article = {
  headline: words,
  kicker: word,
  standfirst: words,
  dateline: {place: word},
  image: {url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', alt: words, caption: [words]},
  body: [
    {type: 'paragraph', content: [words]},
    {type: 'quote', content: [{type: 'paragraph', content: [words]}]},
  ],
  casualties: [
    {
      figures: [
        {id: 'a', measure: 'injured', amount: {kind: 'exact', value: 3}, source: {name: word}},
      ],
    },
  ],
  corrections: [{content: [words]}],
  related: [{kind: 'related', stories: [{url: 'https://news.example/1', title: words}]}],
};

const hour = 3_600_000;
const hoursOff = fc.integer({min: 1, max: 500_000}).map((hours) => hours * hour);
const holds = fc.oneof(
  fc.constantFrom<Partial<Article>>({status: 'withheld'}, {status: 'canceled'}),
  hoursOff.map((off) => ({embargoedUntil: new Date(Date.now() + off).toISOString()})),
  hoursOff.map((off) => ({published: new Date(Date.now() + off).toISOString()})),
  hoursOff.map((off) => ({expires: new Date(Date.now() - off).toISOString()})),
  fc
    .constantFrom('noon', '2999', '2999-02-31T00:00', 4_102_444_800_000)
    .map((embargoedUntil) => ({status: 'usable', embargoedUntil})),
  fc.constantFrom('held', 'Withheld', 'cancelled', 'embargoed').map((status) => ({status})),
) as fc.Arbitrary<Partial<Article>>;

type Setting = (element: AwArticle, held: Article) => void;
const settings: Record<string, Setting> = {
  'isolated on': (element) => (element.isolated = true),
  'isolated off': (element) => (element.isolated = false),
  'figures from the text': (element) => (element.casualtiesFromText = true),
  'figures from the text, as an attribute': (element) =>
    element.toggleAttribute('casualties-from-text'),
  Dutch: (element) => (element.lang = 'nl'),
  Arabic: (element) => (element.lang = 'ar'),
  'no language': (element) => element.removeAttribute('lang'),
  'right to left': (element) => (element.dir = 'rtl'),
  'the same story again': (element, held) => (element.article = held),
  'a copy of the story': (element, held) => (element.article = structuredClone(held)),
  'no story, then the story': (element, held) => {
    delete element.article;
    element.article = held;
  },
  'the story in a script': (element, held) => {
    const script = Object.assign(document.createElement('script'), {type: 'application/json'});
    script.text = JSON.stringify(held);
    delete element.article;
    element.append(script);
    element.requestUpdate();
  },
  'the story by address': (element, held) => {
    delete element.article;
    element.src = `data:application/json,${encodeURIComponent(JSON.stringify(held))}`;
  },
  'another place on the page': (element) => element.parentElement?.append(element),
  'an update': (element) => element.requestUpdate(),
};

/** All text that a reader could come upon, shadow roots included; scripts are data. */
function textOf(node: Node): string {
  if (node instanceof HTMLScriptElement) return '';
  if (node instanceof Text) return node.data;
  const shadow = node instanceof Element && node.shadowRoot ? textOf(node.shadowRoot) : '';
  const attributes = node instanceof Element ? [...node.attributes].map(({value}) => value) : [];
  const own = node instanceof AwArticleTag ? [] : attributes;
  return [shadow, ...own, ...[...node.childNodes].map(textOf)].join(' ');
}
const AwArticleTag = customElements.get('aw-article')!;

describe('a story that is held back', () => {
  it('stays held back, whatever is set afterwards, in any order', async () => {
    const order = fc.array(fc.constantFrom(...Object.keys(settings)), {maxLength: 8});
    await fc.assert(
      fc.asyncProperty(holds, order, fc.boolean(), async (hold, names, isSlow) => {
        const place = await fixture<HTMLElement>(html`<div></div>`);
        const element = document.createElement('aw-article');
        const held = {...story, ...hold};
        element.article = held;
        place.append(element);
        for (const name of names) {
          settings[name]!(element, held);
          if (isSlow) await element.updateComplete;
          expect(textOf(element), name).to.not.contain(word);
        }
        await element.updateComplete;
        await element.updateComplete;
        expect(textOf(element)).to.not.contain(word);
        expect(textOf(element).trim()).to.not.equal('');
        place.remove();
      }),
      {numRuns: 60},
    );
  });

  it('is shown when the page sets it without the hold', async () => {
    const element = await fixture<AwArticle>(
      html`<aw-article .article=${{...story, status: 'withheld'}}></aw-article>`,
    );
    element.article = story;
    await element.updateComplete;
    expect(textOf(element)).to.contain(word);
  });
});
