import type {Author, Dateline} from '../../model/article.js';
import {readBareDateline} from '../language/dateline/bare-dateline.js';
import {readAgencyDateline} from '../language/dateline/agency-dateline.js';
import type {AgencyDateline} from '../language/dateline/dateline-facts.js';
import type {DateContext} from '../language/dates/date-words.js';
import type {Head} from './head/head.js';
import type {Line} from './lines.js';
import {addIssue} from './head/facts.js';
import {isProse, isUpperCase} from '../language/shape.js';

/** Where and when a story was filed, when it appeared, and its text without the words for it. */
export interface Filed {
  readonly dateline: Dateline;
  readonly published?: string | undefined;
  readonly authors?: Author[] | undefined;
  readonly lines: readonly Line[];
}

/** Most lines that a summary above the first paragraph has. */
const longestSummary = 8;
/** Most lines in which the place of a dateline is looked for again. */
const mostOthers = 40;

/**
 * Moves an agency's dateline from the first paragraph to the model. Where the head names another
 * place the words stay; where it has another date, that is when the story appeared.
 */
export function moveDateline(head: Head, lines: readonly Line[], context: DateContext): Filed {
  const {weather, agency, published} = head;
  const above: Dateline = {
    ...omitAbsent({place: head.place, date: head.date ?? published ?? head.modified, agency}),
    ...(weather ? {weather} : {}),
  };
  const now = findNow(above.date) ?? context.now;
  const {index, filed} = findDateline(head, lines, {...context, now});
  const line = lines[index];
  if (!line || !filed || isElsewhere(above.place, filed))
    return {dateline: above, published, authors: head.authors, lines};
  const text = line.text.slice(filed.end);
  const day = filed.weekday === undefined ? filed.date : findWeekday(filed.weekday, above.date);
  if (filed.weekday !== undefined && !day)
    addIssue(
      head,
      line,
      'ambiguous-date',
      'a date that is one day and no other',
      line.text.slice(0, filed.end),
    );
  if (filed.publisher) addPublisher(head, filed.publisher);
  const isSameDay = !day || above.date?.startsWith(day.slice(0, 10)) === true;
  const isLessExact = isSameDay && (day?.length ?? 0) > (above.date?.length ?? 0);
  const {agency: by = agency} = filed;
  const place = above.place ?? filed.place;
  const said = weather ?? filed.weather;
  return {
    dateline: {
      ...above,
      ...omitAbsent({place, date: isSameDay && !isLessExact ? above.date : day, agency: by}),
      ...(said && {weather: said}),
    },
    published: published ?? (isSameDay ? undefined : head.date),
    authors: addReporters(head.authors, filed.reporters),
    lines: lines.toSpliced(index, 1, ...(text ? [{...line, text}] : [])),
  };
}

/** Paragraphs above the one with the dateline: a page sets a note to its subscribers there. */
const mostAbove = 2;

/** Looks for the paragraph that begins with a dateline; below the first one only capitals are sure. */
function findDateline(
  head: Head,
  lines: readonly Line[],
  context: DateContext,
): {index: number; filed?: AgencyDateline | undefined} {
  const found = lines
    .slice(0, longestSummary)
    .map(({text}, index) => ({text, index}))
    .filter(({text}) => isProse(text) || /[-–—]$/.test(text))
    .slice(0, mostAbove + 1);
  for (const {text, index} of found) {
    const filed =
      readAgencyDateline(text, context) ??
      readBareDateline(text, joinOthers(head, lines.toSpliced(index, 1)));
    if (filed && (index === found[0]?.index || isUpperCase(filed.place ?? '')))
      return {index, filed};
  }
  return {index: -1};
}

/** A page has its own name among its sections. */
function addPublisher(head: Head, name: string): void {
  head.publisher ??= {name};
  if (head.kicker === name) delete head.kicker;
}

/** What a story says around its dateline. */
function joinOthers({headline, standfirst = '', left}: Head, lines: readonly Line[]): string {
  const text = [...left, ...lines.slice(0, mostOthers)].map(({text}) => text.slice(0, 1000));
  return [headline, standfirst, ...text].join(' | ');
}

/** A reporter of the dateline whom the byline names too is one author. */
export function addReporters(
  authors: Head['authors'],
  reporters: readonly string[] = [],
): Head['authors'] {
  const known = authors ?? [];
  const others = reporters.filter((name) => !known.some((author) => author.name === name));
  return others.length ? [...known, ...others.map((name) => ({name}))] : authors;
}

function isElsewhere(place: string | undefined, filed: AgencyDateline): boolean {
  return Boolean(place && filed.place && place.toLowerCase() !== filed.place.toLowerCase());
}

/** The last such day of the week up to the date of the head. */
function findWeekday(weekday: number, date: string | undefined): string | undefined {
  const last = findNow(date);
  if (!last) return undefined;
  const past = (last.getUTCDay() - weekday + 7) % 7;
  return new Date(last.getTime() - past * 86_400_000).toISOString().slice(0, 10);
}

/** The day that the head gives, to which a dateline without a year belongs. */
function findNow(date: string | undefined): Date | undefined {
  return date && date.length >= 10 ? new Date(`${date.slice(0, 10)}T00:00Z`) : undefined;
}

function omitAbsent(
  parts: Readonly<Record<'place' | 'date' | 'agency', string | undefined>>,
): Dateline {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part));
}
