import '../../src/elements/article/article.js';
import {driveLiveBlog, expectAllKept} from '../elements/live-blog.js';

/** An hour of played time: something new every 30 seconds. */
const hour = 120;

describe('a live blog of 400 posts, driven for an hour', () => {
  it('keeps the reader’s place, focus and player', async () => {
    const turns = await driveLiveBlog(false, hour);
    const times = turns.map(({milliseconds}) => milliseconds).sort((one, other) => one - other);
    const shifts = turns.map(({shift}) => Math.abs(shift));
    console.log(
      `${turns.length} changes: moved by ${Math.max(...shifts)} px at most; ` +
        `shown after ${Math.round(times[hour / 2]!)} ms (median), ${Math.round(times.at(-1)!)} ms at most`,
    );
    expectAllKept(turns);
  }).timeout(280_000);
});
