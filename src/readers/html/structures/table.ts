import {append} from '../../../model/append.js';
import type {Block, Cell, Inline, Row, Table} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import {readApart, readContainer} from '../blocks.js';
import {elementsOf, findElement, isNamed, readCount, textOf} from '../element.js';
import {toBlocks, toFlow, toLines} from '../paragraphs.js';
import {present} from '../../values/present.js';
import {claimAnchors, enter, open, passAnchor, readWithin} from '../scope.js';
import type {ElementReader, Scope} from '../context.js';

const sections = new Map<string, NonNullable<Row['section']>>([
  ['thead', 'head'],
  ['tbody', 'body'],
  ['tfoot', 'foot'],
]);
const scopes = new Map<string | undefined, NonNullable<Cell['scope']>>([
  ['col', 'column'],
  ['row', 'row'],
  ['colgroup', 'columns'],
  ['rowgroup', 'rows'],
]);

/** The parts of a table that have been read. */
interface Reading {
  readonly rows: Row[];
  caption?: Inline[];
  /** Content that the parser accepted but a table cannot contain; it is placed before the table. */
  readonly rest: Block[];
  /** The scope of that content. */
  readonly around: Scope;
}

/** Elements of a table around a text: table, section, row, cell. Deep ones count as deep as they are. */
const levels = 4;

/** Shortest text of a cell, in characters, that is rather a paragraph than data. */
const paragraphLength = 80;

const isBox = isNamed('p|div|h1|h2|h3|h4|ul|ol|img|article|section');

/**
 * Whether a table only places the parts of a mail or a page: it says so, or has no headers and other
 * tables in it, or paragraphs in one column or one row.
 */
function isLayout(element: TreeElement): boolean {
  if (/^(?:presentation|none)$/.test(element.attributes['role'] ?? '')) return true;
  const rows = findRows(element);
  if (!rows?.length) return false;
  if (findElement(element, (part) => part !== element && part.name === 'table')) return true;
  if (rows.length > 1 && rows.some((cells) => cells.length !== 1)) return false;
  const cells = rows.flat();
  return findElement(element, isBox) !== undefined || cells.some(isParagraph);
}

/** The cells of each row; undefined for a table with a header or a caption, which has data. */
function findRows(element: TreeElement): TreeElement[][] | undefined {
  const parts = elementsOf(element).flatMap((part) =>
    part.name === 'tbody' ? elementsOf(part) : [part],
  );
  const rows = parts.filter(({name}) => !/^col(?:group)?$/.test(name));
  const isPlain = rows.every(
    (row) => row.name === 'tr' && elementsOf(row).every(({name}) => name === 'td'),
  );
  return isPlain ? rows.map(elementsOf).filter((cells) => cells.length) : undefined;
}

function isParagraph(cell: TreeElement): boolean {
  return textOf(cell).trim().length > paragraphLength;
}

/** Reads `<table>`, its sections and spans. */
export const readTable: ElementReader = (element, scope) => {
  if (isLayout(element)) return readContainer(element, {...scope, depth: scope.depth + levels});
  const [base, inner] = open(element, scope);
  const around = enter(element, scope);
  const reading: Reading = {rows: [], rest: [], around};
  readSection(element, inner, reading);
  const {rows, caption, rest} = reading;
  if (!rows.length) return [...toBlocks(caption ?? [], around), ...rest];
  const table: Table = {type: 'table', ...base, ...present({caption}), rows};
  return [...rest, claimAnchors(table, scope.source)];
};

function readSection(element: TreeElement, scope: Scope, reading: Reading): void {
  for (const child of elementsOf(element)) {
    if (scope.source.skipped.has(child)) continue;
    if (sections.has(child.name)) readSection(child, enter(child, scope), reading);
    else if (child.name === 'tr')
      readRow(child, sections.get(element.name), enter(child, scope), reading);
    else if (child.name === 'caption') readCaption(child, reading);
    else append(reading.rest, toBlocks(readWithin([child], reading.around), reading.around));
  }
}

function readCaption(element: TreeElement, reading: Reading): void {
  const {around} = reading;
  const {language, direction} = around;
  const {lines, rest} = toLines(readApart(element, around), present({language, direction}));
  if (lines.length) reading.caption = lines;
  append(reading.rest, rest);
}

function readRow(
  element: TreeElement,
  section: Row['section'],
  scope: Scope,
  reading: Reading,
): void {
  passAnchor(element, scope.source);
  const cells = elementsOf(element).map((cell) => readCell(cell, scope));
  const isBody = !section || section === 'body';
  if (cells.length) reading.rows.push({...(isBody ? {} : {section}), cells});
}

function readCell(element: TreeElement, scope: Scope): Cell {
  const [{language, direction}, inner] = open(element, scope);
  const {name, attributes} = element;
  if (!/^t[dh]$/.test(name)) return {content: toFlow(readWithin([element], scope), scope)};
  passAnchor(element, scope.source);
  return {
    content: toFlow(readWithin(element.children, inner), inner),
    ...present({
      header: name === 'th' || undefined,
      scope: scopes.get(attributes['scope']?.toLowerCase()),
      columns: attributes['colspan'] === '0' ? undefined : readSpan(attributes['colspan'], 1000),
      rows: readSpan(attributes['rowspan'], 65534),
      align: readAlign(element, scope),
      language,
      direction,
    }),
  };
}

/** Limits of https://html.spec.whatwg.org/#attributes-common-to-td-and-th-elements */
function readSpan(text: string | undefined, most: number): number | undefined {
  const span = readCount(text) ?? 1;
  return span === 1 ? undefined : Math.min(span, most);
}

function readAlign(
  {attributes: {align, style}}: TreeElement,
  {direction}: Scope,
): Cell['align'] | undefined {
  const [, side = align?.toLowerCase()] = /text-align:\s*(\w+)/i.exec(style ?? '') ?? [];
  if (side === 'center') return side;
  if (side !== 'left' && side !== 'right') return undefined;
  return (side === 'right') === (direction === 'rtl') ? 'start' : 'end';
}
