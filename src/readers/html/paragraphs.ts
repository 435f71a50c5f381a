import {append} from '../../model/append.js';
import type {Block, Flow, Inline, Paragraph} from '../../model/article.js';
import {groupFlow, isBlock} from '../../model/block-types.js';
import {present} from '../values/present.js';
import {claimAnchors} from './scope.js';
import type {BlockBase, Scope} from './context.js';
import type {HtmlSource} from './context.js';
import {tidyInline} from './tidy.js';

/** Marks the end of a paragraph made by two `<br>`; it is never in an article. */
export const paragraphEnd: Block = {type: 'divider'};

/** Converts content to blocks: text between blocks becomes paragraphs. */
export function toBlocks(flow: readonly Flow[], scope: Scope, id?: string): Block[] {
  const {language, direction} = scope;
  const blocks: Block[] = [];
  for (const group of groupFlow(flow)) {
    const base = present({id: blocks.length ? undefined : id, language, direction});
    const made = Array.isArray(group) ? toParagraphs(group, base, scope.source, true) : [group];
    for (const block of made) if (block !== paragraphEnd) blocks.push(block);
  }
  return blocks;
}

/**
 * Converts the content of an item, a cell or a quotation: text stays as it is if it needs no
 * paragraph.
 */
export function toFlow(flow: readonly Flow[], scope: Scope): Flow[] {
  const {language, direction, source} = scope;
  if (language || direction || source.anchors.passed.length || flow.includes(paragraphEnd)) {
    return toBlocks(flow, scope);
  }
  return groupFlow(flow).flatMap((group) =>
    Array.isArray(group)
      ? toParagraphs(group, {}, source).flatMap((block): Flow[] =>
          block.type === 'paragraph' ? block.content : [block],
        )
      : [group],
  );
}

/** Converts text to paragraphs and standalone pictures. */
function toParagraphs(
  run: readonly Inline[],
  base: BlockBase,
  source: HtmlSource,
  isApart = false,
): Block[] {
  const line = tidyInline(run);
  const embed = isApart && source.registry.takeAddress?.(line, base);
  if (embed) return [embed];
  const {before, after} = source.registry.takePictures?.(line, base) ?? {before: [], after: []};
  const content = tidyInline(line);
  const paragraphs: Paragraph[] = content.some(isFilled)
    ? [{type: 'paragraph', ...base, content}]
    : [];
  return [...before, ...paragraphs, ...after].map((block) => claimAnchors(block, source));
}

/** Whether content is visible. */
export function isFilled(flow: Flow): boolean {
  if (typeof flow === 'string') return flow.trim() !== '';
  return 'content' in flow && !isBlock(flow) ? flow.content.some(isFilled) : flow.type !== 'break';
}

/** Lines, and blocks that cannot be in a line. */
export interface Lines {
  lines: Inline[];
  rest: Block[];
}

/** Converts the content of a heading, a caption or a credit: paragraphs become lines. */
export function toLines(flow: readonly Flow[], around: BlockBase = {}): Lines {
  const lines: Inline[] = [];
  const rest: Block[] = [];
  for (const group of groupFlow(flow)) {
    const line = Array.isArray(group) ? tidyInline(group) : lineOf(group, around);
    if (!line) rest.push(group as Block);
    else if (line.length) append(lines, lines.length ? [lineEnd, ...line] : line);
  }
  return {lines, rest};
}

const lineEnd: Inline = {type: 'break'};

/** Text of a block as a line, in a span where its language differs from its surroundings. */
function lineOf(block: Block, around: BlockBase): Inline[] | undefined {
  if (block === paragraphEnd) return [];
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined;
  const {content, language = around.language, direction = around.direction} = block;
  return language === around.language && direction === around.direction
    ? content
    : [{type: 'span', content, ...present({language, direction})}];
}
