import type {Issue} from '../model/issue.js';
import {warn} from './warn.js';

/** The lines that were written for each element. */
const written = new WeakMap<Element, Set<string>>();

/** A key that the model has not, beside those of the whole input: often a wrong type of data. */
const isUnknownAtTop = ({code, path}: Issue) => code === 'unknown-key' && /^[^.[]+$/.test(path);

/**
 * Writes one line to the console where an element shows nothing, or ignores a key at the top of its
 * data: once for each element and cause.
 */
export function explain(host: HTMLElement, issues: readonly Issue[], fault?: Error): void {
  const unknown = issues.filter(isUnknownAtTop).map(({message}) => message);
  const reasons = new Set(fault ? [fault.message, ...unknown] : unknown);
  if (reasons.size === 0) return;
  const name = host.id ? `${host.localName} id="${host.id}"` : host.localName;
  const line = `<${name}>: ${[...reasons].join('; ')}`;
  const lines = written.get(host) ?? new Set();
  written.set(host, lines);
  if (lines.has(line)) return;
  lines.add(line);
  warn(line);
}
