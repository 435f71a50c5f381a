import type {Aside, Flow, Heading, Inline, Preformatted} from '../../../model/article.js';
import {inlineText, isBlock} from '../../../model/block-types.js';
import {readApart} from '../blocks.js';
import {elementsOf, isNamed} from '../element.js';
import {toBlocks, toFlow, toLines} from '../paragraphs.js';
import {present} from '../../values/present.js';
import {claimAnchors, enter, open, readWithin} from '../scope.js';
import type {ElementReader} from '../context.js';

/** Reads `<h1>` to `<h6>`. A heading without text is read as its other content. */
export const readHeading: ElementReader = (element, scope) => {
  const [base] = open(element, scope);
  const inner = enter(element, scope);
  const flow = readWithin(element.children, inner);
  const {lines, rest} = toLines(flow, base);
  if (!inlineText(lines).trim()) return toBlocks(flow, inner, base.id);
  const level = Math.max(2, Number(element.name[1])) as Heading['level'];
  const heading = claimAnchors({type: 'heading', ...base, level, content: lines}, scope.source);
  if (element.name === 'h1') scope.source.titles.push(heading);
  return [heading, ...rest];
};

/** Reads `<pre>` and its obsolete variants, with all spaces. */
export const readPreformatted: ElementReader = (element, scope) => {
  const [base] = open(element, scope);
  const inner = {...enter(element, scope), verbatim: true};
  const flow = readWithin(element.children, inner);
  const content = flow.filter((part): part is Inline => !isBlock(part));
  const rest = flow.filter(isBlock);
  if (!inlineText(content).trim()) return toBlocks(flow, inner, base.id);
  const block: Preformatted = {type: 'preformatted', ...base, content};
  return [claimAnchors(block, scope.source), ...rest];
};

/** Reads `<aside>` and `<details>`. The summary, or a heading at the start, is its heading. */
export const readAside: ElementReader = (element, scope) => {
  const [base, inner] = open(element, scope);
  const summary = elementsOf(element).find(isNamed('summary'));
  const {lines, rest} = toLines(summary ? readApart(summary, inner) : []);
  const content = [...rest, ...toFlow(readWithin(element.children, inner), inner)];
  const heading = lines.length ? lines : takeHeading(content);
  if (!heading && !content.length) return [];
  const block: Aside = {type: 'aside', ...base, ...present({heading}), content};
  return [claimAnchors(block, scope.source)];
};

function takeHeading(content: Flow[]): Inline[] | undefined {
  const [first] = content;
  if (typeof first !== 'object' || first.type !== 'heading' || Object.keys(first).length > 3)
    return undefined;
  content.shift();
  return first.content;
}

/** Reads `<hr>`. */
export const readDivider: ElementReader = (element, scope) => {
  const [base] = open(element, scope);
  return [claimAnchors({type: 'divider', ...base}, scope.source)];
};
