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

  it('has one rule under its heading, whatever rule a page gives to headings', async () => {
    const list = await draw(stories, {styles: 'h2 {border-bottom: 3px solid}'});
    expect(getComputedStyle(list.querySelector('h2')!).borderBottomWidth).to.equal('0px');
    expect(getComputedStyle(list.querySelector('li')!).borderTopWidth).to.equal('1px');
  });
});
