import {nothing, type TemplateResult} from 'lit';
import {escapeAttribute, escapeText} from './escape.js';
import {type AttributePart, readTemplate, type TemplatePart} from './template-parts.js';

/** What a template has given an element: its attributes and properties, by name. */
export type Given = Readonly<Record<string, unknown>>;

/** Draws what an element of a template holds, once its tag is open; elements not known hold nothing. */
export type DrawElement = (tag: string, given: Given) => Iterable<string>;

/**
 * Draws a Lit template as markup, in pieces between which a stream may be cut. Values are always
 * text: nothing in them opens a tag, ends an attribute or is a script.
 * @param separator what follows each item of the template's own lists
 */
export function* renderTemplate(
  {strings, values}: TemplateResult,
  drawElement: DrawElement,
  separator?: string,
): Generator<string> {
  let given: Record<string, unknown> = {};
  for (const part of readTemplate(strings)) {
    if (part.kind === 'opened') {
      yield* part.tag === 'pre' ? ['\n'] : drawElement(part.tag, given); // A parser drops a first line end.
      given = {};
    } else if (part.kind === 'child' && separator !== undefined)
      yield* renderList(values[part.index], drawElement, separator);
    else yield writePart(part, values, drawElement, given);
  }
}

function* renderList(value: unknown, drawElement: DrawElement, separator: string) {
  for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
    yield writeValue(item, drawElement);
    yield separator;
  }
}

/** The same as one text: what most templates are drawn as, for pieces cost more than their words. */
function writeTemplate({strings, values}: TemplateResult, drawElement: DrawElement): string {
  let given: Record<string, unknown> = {};
  let markup = '';
  for (const part of readTemplate(strings)) {
    if (part.kind !== 'opened') markup += writePart(part, values, drawElement, given);
    else {
      if (part.tag === 'pre') markup += '\n';
      else for (const piece of drawElement(part.tag, given)) markup += piece;
      given = {};
    }
  }
  return markup;
}

function writePart(
  part: Exclude<TemplatePart, {kind: 'opened'}>,
  values: readonly unknown[],
  drawElement: DrawElement,
  given: Record<string, unknown>,
): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'child') return writeValue(values[part.index], drawElement);
  const value = part.kind === 'attribute' ? attributeValue(part, values) : values[part.index];
  given[part.name] = value;
  return writeBinding(part.kind, part.name, value);
}

/** What stands between tags: a template, a list, text, or nothing. */
function writeValue(value: unknown, drawElement: DrawElement): string {
  if (typeof value === 'string') return escapeText(value);
  if (value === nothing || value === undefined || value === null) return '';
  if (isTemplate(value)) return writeTemplate(value, drawElement);
  if (!Array.isArray(value)) return escapeText(writeText(value));
  let markup = '';
  for (const item of value as unknown[]) markup += writeValue(item, drawElement);
  return markup;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

/** As a browser writes it. */
const writeText = (value: unknown): string => String(value);

/** The value of an attribute; `nothing` in any part of it leaves it out. */
function attributeValue({texts, index}: AttributePart, values: readonly unknown[]): unknown {
  if (texts.length === 2 && !texts[0] && !texts[1]) return values[index] ?? '';
  const within = values.slice(index, index + texts.length - 1);
  if (within.includes(nothing)) return nothing;
  return texts.reduce((text, next, at) => text + writeText(within[at - 1] ?? '') + next);
}

function writeBinding(kind: string, name: string, value: unknown): string {
  if (kind === 'property' || value === nothing) return '';
  if (kind === 'boolean') return value ? ` ${name}=""` : '';
  return ` ${name}="${escapeAttribute(writeText(value))}"`;
}
