// Debian's root, containers and Ubuntu's AppArmor leave Chromium's sandbox nothing to stand on; the pages are ours.
const withoutSandbox = process.platform === 'linux' ? ['--no-sandbox'] : [];

/** Switches for a Chromium that keeps quiet, draws in software and asks nothing of the network. */
export const chromiumArguments = [
  ...withoutSandbox,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
