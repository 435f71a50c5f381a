import {expect} from '@open-wc/testing';
import {holdPauses} from '../runner/held-pauses.js';
import {startSteps} from '../../src/model/give-way.js';
import {readArticle} from '../../src/readers/readers.js';

const page = `<!doctype html><title>The ford is closed</title><article>
  <h1>The ford is closed</h1>
  <p>The ford at Harrow was closed at noon. Cars are led over the bridge.</p>
  <p>It opens again on Monday, the county said.</p></article>`;

describe('work of several steps', () => {
  const held = holdPauses();

  it('gives way where the last time was 50 milliseconds ago', async () => {
    const nextStep = startSteps();
    held.time = 49;
    await nextStep();
    expect(held.pauses).to.equal(0);
    held.time = 50;
    await nextStep();
    await nextStep();
    expect(held.pauses).to.equal(1);
  });

  it('gives way between the steps of reading a long page', async () => {
    performance.now = () => (held.time += 20);
    await readArticle(page);
    expect(held.pauses).to.be.above(2);
  });

  it('reads a page of usual length at once', async () => {
    await readArticle(page);
    expect(held.pauses).to.equal(0);
  });
});
