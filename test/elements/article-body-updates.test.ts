import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article-body/article-body.js';
import type {AwArticleBody} from '../../src/elements/article-body/article-body.js';
import type {Block} from '../../src/model/article.js';

const paragraph = (words: string, id?: string): Block => ({
  type: 'paragraph',
  ...(id && {id}),
  content: [words],
});

/** Paragraphs that fill several screens, a link in each. */
const story = (count = 40): Block[] =>
  Array.from({length: count}, (_, index) => ({
    type: 'paragraph',
    content: [
      `Crossing ${index} is closed to lorries since the flood, `,
      {type: 'link', url: `#crossing-${index}`, content: [`says the harbour office ${index}`]},
      '. '.repeat(200),
    ],
  }));

const find = (body: AwArticleBody, words: string): HTMLElement =>
  [...body.querySelectorAll<HTMLElement>('p')].find((each) => each.textContent.includes(words))!;

async function nextFrames(count = 3): Promise<void> {
  for (let left = count; left > 0; left -= 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function draw(blocks: readonly Block[]): Promise<AwArticleBody> {
  const body = await fixture<AwArticleBody>(
    html`<aw-article-body .blocks=${blocks}></aw-article-body>`,
  );
  await update(body, blocks);
  return body;
}

async function update(body: AwArticleBody, blocks: readonly Block[]): Promise<void> {
  body.blocks = blocks;
  await body.updateComplete;
  await nextFrames();
}

const added = paragraph('The bridge is open again. '.repeat(20));

/** Changes of a story whose reader is at its crossing 20. */
const changes: Record<string, (blocks: Block[]) => Block[]> = {
  'a paragraph at the top': (blocks) => [added, ...blocks],
  'a paragraph in the middle': (blocks) => blocks.toSpliced(10, 0, added),
  'a paragraph at the end': (blocks) => [...blocks, added],
  'a longer paragraph above': (blocks) => blocks.with(5, added),
  'the paragraph read': (blocks) =>
    blocks.with(20, paragraph(`Crossing 20 is open. ${'Lorries cross again. '.repeat(60)}`)),
  'a removed paragraph': (blocks) => blocks.toSpliced(3, 1),
  'another order above': (blocks) => [blocks[7]!, ...blocks.toSpliced(7, 1)],
  'another order': (blocks) => blocks.toReversed(),
};

describe('the place of the reader of an aw-article-body whose story changes', () => {
  for (const [name, change] of Object.entries(changes)) {
    it(`keeps the reader's place: ${name}`, async () => {
      const blocks = story();
      const body = await draw(blocks);
      find(body, 'Crossing 20 ').scrollIntoView();
      scrollBy(0, 12);
      await nextFrames();
      const {top} = find(body, 'Crossing 20 ').getBoundingClientRect();
      await update(body, change(blocks));
      expect(find(body, 'Crossing 20 ').getBoundingClientRect().top).to.be.closeTo(top, 1);
      await nextFrames(8);
      expect(find(body, 'Crossing 20 ').getBoundingClientRect().top).to.be.closeTo(top, 1);
    });

    if (name !== 'the paragraph read')
      it(`keeps the focus and the nodes: ${name}`, async () => {
        const blocks = story();
        const body = await draw(blocks);
        const paragraph = find(body, 'Crossing 20 ');
        const link = paragraph.querySelector('a')!;
        link.focus();
        await update(body, change(blocks));
        expect(document.activeElement).to.equal(link);
        expect(find(body, 'Crossing 20 ')).to.equal(paragraph);
      });
  }

  it('shows the next paragraph when the current one is removed', async () => {
    const blocks = story();
    const body = await draw(blocks);
    find(body, 'Crossing 20 ').scrollIntoView();
    scrollBy(0, 12);
    await nextFrames();
    const {top} = find(body, 'Crossing 21 ').getBoundingClientRect();
    await update(body, blocks.toSpliced(20, 1));
    expect(find(body, 'Crossing 21 ').getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('shows each change', async () => {
    const blocks = story(24);
    const body = await draw(blocks);
    const texts = () => [...body.querySelectorAll('p')].map(({textContent}) => textContent);
    for (const change of [...Object.values(changes)].map((each) => each(blocks)).concat([blocks])) {
      await update(body, change);
      const plain = await fixture<AwArticleBody>(
        html`<aw-article-body .blocks=${change}></aw-article-body>`,
      );
      expect(texts()).to.deep.equal(
        [...plain.querySelectorAll('p')].map(({textContent}) => textContent),
      );
    }
  });
});

describe('aw-article-body, when its story changes', () => {
  it('keeps the selection where the words around it are corrected', async () => {
    const body = await draw([paragraph('Three lorries wait at the crossing.', 'wait')]);
    const [text] = [...body.querySelector('p')!.childNodes].filter((node) => node instanceof Text);
    getSelection()!.setBaseAndExtent(text!, 6, text!, 13);
    expect(String(getSelection())).to.equal('lorries');
    await update(body, [paragraph('Seventeen lorries wait at the crossing.', 'wait')]);
    expect(String(getSelection())).to.equal('lorries');
    await update(body, [added, paragraph('Seventeen lorries have left the crossing.', 'wait')]);
    expect(String(getSelection())).to.equal('lorries');
  });

  it('touches only what has changed', async () => {
    const blocks = story();
    const body = await draw(blocks);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(body, {subtree: true, childList: true, characterData: true, attributes: true});
    await update(body, structuredClone(blocks));
    expect(records).to.be.empty;
    await update(body, [added, ...structuredClone(blocks)]);
    observer.disconnect();
    const changed = records.flatMap(({addedNodes, removedNodes}) => [
      ...addedNodes,
      ...removedNodes,
    ]);
    expect(changed.filter((node) => node instanceof Element)).to.have.lengthOf(1);
  });
});
