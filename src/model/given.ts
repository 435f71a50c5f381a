/**
 * Data of the model as a page may give them. TypeScript reads `"type": "paragraph"` of an imported
 * JSON file as `type: string`, so words and numbers of a fixed choice may be any here. The elements
 * check what they are given when they draw it. `undefined` takes the data away.
 */
export type Given<T> = T | Loose<T> | undefined;

type Loose<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends readonly (infer Item)[]
      ? readonly Loose<Item>[]
      : T extends object
        ? {readonly [Key in keyof T]: Loose<T[Key]> | Absent<T, Key>}
        : T;

/** An optional part may be given as `undefined`, as in JSON lists whose items differ in their keys. */
type Absent<T, Key extends keyof T> = object extends Pick<T, Key> ? undefined : never;
