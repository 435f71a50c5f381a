import {expect} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import type {Article} from '../../src/model/article.js';
import {renderArticle, type RenderOptions} from '../../src/server/server.js';

const image = new URL('/demo/images/hills.svg', location.href).href;

const story: Article = {
  language: 'en',
  kicker: 'Canals',
  headline: 'The lock at Harrow Ford is shut',
  standfirst: 'The county expects it to open in March.',
  published: '2025-01-12T08:30:00+01:00',
  dateline: {place: 'Harrow Ford', date: '2025-01-12', weather: {temperature: 5.8, code: 3}},
  image: {url: image, alt: 'A lock', width: 300, height: 200},
  body: [
    {
      type: 'paragraph',
      content: ['It was shut at noon, ', {type: 'strong', content: ['early']}, '.'],
    },
    {type: 'heading', level: 2, content: ['What is known']},
    {type: 'paragraph', content: ['Twelve people left their homes, the county says.']},
  ],
  casualties: [
    {
      figures: [
        {
          id: 'displaced',
          measure: 'displaced',
          amount: {kind: 'exact', value: 12},
          source: {name: 'County of Harrow'},
          asOf: '2025-01-12',
          sentence: {block: 2, start: 0, end: 48},
        },
      ],
    },
  ],
  related: [
    {kind: 'read-next', stories: [{url: 'https://news.example/one', title: 'How locks work'}]},
  ],
};

/** Milliseconds in which the sources of all elements are compiled and loaded. */
const timeout = 15_000;

/** A page in a frame, as a server prints it; without scripts it is what a reader sees who has none. */
async function openPage(
  printed: Article,
  {scripts = true, ...options}: RenderOptions & {scripts?: boolean} = {},
): Promise<HTMLIFrameElement & {contentDocument: Document}> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin', ...(scripts ? ['allow-scripts'] : []));
  frame.width = '600';
  frame.height = '500';
  frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title>
    <script>
      said = [];
      for (const name of ['log', 'warn', 'error']) console[name] = (...words) => said.push(...words);
      onerror = (message) => said.push(message);
    </script>
    ${renderArticle(printed, options)}<p id="after">After</p>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame as HTMLIFrameElement & {contentDocument: Document};
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

const ours = (page: Document) =>
  [...page.querySelectorAll('*')].filter(({localName}) => localName.startsWith('aw-'));

/** Loads the elements, and waits until they have taken the page over. */
async function takeOver(page: Document): Promise<void> {
  const script = page.createElement('script');
  Object.assign(script, {type: 'module', src: '/src/index.ts'});
  page.head.append(script);
  await waitUntil(
    () => ours(page).every((element) => element.matches(':state(ready)')),
    'the elements are not ready',
    {timeout},
  );
}

/** What a reader reads, controls apart. */
function readWords(page: Document): string {
  const copy = page.querySelector('aw-article')!.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('style, script, button')) element.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** Where each word element stands. */
const placesOf = (elements: readonly Element[]) =>
  elements.map((element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    return [element.localName, ...[x, y, width, height].map(Math.round)].join(' ');
  });

const words = (page: Document) => [
  ...page.querySelectorAll('aw-article :is(h1, h2, p, ol, li, a, figure, img, strong), #after'),
];

const slots = (page: Document) =>
  ours(page).map(({shadowRoot}) => shadowRoot?.querySelectorAll('slot').length);

