const mark = 'data-aw-left-out';

/** Whether it was the list, not the page, that took an element out of sight. */
export function isLeftOut(element: Element): boolean {
  return element.hasAttribute(mark);
}

/** Takes a story out of sight, or shows it again. */
export function leaveOut(element: HTMLElement, isOut: boolean): void {
  if (isOut === isLeftOut(element)) return;
  element.toggleAttribute(mark, isOut);
  element.hidden = isOut;
}

/** Tells styles which of the stories that are shown is the first, which the second. */
export function markRank(element: Element, rank: number | undefined): void {
  if (rank) element.setAttribute('data-aw-rank', String(rank));
  else element.removeAttribute('data-aw-rank');
}

/**
 * Changes many items of a list while none of it is laid out: a browser may number all items anew for
 * each that comes or goes. The list keeps its height, so that the page does not scroll.
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

/** A list of which one story is left is no list to a screen reader. */
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
