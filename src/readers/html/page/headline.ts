import type {Article} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import type {HtmlSource} from '../context.js';
import {elementsOf, findElement, isNamed, textOf} from '../element.js';
import {findAll, take} from '../own/elements.js';
import {tidyText} from './head.js';
import {findHeadline, isWithin} from './select.js';
import {squeeze} from './squeeze.js';

/** The heading with the headline of a page. */
export interface Title {
  readonly headline?: string;
  /** Set where the heading is outside of the element with the story. */
  readonly apart?: TreeElement;
}

/** Maximum length of the text in a story above its headline. */
const longestAbove = 300;

/**
 * Finds the headline: the `<h1>` with which the headline of the metadata begins, or else the heading
 * with which the title begins, or else the only `<h1>` that is no logo.
 */
export function findTitle(
  story: TreeElement,
  source: HtmlSource,
  {headline = '', publisher}: Partial<Article>,
): Title {
  const {root, skipped} = source;
  const isLogo = createLogoTest(source, publisher?.name);
  const headings = findAll(root, isNamed('h1')).filter(
    (heading) => !skipped.has(heading) && tidyText(textOf(heading)) && !isLogo(heading),
  );
  const told = headings.find((heading) => headline.startsWith(tidyText(textOf(heading))));
  const [only, ...others] = headings;
  const isOnly = only && !others.length && isAbove(only, story, source);
  const heading = told ?? findHeadline(root) ?? (isOnly ? only : undefined);
  if (!heading) return {};
  const words = {headline: tidyText(textOf(heading))};
  if (isWithin(heading, story, source) || !isAbove(heading, story, source)) return words;
  take(heading, source);
  return {...words, apart: heading};
}

const logos = /(?:^|[\s_-])(?:logo|brand|site-?(?:title|name)|blog-?(?:title|name))(?:[\s_-]|$)/i;
/** The address of a site's front page. */
const home = /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i;

const leadsHome = ({name, attributes: {href}}: TreeElement): boolean =>
  name === 'a' && href !== undefined && home.test(href);

/** Returns a test for headings that name the site or a section of it. */
function createLogoTest({root, parents}: HtmlSource, site = ''): (heading: TreeElement) => boolean {
  const title = findElement(root, isNamed('title'));
  const [, ...behind] = (title ? tidyText(textOf(title)) : '').split(/\s[|\-–—·:»•]\s/);
  const names = new Set([site, ...behind].map(squeeze));
  return (heading) => {
    if (names.has(squeeze(textOf(heading)))) return true;
    if (findElement(heading, leadsHome)) return true;
    for (let at: TreeElement | undefined = heading; at; at = parents.get(at)) {
      const {class: classes = '', id = ''} = at.attributes;
      if (at.name === 'nav' || leadsHome(at) || logos.test(classes) || logos.test(id)) return true;
      if (at.name === 'body') return false;
    }
    return false;
  };
}

/** Whether a heading is above the text of a story. */
function isAbove(heading: TreeElement, story: TreeElement, {parents}: HtmlSource): boolean {
  if (!isWithin(heading, story, {parents})) {
    const order = [...parents.keys()];
    return order.indexOf(heading) < order.indexOf(story);
  }
  let length = 0;
  for (let at = heading, parent; at !== story && (parent = parents.get(at)); at = parent)
    for (const before of parent.children.slice(0, parent.children.indexOf(at)))
      length += tidyText(textOf(before)).length;
  return length <= longestAbove;
}

/** The elements between a heading and the story below it, and those beside it in a box of their own. */
export function listNear(
  heading: TreeElement,
  story: TreeElement,
  {parents}: HtmlSource,
): TreeElement[] {
  const near: TreeElement[] = [];
  for (let at = heading, parent; (parent = parents.get(at)); at = parent) {
    const siblings = elementsOf(parent);
    const place = siblings.indexOf(at);
    const end = siblings.findIndex(
      (sibling) => sibling === story || isWithin(story, sibling, {parents}),
    );
    if (end >= 0) return [...near, ...siblings.slice(place + 1, end)];
    near.unshift(...siblings.slice(0, place));
    near.push(...siblings.slice(place + 1));
  }
  return near;
}
