import {nothing, type TemplateResult} from 'lit';
import {escapeAttribute, escapeText} from './escape.js';
import {type AttributePart, readTemplate} from './template-parts.js';

/** What a template has given an element: its attributes and properties, by name. */
export type Given = Readonly<Record<string, unknown>>;

/** Draws what an element of a template holds, once its tag is open; elements not known hold nothing. */
export type DrawElement = (tag: string, given: Given) => Iterable<string>;

/**
 * Draws a Lit template as markup, piece by piece. Values are always text: nothing in them opens a
 * tag, ends an attribute or is a script.
 * @param separator what follows each item of the template's own lists
 */
export function* renderTemplate(
  {strings, values}: TemplateResult,
  drawElement: DrawElement,
  separator?: string,
): Generator<string> {
  let given: Record<string, unknown> = {};
  for (const part of readTemplate(strings)) {
    if (part.kind === 'text') yield part.text;
    else if (part.kind === 'child') yield* renderValue(values[part.index], drawElement, separator);
    else if (part.kind === 'opened') {
      yield* part.tag === 'pre' ? ['\n'] : drawElement(part.tag, given); // A parser drops a first line end.
      given = {};
    } else {
      const value = part.kind === 'attribute' ? attributeValue(part, values) : values[part.index];
      given[part.name] = value;
      const binding = writeBinding(part.kind, part.name, value);
      if (binding) yield binding;
    }
  }
}

/** Draws what stands between tags: a template, a list, text, or nothing. */
function* renderValue(
  value: unknown,
  drawElement: DrawElement,
  separator?: string,
): Generator<string> {
  if (value === nothing || value === undefined || value === null || value === '') return;
  if (isTemplate(value)) yield* renderTemplate(value, drawElement);
  else if (Array.isArray(value)) yield* renderList(value, drawElement, separator);
  else yield escapeText(writeValue(value));
}

function* renderList(
  values: readonly unknown[],
  drawElement: DrawElement,
  separator?: string,
): Generator<string> {
  for (const value of values) {
    yield* renderValue(value, drawElement);
    if (separator !== undefined) yield separator;
  }
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

/** As a browser writes it. */
const writeValue = (value: unknown): string => String(value);

/** The value of an attribute; `nothing` in any part of it leaves it out. */
function attributeValue({texts, index}: AttributePart, values: readonly unknown[]): unknown {
  const within = values.slice(index, index + texts.length - 1);
  if (within.includes(nothing)) return nothing;
  return texts.reduce((text, next, at) => text + writeValue(within[at - 1] ?? '') + next);
}

function writeBinding(kind: string, name: string, value: unknown): string {
  if (kind === 'property' || value === nothing) return '';
  if (kind === 'boolean') return value ? ` ${name}=""` : '';
  return ` ${name}="${escapeAttribute(value as string)}"`;
}
