const ownMachine = /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/;

/** Whether nobody on the way can change what an address gives: https, or the developer's own machine. */
export function isSecureAddress({protocol, hostname}: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ownMachine.test(hostname));
}
