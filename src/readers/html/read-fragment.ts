import type {Block} from '../../model/article.js';
import {splitFragment} from '../../model/fragment.js';
import {inlineText} from '../../model/block-types.js';
import type {Issue} from '../../model/issue.js';
import type {ReadContext} from '../reader.js';
import type {TreeElement} from '../tree.js';
import {readNodes} from './flow.js';
import {toBlocks} from './paragraphs.js';
import {claimAnchors} from './scope.js';
import type {Scope} from './context.js';
import type {HtmlSource} from './context.js';
import {surveyTree} from './survey.js';

/** A piece of HTML as blocks. */
export interface FragmentReading {
  /** All of it; an `<h1>` becomes a heading of level 2. */
  body: Block[];
  issues: Issue[];
  /** The tree that it was read from. */
  root: TreeElement;
  /** Text of an `<h1>` at its start. */
  headline?: string;
}

/**
 * Reads a piece of HTML that belongs entirely to the story: the body of a feed's item, of an
 * agency's message, of a CMS. Text that no block contains is reported.
 */
export async function readHtmlFragment(
  html: string,
  context: ReadContext,
): Promise<FragmentReading> {
  const root = await context.parsers.parseHtml(html);
  await context.nextStep();
  const source = await surveyTree(root, context);
  const body = readBlocks(root, source);
  await context.nextStep();
  const {reportLost} = await import('./account.js');
  reportLost(root, source, {headline: '', body});
  const [title] = source.titles;
  return {
    body,
    issues: source.issues,
    root,
    ...(title && title === body[0] && {headline: inlineText(title.content)}),
  };
}

/** Reads an element and its descendants as blocks. */
export function readBlocks(
  element: TreeElement,
  source: HtmlSource,
  locale?: Pick<Scope, 'language' | 'direction'>,
): Block[] {
  const scope: Scope = {source, marks: [], depth: 2, read: readNodes, ...locale};
  const blocks = toBlocks(readNodes([element], scope), scope);
  const last = blocks.at(-1);
  if (last) claimAnchors(last, source);
  for (const link of source.anchors.links) {
    const [target, directive] = splitFragment(link.url);
    const alias = source.anchors.aliases.get(target);
    if (alias) link.url = `#${alias}${directive}`;
  }
  return blocks;
}
