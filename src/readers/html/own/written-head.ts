import type {Article} from '../../../model/article.js';
import type {ReadContext} from '../../reader.js';
import type {TreeElement} from '../../tree.js';
import type {HtmlSource} from '../context.js';
import {elementsOf, findElement, isNamed} from '../element.js';
import {listLines, takeFactLines} from '../page/fact-lines.js';
import {shortText} from '../page/short-text.js';
import {present} from '../../values/present.js';
import {take} from './elements.js';

const isBody = isNamed('aw-article-body');
const isLine = isNamed('p|div');

/** Maximum lengths of a kicker and of a standfirst. */
const [longestKicker, longestStandfirst] = [80, 500];

/**
 * Reads the lines of a head that an author writes: bylines and dates by their words, then the line
 * above the headline as kicker and the one below it as standfirst.
 */
export async function takeWrittenHead(
  story: TreeElement,
  source: HtmlSource,
  context: ReadContext,
): Promise<Partial<Article>> {
  const heading = findElement(story, isNamed('h1'));
  if (!heading) return {};
  const {above, below} = listHeadLines(heading, story, source);
  const facts = await takeFactLines([...above, ...below], '', source, context);
  const isLeft = (line: TreeElement) => !source.skipped.has(line);
  const [kicker, ...others] = above.filter(isLeft);
  const [standfirst] = below.filter(isLeft);
  return {
    ...facts,
    ...present({
      kicker: others.length ? undefined : takeWords(kicker, longestKicker, source),
      standfirst: takeWords(standfirst, longestStandfirst, source),
    }),
  };
}

/** The lines above and below a headline, up to the text. */
function listHeadLines(heading: TreeElement, story: TreeElement, {parents, skipped}: HtmlSource) {
  const above: TreeElement[] = [];
  const below: TreeElement[] = [];
  for (let at = heading, parent; at !== story && (parent = parents.get(at)); at = parent) {
    const siblings = elementsOf(parent);
    const place = siblings.indexOf(at);
    const text = siblings.findIndex(isBody);
    // Without an element for the text, nothing says where the head ends.
    if (parent === story && text < place) break;
    above.unshift(...siblings.slice(0, place));
    below.push(...siblings.slice(place + 1, text < 0 ? siblings.length : text));
  }
  const listIn = (parts: readonly TreeElement[]) =>
    parts.flatMap(listLines).filter((line) => isLine(line) && !skipped.has(line));
  return {above: listIn(above), below: listIn(below)};
}

/** A line as plain text. A line with a link stays in the text, so that the link is not lost. */
function takeWords(
  line: TreeElement | undefined,
  longest: number,
  source: HtmlSource,
): string | undefined {
  if (!line || findElement(line, isNamed('a|img'))) return undefined;
  const words = shortText(line, longest);
  if (words) take(line, source);
  return words || undefined;
}
