import {createIssue, type Issue} from '../../../model/issue.js';
import type {TreeElement, TreeNode} from '../../tree.js';
import {findElement, isNamed, textOf} from '../element.js';
import {isHidden} from './hidden.js';
import {joinLists} from './lists.js';
import {isRuled, joinNotes, raiseReference, readNote} from './notes.js';
import {joinPlainLines} from './plain-lines.js';
import {readBare} from './bare.js';
import {joinSpaces} from '../../values/spaces.js';
import {omit, styleMarks} from './style-marks.js';
import {findSizedHeadings} from './sized-headings.js';
import {applySheet, readStyleSheet, type StyleSheet} from './style-sheet.js';
import {acceptSuggestions} from './suggestions.js';

/** Class names of a word processor's paragraphs, and their meanings. */
const paragraphs: readonly (readonly [RegExp, string])[] = [
  [/\bMsoTitle\b|^title$/i, 'h1'],
  [/\bMso(?:Intense)?Quote\b|\bMsoBlockText\b/i, 'blockquote'],
];

/** Boxes that plugins of WordPress, Substack and others set within or below a story: sharing, liking, subscribing, more to read. */
const shareBox =
  /(?:^|\s)(?:sharedaddy|sd-(?:social|sharing|like|rating)\S*|jp-relatedposts|jetpack-likes\S*|wp-block-jetpack-(?:sharing|like|related)\S*|addtoany\S*|a2a_kit\S*|sharethis\S*|addthis\S*|heateor\S*|ssba\S*|(?:social|post|article)-shar(?:e|ing)\S*|share-(?:buttons?|bar|links?)\S*|subscri(?:ption|be)-widget\S*|(?:captioned-)?button-wrap(?:per)?)(?:\s|$)/i;

/** Documents of Apple's programs, and mails, whose headings may be known by their size alone. */
const written = /content=["']Cocoa|class=["'](?:gmail_|elementToProof)/i;

/** Settings for the conversion. */
interface Mending {
  readonly issues: Issue[];
  /** Whether it is from Word or LibreOffice, whose `<del>` is a change that was not accepted. */
  readonly isWord: boolean;
  /** Whether it is from Google Docs, where colored lines may be suggestions. */
  readonly isDocs: boolean;
  /** The rules for its classes. */
  readonly sheet: StyleSheet;
  /** Paragraphs that are headings by their size. */
  readonly headings: ReadonlyMap<TreeElement, 'h1' | 'h2'>;
}

/** Converts the tree of a pasted text to semantic HTML. */
export function mendTree(root: TreeElement, text: string, issues: Issue[]): TreeElement {
  const isWord =
    /\bmso-|class=["']?Mso|urn:schemas-microsoft-com|content=["'](?:LibreOffice|OpenOffice)/i.test(
      text,
    );
  const isDocs = /docs-internal-guid|doc-content/.test(text);
  const isDocument = isWord || isDocs || written.test(text);
  const sheet: StyleSheet = isDocument ? readStyleSheet(text) : new Map<string, string>();
  const headings = isDocument ? findSizedHeadings(root, sheet) : new Map<TreeElement, 'h1'>();
  return {...root, children: mendNodes(root.children, {issues, isWord, isDocs, sheet, headings})};
}

function mendNodes(given: readonly TreeNode[], mending: Mending): TreeNode[] {
  const nodes = mending.isDocs ? acceptSuggestions(given, mending.issues) : given;
  return joinNotes(
    joinLists(
      joinPlainLines(
        nodes.flatMap((node) => (typeof node === 'string' ? [node] : mendElement(node, mending))),
      ),
    ),
  );
}

function mendElement(given: TreeElement, mending: Mending): TreeNode[] {
  const element = applySheet(given, mending.sheet);
  const hidden = isHidden(element, mending.isWord);
  if (hidden) {
    if (textOf(element).trim())
      mending.issues.push(createIssue(element.name, 'hidden', 'words that are shown', hidden));
    return [];
  }
  if (shareBox.test(element.attributes['class'] ?? '')) {
    const words = joinSpaces(textOf(element)).trim().slice(0, 200);
    if (words)
      mending.issues.push(
        createIssue(element.name, 'left-out', 'a part of the story', `"${words}"`),
      );
    return [];
  }
  if (isForwarded(element)) return mendNodes(element.children, mending);
  const note = readNote(element);
  if (note) return [{...note, children: mendNodes(note.children, mending)}];
  const bare = readBare(element, mending.issues);
  if (bare) return bare;
  const heading = mending.headings.get(given);
  const mended = mendNodes(element.children, mending);
  const children = isRuled(element) ? mended.filter(isNoRule) : mended;
  if (mending.isWord && element.name === 'ins') return children;
  if (heading) return [makeHeading(heading, children)];
  return [raiseReference(renameParagraph(styleMarks({...element, children})))];
}

/** Whether an element quotes a message with its head: Apple Mail forwards in this form. */
function isForwarded(element: TreeElement): boolean {
  return (
    element.name === 'blockquote' &&
    element.attributes['type'] === 'cite' &&
    /^\s*\p{L}[\p{L} ]{1,20}[:：]/u.test(textOf(element))
  );
}

function isNoRule(node: TreeNode): boolean {
  return typeof node === 'string' || !/^(?:hr|br)$/.test(node.name);
}

/** A heading without marks, which only make it look like one; one with a link keeps them. */
function makeHeading(name: 'h1' | 'h2', children: readonly TreeNode[]): TreeElement {
  const heading = {name, attributes: {}, children};
  return findElement(heading, isNamed('a')) ? heading : {...heading, children: [textOf(heading)]};
}

function renameParagraph(element: TreeElement): TreeElement {
  if (element.name !== 'p') return element;
  const called = element.attributes['class'] ?? '';
  const name = paragraphs.find(([pattern]) => pattern.test(called))?.[1];
  if (!name) return element;
  const attributes = omit(element.attributes, 'class');
  return name === 'blockquote'
    ? {name, attributes: {}, children: [{...element, attributes}]}
    : {...element, name, attributes};
}
