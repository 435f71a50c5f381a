import type {FormatRow} from '../reader.js';
import {at} from '../values/data.js';

/** Arc XP's ANS 0.10 (https://github.com/washingtonpost/ans-schema). */
export const ans: FormatRow<'ans'> = {
  name: 'ans',
  label: 'ANS',
  syntax: ['json'],
  contentTypes: [],
  data: {
    sure: (data) =>
      Array.isArray(data['content_elements']) &&
      (/^0\.\d/.test(String(data['version'])) || typeof at(data, 'headlines.basic') === 'string'),
  },
  reader: async () => (await import('./read-ans.js')).readAns,
};
