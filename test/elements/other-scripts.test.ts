import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import type {AwArticle} from '../../src/elements/article/article.js';
import type {Article} from '../../src/model/article.js';

const story = (headline: string, ...texts: string[]): Article => ({
  headline,
  body: texts.map((text) => ({type: 'paragraph', content: [text]})),
});

const bridge = story('The bridge is closed', 'It was closed at noon.', 'Cyclists take the ferry.');

async function show(article: Article): Promise<AwArticle> {
  const element = await fixture<AwArticle>(html`<aw-article></aw-article>`);
  element.article = article;
  await drawn(element, article.headline);
  return element;
}

const drawn = (element: AwArticle, headline: string) =>
  waitUntil(() => element.querySelector('h1')?.textContent === headline, `no «${headline}»`, {
    timeout: 5000,
  });

const textsOf = (element: Element) =>
  [...element.querySelectorAll('h1, aw-article-body p')].map((part) => part.textContent.trim());

const firstText = (element: Element) =>
  document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;

const bridgeTexts = ['The bridge is closed', 'It was closed at noon.', 'Cyclists take the ferry.'];

describe('a story that scripts of the page change', () => {
  const losses: Record<string, (element: AwArticle) => void> = {
    'empties it': (element) => element.replaceChildren(),
    'empties its text': (element) => element.querySelector('aw-article-body')!.replaceChildren(),
    'morphs it into what the server printed': (element) => {
      element.replaceChildren(Object.assign(document.createElement('p'), {textContent: 'Loading'}));
    },
  };
  for (const [name, lose] of Object.entries(losses))
    it(`is drawn again after a script ${name}`, async () => {
      const element = await show(bridge);
      await waitUntil(() => textsOf(element).length === 3);
      lose(element);
      await waitUntil(() => textsOf(element).length === 3);
      expect(textsOf(element)).to.deep.equal(bridgeTexts);
      expect(element).not.to.contain.text('Loading');
    });

  it('gives up if a page empties it again and again', async () => {
    const element = await show(bridge);
    let count = 0;
    const observer = new MutationObserver(() => {
      if (!element.childElementCount) return;
      count += 1;
      element.replaceChildren();
    });
    observer.observe(element, {childList: true});
    element.replaceChildren();
    await waitUntil(() => count > 5);
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(count).to.be.lessThan(30);
    observer.disconnect();
  });

  const edits: Record<string, (element: AwArticle) => void> = {
    'a headline test': (element) => (element.querySelector('h1')!.textContent = 'Another headline'),
    'an autolinker': (element) => {
      const rest = firstText(element.querySelector('p')!).splitText(3);
      const link = document.createElement('a');
      link.href = '/tag';
      rest.replaceWith(link);
      link.append(rest);
    },
    'spans for reading aloud': (element) => {
      for (const p of element.querySelectorAll('p, h1')) {
        const words = p.textContent.split(' ').map((word) => {
          const span = document.createElement('span');
          span.textContent = word;
          return span;
        });
        p.replaceChildren(...words);
      }
    },
    'a control of widows': (element) => {
      const heading = element.querySelector('h1')!;
      heading.replaceChildren(heading.textContent.replace(/ (\S+)$/, '\u00a0$1'));
    },
    typing: (element) => (firstText(element.querySelector('h1')!).data += ' and typed'),
    'merged text nodes': (element) => element.normalize(),
    'a translation': (element) => {
      for (const p of element.querySelectorAll('p, h1')) {
        const font = document.createElement('font' as string);
        font.append('Vertaald');
        p.replaceChildren(font);
      }
    },
    'markup of its own': (element) => {
      const heading = element.querySelector('h1')!;
      const range = document.createRange();
      range.selectNodeContents(heading);
      heading.replaceChildren(range.createContextualFragment('<b>The</b> bridge'));
    },
  };
  for (const [name, edit] of Object.entries(edits))
    it(`shows only the new data after ${name}`, async () => {
      const element = await show(bridge);
      await waitUntil(() => textsOf(element).length === 3);
      edit(element);
      element.article = story('The bridge is open', 'It was opened.', 'Ferries stop.');
      await drawn(element, 'The bridge is open');
      await waitUntil(() => textsOf(element)[1] === 'It was opened.');
      expect(textsOf(element)).to.deep.equal([
        'The bridge is open',
        'It was opened.',
        'Ferries stop.',
      ]);
      expect(element.querySelectorAll('h1')).to.have.length(1);
    });

  it('keeps an advert that the page inserted', async () => {
    const element = await show(bridge);
    const advert = document.createElement('ins');
    element.querySelector('header')!.after(advert);
    element.article = story('The bridge is open', 'It was opened.');
    await drawn(element, 'The bridge is open');
    expect(advert.parentElement).to.equal(element);
  });

  for (const isolated of [false, true])
    it(`has its styles again after a script adopted it into another document${isolated ? ', isolated' : ''}`, async () => {
      const element = await show(bridge);
      element.isolated = isolated;
      await waitUntil(() => textsOf(element).length === 3);
      const home = element.parentElement!;
      const faults: unknown[] = [];
      const onFault = ({reason}: PromiseRejectionEvent) => faults.push(reason);
      addEventListener('unhandledrejection', onFault);
      document.implementation.createHTMLDocument('').body.append(element);
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      home.append(element);
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      removeEventListener('unhandledrejection', onFault);
      expect(faults).to.deep.equal([]);
      expect(textsOf(element)).to.deep.equal(bridgeTexts);
      expect(element.shadowRoot!.adoptedStyleSheets).to.not.be.empty;
    });

  it('keeps the focus when it is drawn again', async () => {
    const linked = (headline: string): Article => ({
      headline,
      body: [],
      authors: [{name: 'Desk', url: '/desk'}],
    });
    const element = await show(linked('One'));
    element.querySelector('a')!.focus();
    element.querySelector('h1')!.textContent = 'Variant';
    element.article = linked('Two');
    await drawn(element, 'Two');
    expect(document.activeElement).to.equal(element.querySelector('a'));
  });
});

