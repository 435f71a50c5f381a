import type {TreeElement, TreeNode} from '../../tree.js';

/** Styles that mean a mark, and no `mso-bidi-font-weight`, which is of letters from right to left; and the matching element. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w-])font-weight:\s*(?:bold|[6-9]00)/i, 'strong'],
  [/(?<![\w-])font-style:\s*italic/i, 'em'],
  [/text-decoration(?:-line)?:[^;:]*line-through/i, 's'],
  [/text-decoration(?:-line)?:[^;:]*underline/i, 'u'],
  [/vertical-align:\s*super/i, 'sup'],
  [/vertical-align:\s*sub\b/i, 'sub'],
];

/** Adds the elements for styles that mean marks; «<b style="font-weight:normal">» is not a mark. */
export function styleMarks(element: TreeElement): TreeElement {
  const {name, attributes, children} = element;
  const {style = ''} = attributes;
  if (/^(?:b|strong)$/.test(name) && /(?<![\w-])font-weight:\s*(?:normal|[1-5]00)/i.test(style))
    return {name: children.some(isBlock) ? 'div' : 'span', attributes: {}, children};
  if (/^(?:i|em)$/.test(name) && /(?<![\w-])font-style:\s*normal/i.test(style))
    return {...element, name: 'span'};
  if (name === 'a') return {...element, attributes: unwrapAddress(attributes)};
  // The bullet of an item is removed with its list.
  if (!/^(?:span|font|p)$/.test(name) || !style || /mso-list/i.test(style)) return element;
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
