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