describe('a server-rendered page', () => {
  it('is complete and styled without scripts', async () => {
    const {contentDocument: page} = await openPage(story, {scripts: false});
    for (const text of [
      'Harrow Ford',
      'Sunday, January 12, 2025',
      'The lock at Harrow Ford is shut',
      'It was shut at noon, early.',
      'County of Harrow',
      'How locks work',
    ])
      expect(page.body.innerText).to.contain(text);
    expect(getComputedStyle(page.querySelector('h1')!).fontFamily).to.match(/Iowan/);
    for (const element of ours(page)) {
      expect(element.shadowRoot, element.localName).to.not.equal(null);
      expect(getComputedStyle(element).display, element.localName).to.match(
        /^(block|grid|flow-root)$/,
      );
    }
  });

  it('is kept as it is: same nodes, same places, no events', async () => {
    const {contentDocument: page, contentWindow} = await openPage(story);
    const [found, text] = [words(page), readWords(page)];
    const places = placesOf(found);
    await takeOver(page);
    expect(words(page)).to.deep.equal(found);
    expect(placesOf(found)).to.deep.equal(places);
    expect(readWords(page)).to.equal(text);
    expect(new Set(slots(page))).to.deep.equal(new Set([1]));
    expect(Reflect.get(contentWindow!, 'said')).to.deep.equal([]);
  });

  it('keeps its text until other data are drawn, and shows those once', async () => {
    const {contentDocument: page, contentWindow} = await openPage(story);
    await takeOver(page);
    const element = page.querySelector('aw-article')!;
    const seen = new Set<string>();
    const watch = new MutationObserver(() => {
      seen.add(page.querySelector('h1')?.textContent.trim() ?? 'none');
    });
    watch.observe(element, {childList: true, characterData: true, subtree: true});
    const [first, ...rest] = story.body;
    element.article = {...story, headline: 'The lock is open', body: [...rest, first!]};
    await waitUntil(
      () => readWords(page).includes('The lock is open'),
      'the new words are not there',
      {timeout},
    );
    await element.updateComplete;
    await waitUntil(
      () => readWords(page).match(/It was shut at noon/g)?.length === 1,
      'the new words are not there',
      {timeout},
    );
    watch.disconnect();
    expect([...seen]).to.not.include('none');
    expect(page.querySelectorAll('h1')).to.have.lengthOf(1);
    expect(readWords(page).match(/County of Harrow/g)).to.have.lengthOf(1);
    expect(readWords(page).match(/How locks work/g)).to.have.lengthOf(1);
    expect(new Set(slots(page))).to.deep.equal(new Set([1]));
    expect(Reflect.get(contentWindow!, 'said')).to.deep.equal([]);
  });

  it('is visible once if isolated, before and after the elements are defined', async () => {
    const {contentDocument: page} = await openPage(story, {isolated: true});
    const seen = () =>
      [page, page.querySelector('aw-article')!.shadowRoot!]
        .flatMap((root) => [...root.querySelectorAll('h1')])
        .filter((heading) => heading.getBoundingClientRect().height > 0).length;
    expect(seen()).to.equal(1);
    const after = page.querySelector('#after')!.getBoundingClientRect().top;
    await takeOver(page);
    expect(seen()).to.equal(1);
    expect(page.querySelector('#after')!.getBoundingClientRect().top).to.be.closeTo(after, 1);
  });

  it('stays readable if the elements are never defined', async () => {
    const {contentDocument: page} = await openPage(story, {shadowRoots: false, styles: 'none'});
    expect(page.body.innerText).to.contain('It was shut at noon, early.');
    expect(ours(page).every(({shadowRoot}) => shadowRoot === null)).to.equal(true);
  });

  it('have every story of a ranked list, whose numbers are facts', () => {
    const url = 'https://news.example/lock';
    const one = {url: 'https://news.example/one', title: 'How locks work'};
    const stories = [{url, title: 'The lock'}, one, {url: `${url}-2`, title: 'The bridge'}];
    const printed = renderArticle({
      ...story,
      url,
      related: [
        {kind: 'read-next', stories: [one]},
        {kind: 'trending', stories},
        {kind: 'related', stories},
      ],
    });
    const page = new DOMParser().parseFromString(printed, 'text/html');
    const lists = [...page.querySelectorAll('aw-related-stories')].map((list) =>
      [...list.querySelectorAll('a')].map((link) => link.textContent.trim()),
    );
    expect(lists).to.eql([['How locks work'], ['The lock', 'How locks work', 'The bridge']]);
  });
});
