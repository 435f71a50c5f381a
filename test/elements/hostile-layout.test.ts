/** Stories that are made to burst their boxes, narrow and wide: judged by geometry. */
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/index.js';
import {waitUntil} from '../runner/wait-until.js';

/** Width in pixels of a telephone and of a desk. */
const widths = [320, 1200];
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
  'names whose direction is overridden': {
    headline: `\u202e${latin}`,
    dateline: {place: `\u2067${word}`, agency: `\u202e${latin}`, date: '2025-03-02'},
    authors: [{name: `\u202e${word}`, role: `\u2067${latin}`}],
    body: [{type: 'list', items: [{content: [`\u202e${latin}`]}]}],
  },
  'long words from right to left': {
    language: 'ar',
    headline: 'ش'.repeat(400),
    kicker: latin,
    dateline: {place: 'ش'.repeat(200), agency: latin, date: '2025-03-02'},
    body: [
      {type: 'quote', content: [paragraph, latin], attribution: ['ش'.repeat(400)]},
      {type: 'list', ordered: true, start: 123_456_789, items: [{content: ['ش'.repeat(400)]}]},
      {type: 'table', rows: [{cells: [{header: true, content: [latin]}, {content: ['ش']}]}]},
    ],
  },
  'numbers of lists': {
    body: [
      {type: 'list', ordered: true, start: Number.MAX_SAFE_INTEGER, items: [{content: [word]}]},
    ],
  },
  'a table, a list and a quotation in each other': {
    body: [
      nest(
        15,
        (inner) => ({
          type: 'quote',
          content: [
            {
              type: 'list',
              items: [{content: [{type: 'table', rows: [{cells: [{content: [inner, latin]}]}]}]}],
            },
          ],
        }),
        paragraph,
      ),
    ],
  },
  'marks in each other': {
    body: [
      {
        type: 'paragraph',
        content: [
          nest(60, (inner) => ({type: 'superscript', content: ['x', inner]}), {
            type: 'subscript',
            content: [latin],
          }),
        ],
      },
    ],
  },
  'a gallery of long captions': {
    body: [
      {
        type: 'gallery',
        images: [1, 2, 3].map((n) => ({
          url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
          width: 10 ** (3 * n),
          height: 10 ** (9 - 3 * n),
          alt: latin,
          caption: [word, latin],
          credit: word,
        })),
        caption: [latin],
      },
    ],
  },
  'a deep toll of long names': {
    casualties: [
      {
        title: word,
        figures: Array.from({length: 7}, (_, n) => ({
          ...figure,
          id: `${n}`,
          source: {name: latin.slice(0, 60), url: address},
          group: `${word.slice(0, 60)} ${n}`,
          scope: {place: latin.slice(0, 60)},
          amount: {kind: 'range', min: 9e14 - n, max: Number.MAX_SAFE_INTEGER - n},
          revisions: [{amount: {kind: 'exact', value: 9e14 + n}, asOf: '2025-03-01'}],
          ...(n && {partOf: `${n - 1}`}),
        })),
      },
    ],
  },
  'lists of every kind': {
    related: ['read-next', 'trending', 'related'].map((kind) => ({
      kind,
      heading: latin,
      // A ranked list repeats a story of the others.
      stories: (kind === 'trending' ? [1] : [1, 2]).map((n) => ({
        url: `${address}${n}`,
        title: word,
        kicker: latin,
        summary: latin,
        publisher: {name: word},
        label: 'analysis',
        published: '2025-03-02T12:00:00Z',
        image: {
          url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
          width: 1e9,
          height: 10,
        },
      })),
    })),
  },
  'long words in posts': {
    body: [
      {
        type: 'post',
        id: 'a',
        published: '2025-03-02T12:00:00Z',
        modified: '2025-03-02T12:10:00Z',
        title: [latin],
        authors: [{name: word, role: latin}],
        pinned: true,
        blocks: [
          {type: 'quote', content: [latin], attribution: [word]},
          {type: 'list', items: [{content: [latin]}]},
          {type: 'preformatted', content: [latin]},
        ],
      },
    ],
  },
  'long corrections': {
    corrections: [{date: '2025-03-02', content: [latin, word]}],
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

async function show(fields: object, isolated: boolean, width: number): Promise<HTMLElement> {
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

for (const [isolated, width] of widths.flatMap((width) => [
  [false, width] as const,
  [true, width] as const,
]))
  describe(`a story made to burst a box of ${width} px${isolated ? ', isolated' : ''}`, () => {
    for (const [name, fields] of Object.entries(stories))
      it(`stays within: ${name}`, async () => {
        const place = await show(fields, isolated, width);
        for (const element of listVisible(place))
          if (element instanceof HTMLDetailsElement) element.open = true;
        // An isolated copy gets the looks of its parts a moment after its words.
        await waitUntil(() => !listOverflow(place).length).catch(() => undefined);
        expect(listOverflow(place)).to.eql([]);
        expect(place.getBoundingClientRect().height).to.be.below(tallest);
        for (const player of place.querySelectorAll('[data-player]'))
          expect(player.getBoundingClientRect().height).to.be.below(tallestPlayer);
      });
  });

const list = stories['lists of every kind'] as {related: object[]};
const alone: Record<string, () => HTMLElement> = {
  ...Object.fromEntries(
    (['list', 'cards', 'ranked', 'compact', 'lead'] as const).map((layout) => [
      `a list as ${layout}`,
      () =>
        Object.assign(document.createElement('aw-related-stories'), {
          layout,
          stories: list.related[0],
        }),
    ]),
  ),
  'a dateline': () =>
    Object.assign(document.createElement('aw-weather-dateline'), {
      dateline: {
        place: word,
        agency: latin,
        date: '2025-03-02T12:00:00Z',
        timeZone: 'Europe/Amsterdam',
        weather: {temperature: -99.99, code: 99, attribution: {name: word, url: address}},
      },
    }),
  'a toll': () =>
    Object.assign(document.createElement('aw-casualty-card'), {
      report: {
        title: latin,
        note: word,
        figures: [{...figure, group: latin, source, scope: {place: word, event: latin}}],
      },
    }),
  'a whole story': () =>
    Object.assign(document.createElement('aw-article'), {
      article: {headline: word, kicker: latin, body: [{type: 'paragraph', content: [latin]}]},
    }),
  'an isolated story': () =>
    Object.assign(document.createElement('aw-article'), {
      isolated: true,
      article: {headline: word, kicker: latin, body: [{type: 'paragraph', content: [latin]}]},
    }),
  'a text': () =>
    Object.assign(document.createElement('aw-article-body'), {
      blocks: [
        {type: 'paragraph', content: [latin]},
        {type: 'paragraph', content: [{type: 'code', content: [latin]}]},
      ],
    }),
};

/** What a page may lay an element out in. */
const places: Record<string, string> = {
  'a column of 280 px': 'inline-size: 280px',
  'a column of 1200 px': 'inline-size: 1200px',
  'a flexible row': 'display: flex; inline-size: 320px',
  'a grid': 'display: grid; grid-template-columns: 1fr; inline-size: 320px',
  'a line from right to left': 'direction: rtl; inline-size: 320px',
};

for (const [where, style] of Object.entries(places))
  describe(`an element made to burst ${where}`, () => {
    for (const [name, make] of Object.entries(alone))
      it(`stays within: ${name}`, async () => {
        const place = await fixture<HTMLElement>(html`<div style=${style}></div>`);
        const element = make();
        const loaded = oneEvent(element, 'aw-load');
        place.append(element);
        await loaded;
        await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
        await waitUntil(() => !listOverflow(place).length).catch(() => undefined);
        expect(listOverflow(place)).to.eql([]);
        expect(place.getBoundingClientRect().height).to.be.below(tallest);
      });
  });
