import type {Tag} from './handlers.js';

/** Properties by name, as a page passes them to a component. */
export type Values = Readonly<Record<string, unknown>>;

/** The description of an element for a front end. */
export interface Description {
  readonly tag: Tag;
  /** Properties that contain data to show. */
  readonly data: readonly string[];
  /** The attribute of each property; empty for data that are not text. */
  readonly properties: Readonly<Record<string, string>>;
}

/** How a server renders the element. */
export interface Printing {
  /**
   * Where the styles of server-rendered markup are: `inline` with it, or `none` where the page has
   * `article-widgets.css`.
   */
  styles?: 'inline' | 'none' | undefined;
  /** `false` renders no declarative shadow roots, for markup that a script inserts into a page. */
  shadowRoots?: boolean | undefined;
}

/** Options of server rendering, which are not attributes of an element. */
const printing: ReadonlySet<string> = new Set<keyof Printing>(['styles', 'shadowRoots']);

/** What a server renders: the attributes of properties, and everything that is not a property. */
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

/** Whether properties contain data to show. */
export function hasData(props: Values, {data}: Pick<Description, 'data'>): boolean {
  return data.some((name) => props[name] !== undefined && props[name] !== null);
}

/**
 * Sets values as properties. A property that is removed gets its initial value again.
 * @param given what was set before; updated here
 */
export function giveProperties(
  element: HTMLElement,
  given: Record<string, unknown>,
  props: Values,
  {properties}: Pick<Description, 'properties'>,
): void {
  for (const name of Object.keys(properties)) {
    const value = props[name];
    if (value === given[name]) continue;
    const isGiven = value !== undefined;
    Reflect.set(element, name, isGiven ? value : firstValue(element.localName, name));
    given[name] = value;
  }
}

function firstValue(tag: string, property: string): unknown {
  return Reflect.get(document.createElement(tag), property);
}
