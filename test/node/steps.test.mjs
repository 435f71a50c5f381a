import assert from 'node:assert/strict';
import {it} from 'node:test';
import {readArticle} from 'article-widgets/readers.js';

const text = `The ford is closed

Photo 1 March 2025 by the county

The ford was closed at noon, and cars are led over the bridge.
`;

// Names of months and days of many languages are most of what the first text of a page costs.
it('writes few dates between two pauses of a first text', async (test) => {
  let [now, written, most] = [0, 0, 0];
  test.mock.method(performance, 'now', () => (now += 1000));
  const {formatToParts} = Intl.DateTimeFormat.prototype;
  test.mock.method(Intl.DateTimeFormat.prototype, 'formatToParts', function (moment) {
    most = Math.max(most, (written += 1));
    return formatToParts.call(this, moment);
  });
  globalThis.scheduler = {yield: async () => (written = 0)};
  test.after(() => delete globalThis.scheduler);
  await readArticle(text);
  assert.ok(most > 0 && most < 6000, `${most} dates`);
});
