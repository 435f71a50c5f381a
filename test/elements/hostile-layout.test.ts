/** Stories that are made to burst their boxes, on a page of 320 px: judged by geometry. */
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/index.js';
import {waitUntil} from '../runner/wait-until.js';

const width = 320;
/** Pixels that a story of one or two paragraphs may be high, however hard it tries. */
const tallest = 6000;
/** Pixels that a player may be high with its words: no more than the window of a telephone. */
const tallestPlayer = 900;

const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(12);
const latin = 'W'.repeat(400);
const address = `https://news.example/${'a'.repeat(600)}`;
const words = 'The ford was closed at noon.';
const paragraph = {type: 'paragraph', content: [words]};
const source = {name: word};
const figure = {
  id: 'a',
  measure: 'killed',
  amount: {kind: 'exact', value: 25},
  source: {name: 'County of Harrow'},
  asOf: '2025-03-02',
};

/** Wraps a value so many times. */
const nest = (times: number, wrap: (inner: unknown) => unknown, inner: unknown): unknown =>
  Array.from({length: times}).reduce((value) => wrap(value), inner);

const stories: Record<string, object> = {
  'a long place': {dateline: {place: word, date: '2025-03-02'}},
  'a long agency': {dateline: {place: 'Harrow', agency: latin, date: '2025-03-02'}},
  'a long credit of the weather': {
    dateline: {
      place: 'Harrow',
      date: '2025-03-02',
      weather: {temperature: 5, code: 61, attribution: {name: latin, url: address}},
    },
  },
  'a temperature without end': {
    dateline: {place: 'Harrow', weather: {temperature: 1e21, code: 61}},
  },
  'a long headline, kicker and standfirst': {headline: word, kicker: latin, standfirst: word},
  'long authors': {authors: [{name: word, role: latin}, {name: latin}]},
  'two hundred authors': {authors: Array.from({length: 200}, (_, n) => ({name: `Author ${n}`}))},
  'a long publisher and rights': {
    publisher: {name: word},
    rights: {holder: latin, notice: word, terms: latin, license: address},
  },
  'a long attribution': {
    body: [{type: 'quote', content: [paragraph], attribution: [latin]}],
  },
  'a long attribution of a pull quote': {
    body: [{type: 'pullquote', content: [word], attribution: [latin]}],
  },
  'long words in blocks': {
    body: [
      {type: 'heading', level: 2, content: [word]},
      {type: 'paragraph', content: [latin]},
      {type: 'list', items: [{content: [word]}]},
      {type: 'aside', heading: [word], content: [latin]},
      {type: 'correction', correction: {date: '2025-03-02', content: [word]}},
      {type: 'paragraph', content: [{type: 'link', url: address, content: [address]}]},
      {type: 'paragraph', content: [{type: 'code', content: [latin]}]},
    ],
  },
  'long lines of code': {body: [{type: 'preformatted', content: [latin.repeat(5)]}]},
  'a wide table': {
    body: [
      {
        type: 'table',
        caption: [word],
        rows: [{cells: Array.from({length: 60}, () => ({content: [word]}))}],
      },
    ],
  },
  'titles of lists': {
    related: [
      {
        kind: 'related',
        heading: word,
        stories: [{url: address, title: latin, kicker: word, summary: word, publisher: latin}],
      },
    ],
  },
  'a ranked list': {
    related: [{kind: 'trending', stories: [{url: address, title: word}]}],
  },
  'names of a toll': {
    casualties: [
      {
        title: word,
        note: latin,
        figures: [
          {...figure, source, group: latin, scope: {event: word, place: latin, includes: [word]}},
          {...figure, id: 'b', measure: 'injured', amount: {kind: 'vague', words: latin}},
          {
            ...figure,
            id: 'c',
            measure: 'missing',
            amount: {kind: 'range', min: 1, max: Number.MAX_SAFE_INTEGER},
          },
        ],
      },
    ],
  },
  'thirty levels of figures': {
    casualties: [
      {
        figures: Array.from({length: 30}, (_, n) => ({
          ...figure,
          id: `${n}`,
          amount: {kind: 'exact', value: 900 - n},
          group: n % 2 ? 'civilians' : 'children',
          ...(n && {partOf: `${n - 1}`}),
        })),
      },
    ],
  },
  'forty-five quotations in each other': {
    body: [nest(45, (inner) => ({type: 'quote', content: [inner]}), paragraph)],
  },
  'forty-five lists in each other': {
    body: [nest(45, (inner) => ({type: 'list', items: [{content: [inner]}]}), paragraph)],
  },
  'forty-five asides in each other': {
    body: [nest(45, (inner) => ({type: 'aside', content: [inner]}), paragraph)],
  },
  'tables in each other': {
    body: [
      nest(20, (inner) => ({type: 'table', rows: [{cells: [{content: [inner]}]}]}), paragraph),
    ],
  },
  'a picture of any size': {
    body: [
      {
        type: 'image',
        image: {
          url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
          alt: latin,
          width: 1,
          height: 1e9,
          caption: [word],
          credit: latin,
        },
      },
    ],
  },
  'pictures in a line': {
    body: [
      {
        type: 'paragraph',
        content: [
          {
            type: 'inline-image',
            url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
            width: 1e9,
            height: 1e9,
          },
        ],
      },
    ],
  },
  'notes with long names': {
    body: [
      {
        type: 'paragraph',
        content: ['a', {type: 'footnote-reference', note: 'n', label: latin.slice(0, 200)}],
      },
      {type: 'footnotes', notes: [{id: 'n', label: latin.slice(0, 200), content: [word]}]},
    ],
  },
  'posts with long names': {
    body: [
      {
        type: 'post',
        id: 'a',
        published: '2025-03-02T12:00:00Z',
        title: [word],
        label: latin.slice(0, 200),
        authors: [{name: latin}],
        keyPoint: true,
        blocks: [paragraph],
      },
    ],
  },
  'versions of long words': {
    versions: [
      {
        published: '2025-03-02T12:00:00Z',
        reason: word,
        changes: [{kind: 'text', part: 'text', before: latin, after: word}],
      },
    ],
  },
  'piled accents': {body: [{type: 'paragraph', content: [`a${'\u0301'.repeat(3000)}`]}]},
};

