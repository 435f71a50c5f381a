import {lacksStrings} from '../../locales/registry.js';
import type {IssueCode} from '../../model/issue-codes.js';
import {createIssue, type Issue} from '../../model/issue.js';
import {warn} from '../warn.js';

/** The lines already logged for each element. */
const written = new WeakMap<Element, Set<string>>();

/**
 * Data that are left out: they do not fit the model, or a figure contradicts the others. The rest is
 * shown, so a developer might not notice that a figure with a misspelt measure is missing.
 */
const losses: readonly IssueCode[] = [
  'unknown-key',
  'expected',
  'duplicate',
  'no-base',
  'range-reversed',
  'subset-over-base',
];
const isLost = ({code}: Issue) => losses.includes(code);

/** The most errors in one line; with more, the first would be hard to find. */
const mostErrors = 3;

/** Lists that must not be empty for a part of the model to be shown. */
const lists = ['figures', 'stories', 'body'];

/** Why valid data show nothing: a list is empty, or none of its items is valid. */
function describeEmpty(data: object, issues: readonly Issue[]): string[] {
  const key = lists.find((name) => name in data) ?? '';
  const list: unknown = Array.isArray(data) ? data : Reflect.get(data, key);
  const hasHeadline = 'headline' in data && Boolean(data.headline);
  if (hasHeadline || !Array.isArray(list) || list.length > 0) return [];
  const {message} =
    issues.find(({path}) => path.startsWith(key)) ??
    createIssue(key, 'expected', 'at least one item', 'an empty list');
  return [message];
}

/**
 * Writes one line to the console where an element shows nothing or leaves out part of its data,
 * once per element and cause.
 */
export function explain(host: HTMLElement, issues: readonly Issue[], result: Error | object): void {
  const lost = issues.filter(isLost).map(({message}) => message);
  const cause = result instanceof Error ? [result.message] : describeEmpty(result, issues);
  const reasons = [...new Set([...cause, ...lost])];
  if (reasons.length === 0) return;
  const others = reasons.splice(mostErrors).length;
  if (others) reasons.push(`${others} more, in its issues`);
  const name = host.id ? `${host.localName} id="${host.id}"` : host.localName;
  const line = `<${name}>: ${reasons.join('; ')}`;
  const lines = written.get(host) ?? new Set();
  written.set(host, lines);
  if (lines.has(line)) return;
  lines.add(line);
  warn(line);
}

/** Languages for which a line was already logged. */
const missed = new Set<string>();

/**
 * Writes one line to the console where English is the fallback for a language, once per language.
 */
export async function explainEnglish(host: HTMLElement, language: string): Promise<void> {
  if (missed.has(language) || !(await lacksStrings(language)) || missed.has(language)) return;
  missed.add(language);
  warn(
    `<${host.localName}>: no words in "${language}" are loaded, so English ones are shown; import them from article-widgets/locales, or add them with setStrings`,
  );
}
