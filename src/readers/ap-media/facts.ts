import type {Author, Dateline} from '../../model/article.js';
import {holdAsKeyed} from '../../model/availability/hold-as-keyed.js';
import {createIssue, type Issue} from '../../model/issue.js';
import {readDate} from '../language/dates/read-date.js';
import {present} from '../values/present.js';
import {metadataOf} from '../ninjs/metadata.js';
import type {ReadContext} from '../reader.js';
import {at, type Data, itemsOf, lineAt, listAt, objectAt, textAt} from '../values/fields.js';
import {readNames} from '../through-html/read-names.js';
import {type Facts, reportRest, reportWords} from '../through-html/read-story.js';

/** Reads the metadata of an item. */
export async function readFacts(item: Data, {now}: ReadContext, issues: Issue[]): Promise<Facts> {
  const isText = textAt(item, 'type') === 'text';
  const publisher = lineAt(item, 'provider');
  const authors = await readBylines(item, issues);
  const facts: Facts = {
    ...metadataOf(commonFields(item), issues),
    headline: lineAt(item, 'headline') ?? '',
    ...present({
      standfirst: lineAt(item, 'headline_extended', ...(isText ? ['description_summary'] : [])),
      authors: authors.length ? authors : undefined,
      publisher: publisher ? {name: publisher} : undefined,
      dateline: readDateline(item, issues),
    }),
  };
  // What the status says of an embargo is said more exactly by its date.
  if (textAt(item, 'pubstatus') === 'embargoed') {
    delete facts.status;
    if (!facts.embargoedUntil) facts.status = 'withheld';
  }
  const {ednote, signals, usageterms} = item;
  holdAsKeyed(facts, {ednote, signals, usageterms}, issues, now, readDate);
  issues.push(...reportWords('headline_seo', [lineAt(item, 'headline_seo')], facts));
  // Without a caption, the summary of a picture or film is its caption.
  if (isText || lineAt(item, 'description_caption'))
    issues.push(
      ...reportWords('description_summary', [lineAt(item, 'description_summary')], facts),
    );
  return facts;
}

/** The fields that ninjs has with the same meaning. */
function commonFields(item: Data): Data {
  const {language, firstcreated, versioncreated, embargoed, expires, pubstatus} = item;
  const {copyrightnotice, usageterms} = item;
  const terms = Array.isArray(usageterms) ? usageterms.join(' ') : usageterms;
  return {
    ...{language, firstcreated, versioncreated, embargoed, expires, pubstatus, copyrightnotice},
    usageterms: terms,
  };
}

/** Bylines that are read: each may have several names. */
const mostBylines = 50;

/** `{"by": "By ANA LIND", "title": "AP Science Writer"}` */
async function readBylines(item: Data, issues: Issue[]): Promise<Author[]> {
  const authors: Author[] = [];
  const bylines = listAt(item, 'bylines');
  if (bylines.length > mostBylines)
    issues.push(
      createIssue('bylines', 'too-many', `at most ${mostBylines} bylines`, `${bylines.length}`),
    );
  for (const byline of bylines.slice(0, mostBylines)) {
    const names = await readNames(lineAt(byline, 'by', 'name', 'byline'), issues);
    const title = lineAt(byline, 'title');
    const role = title && !isAgency(title) ? {role: title} : {};
    authors.push(...names.map((author) => ({...author, ...role})));
  }
  return authors;
}

function isAgency(words: string): boolean {
  return /^(?:the )?associated press$/i.test(words);
}

const takenOfPlace = ['city', 'geometry_geojson', 'countrycode', 'countryareacode'];

function readDateline(item: Data, issues: Issue[]): Dateline | undefined {
  const location = objectAt(item, 'datelinelocation');
  issues.push(...reportRest(location, takenOfPlace, 'datelinelocation.'));
  const written = lineAt(item, 'located');
  const city = lineAt(location, 'city');
  const place = written?.toLowerCase() === city?.toLowerCase() ? city : (written ?? city);
  const point = at(location, 'geometry_geojson.coordinates');
  const [longitude, latitude] = itemsOf(point);
  const isPoint = typeof longitude === 'number' && typeof latitude === 'number';
  return place ? {place, ...(isPoint && city && {latitude, longitude})} : undefined;
}
