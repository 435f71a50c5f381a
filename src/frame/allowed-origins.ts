import {isSecureAddress} from '../element-kit/secure-address.js';

/**
 * Reads the list in `embed.html` of origins whose stories the page shows. Ignores entries that are
 * not an origin or not secure.
 * @param own origin of the page itself, which the list calls `'self'`
 */
export function readAllowedOrigins(list: string, own: string): ReadonlySet<string> {
  const urls = list
    .split(/\s+/)
    .map((entry) => (entry === "'self'" ? own : entry))
    .filter((entry) => URL.canParse(entry))
    .map((entry) => new URL(entry));
  return new Set(urls.filter(isSecureAddress).map(({origin}) => origin));
}

/** Limits requests to these origins, even after redirects. */
export function limitRequests(origins: ReadonlySet<string>): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${[...origins].join(' ') || "'none'"}`;
  document.head.append(policy);
}
