import {languages, neutral, type Said, type Words} from './words.js';

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Pick = <Item>(items: readonly Item[]) => Item;

/** Lines of one kind each, in the order of a paper. */
const kinds: readonly ((words: Words, pick: Pick) => Said)[] = [
  ({furniture}, pick) => ({text: pick(furniture)}),
  ({papers}, pick) => sayPaper(pick(papers)),
  ({sections}, pick) => ({text: pick(sections)}),
  ({weather}, pick) => ({text: pick(weather)}),
  (words, pick) => sayWeather(words, pick),
  (_, pick) => pick(neutral),
  ({headlines}, pick) => ({text: pick(headlines)}),
  ({standfirsts}, pick) => ({text: pick(standfirsts)}),
  ({captions}, pick) => ({text: pick(captions)}),
  ({people, bylines}, pick) => sayByline(pick(people), pick(bylines)),
  ({people}, pick) => sayNames(pick(people)),
  ({places}, pick) => ({text: pick([...places])}),
  (words, pick) => sayDay(words, pick),
  (words, pick) => sayPlaceAndDay(words, pick),
  ({furniture}, pick) => ({text: pick(furniture)}),
];

function sayPaper(text: string): Said {
  return {text, papers: [text]};
}

function sayByline(name: string, byline: string): Said {
  return {text: byline.replace('*', name), people: [name]};
}

function sayNames(text: string): Said {
  return {text, people: [text]};
}

function sayWeather({places}: Words, pick: Pick): Said {
  const place = pick(places);
  const sign = pick([' · ', ' | ', ', ', ' - ', '  ']);
  const [figure, temperature] = pick([
    ['5.8 °C', 5.8],
    ['−3 °C', -3],
    ['12°C', 12],
    ['0 °C', 0],
  ] as const);
  const parts = pick([true, false]) ? [place, figure] : [figure, place];
  // A hyphen before a figure divides, and is no sign.
  return {text: parts.join(sign), places: [place], temperatures: [temperature]};
}

function writeDay(language: string, pick: Pick): {text: string; day: string} {
  const moment = Date.UTC(
    pick([2022, 2023, 2024]),
    pick([0, 2, 4, 6, 9, 11]),
    pick([2, 9, 17, 28]),
  );
  const dateStyle = pick(['full', 'long', 'medium'] as const);
  const calendar = language === 'ar' || language === 'fa' ? `${language}-u-ca-gregory` : language;
  const format = new Intl.DateTimeFormat(calendar, {dateStyle, timeZone: 'UTC'});
  return {text: format.format(moment), day: new Date(moment).toISOString().slice(0, 10)};
}

function sayDay({language, days}: Words, pick: Pick): Said {
  const {text, day} = writeDay(language, pick);
  return {text: pick(days).replace('*', text), days: [day]};
}

function sayPlaceAndDay({language, places}: Words, pick: Pick): Said {
  const place = pick(places);
  const {text, day} = writeDay(language, pick);
  return {
    text: [place, text].join(pick([', ', ' · ', ' — ', ' | '])),
    places: [place],
    days: [day],
  };
}

/** A head of lines of every kind: in order or shuffled, with some left out, above two paragraphs. */
export function makeRandomHead(seed: number): Said[] {
  const random = createRandom(seed);
  const pick: Pick = (items) => items[Math.floor(random() * items.length)]!;
  const words = pick(languages);
  const share = 0.25 + random() * 0.5;
  const lines = kinds.filter(() => random() < share).map((make) => make(words, pick));
  if (random() < 0.5) shuffle(lines, random);
  const body = words.body.map((text) => ({text}));
  return [...lines.map((line) => sayAll(line, words)), ...body];
}

/** A known place says where, whatever stands around it. */
function sayAll(line: Said, {places}: Words): Said {
  return places.includes(line.text) ? {...line, places: [line.text]} : line;
}

function shuffle(lines: Said[], random: () => number): void {
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [lines[at], lines[other]] = [lines[other]!, lines[at]!];
  }
}

/** The lines as they are pasted: together, with a blank one between each two, or some of them apart. */
export function layOut(lines: readonly Said[], seed: number): string {
  const random = createRandom(seed + 0.5);
  const share = [0, 1, 0.5][seed % 3]!;
  return lines.map(({text}) => (random() < share ? `\n${text}` : text)).join('\n');
}
