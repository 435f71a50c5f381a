import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import type {AwRelatedStories} from '../../src/elements/related-stories/related-stories.js';
import type {StoryLink} from '../../src/model/article.js';

const linksTo = (...urls: string[]): StoryLink[] => urls.map((url) => ({url, title: url}));

/** Addresses that the page has asked for ahead, from now on. */
function watchHints(): string[] {
  const hints: string[] = [];
  const watch = new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes)
        if (node instanceof HTMLLinkElement && node.rel === 'prefetch')
          hints.push(node.getAttribute('href')!.replace(location.origin, ''));
  });
  watch.observe(document.head, {childList: true});
  return hints;
}

const press = (link: Element) =>
  link.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));

/** Waits until a list is drawn and follows the reader, for which it loads a part of its own. */
async function ready(list: AwRelatedStories): Promise<AwRelatedStories> {
  await list.updateComplete;
  await import('../../src/elements/related-stories/prefetch.js');
  return list;
}

async function draw(stories: StoryLink[], attributes = {}): Promise<AwRelatedStories> {
  const list = await fixture<AwRelatedStories>(
    html`<aw-related-stories prefetch .stories=${stories}></aw-related-stories>`,
  );
  Object.assign(list, attributes);
  return ready(list);
}

describe('aw-related-stories with prefetch', () => {
  it('fetches the story that the reader is about to follow', async () => {
    const hints = watchHints();
    const list = await draw(linksTo('/ahead/ferry#deck', '/ahead/mill'));
    const [ferry, mill] = list.querySelectorAll('a');
    // The list follows the reader as soon as the part that does is there.
    await waitUntil(() => {
      press(ferry!);
      return hints.length;
    });
    mill!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    await waitUntil(() => hints.length > 1);
    expect(hints).to.eql(['/ahead/ferry', '/ahead/mill']);
  });

  it('fetches it from an isolated list too', async () => {
    const hints = watchHints();
    const list = await draw(linksTo('/isolated/ferry'), {isolated: true});
    await waitUntil(() => list.shadowRoot!.querySelector('a'));
    press(list.shadowRoot!.querySelector('a')!);
    await waitUntil(() => hints.length);
    expect(hints).to.eql(['/isolated/ferry']);
  });

  it('fetches nothing that may do something, or is one reader’s own', async () => {
    const hints = watchHints();
    const list = await draw(
      linksTo(
        '/logout',
        '/log-out/',
        '/account/sign_out',
        '/wp-login.php',
        '/Sign-Off.aspx',
        '/shop/cart',
        '/shop/Add-To-Cart/17',
        '/warenkorb',
        '/deconnexion',
        '/unsubscribe/me',
        '/api/v1/delete/17',
        '/%6Cogout',
        '/%256cogout',
        '/logout;jsessionid=1',
        '/sign.out',
        '/l\u200bogout',
        '/mark-as-read/7',
        '/logga-ut',
        '/выйти',
        '/story?do=logout',
        'https://partner.example/story',
        '/last/of/all',
      ),
    );
    await waitUntil(() => {
      for (const link of list.querySelectorAll('a')) press(link);
      return hints.length;
    });
    expect(hints).to.eql(['/last/of/all']);
  });

  it('fetches nothing by a link of which a script makes a button', async () => {
    const hints = watchHints();
    const list = await fixture<AwRelatedStories>(html`
      <aw-related-stories prefetch>
        <ul>
          <li><a href="/button/1" download>One</a></li>
          <li><a href="/button/2" data-turbo-method="delete">Two</a></li>
          <li><a href="/button/3" hx-post="/x">Three</a></li>
          <li><a href="/button/4" role="button">Four</a></li>
          <li><a href="/button/none">Five</a></li>
        </ul>
      </aw-related-stories>
    `);
    await ready(list);
    await waitUntil(() => {
      for (const link of list.querySelectorAll('a')) press(link);
      return hints.length;
    });
    expect(hints).to.eql(['/button/none']);
  });

  it('fetches no link that the page does not vouch for', async () => {
    const hints = watchHints();
    const list = await draw(linksTo('/unsure/one'), {rel: 'ugc nofollow'});
    const plain = await draw(linksTo('/sure/one'), {prefetch: true});
    await waitUntil(() => {
      press(list.querySelector('a')!);
      press(plain.querySelector('a')!);
      return hints.length;
    });
    expect(hints).to.eql(['/sure/one']);
  });

  it('fetches no story that a syndicated story or a feed of others names', async () => {
    const hints = watchHints();
    const feed = JSON.stringify({kind: 'related', stories: linksTo('/fed/one')});
    const place = await fixture(
      html`<div>
        <aw-article
          ><aw-related-stories prefetch
            ><ul>
              <li><a href="/theirs/one">Theirs</a></li>
            </ul></aw-related-stories
          ></aw-article
        >
        <aw-related-stories
          prefetch
          src="data:application/json,${encodeURIComponent(feed)}"
        ></aw-related-stories>
        <aw-related-stories prefetch .stories=${linksTo('/ours/one')}></aw-related-stories>
      </div>`,
    );
    await waitUntil(() => place.querySelectorAll('a').length === 3);
    await Promise.all([...place.querySelectorAll('aw-related-stories')].map(ready));
    for (const link of place.querySelectorAll('a')) press(link);
    await waitUntil(() => hints.length);
    expect(hints).to.eql(['/ours/one']);
  });

  it('fetches nothing where the page does not ask for it', async () => {
    const hints = watchHints();
    const list = await draw(linksTo('/unasked/one'), {prefetch: false});
    press(list.querySelector('a')!);
    list.prefetch = true;
    await ready(list);
    press(list.querySelector('a')!);
    await waitUntil(() => hints.length);
    expect(hints).to.eql(['/unasked/one']);
    list.remove();
  });
});
