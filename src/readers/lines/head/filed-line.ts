import {readBareNames, readCaselessNames} from '../../language/byline.js';
import {isPlaceLike} from '../../language/place.js';
import {isNoName} from '../../language/words/no-names.js';
import {isAgency} from '../../language/words/papers.js';

/** «الطائف 3 مارس 2026 واس»: a place before a date, and an agency after it. */
export function isFiledLine(place: string, filer: string): boolean {
  if (!isAgency(filer) || !isPlaceLike(place) || isNoName(place)) return false;
  return !readBareNames(place) && !readCaselessNames(place);
}
