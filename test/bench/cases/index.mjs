import {firstPaint} from './first-paint.mjs';
import {cards1000, list10000} from './items.mjs';
import {heap, moves} from './memory.mjs';
import {readers} from './readers.mjs';
import {serverStories} from './server.mjs';
import {stories500, story5000} from './stories.mjs';
import {upgrade500} from './upgrade.mjs';

/** What is measured, in the order of the table. */
export const cases = [
  stories500,
  upgrade500,
  story5000,
  firstPaint,
  cards1000,
  list10000,
  readers,
  serverStories,
  heap,
  moves,
];
