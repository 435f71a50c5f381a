import type {Author, Image, IsoDate} from '../../model/article.js';
import {isIsoDate} from '../../model/date.js';
import {createIssue, describeValue, type Issue} from '../../model/issue.js';
import {readDate} from '../language/dates/read-date.js';
import {plainWords} from './plain-words.js';
import {at} from './data.js';

export {asData, at, type Data, isData, itemsOf, listAt, objectAt} from './data.js';

/** A text unchanged, such as HTML or an address; empty where there is none. */
export function textAt(data: unknown, path: string): string {
  const value = at(data, path);
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? `${value}` : '';
}

/** A text as one line without markup; undefined where it is empty. */
export function lineAt(data: unknown, ...paths: string[]): string | undefined {
  for (const path of paths) {
    const line = plainWords(at(data, path));
    if (line) return line;
  }
  return undefined;
}

export function numberAt(data: unknown, path: string): number | undefined {
  const value = Number(at(data, path) ?? NaN);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}

/** The first date of several fields; one that cannot be read is reported. */
export function dateAt(data: unknown, issues: Issue[], ...paths: string[]): IsoDate | undefined {
  for (const path of paths) {
    const text = textAt(data, path);
    if (!text) continue;
    const date = isIsoDate(text) ? text : readDate(text);
    if (date) return date;
    issues.push(createIssue(path, 'date', 'a date', describeValue(text)));
  }
  return undefined;
}

/** Authors by name, each once. */
export function authorsOf(
  authors: readonly {name: string | undefined; url?: string; role?: string}[],
): Author[] {
  const found = new Map<string, Author>();
  for (const {name, url, role} of authors)
    if (name && !found.has(name)) found.set(name, {name, ...(url && {url}), ...(role && {role})});
  return [...found.values()];
}

export function imageOf(
  url: string,
  {
    alt,
    caption,
    credit,
    width,
    height,
  }: Partial<Record<'alt' | 'caption' | 'credit', string | undefined>> &
    Partial<Record<'width' | 'height', number | undefined>>,
): Image | undefined {
  if (!url) return undefined;
  return {
    url,
    ...(alt && {alt}),
    ...(caption && {caption: [caption]}),
    ...(credit && {credit}),
    ...(width && {width}),
    ...(height && {height}),
  };
}
