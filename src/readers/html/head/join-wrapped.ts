import type {Block, Inline, Paragraph} from '../../../model/article.js';
import type {Line} from '../../lines/lines.js';
import {findWrapped, glueBetween} from '../../lines/unwrap.js';
import {isFilled} from '../paragraphs.js';
import {tidyInline} from '../tidy.js';
import {divideLines, readLines, type BlockLine} from './head-lines.js';

/**
 * Joins the lines of paragraphs that a mail program broke to fit a column, by the rule for plain
 * text. Breaks of verse, addresses and lists stay.
 */
export function joinWrapped(body: readonly Block[]): void {
  const lines = readLines(
    body,
    () => false,
    (content) => [content],
  );
  const wrapped = new Set<Line>(findWrapped(lines).flatMap((index) => lines[index] ?? []));
  if (!wrapped.size) return;
  const paragraphs = new Map<Paragraph, BlockLine[]>();
  for (const line of lines) {
    const {block} = line;
    if (block?.type !== 'paragraph') continue;
    const own = paragraphs.get(block);
    if (own) own.push(line);
    else paragraphs.set(block, [line]);
  }
  for (const [paragraph, own] of paragraphs) joinLines(paragraph, own, wrapped);
}

function joinLines(
  paragraph: Paragraph,
  lines: readonly BlockLine[],
  wrapped: ReadonlySet<Line>,
): void {
  // A line without words may hold a picture, and then the breaks around it are meant.
  const filled = divideLines(paragraph.content).filter((line) => line.some(isFilled));
  if (filled.length > lines.length) return;
  if (!lines.slice(0, -1).some((line) => wrapped.has(line))) return;
  paragraph.content = tidyInline(
    lines.flatMap((line, index): Inline[] => {
      const next = lines[index + 1];
      if (!next) return [...line.content];
      const joint: Inline = wrapped.has(line) ? glueBetween(line.text, next.text) : {type: 'break'};
      return [...line.content, joint];
    }),
  );
}
