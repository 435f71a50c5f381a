import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article-body/article-body.js';
import type {AwArticleBody} from '../../src/elements/article-body/article-body.js';
import type {Block, Inline} from '../../src/model/article.js';

/**
 * Texts of different lengths, so that no estimate of their heights is right. Each has an element in
 * it: a block that is not laid out is there, what it holds is not.
 */
const writeBlock = (_: unknown, index: number): Block => {
  if (index % 10 === 9)
    return {
      type: 'heading',
      level: 2,
      id: `part-${index}`,
      content: ['Lock number ', {type: 'strong', content: [String(index)]}],
    };
  const sentence = ' lets a ship through in a quarter of an hour.';
  const name: Inline = {type: 'strong', content: [`Lock ${index}`]};
  return {type: 'paragraph', content: [name, sentence.repeat(1 + (index % 7))]};
};

const isLaidOut = (block: Element) =>
  block.firstElementChild!.checkVisibility({contentVisibilityAuto: true});

const isInSight = (element: Element | Range) => {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
};

async function drawText(): Promise<AwArticleBody> {
  const blocks = Array.from({length: 1000}, writeBlock);
  const body = await fixture<AwArticleBody>(
    html`<aw-article-body lang="en" .blocks=${blocks}></aw-article-body>`,
  );
  await body.updateComplete;
  await nextFrame();
  await nextFrame();
  return body;
}

/** Once what came into sight is laid out, and the heights that were estimates are known. */
async function afterHeights(): Promise<void> {
  for (let frame = 0; frame < 6; frame++) await nextFrame();
}

/** What the browser's own search selects, and shows. */
function findInPage(text: string): Range | undefined {
  const find = Reflect.get(window, 'find') as (text: string) => boolean;
  getSelection()?.removeAllRanges();
  return find(text) ? getSelection()?.getRangeAt(0) : undefined;
}

describe('a text of a thousand blocks', () => {
  afterEach(() => {
    getSelection()?.removeAllRanges();
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('lays out those far down as the reader comes near, where the browser holds the place', async () => {
    const body = await drawText();
    const last = body.lastElementChild!;
    expect(isLaidOut(body.children[20]!)).to.be.true;
    expect(isLaidOut(last)).to.equal(!CSS.supports('overflow-anchor', 'auto'));
    last.scrollIntoView();
    await waitUntil(() => isLaidOut(last), 'the last block is laid out');
    expect(isInSight(last)).to.be.true;
  });

  it('lays out the items of a long list in the same way, each with its number', async () => {
    const items = Array.from({length: 400}, (_, index) => ({
      content: [{type: 'strong' as const, content: [`Lock ${index}`]}],
    }));
    const body = await fixture<AwArticleBody>(
      html`<aw-article-body .blocks=${[{type: 'list', ordered: true, items}]}></aw-article-body>`,
    );
    await body.updateComplete;
    await afterHeights();
    const drawn = [...body.querySelectorAll('li')];
    expect(isLaidOut(drawn[20]!)).to.be.true;
    const last = drawn.at(-1)!;
    expect(isLaidOut(last)).to.equal(!CSS.supports('overflow-anchor', 'auto'));
    last.scrollIntoView();
    await waitUntil(() => isLaidOut(last), 'the last item is laid out');
    expect(isInSight(last)).to.be.true;
    // Room for the number, which is outside the item.
    const margin = getComputedStyle(last).getPropertyValue('overflow-clip-margin');
    if (margin) expect(parseFloat(margin)).to.be.at.least(64);
  });

  it('is found by the search of the browser, and shown', async () => {
    await drawText();
    const found = findInPage('Lock number 969');
    await afterHeights();
    expect(found?.toString()).to.equal('Lock number 969');
    expect(isInSight(found!)).to.be.true;
  });

  it('is copied as a whole', async () => {
    const body = await drawText();
    getSelection()!.selectAllChildren(body);
    await nextFrame();
    await nextFrame();
    const text = getSelection()!.toString();
    expect(text).to.contain('Lock 1 lets').and.to.contain('Lock 998 lets');
  });

  it('is led through by links, to its last heading', async () => {
    const body = await drawText();
    location.hash = '#part-999';
    await afterHeights();
    expect(isInSight(body.lastElementChild!)).to.be.true;
  });

  it('leads to the sentence of a figure far down', async () => {
    const body = await drawText();
    expect(await body.showSentence({block: 981, start: 0, end: 8})).to.be.true;
    const shown = body.children[981]!;
    expect(document.activeElement).to.equal(shown);
    await afterHeights();
    expect(isInSight(shown)).to.be.true;
  });

  it('leaves a reader alone who goes elsewhere on the way to a sentence', async () => {
    const body = await drawText();
    expect(await body.showSentence({block: 981, start: 0, end: 8})).to.be.true;
    (document.activeElement as HTMLElement).blur();
    scrollTo(0, 0);
    await afterHeights();
    expect(scrollY).to.equal(0);
  });

  it('stays where it is as the reader scrolls back from its end', async () => {
    const body = await drawText();
    body.lastElementChild!.scrollIntoView();
    await afterHeights();
    for (let step = 0; step < 20; step++) {
      const seen = [...body.children].find(
        (block) => block.getBoundingClientRect().bottom > innerHeight / 2,
      )!;
      const {top} = seen.getBoundingClientRect();
      scrollBy(0, -200);
      await afterHeights();
      expect(seen.getBoundingClientRect().top).to.be.closeTo(top + 200, 2);
    }
  });
});
