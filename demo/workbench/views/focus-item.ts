/**
 * Puts the caret in an item that a button has just added to its list.
 * @param items selector of the items, or of their fields
 * @param at the place of the item, from the end if negative
 */
export function focusItem(button: EventTarget | null, items: string, at: number): void {
  const list = (button as HTMLElement).closest('fieldset, section');
  const item = [...(list?.querySelectorAll<HTMLElement>(items) ?? [])].at(at);
  (item?.querySelector<HTMLElement>('input') ?? item)?.focus();
}
