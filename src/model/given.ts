/**
 * Data of the model as a page may set them. TypeScript infers `"type": "paragraph"` of an imported
 * JSON file as `type: string`, so literal types are widened here. The elements validate the data.
 * `undefined` removes them.
 */
export type Given<T> = T | Loose<T> | undefined;

type Loose<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends readonly (infer Item)[]
      ? readonly Loose<Item>[]
      : T extends object
        ? {readonly [Key in keyof T]: Loose<T[Key]> | Absent<T, Key> | Name<Key>}
        : T;

/** A source may be given as its name. */
type Name<Key> = Key extends 'source' ? string : never;

/** Optional properties may be `undefined`, as in JSON lists whose items have different keys. */
type Absent<T, Key extends keyof T> = object extends Pick<T, Key> ? undefined : never;
