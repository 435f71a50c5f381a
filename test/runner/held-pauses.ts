/** A clock that a test moves, and how often work has paused for the page. */
export interface HeldPauses {
  time: number;
  pauses: number;
}

/** Puts a clock of its own and a scheduler that counts in place of the browser's, for each test. */
export function holdPauses(): HeldPauses {
  const {now} = performance;
  const own = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
  const held: HeldPauses = {time: 0, pauses: 0};

  beforeEach(() => {
    Object.assign(held, {time: 0, pauses: 0});
    performance.now = () => held.time;
    const scheduler = {yield: () => Promise.resolve((held.pauses += 1))};
    Object.defineProperty(globalThis, 'scheduler', {value: scheduler, configurable: true});
  });

  afterEach(() => {
    performance.now = now;
    if (own) Object.defineProperty(globalThis, 'scheduler', own);
    else delete (globalThis as {scheduler?: unknown}).scheduler;
  });

  return held;
}
