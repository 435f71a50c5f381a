const names = ['hidden', 'visibilityState'] as const;
const own = names.map((name) => Object.getOwnPropertyDescriptor(Document.prototype, name)!);

/** Lets the page be hidden, as a tab behind others is, and come back. Elements read the document by its prototype. */
export function setHidden(isHidden: boolean): void {
  const values = {hidden: isHidden, visibilityState: isHidden ? 'hidden' : 'visible'};
  for (const name of names)
    Object.defineProperty(Document.prototype, name, {configurable: true, get: () => values[name]});
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Ends that. */
export function resetHidden(): void {
  names.forEach((name, at) => Object.defineProperty(Document.prototype, name, own[at]!));
}
