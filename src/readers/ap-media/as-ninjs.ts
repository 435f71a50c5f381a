import {type Item, partsOf} from '../ninjs/item.js';
import {type Data, lineAt, textAt} from '../values/fields.js';

/**
 * An item with the fields of ninjs, which the Media API is made after. The address of an item is one
 * of the interface, for which readers have no key.
 */
export function asNinjs(item: Data): Item {
  const {type, renditions, pubstatus, embargoed, expires} = item;
  const isFilm = /^(?:video|audio)$/.test(textAt(item, 'type'));
  return {
    ...{type, renditions, pubstatus, embargoed, expires},
    // The headline of a picture is the name of its file, not what it shows.
    headline: isFilm ? lineAt(item, 'headline') : undefined,
    description_text: lineAt(item, 'description_caption', 'description_summary'),
    byline: lineAt(item, 'photographer.name'),
    copyrightholder: lineAt(item, 'description_creditline'),
    associations: partsOf(item, 'associations').map((part) => ({
      ...asNinjs(part),
      name: [part['name'], lineAt(part, 'headline')].filter(Boolean).join(' '),
    })),
  };
}
