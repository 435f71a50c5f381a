import {hasGivenName} from '../given-names/given-names.js';
import type {AgencyDateline} from './dateline-facts.js';
import {isNamedAgain} from '../named-again.js';
import {isPlaceLike} from '../place.js';
import {isUnnamedAgency} from '../byline.js';
import {isNoName} from '../words/no-names.js';
import {isSection} from '../words/sections.js';

/** A name before a stop or a dash, at the beginning of a paragraph: «Port Elwin. The council …». */
const opening = /^(\p{Lu}[^.,:;!?()\d"“”«»–—]{1,30}?)(?:\.\s|\s[-–—]\s)(?=["'“«„]?[\p{Lu}\d])/u;
const withAgencies = /^([\p{Lu}\p{Lo}][^.,:;!?()\d]{1,30}?)\s\(([^()]{2,30})\)\s[-–—]\s(?=\S)/u;

/** Reads a dateline of a place alone. The text, or the rest of the story, has to name the place again, as a proper name. */
export function readBareDateline(text: string, rest: string): AgencyDateline | undefined {
  const [filed = '', home = '', agency = ''] = withAgencies.exec(text) ?? [];
  if (filed && isPlaceLike(home) && isUnnamedAgency(agency))
    return {place: home, end: filed.length};
  const [whole = '', place = ''] = opening.exec(text) ?? [];
  if (!place || place.split(/\s+/).length > 3 || !isPlaceLike(place)) return undefined;
  if (isNoName(place) || isSection(place) || hasGivenName(place)) return undefined;
  return isNamedAgain(`${text.slice(whole.length)} | ${rest}`, place)
    ? {place, end: whole.length}
    : undefined;
}
