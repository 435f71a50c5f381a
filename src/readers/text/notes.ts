import type {Block, Footnotes, Inline} from '../../model/article.js';
import {readInline} from '../lines/inline.js';
import type {Line} from '../lines/lines.js';
import {countWords} from '../language/shape.js';
import {isShort} from '../lines/subhead.js';

/** Signs before a note: «[1]», «1.», «¹», «*»; and how a text refers to it. */
const sign =
  /^(?:\[(\d{1,3}|\*{1,3})\]|(\d{1,3})[.)]|([¹²³⁰⁴-⁹]{1,3})|(\*{1,3})(?!\*))\s*(?=[^\s*])/u;
const reference =
  /\[(\d{1,3}|\*{1,3})\](?!\()|(?<!\b[ckmd]?m)([¹²³⁰⁴-⁹]{1,3})|(?<=[\p{L}\p{N}.,;:!?"”’»)])(\*{1,3})(?![\p{L}\p{N}*])/gu;
/** «↩», «back ↩», «↑ Back to text»: the way back, which is of the page. */
const backLink =
  /(?<!\s)\s*(?:(?:back|return|zurück|retour|volver|voltar|torna|terug)(?: (?:to|zum|au|al|ao|naar)(?: (?:the )?\p{L}+)?)?\s?)?[↩↑⏎⤴](?:\ufe0e|\ufe0f)?(?: (?:back|return)(?: to (?:the )?\p{L}+)?)?$/iu;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function isSigned({text}: Line): boolean {
  return sign.test(text);
}

interface NoteLine {
  readonly label: string;
  readonly text: string;
}

/** The notes at the end of a text, and the lines without them. */
export interface Notes {
  readonly notes: readonly NoteLine[];
  /** What stands above the notes: «Footnotes». */
  readonly heading?: string;
  readonly lines: readonly Line[];
}

/** Takes the last run of lines that begin with the signs of notes, where the text above refers to each of them. */
export function takeNotes(lines: readonly Line[]): Notes {
  const last = lines.findLastIndex(isSigned);
  const start = lines.findLastIndex((line, at) => at < last && !isSigned(line)) + 1;
  const notes = lines.slice(start, last + 1).map(readNote);
  const labels = new Set(notes.map(({label}) => label));
  const marks = new Set(lines.slice(0, start).flatMap(({text}) => findMarks(text)));
  const areNotes =
    last >= 0 && labels.size === notes.length && [...labels].every((label) => marks.has(label));
  if (!areNotes) return {notes: [], lines};
  const heading = findHeading(lines, start);
  const from = heading ? start - 1 : start;
  const others = [...lines.slice(0, from), ...lines.slice(last + 1)];
  return {notes, lines: others, ...(heading ? {heading} : {})};
}

function findHeading(lines: readonly Line[], start: number): string | undefined {
  const [before, above] = [lines[start - 2], lines[start - 1]];
  const isHeading = above && isShort(above.text.replace(/:$/, '')) && !isShort(before?.text ?? '');
  const isName = isHeading && countWords(above.text) < 5 && !findMarks(above.text).length;
  return isName ? above.text : undefined;
}

function readNote({text}: Line): NoteLine {
  const [whole = '', ...labels] = sign.exec(text) ?? [];
  const words = text.slice(whole.length).replace(backLink, '');
  return {label: simplify(labels.find(Boolean) ?? ''), text: words};
}

/** «¹²» is 12. */
function simplify(label: string): string {
  return label.replace(/[¹²³⁰⁴-⁹]/g, (digit) => String(raised.indexOf(digit)));
}

function findMarks(text: string): string[] {
  return [...text.matchAll(reference)].map(readLabel);
}

function readLabel([, ...labels]: RegExpMatchArray): string {
  return simplify(labels.find(Boolean) ?? '');
}

/** Blocks in which each mark leads to its note, and the notes below them. */
export function addNotes(
  blocks: readonly Block[],
  {notes, heading}: Notes,
  url: string | undefined,
): Block[] {
  const ids = new Map(notes.map(({label}, index) => [label, `note-${index + 1}`]));
  const list: Footnotes = {
    type: 'footnotes',
    notes: notes.map(({label, text}) => ({
      id: ids.get(label) ?? label,
      label,
      content: readInline(text, url),
    })),
  };
  const above: Block[] = heading ? [{type: 'heading', level: 2, content: [heading]}] : [];
  return [...blocks.map((block) => markWithin(block, ids)), ...above, list];
}

/** Strings in lists are the words of a text, whatever holds them. */
function markWithin<Part>(part: Part, ids: ReadonlyMap<string, string>): Part {
  if (typeof part !== 'object' || !part) return part;
  if (Array.isArray(part)) return part.flatMap((item: unknown) => markItem(item, ids)) as Part;
  const parts = Object.entries(part as Record<string, unknown>);
  return Object.fromEntries(parts.map(([key, value]) => [key, markWithin(value, ids)])) as Part;
}

function markItem(item: unknown, ids: ReadonlyMap<string, string>): unknown[] {
  return typeof item === 'string' ? divideWords(item, ids) : [markWithin(item, ids)];
}

function divideWords(words: string, ids: ReadonlyMap<string, string>): Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  for (const match of words.matchAll(reference)) {
    const label = readLabel(match);
    const note = ids.get(label);
    if (!note) continue;
    inlines.push(words.slice(end, match.index), {type: 'footnote-reference', note, label});
    end = match.index + match[0].length;
  }
  return [...inlines, words.slice(end)].filter((inline) => inline !== '');
}
