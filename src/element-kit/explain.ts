import {lacksStrings} from '../locales/registry.js';
import {createIssue, type Issue} from '../model/issue.js';
import {isForeign} from './child-script.js';
import {warn} from './warn.js';

/** The lines that were written for each element. */
const written = new WeakMap<Element, Set<string>>();

/**
 * What is left out because it is not as the model has it: the rest is shown, so nobody would look for
 * a figure whose measure is misspelt.
 */
const isLost = ({code}: Issue) => code === 'unknown-key' || code === 'expected';

/** Faults that a line tells; more would hide the first. */
const mostTold = 3;

/** Lists without which a part of the model draws nothing. */
const lists = ['figures', 'stories', 'body'];

/** Why sound data draw nothing: a list is empty, or nothing in it is sound. */
function describeEmpty(data: object, issues: readonly Issue[]): string[] {
  const isBare = Array.isArray(data);
  const key = lists.find((name) => name in data) ?? '';
  const list: unknown = isBare ? data : (data as Record<string, unknown>)[key];
  const {headline} = data as {headline?: string};
  if (headline || !Array.isArray(list) || list.length > 0) return [];
  const {message} =
    issues.find(({path}) => path.startsWith(key)) ??
    createIssue(key, 'expected', 'at least one item', 'an empty list');
  return [message];
}

/**
 * Writes one line to the console where an element shows nothing, or leaves out a part of its data:
 * once for each element and cause.
 */
export function explain(host: HTMLElement, issues: readonly Issue[], result: Error | object): void {
  const lost = issues.filter(isLost).map(({message}) => message);
  const cause = result instanceof Error ? [result.message] : describeEmpty(result, issues);
  const reasons = [...new Set([...cause, ...lost])];
  if (reasons.length === 0) return;
  const others = reasons.splice(mostTold).length;
  if (others) reasons.push(`${others} more, in its issues`);
  const name = host.id ? `${host.localName} id="${host.id}"` : host.localName;
  const line = `<${name}>: ${reasons.join('; ')}`;
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

/** Whether a child script holds data. Scripts that run have no such type, or none. */
const isData = ({type}: HTMLScriptElement) =>
  type.includes('/') && !/(?:java|ecma)script/.test(type);

/** Says that an element shows nothing because its child script is of another type than it reads. */
export function explainScripts(host: HTMLElement, types: readonly string[]): void {
  const script = [...host.children].find(
    (child): child is HTMLScriptElement =>
      child instanceof HTMLScriptElement &&
      isData(child) &&
      !types.includes(child.type) &&
      !isForeign(child),
  );
  if (!script) return;
  const expected = `one of ${types.join(', ')}`;
  const {message} = createIssue('type of the script', 'expected', expected, `"${script.type}"`);
  explain(host, [], new Error(message));
}
