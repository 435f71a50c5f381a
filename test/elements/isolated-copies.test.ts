import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import type {AwArticle} from '../../src/elements/article/article.js';
import type {AwArticleBody} from '../../src/elements/article-body/article-body.js';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('the copy of an isolated element', () => {
  it('loads no frame or tracking pixel again, and plays nothing by itself', async () => {
    const frames: Event[] = [];
    const count = (event: Event) => frames.push(event);
    const body = await fixture<AwArticleBody>(
      html`<aw-article-body>
        <p>Ferries wait. <img src=${`${pixel}#counts`} width="1" height="1" alt="" /></p>
        <p><img src=${`${pixel}#shows`} width="40" height="30" alt="A ferry" /></p>
        <iframe src="/test/runner/blank.html" title="A map" @load=${count}></iframe>
        <video src="data:video/mp4," autoplay controls></video>
      </aw-article-body>`,
    );
    body.isolated = true;
    await waitUntil(() => body.shadowRoot!.querySelector('[part=text] p'), 'a copy', {
      timeout: 10_000,
    });
    const copy = body.shadowRoot!.querySelector('[part=text]')!;
    expect([...copy.querySelectorAll('img')].map(({alt}) => alt)).to.eql(['A ferry']);
    expect(copy.querySelector('iframe')).to.not.exist;
    const link = [...copy.querySelectorAll('a')].find((a) => a.textContent === 'A map');
    expect(link?.pathname).to.equal('/test/runner/blank.html');
    const video = copy.querySelector('video')!;
    expect([video.autoplay, video.preload, video.controls]).to.eql([false, 'none', true]);
    expect(body.querySelectorAll('img, iframe, video')).to.have.length(4);
  });

  it('runs no script of the content', async () => {
    const body = await fixture<AwArticleBody>(
      html`<aw-article-body isolated><p>Ferries wait.</p></aw-article-body>`,
    );
    const holder = document.createElement('div');
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.text = 'document.title = "run"';
    holder.append('Words beside a script.', script);
    body.append(holder);
    await waitUntil(() => body.shadowRoot!.textContent.includes('beside a script'), 'a copy', {
      timeout: 10_000,
    });
    expect(body.shadowRoot!.querySelector('script')).to.not.exist;
  });
});

describe('pictures of one pixel', () => {
  it('are not requested', async () => {
    const one = {url: `${pixel}#counts`, width: 1, height: 1};
    const article = {
      headline: 'The ferry sails',
      image: one,
      body: [
        {type: 'image' as const, image: one},
        {
          type: 'paragraph' as const,
          content: ['Words.', {type: 'inline-image' as const, ...one}],
        },
        {type: 'embed' as const, url: 'https://example.org/film', image: one},
      ],
      related: [
        {kind: 'related' as const, stories: [{url: '/mill', title: 'The mill', image: one}]},
      ],
    };
    const story = await fixture<AwArticle>(html`<aw-article .article=${article}></aw-article>`);
    await waitUntil(() => story.querySelector('aw-related-stories a'));
    await waitUntil(() => story.querySelector('aw-article-body p'));
    expect(story.querySelectorAll('img')).to.be.empty;
  });
});
