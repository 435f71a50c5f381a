import {withoutSpace} from './block-text.js';

/** Text of a sentence without white space: the whole, or its start and its end. */
export interface Quote {
  readonly head: string;
  readonly tail?: string | undefined;
}

/** The start and end of a sentence, from the text fragment in its link. */
export function readQuote(link: HTMLElement | undefined): Quote | undefined {
  const [, fragment] = /:~:text=([^&]+)/.exec(link?.getAttribute('href') ?? '') ?? [];
  try {
    const [head, tail] =
      fragment?.split(',').map((part) => withoutSpace(decodeURIComponent(part))) ?? [];
    return head === undefined ? undefined : {head, tail};
  } catch {
    return undefined; // Not an address that this library wrote.
  }
}

/**
 * Finds the match of a quote that is nearest to the expected position, in a text without white
 * space.
 */
export function findQuote(
  text: string,
  {head, tail}: Quote,
  expected: number,
): [first: number, last: number] | undefined {
  let found: [number, number] | undefined;
  for (let first = text.indexOf(head); first >= 0; first = text.indexOf(head, first + 1)) {
    const rest = tail === undefined ? first : text.indexOf(tail, first + head.length);
    if (rest < 0) break;
    if (found && Math.abs(found[0] - expected) <= Math.abs(first - expected)) break;
    found = [first, rest + (tail ?? head).length];
  }
  return found;
}
