import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/index.js';
import type {AwArticle} from '../../src/elements/article/article.js';

const story = {
  headline: 'The bridge is closed',
  dateline: {place: 'Harrow Ford', date: '2025-01-12', weather: {temperature: 5.8}},
  body: [{type: 'paragraph', content: ['It was closed at noon.']}],
};

/** Every shadow root under a node. */
function rootsIn(node: ParentNode): ShadowRoot[] {
  return [...node.querySelectorAll('*')].flatMap(({shadowRoot}) =>
    shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );
}

/** Saves what is on a page, shadow roots and all, and opens it again: an archive, a snapshot, a prerenderer. */
async function saveAndOpen(place: HTMLElement): Promise<HTMLElement> {
  const saved = place.getHTML({shadowRoots: rootsIn(place)});
  const opened = await fixture<HTMLElement>(html`<div></div>`);
  opened.setHTMLUnsafe(saved);
  const elements = [...opened.querySelectorAll<AwArticle>('aw-article, aw-weather-dateline')];
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  return opened;
}

const countIn = (place: HTMLElement, selector: string) =>
  rootsIn(place).flatMap((root) => [...root.querySelectorAll(selector)]).length;

describe('a page that was saved with its shadow roots', () => {
  it('shows each control once', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <aw-weather-dateline switchable .dateline=${story.dateline}></aw-weather-dateline>
      </div>`,
    );
    await waitUntil(() => countIn(place, 'button') === 1, 'a switch', {timeout: 5000});
    const again = await saveAndOpen(await saveAndOpen(place));
    await waitUntil(() => countIn(again, 'button') === 1, 'one switch', {timeout: 5000});
    expect(countIn(again, 'slot')).to.equal(1);
  });

  it('reports once that a story could not be loaded', async () => {
    const place = await fixture<HTMLElement>(
      html`<div><aw-article src="/routes/forbidden"></aw-article></div>`,
    );
    await oneEvent(place.querySelector('aw-article')!, 'aw-error');
    await waitUntil(() => countIn(place, '[part=error]') === 1);
    const again = await saveAndOpen(place);
    await waitUntil(() => again.querySelector('aw-article')!.matches(':state(failed)'));
    await waitUntil(() => countIn(again, '[part=error]') === 1);
    expect(countIn(again, '[role=status]')).to.equal(1);
  });

  it('shows an isolated story once', async () => {
    const place = await fixture<HTMLElement>(
      html`<div><aw-article isolated .article=${story}></aw-article></div>`,
    );
    await waitUntil(() => countIn(place, '[part=text] h1') === 1, 'a copy', {timeout: 5000});
    const again = await saveAndOpen(place);
    const article = again.querySelector('aw-article')!;
    await waitUntil(() => article.shadowRoot!.adoptedStyleSheets.length > 1, 'its looks');
    expect(countIn(again, '[part=text] h1')).to.equal(1);
    expect(article.querySelectorAll('h1')).to.have.length(1);
  });
});
