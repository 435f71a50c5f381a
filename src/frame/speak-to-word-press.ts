/**
 * Implements the protocol of WordPress (wp-includes/js/wp-embed.js), which hides a frame until it
 * reports its height and forbids it to open windows.
 * @returns a function that reports the height; undefined where the page does not use WordPress
 */
export function speakToWordPress(content: Element): ((height: number) => void) | undefined {
  const secret = /^#\?secret=(\w+)/.exec(location.hash)?.[1];
  if (!secret) return undefined;
  const send = (message: string, value: number | string) =>
    parent.postMessage({message, value, secret}, '*');
  content.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && !isInPage(link)) send('link', link.href);
  });
  return (height) => send('height', height);
}

/** Whether a link leads to a place in the story itself. */
export function isInPage({hash, href}: HTMLAnchorElement): boolean {
  return !!hash && href.slice(0, -hash.length) === location.href.replace(/#.*/, '');
}
