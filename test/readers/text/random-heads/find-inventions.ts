import type {Article} from '../../../../src/readers/readers.js';
import type {Said} from './words.js';

/** What an article claims that no line of its head says, each as `place: Opinion`. */
export function findInventions(article: Article, lines: readonly Said[]): string[] {
  const said = (key: 'people' | 'places' | 'papers' | 'days') =>
    new Set(lines.flatMap((line) => line[key] ?? []));
  const {dateline = {}, authors = [], publisher, published, modified} = article;
  const {place, date, weather, agency} = dateline;
  const claims: [string, string | undefined, ReadonlySet<string>][] = [
    ['place', place, said('places')],
    ['publisher', publisher?.name, said('papers')],
    ['agency', agency, said('papers')],
    ...[date, published, modified].map((day): [string, string | undefined, ReadonlySet<string>] => [
      'day',
      day?.slice(0, 10),
      said('days'),
    ]),
    ...authors.map(({name}): [string, string, ReadonlySet<string>] => [
      'author',
      name,
      said('people'),
    ]),
  ];
  const found = claims.flatMap(([key, value, known]) =>
    value && !known.has(value) ? [`${key}: ${value}`] : [],
  );
  const temperatures = lines.flatMap((line) => line.temperatures ?? []);
  if (weather && !temperatures.includes(weather.temperature))
    found.push(`temperature: ${weather.temperature}`);
  return found;
}
