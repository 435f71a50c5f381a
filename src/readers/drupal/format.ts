import type {FormatRow} from '../reader.js';
import {isFlat} from './is-flat.js';
import {at, listAt, objectAt} from '../values/data.js';

/** Drupal's JSON:API: a node, or a list of them (https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module). */
export const drupal: FormatRow<'drupal'> = {
  name: 'drupal',
  label: 'Drupal',
  syntax: ['json'],
  contentTypes: ['application/vnd.api+json'],
  data: {
    sure: (data) => {
      if (isFlat(data)) return true;
      const [node = objectAt(data, 'data')] = listAt(data, 'data');
      return (
        String(at(node, 'type')).startsWith('node--') &&
        typeof at(node, 'attributes.title') === 'string'
      );
    },
  },
  reader: async () => (await import('./read-drupal.js')).readDrupal,
};