describe('the last input of an element', () => {
  it('is nothing: its own content returns', async () => {
    const element = await fixture<AwArticle>(html`<aw-article><p>Held words.</p></aw-article>`);
    element.article = bridge;
    await drawn(element, 'The bridge is closed');
    expect(element).not.to.contain.text('Held words');
    Object.assign(element, {article: null});
    await element.updateComplete;
    expect(element).to.have.trimmed.text('Held words.');
    element.article = bridge;
    await drawn(element, 'The bridge is closed');
  });

  it('cannot be loaded: the previous story is removed, and a message says so', async () => {
    const element = await show(bridge);
    Object.assign(element, {article: undefined});
    element.src = '/no-such-story.json';
    await oneEvent(element, 'aw-error');
    expect(textsOf(element)).to.deep.equal([]);
    expect(element.matches(':state(failed)')).to.equal(true);
    const link = element.shadowRoot!.querySelector('[part=source]');
    expect(link).to.have.attribute('title', new URL(element.src, location.href).href);
  });

  it('is requested again on demand', async () => {
    const src = `/routes/latin?again-${Math.random()}`;
    const element = await fixture<AwArticle>(html`<aw-article src=${src}></aw-article>`);
    await waitUntil(() => element.querySelector('h1'), 'no story', {timeout: 5000});
    const count = async () =>
      Number(await (await fetch(`/routes/count?path=${encodeURIComponent(src)}`)).text());
    const before = await count();
    await element.reload();
    expect(await count()).to.equal(before + 1);
    expect(element.querySelectorAll('h1')).to.have.length(1);
  });

  it('is requested once by all elements of a page', async () => {
    const src = `/routes/latin?shared-${Math.random()}`; // Engines share the server.
    const page = await fixture<HTMLElement>(
      html`<div>
        ${Array.from({length: 40}, () => html`<aw-article src=${src}></aw-article>`)}
      </div>`,
    );
    await waitUntil(() => page.querySelectorAll('h1').length === 40, 'no stories', {timeout: 5000});
    const count = await (await fetch(`/routes/count?path=${encodeURIComponent(src)}`)).text();
    expect(count).to.equal('1');
  });

  it('is requested near the viewport if loading is lazy', async () => {
    const src = '/routes/latin?lazy';
    const page = await fixture<HTMLElement>(
      html`<div>
        <div style="block-size: 20000px"></div>
        <aw-article src=${src} loading="lazy"></aw-article>
      </div>`,
    );
    const near = document.createElement('aw-article');
    Object.assign(near, {src: '/routes/latin?near', loading: 'lazy'});
    page.prepend(near);
    await waitUntil(() => near.querySelector('h1'));
    const far = page.querySelector<AwArticle>('aw-article[src$="lazy"]')!;
    expect(far.querySelector('h1')).to.not.exist;
    far.scrollIntoView();
    await waitUntil(() => far.querySelector('h1'));
    scrollTo(0, 0);
  });
});

