import type {Block, Heading, Inline, Paragraph} from '../../../model/article.js';
import {blockText} from '../../../model/block-types.js';
import type {Line} from '../../text/lines.js';
import {joinSpaces} from '../../spaces.js';

/** A line of the first paragraphs and headings, and its position. */
export interface HeadLine extends Line {
  /** The paragraph or heading; undefined for a headline that was read already. */
  readonly block?: Worded;
  /** The line's text with its marks. */
  readonly content: readonly Inline[];
}

type Worded = Paragraph | Heading;

/** Maximum number of lines, and of blocks, in a head. */
const most = 40;

/**
 * The first lines of a body in the form of a plain text. Pictures are skipped; other blocks end
 * them.
 */
export function readHeadLines(
  body: readonly Block[],
  isHeadline: (block: Block) => boolean,
): HeadLine[] {
  const lines: HeadLine[] = [];
  for (const block of body.slice(0, most)) {
    if (/^(?:image|gallery|embed|divider)$/.test(block.type)) continue;
    if (block.type !== 'paragraph' && block.type !== 'heading') break;
    const parts = divideLines(block.content);
    parts.forEach((content, index) => {
      const text = textOf(content);
      if (text) lines.push(toLine(text, lines.length + 1, !index, content, block, isHeadline));
    });
  }
  return lines.slice(0, most);
}

function toLine(
  text: string,
  number: number,
  gap: boolean,
  content: readonly Inline[],
  block: Worded,
  isHeadline: (block: Block) => boolean,
): HeadLine {
  const words = isHeadline(block) ? `# ${text}` : text;
  return {...createLine(words, number, gap), content, block};
}

/** A line in the form that the plain text reader uses. */
export function createLine(text: string, number: number, gap: boolean): Line {
  return {text, raw: text, number, gap, indented: false, indent: 0};
}

function textOf(content: readonly Inline[]): string {
  const text = blockText({type: 'paragraph', content: [...content]});
  return joinSpaces(text).trim();
}

/** Splits text at breaks, which may be within a mark around all of it. */
function divideLines(content: readonly Inline[]): Inline[][] {
  let line: Inline[] = [];
  const lines = [line];
  const startLine = () => lines.push((line = []));
  for (const inline of content) {
    if (typeof inline === 'object' && inline.type === 'break') startLine();
    else if (typeof inline === 'object' && 'content' in inline && hasBreak(inline.content)) {
      divideLines(inline.content).forEach((part, index) => {
        if (index) startLine();
        line.push({...inline, content: part});
      });
    } else line.push(inline);
  }
  return lines;
}

function hasBreak(content: readonly Inline[]): boolean {
  return content.some(
    (inline) =>
      typeof inline === 'object' &&
      (inline.type === 'break' || ('content' in inline && hasBreak(inline.content))),
  );
}

/** Joins lines to the content of one paragraph. */
export function joinContent(lines: readonly HeadLine[]): Inline[] {
  return lines.flatMap(({content}, index): Inline[] => [
    ...(index ? [{type: 'break'} as const] : []),
    ...content,
  ]);
}
