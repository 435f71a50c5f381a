import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/related-stories/related-stories.js';
import type {AwRelatedStories} from '../../src/elements/related-stories/related-stories.js';
import type {StoryLink} from '../../src/model/article.js';

/** Many more than are drawn, read or watched at once; the time for ten thousand grows in proportion. */
const count = 1000;

const noon = () => Date.parse('2025-01-12T12:00:00Z');

const storiesOf = (name: string): StoryLink[] =>
  Array.from({length: count}, (_, index) => ({
    url: `/long/${name}/${index}`,
    title: `Story ${index}`,
    published: '2025-01-12T10:00:00Z',
  }));

async function draw(name: string, wish: Partial<AwRelatedStories> = {}): Promise<AwRelatedStories> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const list = document.createElement('aw-related-stories');
  Object.assign(list, {stories: storiesOf(name), clock: noon, ...wish});
  place.append(list);
  await list.updateComplete;
  return list;
}

/** The same as a server prints it. */
async function print(
  name: string,
  wish: Partial<AwRelatedStories> = {},
): Promise<AwRelatedStories> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const list = document.createElement('aw-related-stories');
  const items = storiesOf(name).map(({url, title, published = ''}) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const time = document.createElement('time');
    Object.assign(link, {href: url, textContent: title});
    Object.assign(time, {dateTime: published, textContent: 'Today'});
    item.append(link, ' ', time);
    return item;
  });
  const words = document.createElement('ul');
  words.append(...items);
  list.append(words);
  Object.assign(list, {clock: noon, ...wish});
  place.append(list);
  await list.updateComplete;
  return list;
}

const itemsOf = (list: Element) => [...list.querySelectorAll('li')];

const shownTitles = (list: Element) =>
  itemsOf(list)
    .filter((item) => !item.hidden)
    .map((item) => item.querySelector('a')?.textContent);

const titlesFrom = (from: number, to: number) =>
  Array.from({length: to - from}, (_, index) => `Story ${from + index}`);

for (const [source, create] of Object.entries({data: draw, markup: print}))
  describe(`aw-related-stories of a thousand stories, from ${source}`, () => {
    it('has all stories once and in order, for find-in-page and screen readers', async () => {
      const list = await create(`all-${source}`);
      expect(shownTitles(list)).to.eql(titlesFrom(0, count));
      const [words, ...others] = list.querySelectorAll('ul, ol');
      expect(others).to.eql([]);
      expect(words!.children).to.have.length(count);
      expect(list.textContent).to.contain(`Story ${count - 1}`);
    });

    it('shows times relative to the current time', async () => {
      const list = await create(`times-${source}`);
      const times = [...list.querySelectorAll('time')].map((time) => time.textContent.trim());
      expect(new Set(times)).to.eql(new Set(['2 hours ago']));
      expect(times).to.have.length(count);
    });

    it('lays out only stories near the viewport', async () => {
      const list = await create(`near-${source}`);
      await nextFrame();
      await nextFrame();
      const isLaidOut = (item: Element) =>
        item.querySelector('a')!.checkVisibility({contentVisibilityAuto: true});
      const items = itemsOf(list);
      expect(isLaidOut(items[0]!)).to.be.true;
      expect(isLaidOut(items[900]!)).to.be.false;
      expect(items[900]!.getBoundingClientRect().height).to.be.greaterThan(20);
      items[900]!.scrollIntoView();
      for (let frames = 0; frames < 60 && !isLaidOut(items[900]!); frames++) await nextFrame();
      expect(isLaidOut(items[900]!)).to.be.true;
      scrollTo(0, 0);
    });

    it('shows at most the limit, and more when it is raised', async () => {
      const list = await create(`limit-${source}`, {limit: 7});
      expect(shownTitles(list)).to.eql(titlesFrom(0, 7));
      list.limit = 200;
      await list.updateComplete;
      expect(shownTitles(list)).to.eql(titlesFrom(0, 200));
      expect(list.style.minBlockSize).to.equal('');
    });

    it('leaves out stories that the page excludes or another list shows', async () => {
      const exclude = [`/long/out-${source}/1`, `/long/out-${source}/700`];
      const list = await create(`out-${source}`, {exclude});
      const above = document.createElement('aw-related-stories');
      above.stories = storiesOf(`out-${source}`).slice(800, 802);
      list.before(above);
      await above.updateComplete;
      const left = titlesFrom(0, count).filter((_, index) => ![1, 700, 800, 801].includes(index));
      expect(shownTitles(list)).to.eql(left);
    });

    it('uses the order that the page supplies', async () => {
      const order = (a: StoryLink, b: StoryLink) =>
        Number(b.url.split('/').at(-1)) - Number(a.url.split('/').at(-1));
      const list = await create(`order-${source}`, {order, limit: 300});
      expect(shownTitles(list)).to.eql(titlesFrom(count - 300, count).reverse());
    });

    it('works after it was removed while drawing', async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const made = create(`again-${source}`);
      await nextFrame();
      const list = document.querySelector('aw-related-stories')!;
      list.remove();
      place.append(list);
      await made;
      await list.updateComplete;
      expect(shownTitles(list)).to.eql(titlesFrom(0, count));
    });
  });

describe('aw-related-stories of a thousand stories', () => {
  it('shows the first stories at once, and reserves space for the others', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const ready = await draw('warm');
    ready.remove();
    const list = document.createElement('aw-related-stories');
    const below = document.createElement('p');
    place.append(list, below);
    await list.updateComplete;
    list.stories = storiesOf('first');
    const done = list.updateComplete;
    const heights: number[] = [];
    while (itemsOf(list).length < count) {
      await nextFrame();
      const words = list.querySelector('ul');
      if (words && parseFloat(getComputedStyle(words).marginBlockEnd))
        heights.push(below.offsetTop);
    }
    expect(Math.max(...heights)).to.be.lessThan(1.5 * Math.min(...heights));
    expect(Math.min(...heights)).to.be.greaterThan(count * 24);
    await done;
    expect(getComputedStyle(list.querySelector('ul')!).marginBlockEnd).to.equal('0px');
  });

  it('replaces all stories with new ones', async () => {
    const list = await draw('old');
    list.stories = [
      {url: '/long/new/1', title: 'New 1'},
      {url: '/long/new/2', title: 'New 2'},
    ];
    await list.updateComplete;
    expect(shownTitles(list)).to.eql(['New 1', 'New 2']);
    list.stories = storiesOf('next');
    await list.updateComplete;
    expect(shownTitles(list)).to.eql(titlesFrom(0, count));
  });

  it('shows all of them with times when isolated', async () => {
    const list = await draw('isolated', {isolated: true});
    const copy = () => list.shadowRoot!.querySelector('[part=text]');
    const isTold = () => copy()?.querySelector('li:last-child time')?.textContent === '2 hours ago';
    await waitUntil(isTold, 'the copy is read', {timeout: 10_000});
    expect(shownTitles(copy()!)).to.eql(titlesFrom(0, count));
    list.limit = 70;
    await list.updateComplete;
    expect(shownTitles(copy()!)).to.eql(titlesFrom(0, 70));
  });
});
