import {areKnownNames, readBareNames, readByline} from './byline.js';
import {isPlaceLike} from './place.js';
import {isNoName} from './words/no-names.js';
import {isOrganisation} from './words/papers.js';

/** A byline and where it says that the story was written. */
export interface PlacedByline {
  /** The byline without the place. */
  readonly words: string;
  readonly place: string;
  readonly agency?: string;
}

/** Names, a stroke or dash, a place, and the letters of an agency. */
const placed =
  /^([^/—–]{4,90}?)(?:\s\/\s|\s[—–]\s|\sat\s)(\p{Lu}[^/—–|·,]{1,40}?)(?:\s?[,/-]\s?(\p{Lu}{2,6}))?$/u;

/** Divides «Ada Finch / Port Elwin, AFP» and «By Ada Finch — Port Elwin». The text has to name the place again. */
export function divideByline(text: string): PlacedByline | undefined {
  const [, words = '', place = '', agency] = placed.exec(text) ?? [];
  if (!place || !isPlaceLike(place) || isNoName(place) || isOrganisation(place)) return undefined;
  const other = readBareNames(place);
  if (other && areKnownNames(other)) return undefined;
  const names = readBareNames(words);
  const isByline = names ? areKnownNames(names) : readByline(words);
  return isByline ? {words, place, ...(agency ? {agency} : {})} : undefined;
}
