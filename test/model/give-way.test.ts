import {expect} from '@open-wc/testing';
import {startSteps} from '../../src/model/give-way.js';
import {readArticle} from '../../src/readers/readers.js';

const page = `<!doctype html><title>The ford is closed</title><article>
  <h1>The ford is closed</h1>
  <p>The ford at Harrow was closed at noon. Cars are led over the bridge.</p>
  <p>It opens again on Monday, the county said.</p></article>`;

describe('work of several steps', () => {
  const {now} = performance;
  const own = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
  let time: number;
  let pauses: number;

  beforeEach(() => {
    [time, pauses] = [0, 0];
    performance.now = () => time;
    const scheduler = {yield: () => Promise.resolve((pauses += 1))};
    Object.defineProperty(globalThis, 'scheduler', {value: scheduler, configurable: true});
  });

  afterEach(() => {
    performance.now = now;
    if (own) Object.defineProperty(globalThis, 'scheduler', own);
    else delete (globalThis as {scheduler?: unknown}).scheduler;
  });

  it('gives way where the last time was 50 milliseconds ago', async () => {
    const nextStep = startSteps();
    time = 49;
    await nextStep();
    expect(pauses).to.equal(0);
    time = 50;
    await nextStep();
    await nextStep();
    expect(pauses).to.equal(1);
  });

  it('gives way between the steps of reading a long page', async () => {
    performance.now = () => (time += 20);
    await readArticle(page);
    expect(pauses).to.be.above(2);
  });

  it('reads a page of usual length at once', async () => {
    await readArticle(page);
    expect(pauses).to.equal(0);
  });
});