const written = `<header><h1>Written headline</h1></header><aw-article-body><p>First written paragraph.</p><p>Second written paragraph.</p></aw-article-body>`;

async function place(markup: string): Promise<AwArticle> {
  const range = document.createRange();
  const element = document.createElement('aw-article');
  element.append(
    range.createContextualFragment(markup.replaceAll('<script', '<script data-inert')),
  );
  for (const script of element.querySelectorAll('script')) script.removeAttribute('data-inert');
  const home = await fixture<HTMLElement>(html`<div></div>`);
  home.append(element);
  await element.updateComplete;
  await waitUntil(() => !element.matches(':state(loading)'));
  await element.updateComplete;
  return element;
}

describe('a child script', () => {
  const others: Record<string, string> = {
    'JSON-LD without a text':
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"LD headline","datePublished":"2025-01-12"}</script>',
    'a trail of crumbs':
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[]}</script>',
    'code that waits for consent':
      '<script type="text/plain" data-cookieconsent="marketing">(function () { load(); })();</script>',
    'code that waits for consent, by class':
      '<script type="text/plain" class="cmplz-native">(function () { load(); })();</script>',
    'a poll': '<script type="application/json" data-widget="poll">{"question": "Yes?"}</script>',
    'data of a front end': '<script type="application/json">{"props": {"page": 1}}</script>',
  };
  for (const [name, script] of Object.entries(others)) {
    it(`with ${name} leaves the content in place`, async () => {
      const element = await place(written + script);
      expect(textsOf(element)).to.deep.equal([
        'Written headline',
        'First written paragraph.',
        'Second written paragraph.',
      ]);
      expect(element.shadowRoot!.querySelector('[part=error]')).to.not.exist;
      expect(element.matches(':state(ready)')).to.equal(true);
    });
  }

  it('of another program does not replace that of the story', async () => {
    const element = await place(
      `<script type="application/json">{"question": "Yes?"}</script><script type="application/json">${JSON.stringify(bridge)}</script>`,
    );
    await drawn(element, 'The bridge is closed');
  });

  it('with the author’s mark replaces the content', async () => {
    const element = await place(
      `${written}<script type="text/plain" data-aw>The ferry\n\nIt runs at night.</script>`,
    );
    await drawn(element, 'The ferry');
  });

  it('is read again when its text changes', async () => {
    const element = await place(
      `<script type="application/json">${JSON.stringify(bridge)}</script>`,
    );
    await drawn(element, 'The bridge is closed');
    element.querySelector('script')!.textContent = JSON.stringify(story('Open', 'It is open.'));
    await drawn(element, 'Open');
  });
});

describe('a response without a story', () => {
  for (const name of ['app', 'login', 'null', 'not-found'])
    it(`leaves the page’s content in place: ${name}`, async () => {
      const element = await fixture<AwArticle>(
        html`<aw-article src="/routes/soft/${name}"><p>Words of the publisher.</p></aw-article>`,
      );
      await oneEvent(element, 'aw-error');
      expect(element).to.contain.text('Words of the publisher.');
      expect(element.querySelector('h1')).to.not.exist;
      expect(element.matches(':state(failed)')).to.equal(true);
    });
});

describe('a story in a child script of Markdown', () => {
  it('is read as deep as its tag is in the page', async () => {
    const element = document.createElement('aw-article');
    const script = document.createElement('script');
    script.type = 'text/markdown';
    script.text = `
        # The bridge is closed

        It was closed at **noon**.

        - by ferry
        - by train
      `;
    element.append(script);
    document.body.append(element);
    await drawn(element, 'The bridge is closed');
    await waitUntil(() => element.querySelector('aw-article-body li'), 'no list');
    expect(element.querySelector('aw-article-body strong')!.textContent).to.equal('noon');
    expect(element.querySelectorAll('aw-article-body li').length).to.equal(2);
    element.remove();
  });
});
