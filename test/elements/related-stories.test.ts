import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {untilStill} from '../runner/until-still.js';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/related-stories/related-stories.js';
import type {AwRelatedStories} from '../../src/elements/related-stories/related-stories.js';
import type {AwErrorEvent} from '../../src/element-kit/events.js';
import type {StoryLink, StoryList} from '../../src/model/article.js';

const picture = '/demo/images/road.svg';

const three: StoryLink[] = [
  {url: '/ferry', title: 'The ferry sails again'},
  {url: '/mill', title: 'The mill is sold'},
  {url: '/organ', title: 'The organ plays'},
];

const full: StoryLink[] = [
  {
    url: '/full/ferry',
    title: 'The ferry sails again after ten years in the dock',
    kicker: 'Islands',
    label: 'live',
    summary: 'Two boats a day.',
    image: {
      url: picture,
      alt: 'A boat',
      width: 1200,
      height: 800,
      renditions: [{url: '/ferry-640.jpg', width: 640}],
    },
    published: '2025-01-12',
    publisher: {name: 'The Invented Courier'},
  },
  {url: '/full/mill', title: 'The mill is sold', label: 'opinion', published: '2019-05-02'},
  {url: '/full/organ', title: 'The organ plays', kicker: 'Culture'},
  {url: '/full/tide', title: 'The tide', image: {url: picture}},
];

/** Waits until a list shows what it was given. */
async function shown(list: AwRelatedStories): Promise<AwRelatedStories> {
  await list.updateComplete;
  return list;
}

const titles = (list: Element) =>
  [...list.querySelectorAll('a')]
    .filter((link) => link.checkVisibility())
    .map((link) => link.textContent);

