import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article/article.js';
import type {Article} from '../../src/model/article.js';
import {printMarkup} from '../../src/server/server.js';
import {waitUntil} from '../runner/wait-until.js';

const timeout = 15_000;

interface Opened {
  window: Window;
  page: Document;
  /** The words as the reader sees them. */
  find: (selector: string) => HTMLElement | null;
}

/** Opens a page with a story by `src` in a frame, as a link from elsewhere does. */
async function open(query: string, hash: string): Promise<Opened> {
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '400';
  frame.src = `/routes/anchors/page?${query}${hash}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const find = (selector: string) => {
    const article = page.querySelector('aw-article')!;
    const root = article.shadowRoot?.querySelector('[part=text]') ?? article;
    return root.querySelector<HTMLElement>(selector);
  };
  await waitUntil(() => find('aw-article-body > p:last-child'), 'no story', {timeout});
  if (query.endsWith('isolated'))
    await waitUntil(() => find('p')!.getRootNode() !== page, 'no copy', {timeout});
  return {window: frame.contentWindow!, page, find};
}

const isInSight = ({find, window}: Opened, selector: string) => {
  const box = find(selector)?.getBoundingClientRect();
  return !!box && box.height > 0 && box.top >= -1 && box.bottom <= window.innerHeight + 1;
};

const waitForSight = (opened: Opened, selector: string) =>
  waitUntil(() => isInSight(opened, selector), `${selector} is not in sight`, {timeout});

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

for (const isolated of ['', '&isolated'])
  for (const story of ['story.json', 'story.html'])
    describe(`a link to a part of a story by src: ${story}${isolated}`, () => {
      it('scrolls there when the page opens', async () => {
        await waitForSight(await open(story + isolated, '#map'), '#map');
      });

      it('scrolls there by a name with other letters', async () => {
        await waitForSight(await open(story + isolated, '#caf%C3%A9'), '[id="café"]');
      });

      it('scrolls there from links of the page and of the story', async () => {
        const opened = await open(story + isolated, '');
        for (const link of [opened.page.querySelector('#outside'), opened.find('p a')]) {
          expect((link as HTMLAnchorElement).getAttribute('href')).to.equal('#map');
          (link as HTMLAnchorElement).click();
          await waitForSight(opened, '#map');
          opened.window.scrollTo(0, 0);
          opened.window.history.replaceState(null, '', '#');
        }
      });

      it('does not scroll if there is no such part', async () => {
        const opened = await open(story + isolated, '#none%');
        await new Promise((resolve) => opened.window.requestAnimationFrame(resolve));
        expect(opened.window.scrollY).to.equal(0);
      });
    });

describe('a link within the second of two stories with the same ids', () => {
  const story = (name: string) => ({
    headline: name,
    body: [
      {type: 'paragraph', content: [{type: 'link', url: '#map', content: ['To the map']}]},
      {type: 'paragraph', content: ['Rain fell all night. '.repeat(800)]},
      {type: 'heading', id: 'map', level: 2, content: [`Map of the ${name}`]},
      {type: 'paragraph', content: ['Rain fell all night. '.repeat(800)]},
    ],
  });

  for (const isolated of [false, true])
    it(`goes to the part of its own story${isolated ? ', isolated' : ''}`, async () => {
      const place = await fixture<HTMLElement>(
        html`<div style="text-align: start">
          <aw-article .article=${story('lock')} ?isolated=${isolated}></aw-article>
          <aw-article .article=${story('bridge')} ?isolated=${isolated}></aw-article>
        </div>`,
      );
      const second = place.lastElementChild!;
      const inSecond = (selector: string) => {
        const root = second.shadowRoot?.querySelector('[part=text]') ?? second;
        return root.querySelector<HTMLElement>(selector);
      };
      const isVisible = (selector: string) => inSecond(selector)?.checkVisibility();
      await waitUntil(() => isVisible('h2') && isVisible('p a'), 'no story', {timeout});
      await waitUntil(() => {
        inSecond('p a')!.click();
        const {top} = inSecond('h2')!.getBoundingClientRect();
        return top > -1 && top < innerHeight;
      }, 'its map is not in sight');
      expect(inSecond('h2')).to.contain.text('bridge');
      history.replaceState(null, '', location.pathname + location.search);
    });
});

describe('a link of the page to its own part', () => {
  const rain = {type: 'paragraph', content: ['Rain fell all night. '.repeat(800)]};
  const story = {
    headline: 'The lock is closed',
    body: [rain, {type: 'heading', id: 'next', level: 2, content: ['What is next']}, rain],
  };

  for (const isolated of [false, true])
    it(`goes there past a story with the same id${isolated ? ', isolated' : ''}`, async () => {
      const place = await fixture<HTMLElement>(
        html`<div style="text-align: start">
          <p><a href="#next">To the next story</a></p>
          <aw-article .article=${story} ?isolated=${isolated}></aw-article>
          <aw-article id="next" .article=${{...story, headline: 'The dam'}}></aw-article>
          <div style="block-size: 200vh"></div>
        </div>`,
      );
      const [first, second] = place.querySelectorAll('aw-article');
      await waitUntil(() => first!.querySelector('h2') && second!.querySelector('h2'), 'no story', {
        timeout,
      });
      await waitUntil(() => {
        place.querySelector('a')!.click();
        return Math.abs(second!.getBoundingClientRect().top) < 2;
      }, 'the second story is not in sight');
      expect(location.hash).to.equal('#next');
      history.replaceState(null, '', location.pathname + location.search);
    });
});

describe('the ids of several stories on a page', () => {
  const story = (name: string) => ({
    headline: name,
    body: [
      {type: 'paragraph', content: [{type: 'link', url: '#map', content: ['To the map']}]},
      {type: 'heading', id: 'map', level: 2, content: [`Map of the ${name}`]},
    ],
  });
  const ids = (place: Element) => [...place.querySelectorAll('[id]')].map(({id}) => id);

  it('are unique, and links lead to them, also after a story has changed', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <p id="map-2">A map of the page</p>
        <aw-article .article=${story('lock')}></aw-article>
        <aw-article .article=${story('bridge')}></aw-article>
      </div>`,
    );
    const [first, second] = place.querySelectorAll('aw-article');
    await waitUntil(() => first!.querySelector('h2') && second!.querySelector('h2'), 'no story', {
      timeout,
    });
    expect(ids(place).sort()).to.eql(['map', 'map-2', 'map-3']);
    for (const article of [first!, second!])
      expect(article.querySelector('p a')!.getAttribute('href')).to.equal(
        `#${article.querySelector('h2')!.id}`,
      );
    const before = [first!, second!].map((article) => article.querySelector('h2')!.id);
    const changed = story('dam');
    second!.article = {...changed, body: [{type: 'paragraph', content: ['New.']}, ...changed.body]};
    await waitUntil(() => second!.querySelector('h2')?.textContent.includes('dam'), 'no change', {
      timeout,
    });
    expect(new Set(ids(place)).size).to.equal(3);
    expect(second!.querySelector('p a')!.getAttribute('href')).to.equal(
      `#${second!.querySelector('h2')!.id}`,
    );
    expect(first!.querySelector('h2')!.id).to.equal(before[0]);
  });

  for (const isolated of [false, true])
    it(`are unique where a server printed them, the first as written${isolated ? ', isolated' : ''}`, async () => {
      const stories = [story('lock'), story('bridge'), story('dam')] as Article[];
      const place = await fixture<HTMLElement>(html`<div style="text-align: start"></div>`);
      const printed = stories.map((article) => {
        const {attributes, html} = printMarkup('aw-article', {article, isolated})!;
        const mark = attributes['data-aw-printed'];
        return `<aw-article ${isolated ? 'isolated' : ''} data-aw-printed="${mark}">${html}</aw-article>`;
      });
      place.setHTMLUnsafe(`${printed.join('')}<h2 id="map-2">A map of the page</h2>`);
      const articles = [...place.querySelectorAll('aw-article')];
      // They come to life in any order.
      for (const index of [2, 0, 1]) {
        articles[index]!.article = stories[index];
        await articles[index]!.updateComplete;
      }
      await waitUntil(() => new Set(ids(place)).size === 4, 'ids are shared', {timeout});
      expect(ids(place)[0]).to.equal('map');
      expect(place.lastElementChild).to.have.property('id', 'map-2');
      for (const [index, name] of ['lock', 'bridge', 'dam'].entries()) {
        const article = articles[index]!;
        const seen = article.shadowRoot?.querySelector('[part=text]') ?? article;
        await waitUntil(() => {
          const hash = seen.querySelector('p a')!.getAttribute('href');
          return hash === `#${article.querySelector('h2')!.id}` && seen.querySelector(hash);
        }, `no link to its own part: ${name}`);
        expect(article.querySelector('h2')).to.contain.text(name);
      }
    });

  it('stay as they are in a story that has none in common', async () => {
    const place = await fixture<HTMLElement>(
      html`<div><aw-article .article=${story('lock')}></aw-article></div>`,
    );
    await waitUntil(() => place.querySelector('h2'), 'no story', {timeout});
    expect(ids(place)).to.eql(['map']);
  });
});

it('lets a script click on the document itself', async () => {
  const {window, page} = await open('story.json', '');
  const faults: string[] = [];
  window.addEventListener('error', ({message}) => faults.push(message));
  page.dispatchEvent(new MouseEvent('click', {bubbles: true}));
  expect(faults).to.deep.equal([]);
});
