import type {ElementTag} from '../locales/strings.js';

/** Every element of the library. Each needs strings: a new one goes into `ElementTag` too. */
export const tags = [
  'aw-article',
  'aw-article-body',
  'aw-weather-dateline',
  'aw-casualty-card',
  'aw-related-stories',
] as const satisfies readonly ElementTag[];

export type Tag = (typeof tags)[number];
