const mark = 'data-aw-left-out';

/** Whether the list, and not the page, has hidden an element. */
export function isLeftOut(element: Element): boolean {
  return element.hasAttribute(mark);
}

/** Hides a story or shows it again. */
export function leaveOut(element: HTMLElement, isOut: boolean): void {
  if (isOut === isLeftOut(element)) return;
  element.toggleAttribute(mark, isOut);
  element.hidden = isOut;
}

/** Marks the first and second visible story for styles. */
export function markRank(element: Element, rank: number | undefined): void {
  if (rank) element.setAttribute('data-aw-rank', String(rank));
  else element.removeAttribute('data-aw-rank');
}

/**
 * Changes many items of a list while it is not laid out, because a browser may renumber all items
 * after each change. The list keeps its height, so that the page does not scroll.
 */
export function changeUnseen(list: HTMLElement, change: () => void): void {
  const slot = list.shadowRoot?.querySelector('slot');
  if (!slot || slot.hidden) {
    change();
    return;
  }
  const {minBlockSize} = list.style;
  list.style.minBlockSize = `${list.getBoundingClientRect().height}px`;
  slot.hidden = true;
  list.getBoundingClientRect();
  change();
  slot.hidden = false;
  list.style.minBlockSize = minBlockSize;
}

/** Removes the list role where only one story is left. */
export function markSingle(items: readonly {element: HTMLElement}[]): void {
  const counts = new Map<HTMLElement, number>();
  for (const {element} of items) {
    const list = element.parentElement;
    if (element.localName === 'li' && list)
      counts.set(list, (counts.get(list) ?? 0) + Number(!element.hidden));
  }
  for (const [list, count] of counts) {
    const isSingle = count === 1;
    if (isSingle) list.role = 'none';
    else if (list.role === 'none') list.role = 'list';
  }
}
