const hosts = new Set<Element>();
let script: HTMLScriptElement | undefined;

/** Links of lists that ask for it, in the page or in a list's isolated copy. */
function writeRules({localName}: Element): string {
  const selector = `:is(${localName}, .${localName})[prefetch] a[href]`;
  const rule = {source: 'document', where: {selector_matches: selector}, eagerness: 'moderate'};
  return JSON.stringify({prefetch: [rule]});
}

function addScript(host: Element): void {
  script = document.createElement('script');
  script.type = 'speculationrules';
  // A page that allows scripts by a nonce allows this one, which it asked for, by the same.
  script.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  script.append(writeRules(host));
  document.head.append(script);
}

/** Whether a list's links are fetched when a reader is about to follow them; the rules are the browser's. */
export function setPrefetch(host: Element, isOn: boolean): void {
  hosts[isOn ? 'add' : 'delete'](host);
  if (!hosts.size) {
    script?.remove();
    script = undefined;
  } else if (!script?.isConnected && isSupported()) addScript(host);
}

function isSupported(): boolean {
  return 'supports' in HTMLScriptElement && HTMLScriptElement.supports('speculationrules');
}
