/** Keeps the focus of the keyboard where the work is, when what had it is gone. */

const controls = 'button, a[href], input, select, textarea, summary, workbench-words';

/**
 * Draws the page anew. Where that takes away what had the focus, the same control of the next item
 * of the list gets it, else the heading of the part: nobody begins again at the top of the page.
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
  if (canHaveFocus(active)) return;
  const [target] = items.flatMap((item) => findControl(item, kind, item === items[0]) ?? []);
  if (target) target.focus();
  else focusHeading(sections);
}

/** «Drop» of «Drop: Paragraph 3»: what controls of several items have in common. */
const kindOf = (element: Element): string =>
  (element.ariaLabel ?? element.textContent).split(':', 1)[0]!.trim();

const canHaveFocus = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled');

/** The same control of an item; any in the item itself, where that one can be used no more. */
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

/** Gives the focus to something that cannot be reached by Tab. */
export function focusOn(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({preventScroll: true});
}
