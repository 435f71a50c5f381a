import type {Input} from '../../../src/readers/readers.js';

/** A part of a paragraph. */
export interface TrackedPiece {
  readonly text: string;
  /** How it was changed; undefined where it was not, or where the editor has decided. */
  readonly kind?: 'deleted' | 'inserted' | undefined;
  /** Whether the story has it. */
  readonly isShown: boolean;
}

/** A paragraph of a document with changes that nobody there has accepted or rejected. */
export interface TrackedParagraph {
  readonly pieces: readonly TrackedPiece[];
  /** The text of the paragraph above. */
  readonly above: string;
}

/** The signs by which the reader of HTML knows such a document too. */
const isDocument =
  /\bmso-|class=["']?Mso|urn:schemas-microsoft-com|content=["'](?:LibreOffice|OpenOffice)/i;
const deletion = 'del, .msoDel';
const insertion = 'ins, .msoIns';
const paragraph = 'p, li, td, th, h1, h2, h3, h4, h5, h6';
/** What is in no story: comments, and marks of where they belong. */
const unseen = '[style*="mso-element:comment"], [class*="MsoComment"], [style*="mso-hide"]';

const isChanged = /<(?:del|ins)\b|mso(?:Del|Ins)/;

/** The paragraphs of a pasted document that have tracked changes. */
export function findTracked(input: Input): TrackedParagraph[] {
  const html = (input as Partial<Record<string, unknown>>)['text/html'];
  if (typeof html !== 'string' || !isDocument.test(html) || !isChanged.test(html)) return [];
  // Parsed apart: nothing of it runs or is fetched.
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  let above = '';
  return [...body.querySelectorAll(paragraph)]
    .filter((block) => !block.querySelector(paragraph) && !block.closest(unseen))
    .flatMap((block) => {
      const found = {pieces: piecesOf(block), above};
      above = shownText(found.pieces).trim() || above;
      return found.pieces.some(isOpen) ? [found] : [];
    });
}

/** Whether a piece is a change of words that an editor has yet to decide on. */
export const isOpen = ({kind, text}: TrackedPiece): boolean =>
  kind !== undefined && text.trim() !== '';

/** The text of pieces in the story. */
export const shownText = (pieces: readonly TrackedPiece[]): string =>
  pieces
    .flatMap(({text, isShown}) => (isShown ? [text] : []))
    .join('')
    .replace(/ +/g, ' ');

/** The pieces of a paragraph, cut where a change begins or ends. */
function piecesOf(block: Element): TrackedPiece[] {
  const pieces: TrackedPiece[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(unseen)) continue;
    const kind = kindOf(parent);
    const text = (node.textContent ?? '').replace(/\s+/g, ' ');
    const last = pieces.at(-1);
    if (last?.kind === kind && last) pieces[pieces.length - 1] = {...last, text: last.text + text};
    else pieces.push({text, kind, isShown: kind !== 'deleted'});
  }
  return pieces;
}

/** What was inserted and deleted again is a deletion. */
function kindOf(parent: Element): TrackedPiece['kind'] {
  if (parent.closest(deletion)) return 'deleted';
  return parent.closest(insertion) ? 'inserted' : undefined;
}
