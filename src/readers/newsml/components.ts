import {childrenOf, findFirst, treeLine} from '../through-html/tree.js';
import type {TreeElement} from '../tree.js';

/** A `<NewsComponent>`, with those around it, the nearest first. */
export interface Component {
  readonly element: TreeElement;
  readonly around: readonly TreeElement[];
  readonly role: string;
}

/** A text of a document in NewsML 1.2. */
export interface TextComponent extends Component {
  /** What it is to the others: `main`, `title`, `lead`; empty where nothing says so. */
  readonly role: string;
  readonly language: string | undefined;
  readonly content: TreeElement;
}

const main = /^(?:main|body|text|story)/;
const lead = /^(?:lead|abstract|summary)/;
const beside = /^(?:title|headline|caption|stylesheet|logo|contact|tweet|attention)/;

/** The components of a document, in order. */
export function listComponents(root: TreeElement): Component[] {
  const visit = (parent: TreeElement, around: readonly TreeElement[]): Component[] =>
    parent.children.flatMap((child): Component[] => {
      if (typeof child === 'string') return [];
      if (child.name !== 'newscomponent') return visit(child, around);
      const role = findRole(child);
      return [{element: child, around, role}, ...visit(child, [child, ...around])];
    });
  return visit(root, []);
}

function findRole(component: TreeElement): string {
  return childrenOf(component, 'role')[0]?.attributes['formalname']?.toLowerCase() ?? '';
}

/** The texts of a document that say something, in order. */
export function listParts(components: readonly Component[]): TextComponent[] {
  return components.flatMap((component) =>
    childrenOf(component.element, 'contentitem')
      .flatMap((item) => childrenOf(item, 'datacontent'))
      .filter((content) => treeLine(content))
      .map((content) => ({
        ...component,
        language: component.element.attributes['xml:lang'],
        content,
      })),
  );
}

/** The text of the story: by its role, or the first that has no other. */
export function chooseMain(parts: readonly TextComponent[]): TextComponent | undefined {
  return (
    parts.find(({role}) => main.test(role)) ??
    parts.find(({role}) => !lead.test(role) && !beside.test(role)) ??
    parts.find(({role}) => !isCaption(role))
  );
}

export function isCaption(role: string): boolean {
  return role.startsWith('caption');
}

/** The summary that stands beside a text, in the same language. */
export function findLead(
  parts: readonly TextComponent[],
  text: TextComponent,
): TextComponent | undefined {
  return parts.find(
    (part) => part !== text && lead.test(part.role) && part.language === text.language,
  );
}

/** Whether an element has words, or attributes with a value. */
export function saysAnything({attributes, children}: TreeElement): boolean {
  return (
    Object.values(attributes).some(Boolean) ||
    children.some((child) => (typeof child === 'string' ? child.trim() : saysAnything(child)))
  );
}

/**
 * An element that describes a component: its own, or that of the nearest one around it.
 * @param group where the element is: `newslines`, `descriptivemetadata`
 */
export function describe(
  {element, around}: Component,
  group: string,
  name: string,
): TreeElement | undefined {
  for (const component of [element, ...around])
    for (const described of childrenOf(component, group)) {
      const found = findFirst(described, name);
      if (found && saysAnything(found)) return found;
    }
  return undefined;
}