for (const [name, width, height] of [
  ['tall', 1, 1e9],
  ['wide', 1e9, 1],
  ['huge', 1e9, 1e9],
] as const)
  stories[`a ${name} player`] = {
    body: [
      {
        type: 'embed',
        url: 'https://www.youtube.com/watch?v=a',
        player: 'https://www.youtube.com/embed/a',
        title: word,
        provider: latin,
        kind: 'video',
        width,
        height,
      },
    ],
  };

const scrolls = (element: Element) =>
  /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);

/** All elements within, shadow roots included, but for what stands in a box that scrolls or cuts. */
function* listVisible(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.checkVisibility() && scrolls(element)) continue;
    if (element.shadowRoot) yield* listVisible(element.shadowRoot);
    yield* listVisible(element);
  }
}

/** What leaves the box of the page, by where its words or its box end. */
function listOverflow(place: HTMLElement): string[] {
  const {left, right} = place.getBoundingClientRect();
  return [...listVisible(place)].flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (!box.width || !box.height || getComputedStyle(element).position === 'absolute') return [];
    const leaves = box.left < left - 1 || box.right > right + 1;
    const bursts =
      !scrolls(element) && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    return leaves || bursts
      ? [
          `${element.localName}.${element.className} ${box.left}–${box.right} ${element.scrollWidth}`,
        ]
      : [];
  });
}

async function show(fields: object, isolated: boolean): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px; font: 16px/1.5 serif"></div>`,
  );
  const element = document.createElement('aw-article');
  element.isolated = isolated;
  Object.assign(element, {article: {headline: 'The ford', body: [paragraph], ...fields}});
  const loaded = oneEvent(element, 'aw-load');
  place.append(element);
  await loaded;
  for (const part of [element, ...place.querySelectorAll('*')])
    if ('updateComplete' in part) await part.updateComplete;
  return place;
}

for (const isolated of [false, true])
  describe(`a story made to burst its box${isolated ? ', isolated' : ''}`, () => {
    for (const [name, fields] of Object.entries(stories))
      it(`stays within: ${name}`, async () => {
        const place = await show(fields, isolated);
        // An isolated copy gets the looks of its parts a moment after its words.
        await waitUntil(() => !listOverflow(place).length).catch(() => undefined);
        expect(listOverflow(place)).to.eql([]);
        expect(place.getBoundingClientRect().height).to.be.below(tallest);
        for (const player of place.querySelectorAll('[data-player]'))
          expect(player.getBoundingClientRect().height).to.be.below(tallestPlayer);
      });
  });
