import type {TreeElement} from '../../tree.js';
import {elementsOf, isNamed} from '../element.js';
import {isBoilerplate} from './boilerplate.js';

const isArticle = isNamed('article');

/** Characters from which a run of text is prose, and not a label. */
const prose = 30;

/**
 * Finds the element that holds the story of a page: its `<article>`, its `articleBody`, its
 * `<main>`, or where there is none of them, what holds most of the prose. It works on the plain
 * tree, so it finds the same in a browser and in Node, and needs no DOM.
 */
export function selectStory(root: TreeElement): TreeElement {
  const weights = new Map<TreeElement, number>();
  const total = weigh(root, weights, false);
  const elements = [...weights.keys()];
  const chosen = [isArticle, isArticleBody, isMain]
    .map((isCandidate) => heaviest(elements.filter(isCandidate), weights))
    .find((element) => element && weights.get(element)! > total / 2);
  return chosen ?? descend(root, weights, total);
}

function isArticleBody({attributes: {itemprop = ''}}: TreeElement): boolean {
  return /\barticlebody\b/i.test(itemprop);
}

function isMain({name, attributes}: TreeElement): boolean {
  return name === 'main' || attributes['role'] === 'main';
}

/** Counts the prose outside of links and of the site's own parts. */
function weigh(
  element: TreeElement,
  weights: Map<TreeElement, number>,
  isInStory: boolean,
): number {
  if (element.name === 'a' || element.name === 'head' || isBoilerplate(element, isInStory))
    return 0;
  let weight = 0;
  for (const child of element.children) {
    if (typeof child === 'object')
      weight += weigh(child, weights, isInStory || isArticle(element) || isMain(element));
    else if (child.trim().length >= prose) weight += child.trim().length;
  }
  weights.set(element, weight);
  return weight;
}

function heaviest(
  elements: TreeElement[],
  weights: Map<TreeElement, number>,
): TreeElement | undefined {
  const weightOf = (element: TreeElement) => weights.get(element) ?? 0;
  return elements.reduce<TreeElement | undefined>(
    (best, element) => (best && weightOf(best) >= weightOf(element) ? best : element),
    undefined,
  );
}

/** Goes down as long as one element holds nearly all of the prose. */
function descend(
  element: TreeElement,
  weights: Map<TreeElement, number>,
  total: number,
): TreeElement {
  const child = heaviest(elementsOf(element), weights);
  const isWhole = child && (weights.get(child) ?? 0) > 0.8 * total && child.name !== 'p';
  return isWhole ? descend(child, weights, total) : element;
}
