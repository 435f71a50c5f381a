import type {Issue} from '../../model/issue.js';
import {present} from '../values/present.js';
import {
  authorsOf,
  type Data,
  dateAt,
  imageOf,
  isData,
  lineAt,
  listAt,
  textAt,
  at,
} from '../values/fields.js';
import type {Facts} from './read-story.js';

const names = {
  headline: ['headline', 'title', 'name'],
  standfirst: ['standfirst', 'excerpt', 'dek', 'subtitle', 'description', 'summary', 'lead'],
  kicker: ['kicker'],
  published: [
    'publishedAt',
    'publishDate',
    'firstPublishedAt',
    'published_at',
    'datePublished',
    'pubDate',
    'date',
  ],
  modified: [
    'updatedAt',
    'modifiedAt',
    'updated_at',
    'dateModified',
    'lastmod',
    'last_modified_at',
    'updated',
    'modified',
  ],
  language: ['language', 'locale', 'lang'],
  author: ['authors', 'author', 'byline'],
  image: ['mainImage', 'coverImage', 'heroImage', 'cover', 'image', 'featuredImage'],
};

/**
 * Reads the metadata of a document whose schema differs from site to site, by common names. Fields
 * of an unexpected type are ignored.
 */
export function readDocumentFacts(
  document: Data,
  issues: Issue[],
): {facts: Facts; taken: string[]} {
  const language = lineAt(document, ...names.language);
  const author = names.author.find((name) => authorsAt(document, name).length);
  const image = names.image.find((name) => addressAt(document, name));
  const published = dateAt(document, issues, ...names.published);
  const modified = dateAt(document, issues, ...names.modified);
  const facts = {
    headline: lineAt(document, ...names.headline) ?? '',
    ...present({
      language: language && /^[a-z]{2,3}(-\w+)*$/i.test(language) ? language : undefined,
      kicker: lineAt(document, ...names.kicker),
      standfirst: lineAt(document, ...names.standfirst),
      authors: author ? authorsOf(authorsAt(document, author)) : undefined,
      published,
      modified: modified === published ? undefined : modified,
      image: image
        ? imageOf(addressAt(document, image), {
            alt: lineAt(document, `${image}.alt`, `${image}.fields.description`),
          })
        : undefined,
    }),
  };
  const texts = [
    ...names.headline,
    ...names.standfirst,
    ...names.published,
    ...names.modified,
    ...names.language,
    'kicker',
  ];
  const taken = [
    ...texts.filter((name) => lineAt(document, name)),
    'slug',
    'id',
    'documentId',
    'createdAt',
  ];
  return {facts, taken: [...taken, ...[author, image].filter((name) => name !== undefined)]};
}

function authorsAt(document: Data, name: string) {
  const value = at(document, name);
  if (typeof value === 'string') return [{name: lineAt(document, name)}];
  const people = Array.isArray(value) ? listAt(document, name) : isData(value) ? [value] : [];
  return people
    .map((person) => ({name: lineAt(person, 'name', 'fields.name', 'attributes.name')}))
    .filter(({name}) => name);
}

function addressAt(document: Data, name: string): string {
  const value = at(document, name);
  if (typeof value === 'string') return /^(?:https?:)?\//.test(value) ? value : '';
  const paths = ['url', 'asset.url', 'fields.file.url', 'data.attributes.url'];
  const address = paths.map((path) => textAt(value, path)).find(Boolean) ?? '';
  return address.replace(/^\/\//, 'https://');
}
