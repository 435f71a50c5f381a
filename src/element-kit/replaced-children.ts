/** Methods that front ends call on the element that holds their children. */
const methods = [
  'appendChild',
  'insertBefore',
  'moveBefore',
  'removeChild',
  'replaceChild',
] as const;

type Method = (node: Node, place?: Node | null) => Node;

const methodsOf = (node: Node) => node as unknown as Record<string, Method | undefined>;

/** Children of an element that are out of the page while something else is shown in their place. */
export interface ReplacedChildren {
  /** Names the node that ends what is shown in their place. */
  moveEnd: (end: Node) => void;
  /** Puts them back into the element. */
  putBack: () => void;
  /** Leaves them out for good. */
  forget: () => void;
}

/**
 * Takes children out of the page. A front end that made them still updates them: it finds them in
 * one parent and in order, and what it asks of the element is done there.
 * @param end the node that ends what is shown in their place
 */
export function replaceChildren(
  host: HTMLElement,
  nodes: readonly ChildNode[],
  end: Node,
): ReplacedChildren {
  const kept = new DocumentFragment();
  for (const node of nodes) kept.appendChild(node);
  let currentEnd = end;
  const isBlank = (node: Node) => node instanceof Text && !node.data.trim();
  const redirected = nodes.every(isBlank)
    ? []
    : redirectMethods(host, kept, () => currentEnd.parentNode === host);
  const forget = () => {
    for (const [name, method] of redirected)
      if (methodsOf(host)[name] === method) Reflect.deleteProperty(host, name);
  };
  return {
    moveEnd: (node) => (currentEnd = node),
    putBack: () => {
      forget();
      host.append(kept);
    },
    forget,
  };
}

function redirectMethods(
  host: HTMLElement,
  kept: DocumentFragment,
  isShown: () => boolean,
): [string, Method][] {
  return methods.flatMap((name): [string, Method][] => {
    const method = methodsOf(host)[name];
    // Out of the page there is no state that `moveBefore` could keep.
    const ofKept = methodsOf(kept)[name === 'moveBefore' ? 'insertBefore' : name]!;
    if (!method) return [];
    const redirected: Method = (node, place) => {
      const known = name === 'removeChild' ? node : place;
      const isKept = known ? known.parentNode === kept : isShown();
      return isKept
        ? ofKept.call(kept, node, place ?? null)
        : method.call(host, node, place ?? null);
    };
    methodsOf(host)[name] = redirected;
    return [[name, redirected]];
  });
}
