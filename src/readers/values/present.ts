/** Fields that may be undefined, as optional fields. */
export type Present<Fields> = {[Key in keyof Fields]?: Exclude<Fields[Key], undefined>};

/** Removes undefined fields from an object. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  const filled: Present<Fields> = {};
  for (const key in fields)
    if (fields[key] !== undefined)
      filled[key] = fields[key] as Exclude<Fields[typeof key], undefined>;
  return filled;
}
