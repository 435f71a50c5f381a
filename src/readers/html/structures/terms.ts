import {isIsoDate} from '../../../model/date.js';
import {elementsOf, isNamed, textOf} from '../element.js';
import {readContainer} from '../blocks.js';
import {inLocale, readMarked, wrapIn} from '../inline.js';
import type {ElementReader} from '../context.js';
import {report} from '../source.js';

/** Reads `<time>` with its date in ISO 8601. */
export const readTime: ElementReader = (element, scope) => {
  const {datetime} = element.attributes;
  const moment = (datetime ?? textOf(element))
    .trim()
    .replace(/^(\S{10}) (?=\d)/, '$1T')
    .replace(/ (?=[+-]\d)/, '');
  if (isIsoDate(moment)) {
    return wrapIn(element, scope, (locale) => (content) => [
      {type: 'time', datetime: moment, content: inLocale(locale)(content)},
    ]);
  }
  if (datetime)
    report(scope.source, element, 'time', 'a date in ISO 8601', `"${datetime.slice(0, 60)}"`);
  return readMarked(element, scope);
};

/** Reads `<abbr>`; without a title it is plain text. */
export const readAbbreviation: ElementReader = (element, scope) => {
  const {title} = element.attributes;
  if (!title) return readMarked(element, scope);
  return wrapIn(element, scope, (locale) => (content) => [
    {type: 'abbreviation', title, content: inLocale(locale)(content)},
  ]);
};

/** Puts a ruby reading in parentheses if the source has none. */
export const readRuby: ElementReader = (element, scope) => {
  const flow = readMarked(element, scope);
  const around = scope.source.parents.get(element);
  return around && elementsOf(around).some(isNamed('rp')) ? flow : ['(', ...flow, ')'];
};

/** The terms of a definition list are bold. */
export const readTerm: ElementReader = (element, scope) =>
  readContainer(element, {
    ...scope,
    marks: [...scope.marks, (content) => [{type: 'strong', content}]],
  });
