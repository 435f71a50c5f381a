import type {TreeElement} from '../../tree.js';
import type {HtmlSource} from '../context.js';
import {elementsOf, findElement, isNamed, textOf} from '../element.js';
import {isBeside, isBoilerplate, isDiscussion, isUnread} from './boilerplate.js';
import {onwardWords} from './onward.js';
import {isBlockElement, ownText} from './own-text.js';
import {squeeze} from './squeeze.js';

const isArticle = isNamed('article');
const isMain = ({name, attributes}: TreeElement): boolean =>
  name === 'main' || attributes['role'] === 'main';
const isArticleBody = ({name, attributes: {itemprop = '', property = ''}}: TreeElement): boolean =>
  name === 'aw-article-body' ||
  /\barticlebody\b/i.test(itemprop) ||
  /\barticlebody\b/i.test(property);

/** The content of an element: prose, and other text such as menus and labels. */
export interface Weight {
  /** Characters of prose, reduced where class or position suggest that it belongs to the site. */
  prose: number;
  /** All prose, whatever its class. */
  all: number;
  /** Characters of links and labels. */
  other: number;
}

/** Factor for prose in a part with a class of the site. */
const doubt = 0.03;

/** Share of a page's prose above which a part contains the story, whatever its class. */
const most = 0.5;

/**
 * Finds the element with the story of a page: the one with the most prose and the least other text.
 * A class or a position reduces the weight of prose but never excludes it, so that a story in a box
 * called `paywall` is found. Works on the plain tree, so that browsers and Node give the same
 * result.
 */
export function selectStory(root: TreeElement): TreeElement {
  const weights = weighProse(root);
  const {all} = weightOf(root, weights);
  if (!all) return findShort(root);
  lowerAbove(findHeadline(root), weights);
  grade(root, {weights, total: all, wrapper: findWrapper(root)}, 1, false);
  const best = bestOf([...weights.keys()], weights) ?? root;
  return marked(weights, best) ?? descend(joinParagraphs(best, root), weights);
}

/** A paragraph and those beside it are one story, even where a headline outweighs the short ones. */
function joinParagraphs(best: TreeElement, root: TreeElement): TreeElement {
  if (!isParagraph(best)) return best;
  const parent = findElement(root, ({children}) => children.includes(best));
  const isPart = parent && elementsOf(parent).some((other) => other !== best && isSentence(other));
  return isPart ? parent : best;
}

const isParagraph = isNamed('p');

/** Whether an element is a paragraph that ends as sentences do, and no link. */
function isSentence(element: TreeElement): boolean {
  const {text, linked} = ownText(element);
  return isParagraph(element) && linked < text / 2 && sentenceEnd.test(textOf(element).trimEnd());
}

