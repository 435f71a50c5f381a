import {checkModel, type Checkable} from '../../../model/check.js';
import {createIssue} from '../../../model/issue.js';
import {baseOf} from '../../../model/url.js';
import type {TreeElement} from '../../tree.js';
import type {HtmlSource} from '../context.js';
import {elementsOf, textOf} from '../element.js';

/** Whether an element is a script with data. */
export const isData = ({name, attributes}: TreeElement): boolean =>
  name === 'script' && attributes['type']?.trim().toLowerCase() === 'application/json';

/** An element without its data, for its words. */
export const withoutData = (element: TreeElement): TreeElement => ({
  ...element,
  children: element.children.filter((child) => typeof child === 'string' || !isData(child)),
});

type Checked = keyof Checkable;

/**
 * The data in a child script of an element, which it draws in place of its words. Data that are not
 * valid are an issue, and the element shows its words.
 * @param field the place in the article, for issues
 */
export function readPartData<Type extends Checked | `${Checked}[]`>(
  element: TreeElement,
  source: HtmlSource,
  type: Type,
  field: string,
):
  | (Type extends `${infer Name extends Checked}[]` ? Checkable[Name][] : Checkable[Type & Checked])
  | undefined {
  const script = elementsOf(element).find(isData);
  if (!script) return undefined;
  source.skipped.add(script);
  const data = parse(textOf(script), source, field);
  const given = type === 'StoryList' ? toList(data) : data;
  if (data === undefined) return undefined;
  const {url} = (data ?? {}) as {url?: unknown};
  const base = baseOf(url, source.base);
  const sound = checkModel(type as Checked, given, source.issues, field, undefined, base);
  if (sound) source.skipped.add(element);
  return sound as never;
}

function parse(text: string, {issues}: HtmlSource, field: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    issues.push(createIssue(field, 'json', 'JSON', `"${text.trim().slice(0, 60)}"`));
    return undefined;
  }
}

/** A list of stories alone, the first list of an article, or a list whose kind is the usual one. */
function toList(data: unknown): unknown {
  if (Array.isArray(data)) return {kind: 'related', stories: data as unknown[]};
  const {related} = (data ?? {}) as {related?: unknown};
  const [first] = Array.isArray(related) ? (related as unknown[]) : [data];
  return typeof first === 'object' ? {kind: 'related', ...first} : first;
}
