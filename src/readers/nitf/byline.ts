import type {Author} from '../../model/article.js';
import type {Issue} from '../../model/issue.js';
import {readNames} from '../through-html/read-names.js';
import {findAll, findFirst, treeLine} from '../through-html/tree.js';
import type {TreeElement} from '../tree.js';

/** Reads the bylines of a head: the authors, and the role of each (`<byttl>`). */
export async function readByline(
  head: TreeElement,
  issues: Issue[],
): Promise<Author[] | undefined> {
  const authors: Author[] = [];
  for (const byline of findAll(head, 'byline')) {
    const role = treeLine(findFirst(byline, 'byttl'));
    const people = findAll(byline, 'person').flatMap((person) => treeLine(person) ?? []);
    const named = people.length
      ? people.map((name) => ({name}))
      : await readNames(treeLine(withoutTitle(byline)), issues);
    authors.push(...named.map((author) => ({...author, ...(role && {role})})));
  }
  return authors.length ? authors : undefined;
}

function withoutTitle(byline: TreeElement): TreeElement {
  const children = byline.children.filter(
    (child) => typeof child === 'string' || child.name !== 'byttl',
  );
  return {...byline, children};
}
