/** The stories of a long list that are drawn after the first ones. */
export interface RestOfList {
  /** Whether all of it is on the page. */
  readonly isDrawn: boolean;
  /** Draws the next portion. @returns its items, which are not on the page yet */
  draw: () => HTMLElement[];
  /** Inserts the drawn items into the page when there are enough. */
  place: () => void;
  placeAll: () => void;
  /** @param height of the stories shown so far, in pixels */
  reserve: (height: number) => void;
  /** Removes the items that were drawn after the first portion. */
  clear: () => void;
}

const rests = new WeakMap<Element, RestOfList>();

/** The part of a long list that is still to be drawn, if any. */
export function findRest(host: Element): RestOfList | undefined {
  const rest = rests.get(host);
  return rest?.isDrawn ? undefined : rest;
}

/** Replaces the rest of a list; `undefined` where all of it is drawn at once. */
export function setRest(host: Element, rest: RestOfList | undefined): void {
  rests.get(host)?.clear();
  if (rest) rests.set(host, rest);
  else rests.delete(host);
}
