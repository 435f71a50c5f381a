import {parseArgs} from 'node:util';
import {isLanguageTag} from '../model/language.js';
import {formats} from '../readers/formats.js';
import {outputs, type OutputName} from './outputs.js';

/** The options of the command line. */
export interface Options {
  readonly inputs: readonly string[];
  readonly to: OutputName;
  readonly check: boolean;
  readonly frontMatter: boolean;
  readonly watch: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly format: string | undefined;
  readonly language: string | undefined;
  readonly url: string | undefined;
  readonly base: string | undefined;
}

export const usage = `usage: article-widgets [story …] [options]

A story is a file, an address, or - for standard input, in any format that the library reads.

  --to ${Object.keys(outputs).join('|')}
                    what is written to standard output (html)
  --check           writes a list of checks instead; exit status 1 where one is a fault
  --format NAME     format of the input, where its content does not tell
  --language TAG    language of the input, where it does not say so (BCP 47)
  --url ADDRESS     address of the input; relative ones are resolved against
                    the story's own, or else against this
  --base ADDRESS    folder of the built library, for a snippet with elements
  --front-matter    puts title, authors and dates in YAML above Markdown
  --watch           does it again when the file changes
  --version
  --help
`;

/** @throws {TypeError} where an option is unknown or has no value */
export function readOptions(args: readonly string[]): Options {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: {type: 'string', default: 'html'},
      check: {type: 'boolean', default: false},
      'front-matter': {type: 'boolean', default: false},
      watch: {type: 'boolean', default: false},
      help: {type: 'boolean', short: 'h', default: false},
      version: {type: 'boolean', short: 'v', default: false},
      format: {type: 'string'},
      language: {type: 'string'},
      url: {type: 'string'},
      base: {type: 'string'},
    },
  });
  const {to, format, language, url, base, 'front-matter': frontMatter, ...flags} = values;
  if (!isOutput(to))
    throw new TypeError(`--to: expected one of ${Object.keys(outputs).join(', ')}, found "${to}"`);
  const names = formats.map(({name}) => name as string);
  if (format !== undefined && !names.includes(format))
    throw new TypeError(`--format: expected one of ${names.join(', ')}, found "${format}"`);
  if (language !== undefined && !isLanguageTag(language))
    throw new TypeError(
      `--language: expected a BCP 47 tag such as en or pt-BR, found "${language}"`,
    );
  const inputs = positionals.length ? positionals : ['-'];
  return {inputs, to, format, language, url, base, frontMatter, ...flags};
}

function isOutput(name: string): name is OutputName {
  return Object.hasOwn(outputs, name);
}
