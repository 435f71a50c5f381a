/**
 * Keeps one object for each element: a controller that a behaviour adds.
 * @param create makes it when the element first needs it
 */
export function onePerHost<Host extends object, Content, Kept>(
  create: (host: Host, content: Content) => Kept,
): {
  follow: (host: Host, content: Content) => void;
  find: (host: Host) => Kept | undefined;
} {
  const known = new WeakMap<Host, Kept>();
  return {
    follow: (host, content) => {
      if (!known.has(host)) known.set(host, create(host, content));
    },
    find: (host) => known.get(host),
  };
}
