import {ArticleError, createIssue, describeValue} from '../model/issue.js';
import {detectFormat} from './detect-format.js';
import type {Format, Source} from './reader.js';
import type {Settings} from './settings.js';

/** What each format is written in. Feeds are XML or JSON; what is broken in JSON-LD is mended from its text. */
const fitting: Readonly<Record<Format, (source: Source) => boolean>> = {
  article: ({data}) => isData(data),
  text: ({data}) => data === undefined,
  html: ({data}) => data === undefined,
  ninjs: ({text, data}) => isData(data) || /^\s*\{/.test(text),
  'json-ld': ({text, data}) => isData(data) || /[[{]/.test(text),
  feed: ({text, data}) => isData(data) || text.includes('<'),
};

/**
 * The format that the caller named or that the source tells.
 * @throws {ArticleError} where it is none that is known, or the source is not of the named one
 */
export function chooseFormat(source: Source, {format, contentType}: Settings): Format {
  const told = format ?? detectFormat(source, contentType);
  if (!told) return refuse('an article, ninjs, JSON-LD or a feed', source);
  return fitting[told](source) ? told : refuse(`the format "${told}"`, source);
}

function isData(data: unknown): boolean {
  return typeof data === 'object' && data !== null;
}

function refuse(expected: string, {text, data}: Source): never {
  throw new ArticleError(createIssue('', 'format', expected, describeSource(text, data)));
}

function describeSource(text: string, data: unknown): string {
  if (data === undefined) return describeValue(text.trim());
  if (!isData(data) || Array.isArray(data)) return describeValue(data);
  const keys = Object.keys(data as object).slice(0, 5);
  return keys.length ? `an object with ${keys.join(', ')}` : 'an empty object';
}
