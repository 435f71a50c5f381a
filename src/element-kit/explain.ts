import {lacksStrings} from '../locales/registry.js';
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

/** Languages that a line was written about. */
const missed = new Set<string>();

/** Writes one line to the console where English stands in for a language: once for each language. */
export async function explainEnglish(host: HTMLElement, language: string): Promise<void> {
  if (missed.has(language) || !(await lacksStrings(language)) || missed.has(language)) return;
  missed.add(language);
  warn(
    `<${host.localName}>: no words in "${language}" are loaded, so English ones are shown; import them from article-widgets/locales, or add them with setStrings`,
  );
}
