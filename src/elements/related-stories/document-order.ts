/** The shadow hosts around an element, outermost first, then the element itself. */
function chainOf(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...chainOf(root.host), element] : [element];
}

/** Compares two elements by their position on the page, across shadow roots; for `sort`. */
export function compareInPage(a: Element, b: Element): number {
  const left = chainOf(a);
  const right = chainOf(b);
  const depth = left.findIndex((element, index) => element !== right[index]);
  const [first, second] = [left[depth], right[depth]];
  if (!first || !second) return left.length - right.length;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
