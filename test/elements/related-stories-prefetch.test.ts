import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import type {AwRelatedStories} from '../../src/elements/related-stories/related-stories.js';
import type {StoryLink} from '../../src/model/article.js';
import {answerFetch} from '../runner/answer-fetch.js';

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
    const list = await draw(linksTo('/2025/03/ahead/ferry#deck', '/2025/03/ahead/mill'));
    const [ferry, mill] = list.querySelectorAll('a');
    // The list follows the reader as soon as the part that does is there.
    await waitUntil(() => {
      press(ferry!);
      return hints.length;
    });
    mill!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    await waitUntil(() => hints.length > 1);
    expect(hints).to.eql(['/2025/03/ahead/ferry', '/2025/03/ahead/mill']);
  });

  it('fetches it from an isolated list too', async () => {
    const hints = watchHints();
    const list = await draw(linksTo('/2025/03/isolated/ferry'), {isolated: true});
    await waitUntil(() => list.shadowRoot!.querySelector('a'));
    press(list.shadowRoot!.querySelector('a')!);
    await waitUntil(() => hints.length);
    expect(hints).to.eql(['/2025/03/isolated/ferry']);
  });

  it('fetches no link that may perform an action or is personal', async () => {
    const hints = watchHints();
    const list = await draw(
      linksTo(
        '/2025/03/logout',
        '/2025/03/log-out/',
        '/2025/03/account/sign_out',
        '/2025/03/wp-login.php',
        '/2025/03/Sign-Off.aspx',
        '/2025/03/shop/cart',
        '/2025/03/shop/Add-To-Cart/17',
        '/2025/03/warenkorb',
        '/2025/03/deconnexion',
        '/2025/03/unsubscribe/me',
        '/2025/03/api/v1/delete/17',
        '/2025/03/%6Cogout',
        '/2025/03/%256cogout',
        '/2025/03/logout;jsessionid=1',
        '/2025/03/sign.out',
        '/2025/03/l\u200bogout',
        '/2025/03/mark-as-read/7',
        '/2025/03/logga-ut',
        '/2025/03/выйти',
        '/2025/03/story?do=logout',
        'https://partner.example/story',
        '/2025/03/last/of/all',
      ),
    );
    await waitUntil(() => {
      for (const link of list.querySelectorAll('a')) press(link);
      return hints.length;
    });
    expect(hints).to.eql(['/2025/03/last/of/all']);
  });

  it('fetches only addresses that are those of stories', async () => {
    const hints = watchHints();
    const list = await draw(
      linksTo(
        '/odjava',
        '/poll/7',
        '/news/1234567',
        '/2025/odjava',
        '/close-my-account',
        '/news/ferry-runs-aground-again',
        '/news/ferry_runs_aground_1234567.html',
        '/2025/03/ferry/',
        '/2025-03-02/ferry',
        '/20250302/ferry',
      ),
    );
    await waitUntil(() => {
      for (const link of list.querySelectorAll('a')) press(link);
      return hints.length > 4;
    });
    expect(hints).to.eql([
      '/news/ferry-runs-aground-again',
      '/news/ferry_runs_aground_1234567.html',
      '/2025/03/ferry/',
      '/2025-03-02/ferry',
      '/20250302/ferry',
    ]);
  });

  it('fetches no link that a script uses as a button', async () => {
    const hints = watchHints();
    const list = await fixture<AwRelatedStories>(html`
      <aw-related-stories prefetch>
        <ul>
          <li><a href="/2025/03/button/1" download>One</a></li>
          <li><a href="/2025/03/button/2" data-turbo-method="delete">Two</a></li>
          <li><a href="/2025/03/button/3" hx-post="/x">Three</a></li>
          <li><a href="/2025/03/button/4" role="button">Four</a></li>
          <li><a href="/2025/03/button/none">Five</a></li>
        </ul>
      </aw-related-stories>
    `);
    await ready(list);
    await waitUntil(() => {
      for (const link of list.querySelectorAll('a')) press(link);
      return hints.length;
    });
    expect(hints).to.eql(['/2025/03/button/none']);
  });

  it('fetches no link from untrusted content', async () => {
    const hints = watchHints();
    const list = await draw(linksTo('/2025/03/unsure/one'), {rel: 'ugc nofollow'});
    const plain = await draw(linksTo('/2025/03/sure/one'), {prefetch: true});
    await waitUntil(() => {
      press(list.querySelector('a')!);
      press(plain.querySelector('a')!);
      return hints.length;
    });
    expect(hints).to.eql(['/2025/03/sure/one']);
  });

  it('fetches no link of a syndicated story or a foreign feed', async () => {
    const hints = watchHints();
    const feed = JSON.stringify({kind: 'related', stories: linksTo('/2025/03/fed/one')});
    const place = await fixture(
      html`<div>
        <aw-article
          ><aw-related-stories prefetch
            ><ul>
              <li><a href="/2025/03/theirs/one">Theirs</a></li>
            </ul></aw-related-stories
          ></aw-article
        >
        <aw-related-stories
          prefetch
          src="data:application/json,${encodeURIComponent(feed)}"
        ></aw-related-stories>
        <aw-related-stories prefetch .stories=${linksTo('/2025/03/ours/one')}></aw-related-stories>
      </div>`,
    );
    await waitUntil(() => place.querySelectorAll('a').length === 3);
    await Promise.all([...place.querySelectorAll('aw-related-stories')].map(ready));
    for (const link of place.querySelectorAll('a')) press(link);
    await waitUntil(() => hints.length);
    expect(hints).to.eql(['/2025/03/ours/one']);
  });

  it('fetches no story of an address that is redirected to another site', async () => {
    const hints = watchHints();
    answerFetch((address) => {
      const path = new URL(String(address), location.href).pathname;
      const feed = {kind: 'related', stories: linksTo(`${path}/2025/03/one`)};
      const response = new Response(JSON.stringify(feed), {
        headers: {'content-type': 'application/json'},
      });
      const url = path === '/moved' ? 'https://partner.example/feed' : location.origin + path;
      Object.defineProperty(response, 'url', {value: url});
      return Promise.resolve(response);
    });
    const place = await fixture(
      html`<div>
        <aw-related-stories prefetch src="/moved"></aw-related-stories>
        <aw-related-stories prefetch src="/moved /moved?again" enough="9"></aw-related-stories>
        <aw-related-stories prefetch src="/still"></aw-related-stories>
      </div>`,
    );
    await waitUntil(() => place.querySelectorAll('a').length === 3);
    await Promise.all([...place.querySelectorAll('aw-related-stories')].map(ready));
    await waitUntil(() => {
      for (const link of place.querySelectorAll('a')) press(link);
      return hints.length;
    });
    expect(hints).to.eql(['/still/2025/03/one']);
  });

  it('fetches nothing without the attribute', async () => {
    const hints = watchHints();
    const list = await draw(linksTo('/2025/03/unasked/one'), {prefetch: false});
    press(list.querySelector('a')!);
    list.prefetch = true;
    await ready(list);
    press(list.querySelector('a')!);
    await waitUntil(() => hints.length);
    expect(hints).to.eql(['/2025/03/unasked/one']);
    list.remove();
  });
});
