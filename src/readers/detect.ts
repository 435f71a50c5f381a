import {ArticleError, createIssue, describeValue} from '../model/issue.js';
import {detectFormat, fitsFormat, foreignRoot} from './detect-format.js';
import {formats, type KnownFormat} from './formats.js';
import type {Source, Syntax} from './reader.js';
import type {Settings} from './settings.js';

/**
 * Returns the format that the caller set, or the detected one.
 * @throws {ArticleError} where no format is recognised, or the source is not in the given format
 */
export function chooseFormat(source: Source, {format, contentType, url}: Settings): KnownFormat {
  const chosen = format ?? detectFormat(source, contentType, url);
  const root = chosen || source.data !== undefined ? undefined : foreignRoot(source.text);
  if (root) return refuseXml(root);
  if (!chosen) return refuse(listFormats('json'), source);
  const isMail = chosen.name === 'html' && detectFormat(source, '')?.name === 'mail';
  if (isMail && !/<\/[a-z]/i.test(source.text))
    throw new ArticleError(createIssue('', 'format', 'the format "html"', 'a mail'));
  return fitsFormat(source, chosen) ? chosen : refuse(`the format "${chosen.name}"`, source);
}

function refuseXml(root: string): never {
  const expected = listFormats('xml', 'html');
  throw new ArticleError(createIssue('', 'format', expected, `XML with the root <${root}>`));
}

/** The formats that are written so: `JSON-LD, a feed or an article`. */
function listFormats(...written: readonly Syntax[]): string {
  const labels = formats
    .filter(({syntax}) => syntax.some((one) => written.includes(one)))
    .map(({label}) => label);
  return `${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}`;
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
