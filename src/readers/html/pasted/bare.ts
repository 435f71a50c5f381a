import {createIssue, type Issue} from '../../../model/issue.js';
import type {TreeElement, TreeNode} from '../../tree.js';
import {findEmbedAddress} from '../embeds/known-elements.js';
import {findElement, isNamed, textOf} from '../element.js';

const media = isNamed(
  'img|picture|video|audio|iframe|object|embed|svg|amp-img|amp-video|amp-audio|amp-iframe|table|input|button',
);
const addresses = [
  'url',
  'href',
  'src',
  'data-src',
  'data-href',
  'data-url',
  'data-oembed-url',
  'cite',
];

/**
 * Reads an element without text: a link to its address, or an issue that names it; undefined for
 * others.
 */
export function readBare(element: TreeElement, issues: Issue[]): TreeNode[] | undefined {
  const {name, attributes} = element;
  const words = textOf(element).trim();
  reportBackground(element, issues);
  if (isLoneAddress(element, words)) return [linkTo(words)];
  const isOwn = /^oembed$|-/.test(name);
  if (words || !isOwn || media(element) || findElement(element, media)) return undefined;
  if (findEmbedAddress(element)) return undefined;
  const url = readAddress(attributes);
  if (url) return [linkTo(url)];
  const named = Object.entries(attributes)
    .filter(([key]) => !/^(?:class|style|width|height|layout)$/.test(key))
    .map(([key, value]) => `${key}="${value}"`)
    .slice(0, 4);
  if (named.length)
    issues.push(
      createIssue(name, 'empty-element', 'words or an address', `<${[name, ...named].join(' ')}>`),
    );
  return undefined;
}

/** An address alone in its box is meant as an embed. */
function isLoneAddress({name, children}: TreeElement, words: string): boolean {
  return (
    /^(?:p|div|figure)$/.test(name) &&
    /^https?:\/\/[^\s<>"]+$/.test(words) &&
    children.every((child) => typeof child === 'string')
  );
}

function linkTo(url: string): TreeElement {
  return {
    name: 'p',
    attributes: {},
    children: [{name: 'a', attributes: {href: url}, children: [url]}],
  };
}

function readAddress(attributes: Readonly<Record<string, string>>): string | undefined {
  return addresses.map((key) => attributes[key]).find((value) => /^https?:\/\//i.test(value ?? ''));
}

function reportBackground({name, attributes}: TreeElement, issues: Issue[]): void {
  const url = /background(?:-image)?:[^;:]*url\(\s*["']?([^"')]+)/i.exec(
    attributes['style'] ?? '',
  )?.[1];
  if (url && !url.startsWith('data:'))
    issues.push(createIssue(name, 'background', 'a picture of the story', url));
}
