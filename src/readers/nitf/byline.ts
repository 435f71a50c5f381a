import type {Author} from '../../model/article.js';
import {findAll, findFirst, treeLine} from '../through-html/tree.js';
import type {TreeElement} from '../tree.js';

/** Reads the bylines of a head: the authors, and the role of each (`<byttl>`). */
export function readByline(head: TreeElement): Author[] | undefined {
  const authors = findAll(head, 'byline').flatMap((byline): Author[] => {
    const role = treeLine(findFirst(byline, 'byttl'));
    const people = findAll(byline, 'person').map(treeLine);
    const names = people.length ? people : splitNames(treeLine(withoutTitle(byline)));
    return names.flatMap((name) => (name ? [{name, ...(role && {role})}] : []));
  });
  return authors.length ? authors : undefined;
}

function withoutTitle(byline: TreeElement): TreeElement {
  const children = byline.children.filter(
    (child) => typeof child === 'string' || child.name !== 'byttl',
  );
  return {...byline, children};
}

/** «By Ines Calder and Kit Rowe» names two people; other text stays one line. */
function splitNames(line = ''): string[] {
  const names = line.replace(/^by\s+/i, '');
  const parts = names.split(' and ');
  return parts.every((part) => /^\p{Lu}[\p{L}.'’ -]+$/u.test(part)) ? parts : [names];
}
