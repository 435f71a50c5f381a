import type {Line} from '../lines.js';
import {addIssue, type HeadFacts} from './facts.js';
import type {Head} from './head.js';

/** Adds what a line says of weather, place, day and authors; what the head has already, to its issues. */
export function addFacts(head: Head, facts: HeadFacts, line: Line, isAbove: boolean): void {
  const {temperature, isBare, code, place, authors, people, publisher} = facts;
  if (temperature !== undefined && head.weather)
    addIssue(head, line, 'second-temperature', 'one temperature', `${temperature}`);
  if (temperature !== undefined && !head.weather) {
    head.weather = {temperature, ...(code === undefined ? {} : {code})};
    if (isBare) head.isBare = true;
  }
  if (place) addOnce(head, 'place', place, line);
  for (const key of ['date', 'agency', 'published', 'modified', 'embargoedUntil'] as const)
    if (facts[key]) addOnce(head, key, facts[key], line);
  if (facts.withheld) head.status = 'withheld';
  if (publisher) head.publisher ??= {name: publisher};
  if (authors) addAuthors(head, authors);
  if (people) addPeople(head, people, line, isAbove);
  head.issues.push(...facts.issues);
}

/** A byline above a text and the same one below its headline name one author. */
export function addAuthors(head: Head, authors: NonNullable<Head['authors']>): void {
  const known = [...(head.authors ?? [])];
  for (const author of authors)
    if (!known.some(({name}) => name === author.name)) known.push(author);
  head.authors = known;
}

/** Names without a «By» are authors below a headline; above one they may be anybody's. */
function addPeople(
  head: Head,
  people: NonNullable<HeadFacts['people']>,
  line: Line,
  isAbove: boolean,
): void {
  if (!isAbove) addAuthors(head, people);
  else
    for (const {name} of people)
      addIssue(head, line, 'unclear-name', 'a name that is a place, a person or a paper', name);
}

/** A second place, day or agency is not lost: an issue names it. */
export function addOnce(
  head: Head,
  key: 'place' | 'date' | 'agency' | 'published' | 'modified' | 'embargoedUntil',
  value: string,
  line: Line,
): void {
  const known = head[key];
  // A page has the day at its top, and below the headline the hour of that day.
  const isMoreExact = key !== 'place' && key !== 'agency' && known && value.startsWith(`${known}T`);
  if (known === undefined || isMoreExact) head[key] = value;
  else if (known !== value)
    addIssue(head, line, `second-${key}`, `one ${key}, and has "${known}"`, value);
}
