/** Keeps keyboard focus near the current work when the focused element is removed. */

const controls = 'button, a[href], input, select, textarea, summary, workbench-words';

/**
 * Redraws the page. If that removes the focused element, the same control of the next list item
 * gets the focus, or else the heading of the section, so that nobody starts again at the top of the
 * page.
 */
export function keepFocus(root: HTMLElement, draw: () => void): void {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !root.contains(active)) {
    draw();
    return;
  }
  const item = active.closest('li');
  const items = [item, item?.nextElementSibling, item?.previousElementSibling];
  const sections = sectionsAround(active);
  const kind = kindOf(active);
  draw();
  if (canHaveFocus(active)) {
    // A list item that was moved has lost the focus.
    if (document.activeElement !== active) active.focus({preventScroll: true});
    return;
  }
  const [target] = items.flatMap((item) => findControl(item, kind, item === items[0]) ?? []);
  if (target) target.focus();
  else focusHeading(sections);
}

/** «Drop» from «Drop: Paragraph 3»: the common part of the controls' names. */
const kindOf = (element: Element): string =>
  (element.ariaLabel ?? element.textContent).split(':', 1)[0]!.trim();

const canHaveFocus = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled');

/** The same control of an item; another one in the item if that one is disabled. */
function findControl(
  item: Element | null | undefined,
  kind: string,
  isOwn: boolean,
): HTMLElement | undefined {
  if (!item?.isConnected) return undefined;
  const usable = [...item.querySelectorAll<HTMLElement>(controls)].filter(canHaveFocus);
  return usable.find((control) => kindOf(control) === kind) ?? (isOwn ? usable[0] : undefined);
}

function sectionsAround(element: Element): Element[] {
  const section = element.parentElement?.closest('section');
  return section ? [section, ...sectionsAround(section)] : [];
}

function focusHeading(sections: readonly Element[]): void {
  const heading = sections
    .find((section) => section.isConnected)
    ?.querySelector<HTMLElement>('h2, h3');
  if (heading) focusOn(heading);
}

/** Focuses an element that is not reachable by Tab. */
export function focusOn(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({preventScroll: true});
}
