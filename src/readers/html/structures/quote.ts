import type {Pullquote, Quote} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import {readApart} from '../blocks.js';
import {findElement, hasClass, isMute, isNamed, textOf} from '../element.js';
import {toFlow, toLines} from '../paragraphs.js';
import {present} from '../../values/present.js';
import {claimAnchors, open, readWithin} from '../scope.js';
import type {ElementReader} from '../context.js';
import {readUrl} from '../source.js';

const isSigned = isNamed('footer|cite|figcaption');

/** Reads `<blockquote>`: a quotation. */
export const readQuote: ElementReader = (element, scope) => {
  const [base, inner] = open(element, scope);
  const signature = findSignature(element);
  const {lines, rest} = toLines(signature ? readApart(signature, inner) : []);
  const content = [...toFlow(readWithin(element.children, inner), inner), ...rest];
  const parts = {
    attribution: lines.length ? lines : undefined,
    url: readUrl(scope.source, element, element.attributes['cite']),
  };
  const quote: Quote = {type: 'quote', ...base, content, ...present(parts)};
  if (!content.length && !lines.length) return [];
  return [claimAnchors(quote, scope.source)];
};

/** Reads a pullquote: text of the story repeated in large type, in any element. */
const readPullquote =
  (readUsual: ElementReader): ElementReader =>
  (element, scope) => {
    const flow = (isSignedAside(element) ? readQuote : readUsual)(element, scope);
    const [quote] = flow;
    const isOne =
      flow.length === 1 && typeof quote === 'object' && /^(?:quote|aside)$/.test(quote.type);
    const box: Partial<Quote> = isOne ? (quote as Quote) : {};
    const {lines, rest} = toLines(box.content ?? flow);
    if (!lines.length || rest.length || 'heading' in box) return flow;
    const {id, language, direction, attribution} = box;
    const fields = present({id, language, direction, attribution});
    const block: Pullquote = {type: 'pullquote', content: lines, ...fields};
    return [claimAnchors(block, scope.source)];
  };

/** Whether a box has an attribution at its end, which the reader of boxes does not know. */
const isSignedAside = (element: TreeElement): boolean =>
  element.name === 'aside' &&
  Boolean(findSignature(element)) &&
  !findElement(element, isNamed('blockquote'));

const isBox = isNamed('aside|blockquote|div|figure|p|section');

/** Maximum length of a pullquote; a longer box of that class is something else. */
const longestPullquote = 1000;

/** Chooses the reader of an element whose class is that of a pullquote. */
export const choosePullquote = (element: TreeElement, usual: ElementReader): ElementReader =>
  isBox(element) && hasClass(element, /pull-?quote/i) && textOf(element).length < longestPullquote
    ? readPullquote(usual)
    : usual;

/** The attribution at the end of a quotation, in a separate element. */
function findSignature({children}: TreeElement): TreeElement | undefined {
  const parts = children.filter((child) => typeof child === 'object' || child.trim());
  const last = parts.at(-1);
  if (parts.length < 2 || typeof last !== 'object') return undefined;
  if (isSigned(last) || hasClass(last, /attribution|quote-?(?:author|source|credit)/i)) return last;
  if (!isMute(last)) return undefined;
  const [only, ...others] = last.children.filter(
    (child) => typeof child === 'object' || child.trim(),
  );
  return typeof only === 'object' && !others.length && isSigned(only) ? only : undefined;
}
