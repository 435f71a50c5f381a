import {setTimeout as wait} from 'node:timers/promises';

const START_TIMEOUT = 60_000;

/** Asks a server that is starting until it answers: its first answer. */
export async function untilAnswering(address, deadline = Date.now() + START_TIMEOUT) {
  for (;;) {
    const response = await fetch(address).catch(() => undefined);
    if (response) return response;
    if (Date.now() > deadline) throw new Error(`${address}: no answer`);
    await wait(100);
  }
}
