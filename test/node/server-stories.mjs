/** Stories for the tests of the server, of an invented place. */

export const plainStory = {
  headline: 'The bridge is closed',
  body: [{type: 'paragraph', content: ['It was closed at noon.']}],
};

const figure = {
  id: 'injured',
  measure: 'injured',
  amount: {kind: 'at-least', value: 25},
  group: 'civilians',
  scope: {event: 'fall of the crane', place: 'Delft', from: '2025-01-11'},
  source: {name: 'Province of Example', url: 'https://province.example/'},
  asOf: '2025-01-12T08:00Z',
  status: 'confirmed',
  sentence: {block: 0, start: 0, end: 22},
  revisions: [{amount: {kind: 'exact', value: 23}, asOf: '2025-01-11', reason: 'late-reports'}],
};

const part = {
  ...figure,
  id: 'children',
  partOf: 'injured',
  group: 'children',
  amount: {kind: 'vague', words: 'dozens'},
};

const image = {
  url: 'https://news.example/bridge.jpg',
  alt: 'The bridge',
  width: 1200,
  height: 800,
  renditions: [{url: 'https://news.example/bridge-small.jpg', width: 600}],
  caption: ['The bridge on ', {type: 'strong', content: ['Sunday']}],
  credit: 'Photograph: N. N.',
  link: 'https://news.example/pictures',
};

const words = (text) => ({type: 'paragraph', content: [text]});

const cells = [
  {content: ['Line'], header: true, scope: 'column'},
  {content: [words('Every hour')], columns: 2, align: 'end', language: 'nl', direction: 'ltr'},
];

/** A story with every part of the model in it. */
export const fullStory = {
  url: 'https://news.example/bridge',
  language: 'en',
  kicker: 'Traffic',
  headline: 'The bridge is closed',
  standfirst: 'A crack was found.',
  authors: [
    {name: 'N. N.', role: 'in Delft'},
    {name: 'M. M.', url: 'https://news.example/mm'},
  ],
  publisher: {
    name: 'The Example',
    url: 'https://news.example/',
    logo: {url: 'https://news.example/logo.png'},
  },
  published: '2025-01-12T08:30Z',
  modified: '2025-01-12T10:00Z',
  dateline: {
    place: 'Delft',
    date: '2025-01-12',
    timeZone: 'Europe/Amsterdam',
    latitude: 52,
    longitude: 4.4,
    agency: 'Agency',
    weather: {
      temperature: 5.8,
      code: 3,
      isDay: true,
      observedAt: '2025-01-12T08:00Z',
      attribution: {name: 'Weather', url: 'https://weather.example/'},
    },
  },
  image,
  body: [
    {
      type: 'paragraph',
      id: 'first',
      content: [
        'It was closed at noon. ',
        {
          type: 'link',
          url: 'https://province.example/crack',
          title: 'A note',
          content: ['The province'],
        },
        ' found ',
        {type: 'time', datetime: '2025-01-12', content: ['today']},
        ' a ',
        {type: 'abbreviation', title: 'a long word', content: ['lw']},
        {type: 'footnote-reference', note: 'one', label: '1'},
        {type: 'break'},
        {
          type: 'inline-image',
          url: 'https://news.example/dot.png',
          alt: 'dot',
          width: 9,
          height: 9,
        },
        {type: 'span', content: ['crack'], language: 'nl', direction: 'ltr'},
      ],
    },
    {type: 'heading', level: 2, content: ['Detours']},
    {
      type: 'quote',
      content: [words('No one knows')],
      attribution: ['A spokeswoman'],
      url: 'https://province.example/said',
    },
    {type: 'pullquote', content: ['No one knows'], attribution: ['A spokeswoman']},
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [{content: ['The ferry', {type: 'list', items: [{content: ['at night']}]}]}],
    },
    {type: 'image', image},
    {type: 'gallery', images: [image, image], caption: ['Both sides']},
    {type: 'table', caption: ['Ferries'], rows: [{section: 'head', cells}, {cells}]},
    {type: 'preformatted', content: ['  as\n  it is']},
    {type: 'divider'},
    {
      type: 'embed',
      url: 'https://video.example/1',
      title: 'The crack',
      provider: 'Video',
      kind: 'video',
      player: 'https://video.example/player/1',
      width: 640,
      height: 360,
      image,
      content: ['A film'],
    },
    {type: 'aside', heading: ['Good to know'], content: [words('Cyclists cross for free')]},
    {type: 'correction', correction: {date: '2025-01-12', content: ['It was noon.']}},
    {type: 'casualties', report: {title: 'At the crane', figures: [figure]}, language: 'de'},
    {type: 'footnotes', notes: [{id: 'one', label: '1', content: ['A note']}]},
  ],
  casualties: [{title: 'At the crane', figures: [figure, part], note: 'Counted by hand'}],
  related: [
    {kind: 'read-next', heading: 'More', stories: [{url: 'https://news.example/1', title: 'One'}]},
    {
      kind: 'trending',
      stories: [
        {
          url: 'https://news.example/1',
          title: 'One',
          kicker: 'Town',
          summary: 'In short',
          image,
          published: '2025-01-11',
          publisher: {name: 'The Example'},
          label: 'live',
        },
        {url: 'https://news.example/2', title: 'Two'},
      ],
    },
  ],
  corrections: [{date: '2025-01-13', content: ['The hour was wrong.']}],
  rights: {
    holder: 'The Example',
    notice: '© 2025 The Example',
    terms: 'Ask us',
    license: 'https://news.example/licence',
  },
};

const named = new Set([
  'type',
  'kind',
  'measure',
  'status',
  'reason',
  'section',
  'scope',
  'align',
  'direction',
  'label',
]);

/** A story with a payload as each of its texts, but for those that say what a part is. */
export function fillStrings(value, payload, key = '') {
  if (typeof value === 'string') return named.has(key) ? value : payload;
  if (Array.isArray(value)) return value.map((item) => fillStrings(item, payload));
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, fillStrings(part, payload, key)]),
  );
}
