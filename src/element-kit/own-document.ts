/**
 * What the document does, by its prototypes: on some page `<img name="addEventListener">` stands
 * before the method of that name, and no script of ours would run on.
 */

/** Listens to an event of the document. */
export function listenToDocument<Type extends keyof DocumentEventMap>(
  type: Type,
  listener: (event: DocumentEventMap[Type]) => void,
  options?: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(document, type, listener as EventListener, options);
}

/** Listens to an event of the document no longer. */
export function ignoreDocument(type: keyof DocumentEventMap, listener: () => void): void {
  EventTarget.prototype.removeEventListener.call(document, type, listener);
}

/** The elements of the document that a selector names. */
export function findInDocument(selector: string): NodeListOf<Element> {
  return (Document.prototype as unknown as Finder).querySelectorAll.call(document, selector);
}

/** A method of the document that is asked for without the document. */
interface Finder {
  querySelectorAll(this: Document, selector: string): NodeListOf<Element>;
}
