import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article-body/article-body.js';
import type {AwArticleBody} from '../../src/elements/article-body/article-body.js';
import type {Block} from '../../src/model/article.js';

const film = (name: string): Block => ({
  type: 'embed',
  url: `/film-${name}`,
  title: `Film ${name}`,
  player: `https://www.youtube-nocookie.com/embed/${name}`,
});

const paragraph = (text: string): Block => ({type: 'paragraph', content: [text]});

async function play(blocks: Block[]): Promise<AwArticleBody> {
  const body = await fixture<AwArticleBody>(
    html`<aw-article-body .blocks=${blocks}></aw-article-body>`,
  );
  await waitUntil(() => body.querySelector('button'), 'no button', {timeout: 5000});
  body.querySelector('button')!.click();
  expect(body.querySelector('iframe')).to.exist;
  return body;
}

describe('a player', () => {
  it('is removed when its embed changes', async () => {
    const body = await play([film('A')]);
    body.blocks = [film('B')];
    await waitUntil(() => body.querySelector('button'));
    expect(body.querySelector('iframe')).to.not.exist;
    expect(body.querySelector('button')).to.contain.text('Film B');
    expect(body.querySelectorAll('figure')).to.have.length(1);
  });

  it('keeps playing above its caption when a block is inserted before it', async () => {
    const old = [paragraph('One.'), film('A'), paragraph('Two.')];
    const body = await play(old);
    const frame = body.querySelector('iframe')!;
    body.blocks = [paragraph('New.'), film('B'), ...old];
    await waitUntil(() => body.querySelectorAll('figure').length === 2);
    await waitUntil(() => body.querySelector('button'));
    // Where frames cannot move, the reader may have to press the button again.
    expect(frame.isConnected || !('moveBefore' in frame)).to.equal(true);
    const [other, own] = body.querySelectorAll('figure');
    expect(own).to.contain.text('Film A');
    expect(own!.querySelectorAll('iframe, button')).to.have.length(1);
    if (frame.isConnected) expect(frame.parentElement).to.equal(own);
    expect(other!.querySelector('button')).to.contain.text('Film B');
    expect(other!.querySelector('iframe')).to.not.exist;
  });

  it('is removed with its button when the page no longer allows it', async () => {
    const body = await play([film('A')]);
    body.blocks = [{type: 'embed', url: '/film-A', title: 'Film A'}];
    await waitUntil(() => !body.querySelector('iframe'));
    expect(body.querySelector('button')).to.not.exist;
  });
});
