import {isPlaceLike} from '../../language/place.js';

/** Reads the place of «Reporting from Port Elwin», a line below a byline. */
export function readStay(text: string): string | undefined {
  const [, place = ''] =
    /^\p{Lu}\p{L}+ (?:from|aus|depuis|desde|da|из|з) (\p{Lu}.{2,40})$/u.exec(text) ?? [];
  return place && isPlaceLike(place) ? place : undefined;
}
