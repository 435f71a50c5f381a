import type {Inline} from '../../../src/model/article.js';
import {tidyInline} from '../state/inline.js';

/** A mark without its text, which is wrapped around the text again when it is read back. */
type Shell = Readonly<Record<string, unknown>>;

const shells = new WeakMap<Node, Shell>();

const tags: Readonly<Record<string, string>> = {
  strong: 'strong',
  emphasis: 'em',
  subscript: 'sub',
  superscript: 'sup',
  code: 'code',
  mark: 'mark',
  underline: 'u',
  strikethrough: 's',
  small: 'small',
  quotation: 'q',
  abbreviation: 'abbr',
  link: 'a',
};

/** Formatted text as editable nodes; each node keeps its mark. */
export function drawWords(content: readonly Inline[]): Node[] {
  return content.map((part) => {
    if (typeof part === 'string') return document.createTextNode(part);
    if (part.type === 'break') return document.createElement('br');
    if ('content' in part) {
      const {content: within, ...shell} = part;
      return markNode(shell, drawWords(within));
    }
    return leafNode(part);
  });
}

/** A mark around nodes. */
export function markNode(shell: Shell, within: readonly Node[]): HTMLElement {
  const element = document.createElement(tags[String(shell['type'])] ?? 'span');
  // Without `href`, so that a click does not leave the page.
  if (shell['type'] === 'link') element.title = String(shell['url']);
  element.append(...within);
  shells.set(element, shell);
  return element;
}

/** A picture in a line, or a reference to a note: moved and deleted as a whole. */
function leafNode(part: Exclude<Inline, string | {content: Inline[]}>): HTMLElement {
  const element = document.createElement('span');
  element.contentEditable = 'false';
  element.className = 'leaf';
  element.textContent =
    'label' in part ? part.label : 'alt' in part ? `[${part.alt}]` : '[picture]';
  shells.set(element, part as unknown as Shell);
  return element;
}

/** The mark of a node; undefined for nodes that the browser created. */
export const shellOf = (node: Node): Shell | undefined => shells.get(node);

/** Reads the current text back. */
export function readWords(root: Node): Inline[] {
  return tidyInline([...root.childNodes].flatMap(readNode));
}

function readNode(node: Node): Inline[] {
  if (node.nodeType === Node.TEXT_NODE) return readLines(node.textContent ?? '');
  if (!(node instanceof HTMLElement)) return [];
  const shell = shells.get(node);
  if (node.localName === 'br' && !shell) return [{type: 'break'}];
  if (node.contentEditable === 'false' && shell) return [shell as unknown as Inline];
  const within = [...node.childNodes].flatMap(readNode);
  return shell ? [{...shell, content: within} as unknown as Inline] : within;
}

function readLines(text: string): Inline[] {
  return text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .flatMap((line, index): Inline[] => (index ? [{type: 'break'}, line] : [line]));
}
