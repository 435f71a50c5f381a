/** Every element of the library. */
export const tags = [
  'aw-article',
  'aw-article-body',
  'aw-weather-dateline',
  'aw-casualty-card',
  'aw-related-stories',
] as const;

export type Tag = (typeof tags)[number];
