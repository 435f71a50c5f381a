import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import type {Article} from '../../src/model/article.js';

const storyOf = (number: number): Article => ({
  headline: `Day ${number} of the repairs`,
  body: [
    {type: 'heading', level: 2, id: `day-${number}`, content: [`The bridge on day ${number}`]},
    ...Array.from({length: 30}, () => ({
      type: 'paragraph' as const,
      content: [
        'The bridge over the canal is closed to lorries until engineers have looked at it.',
      ],
    })),
  ],
});

/** Stories one below the other, as on a page that has all of a day. */
async function drawRiver(count: number): Promise<HTMLElement> {
  const river = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  for (let number = 1; number <= count; number++) {
    const story = Object.assign(document.createElement('aw-article'), {article: storyOf(number)});
    river.append(story);
    await story.updateComplete;
  }
  await Promise.all(
    [...river.querySelectorAll('aw-article-body')].map(({updateComplete}) => updateComplete),
  );
  await nextFrame();
  await nextFrame();
  return river;
}

const isLaidOut = (element: Element) => element.checkVisibility({contentVisibilityAuto: true});

const isInSight = (element: Element) => {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

function findHeading(river: HTMLElement, number: number): HTMLElement {
  return river.querySelector<HTMLElement>(`#day-${number}`)!;
}

describe('a river of stories', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('lays out stories far down as the reader comes near, if the browser supports scroll anchoring', async () => {
    const river = await drawRiver(6);
    const far = findHeading(river, 6);
    expect(isLaidOut(findHeading(river, 1))).to.be.true;
    expect(isLaidOut(far)).to.equal(!CSS.supports('overflow-anchor', 'auto'));
    far.scrollIntoView();
    await waitUntil(() => isLaidOut(far), 'the last story is laid out');
    expect(isInSight(far)).to.be.true;
  });

  it('scrolls to a place in a story far down', async () => {
    const river = await drawRiver(6);
    location.hash = '#day-6';
    await waitUntil(() => isInSight(findHeading(river, 6)), 'the place is in sight');
  });
});
