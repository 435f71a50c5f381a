/** Grows stories at random places: a part, a text or a list of a real one, repeated or nested. */

/** A generator of random numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Grows a story to about a size. The same seed grows the same place. */
export function growStory(text, size, seed) {
  const random = createRandom(seed);
  if (isJson(text)) return growJson(text, size, random);
  return /^\s*</.test(text) ? growMarkup(text, size, random) : growText(text, size, random);
}

function isJson(text) {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

const pick = (items, random) => items[Math.floor(random() * items.length)];

const fill = (part, size) => part.repeat(Math.ceil(size / part.length));

function growText(text, size, random) {
  const ways = [
    () => `${pick(text.split('\n').filter(Boolean), random)}\n`,
    () => `${pick(text.split(/\n{2,}/).filter(Boolean), random)}\n\n`,
    () => `${pick(text.split(/\s+/).filter(Boolean), random)} `,
    () => pick([...text], random),
  ];
  const part = pick(ways, random)();
  const place = text.indexOf('\n\n') + 2 || text.length;
  return text.slice(0, place) + fill(part, size) + text.slice(place);
}

/** Repeats an element, nests its start tag, lengthens its text, or gives it many attributes. */
function growMarkup(text, size, random) {
  const leaves = [...text.matchAll(/<([a-z][\w:-]*)(?:\s[^<>]*)?>([^<]*)<\/\1>/gi)];
  const {0: whole, 1: name, 2: words, index} = pick(leaves, random);
  const start = whole.slice(0, whole.indexOf('>') + 1);
  const ways = [
    () => fill(whole, size),
    () => fill(start, size) + words,
    () => start + fill(`${words || 'a'} `, size) + `</${name}>`,
    () => start + fill(pick([...'<>&;"\'[(*_ \n'], random), size) + `</${name}>`,
    () => `<${name} ${fillNumbered((number) => `a${number}="b" `, size)}>${words}</${name}>`,
  ];
  return text.slice(0, index) + pick(ways, random)() + text.slice(index + whole.length);
}

function fillNumbered(make, size) {
  const parts = [];
  for (let length = 0; length < size; length += parts.at(-1).length) parts.push(make(parts.length));
  return parts.join('');
}

/** Repeats items, lengthens texts, widens or deepens objects. */
function growJson(text, size, random) {
  const data = JSON.parse(text);
  const places = listPlaces(data);
  const [owner, key] = pick(places, random);
  const value = owner[key];
  if (typeof value === 'string')
    owner[key] = fill(pick([value || 'a', `${value} `, '“', '\n', '<b>', '[', 'é'], random), size);
  else if (Array.isArray(value) && value.length) owner[key] = repeatItems(value, size, random);
  else if (typeof value === 'object' && value)
    return random() < 0.5 ? widen(data, value, size) : deepen(data, owner, key, size);
  else owner[key] = fill('1', size);
  return JSON.stringify(data);
}

function listPlaces(owner) {
  if (typeof owner !== 'object' || !owner) return [];
  return Object.keys(owner).flatMap((key) => [[owner, key], ...listPlaces(owner[key])]);
}

function repeatItems(items, size, random) {
  const item = pick(items, random);
  return Array.from({length: Math.ceil(size / (JSON.stringify(item).length + 1))}, () => item);
}

function widen(data, value, size) {
  for (let number = 0; number * 12 < size; number += 1) value[`key${number}`] = number;
  return JSON.stringify(data);
}

/** Written by hand: deeper than `JSON.stringify` goes. */
function deepen(data, owner, key, size) {
  const mark = '"grown-here"';
  const inner = JSON.stringify(owner[key]);
  owner[key] = 'grown-here';
  const [name] = Object.keys(JSON.parse(inner));
  const start = `{${JSON.stringify(name ?? 'a')}:`;
  const depth = Math.ceil(size / (start.length + 1));
  return JSON.stringify(data).replace(mark, () => start.repeat(depth) + inner + '}'.repeat(depth));
}
