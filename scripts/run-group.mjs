import {spawn} from 'node:child_process';
import {once} from 'node:events';

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    for (const child of running) stopGroup(child, signal);
    process.exit(1);
  });

/**
 * Runs a command in its own process group and stops the whole group when the command ends. A
 * forgotten child process would keep the output open, and all later steps would wait. Resolves to
 * the output, the exit code (`null` if it was stopped) and the duration in seconds.
 */
export async function runGroup(command, commandArguments, {minutes, env}) {
  const start = Date.now();
  const child = spawn(command, commandArguments, {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env,
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
  // Output written before the end may still arrive.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return {output, code, seconds: Math.round((Date.now() - start) / 1000)};
}

function stopGroup({pid}, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // No process of the group is left.
  }
}
