import type {TreeElement} from '../../tree.js';

/** Longest style sheet that is read, and most rules of it. */
const [longest, mostRules] = [200_000, 5000];

/** The styles that mean something in a story. */
const meant =
  /^(?:font|font-(?:weight|style|size)|text-decoration(?:-line)?|vertical-align|display|visibility|mso-hide)$/;

/** `p`, `.s1`, `p.s1`: other selectors need the elements around. */
const simple = /^([a-z][\w-]*)?(?:\.([\w-]+))?$/i;

/** The rules of a style sheet by their selectors: `p`, `.s1`, `p.s1`. */
export type StyleSheet = ReadonlyMap<string, string>;

/** Reads the rules that word processors write for their own classes. */
export function readStyleSheet(html: string): StyleSheet {
  const sheet = new Map<string, string>();
  const text = findStyles(html).join('\n').slice(0, longest);
  for (const rule of dropComments(text).split('}')) {
    if (sheet.size > mostRules) break;
    const at = rule.lastIndexOf('{');
    const style = expandStyle(rule.slice(at + 1));
    if (at < 0 || !style) continue;
    const before = rule.slice(0, at);
    const start = Math.max(before.lastIndexOf('{'), before.lastIndexOf(';')) + 1;
    for (const selector of before
      .slice(start)
      .split(',')
      .map((part) => part.trim()))
      if (simple.test(selector)) sheet.set(selector, mergeStyles(sheet.get(selector) ?? '', style));
  }
  return sheet;
}

function dropComments(text: string): string {
  return text
    .replace(/<!--|-->/g, ' ')
    .split('/*')
    .map((part, index) => (index ? part.split('*/').slice(1).join(' ') : part))
    .join(' ');
}

/** What stands in the elements for styles, which the parsed tree does not have. */
function findStyles(html: string): string[] {
  return html
    .split(/<style(?=[\s>])/i)
    .slice(1)
    .map((part) => part.slice(part.indexOf('>') + 1, part.search(/<\/style/i)));
}

/** An element with the style that the rules for its name and classes give it, below its own. */
export function applySheet(element: TreeElement, sheet: StyleSheet): TreeElement {
  if (!sheet.size) return element;
  const {name, attributes} = element;
  const {class: classes = '', style = ''} = attributes;
  const called = classes.split(/\s+/).filter(Boolean);
  const selectors = [
    name,
    ...called.map((one) => `.${one}`),
    ...called.map((one) => `${name}.${one}`),
  ];
  const given = selectors.flatMap((selector) => sheet.get(selector) ?? []).join('');
  return given
    ? {...element, attributes: {...attributes, style: mergeStyles(given, style)}}
    : element;
}

/** One declaration for each property: the last, as in a browser. */
function mergeStyles(given: string, own: string): string {
  const found = new Map<string, string>();
  for (const [name, value] of listDeclarations(`${given}${own}`)) {
    found.delete(name);
    found.set(name, value);
  }
  return [...found].map(([name, value]) => `${name}:${value};`).join('');
}

/** The declarations that mean something; `font` as the properties that it is short for. */
function expandStyle(declarations: string): string {
  return listDeclarations(declarations)
    .filter(([name]) => meant.test(name))
    .flatMap(([name, value]) => (name === 'font' ? expandFont(value) : `${name}:${value};`))
    .join('');
}

function listDeclarations(style: string): [string, string][] {
  return style.split(';').flatMap((declaration): [string, string][] => {
    const at = declaration.indexOf(':');
    if (at < 0) return [];
    return [[declaration.slice(0, at).trim().toLowerCase(), declaration.slice(at + 1).trim()]];
  });
}

/** `bold 14.0px 'Helvetica Neue'`: what stands before the size. */
function expandFont(font: string): string[] {
  const [before = '', size] =
    /^(.*?)(?<![\w.])(\d[\d.]*(?:px|pt|em|rem|%))/i.exec(font)?.slice(1) ?? [];
  if (!size) return [];
  const weight = /\bbold\b|(?<!\d)[1-9]00(?!\d)/i.exec(before)?.[0] ?? 'normal';
  const slant = /\b(?:italic|oblique)\b/i.test(before) ? 'italic' : 'normal';
  return [`font-weight:${weight};`, `font-style:${slant};`, `font-size:${size};`];
}
