import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {connect} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {findFreePort} from './free-port.mjs';

const START_TIMEOUT = 20_000;

/** Starts a screen of its own and WebKit's driver on it: the driver's port, and `stop()` for both. */
export async function startWebKit({driver, screen}) {
  const processes = [];
  const stop = () => processes.forEach((child) => child.kill());
  process.once('exit', stop);
  // Node ends on this signal without an exit event, and would leave the two behind.
  process.once('SIGTERM', () => process.exit(1));
  try {
    const display = await startScreen(screen, processes);
    const port = await findFreePort();
    processes.push(spawn(driver, [`--port=${port}`], {stdio: 'ignore', env: onDisplay(display)}));
    await untilListening(port);
    return {port, stop};
  } catch (error) {
    stop();
    throw error;
  }
}

// Xvfb picks a free display itself and writes its number to the file descriptor that it is told.
async function startScreen(screen, processes) {
  const child = spawn(
    screen,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  processes.push(child);
  const [number] = await once(child.stdio[3], 'data', {signal: AbortSignal.timeout(START_TIMEOUT)});
  return `:${String(number).trim()}`;
}

function onDisplay(display) {
  return {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    // There is no session bus to tell about accessibility, and GTK would wait for one.
    NO_AT_BRIDGE: '1',
    // Without it navigator.language is "C", which no Intl object takes.
    LC_ALL: 'en_US.UTF-8',
  };
}

async function untilListening(port, deadline = Date.now() + START_TIMEOUT) {
  while (!(await isListening(port))) {
    if (Date.now() > deadline) throw new Error(`WebKitWebDriver: no answer on port ${port}`);
    await wait(100);
  }
}

async function isListening(port) {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
