import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import type {AwArticle} from '../../src/elements/article/article.js';
import type {AwErrorEvent} from '../../src/element-kit/events.js';
import {answerFetch} from '../runner/answer-fetch.js';

/** An address that no other test has asked for. */
const fresh = (path: string): string => `${path}?${Math.random()}`;

const asked = async (path: string): Promise<string> =>
  (await fetch(`/routes/count?path=${encodeURIComponent(path)}`)).text();

async function fail(
  src: string,
  attributes: Partial<AwArticle> = {},
): Promise<[AwArticle, AwErrorEvent]> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = Object.assign(document.createElement('aw-article'), attributes, {src});
  element.append(Object.assign(document.createElement('p'), {textContent: 'Fallback.'}));
  place.append(element);
  return [element, (await oneEvent(element, 'aw-error')) as AwErrorEvent];
}

describe('src', () => {
  const faults: [string, string, string][] = [
    ['refused', '/routes/forbidden', 'expected status 200, found status 403'],
    ['sent to a login page', '/routes/gated', 'expected an answer, found a redirect to'],
    ['a picture', '/routes/picture', 'found a PNG'],
    ['cut off', '/routes/cut-off', 'expected the whole file'],
    [
      'a script',
      'javascript:alert(1)',
      'src: expected an address of http or https, found "javascript:',
    ],
    ['no address', 'http://[', 'src: expected an address, found "http://['],
  ];
  for (const [name, path, words] of faults) {
    it(`keeps the content and reports why when the story is ${name}`, async () => {
      const src = fresh(path);
      const [element, {error}] = await fail(src);
      expect(error.message).to.contain(words);
      expect(element.matches(':state(failed)')).to.be.true;
      expect(element.querySelector('p')).to.have.text('Fallback.');
    });
  }

  it('exposes the story that was read, separate from what the page sets', async () => {
    const element = await fixture<AwArticle>(
      html`<aw-article src="/routes/anchors/story.json"></aw-article>`,
    );
    if (!element.data) await oneEvent(element, 'aw-load');
    expect(element.data?.headline).to.equal('The locks');
    expect(element.article).to.be.undefined;
    element.article = {headline: 'The bridge', body: []};
    await element.updateComplete;
    expect(element.data?.headline).to.equal('The bridge');
    const words = await fixture<AwArticle>(html`<aw-article><p>Words.</p></aw-article>`);
    expect(words.data).to.be.undefined;
  });

  const messageOf = ({shadowRoot}: AwArticle) =>
    shadowRoot?.querySelector('[part=error]')?.textContent.replace(/\s+/g, ' ').trim();
  const drawn = async () => {
    const element = await fixture<AwArticle>(
      html`<aw-article src="/routes/anchors/story.json"></aw-article>`,
    );
    if (!element.data) await oneEvent(element, 'aw-load');
    return element;
  };

  it('says that the next story does not exist, with a link to its address', async () => {
    const element = await drawn();
    for (const src of [fresh('/nowhere.json'), fresh('/nowhere-else.json')]) {
      element.src = src;
      await oneEvent(element, 'aw-error');
      expect(messageOf(element)).to.equal(`The story could not be loaded. ${location.host}`);
      const link = element.shadowRoot?.querySelector('[part=source]');
      expect(link).to.have.property('href', new URL(src, location.href).href);
      expect(element.matches(':state(failed)')).to.be.true;
    }
  });

  it('returns to the content of the page where the next story does not exist', async () => {
    const element = await fixture<AwArticle>(html`<aw-article><p>Written.</p></aw-article>`);
    element.src = '/routes/anchors/story.json';
    await oneEvent(element, 'aw-load');
    element.src = fresh('/nowhere.json');
    await oneEvent(element, 'aw-error');
    expect(element.innerText).to.contain('Written.');
    expect(messageOf(element)).to.be.undefined;
  });

  it('does not blame the address where the data of the page are wrong', async () => {
    const element = await drawn();
    Object.assign(element, {article: {headline: 7}});
    await oneEvent(element, 'aw-error');
    expect(messageOf(element)).to.equal('The story could not be loaded.');
    expect(element.shadowRoot?.querySelector('[part=source]')).to.be.null;
  });

  it('makes one request when the server has responded', async () => {
    const src = fresh('/routes/forbidden');
    await fail(src);
    expect(await asked(src)).to.equal('1');
  });

  it('makes one request when the policy of the page blocks it', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/test/runner/blank.html';
    const place = await fixture(html`<div></div>`);
    place.append(frame);
    await oneEvent(frame, 'load');
    const page = frame.contentDocument!;
    page.head.innerHTML = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">`;
    const blocked: string[] = [];
    page.addEventListener('securitypolicyviolation', ({blockedURI}) => blocked.push(blockedURI));
    const script = page.createElement('script');
    script.type = 'module';
    script.src = '/src/elements/article/article.ts';
    const story = page.createElement('aw-article');
    story.setAttribute('src', '/story.json');
    page.body.append(story, script);
    const {error} = (await oneEvent(story, 'aw-error')) as AwErrorEvent;
    expect(error.code).to.equal('policy');
    expect(blocked).to.eql([`${location.origin}/story.json`]);
  });

  it('makes two requests when the network fails, and another one when the reader is online again', async () => {
    const fetched: string[] = [];
    answerFetch((input) => {
      fetched.push(String(input));
      return Promise.reject(new TypeError('network'));
    });
    const [element] = await fail('/nowhere');
    expect(fetched).to.have.length(2);
    const again = oneEvent(element, 'aw-error');
    window.dispatchEvent(new Event('online'));
    await again;
    expect(fetched).to.have.length(4);
    element.remove();
    window.dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect(fetched).to.have.length(4);
  });

  it('aborts the request when the element is removed', async () => {
    let signal: AbortSignal | null | undefined;
    answerFetch((_, options) => {
      signal = options?.signal;
      return new Promise(() => undefined);
    });
    const element = await fixture<AwArticle>(html`<aw-article src="/slow"></aw-article>`);
    await waitUntil(() => signal);
    element.remove();
    await waitUntil(() => signal?.aborted);
  });

  it('makes one request for an element that is moved while it waits', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    answerFetch((_, options) => {
      signals.push(options?.signal);
      return new Promise(() => undefined);
    });
    const src = fresh('/slow');
    const element = await fixture<AwArticle>(html`<aw-article src=${src}></aw-article>`);
    await waitUntil(() => signals.length);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(element);
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(signals.map((signal) => signal?.aborted)).to.eql([false]);
  });

  it('makes one request for several reloads at once, and another for a later one', async () => {
    let count = 0;
    answerFetch(async () => {
      count += 1;
      await Promise.resolve();
      return new Response(JSON.stringify({headline: `Edition ${count}`, body: []}));
    });
    const src = fresh('/editions');
    const place = await fixture<HTMLElement>(
      html`<div><aw-article src=${src}></aw-article><aw-article src=${src}></aw-article></div>`,
    );
    const elements = [...place.querySelectorAll('aw-article')];
    const show = (words: string) => () =>
      elements.every((element) => element.textContent.includes(words));
    await waitUntil(show('Edition 1'), 'the first edition');
    const [first, second] = elements;
    const reloads = [first!.reload(), second!.reload()];
    await first!.updateComplete;
    await Promise.all([...reloads, first!.reload()]);
    await waitUntil(show('Edition 2'), 'the second edition');
    expect(count).to.equal(2);
    await first!.reload();
    expect(first).to.contain.text('Edition 3');
  });

  it('makes no request while disconnected, and one when connected again', async () => {
    const asked: string[] = [];
    answerFetch((input) => {
      asked.push(String(input));
      return new Promise(() => undefined);
    });
    const element = await fixture<AwArticle>(html`<aw-article></aw-article>`);
    const place = element.parentElement!;
    element.src = '/later';
    element.remove();
    await element.updateComplete;
    element.src = '/last';
    await element.updateComplete;
    expect(asked).to.eql([]);
    place.append(element);
    await waitUntil(() => asked.length);
    expect(asked).to.have.length(1);
    expect(asked[0]).to.match(/\/last$/);
  });

  it('refuses content without the given hash', async () => {
    const [element] = await fail('/demo/story.json', {integrity: 'sha384-AAAA'.padEnd(71, 'A')});
    expect(element.matches(':state(failed)')).to.be.true;
  });

  it('refuses and reports a hash that browsers would ignore', async () => {
    for (const integrity of ['sha384-AAAA', 'sha1-AAAA', 'AAAA']) {
      const [element, {error}] = await fail('/demo/story.json', {integrity});
      expect(element.matches(':state(failed)')).to.be.true;
      expect(error.message).to.equal(
        `integrity: expected hashes such as "sha384-…" in full, found "${integrity}"`,
      );
    }
  });

  it('uses the encoding that the server names', async () => {
    const element = await fixture<AwArticle>(html`<aw-article src="/routes/latin"></aw-article>`);
    await oneEvent(element, 'aw-load');
    await waitUntil(() => element.querySelector('h1'));
    expect(element.querySelector('h1')).to.have.text('Café');
  });
});