describe('aw-related-stories', () => {
  it('draws a heading and a list of links', async () => {
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories kind="read-next" .stories=${three}></aw-related-stories>`,
    );
    expect(list.querySelector('h2')).to.have.text('What to read next');
    expect(titles(list)).to.eql(three.map(({title}) => title));
    expect(list.querySelectorAll('ul > li')).to.have.length(3);
    expect(list.matches(':state(ready)')).to.be.true;
  });

  it('draws each part of a story', async () => {
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories .stories=${full}></aw-related-stories>`,
    );
    const first = list.querySelector('li')!;
    expect(first).to.contain.text('Live').and.contain.text('Islands').and.contain.text('Two boats');
    expect(first).to.contain.text('The Invented Courier');
    const image = first.querySelector('img')!;
    expect(image).to.have.attribute('loading', 'lazy');
    expect(image).to.have.attribute('alt', 'A boat');
    expect(image).to.have.attribute('srcset', '/ferry-640.jpg 640w');
    expect(image).to.have.attribute('sizes').match(/auto/);
    expect(first.querySelector('time')).to.have.attribute('datetime', '2025-01-12');
    expect(first.querySelectorAll('a')).to.have.length(1);
  });

  it('numbers trending stories and ranked layouts', async () => {
    const trending = await fixture<AwRelatedStories>(
      html`<aw-related-stories kind="trending" .stories=${three}></aw-related-stories>`,
    );
    expect(trending.querySelectorAll('ol > li')).to.have.length(3);
    expect(trending.querySelector('h2')).to.have.text('Trending stories');
    const ranked = await fixture<AwRelatedStories>(
      html`<aw-related-stories
        layout="ranked"
        allow-repeats
        .stories=${three}
      ></aw-related-stories>`,
    );
    expect(ranked.querySelector('ol')).to.exist;
  });

  it('numbers them in the digits that numbers of an Arabic region have', async () => {
    const list = await shown(
      await fixture<AwRelatedStories>(
        html`<aw-related-stories .list=${{kind: 'trending', stories: three}}></aw-related-stories>`,
      ),
    );
    for (const region of 'AE BH DJ DZ EG EH ER IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE'.split(
      ' ',
    )) {
      list.lang = `ar-${region}`;
      const {numberingSystem} = new Intl.NumberFormat(list.lang).resolvedOptions();
      expect(getComputedStyle(list).getPropertyValue('--_digits'), list.lang).to.equal(
        numberingSystem === 'arab' ? 'arabic-indic' : '',
      );
    }
  });

  it('takes kind and heading from the list, unless the page sets them', async () => {
    const given: StoryList = {kind: 'trending', heading: 'Of the day', stories: three};
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories .stories=${given}></aw-related-stories>`,
    );
    expect(list.querySelector('h2')).to.have.text('Of the day');
    expect(list.querySelector('ol')).to.exist;
    list.heading = 'Popular';
    list.kind = 'related';
    await shown(list);
    expect(list.querySelector('h2')).to.have.text('Popular');
    expect(list.querySelector('ul')).to.exist;
  });

  it('uses the heading level that the page sets', async () => {
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories heading-level="4" .stories=${three}></aw-related-stories>`,
    );
    expect(list.querySelector('h4')).to.exist;
    list.headingLevel = 9;
    await shown(list);
    expect(list.querySelector('h6')).to.exist;
  });

  it('is a list for screen readers only if it has several stories', async () => {
    const many = await fixture<AwRelatedStories>(
      html`<aw-related-stories .stories=${three}></aw-related-stories>`,
    );
    expect(many.querySelector('ul')).to.have.attribute('role', 'list');
    const one = await fixture<AwRelatedStories>(
      html`<aw-related-stories allow-repeats .stories=${three.slice(0, 1)}></aw-related-stories>`,
    );
    expect(one.querySelector('ul, ol, li')).to.not.exist;
    many.limit = 1;
    await shown(many);
    expect(many.querySelector('ul')).to.have.attribute('role', 'none');
    many.limit = 2;
    await shown(many);
    expect(many.querySelector('ul')).to.have.attribute('role', 'list');
  });

  it('sets the page’s rel on each link', async () => {
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories rel="sponsored nofollow" .stories=${three}></aw-related-stories>`,
    );
    for (const link of list.querySelectorAll('a'))
      expect(link).to.have.attribute('rel', 'sponsored nofollow');
  });

  it('makes the whole card clickable, at least 24 pixels high', async () => {
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories layout="compact" .stories=${three}></aw-related-stories>`,
    );
    for (const item of list.querySelectorAll('li')) {
      const {left, bottom, height} = item.getBoundingClientRect();
      expect(height).to.be.at.least(24);
      expect(document.elementFromPoint(left + 3, bottom - 3)?.localName).to.equal('a');
    }
  });

  for (const layout of ['list', 'cards', 'ranked', 'compact', 'lead'] as const)
    for (const width of [280, 760])
      it(`is accessible and does not overflow as ${layout}, ${width} pixels wide`, async () => {
        const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
        const stories = [...full, {url: '/full/long', title: word}];
        const place = await fixture(
          html`<div style="inline-size: ${width}px">
            <aw-related-stories layout=${layout} .stories=${stories}></aw-related-stories>
          </div>`,
        );
        await shown(place.querySelector('aw-related-stories')!);
        expect(place.scrollWidth).to.be.at.most(width);
        await expect(place).to.be.accessible();
      });

  it('is accessible from right to left, with pictures at the left', async () => {
    const place = await fixture(
      html`<div lang="ar" dir="rtl" style="inline-size: 400px">
        <aw-related-stories
          .stories=${
            [
              {url: '/ar/1', title: 'العبارة تبحر من جديد', image: {url: picture}},
              {url: '/ar/2', title: 'بيع الطاحونة', label: 'opinion'},
            ] as StoryLink[]
          }
        ></aw-related-stories>
      </div>`,
    );
    await shown(place.querySelector('aw-related-stories')!);
    const image = place.querySelector('img')!.getBoundingClientRect();
    expect(image.left).to.be.below(place.querySelector('a')!.getBoundingClientRect().left);
    await expect(place).to.be.accessible();
  });

  it('shows cards side by side if there is space', async () => {
    const place = await fixture(
      html`<div style="inline-size: 960px">
        <aw-related-stories layout="cards" .stories=${full}></aw-related-stories>
      </div>`,
    );
    const list = await shown(place.querySelector('aw-related-stories')!);
    const tops = () =>
      new Set([...list.querySelectorAll('li')].map((item) => item.getBoundingClientRect().top));
    expect(tops().size).to.equal(1);
    (place as HTMLElement).style.inlineSize = '200px';
    expect(tops().size).to.equal(4);
  });

  it('shows a large lead story, and the others beside it if there is space', async () => {
    const place = await fixture(
      html`<div style="inline-size: 900px">
        <aw-related-stories layout="lead" .stories=${full}></aw-related-stories>
      </div>`,
    );
    const list = await shown(place.querySelector('aw-related-stories')!);
    const [lead, second] = [...list.querySelectorAll('a')];
    const size = (link?: Element) => parseFloat(getComputedStyle(link!).fontSize);
    expect(size(lead)).to.be.above(size(second) * 1.3);
    const [first, next] = [...list.querySelectorAll('li')].map((li) => li.getBoundingClientRect());
    expect(next!.left).to.be.above(first!.right);
    expect(Math.abs(next!.top - first!.top)).to.be.below(2);
  });

  it('reserves the space of a picture while it loads', async () => {
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories
        .stories=${[{url: '/p', title: 'P', image: {url: '/never.jpg'}}, three[0]] as StoryLink[]}
      ></aw-related-stories>`,
    );
    const box = list.querySelector('img')!.getBoundingClientRect();
    expect(box.width / box.height).to.be.closeTo(1.5, 0.05);
  });

  it('leaves no gap for a picture that cannot be loaded', async () => {
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories
        .stories=${[{url: '/q', title: 'Q', image: {url: '/broken.jpg'}}, three[0]] as StoryLink[]}
      ></aw-related-stories>`,
    );
    const box = list.querySelector('img')!.parentElement!;
    await waitUntil(() => !box.checkVisibility());
    const found = await fixture(
      html`<aw-related-stories allow-repeats>
        <ul>
          <li>
            <a href="/r"
              ><picture><img src="/broken-too.jpg" alt="" width="90" height="60" /></picture
            ></a>
            <h3><a href="/r">R</a></h3>
          </li>
          <li><a href="/s">S</a></li>
        </ul>
      </aw-related-stories>`,
    );
    await waitUntil(() => !found.querySelector('img')!.checkVisibility());
    expect(found.querySelector('a')!.checkVisibility()).to.be.false;
    expect(found.querySelector('h3')!.checkVisibility()).to.be.true;
  });

  it('shows a picture that loads later', async () => {
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories
        .stories=${[{url: '/t', title: 'T', image: {url: '/broken.jpg'}}, three[0]] as StoryLink[]}
      ></aw-related-stories>`,
    );
    const image = list.querySelector('img')!;
    await waitUntil(() => !image.checkVisibility());
    image.src = picture;
    image.loading = 'eager';
    await waitUntil(() => image.checkVisibility());
  });

  it('takes no space and is silent while empty', async () => {
    const place = await fixture(
      html`<div>
        <style>
          aw-related-stories {
            margin-block: 50px;
            padding: 10px;
          }
        </style>
        <aw-related-stories></aw-related-stories>
        <aw-related-stories .stories=${[]}></aw-related-stories>
        <aw-related-stories src="/never-there.json"></aw-related-stories>
        <aw-related-stories .stories=${'nonsense' as unknown as StoryLink[]}></aw-related-stories>
        <aw-related-stories
          ><h2>Empty</h2>
          <ul></ul
        ></aw-related-stories>
      </div>`,
    );
    for (const list of place.querySelectorAll('aw-related-stories')) await untilStill(list);
    expect(place.getBoundingClientRect().height).to.equal(0);
    expect((place as HTMLElement).innerText.trim()).to.equal('');
    await expect(place).to.be.accessible();
  });

  it('reports invalid data, and shows the valid stories', async () => {
    const list = await fixture<AwRelatedStories>(html`<aw-related-stories></aw-related-stories>`);
    const failing = oneEvent(list, 'aw-error') as Promise<AwErrorEvent>;
    list.stories = [
      ...three,
      {url: 'javascript:alert(1)', title: 'Bad'},
      {url: '/untitled'},
    ] as StoryLink[];
    const {error} = await failing;
    await shown(list);
    expect(titles(list)).to.eql(three.map(({title}) => title));
    expect(error.message).to.contain('stories[3].url');
  });

  it('keeps its content when loading fails', async () => {
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories src="/never-there.json"
        ><ul>
          <li><a href="/kept">Kept</a></li>
          <li><a href="/kept-too">Kept too</a></li>
        </ul></aw-related-stories
      >`,
    );
    await oneEvent(list, 'aw-error');
    await shown(list);
    expect(titles(list)).to.eql(['Kept', 'Kept too']);
  });

  it('uses a property that was set before the element was defined', async () => {
    const inert = document.implementation.createHTMLDocument();
    const list = inert.createElement('aw-related-stories') as AwRelatedStories;
    list.stories = three;
    const place = await fixture(html`<div></div>`);
    place.append(list);
    await shown(list);
    expect(titles(list)).to.have.length(3);
  });

  it('replaces old stories, and works after it was removed', async () => {
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories .stories=${three}></aw-related-stories>`,
    );
    list.stories = three.slice(1);
    await shown(list);
    expect(titles(list)).to.eql(['The mill is sold', 'The organ plays']);
    const place = list.parentElement!;
    list.remove();
    list.stories = three.slice(0, 2);
    place.append(list);
    await shown(list);
    expect(titles(list)).to.eql(['The ferry sails again', 'The mill is sold']);
  });

  it('works the same when isolated', async () => {
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories
        isolated
        limit="2"
        layout="cards"
        .stories=${three}
      ></aw-related-stories>`,
    );
    const copies = () => [...list.shadowRoot!.querySelectorAll('a')];
    await waitUntil(() => copies().filter((copy) => copy.checkVisibility()).length === 2);
    expect(list.shadowRoot!.querySelectorAll('li')).to.have.length(3);
    let told: unknown;
    list.addEventListener('aw-story-select', (event) => {
      told = [event.rank, event.story.title, event.link === copies()[1]];
      event.preventDefault();
    });
    copies()[1]!.click();
    expect(told).to.eql([2, 'The mill is sold', true]);
    await expect(list).to.be.accessible();
  });
});
