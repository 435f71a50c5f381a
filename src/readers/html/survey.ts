import {createIssue} from '../../model/issue.js';
import {resolveUrl} from '../../model/url.js';
import type {ReadContext} from '../reader.js';
import {
  mostAttributes,
  mostTreeNodes,
  mostTreeText,
  type TreeElement,
  type TreeNode,
} from '../tree.js';
import {elementsOf, findElement, readTarget} from './element.js';
import {readers} from './flow.js';
import {loadParts} from './load-parts.js';
import type {HtmlSource} from './context.js';

/** Walks through a tree once, to collect facts about it and to load the parts that it needs. */
export async function surveyTree(root: TreeElement, context: ReadContext): Promise<HtmlSource> {
  const source: HtmlSource = {
    root,
    base: findBase(root, context.url),
    issues: [],
    parents: new Map(),
    steps: new Map(),
    names: new Set(),
    needs: new Set(),
    skipped: new Set(),
    account: {reported: new Set(), understood: {words: [], links: 0}, leftOut: 0},
    anchors: {targets: new Set(), links: [], passed: [], aliases: new Map()},
    ownBlocks: new Set(),
    titles: [],
    references: new Map(),
    pictures: new Map(),
    registry: {readers: new Map(readers), choosers: []},
  };
  survey(root, source);
  if (root.isCut)
    source.issues.push(
      createIssue(
        '',
        'too-many',
        `at most ${mostTreeNodes} elements and texts, ${mostTreeText} characters and ${mostAttributes} attributes of an element`,
        'more',
      ),
    );
  await loadParts(source);
  return source;
}

/** `<base>`, the address of the page as the caller knows it, or as the page states it. */
function findBase(root: TreeElement, given: string | undefined): string | undefined {
  const url = given ?? findCanonical(root);
  const base = findElement(
    root,
    ({name, attributes}) => name === 'base' && Boolean(attributes['href']),
  );
  const {href = ''} = base?.attributes ?? {};
  return href ? resolveUrl(href.trim(), url) : url;
}

function findCanonical(root: TreeElement): string | undefined {
  const link = findElement(
    root,
    ({name, attributes: {rel = '', href = ''}}) =>
      name === 'link' && /^\s*canonical\s*$/i.test(rel) && /^\s*https?:\/\//i.test(href),
  );
  return link?.attributes['href']?.trim();
}

function isAddress(node: TreeNode): boolean {
  return typeof node === 'string' && /^\s*https?:\/\/\S+\s*$/.test(node);
}

function survey(element: TreeElement, source: HtmlSource): void {
  const {class: classes = '', href, dir} = element.attributes;
  const target = readTarget(href?.trim());
  if (target) source.anchors.targets.add(target);
  source.names.add(element.name);
  if (/auto/i.test(dir ?? '')) source.needs.add('structures');
  for (const name of classes.split(/\s+/)) source.names.add(`.${name}`);
  const counts = new Map<string, number>();
  // An address alone may be a player, which has its own reader.
  if (element.children.some(isAddress)) source.needs.add('embeds');
  for (const child of elementsOf(element)) {
    const count = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, count);
    source.steps.set(child, count > 1 ? `${child.name}[${count}]` : child.name);
    source.parents.set(child, element);
    survey(child, source);
  }
}
