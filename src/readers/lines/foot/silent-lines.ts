import type {Article} from '../../../model/article.js';
import {createIssue, type Issue} from '../../../model/issue.js';
import {listStrings} from '../../values/list-strings.js';
import type {Line} from '../lines.js';
import {isUpperCase} from '../../language/shape.js';

/** «17:42», «5:04 pm» */
const hour = /(?<![\d:])(\d{1,2}):(\d{2})(?![\d:])/gu;

/** «ČTK» beside a name: an agency or a paper. */
const initials = /(?<![\p{L}\p{M}.-])\p{Lu}{2,5}(?![\p{L}\p{M}.-])/gu;

/** Most characters of a line that are looked through: one that is longer is text. */
const longest = 300;

/** Names each line of a head that has an hour or initials which are in no fact, and that no other issue is of. */
export function findSilent(
  lines: readonly Line[],
  facts: Partial<Article>,
  issues: readonly Issue[],
): Issue[] {
  const said = [...listStrings(facts)].join('\n').toLowerCase();
  const named = new Set(issues.map((issue) => issue.line));
  const isSilent = ({text}: Line) =>
    listSigns(text).some((forms) => !forms.some((form) => said.includes(form)));
  return lines
    .filter((line) => line.text.length < longest && !named.has(line.number))
    .filter(isSilent)
    .map(({text, number}) =>
      createIssue(number, 'unknown-line', 'a part of the head', `"${text}"`),
    );
}

/** The hours of a line, each in the forms that a fact may have; or its initials, where it has no figure: zones have capitals too. */
function listSigns(text: string): string[][] {
  const hours = [...text.matchAll(hour)].map(([written, hours = '', minutes = '']) => [
    written,
    ...[0, 12].map((half) => `${String(Number(hours) + half).padStart(2, '0')}:${minutes}`),
  ]);
  if (/\p{Nd}/u.test(text) || isUpperCase(text)) return hours;
  return [...text.matchAll(initials)].map(([word]) => [word.toLowerCase()]);
}
