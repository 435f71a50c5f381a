import {watch} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {loadLanguage} from '../prose/languages.js';
import {readArticle} from '../readers/readers.node.js';
import {ArticleError} from '../model/issue.js';
import type {ArticleReading, ReadOptions} from '../readers/options.js';
import {type Check, checkArticle} from '../toll/check-article.js';
import {findJsonFault} from './json-fault.js';
import {listLacking, outputs} from './outputs.js';
import {NoInput, readInput} from './read-input.js';
import {type Options, readOptions, usage} from './read-options.js';

/** Exit status: success; a story has an error or cannot be read; the command is wrong. */
const [good, faulty, misused] = [0, 1, 2];

const logLine = (line: string): boolean => process.stderr.write(`${line}\n`);

const print = (text: string): void => void process.stdout.write(text);

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * Runs the command line: reads stories, writes one output each to standard output, and all messages
 * to standard error.
 * @returns the exit status
 */
export async function run(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error: unknown) {
    logLine(`article-widgets: ${messageOf(error)}\n\n${usage}`);
    return misused;
  }
  if (options.help || options.version) {
    process.stdout.write(options.help ? usage : await readVersion());
    return good;
  }
  // Without arguments in a terminal, the user probably wants help.
  if (args.length === 0 && process.stdin.isTTY) {
    logLine(usage);
    return misused;
  }
  const status = await convertAll(options);
  if (options.watch) watchFiles(options);
  return status;
}

async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const {version} = JSON.parse(text) as {version: string};
  return `${version}\n`;
}

async function convertAll(options: Options): Promise<number> {
  const {inputs, to, check} = options;
  const documents: string[] = [];
  // Several JSON documents one after the other are not JSON.
  const isList = inputs.length > 1 && !check && to.startsWith('json');
  const write = isList ? (text: string) => void documents.push(text.trimEnd()) : print;
  let status = good;
  for (const name of inputs) status = Math.max(status, await convert(name, options, write));
  if (isList) print(`[\n${documents.join(',\n')}\n]\n`);
  return status;
}

function watchFiles(options: Options): void {
  for (const name of options.inputs) {
    if (name === '-' || /^https?:/i.test(name)) continue;
    watch(name, () => void convert(name, options, print));
    logLine(`${name}: waiting for changes`);
  }
}

async function convert(
  name: string,
  options: Options,
  write: (text: string) => void,
): Promise<number> {
  const label = name === '-' ? 'standard input' : name;
  try {
    const reading = await read(name, options);
    await loadLanguage(reading.article.language ?? 'en');
    const checks = checkArticle(reading.article, reading.issues, new Date());
    if (options.check) write(checks.map((check) => writeCheck(label, check)).join(''));
    else {
      write(outputs[options.to](reading.article, options));
      const lacking = listLacking(options.to, reading.article).join(', ');
      if (lacking) logLine(`${label}: note: not-taken: ${options.to} has no place for ${lacking}`);
      // The output lacks a withheld story, and may lack the parts that have errors.
      for (const check of checks)
        if (check.level === 'fault' || check.code === 'held')
          logLine(writeCheck(label, check).trimEnd());
    }
    logLine(`${label}: ${summarize(reading, checks)}`);
    return options.check && checks.some(({level}) => level === 'fault') ? faulty : good;
  } catch (error: unknown) {
    const place = error instanceof JsonFault ? `:${error.line}:${error.column}` : '';
    logLine(`${label}${place}: ${messageOf(error)}`);
    if (error instanceof NoInput) logLine(`\n${usage}`);
    return faulty;
  }
}

/** A text that is not JSON, and the position of the error. */
class JsonFault extends Error {
  readonly line: number;
  readonly column: number;

  constructor(cause: ArticleError, {line, column}: {line: number; column: number}) {
    super(cause.message, {cause});
    this.line = line;
    this.column = column;
  }
}

async function read(name: string, options: Options): Promise<ArticleReading> {
  const {bytes, ...given} = await readInput(name);
  try {
    return await readBytes(bytes, given, options);
  } catch (error: unknown) {
    if (!(error instanceof ArticleError && error.code === 'json')) throw error;
    const place = findJsonFault(new TextDecoder().decode(bytes));
    throw place ? new JsonFault(error, place) : error;
  }
}

function readBytes(
  bytes: Uint8Array,
  given: ReadOptions,
  options: Options,
): Promise<ArticleReading> {
  const {format, language, url} = options;
  const asked = {format, language, url};
  const stated = Object.entries(asked).filter(([, value]) => value !== undefined);
  return readArticle(bytes, {...given, ...Object.fromEntries(stated)});
}

const writeCheck = (label: string, {level, code, message}: Check): string =>
  `${label}: ${level}: ${code}: ${message}\n`;

/** «ninjs, 12 parts, 1 fault, 3 notes». */
function summarize({format, article}: ArticleReading, checks: readonly Check[]): string {
  const faults = checks.filter(({level}) => level === 'fault').length;
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return [
    format,
    count(article.body.length, 'part'),
    count(faults, 'fault'),
    count(checks.length - faults, 'note'),
  ].join(', ');
}
