import {createIssue, type Issue} from '../../model/issue.js';
import {findElement, isNamed, isPicture, readCount} from '../html/element.js';
import type {ReadContext} from '../reader.js';
import type {TreeElement} from '../tree.js';
import {longestHeader} from '../lines/envelope/header-facts.js';
import type {MailPart} from './parts.js';

/** The part with the story, and the other form of it. */
export interface ChosenPart {
  readonly chosen: MailPart | undefined;
  readonly other?: MailPart | undefined;
}

/**
 * Chooses between the text and the HTML of a message. The text is the usual one: it has no
 * furniture. It is not the story where it has less than half of the words of the HTML, or is
 * another text that is shorter: «Please use a mail program that shows HTML». What only the other
 * part has is an issue.
 */
export async function choosePart(
  parts: readonly MailPart[],
  context: ReadContext,
  issues: Issue[],
): Promise<ChosenPart> {
  const [plain, html] = ['text/plain', 'text/html'].map((sought) =>
    parts.find(({type, file, text}) => type === sought && !file && text.trim()),
  );
  if (!plain || !html) return {chosen: plain ?? html};
  const root = await context.parsers.parseHtml(html.text);
  const shown = readShown(root);
  const [few, many] = [wordsOf(plain.text), wordsOf(shown)];
  const [length, whole] = [countLetters(few), countLetters(many)];
  const isOther = countShared(few, many) * 2 < few.length;
  if (length * 2 < whole || (isOther && length < whole)) {
    if (countShared(few, many) < few.length) reportText('text/plain', plain.text, issues);
    return {chosen: html, other: plain};
  }
  if (countShared(many, few) * 2 < many.length) reportText('text/html', shown, issues);
  reportExtras(root, plain.text, issues);
  return {chosen: plain, other: html};
}

const countLetters = (words: readonly string[]): number => words.join('').length;

/** How many words are in other ones too. */
function countShared(words: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return words.filter((word) => known.has(word)).length;
}

/** Words in small letters, without addresses: HTML has those in attributes. */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(/\bhttps?:\/\/\S+/gi, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

const isUnshown = isNamed('head|style|script|title|template');

/** The text that readers see, with a space between elements. */
function readShown(element: TreeElement): string {
  if (isUnshown(element) || /display\s*:\s*none/i.test(element.attributes['style'] ?? ''))
    return '';
  return element.children
    .map((child) => (typeof child === 'string' ? child : readShown(child)))
    .join(' ');
}

function reportText(path: string, text: string, issues: Issue[]): void {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, longestHeader);
  issues.push(createIssue(path, 'left-out', 'the words of the story', `"${words}"`));
}

/** Reports what only the HTML has: links whose address is not in the text, pictures, and tables with heads. */
function reportExtras(root: TreeElement, text: string, issues: Issue[]): void {
  const counts = {links: 0, pictures: 0, tables: 0};
  findElement(root, (element) => {
    const {href = '', width} = element.attributes;
    const url = href.trim();
    if (element.name === 'a' && /^https?:/i.test(url) && !text.includes(url)) counts.links += 1;
    if (isPicture(element) && readCount(width) !== 1) counts.pictures += 1;
    if (element.name === 'table' && findElement(element, isNamed('th'))) counts.tables += 1;
    return false;
  });
  const found = Object.entries(counts).filter(([, count]) => count > 0);
  if (!found.length) return;
  const said = found.map(([name, count]) => `${name}: ${count}`).join(', ');
  issues.push(createIssue('text/html', 'left-out', 'nothing that the text does not have', said));
}
