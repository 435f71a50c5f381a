import {type Data, lineAt, listAt} from '../through-html/fields.js';

/** «Kit Rowe/The Herald»: who took a picture, and for whom. */
export function creditOf(image: Data): string | undefined {
  const names = [...listAt(image, 'credits.by'), ...listAt(image, 'credits.affiliation')];
  return (
    names
      .map((one) => lineAt(one, 'byline', 'name'))
      .filter(Boolean)
      .join('/') || undefined
  );
}
