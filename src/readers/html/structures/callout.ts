import type {Aside} from '../../../model/article.js';
import type {ElementReader} from '../context.js';
import {elementsOf} from '../element.js';
import {toFlow} from '../paragraphs.js';
import {claimAnchors, open, readWithin} from '../scope.js';

/** The class of Ghost's boxes: a sign and a text, which stand on one line. */
export const calloutClass = /(?:^|\s)kg-callout-card(?:\s|$)/;

/** Reads a callout of Ghost's as a box. */
export const readCallout: ElementReader = (element, scope) => {
  const [base, inner] = open(element, scope);
  const nodes = elementsOf(element).flatMap(({children}) => [...children, ' ']);
  const content = toFlow(readWithin(nodes, inner), inner);
  const block: Aside = {type: 'aside', ...base, content};
  return content.length ? [claimAnchors(block, scope.source)] : [];
};
