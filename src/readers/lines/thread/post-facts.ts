import type {DateContext} from '../../language/dates/date-words.js';
import type {Line} from '../lines.js';
import type {Kind} from './line-kinds.js';
import {mostDated, readStamp} from './stamp.js';

/** What an app says of a thread. */
export interface Posts {
  /** How many lines of text stand above the first post. */
  readonly above: number;
  /** Name of the account. */
  readonly name?: string | undefined;
  readonly hasHandle: boolean;
  readonly published?: string | undefined;
}

/** Who wrote the posts, and when the first of them. */
export function readFacts(
  lines: readonly Line[],
  kinds: readonly Kind[],
  context: DateContext,
): Posts {
  const names = lines.flatMap(({text}, index) => {
    const next = lines[index + 1]?.text ?? '';
    if (kinds[index] !== 'account') return [];
    if (!text.startsWith('@')) return (next.startsWith('@') ? text : text.split(' @')[0]) ?? [];
    return [];
  });
  const [name] = names;
  const start = kinds.indexOf('account');
  const next = kinds.findIndex((kind, index) => {
    return kind === 'account' && index > start && kinds.slice(start, index).includes(undefined);
  });
  const stamps = lines
    .slice(0, next < 0 ? mostDated : next)
    .flatMap(({text}, index) => (kinds[index] && readStamp(text, context)) || []);
  return {
    above: kinds.slice(0, start).filter((kind) => !kind).length,
    name: name !== undefined && names.every((other) => other === name) ? name : undefined,
    hasHandle: lines.some(({text}, index) => kinds[index] === 'account' && text.includes('@')),
    published: stamps[0],
  };
}
