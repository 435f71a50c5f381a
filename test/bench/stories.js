/** Stories, tolls and lists of any size for the benchmarks, of invented places; the same each time. */

const words =
  `the bridge over canal is closed to lorries until engineers have looked at every pile and cable
  that carries it council said on Monday a ferry will take cyclists and people who walk from both
  banks at each quarter of an hour trains run as before while buses go round by way of the old lock
  where repairs began last spring and are to end before winter when ice may reach the river`
    .trim()
    .split(/\s+/);

/** Numbers that look random: a linear congruential generator (Numerical Recipes). */
function createRandom(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function writeSentence(random, length = 8 + random(12)) {
  const text = Array.from({length}, () => words[random(words.length)]).join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

const writeText = (random, sentences) =>
  Array.from({length: sentences}, () => writeSentence(random)).join(' ');

const plain = (random) => ({type: 'paragraph', content: [writeText(random, 3)]});

const marked = (random) => ({
  type: 'paragraph',
  content: [
    `${writeSentence(random)} `,
    {type: 'strong', content: [writeSentence(random, 3)]},
    ' ',
    {type: 'link', url: 'https://news.example/canal', content: [writeSentence(random, 4)]},
    ' ',
    {type: 'emphasis', content: [writeSentence(random, 5)]},
    ` ${writeSentence(random)}`,
  ],
});

const heading = (random) => ({type: 'heading', level: 2, content: [writeSentence(random, 5)]});

const quote = (random) => ({
  type: 'quote',
  content: [writeText(random, 2)],
  attribution: [writeSentence(random, 3)],
});

const list = (random) => ({
  type: 'list',
  ordered: false,
  items: [6, 8, 7].map((length) => ({content: [writeSentence(random, length)]})),
});

const picture = (random) => ({
  type: 'image',
  image: {
    url: '/image.svg',
    alt: writeSentence(random, 4),
    width: 600,
    height: 400,
    caption: [writeSentence(random, 8)],
    credit: 'Photograph: Agency',
  },
});

/** One story in twelve blocks: what a reporter files. */
const order = [
  plain, marked, plain, heading, plain, quote, plain, list, heading, marked, picture, plain,
]; // prettier-ignore

/** A story of so many blocks; `seed` makes its words other ones. */
export function createStory(blocks = 12, seed = 1) {
  const random = createRandom(seed);
  return {
    kicker: 'Traffic',
    headline: writeSentence(random, 9),
    standfirst: writeText(random, 2),
    authors: [{name: 'Foreign desk'}],
    dateline: {place: 'Eastbank', date: '2025-01-12'},
    body: Array.from({length: blocks}, (_, index) => order[index % order.length](random)),
  };
}

export const createStories = (count, blocks = 12) =>
  Array.from({length: count}, (_, index) => createStory(blocks, index + 1));

/** A toll with two figures. */
export function createReport(number) {
  const source = {name: 'Civil protection', url: 'https://rescue.example/'};
  const scope = {event: 'Flood', place: `District ${number}`};
  const figure = {source, scope, asOf: '2025-01-12', status: 'confirmed'};
  return {
    title: `Flood in district ${number}`,
    figures: [
      {...figure, id: 'a', measure: 'injured', amount: {kind: 'exact', value: 1000 + number}},
      {...figure, id: 'b', measure: 'displaced', amount: {kind: 'exact', value: 90_000 + number}},
    ],
  };
}

/** The same toll with another first figure. */
export function changeReport(report, value) {
  const [first, ...others] = report.figures;
  return {...report, figures: [{...first, amount: {kind: 'exact', value}}, ...others]};
}

/** An onward list of so many stories. */
export function createList(count) {
  const random = createRandom(7);
  const stories = Array.from({length: count}, (_, index) => ({
    url: `https://news.example/${index}`,
    title: writeSentence(random, 9),
    kicker: writeSentence(random, 2),
  }));
  return {kind: 'read-next', heading: 'Read next', stories};
}

/** The text of a story's blocks, for inputs that are text. */
export const blockTexts = (story) =>
  story.body.map((block) => {
    const texts = (value) =>
      typeof value === 'string'
        ? value
        : Array.isArray(value)
          ? value.map(texts).join('')
          : texts(value.content ?? value.items ?? value.image?.caption ?? '');
    return texts(block);
  });
