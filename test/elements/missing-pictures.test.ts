import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';

const gone = '/nowhere/gone.jpg';

/** The words that the style sheet draws in the place of a picture. */
function wordsOf(image: Element): string {
  const {content, visibility} = getComputedStyle(image, '::before');
  // Firefox draws the alternative text there whatever a page asks for.
  const words = content === '-moz-alt-content' ? `"${image.getAttribute('alt')}"` : content;
  return visibility === 'visible' ? words : '';
}

/** Whether the style sheet shows the words of a picture instead of it. */
const isMarked = (image: Element | null | undefined) => image?.hasAttribute('data-aw-missing');

describe('a picture that cannot be had', () => {
  it('leaves its alternative text in its place, without the sign of the browser and without a hole', async () => {
    const body = await fixture<HTMLElement>(
      html`<aw-article-body style="inline-size: 600px">
        <figure>
          <img src=${gone} alt="A dark rock." width="1200" height="800" />
          <figcaption>Where the ferry turns.</figcaption>
        </figure>
      </aw-article-body>`,
    );
    const image = body.querySelector('img')!;
    await waitUntil(() => isMarked(image));
    expect(wordsOf(image)).to.equal('"A dark rock."');
    expect(getComputedStyle(image).visibility).to.equal('hidden');
    expect(image.getBoundingClientRect().height).to.be.within(10, 60);
  });

  it('does so at the head of a story, where it failed before the element was there', async () => {
    const story = await fixture<HTMLElement>(
      html`<div>
        <figure><img src=${gone} alt="Four ridges." width="1200" height="800" /></figure>
      </div>`,
    );
    const image = story.querySelector('img')!;
    await waitUntil(() => image.complete);
    const article = document.createElement('aw-article');
    article.append(...story.childNodes);
    story.append(article);
    await waitUntil(() => isMarked(image));
    expect(wordsOf(image)).to.equal('"Four ridges."');
  });

  it('does so in an isolated copy', async () => {
    const body = await fixture<HTMLElement>(
      html`<aw-article-body isolated>
        <figure><img src=${gone} alt="A dark rock." width="12" height="8" /></figure>
      </aw-article-body>`,
    );
    const findCopy = () => body.shadowRoot?.querySelector('[part=text] img');
    await waitUntil(() => isMarked(findCopy()));
    expect(wordsOf(findCopy()!)).to.equal('"A dark rock."');
  });

  it('is shown when it comes after all', async () => {
    const body = await fixture<HTMLElement>(
      html`<aw-article-body><img src=${gone} alt="A dark rock." /></aw-article-body>`,
    );
    const image = body.querySelector('img')!;
    await waitUntil(() => isMarked(image));
    image.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    await waitUntil(() => !isMarked(image));
    expect(getComputedStyle(image).visibility).to.equal('visible');
  });

  it('is not said of pictures that are there or on their way', async () => {
    const body = await fixture<HTMLElement>(
      html`<aw-article-body>
        <p>
          <img
            src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
            alt="A dot."
          />
        </p>
        <p>
          <img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>" alt="None." />
        </p>
        <p style="margin-block-start: 20000px">
          <img loading="lazy" src="/demo/images/lake.jpg" alt="Far." />
        </p>
        <p><img src=${gone} alt="Gone." /></p>
      </aw-article-body>`,
    );
    await waitUntil(() => body.querySelector('[data-aw-missing]'));
    const marked = [...body.querySelectorAll('[data-aw-missing]')];
    expect(marked.map((image) => image.getAttribute('alt'))).to.eql(['Gone.']);
  });
});
