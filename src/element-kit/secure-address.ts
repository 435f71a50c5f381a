const ownMachine = /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/;

/** Whether the response cannot be changed in transit: https, or the developer's own machine. */
export function isSecureAddress({protocol, hostname}: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ownMachine.test(hostname));
}
