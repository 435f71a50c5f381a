import {spawn} from 'node:child_process';
import {once} from 'node:events';

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    for (const child of running) stopGroup(child, signal);
    process.exit(1);
  });

/**
 * Runs a command in a group of processes of its own, of which nothing is left when it ends: a child
 * that a test forgot would keep the output open, and all that comes after it would wait. Resolves to
 * what was written, the exit code (`null` where it was stopped) and the seconds that it took.
 */
export async function runGroup(command, commandArguments, {minutes}) {
  const start = Date.now();
  const child = spawn(command, commandArguments, {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  const late = setTimeout(() => {
    output += `${[command, ...commandArguments].join(' ')}: not done after ${minutes} minutes\n`;
    stopGroup(child, 'SIGTERM');
    setTimeout(() => stopGroup(child, 'SIGKILL'), 10_000).unref();
  }, minutes * 60_000);
  const [code] = await once(child, 'exit');
  clearTimeout(late);
  stopGroup(child, 'SIGKILL');
  running.delete(child);
  // What was written before the end may still be on its way.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return {output, code, seconds: Math.round((Date.now() - start) / 1000)};
}

function stopGroup({pid}, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // Nothing of it is left.
  }
}
