import {mostAttributes} from '../tree.js';

/** Maximum work for a parser: tags, further attributes, marks that are opened again, steps down. */
const mostWork = 80_000;

/**
 * A tag with its attributes, or the start of anything else in brackets. A name runs up to white space,
 * `/` or `>`: `i<a.length` of a script opens no link.
 */
const bracket = /<(\/?)([a-z][^\s/>]*)?[^<>]*/gi;

/**
 * An attribute of a tag. If the tag does not contain the closing quotation mark, the value includes
 * the rest of the tag: it contains a bracket.
 */
const attribute = /[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s>]*))?/y;

/** Attributes of a tag that cost as much as the tag; each further one costs as much again. */
const usualAttributes = 10;

/** Elements that a parser opens again in each block where they were not closed. */
const formatting = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/i;

/** Marks of which one that opens closes the one before, whatever their attributes. */
const closesItsKind = /^(?:a|nobr)$/;

/** Elements of one name and the same attributes that are opened again at most. */
const mostAlike = 3;

/** Elements that hold nothing, and those that the next of their kind closes. */
const shallow =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|d[dt]|option|optgroup|r[bpt]|rtc|colgroup|t(?:body|head|foot|[rdh]))$/;

/** A browser goes through all elements that are open for each tag: so many of them cost as much as a tag. */
const openToATag = 150;

/** A browser goes through all sources of a picture for each that it adds: so many cost as much as a tag. */
const sourcesToATag = 200;

/** What an empty element (`<path/>`) counts for among them: within a drawing it is closed, elsewhere not. */
const emptyWeight = 0.2;

/**
 * Shortens markup before it is parsed, because a browser's parser cannot be stopped: it ends at the
 * tag that exceeds the maximum work, and a tag ends after its last attribute that is read.
 */
export function cutMarkup(markup: string): {markup: string; isCut: boolean} {
  const open = new OpenFormatting();
  const elements = new OpenElements();
  const parts: string[] = [];
  let [work, sources, from] = [0, 0, 0];
  for (const {0: tag, 1: slash, 2: name = '', index} of markup.matchAll(bracket)) {
    if (formatting.test(name)) open.pass(tag, name.toLowerCase(), slash === '/');
    // Browsers look through all open marks for each that they open again.
    work += slash ? 1 : 1 + open.count + open.count ** 2 / 10;
    if (name) elements.pass(tag, name.toLowerCase(), slash === '/');
    work += elements.count / openToATag;
    if (/^source$/i.test(name)) work += ++sources / sourcesToATag;
    const {count, end} = measureAttributes(tag, 1 + name.length);
    work += Math.max(0, count - usualAttributes);
    if (work > mostWork) return {markup: parts.join('') + markup.slice(from, index), isCut: true};
    if (count <= mostAttributes) continue;
    parts.push(markup.slice(from, index + end));
    from = index + tag.length;
  }
  return {markup: parts.join('') + markup.slice(from), isCut: parts.length > 0};
}

/** Counts the attributes of a tag. `end` is the position after the last one that is read. */
function measureAttributes(tag: string, start: number): {count: number; end: number} {
  let [count, end] = [0, start];
  // An attribute has two characters at least, with the space before it.
  if (tag.length - start < 2 * usualAttributes) return {count, end};
  attribute.lastIndex = start;
  for (; count <= mostAttributes && attribute.test(tag); count++)
    if (count < mostAttributes) end = attribute.lastIndex;
  return {count, end};
}

/** How many elements are open, about: an end tag closes one of its name. */
class OpenElements {
  count = 0;
  readonly #weights = new Map<string, number>();

  pass(tag: string, name: string, isEnd: boolean): void {
    if (shallow.test(name)) return;
    const open = this.#weights.get(name) ?? 0;
    const weight = tag.endsWith('/') ? emptyWeight : 1;
    const change = isEnd ? -Math.min(open, 1) : weight;
    this.#weights.set(name, open + change);
    this.count += change;
  }
}

/** The marks that are open, as a parser counts those that it opens again. */
class OpenFormatting {
  count = 0;
  readonly #tags = new Map<string, string[]>();
  readonly #alike = new Map<string, number>();

  pass(tag: string, name: string, isEnd: boolean): void {
    const tags = this.#tags.get(name) ?? [];
    this.#tags.set(name, tags);
    const kind = closesItsKind.test(name) ? name : tag;
    const changed = isEnd ? tags.pop() : kind;
    if (changed === undefined) return;
    if (!isEnd) tags.push(kind);
    const before = this.#alike.get(changed) ?? 0;
    const after = before + (isEnd ? -1 : 1);
    this.#alike.set(changed, after);
    this.count += Math.min(after, mostAlike) - Math.min(before, mostAlike);
  }
}
