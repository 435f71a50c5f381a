import {numberItems} from '../../model/number-items.js';

/** A part of a dateline, between dots or in its own element. */
export interface Segment {
  text: string;
  /** Position of its text. */
  readonly runs: {readonly node: Text; readonly start: number; readonly length: number}[];
  /** The element that marks it as a date. */
  readonly time?: HTMLTimeElement;
}

const separators = /(?:(?<!\s)\s+)?[·•|]\s*|(?<!\s)\s+[–—]\s+/;

/** Content that is not text of the dateline: its attribution, its icon, its data. */
const ignored = 'script, style, template, svg, button, .aw-attribution, [slot]';

/** Splits the text of a dateline into parts. */
export function findSegments(nodes: Iterable<Node>): Segment[] {
  const segments: Segment[] = [{text: '', runs: []}];
  for (const node of nodes) collect(node, segments);
  return segments.filter(({text}) => text.trim());
}

/** Part of a segment as a range of the document. */
export function rangeOf({runs}: Segment, from: number, to: number): Range {
  const range = new Range();
  let passed = 0;
  for (const {node, start, length} of runs) {
    if (from >= passed && from <= passed + length) range.setStart(node, start + from - passed);
    passed += length;
    if (to <= passed) {
      range.setEnd(node, start + to - passed + length);
      break;
    }
  }
  return range;
}

function collect(node: Node, segments: Segment[]): void {
  if (node instanceof Text) split(node, segments);
  if (!(node instanceof Element) || node.matches(ignored)) return;
  const time = node instanceof HTMLTimeElement ? node : undefined;
  const isApart = time ?? (node.localName === 'br' || isBlock(node));
  if (isApart) segments.push({text: '', runs: [], ...(time && {time})});
  for (const child of node.childNodes) collect(child, segments);
  if (isApart) segments.push({text: '', runs: []});
}

function split(node: Text, segments: Segment[]): void {
  const parts = segments.at(-1)?.time ? [node.data] : node.data.split(separators);
  let start = 0;
  for (const [index, text] of numberItems(parts)) {
    if (index) segments.push({text: '', runs: []});
    start = node.data.indexOf(text, start);
    const segment = segments.at(-1);
    segment?.runs.push({node, start, length: text.length});
    if (segment) segment.text += text;
    start += text.length;
  }
}

function isBlock(element: Element): boolean {
  return !/^(inline|contents|none)/.test(getComputedStyle(element).display);
}
