import type {TreeElement, TreeNode} from '../../tree.js';

const bold = /(?<![\w-])font-weight:\s*(?:bold|[6-9]00)/i;
const light = /(?<![\w-])font-weight:\s*(?:normal|[1-5]00)/i;
const slanted = /(?<![\w-])font-style:\s*(?:italic|oblique)/i;
const upright = /(?<![\w-])font-style:\s*normal/i;

/** Styles that mean a mark, and the matching element. */
const marks: readonly (readonly [RegExp, string])[] = [
  [bold, 'strong'],
  [slanted, 'em'],
  [/text-decoration(?:-line)?:[^;:]*line-through/i, 's'],
  [/text-decoration(?:-line)?:[^;:]*underline/i, 'u'],
  [/vertical-align:\s*super/i, 'sup'],
  [/vertical-align:\s*sub\b/i, 'sub'],
];

/** Adds the elements for styles that mean marks; «<b style="font-weight:normal">» is not a mark. */
export function styleMarks(element: TreeElement): TreeElement {
  const {name, attributes, children} = element;
  const {style = ''} = attributes;
  if (/^(?:b|strong)$/.test(name) && light.test(style))
    return {name: children.some(isBlock) ? 'div' : 'span', attributes: {}, children};
  if (/^(?:i|em)$/.test(name) && upright.test(style)) return {...element, name: 'span'};
  if (name === 'a') return {...element, attributes: unwrapAddress(attributes)};
  // The bullet of an item is removed with its list.
  if (!canMark(element) || !style || /mso-list/i.test(style)) return element;
  const found = marks.filter(([pattern]) => pattern.test(style)).map(([, mark]) => mark);
  // The underline of a link belongs to the link.
  const shown = children.every((child) => typeof child === 'object' && child.name === 'a')
    ? found.filter((mark) => mark !== 'u')
    : found;
  const inner = shown.reduce<readonly TreeNode[]>(
    (content, mark) => [{name: mark, attributes: {}, children: content}],
    children,
  );
  return {name, attributes: omit(attributes, 'style'), children: inner};
}

/** Whether the text of an element is bold by its name or style; undefined where neither says so. */
export function isBold({name, attributes: {style = ''}}: TreeElement): boolean | undefined {
  if (light.test(style)) return false;
  return bold.test(style) || /^(?:b|strong)$/.test(name) || undefined;
}

/** Whether an element is a run of text, or a paragraph of which all text has its style. */
function canMark({name, children}: TreeElement): boolean {
  if (name !== 'p') return /^(?:span|font)$/.test(name);
  return children.every((child) => !isBlock(child) && !isPlain(child));
}

/** Whether a part sets aside the style around it. */
function isPlain(node: TreeNode): boolean {
  if (typeof node === 'string') return false;
  const {style = ''} = node.attributes;
  return light.test(style) || upright.test(style) || node.children.some(isPlain);
}

function isBlock(node: TreeNode): boolean {
  return (
    typeof node === 'object' && /^(?:p|h[1-6]|ul|ol|table|div|blockquote|br|hr)$/.test(node.name)
  );
}

/** Google Docs redirects links through its own address. */
function unwrapAddress(
  attributes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const {href = ''} = attributes;
  if (!/^https?:\/\/(?:www\.)?google\.com\/url\?/i.test(href) || !URL.canParse(href))
    return attributes;
  const target = new URL(href).searchParams.get('q');
  return target && /^https?:/i.test(target) ? {...attributes, href: target} : attributes;
}

/** A copy of attributes without one of them. */
export function omit(
  attributes: Readonly<Record<string, string>>,
  name: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => key !== name));
}
