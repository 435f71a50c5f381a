import type {TreeElement} from '../../tree.js';
import {findElement, isNamed, textOf} from '../element.js';
import {endsWithStop, isProse} from '../../language/shape.js';
import {joinSpaces} from '../../values/spaces.js';
import {isBold} from './style-marks.js';
import {applySheet, type StyleSheet} from './style-sheet.js';

/** How much larger than the text a heading is, at least; less where it is bold. */
const [larger, boldLarger] = [1.25, 1.1];

/** Longest heading, and how many lines may stand above the headline. */
const [longest, longestLine, mostAbove] = [200, 80, 8];

/** Size of text that has none, in points. */
const usual = 12;

/** A paragraph with its runs of text, their smallest size, and whether all of it is bold. */
interface Sized {
  readonly element: TreeElement;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly size: number;
  readonly isBold: boolean;
}

const isBox = isNamed('p|div');
const isBlock = isNamed('p|div|ul|ol|table|blockquote|hr|h1|h2|h3|h4|h5|h6|pre|section|article');
const isApart = isNamed('li|table|blockquote|aside|style|head|script|figure|pre');
const isTitle = isNamed('h1');
const isSubhead = isNamed('h2|h3|h4|h5|h6');

/**
 * Finds the paragraphs of a document that are headings by their size alone: the largest of the first
 * ones is its headline, the others below its text are subheads. A document with headings of its own
 * has no others.
 */
export function findSizedHeadings(
  root: TreeElement,
  sheet: StyleSheet,
): ReadonlyMap<TreeElement, 'h1' | 'h2'> {
  const paragraphs = listParagraphs(root, sheet);
  const text = findTextSize(paragraphs);
  const large = paragraphs.filter((paragraph) => isLarge(paragraph, text));
  const largeOnes = new Set(large);
  const headings = new Map<TreeElement, 'h1' | 'h2'>();
  const most = large.reduce((size, paragraph) => Math.max(size, paragraph.size), 0);
  const title = hasTitle(root) ? undefined : large.find(({size}) => size === most);
  const isFirst = title && paragraphs.indexOf(title) < mostAbove;
  if (isFirst && large.filter(({size}) => size === most).length === 1)
    headings.set(title.element, 'h1');
  if (findElement(root, isSubhead)) return headings;
  const first = paragraphs.findIndex((one) => !largeOnes.has(one) && endsWithStop(one.text));
  paragraphs.forEach((paragraph, index) => {
    const isBetween = first >= 0 && index > first && index < paragraphs.length - 1;
    const isHeading = largeOnes.has(paragraph) || isBoldLine(paragraphs, index);
    if (isBetween && isHeading && !headings.has(paragraph.element))
      headings.set(paragraph.element, 'h2');
  });
  return headings;
}

/** Whether a short line is bold between plain sentences; bold questions may be those of a talk. */
function isBoldLine(paragraphs: readonly Sized[], index: number): boolean {
  const [before, line, after] = paragraphs.slice(index - 1, index + 2);
  if (!line?.isBold || line.text.length > longestLine || /[\p{P}]$/u.test(line.text)) return false;
  return [before, after].every((one) => one && !one.isBold && isProse(one.text));
}

/** Word's lists are paragraphs. */
function isListed({attributes: {style = ''}}: TreeElement): boolean {
  return /mso-list|mso-element/i.test(style);
}

function hasTitle(root: TreeElement): boolean {
  const isNamedTitle = (element: TreeElement) =>
    isTitle(element) || /\bMsoTitle\b|^title$/i.test(element.attributes['class'] ?? '');
  return findElement(root, isNamedTitle) !== undefined;
}

/** The size of most of the text. */
function findTextSize(paragraphs: readonly Sized[]): number {
  const lengths = new Map<number, number>();
  for (const {size, length} of paragraphs.flatMap(({runs}) => runs))
    lengths.set(size, (lengths.get(size) ?? 0) + length);
  return [...lengths].reduce((most, one) => (one[1] > most[1] ? one : most), [usual, 0])[0];
}

function isLarge({text, size, isBold}: Sized, textSize: number): boolean {
  const isHigher = size >= textSize * (isBold ? boldLarger : larger);
  return isHigher && text.length <= longest && !/[.:;,…。：]$/u.test(text);
}

/** The style of text within an element. */
interface Style {
  readonly size: number;
  readonly isBold: boolean;
}

interface Run extends Style {
  readonly length: number;
}

function listParagraphs(root: TreeElement, sheet: StyleSheet): Sized[] {
  const found: Sized[] = [];
  const walk = (given: TreeElement, around: Style): void => {
    if (isApart(given) || isListed(given)) return;
    const style = readStyle(applySheet(given, sheet), around);
    if (!isBox(given) || findElement(given, isBlock)) {
      for (const child of given.children) if (typeof child === 'object') walk(child, style);
      return;
    }
    const text = joinSpaces(textOf(given)).trim();
    const runs = text ? listRuns(given, style, sheet) : [];
    if (!runs.length) return;
    const size = Math.min(...runs.map((run) => run.size));
    found.push({element: given, text, runs, size, isBold: runs.every((run) => run.isBold)});
  };
  walk(root, {size: usual, isBold: false});
  return found;
}

function listRuns(element: TreeElement, style: Style, sheet: StyleSheet): Run[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string')
      return /[\p{L}\p{N}]/u.test(child) ? [{...style, length: child.length}] : [];
    const styled = applySheet(child, sheet);
    return listRuns(child, readStyle(styled, style), sheet);
  });
}

const sizes = [7.5, 10, 12, 13.5, 18, 24, 36];
const sizeNames = ['x-small', 'small', 'medium', 'large', 'x-large', 'xx-large', 'xxx-large'];

function readStyle(element: TreeElement, around: Style): Style {
  const {style = '', size = ''} = element.attributes;
  const [, number = '', unit = ''] =
    /(?<![\w-])font-size:\s*(\d{1,4}(?:\.\d+)?)(pt|px)/i.exec(style) ?? [];
  const name = /(?<![\w-])font-size:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase() ?? '';
  const points = unit ? Number(number) * (unit.toLowerCase() === 'px' ? 0.75 : 1) : undefined;
  const named = element.name === 'font' ? sizes[Number(size) - 1] : sizes[sizeNames.indexOf(name)];
  return {size: points ?? named ?? around.size, isBold: isBold(element) ?? around.isBold};
}
