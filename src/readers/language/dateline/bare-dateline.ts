import {hasGivenName} from '../given-names/given-names.js';
import type {AgencyDateline} from './dateline-facts.js';
import {isNamedAgain} from '../named-again.js';
import {isPlaceLike} from '../place.js';
import {isUnnamedAgency} from '../byline.js';
import {isNoName} from '../words/no-names.js';
import {isSection} from '../words/sections.js';

/** A name before a stop or a dash, at the beginning of a paragraph: «Port Elwin. The council …». */
const opening = /^(\p{Lu}[^.,:;!?()\d"“”«»–—]{1,30}?)(?:\.\s|\s[-–—]\s)(?=["'“«„]?[\p{Lu}\d])/u;
/** In a script without capitals, before the stop of Hindi and Bengali: «नवगढ़। …». */
const caseless = /^([\p{Lo}\p{M}]{3,}(?: [\p{Lo}\p{M}]{2,})?)।\s(?=\S)/u;
/** How agencies sign that are not known: «(NPB)», «(СНИ)», «(krd/mtz)». */
const code = /^(?:\p{Lu}{2,6}|\p{Ll}{2,5}(?:\/\p{Ll}{2,5})+)$/u;
const withAgencies = /^([\p{Lu}\p{Lo}][^.,:;!?()\d]{1,30}?)\s\(([^()]{2,30})\)\s[-–—]\s(?=\S)/u;

/** Reads a dateline of a place alone. The text, or the rest of the story, has to name the place again, as a proper name. */
export function readBareDateline(text: string, rest: string): AgencyDateline | undefined {
  const [filed = '', home = '', agency = ''] = withAgencies.exec(text) ?? [];
  if (filed && isPlaceLike(home) && isUnnamedAgency(agency))
    return {place: home, end: filed.length};
  // Letters of desks, «(krd/mtz)», stand behind no other name.
  const isFiled = agency.includes('/') && isPlaceLike(home) && !hasGivenName(home);
  if (code.test(agency) && (isFiled || isNamedPlace(home, text.slice(filed.length), rest)))
    return {place: home, agency, end: filed.length};
  const [whole = '', place = ''] = opening.exec(text) ?? caseless.exec(text) ?? [];
  return place && isNamedPlace(place, text.slice(whole.length), rest)
    ? {place, end: whole.length}
    : undefined;
}

/** Whether a name is of a place: the text behind it, or the rest of the story, has it again. */
function isNamedPlace(place: string, text: string, rest: string): boolean {
  if (place.split(/\s+/).length > 3 || !isPlaceLike(place)) return false;
  if (isNoName(place) || isSection(place) || hasGivenName(place)) return false;
  // Without capitals any word may come again: the headline has the place.
  if (/^\p{Lo}/u.test(place)) return isNamedAgain(rest.split(' | ')[0] ?? '', place, true);
  return isNamedAgain(`${text} | ${rest}`, place);
}
