import type {Image} from '../../model/article.js';
import {createIssue, type Issue} from '../../model/issue.js';
import {resolveUrl} from '../../model/url.js';
import {imageOf, numberAt} from '../values/fields.js';
import {childrenOf, findAll, findFirst, treeLine} from '../through-html/tree.js';
import type {TreeElement} from '../tree.js';
import {type Component, isCaption, type TextComponent} from './components.js';

/** A file of a picture, and the component that has its caption too. */
interface File {
  readonly group: TreeElement;
  readonly item: TreeElement;
  readonly role: string;
}

const small = /thumb|quicklook|preview|icon/;

/** What a document in NewsML 1.2 has. */
interface Contents {
  readonly components: readonly Component[];
  readonly parts: readonly TextComponent[];
  readonly main: TextComponent | undefined;
  readonly base: string | undefined;
}

/**
 * The pictures of a document, each in its largest size, and the texts that are their captions. Other
 * files that it names are issues.
 */
export function readPictures(
  {components, parts, main, base}: Contents,
  issues: Issue[],
): {images: Image[]; captions: TextComponent[]; groups: TreeElement[]} {
  const captions = parts.filter(({role}) => isCaption(role));
  reportFiles(components, issues);
  const files = components.flatMap((component) =>
    childrenOf(component.element, 'contentitem')
      .filter((item) => isPicture(item) && !isLogo(component.role))
      .map((item): File => ({
        group: findGroup(component, captions, main),
        item,
        role: component.role,
      })),
  );
  const groups = [...new Set(files.map(({group}) => group))];
  const isIn = (group: TreeElement) => (part: TextComponent) =>
    part.element === group || part.around.includes(group);
  return {
    images: groups.flatMap((group) =>
      readPicture(
        files.filter((file) => file.group === group),
        captions.find(isIn(group)),
        base,
      ),
    ),
    groups,
    captions: captions.filter((part) => groups.some((group) => isIn(group)(part))),
  };
}

function reportFiles(components: readonly Component[], issues: Issue[]): void {
  for (const {element, role} of components)
    for (const item of childrenOf(element, 'contentitem')) {
      const {href} = item.attributes;
      if (!href || (isPicture(item) && !isLogo(role))) continue;
      issues.push(createIssue('ContentItem', 'not-taken', 'a text or a picture', `"${href}"`));
    }
}

function isPicture(item: TreeElement): boolean {
  const type = findFirst(item, 'mediatype')?.attributes['formalname'] ?? '';
  const mime = findFirst(item, 'mimetype')?.attributes['formalname'] ?? '';
  return Boolean(item.attributes['href']) && /^(?:photo|picture|image|graphic)/i.test(type || mime);
}

/** A logo is no part of a story. */
function isLogo(role: string): boolean {
  return role.startsWith('logo');
}

/** The innermost component with a caption or lines of its own, up to the one that holds the text. */
function findGroup(
  {element, around}: Component,
  captions: readonly TextComponent[],
  main: TextComponent | undefined,
): TreeElement {
  let group = element;
  for (const outer of around) {
    const hasCaption = captions.some(
      (part) => part.element === group || part.around.includes(group),
    );
    const hasText = main && (main.element === outer || main.around.includes(outer));
    if (hasCaption || childrenOf(group, 'newslines').length || hasText) return group;
    group = outer;
  }
  return group;
}

function readPicture(
  files: readonly File[],
  caption: TextComponent | undefined,
  base: string | undefined,
): Image[] {
  const widthOf = ({item}: File) => Number(property(item, 'Width') ?? 0);
  const [file] = [...files].sort(
    (a, b) => Number(small.test(a.role)) - Number(small.test(b.role)) || widthOf(b) - widthOf(a),
  );
  if (!file) return [];
  const lines = childrenOf(file.group, 'newslines')[0];
  const credits = ['byline', 'creditline'].map((name) => treeLine(findFirst(lines, name)));
  const image = imageOf(resolveUrl(file.item.attributes['href'] ?? '', base), {
    caption: treeLine(caption?.content) ?? treeLine(findFirst(lines, 'headline')),
    credit: credits.filter(Boolean).join(' / ') || undefined,
    width: numberAt({width: property(file.item, 'Width')}, 'width'),
    height: numberAt({height: property(file.item, 'Height')}, 'height'),
  });
  return image ? [image] : [];
}

/** The value of a property by its name. */
export function property(element: TreeElement | undefined, name: string): string | undefined {
  const properties = element ? findAll(element, 'property') : [];
  return (
    properties
      .find(({attributes}) => attributes['formalname'] === name)
      ?.attributes['value']?.trim() || undefined
  );
}
