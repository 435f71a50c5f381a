import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/article.js';
import type {Article} from '../../src/model/article.js';
import {waitUntil} from '../runner/wait-until.js';

const article: Article = {
  headline: 'The bridge is closed',
  authors: [{name: 'The desk', url: 'https://paper.example/desk'}],
  body: [
    {
      type: 'paragraph',
      content: [
        {type: 'link', url: 'https://shop.example/', content: ['a shop']},
        {type: 'link', url: '#note', content: ['a note']},
      ],
    },
  ],
  casualties: [
    {
      figures: [
        {
          id: 'killed',
          measure: 'killed',
          amount: {kind: 'exact', value: 25},
          source: {name: 'Province', url: 'https://province.example/'},
        },
      ],
    },
  ],
  related: [{kind: 'related', stories: [{url: 'https://paper.example/ferry', title: 'Ferry'}]}],
};

/** `rel` of each link, by where it leads. */
function relationsIn(element: Element): Record<string, string> {
  const links = [...element.querySelectorAll('a')].filter((link) => link.href.includes('example'));
  return Object.fromEntries(
    links.map((link) => [new URL(link.href).pathname + new URL(link.href).host, link.rel]),
  );
}

const all = (rel: string) => ({
  '/deskpaper.example': `author ${rel}`.trim(),
  '/shop.example': rel,
  '/province.example': rel,
  '/ferrypaper.example': rel,
});

describe('rel of an element', () => {
  it('is set on each drawn link, in addition to the link’s own, and follows changes', async () => {
    const element = await fixture<HTMLElementTagNameMap['aw-article']>(
      html`<aw-article rel="ugc nofollow" .article=${article}></aw-article>`,
    );
    await waitUntil(() => Object.keys(relationsIn(element)).length === 4);
    expect(relationsIn(element)).to.deep.equal(all('ugc nofollow'));
    expect(element.querySelector('a[href="#note"]')!.hasAttribute('rel')).to.equal(false);

    element.rel = 'sponsored';
    await waitUntil(() => relationsIn(element)['/shop.example'] === 'sponsored');
    await waitUntil(() => relationsIn(element)['/province.example'] === 'sponsored');
    expect(relationsIn(element)).to.deep.equal(all('sponsored'));

    element.removeAttribute('rel');
    await waitUntil(() => relationsIn(element)['/province.example'] === '');
    expect(relationsIn(element)).to.deep.equal(all(''));
  });

  it('is set on links of an isolated copy', async () => {
    const element = await fixture<HTMLElementTagNameMap['aw-article']>(
      html`<aw-article isolated rel="nofollow" .article=${article}></aw-article>`,
    );
    const copied = () => element.shadowRoot!.querySelector('a[href="https://shop.example/"]');
    await waitUntil(() => copied()?.getAttribute('rel') === 'nofollow');
  });

  it('does not change links of the author’s markup', async () => {
    const element = await fixture(
      html`<aw-article rel="nofollow"
        ><p><a href="https://shop.example/">a shop</a></p></aw-article
      >`,
    );
    expect(element.querySelector('a')!.hasAttribute('rel')).to.equal(false);
  });
});
