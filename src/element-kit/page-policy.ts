import {ownDocument} from '../templates/own-document.js';

/** Addresses that the page's Content-Security-Policy has refused. */
const refused = new Set<string>();

// A server that imports the elements has no document.
if ('document' in globalThis)
  ownDocument.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
    if (effectiveDirective === 'connect-src') refused.add(blockedURI);
  });

/** Whether the page's policy has refused a request; the browser says so just after it has failed. */
export async function isRefusedByPolicy(url: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve));
  return refused.has(url.replace(/#.*/, ''));
}
