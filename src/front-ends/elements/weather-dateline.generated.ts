/* Made from the elements by `npm run generate`. */
import '#elements/weather-dateline.js';
import type {Description} from '../properties.js';

/** Place, date and weather of a story, on one line. */
export const weatherDateline: Description = {
  tag: 'aw-weather-dateline',
  data: ['dateline', 'place', 'datetime', 'temperature'],
  properties: {
    dateline: '',
    place: 'place',
    datetime: 'datetime',
    timeZone: 'time-zone',
    latitude: 'latitude',
    longitude: 'longitude',
    temperature: 'temperature',
    condition: 'condition',
    observedAt: 'observed-at',
    unit: 'unit',
    switchable: 'switchable',
    calendar: 'calendar',
    numerals: 'numerals',
    dateStyle: 'date-style',
    withTime: 'with-time',
    masthead: 'masthead',
    load: '',
    clock: '',
    src: 'src',
    integrity: 'integrity',
    crossOrigin: 'crossorigin',
    loading: 'loading',
    rel: 'rel',
    isolated: 'isolated',
  },
};
