import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/related-stories/related-stories.js';
import type {AwRelatedStories} from '../../src/elements/related-stories/related-stories.js';
import type {StoryLink} from '../../src/model/article.js';
import {waitUntil} from '../runner/wait-until.js';

async function draw(stories: readonly StoryLink[], {layout = 'ranked', styles = ''} = {}) {
  const page = await fixture(
    html`<div lang="en" style="inline-size: 300px">
      <style>
        ${styles}
      </style>
      <aw-related-stories layout=${layout} .stories=${stories}></aw-related-stories>
    </div>`,
  );
  const list = page.querySelector<AwRelatedStories>('aw-related-stories')!;
  await waitUntil(() => list.querySelectorAll('li').length === stories.length);
  return list;
}

const stories: StoryLink[] = [
  {url: '/a', title: 'Ferry'},
  {
    url: '/b',
    title: 'The ferry over the northern arm of the river runs again at night from Monday',
  },
  {url: '/c', title: 'Bridge', kicker: 'Roads'},
];

describe('the looks of aw-related-stories', () => {
  it('leaves the same gaps around one line as around several', async () => {
    const list = await draw(stories);
    const gaps = [...list.querySelectorAll('li')].slice(0, 2).map((item) => {
      const title = item.querySelector('a')!.getBoundingClientRect();
      const box = item.getBoundingClientRect();
      return [title.top - box.top, box.bottom - title.bottom];
    });
    const [one, several] = gaps;
    for (const edge of [0, 1]) expect(one![edge]).to.be.closeTo(several![edge]!, 0.2);
  });

  it('aligns ranks at their last digit', async () => {
    const list = await draw(stories);
    for (const item of list.querySelectorAll('li')) {
      const {textAlign, position, width} = getComputedStyle(item, '::before');
      expect([textAlign, position]).to.eql(['end', 'static']);
      const [title, box] = [item.querySelector('a')!, item].map((e) => e.getBoundingClientRect());
      expect(title!.left - box!.left, 'room for the rank').to.be.above(parseFloat(width));
    }
  });

  it('has room for one digit where no rank has two', async () => {
    const roomIn = async (count: number) => {
      const many = Array.from({length: count}, (_, index) => ({url: `/${index}`, title: 'Ferry'}));
      const item = (await draw(many)).querySelector('li')!;
      return (
        item.querySelector('a')!.getBoundingClientRect().left - item.getBoundingClientRect().left
      );
    };
    const [nine, ten] = [await roomIn(9), await roomIn(10)];
    expect(ten - nine).to.be.above(10);
  });

  it('has the same room where a page has written the list', async () => {
    const roomIn = async (count: number) => {
      const list = await fixture<AwRelatedStories>(
        html`<aw-related-stories layout="ranked">
          <ul>
            ${Array.from({length: count}, (_, index) => html`<li><a href="/${index}">Ferry</a></li>`)}
          </ul>
        </aw-related-stories>`,
      );
      const item = list.querySelector('li')!;
      await waitUntil(() => getComputedStyle(item, '::before').position === 'absolute');
      return parseFloat(getComputedStyle(item).paddingInlineStart);
    };
    const [nine, ten] = [await roomIn(9), await roomIn(10)];
    expect(ten - nine).to.be.above(10);
  });

  it('separates a summary from its title', async () => {
    const list = await draw(
      [
        {url: '/a', title: 'Ferry', summary: 'It sails again.'},
        {url: '/b', title: 'Bridge'},
      ],
      {layout: 'list'},
    );
    const [title, summary] = [...list.querySelector('div')!.children].map((part) =>
      part.getBoundingClientRect(),
    );
    expect(summary!.top - title!.bottom).to.be.above(2);
  });

  it('has one rule under its heading, whatever rule a page gives to headings', async () => {
    const list = await draw(stories, {styles: 'h2 {border-bottom: 3px solid}'});
    expect(getComputedStyle(list.querySelector('h2')!).borderBottomWidth).to.equal('0px');
    expect(getComputedStyle(list.querySelector('li')!).borderTopWidth).to.equal('1px');
  });
});
