/** DOM methods that front ends call on the parent of their children. */
const methods = [
  'appendChild',
  'insertBefore',
  'moveBefore',
  'removeChild',
  'replaceChild',
] as const;

type Method = (node: Node, place?: Node | null) => Node;

/** The methods by name. Their types differ, but all take a node and perhaps its place. */
const methodsOf = (node: Node) => node as unknown as Record<string, Method | undefined>;

/** Children of an element that are detached while something else is shown in their place. */
export interface ReplacedChildren {
  /** Sets the node that marks the end of what is shown in their place. */
  moveEnd: (end: Node) => void;
  /** Puts them back into the element. */
  putBack: () => void;
  /** Discards them. */
  forget: () => void;
}

/**
 * Detaches children. Frameworks still hold references to them, so DOM calls about these nodes are
 * redirected to a fragment that keeps them in order.
 * @param end the node that marks the end of what is shown in their place
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
    // `moveBefore` throws for disconnected nodes.
    const ofKept = methodsOf(kept)[name === 'moveBefore' ? 'insertBefore' : name];
    if (!method || !ofKept) return [];
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