const sentenceEnd = /[.!?۔؟।。！？]["'”’»)』」]{0,3}$/u;

/** The story of a page that has no text as long as prose is. */
const findShort = (root: TreeElement): TreeElement =>
  [isArticleBody, isArticle, isMain]
    .map((isStory) => findElement(root, isStory))
    .find((element) => element !== undefined) ??
  findWrapper(root) ??
  findElement(root, isNamed('body')) ??
  root;

/** The form that ASP.NET puts around a whole page: it has the headline or the main part. */
function findWrapper(root: TreeElement): TreeElement | undefined {
  const headline = findHeadline(root) ?? findElement(root, isNamed('h1'));
  const isOfPage = (part: TreeElement) => part === headline || isArticle(part) || isMain(part);
  return findElement(
    root,
    (element) => element.name === 'form' && Boolean(findElement(element, isOfPage)),
  );
}

/** Whether an element is within another one, or is that one. */
export function isWithin(
  element: TreeElement,
  outer: TreeElement,
  {parents}: Pick<HtmlSource, 'parents'>,
): boolean {
  for (let at: TreeElement | undefined = element; at; at = parents.get(at))
    if (at === outer) return true;
  return false;
}

const isHeading = isNamed('h1|h2|h3');

/** Minimum length of a headline that is recognised in the title of a page. */
const shortestHeadline = 12;

/** The heading with the title of the page. */
export function findHeadline(root: TreeElement): TreeElement | undefined {
  const title = findElement(root, isNamed('title'));
  const titled = title ? squeeze(textOf(title)) : '';
  return findElement(root, (element) => {
    const words = isHeading(element) ? squeeze(textOf(element)) : '';
    return words.length >= shortestHeadline && titled.startsWith(words);
  });
}

/** Reduces the weight of prose above the headline. */
function lowerAbove(headline: TreeElement | undefined, weights: Map<TreeElement, Weight>): void {
  if (!headline || !weights.has(headline)) return;
  for (const [element, weight] of weights) {
    if (element === headline) return;
    weight.prose *= doubt;
  }
}

/** Maximum length of a heading above a list of other stories. */
const longestOnward = 40;

/** Whether a part begins with a heading for links to other pages. */
function leadsOn(element: TreeElement): boolean {
  const [first] = elementsOf(element);
  if (!first || !/^h[2-6]$/.test(first.name)) return false;
  const words = textOf(first).trim();
  return words.length <= longestOnward && onwardWords.test(words);
}

/** Weighs each block of a tree by its text alone. */
export function weighProse(root: TreeElement): Map<TreeElement, Weight> {
  const weights = new Map<TreeElement, Weight>();
  weighAll(root, weights);
  return weights;
}

/** The weight of an element; zero for those that were not weighed. */
function weightOf(
  element: TreeElement,
  weights: ReadonlyMap<TreeElement, Weight>,
): Readonly<Weight> {
  return weights.get(element) ?? {prose: 0, all: 0, other: 0};
}

const worth = ({prose, other}: Readonly<Weight>): number => prose - other / 2;

function bestOf(elements: readonly TreeElement[], weights: Map<TreeElement, Weight>) {
  const worthOf = (element: TreeElement) => worth(weightOf(element, weights));
  return elements.reduce<TreeElement | undefined>(
    (best, element) => (best && worthOf(best) >= worthOf(element) ? best : element),
    undefined,
  );
}

/** An element marked as the story, if it contains as much of it as the best one. */
function marked(weights: Map<TreeElement, Weight>, best: TreeElement): TreeElement | undefined {
  const least = weightOf(best, weights).prose * 0.6;
  for (const isMarked of [isArticleBody, isArticle, isMain]) {
    const found = [...weights.keys()].filter(isMarked);
    const chosen = bestOf(found, weights);
    if (chosen && weightOf(chosen, weights).prose > least) return mainOf(chosen, weights);
  }
  return undefined;
}

/** The main part of an article with several parts. */
function mainOf(article: TreeElement, weights: Map<TreeElement, Weight>): TreeElement {
  const main = isArticle(article) ? findElement(article, isMain) : undefined;
  const prose = nearlyAll * weightOf(article, weights).prose;
  return main && weightOf(main, weights).prose > prose ? main : article;
}

/** Share of prose above which one child counts as the whole element. */
const nearlyAll = 0.8;

/** Descends as long as one child contains nearly all of the prose. */
function descend(element: TreeElement, weights: Map<TreeElement, Weight>): TreeElement {
  const child = bestOf(
    elementsOf(element).filter((child) => weights.has(child) && child.name !== 'p'),
    weights,
  );
  const prose = nearlyAll * weightOf(element, weights).prose;
  const isWhole = child && weightOf(child, weights).prose > prose;
  return isWhole ? descend(child, weights) : element;
}

/** Counts all prose and other text, except invisible text. */
function weighAll(element: TreeElement, weights: Map<TreeElement, Weight>): Weight {
  const weight: Weight = {prose: 0, all: 0, other: 0};
  weights.set(element, weight);
  const {text, linked} = ownText(element);
  const isProse = text - linked >= 30 && linked < text / 2;
  weight.all = isProse ? text - linked : 0;
  weight.other = isProse ? linked / 2 : text;
  for (const child of blocksOf(element)) {
    if (isUnread(child)) continue;
    const {all, other} = weighAll(child, weights);
    weight.all += all;
    weight.other += other;
  }
  weight.prose = isProse ? text - linked : 0;
  return weight;
}

/** Child blocks, including those within marks and links. */
function blocksOf(element: TreeElement): TreeElement[] {
  return elementsOf(element).flatMap((child) =>
    isBlockElement(child) ? [child] : blocksOf(child),
  );
}

/** What the parts of a page are compared with. */
interface PageWeights {
  readonly weights: Map<TreeElement, Weight>;
  /** Characters of prose of the whole page. */
  readonly total: number;
  /** A form that is no part of the site. */
  readonly wrapper: TreeElement | undefined;
}

/** Reduces the weight of prose by the classes of its parts. */
function grade(
  element: TreeElement,
  page: PageWeights,
  factor: number,
  isInStory: boolean,
): number {
  const weight = page.weights.get(element);
  if (!weight) return 0;
  const isMost = weight.all >= page.total * most;
  const isDoubtful =
    isDiscussion(element) ||
    leadsOn(element) ||
    (isBeside(element, isInStory) && !(isMost && element === page.wrapper)) ||
    (isBoilerplate(element, isInStory) && !isMost);
  const own = isDoubtful ? factor * doubt : factor;
  const isWithin = isInStory || isArticle(element) || isMain(element);
  weight.prose *= own;
  for (const child of blocksOf(element)) weight.prose += grade(child, page, own, isWithin);
  return weight.prose;
}
