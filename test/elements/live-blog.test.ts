import '../../src/elements/article/article.js';
import {driveLiveBlog, expectAllKept} from './live-blog.js';

describe('a live blog of 400 posts', () => {
  for (const isolated of [false, true])
    it(`keeps the place, the focus and the player of its reader${isolated ? ', isolated' : ''}`, async () => {
      expectAllKept(await driveLiveBlog(isolated, 11));
    }).timeout(120_000);
});
