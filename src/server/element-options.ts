import {nothing} from 'lit';
import type {StoryOptions} from '../templates/article/story-options.js';
import type {BodyContext} from '../templates/blocks/block-context.js';
import type {CardOptions} from '../templates/card/card-context.js';
import type {DatelineHost} from '../templates/dateline/inspect-dateline.js';
import type {StoriesOptions} from '../templates/lists/stories.template.js';
import type {OptionGetter} from './render-template.js';
import {
  readAnyText,
  readFlag,
  readComparison,
  readKind,
  readNumber,
  readNumberOrText,
  readOrder,
  readPlayers,
  readPosition,
  readText,
} from './read-values.js';

/** An option of an element: its attribute, and how a value that a page or template gives is read. */
type Row<Value> = readonly [attribute: string, read: (value: unknown) => Value];

/** A row for each option, by property: an option without one does not compile. */
type Table<Options> = {readonly [Key in keyof Required<Options>]: Row<Options[Key]>};

export const storyOptions: Table<StoryOptions> = {
  staleAfter: ['stale-after', readNumber],
  oldAfter: ['old-after', readNumberOrText],
  casualtiesAt: ['casualties-at', readPosition],
  headingLevel: ['heading-level', readNumber],
  postOrder: ['post-order', readOrder],
  players: ['players', readPlayers],
  rel: ['rel', readText],
};

/** A server does not know the time of the reader, on which the ages of posts depend. */
export const bodyOptions: Table<Omit<BodyContext, 'now'>> = {
  timeZone: ['time-zone', readText],
  staleAfter: ['stale-after', readNumber],
  postOrder: ['post-order', readOrder],
  headingLevel: ['heading-level', readNumber],
};

/** A server does not show the age of a figure: it depends on the reader's clock. */
export const cardOptions: Table<Omit<CardOptions, 'now' | 'blocks' | 'staleAfter'>> = {
  timeZone: ['time-zone', readText],
  htmlFor: ['for', readText],
  fromText: ['from-text', readFlag],
  withRemainder: ['with-remainder', readFlag],
  headingLevel: ['heading-level', readNumber],
};

export const listOptions: Table<StoriesOptions> = {
  kind: ['kind', readKind],
  heading: ['heading', readAnyText],
  headingLevel: ['heading-level', readNumber],
  layout: ['layout', readText],
  rel: ['rel', readText],
  timeZone: ['time-zone', readText],
  order: ['order', readComparison],
};

export const datelineOptions: Table<Omit<DatelineHost, 'load' | 'clock' | 'getAttribute'>> = {
  place: ['place', readText],
  datetime: ['datetime', readText],
  timeZone: ['time-zone', readText],
  observedAt: ['observed-at', readText],
  latitude: ['latitude', readNumber],
  longitude: ['longitude', readNumber],
  temperature: ['temperature', readNumber],
  condition: ['condition', readNumber],
  unit: ['unit', readText],
  calendar: ['calendar', readText],
  numerals: ['numerals', readText],
  dateStyle: ['date-style', (value) => readText(value) ?? 'full'],
  withTime: ['with-time', readFlag],
  masthead: ['masthead', readFlag],
};

function rowsOf<Options>(table: Table<Options>) {
  return Object.entries(table) as [keyof Options & string, Row<unknown>][];
}

/** The options of an element from its properties, as a page sets them. */
export function fromProperties<Options>(
  table: Table<Options>,
  properties: Readonly<Record<string, unknown>>,
): Options {
  const values = rowsOf(table).map(([name, [, read]]) => [name, read(properties[name])] as const);
  return Object.fromEntries(values) as Options; // The table has a row for each key.
}

/** The options of an element from its attributes, as a template sets them. */
export function fromAttributes<Options>(table: Table<Options>, given: OptionGetter): Options {
  const values = rowsOf(table).map(([name, [attribute, read]]) => {
    const value = given(attribute);
    return [name, read(value === nothing ? undefined : value)] as const;
  });
  return Object.fromEntries(values) as Options; // The table has a row for each key.
}

/** The options as attributes of an element. Lists are separated by spaces. */
export function toAttributes<Options>(
  table: Table<Options>,
  options: Options,
): Record<string, string | number | boolean | undefined> {
  const values = rowsOf(table).map(([name, [attribute]]) => {
    const value = options[name];
    return [attribute, Array.isArray(value) ? value.join(' ') : value] as const;
  });
  return Object.fromEntries(values) as Record<string, string | number | boolean | undefined>;
}
