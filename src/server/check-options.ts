import {isLanguageTag} from '../model/language.js';
import {createIssue, describeValue, type Issue} from '../model/issue.js';

/** The values of options that have few. */
const choices: Readonly<Record<string, readonly unknown[]>> = {
  styles: ['inline', 'none'],
  casualtiesAt: ['head', 'end'],
  postOrder: ['newest', 'oldest'],
  headingLevel: [1, 2, 3, 4, 5, 6],
};

/**
 * Refuses an option whose value is none of its values.
 * @throws {TypeError} with the option, its values, and the one found
 */
export function checkOptions(caller: string, options: object): void {
  for (const [name, values] of Object.entries(choices)) {
    const value: unknown = Reflect.get(options, name) ?? undefined;
    if (value === undefined || values.includes(value)) continue;
    const expected = `expected one of ${values.join(', ')}`;
    throw new TypeError(`${caller}: ${name}: ${expected}, found ${describeValue(value)}`);
  }
}

/** The issue of a language that is none: the language of the story is used, or English. */
export function inspectLanguage(language: string | undefined): Issue[] {
  if (!language || isLanguageTag(language)) return [];
  const expected = 'a BCP 47 tag such as en or pt-BR';
  return [createIssue('options.language', 'expected', expected, describeValue(language))];
}
