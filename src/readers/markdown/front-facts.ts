import type {Author} from '../../model/article.js';
import {createIssue, type Issue} from '../../model/issue.js';
import {resolveUrl} from '../../model/url.js';
import {splitNames} from './split-names.js';
import {
  at,
  authorsOf,
  type Data,
  dateAt,
  imageOf,
  isData,
  itemsOf,
  lineAt,
} from '../values/fields.js';
import {readDocumentFacts} from '../through-html/document-facts.js';
import {type Facts, reportRest} from '../through-html/read-story.js';

/** Fields that are read here, or that configure the site and are not for readers. */
const silent = [
  ...['layout', 'type', 'permalink', 'slug', 'url', 'canonical_url', 'canonicalUrl', 'aliases'],
  ...['kicker', 'section', 'expires', 'expiryDate', 'embargo', 'embargoedUntil'],
  ...['dateline', 'place', 'location', 'filed', 'image_alt', 'image_caption', 'published'],
  ...['draft', 'status', 'weight', 'id', 'comments', 'toc', 'math', 'template', 'sitemap'],
];

/** Reads front matter with the names of Jekyll, Hugo, Eleventy, Astro and others. */
export function readFrontFacts(data: Data, url: string | undefined, issues: Issue[]): Facts {
  const {facts, taken} = readDocumentFacts(data, issues);
  const read = ['author', 'authors', 'byline'].find((name) => readAuthors(at(data, name)).length);
  const authors = read ? readAuthors(at(data, read)) : [];
  const [imageName, image] = readImage(data, url);
  const kicker = lineAt(data, 'kicker', 'section');
  const address = lineAt(data, 'canonical_url', 'canonicalUrl', 'url', 'permalink');
  const place = lineAt(data, 'dateline.place', 'dateline', 'place', 'location');
  const filed = dateAt(data, issues, 'dateline.date', 'filed');
  const dateline = {...(place && {place}), ...(filed && {date: filed})};
  const expires = dateAt(data, issues, 'expires', 'expiryDate');
  const embargoedUntil = dateAt(data, issues, 'embargo', 'embargoedUntil');
  const named = [read, imageName].filter((name) => name !== undefined);
  issues.push(...reportRest(data, [...silent, ...taken, ...named]));
  delete facts.authors;
  delete facts.image;
  return {
    ...facts,
    ...(authors.length && {authors}),
    ...(image && {image}),
    ...(kicker && {kicker}),
    ...(address && /^https?:/.test(address) && {url: address}),
    ...((place ?? filed) && {dateline}),
    ...(expires && {expires}),
    ...(embargoedUntil && {embargoedUntil}),
  };
}

/** Names as a text, a list of texts, or a list of people. A text may contain several full names. */
function readAuthors(value: unknown): Author[] {
  const people = Array.isArray(value) ? itemsOf(value) : [value];
  return authorsOf(
    people.flatMap((person) => {
      if (isData(person)) return [{name: lineAt(person, 'name', 'display_name', 'title')}];
      const name = lineAt({person}, 'person') ?? '';
      const names = splitNames(name);
      const areWhole = names.length > 1 && names.every((part) => /\S\s\S/.test(part));
      const bare = name.replace(/^by\s+/i, '');
      return areWhole ? names.map((part) => ({name: part})) : [{name: bare}];
    }),
  );
}

const imageNames = [
  'image',
  'cover',
  'coverImage',
  'featured_image',
  'hero',
  'heroImage',
  'thumbnail',
];

function readImage(data: Data, base: string | undefined) {
  for (const name of imageNames) {
    const value = at(data, name);
    const path = isData(value)
      ? lineAt(value, 'url', 'src', 'path', 'image')
      : typeof value === 'string'
        ? value.trim()
        : undefined;
    if (!path || !/\S[./]\S/.test(path)) continue;
    const about = isData(value) ? value : {alt: data['image_alt'], caption: data['image_caption']};
    const words = {alt: lineAt(about, 'alt'), caption: lineAt(about, 'caption')};
    return [name, imageOf(resolveUrl(path, base), words)] as const;
  }
  return [undefined, undefined] as const;
}

/** An issue for each line of front matter that was not understood. */
export function reportUnread(lines: readonly string[]): Issue[] {
  return lines.map((line) =>
    createIssue('front matter', 'not-taken', 'a key and its value', `"${line.slice(0, 80)}"`),
  );
}
