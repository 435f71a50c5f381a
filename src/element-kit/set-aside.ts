/** What front ends ask of the element that holds their children. */
const methods = [
  'appendChild',
  'insertBefore',
  'moveBefore',
  'removeChild',
  'replaceChild',
] as const;

type Method = (node: Node, place?: Node | null) => Node;

const methodsOf = (node: Node) => node as unknown as Readonly<Record<string, Method | undefined>>;

/**
 * Takes the children that data replace out of the page. Where a front end drew them, it still has
 * them by the hand: it finds all of them, and the comments that it marks places with, in one parent
 * and in their order, and what it asks of the element for them is done there.
 * @param end where the words that replace them end
 */
export function setAside(host: HTMLElement, nodes: readonly ChildNode[], end: Node): void {
  const aside = document.createDocumentFragment();
  for (const node of nodes) aside.appendChild(node);
  const isBlank = (node: Node) => node instanceof Text && !node.data.trim();
  if (nodes.every(isBlank)) return;
  for (const name of methods) {
    const method = methodsOf(host)[name];
    // Out of the page there is no state that `moveBefore` could keep.
    const methodAside = methodsOf(aside)[name === 'moveBefore' ? 'insertBefore' : name]!;
    const redirected: Method = (node, place) => {
      const known = name === 'removeChild' ? node : place;
      const isAside = known ? known.parentNode === aside : end.parentNode === host;
      return isAside
        ? methodAside.call(aside, node, place ?? null)
        : method!.call(host, node, place ?? null);
    };
    if (method) Object.assign(host, {[name]: redirected});
  }
}
