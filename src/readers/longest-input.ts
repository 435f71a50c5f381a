/** Longest input that is read, in bytes or characters: a novel has about a million. */
export const longestInput = 20_000_000;
