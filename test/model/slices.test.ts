import {expect} from '@open-wc/testing';
import {holdPauses} from '../runner/held-pauses.js';
import {runInSlices} from '../../src/model/give-way.js';

/** Work of so many steps, each of which moves the clock on. */
function* work(steps: number, take: () => void): Generator<undefined, string> {
  for (let step = 0; step < steps; step += 1) {
    take();
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  const held = holdPauses();
  /** One step of work takes 20 milliseconds. */
  const take = () => (held.time += 20);

  it('ends at once if it is short', async () => {
    expect(await runInSlices(work(2, take))).to.equal('done');
    expect(held.pauses).to.equal(0);
  });

  it('pauses for the page every 50 milliseconds', async () => {
    expect(await runInSlices(work(8, take))).to.equal('done');
    expect(held.pauses).to.equal(2);
  });

  it('does the first steps at once, and then pauses as often as the caller says', async () => {
    await runInSlices(work(8, take), {atOnce: 6, length: 16});
    expect(held.pauses).to.equal(3);
  });

  it('pauses without a scheduler', async () => {
    Object.defineProperty(globalThis, 'scheduler', {value: undefined, configurable: true});
    let isOpen = false;
    setTimeout(() => (isOpen = true));
    await runInSlices(work(8, take));
    expect(isOpen).to.equal(true);
  });

  it('ends when the caller cancels', async () => {
    const abort = new AbortController();
    const running = runInSlices(work(8, take), {signal: abort.signal});
    abort.abort();
    const error = await running.catch((reason: unknown) => reason);
    expect(error).to.equal(abort.signal.reason);
    expect(held.time).to.be.below(160);
  });
});
