import type {Article, Block} from '../../../model/article.js';
import {isBlock} from '../../../model/block-types.js';
import type {ReadContext} from '../../reader.js';
import type {TreeElement} from '../../tree.js';
import {readContainer} from '../blocks.js';
import type {ElementReader, HtmlSource} from '../context.js';
import {findElement, hasText, isNamed} from '../element.js';
import {isWithin} from '../page/select.js';
import {present} from '../../values/present.js';
import {readBlocks} from '../read-fragment.js';
import {claimAnchors, open} from '../scope.js';
import {readCard} from './card.js';
import {readPartData} from './data.js';
import {readDateline} from './dateline.js';
import {findAll, isPart} from './elements.js';
import {readList} from './stories.js';

/** The parts of a story that have elements of their own. */
export type OwnParts = Pick<Partial<Article>, 'dateline' | 'casualties' | 'related'>;

const isBody = isNamed('aw-article-body');
/** The text, whose parts stay in their place, and what a page does not show. */
const isClosed = isNamed('aw-article-body|template|noscript|head');
const isDateline = isNamed('aw-weather-dateline');
const isCard = isNamed('aw-casualty-card');
const isList = isNamed('aw-related-stories');

/**
 * Takes the dateline, the tolls and the lists of other stories out of a tree, wherever they are
 * outside of the text. Those that are not understood stay where they are, as words.
 */
export async function takeParts(
  within: TreeElement,
  source: HtmlSource,
  context: ReadContext,
): Promise<OwnParts> {
  readOwnInText(source);
  const [line] = findAll(within, isDateline, isClosed);
  const dateline = line && (await readDateline(line, source, context));
  const timeZone = findElement(within, isBody)?.attributes['time-zone'];
  const casualties = findAll(within, isCard, isClosed).flatMap(
    (card) => readCard(card, source) ?? [],
  );
  const lists = findAll(within, isList, isClosed).map((list) => readList(list, source, context));
  const related = (await Promise.all(lists)).filter((list) => list !== undefined);
  return {
    ...(dateline && {dateline: {...present({timeZone}), ...dateline}}),
    ...(casualties.length > 0 && {casualties}),
    ...(related.length > 0 && {related}),
  };
}

/** Reads the library's own elements within the text. */
function readOwnInText({registry: {readers}}: HtmlSource): void {
  for (const name of ['aw-weather-dateline', 'aw-related-stories']) readers.set(name, readWords);
  readers.set('aw-casualty-card', readCardInText);
  readers.set('aw-article-body', readText);
}

/** Words in an element of the library are of the story, whatever they look like. */
const readWords: ElementReader = (element, scope) => {
  const flow = readContainer(element, scope);
  for (const part of flow) if (isBlock(part)) scope.source.ownBlocks.add(part);
  return flow;
};

const readCardInText: ElementReader = (element, scope) => {
  const {source} = scope;
  const report = source.account.reported.has(element) ? undefined : readCard(element, source);
  if (!report) return readWords(element, scope);
  const [base] = open(element, scope);
  return [claimAnchors<Block>({type: 'casualties', ...base, report}, source)];
};

const readText: ElementReader = (element, scope) =>
  readPartData(element, scope.source, 'Block[]', 'body') ?? readWords(element, scope);

/** The element with the story of a page; not a part of the library's own elements. */
export function leaveOwn(story: TreeElement, {parents}: HtmlSource): TreeElement {
  let found = story;
  for (let at: TreeElement | undefined = story; at; at = parents.get(at))
    if (isPart(at)) found = parents.get(at) ?? at;
  return found;
}

/** Reads words of the library's own elements that are outside of the story: above it, and below. */
export function readOutside(
  story: TreeElement,
  source: HtmlSource,
): {above: Block[]; below: Block[]} {
  const {parents, skipped, root} = source;
  const order = [...parents.keys()];
  const outside = findAll(root, isPart, isClosed).filter(
    (part) => hasText(part) && !skipped.has(part) && !isWithin(part, story, source),
  );
  const isAbove = (part: TreeElement) => order.indexOf(part) < order.indexOf(story);
  const read = (parts: readonly TreeElement[]) =>
    parts.flatMap((part) => {
      const blocks = readBlocks(part, source);
      skipped.add(part);
      return blocks;
    });
  return {
    above: read(outside.filter(isAbove)),
    below: read(outside.filter((part) => !isAbove(part))),
  };
}
