/** All keys of a type, also the optional ones: a value that leaves one out does not compile. */
export type Complete<T> = {[Key in keyof Required<T>]: T[Key]};
