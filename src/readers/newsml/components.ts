import {childrenOf, findAll, treeLine} from '../through-html/tree.js';
import type {TreeElement} from '../tree.js';

/** A text of a document in NewsML 1.2. */
export interface Part {
  /** What it is to the others: `main`, `title`, `lead`; empty where nothing says so. */
  readonly role: string;
  readonly language: string | undefined;
  readonly content: TreeElement;
}

const main = /^(?:main|body|text|story)/;
const lead = /^(?:lead|abstract|summary)/;
const beside = /^(?:title|headline|caption|stylesheet|logo|contact|tweet|attention)/;

/** The texts of a document that say something, in order. */
export function listParts(root: TreeElement): Part[] {
  return findAll(root, 'newscomponent').flatMap((component) => {
    const role = childrenOf(component, 'role')[0]?.attributes['formalname'] ?? '';
    return childrenOf(component, 'contentitem')
      .flatMap((item) => childrenOf(item, 'datacontent'))
      .filter(treeLine)
      .map((content) => ({
        role: role.toLowerCase(),
        language: component.attributes['xml:lang'],
        content,
      }));
  });
}

/** The text of the story: by its role, or the first that has no other. */
export function chooseMain(parts: readonly Part[]): Part | undefined {
  return (
    parts.find(({role}) => main.test(role)) ??
    parts.find(({role}) => !lead.test(role) && !beside.test(role)) ??
    parts[0]
  );
}

/** The summary that stands beside a text, in the same language. */
export function findLead(parts: readonly Part[], text: Part): Part | undefined {
  return parts.find(
    (part) => part !== text && lead.test(part.role) && part.language === text.language,
  );
}
