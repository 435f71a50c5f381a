import {type Data, lineAt, listAt} from '../values/fields.js';

/** «Kit Rowe/The Herald»: photographer and agency of a picture. */
export function creditOf(image: Data): string | undefined {
  const names = [...listAt(image, 'credits.by'), ...listAt(image, 'credits.affiliation')];
  return (
    names
      .map((one) => lineAt(one, 'byline', 'name'))
      .filter(Boolean)
      .join('/') || undefined
  );
}
