import {ownDocument} from '../templates/own-document.js';

/** Addresses that the page's Content-Security-Policy has blocked. */
const refused = new Set<string>();

// Servers that import the elements have no document.
if ('document' in globalThis)
  ownDocument.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
    if (effectiveDirective === 'connect-src') refused.add(blockedURI);
  });

/**
 * Whether the page's policy blocked a request. The browser reports this just after the request
 * fails.
 */
export async function isRefusedByPolicy(url: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve));
  return refused.has(url.replace(/#.*/, ''));
}
