/** Fields that may be undefined, as optional ones. */
export type Present<Fields> = {[Key in keyof Fields]?: Exclude<Fields[Key], undefined>};

/** Leaves out the fields of an object that have no value. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  const filled: Present<Fields> = {};
  for (const key in fields)
    if (fields[key] !== undefined)
      filled[key] = fields[key] as Exclude<Fields[typeof key], undefined>;
  return filled;
}
