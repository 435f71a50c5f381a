import {ArticleError, createIssue, describeValue} from '../model/issue.js';
import {isLanguageTag} from '../model/language.js';
import {formats, type Format, type KnownFormat} from './formats.js';
import {startSteps} from '../model/give-way.js';
import type {ReadOptions} from './options.js';
import type {Parsers, ReadContext} from './reader.js';

/** Options of one reading, with valid types. */
export interface Settings {
  readonly format: KnownFormat | undefined;
  readonly contentType: string;
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly now: Date;
}

/**
 * Reads the options of a caller; values of a wrong type are ignored.
 * @throws {ArticleError} for an unknown format
 */
export function readSettings(options: ReadOptions | null | undefined): Settings {
  const {format, contentType, url, language, now} = options ?? {};
  return {
    format: format === undefined ? undefined : findFormat(format),
    contentType: readText(contentType) ?? '',
    url: readText(url),
    language: readTag(language),
    now: now instanceof Date && !Number.isNaN(now.getTime()) ? now : new Date(),
  };
}

/** Creates the context of one reading. */
export function createContext(settings: Settings, parsers: Parsers): ReadContext {
  const {url, language, now, contentType} = settings;
  return {url, language, now, contentType, parsers, nextStep: startSteps()};
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}

function readTag(value: unknown): string | undefined {
  const tag = readText(value);
  return tag && isLanguageTag(tag) ? tag : undefined;
}

function findFormat(format: Format): KnownFormat {
  const known = formats.find(({name}) => name === format);
  if (known) return known;
  const names = formats.map(({name}) => name);
  const issue = createIssue(
    'format',
    'format',
    `one of ${names.join(', ')}`,
    describeValue(format),
  );
  throw new ArticleError(issue);
}
