import type {Article, Author, Dateline, IsoDate, Publisher, Rights} from '../../model/article.js';
import {createIssue, describeValue, type Issue} from '../../model/issue.js';
import {isSafeUrl} from '../../model/url.js';
import {readDate} from '../language/dates/read-date.js';
import {namesIn} from '../values/names-in.js';
import {plainWords} from '../values/plain-words.js';
import {fieldOf, isItem, partsOf, fieldText, type Item} from './item.js';
import {itemsOf} from '../values/data.js';

/** The metadata of an item besides headline, text and pictures. */
export function metadataOf(item: Item, issues: Issue[]): Partial<Article> {
  const date = (...names: [string, ...string[]]) => readItemDate(item, names, issues);
  const published = date('firstCreated') ?? date('contentCreated') ?? date('versionCreated');
  const modified = date('versionCreated');
  const uri = fieldText(item, 'uri', 'guid') ?? '';
  const authors = authorsOf(item);
  return withoutAbsent({
    url: /^https?:/i.test(uri) && isSafeUrl(uri) ? uri : undefined,
    language: fieldText(item, 'language')?.replace(/_/g, '-'),
    authors: authors.length ? authors : undefined,
    publisher: publisherOf(item),
    published,
    modified: modified === published ? undefined : modified,
    embargoedUntil: readDate(fieldText(item, 'embargoedUntil', 'embargoed') ?? ''),
    expires: readDate(fieldText(item, 'expires') ?? ''),
    status: statusOf(item, issues),
    dateline: datelineOf(item),
    rights: rightsOf(item),
  });
}

function withoutAbsent<Part extends object>(part: {
  [Key in keyof Part]: Part[Key] | undefined;
}): Part {
  return Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== undefined),
  ) as Part;
}

function readItemDate(
  item: Item,
  names: readonly [string, ...string[]],
  issues: Issue[],
): IsoDate | undefined {
  const text = fieldText(item, ...names);
  if (text === undefined) return undefined;
  const date = readDate(text);
  if (date === undefined)
    issues.push(createIssue(names[0], 'date', 'a date in ISO 8601', describeValue(text)));
  return date;
}

/**
 * An embargo or expiry that cannot be read withholds the story, because publishing it cannot be
 * undone.
 */
function statusOf(item: Item, issues: Issue[]): Article['status'] {
  let status = fieldText(item, 'pubStatus') as Article['status'];
  for (const names of [['embargoedUntil', 'embargoed'], ['expires']] as const) {
    const text = fieldText(item, ...names);
    if (text === undefined || readDate(text) !== undefined) continue;
    issues.push(createIssue(names[0], 'date', 'a date in ISO 8601', describeValue(text)));
    status = 'withheld';
  }
  return status;
}

/** The byline; without one, the item's authors. */
function authorsOf(item: Item): Author[] {
  const byline = namesIn(fieldText(item, 'by', 'byline')).map((name) => ({name}));
  if (byline.length) return byline;
  const people = [
    ...partsOf(item, 'authors'),
    ...partsOf(item, 'people', 'person', 'infoSources', 'infosource').filter(isAuthor),
  ];
  return people.flatMap((person) =>
    namesIn(fieldOf(person, 'name', 'literal')).map((name) => ({name})),
  );
}

function isAuthor(person: Item): boolean {
  return /(?:^|[/:#])(?:author|creator|writer|reporter|byline)$/i.test(
    fieldText(person, 'rel', 'role') ?? '',
  );
}

function publisherOf(item: Item): Publisher | undefined {
  const parties = partsOf(item, 'infoSources', 'infosource', 'organisations', 'organisation');
  const party = parties.find((party) =>
    /(?:^|[/:#])(?:publisher|provider)$/i.test(fieldText(party, 'rel', 'role') ?? ''),
  );
  const name = plainWords(party && fieldOf(party, 'name', 'literal'));
  return name ? {name} : undefined;
}

function datelineOf(item: Item): Dateline | undefined {
  const place = plainWords(fieldText(item, 'located'));
  if (place === undefined) return undefined;
  const named = partsOf(item, 'places', 'place').find((part) => {
    const name = fieldText(part, 'name');
    return name && place.startsWith(name);
  });
  return {place, ...(named && coordinatesOf(named))};
}

/** GeoJSON gives the longitude first (RFC 7946, 3.1.1). */
function coordinatesOf(place: Item): Pick<Dateline, 'latitude' | 'longitude'> {
  const geography = fieldOf(place, 'geoJSON', 'geometry_geojson');
  const geometry =
    isItem(geography) && isItem(geography['geometry']) ? geography['geometry'] : geography;
  const point: unknown =
    isItem(geometry) && geometry['type'] === 'Point' ? geometry['coordinates'] : undefined;
  const [longitude, latitude] = itemsOf(point);
  const isSound =
    typeof longitude === 'number' &&
    typeof latitude === 'number' &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  return isSound ? {latitude, longitude} : {};
}

function rightsOf(item: Item): Rights | undefined {
  const info = fieldOf(item, 'rightsInfo');
  const license = isItem(info) ? fieldText(info, 'linkedRights') : undefined;
  const rights = withoutAbsent<Rights>({
    holder: plainWords(fieldText(item, 'copyrightHolder')),
    notice: plainWords(fieldText(item, 'copyrightNotice')),
    terms: plainWords(fieldText(item, 'usageTerms')),
    license: license && isSafeUrl(license) ? license : undefined,
  });
  return Object.keys(rights).length ? rights : undefined;
}
