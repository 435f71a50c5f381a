import {es} from './es.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

/** Spanish, as written in America. */
export const es419: Strings = {
  ...es,
  weather: Object.fromEntries(
    Object.entries(es.weather).map(([code, words]) => [
      code,
      words.replace(/nubos([oa])/, 'nublad$1'),
    ]),
  ) as Strings['weather'],
  // «al 13 de enero de 2025», «a enero de 2025».
  asOf: (date) => (/^\d{1,2}\s/.test(date) ? `al ${date}` : `a ${date}`),
  label: {...es.label, live: 'En vivo', video: 'Video'},
};

registerStrings('es-419', es419);
