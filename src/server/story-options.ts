import type {StoryOptions} from '../templates/article/story-options.js';
import {readNumber, readOrder, readText} from './read-values.js';

/** An option of a story: its attribute, and how a value that a front end passes is read. */
interface Row<Value> {
  readonly attribute: string;
  readonly read: (value: unknown) => Value;
}

function readPlayers(value: unknown): string | readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((host) => typeof host === 'string') : readText(value);
}

/** Each option of a story: an option without a row does not compile. */
const table: {readonly [Key in keyof Required<StoryOptions>]: Row<StoryOptions[Key]>} = {
  staleAfter: {attribute: 'stale-after', read: readNumber},
  oldAfter: {
    attribute: 'old-after',
    read: (value) => (typeof value === 'number' ? value : readText(value)),
  },
  casualtiesAt: {
    attribute: 'casualties-at',
    read: (value) => (value === 'head' ? value : undefined),
  },
  headingLevel: {attribute: 'heading-level', read: readNumber},
  postOrder: {attribute: 'post-order', read: readOrder},
  players: {attribute: 'players', read: readPlayers},
  rel: {attribute: 'rel', read: readText},
};

const rows = Object.entries(table) as readonly [keyof StoryOptions, Row<unknown>][];

/** The options among the properties of `<aw-article>`. */
export function readStoryOptions(properties: Readonly<Record<string, unknown>>): StoryOptions {
  return Object.fromEntries(rows.map(([name, {read}]) => [name, read(properties[name])]));
}

/** The options as attributes of `<aw-article>`. */
export function writeStoryOptions(
  options: StoryOptions,
): Record<string, string | number | undefined> {
  return Object.fromEntries(
    rows.map(([name, {attribute}]) => {
      const value = options[name];
      return [attribute, Array.isArray(value) ? value.join(' ') : (value as string | number)];
    }),
  );
}
