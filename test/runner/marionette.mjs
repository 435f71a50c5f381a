import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {findFreePort} from './free-port.mjs';

const START_TIMEOUT = 120_000;

/**
 * Starts a headless Firefox and speaks Marionette with it, Firefox's own protocol: the one way to run
 * scripts in the browser itself, where its accessibility tree can be read. `ask(command, parameters)`
 * resolves to the answer; `close()` ends Firefox.
 */
export async function startFirefox(executable) {
  const profile = await mkdtemp(join(tmpdir(), 'article-widgets-firefox-'));
  const port = await findFreePort();
  await writeFile(
    join(profile, 'user.js'),
    `user_pref('marionette.port', ${port});
    user_pref('accessibility.force_disabled', -1);`,
  );
  const child = spawn(
    executable,
    [
      '--headless',
      '--no-remote',
      '--marionette',
      '--remote-allow-system-access',
      '--profile',
      profile,
      'about:blank',
    ],
    {stdio: 'ignore'},
  );
  const close = async () => {
    const ended = child.exitCode ?? once(child, 'exit');
    child.kill();
    await ended;
    await rm(profile, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    const ask = await openConversation(port);
    await ask('WebDriver:NewSession', {});
    return {ask, close};
  } catch (error) {
    await close();
    throw error;
  }
}

/** Messages are JSON after their length and a colon: `12:[0,1,"name",{}]`, answered by `[1,1,error,result]`. */
async function openConversation(port) {
  const socket = await untilOpen(port, Date.now() + START_TIMEOUT);
  const waiting = new Map();
  let id = 0;
  let received = Buffer.alloc(0);
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || received.length < end) return;
      const message = JSON.parse(received.subarray(colon + 1, end));
      received = received.subarray(end);
      waiting.get(message[1])?.(message);
    }
  });
  return async function ask(command, parameters) {
    const message = JSON.stringify([0, ++id, command, parameters]);
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    socket.write(`${Buffer.byteLength(message)}:${message}`);
    const [, , error, result] = await answer;
    if (error) throw new Error(`${command}: ${error.message}`);
    return result?.value ?? result;
  };
}

/** Firefox greets with its protocol as soon as it listens. */
async function untilOpen(port, deadline) {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return socket;
    } catch (error) {
      socket.destroy();
      if (Date.now() > deadline) throw error;
      await wait(200);
    }
  }
}
