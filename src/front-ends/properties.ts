import type {Tag} from './handlers.js';

/** Properties by their names, as a page gives them to a component. */
export type Values = Readonly<Record<string, unknown>>;

/** What an element is to a front end. */
export interface Description {
  readonly tag: Tag;
  /** Properties that give it words to show. */
  readonly data: readonly string[];
  /** The attribute of each property; empty for data that are no text. */
  readonly properties: Readonly<Record<string, string>>;
}

/** How a server prints the words. */
export interface Printing {
  /**
   * Where the looks of the words are that a server prints: `inline` with them, or `none` where the
   * page has `article-widgets.css`.
   */
  styles?: 'inline' | 'none' | undefined;
  /** `false` prints no declarative shadow roots, for markup that a script inserts into a page. */
  shadowRoots?: boolean | undefined;
}

/** What says how words are printed is no attribute of an element. */
const printing: ReadonlySet<string> = new Set<keyof Printing>(['styles', 'shadowRoots']);

/** What is printed on a server: the attributes of properties, and all that is no property. */
export function attributesOf(props: Values, {properties}: Pick<Description, 'properties'>) {
  const attributes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    if (printing.has(name)) continue;
    const attribute = properties[name];
    if (attribute === undefined) attributes[name] = value;
    else if (attribute && isText(value)) attributes[attribute] = value === true ? '' : value;
  }
  return attributes;
}

function isText(value: unknown): boolean {
  return value === true || typeof value === 'string' || typeof value === 'number';
}

/** Whether properties give an element words to show. */
export function hasData(props: Values, {data}: Pick<Description, 'data'>): boolean {
  return data.some((name) => props[name] !== undefined && props[name] !== null);
}

/**
 * Sets properties as properties; one that is taken away has its first value again.
 * @param given what was set before, which this keeps
 */
export function giveProperties(
  element: HTMLElement,
  given: Record<string, unknown>,
  props: Values,
  {properties}: Pick<Description, 'properties'>,
): void {
  const target = element as unknown as Record<string, unknown>;
  for (const name of Object.keys(properties)) {
    const value = props[name];
    if (value === given[name]) continue;
    target[name] = value === undefined ? firstValue(element.localName, name) : value;
    given[name] = value;
  }
}

function firstValue(tag: string, property: string): unknown {
  return (document.createElement(tag) as unknown as Values)[property];
}
