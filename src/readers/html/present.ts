/** Fields that may be undefined, as optional ones. */
export type Present<Fields> = {[Key in keyof Fields]?: Exclude<Fields[Key], undefined>};

/** Leaves out the fields of an object that have no value. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<Fields>;
}
