'use client';

/* Made from the elements by `npm run generate`. */
import '#elements/weather-dateline.js';
import type {AwWeatherDateline as WeatherDatelineElement} from '../../elements/weather-dateline/weather-dateline.js';
import {createComponent, type ComponentProps} from './create-component.js';

/** The element that a `ref` leads to. */
export type AwWeatherDateline = WeatherDatelineElement;

/** Props of `<AwWeatherDateline>`. */
export type AwWeatherDatelineProps = ComponentProps<'aw-weather-dateline'>;

/** Place, date and weather of a story, on one line. */
export const AwWeatherDateline = /* @__PURE__ */ createComponent('aw-weather-dateline', {
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
  handlers: {onUnitChange: 'aw-unit-change', onLoad: 'aw-load', onError: 'aw-error'},
});
