import {nothing, type TemplateResult} from 'lit';
import {templatesOf} from '../templates/keyed-list.js';
import {escapeAttribute, escapeText} from './escape.js';
import {type Hole, readTemplate} from './template-parts.js';

/** Returns an attribute or property that a template has set on an element, by name. */
export type OptionGetter = (name: string) => unknown;

/** The content of an element in a template. */
export interface Drawing {
  /** The shadow root before its light DOM. */
  readonly root: string;
  readonly template: TemplateResult;
  /** Draws the elements within. */
  readonly drawElement: DrawElement;
  /** Whether the content is a list long enough for a stream to be split after each item. */
  readonly isLong?: boolean;
}

/** Draws the content of an element in a template; unknown elements have none. */
export type DrawElement = (tag: string, given: OptionGetter) => Drawing | undefined;

/**
 * Renders the content of an element as HTML. Values are always text: they cannot open a tag, end an
 * attribute or become a script.
 */
export function writeDrawing({root, template, drawElement}: Drawing): string {
  return root + writeTemplate(template, drawElement);
}

/**
 * Renders the same in chunks, split where an element begins and after each item of a long list.
 * @param chunk the markup before it
 * @returns the rest after the last split
 */
export function* streamDrawing(
  {root, template, drawElement, isLong}: Drawing,
  chunk = '',
): Generator<string, string> {
  const {start, holes} = readTemplate(template.strings);
  chunk += root + start;
  for (const hole of holes) {
    const value = templatesOf(template.values[hole.index]) ?? template.values[hole.index];
    const drawing =
      hole.kind === 'element' ? drawHole(hole, template.values, drawElement) : undefined;
    if (drawing) {
      yield chunk;
      chunk = yield* streamDrawing(drawing);
    } else if (isLong && Array.isArray(value)) {
      for (const item of value as unknown[]) {
        yield chunk + writeValue(item, drawElement);
        chunk = '';
      }
    } else chunk += writeHole(hole, template.values, drawElement);
    chunk += hole.after;
  }
  return chunk;
}

export function writeTemplate({strings, values}: TemplateResult, drawElement: DrawElement): string {
  const {start, holes} = readTemplate(strings);
  let markup = start;
  for (const hole of holes) markup += writeHole(hole, values, drawElement) + hole.after;
  return markup;
}

function writeHole(hole: Hole, values: readonly unknown[], drawElement: DrawElement): string {
  switch (hole.kind) {
    case 'child':
      return writeValue(values[hole.index], drawElement);
    case 'attribute':
      return writeAttribute(hole.name, valueOf(hole, values));
    case 'boolean':
      return writeBoolean(hole.name, values[hole.index]);
    case 'element':
      return writeElement(drawHole(hole, values, drawElement));
    default:
      return '';
  }
}

function writeElement(drawing: Drawing | undefined): string {
  return drawing ? writeDrawing(drawing) : '';
}

function writeBoolean(name: string, value: unknown): string {
  return value && value !== nothing ? ` ${name}=""` : '';
}

function drawHole({name, given}: Hole, values: readonly unknown[], drawElement: DrawElement) {
  return drawElement(name, (asked) => {
    const hole = given.find((hole) => hole.name === asked);
    return hole && valueOf(hole, values);
  });
}

/** The content between tags: a template, a list, text, or nothing. */
function writeValue(value: unknown, drawElement: DrawElement): string {
  if (typeof value === 'string') return escapeText(value);
  if (value === nothing || value === undefined || value === null) return '';
  const list = Array.isArray(value) ? (value as unknown[]) : templatesOf(value);
  if (list) return writeList(list, drawElement);
  return isTemplate(value) ? writeTemplate(value, drawElement) : escapeText(writeText(value));
}

function writeList(items: readonly unknown[], drawElement: DrawElement): string {
  let markup = '';
  for (const item of items) markup += writeValue(item, drawElement);
  return markup;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

/** Converts a value as a browser does. */
const writeText = (value: unknown): string => String(value);

/** The bound value; `nothing` in any part of an attribute omits it. */
function valueOf({kind, texts, index}: Hole, values: readonly unknown[]): unknown {
  if (kind !== 'attribute') return values[index];
  if (texts.length === 2 && !texts[0] && !texts[1]) return values[index] ?? '';
  const within = values.slice(index, index + texts.length - 1);
  if (within.includes(nothing)) return nothing;
  return texts.reduce((text, next, at) => text + writeText(within[at - 1] ?? '') + next);
}

function writeAttribute(name: string, value: unknown): string {
  return value === nothing ? '' : ` ${name}="${escapeAttribute(writeText(value))}"`;
}
